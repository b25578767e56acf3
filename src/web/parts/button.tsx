import type { Child } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'

type ButtonProps = {
  /** With an address it is a link, else it sends the form it stands in. */
  href?: string
  /** Outlined. A page has one filled button. */
  quiet?: boolean
  /** Full width and tall, for pupils. */
  big?: boolean
  icon?: IconName
  name?: string
  value?: string
  children?: Child
}

export const Button = ({ href, quiet, big, icon, name, value, children }: ButtonProps) => {
  const classes = big ? 'ds-button sh-big' : 'ds-button'
  const variant = quiet ? 'secondary' : undefined
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      {children}
    </>
  )
  return href === undefined ? (
    <button class={classes} data-variant={variant} type="submit" name={name} value={value}>
      {inside}
    </button>
  ) : (
    <a class={classes} data-variant={variant} href={href}>
      {inside}
    </a>
  )
}

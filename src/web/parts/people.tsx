import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'

/** `role` first: that is what one chooses by. */
export type Person = { href: string; role: Child; name: Child; text: Child }

/** People one may be in the demo, each row a link. */
export const People = ({ people }: { people: readonly Person[] }) => (
  <ul class="sh-people">
    {people.map(({ href, role, name, text }) => (
      <li>
        <a class="sh-person" href={href}>
          <span>
            <b>{role}</b> <span>{name}</span>
          </span>
          <small>{text}</small>
          <Icon name="next" />
        </a>
      </li>
    ))}
  </ul>
)

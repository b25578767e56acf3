import type { Child } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'

export type PromiseLine = { icon: IconName; title: Child; text: Child }

/** What the school promises whoever tells. */
export const Promises = ({ lines }: { lines: readonly PromiseLine[] }) => (
  <ul class="sh-promise">
    {lines.map(({ icon, title, text }) => (
      <li>
        <Icon name={icon} />
        <span>
          <b>{title}</b>
          {text}
        </span>
      </li>
    ))}
  </ul>
)

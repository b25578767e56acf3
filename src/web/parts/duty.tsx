import type { Child } from 'hono/jsx'

type WhyProps = { summary: Child; open?: boolean; children?: Child }

/** "How was this date found", "why am I asked": the summary is the short answer, the rest opens below it. */
export const Why = ({ summary, open, children }: WhyProps) => (
  <details class="sh-why" open={open}>
    <summary>{summary}</summary>
    <div>{children}</div>
  </details>
)

export type DutyProps = {
  when: Child
  /** The full date, or how far away it is. */
  whenSmall?: Child
  late?: boolean
  title: Child
  href: string
  /** The matter and who is responsible. */
  who: Child
  /** How the date was found and which rule asks. */
  why?: WhyProps
  /** One button. */
  action?: Child
}

/** Between a date and how far away it is; on wide pages each has its own line. */
const SEPARATOR = ' · '

/** What is owed: when, what and who, and what to do about it. A row of `Duties`. */
export const Duty = ({ when, whenSmall, late, title, href, who, why, action }: DutyProps) => (
  <li class="sh-duty">
    <p class={late ? 'sh-when sh-late' : 'sh-when'}>
      {when}
      {whenSmall && (
        <small>
          {typeof whenSmall === 'string'
            ? whenSmall.split(SEPARATOR).map((part, index) => (
                <>
                  {index > 0 && <span class="sh-dot">{SEPARATOR}</span>}
                  <span>{part}</span>
                </>
              ))
            : whenSmall}
        </small>
      )}
    </p>
    <div>
      <h3>
        <a href={href}>{title}</a>
      </h3>
      <p class="sh-quiet">{who}</p>
      {why && <Why {...why} />}
    </div>
    {action && <p class="sh-do">{action}</p>}
  </li>
)

export const Duties = ({ children }: { children?: Child }) => <ul class="sh-duties">{children}</ul>

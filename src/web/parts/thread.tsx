import type { Child } from 'hono/jsx'

export type KnotKind = 'done' | 'now' | 'ahead' | 'overdue' | 'waiting' | 'due' | 'entry'

/** How the line goes on from a knot: solid = happened or holds, dotted = ahead, broken = dashed. */
export type Line = 'solid' | 'dotted' | 'broken'

/** Shape carries the state. With a label it has a name; without, hidden (a heading beside it says the same). */
export const Knot = ({
  kind,
  label,
  inText,
}: {
  kind: KnotKind
  label?: string | undefined
  /** In a line of text, as in the key to a drawing, and not on a thread. */
  inText?: boolean
}) => (
  <svg
    class={inText ? 'sh-key sh-knot' : 'sh-knot'}
    viewBox={kind === 'entry' ? '0 0 12 12' : '0 0 24 24'}
    data-dot={kind === 'entry' ? '' : undefined}
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : 'true'}
  >
    {shapeOf(kind)}
  </svg>
)

const shapeOf = (kind: KnotKind) => {
  switch (kind) {
    case 'done':
      return (
        <>
          <circle class="f" cx="12" cy="12" r="9" />
          <path class="p" d="M8 12.3l2.8 2.8L16 9.5" />
        </>
      )
    case 'now':
      return (
        <>
          <circle cx="12" cy="12" r="9" />
          <circle class="f" cx="12" cy="12" r="3.5" stroke="none" />
        </>
      )
    case 'ahead':
      return <circle cx="12" cy="12" r="7" />
    case 'overdue':
      return (
        <>
          <path class="f" d="M12 1.5 22.5 12 12 22.5 1.5 12z" />
          <path class="p" d="M12 7v5.5M12 16.3v.2" />
        </>
      )
    case 'waiting':
      return (
        <>
          <circle cx="12" cy="12" r="9" />
          <path d="M9.5 8.5v7M14.5 8.5v7" />
        </>
      )
    case 'due':
      return (
        <>
          <circle cx="12" cy="12" r="9.5" />
          <circle cx="12" cy="12" r="4.5" />
        </>
      )
    case 'entry':
      return <circle class="f" cx="6" cy="6" r="5" stroke="none" />
  }
}

const lineAfter = (kind: KnotKind): Line => {
  switch (kind) {
    case 'done':
    case 'entry':
      return 'solid'
    case 'overdue':
      return 'broken'
    case 'now':
    case 'ahead':
    case 'waiting':
    case 'due':
      return 'dotted'
  }
}

const marks = (line: Line) => ({
  'data-ahead': line === 'dotted' ? '' : undefined,
  'data-broken': line === 'broken' ? '' : undefined,
})

type ThreadProps = {
  /** `tall`: only where a wide drawing of the same is hidden. `talk`: a conversation. */
  kind?: 'tall' | 'talk'
  children?: Child
}

/** An ordered list along the thread; its children are `ThreadItem`s. */
export const Thread = ({ kind, children }: ThreadProps) => (
  <ol class={kind ? `sh-thread sh-${kind}` : 'sh-thread'}>{children}</ol>
)

type ThreadItemProps = { kind: KnotKind; label?: string; line?: Line; children?: Child }

export const ThreadItem = ({ kind, label, line, children }: ThreadItemProps) => (
  <li {...marks(line ?? lineAfter(kind))}>
    <Knot kind={kind} label={label} />
    {children}
  </li>
)

/** Sections along the thread, as on "my day"; its children are `ThreadSection`s. */
export const ThreadSections = ({ day, children }: { day?: boolean; children?: Child }) => (
  <div class={day ? 'sh-thread sh-day' : 'sh-thread'}>{children}</div>
)

type ThreadSectionProps = {
  kind: KnotKind
  line?: Line
  id: string
  title: Child
  count?: Child
  /** Heading level: 2 on "my day", 3 under a heading. */
  level?: 2 | 3
  children?: Child
}

export const ThreadSection = ({ kind, line, id, title, count, level = 2, children }: ThreadSectionProps) => {
  const words = (
    <>
      {title}
      {count !== undefined && (
        <>
          {' '}
          <span class="sh-count">{count}</span>
        </>
      )}
    </>
  )
  return (
    <section aria-labelledby={id} {...marks(line ?? lineAfter(kind))}>
      <Knot kind={kind} />
      {level === 2 ? (
        <h2 class="sh-h2" id={id}>
          {words}
        </h2>
      ) : (
        <h3 class="sh-h3" id={id}>
          {words}
        </h3>
      )}
      {children}
    </section>
  )
}

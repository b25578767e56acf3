import type { Child } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'

type StateMarkProps = {
  icon: IconName
  /** The colour comes in addition to icon and word, never alone. */
  color?: 'danger' | 'success'
  children?: Child
}

/** A state in a word, with its sign. */
export const StateMark = ({ icon, color, children }: StateMarkProps) => (
  <span class="sh-state" data-color={color}>
    <Icon name={icon} />
    {children}
  </span>
)

export type StateKind = 'empty' | 'in-progress' | 'not-found' | 'signed-out' | 'offline'

type StateProps = {
  kind: StateKind
  /** Names the drawing: what has happened to the thread. */
  drawing: string
  id: string
  title: Child
  lead: Child
  /** As the page's only content the title is its h1. */
  level?: 1 | 2
  /** Whatever comes next: no state is a dead end. */
  children?: Child
}

/** A page or part with nothing to show, which still leads on. Work in progress is announced. */
export const State = ({ kind, drawing, id, title, lead, level = 2, children }: StateProps) => (
  <section class="sh-state1" data-page={level === 1 ? '' : undefined} aria-labelledby={id}>
    <svg class="sh-draw" viewBox="0 0 416 34" role="img" aria-label={drawing}>
      {threadOf(kind)}
    </svg>
    {level === 1 ? (
      <h1 class="sh-q" id={id}>
        {title}
      </h1>
    ) : (
      <h2 class="sh-q" id={id}>
        {title}
      </h2>
    )}
    <p class="sh-lead" role={kind === 'in-progress' ? 'status' : undefined}>
      {lead}
    </p>
    {children}
  </section>
)

const threadOf = (kind: StateKind) => {
  const start = <circle class="kf" cx="10" cy="17" r="6" />
  switch (kind) {
    case 'empty':
      return (
        <>
          <path class="t" d="M10 17H388" />
          <circle class="k" cx="400" cy="17" r="9" />
          {start}
        </>
      )
    case 'in-progress':
      return (
        <>
          <path class="t" d="M10 17H158" />
          <path class="t ahead" d="M176 17H396" />
          {start}
          <circle class="k" cx="165" cy="17" r="9" />
          <circle class="kf" cx="165" cy="17" r="3.5" />
          <circle class="k" cx="402" cy="17" r="7" />
        </>
      )
    case 'not-found':
      return (
        <>
          <path class="t" d="M10 17H220c26 0 30-12 18-13s-14 18 6 24c14 4 26 2 34-4" />
          {start}
        </>
      )
    case 'signed-out':
      return (
        <>
          <path class="t" d="M10 17H196" />
          <path class="t ahead" d="M224 17H396" />
          {start}
          <circle class="k" cx="208" cy="17" r="11" />
          <path class="t" d="M204.5 12.5v9M211.5 12.5v9" stroke-width="2.5" />
          <circle class="k" cx="402" cy="17" r="7" />
        </>
      )
    case 'offline':
      return (
        <>
          <path class="t" d="M10 17H150" />
          <path class="t" d="M166 17H250" stroke-dasharray="7 11" />
          <path class="t" d="M266 17H396" />
          {start}
          <circle class="k" cx="402" cy="17" r="7" />
        </>
      )
  }
}

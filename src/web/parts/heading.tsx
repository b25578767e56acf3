import type { Child } from 'hono/jsx'

type HeadProps = {
  title: Child
  /** Small line above: a date, or the path here. */
  over?: Child
  /** One sentence that says what matters now. */
  lead?: Child
  /** Button on the right of the head. */
  action?: Child
  children?: Child
}

/** The page's head. What stands first on the page (a voice, the next step) goes in as children. */
export const Head = ({ title, over, lead, action, children }: HeadProps) => {
  const words = (
    <>
      {over && <p class="sh-over">{over}</p>}
      <h1 class="sh-title">{title}</h1>
      {lead && <p class="sh-lead">{lead}</p>}
    </>
  )
  return action ? (
    <div class="sh-apart sh-low sh-head sh-row">
      <div>{words}</div>
      {action}
    </div>
  ) : (
    <div class="sh-head">
      {words}
      {children}
    </div>
  )
}

type PartProps = { id: string; title: Child; count?: Child; box?: boolean; first?: boolean; children?: Child }

/** A section with a heading of its own. `first` leaves out the space above, `box` tints it (rarely). */
export const Part = ({ id, title, count, box, first, children }: PartProps) => {
  const classes = [!first && 'sh-part', box && 'sh-box'].filter(Boolean).join(' ')
  return (
    <section class={classes || undefined} aria-labelledby={id}>
      <h2 class="sh-h2 sh-mb2" id={id}>
        {title}
        {count !== undefined && (
          <>
            {' '}
            <span class="sh-count">{count}</span>
          </>
        )}
      </h2>
      {children}
    </section>
  )
}

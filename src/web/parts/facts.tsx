import type { Child } from 'hono/jsx'

/** What is true: term and value. `narrow` stacks them, for a side column. */
export const Facts = ({
  facts,
  narrow,
}: {
  facts: readonly { term: Child; value: Child }[]
  narrow?: boolean
}) => (
  <dl class={narrow ? 'sh-dates' : 'sh-facts'}>
    {facts.map(({ term, value }) => (
      <div>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

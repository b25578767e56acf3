import { restOf, type Question } from '../../domain/readiness/questions.ts'

type SharesBarProps = {
  readonly question: Question
  readonly answer: string
  readonly nameOf: (answers: readonly string[]) => string
  readonly rest: string
}

/** Height in units of which the bar is a hundred wide, so that a per cent is a unit. */
const HEIGHT = 7

/**
 * How 495 leaders answered, as one bar, with the school's own answer filled (BEN-01). The same stands below it in
 * words, so the bar itself is silent.
 */
export const SharesBar = ({ question, answer, nameOf, rest }: SharesBarProps) => {
  const left = restOf(question)
  const parts = [
    ...question.shares.map(({ answers, percent }) => ({
      name: nameOf(answers),
      percent,
      here: answers.includes(answer),
    })),
    ...(left === 0 ? [] : [{ name: rest, percent: left, here: false }]),
  ]
  // Rounding may give a hundred and one.
  const whole = parts.reduce((sum, { percent }) => sum + percent, 0)
  let from = 0
  return (
    <>
      <svg
        class="sh-shares"
        viewBox={`0 0 ${whole} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {parts.map(({ percent, here }) => {
          const x = from
          from += percent
          return (
            <rect
              x={String(x)}
              y="0"
              width={String(percent)}
              height={String(HEIGHT)}
              data-here={here ? '' : undefined}
            />
          )
        })}
      </svg>
      <ul class="sh-row sh-small sh-quiet sh-mt1">
        {parts.map(({ name, percent, here }) => (
          <li>{here ? <strong>{`${percent} % ${name}`}</strong> : `${percent} % ${name}`}</li>
        ))}
      </ul>
    </>
  )
}

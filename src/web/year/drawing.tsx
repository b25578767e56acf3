import { addDays, daysBetween, localDate, type LocalDate } from '../../domain/kernel/dates.ts'
import type { OnWheel, TurnStanding } from '../../readmodels/year/wheel.ts'

const CENTRE = 360
/** The thread comes in from the year before at the first radius and leaves for the next at the second. */
const INNER = 206
const OUTER = 230
/** Two marks keep this far from each other, in degrees. */
const APART = 8.6

const round = (value: number): number => Math.round(value * 10) / 10

/** A place on the drawing: degrees from August at the top, clockwise. */
const at = (degrees: number, radius: number): readonly [x: number, y: number] => {
  const radians = (degrees * Math.PI) / 180
  return [round(CENTRE + radius * Math.sin(radians)), round(CENTRE - radius * Math.cos(radians))]
}

const radiusAt = (degrees: number): number => INNER + ((OUTER - INNER) * degrees) / 360

const degreesOf = (year: number, day: LocalDate): number => {
  const first = localDate(year, 8, 1)
  const days = daysBetween(first, localDate(year + 1, 8, 1))
  return Math.min(359.9, Math.max(0, (daysBetween(first, day) / days) * 360))
}

const path = (from: number, to: number): string => {
  const steps = Math.max(1, Math.ceil((to - from) / 5))
  return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps)
    .map((degrees, index) => `${index === 0 ? 'M' : 'L'}${at(degrees, radiusAt(degrees)).join(' ')}`)
    .join('')
}

/** Marks in the order of the year, moved on or back a little where they would lie on each other. */
const spread = (wanted: readonly number[]): readonly number[] => {
  const forward: number[] = []
  for (const degrees of wanted) forward.push(Math.max(degrees, (forward.at(-1) ?? -APART) + APART))
  const placed: number[] = []
  for (const degrees of forward.toReversed())
    placed.unshift(Math.min(degrees, (placed[0] ?? 360 - APART / 2 + APART) - APART))
  return placed
}

const Mark = ({
  standing,
  x,
  y,
  number,
}: {
  standing: TurnStanding
  x: number
  y: number
  number: number
}) => {
  const text = (classes: string) => (
    <text x={x} y={round(y + 5.5)} text-anchor="middle" class={classes}>
      {number}
    </text>
  )
  switch (standing) {
    case 'held':
      return (
        <>
          <circle class="kf" cx={x} cy={y} r="15" />
          {text('on b n')}
        </>
      )
    case 'late':
      return (
        <>
          <path class="kf" d={`M${x} ${round(y - 20)}l20 20-20 20-20-20z`} />
          {text('on b n')}
        </>
      )
    case 'now':
      return (
        <>
          <circle class="k" cx={x} cy={y} r="17" />
          <circle class="k" cx={x} cy={y} r="12.5" stroke-width="1.5" />
          {text('b n')}
        </>
      )
    case 'ahead':
      return (
        <>
          <circle class="k" cx={x} cy={y} r="14" />
          {text('n')}
        </>
      )
    case 'left-out':
      return (
        <>
          <circle class="k" cx={x} cy={y} r="14" />
          <path class="ink" d={`M${round(x - 9)} ${round(y + 9)}L${round(x + 9)} ${round(y - 9)}`} />
          {text('n')}
        </>
      )
  }
}

/**
 * The school year as one thread around: solid up to today, dotted ahead, each point a shape that says how it stands.
 * The list beside it says all of it in words; shape and number carry it on paper without colour.
 */
export const WheelDrawing = ({
  year,
  today,
  points,
  words,
}: {
  readonly year: number
  readonly today: LocalDate
  readonly points: readonly OnWheel[]
  readonly words: {
    readonly label: string
    readonly name: string
    readonly before: string
    readonly after: string
    readonly today: string
    readonly months: readonly string[]
  }
}) => {
  const now = degreesOf(year, today)
  const isOn = today >= localDate(year, 8, 1) && today < localDate(year + 1, 8, 1)
  const drawn = points.filter(({ number }) => number !== null)
  const places = spread(
    drawn.map(({ due, from }) => degreesOf(year, addDays(from, Math.floor(daysBetween(from, due) * 0.75)))),
  )
  const [todayX, todayY] = at(now, radiusAt(now) - 14)
  const [todayEndX, todayEndY] = at(now, radiusAt(now) + 34)
  const right = todayEndX >= CENTRE
  return (
    <svg class="sh-draw sh-wheel" viewBox="56 92 620 508" role="img" aria-labelledby="wheel-label">
      <title id="wheel-label">{words.label}</title>
      {words.months.map((month, index) => {
        const start = index * 30
        const [x1, y1] = at(start, 178)
        const [x2, y2] = at(start, 192)
        const [x, y] = at(start + 15, 158)
        return (
          <>
            <path class="hair" d={`M${x1} ${y1}L${x2} ${y2}`} />
            <text
              x={x}
              y={round(y + 5)}
              text-anchor="middle"
              class={isOn && Math.floor(now / 30) === index ? 'b' : 'q'}
            >
              {month}
            </text>
          </>
        )
      })}
      <path class="butt t" d="M64 154H250M271 154H360" />
      <path class="t" d={path(0, isOn ? now : 359.9)} />
      {isOn && <path class="t ahead" d={path(now, 359.9)} />}
      <path class="t ahead" d="M360 130H656" />
      {isOn && (
        <>
          <path class="ink" d={`M${todayX} ${todayY}L${todayEndX} ${todayEndY}`} />
          <text
            x={round(todayEndX + (right ? 6 : -6))}
            y={round(todayEndY + 5)}
            text-anchor={right ? 'start' : 'end'}
            class="b"
          >
            {words.today}
          </text>
        </>
      )}
      <text x="64" y="142" class="q">
        {words.before}
      </text>
      <text x="656" y="118" text-anchor="end" class="q">
        {words.after}
      </text>
      <text class="big" x="360" y="368" text-anchor="middle">
        {words.name}
      </text>
      {drawn.map(({ standing, number }, index) => {
        const degrees = places[index] ?? 0
        const [x, y] = at(degrees, radiusAt(degrees))
        return <Mark standing={standing} x={x} y={y} number={number ?? 0} />
      })}
    </svg>
  )
}

import type { Child } from 'hono/jsx'
import type { Mood } from '../field-drawings.tsx'
import { dayNumber, textWidth } from './text-width.ts'

export type CurvePoint = {
  /** YYYY-MM-DD, in order. */
  date: string
  mood: Mood
  /** The date in short words. */
  label: string
}

export type CurveProps = {
  /** The drawing's name: from what to what, over which time. */
  label: string
  points: readonly CurvePoint[]
  today?: { date: string; label: string }
  /** Words for the best, middle and worst of the five; each word of them on a line of its own. */
  axis: { best: string; middle: string; worst: string }
  /** The same as words, one line for each answer. */
  asWords: { summary: Child; lines: readonly Child[] }
}

const LEFT = 86
const RIGHT = 326
const WIDTH = 340
const SIZE = 14

export type CurveLabel = { x: number; left: number; right: number; text: string; today: boolean }

export type CurveLayout = {
  dots: readonly { x: number; y: number }[]
  today: number | undefined
  radius: number
  labels: readonly CurveLabel[]
}

const height = (mood: Mood) => 22 + (5 - mood) * 42

/** Answers in true time, from the first to today (or the last). Dates that would touch are left out. */
export function layOutCurve({ points, today }: Pick<CurveProps, 'points' | 'today'>): CurveLayout {
  const first = dayNumber(points[0]?.date ?? '1970-01-01')
  const last = dayNumber(today?.date ?? points.at(-1)?.date ?? '1970-01-01')
  const span = Math.max(1, last - first)
  const shown = points.filter(({ date }) => dayNumber(date) <= last)
  const least = Math.min(4, (RIGHT - LEFT) / (2 * Math.max(1, shown.length)))
  const raw: number[] = []
  // Two answers on one day stand beside each other: none is hidden, and the line can be drawn.
  for (const { date } of shown) {
    const x = RIGHT - ((last - dayNumber(date)) / span) * (RIGHT - LEFT)
    raw.push(Math.max(x, (raw.at(-1) ?? Number.NEGATIVE_INFINITY) + least))
  }
  const over = Math.max(1, ((raw.at(-1) ?? LEFT) - LEFT) / (RIGHT - LEFT))
  const xs = raw.map((x) => LEFT + (x - LEFT) / over)
  const nearest = Math.min(...xs.slice(1).map((x, index) => x - (xs[index] ?? x)), 12)
  const wanted = [
    ...(today ? [{ x: RIGHT, text: today.label, today: true }] : []),
    ...endsFirst(shown.map(({ label }, index) => ({ x: xs[index] ?? LEFT, text: label, today: false }))),
  ]
  const labels: CurveLabel[] = []
  for (const { x, text, today: isToday } of wanted) {
    const half = textWidth(text, isToday ? 'bold' : 'regular', SIZE) / 2
    const middle = Math.min(Math.max(x, half), WIDTH - half)
    const label = { x: middle, left: middle - half, right: middle + half, text, today: isToday }
    if (labels.every((other) => label.right + 8 <= other.left || other.right + 8 <= label.left))
      labels.push(label)
  }
  return {
    dots: shown.map(({ mood }, index) => ({ x: xs[index] ?? LEFT, y: height(mood) })),
    today: today && RIGHT,
    radius: Math.max(1.8, Math.min(5.5, nearest * 0.46)),
    labels,
  }
}

/** The first and the last date are worth most, then the one in the middle, and so on into the halves. */
function endsFirst<T>(items: readonly T[]): T[] {
  const order = new Set<number>([0, items.length - 1])
  for (let parts = 2; parts < items.length * 2; parts *= 2) {
    for (let part = 1; part < parts; part += 1) order.add(Math.round((part * (items.length - 1)) / parts))
  }
  return [...order].flatMap((index) => items.slice(index, index + 1))
}

/** A pupil's own answers as a line: never compared, never averaged. Usable as words as well. */
export const Curve = (props: CurveProps) => {
  const { dots, today, radius, labels } = layOutCurve(props)
  const end = dots.at(-1)
  return (
    <figure class="sh-mt2">
      <svg class="s14 sh-draw" viewBox={`0 0 ${WIDTH} 236`} role="img" aria-label={props.label}>
        {([5, 4, 3, 2, 1] as const).map((mood) => (
          <path class="hair" d={`M70 ${height(mood)}H338`} />
        ))}
        <g class="q">
          {lines(props.axis.best, height(5))}
          {lines(props.axis.middle, height(3))}
          {lines(props.axis.worst, height(1))}
          {labels.map((label) => (
            <text x={n(label.x)} y="226" text-anchor="middle" class={label.today ? 'in b' : undefined}>
              {label.text}
            </text>
          ))}
        </g>
        {dots.length > 1 && <path class="t" d={smooth(dots)} />}
        {end && today !== undefined && end.x < today && (
          <path class="t ahead" d={`M${n(end.x)},${n(end.y)}L${today},${n(end.y)}`} />
        )}
        {today !== undefined && <circle class="k" cx={today} cy={end?.y ?? height(3)} r="8" />}
        {dots.map(({ x, y }) => (
          <circle class="kf" cx={n(x)} cy={y} r={n(radius)} />
        ))}
      </svg>
      <details class="sh-lang">
        <summary>{props.asWords.summary}</summary>
        <ul class="sh-block">
          {props.asWords.lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </details>
    </figure>
  )
}

const lines = (text: string, y: number) => {
  const words = text.split(' ')
  return words.map((word, index) => (
    <text x="0" y={y + 5 + index * 16 - (y > 22 && words.length > 1 ? 8 : 0)}>
      {word}
    </text>
  ))
}

const n = (value: number) => String(Math.round(value * 10) / 10)

type Dot = { x: number; y: number }

/** A cubic that keeps to the answers: between two of them it never rises or falls beyond either (Fritsch–Carlson). */
function smooth(dots: readonly Dot[]): string {
  const slopes = dots.slice(1).map((dot, index) => {
    const before = dots[index] ?? dot
    return (dot.y - before.y) / (dot.x - before.x)
  })
  const tangents = dots.map((_, index) => {
    const before = slopes[index - 1]
    const after = slopes[index]
    if (before === undefined || after === undefined) return after ?? before ?? 0
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after)
  })
  const parts = dots.slice(1).map((dot, index) => {
    const before = dots[index] ?? dot
    const third = (dot.x - before.x) / 3
    const from = `${n(before.x + third)} ${n(before.y + (tangents[index] ?? 0) * third)}`
    const to = `${n(dot.x - third)} ${n(dot.y - (tangents[index + 1] ?? 0) * third)}`
    return `C${from} ${to} ${n(dot.x)} ${n(dot.y)}`
  })
  const start = dots[0]
  return start ? `M${n(start.x)},${n(start.y)}${parts.join('')}` : ''
}

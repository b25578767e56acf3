import type { Child } from 'hono/jsx'
import { Thread, ThreadItem } from '../thread.tsx'
import {
  layOutCourse,
  type CourseInput,
  type CourseKind,
  type CourseLayout,
  type Knot,
} from './course-layout.ts'

export type { CourseBand, CourseKind, CoursePoint } from './course-layout.ts'

export type CourseProps = CourseInput & {
  /** Unique on the page. */
  id: string
  /** The drawing's name: tells its whole content. */
  title: string
  /** Each state in a word, for the list on phones. */
  words: Record<CourseKind, string>
  /** Opens the same as a list, where the drawing had no room for every label. */
  asList: Child
}

/** The course of a matter in true time: drawn on a desk, listed along the thread on a phone. */
export const Course = ({ id, title, words, asList, ...input }: CourseProps) => {
  const layout = layOutCourse(input)
  const shared = layout.knots.some(({ points }) => points.filter(({ silent }) => !silent).length > 1)
  return (
    <figure class="sh-mt2">
      <svg
        class="sh-draw sh-wide"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="img"
        aria-labelledby={id}
      >
        <title id={id}>{title}</title>
        {drawing(layout)}
      </svg>
      <Thread kind="tall">{items(input, words)}</Thread>
      {(layout.leftOut > 0 || shared) && (
        <details class="sh-why sh-wide">
          <summary>{asList}</summary>
          <div>
            <Thread>{items(input, words)}</Thread>
          </div>
        </details>
      )}
    </figure>
  )
}

const items = ({ points }: CourseInput, words: CourseProps['words']) =>
  points.map(({ label, sublabel, detail, kind }) => (
    <ThreadItem kind={kind} label={words[kind]}>
      <b>{label}</b>
      {(detail ?? sublabel) && (
        <>
          <br />
          <span class="sh-quiet">{detail ?? sublabel}</span>
        </>
      )}
    </ThreadItem>
  ))

const n = (value: number) => String(Math.round(value * 10) / 10)

const drawing = ({ axis, knots, labels, now, days, bands, bracket, breaks }: CourseLayout) => {
  const first = knots[0]?.x ?? 0
  const last = knots.at(-1)?.x ?? 0
  const overdue = knots.find(({ kind }) => kind === 'overdue')
  const brokenFrom = overdue && overdue.x < now ? overdue.x : undefined
  return (
    <>
      {bands.map(({ x, width, label }) => (
        <>
          <rect class="band" x={n(x)} y={axis - 26} width={n(width)} height="66" rx="4" />
          {label && (
            <text x={n(label.x)} y={label.y} text-anchor="middle" class="s13 q">
              {label.text}
            </text>
          )}
        </>
      ))}
      {labels.map(({ knot, bottom, top }) =>
        knot.kind === 'now' ? (
          <path class="ink" d={`M${n(knot.x)} ${top + 2}V${axis + 15}`} />
        ) : (
          <path class="hair" d={`M${n(knot.x)} ${bottom + 2}V${axis - 10}`} />
        ),
      )}
      {bracket && <path class="ink" d={`M${n(bracket.from)} ${axis + 44}v8H${n(bracket.to)}v-8`} />}
      <path class="t" d={`M${n(first)} ${axis}H${n(brokenFrom ?? now)}`} />
      {brokenFrom !== undefined && <path class="t gap" d={`M${n(brokenFrom)} ${axis}H${n(now)}`} />}
      {last > now && <path class="t ahead" d={`M${n(now + 14)} ${axis}H${n(last)}`} />}
      {breaks.map((x) => (
        <>
          <rect class="on" x={n(x - 5)} y={axis - 8} width="10" height="16" />
          <path class="ink" d={`M${n(x - 7)} ${axis + 7}l4-14M${n(x + 3)} ${axis + 7}l4-14`} />
        </>
      ))}
      {knots.map((knot) => knotAt(knot, axis))}
      {days.map(({ x, y, text, bold }) => (
        <text x={n(x)} y={y} text-anchor="middle" class={bold ? 'b' : 'q'}>
          {text}
        </text>
      ))}
      {labels.map(({ x, top, anchor, label, sublabel }) => (
        <>
          <text x={n(x)} y={top + 16} text-anchor={anchor} class="b">
            {label}
          </text>
          {sublabel && (
            <text x={n(x)} y={top + 35} text-anchor={anchor} class="q">
              {sublabel}
            </text>
          )}
        </>
      ))}
      {bracket?.texts.map(({ x, y, anchor, text }, index) => (
        <text x={n(x)} y={y} text-anchor={anchor} class={index === 0 ? 'b' : undefined}>
          {text}
        </text>
      ))}
    </>
  )
}

const knotAt = ({ x, kind }: Knot, axis: number) => {
  const at = { cx: n(x), cy: axis }
  switch (kind) {
    case 'done':
      return (
        <>
          <circle class="kf" {...at} r="8" />
          <path class="kp" d={`M${n(x - 3.5)} ${axis + 0.3}l2.6 2.6 4.7-5.2`} />
        </>
      )
    case 'now':
      return (
        <>
          <circle class="k" {...at} r="9" />
          <circle class="kf" {...at} r="3.5" />
        </>
      )
    case 'ahead':
      return <circle class="k" {...at} r="7" />
    case 'due':
      return (
        <>
          <circle class="k" {...at} r="11" />
          <circle class="k" {...at} r="5" />
        </>
      )
    case 'overdue':
      return (
        <>
          <path class="kf" d={`M${n(x)} ${axis - 12}l12 12-12 12-12-12z`} />
          <path class="kp" d={`M${n(x)} ${axis - 5.5}v6M${n(x)} ${axis + 5}v.2`} />
        </>
      )
  }
}

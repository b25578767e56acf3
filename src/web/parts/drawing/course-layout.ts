import { dayNumber, textWidth } from './text-width.ts'

export type CourseKind = 'done' | 'now' | 'ahead' | 'due' | 'overdue'

export type CoursePoint = {
  /** YYYY-MM-DD; null for what has no date yet, which stands after everything else. */
  date: string | null
  label: string
  /** Mostly the date in words. */
  sublabel?: string
  /** Longer words for the list on phones; the sublabel unless told. */
  detail?: string
  kind: CourseKind
  /** Only its knot is drawn, because the bracket below names it; the list still says it. */
  silent?: boolean
}

export type CourseBand = { from: string; to: string; label: string }

export type CourseInput = {
  points: readonly CoursePoint[]
  /** Numbers under the line, such as working days counted. */
  days?: readonly { date: string; label: string }[]
  /** Days that do not count; `from` and `to` are the first and last of them. */
  bands?: readonly CourseBand[]
  /** A stretch below the line, with words at its beginning and end. */
  bracket?: { from: string; to: string; start: string; end: string }
}

export type Box = { left: number; right: number; top: number; bottom: number }
type Anchor = 'start' | 'middle' | 'end'
type Text = { x: number; y: number; anchor: Anchor; text: string }

export type Knot = { x: number; kind: CourseKind; points: readonly CoursePoint[] }
export type Label = Box & {
  knot: Knot
  x: number
  anchor: Anchor
  row: number
  label: string
  sublabel: string
}

export type CourseLayout = {
  width: number
  height: number
  /** Height of the line. */
  axis: number
  knots: readonly Knot[]
  labels: readonly Label[]
  /** Points whose words found no room in the drawing. */
  leftOut: number
  /** Where what has happened ends and what is ahead begins. */
  now: number
  days: readonly (Text & { bold: boolean })[]
  bands: readonly { x: number; width: number; label: Text | undefined }[]
  bracket: { from: number; to: number; texts: readonly Text[] } | undefined
  /** Where the scale of time changes: nearer than the true distance. */
  breaks: readonly number[]
}

export const COURSE_WIDTH = 1120
const EDGE = 12
const ROW = 52
const GAP = 14
const STEP_WITHOUT_DATE = 110
/** Below this a day is too narrow to read, and what lies outside the counted days is drawn nearer. */
const READABLE_DAY = 40
/** Points this many days beside the counted days are shown at the same scale as these. */
const NEAR = 4

/**
 * Places a course on a line in true time. Labels step aside: each takes one of four rows, and a side of its
 * knot, where it touches neither another label nor another's leader. What finds no room is counted in `leftOut`,
 * for the list beside the drawing. Points nearer than a knot's width share a knot and a label.
 */
export function layOutCourse(input: CourseInput): CourseLayout {
  const scale = scaleOf(input)
  const knots = knotsOf(input.points, scale)
  const speaking = knots.filter(({ points }) => points.some(({ silent }) => !silent))
  const placed = place(speaking)
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1))
  const axis = 24 + ROW * rows
  const labels = placed.map((label) => ({ ...label, top: axis + label.top, bottom: axis + label.bottom }))
  const happened = knots.findLast(({ kind }) => kind !== 'ahead' && kind !== 'due')
  const now = knots.find(({ kind }) => kind === 'now') ?? happened
  const bracket = input.bracket && bracketOf(input.bracket, scale.x, axis)
  return {
    width: COURSE_WIDTH,
    height: axis + (bracket ? 60 + 22 * new Set(bracket.texts.map(({ y }) => y)).size : 42),
    axis,
    knots,
    labels,
    leftOut: speaking.length - labels.length,
    now: now?.x ?? EDGE,
    days: daysOf(input, scale.x, axis, knots),
    bands: (input.bands ?? []).map((band) => bandOf(band, scale.x, axis)).filter((band) => band.width >= 3),
    bracket,
    breaks: breaksOf(scale, knots),
  }
}

type Scale = {
  x: (date: string) => number
  /** Where time ends; what has no date stands beyond. */
  end: number
  /** Where the scale changes, seen from the counted days. */
  changes: readonly ({ before: number } | { after: number })[]
}

/**
 * Linear in time where that is readable. Where a few counted days stand in months, the counted days get most of
 * the room and what lies before and after is drawn nearer, with a break where the scale changes.
 */
function scaleOf({ points, days = [], bracket }: CourseInput): Scale {
  const dated = points.flatMap(({ date }) => (date === null ? [] : [dayNumber(date)]))
  const counted = [...days.map(({ date }) => date), ...(bracket ? [bracket.from, bracket.to] : [])].map(
    dayNumber,
  )
  const all = [...dated, ...counted]
  const first = all.length === 0 ? 0 : Math.min(...all)
  const last = Math.max(...all, first + 1)
  const undated = points.length - dated.length
  const end = COURSE_WIDTH - EDGE - undated * Math.min(STEP_WITHOUT_DATE, 500 / Math.max(1, undated))
  const room = end - EDGE
  const linear: Scale = {
    x: (date) => EDGE + ((dayNumber(date) - first) / (last - first)) * room,
    end,
    changes: [],
  }
  if (counted.length < 2 || room / (last - first) >= READABLE_DAY) return linear
  const [start, stop] = [Math.min(...counted), Math.max(...counted)]
  const from = Math.min(start, ...dated.filter((day) => day >= start - NEAR))
  const to = Math.max(stop, ...dated.filter((day) => day <= stop + NEAR))
  const outside = from - first + (last - to)
  const inner = Math.max(0.7 * room, ((to - from) / (last - first)) * room)
  if (outside === 0 || to === from) return linear
  // Each side keeps a third of what is left, so that one old date does not lie on the next.
  const share =
    from === first ? 0 : to === last ? 1 : Math.min(Math.max((from - first) / outside, 1 / 3), 2 / 3)
  const left = EDGE + share * (room - inner)
  const right = left + inner
  const x = (date: string) => {
    const day = dayNumber(date)
    if (day < from) return EDGE + ((day - first) / (from - first)) * (left - EDGE)
    if (day <= to) return left + ((day - from) / (to - from)) * inner
    return right + ((day - to) / (last - to)) * (end - right)
  }
  return {
    x,
    end,
    changes: [...(from > first ? [{ before: left }] : []), ...(to < last ? [{ after: right }] : [])],
  }
}

/** The break stands in the middle between the last knot in one scale and the first in the other. */
function breaksOf({ changes }: Scale, knots: readonly Knot[]): number[] {
  return changes.flatMap((change) => {
    const inner = 'before' in change ? change.before : change.after
    const outer =
      'before' in change
        ? knots.findLast(({ x }) => x < inner - 1)?.x
        : knots.find(({ x }) => x > inner + 1)?.x
    return outer === undefined || Math.abs(outer - inner) < 44 ? [] : [(outer + inner) / 2]
  })
}

/** What a reader must see first. */
const WEIGHT: Record<CourseKind, number> = { now: 0, overdue: 1, due: 2, ahead: 3, done: 4 }

const KNOT_WIDTH = 20

function knotsOf(points: readonly CoursePoint[], scale: Scale): Knot[] {
  const undated = points.filter(({ date }) => date === null)
  const step = (COURSE_WIDTH - EDGE - scale.end) / Math.max(1, undated.length)
  const at = [
    ...points.flatMap((point) => (point.date === null ? [] : [{ point, x: scale.x(point.date) }])),
    ...undated.map((point, index) => ({ point, x: scale.end + (index + 1) * step })),
  ].sort((one, other) => one.x - other.x)
  const knots: { x: number; points: CoursePoint[] }[] = []
  for (const { point, x } of at) {
    const last = knots.at(-1)
    if (last && x - last.x < KNOT_WIDTH) last.points.push(point)
    else knots.push({ x, points: [point] })
  }
  return knots.map(({ x, points: together }) => {
    const sorted = together.toSorted((one, other) => WEIGHT[one.kind] - WEIGHT[other.kind])
    return { x, kind: sorted[0]?.kind ?? 'ahead', points: sorted }
  })
}

const touches = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** Tops and bottoms are measured from the line, upwards negative. */
const rowBox = (row: number) => ({ top: -(ROW * row + 74), bottom: -(ROW * row + 30) })

export const leaderOf = (label: Label, axis: number): Box | undefined =>
  label.row === 0 && label.knot.kind !== 'now'
    ? undefined
    : {
        left: label.knot.x - 5,
        right: label.knot.x + 5,
        top: label.knot.kind === 'now' ? label.top : label.bottom,
        bottom: axis,
      }

/** What it costs a reader when a point has no words in the drawing. */
const COST: Record<CourseKind, number> = { now: 1000, overdue: 100, due: 100, ahead: 10, done: 10 }

/**
 * Tries a few orders and preferences and keeps the one that leaves out least, then the lowest. Taking knots from
 * an end and the highest rows first builds stairs, which nearly always fit.
 */
function place(knots: readonly Knot[]): Label[] {
  const inTime = knots.toSorted((one, other) => one.x - other.x)
  const pressing = inTime.toSorted((one, other) => WEIGHT[one.kind] - WEIGHT[other.kind])
  const low = [0, 1, 2, 3]
  const preferences = [
    () => low,
    (index: number) => (index % 2 === 0 ? low : [1, 0, 2, 3]),
    () => [2, 1, 0, 3],
    () => [3, 2, 1, 0],
  ]
  const fromBothEnds = inTime.map(
    (_, index) => inTime.at(index % 2 === 0 ? index / 2 : -(index + 1) / 2) as Knot,
  )
  const attempts = [pressing, inTime, inTime.toReversed(), fromBothEnds].flatMap((order) =>
    preferences.map((rowsFor) => placeInOrder(order, rowsFor)),
  )
  const cost = (labels: readonly Label[]) => {
    const shown = new Set(labels.map(({ knot }) => knot))
    const missing = knots.reduce((sum, knot) => sum + (shown.has(knot) ? 0 : COST[knot.kind]), 0)
    return (
      missing +
      Math.max(0, ...labels.map(({ row }) => row)) +
      labels.reduce((sum, { row }) => sum + row, 0) / 100
    )
  }
  return attempts.reduce((best, attempt) => (cost(attempt) < cost(best) ? attempt : best), [])
}

function placeInOrder(order: readonly Knot[], rowsFor: (index: number) => readonly number[]): Label[] {
  const placed: Label[] = []
  for (const [index, knot] of order.entries()) {
    const rows = knot.kind === 'now' ? [1, 0, 2, 3] : rowsFor(index)
    const found = candidatesOf(knot, rows).find((candidate) => {
      if (candidate.left < 0 || candidate.right > COURSE_WIDTH) return false
      const leader = leaderOf(candidate, 0)
      return placed.every((other) => {
        const otherLeader = leaderOf(other, 0)
        if (touches(candidate, widened(other))) return false
        if (otherLeader && touches(candidate, otherLeader)) return false
        return !(leader && touches(leader, other))
      })
    })
    if (found) placed.push(found)
  }
  return placed
}

const widened = (box: Box): Box => ({ ...box, left: box.left - GAP, right: box.right + GAP })

function candidatesOf(knot: Knot, rows: readonly number[]): Label[] {
  const [first, ...others] = knot.points.filter(({ silent }) => !silent)
  const label = (first?.label ?? '') + (others.length > 0 ? ` +${others.length}` : '')
  const sublabel = first?.sublabel ?? ''
  const width = Math.max(textWidth(label, 'bold'), textWidth(sublabel, 'regular'))
  const isNow = knot.kind === 'now'
  const sides: Anchor[] = isNow ? ['start', 'end'] : ['middle', 'start', 'end']
  return rows.flatMap((row) =>
    sides.map((anchor): Label => {
      const aside = isNow ? 10 : -8
      const x = anchor === 'middle' ? knot.x : anchor === 'start' ? knot.x + aside : knot.x - aside
      const left = anchor === 'middle' ? x - width / 2 : anchor === 'start' ? x : x - width
      return { knot, x, anchor, row, label, sublabel, left, right: left + width, ...rowBox(row) }
    }),
  )
}

function daysOf({ days = [] }: CourseInput, x: Scale['x'], axis: number, knots: readonly Knot[]) {
  const now = knots.find(({ kind }) => kind === 'now')?.x
  let free = Number.NEGATIVE_INFINITY
  return days.flatMap(({ date, label }) => {
    const at = x(date)
    const half = textWidth(label, 'bold') / 2
    if (at - half < free) return []
    free = at + half + 6
    return [
      {
        x: at,
        y: axis + 31,
        anchor: 'middle' as const,
        text: label,
        bold: now !== undefined && Math.abs(at - now) < 1,
      },
    ]
  })
}

/** A band reaches half a day beyond its days, so that it lies between the days that count. */
function bandOf({ from, to, label }: CourseBand, x: Scale['x'], axis: number) {
  const [left, right] = [x(from), x(to)]
  const day = (right - left) / Math.max(1, dayNumber(to) - dayNumber(from)) || 12
  const start = Math.max(0, left - day / 2)
  const width = Math.min(COURSE_WIDTH, right + day / 2) - start
  const fits = textWidth(label, 'regular', 13) <= width - 4
  const text: Text | undefined = fits
    ? { x: start + width / 2, y: axis + 31, anchor: 'middle', text: label }
    : undefined
  return { x: start, width, label: text }
}

function bracketOf(
  { from, to, start, end }: NonNullable<CourseInput['bracket']>,
  x: Scale['x'],
  axis: number,
) {
  const [left, right] = [x(from), x(to)]
  const [startWidth, endWidth] = [textWidth(start, 'bold'), textWidth(end, 'regular')]
  const first: Text =
    left + startWidth <= COURSE_WIDTH
      ? { x: left, y: axis + 76, anchor: 'start', text: start }
      : { x: COURSE_WIDTH, y: axis + 76, anchor: 'end', text: start }
  const together = startWidth + endWidth + GAP <= right - left
  const second: Text = together
    ? { x: right, y: axis + 76, anchor: 'end', text: end }
    : right - endWidth >= 0
      ? { x: right, y: axis + 98, anchor: 'end', text: end }
      : { x: Math.max(0, Math.min(left, COURSE_WIDTH - endWidth)), y: axis + 98, anchor: 'start', text: end }
  return { from: left, to: right, texts: end ? [first, second] : [first] }
}

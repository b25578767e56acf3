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
const ROWS = 4
const GAP = 14
const STEP_WITHOUT_DATE = 110
/** Below this a day is too narrow to read, and what lies outside the counted days is drawn nearer. */
const READABLE_DAY = 26

/**
 * Places a course on a line in true time. Labels step aside: each takes the lowest of four rows, and the side
 * of its knot, where it touches neither another label nor another's leader. What is most pressing chooses
 * first; what finds no room is counted in `leftOut`, for the list beside the drawing. Points nearer than a knot's
 * width share a knot and a label.
 */
export function layOutCourse(input: CourseInput): CourseLayout {
  const scale = scaleOf(input)
  const knots = knotsOf(input.points, scale)
  const placed = place(knots)
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1))
  const axis = 24 + ROW * rows
  const labels = placed.map((label) => ({ ...label, top: axis + label.top, bottom: axis + label.bottom }))
  const happened = knots.findLast(({ kind }) => kind !== 'ahead' && kind !== 'due')
  const now = knots.find(({ kind }) => kind === 'now') ?? happened
  const bracket = input.bracket && bracketOf(input.bracket, scale.x, axis)
  return {
    width: COURSE_WIDTH,
    height: axis + (bracket ? 52 + 22 * new Set(bracket.texts.map(({ y }) => y)).size : 42),
    axis,
    knots,
    labels,
    leftOut: knots.length - labels.length,
    now: now?.x ?? EDGE,
    days: daysOf(input, scale.x, axis, knots),
    bands: (input.bands ?? []).map((band) => bandOf(band, scale.x, axis)).filter((band) => band.width >= 3),
    bracket,
    breaks: scale.breaks,
  }
}

type Scale = { x: (date: string) => number; end: number; breaks: readonly number[] }

/**
 * Linear in time where that is readable. Where a few counted days stand in months, the counted days get three
 * fifths of the room and what lies before and after is drawn nearer, with a break where the scale changes.
 */
function scaleOf({ points, days = [], bands = [], bracket }: CourseInput): Scale {
  const dated = points.flatMap(({ date }) => (date === null ? [] : [dayNumber(date)]))
  const counted = [
    ...days.map(({ date }) => dayNumber(date)),
    ...(bracket ? [bracket.from, bracket.to].map(dayNumber) : []),
  ]
  const all = [...dated, ...counted]
  const first = Math.min(...all, ...(all.length === 0 ? [0] : []))
  const last = Math.max(...all, first + 1)
  const undated = points.filter(({ date }) => date === null).length
  const end = COURSE_WIDTH - EDGE - undated * Math.min(STEP_WITHOUT_DATE, 500 / Math.max(1, undated))
  const room = end - EDGE
  const bandEdges = bands.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to)])
  const from = Math.max(first, Math.min(...counted))
  const to = Math.min(last, Math.max(...counted))
  const linear = (day: number) => EDGE + ((day - first) / (last - first)) * room
  const readable = room / (last - first) >= READABLE_DAY
  if (counted.length < 2 || readable || to <= from || bandEdges.some((edge) => Number.isNaN(edge))) {
    return { x: (date) => linear(dayNumber(date)), end, breaks: [] }
  }
  const outside = from - first + (last - to)
  if (outside === 0) return { x: (date) => linear(dayNumber(date)), end, breaks: [] }
  const inner = Math.max(0.6 * room, ((to - from) / (last - first)) * room)
  const start = EDGE + ((from - first) / outside) * (room - inner)
  const x = (date: string) => {
    const day = dayNumber(date)
    if (day < from) return EDGE + ((day - first) / (from - first)) * (start - EDGE)
    if (day <= to) return start + ((day - from) / (to - from)) * inner
    return start + inner + ((day - to) / (last - to)) * (end - start - inner)
  }
  const breaks = [...(from > first ? [start - 16] : []), ...(to < last ? [start + inner + 22] : [])]
  return { x, end, breaks }
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

function place(knots: readonly Knot[]): Label[] {
  const placed: Label[] = []
  const order = knots.toSorted((one, other) => WEIGHT[one.kind] - WEIGHT[other.kind] || one.x - other.x)
  for (const knot of order) {
    const found = candidatesOf(knot).find((candidate) => {
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

function candidatesOf(knot: Knot): Label[] {
  const [first, ...others] = knot.points
  const label = (first?.label ?? '') + (others.length > 0 ? ` +${others.length}` : '')
  const sublabel = first?.sublabel ?? ''
  const width = Math.max(textWidth(label, 'bold'), textWidth(sublabel, 'regular'))
  const isNow = knot.kind === 'now'
  const rows = isNow ? [1, 0, 2, 3] : Array.from({ length: ROWS }, (_, row) => row)
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

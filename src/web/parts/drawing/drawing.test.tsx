import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mood } from '../field-drawings.tsx'
import {
  COURSE_WIDTH,
  layOutCourse,
  leaderOf,
  type Box,
  type CourseInput,
  type CoursePoint,
} from './course-layout.ts'
import { Course } from './course.tsx'
import { Curve, layOutCurve } from './curve.tsx'

const date = (day: number) => new Date(Date.UTC(2026, 10, 9 + day)).toISOString().slice(0, 10)

const touch = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const text = fc.integer({ min: 1, max: 32 }).map((length) => 'm'.repeat(length))

const anyCourse: fc.Arbitrary<CourseInput> = fc
  .record({
    now: fc.integer({ min: 0, max: 200 }),
    before: fc.array(fc.record({ back: fc.integer({ min: 1, max: 200 }), label: text, sublabel: text }), {
      maxLength: 8,
    }),
    after: fc.array(
      fc.record({
        on: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null }),
        label: text,
        sublabel: text,
        due: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
    counted: fc.option(fc.integer({ min: 1, max: 20 })),
  })
  .map(({ now, before, after, counted }) => {
    const points: CoursePoint[] = [
      ...before.map(({ back, label, sublabel }) => ({
        date: date(now - back),
        label,
        sublabel,
        kind: 'done' as const,
      })),
      { date: date(now), label: 'Today', sublabel: 'a Thursday', kind: 'now' },
      ...after.map(({ on, label, sublabel, due }) => ({
        date: on === null ? null : date(now + on),
        label,
        sublabel,
        kind: due ? ('due' as const) : ('ahead' as const),
      })),
    ]
    if (counted === null) return { points }
    const days = Array.from({ length: counted }, (_, day) => ({
      date: date(now + day),
      label: String(day + 1),
    }))
    return {
      points,
      days,
      bracket: { from: date(now), to: date(now + counted), start: 'Found', end: 'Ten days' },
    }
  })

describe('course', () => {
  it('labels never touch each other, another label’s leader or the edge, and every point is drawn or counted', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const { labels, knots, leftOut, axis, height } = layOutCourse(course)
        for (const [index, label] of labels.entries()) {
          expect(label.left).toBeGreaterThanOrEqual(0)
          expect(label.right).toBeLessThanOrEqual(COURSE_WIDTH)
          expect(label.top).toBeGreaterThanOrEqual(0)
          expect(label.bottom).toBeLessThan(height)
          for (const [another, other] of labels.entries()) {
            if (index === another) continue
            expect(touch(label, other)).toBe(false)
            const leader = leaderOf(other, axis)
            if (leader) expect(touch(label, leader)).toBe(false)
          }
        }
        expect(knots.flatMap(({ points }) => points)).toHaveLength(course.points.length)
        expect(labels.length + leftOut).toBe(knots.length)
        expect(labels.some(({ knot }) => knot.kind === 'now')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('knots stand in the order of time, inside the drawing, and never on each other', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const { knots } = layOutCourse(course)
        for (const [index, { x }] of knots.entries()) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(COURSE_WIDTH)
          const before = knots[index - 1]
          if (before) expect(x - before.x).toBeGreaterThanOrEqual(19.9)
        }
      }),
    )
  })

  it('keeps true distances where days are readable, and shows a break where they are not', () => {
    const point = (day: number) => ({ date: date(day), label: 'x', kind: 'done' as const })
    const near = layOutCourse({ points: [point(0), point(5), point(10)] })
    const [first, middle, last] = near.knots.map(({ x }) => x)
    expect((middle ?? 0) - (first ?? 0)).toBeCloseTo((last ?? 0) - (middle ?? 0))
    expect(near.breaks).toEqual([])
    const days = [0, 1, 2, 3, 4].map((day) => ({ date: date(day), label: String(day) }))
    const far = layOutCourse({ points: [point(0), point(4), point(200)], days })
    expect(far.breaks).toHaveLength(1)
    expect(far.days).toHaveLength(5)
  })

  it('draws a silent point without words, and does not count it as left out', () => {
    const { labels, knots, leftOut } = layOutCourse({
      points: [
        { date: date(0), label: 'Told', kind: 'done' },
        { date: date(5), label: 'Found', kind: 'done', silent: true },
        { date: date(9), label: 'Today', kind: 'now' },
      ],
    })
    expect(knots).toHaveLength(3)
    expect(labels.map(({ label }) => label).toSorted()).toEqual(['Today', 'Told'])
    expect(leftOut).toBe(0)
  })

  it('names the drawing, lists the same for phones, and sets no style attributes', () => {
    const html = String(
      <Course
        id="gang"
        title="The course: told 9 November, today 19 November"
        words={{ done: 'Done', now: 'Now', ahead: 'Ahead', due: 'Deadline', overdue: 'Overdue' }}
        asList="Read as a list"
        points={[
          { date: date(0), label: 'Told', sublabel: '9 Nov', kind: 'done' },
          { date: date(3), label: 'Answer', sublabel: '12 Nov', kind: 'overdue' },
          { date: date(10), label: 'Today', sublabel: '19 Nov', detail: 'Thursday 19 November', kind: 'now' },
          { date: null, label: 'Fine', kind: 'ahead' },
        ]}
      />,
    )
    expect(html).toContain('role="img" aria-labelledby="gang"')
    expect(html).toContain('<title id="gang">The course')
    expect(html).toContain('aria-label="Overdue"')
    expect(html).toContain('Thursday 19 November')
    expect(html).toMatch(/<li data-broken/)
    expect(html).not.toContain('style=')
    expect(html).not.toContain('Read as a list')
  })
})

const anyAnswers = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 30 }), mood: fc.constantFrom<Mood>(1, 2, 3, 4, 5) }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((answers) => {
    let day = 0
    return answers.map(({ gap, mood }) => ({ date: date((day += gap)), mood, label: `${day}. sept.` }))
  })

describe('curve', () => {
  it('date labels never touch, for one to forty answers, and today is always named', () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 0, max: 40 }), (points, wait) => {
        const last = points.at(-1)?.date ?? date(0)
        const today = new Date(Date.parse(last) + wait * 86_400_000).toISOString().slice(0, 10)
        const { labels, dots } = layOutCurve({ points, today: { date: today, label: 'Today' } })
        const sorted = labels.toSorted((one, other) => one.left - other.left)
        for (const [index, label] of sorted.entries()) {
          expect(label.left).toBeGreaterThanOrEqual(0)
          expect(label.right).toBeLessThanOrEqual(340)
          const before = sorted[index - 1]
          if (before) expect(label.left).toBeGreaterThan(before.right)
        }
        expect(labels.some(({ today: isToday }) => isToday)).toBe(true)
        expect(dots).toHaveLength(points.length)
        for (const [index, { x }] of dots.entries()) {
          const before = dots[index - 1]
          if (before) expect(x).toBeGreaterThan(before.x)
          expect(x).toBeLessThanOrEqual(326.001)
        }
      }),
    )
  })

  it('has a name and the same in words', () => {
    const html = String(
      <Curve
        label="From bad to good in two weeks"
        points={[{ date: date(0), mood: 2, label: '9. nov.' }]}
        today={{ date: date(7), label: 'Today' }}
        axis={{ best: 'Very good', middle: 'Between', worst: 'Very bad' }}
        asWords={{ summary: 'As words', lines: ['9. nov.: bad'] }}
      />,
    )
    expect(html).toContain('role="img" aria-label="From bad to good in two weeks"')
    expect(html).toContain('<li>9. nov.: bad</li>')
    expect(html).not.toMatch(/NaN|undefined|style=/)
  })
})

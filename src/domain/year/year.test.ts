import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { danishDays, day, jonas, logOf, mette, nobody, sara, yusuf, type Happened } from '../given.ts'
import { addDays, localDate, type LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import type { Viewer } from '../people/viewer.ts'
import { hasClimbed } from '../procedures/escalation.ts'
import { decide, type Act } from '../rules/act.ts'
import { dutiesOfYear } from './duties.ts'
import type { YearEvent } from './events.ts'
import { holdPoint, type HoldPoint } from './hold-point.ts'
import { occurrencesOf, type Occurrence } from './occurrences.ts'
import { openYear } from './open-year.ts'
import { passOver } from './pass-over.ts'
import { laidFirst, offeredIn, pointFrom, pointKinds, type Point } from './points.ts'
import { isMonthDay, setPoint, type SetPoint } from './set-point.ts'
import { foldWheel, schoolYearOf, type WheelState } from './state.ts'
import { takeOffPoint } from './take-off-point.ts'
import { viewOccurrence } from './view.ts'

const classes = ['5b', '6a']
const began = localDate(2026, 8, 1)

const wheel = (...happened: readonly Happened<YearEvent>[]): WheelState =>
  foldWheel(logOf('year:self', [happened]))
const at = (on: LocalDate, by: Viewer, event: YearEvent): Happened<YearEvent> => ({
  at: on,
  by: by.person,
  event,
})
const begun = (lays: readonly Point[] = laidFirst('DK'), on = began): Happened<YearEvent> =>
  at(on, nobody, { type: 'YearOpened', year: schoolYearOf(on), lays })

const turns = (state: WheelState, year = 2026): readonly Occurrence[] =>
  occurrencesOf(state, year, classes, danishDays)
const turn = (state: WheelState, key: string): Occurrence => {
  const found = turns(state).find((known) => known.key === key)
  if (found === undefined) throw new Error(`No such turn: ${key}`)
  return found
}
const owed = (state: WheelState) => dutiesOfYear(state, classes, danishDays)
const due = (state: WheelState, item: string) => owed(state).find((duty) => duty.item === item)?.deadline?.due

const tried = <Command, Refusal extends string>(
  state: WheelState,
  act: Act<WheelState, Command, YearEvent, Refusal>,
  command: Command,
  by: Viewer,
  today: LocalDate,
): readonly Refusal[] | readonly YearEvent[] => {
  const decision = decide(act, state, command, { today, at: today, by })
  return decision.ok ? decision.events : decision.refusals.map(({ refusal }) => refusal)
}

const held = (key: string, on: LocalDate): YearEvent => ({
  type: 'PointHeld',
  key,
  on,
  minutes: wordsOf('mette', 'vi talte om det'),
  material: null,
})

describe('the year', () => {
  it('YEAR-01 a school year begins on 1 August and is called by the year it begins in', () => {
    expect(schoolYearOf(localDate(2026, 7, 31))).toBe(2025)
    expect(schoolYearOf(localDate(2026, 8, 1))).toBe(2026)
    expect(schoolYearOf(localDate(2027, 1, 1))).toBe(2026)
  })

  it('YEAR-01 opens by itself once, never by a press, and lays the country’s points the first time alone', () => {
    const command = { year: 2026, country: 'DK' as const }
    expect(tried(wheel(), openYear, command, mette, began)).toEqual(['not-by-hand'])
    expect(tried(wheel(), openYear, command, nobody, began)).toEqual([
      { type: 'YearOpened', year: 2026, lays: laidFirst('DK') },
    ])
    expect(tried(wheel(begun()), openYear, command, nobody, began)).toEqual([])
    expect(
      tried(wheel(begun()), openYear, { ...command, year: 2027 }, nobody, localDate(2027, 8, 1)),
    ).toEqual([{ type: 'YearOpened', year: 2027, lays: [] }])
  })

  it('YEAR-01 stands on the next year’s wheel again, without what was taken off, and the year past stays', () => {
    const state = wheel(
      begun(),
      at(localDate(2027, 2, 1), mette, { type: 'PointTakenOff', pointId: 'exercise' }),
      at(localDate(2027, 8, 1), nobody, { type: 'YearOpened', year: 2027, lays: [] }),
    )
    expect(turns(state, 2027).map(({ key }) => key)).toContain('staff-meeting~2027~0')
    expect(turns(state, 2027).map(({ key }) => key)).not.toContain('exercise~2027~0')
    expect(turns(state, 2026).map(({ key }) => key)).toContain('review~2026~0')
  })
})

describe('what is owed', () => {
  it('YEAR-10 the exercise stands on the wheel once a year, by the end of February, for the resource team', () => {
    const state = wheel(begun())
    expect(due(state, 'exercise~2026~0')).toBe('2027-02-28')
    expect(owed(state).find(({ item }) => item === 'exercise~2026~0')?.owedBy).toEqual(['role:resource-team'])
    const after = wheel(
      begun(),
      at(localDate(2027, 2, 1), sara, held('exercise~2026~0', localDate(2027, 2, 1))),
    )
    expect(owed(after).find(({ item }) => item === 'exercise~2026~0')?.doneOn ?? 'gone').not.toBe(null)
  })

  it('YEAR-02 Denmark’s staff meeting is due by the end of November, the review by the end of June', () => {
    const state = wheel(begun())
    expect(due(state, 'staff-meeting~2026~0')).toBe('2026-11-30')
    expect(due(state, 'review~2026~0')).toBe('2027-06-30')
    expect(turn(state, 'review~2026~0').from).toBe('2027-05-01')
  })

  it('YEAR-03 leader and resource team prepare both four weeks ahead, and not what has been held', () => {
    const state = wheel(begun())
    expect(due(state, 'staff-meeting~2026~0~prepare')).toBe('2026-11-02')
    expect(due(state, 'review~2026~0~prepare')).toBe('2027-06-02')
    expect(turn(state, 'review~2026~0~prepare').owedBy).toEqual(['role:leader', 'role:resource-team'])
    const after = wheel(
      begun(),
      at(localDate(2026, 10, 1), mette, held('staff-meeting~2026~0', localDate(2026, 10, 1))),
    )
    expect(due(after, 'staff-meeting~2026~0~prepare')).toBeUndefined()
  })

  it('YEAR-04 pupil council and every class’s parents’ meeting stand on the first wheel', () => {
    const state = wheel(begun())
    expect(due(state, 'pupil-council~2026~0')).toBe('2026-10-31')
    expect(classes.map((id) => turn(state, `parents-meeting~2026~0~${id}`).owedBy)).toEqual([
      ['class-team:5b'],
      ['class-team:6a'],
    ])
  })

  it('YEAR-05 Norway’s rhythms are offered and none is laid before a school switches it on', () => {
    expect(laidFirst('NO')).toEqual([])
    expect(offeredIn('NO')).toEqual(
      expect.arrayContaining([
        'sociometric',
        'class-teachers-meeting',
        'psychosocial-team',
        'resource-group',
        'intervention-team',
        'specialist-service',
        'network',
        'pupil-by-pupil',
        'transition-meeting',
      ]),
    )
    const state = wheel(begun([]))
    const on = localDate(2026, 8, 3)
    const events = tried(
      state,
      setPoint,
      { ...pointFrom('psychosocial-team'), title: undefined, agenda: undefined, pupils: [] },
      mette,
      on,
    ) as readonly YearEvent[]
    const after = wheel(begun([]), ...events.map((event) => at(on, mette, event)))
    expect(owed(after).map(({ deadline }) => deadline?.due)).toEqual([
      '2026-09-30',
      '2026-11-30',
      '2027-02-28',
      '2027-05-31',
    ])
  })

  it('YEAR-05 of what is done every week one turn is owed, and a week left out is not made up for', () => {
    const state = wheel(begun([pointFrom('intervention-team')]))
    const first = owed(state)
    expect(first.map(({ deadline }) => deadline?.due)).toEqual(['2026-08-14'])
    const later = wheel(
      begun([pointFrom('intervention-team')]),
      at(localDate(2026, 9, 2), mette, held('intervention-team~2026~3', localDate(2026, 9, 2))),
    )
    expect(owed(later).map(({ deadline }) => deadline?.due)).toEqual(['2026-09-11'])
    expect(turn(later, 'intervention-team~2026~0').covered).toBe(true)
  })

  it('YEAR-05 a week without school is no turn', () => {
    const week = [12, 13, 14, 15, 16].map((date) => ({
      date: localDate(2026, 10, date),
      reason: 'autumn holiday',
    }))
    const state = wheel(begun([pointFrom('intervention-team')]))
    const without = occurrencesOf(state, 2026, classes, { ...danishDays, closingDays: week })
    expect(turns(state)).toHaveLength(without.length + 1)
    expect(without.some(({ from }) => from === '2026-10-12')).toBe(false)
  })

  it('YEAR-06 what is late reaches the leader on the next working day and the owner on the fifth', () => {
    const state = wheel(begun())
    const duty = owed(state).find(({ item }) => item === 'parents-meeting~2026~0~5b')
    if (duty === undefined) throw new Error('no parents’ meeting is owed')
    expect(duty.deadline?.due).toBe('2026-09-30')
    expect(hasClimbed(duty, 'leader', day('2026-09-30'), danishDays)).toBe(false)
    expect(hasClimbed(duty, 'leader', day('2026-10-01'), danishDays)).toBe(true)
    expect(hasClimbed(duty, 'owner', day('2026-10-06'), danishDays)).toBe(false)
    expect(hasClimbed(duty, 'owner', day('2026-10-07'), danishDays)).toBe(true)
  })

  it('YEAR-06 a school that begins in November owes nothing that was due before', () => {
    const on = localDate(2026, 11, 16)
    const state = wheel(begun(laidFirst('DK'), on))
    expect(owed(state).every(({ deadline }) => deadline !== null && deadline.due >= on)).toBe(true)
    expect(owed(state).map(({ item }) => item)).toContain('staff-meeting~2026~0')
  })

  it('YEAR-01 whatever windows a school sets, each turn ends within its year and is owed by somebody', () => {
    const monthDay = fc
      .record({ month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 31 }) })
      .map(({ month, date }) => `${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
      .filter(isMonthDay)
    const inOrder = (text: string) => (text < '08-01' ? `1${text}` : `0${text}`)
    const window = fc
      .tuple(monthDay, monthDay)
      .map(([a, b]) => (inOrder(a) <= inOrder(b) ? { from: a, to: b } : { from: b, to: a }))
    fc.assert(
      fc.property(
        fc.constantFrom(...pointKinds),
        fc.array(window, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 2024, max: 2040 }),
        (kind, times, year) => {
          const on = localDate(year, 8, 1)
          const state = wheel(begun([{ ...pointFrom(kind), recurs: { times } }], on))
          const all = occurrencesOf(state, year, classes, danishDays)
          for (const { from, due: last, owedBy } of all) {
            expect(from >= on && last < localDate(year + 1, 8, 1)).toBe(true)
            expect(owedBy.length).toBeGreaterThan(0)
          }
          expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('acts', () => {
  const state = wheel(begun())
  const today = localDate(2026, 11, 19)
  const own: SetPoint = {
    pointId: 'p1',
    kind: 'own',
    title: 'Fælles spisning',
    pupils: ['Alma Krogh'],
    agenda: '',
    holder: 'leader',
    scope: 'school',
    recurs: { times: [{ from: '10-01', to: '10-10' }] },
  }
  const minutes = (more: Partial<HoldPoint> = {}): HoldPoint => ({
    turn: turn(state, 'parents-meeting~2026~0~5b'),
    on: localDate(2026, 9, 17),
    minutes: 'Vi talte om fællesskabet.',
    material: '',
    pupils: [],
    ...more,
  })

  it('YEAR-01 the leader adds a point, named everywhere without a child', () => {
    expect(tried(state, setPoint, own, mette, today)).toEqual([
      {
        type: 'PointSet',
        point: {
          pointId: 'p1',
          kind: 'own',
          title: 'Fælles spisning',
          agenda: null,
          holder: 'leader',
          scope: 'school',
          recurs: { times: [{ from: '10-01', to: '10-10' }] },
        },
      },
    ])
    expect(tried(state, setPoint, { ...own, title: 'Hjælp til Almas klasse' }, mette, today)).toEqual([
      'title-names-a-pupil',
    ])
  })

  it('YEAR-01 a point is refused with all that is missing', () => {
    const nothing: SetPoint = {
      ...own,
      title: ' ',
      agenda: 'x'.repeat(10_001),
      holder: undefined,
      scope: undefined,
      recurs: { times: [] },
    }
    expect(tried(state, setPoint, nothing, mette, today)).toEqual([
      'title-missing',
      'holder-missing',
      'scope-missing',
      'window-missing',
      'words-too-long',
    ])
    const across = { ...own, recurs: { times: [{ from: '06-01', to: '09-01' }] } }
    expect(tried(state, setPoint, across, mette, today)).toEqual(['window-not-in-one-year'])
    const leap = { ...own, recurs: { times: [{ from: '02-29', to: '03-01' }] } }
    expect(tried(state, setPoint, leap, mette, today)).toEqual(['window-missing'])
    const many = {
      ...own,
      recurs: { times: Array.from({ length: 13 }, () => ({ from: '10-01', to: '10-02' })) },
    }
    expect(tried(state, setPoint, many, mette, today)).toEqual(['too-many-times'])
  })

  it('YEAR-07 a class’s team keeps its own class’s plan, and no other’s, and nothing else on the wheel', () => {
    const plan: SetPoint = { ...own, kind: 'own-prevention', scope: 'class:5b', holder: 'class-team' }
    expect(tried(state, setPoint, plan, jonas, today)).toHaveLength(1)
    expect(tried(state, setPoint, plan, yusuf, today)).toEqual(['not-open-to-you'])
    expect(tried(state, setPoint, own, jonas, today)).toEqual(['not-open-to-you'])
    expect(tried(state, setPoint, { ...plan, pointId: 'review' }, jonas, today)).toEqual(['not-open-to-you'])
    expect(tried(state, takeOffPoint, { pointId: 'review' }, jonas, today)).toEqual(['not-open-to-you'])
    expect(tried(state, takeOffPoint, { pointId: 'review' }, mette, today)).toEqual([
      { type: 'PointTakenOff', pointId: 'review' },
    ])
  })

  it('YEAR-01 a meeting is held with a day and minutes, by who carries it', () => {
    expect(tried(state, holdPoint, minutes(), jonas, today)).toEqual([
      {
        type: 'PointHeld',
        key: 'parents-meeting~2026~0~5b',
        on: '2026-09-17',
        minutes: wordsOf('jonas', 'Vi talte om fællesskabet.'),
        material: null,
      },
    ])
    expect(tried(state, holdPoint, minutes(), yusuf, today)).toEqual(['not-open-to-you'])
    expect(tried(state, holdPoint, minutes({ on: undefined, minutes: '' }), jonas, today)).toEqual([
      'date-missing',
      'minutes-missing',
    ])
    expect(tried(state, holdPoint, minutes({ on: addDays(today, 1) }), jonas, today)).toEqual([
      'date-in-future',
    ])
    expect(tried(state, holdPoint, minutes({ on: localDate(2026, 5, 1) }), jonas, today)).toEqual([
      'date-before-year',
    ])
    expect(tried(state, holdPoint, minutes({ turn: undefined }), mette, today)).toEqual(['not-open-to-you'])
  })

  it('YEAR-08 a letter to the parents of a class names no pupil of it', () => {
    const letter = minutes({
      turn: turn(state, 'class-letter~2026~0~5b'),
      minutes: 'Kære forældre. Almas klasse øver sig.',
      pupils: ['Alma Krogh'],
    })
    expect(tried(state, holdPoint, letter, jonas, today)).toEqual(['letter-names-a-pupil'])
    expect(tried(state, holdPoint, { ...letter, minutes: 'Klassen øver sig.' }, jonas, today)).toHaveLength(1)
  })

  it('YEAR-09 a talk in class is done without minutes', () => {
    const talking = wheel(begun([pointFrom('class-time')]))
    const talk = minutes({ turn: turn(talking, 'class-time~2026~0~5b'), minutes: '' })
    expect(tried(talking, holdPoint, talk, jonas, today)).toHaveLength(1)
  })

  it('YEAR-06 a point is left out by the leader alone, with a reason', () => {
    const left = { turn: turn(state, 'pupil-council~2026~0'), reason: 'elevrådet er ikke valgt endnu' }
    expect(tried(state, passOver, left, sara, today)).toEqual(['leader-decides'])
    expect(tried(state, passOver, { ...left, reason: '' }, mette, today)).toEqual(['reason-missing'])
    expect(tried(state, passOver, left, mette, today)).toEqual([
      {
        type: 'PointPassedOver',
        key: 'pupil-council~2026~0',
        reason: wordsOf('mette', 'elevrådet er ikke valgt endnu'),
      },
    ])
  })

  it('YEAR-01 minutes are seen by who carries the point, and by no other adult', () => {
    const after = wheel(
      begun(),
      at(localDate(2026, 9, 17), jonas, held('parents-meeting~2026~0~5b', localDate(2026, 9, 17))),
    )
    const meeting = turn(after, 'parents-meeting~2026~0~5b')
    const minutesFor = (viewer: Viewer) => {
      const seen = viewOccurrence(meeting, viewer)?.ended
      return seen?.kind === 'held' ? (seen.minutes?.text ?? null) : undefined
    }
    expect([mette, sara, jonas].map(minutesFor)).toEqual(Array(3).fill('vi talte om det'))
    expect(minutesFor(yusuf)).toBeNull()
    expect(viewOccurrence(meeting, nobody)).toBeUndefined()
  })
})

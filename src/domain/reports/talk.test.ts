import { describe, expect, it } from 'vitest'
import {
  alma,
  danishDays,
  day,
  daysLater,
  emil,
  givenReport,
  jonas,
  maria,
  mette,
  monday,
  nobody,
  on,
  received,
  reportOf,
  sara,
  strategyAfterS2,
  type History,
} from '../given.ts'
import { wordsOf } from '../kernel/words.ts'
import { dutiesOfReport } from './duties.ts'
import type { ReportEvent } from './events.ts'
import { answerReport, writeOn } from './talk.ts'

const told = on(monday, nobody, received())
const answered = on<ReportEvent>(daysLater(1), sara, {
  type: 'ReportAnswered',
  words: wordsOf('sara', 'tak'),
  by: 'sara',
})
const wrote = (date = daysLater(4)) =>
  on<ReportEvent>(date, nobody, { type: 'PupilWrote', words: wordsOf('unnamed', 'det sker igen') })
const settled = on<ReportEvent>(daysLater(1), sara, {
  type: 'ReportLedToCase',
  caseId: 'c1',
  existing: false,
})
const writing = { words: 'det sker igen', holdsCode: true, danger: false }

const answerDuty = (
  strategy: Pick<typeof strategyAfterS2, 'firstAnswer'> | undefined,
  ...parts: History<ReportEvent>
) => dutiesOfReport(reportOf(...parts), strategy, danishDays).findLast(({ code }) => code.endsWith('answer'))

describe('a person answers', () => {
  it.each([mette, sara])('REP-04 who handles it: $person', (who) => {
    givenReport(told)
      .on(daysLater(1))
      .by(who)
      .when(answerReport, { words: ' tak, vi ses i morgen ' })
      .thenEvents({
        type: 'ReportAnswered',
        words: wordsOf(who.person ?? '', 'tak, vi ses i morgen'),
        by: who.person ?? '',
      })
  })

  it.each([jonas, maria, nobody, emil])('REP-04 nobody else: $person', (who) => {
    givenReport(told).on(monday).by(who).when(answerReport, { words: 'hej' }).thenRefused('not-open-to-you')
  })

  it('REP-04 an answer has words, 10,000 characters at most', () => {
    const at = givenReport(told).on(monday).by(sara)
    at.when(answerReport, { words: ' ' }).thenRefused('words-missing')
    at.when(answerReport, { words: 'a'.repeat(10_000) }).thenDone()
    at.when(answerReport, { words: 'a'.repeat(10_001) }).thenRefused('words-too-long')
  })

  it('REP-04 the first answer is due the next school day where the school has set no time', () => {
    expect(answerDuty(undefined, told)).toMatchObject({
      code: 'first-answer',
      owedBy: ['role:leader', 'role:resource-team'],
      deadline: { due: '2026-11-03' },
    })
    const onFriday = on(daysLater(4), nobody, received({ receivedOn: daysLater(4) }))
    expect(answerDuty(undefined, onFriday)?.deadline?.due).toBe('2026-11-09')
  })

  it('REP-04 the school sets the time, and a closing day moves its own promise', () => {
    expect(answerDuty({ firstAnswer: { workingDays: 2, by: '12:00' } }, told)?.deadline?.due).toBe(
      '2026-11-04',
    )
    const closed = {
      ...danishDays,
      closingDays: [{ date: daysLater(1), reason: 'lukket' }],
      countClosingDaysOff: false,
    }
    const duties = dutiesOfReport(reportOf(told), strategyAfterS2, closed)
    expect(duties.find(({ code }) => code === 'first-answer')?.deadline?.due).toBe('2026-11-04')
  })

  it('REP-04 answered, it is no longer owed; each time they write on, an answer is owed anew', () => {
    expect(answerDuty(undefined, told, answered)).toMatchObject({
      code: 'first-answer',
      doneOn: expect.any(String),
    })
    expect(answerDuty(undefined, told, answered, wrote())).toMatchObject({
      code: 'answer',
      deadline: { due: day('2026-11-09') },
    })
  })

  it('REP-11 none stays unanswered: writing more does not move the day, and settling does not lift it', () => {
    expect(answerDuty(undefined, told, wrote())).toMatchObject({
      code: 'first-answer',
      deadline: { due: '2026-11-03' },
    })
    expect(answerDuty(undefined, told, settled)).toMatchObject({
      code: 'first-answer',
      deadline: { due: '2026-11-03' },
    })
  })
})

describe('writing on', () => {
  it('REP-02 with the return code, before and after it is settled', () => {
    const event = { type: 'PupilWrote', words: wordsOf('unnamed', 'det sker igen') } as const
    givenReport(told).on(daysLater(4)).by(nobody).when(writeOn, writing).thenEvents(event)
    givenReport(told, settled).on(daysLater(4)).by(nobody).when(writeOn, writing).thenEvents(event)
  })

  it('REP-02 signed in as who told; and nobody without the code, not even who handles it', () => {
    const signed = on(monday, alma, received({ teller: 'pupil' }))
    const at = givenReport(signed).on(daysLater(1))
    at.by(alma)
      .when(writeOn, { ...writing, holdsCode: false })
      .thenDone()
    for (const who of [nobody, emil, maria, sara])
      at.by(who)
        .when(writeOn, { ...writing, holdsCode: false })
        .thenRefused('not-open-to-you')
  })

  it('REP-02 it has words, 10,000 characters at most', () => {
    const at = givenReport(told).on(monday).by(nobody)
    at.when(writeOn, { ...writing, words: ' ' }).thenRefused('words-missing')
    at.when(writeOn, { ...writing, words: 'a'.repeat(10_000) }).thenDone()
    at.when(writeOn, { ...writing, words: 'a'.repeat(10_001) }).thenRefused('words-too-long')
  })

  it('REP-12 danger may be said without a word', () => {
    givenReport(told)
      .on(daysLater(1))
      .by(nobody)
      .when(writeOn, { words: undefined, holdsCode: true, danger: true })
      .thenEvents({ type: 'DangerSaid', how: 'answered' })
  })
})

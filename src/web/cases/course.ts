import { evaluationDays } from '../../domain/cases/plan.ts'
import { addDays, type LocalDate } from '../../domain/kernel/dates.ts'
import type { Deadline } from '../../domain/procedures/deadline.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import type { CourseBand, CoursePoint, CourseProps } from '../parts/drawing/course.tsx'
import { planWords } from '../words/case-plan.ts'
import { dayMonth, longDate, shortDate, type Language } from '../words/language.ts'
import type { Called } from './seen-case.tsx'

/**
 * A case in true time: what has happened, today, and what is ahead. While the plan is being made, its working days
 * are counted under the line, up to the deadline (CASE-04, LAW-02).
 */
export const courseOf = (
  language: Language,
  seen: CaseSeenBy,
  { words, pupil, of }: Called,
  today: LocalDate,
): Omit<CourseProps, 'id'> => {
  const texts = words.page.points
  const { state, stage } = seen
  const over = stage === 'closed' || stage === 'ended'
  const plan = state.planAdoptedOn === null && !over ? findPlan(seen) : undefined
  const long = (date: LocalDate): string => capital(longDate(language, date))
  const done = (date: LocalDate, label: string, more: Partial<CoursePoint> = {}): CoursePoint => ({
    date,
    label,
    sublabel: dayMonth(language, date),
    detail: long(date),
    kind: 'done',
    ...more,
  })
  const first = state.account?.on ?? state.reportedOn
  const firstMeasure = state.interimMeasures
    .map(({ startsOn }) => startsOn)
    .toSorted()
    .find((date) => date <= today)
  const number = plan?.counted.find(({ date }) => date === today)?.number
  const lookAgain = state.measures
    .map(({ lookAgainOn }) => lookAgainOn)
    .toSorted()
    .find((date) => date > today)
  const nextTalk = seen.duties.find(({ code, doneOn }) => code === 'check-in' && doneOn === null)?.deadline
    ?.due

  const points: CoursePoint[] = [
    done(first, state.account === null ? texts.reported : texts.told(pupil)),
    ...(state.openedOn === first ? [] : [done(state.openedOn, texts.opened)]),
    ...(state.establishedOn === null
      ? []
      : [
          done(
            state.establishedOn,
            texts.established(dayMonth(language, state.establishedOn)),
            plan === undefined ? { sublabel: ' ' } : { silent: true },
          ),
        ]),
    ...(firstMeasure === undefined ? [] : [done(firstMeasure, texts.interim)]),
    ...(state.hearing?.kind === 'heard' ? [done(state.hearing.on, texts.heard(pupil))] : []),
    ...(state.planAdoptedOn === null ? [] : [done(state.planAdoptedOn, texts.adopted)]),
    ...state.plan.versions
      .slice(1)
      .map(({ number, adoptedOn }) => done(adoptedOn, planWords[language].points.version(number))),
    ...[...new Set(evaluationDays(state))].map((date) => done(date, planWords[language].points.evaluated)),
    ...seen.entries.flatMap(({ event }) =>
      event.type === 'BullyingStartedAgain' ? [done(event.on, planWords[language].points.again)] : [],
    ),
    ...(state.stoppedOn === null ? [] : [done(state.stoppedOn, texts.stopped)]),
    ...(state.fine === null ? [] : [done(state.fine.on, texts.fine)]),
    ...(state.end === null ? [] : [done(state.end.on, texts.ended)]),
    ...(over
      ? []
      : [
          {
            date: today,
            label: texts.today,
            sublabel: shortDate(language, today),
            detail:
              number === undefined || plan === undefined
                ? long(today)
                : `${texts.workingDay(number, plan.count)}. ${long(today)}`,
            kind: 'now',
          } as const,
          ...(plan === undefined
            ? []
            : [
                {
                  date: plan.due,
                  label: texts.planDue,
                  sublabel: shortDate(language, plan.due),
                  detail: long(plan.due),
                  kind: plan.due < today ? ('overdue' as const) : ('due' as const),
                },
              ]),
          ...(lookAgain === undefined || state.stoppedOn !== null
            ? []
            : [
                {
                  date: lookAgain,
                  label: texts.lookAgain,
                  sublabel: dayMonth(language, lookAgain),
                  detail: long(lookAgain),
                  kind: 'ahead' as const,
                },
              ]),
          ...(state.stoppedOn === null
            ? [{ date: null, label: texts.followUp, sublabel: texts.whenStopped, kind: 'ahead' as const }]
            : nextTalk === undefined || nextTalk <= today
              ? []
              : [
                  {
                    date: nextTalk,
                    label: texts.checkIn,
                    sublabel: dayMonth(language, nextTalk),
                    detail: long(nextTalk),
                    kind: 'ahead' as const,
                  },
                ]),
          ...(state.fine === null
            ? [{ date: null, label: texts.fine, sublabel: texts.ownWord(of), kind: 'ahead' as const }]
            : []),
        ]),
  ]
  const ordered = points.toSorted((one, other) =>
    one.date === other.date
      ? 0
      : one.date === null
        ? 1
        : other.date === null
          ? -1
          : one.date < other.date
            ? -1
            : 1,
  )
  return {
    title: words.page.courseTitle(
      ordered
        .map(({ label, detail, sublabel }) => `${label} ${(detail ?? sublabel ?? '').toLowerCase()}`.trim())
        .join(', '),
    ),
    words: words.page.knots,
    asList: words.page.asList,
    points: ordered,
    ...(plan === undefined
      ? {}
      : {
          days: plan.counted.map((day) => ({ date: day.date, label: String(day.number) })),
          bands: bandsOf(plan, words.page.weekend, words.page.off),
          bracket: {
            from: plan.from,
            to: plan.due,
            start: texts.established(dayMonth(language, plan.from)),
            end: words.page.bracket(plan.count),
          },
        }),
  }
}

/** The counted deadline of the plan; undefined where the law counts no days. */
const findPlan = (seen: CaseSeenBy): Deadline | undefined => {
  const deadline = seen.duties.find(({ code }) => code === 'action-plan')?.deadline
  return deadline == null || deadline.counted.length === 0 ? undefined : deadline
}

/** Days that do not count, side by side as one band. */
const bandsOf = ({ skipped }: Deadline, weekend: string, off: string): readonly CourseBand[] => {
  const bands: { from: LocalDate; to: LocalDate; label: string }[] = []
  for (const { date, why } of skipped) {
    const last = bands.at(-1)
    const ordinary = why === 'saturday' || why === 'sunday'
    if (last !== undefined && addDays(last.to, 1) === date) {
      last.to = date
      if (!ordinary) last.label = off
    } else bands.push({ from: date, to: date, label: ordinary ? weekend : off })
  }
  return bands
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

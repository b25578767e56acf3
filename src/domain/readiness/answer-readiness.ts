import { holds } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import { dayOf, type Recorded } from '../rules/recorded.ts'
import type { LocalDate } from '../kernel/dates.ts'
import { schoolYearOf } from '../year/state.ts'
import { questions, type Answers, type QuestionId } from './questions.ts'

/** A school's own answers (BEN-01): facts about an institution, not about persons. Stream: `readiness:self`. */
export type ReadinessEvent = { readonly type: 'ReadinessAnswered'; readonly answers: Answers }

/** A year's answers; the last ones given in it count. `year` is the one in which the school year begins. */
export type ReadinessOfYear = { readonly year: number; readonly on: LocalDate; readonly answers: Answers }

/** Every school year that was answered for, oldest first. */
export const foldReadiness = (history: readonly Recorded<ReadinessEvent>[]): readonly ReadinessOfYear[] =>
  history.reduce<readonly ReadinessOfYear[]>((years, { event, at }) => {
    const on = dayOf(at) as LocalDate
    const year = schoolYearOf(on)
    return [...years.filter((one) => one.year !== year), { year, on, answers: event.answers }]
  }, [])

export type AnswerReadiness = { readonly answers: Readonly<Record<QuestionId, string | undefined>> }

const isWhole = (answers: AnswerReadiness['answers']): answers is Answers =>
  questions.every(({ id, answers: possible }) => possible.some((one) => one.id === answers[id]))

/** The leader answers for the school, once a year or again when something has changed (BEN-01). */
export const answerReadiness: Act<
  readonly ReadinessOfYear[],
  AnswerReadiness,
  ReadinessEvent,
  'leader-answers' | 'answer-missing'
> = {
  name: 'answer-readiness',
  alreadySo: (years, { answers }, { today }) =>
    years.some(
      (one) =>
        one.year === schoolYearOf(today) && questions.every(({ id }) => one.answers[id] === answers[id]),
    ),
  guards: [
    {
      source: ['BEN-01'],
      says: 'The leader answers for the school.',
      refusal: 'leader-answers',
      met: (_years, _command, { by }) => holds(by, 'leader'),
    },
    ...questions.map(
      ({ id, answers: possible }) =>
        ({
          source: ['BEN-01'],
          says: 'Every question is answered; not to know is an answer.',
          refusal: 'answer-missing',
          field: id,
          met: (_years, { answers }) => possible.some((one) => one.id === answers[id]),
        }) satisfies Act<
          readonly ReadinessOfYear[],
          AnswerReadiness,
          ReadinessEvent,
          'answer-missing'
        >['guards'][number],
    ),
  ],
  events: (_years, { answers }) => (isWhole(answers) ? [{ type: 'ReadinessAnswered', answers }] : []),
}

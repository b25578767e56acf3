import { seeSetAside, settleReport } from '../domain/reports/settle-report.ts'
import { answerReport } from '../domain/reports/talk.ts'
import { addDays } from '../domain/kernel/dates.ts'
import type { Acting } from './acting.ts'

/** A report as it stands today. */
export type ReportStory = {
  readonly id: string
  readonly words: string
  readonly about?: 'me' | 'another'
  readonly language?: string
} & (
  | { readonly stage: 'waiting' }
  | { readonly stage: 'answered'; readonly by: string; readonly answer: string }
  | {
      readonly stage: 'concern' | 'set-aside'
      readonly by: string
      readonly answer: string
      readonly reason: string
    }
)

/** One report told, answered and ended as far as it has come: without a name, so that nobody is asked for one. */
export const receivedAndEnded = (school: Acting, story: ReportStory): void => {
  const { days, today } = school
  const told = days.before(today, story.stage === 'waiting' ? 0 : story.stage === 'answered' ? 1 : 8)
  const { id } = story
  school.on(told, '16:00')
  school.report(id, {
    words: story.words,
    on: told,
    about: story.about ?? 'me',
    ...(story.language === undefined ? {} : { language: story.language }),
    mayBeTold: { parents: null, teachers: true, classmates: false },
  })
  if (story.stage === 'waiting') return
  const answered = story.stage === 'answered' ? days.before(today, 0) : days.after(told, 1)
  school.on(answered, '08:30')
  school.inReport(id, story.by, answerReport, { words: story.answer })
  if (story.stage === 'answered') return
  school.on(days.after(told, 2), '14:30')
  school.inReport(
    id,
    story.by,
    settleReport,
    story.stage === 'concern'
      ? {
          end: 'concern' as const,
          responsible: story.by,
          isStaff: true,
          lookAgainOn: addDays(today, 9),
          reason: story.reason,
        }
      : {
          end: 'set-aside' as const,
          reason: story.reason,
          talkedWithPupilOn: undefined,
          pupilUnknown: true,
        },
  )
  if (story.stage !== 'set-aside') return
  school.on(days.after(told, 3), '09:00')
  school.inReport(id, school.leader, seeSetAside, { agrees: true, reason: undefined })
}

import type { Child } from 'hono/jsx'
import { textOf } from '../../domain/kernel/words.ts'
import { familiesOf } from '../../domain/meetings/call-meeting.ts'
import type { PersonId, Viewer } from '../../domain/people/viewer.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { Facts } from '../parts/facts.tsx'
import { Part } from '../parts/heading.tsx'
import { meetingWords, type MeetingForm } from '../words/case-meetings.ts'
import { participantWords } from '../words/case-participants.ts'
import { firstName } from '../words/cases.ts'
import { dayMonth, longDate, type Language } from '../words/language.ts'
import { participantActs } from './participants-section.tsx'
import { casePath, type Called } from './seen-case.tsx'

/** What this viewer can do here now. */
const meetingActs = ({ state, carries }: CaseSeenBy): readonly MeetingForm[] => {
  if (state.end !== null) return []
  if (!carries) return ['talk']
  const several = familiesOf(state).length > 1
  return [
    'talk',
    'meeting',
    ...(several ? (['joint-ask'] as const) : []),
    ...(state.meetings.joint !== null ? (['joint-answer'] as const) : []),
  ]
}

/** Talks, meetings and what was agreed in them; without any, one line of what can be done (CASE-02, CASE-23, CASE-26). */
export const MeetingsPart = ({
  language,
  seen,
  called: { words: caseWords, pupil },
  viewer,
}: {
  readonly language: Language
  readonly seen: CaseSeenBy
  readonly called: Called
  readonly viewer: Viewer
}) => {
  const words = meetingWords[language]
  const { section } = words
  const { talks, meetings, tasks, joint } = seen.state.meetings
  const nameOf = (person: PersonId | null): string => seen.names.get(person ?? '') ?? caseWords.someone
  const link = (path: string, label: Child) => (
    <a class="ds-link" data-color="neutral" href={casePath(seen.id, path)}>
      {label}
    </a>
  )
  const list = (items: readonly Child[]) => (
    <ul class="sh-plain">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  )
  const kinds = words.talkKinds(pupil)
  const may = (responsible: PersonId): boolean =>
    seen.state.end === null && (seen.carries || responsible === viewer.person)
  const facts = [
    ...(talks.length === 0
      ? []
      : [
          {
            term: section.talks,
            value: list(
              talks.map(({ kind, with: who, on, declined }) => (
                <>
                  {kinds[kind]}
                  {who === null ? '' : `: ${nameOf(who)}`}{' '}
                  <span class="sh-quiet">
                    · {dayMonth(language, on)}
                    {declined ? ` · ${section.declined}` : ''}
                  </span>
                </>
              )),
            ),
          },
        ]),
    ...(joint === null
      ? []
      : [
          {
            term: section.joint,
            value: joint.families
              .map((family) => section.says(firstName(nameOf(family)), joint.answers[family]))
              .join(', '),
          },
        ]),
    ...(meetings.length === 0
      ? []
      : [
          {
            term: section.meetings,
            value: list(
              meetings.map(({ meetingId, kind, on, where, responsible, minutes }) => (
                <>
                  {words.meetingKinds[kind]}, {longDate(language, on)}{' '}
                  <span class="sh-quiet">· {textOf(where)}</span>
                  {minutes === null && may(responsible) && (
                    <> · {link(`minutes?meeting=${encodeURIComponent(meetingId)}`, section.writeMinutes)}</>
                  )}
                </>
              )),
            ),
          },
        ]),
    ...(tasks.length === 0
      ? []
      : [
          {
            term: section.agreed,
            value: list(
              tasks.map(({ taskId, what, responsible, by, doneOn }) => (
                <>
                  {textOf(what)}{' '}
                  <span class="sh-quiet">
                    ·{' '}
                    {doneOn !== null
                      ? section.done(dayMonth(language, doneOn))
                      : may(responsible)
                        ? link(
                            `task-done?task=${encodeURIComponent(taskId)}`,
                            section.by(nameOf(responsible), dayMonth(language, by)),
                          )
                        : section.by(nameOf(responsible), dayMonth(language, by))}
                  </span>
                </>
              )),
            ),
          },
        ]),
  ]
  const doings = [
    ...meetingActs(seen).map((act) => ({ act, title: words.forms(pupil)[act].title })),
    ...participantActs(seen).map((act) => ({
      act,
      title: participantWords[language].forms('', pupil)[act].title,
    })),
  ]
  if (facts.length === 0 && doings.length === 0) return null
  return (
    <Part id="meetings" title={section.title}>
      {facts.length > 0 && <Facts facts={facts} />}
      {doings.length > 0 && (
        <details class="sh-why sh-mt2">
          <summary>{section.more}</summary>
          <ul class="sh-grid2 sh-plain">
            {doings.map(({ act, title }) => (
              <li>{link(act, title)}</li>
            ))}
          </ul>
        </details>
      )}
    </Part>
  )
}

import type { Child } from 'hono/jsx'
import type { FollowUpEvent } from '../../domain/follow-up/events.ts'
import { daysBetween } from '../../domain/kernel/dates.ts'
import { textOf } from '../../domain/kernel/words.ts'
import { decides, holds, type PersonId, type Viewer } from '../../domain/people/viewer.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { Facts } from '../parts/facts.tsx'
import { Part } from '../parts/heading.tsx'
import { StateMark } from '../parts/state.tsx'
import { Voice } from '../parts/voice.tsx'
import { followUpCaseWords, type FollowUpForm } from '../words/case-follow-up.ts'
import { helpAreas } from '../../domain/follow-up/events.ts'
import { dayMonth, longDate, quoted, type Language } from '../words/language.ts'
import { casePath, Lines, measureTexts, type Called } from './seen-case.tsx'

/** Whether an adult of the school wrote it down, so that it may need correcting (CASE-24). */
export const isAroundWrittenByStaff = (event: FollowUpEvent, by: PersonId | null): boolean => {
  switch (event.type) {
    case 'HelpsMeSaid':
    case 'TalkPlaceSaid':
    case 'TellingClassAnswered':
      return event.heardBy !== null
    case 'PlanAskedFor':
      return by !== event.guardian
    case 'GuardianWrote':
    case 'HomeMeasureAdded':
    case 'HomeMeasureEnded':
    case 'MeasureJudged':
    case 'DeputyNamed':
    case 'DeputyEnded':
    case 'LostTeachingMadeUp':
      return false
    case 'SupportAsked':
    case 'SupportGiven':
    case 'RecognitionGiven':
    case 'ApologyGiven':
    case 'AbsenceRegistered':
    case 'LostTeachingPlanned':
    case 'DayPlanned':
    case 'TellingClassAsked':
    case 'ClassTold':
    case 'ContactAgreed':
    case 'ContactMade':
    case 'GuardianAnswered':
    case 'PlanRequestAnswered':
      return true
  }
}

/** What this viewer can do here now, in the order of a course. */
const actsFor = (seen: CaseSeenBy, viewer: Viewer): readonly FollowUpForm[] => {
  const { state, carries } = seen
  const { followUp } = state
  if (state.end !== null) return []
  const untold = followUp.tellings.some(({ toldOn }) => toldOn === null)
  const when = (condition: boolean, ...acts: readonly FollowUpForm[]): readonly FollowUpForm[] =>
    condition ? acts : []
  return [
    ...when(carries && state.establishedOn !== null, 'recognition', 'apology'),
    ...when(carries && state.planAdoptedOn === null && followUp.planAsked === null, 'plan-asked'),
    ...when(carries && followUp.planAsked !== null, 'plan-answer'),
    ...when(carries, 'helps', 'talk-place'),
    'day-plan',
    'absence',
    ...when(followUp.absences.length > 0, 'lost-teaching'),
    ...when(carries, 'contact', 'contacted'),
    'ask-class',
    ...when(carries && untold, 'class-answer'),
    ...when(untold, 'class-told'),
    ...when(carries && state.trustedAdult !== null, 'deputy'),
    ...when(carries && followUp.deputy !== null, 'deputy-end'),
    ...when(carries, 'support'),
    ...when(
      carries && followUp.supportAskedOn !== null && (holds(viewer, 'resource-team') || decides(viewer)),
      'support-given',
    ),
  ]
}

/** The pupil's own say, the everyday, home and the adults around the pupil; empty parts are not shown. */
export const AroundPupil = ({
  language,
  seen,
  called: { words: caseWords, pupil, of },
  viewer,
}: {
  readonly language: Language
  readonly seen: CaseSeenBy
  readonly called: Called
  readonly viewer: Viewer
}) => {
  const words = followUpCaseWords[language]
  const { section } = words
  const { followUp } = seen.state
  const acts = actsFor(seen, viewer)
  const forms = words.forms(pupil, of)
  const nameOf = (person: PersonId): string => seen.names.get(person) ?? caseWords.someone
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
  const fact = (shown: boolean, term: string, value: () => Child) => (shown ? [{ term, value: value() }] : [])
  const measures = new Map([
    ...measureTexts(seen),
    ...followUp.homeMeasures.map(({ measureId, what }) => [measureId, textOf(what)] as const),
  ])
  const { helpsMe, talkPlace, deputy, contact, planAsked } = followUp
  const answered = followUp.talks.flatMap(({ askedOn, answeredOn }) =>
    answeredOn === null ? [] : [daysBetween(askedOn, answeredOn)],
  )
  const facts = [
    ...fact(helpsMe !== null, section.helps(pupil), () => (
      <>
        <dl class="sh-dates">
          {helpAreas.flatMap((area) => {
            const said = textOf(helpsMe?.helps[area])
            return said === ''
              ? []
              : [
                  <div>
                    <dt>{words.helpAreas[area]}</dt>
                    <dd>
                      <Lines text={said} />
                    </dd>
                  </div>,
                ]
          })}
        </dl>
        <p class="sh-quiet sh-small">
          {helpsMe?.toTeachers === true ? section.helpsTo.teachers : section.helpsTo.adults}
        </p>
      </>
    )),
    ...fact(talkPlace !== null, section.place(pupil), () => <Lines text={textOf(talkPlace ?? undefined)} />),
    ...fact(answered.length > 0, section.waits(pupil), () => (
      <>
        {section.sameDay(answered.filter((wait) => wait === 0).length, followUp.talks.length, pupil)}
        {Math.max(...answered) > 0 && ` ${section.longest(Math.max(...answered))}`}
      </>
    )),
    ...fact(deputy !== null, section.deputy, () => (
      <>
        {nameOf(deputy?.person ?? '')}
        {deputy?.awayUntil == null ? null : (
          <span class="sh-quiet"> · {section.until(dayMonth(language, deputy.awayUntil))}</span>
        )}
      </>
    )),
    ...fact(followUp.absences.length > 0, section.absence, () =>
      list(
        followUp.absences.map(({ absenceId, from, until, cause }) => {
          const plan = followUp.lostTeaching.find((one) => one.absenceId === absenceId)
          return (
            <>
              {section.days(dayMonth(language, from), dayMonth(language, until))}
              {cause === 'not-said' ? null : ` · ${words.causes[cause]}`}
              {' · '}
              {plan === undefined ? (
                link(`lost-teaching?absence=${absenceId}`, section.plan)
              ) : (
                <>
                  {textOf(plan.what)}
                  <span class="sh-quiet">
                    {' '}
                    · {nameOf(plan.responsible)},{' '}
                    {plan.madeUpOn === null
                      ? link(`made-up?plan=${plan.planId}`, section.by(dayMonth(language, plan.by)))
                      : section.madeUp(dayMonth(language, plan.madeUpOn))}
                  </span>
                </>
              )}
            </>
          )
        }),
      ),
    ),
    ...fact(contact !== null, section.contact, () => (
      <>
        {words.contactWays[contact?.how ?? 'call']},{' '}
        {caseWords.page.facts.everyDays(contact?.everyDays ?? 7).toLowerCase()}
        {contact?.lastOn == null ? null : (
          <span class="sh-quiet"> · {dayMonth(language, contact.lastOn)}</span>
        )}
      </>
    )),
    ...fact(planAsked !== null && seen.state.planAdoptedOn === null, section.planAsked, () => (
      <>
        {planAsked === null ? null : longDate(language, planAsked.on)}
        {planAsked?.guardian == null ? null : ` · ${nameOf(planAsked.guardian)}`}
      </>
    )),
    ...fact(
      followUp.homeMeasures.some(({ endedOn }) => endedOn === null),
      section.homeMeasures,
      () =>
        list(
          followUp.homeMeasures
            .filter(({ endedOn }) => endedOn === null)
            .map(({ what, startsOn }) => (
              <>
                {textOf(what)} <span class="sh-quiet">· {dayMonth(language, startsOn)}</span>
              </>
            )),
        ),
    ),
    ...fact(followUp.judged.length > 0, section.judged, () =>
      list(
        followUp.judged.map(({ measureId, judgement, guardian, words: said }) => (
          <>
            {measures.get(measureId)}: <b>{words.judgements[judgement]}</b>
            {said?.text == null ? null : ` · ${said.text}`} <span class="sh-quiet">· {nameOf(guardian)}</span>
          </>
        )),
      ),
    ),
    ...fact(followUp.tellings.length > 0, section.classmates, () =>
      list(
        followUp.tellings.map(({ what, allowed, toldOn }) => (
          <>
            {textOf(what)}{' '}
            <span class="sh-quiet">
              · {allowed === null ? section.notAnswered : allowed ? section.yesTo : section.noTo}
              {toldOn === null ? '' : `, ${section.told(dayMonth(language, toldOn))}`}
            </span>
          </>
        )),
      ),
    ),
  ]
  const waiting = followUp.messages.filter(({ answer }) => answer === null)
  if (facts.length === 0 && waiting.length === 0 && acts.length === 0) return null
  return (
    <Part id="around" title={section.title(pupil)}>
      {waiting.length > 0 && (
        <section class="sh-level" aria-labelledby="letters">
          <h3 class="sh-h3" id="letters">
            {section.letters}
          </h3>
          {waiting.map(({ messageId, words: said, guardian, on, hard }) => (
            <div class="sh-mt1">
              <Voice small said={section.letter(nameOf(guardian), longDate(language, on))}>
                <Lines text={quoted(language, textOf(said))} />
              </Voice>
              {hard && (
                <p>
                  <StateMark icon="warn" color="danger">
                    {section.hard}
                  </StateMark>
                </p>
              )}
              <p>{link(`answer-home?message=${messageId}`, section.answer)}</p>
            </div>
          ))}
        </section>
      )}
      {facts.length > 0 && <Facts facts={facts} />}
      {acts.length > 0 && (
        <details class="sh-why sh-mt2">
          <summary>{section.more}</summary>
          <ul class="sh-grid2 sh-plain">
            {acts.map((act) => (
              <li>{link(act, forms[act].title)}</li>
            ))}
          </ul>
        </details>
      )}
    </Part>
  )
}

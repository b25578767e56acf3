import type { Child } from 'hono/jsx'
import { textOf } from '../../domain/kernel/words.ts'
import type { Agreement } from '../../domain/participants/events.ts'
import type { PersonId } from '../../domain/people/viewer.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { Part } from '../parts/heading.tsx'
import { StateMark } from '../parts/state.tsx'
import { participantWords, type ParticipantForm } from '../words/case-participants.ts'
import { dayMonth, type Language } from '../words/language.ts'
import { casePath, type Called } from './seen-case.tsx'

type SectionProps = {
  readonly language: Language
  readonly seen: CaseSeenBy
  readonly called: Called
  /** Who took part here and is exposed in another case that this viewer sees (FOL-14). */
  readonly exposedElsewhere: ReadonlySet<PersonId>
}

/** The pupils who took part: each with an adult, a family that knows, and what was agreed (CASE-16, CASE-29, CASE-30). */
export const ParticipantsPart = ({
  language,
  seen,
  called: { words: caseWords, pupil },
  exposedElsewhere,
}: SectionProps) => {
  const { section, forms, kinds, kept } = participantWords[language]
  const { participants, exposed, end } = seen.state
  const { parts, agreements, reconciliation, reconciled } = participants
  const acts = seen.carries && end === null
  const nameOf = (person: PersonId): string => seen.names.get(person) ?? caseWords.someone
  const link = (path: string, label: Child) => (
    <a class="ds-link" data-color="neutral" href={casePath(seen.id, path)}>
      {label}
    </a>
  )
  const toDo = (path: ParticipantForm, of: PersonId, label: Child) =>
    acts ? link(`${path}?pupil=${encodeURIComponent(of)}`, label) : label
  const onExposed = agreements.filter(
    (one) => one.pupil === exposed && !parts.some((part) => part.pupil === exposed),
  )
  const Binding = ({ agreement }: { agreement: Agreement }) => {
    const { agreementId, kind, what, reason, lookAgainOn, looks } = agreement
    const last = looks.at(-1)
    return (
      <li>
        {textOf(what)}{' '}
        <span class="sh-quiet">
          · {kinds[kind].toLowerCase()}
          {last === undefined ? '' : ` · ${kept[last.kept].toLowerCase()}`} ·{' '}
          {lookAgainOn === null
            ? section.ended(dayMonth(language, last?.on ?? agreement.madeOn))
            : seen.carries && end === null
              ? link(
                  `agreement-look?agreement=${encodeURIComponent(agreementId)}`,
                  section.look(dayMonth(language, lookAgainOn)),
                )
              : section.look(dayMonth(language, lookAgainOn))}
        </span>
        {reason?.text == null ? null : (
          <>
            <br />
            <span class="sh-quiet">{reason.text}</span>
          </>
        )}
      </li>
    )
  }
  if (parts.length === 0 && onExposed.length === 0 && reconciliation === null) return null
  return (
    <Part id="participants" title={section.title}>
      {parts.map(({ pupil: who, adult, familyToldOn, wantsToTalkSince }) => (
        <section class="sh-level" aria-labelledby={`part-${who}`}>
          <h3 class="sh-h3" id={`part-${who}`}>
            {nameOf(who)}
          </h3>
          <div>
            {(who === exposed || exposedElsewhere.has(who)) && (
              <p>
                <StateMark icon="warn">{who === exposed ? section.both : section.alsoExposed}</StateMark>
              </p>
            )}
            <p>
              {section.adult}:{' '}
              {toDo('participant-adult', who, adult === null ? section.noAdult : nameOf(adult.person))}
              {' · '}
              {section.family}:{' '}
              {familyToldOn === null
                ? toDo('participant-family', who, section.familyNot)
                : section.familyTold(dayMonth(language, familyToldOn))}
            </p>
            {wantsToTalkSince !== null && (
              <p>
                <StateMark icon="talk">{section.wants(dayMonth(language, wantsToTalkSince))}</StateMark>
              </p>
            )}
            <ul class="sh-plain">
              {agreements
                .filter((one) => one.pupil === who)
                .map((agreement) => (
                  <Binding agreement={agreement} />
                ))}
            </ul>
            {acts && (
              <p class="sh-small">
                {toDo('account', who, forms(nameOf(who).split(' ')[0] ?? '', pupil).account.title)}
                {' · '}
                {toDo('agreement', who, forms('', pupil).agreement.title)}
              </p>
            )}
          </div>
        </section>
      ))}
      {onExposed.length > 0 && (
        <section class="sh-level" aria-labelledby="on-exposed">
          <h3 class="sh-h3" id="on-exposed">
            {section.onExposed(pupil)}
          </h3>
          <ul class="sh-plain">
            {onExposed.map((agreement) => (
              <Binding agreement={agreement} />
            ))}
          </ul>
        </section>
      )}
      {reconciliation !== null && (
        <p>
          <b>{section.reconciliation}:</b>{' '}
          {section.said(pupil, reconciliation.wanted, dayMonth(language, reconciliation.on))}
          {reconciled.map(({ on }) => `, ${section.met(dayMonth(language, on))}`)}
          {acts && reconciliation.wanted && <> · {link('reconciled', forms('', pupil).reconciled.title)}</>}
        </p>
      )}
    </Part>
  )
}

/** What those who carry the case can do about who took part, for the list of what else can be done. */
export const participantActs = (seen: CaseSeenBy): readonly ParticipantForm[] => {
  if (!seen.carries || seen.state.end !== null) return []
  const { parts } = seen.state.participants
  return ['inquiry', 'participant', 'agreement', ...(parts.length > 0 ? (['reconciliation'] as const) : [])]
}

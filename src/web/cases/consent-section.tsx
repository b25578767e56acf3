import type { Child } from 'hono/jsx'
import { textOf } from '../../domain/kernel/words.ts'
import type { PersonId } from '../../domain/people/viewer.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import type { ConsentStanding } from '../../readmodels/consent/consents.ts'
import { Part } from '../parts/heading.tsx'
import { StateMark } from '../parts/state.tsx'
import { consentWords, type ConsentForm } from '../words/consent.ts'
import { dayMonth, longDate, type Language } from '../words/language.ts'
import { casePath, Lines, type Called } from './seen-case.tsx'

/** With whom the case is shared, with whom not and why, and what can still be done (CON-01, CON-03, CON-05). */
export const ConsentPart = ({
  language,
  seen,
  called: { words: caseWords, pupil },
  consents,
  givers,
}: {
  readonly language: Language
  readonly seen: CaseSeenBy
  readonly called: Called
  readonly consents: readonly ConsentStanding[]
  /** Whose word counts now. */
  readonly givers: readonly { readonly person: PersonId; readonly name: string }[]
}) => {
  if (!seen.carries) return null
  const { section, bodies, parts, forms, mayAnswer } = consentWords[language]
  const { advice } = seen.state.consents
  const open = seen.state.end === null
  const nameOf = (person: PersonId): string => seen.names.get(person) ?? caseWords.someone
  const link = (path: ConsentForm, label: Child, consent?: string) => (
    <a
      class="ds-link"
      data-color="neutral"
      href={`${casePath(seen.id, path)}${consent === undefined ? '' : `?consent=${encodeURIComponent(consent)}`}`}
    >
      {label}
    </a>
  )
  const acts = open && (
    <p class="sh-mt1">
      {link('consent', forms(pupil).consent.title)}
      {' · '}
      {link('advice', section.advice)}
    </p>
  )
  if (consents.length === 0 && advice.length === 0)
    return open ? (
      <Part id="consent" title={section.title}>
        {acts}
      </Part>
    ) : null
  return (
    <Part id="consent" title={section.title}>
      {consents.map(({ consent, standing }) => (
        <div class="sh-level">
          <h3 class="sh-h3">{nameOf(consent.to)}</h3>
          <div>
            <p class="sh-quiet sh-small">{bodies[consent.body]}</p>
            <p>
              {standing.kind === 'shared' ? (
                <StateMark icon="check" color="success">
                  {section.shared(longDate(language, standing.until))}
                </StateMark>
              ) : (
                <>
                  <StateMark icon="warn">{section.notShared}</StateMark>
                  <br />
                  {section.why[standing.why]}
                </>
              )}
            </p>
            <p>
              {[
                ...(standing.kind === 'shared' ? standing : consent).parts.map((part) => parts[part]),
                ...((standing.kind === 'shared' ? standing : consent).mayAnswer ? [mayAnswer] : []),
              ].join(' · ')}
            </p>
            <p class="sh-quiet">{textOf(consent.purpose)}</p>
            <ul class="sh-plain sh-small">
              {[...consent.answers].map(([giver, { says, on, heardBy }]) => (
                <li>
                  {section.said[says](nameOf(giver), dayMonth(language, on))}
                  {heardBy !== null && `, ${section.heardBy(nameOf(heardBy))}`}
                </li>
              ))}
              {consent.endedOn === null &&
                givers
                  .filter(({ person }) => !consent.answers.has(person))
                  .map(({ name }) => <li class="sh-quiet">{section.silent(name)}</li>)}
            </ul>
            {standing.kind === 'not-shared' && open && !standing.why.endsWith('not-answered') && (
              <p class="sh-small">
                {section.stillCan} {link('advice', section.advice)}
              </p>
            )}
            {consent.endedOn === null && (
              <p class="sh-small">
                {link('consent-given', section.paperYes, consent.consentId)}
                {' · '}
                {link('consent-refused', section.paperNo, consent.consentId)}
              </p>
            )}
          </div>
        </div>
      ))}
      {advice.map(({ to, question, given }) => (
        <div class="sh-level">
          <h3 class="sh-h3">{section.question(nameOf(to))}</h3>
          <div>
            <p class="sh-read">
              <Lines text={textOf(question)} />
            </p>
            {given === null ? (
              <p class="sh-quiet">{section.noAnswer}</p>
            ) : (
              <p class="sh-read sh-mt1">
                <b>{section.answered(dayMonth(language, given.on))}:</b> <Lines text={textOf(given.words)} />
              </p>
            )}
          </div>
        </div>
      ))}
      {acts}
      <p class="sh-mt1 sh-small sh-quiet">
        {section.above} {section.unconfirmed}
      </p>
    </Part>
  )
}

import type { Consents } from '../../domain/consent/events.ts'
import type { PersonId } from '../../domain/people/viewer.ts'
import { StateMark } from '../parts/state.tsx'
import { consentWords } from '../words/consent.ts'
import type { Language } from '../words/language.ts'

/** From the child's page to what the family is asked for; nothing where nothing was asked. */
export const ConsentLink = ({
  language,
  child,
  href,
  consents: { asked },
  viewer,
}: {
  readonly language: Language
  readonly child: string
  readonly href: string
  /** As this guardian sees it: what is asked, and their own answers. */
  readonly consents: Consents
  readonly viewer: PersonId
}) => {
  const words = consentWords[language].home
  const waits = asked.some(({ answers, endedOn }) => endedOn === null && !answers.has(viewer))
  return asked.length === 0 ? null : (
    <p class={waits ? 'sh-box sh-mt2 sh-mb3' : 'sh-mt2 sh-mb3'}>
      <a class="ds-link" href={href}>
        {words.title(child)}
      </a>
      {waits && (
        <>
          <br />
          <StateMark icon="talk">{words.waits}</StateMark>
        </>
      )}
    </p>
  )
}

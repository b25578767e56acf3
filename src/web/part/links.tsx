import { meetingWords } from '../words/case-meetings.ts'
import { participantWords } from '../words/case-participants.ts'
import type { Language } from '../words/language.ts'

/** From the child's page to what else there is for this family; nothing where there is nothing. */
export const FamilyLinks = ({
  language,
  child,
  pupil,
  there,
}: {
  readonly language: Language
  readonly child: string
  readonly pupil: string
  readonly there: { readonly part: boolean; readonly meetings: boolean }
}) => {
  const links = [
    ...(there.meetings ? [{ path: 'meetings', label: meetingWords[language].own.title }] : []),
    ...(there.part ? [{ path: 'part', label: participantWords[language].own.familyTitle(child) }] : []),
  ]
  return links.length === 0 ? null : (
    <ul class="sh-plain sh-mt2">
      {links.map(({ path, label }) => (
        <li>
          <a class="ds-link sh-tap" href={`/child/${encodeURIComponent(pupil)}/${path}`}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** From the pupil's start page to what was agreed with them. */
export const PartLink = ({ language }: { readonly language: Language }) => (
  <p>
    <a class="ds-link sh-tap" href="/me/part">
      {participantWords[language].own.title}
    </a>
  </p>
)

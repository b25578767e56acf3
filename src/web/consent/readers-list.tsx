import type { ReadingKind } from '../../domain/consent/access-list.ts'
import { parseLocalDate } from '../../domain/kernel/dates.ts'
import type { ReadBy, ReadersList } from '../../readmodels/consent/readers.ts'
import { Facts } from '../parts/facts.tsx'
import { State } from '../parts/state.tsx'
import type { Body } from '../../domain/consent/bodies.ts'
import { consentWords } from '../words/consent.ts'
import { longDate, shortDate, timeOfDay, type Language } from '../words/language.ts'
import { guardianToPupil, readersWords, type ListFor, type ReaderRole } from '../words/readers.ts'

type Lines = { readonly language: Language; readonly lines: readonly ReadBy[]; readonly listFor: ListFor }

/** When, who, as what and which kind of page: newest first. `short`: few lines, in a narrow column. */
export const ReadLines = ({ language, lines, listFor, short }: Lines & { readonly short?: boolean }) => (
  <Facts
    narrow
    facts={lines.map((line) => ({
      term: whenOf(language, line.at, short === true),
      value: (
        <>
          {line.name ?? readersWords[language].unknown}
          <br />
          <span class="sh-quiet sh-small">
            {roleOf(language, line.role, listFor)}
            {short === true ? null : ` · ${kindsOf(language, line.kinds, listFor)}`}
          </span>
        </>
      ),
    }))}
  />
)

const whenOf = (language: Language, at: string, short: boolean): string => {
  const date = parseLocalDate(at.slice(0, 10))
  const time = timeOfDay(language, at)
  if (date === undefined || time === undefined) return at
  const day = short ? shortDate(language, date) : longDate(language, date, true)
  return readersWords[language].at(day.charAt(0).toUpperCase() + day.slice(1), time)
}

const roleOf = (language: Language, role: string, listFor: ListFor): string => {
  const words = readersWords[language]
  if (role === 'guardian' && listFor === 'pupil') return guardianToPupil[language]
  // Lists are read in a role of the school, cases in a relation to the case: one name for both.
  if (role === 'resource-team') return words.roles.team
  if (role in consentWords[language].bodies) return consentWords[language].bodies[role as Body]
  return role in words.roles ? words.roles[role as ReaderRole] : words.otherRole
}

const kindsOf = (language: Language, kinds: readonly ReadingKind[], listFor: ListFor): string => {
  const words = readersWords[language]
  const names = kinds.map((kind) => (listFor === 'pupil' ? words.ownKinds : words.kinds)[kind])
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${words.and} ${last}`
}

/** The list, or that nobody has read yet; and the age from which it is the pupil's alone, marked when unconfirmed. */
export const ReadersListPart = ({
  language,
  list,
  listFor,
  child,
}: {
  readonly language: Language
  readonly list: ReadersList
  readonly listFor: ListFor
  readonly child: string
}) => {
  const words = readersWords[language]
  return (
    <>
      {list.lines.length === 0 ? (
        <State
          kind="empty"
          id="nobody"
          drawing={words.empty.title}
          title={words.empty.title}
          lead={words.empty.text[listFor](child)}
        />
      ) : (
        <section class="sh-read" aria-labelledby="read">
          <h2 class="sh-h2" id="read">
            {words.list}
          </h2>
          <ReadLines language={language} lines={list.lines} listFor={listFor} />
          {list.more && <p class="sh-mt1">{words.more(list.lines.length)}</p>}
        </section>
      )}
      {list.age === undefined ? null : (
        <p class="sh-mt2 sh-small sh-quiet">
          {words.age[listFor](child, list.age.value.age)}
          {list.age.confirmed ? null : ` ${words.unconfirmed[listFor]}`}
        </p>
      )}
    </>
  )
}

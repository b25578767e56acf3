import type { Refused } from '../../domain/kernel/result.ts'
import type { PersonId, Viewer } from '../../domain/people/viewer.ts'
import { noteParts, type ConcernAbout } from '../../domain/signs/events.ts'
import type { Typed } from '../../domain/signs/raise-concern.ts'
import type { SignList } from '../../domain/signs/sign-list.ts'
import { signGroups, signs, type Sign, type SignGroup } from '../../domain/signs/signs.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { ErrorSummary, TextArea } from '../parts/fields.tsx'
import type { Fields, SignedVisit } from '../visit.tsx'
import type { Language } from '../words/language.ts'
import { signListWords } from '../words/sign-list.ts'
import { signsWords, type ConcernRefusal } from '../words/signs.ts'

export type Refusals = readonly Refused<string>[]

/** `Alma Riis, 5.b`, a class, or the place in the writer's words. */
export const nameOfAbout = (
  language: Language,
  about: ConcernAbout,
  where: string,
  names: ReadonlyMap<PersonId, string>,
  classes: ReadonlyMap<string, string>,
): string => {
  const words = signsWords[language]
  switch (about.kind) {
    case 'place':
      return where === '' ? words.place : where
    case 'class':
      return words.aClass(classes.get(about.classId) ?? '')
    case 'pupil':
      return [names.get(about.pupil) ?? words.somebody, classes.get(about.classId)].filter(Boolean).join(', ')
  }
}

/** Reading a concern is written down as that: neither pupil nor parents are told of it (CON-04, CON-06). */
export const auditConcern = async (
  unit: Unit,
  viewer: Viewer,
  stream: string,
  about: readonly PersonId[],
): Promise<void> =>
  unit.audit({
    actor: viewer.person ?? '',
    role: viewer.roles[0] ?? viewer.kind,
    act: 'read',
    kind: 'concern',
    stream,
    about,
  })

export const sayRefusal = (language: Language, { refusal }: Refused): string =>
  signsWords[language].refusals[refusal as ConcernRefusal] ?? signsWords[language].failed

/** A typed date that is none is named so, and then not as missing too. */
export const withUnreadable = (
  visit: SignedVisit,
  dates: readonly string[],
  refusals: Refusals,
): Refusals => {
  const { fields, today } = visit
  const unreadable = dates.filter(
    (name) => fields.text(name).trim() !== '' && fields.date(name, today) === undefined,
  )
  return [
    ...unreadable.map((field) => ({ refusal: 'date-unreadable', source: ['SIG-13'], field })),
    ...refusals.filter(({ field }) => field === undefined || !unreadable.includes(field)),
  ]
}

/** The four parts of a note, as typed in a form. */
export const typedNote = (fields: Fields): Typed =>
  Object.fromEntries(noteParts.map((part) => [part, fields.text(part)]))

export const tickedSigns = (fields: Fields): readonly Sign[] => fields.someOf('signs', signs)

export const tickedOwn = (fields: Fields, list: SignList): readonly string[] =>
  fields.someOf('ownSigns', list.own)

export const Missing = ({
  visit,
  refusals,
  prefix = '',
}: {
  readonly visit: SignedVisit
  readonly refusals: Refusals
  /** Before the id of each field, where several forms stand on a page. */
  readonly prefix?: string
}) => {
  const words = signsWords[visit.language]
  return refusals.length === 0 ? null : (
    <div class="sh-form sh-mb3">
      <ErrorSummary
        title={words.failed}
        note={words.page.kept}
        errors={refusals.map((refused) => ({
          text: sayRefusal(visit.language, refused),
          ...(refused.field === undefined ? {} : { field: `${prefix}${refused.field}` }),
        }))}
      />
    </div>
  )
}

/** What is seen most, and stands open. */
const shownFirst: SignGroup = 'together'

/** The signs as ticks, in groups: the first is open, and any group with something ticked in it (SIG-01). */
export const SignTicks = ({
  language,
  list,
  ticked,
  tickedOwn,
  error,
}: {
  readonly language: Language
  /** The school's own list, and of it only what it holds (STR-07). */
  readonly list: SignList
  readonly ticked: readonly Sign[]
  readonly tickedOwn: readonly string[]
  readonly error?: string | undefined
}) => {
  const words = signsWords[language]
  const all = Object.keys(signGroups) as SignGroup[]
  const groups = [shownFirst, ...all.filter((group) => group !== shownFirst)].flatMap((group) => {
    const kept = signGroups[group].filter((sign) => list.kept.includes(sign))
    return kept.length === 0 ? [] : [{ group, kept }]
  })
  return (
    <div id="signs">
      {error !== undefined && <div class="ds-validation-message">{error}</div>}
      {list.own.length > 0 && (
        <Ticks
          open
          legend={signListWords[language].ours}
          name="ownSigns"
          options={list.own.map((sign) => ({ value: sign, label: sign }))}
          ticked={tickedOwn}
        />
      )}
      {groups.map(({ group, kept }, index) => (
        <Ticks
          open={index === 0 || kept.some((sign) => ticked.includes(sign))}
          legend={words.groups[group]}
          name="signs"
          options={kept.map((sign) => ({ value: sign, label: words.signs[sign] }))}
          ticked={ticked}
        />
      ))}
    </div>
  )
}

const Ticks = (props: {
  readonly open: boolean
  readonly legend: string
  readonly name: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly ticked: readonly string[]
}) => (
  <details class="sh-more" open={props.open}>
    <summary>{props.legend}</summary>
    <fieldset class="ds-fieldset">
      <legend class="ds-sr-only">{props.legend}</legend>
      <div class="sh-ticks">
        {props.options.map(({ value, label }) => (
          <label class="sh-tick">
            <input
              class="ds-input"
              type="checkbox"
              name={props.name}
              value={value}
              checked={props.ticked.includes(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  </details>
)

/** Fact, the child's own words, assessment and agreement, each in a field of its own (goal C13). */
export const NoteFields = ({
  visit,
  prefix = '',
  kept,
  error,
}: {
  readonly visit: SignedVisit
  readonly prefix?: string
  /** Whether the values are this form's, and shown again. */
  readonly kept: boolean
  /** Stands at the first of them. */
  readonly error?: string | undefined
}) => {
  const { parts } = signsWords[visit.language]
  return (
    <>
      {noteParts.map((part, index) => (
        <TextArea
          id={`${prefix}${part}`}
          name={part}
          label={parts[part].label}
          hint={parts[part].hint}
          rows={2}
          autocomplete="off"
          value={kept ? visit.fields.text(part) : ''}
          error={index === 0 ? error : undefined}
        />
      ))}
    </>
  )
}

/** Who sees it, and how to ask a child: beside the form and beside the concern (SIG-02). */
export const Guidance = ({ language }: { readonly language: Language }) => {
  const { seesIt, asking } = signsWords[language]
  return (
    <>
      <section aria-labelledby="sees-it">
        <h2 class="sh-h3 sh-mb1" id="sees-it">
          {seesIt.title}
        </h2>
        <p>{seesIt.text}</p>
      </section>
      <section class="sh-mt3" aria-labelledby="asking">
        <h2 class="sh-h3 sh-mb1" id="asking">
          {asking.title}
        </h2>
        <ul class="sh-advice">
          {asking.advice.map(({ lead, text }) => (
            <li>
              <b>{lead}</b>
              {text}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

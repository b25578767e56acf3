import type { Child } from 'hono/jsx'
import type { CaseEvent } from '../../domain/cases/events.ts'
import { foldCase, type CaseState } from '../../domain/cases/state.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import { readDanger } from '../../domain/reports/notify.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { handle } from '../../app/handle.ts'
import { findCaseSeenBy, type CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { ErrorSummary, Hidden } from '../parts/fields.tsx'
import type { SignedVisit, Visit } from '../visit.tsx'
import { entryWords, entryDay } from '../words/case-timeline.ts'
import { refusalWords, type CaseRefusal } from '../words/case-refusals.ts'
import { casesWords, firstName, genitive, type CasesWords } from '../words/cases.ts'
import { dutyTitle } from '../words/duty.ts'
import { frameWords } from '../words/frame.ts'
import { shortDate, type Language } from '../words/language.ts'

export const casePath = (id: string, act?: string): string =>
  `/cases/${id}${act === undefined ? '' : `/${act}`}`

/** How a page calls the case and its pupil. */
export type Called = {
  readonly words: CasesWords
  /** The whole name. */
  readonly name: string
  /** In a sentence. */
  readonly pupil: string
  /** The possessive of `pupil`. */
  readonly of: string
  /** `Alma Riis, 5.b`. */
  readonly title: string
}

export const callCase = (language: Language, seen: CaseSeenBy): Called => {
  const words = casesWords[language]
  const name = seen.names.get(seen.state.exposed) ?? words.pupil
  const pupil = firstName(name)
  const label = seen.classes.get(seen.state.classId)
  return {
    words,
    name,
    pupil,
    of: genitive(language, pupil),
    title: label === undefined ? name : `${name}, ${label}`,
  }
}

export const foldKnownCase = (history: readonly Recorded<CaseEvent>[]): CaseState => {
  const state = foldCase(history)
  if (state === undefined) throw new Error('A case begins with being opened')
  return state
}

/** Writes that this reader saw the case, and what was told of home where the page shows it (CON-04). */
export const auditCase = async (
  unit: Unit,
  viewer: Viewer,
  seen: CaseSeenBy,
  showsAccount = false,
): Promise<void> => {
  const line = {
    actor: viewer.person ?? '',
    role: seen.relation,
    act: 'read',
    stream: seen.stream,
    about: [seen.state.exposed],
  } as const
  await unit.audit({ ...line, kind: 'case' })
  const { account } = seen.state
  if (showsAccount && account?.aboutHome === true && account.words.text !== null)
    await unit.audit({ ...line, kind: 'home-account' })
}

/**
 * The case for a page that shows danger: whoever carries the case and opens it has read it from then on, and owes
 * a notification (LAW-11).
 */
export const findCaseAndReadDanger = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
): Promise<CaseSeenBy | undefined> => {
  const id = visit.param('id')
  const seen = await findCaseSeenBy(unit, viewer, id)
  if (seen === undefined || !seen.carries || viewer.person === null) return seen
  const { danger } = seen.state
  if (danger.saidOn === null || viewer.person in danger.readers) return seen
  await handle<CaseState, object, CaseEvent, never>(unit, visit.deps.clock, {
    stream: seen.stream,
    fold: foldKnownCase,
    act: readDanger,
    command: {},
    viewer,
  })
  return findCaseSeenBy(unit, viewer, id)
}

/** Every form's own token, and the version where two people may collide. */
export const FormMarks = ({ visit, version }: { visit: Visit; version?: number | undefined }) => (
  <>
    <Hidden name="once" value={visit.newToken()} />
    {version !== undefined && <Hidden name="seen" value={String(version)} />}
  </>
)

/** The small line above the title: the list, and on pages below it the case. */
export const CasePlace = ({ called, seen, below }: { called: Called; seen: CaseSeenBy; below?: boolean }) => (
  <>
    <a class="ds-link" data-color="neutral" href="/cases">
      {called.words.page.cases}
    </a>
    {' / '}
    {below === true ? (
      <a class="ds-link" data-color="neutral" href={casePath(seen.id)}>
        {called.title}
      </a>
    ) : (
      seen.state.number
    )}
  </>
)

/** A text as it was written, line by line. */
export const Lines = ({ text }: { text: string }) => (
  <>
    {text.split('\n').map((line, index) => (
      <>
        {index > 0 && <br />}
        {line}
      </>
    ))}
  </>
)

/** What a duty's item is, by its id, as far as this reader sees it: a measure, an agreement, a task, or a pupil by name. */
export const measureTexts = (seen: CaseSeenBy): ReadonlyMap<string, string> => {
  const { participants, meetings } = seen.state
  const pupils = [
    ...participants.parts.map(({ pupil }) => pupil),
    ...participants.inquiries.flatMap((one) => one.pupils),
  ]
  return new Map([
    ...pupils.map((pupil) => [pupil, seen.names.get(pupil) ?? ''] as const),
    ...participants.agreements.map(({ agreementId, what }) => [agreementId, what.text ?? ''] as const),
    ...meetings.tasks.map(({ taskId, what }) => [taskId, what.text ?? ''] as const),
    ...seen.entries.flatMap(({ event }) =>
      event.type === 'MeasurePlanned' || event.type === 'InterimMeasureTaken'
        ? [[event.measureId, event.what.text ?? ''] as const]
        : [],
    ),
  ])
}

/** What the entries of a case refer to. Found once for a page, which shows hundreds of them. */
const referredTo = new WeakMap<CaseSeenBy, { readonly language: Language; readonly facts: CaseFacts }>()
type CaseFacts = Parameters<typeof entryWords>[3]

const factsOf = (language: Language, seen: CaseSeenBy): CaseFacts => {
  const known = referredTo.get(seen)
  if (known?.language === language) return known.facts
  const facts = {
    pupil: seen.state.exposed,
    measures: measureTexts(seen),
    adoptions: new Map(
      seen.entries
        .filter(({ event }) => event.type === 'PlanAdopted')
        .map(({ version }, index) => [version, index + 1]),
    ),
    duties: new Map(
      seen.duties.map((duty) => [
        duty.item === undefined ? duty.code : `${duty.code}:${duty.item}`,
        dutyTitle(language, duty),
      ]),
    ),
  }
  referredTo.set(seen, { language, facts })
  return facts
}

/** Entries in words, with all this reader may know. */
export const wordsOfEntry = (language: Language, seen: CaseSeenBy, entry: Recorded<CaseEvent>) =>
  entryWords(language, entry, seen.names, factsOf(language, seen))

/** A refusal as a form shows it. */
export type Shown = { readonly refusal: CaseRefusal; readonly field?: string | undefined }

/** Why a form comes back: what is missing, or what somebody else did meanwhile. */
export type Failed = {
  readonly refusals: readonly Shown[]
  /** The version the form was made on, when the case has moved since. */
  readonly movedFrom?: number | undefined
}

export const noFailure: Failed = { refusals: [] }

export const isFailed = ({ refusals, movedFrom }: Failed): boolean =>
  refusals.length > 0 || movedFrom !== undefined

export const statusOf = ({ movedFrom }: Failed): number => (movedFrom === undefined ? 422 : 409)

export const errorsOf =
  (language: Language, act: string, pupil: string, { refusals }: Failed) =>
  (field: string): string | undefined => {
    const found = refusals.find((one) => one.field === field)
    return found === undefined ? undefined : refusalWords(language, act, found.refusal, pupil)
  }

/** Everything missing at once, or what has happened meanwhile; above the form. */
export const FailureOnTop = ({
  language,
  act,
  called,
  seen,
  failed,
  title,
}: {
  language: Language
  act: string
  called: Called
  seen: CaseSeenBy
  failed: Failed
  title?: string
}) => {
  const { words, pupil } = called
  if (failed.movedFrom !== undefined) {
    const { movedFrom } = failed
    const since = seen.entries.filter(({ version }) => version > movedFrom)
    return (
      <div class="ds-error-summary" role="alert" tabindex={-1} aria-labelledby="moved">
        <h2 id="moved">{frameWords[language].moved.title}</h2>
        <p>{frameWords[language].moved.text}</p>
        {since.length > 0 && (
          <ul>
            {since.slice(-8).map((entry) => (
              <li>
                {wordsOfEntry(language, seen, entry).title}, {shortDate(language, entryDay(entry))}
                {entry.by !== null && seen.names.has(entry.by) ? `, ${seen.names.get(entry.by)}` : ''}
              </li>
            ))}
          </ul>
        )}
        <p class="sh-mt1 sh-small">{frameWords[language].moved.again}</p>
      </div>
    )
  }
  return (
    <ErrorSummary
      title={title ?? words.form.missing(failed.refusals.length)}
      errors={failed.refusals.map(({ refusal, field }): { field?: string; text: Child } => ({
        ...(field === undefined ? {} : { field }),
        text: refusalWords(language, act, refusal, pupil),
      }))}
      note={words.form.kept}
    />
  )
}

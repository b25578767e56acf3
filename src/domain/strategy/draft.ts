import type { LocalDate } from '../kernel/dates.ts'
import { textOf, wordsOf, type Words } from '../kernel/words.ts'
import { legalPledges, housePledges } from '../cases/duties.ts'
import type { Country } from '../law/value.ts'
import { holds, type PersonId } from '../people/viewer.ts'
import { isAsStrict, type Holder, type Pledge } from '../procedures/duty.ts'
import type { Act, Guard } from '../rules/act.ts'
import { dayOf, type Recorded } from '../rules/recorded.ts'
import type { Line } from './check/layout.ts'
import { pledgeOf, type Topic } from './check/propose-pledges.ts'
import type { Part } from './elements.ts'

/**
 * A school's draft of a strategy, from a document it had (STR-14). Stream: `strategy:draft`, one a school; a document
 * read in later takes the place of the one before. The document's text is sealed as the words of whoever brought it,
 * since nobody knows what stands in it: with that person's words it is erased. Offsets count characters of the lines
 * joined by line feeds.
 */
export type DraftEvent =
  | {
      readonly type: 'StrategyDrafted'
      readonly file: Words
      readonly text: Words
      /** The page each line stands on, where the document has pages. */
      readonly pages: readonly number[] | null
      /** Lines that their looks make a heading; counted from 0. */
      readonly headings: readonly number[]
    }
  | {
      /** A time the document promises: made a pledge of the draft (STR-08), or none. `at`: where the time is said. */
      readonly type: 'PromiseAnswered'
      readonly at: number
      readonly pledge: Pledge | null
    }
  /** Text that had no place, laid where a person says it belongs; null: it stays where it was. */
  | { readonly type: 'TextPlaced'; readonly at: number; readonly part: Part | null }

export type Draft = {
  readonly by: PersonId | null
  readonly on: LocalDate
  readonly file: string
  readonly lines: readonly Line[]
  readonly promises: ReadonlyMap<number, Pledge | null>
  readonly placed: ReadonlyMap<number, Part | null>
}

export const evolveDraft = (
  draft: Draft | undefined,
  { event, at, by }: Recorded<DraftEvent>,
): Draft | undefined => {
  switch (event.type) {
    case 'StrategyDrafted': {
      const { file, text, pages, headings } = event
      return {
        by,
        on: dayOf(at) as LocalDate,
        file: textOf(file),
        lines: linesOf(textOf(text), pages, new Set(headings)),
        promises: new Map(),
        placed: new Map(),
      }
    }
    case 'PromiseAnswered':
      return draft && { ...draft, promises: new Map([...draft.promises, [event.at, event.pledge]]) }
    case 'TextPlaced':
      return draft && { ...draft, placed: new Map([...draft.placed, [event.at, event.part]]) }
  }
}

export const foldDraft = (history: readonly Recorded<DraftEvent>[]): Draft | undefined =>
  history.reduce<Draft | undefined>(evolveDraft, undefined)

const linesOf = (
  text: string,
  pages: readonly number[] | null,
  headings: ReadonlySet<number>,
): readonly Line[] =>
  text === ''
    ? []
    : text.split('\n').map((line, index) => {
        const page = pages?.[index]
        return {
          text: line,
          ...(page === undefined ? {} : { page }),
          ...(headings.has(index) ? { heading: true as const } : {}),
        }
      })

/** The pledges a draft promises so far, for the adoption to start from; of two with one code the later. */
export const promisedIn = (draft: Draft): readonly Pledge[] => [
  ...new Map(
    [...draft.promises.values()].flatMap((pledge) =>
      pledge === null ? [] : [[pledge.code, pledge] as const],
    ),
  ).values(),
]

type DraftRefusal = 'leader-drafts'
const leaderDrafts: Guard<Draft | undefined, unknown, DraftRefusal> = {
  source: ['STR-14'],
  says: 'The leader keeps the draft of the strategy.',
  refusal: 'leader-drafts',
  met: (_draft, _command, { by }) => holds(by, 'leader'),
}
const hasDraft: Guard<Draft | undefined, unknown, 'no-draft'> = {
  source: ['STR-14'],
  says: 'There is a draft to work on.',
  refusal: 'no-draft',
  met: (draft) => draft !== undefined,
}

export type ImportDocument = { readonly file: string; readonly lines: readonly Line[] }

/** A document becomes the draft, whole: what fits no part is kept with the rest (STR-14). */
export const importDocument: Act<
  Draft | undefined,
  ImportDocument,
  DraftEvent,
  DraftRefusal | 'document-empty'
> = {
  name: 'import-document',
  alreadySo: (draft, { lines }) =>
    draft !== undefined &&
    draft.lines.map(({ text }) => text).join('\n') === lines.map(({ text }) => text).join('\n'),
  guards: [
    leaderDrafts,
    {
      source: ['STR-14'],
      says: 'There is text in the document.',
      refusal: 'document-empty',
      field: 'document',
      met: (_draft, { lines }) => lines.some(({ text }) => text.trim() !== ''),
    },
  ],
  events: (_draft, { file, lines }, { by }) => [
    {
      type: 'StrategyDrafted',
      file: wordsOf(by.person ?? '', file),
      text: wordsOf(by.person ?? '', lines.map(({ text }) => text.replaceAll('\n', ' ')).join('\n')),
      pages: lines.some(({ page }) => page !== undefined) ? lines.map(({ page }) => page ?? 0) : null,
      headings: lines.flatMap(({ heading }, index) => (heading === true ? [index] : [])),
    },
  ],
}

export type AnswerPromise = {
  readonly at: number
  readonly country: Country
  /** What it is a promise of, and who keeps it; null: it is no promise. */
  readonly promise: {
    readonly topic: Topic | null
    readonly holder: Holder | null
    readonly within: Pledge['within']
  } | null
}

/**
 * A time found in the text is promised, or said to be none. A promise says what and who (STR-08), and gives no more
 * time than the law or the house (STR-12): the text may stand in the draft, the promise may not.
 */
export const answerPromise: Act<
  Draft | undefined,
  AnswerPromise,
  DraftEvent,
  | DraftRefusal
  | 'no-draft'
  | 'promise-of-what'
  | 'promise-by-whom'
  | 'promise-without-days'
  | 'looser-than-law'
> = {
  name: 'answer-promise',
  alreadySo: (draft, { at, promise }) =>
    draft?.promises.has(at) === true &&
    (promise === null
      ? draft.promises.get(at) === null
      : draft.promises.get(at)?.code === promise.topic && draft.promises.get(at)?.holder === promise.holder),
  guards: [
    leaderDrafts,
    hasDraft,
    {
      source: ['STR-08'],
      says: 'A promise says what is done.',
      refusal: 'promise-of-what',
      field: 'topic',
      met: (_draft, { promise }) => promise === null || promise.topic !== null,
    },
    {
      source: ['STR-08'],
      says: 'A promise says who keeps it.',
      refusal: 'promise-by-whom',
      field: 'holder',
      met: (_draft, { promise }) => promise === null || promise.holder !== null,
    },
    {
      source: ['STR-08'],
      says: 'A promise says within how many days.',
      refusal: 'promise-without-days',
      met: (_draft, { promise }) => promise === null || promise.within !== null,
    },
    {
      source: ['STR-12'],
      says: 'A school may promise sooner than law and house, not later.',
      refusal: 'looser-than-law',
      met: (_draft, { promise, country }, { today }) =>
        promise === null ||
        promise.topic === null ||
        promise.within === null ||
        findBinding(promise.topic, promise.within, country, today) === undefined,
    },
  ],
  events: (_draft, { at, promise }) => [
    {
      type: 'PromiseAnswered',
      at,
      pledge:
        promise === null || promise.topic === null || promise.holder === null
          ? null
          : pledgeOf(promise, promise.topic, promise.holder),
    },
  ],
}

/** What binds the school already, where a promise gives more time: the law's pledge, else the house's (STR-12). */
export const findBinding = (
  topic: Topic,
  within: NonNullable<Pledge['within']>,
  country: Country,
  on: LocalDate,
): Pledge | undefined => {
  const own = pledgeOf({ within }, topic, 'leader')
  return [...legalPledges(country, on), ...housePledges].find(
    (least) => least.code === topic && !isAsStrict(own, least),
  )
}

export type PlaceText = { readonly at: number; readonly part: Part | null }

/** Text without a place is laid in a part by a person; it can be taken out again (STR-14). */
export const placeText: Act<Draft | undefined, PlaceText, DraftEvent, DraftRefusal | 'no-draft'> = {
  name: 'place-text',
  alreadySo: (draft, { at, part }) => (draft?.placed.get(at) ?? null) === part,
  guards: [leaderDrafts, hasDraft],
  events: (_draft, { at, part }) => [{ type: 'TextPlaced', at, part }],
}

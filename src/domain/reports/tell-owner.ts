import type { LocalDate } from '../kernel/dates.ts'
import { wordsOf } from '../kernel/words.ts'
import { lawOf } from '../law/law-of.ts'
import { valueInForce, type Country } from '../law/value.ts'
import { holds } from '../people/viewer.ts'
import type { Duty } from '../procedures/duty.ts'
import type { Act } from '../rules/act.ts'
import { isNotTooLong } from '../rules/act.ts'
import type { Rule } from '../rules/rule.ts'
import type { ReportEvent } from './events.ts'
import type { ReportState } from './state.ts'
import { handledByActor } from './talk.ts'

/** Whether the law has the leader tell the owner of this report: it is about staff, and the country asks for it (LAW-08). */
export const owesOwner = ({ concerns, receivedOn }: ReportState, country: Country): boolean =>
  concerns.kind === 'staff' && valueInForce(lawOf(country).tellOwner, receivedOn) !== undefined

export type TellOwner = {
  /** False: it is manifestly groundless, and `words` say why. */
  readonly tells: boolean | undefined
  readonly words: string | undefined
}

export type TellOwnerRefusal =
  | 'not-open-to-you'
  | 'leader-decides'
  | 'not-about-staff'
  | 'answer-missing'
  | 'words-missing'
  | 'words-too-long'

/**
 * The leader tells the school's owner that a report is about a member of staff, or writes why it is manifestly
 * groundless (CASE-18): owed where the law asks for it, open to every leader. Whoever found it groundless may still tell; what was told stays told.
 */
export const tellOwner: Act<ReportState, TellOwner, ReportEvent, TellOwnerRefusal> = {
  name: 'tell-owner',
  alreadySo: ({ ownerTold }, { tells, words }) =>
    ownerTold !== null &&
    (ownerTold.told || (tells === false && ownerTold.words.text === (words ?? '').trim())),
  guards: [
    handledByActor,
    {
      source: ['CASE-18', 'LAW-08'],
      says: 'The leader tells the owner.',
      refusal: 'leader-decides',
      met: (_state, _command, { by }) => holds(by, 'leader'),
    },
    {
      source: ['CASE-18', 'LAW-08'],
      says: 'The owner is told of a report that is about staff.',
      refusal: 'not-about-staff',
      met: ({ concerns }) => concerns.kind === 'staff',
    },
    {
      source: ['CASE-18'],
      says: 'Either the owner is told, or it is manifestly groundless.',
      refusal: 'answer-missing',
      field: 'tells',
      met: (_state, { tells }) => tells !== undefined,
    },
    {
      source: ['CASE-18'],
      says: 'What the owner is told, or why not, is written.',
      refusal: 'words-missing',
      field: 'words',
      met: (_state, { words }) => (words ?? '').trim() !== '',
    },
    {
      source: ['CASE-18'],
      says: 'A text is at most 10,000 characters, so that somebody reads it.',
      refusal: 'words-too-long',
      field: 'words',
      met: (_state, { words }) => isNotTooLong(words),
    },
  ],
  events: (_state, { tells, words }, { by, today }) => {
    const own = wordsOf(by.person ?? '', (words ?? '').trim())
    return tells === true
      ? [{ type: 'OwnerTold', words: own, on: today }]
      : [{ type: 'OwnerNotTold', reason: own, on: today }]
  },
}

/** The leader owes it as soon as possible: the law counts no days (LAW-08). */
export const ownerDuties = (state: ReportState, country: Country): readonly Duty[] =>
  owesOwner(state, country)
    ? [
        {
          code: 'tell-owner',
          owedBy: ['role:leader'],
          holder: 'leader',
          since: state.receivedOn,
          deadline: null,
          source: ['CASE-18', 'LAW-08'],
          toldBy: 'law',
          ...passageOf(country, state.receivedOn),
          doneOn: state.ownerTold?.on ?? null,
          fulfilledBy: 'owner-told',
        },
      ]
    : []

const passageOf = (country: Country, on: LocalDate): { readonly passage?: string } => {
  const passage = valueInForce(lawOf(country).tellOwner, on)?.paragraph
  return passage === undefined ? {} : { passage }
}

export const tellOwnerRules: readonly Rule[] = [
  {
    kind: 'duty',
    name: 'owner-told-of-staff',
    source: ['CASE-18', 'LAW-08'],
    says: 'In Norway the leader tells the owner when a report is about staff, unless it is manifestly groundless.',
  },
]

import { housePledges, legalPledges } from '../cases/duties.ts'
import { LEAST_WEEKS_BETWEEN_GOOD_CHECK_INS } from '../follow-up/close-follow-up.ts'
import type { LocalDate } from '../kernel/dates.ts'
import type { Country } from '../law/value.ts'
import { holds } from '../people/viewer.ts'
import { isAsStrict, type Pledge } from '../procedures/duty.ts'
import { isNotTooLong, type Act } from '../rules/act.ts'
import type { Strategy, StrategyEvent } from './events.ts'
import type { StrategyState } from './state.ts'

export type AdoptStrategy = {
  readonly strategy: Strategy
  readonly country: Country
  readonly body: 'school-board' | 'owner'
  readonly adoptedOn: LocalDate
  readonly minutes: string
}

export type AdoptRefusal =
  | 'leader-decides'
  | 'not-the-next-version'
  | 'definition-missing'
  | 'looser-than-law'
  | 'closing-looser-than-floor'
  | 'first-answer-missing'
  | 'pledge-twice'
  | 'pledge-without-days'
  | 'looser-than-floor'
  | 'title-missing'
  | 'minutes-missing'
  | 'adopted-in-future'
  | 'words-too-long'

/**
 * Adoption makes a strategy's pledges the duties of every new case (STR-12). Versions are immutable: the next one
 * has the next number (STR-11). Stricter than law is the school's right; looser is refused, whatever its wording:
 * more days, another unit, another moment to count from, or another way of counting as done.
 */
export const adoptStrategy: Act<StrategyState, AdoptStrategy, StrategyEvent, AdoptRefusal> = {
  name: 'adopt-strategy',
  alreadySo: (state, { strategy }) =>
    state.versions.some(
      (adopted) =>
        adopted.version === strategy.version &&
        JSON.stringify(adopted.pledges) === JSON.stringify(strategy.pledges),
    ),
  guards: [
    {
      source: ['STR-12'],
      says: "The leader enters the board's adoption.",
      refusal: 'leader-decides',
      met: (_state, _command, { by }) => holds(by, 'leader'),
    },
    {
      source: ['STR-11'],
      says: 'A version is immutable once adopted; what is adopted next has the next number.',
      refusal: 'not-the-next-version',
      met: (state, { strategy }) => strategy.version === (state.versions.at(-1)?.version ?? 0) + 1,
    },
    {
      source: ['STR-10'],
      says: 'A strategy has a name.',
      refusal: 'title-missing',
      field: 'title',
      met: (_state, { strategy }) => strategy.title.trim() !== '',
    },
    {
      source: ['STR-10'],
      says: 'Adoption records where it stands in the minutes.',
      refusal: 'minutes-missing',
      field: 'minutes',
      met: (_state, { minutes }) => minutes.trim() !== '',
    },
    {
      source: ['STR-10'],
      says: 'What was adopted has been.',
      refusal: 'adopted-in-future',
      field: 'adoptedOn',
      met: (_state, { adoptedOn }, { today }) => adoptedOn <= today,
    },
    {
      source: ['STR-10'],
      says: 'A text is at most 10,000 characters, so that somebody reads it.',
      refusal: 'words-too-long',
      field: 'definitions',
      met: (_state, { strategy, minutes }) =>
        [
          strategy.title,
          minutes,
          ...Object.values(strategy.definitions),
          ...Object.values(strategy.doneFor ?? {}),
        ].every(isNotTooLong),
    },
    {
      source: ['STR-12'],
      says: 'The definitions that assessments use are written: wellbeing, bullying, conflict, digital bullying.',
      refusal: 'definition-missing',
      field: 'definitions',
      met: (_state, { strategy }) => Object.values(strategy.definitions).every((text) => text.trim() !== ''),
    },
    {
      source: ['STR-12'],
      says: 'A school may be stricter than law, never looser.',
      refusal: 'looser-than-law',
      field: 'pledges',
      met: (_state, { strategy, country, adoptedOn }) =>
        looserThanLaw(strategy, country, adoptedOn).length === 0,
    },
    {
      source: ['STR-12'],
      says: 'What every case asks for may be promised sooner, not later.',
      refusal: 'looser-than-floor',
      field: 'pledges',
      met: (_state, { strategy }) => looserThan(strategy, housePledges).length === 0,
    },
    {
      source: ['STR-12'],
      says: 'A pledge has a whole number of days, from the same day to a school year.',
      refusal: 'pledge-without-days',
      field: 'pledges',
      met: (_state, { strategy }) =>
        strategy.pledges.every(
          ({ within }) =>
            within === null || (Number.isInteger(within.count) && within.count >= 0 && within.count <= 250),
        ),
    },
    {
      source: ['STR-12', 'FOL-06'],
      says: 'Good check-ins before closing lie at least four weeks apart.',
      refusal: 'closing-looser-than-floor',
      field: 'weeksBetweenGoodCheckIns',
      met: (_state, { strategy }) => strategy.weeksBetweenGoodCheckIns >= LEAST_WEEKS_BETWEEN_GOOD_CHECK_INS,
    },
    {
      source: ['STR-12'],
      says: 'Whoever tells is promised a first answer within one to five working days.',
      refusal: 'first-answer-missing',
      field: 'firstAnswer',
      met: (_state, { strategy }) =>
        Number.isInteger(strategy.firstAnswer.workingDays) &&
        strategy.firstAnswer.workingDays >= 1 &&
        strategy.firstAnswer.workingDays <= 5,
    },
    {
      source: ['STR-12'],
      says: 'Each pledge stands once.',
      refusal: 'pledge-twice',
      field: 'pledges',
      met: (_state, { strategy }) => {
        const codes = strategy.pledges.map(({ code }) => code)
        return new Set(codes).size === codes.length
      },
    },
  ],
  events: (_state, { strategy, body, adoptedOn, minutes }) => [
    { type: 'StrategyAdopted', strategy, body, adoptedOn, minutes },
  ],
}

/** The pledges of a strategy that give more time than the law in force on a day, so that a screen can name them. */
export const looserThanLaw = (strategy: Strategy, country: Country, on: LocalDate): readonly string[] =>
  looserThan(strategy, legalPledges(country, on))

/** The pledges that a refusal is about, so that a screen can name them. */
export const looserPromises = (
  strategy: Strategy,
  country: Country,
  on: LocalDate,
  refusal: 'looser-than-law' | 'looser-than-floor',
): readonly string[] =>
  refusal === 'looser-than-law' ? looserThanLaw(strategy, country, on) : looserThan(strategy, housePledges)

const looserThan = (strategy: Strategy, floor: readonly Pledge[]): readonly string[] =>
  floor
    .filter((least) => strategy.pledges.some((own) => own.code === least.code && !isAsStrict(own, least)))
    .map(({ code }) => code)

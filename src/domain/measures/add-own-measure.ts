import type { Level, Rhythm } from '../cases/plan.ts'
import { wordsOf } from '../kernel/words.ts'
import { holds } from '../people/viewer.ts'
import { isNotTooLong, type Act, type Guard } from '../rules/act.ts'
import type { Backing } from './catalogue.ts'
import type { MeasureEvent, OwnMeasure } from './own-measures.ts'

export type AddOwnMeasure = {
  readonly measureId: string
  readonly title: string | undefined
  readonly how: string | undefined
  readonly language: string
  readonly level: Level | undefined
  readonly howOften: Rhythm | undefined
  readonly lookAfterDays: number | undefined
  readonly backing: Backing | undefined
}

const byLeaderOrTeam: Guard<readonly OwnMeasure[], object, 'not-staff-of-catalogue'> = {
  source: ['CASE-21'],
  says: 'The leader and the resource team keep the catalogue.',
  refusal: 'not-staff-of-catalogue',
  met: (_own, _command, { by }) => holds(by, 'leader') || holds(by, 'resource-team'),
}

/** The school adds what it uses itself to the catalogue (CASE-21). */
export const addOwnMeasure: Act<
  readonly OwnMeasure[],
  AddOwnMeasure,
  MeasureEvent,
  | 'not-staff-of-catalogue'
  | 'title-missing'
  | 'words-missing'
  | 'words-too-long'
  | 'level-missing'
  | 'rhythm-missing'
  | 'interval-missing'
  | 'backing-missing'
> = {
  name: 'add-own-measure',
  alreadySo: (own, { measureId }) => own.some(({ id }) => id === measureId),
  guards: [
    byLeaderOrTeam,
    {
      source: ['CASE-21'],
      says: 'A measure has a name.',
      refusal: 'title-missing',
      field: 'title',
      met: (_own, { title }) => (title ?? '').trim() !== '',
    },
    {
      source: ['CASE-21'],
      says: 'It says how it is done.',
      refusal: 'words-missing',
      field: 'how',
      met: (_own, { how }) => (how ?? '').trim() !== '',
    },
    {
      source: ['CASE-21'],
      says: 'A text is at most 10,000 characters, so that somebody reads it.',
      refusal: 'words-too-long',
      field: 'how',
      met: (_own, { title, how }) => isNotTooLong(title) && isNotTooLong(how),
    },
    {
      source: ['CASE-21', 'CASE-10'],
      says: 'It says where it works.',
      refusal: 'level-missing',
      field: 'level',
      met: (_own, { level }) => level !== undefined,
    },
    {
      source: ['CASE-21'],
      says: 'It says how often.',
      refusal: 'rhythm-missing',
      field: 'howOften',
      met: (_own, { howOften }) => howOften !== undefined,
    },
    {
      source: ['CASE-21', 'CASE-06'],
      says: 'It says after how many days it is looked at, one to two hundred.',
      refusal: 'interval-missing',
      field: 'lookAfterDays',
      met: (_own, { lookAfterDays }) =>
        lookAfterDays !== undefined &&
        Number.isInteger(lookAfterDays) &&
        lookAfterDays >= 1 &&
        lookAfterDays <= 200,
    },
    {
      source: ['CASE-21'],
      says: 'It says what backs it.',
      refusal: 'backing-missing',
      field: 'backing',
      met: (_own, { backing }) => backing !== undefined,
    },
  ],
  events: (_own, { measureId, title, how, language, level, howOften, lookAfterDays, backing }, { by }) =>
    level === undefined || howOften === undefined || lookAfterDays === undefined || backing === undefined
      ? []
      : [
          {
            type: 'OwnMeasureAdded',
            measureId,
            title: wordsOf(by.person ?? 'school', (title ?? '').trim()),
            how: wordsOf(by.person ?? 'school', (how ?? '').trim()),
            language,
            level,
            howOften,
            lookAfterDays,
            backing,
          },
        ],
}

export type RemoveOwnMeasure = { readonly measureId: string }

/** Out of the catalogue; plans that use it keep it. */
export const removeOwnMeasure: Act<
  readonly OwnMeasure[],
  RemoveOwnMeasure,
  MeasureEvent,
  'not-staff-of-catalogue'
> = {
  name: 'remove-own-measure',
  alreadySo: (own, { measureId }) => !own.some(({ id }) => id === measureId),
  guards: [byLeaderOrTeam],
  events: (_own, { measureId }) => [{ type: 'OwnMeasureRemoved', measureId }],
}

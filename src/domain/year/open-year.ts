import type { Country } from '../law/value.ts'
import type { Act } from '../rules/act.ts'
import type { YearEvent } from './events.ts'
import { laidFirst } from './points.ts'
import type { WheelState } from './state.ts'

/** The school year begins: by itself, on the first round in August, or the first day a school is here (YEAR-01). */
export const openYear: Act<
  WheelState,
  { readonly year: number; readonly country: Country },
  YearEvent,
  'not-by-hand'
> = {
  name: 'open-year',
  alreadySo: ({ years }, { year }) => (years.at(-1)?.year ?? -Infinity) >= year,
  guards: [
    {
      source: ['YEAR-01'],
      says: 'A school year begins by the calendar, not by a press.',
      refusal: 'not-by-hand',
      met: (_state, _command, { by }) => by.person === null,
    },
  ],
  events: ({ years }, { year, country }) => [
    { type: 'YearOpened', year, lays: years.length === 0 ? laidFirst(country) : [] },
  ],
}

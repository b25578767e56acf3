import type { Act } from '../rules/act.ts'
import { maySet } from './acts.ts'
import type { YearEvent } from './events.ts'
import { findPoint, type WheelState } from './state.ts'

/** Off the wheel from this year on: what was held stays, what was owed is not owed any more (YEAR-01). */
export const takeOffPoint: Act<WheelState, { readonly pointId: string }, YearEvent, 'not-open-to-you'> = {
  name: 'take-off-point',
  alreadySo: (state, { pointId }) => findPoint(state, pointId) === undefined,
  guards: [
    {
      source: ['YEAR-01', 'YEAR-07'],
      says: 'Who may put a point on the wheel takes it off.',
      refusal: 'not-open-to-you',
      met: (state, { pointId }, { by }) => {
        const known = findPoint(state, pointId)
        return known !== undefined && maySet(by, known)
      },
    },
  ],
  events: (_state, { pointId }) => [{ type: 'PointTakenOff', pointId }],
}

import type { SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import type { Act } from '../rules/act.ts'

/**
 * The pupil was asked, because of words in what they wrote, and said that somebody is in danger (REP-12). For texts
 * that are no check-in: "I am fine", "it is not good again", or a check-in whose face is still missing. A case that
 * has ended alerts like any other.
 */
export const sayDanger: Act<CaseState, object, CaseEvent, Extract<SharedRefusal, 'not-open-to-you'>> = {
  name: 'say-danger',
  guards: [
    {
      source: ['REP-12'],
      says: 'The pupil answers for themself when asked about danger.',
      refusal: 'not-open-to-you',
      met: (state, _command, { by }) => by.person === state.exposed,
    },
  ],
  events: () => [{ type: 'DangerSaid', how: 'answered' }],
}

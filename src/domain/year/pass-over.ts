import { wordsOf } from '../kernel/words.ts'
import { holds } from '../people/viewer.ts'
import type { Act } from '../rules/act.ts'
import { carriedByActor, notTooLong, stillOwed, type OnOccurrence } from './acts.ts'
import type { YearEvent } from './events.ts'
import type { WheelState } from './state.ts'

export type PassOver = OnOccurrence & { readonly reason: string | undefined }

/** Not this time: the leader says why, so that what is not done is seen and not forgotten (YEAR-06). */
export const passOver: Act<
  WheelState,
  PassOver,
  YearEvent,
  'not-open-to-you' | 'already-ended' | 'leader-decides' | 'reason-missing' | 'words-too-long'
> = {
  name: 'pass-over',
  alreadySo: (state, { turn }) => turn !== undefined && state.ended.get(turn.key)?.kind === 'passed-over',
  guards: [
    carriedByActor,
    stillOwed,
    {
      source: ['YEAR-06'],
      says: 'Only the leader lets a point be left out.',
      refusal: 'leader-decides',
      met: (_state, _command, { by }) => holds(by, 'leader'),
    },
    {
      source: ['YEAR-06'],
      says: 'Why a point is left out is written.',
      refusal: 'reason-missing',
      field: 'reason',
      met: (_state, { reason }) => (reason ?? '').trim() !== '',
    },
    notTooLong<PassOver>('reason', ({ reason }) => [reason]),
  ],
  events: (_state, { turn, reason }, { by }) =>
    turn === undefined
      ? []
      : [
          {
            type: 'PointPassedOver',
            key: turn.key,
            reason: wordsOf(by.person ?? 'school', (reason ?? '').trim()),
          },
        ],
}

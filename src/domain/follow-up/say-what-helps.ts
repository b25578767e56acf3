import { notTooLong, stillOpen, written, type SharedRefusal } from '../cases/acts.ts'
import type { CaseEvent } from '../cases/events.ts'
import type { CaseState } from '../cases/state.ts'
import { wordsOf } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import { isNotTooLong, type Act } from '../rules/act.ts'
import { byPupilOrCarrier, said } from './acts.ts'
import { helpAreas, type HelpArea } from './events.ts'

export type SayWhatHelps = {
  readonly helps: Readonly<Partial<Record<HelpArea, string>>>
  /** Whether those who teach may read it; an adult who writes it down has asked. */
  readonly toTeachers: boolean | undefined
}

/** "What helps me": seat, groups, bus, presenting, being called on, handing in, in the pupil's own words (FOL-19). */
export const sayWhatHelps: Act<
  CaseState,
  SayWhatHelps,
  CaseEvent,
  SharedRefusal | 'nothing-said' | 'to-teachers-missing'
> = {
  name: 'say-what-helps',
  alreadySo: ({ followUp: { helpsMe } }, { helps, toTeachers }) =>
    helpsMe !== null &&
    helpsMe.toTeachers === toTeachers &&
    helpAreas.every((area) => helpsMe.helps[area]?.text === said(helps[area])),
  guards: [
    byPupilOrCarrier,
    stillOpen,
    {
      source: ['FOL-19'],
      says: 'Something is said that helps; taking it all back is allowed once there was something.',
      refusal: 'nothing-said',
      field: 'seat',
      met: (state, { helps }) =>
        state.followUp.helpsMe !== null || helpAreas.some((area) => said(helps[area]) !== undefined),
    },
    ...helpAreas.map((area) => ({
      source: ['FOL-19'] as const,
      says: 'A text is at most 10,000 characters, so that somebody reads it.',
      refusal: 'words-too-long' as const,
      field: area,
      met: (_state: CaseState, { helps }: SayWhatHelps) => isNotTooLong(helps[area]),
    })),
    {
      source: ['FOL-19'],
      says: 'The pupil says whether those who teach may read it.',
      refusal: 'to-teachers-missing',
      field: 'toTeachers',
      met: (_state, { toTeachers }) => toTeachers !== undefined,
    },
  ],
  events: (state, { helps, toTeachers }, { by }) => [
    {
      type: 'HelpsMeSaid',
      helps: Object.fromEntries(
        helpAreas.flatMap((area) => {
          const text = said(helps[area])
          return text === undefined ? [] : [[area, wordsOf(state.exposed, text)]]
        }),
      ),
      toTeachers: toTeachers === true,
      heardBy: heardBy(state, by.person),
    },
  ],
}

const heardBy = (state: CaseState, person: PersonId | null): PersonId | null =>
  person === state.exposed ? null : person

export type SayTalkPlace = { readonly place: string | undefined }

/** Where the pupil wants to be when they talk; the adult goes by it (FOL-04). */
export const sayTalkPlace: Act<CaseState, SayTalkPlace, CaseEvent, SharedRefusal> = {
  name: 'say-talk-place',
  alreadySo: (state, { place }) =>
    state.followUp.talkPlace?.text === said(place) && said(place) !== undefined,
  guards: [
    byPupilOrCarrier,
    stillOpen,
    written<SayTalkPlace>('place', ({ place }) => place),
    notTooLong<SayTalkPlace>('place', ({ place }) => place),
  ],
  events: (state, { place }, { by }) => [
    {
      type: 'TalkPlaceSaid',
      place: wordsOf(state.exposed, (place ?? '').trim()),
      heardBy: heardBy(state, by.person),
    },
  ],
}

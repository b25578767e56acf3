import { isNotTooLong, type Guard } from '../rules/act.ts'
import { pupilOf, type ConcernState } from './state.ts'
import { isConcernOpenTo } from './view.ts'

export type SharedRefusal = 'not-open-to-you' | 'already-ended' | 'words-too-long'

/** Whose words an adult writes in a concern: the pupil's it is about, or the writer's own. */
export const wordsAre = (state: ConcernState, person: string | null): string =>
  pupilOf(state.about) ?? person ?? ''

export const openToActor: Guard<ConcernState, object, 'not-open-to-you'> = {
  source: ['SIG-01', 'CON-06'],
  says: 'Only who sees a concern acts on it.',
  refusal: 'not-open-to-you',
  met: (state, _command, { by }) => isConcernOpenTo(state, by),
}

export const stillFollowed: Guard<ConcernState, object, 'already-ended'> = {
  source: ['SIG-13'],
  says: 'A concern that ended, or became a case, is not carried on.',
  refusal: 'already-ended',
  met: ({ end }) => end === null,
}

export const notTooLong = <Command>(
  field: string,
  textsOf: (command: Command) => readonly (string | undefined)[],
): Guard<ConcernState, Command, 'words-too-long'> => ({
  source: ['SIG-13'],
  says: 'A text is at most 10,000 characters, so that somebody reads it.',
  refusal: 'words-too-long',
  field,
  met: (_state, command) => textsOf(command).every(isNotTooLong),
})

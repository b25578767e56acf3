import { textOf } from '../kernel/words.ts'
import type { Act } from '../rules/act.ts'
import type { Recorded } from '../rules/recorded.ts'
import { mailRhythms, type MailLanguage, type MailRhythm, type PeopleEvent } from './events.ts'
import type { PersonId } from './viewer.ts'

/** Where and how often somebody is told by mail. Without an address nobody is. */
export type MailState = {
  readonly person: PersonId
  readonly address: string | undefined
  readonly when: MailRhythm
  /** Undefined until they chose one: then the country's. */
  readonly language: MailLanguage | undefined
}

export const foldMail =
  (person: PersonId) =>
  (history: readonly Recorded<PeopleEvent>[]): MailState =>
    history.reduce<MailState>(
      (state, { event }) =>
        event.type === 'MailAddressGiven'
          ? { ...state, address: textOf(event.address) || undefined }
          : event.type === 'MailChosen'
            ? { ...state, when: event.when, language: event.language }
            : state,
      { person, address: undefined, when: 'rounds', language: undefined },
    )

export type ChooseMailRefusal = 'not-open-to-you' | 'when-missing'

/** Somebody chooses how often a mail says that something waits. Danger cannot be switched off (REP-12). */
export const chooseMail: Act<
  MailState,
  { readonly when: MailRhythm | undefined; readonly language: MailLanguage },
  PeopleEvent,
  ChooseMailRefusal
> = {
  name: 'choose-mail',
  alreadySo: (state, { when, language }) => state.when === when && state.language === language,
  guards: [
    {
      source: ['OWN-09'],
      says: 'Everybody chooses for themselves.',
      refusal: 'not-open-to-you',
      met: ({ person }, _command, { by }) => by.person === person,
    },
    {
      source: ['OWN-09'],
      says: 'One of the rhythms is chosen.',
      refusal: 'when-missing',
      field: 'when',
      met: (_state, { when }) => when !== undefined && mailRhythms.includes(when),
    },
  ],
  events: ({ person }, { when, language }) =>
    when === undefined ? [] : [{ type: 'MailChosen', person, when, language }],
}

import { foldMail, type MailState } from '../domain/people/choose-mail.ts'
import type { PeopleEvent } from '../domain/people/events.ts'
import type { PersonId } from '../domain/people/viewer.ts'
import type { Recorded } from '../domain/rules/recorded.ts'
import type { Unit } from './unit.ts'

/** Where and how often somebody is told by mail, and in which language, as it was chosen last. */
export const mailOf = async (unit: Unit, person: PersonId): Promise<MailState> =>
  foldMail(person)((await unit.journal.read(`person:${person}`)) as readonly Recorded<PeopleEvent>[])

import { doorWords, type DoorWords } from '../door.ts'
import { frameWords, type PupilFrameWords } from '../frame.ts'
import { isLanguage, type InEvery } from '../language.ts'
import { ar } from './ar.ts'
import { fa } from './fa.ts'
import type { GuestWords } from './guest-words.ts'
import type { DoorLanguage, GuestLanguage } from './languages.ts'
import { pl } from './pl.ts'
import { so } from './so.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'

export const guestWords: Readonly<Record<GuestLanguage, GuestWords>> = { ar, fa, pl, so, tr, uk }

export const doorWordsOf = (language: DoorLanguage): DoorWords =>
  isLanguage(language) ? doorWords[language] : guestWords[language].door

export const frameWordsOf = (language: DoorLanguage): PupilFrameWords =>
  isLanguage(language) ? frameWords[language] : guestWords[language].frame

/** Stands beside the same in the guest language: nobody who grew up with it has read the words yet. */
export const unreadWords: InEvery<string> = {
  da: 'Oversættelsen er endnu ikke læst af en, der har sproget som modersmål.',
  nb: 'Oversettelsen er ennå ikke lest av noen som har språket som morsmål.',
  nn: 'Omsetjinga er enno ikkje lesen av nokon som har språket som morsmål.',
  en: 'The translation has not yet been read by a native speaker.',
}

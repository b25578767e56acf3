import { isDoorLanguage, type DoorLanguage } from './door/languages.ts'
import { isLanguage, type InEvery, type Language } from './language.ts'

type ReportToldWords = {
  readonly language: string
  readonly languages: Readonly<Record<DoorLanguage, string>>
  /** Said of a language the school's pages do not have: who reads it may need an interpreter. */
  readonly interpreter: (language: string) => string
  readonly namedAdult: string
}

/** In which language a report was told (REP-07), and the adult whom the pupil asked to get it (REP-03). */
export const reportToldWords: InEvery<ReportToldWords> = {
  da: {
    language: 'Skrevet på',
    languages: {
      da: 'dansk',
      nb: 'norsk bokmål',
      nn: 'nynorsk',
      en: 'engelsk',
      ar: 'arabisk',
      fa: 'farsi',
      pl: 'polsk',
      so: 'somali',
      tr: 'tyrkisk',
      uk: 'ukrainsk',
    },
    interpreter: (language) =>
      `Døren stod på ${language}. Brug en tolk, der ikke kender familien. Ord om fare bliver ikke fundet i dette sprog, kun krydset.`,
    namedAdult: 'Eleven har valgt, at denne voksne også får det',
  },
  nb: {
    language: 'Skrevet på',
    languages: {
      da: 'dansk',
      nb: 'bokmål',
      nn: 'nynorsk',
      en: 'engelsk',
      ar: 'arabisk',
      fa: 'farsi',
      pl: 'polsk',
      so: 'somali',
      tr: 'tyrkisk',
      uk: 'ukrainsk',
    },
    interpreter: (language) =>
      `Døren sto på ${language}. Bruk en tolk som ikke kjenner familien. Ord om fare blir ikke funnet på dette språket, bare krysset.`,
    namedAdult: 'Eleven har valgt at denne voksne også får det',
  },
  nn: {
    language: 'Skrive på',
    languages: {
      da: 'dansk',
      nb: 'bokmål',
      nn: 'nynorsk',
      en: 'engelsk',
      ar: 'arabisk',
      fa: 'farsi',
      pl: 'polsk',
      so: 'somali',
      tr: 'tyrkisk',
      uk: 'ukrainsk',
    },
    interpreter: (language) =>
      `Døra stod på ${language}. Bruk ein tolk som ikkje kjenner familien. Ord om fare blir ikkje funne på dette språket, berre krysset.`,
    namedAdult: 'Eleven har valt at denne vaksne òg får det',
  },
  en: {
    language: 'Written in',
    languages: {
      da: 'Danish',
      nb: 'Norwegian Bokmål',
      nn: 'Norwegian Nynorsk',
      en: 'English',
      ar: 'Arabic',
      fa: 'Persian (Farsi)',
      pl: 'Polish',
      so: 'Somali',
      tr: 'Turkish',
      uk: 'Ukrainian',
    },
    interpreter: (language) =>
      `The door was in ${language}. Use an interpreter who does not know the family. Words of danger are not found in this language, only the tick is.`,
    namedAdult: 'The pupil asked that this adult gets it too',
  },
}

/** The line that says so, where it is not the reader's own language. */
export const toldIn = (
  reader: Language,
  told: string,
): readonly { readonly term: string; readonly value: string }[] => {
  if (told === reader || !isDoorLanguage(told)) return []
  const words = reportToldWords[reader]
  const language = words.languages[told]
  return [
    {
      term: words.language,
      value: isLanguage(told) ? language : `${language}. ${words.interpreter(language)}`,
    },
  ]
}

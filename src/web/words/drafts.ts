import type { InEvery } from './language.ts'

/** Said by the script that keeps what staff have begun to write (C14). */
type DraftWords = {
  readonly had: (date: string, time: string) => string
  readonly put: string
  readonly drop: string
  readonly kept: (time: string) => string
}

export const draftWords: InEvery<DraftWords> = {
  da: {
    had: (date, time) => `Du havde skrevet noget her ${date} kl. ${time}, som ikke er sendt`,
    put: 'Sæt det ind igen',
    drop: 'Slet kladden',
    kept: (time) => `Kladden er gemt kl. ${time}. Kun du kan se den.`,
  },
  nb: {
    had: (date, time) => `Du hadde skrevet noe her ${date} kl. ${time} som ikke er sendt`,
    put: 'Sett det inn igjen',
    drop: 'Slett utkastet',
    kept: (time) => `Utkastet er lagret kl. ${time}. Bare du kan se det.`,
  },
  nn: {
    had: (date, time) => `Du hadde skrive noko her ${date} kl. ${time} som ikkje er sendt`,
    put: 'Set det inn att',
    drop: 'Slett utkastet',
    kept: (time) => `Utkastet er lagra kl. ${time}. Berre du kan sjå det.`,
  },
  en: {
    had: (date, time) => `You had written something here on ${date} at ${time} that was not sent`,
    put: 'Put it back',
    drop: 'Delete the draft',
    kept: (time) => `The draft is kept, ${time}. Only you can see it.`,
  },
}

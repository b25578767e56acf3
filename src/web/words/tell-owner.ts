import type { TellOwnerRefusal } from '../../domain/reports/tell-owner.ts'
import type { InEvery } from './language.ts'

type TellOwnerWords = {
  readonly title: string
  readonly lead: string
  /** In the box on the report: owed by law, or the leader's own choice. */
  readonly owed: string
  readonly mayTell: string
  readonly told: (date: string) => string
  readonly notTold: (date: string) => string
  readonly question: string
  readonly tell: string
  readonly groundless: string
  readonly words: string
  readonly wordsHint: string
  readonly send: string
  readonly failed: string
  readonly refusals: Readonly<Record<TellOwnerRefusal, string>>
  /** What the owner reads. */
  readonly owner: { readonly title: (school: string) => string; readonly lead: string; readonly said: string }
}

/** A report about a member of staff, and what the owner is told of it (CASE-18). */
export const tellOwnerWords: InEvery<TellOwnerWords> = {
  da: {
    title: 'Fortæl skolens ejer det',
    lead: 'Henvendelsen handler om en voksen på skolen. Skriv, hvad ejeren skal vide. Nævn ingen børn.',
    owed: 'Loven siger, at du straks fortæller skolens ejer det, medmindre det er helt grundløst.',
    mayTell: 'Du kan fortælle skolens ejer, at henvendelsen handler om en voksen på skolen.',
    told: (date) => `Skolens ejer fik det at vide ${date}.`,
    notTold: (date) => `Skrevet ned som helt grundløst ${date}.`,
    question: 'Hvad gør du?',
    tell: 'Jeg fortæller ejeren det',
    groundless: 'Det er helt grundløst, og jeg skriver hvorfor',
    words: 'Hvad skal ejeren vide, eller hvorfor er det grundløst?',
    wordsHint: 'Kort: hvad det drejer sig om, og hvad skolen har gjort. Undersøg det ikke først.',
    send: 'Gem',
    failed: 'Det er ikke gemt endnu',
    refusals: {
      'not-open-to-you': 'Den er ikke åben for dig',
      'leader-decides': 'Det er lederen, der fortæller det',
      'not-about-staff': 'Henvendelsen handler ikke om en voksen på skolen',
      'answer-missing': 'Vælg, hvad du gør',
      'words-missing': 'Skriv, hvad ejeren skal vide, eller hvorfor ikke',
      'words-too-long': 'Skriv højst 10.000 tegn',
    },
    owner: {
      title: (school) => `${school}: om en voksen på skolen`,
      lead: 'Lederen har fortalt jer, at en henvendelse handler om en voksen på skolen. Tal med lederen, og skriv, hvad I gør.',
      said: 'Lederen skriver',
    },
  },
  nb: {
    title: 'Si fra til skoleeier',
    lead: 'Meldingen handler om en voksen på skolen. Skriv det skoleeier må vite. Nevn ingen barn.',
    owed: 'Loven sier at du melder dette til skoleeier med en gang, om det ikke er åpenbart grunnløst.',
    mayTell: 'Du kan si fra til skoleeier om at meldingen handler om en voksen på skolen.',
    told: (date) => `Skoleeier fikk vite det ${date}.`,
    notTold: (date) => `Skrevet ned som åpenbart grunnløst ${date}.`,
    question: 'Hva gjør du?',
    tell: 'Jeg sier fra til skoleeier',
    groundless: 'Det er åpenbart grunnløst, og jeg skriver hvorfor',
    words: 'Hva må skoleeier vite, eller hvorfor er det grunnløst?',
    wordsHint: 'Kort: hva det dreier seg om, og hva skolen har gjort. Ikke undersøk det først.',
    send: 'Lagre',
    failed: 'Det er ikke lagret ennå',
    refusals: {
      'not-open-to-you': 'Den er ikke åpen for deg',
      'leader-decides': 'Det er rektor som sier fra',
      'not-about-staff': 'Meldingen handler ikke om en voksen på skolen',
      'answer-missing': 'Velg hva du gjør',
      'words-missing': 'Skriv hva skoleeier må vite, eller hvorfor ikke',
      'words-too-long': 'Skriv høyst 10 000 tegn',
    },
    owner: {
      title: (school) => `${school}: om en voksen på skolen`,
      lead: 'Rektor har sagt fra til dere om at en melding handler om en voksen på skolen. Snakk med rektor, og skriv hva dere gjør.',
      said: 'Rektor skriver',
    },
  },
  nn: {
    title: 'Sei frå til skuleeigaren',
    lead: 'Meldinga handlar om ein vaksen på skulen. Skriv det skuleeigaren må vite. Nemn ingen barn.',
    owed: 'Lova seier at du melder dette til skuleeigaren med ein gong, om det ikkje er openbert grunnlaust.',
    mayTell: 'Du kan seie frå til skuleeigaren om at meldinga handlar om ein vaksen på skulen.',
    told: (date) => `Skuleeigaren fekk vite det ${date}.`,
    notTold: (date) => `Skrive ned som openbert grunnlaust ${date}.`,
    question: 'Kva gjer du?',
    tell: 'Eg seier frå til skuleeigaren',
    groundless: 'Det er openbert grunnlaust, og eg skriv kvifor',
    words: 'Kva må skuleeigaren vite, eller kvifor er det grunnlaust?',
    wordsHint: 'Kort: kva det dreier seg om, og kva skulen har gjort. Ikkje undersøk det først.',
    send: 'Lagre',
    failed: 'Det er ikkje lagra enno',
    refusals: {
      'not-open-to-you': 'Ho er ikkje open for deg',
      'leader-decides': 'Det er rektor som seier frå',
      'not-about-staff': 'Meldinga handlar ikkje om ein vaksen på skulen',
      'answer-missing': 'Vel kva du gjer',
      'words-missing': 'Skriv kva skuleeigaren må vite, eller kvifor ikkje',
      'words-too-long': 'Skriv høgst 10 000 teikn',
    },
    owner: {
      title: (school) => `${school}: om ein vaksen på skulen`,
      lead: 'Rektor har sagt frå til dykk om at ei melding handlar om ein vaksen på skulen. Snakk med rektor, og skriv kva de gjer.',
      said: 'Rektor skriv',
    },
  },
  en: {
    title: 'Tell the school’s owner',
    lead: 'The report is about an adult at the school. Write what the owner has to know. Name no children.',
    owed: 'The law says that you tell the school’s owner at once, unless it is manifestly groundless.',
    mayTell: 'You can tell the school’s owner that the report is about an adult at the school.',
    told: (date) => `The school’s owner was told on ${date}.`,
    notTold: (date) => `Written down as manifestly groundless on ${date}.`,
    question: 'What do you do?',
    tell: 'I tell the owner',
    groundless: 'It is manifestly groundless, and I write why',
    words: 'What does the owner have to know, or why is it groundless?',
    wordsHint: 'Briefly: what it is about, and what the school has done. Do not investigate first.',
    send: 'Save',
    failed: 'It is not saved yet',
    refusals: {
      'not-open-to-you': 'It is not open to you',
      'leader-decides': 'The leader tells the owner',
      'not-about-staff': 'The report is not about an adult at the school',
      'answer-missing': 'Choose what you do',
      'words-missing': 'Write what the owner has to know, or why not',
      'words-too-long': 'Write at most 10,000 characters',
    },
    owner: {
      title: (school) => `${school}: about an adult at the school`,
      lead: 'The leader has told you that a report is about an adult at the school. Talk with the leader, and write what you do.',
      said: 'The leader writes',
    },
  },
}

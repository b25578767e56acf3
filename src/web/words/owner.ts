import type { AnswerClimbedRefusal } from '../../domain/owner/climbed.ts'
import type { InEvery } from './language.ts'

/** What the school owner reads of a duty that climbed (OWN-09). */
type OwnerWords = {
  readonly list: {
    readonly title: string
    readonly lead: string
    readonly empty: string
    readonly drawing: string
    readonly answered: (date: string) => string
    readonly open: string
  }
  readonly title: (school: string) => string
  readonly lead: string
  readonly what: string
  readonly where: Readonly<Record<'case' | 'report' | 'concern' | 'year', (number: string | null) => string>>
  readonly matter: string
  readonly due: string
  readonly dueAsSoonAsPossible: (since: string) => string
  readonly daysLate: (count: number) => string
  readonly reached: string
  readonly noNames: string
  readonly kept: (date: string) => string
  readonly answers: string
  readonly answer: string
  readonly answerHint: string
  readonly send: string
  readonly toDay: string
  readonly refusals: Readonly<Record<Exclude<AnswerClimbedRefusal, 'not-open-to-you'>, string>>
  readonly failed: string
}

export const ownerWords: InEvery<OwnerWords> = {
  da: {
    list: {
      title: 'Det, der har nået jer',
      lead: 'Løfter, som jeres skoler ikke har holdt i tide. Det, der mangler et svar fra jer, står først.',
      empty: 'Intet venter. Jeres skoler holder det, de lover.',
      drawing: 'En åben ring: intet venter',
      answered: (date) => `I svarede ${date}`,
      open: 'Mangler svar fra jer',
    },
    title: (school) => `${school}: et løfte er ikke holdt`,
    lead: 'Fristen er overskredet så længe, at det når jer som skolens ejer. Tal med lederen, og skriv, hvad I gør.',
    what: 'Hvad der mangler',
    where: {
      case: (number) => (number === null ? 'en sag' : `sag ${number}`),
      report: () => 'en henvendelse',
      concern: () => 'en bekymring',
      year: () => 'årshjulet',
    },
    matter: 'Hvor',
    due: 'Skulle være gjort',
    dueAsSoonAsPossible: (since) => `Snarest, fra ${since}`,
    daysLate: (count) => (count === 1 ? '1 arbejdsdag over' : `${count} arbejdsdage over`),
    reached: 'Nåede jer',
    noNames: 'Her står ingen navne. I læser ikke skolens sager; I sørger for, at de bliver taget.',
    kept: (date) => `Skolen har gjort det nu (set ${date}). I skal ikke gøre mere.`,
    answers: 'Hvad I har gjort',
    answer: 'Hvad gør I?',
    answerHint: 'For eksempel: ringet til lederen, aftalt at det er gjort fredag. Skriv ingen navne på børn.',
    send: 'Gem',
    toDay: 'Til min dag',
    refusals: {
      'words-missing': 'Skriv, hvad I gør',
      'words-too-long': 'Skriv højst 10.000 tegn',
    },
    failed: 'Det er ikke gemt endnu',
  },
  nb: {
    list: {
      title: 'Det som har nådd dere',
      lead: 'Løfter som skolene deres ikke har holdt i tide. Det som mangler svar fra dere, står først.',
      empty: 'Ingenting venter. Skolene deres holder det de lover.',
      drawing: 'En åpen ring: ingenting venter',
      answered: (date) => `Dere svarte ${date}`,
      open: 'Mangler svar fra dere',
    },
    title: (school) => `${school}: et løfte er ikke holdt`,
    lead: 'Fristen er overskredet så lenge at det når dere som skoleeier. Snakk med rektor, og skriv hva dere gjør.',
    what: 'Hva som mangler',
    where: {
      case: (number) => (number === null ? 'en sak' : `sak ${number}`),
      report: () => 'en melding',
      concern: () => 'en bekymring',
      year: () => 'årshjulet',
    },
    matter: 'Hvor',
    due: 'Skulle vært gjort',
    dueAsSoonAsPossible: (since) => `Snarest, fra ${since}`,
    daysLate: (count) => (count === 1 ? '1 arbeidsdag over' : `${count} arbeidsdager over`),
    reached: 'Nådde dere',
    noNames: 'Her står ingen navn. Dere leser ikke skolens saker; dere sørger for at de blir tatt.',
    kept: (date) => `Skolen har gjort det nå (sett ${date}). Dere trenger ikke gjøre mer.`,
    answers: 'Hva dere har gjort',
    answer: 'Hva gjør dere?',
    answerHint: 'For eksempel: ringt rektor, avtalt at det er gjort fredag. Skriv ingen navn på barn.',
    send: 'Lagre',
    toDay: 'Til dagen min',
    refusals: {
      'words-missing': 'Skriv hva dere gjør',
      'words-too-long': 'Skriv høyst 10 000 tegn',
    },
    failed: 'Det er ikke lagret ennå',
  },
  nn: {
    list: {
      title: 'Det som har nådd dykk',
      lead: 'Lovnader som skulane dykkar ikkje har halde i tide. Det som manglar svar frå dykk, står først.',
      empty: 'Ingenting ventar. Skulane dykkar held det dei lovar.',
      drawing: 'Ein open ring: ingenting ventar',
      answered: (date) => `De svarte ${date}`,
      open: 'Manglar svar frå dykk',
    },
    title: (school) => `${school}: ein lovnad er ikkje halden`,
    lead: 'Fristen er gått ut for så lenge sidan at det når dykk som skuleeigar. Snakk med rektor, og skriv kva de gjer.',
    what: 'Kva som manglar',
    where: {
      case: (number) => (number === null ? 'ei sak' : `sak ${number}`),
      report: () => 'ei melding',
      concern: () => 'ei bekymring',
      year: () => 'årshjulet',
    },
    matter: 'Kvar',
    due: 'Skulle vore gjort',
    dueAsSoonAsPossible: (since) => `Snarast, frå ${since}`,
    daysLate: (count) => (count === 1 ? '1 arbeidsdag over' : `${count} arbeidsdagar over`),
    reached: 'Nådde dykk',
    noNames: 'Her står ingen namn. De les ikkje sakene til skulen; de syter for at dei blir tekne.',
    kept: (date) => `Skulen har gjort det no (sett ${date}). De treng ikkje gjere meir.`,
    answers: 'Kva de har gjort',
    answer: 'Kva gjer de?',
    answerHint: 'Til dømes: ringt rektor, avtalt at det er gjort fredag. Skriv ingen namn på barn.',
    send: 'Lagre',
    toDay: 'Til dagen min',
    refusals: {
      'words-missing': 'Skriv kva de gjer',
      'words-too-long': 'Skriv høgst 10 000 teikn',
    },
    failed: 'Det er ikkje lagra enno',
  },
  en: {
    list: {
      title: 'What has reached you',
      lead: 'Promises that your schools have not kept in time. What waits for an answer from you comes first.',
      empty: 'Nothing is waiting. Your schools keep what they promise.',
      drawing: 'An open ring: nothing is waiting',
      answered: (date) => `You answered on ${date}`,
      open: 'Waits for your answer',
    },
    title: (school) => `${school}: a promise is not kept`,
    lead: 'The day passed so long ago that it reaches you, the school’s owner. Talk to the leader, and write what you do.',
    what: 'What is missing',
    where: {
      case: (number) => (number === null ? 'a case' : `case ${number}`),
      report: () => 'a report',
      concern: () => 'a concern',
      year: () => 'the annual wheel',
    },
    matter: 'Where',
    due: 'Should have been done',
    dueAsSoonAsPossible: (since) => `As soon as possible, from ${since}`,
    daysLate: (count) => (count === 1 ? '1 working day late' : `${count} working days late`),
    reached: 'Reached you',
    noNames:
      'There are no names here. You do not read the school’s cases; you see to it that they are dealt with.',
    kept: (date) => `The school has done it now (seen ${date}). There is nothing more for you to do.`,
    answers: 'What you have done',
    answer: 'What do you do?',
    answerHint: 'For example: rang the leader, agreed that it is done by Friday. Write no names of children.',
    send: 'Save',
    toDay: 'To my day',
    refusals: {
      'words-missing': 'Write what you do',
      'words-too-long': 'Write at most 10,000 characters',
    },
    failed: 'It is not saved yet',
  },
}

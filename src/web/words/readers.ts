import type { Relation } from '../../domain/cases/view.ts'
import type { ReadingKind } from '../../domain/consent/access-list.ts'
import { genitive } from './cases.ts'
import type { InEvery } from './language.ts'

/** Roles as the pages write them into the list of readers; anything else is said as somebody at the school. */
export type ReaderRole = Exclude<Relation, 'exposed'> | 'handler' | 'officer'

/** Who is reading the list: the pupil, a guardian, or an adult who carries the case. */
export type ListFor = 'pupil' | 'guardian' | 'staff'

/** Words of the list of who has read (CON-04): for pupils LIX at most 25, for parents 35. */
export type ReadersWords = {
  readonly title: Readonly<Record<ListFor, (child: string) => string>>
  readonly lead: Readonly<Record<ListFor, (child: string) => string>>
  readonly empty: {
    readonly title: string
    readonly text: Readonly<Record<ListFor, (child: string) => string>>
  }
  readonly at: (date: string, time: string) => string
  readonly unknown: string
  readonly roles: Readonly<Record<ReaderRole, string>>
  readonly otherRole: string
  readonly kinds: Readonly<Record<ReadingKind, string>>
  readonly ownKinds: Readonly<Record<ReadingKind, string>>
  readonly and: string
  readonly more: (count: number) => string
  readonly age: Readonly<Record<ListFor, (child: string, age: number) => string>>
  readonly unconfirmed: Readonly<Record<ListFor, string>>
  readonly list: string
  readonly back: Readonly<Record<ListFor, (child: string) => string>>
}

const pupilRoles = {
  da: 'dine forældre',
  nb: 'dine foresatte',
  nn: 'dine føresette',
  en: 'your parents',
} as const

/** A guardian, as the pupil is told of them. */
export const guardianToPupil: InEvery<string> = pupilRoles

export const readersWords: InEvery<ReadersWords> = {
  da: {
    title: {
      pupil: () => 'Hvem har læst om dig?',
      guardian: (child) => `Hvem har læst om ${child}?`,
      staff: (child) => `Hvem har læst om ${child}?`,
    },
    lead: {
      pupil: () => 'Her kan du se alle, der har læst. Undrer du dig over en? Så spørg din voksne.',
      guardian: (child) =>
        `Her står alle, der har læst ${genitive('da', child)} sag. Spørg os, hvis noget undrer jer.`,
      staff: () =>
        'Alle læsninger om eleven, også af henvendelser. Listen skrives af sig selv og kan ikke rettes.',
    },
    empty: {
      title: 'Ingen har læst endnu',
      text: {
        pupil: () => 'Når en voksen læser om dig, står det her.',
        guardian: (child) => `Når nogen læser om ${child}, står det her.`,
        staff: () => 'Når nogen læser om eleven, står det her.',
      },
    },
    at: (date, time) => `${date} kl. ${time}`,
    unknown: 'En, der ikke er her mere',
    roles: {
      lead: 'leder sagen',
      leader: 'skolens leder',
      'trusted-adult': 'elevens voksne',
      team: 'ressourceteamet',
      'class-team': 'klassens team',
      guardian: 'forælder',
      handler: 'svarer dem, der fortæller',
      officer: 'kommunen',
    },
    otherRole: 'arbejder på skolen',
    kinds: {
      case: 'sagen',
      'case-list': 'listen over sager',
      'case-copy': 'en kopi af sagen',
      report: 'det, der blev fortalt',
      'home-account': 'det, der blev fortalt om hjemmet',
      notification: 'en underretning',
      concern: 'en bekymring',
      'health-note': 'et helbredsnotat',
    },
    ownKinds: {
      case: 'din sag',
      'case-list': 'en liste med din sag',
      'case-copy': 'en kopi af din sag',
      report: 'det, du fortalte',
      'home-account': 'det, du fortalte om hjemme',
      notification: 'et brev om dig',
      concern: 'en bekymring om dig',
      'health-note': 'et helbredsnotat om dig',
    },
    and: 'og',
    more: (count) =>
      `Her står de nyeste ${count}. Der er flere, ældre læsninger. Spørg skolen, hvis I vil se dem.`,
    age: {
      pupil: (_child, age) => `Når du er ${age} år, er listen kun din.`,
      guardian: (child, age) => `Når ${child} er fyldt ${age} år, er listen kun ${genitive('da', child)}.`,
      staff: (_child, age) => `Forældre ser deres del af listen, til eleven er ${age} år.`,
    },
    unconfirmed: {
      pupil: 'Den alder er vores valg. Den er ikke bekræftet i loven.',
      guardian: 'Den alder er vores valg. Den er ikke bekræftet i loven.',
      staff: 'Alderen er vores valg. Den er ikke bekræftet i loven.',
    },
    list: 'Læst, nyeste først',
    back: {
      pupil: () => 'Tilbage til min side',
      guardian: (child) => `Tilbage til ${child}`,
      staff: () => 'Tilbage til sagen',
    },
  },
  nb: {
    title: {
      pupil: () => 'Hvem har lest om deg?',
      guardian: (child) => `Hvem har lest om ${child}?`,
      staff: (child) => `Hvem har lest om ${child}?`,
    },
    lead: {
      pupil: () => 'Her kan du se alle som har lest. Lurer du på noen? Spør din voksne.',
      guardian: (child) => `Her står alle som har lest saken til ${child}. Spør oss hvis dere lurer på noe.`,
      staff: () =>
        'Alle lesninger om eleven, også av meldinger. Lista skrives av seg selv og kan ikke rettes.',
    },
    empty: {
      title: 'Ingen har lest ennå',
      text: {
        pupil: () => 'Når en voksen leser om deg, står det her.',
        guardian: (child) => `Når noen leser om ${child}, står det her.`,
        staff: () => 'Når noen leser om eleven, står det her.',
      },
    },
    at: (date, time) => `${date} kl. ${time}`,
    unknown: 'En som ikke er her lenger',
    roles: {
      lead: 'leder saken',
      leader: 'rektor',
      'trusted-adult': 'elevens voksne',
      team: 'ressursteamet',
      'class-team': 'klassens team',
      guardian: 'foresatt',
      handler: 'svarer dem som sier fra',
      officer: 'kommunen',
    },
    otherRole: 'jobber på skolen',
    kinds: {
      case: 'saken',
      'case-list': 'lista over saker',
      'case-copy': 'en kopi av saken',
      report: 'det som ble fortalt',
      'home-account': 'det som ble fortalt om hjemmet',
      notification: 'en bekymringsmelding',
      concern: 'en bekymring',
      'health-note': 'et helsenotat',
    },
    ownKinds: {
      case: 'saken din',
      'case-list': 'en liste med saken din',
      'case-copy': 'en kopi av saken din',
      report: 'det du fortalte',
      'home-account': 'det du fortalte om hjemme',
      notification: 'et brev om deg',
      concern: 'en bekymring om deg',
      'health-note': 'et helsenotat om deg',
    },
    and: 'og',
    more: (count) =>
      `Her står de nyeste ${count}. Det finnes flere, eldre lesninger. Spør skolen hvis dere vil se dem.`,
    age: {
      pupil: (_child, age) => `Når du er ${age} år, er lista bare din.`,
      guardian: (child, age) => `Når ${child} har fylt ${age} år, er lista bare til ${child}.`,
      staff: (_child, age) => `Foresatte ser sin del av lista til eleven er ${age} år.`,
    },
    unconfirmed: {
      pupil: 'Den alderen er vårt valg. Den er ikke bekreftet i loven.',
      guardian: 'Den alderen er vårt valg. Den er ikke bekreftet i loven.',
      staff: 'Alderen er vårt valg. Den er ikke bekreftet i loven.',
    },
    list: 'Lest, nyeste først',
    back: {
      pupil: () => 'Tilbake til siden min',
      guardian: (child) => `Tilbake til ${child}`,
      staff: () => 'Tilbake til saken',
    },
  },
  nn: {
    title: {
      pupil: () => 'Kven har lese om deg?',
      guardian: (child) => `Kven har lese om ${child}?`,
      staff: (child) => `Kven har lese om ${child}?`,
    },
    lead: {
      pupil: () => 'Her kan du sjå alle som har lese. Lurer du på nokon? Spør din vaksne.',
      guardian: (child) => `Her står alle som har lese saka til ${child}. Spør oss om de lurer på noko.`,
      staff: () =>
        'Alle lesingar om eleven, òg av meldingar. Lista blir skriven av seg sjølv og kan ikkje rettast.',
    },
    empty: {
      title: 'Ingen har lese enno',
      text: {
        pupil: () => 'Når ein vaksen les om deg, står det her.',
        guardian: (child) => `Når nokon les om ${child}, står det her.`,
        staff: () => 'Når nokon les om eleven, står det her.',
      },
    },
    at: (date, time) => `${date} kl. ${time}`,
    unknown: 'Ein som ikkje er her lenger',
    roles: {
      lead: 'leier saka',
      leader: 'rektor',
      'trusted-adult': 'eleven sin vaksne',
      team: 'ressursteamet',
      'class-team': 'teamet til klassen',
      guardian: 'føresett',
      handler: 'svarar dei som seier frå',
      officer: 'kommunen',
    },
    otherRole: 'jobbar på skulen',
    kinds: {
      case: 'saka',
      'case-list': 'lista over saker',
      'case-copy': 'ein kopi av saka',
      report: 'det som blei fortalt',
      'home-account': 'det som blei fortalt om heimen',
      notification: 'ei uromelding',
      concern: 'ei uro',
      'health-note': 'eit helsenotat',
    },
    ownKinds: {
      case: 'saka di',
      'case-list': 'ei liste med saka di',
      'case-copy': 'ein kopi av saka di',
      report: 'det du fortalde',
      'home-account': 'det du fortalde om heime',
      notification: 'eit brev om deg',
      concern: 'ei uro om deg',
      'health-note': 'eit helsenotat om deg',
    },
    and: 'og',
    more: (count) =>
      `Her står dei nyaste ${count}. Det finst fleire, eldre lesingar. Spør skulen om de vil sjå dei.`,
    age: {
      pupil: (_child, age) => `Når du er ${age} år, er lista berre di.`,
      guardian: (child, age) => `Når ${child} har fylt ${age} år, er lista berre til ${child}.`,
      staff: (_child, age) => `Føresette ser sin del av lista til eleven er ${age} år.`,
    },
    unconfirmed: {
      pupil: 'Den alderen er vårt val. Han er ikkje stadfesta i lova.',
      guardian: 'Den alderen er vårt val. Han er ikkje stadfesta i lova.',
      staff: 'Alderen er vårt val. Han er ikkje stadfesta i lova.',
    },
    list: 'Lese, nyaste først',
    back: {
      pupil: () => 'Tilbake til sida mi',
      guardian: (child) => `Tilbake til ${child}`,
      staff: () => 'Tilbake til saka',
    },
  },
  en: {
    title: {
      pupil: () => 'Who has read about you?',
      guardian: (child) => `Who has read about ${child}?`,
      staff: (child) => `Who has read about ${child}?`,
    },
    lead: {
      pupil: () => 'Here you see all who have read. Do you wonder about someone? Ask your adult.',
      guardian: (child) =>
        `Here is everyone who has read ${genitive('en', child)} case. Ask us if you wonder about anything.`,
      staff: () =>
        'Every reading about the pupil, reports too. The list writes itself and cannot be changed.',
    },
    empty: {
      title: 'Nobody has read yet',
      text: {
        pupil: () => 'When an adult reads about you, it stands here.',
        guardian: (child) => `When somebody reads about ${child}, it stands here.`,
        staff: () => 'When somebody reads about the pupil, it stands here.',
      },
    },
    at: (date, time) => `${date} at ${time}`,
    unknown: 'Somebody who is no longer here',
    roles: {
      lead: 'leads the case',
      leader: 'head of the school',
      'trusted-adult': 'the pupil’s own adult',
      team: 'resource team',
      'class-team': 'the class’s team',
      guardian: 'parent',
      handler: 'answers those who tell',
      officer: 'the municipality',
    },
    otherRole: 'works at the school',
    kinds: {
      case: 'the case',
      'case-list': 'the list of cases',
      'case-copy': 'a copy of the case',
      report: 'what was told',
      'home-account': 'what was told about home',
      notification: 'a notification',
      concern: 'a concern',
      'health-note': 'a health note',
    },
    ownKinds: {
      case: 'your case',
      'case-list': 'a list with your case',
      'case-copy': 'a copy of your case',
      report: 'what you told',
      'home-account': 'what you told about home',
      notification: 'a letter about you',
      concern: 'a concern about you',
      'health-note': 'a health note about you',
    },
    and: 'and',
    more: (count) => `These are the newest ${count}. There are more, older ones. Ask the school to see them.`,
    age: {
      pupil: (_child, age) => `When you are ${age}, the list is yours alone.`,
      guardian: (child, age) => `When ${child} is ${age}, the list is ${genitive('en', child)} alone.`,
      staff: (_child, age) => `Parents see their part of the list until the pupil is ${age}.`,
    },
    unconfirmed: {
      pupil: 'That age is our choice. It is not confirmed in law.',
      guardian: 'That age is our choice. It is not confirmed in law.',
      staff: 'That age is our choice. It is not confirmed in law.',
    },
    list: 'Read, newest first',
    back: {
      pupil: () => 'Back to my page',
      guardian: (child) => `Back to ${child}`,
      staff: () => 'Back to the case',
    },
  },
}

import { addDays, daysBetween, weekday, type LocalDate } from '../../domain/kernel/dates.ts'
import type { HolidayName } from '../../domain/law/calendar.ts'
import { keysOf, type PersonId, type SightKey, type Viewer } from '../../domain/people/viewer.ts'
import {
  daysOverdue,
  standing,
  workingDaysLeft,
  type Deadline,
  type Moved,
  type SkippedDay,
  type Standing,
} from '../../domain/procedures/deadline.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import { isWorkingDay } from '../../domain/procedures/working-days.ts'
import { dayMonth, longDate, shortDate, type InEvery, type Language } from './language.ts'

/** Every duty the law, the product and a report or case by itself give; a school's strategy may add its own. */
const dutyCodes = [
  'action-plan',
  'name-case-lead',
  'assess',
  'interim-measures',
  'tell-staff',
  'tell-pupil',
  'tell-parents',
  'tell-class-parents',
  'trusted-adult',
  'hear-pupil',
  'agree-rhythm',
  'declare-ties',
  'carry-out',
  'look-at-measure',
  'wants-to-talk',
  'talk-after-fall',
  'check-in',
  'look-later',
  'assess-again',
  'has-it-stopped',
  'first-answer',
  'answer',
  'settle-report',
  'look-at-concern',
  'see-set-aside',
  'look-at-danger',
  'notify',
] as const
type DutyCode = (typeof dutyCodes)[number]

const isDutyCode = (code: string): code is DutyCode => dutyCodes.some((known) => known === code)

type Counting = {
  readonly from: (date: string) => string
  readonly firstDay: (date: string) => string
  readonly lastDay: (number: number, date: string) => string
  readonly skipped: (days: string) => string
  readonly noHolidays: string
  readonly weekend: (days: string) => string
  readonly closed: (date: string, reason: string) => string
  readonly countsThough: (date: string, reason: string) => string
  readonly inTime: (date: string) => string
}

type DutyWords = {
  /** What is owed, as a heading. */
  readonly titles: Readonly<Record<DutyCode, string>>
  /** What the button says; the title's own act. */
  readonly acts: Readonly<Record<DutyCode, string>>
  /** A duty without words of its own. */
  readonly something: string
  readonly markDone: string
  readonly open: string
  readonly or: string
  readonly you: string
  readonly leader: string
  readonly resourceTeam: string
  readonly officer: string
  readonly classTeam: (label: string) => string
  readonly someAdult: string
  readonly theFamily: string
  readonly soonest: string
  readonly since: (date: string) => string
  readonly yesterday: string
  readonly today: string
  readonly tomorrow: string
  readonly workingDaysOver: (days: number) => string
  readonly passed: string
  readonly inWorkingDays: (days: number) => string
  readonly inDays: (days: number) => string
  readonly summary: {
    readonly workingDays: (count: number, from: string) => string
    readonly calendarDays: (count: number, from: string) => string
    readonly schoolDay: (from: string) => string
    readonly sameDay: string
    readonly agreed: (date: string) => string
    readonly soonest: string
  }
  readonly tells: Readonly<Record<Duty['toldBy'], string>>
  readonly toldByLine: Readonly<Record<Duty['toldBy'], (passage: string | undefined) => string>>
  readonly unconfirmed: string
  readonly unconfirmedLine: string
  readonly noDays: string
  readonly sameDayLine: (date: string) => string
  readonly agreedLine: (from: string, due: string) => string
  readonly counting: Counting
  readonly moved: Readonly<Record<Moved['how'], (was: string, now: string) => string>>
  readonly rules: (ids: string, several: boolean) => string
  readonly holidays: Readonly<Record<HolidayName, string>>
}

const plural = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`
const inside = (passage: string | undefined): string => (passage === undefined ? '' : ` (${passage})`)

const dutyWords: InEvery<DutyWords> = {
  da: {
    titles: {
      'action-plan': 'Handleplanen skal være klar',
      'name-case-lead': 'Vælg, hvem der leder sagen',
      assess: 'Vurder, hvad det er',
      'interim-measures': 'Sæt noget i gang med det samme',
      'tell-staff': 'Fortæl de voksne, hvad de skal gøre',
      'tell-pupil': 'Fortæl eleven, hvad der sker nu',
      'tell-parents': 'Fortæl forældrene, hvad der sker nu',
      'tell-class-parents': 'Fortæl klassens forældre, hvad der sker',
      'trusted-adult': 'Spørg eleven, hvilken voksen der skal følge med',
      'hear-pupil': 'Hør eleven',
      'agree-rhythm': 'Aftal med eleven, hvor tit I taler sammen',
      'declare-ties': 'Sig, om du er for tæt på sagen',
      'carry-out': 'Gør det, planen siger',
      'look-at-measure': 'Se på, om tiltaget virker',
      'wants-to-talk': 'Find eleven: eleven vil gerne tale',
      'talk-after-fall': 'Tal med eleven: det går dårligere',
      'check-in': 'Spørg, hvordan det går',
      'assess-again': 'Vurder igen: er det stadig ikke mobning?',
      'has-it-stopped': 'Er det stoppet? Se på det sammen',
      'look-later': 'Spørg igen, selv om sagen er lukket',
      'first-answer': 'Svar på det, der er fortalt',
      answer: 'Svar på en ny besked',
      'settle-report': 'Afgør, hvad henvendelsen fører til',
      'look-at-concern': 'Se på bekymringen igen',
      'see-set-aside': 'Se på det, der er lagt til side',
      'look-at-danger': 'Et barn kan være i fare: Læs det nu',
      notify: 'Send din underretning',
    },
    acts: {
      'action-plan': 'Skriv videre på planen',
      'name-case-lead': 'Vælg',
      assess: 'Vurder',
      'interim-measures': 'Sæt i gang',
      'tell-staff': 'Skriv, at det er sagt',
      'tell-pupil': 'Skriv, at det er sagt',
      'tell-parents': 'Skriv, at det er sagt',
      'tell-class-parents': 'Skriv, at det er sagt',
      'trusted-adult': 'Skriv valget',
      'hear-pupil': 'Skriv samtalen ned',
      'agree-rhythm': 'Skriv aftalen',
      'declare-ties': 'Svar',
      'carry-out': 'Skriv, at det er gjort',
      'look-at-measure': 'Se på det',
      'wants-to-talk': 'Skriv samtalen ned',
      'talk-after-fall': 'Skriv samtalen ned',
      'check-in': 'Skriv samtalen ned',
      'assess-again': 'Skriv ned',
      'has-it-stopped': 'Skriv ned',
      'look-later': 'Skriv ned',
      'first-answer': 'Læs og svar',
      answer: 'Læs og svar',
      'settle-report': 'Læs og afgør',
      'look-at-concern': 'Se på den',
      'see-set-aside': 'Se på det',
      'look-at-danger': 'Læs nu',
      notify: 'Underret',
    },
    something: 'Noget, skolen har lovet',
    markDone: 'Skriv, at det er gjort',
    open: 'Åbn',
    or: 'eller',
    you: 'dig',
    leader: 'skolens leder',
    resourceTeam: 'ressourceteamet',
    officer: 'forvaltningen',
    classTeam: (label) => `teamet om ${label}`,
    someAdult: 'en voksen på skolen',
    theFamily: 'hjemmet',
    soonest: 'Så snart du kan',
    since: (date) => `siden ${date}`,
    yesterday: 'I går',
    today: 'I dag',
    tomorrow: 'i morgen',
    workingDaysOver: (days) => `${plural(days, 'arbejdsdag', 'arbejdsdage')} over`,
    passed: 'fristen er passeret',
    inWorkingDays: (days) => `om ${plural(days, 'arbejdsdag', 'arbejdsdage')}`,
    inDays: (days) => `om ${plural(days, 'dag', 'dage')}`,
    summary: {
      workingDays: (count, from) => `${plural(count, 'arbejdsdag', 'arbejdsdage')} fra ${from}`,
      calendarDays: (count, from) => `${plural(count, 'dag', 'dage')} fra ${from}`,
      schoolDay: (from) => `Næste skoledag efter ${from}`,
      sameDay: 'Samme dag',
      agreed: (date) => `Dagen er sat til ${date}`,
      soonest: 'Så snart det kan lade sig gøre',
    },
    tells: { law: 'Lovens frist', strategy: 'Skolens løfte', house: 'Skolens faste frist' },
    toldByLine: {
      law: (passage) => `Fristen står i loven${inside(passage)}.`,
      strategy: (passage) => `Skolen har lovet det i sin strategi${inside(passage)}.`,
      house: () => 'Hverken lov eller strategi sætter dagen. Det er vores faste frist.',
    },
    unconfirmed: 'ikke bekræftet',
    unconfirmedLine:
      'Lovens ord her er ikke bekræftet. Spørg jeres jurist, hvis det betyder noget for sagen.',
    noDays:
      'Loven tæller ingen dage her. Den siger: så snart som muligt. Derfor har vi ikke fundet på en dato.',
    sameDayLine: (date) => `Det skal ske samme dag: ${date}.`,
    agreedLine: (from, due) => `Der er ikke talt dage. Den ${from} blev dagen sat til ${due}.`,
    counting: {
      from: (date) => `Samhold har talt fra ${date}. Den dag tæller ikke selv med.`,
      firstDay: (date) => `Dag 1 er ${date}.`,
      lastDay: (number, date) => `Dag ${number} er ${date}.`,
      skipped: (days) => `Det her tæller ikke med: ${days}.`,
      noHolidays: 'Der er ingen helligdage imellem.',
      weekend: (days) => `weekenden ${days}`,
      closed: (date, reason) => `${date} (skolen har lukket: ${reason})`,
      countsThough: (date, reason) => `${date} er skolen lukket (${reason}). Dagen tæller alligevel med.`,
      inTime: (date) => `Hele ${date} er i tide.`,
    },
    moved: {
      recounted: (was, now) => `Skolens lukkedage er ændret: flyttet fra ${was} til ${now}.`,
      judged: (was, now) => `Lederen har taget hensyn til lukkedage: flyttet fra ${was} til ${now}.`,
      extended: (was, now) => `Forlænget af skolen: fra ${was} til ${now}.`,
    },
    rules: (ids, several) => `${several ? 'Regler' : 'Regel'} ${ids}.`,
    holidays: {
      'new-years-day': 'nytårsdag',
      'maundy-thursday': 'skærtorsdag',
      'good-friday': 'langfredag',
      'easter-sunday': 'påskedag',
      'easter-monday': '2. påskedag',
      'great-prayer-day': 'store bededag',
      'labour-day': '1. maj',
      'constitution-day': '17. maj',
      'ascension-day': 'Kristi himmelfartsdag',
      'pentecost-sunday': 'pinsedag',
      'pentecost-monday': '2. pinsedag',
      'christmas-day': 'juledag',
      'second-christmas-day': '2. juledag',
    },
  },
  nb: {
    titles: {
      'action-plan': 'Tiltaksplanen skal være klar',
      'name-case-lead': 'Velg hvem som leder saken',
      assess: 'Vurder hva det er',
      'interim-measures': 'Sett i gang strakstiltak',
      'tell-staff': 'Fortell de voksne hva de skal gjøre',
      'tell-pupil': 'Fortell eleven hva som skjer nå',
      'tell-parents': 'Fortell foreldrene hva som skjer nå',
      'tell-class-parents': 'Fortell foreldrene i klassen hva som skjer',
      'trusted-adult': 'Spør eleven hvilken voksen som skal følge med',
      'hear-pupil': 'Hør eleven',
      'agree-rhythm': 'Avtal med eleven hvor ofte dere snakker sammen',
      'declare-ties': 'Si fra om du er for nær saken',
      'carry-out': 'Gjør det planen sier',
      'look-at-measure': 'Se på om tiltaket virker',
      'wants-to-talk': 'Finn eleven: eleven vil gjerne snakke',
      'talk-after-fall': 'Snakk med eleven: det går dårligere',
      'check-in': 'Spør hvordan det går',
      'assess-again': 'Vurder igjen: er det fortsatt ikke mobbing?',
      'has-it-stopped': 'Har det stoppet? Se på det sammen',
      'look-later': 'Spør igjen, selv om saken er lukket',
      'first-answer': 'Svar på det som er fortalt',
      answer: 'Svar på en ny beskjed',
      'settle-report': 'Avgjør hva henvendelsen fører til',
      'look-at-concern': 'Se på bekymringen igjen',
      'see-set-aside': 'Se på det som er lagt til side',
      'look-at-danger': 'Et barn kan være i fare: Les det nå',
      notify: 'Send din bekymringsmelding',
    },
    acts: {
      'action-plan': 'Skriv videre på planen',
      'name-case-lead': 'Velg',
      assess: 'Vurder',
      'interim-measures': 'Sett i gang',
      'tell-staff': 'Skriv at det er sagt',
      'tell-pupil': 'Skriv at det er sagt',
      'tell-parents': 'Skriv at det er sagt',
      'tell-class-parents': 'Skriv at det er sagt',
      'trusted-adult': 'Skriv valget',
      'hear-pupil': 'Skriv ned samtalen',
      'agree-rhythm': 'Skriv avtalen',
      'declare-ties': 'Svar',
      'carry-out': 'Skriv at det er gjort',
      'look-at-measure': 'Se på det',
      'wants-to-talk': 'Skriv ned samtalen',
      'talk-after-fall': 'Skriv ned samtalen',
      'check-in': 'Skriv ned samtalen',
      'assess-again': 'Skriv ned',
      'has-it-stopped': 'Skriv ned',
      'look-later': 'Skriv ned',
      'first-answer': 'Les og svar',
      answer: 'Les og svar',
      'settle-report': 'Les og avgjør',
      'look-at-concern': 'Se på den',
      'see-set-aside': 'Se på det',
      'look-at-danger': 'Les nå',
      notify: 'Meld fra',
    },
    something: 'Noe skolen har lovet',
    markDone: 'Skriv at det er gjort',
    open: 'Åpne',
    or: 'eller',
    you: 'deg',
    leader: 'rektor',
    resourceTeam: 'ressursteamet',
    officer: 'kommunen',
    classTeam: (label) => `teamet rundt ${label}`,
    someAdult: 'en voksen på skolen',
    theFamily: 'hjemmet',
    soonest: 'Så snart du kan',
    since: (date) => `siden ${date}`,
    yesterday: 'I går',
    today: 'I dag',
    tomorrow: 'i morgen',
    workingDaysOver: (days) => `${plural(days, 'virkedag', 'virkedager')} over`,
    passed: 'fristen er passert',
    inWorkingDays: (days) => `om ${plural(days, 'virkedag', 'virkedager')}`,
    inDays: (days) => `om ${plural(days, 'dag', 'dager')}`,
    summary: {
      workingDays: (count, from) => `${plural(count, 'virkedag', 'virkedager')} fra ${from}`,
      calendarDays: (count, from) => `${plural(count, 'dag', 'dager')} fra ${from}`,
      schoolDay: (from) => `Neste skoledag etter ${from}`,
      sameDay: 'Samme dag',
      agreed: (date) => `Dagen er satt til ${date}`,
      soonest: 'Så snart det lar seg gjøre',
    },
    tells: { law: 'Lovens frist', strategy: 'Skolens løfte', house: 'Skolens faste frist' },
    toldByLine: {
      law: (passage) => `Fristen står i loven${inside(passage)}.`,
      strategy: (passage) => `Skolen har lovet det i planen sin${inside(passage)}.`,
      house: () => 'Verken loven eller skolens plan setter dagen. Det er vår faste frist.',
    },
    unconfirmed: 'ikke bekreftet',
    unconfirmedLine: 'Lovens ord her er ikke bekreftet. Spør juristen deres hvis det betyr noe for saken.',
    noDays:
      'Loven teller ingen dager her. Den sier: så snart som mulig. Derfor har vi ikke funnet på en dato.',
    sameDayLine: (date) => `Det skal skje samme dag: ${date}.`,
    agreedLine: (from, due) => `Ingen dager er telt. Den ${from} ble dagen satt til ${due}.`,
    counting: {
      from: (date) => `Samhold har telt fra ${date}. Den dagen teller ikke selv med.`,
      firstDay: (date) => `Dag 1 er ${date}.`,
      lastDay: (number, date) => `Dag ${number} er ${date}.`,
      skipped: (days) => `Dette teller ikke med: ${days}.`,
      noHolidays: 'Det er ingen helligdager imellom.',
      weekend: (days) => `helgen ${days}`,
      closed: (date, reason) => `${date} (skolen er stengt: ${reason})`,
      countsThough: (date, reason) => `${date} er skolen stengt (${reason}). Dagen teller likevel med.`,
      inTime: (date) => `Hele ${date} er i tide.`,
    },
    moved: {
      recounted: (was, now) => `Skolens fridager er endret: flyttet fra ${was} til ${now}.`,
      judged: (was, now) => `Rektor har tatt hensyn til fridager: flyttet fra ${was} til ${now}.`,
      extended: (was, now) => `Forlenget av skolen: fra ${was} til ${now}.`,
    },
    rules: (ids, several) => `${several ? 'Regler' : 'Regel'} ${ids}.`,
    holidays: {
      'new-years-day': 'første nyttårsdag',
      'maundy-thursday': 'skjærtorsdag',
      'good-friday': 'langfredag',
      'easter-sunday': 'første påskedag',
      'easter-monday': 'andre påskedag',
      'great-prayer-day': 'store bededag',
      'labour-day': '1. mai',
      'constitution-day': '17. mai',
      'ascension-day': 'Kristi himmelfartsdag',
      'pentecost-sunday': 'første pinsedag',
      'pentecost-monday': 'andre pinsedag',
      'christmas-day': 'første juledag',
      'second-christmas-day': 'andre juledag',
    },
  },
  nn: {
    titles: {
      'action-plan': 'Tiltaksplanen skal vere klar',
      'name-case-lead': 'Vel kven som leier saka',
      assess: 'Vurder kva det er',
      'interim-measures': 'Set i gang strakstiltak',
      'tell-staff': 'Fortel dei vaksne kva dei skal gjere',
      'tell-pupil': 'Fortel eleven kva som skjer no',
      'tell-parents': 'Fortel foreldra kva som skjer no',
      'tell-class-parents': 'Fortel foreldra i klassen kva som skjer',
      'trusted-adult': 'Spør eleven kva vaksen som skal følgje med',
      'hear-pupil': 'Høyr eleven',
      'agree-rhythm': 'Avtal med eleven kor ofte de snakkar saman',
      'declare-ties': 'Sei frå om du er for nær saka',
      'carry-out': 'Gjer det planen seier',
      'look-at-measure': 'Sjå på om tiltaket verkar',
      'wants-to-talk': 'Finn eleven: eleven vil gjerne snakke',
      'talk-after-fall': 'Snakk med eleven: det går dårlegare',
      'check-in': 'Spør korleis det går',
      'assess-again': 'Vurder igjen: er det framleis ikkje mobbing?',
      'has-it-stopped': 'Har det stoppa? Sjå på det saman',
      'look-later': 'Spør igjen, sjølv om saka er lukka',
      'first-answer': 'Svar på det som er fortalt',
      answer: 'Svar på ei ny melding',
      'settle-report': 'Avgjer kva meldinga fører til',
      'look-at-concern': 'Sjå på uroa igjen',
      'see-set-aside': 'Sjå på det som er lagt til side',
      'look-at-danger': 'Eit barn kan vere i fare: Les det no',
      notify: 'Send di uromelding',
    },
    acts: {
      'action-plan': 'Skriv vidare på planen',
      'name-case-lead': 'Vel',
      assess: 'Vurder',
      'interim-measures': 'Set i gang',
      'tell-staff': 'Skriv at det er sagt',
      'tell-pupil': 'Skriv at det er sagt',
      'tell-parents': 'Skriv at det er sagt',
      'tell-class-parents': 'Skriv at det er sagt',
      'trusted-adult': 'Skriv valet',
      'hear-pupil': 'Skriv ned samtalen',
      'agree-rhythm': 'Skriv avtalen',
      'declare-ties': 'Svar',
      'carry-out': 'Skriv at det er gjort',
      'look-at-measure': 'Sjå på det',
      'wants-to-talk': 'Skriv ned samtalen',
      'talk-after-fall': 'Skriv ned samtalen',
      'check-in': 'Skriv ned samtalen',
      'assess-again': 'Skriv ned',
      'has-it-stopped': 'Skriv ned',
      'look-later': 'Skriv ned',
      'first-answer': 'Les og svar',
      answer: 'Les og svar',
      'settle-report': 'Les og avgjer',
      'look-at-concern': 'Sjå på den',
      'see-set-aside': 'Sjå på det',
      'look-at-danger': 'Les no',
      notify: 'Meld frå',
    },
    something: 'Noko skulen har lova',
    markDone: 'Skriv at det er gjort',
    open: 'Opne',
    or: 'eller',
    you: 'deg',
    leader: 'rektor',
    resourceTeam: 'ressursteamet',
    officer: 'kommunen',
    classTeam: (label) => `teamet rundt ${label}`,
    someAdult: 'ein vaksen på skulen',
    theFamily: 'heimen',
    soonest: 'Så snart du kan',
    since: (date) => `sidan ${date}`,
    yesterday: 'I går',
    today: 'I dag',
    tomorrow: 'i morgon',
    workingDaysOver: (days) => `${plural(days, 'virkedag', 'virkedagar')} over`,
    passed: 'fristen er passert',
    inWorkingDays: (days) => `om ${plural(days, 'virkedag', 'virkedagar')}`,
    inDays: (days) => `om ${plural(days, 'dag', 'dagar')}`,
    summary: {
      workingDays: (count, from) => `${plural(count, 'virkedag', 'virkedagar')} frå ${from}`,
      calendarDays: (count, from) => `${plural(count, 'dag', 'dagar')} frå ${from}`,
      schoolDay: (from) => `Neste skuledag etter ${from}`,
      sameDay: 'Same dag',
      agreed: (date) => `Dagen er sett til ${date}`,
      soonest: 'Så snart det lèt seg gjere',
    },
    tells: { law: 'Fristen i lova', strategy: 'Skulen sin lovnad', house: 'Skulen sin faste frist' },
    toldByLine: {
      law: (passage) => `Fristen står i lova${inside(passage)}.`,
      strategy: (passage) => `Skulen har lova det i planen sin${inside(passage)}.`,
      house: () => 'Verken lova eller planen til skulen set dagen. Det er vår faste frist.',
    },
    unconfirmed: 'ikkje stadfesta',
    unconfirmedLine:
      'Orda i lova her er ikkje stadfesta. Spør juristen dykkar om det har noko å seie for saka.',
    noDays: 'Lova tel ingen dagar her. Ho seier: så snart som mogleg. Difor har vi ikkje funne på ein dato.',
    sameDayLine: (date) => `Det skal skje same dag: ${date}.`,
    agreedLine: (from, due) => `Ingen dagar er talde. Den ${from} vart dagen sett til ${due}.`,
    counting: {
      from: (date) => `Samhold har talt frå ${date}. Den dagen tel ikkje sjølv med.`,
      firstDay: (date) => `Dag 1 er ${date}.`,
      lastDay: (number, date) => `Dag ${number} er ${date}.`,
      skipped: (days) => `Dette tel ikkje med: ${days}.`,
      noHolidays: 'Det er ingen heilagdagar imellom.',
      weekend: (days) => `helga ${days}`,
      closed: (date, reason) => `${date} (skulen er stengd: ${reason})`,
      countsThough: (date, reason) => `${date} er skulen stengd (${reason}). Dagen tel likevel med.`,
      inTime: (date) => `Heile ${date} er i tide.`,
    },
    moved: {
      recounted: (was, now) => `Fridagane til skulen er endra: flytta frå ${was} til ${now}.`,
      judged: (was, now) => `Rektor har teke omsyn til fridagar: flytta frå ${was} til ${now}.`,
      extended: (was, now) => `Forlengd av skulen: frå ${was} til ${now}.`,
    },
    rules: (ids, several) => `${several ? 'Reglar' : 'Regel'} ${ids}.`,
    holidays: {
      'new-years-day': 'første nyttårsdag',
      'maundy-thursday': 'skjærtorsdag',
      'good-friday': 'langfredag',
      'easter-sunday': 'første påskedag',
      'easter-monday': 'andre påskedag',
      'great-prayer-day': 'store bededag',
      'labour-day': '1. mai',
      'constitution-day': '17. mai',
      'ascension-day': 'Kristi himmelfartsdag',
      'pentecost-sunday': 'første pinsedag',
      'pentecost-monday': 'andre pinsedag',
      'christmas-day': 'første juledag',
      'second-christmas-day': 'andre juledag',
    },
  },
  en: {
    titles: {
      'action-plan': 'The action plan has to be ready',
      'name-case-lead': 'Choose who leads the case',
      assess: 'Assess what it is',
      'interim-measures': 'Put something in place at once',
      'tell-staff': 'Tell the adults what to do',
      'tell-pupil': 'Tell the pupil what happens now',
      'tell-parents': 'Tell the parents what happens now',
      'tell-class-parents': 'Tell the class’s parents what happens',
      'trusted-adult': 'Ask the pupil which adult should follow along',
      'hear-pupil': 'Hear the pupil',
      'agree-rhythm': 'Agree with the pupil how often you talk',
      'declare-ties': 'Say whether you are too close to the case',
      'carry-out': 'Do what the plan says',
      'look-at-measure': 'See whether the measure works',
      'wants-to-talk': 'Find the pupil, who wants to talk',
      'talk-after-fall': 'Talk with the pupil: it is going worse',
      'check-in': 'Ask how it is going',
      'assess-again': 'Assess again: is it still not bullying?',
      'has-it-stopped': 'Has it stopped? Look at it together',
      'look-later': 'Ask again, even though the case is closed',
      'first-answer': 'Answer what was told',
      answer: 'Answer a new message',
      'settle-report': 'Decide what the report leads to',
      'look-at-concern': 'Look at the concern again',
      'see-set-aside': 'Look at what was set aside',
      'look-at-danger': 'A child may be in danger: read it now',
      notify: 'Make your notification',
    },
    acts: {
      'action-plan': 'Go on with the plan',
      'name-case-lead': 'Choose',
      assess: 'Assess',
      'interim-measures': 'Put in place',
      'tell-staff': 'Note that it is told',
      'tell-pupil': 'Note that it is told',
      'tell-parents': 'Note that it is told',
      'tell-class-parents': 'Note that it is told',
      'trusted-adult': 'Note the choice',
      'hear-pupil': 'Write the talk down',
      'agree-rhythm': 'Note the agreement',
      'declare-ties': 'Answer',
      'carry-out': 'Note that it is done',
      'look-at-measure': 'Look at it',
      'wants-to-talk': 'Write the talk down',
      'talk-after-fall': 'Write the talk down',
      'check-in': 'Write the talk down',
      'assess-again': 'Write it down',
      'has-it-stopped': 'Write it down',
      'look-later': 'Write it down',
      'first-answer': 'Read and answer',
      answer: 'Read and answer',
      'settle-report': 'Read and decide',
      'look-at-concern': 'Look at it',
      'see-set-aside': 'Look at it',
      'look-at-danger': 'Read now',
      notify: 'Notify',
    },
    something: 'Something the school has promised',
    markDone: 'Note that it is done',
    open: 'Open',
    or: 'or',
    you: 'you',
    leader: 'the school’s leader',
    resourceTeam: 'the resource team',
    officer: 'the municipality',
    classTeam: (label) => `the team around ${label}`,
    someAdult: 'an adult at the school',
    theFamily: 'the home',
    soonest: 'As soon as you can',
    since: (date) => `since ${date}`,
    yesterday: 'Yesterday',
    today: 'Today',
    tomorrow: 'tomorrow',
    workingDaysOver: (days) => `${plural(days, 'working day', 'working days')} late`,
    passed: 'the deadline has passed',
    inWorkingDays: (days) => `in ${plural(days, 'working day', 'working days')}`,
    inDays: (days) => `in ${plural(days, 'day', 'days')}`,
    summary: {
      workingDays: (count, from) => `${plural(count, 'working day', 'working days')} from ${from}`,
      calendarDays: (count, from) => `${plural(count, 'day', 'days')} from ${from}`,
      schoolDay: (from) => `The next school day after ${from}`,
      sameDay: 'The same day',
      agreed: (date) => `The day is set to ${date}`,
      soonest: 'As soon as possible',
    },
    tells: {
      law: 'The law’s deadline',
      strategy: 'The school’s promise',
      house: 'The school’s standing deadline',
    },
    toldByLine: {
      law: (passage) => `The deadline stands in law${inside(passage)}.`,
      strategy: (passage) => `The school has promised it in its strategy${inside(passage)}.`,
      house: () => 'Neither law nor strategy sets the day. It is our standing deadline.',
    },
    unconfirmed: 'not confirmed',
    unconfirmedLine: 'The law’s words here are not confirmed. Ask your lawyer if it matters to the case.',
    noDays: 'The law counts no days here. It says: as soon as possible. So we have not made up a date.',
    sameDayLine: (date) => `It has to happen the same day: ${date}.`,
    agreedLine: (from, due) => `No days were counted. On ${from} the day was set to ${due}.`,
    counting: {
      from: (date) => `Samhold counted from ${date}. That day itself does not count.`,
      firstDay: (date) => `Day 1 is ${date}.`,
      lastDay: (number, date) => `Day ${number} is ${date}.`,
      skipped: (days) => `These do not count: ${days}.`,
      noHolidays: 'There are no public holidays in between.',
      weekend: (days) => `the weekend ${days}`,
      closed: (date, reason) => `${date} (the school is closed: ${reason})`,
      countsThough: (date, reason) =>
        `On ${date} the school is closed (${reason}). The day counts all the same.`,
      inTime: (date) => `All of ${date} is in time.`,
    },
    moved: {
      recounted: (was, now) => `The school's closing days changed: moved from ${was} to ${now}.`,
      judged: (was, now) => `The leader took closing days into account: moved from ${was} to ${now}.`,
      extended: (was, now) => `Extended by the school: from ${was} to ${now}.`,
    },
    rules: (ids, several) => `${several ? 'Rules' : 'Rule'} ${ids}.`,
    holidays: {
      'new-years-day': 'New Year’s Day',
      'maundy-thursday': 'Maundy Thursday',
      'good-friday': 'Good Friday',
      'easter-sunday': 'Easter Sunday',
      'easter-monday': 'Easter Monday',
      'great-prayer-day': 'Great Prayer Day',
      'labour-day': '1 May',
      'constitution-day': '17 May',
      'ascension-day': 'Ascension Day',
      'pentecost-sunday': 'Pentecost Sunday',
      'pentecost-monday': 'Pentecost Monday',
      'christmas-day': 'Christmas Day',
      'second-christmas-day': 'the day after Christmas',
    },
  },
}

/** What is owed, as a heading: our words in the reader's language, else the school's own (STR-12). */
export const dutyTitle = (language: Language, duty: Duty): string => {
  const { code } = duty
  return isDutyCode(code) ? dutyWords[language].titles[code] : (duty.does ?? dutyWords[language].something)
}

/** What the button to a duty says. */
export const dutyAction = (language: Language, duty: Duty): string => {
  const words = dutyWords[language]
  if (isDutyCode(duty.code)) return words.acts[duty.code]
  return duty.fulfilledBy === 'recorded' ? words.markDone : words.open
}

/**
 * Who is responsible, without a label before it: `Sara Holm`, `skolens leder eller ressourceteamet`. A key of the
 * reader's own is said as "you"; pass `reader` where that is wanted.
 */
export const dutyOwner = (
  language: Language,
  duty: Duty,
  names: ReadonlyMap<PersonId, string>,
  classes: ReadonlyMap<string, string>,
  reader?: Viewer,
): string => {
  const words = dutyWords[language]
  const own = new Set<string>(reader === undefined ? [] : keysOf(reader))
  const ownerOf = (key: SightKey): string => {
    const colon = key.indexOf(':')
    const id = key.slice(colon + 1)
    const kind = key.slice(0, colon)
    if (kind === 'person') return names.get(id) ?? words.someAdult
    if (kind === 'class-team') return words.classTeam(classes.get(id) ?? id)
    if (kind === 'guardian-of') return words.theFamily
    return id === 'leader' ? words.leader : id === 'officer' ? words.officer : words.resourceTeam
  }
  const mine = duty.owedBy.filter((key) => own.has(key))
  const others = duty.owedBy.filter((key) => !own.has(key)).map(ownerOf)
  const all = [...new Set([...(mine.length > 0 ? [words.you] : []), ...others])]
  return all.length < 2
    ? (all[0] ?? words.someAdult)
    : `${all.slice(0, -1).join(', ')} ${words.or} ${all.at(-1)}`
}

/** The days of a weekend stand together, so that ten lines do not say "Saturday" and "Sunday". */
const skippedInWords = (language: Language, skipped: readonly SkippedDay[]): string => {
  const words = dutyWords[language]
  const said: string[] = []
  for (let index = 0; index < skipped.length; index += 1) {
    const { date, why } = skipped[index] as SkippedDay
    const next = skipped[index + 1]
    if (
      why === 'saturday' &&
      next !== undefined &&
      next.date === addDays(date, 1) &&
      weekday(next.date) === 7
    ) {
      said.push(words.counting.weekend(range(language, date, next.date)))
      index += 1
    } else if (why === 'saturday' || why === 'sunday') said.push(longDate(language, date))
    else if ('holiday' in why) said.push(`${longDate(language, date)} (${words.holidays[why.holiday]})`)
    else said.push(words.counting.closed(longDate(language, date), why.closed))
  }
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')}${and[language]}${said.at(-1)}`
}

const and: InEvery<string> = { da: ' og ', nb: ' og ', nn: ' og ', en: ' and ' }

/** Without the weekday: `22. november`. */
const dayAndMonth = (language: Language, date: LocalDate): string =>
  longDate(language, date).split(' ').slice(1).join(' ')

const range = (language: Language, from: LocalDate, to: LocalDate): string =>
  from.slice(0, 7) === to.slice(0, 7)
    ? `${Number(from.slice(8))}${language === 'en' ? '' : '.'}–${dayAndMonth(language, to)}`
    : `${dayAndMonth(language, from)} – ${dayAndMonth(language, to)}`

const summaryOf = (language: Language, deadline: Deadline | null): string => {
  const { summary } = dutyWords[language]
  if (deadline === null) return summary.soonest
  const from = dayMonth(language, deadline.from)
  switch (deadline.unit) {
    case 'working-days':
      return summary.workingDays(deadline.count, from)
    case 'calendar-days':
      return summary.calendarDays(deadline.count, from)
    case 'school-days':
      return summary.schoolDay(from)
    case 'agreed-day':
      return deadline.due === deadline.from
        ? summary.sameDay
        : summary.agreed(dayMonth(language, deadline.due))
  }
}

const countedInWords = (language: Language, deadline: Deadline): readonly string[] => {
  const { counting } = dutyWords[language]
  const long = (date: LocalDate): string => longDate(language, date)
  const first = deadline.counted[0]
  const last = deadline.counted.at(-1)
  const anyHoliday = deadline.skipped.some(({ why }) => typeof why === 'object' && 'holiday' in why)
  return [
    counting.from(long(deadline.from)),
    [
      ...(first === undefined ? [] : [counting.firstDay(long(first.date))]),
      ...(last === undefined || last === first ? [] : [counting.lastDay(last.number, long(last.date))]),
    ].join(' '),
    [
      ...(deadline.skipped.length === 0
        ? []
        : [counting.skipped(skippedInWords(language, deadline.skipped))]),
      ...(anyHoliday || deadline.unit === 'calendar-days' || deadline.due === first?.date
        ? []
        : [counting.noHolidays]),
    ].join(' '),
    ...deadline.counted.flatMap(({ date, closed }) =>
      closed === undefined ? [] : [sentence(counting.countsThough(long(date), closed))],
    ),
    counting.inTime(long(deadline.due)),
  ].filter((line) => line !== '')
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * Why the date is what it is (LAW-02): a short answer, and the counting behind it: who counted, from which day,
 * which days did not count and why, whether the last day is in time, who set it, and the rules.
 */
export const whyDeadline = (
  language: Language,
  duty: Duty,
): { readonly summary: string; readonly lines: readonly string[] } => {
  const words = dutyWords[language]
  const { deadline } = duty
  const unsure = deadline !== null && deadline.legal && !deadline.confirmed
  const passage = deadline?.paragraph ?? duty.passage
  const long = (date: LocalDate): string => longDate(language, date)
  return {
    summary: `${summaryOf(language, deadline)} · ${words.tells[duty.toldBy]}${unsure ? ` (${words.unconfirmed})` : ''}`,
    lines: [
      ...(deadline === null
        ? [words.noDays]
        : deadline.unit !== 'agreed-day'
          ? countedInWords(language, deadline)
          : [
              deadline.due === deadline.from
                ? words.sameDayLine(long(deadline.due))
                : words.agreedLine(long(deadline.from), long(deadline.due)),
            ]),
      ...(deadline?.moved ?? []).map(({ how, was, now }) => words.moved[how](long(was), long(now))),
      // Where no days are counted and nobody else sets the day, there is nothing more to say about who does.
      ...(deadline === null && duty.toldBy === 'house'
        ? []
        : deadline?.unit === 'agreed-day' && duty.toldBy === 'house'
          ? []
          : [words.toldByLine[duty.toldBy](passage)]),
      ...(unsure ? [words.unconfirmedLine] : []),
      words.rules(duty.source.join(', '), duty.source.length > 1),
    ],
  }
}

type DutyStanding = Standing | 'as-soon-as-possible'

/** Where a duty stands to today: the same words on my day, in a case and in a report. */
export const whenOf = (
  language: Language,
  duty: Duty,
  today: LocalDate,
): {
  readonly when: string
  readonly small?: string
  readonly late: boolean
  readonly standing: DutyStanding
} => {
  const words = dutyWords[language]
  const { deadline } = duty
  if (deadline === null)
    return {
      when: words.soonest,
      small: words.since(dayMonth(language, duty.since)),
      late: false,
      standing: 'as-soon-as-possible',
    }
  const now = standing(deadline, today)
  const date = sentence(shortDate(language, deadline.due))
  switch (now) {
    case 'overdue': {
      const yesterday = daysOverdue(deadline, today) === 1
      const over = workingDaysOver(deadline, today)
      const late = over === 0 ? words.passed : words.workingDaysOver(over)
      return {
        when: yesterday ? words.yesterday : date,
        small: yesterday ? `${shortDate(language, deadline.due)} · ${late}` : late,
        late: true,
        standing: now,
      }
    }
    case 'today':
      return { when: words.today, small: shortDate(language, deadline.due), late: false, standing: now }
    case 'soon':
    case 'ahead': {
      const left = workingDaysLeft(deadline, today)
      const days = daysBetween(today, deadline.due)
      return {
        when: date,
        small: days === 1 ? words.tomorrow : left === 0 ? words.inDays(days) : words.inWorkingDays(left),
        late: false,
        standing: now,
      }
    }
  }
}

/** Working days after the due day, up to and including today. */
const workingDaysOver = (deadline: Deadline, today: LocalDate): number => {
  const calendar = { country: deadline.country, closingDays: [], countClosingDaysOff: false }
  let over = 0
  for (let date = addDays(deadline.due, 1); date <= today; date = addDays(date, 1))
    if (isWorkingDay(date, calendar)) over += 1
  return over
}

/** The act of a case in which a fact comes true; a duty of the school's own leads to its mark "done". */
const caseActs: Readonly<Record<string, string>> = {
  'lead-named': 'lead',
  'ties-declared': 'ties',
  assessed: 'assess',
  established: 'assess',
  'interim-measures-taken': 'interim',
  'told-staff': 'tell?to=staff',
  'told-pupil': 'tell?to=pupil',
  'told-parents': 'tell?to=parents',
  'told-class-parents': 'tell?to=class-parents',
  'pupil-heard': 'hear',
  'plan-adopted': 'plan',
  stopped: 'stopped',
  'trusted-adult-chosen': 'trusted-adult',
  'rhythm-agreed': 'rhythm',
  'checked-in': 'check-in',
  'notification-made': 'notify',
}

/** The page on which a duty is done. Only identifiers stand in it, never names or words. */
export const dutyHref = (stream: string, duty: Duty): string => {
  const id = stream.slice(stream.indexOf(':') + 1)
  if (stream.startsWith('report:')) {
    const page = `/reports/${id}`
    switch (duty.fulfilledBy) {
      case 'answered':
        return `${page}#answer`
      case 'settled':
        return `${page}/settle`
      case 'seen':
        return `${page}/set-aside`
      case 'notification-made':
        return `${page}/notify`
    }
    return page
  }
  const page = `/cases/${id}`
  const item = duty.item === undefined ? '' : encodeURIComponent(duty.item)
  if (duty.fulfilledBy === 'measure-done') return `${page}/measure-done?measure=${item}`
  if (duty.fulfilledBy === 'recorded')
    return `${page}/duty?code=${encodeURIComponent(duty.code)}${item === '' ? '' : `:${item}`}`
  const act = caseActs[duty.fulfilledBy]
  return act === undefined ? page : `${page}/${act}`
}

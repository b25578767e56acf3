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
import { findYearDutyTitle, yearWords } from './year.ts'

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
  'recognition-talk',
  'apologise-to-pupil',
  'apologise-to-family',
  'agree-contact',
  'contact-home',
  'answer-home',
  'plan-lost-teaching',
  'make-up',
  'support-adult',
  'answer-plan-request',
  'look-after-three-months',
  'look-after-twelve-months',
  'assess-again',
  'has-it-stopped',
  'examination',
  'class-work',
  'parents-meeting',
  'evaluate',
  'new-measures',
  'class-in-follow-up',
  'adopt-changes',
  'participant-adult',
  'participant-family',
  'talk-after-coming-forward',
  'hold-to-account',
  'participant-wants-to-talk',
  'inquiry-talk',
  'talk-about-meeting',
  'look-at-agreement',
  'bystander-measure',
  'both-roles',
  'leader-talk-pupil',
  'leader-talk-teachers',
  'hold-meeting',
  'agreed-task',
  'first-answer',
  'answer',
  'settle-report',
  'look-at-concern',
  'see-set-aside',
  'look-at-danger',
  'notify',
  'act-on-climbed',
  'tell-owner',
  'talk-with-who-took-part',
  'staff-matter',
  'look-again',
  'concern-talk',
  'concern-parents',
  'concern-measure',
  'concern-outside-help',
  'is-it-a-case',
  'adopt-strategy',
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
      'talk-after-fall': 'Tal med eleven: det går dårligere, eller det er sket igen',
      'check-in': 'Spørg, hvordan det går',
      'assess-again': 'Vurder igen: er det stadig ikke mobning?',
      'has-it-stopped': 'Er det stoppet? Se på det sammen',
      'look-later': 'Spørg igen, selv om sagen er lukket',
      'recognition-talk': 'Sig til eleven, at det er sket',
      'apologise-to-pupil': 'Sig undskyld til eleven',
      'apologise-to-family': 'Sig undskyld til familien',
      'agree-contact': 'Aftal kontakt med hjemmet',
      'contact-home': 'Tal med hjemmet',
      'answer-home': 'Svar på brevet hjemmefra',
      'plan-lost-teaching': 'Lav en plan for den tabte undervisning',
      'make-up': 'Få det tabte indhentet',
      'support-adult': 'Hjælp den voksne, der følger eleven',
      'answer-plan-request': 'Svar på ønsket om en plan',
      'look-after-three-months': 'Spørg, hvordan det går efter tre måneder',
      'look-after-twelve-months': 'Spørg, hvordan det går efter et år',
      examination: 'Undersøg sagen, og se på klassens miljø',
      'class-work': 'Læg et tiltag for klassen eller skolen',
      'parents-meeting': 'Gå planen igennem med forældrene',
      evaluate: 'Se på planen: er det stoppet?',
      'new-measures': 'Læg nye tiltag: det er ikke stoppet',
      'class-in-follow-up': 'Hold et tiltag for klassen i gang',
      'adopt-changes': 'Vedtag ændringerne i planen',
      'participant-adult': 'Vælg en voksen til den, der har været med',
      'participant-family': 'Fortæl det til forældrene til den, der har været med',
      'talk-after-coming-forward': 'Tal med den, der selv kom og sagde det',
      'hold-to-account': 'Hold en ansvarssamtale, og slut med en aftale',
      'participant-wants-to-talk': 'En elev, der har været med, vil gerne tale',
      'inquiry-talk': 'Tal med eleven i dag',
      'talk-about-meeting': 'Tal med eleven: eleven vil gerne mødes med de andre',
      'look-at-agreement': 'Se, om aftalen holder',
      'bystander-measure': 'Gør noget sammen med dem, der så på',
      'both-roles': 'Samme elev i begge roller: se på det sammen',
      'leader-talk-pupil': 'Tal selv med eleven',
      'leader-talk-teachers': 'Tal selv med lærerne',
      'hold-meeting': 'Hold mødet, og skriv referat',
      'agreed-task': 'Gør det, der blev aftalt',
      'first-answer': 'Svar på det, der er fortalt',
      answer: 'Svar på en ny besked',
      'settle-report': 'Afgør, hvad henvendelsen fører til',
      'look-at-concern': 'Se på bekymringen igen',
      'see-set-aside': 'Se på det, der er lagt til side',
      'look-at-danger': 'Et barn kan være i fare: Læs det nu',
      notify: 'Send din underretning',
      'act-on-climbed': 'Tag fat i det, skolen ikke har nået',
      'tell-owner': 'Fortæl skolens ejer, at det handler om en voksen',
      'talk-with-who-took-part': 'Tal med den, der siger, at de har været med',
      'staff-matter': 'En henvendelse handler om en voksen på skolen',
      'look-again': 'Se på bekymringen igen',
      'concern-talk': 'Tal med eleven',
      'concern-parents': 'Tal med forældrene',
      'concern-measure': 'Gør det, I aftalte om bekymringen',
      'concern-outside-help': 'Få hjælp udefra',
      'is-it-a-case': 'Nogen beder om en sag: tag stilling',
      'adopt-strategy': 'Få en strategi vedtaget: skolen har ingen',
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
      'recognition-talk': 'Skriv samtalen ned',
      'apologise-to-pupil': 'Skriv det ned',
      'apologise-to-family': 'Skriv det ned',
      'agree-contact': 'Skriv aftalen',
      'contact-home': 'Skriv samtalen ned',
      'answer-home': 'Svar',
      'plan-lost-teaching': 'Lav planen',
      'make-up': 'Skriv, at det er gjort',
      'support-adult': 'Skriv støtten ned',
      'answer-plan-request': 'Svar',
      'look-after-three-months': 'Skriv ned',
      'look-after-twelve-months': 'Skriv ned',
      examination: 'Skriv, hvad I fandt',
      'class-work': 'Læg et tiltag til',
      'parents-meeting': 'Skriv, at det er gjort',
      evaluate: 'Se på tiltagene',
      'new-measures': 'Læg et tiltag til',
      'class-in-follow-up': 'Læg et tiltag til',
      'adopt-changes': 'Se ændringerne',
      'participant-adult': 'Vælg en voksen',
      'participant-family': 'Notér, at de ved det',
      'talk-after-coming-forward': 'Skriv samtalen ned',
      'hold-to-account': 'Skriv samtalen ned',
      'participant-wants-to-talk': 'Skriv samtalen ned',
      'inquiry-talk': 'Skriv samtalen ned',
      'talk-about-meeting': 'Skriv samtalen ned',
      'look-at-agreement': 'Se på aftalen',
      'bystander-measure': 'Læg et tiltag til',
      'both-roles': 'Markér som gjort',
      'leader-talk-pupil': 'Skriv samtalen ned',
      'leader-talk-teachers': 'Skriv samtalen ned',
      'hold-meeting': 'Skriv referat',
      'agreed-task': 'Det er gjort',
      'first-answer': 'Læs og svar',
      answer: 'Læs og svar',
      'settle-report': 'Læs og afgør',
      'look-at-concern': 'Se på den',
      'see-set-aside': 'Se på det',
      'look-at-danger': 'Læs nu',
      notify: 'Underret',
      'act-on-climbed': 'Se, hvad der mangler',
      'tell-owner': 'Fortæl ejeren',
      'talk-with-who-took-part': 'Skriv samtalen',
      'staff-matter': 'Se, hvad lederen skriver',
      'look-again': 'Se på den',
      'concern-talk': 'Skriv, at det er gjort',
      'concern-parents': 'Skriv, at det er gjort',
      'concern-measure': 'Skriv, at det er gjort',
      'concern-outside-help': 'Skriv, at det er gjort',
      'is-it-a-case': 'Se på den',
      'adopt-strategy': 'Se, hvad der mangler',
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
      'talk-after-fall': 'Snakk med eleven: det går dårligere, eller det har skjedd igjen',
      'check-in': 'Spør hvordan det går',
      'assess-again': 'Vurder igjen: er det fortsatt ikke mobbing?',
      'has-it-stopped': 'Har det stoppet? Se på det sammen',
      'look-later': 'Spør igjen, selv om saken er lukket',
      'recognition-talk': 'Si til eleven at det har skjedd',
      'apologise-to-pupil': 'Si unnskyld til eleven',
      'apologise-to-family': 'Si unnskyld til familien',
      'agree-contact': 'Avtal kontakt med hjemmet',
      'contact-home': 'Snakk med hjemmet',
      'answer-home': 'Svar på brevet hjemmefra',
      'plan-lost-teaching': 'Lag en plan for den tapte undervisningen',
      'make-up': 'Få tatt igjen det tapte',
      'support-adult': 'Hjelp den voksne som følger eleven',
      'answer-plan-request': 'Svar på ønsket om en plan',
      'look-after-three-months': 'Spør hvordan det går etter tre måneder',
      'look-after-twelve-months': 'Spør hvordan det går etter et år',
      examination: 'Undersøk saken, og se på klassemiljøet',
      'class-work': 'Legg et tiltak for klassen eller skolen',
      'parents-meeting': 'Gå gjennom planen med foreldrene',
      evaluate: 'Se på planen: har det stanset?',
      'new-measures': 'Legg nye tiltak: det har ikke stanset',
      'class-in-follow-up': 'Hold et tiltak for klassen i gang',
      'adopt-changes': 'Vedta endringene i planen',
      'participant-adult': 'Velg en voksen for den som har vært med',
      'participant-family': 'Fortell det til foreldrene til den som har vært med',
      'talk-after-coming-forward': 'Snakk med den som selv kom og sa det',
      'hold-to-account': 'Hold en ansvarssamtale, og avslutt med en avtale',
      'participant-wants-to-talk': 'En elev som har vært med, vil gjerne snakke',
      'inquiry-talk': 'Snakk med eleven i dag',
      'talk-about-meeting': 'Snakk med eleven: eleven vil gjerne møte de andre',
      'look-at-agreement': 'Se om avtalen holder',
      'bystander-measure': 'Gjør noe sammen med dem som så på',
      'both-roles': 'Samme elev i begge roller: se på det sammen',
      'leader-talk-pupil': 'Snakk selv med eleven',
      'leader-talk-teachers': 'Snakk selv med lærerne',
      'hold-meeting': 'Hold møtet, og skriv referat',
      'agreed-task': 'Gjør det som ble avtalt',
      'first-answer': 'Svar på det som er fortalt',
      answer: 'Svar på en ny beskjed',
      'settle-report': 'Avgjør hva henvendelsen fører til',
      'look-at-concern': 'Se på bekymringen igjen',
      'see-set-aside': 'Se på det som er lagt til side',
      'look-at-danger': 'Et barn kan være i fare: Les det nå',
      notify: 'Send din bekymringsmelding',
      'act-on-climbed': 'Ta tak i det skolen ikke har rukket',
      'tell-owner': 'Si fra til skoleeier om at det gjelder en voksen',
      'talk-with-who-took-part': 'Snakk med den som sier at de har vært med',
      'staff-matter': 'En melding handler om en voksen på skolen',
      'look-again': 'Se på bekymringen igjen',
      'concern-talk': 'Snakk med eleven',
      'concern-parents': 'Snakk med foreldrene',
      'concern-measure': 'Gjør det dere avtalte om bekymringen',
      'concern-outside-help': 'Få hjelp utenfra',
      'is-it-a-case': 'Noen ber om en sak: ta stilling',
      'adopt-strategy': 'Få vedtatt en strategi: skolen har ingen',
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
      'recognition-talk': 'Skriv ned samtalen',
      'apologise-to-pupil': 'Skriv det ned',
      'apologise-to-family': 'Skriv det ned',
      'agree-contact': 'Skriv avtalen',
      'contact-home': 'Skriv ned samtalen',
      'answer-home': 'Svar',
      'plan-lost-teaching': 'Lag planen',
      'make-up': 'Skriv at det er gjort',
      'support-adult': 'Skriv ned støtten',
      'answer-plan-request': 'Svar',
      'look-after-three-months': 'Skriv ned',
      'look-after-twelve-months': 'Skriv ned',
      examination: 'Skriv hva dere fant',
      'class-work': 'Legg til et tiltak',
      'parents-meeting': 'Skriv at det er gjort',
      evaluate: 'Evaluer tiltakene',
      'new-measures': 'Legg til et tiltak',
      'class-in-follow-up': 'Legg til et tiltak',
      'adopt-changes': 'Se endringene',
      'participant-adult': 'Velg en voksen',
      'participant-family': 'Noter at de vet det',
      'talk-after-coming-forward': 'Skriv ned samtalen',
      'hold-to-account': 'Skriv ned samtalen',
      'participant-wants-to-talk': 'Skriv ned samtalen',
      'inquiry-talk': 'Skriv ned samtalen',
      'talk-about-meeting': 'Skriv ned samtalen',
      'look-at-agreement': 'Se på avtalen',
      'bystander-measure': 'Legg til et tiltak',
      'both-roles': 'Merk som gjort',
      'leader-talk-pupil': 'Skriv ned samtalen',
      'leader-talk-teachers': 'Skriv ned samtalen',
      'hold-meeting': 'Skriv referat',
      'agreed-task': 'Det er gjort',
      'first-answer': 'Les og svar',
      answer: 'Les og svar',
      'settle-report': 'Les og avgjør',
      'look-at-concern': 'Se på den',
      'see-set-aside': 'Se på det',
      'look-at-danger': 'Les nå',
      notify: 'Meld fra',
      'act-on-climbed': 'Se hva som mangler',
      'tell-owner': 'Si fra',
      'talk-with-who-took-part': 'Skriv samtalen',
      'staff-matter': 'Se hva rektor skriver',
      'look-again': 'Se på den',
      'concern-talk': 'Skriv at det er gjort',
      'concern-parents': 'Skriv at det er gjort',
      'concern-measure': 'Skriv at det er gjort',
      'concern-outside-help': 'Skriv at det er gjort',
      'is-it-a-case': 'Se på den',
      'adopt-strategy': 'Se hva som mangler',
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
      'talk-after-fall': 'Snakk med eleven: det går dårlegare, eller det har hendt igjen',
      'check-in': 'Spør korleis det går',
      'assess-again': 'Vurder igjen: er det framleis ikkje mobbing?',
      'has-it-stopped': 'Har det stoppa? Sjå på det saman',
      'look-later': 'Spør igjen, sjølv om saka er lukka',
      'recognition-talk': 'Sei til eleven at det har skjedd',
      'apologise-to-pupil': 'Sei orsak til eleven',
      'apologise-to-family': 'Sei orsak til familien',
      'agree-contact': 'Avtal kontakt med heimen',
      'contact-home': 'Snakk med heimen',
      'answer-home': 'Svar på brevet heimanfrå',
      'plan-lost-teaching': 'Lag ein plan for den tapte undervisninga',
      'make-up': 'Få teke igjen det tapte',
      'support-adult': 'Hjelp den vaksne som følgjer eleven',
      'answer-plan-request': 'Svar på ønsket om ein plan',
      'look-after-three-months': 'Spør korleis det går etter tre månader',
      'look-after-twelve-months': 'Spør korleis det går etter eit år',
      examination: 'Undersøk saka, og sjå på klassemiljøet',
      'class-work': 'Legg eit tiltak for klassen eller skulen',
      'parents-meeting': 'Gå gjennom planen med foreldra',
      evaluate: 'Sjå på planen: har det stansa?',
      'new-measures': 'Legg nye tiltak: det har ikkje stansa',
      'class-in-follow-up': 'Hald eit tiltak for klassen i gang',
      'adopt-changes': 'Vedta endringane i planen',
      'participant-adult': 'Vel ein vaksen for den som har vore med',
      'participant-family': 'Fortel det til foreldra til den som har vore med',
      'talk-after-coming-forward': 'Snakk med den som sjølv kom og sa det',
      'hold-to-account': 'Hald ein ansvarssamtale, og avslutt med ein avtale',
      'participant-wants-to-talk': 'Ein elev som har vore med, vil gjerne snakke',
      'inquiry-talk': 'Snakk med eleven i dag',
      'talk-about-meeting': 'Snakk med eleven: eleven vil gjerne møte dei andre',
      'look-at-agreement': 'Sjå om avtalen held',
      'bystander-measure': 'Gjer noko saman med dei som såg på',
      'both-roles': 'Same elev i begge roller: sjå på det saman',
      'leader-talk-pupil': 'Snakk sjølv med eleven',
      'leader-talk-teachers': 'Snakk sjølv med lærarane',
      'hold-meeting': 'Hald møtet, og skriv referat',
      'agreed-task': 'Gjer det som blei avtalt',
      'first-answer': 'Svar på det som er fortalt',
      answer: 'Svar på ei ny melding',
      'settle-report': 'Avgjer kva meldinga fører til',
      'look-at-concern': 'Sjå på uroa igjen',
      'see-set-aside': 'Sjå på det som er lagt til side',
      'look-at-danger': 'Eit barn kan vere i fare: Les det no',
      notify: 'Send di uromelding',
      'act-on-climbed': 'Ta tak i det skulen ikkje har rokke',
      'tell-owner': 'Sei frå til skuleeigaren om at det gjeld ein vaksen',
      'talk-with-who-took-part': 'Snakk med den som seier at dei har vore med',
      'staff-matter': 'Ei melding handlar om ein vaksen på skulen',
      'look-again': 'Sjå på uroa igjen',
      'concern-talk': 'Snakk med eleven',
      'concern-parents': 'Snakk med foreldra',
      'concern-measure': 'Gjer det de avtalte om uroa',
      'concern-outside-help': 'Få hjelp utanfrå',
      'is-it-a-case': 'Nokon ber om ei sak: ta stilling',
      'adopt-strategy': 'Få vedteke ein strategi: skulen har ingen',
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
      'recognition-talk': 'Skriv ned samtalen',
      'apologise-to-pupil': 'Skriv det ned',
      'apologise-to-family': 'Skriv det ned',
      'agree-contact': 'Skriv avtalen',
      'contact-home': 'Skriv ned samtalen',
      'answer-home': 'Svar',
      'plan-lost-teaching': 'Lag planen',
      'make-up': 'Skriv at det er gjort',
      'support-adult': 'Skriv ned støtta',
      'answer-plan-request': 'Svar',
      'look-after-three-months': 'Skriv ned',
      'look-after-twelve-months': 'Skriv ned',
      examination: 'Skriv kva de fann',
      'class-work': 'Legg til eit tiltak',
      'parents-meeting': 'Skriv at det er gjort',
      evaluate: 'Evaluer tiltaka',
      'new-measures': 'Legg til eit tiltak',
      'class-in-follow-up': 'Legg til eit tiltak',
      'adopt-changes': 'Sjå endringane',
      'participant-adult': 'Vel ein vaksen',
      'participant-family': 'Noter at dei veit det',
      'talk-after-coming-forward': 'Skriv ned samtalen',
      'hold-to-account': 'Skriv ned samtalen',
      'participant-wants-to-talk': 'Skriv ned samtalen',
      'inquiry-talk': 'Skriv ned samtalen',
      'talk-about-meeting': 'Skriv ned samtalen',
      'look-at-agreement': 'Sjå på avtalen',
      'bystander-measure': 'Legg til eit tiltak',
      'both-roles': 'Merk som gjort',
      'leader-talk-pupil': 'Skriv ned samtalen',
      'leader-talk-teachers': 'Skriv ned samtalen',
      'hold-meeting': 'Skriv referat',
      'agreed-task': 'Det er gjort',
      'first-answer': 'Les og svar',
      answer: 'Les og svar',
      'settle-report': 'Les og avgjer',
      'look-at-concern': 'Sjå på den',
      'see-set-aside': 'Sjå på det',
      'look-at-danger': 'Les no',
      notify: 'Meld frå',
      'act-on-climbed': 'Sjå kva som manglar',
      'tell-owner': 'Sei frå',
      'talk-with-who-took-part': 'Skriv samtalen',
      'staff-matter': 'Sjå kva rektor skriv',
      'look-again': 'Sjå på ho',
      'concern-talk': 'Skriv at det er gjort',
      'concern-parents': 'Skriv at det er gjort',
      'concern-measure': 'Skriv at det er gjort',
      'concern-outside-help': 'Skriv at det er gjort',
      'is-it-a-case': 'Sjå på ho',
      'adopt-strategy': 'Sjå kva som manglar',
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
      'talk-after-fall': 'Talk with the pupil: it is going worse, or it has happened again',
      'check-in': 'Ask how it is going',
      'assess-again': 'Assess again: is it still not bullying?',
      'has-it-stopped': 'Has it stopped? Look at it together',
      'look-later': 'Ask again, even though the case is closed',
      'recognition-talk': 'Tell the pupil that it happened',
      'apologise-to-pupil': 'Apologise to the pupil',
      'apologise-to-family': 'Apologise to the family',
      'agree-contact': 'Agree on contact with home',
      'contact-home': 'Talk with home',
      'answer-home': 'Answer the letter from home',
      'plan-lost-teaching': 'Make a plan for the teaching that was lost',
      'make-up': 'Make up what was lost',
      'support-adult': 'Help the adult who follows the pupil',
      'answer-plan-request': 'Answer the wish for a plan',
      'look-after-three-months': 'Ask how it goes after three months',
      'look-after-twelve-months': 'Ask how it goes after a year',
      examination: 'Examine the matter and the class’s environment',
      'class-work': 'Plan a measure for class or school',
      'parents-meeting': 'Go through the plan with the parents',
      evaluate: 'Look at the plan: has it stopped?',
      'new-measures': 'Plan new measures: it has not stopped',
      'class-in-follow-up': 'Keep a measure for the class going',
      'adopt-changes': 'Adopt the changes to the plan',
      'participant-adult': 'Choose an adult for the one who took part',
      'participant-family': 'Tell the parents of the one who took part',
      'talk-after-coming-forward': 'Talk with the one who came forward',
      'hold-to-account': 'Hold a talk about responsibility, and end with an agreement',
      'participant-wants-to-talk': 'A pupil who took part wants to talk',
      'inquiry-talk': 'Talk with the pupil today',
      'talk-about-meeting': 'Talk with the pupil: the pupil wants to meet the others',
      'look-at-agreement': 'See whether the agreement holds',
      'bystander-measure': 'Do something together with those who looked on',
      'both-roles': 'The same pupil in both roles: look at it together',
      'leader-talk-pupil': 'Talk with the pupil yourself',
      'leader-talk-teachers': 'Talk with the teachers yourself',
      'hold-meeting': 'Hold the meeting, and write the minutes',
      'agreed-task': 'Do what was agreed',
      'first-answer': 'Answer what was told',
      answer: 'Answer a new message',
      'settle-report': 'Decide what the report leads to',
      'look-at-concern': 'Look at the concern again',
      'see-set-aside': 'Look at what was set aside',
      'look-at-danger': 'A child may be in danger: read it now',
      notify: 'Make your notification',
      'act-on-climbed': 'Take up what the school has let lie',
      'tell-owner': 'Tell the owner that it is about an adult',
      'talk-with-who-took-part': 'Talk with whoever says they took part',
      'staff-matter': 'A report is about an adult at the school',
      'look-again': 'Look at the concern again',
      'concern-talk': 'Talk with the pupil',
      'concern-parents': 'Talk with the parents',
      'concern-measure': 'Do what you agreed about the concern',
      'concern-outside-help': 'Get help from outside',
      'is-it-a-case': 'Somebody asks for a case: decide',
      'adopt-strategy': 'Have a strategy adopted: the school has none',
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
      'recognition-talk': 'Write the talk down',
      'apologise-to-pupil': 'Write it down',
      'apologise-to-family': 'Write it down',
      'agree-contact': 'Write the agreement',
      'contact-home': 'Write the talk down',
      'answer-home': 'Answer',
      'plan-lost-teaching': 'Make the plan',
      'make-up': 'Write that it is done',
      'support-adult': 'Write the support down',
      'answer-plan-request': 'Answer',
      'look-after-three-months': 'Write it down',
      'look-after-twelve-months': 'Write it down',
      examination: 'Write what you found',
      'class-work': 'Add a measure',
      'parents-meeting': 'Write that it is done',
      evaluate: 'Look at the measures',
      'new-measures': 'Add a measure',
      'class-in-follow-up': 'Add a measure',
      'adopt-changes': 'See the changes',
      'participant-adult': 'Choose an adult',
      'participant-family': 'Note that they know',
      'talk-after-coming-forward': 'Write the talk down',
      'hold-to-account': 'Write the talk down',
      'participant-wants-to-talk': 'Write the talk down',
      'inquiry-talk': 'Write the talk down',
      'talk-about-meeting': 'Write the talk down',
      'look-at-agreement': 'Look at the agreement',
      'bystander-measure': 'Add a measure',
      'both-roles': 'Mark as done',
      'leader-talk-pupil': 'Write the talk down',
      'leader-talk-teachers': 'Write the talk down',
      'hold-meeting': 'Write the minutes',
      'agreed-task': 'It is done',
      'first-answer': 'Read and answer',
      answer: 'Read and answer',
      'settle-report': 'Read and decide',
      'look-at-concern': 'Look at it',
      'see-set-aside': 'Look at it',
      'look-at-danger': 'Read now',
      notify: 'Notify',
      'act-on-climbed': 'See what is missing',
      'tell-owner': 'Tell the owner',
      'talk-with-who-took-part': 'Write the talk',
      'staff-matter': 'See what the leader writes',
      'look-again': 'Look at it',
      'concern-talk': 'Say that it is done',
      'concern-parents': 'Say that it is done',
      'concern-measure': 'Say that it is done',
      'concern-outside-help': 'Say that it is done',
      'is-it-a-case': 'Look at it',
      'adopt-strategy': 'See what is missing',
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
export const dutyTitle = (language: Language, duty: Pick<Duty, 'code' | 'does'>): string => {
  const { code } = duty
  return isDutyCode(code)
    ? dutyWords[language].titles[code]
    : (findYearDutyTitle(language, duty) ?? duty.does ?? dutyWords[language].something)
}

/** What the button to a duty says. */
export const dutyAction = (language: Language, duty: Duty): string => {
  const words = dutyWords[language]
  if (isDutyCode(duty.code)) return words.acts[duty.code]
  if (duty.fulfilledBy === 'point-held') return yearWords[language].dutyAct
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
  examined: 'examination',
  evaluated: 'plan#measures',
  'community-measure-planned': 'plan#add',
  'new-measures-planned': 'plan#add',
  'class-measure-in-follow-up': 'plan#add',
  'changes-adopted': 'plan#adopt',
  stopped: 'stopped',
  'trusted-adult-chosen': 'trusted-adult',
  'rhythm-agreed': 'rhythm',
  'checked-in': 'check-in',
  'notification-made': 'notify',
  recognised: 'recognition',
  'apologised-to-pupil': 'apology?to=pupil',
  'apologised-to-family': 'apology?to=family',
  'contact-agreed': 'contact',
  'contact-made': 'contacted',
  'support-given': 'support-given',
  'plan-request-answered': 'plan-answer',
  'bystander-measure-planned': 'plan#add',
  'leader-talked-with-pupil': 'talk?kind=leader',
  'leader-talked-with-teachers': 'talk?kind=leader',
}

/** Pages that are about one of several: the duty's item follows. */
const itemActs: Readonly<Record<string, string>> = {
  'measure-done': 'measure-done?measure=',
  'home-answered': 'answer-home?message=',
  'lost-teaching-planned': 'lost-teaching?absence=',
  'made-up': 'made-up?plan=',
  'participant-adult-chosen': 'participant-adult?pupil=',
  'participant-family-told': 'participant-family?pupil=',
  'held-to-account': 'account?pupil=',
  'talk-recorded': 'talk?with=',
  'agreement-looked-at': 'agreement-look?agreement=',
  'minutes-written': 'minutes?meeting=',
  'task-done': 'task-done?task=',
}

/** The page of a matter itself. */
export const matterHref = (stream: string): string => {
  const [kind = '', id = ''] = stream.split(':')
  if (kind === 'year') return '/wheel'
  return kind === 'climbed' ? '/climbed' : `/${kind}s/${id}`
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
      case 'talk-held':
        return `${page}/talk`
      case 'owner-told':
        return `${page}/owner`
      case 'notification-made':
        return `${page}/notify`
    }
    return page
  }
  if (stream.startsWith('climbed:')) return `/climbed/${id}`
  if (duty.fulfilledBy === 'strategy-adopted') return '/strategy'
  if (stream.startsWith('year:')) return `/wheel/${encodeURIComponent(duty.item ?? '')}`
  if (stream.startsWith('concern:'))
    return `/concerns/${id}#${duty.fulfilledBy === 'step-done' ? 'plan' : 'look-again'}`
  const page = `/cases/${id}`
  const item = duty.item === undefined ? '' : encodeURIComponent(duty.item)
  if (duty.fulfilledBy === 'measure-evaluated') return `${page}/evaluate?measure=${item}`
  const aboutItem = itemActs[duty.fulfilledBy]
  if (aboutItem !== undefined) return `${page}/${aboutItem}${item}`
  if (duty.fulfilledBy === 'recorded')
    return `${page}/duty?code=${encodeURIComponent(duty.code)}${item === '' ? '' : `:${item}`}`
  const act = caseActs[duty.fulfilledBy]
  return act === undefined ? page : `${page}/${act}`
}

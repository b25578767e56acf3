import type { FourGroups } from '../../readmodels/overview/figures.ts'
import type { InEvery } from './language.ts'

type Group = { readonly title: string; readonly counted: string; readonly act: string }
type Time = { readonly title: string; readonly lead: string; readonly none: string }

type OverviewWords = {
  readonly title: string
  readonly lead: string
  readonly years: string
  readonly year: (from: number) => string
  readonly began: (reports: number, cases: number) => string
  readonly groups: string
  readonly groupsLead: string
  readonly columns: {
    readonly group: string
    readonly count: string
    readonly counted: string
    readonly act: string
  }
  readonly of: Readonly<Record<keyof FourGroups, Group>>
  readonly answers: Time
  readonly talks: Time
  readonly inTime: string
  readonly share: (part: number, whole: number) => string
  readonly late: string
  readonly waiting: string
  readonly median: string
  readonly days: (days: number) => string
  readonly small: string
  readonly link: string
}

const number = (locale: string, value: number): string => new Intl.NumberFormat(locale).format(value)

/** The leader's figures: the four groups of children that lose, and how fast the school answers (REP-05, REP-04). */
export const overviewWords: InEvery<OverviewWords> = {
  da: {
    title: 'Tal for skoleåret',
    lead: 'Tallene viser, hvor børn kan blive svigtet, og hvad I kan gøre ved det.',
    years: 'Skoleår',
    year: (from) => `${from}/${from + 1}`,
    began: (reports, cases) => `I skoleåret: henvendelser ${reports}, sager ${cases}.`,
    groups: 'Fire grupper børn, der taber',
    groupsLead: 'Et barn kan tælle med flere steder. Nul er målet.',
    columns: { group: 'Børnene', count: 'Antal', counted: 'Det tæller', act: 'Det kan I gøre' },
    of: {
      notTold: {
        title: 'De fortalte det ikke',
        counted: 'Sager, som voksne fandt, uden at et barn havde fortalt.',
        act: 'Tal med hver klasse om, hvem de kan gå til. Vis dem døren.',
      },
      notBelieved: {
        title: 'De blev ikke troet',
        counted: 'Henvendelser lagt til side og sager vurderet som ikke mobning.',
        act: 'Læs grunden igen. Spørg barnet, om det har det godt nu.',
      },
      noHelpToStop: {
        title: 'De fik ikke hjælp til at stoppe det',
        counted: 'Det står på endnu, og noget i sagen er over fristen.',
        act: 'Tag det, der er over fristen, først. Giv den ansvarlige tid.',
      },
      noHelpAfter: {
        title: 'De fik ikke hjælp bagefter',
        counted: 'Det er stoppet, men opfølgningen er bagud eller endte uden barnet.',
        act: 'Sørg for, at barnets voksne holder næste samtale i denne uge.',
      },
    },
    answers: {
      title: 'Første svar til den, der fortæller',
      lead: 'Skolen har lovet et svar inden for en frist. Sådan er den holdt.',
      none: 'Ingen henvendelser endnu i dette skoleår.',
    },
    talks: {
      title: '»Jeg vil tale med nogen«',
      lead: 'Barnet trykker på sin egen side og skal mødes samme skoledag.',
      none: 'Ingen har bedt om en samtale endnu i dette skoleår.',
    },
    inTime: 'I rette tid',
    share: (part, whole) => `${part} af ${whole}`,
    late: 'For sent',
    waiting: 'Venter, inden for fristen',
    median: 'Det midterste svar kom efter',
    days: (days) => (days === 1 ? '1 skoledag' : `${number('da', days)} skoledage`),
    small: 'Små tal står, som de er. Kun du som leder ser dem, og du kan læse sagerne bag dem.',
    link: 'Tal for skoleåret',
  },
  nb: {
    title: 'Tall for skoleåret',
    lead: 'Tallene viser hvor barn kan bli sviktet, og hva dere kan gjøre med det.',
    years: 'Skoleår',
    year: (from) => `${from}/${from + 1}`,
    began: (reports, cases) => `I skoleåret: henvendelser ${reports}, saker ${cases}.`,
    groups: 'Fire grupper barn som taper',
    groupsLead: 'Et barn kan telle med flere steder. Null er målet.',
    columns: { group: 'Barna', count: 'Antall', counted: 'Dette teller', act: 'Dette kan dere gjøre' },
    of: {
      notTold: {
        title: 'De fortalte det ikke',
        counted: 'Saker som voksne fant, uten at et barn hadde fortalt.',
        act: 'Snakk med hver klasse om hvem de kan gå til. Vis dem døra.',
      },
      notBelieved: {
        title: 'De ble ikke trodd',
        counted: 'Henvendelser lagt til side og saker vurdert som ikke mobbing.',
        act: 'Les grunnen igjen. Spør barnet om det har det bra nå.',
      },
      noHelpToStop: {
        title: 'De fikk ikke hjelp til å stoppe det',
        counted: 'Det pågår ennå, og noe i saken er over fristen.',
        act: 'Ta det som er over fristen, først. Gi den ansvarlige tid.',
      },
      noHelpAfter: {
        title: 'De fikk ikke hjelp etterpå',
        counted: 'Det har stoppet, men oppfølgingen er på etterskudd eller endte uten barnet.',
        act: 'Sørg for at barnets voksne tar neste samtale denne uka.',
      },
    },
    answers: {
      title: 'Første svar til den som forteller',
      lead: 'Skolen har lovet et svar innen en frist. Slik er den holdt.',
      none: 'Ingen henvendelser ennå dette skoleåret.',
    },
    talks: {
      title: '«Jeg vil snakke med noen»',
      lead: 'Barnet trykker på sin egen side og skal møtes samme skoledag.',
      none: 'Ingen har bedt om en samtale ennå dette skoleåret.',
    },
    inTime: 'I rett tid',
    share: (part, whole) => `${part} av ${whole}`,
    late: 'For sent',
    waiting: 'Venter, innenfor fristen',
    median: 'Det midterste svaret kom etter',
    days: (days) => (days === 1 ? '1 skoledag' : `${number('nb', days)} skoledager`),
    small: 'Små tall står som de er. Bare du som leder ser dem, og du kan lese sakene bak dem.',
    link: 'Tall for skoleåret',
  },
  nn: {
    title: 'Tal for skuleåret',
    lead: 'Tala viser kvar barn kan bli svikta, og kva de kan gjere med det.',
    years: 'Skuleår',
    year: (from) => `${from}/${from + 1}`,
    began: (reports, cases) => `I skuleåret: meldingar ${reports}, saker ${cases}.`,
    groups: 'Fire grupper barn som taper',
    groupsLead: 'Eit barn kan telje med fleire stader. Null er målet.',
    columns: { group: 'Barna', count: 'Tal', counted: 'Dette tel', act: 'Dette kan de gjere' },
    of: {
      notTold: {
        title: 'Dei fortalde det ikkje',
        counted: 'Saker som vaksne fann, utan at eit barn hadde fortalt.',
        act: 'Snakk med kvar klasse om kven dei kan gå til. Vis dei døra.',
      },
      notBelieved: {
        title: 'Dei vart ikkje trudde',
        counted: 'Meldingar lagde til side og saker vurderte som ikkje mobbing.',
        act: 'Les grunnen om att. Spør barnet om det har det bra no.',
      },
      noHelpToStop: {
        title: 'Dei fekk ikkje hjelp til å stoppe det',
        counted: 'Det held fram, og noko i saka er over fristen.',
        act: 'Ta det som er over fristen, først. Gje den ansvarlege tid.',
      },
      noHelpAfter: {
        title: 'Dei fekk ikkje hjelp etterpå',
        counted: 'Det har stoppa, men oppfølginga er på etterskot eller enda utan barnet.',
        act: 'Syt for at den vaksne til barnet tek neste samtale denne veka.',
      },
    },
    answers: {
      title: 'Første svar til den som fortel',
      lead: 'Skulen har lova eit svar innan ein frist. Slik er han halden.',
      none: 'Ingen meldingar enno dette skuleåret.',
    },
    talks: {
      title: '«Eg vil snakke med nokon»',
      lead: 'Barnet trykkjer på si eiga side og skal møtast same skuledag.',
      none: 'Ingen har bede om ein samtale enno dette skuleåret.',
    },
    inTime: 'I rett tid',
    share: (part, whole) => `${part} av ${whole}`,
    late: 'For seint',
    waiting: 'Ventar, innanfor fristen',
    median: 'Det midtarste svaret kom etter',
    days: (days) => (days === 1 ? '1 skuledag' : `${number('nn', days)} skuledagar`),
    small: 'Små tal står som dei er. Berre du som leiar ser dei, og du kan lese sakene bak dei.',
    link: 'Tal for skuleåret',
  },
  en: {
    title: 'Figures for the school year',
    lead: 'The figures show where children may be let down, and what you can do about it.',
    years: 'School years',
    year: (from) => `${from}/${from + 1}`,
    began: (reports, cases) => `In the school year: reports ${reports}, cases ${cases}.`,
    groups: 'Four groups of children who lose',
    groupsLead: 'A child may count in several. None is the aim.',
    columns: { group: 'The children', count: 'Count', counted: 'What counts', act: 'What you can do' },
    of: {
      notTold: {
        title: 'They did not tell',
        counted: 'Cases that adults found, without a child having told.',
        act: 'Talk with each class about whom they can go to. Show them the door.',
      },
      notBelieved: {
        title: 'They were not believed',
        counted: 'Reports set aside, and cases assessed as not bullying.',
        act: 'Read the reason again. Ask the child how things are now.',
      },
      noHelpToStop: {
        title: 'They got no help to stop it',
        counted: 'It still goes on, and something in the case is overdue.',
        act: 'Take what is overdue first. Give whoever is responsible the time.',
      },
      noHelpAfter: {
        title: 'They got no help afterwards',
        counted: 'It has stopped, but follow-up is behind, or ended without the child.',
        act: 'See that the child’s adult holds the next talk this week.',
      },
    },
    answers: {
      title: 'First answer to whoever tells',
      lead: 'The school has promised an answer within a time. This is how it was kept.',
      none: 'No reports yet in this school year.',
    },
    talks: {
      title: '“I want to talk”',
      lead: 'The child presses it on their own page and is to be met the same school day.',
      none: 'Nobody has asked for a talk yet in this school year.',
    },
    inTime: 'In time',
    share: (part, whole) => `${part} of ${whole}`,
    late: 'Too late',
    waiting: 'Waiting, within the time',
    median: 'The middle answer came after',
    days: (days) => (days === 1 ? '1 school day' : `${number('en', days)} school days`),
    small:
      'Small numbers stand as they are. Only you as leader see them, and you can read the cases behind them.',
    link: 'Figures for the school year',
  },
}

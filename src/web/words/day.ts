import type { MatterRow } from '../../readmodels/unit.ts'
import type { InEvery } from './language.ts'

type DayWords = {
  readonly title: string
  readonly greeting: Readonly<Record<'morning' | 'day' | 'evening', (name: string) => string>>
  readonly lead: {
    readonly danger: string
    readonly overdue: (count: number) => string
    readonly today: (count: number) => string
    readonly coming: (date: string) => string
    readonly comingUndated: string
    readonly awaited: string
  }
  readonly empty: { readonly title: string; readonly lead: string; readonly drawing: string }
  readonly danger: string
  readonly overdue: string
  readonly others: string
  readonly today: string
  readonly coming: string
  readonly later: string
  readonly awaited: string
  readonly held: string
  readonly nothingHeld: string
  readonly openCase: string
  readonly raiseConcern: string
  readonly seeConcerns: string
  readonly registerReport: string
  readonly seeReports: string
  readonly more: (count: number) => string
  /** `Alma Skov, 5.b · sag 2026-014`; without a name the case alone. */
  readonly caseLine: (number: string, classLabel: string, pupil: string | undefined) => string
  readonly reportLine: (received: string) => string
  /** About a pupil, a class, or (with neither) a place. */
  readonly concernLine: (classLabel: string, pupil: string | undefined) => string
  /** How many of one school's duties have reached the owner. */
  readonly climbedLine: (count: number) => string
  readonly climbs: (date: string) => string
  readonly hasClimbed: (date: string) => string
  readonly responsible: (who: string) => string
  readonly stages: Readonly<Record<MatterRow['stage'], string>>
  readonly late: string
}

export const dayWords: InEvery<DayWords> = {
  da: {
    title: 'Min dag',
    greeting: {
      morning: (name) => `God morgen, ${name}`,
      day: (name) => `Goddag, ${name}`,
      evening: (name) => `God aften, ${name}`,
    },
    lead: {
      danger: 'Et barn kan være i fare. Tag det før alt andet.',
      overdue: (count) =>
        count === 1 ? 'Én ting er forsinket. Tag den først.' : `${count} ting er forsinket. Tag dem først.`,
      today: (count) => (count === 1 ? 'Én ting skal ske i dag.' : `${count} ting skal ske i dag.`),
      coming: (date) => `Intet venter på dig i dag. Det næste er ${date}.`,
      comingUndated: 'Intet har en dato i dag. Noget skal ske, så snart du kan.',
      awaited: 'Du skylder ikke noget lige nu. Andre er i gang.',
    },
    empty: {
      title: 'Intet venter på dig i dag',
      lead: 'Når nogen fortæller noget, eller en frist nærmer sig, står det her.',
      drawing: 'En åben ring: intet venter',
    },
    danger: 'Nogen kan være i fare',
    overdue: 'Overskredet',
    others: 'Overskredet hos andre',
    today: 'I dag',
    coming: 'Denne uge og de næste dage',
    later: 'Senere',
    awaited: 'Venter på andre',
    held: 'Tråde, du holder',
    nothingHeld: 'Du leder ingen sager og følger ingen elever lige nu.',
    openCase: 'Åbn en sag',
    raiseConcern: 'Skriv en bekymring',
    seeConcerns: 'Se bekymringer',
    registerReport: 'Skriv ned, hvad nogen fortalte dig',
    seeReports: 'Se henvendelser',
    more: (count) => `Her står de første ${count}. Resten kommer frem, når nogle af dem er gjort.`,
    caseLine: (number, label, pupil) =>
      pupil === undefined ? `Sag ${number}, ${label}` : `${pupil}, ${label} · sag ${number}`,
    reportLine: (received) => `Fortalt til skolen ${received}`,
    concernLine: (label, pupil) => [pupil, label, 'en bekymring'].filter(Boolean).join(' · '),
    climbedLine: (count) => (count === 1 ? 'Ét løfte er ikke holdt' : `${count} løfter er ikke holdt`),
    climbs: (date) => `Er det ikke gjort før, får skolens ejer besked ${date}.`,
    hasClimbed: (date) => `Skolens ejer fik besked ${date}.`,
    responsible: (who) => `Ansvarlig: ${who}`,
    stages: {
      received: 'Fortalt',
      settled: 'Afgjort',
      assessing: 'Undersøges',
      supporting: 'Støttes, ikke slået fast',
      acting: 'Handleplan på vej',
      'carrying-out': 'Planen er i gang',
      'following-up': 'I opfølgning',
      closed: 'Lukket',
      ended: 'Afsluttet',
    },
    late: 'En frist er overskredet',
  },
  nb: {
    title: 'Min dag',
    greeting: {
      morning: (name) => `God morgen, ${name}`,
      day: (name) => `God dag, ${name}`,
      evening: (name) => `God kveld, ${name}`,
    },
    lead: {
      danger: 'Et barn kan være i fare. Ta det før alt annet.',
      overdue: (count) =>
        count === 1 ? 'Én ting er forsinket. Ta den først.' : `${count} ting er forsinket. Ta dem først.`,
      today: (count) => (count === 1 ? 'Én ting skal skje i dag.' : `${count} ting skal skje i dag.`),
      coming: (date) => `Ingenting venter på deg i dag. Det neste er ${date}.`,
      comingUndated: 'Ingenting har en dato i dag. Noe skal skje så snart du kan.',
      awaited: 'Du skylder ikke noe akkurat nå. Andre er i gang.',
    },
    empty: {
      title: 'Ingenting venter på deg i dag',
      lead: 'Når noen forteller noe, eller en frist nærmer seg, står det her.',
      drawing: 'En åpen ring: ingenting venter',
    },
    danger: 'Noen kan være i fare',
    overdue: 'Over fristen',
    others: 'Over fristen hos andre',
    today: 'I dag',
    coming: 'Denne uka og de neste dagene',
    later: 'Senere',
    awaited: 'Venter på andre',
    held: 'Tråder du holder',
    nothingHeld: 'Du leder ingen saker og følger ingen elever akkurat nå.',
    openCase: 'Åpne en sak',
    raiseConcern: 'Skriv en bekymring',
    seeConcerns: 'Se bekymringer',
    registerReport: 'Skriv ned det noen fortalte deg',
    seeReports: 'Se henvendelser',
    more: (count) => `Her står de første ${count}. Resten kommer fram når noen av dem er gjort.`,
    caseLine: (number, label, pupil) =>
      pupil === undefined ? `Sak ${number}, ${label}` : `${pupil}, ${label} · sak ${number}`,
    reportLine: (received) => `Fortalt til skolen ${received}`,
    concernLine: (label, pupil) => [pupil, label, 'en bekymring'].filter(Boolean).join(' · '),
    climbedLine: (count) => (count === 1 ? 'Ett løfte er ikke holdt' : `${count} løfter er ikke holdt`),
    climbs: (date) => `Er det ikke gjort før, får skoleeieren beskjed ${date}.`,
    hasClimbed: (date) => `Skoleeieren fikk beskjed ${date}.`,
    responsible: (who) => `Ansvarlig: ${who}`,
    stages: {
      received: 'Fortalt',
      settled: 'Avgjort',
      assessing: 'Undersøkes',
      supporting: 'Får støtte, ikke avdekket',
      acting: 'Tiltaksplan på vei',
      'carrying-out': 'Planen er i gang',
      'following-up': 'I oppfølging',
      closed: 'Lukket',
      ended: 'Avsluttet',
    },
    late: 'En frist er passert',
  },
  nn: {
    title: 'Dagen min',
    greeting: {
      morning: (name) => `God morgon, ${name}`,
      day: (name) => `God dag, ${name}`,
      evening: (name) => `God kveld, ${name}`,
    },
    lead: {
      danger: 'Eit barn kan vere i fare. Ta det før alt anna.',
      overdue: (count) =>
        count === 1 ? 'Éin ting er forseinka. Ta han først.' : `${count} ting er forseinka. Ta dei først.`,
      today: (count) => (count === 1 ? 'Éin ting skal skje i dag.' : `${count} ting skal skje i dag.`),
      coming: (date) => `Ingenting ventar på deg i dag. Det neste er ${date}.`,
      comingUndated: 'Ingenting har ein dato i dag. Noko skal skje så snart du kan.',
      awaited: 'Du skuldar ikkje noko akkurat no. Andre er i gang.',
    },
    empty: {
      title: 'Ingenting ventar på deg i dag',
      lead: 'Når nokon fortel noko, eller ein frist nærmar seg, står det her.',
      drawing: 'Ein open ring: ingenting ventar',
    },
    danger: 'Nokon kan vere i fare',
    overdue: 'Over fristen',
    others: 'Over fristen hos andre',
    today: 'I dag',
    coming: 'Denne veka og dei neste dagane',
    later: 'Seinare',
    awaited: 'Ventar på andre',
    held: 'Trådar du held',
    nothingHeld: 'Du leier ingen saker og følgjer ingen elevar akkurat no.',
    openCase: 'Opne ei sak',
    raiseConcern: 'Skriv ei uro',
    seeConcerns: 'Sjå uro som er skriven',
    registerReport: 'Skriv ned det nokon fortalde deg',
    seeReports: 'Sjå meldingar',
    more: (count) => `Her står dei første ${count}. Resten kjem fram når nokre av dei er gjorde.`,
    caseLine: (number, label, pupil) =>
      pupil === undefined ? `Sak ${number}, ${label}` : `${pupil}, ${label} · sak ${number}`,
    reportLine: (received) => `Fortalt til skulen ${received}`,
    concernLine: (label, pupil) => [pupil, label, 'ei uro'].filter(Boolean).join(' · '),
    climbedLine: (count) =>
      count === 1 ? 'Éin lovnad er ikkje halden' : `${count} lovnader er ikkje haldne`,
    climbs: (date) => `Er det ikkje gjort før, får skuleeigaren beskjed ${date}.`,
    hasClimbed: (date) => `Skuleeigaren fekk beskjed ${date}.`,
    responsible: (who) => `Ansvarleg: ${who}`,
    stages: {
      received: 'Fortalt',
      settled: 'Avgjort',
      assessing: 'Blir undersøkt',
      supporting: 'Får støtte, ikkje avdekt',
      acting: 'Tiltaksplan på veg',
      'carrying-out': 'Planen er i gang',
      'following-up': 'I oppfølging',
      closed: 'Lukka',
      ended: 'Avslutta',
    },
    late: 'Ein frist er passert',
  },
  en: {
    title: 'My day',
    greeting: {
      morning: (name) => `Good morning, ${name}`,
      day: (name) => `Hello, ${name}`,
      evening: (name) => `Good evening, ${name}`,
    },
    lead: {
      danger: 'A child may be in danger. Take that before everything else.',
      overdue: (count) =>
        count === 1 ? 'One thing is late. Take it first.' : `${count} things are late. Take them first.`,
      today: (count) =>
        count === 1 ? 'One thing has to happen today.' : `${count} things have to happen today.`,
      coming: (date) => `Nothing waits for you today. The next is ${date}.`,
      comingUndated: 'Nothing is dated today. Something has to happen as soon as you can.',
      awaited: 'You owe nothing right now. Others are at work.',
    },
    empty: {
      title: 'Nothing waits for you today',
      lead: 'When somebody tells something, or a deadline comes near, it stands here.',
      drawing: 'An open ring: nothing waits',
    },
    danger: 'Somebody may be in danger',
    overdue: 'Overdue',
    others: 'Late with others',
    today: 'Today',
    coming: 'This week and the coming days',
    later: 'Later',
    awaited: 'Waiting for others',
    held: 'Threads you hold',
    nothingHeld: 'You lead no cases and follow no pupils right now.',
    openCase: 'Open a case',
    raiseConcern: 'Write a concern',
    seeConcerns: 'See concerns',
    registerReport: 'Write down what somebody told you',
    seeReports: 'See reports',
    more: (count) => `These are the first ${count}. The rest appear once some of them are done.`,
    caseLine: (number, label, pupil) =>
      pupil === undefined ? `Case ${number}, ${label}` : `${pupil}, ${label} · case ${number}`,
    reportLine: (received) => `Told to the school ${received}`,
    concernLine: (label, pupil) => [pupil, label, 'a concern'].filter(Boolean).join(' · '),
    climbedLine: (count) => (count === 1 ? 'One promise is not kept' : `${count} promises are not kept`),
    climbs: (date) => `Unless it is done before, the school’s owner hears of it on ${date}.`,
    hasClimbed: (date) => `The school’s owner heard of it on ${date}.`,
    responsible: (who) => `Responsible: ${who}`,
    stages: {
      received: 'Told',
      settled: 'Settled',
      assessing: 'Being examined',
      supporting: 'Supported, not established',
      acting: 'Action plan on its way',
      'carrying-out': 'The plan is being carried out',
      'following-up': 'Being followed up',
      closed: 'Closed',
      ended: 'Ended',
    },
    late: 'A deadline has passed',
  },
}

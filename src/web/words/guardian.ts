import type { Rhythm } from '../../domain/cases/events.ts'
import type { Stage } from '../../domain/cases/state.ts'
import { genitive } from './cases.ts'
import type { InEvery } from './language.ts'

/** Words of a guardian's page: LIX at most 35. `child` is the first name. */
export type GuardianWords = {
  /** What matters now, in a sentence or two. */
  readonly lead: Readonly<Record<Stage, (child: string) => string>>
  readonly said: (child: string, date: string) => string
  readonly agreed: string
  readonly nothingAgreed: string
  readonly knots: {
    readonly done: string
    readonly now: string
    readonly ahead: string
    readonly due: string
    readonly late: string
  }
  readonly since: (date: string) => string
  readonly from: (date: string) => string
  readonly rhythm: Readonly<Record<Rhythm, string>>
  readonly look: (date: string) => string
  readonly plan: string
  readonly planNotReady: string
  readonly planDone: (date: string) => string
  readonly planBy: (date: string) => string
  readonly planLate: (date: string) => string
  readonly planSoon: string
  readonly course: string
  readonly steps: {
    readonly reported: string
    readonly assessed: string
    readonly assessing: string
    readonly stopped: string
    readonly willStop: string
    readonly fine: (child: string) => string
    readonly willBeFine: (child: string) => string
    readonly closed: string
  }
  readonly people: string
  readonly leads: string
  readonly leaderFirst: (name: string) => string
  readonly nobodyYet: string
  readonly adult: (child: string) => string
  readonly adultNotYet: (child: string) => string
  readonly read: (child: string) => string
  readonly nobodyRead: string
  readonly all: string
  readonly pupilsAlone: (child: string, age: number) => string
  readonly unconfirmed: string
  readonly nothing: {
    readonly title: (child: string) => string
    readonly lead: string
    readonly tell: string
  }
  readonly choose: { readonly title: string; readonly lead: string }
  readonly noChild: { readonly title: string; readonly lead: string }
}

export const guardianWords: InEvery<GuardianWords> = {
  da: {
    lead: {
      assessing: (child) => `Vi ser på, hvad der er sket, og passer på ${child} imens.`,
      supporting: (child) => `Vi hjælper ${child}. Her kan I se, hvad vi gør.`,
      acting: (child) => `Vi passer på ${child} og laver en plan.`,
      'carrying-out': () => 'Planen er i gang. Her kan I se, hvem der gør hvad.',
      'following-up': (child) => `Det er holdt op. Vi følger ${child}, til det er godt igen.`,
      closed: () => 'Sagen er lukket. Bliver det skidt igen, så sig det til skolen. Vi åbner den samme dag.',
      ended: () => 'Sagen er lukket. Spørg os, hvis I undrer jer over noget.',
    },
    said: (child, date) => `${child}, ${date}. ${child} har sagt ja til, at I læser det.`,
    agreed: 'Det er aftalt',
    nothingAgreed: 'Der er ikke aftalt noget endnu. Når det sker, står det her.',
    knots: { done: 'Gjort', now: 'I gang', ahead: 'Kommer', due: 'Senest', late: 'For sent' },
    since: (date) => `Siden ${date}`,
    from: (date) => `Fra ${date}`,
    rhythm: {
      once: 'én gang',
      daily: 'hver skoledag',
      weekly: 'hver uge',
      'every-second-week': 'hver anden uge',
      monthly: 'hver måned',
    },
    look: (date) => `Vi ser på, om det hjælper, ${date}.`,
    plan: 'Handleplanen er klar',
    planNotReady: 'Handleplanen er ikke klar',
    planDone: (date) => `Siden ${date}`,
    planBy: (date) => `Senest ${date}`,
    planLate: (date) => `Den skulle være klar ${date}. Det er den ikke endnu.`,
    planSoon: 'Så hurtigt som muligt',
    course: 'Så langt er vi',
    steps: {
      reported: 'Skolen fik det at vide',
      assessed: 'Lederen har set på, hvad der er sket',
      assessing: 'Lederen ser på, hvad der er sket',
      stopped: 'Det holdt op',
      willStop: 'Det holder op',
      fine: (child) => `${child} sagde, at det er godt`,
      willBeFine: (child) => `${child} siger selv til, når det er godt`,
      closed: 'Sagen blev lukket',
    },
    people: 'Hvem I kan tale med',
    leads: 'Leder sagen',
    leaderFirst: (name) => `${name}, til en anden er valgt`,
    nobodyYet: 'Ikke valgt endnu',
    adult: (child) => `${genitive('da', child)} voksne`,
    adultNotYet: (child) => `${child} har ikke valgt en voksen endnu`,
    read: (child) => `Hvem har læst om ${child}`,
    nobodyRead: 'Ingen har læst endnu.',
    all: 'Se hele listen',
    pupilsAlone: (child, age) =>
      `${child} er fyldt ${age} år. Derfor er listen over, hvem der har læst, kun til ${child}.`,
    unconfirmed: 'Den alder er vores valg. Den er ikke bekræftet i loven.',
    nothing: {
      title: (child) => `Her er ikke noget om ${child}`,
      lead: 'Der er ikke noget, vi kan vise jer her. Er I urolige, så skriv til os. Vi svarer.',
      tell: 'Skriv til skolen',
    },
    choose: { title: 'Hvem vil du læse om?', lead: 'Vælg et barn.' },
    noChild: {
      title: 'Her er ikke noget endnu',
      lead: 'Skolen har ikke sat dig sammen med et barn. Ring til skolen, så retter de det.',
    },
  },
  nb: {
    lead: {
      assessing: (child) => `Vi ser på hva som har skjedd, og passer på ${child} imens.`,
      supporting: (child) => `Vi hjelper ${child}. Her kan dere se hva vi gjør.`,
      acting: (child) => `Vi passer på ${child} og lager en plan.`,
      'carrying-out': () => 'Planen er i gang. Her kan dere se hvem som gjør hva.',
      'following-up': (child) => `Det har sluttet. Vi følger ${child} til det er bra igjen.`,
      closed: () => 'Saken er lukket. Blir det ille igjen, så si det til skolen. Vi åpner den samme dag.',
      ended: () => 'Saken er lukket. Spør oss hvis dere lurer på noe.',
    },
    said: (child, date) => `${child}, ${date}. ${child} har sagt ja til at dere leser det.`,
    agreed: 'Dette er avtalt',
    nothingAgreed: 'Det er ikke avtalt noe ennå. Når det skjer, står det her.',
    knots: { done: 'Gjort', now: 'I gang', ahead: 'Kommer', due: 'Senest', late: 'For sent' },
    since: (date) => `Siden ${date}`,
    from: (date) => `Fra ${date}`,
    rhythm: {
      once: 'én gang',
      daily: 'hver skoledag',
      weekly: 'hver uke',
      'every-second-week': 'annenhver uke',
      monthly: 'hver måned',
    },
    look: (date) => `Vi ser på om det hjelper, ${date}.`,
    plan: 'Tiltaksplanen er klar',
    planNotReady: 'Tiltaksplanen er ikke klar',
    planDone: (date) => `Siden ${date}`,
    planBy: (date) => `Senest ${date}`,
    planLate: (date) => `Den skulle vært klar ${date}. Det er den ikke ennå.`,
    planSoon: 'Så snart som mulig',
    course: 'Så langt er vi',
    steps: {
      reported: 'Skolen fikk vite det',
      assessed: 'Rektor har sett på hva som har skjedd',
      assessing: 'Rektor ser på hva som har skjedd',
      stopped: 'Det sluttet',
      willStop: 'Det slutter',
      fine: (child) => `${child} sa at det er bra`,
      willBeFine: (child) => `${child} sier selv fra når det er bra`,
      closed: 'Saken ble lukket',
    },
    people: 'Hvem dere kan snakke med',
    leads: 'Leder saken',
    leaderFirst: (name) => `${name}, til en annen er valgt`,
    nobodyYet: 'Ikke valgt ennå',
    adult: (child) => `Trygg voksen for ${child}`,
    adultNotYet: (child) => `${child} har ikke valgt en voksen ennå`,
    read: (child) => `Hvem har lest om ${child}`,
    nobodyRead: 'Ingen har lest ennå.',
    all: 'Se hele lista',
    pupilsAlone: (child, age) =>
      `${child} har fylt ${age} år. Derfor er lista over hvem som har lest, bare til ${child}.`,
    unconfirmed: 'Den alderen er vårt valg. Den er ikke bekreftet i loven.',
    nothing: {
      title: (child) => `Her er det ikke noe om ${child}`,
      lead: 'Det er ikke noe vi kan vise dere her. Er dere urolige, så skriv til oss. Vi svarer.',
      tell: 'Skriv til skolen',
    },
    choose: { title: 'Hvem vil du lese om?', lead: 'Velg et barn.' },
    noChild: {
      title: 'Her er det ikke noe ennå',
      lead: 'Skolen har ikke koblet deg til et barn. Ring skolen, så retter de det.',
    },
  },
  nn: {
    lead: {
      assessing: (child) => `Vi ser på kva som har skjedd, og passar på ${child} imens.`,
      supporting: (child) => `Vi hjelper ${child}. Her kan de sjå kva vi gjer.`,
      acting: (child) => `Vi passar på ${child} og lagar ein plan.`,
      'carrying-out': () => 'Planen er i gang. Her kan de sjå kven som gjer kva.',
      'following-up': (child) => `Det har slutta. Vi følgjer ${child} til det er bra igjen.`,
      closed: () => 'Saka er lukka. Blir det ille igjen, så sei det til skulen. Vi opnar ho same dag.',
      ended: () => 'Saka er lukka. Spør oss om de lurer på noko.',
    },
    said: (child, date) => `${child}, ${date}. ${child} har sagt ja til at de les det.`,
    agreed: 'Dette er avtalt',
    nothingAgreed: 'Det er ikkje avtalt noko enno. Når det skjer, står det her.',
    knots: { done: 'Gjort', now: 'I gang', ahead: 'Kjem', due: 'Seinast', late: 'For seint' },
    since: (date) => `Sidan ${date}`,
    from: (date) => `Frå ${date}`,
    rhythm: {
      once: 'éin gong',
      daily: 'kvar skuledag',
      weekly: 'kvar veke',
      'every-second-week': 'annakvar veke',
      monthly: 'kvar månad',
    },
    look: (date) => `Vi ser på om det hjelper, ${date}.`,
    plan: 'Tiltaksplanen er klar',
    planNotReady: 'Tiltaksplanen er ikkje klar',
    planDone: (date) => `Sidan ${date}`,
    planBy: (date) => `Seinast ${date}`,
    planLate: (date) => `Han skulle vore klar ${date}. Det er han ikkje enno.`,
    planSoon: 'Så snart som mogleg',
    course: 'Så langt er vi',
    steps: {
      reported: 'Skulen fekk vite det',
      assessed: 'Rektor har sett på kva som har skjedd',
      assessing: 'Rektor ser på kva som har skjedd',
      stopped: 'Det slutta',
      willStop: 'Det sluttar',
      fine: (child) => `${child} sa at det er bra`,
      willBeFine: (child) => `${child} seier sjølv frå når det er bra`,
      closed: 'Saka blei lukka',
    },
    people: 'Kven de kan snakke med',
    leads: 'Leier saka',
    leaderFirst: (name) => `${name}, til ein annan er vald`,
    nobodyYet: 'Ikkje vald enno',
    adult: (child) => `Trygg vaksen for ${child}`,
    adultNotYet: (child) => `${child} har ikkje valt ein vaksen enno`,
    read: (child) => `Kven har lese om ${child}`,
    nobodyRead: 'Ingen har lese enno.',
    all: 'Sjå heile lista',
    pupilsAlone: (child, age) =>
      `${child} har fylt ${age} år. Difor er lista over kven som har lese, berre til ${child}.`,
    unconfirmed: 'Den alderen er vårt val. Han er ikkje stadfesta i lova.',
    nothing: {
      title: (child) => `Her er det ikkje noko om ${child}`,
      lead: 'Det er ikkje noko vi kan vise dykk her. Er de urolege, så skriv til oss. Vi svarar.',
      tell: 'Skriv til skulen',
    },
    choose: { title: 'Kven vil du lese om?', lead: 'Vel eit barn.' },
    noChild: {
      title: 'Her er det ikkje noko enno',
      lead: 'Skulen har ikkje kopla deg til eit barn. Ring skulen, så rettar dei det.',
    },
  },
  en: {
    lead: {
      assessing: (child) => `We are looking at what has happened, and look after ${child} meanwhile.`,
      supporting: (child) => `We are helping ${child}. Here you can see what we do.`,
      acting: (child) => `We look after ${child} and make a plan.`,
      'carrying-out': () => 'The plan is running. Here you can see who does what.',
      'following-up': (child) => `It has stopped. We follow ${child} until it is good again.`,
      closed: () => 'The case is closed. If it gets bad again, tell the school. We open it the same day.',
      ended: () => 'The case is closed. Ask us if you wonder about anything.',
    },
    said: (child, date) => `${child}, ${date}. ${child} has said yes to your reading this.`,
    agreed: 'What is agreed',
    nothingAgreed: 'Nothing is agreed yet. When it is, it stands here.',
    knots: { done: 'Done', now: 'Going on', ahead: 'To come', due: 'At the latest', late: 'Late' },
    since: (date) => `Since ${date}`,
    from: (date) => `From ${date}`,
    rhythm: {
      once: 'once',
      daily: 'every school day',
      weekly: 'every week',
      'every-second-week': 'every other week',
      monthly: 'every month',
    },
    look: (date) => `We look at whether it helps on ${date}.`,
    plan: 'The action plan is ready',
    planNotReady: 'The action plan is not ready',
    planDone: (date) => `Since ${date}`,
    planBy: (date) => `By ${date}`,
    planLate: (date) => `It should have been ready on ${date}. It is not ready yet.`,
    planSoon: 'As soon as possible',
    course: 'How far we are',
    steps: {
      reported: 'The school was told',
      assessed: 'The head has looked at what has happened',
      assessing: 'The head is looking at what has happened',
      stopped: 'It stopped',
      willStop: 'It stops',
      fine: (child) => `${child} said that it is good`,
      willBeFine: (child) => `${child} tells us when it is good`,
      closed: 'The case was closed',
    },
    people: 'Whom you can talk to',
    leads: 'Leads the case',
    leaderFirst: (name) => `${name}, until somebody else is named`,
    nobodyYet: 'Not named yet',
    adult: (child) => `${genitive('en', child)} trusted adult`,
    adultNotYet: (child) => `${child} has not chosen an adult yet`,
    read: (child) => `Who has read about ${child}`,
    nobodyRead: 'Nobody has read yet.',
    all: 'See the whole list',
    pupilsAlone: (child, age) =>
      `${child} is ${age} or older. So the list of who has read is for ${child} alone.`,
    unconfirmed: 'That age is our choice. It is not confirmed in law.',
    nothing: {
      title: (child) => `There is nothing here about ${child}`,
      lead: 'There is nothing we can show you here. If you are worried, write to us. We answer.',
      tell: 'Write to the school',
    },
    choose: { title: 'About whom do you want to read?', lead: 'Choose a child.' },
    noChild: {
      title: 'There is nothing here yet',
      lead: 'The school has not linked you to a child. Call the school and they put it right.',
    },
  },
}

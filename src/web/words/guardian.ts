import type { Rhythm } from '../../domain/cases/events.ts'
import type { Stage } from '../../domain/cases/state.ts'
import type { reopen } from '../../domain/follow-up/close-follow-up.ts'
import type { askForPlan } from '../../domain/follow-up/ask-for-plan.ts'
import type { ContactWay, Judgement, PlanGround } from '../../domain/follow-up/events.ts'
import type {
  addHomeMeasure,
  endHomeMeasure,
  judgeMeasure,
  writeFromHome,
} from '../../domain/follow-up/write-from-home.ts'
import { genitive } from './cases.ts'
import type { InEvery } from './language.ts'

type RefusalOf<A extends { readonly guards: readonly { readonly refusal: string }[] }> =
  A['guards'][number]['refusal']

/** What a guardian's forms are refused for; 'not-open-to-you' is answered as if nothing were there. */
export type GuardianRefusal =
  | Exclude<
      RefusalOf<
        | typeof writeFromHome
        | typeof addHomeMeasure
        | typeof endHomeMeasure
        | typeof judgeMeasure
        | typeof askForPlan
        | typeof reopen
      >,
      'not-open-to-you'
    >
  | 'date-unreadable'

type GuardianForm<Field extends string = never> = Readonly<Record<'title' | 'lead' | 'send' | Field, string>>

/** Words of a guardian's page: LIX at most 35. `child` is the first name. */
export type GuardianWords = {
  /** What matters now, in a sentence or two. */
  readonly lead: Readonly<Record<Stage, (child: string) => string>>
  readonly said: (child: string, date: string) => string
  readonly agreed: string
  readonly goals: (child: string) => string
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
    /** Where there is something beside a case: an agreement, or a meeting. */
    readonly alsoLead: string
    readonly tell: string
  }
  readonly choose: { readonly title: string; readonly lead: string }
  /** On the day of a member of staff who is a parent here. */
  readonly ownChildren: string
  /** What a guardian can do, and what has come of it. */
  readonly own: {
    readonly title: string
    readonly hard: string
    readonly answered: (date: string) => string
    readonly waits: string
    readonly home: string
    readonly homeNone: string
    readonly add: string
    readonly stop: string
    readonly stopOf: (what: string) => string
    readonly judge: string
    readonly judgeOf: (what: string) => string
    readonly judged: (how: string, date: string) => string
    readonly askPlan: string
    readonly askPlanText: string
    readonly asked: (date: string) => string
    readonly letters: string
    readonly write: string
    readonly copy: string
    readonly reopen: string
    readonly back: string
    readonly others: (child: string) => string
    readonly told: (date: string) => string
    readonly lost: string
    readonly lostBy: (date: string) => string
    readonly lostDone: (date: string) => string
    readonly day: (date: string) => string
    readonly contact: string
    readonly everyDays: (days: number) => string
    readonly deputy: string
    readonly errors: string
    readonly kept: string
  }
  readonly contactWays: Readonly<Record<ContactWay, string>>
  readonly judgements: Readonly<Record<Judgement, string>>
  readonly planGrounds: (child: string) => Readonly<Record<PlanGround, string>>
  readonly refusals: Readonly<Record<GuardianRefusal, string>>
  readonly forms: (child: string) => {
    readonly write: GuardianForm<'words' | 'hard' | 'hardHint'>
    readonly measure: GuardianForm<'what' | 'whatHint' | 'startsOn' | 'example'>
    readonly judge: GuardianForm<'judgement' | 'words'>
    readonly plan: GuardianForm<'ground' | 'words' | 'wordsHint' | 'after'>
    readonly reopen: GuardianForm<'reason'>
    readonly copy: GuardianForm
  }
  readonly noChild: { readonly title: string; readonly lead: string }
}

/** A rhythm in calendar days, as people say it. */
const rhythmIn =
  (daily: string, weekly: string, everySecondWeek: string, other: (days: number) => string) =>
  (days: number): string =>
    ({ 1: daily, 7: weekly, 14: everySecondWeek })[days] ?? other(days)

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
    goals: (child) => `Det vil ${child} gerne`,
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
      alsoLead: 'Her er det, vi har aftalt. Er I urolige, så skriv til os. Vi svarer.',
      tell: 'Skriv til skolen',
    },
    choose: { title: 'Hvem vil du læse om?', lead: 'Vælg et barn.' },
    ownChildren: 'Mit eget barn',
    own: {
      title: 'Det kan I gøre',
      hard: 'I har skrevet, at det er meget svært nu.',
      answered: (date) => `Svar fra skolen, ${date}`,
      waits: 'I får svar senest næste skoledag.',
      home: 'Det gør I derhjemme',
      homeNone: 'I har ikke skrevet noget endnu.',
      add: 'Skriv noget, I gør',
      stop: 'Det gør vi ikke mere',
      stopOf: (what) => `: ${what}`,
      judge: 'Hjælper det?',
      judgeOf: (what) => `: ${what}`,
      judged: (how, date) => `I skrev ${date}: ${how.toLowerCase()}`,
      askPlan: 'Bed om en handleplan',
      askPlanText: 'Er I bekymrede for jeres barn, kan I bede om en plan. Så skal skolen lave den.',
      asked: (date) => `I bad om en plan ${date}`,
      letters: 'Jeres breve til skolen',
      write: 'Skriv til skolen',
      copy: 'Alt på én side',
      reopen: 'Det er begyndt igen',
      back: 'Tilbage',
      others: (child) => `${child} har mere end én sag`,
      told: (date) => `Det, skolen fik at vide ${date}`,
      lost: 'Det, der er gået tabt i timerne',
      lostBy: (date) => `Indhentes senest ${date}`,
      lostDone: (date) => `Indhentet ${date}`,
      day: (date) => `Dagen ${date}`,
      contact: 'Vi taler sammen',
      everyDays: rhythmIn('hver dag', 'hver uge', 'hver anden uge', (days) => `hver ${days}. dag`),
      deputy: 'Når den voksne er væk',
      errors: 'Prøv en gang til',
      kept: 'Det, I skrev, står der stadig.',
    },
    contactWays: { call: 'I telefonen', message: 'På skrift', meeting: 'Ved et møde' },
    judgements: {
      helps: 'Det hjælper',
      'helps-a-little': 'Det hjælper lidt',
      'does-not-help': 'Det hjælper ikke',
      'cannot-tell': 'Det kan vi ikke se endnu',
    },
    planGrounds: (child) => ({
      'worrying-state': `${child} har det så skidt, at vi er bekymrede`,
      absence: `${child} er væk fra skolen på grund af det`,
    }),
    refusals: {
      'case-has-ended': 'Sagen er lukket. Åbn den igen, hvis det er begyndt igen.',
      'words-missing': 'Skriv lidt først.',
      'words-too-long': 'Gør teksten kortere. Der er plads til 10.000 tegn.',
      'date-missing': 'Skriv en dag.',
      'date-in-future': 'Skriv en dag, der har været.',
      'date-unreadable': 'Skriv datoen som 24.11.2026.',
      'start-missing': 'Skriv, hvornår det begynder.',
      'no-such-measure': 'Det står ikke i planen mere. Gå tilbage og se planen.',
      'judgement-missing': 'Vælg, om det hjælper.',
      'plan-ground-missing': 'Vælg, hvad I er bekymrede for.',
      'plan-is-there': 'Der er allerede en plan. Den står på jeres side.',
    },
    forms: (child) => ({
      write: {
        title: 'Skriv til skolen',
        lead: `Kun de voksne om sagen læser det. ${child} læser det ikke.`,
        send: 'Send',
        words: 'Hvad vil I sige?',
        hard: 'Det er meget svært for os nu',
        hardHint: 'Så svarer skolens leder jer selv.',
      },
      measure: {
        title: 'Det gør vi derhjemme',
        lead: `Det kommer til at stå i planen. ${child} kan også læse det.`,
        send: 'Skriv det i planen',
        what: 'Hvad gør I?',
        whatHint: 'For eksempel: Vi inviterer en fra klassen hjem om fredagen.',
        startsOn: 'Hvornår begynder I?',
        example: 'For eksempel',
      },
      judge: {
        title: 'Hjælper det?',
        lead: `I kender ${child} bedst. Kun de voksne om sagen læser jeres svar.`,
        send: 'Send svaret',
        judgement: 'Hvad ser I derhjemme?',
        words: 'Vil I skrive mere?',
      },
      plan: {
        title: 'Bed om en handleplan',
        lead: `I kan bede om en plan, når ${child} har det skidt eller bliver hjemme på grund af det, der sker.`,
        send: 'Bed om en plan',
        ground: 'Hvad er I bekymrede for?',
        words: 'Vil I skrive mere?',
        wordsHint: 'I må gerne lade være.',
        after: 'Skolens leder svarer jer. Fristen for planen tæller fra i dag.',
      },
      reopen: {
        title: 'Det er begyndt igen',
        lead: 'Skriv, hvad der er sket. Så åbner sagen med det samme.',
        send: 'Åbn sagen igen',
        reason: 'Hvad er der sket?',
      },
      copy: {
        title: `Alt om ${child} på én side`,
        lead: 'Her er alt det, I må se i sagen. I kan printe siden når som helst.',
        send: 'Print',
      },
    }),
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
    goals: (child) => `Dette vil ${child} gjerne`,
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
      alsoLead: 'Her er det vi har avtalt. Er dere urolige, så skriv til oss. Vi svarer.',
      tell: 'Skriv til skolen',
    },
    choose: { title: 'Hvem vil du lese om?', lead: 'Velg et barn.' },
    ownChildren: 'Mitt eget barn',
    own: {
      title: 'Dette kan dere gjøre',
      hard: 'Dere har skrevet at det er veldig vanskelig nå.',
      answered: (date) => `Svar fra skolen, ${date}`,
      waits: 'Dere får svar senest neste skoledag.',
      home: 'Dette gjør dere hjemme',
      homeNone: 'Dere har ikke skrevet noe ennå.',
      add: 'Skriv noe dere gjør',
      stop: 'Det gjør vi ikke lenger',
      stopOf: (what) => `: ${what}`,
      judge: 'Hjelper det?',
      judgeOf: (what) => `: ${what}`,
      judged: (how, date) => `Dere skrev ${date}: ${how.toLowerCase()}`,
      askPlan: 'Be om en tiltaksplan',
      askPlanText: 'Er dere bekymret for barnet, kan dere be om en plan. Da skal skolen svare.',
      asked: (date) => `Dere ba om en plan ${date}`,
      letters: 'Brevene deres til skolen',
      write: 'Skriv til skolen',
      copy: 'Alt på én side',
      reopen: 'Det har begynt igjen',
      back: 'Tilbake',
      others: (child) => `${child} har mer enn én sak`,
      told: (date) => `Det skolen fikk vite ${date}`,
      lost: 'Det som er gått tapt i timene',
      lostBy: (date) => `Tas igjen senest ${date}`,
      lostDone: (date) => `Tatt igjen ${date}`,
      day: (date) => `Dagen ${date}`,
      contact: 'Vi snakker sammen',
      everyDays: rhythmIn('hver dag', 'hver uke', 'annenhver uke', (days) => `hver ${days}. dag`),
      deputy: 'Når den voksne er borte',
      errors: 'Prøv en gang til',
      kept: 'Det dere skrev, står der fortsatt.',
    },
    contactWays: { call: 'På telefon', message: 'Skriftlig', meeting: 'I et møte' },
    judgements: {
      helps: 'Det hjelper',
      'helps-a-little': 'Det hjelper litt',
      'does-not-help': 'Det hjelper ikke',
      'cannot-tell': 'Det kan vi ikke se ennå',
    },
    planGrounds: (child) => ({
      'worrying-state': `${child} har det så vondt at vi er bekymret`,
      absence: `${child} er borte fra skolen på grunn av det`,
    }),
    refusals: {
      'case-has-ended': 'Saken er lukket. Åpne den igjen hvis det har begynt igjen.',
      'words-missing': 'Skriv litt først.',
      'words-too-long': 'Gjør teksten kortere. Det er plass til 10.000 tegn.',
      'date-missing': 'Skriv en dag.',
      'date-in-future': 'Skriv en dag som har vært.',
      'date-unreadable': 'Skriv datoen som 24.11.2026.',
      'start-missing': 'Skriv når det begynner.',
      'no-such-measure': 'Det står ikke i planen lenger. Gå tilbake og se planen.',
      'judgement-missing': 'Velg om det hjelper.',
      'plan-ground-missing': 'Velg hva dere er bekymret for.',
      'plan-is-there': 'Det er allerede en plan. Den står på siden deres.',
    },
    forms: (child) => ({
      write: {
        title: 'Skriv til skolen',
        lead: `Bare de voksne i saken leser det. ${child} leser det ikke.`,
        send: 'Send',
        words: 'Hva vil dere si?',
        hard: 'Det er veldig vanskelig for oss nå',
        hardHint: 'Da svarer rektor dere selv.',
      },
      measure: {
        title: 'Dette gjør vi hjemme',
        lead: `Det kommer til å stå i planen. ${child} kan også lese det.`,
        send: 'Skriv det i planen',
        what: 'Hva gjør dere?',
        whatHint: 'For eksempel: Vi ber hjem en fra klassen på fredager.',
        startsOn: 'Når begynner dere?',
        example: 'For eksempel',
      },
      judge: {
        title: 'Hjelper det?',
        lead: `Dere kjenner ${child} best. Bare de voksne i saken leser svaret.`,
        send: 'Send svaret',
        judgement: 'Hva ser dere hjemme?',
        words: 'Vil dere skrive mer?',
      },
      plan: {
        title: 'Be om en tiltaksplan',
        lead: `Dere kan be om en plan når ${child} har det vondt eller blir hjemme på grunn av det som skjer.`,
        send: 'Be om en plan',
        ground: 'Hva er dere bekymret for?',
        words: 'Vil dere skrive mer?',
        wordsHint: 'Dere kan la være.',
        after: 'Rektor svarer dere.',
      },
      reopen: {
        title: 'Det har begynt igjen',
        lead: 'Skriv hva som har skjedd. Da åpner saken med en gang.',
        send: 'Åpne saken igjen',
        reason: 'Hva har skjedd?',
      },
      copy: {
        title: `Alt om ${child} på én side`,
        lead: 'Her er alt dere kan se i saken. Dere kan skrive ut siden når som helst.',
        send: 'Skriv ut',
      },
    }),
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
    goals: (child) => `Dette vil ${child} gjerne`,
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
      alsoLead: 'Her er det vi har avtalt. Er de urolege, så skriv til oss. Vi svarar.',
      tell: 'Skriv til skulen',
    },
    choose: { title: 'Kven vil du lese om?', lead: 'Vel eit barn.' },
    ownChildren: 'Mitt eige barn',
    own: {
      title: 'Dette kan de gjere',
      hard: 'De har skrive at det er veldig vanskeleg no.',
      answered: (date) => `Svar frå skulen, ${date}`,
      waits: 'De får svar seinast neste skuledag.',
      home: 'Dette gjer de heime',
      homeNone: 'De har ikkje skrive noko enno.',
      add: 'Skriv noko de gjer',
      stop: 'Det gjer vi ikkje lenger',
      stopOf: (what) => `: ${what}`,
      judge: 'Hjelper det?',
      judgeOf: (what) => `: ${what}`,
      judged: (how, date) => `De skreiv ${date}: ${how.toLowerCase()}`,
      askPlan: 'Be om ein tiltaksplan',
      askPlanText: 'Er de uroa for barnet, kan de be om ein plan. Då skal skulen svare.',
      asked: (date) => `De bad om ein plan ${date}`,
      letters: 'Breva dykkar til skulen',
      write: 'Skriv til skulen',
      copy: 'Alt på éi side',
      reopen: 'Det har byrja igjen',
      back: 'Tilbake',
      others: (child) => `${child} har meir enn éi sak`,
      told: (date) => `Det skulen fekk vite ${date}`,
      lost: 'Det som er gått tapt i timane',
      lostBy: (date) => `Blir teke igjen seinast ${date}`,
      lostDone: (date) => `Teke igjen ${date}`,
      day: (date) => `Dagen ${date}`,
      contact: 'Vi snakkar saman',
      everyDays: rhythmIn('kvar dag', 'kvar veke', 'annakvar veke', (days) => `kvar ${days}. dag`),
      deputy: 'Når den vaksne er borte',
      errors: 'Prøv ein gong til',
      kept: 'Det de skreiv, står der framleis.',
    },
    contactWays: { call: 'På telefon', message: 'Skriftleg', meeting: 'I eit møte' },
    judgements: {
      helps: 'Det hjelper',
      'helps-a-little': 'Det hjelper litt',
      'does-not-help': 'Det hjelper ikkje',
      'cannot-tell': 'Det kan vi ikkje sjå enno',
    },
    planGrounds: (child) => ({
      'worrying-state': `${child} har det så vondt at vi er uroa`,
      absence: `${child} er borte frå skulen på grunn av det`,
    }),
    refusals: {
      'case-has-ended': 'Saka er lukka. Opne ho igjen om det har byrja igjen.',
      'words-missing': 'Skriv litt først.',
      'words-too-long': 'Gjer teksten kortare. Det er plass til 10.000 teikn.',
      'date-missing': 'Skriv ein dag.',
      'date-in-future': 'Skriv ein dag som har vore.',
      'date-unreadable': 'Skriv datoen som 24.11.2026.',
      'start-missing': 'Skriv når det byrjar.',
      'no-such-measure': 'Det står ikkje i planen lenger. Gå tilbake og sjå planen.',
      'judgement-missing': 'Vel om det hjelper.',
      'plan-ground-missing': 'Vel kva de er uroa for.',
      'plan-is-there': 'Det er alt ein plan. Han står på sida dykkar.',
    },
    forms: (child) => ({
      write: {
        title: 'Skriv til skulen',
        lead: `Berre dei vaksne i saka les det. ${child} les det ikkje.`,
        send: 'Send',
        words: 'Kva vil de seie?',
        hard: 'Det er veldig vanskeleg for oss no',
        hardHint: 'Då svarar rektor dykk sjølv.',
      },
      measure: {
        title: 'Dette gjer vi heime',
        lead: `Det kjem til å stå i planen. ${child} kan òg lese det.`,
        send: 'Skriv det i planen',
        what: 'Kva gjer de?',
        whatHint: 'Til dømes: Vi bed heim ein frå klassen på fredagar.',
        startsOn: 'Når byrjar de?',
        example: 'Til dømes',
      },
      judge: {
        title: 'Hjelper det?',
        lead: `De kjenner ${child} best. Berre dei vaksne i saka les svaret.`,
        send: 'Send svaret',
        judgement: 'Kva ser de heime?',
        words: 'Vil de skrive meir?',
      },
      plan: {
        title: 'Be om ein tiltaksplan',
        lead: `De kan be om ein plan når ${child} har det vondt eller blir heime på grunn av det som skjer.`,
        send: 'Be om ein plan',
        ground: 'Kva er de uroa for?',
        words: 'Vil de skrive meir?',
        wordsHint: 'De kan la vere.',
        after: 'Rektor svarar dykk.',
      },
      reopen: {
        title: 'Det har byrja igjen',
        lead: 'Skriv kva som har skjedd. Då opnar saka med ein gong.',
        send: 'Opne saka igjen',
        reason: 'Kva har skjedd?',
      },
      copy: {
        title: `Alt om ${child} på éi side`,
        lead: 'Her er alt de kan sjå i saka. De kan skrive ut sida når som helst.',
        send: 'Skriv ut',
      },
    }),
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
    goals: (child) => `What ${child} wants`,
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
      alsoLead: 'Here is what we have agreed. If you are worried, write to us. We answer.',
      tell: 'Write to the school',
    },
    choose: { title: 'About whom do you want to read?', lead: 'Choose a child.' },
    ownChildren: 'My own child',
    own: {
      title: 'What you can do',
      hard: 'You have written that it is very hard now.',
      answered: (date) => `Answer from the school, ${date}`,
      waits: 'You get an answer by the next school day.',
      home: 'What you do at home',
      homeNone: 'You have not written anything yet.',
      add: 'Write something you do',
      stop: 'We no longer do it',
      stopOf: (what) => `: ${what}`,
      judge: 'Does it help?',
      judgeOf: (what) => `: ${what}`,
      judged: (how, date) => `You wrote on ${date}: ${how.toLowerCase()}`,
      askPlan: 'Ask for an action plan',
      askPlanText:
        'If you are worried about your child, you can ask for a plan. Then the school has to answer.',
      asked: (date) => `You asked for a plan on ${date}`,
      letters: 'Your letters to the school',
      write: 'Write to the school',
      copy: 'All of it on one page',
      reopen: 'It has started again',
      back: 'Back',
      others: (child) => `${child} has more than one case`,
      told: (date) => `What the school was told on ${date}`,
      lost: 'What was lost in class',
      lostBy: (date) => `Made up by ${date}`,
      lostDone: (date) => `Made up on ${date}`,
      day: (date) => `The day, ${date}`,
      contact: 'We talk',
      everyDays: rhythmIn('every day', 'every week', 'every other week', (days) => `every ${days} days`),
      deputy: 'When the adult is away',
      errors: 'Try once more',
      kept: 'What you wrote is still there.',
    },
    contactWays: { call: 'On the phone', message: 'In writing', meeting: 'In a meeting' },
    judgements: {
      helps: 'It helps',
      'helps-a-little': 'It helps a little',
      'does-not-help': 'It does not help',
      'cannot-tell': 'We cannot tell yet',
    },
    planGrounds: (child) => ({
      'worrying-state': `${child} is so unwell that we are worried`,
      absence: `${child} is away from school because of it`,
    }),
    refusals: {
      'case-has-ended': 'The case is closed. Open it again if it has started again.',
      'words-missing': 'Write a little first.',
      'words-too-long': 'Make the text shorter. There is room for 10,000 characters.',
      'date-missing': 'Write a day.',
      'date-in-future': 'Write a day that has been.',
      'date-unreadable': 'Write the date like 24.11.2026.',
      'start-missing': 'Write when it starts.',
      'no-such-measure': 'It is no longer in the plan. Go back and see the plan.',
      'judgement-missing': 'Choose whether it helps.',
      'plan-ground-missing': 'Choose what you are worried about.',
      'plan-is-there': 'There is a plan already. It stands on your page.',
    },
    forms: (child) => ({
      write: {
        title: 'Write to the school',
        lead: `Only the adults of the case read it. ${child} does not.`,
        send: 'Send',
        words: 'What do you want to say?',
        hard: 'It is very hard for us now',
        hardHint: 'Then the head answers you in person.',
      },
      measure: {
        title: 'What we do at home',
        lead: `It will stand in the plan. ${child} can read it too.`,
        send: 'Write it in the plan',
        what: 'What do you do?',
        whatHint: 'For example: We ask a classmate home on Fridays.',
        startsOn: 'When do you start?',
        example: 'For example',
      },
      judge: {
        title: 'Does it help?',
        lead: `You know ${child} best. Only the adults of the case read your answer.`,
        send: 'Send the answer',
        judgement: 'What do you see at home?',
        words: 'Do you want to write more?',
      },
      plan: {
        title: 'Ask for an action plan',
        lead: `You can ask for a plan when ${child} is unwell or stays at home because of what happens.`,
        send: 'Ask for a plan',
        ground: 'What are you worried about?',
        words: 'Do you want to write more?',
        wordsHint: 'You need not.',
        after: 'The head answers you.',
      },
      reopen: {
        title: 'It has started again',
        lead: 'Write what has happened. The case opens at once.',
        send: 'Open the case again',
        reason: 'What has happened?',
      },
      copy: {
        title: `All about ${child} on one page`,
        lead: 'Here is all that you may see in the case. You can print the page at any time.',
        send: 'Print',
      },
    }),
    noChild: {
      title: 'There is nothing here yet',
      lead: 'The school has not linked you to a child. Call the school and they put it right.',
    },
  },
}

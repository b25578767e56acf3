import type { Mood, Rhythm } from '../../domain/cases/events.ts'
import type { setGoal, takeOutGoal } from '../../domain/cases/set-goal.ts'
import type { answerDisclosure } from '../../domain/cases/tell.ts'
import type { checkIn, wantToTalk } from '../../domain/follow-up/check-in.ts'
import type { chooseTrustedAdult } from '../../domain/follow-up/choose-trusted-adult.ts'
import type { reopen, sayFine } from '../../domain/follow-up/close-follow-up.ts'
import type { HelpArea } from '../../domain/follow-up/events.ts'
import type { sayTalkPlace, sayWhatHelps } from '../../domain/follow-up/say-what-helps.ts'
import type { answerTellingClass } from '../../domain/follow-up/tell-class.ts'
import type { answerReconciliation } from '../../domain/participants/reconcile.ts'
import type { InEvery } from './language.ts'

type RefusalOf<A extends { readonly guards: readonly { readonly refusal: string }[] }> =
  A['guards'][number]['refusal']

/** Everything a pupil's own page can be refused; 'not-open-to-you' is answered as if nothing were there. */
export type OwnRefusal = Exclude<
  RefusalOf<
    | typeof checkIn
    | typeof wantToTalk
    | typeof chooseTrustedAdult
    | typeof answerDisclosure
    | typeof sayFine
    | typeof reopen
    | typeof sayWhatHelps
    | typeof sayTalkPlace
    | typeof answerTellingClass
    | typeof setGoal
    | typeof takeOutGoal
    | typeof answerReconciliation
  >,
  'not-open-to-you'
>

/**
 * Words of a pupil's own page, for a nine-year-old: LIX at most 25, under 12 words a sentence. `who` is an adult's
 * first name, or `somebody`; `when` is `today` or a date in words.
 */
export type FollowUpWords = {
  readonly hello: (name: string) => string
  readonly somebody: string
  readonly today: string
  readonly back: string
  readonly optional: string
  readonly errors: string
  readonly kept: string
  readonly refusals: Readonly<Record<OwnRefusal, string>>
  readonly talk: {
    readonly button: string
    readonly promise: (who: string, when: string) => string
    readonly asked: (who: string, when: string) => string
    readonly waited: (who: string, date: string) => string
    readonly title: (who: string, when: string) => string
    readonly lead: string
    readonly urgent: string
  }
  readonly before: { readonly title: string; readonly lead: string }
  readonly adult: {
    readonly title: string
    readonly has: (name: string) => string
    readonly deputy: (name: string) => string
    readonly none: string
    readonly choose: string
    readonly change: string
    readonly form: {
      readonly title: string
      readonly lead: string
      readonly legend: string
      readonly now: string
      readonly other: string
      readonly otherHint: string
      readonly otherLabel: string
      readonly pick: string
      readonly send: string
      readonly later: string
    }
  }
  readonly doing: {
    readonly title: string
    readonly knots: {
      readonly done: string
      readonly now: string
      readonly ahead: string
      readonly due: string
      readonly late: string
    }
    readonly told: string
    readonly known: string
    readonly on: (date: string) => string
    readonly since: (date: string) => string
    readonly from: (date: string) => string
    readonly rhythm: Readonly<Record<Rhythm, string>>
    readonly looks: string
    readonly looksText: string
    readonly makes: string
    readonly planBy: (date: string) => string
    readonly planLate: (date: string) => string
    readonly planSoon: string
    readonly plan: string
    readonly why: string
    readonly whyLines: (count: number, first: string, due: string) => readonly string[]
    readonly lawsWord: string
    readonly unconfirmed: string
    readonly stops: string
    readonly stopped: string
    readonly fine: string
    readonly fineText: string
  }
  readonly know: {
    readonly title: string
    readonly who: Readonly<Record<'parents' | 'teachers' | 'classmates', string>>
    readonly yes: string
    readonly no: string
    readonly unanswered: string
    /** What was told of home is closed to parents whatever is answered (CON-06). */
    readonly home: string
    readonly toldParents: (date: string) => string
    readonly change: string
    readonly form: {
      readonly title: string
      readonly lead: string
      readonly ask: Readonly<Record<'parents' | 'teachers' | 'classmates', string>>
      readonly limits: string
      readonly danger: string
      readonly send: string
    }
  }
  readonly readers: string
  readonly checkIn: {
    readonly title: string
    readonly lead: (who: string) => string
    readonly again: string
    readonly school: string
    readonly moods: Readonly<Record<Mood, string>>
    readonly together: string
    readonly togethers: Readonly<Record<'every-day' | 'some-days' | 'no' | 'unknown', string>>
    readonly happened: string
    readonly happeneds: Readonly<Record<'no' | 'a-little' | 'yes' | 'will-not-say', string>>
    readonly words: (who: string) => string
    readonly send: (who: string) => string
    readonly alerted: string
  }
  readonly thread: {
    readonly title: string
    readonly text: string
    readonly none: string
    /** From and to: a mood in small letters and its date. */
    readonly label: (from: string, to: string) => string
    readonly today: string
    readonly asWords: string
  }
  readonly danger: {
    readonly title: string
    readonly lead: string
    readonly ask: string
    readonly after: string
    readonly yes: string
    readonly no: string
  }
  readonly thanks: {
    readonly title: string
    readonly lead: string
    readonly danger: string
    readonly next: string
    readonly answered: string
    readonly reads: (who: string) => string
    readonly talks: (who: string) => string
    readonly by: (date: string) => string
    readonly asks: string
    readonly asksText: string
    readonly on: (date: string) => string
  }
  readonly fine: {
    readonly box: string
    readonly boxText: string
    readonly button: string
    readonly title: string
    readonly lead: string
    readonly text: string
    readonly words: string
    readonly send: string
    readonly notYet: string
    readonly saidTitle: string
    readonly said: (date: string) => string
    readonly heard: (date: string, who: string) => string
    readonly still: string
  }
  readonly closed: {
    readonly fine: string
    readonly noMore: string
    readonly over: string
    readonly lead: string
    readonly asksAgain: (date: string) => string
    readonly button: string
  }
  readonly reopen: {
    readonly title: string
    readonly lead: string
    readonly words: string
    readonly send: string
  }
  readonly none: { readonly title: string; readonly lead: string; readonly button: string }
  /** The way to the pages below. */
  readonly pages: {
    readonly title: string
    readonly plan: string
    readonly day: string
    readonly goals: string
    readonly helps: string
    readonly place: string
    readonly meet: string
    readonly copy: string
  }
  readonly pick: { readonly title: string; readonly told: (date: string) => string }
  readonly plan: {
    readonly title: string
    readonly lead: string
    readonly goals: string
    readonly home: string
    readonly lost: string
    readonly lostBy: (who: string, date: string) => string
    readonly lostDone: string
  }
  readonly day: {
    readonly title: string
    readonly on: (date: string) => string
    readonly lead: string
    readonly none: string
  }
  /** What the pupil wants from the plan (FOL-03). */
  readonly goals: {
    readonly title: string
    readonly lead: string
    readonly mine: string
    readonly out: string
    readonly label: string
    readonly hint: string
    readonly send: string
  }
  /** Whether the pupil wants to meet those who took part (CASE-30). */
  readonly meet: {
    readonly title: string
    readonly lead: string
    readonly how: readonly string[]
    readonly ask: string
    readonly send: string
    readonly said: (date: string) => string
    readonly met: (date: string) => string
  }
  readonly helps: {
    readonly title: string
    readonly lead: string
    readonly areas: Readonly<Record<HelpArea, string>>
    readonly toTeachers: string
    readonly send: string
  }
  readonly place: {
    readonly title: string
    readonly lead: string
    readonly label: string
    readonly send: string
  }
  readonly inClass: {
    readonly box: string
    readonly boxText: string
    readonly button: string
    readonly title: string
    readonly lead: string
    readonly ask: string
    readonly send: string
    readonly told: (date: string) => string
    readonly none: string
  }
  readonly copy: {
    readonly title: string
    readonly lead: string
    readonly print: string
  }
}

export const followUpWords: InEvery<FollowUpWords> = {
  da: {
    hello: (name) => `Hej ${name}`,
    somebody: 'en voksen',
    today: 'i dag',
    back: 'Tilbage til min side',
    optional: 'Du må gerne lade være.',
    errors: 'Prøv en gang til',
    kept: 'Det, du skrev, står der stadig.',
    refusals: {
      'nothing-said': 'Skriv mindst én ting, der hjælper.',
      'to-teachers-missing': 'Svar ja eller nej.',
      'no-such-telling': 'Det er her ikke mere. Gå tilbage til din side.',
      'already-told': 'Det er sagt. Det kan vi ikke tage tilbage.',
      'mood-missing': 'Vælg et ansigt. Vil du hellere tale? Tryk på knappen øverst.',
      'words-too-long': 'Din tekst er for lang. Gør den kortere, og send igen.',
      'words-missing': 'Skriv lidt først.',
      'case-has-ended': 'Det her er lukket nu. Er det ikke godt igen? Tryk på knappen.',
      'person-not-chosen': 'Vælg en voksen på listen.',
      'person-has-ties': 'Vælg en anden voksen. Det kan ikke være den, du valgte.',
      'ties-not-declared': 'Vælg en anden voksen.',
      'choice-missing': 'Vælg en voksen på listen.',
      'answer-missing': 'Svar ja eller nej.',
      'not-stopped': 'Vi er ikke så langt endnu. Sig til, når det er holdt op.',
      'said-before-it-stopped': 'Vælg en dag efter, at det holdt op.',
      'date-missing': 'Skriv en dag.',
      'date-in-future': 'Vælg en dag, der har været.',
    },
    talk: {
      button: 'Jeg vil gerne tale med nogen',
      promise: (who, when) => `Så finder ${who} dig ${when}.`,
      asked: (who, when) => `Du har bedt om at tale. ${who} finder dig ${when}.`,
      waited: (who, date) =>
        `Du bad om at tale ${date}. Er ${who} ikke kommet? Gå selv hen til ${who}, eller ring.`,
      title: (who, when) => `${who} finder dig ${when}`,
      lead: 'Det er godt, at du sagde det.',
      urgent: 'Kan det ikke vente? Så ring. Du kan ringe hele døgnet.',
    },
    before: { title: 'Vi hjælper dig', lead: 'De voksne er i gang. Her kan du se, hvad der sker.' },
    adult: {
      title: 'Din voksne',
      has: (name) => `Det er ${name}. Du kan altid gå til ${name}.`,
      deputy: (name) => `Er din voksne væk, kan du gå til ${name}.`,
      none: 'Vælg gerne en voksen, du er tryg ved. Den voksne følger dig, til det er godt.',
      choose: 'Vælg din voksne',
      change: 'Vælg en anden',
      form: {
        title: 'Hvem er du tryg ved?',
        lead: 'Vælg én voksen. Den voksne følger dig, til det er godt. Du kan vælge om.',
        legend: 'De voksne om din klasse',
        now: 'Din voksne nu',
        other: 'En anden voksen',
        otherHint: 'Find navnet her under.',
        otherLabel: 'Alle andre voksne på skolen',
        pick: 'Vælg et navn',
        send: 'Vælg den voksne',
        later: 'Jeg vil vente',
      },
    },
    doing: {
      title: 'Det gør vi',
      knots: { done: 'Gjort', now: 'I gang', ahead: 'Kommer', due: 'Senest', late: 'For sent' },
      told: 'Du har fortalt det',
      known: 'Skolen ved det',
      on: (date) => `Det var ${date}.`,
      since: (date) => `Siden ${date}`,
      from: (date) => `Fra ${date}`,
      rhythm: {
        once: 'én gang',
        daily: 'hver skoledag',
        weekly: 'hver uge',
        'every-second-week': 'hver anden uge',
        monthly: 'hver måned',
      },
      looks: 'Vi finder ud af, hvad der sker',
      looksText: 'De voksne er i gang med det nu.',
      makes: 'Vi laver en plan',
      planBy: (date) => `Den er klar senest ${date}.`,
      planLate: (date) => `Den skulle være klar ${date}. Det er den ikke. Det er vores fejl.`,
      planSoon: 'Den skal være klar så snart, vi kan.',
      plan: 'Planen er klar',
      why: 'Hvorfor den dag?',
      whyLines: (count, first, due) => [
        `Vi har ${count} dage til at lave planen.`,
        `Den første dag er ${first}.`,
        `Den sidste dag er ${due}.`,
        'Vi tæller ikke lørdag, søndag og fridage med.',
      ],
      lawsWord: 'Det står i loven.',
      unconfirmed: 'Det er ikke bekræftet.',
      stops: 'Det holder op',
      stopped: 'Det er holdt op',
      fine: 'Du siger til, når det er godt',
      fineText: 'Det er dig, der ved det bedst.',
    },
    know: {
      title: 'Hvem må vide det?',
      who: { parents: 'Dine forældre', teachers: 'Dine lærere', classmates: 'Din klasse' },
      yes: 'Ja',
      no: 'Nej',
      unanswered: 'Du har ikke svaret. Det er et nej.',
      home: 'Det, du har sagt om hjemme, læser dine forældre ikke.',
      toldParents: (date) => `Dine forældre fik det at vide ${date}.`,
      change: 'Sig, hvem der må vide det',
      form: {
        title: 'Hvem må vide det?',
        lead: 'Svar på det, du vil. Du kan altid svare om.',
        ask: {
          parents: 'Må dine forældre læse det, du har sagt?',
          teachers: 'Må dine lærere læse det, du har sagt?',
          classmates: 'Må vi sige det til din klasse?',
        },
        limits: 'Vi skal sige til dine forældre, hvad vi gør. Du får det at vide først.',
        danger: 'Er nogen i fare, må vi sige det til andre.',
        send: 'Gem mine svar',
      },
    },
    readers: 'Se, hvem der har læst om dig',
    checkIn: {
      title: 'Hvordan går det?',
      lead: (who) => `Vælg et ansigt. Resten må du springe over. ${who} læser det.`,
      again: 'Du har svaret i dag. Du må gerne svare igen.',
      school: 'Hvordan har du haft det i skolen?',
      moods: { 1: 'Rigtig skidt', 2: 'Skidt', 3: 'Midt imellem', 4: 'Godt', 5: 'Rigtig godt' },
      together: 'Har du haft nogen at være sammen med?',
      togethers: { 'every-day': 'Hver dag', 'some-days': 'Nogle dage', no: 'Nej', unknown: 'Ved ikke' },
      happened: 'Er det sket igen?',
      happeneds: { no: 'Nej', 'a-little': 'Lidt', yes: 'Ja', 'will-not-say': 'Vil ikke svare' },
      words: (who) => `Vil du skrive noget til ${who}?`,
      send: (who) => `Send til ${who}`,
      alerted: 'En voksen har fået besked og hjælper dig. Vælg et ansigt, så sender vi også det, du skrev.',
    },
    thread: {
      title: 'Din tråd',
      text: 'Sådan har du haft det, siden det holdt op.',
      none: 'Din tråd begynder, når du svarer første gang.',
      label: (from, to) => `Kurve over dine svar. Den går fra ${from} til ${to}.`,
      today: 'I dag',
      asWords: 'Læs kurven som ord',
    },
    danger: {
      title: 'Må vi spørge om noget?',
      lead: 'Du skrev noget, der gør os bange for dig. Du kan ringe nu.',
      ask: 'Er du eller en anden i fare?',
      after:
        'Siger du ja, får skolens leder det at vide i dag. Så skal vi måske sige det til andre, der kan hjælpe.',
      yes: 'Ja, jeg vil have hjælp',
      no: 'Nej, ingen er i fare',
    },
    thanks: {
      title: 'Tak, fordi du svarede',
      lead: 'Det hjælper os med at hjælpe dig.',
      danger: 'Skolens leder ved, at du vil have hjælp. Kan det ikke vente, så ring nu.',
      next: 'Det sker der nu',
      answered: 'Du har svaret',
      reads: (who) => `${who} læser det`,
      talks: (who) => `${who} taler med dig`,
      by: (date) => `Senest ${date}`,
      asks: 'Vi spørger dig igen',
      asksText: 'Du må gerne svare, før vi spørger.',
      on: (date) => `Omkring ${date}`,
    },
    fine: {
      box: 'Når det er godt igen',
      boxText: 'Det er dig, der siger til. Vi spørger stadig til dig bagefter. Du kan altid komme tilbage.',
      button: 'Jeg har det godt nu',
      title: 'Har du det godt nu?',
      lead: 'Det er dig, der ved det bedst.',
      text: 'Vi spørger stadig til dig bagefter. Du kan altid komme tilbage.',
      words: 'Vil du sige det med dine egne ord?',
      send: 'Ja, jeg har det godt',
      notYet: 'Nej, ikke endnu',
      saidTitle: 'Du har det godt nu',
      said: (date) => `Det sagde du ${date}.`,
      heard: (date, who) => `Det sagde du til ${who} ${date}.`,
      still: 'Vi spørger stadig til dig. Bliver det skidt igen? Så sig til her.',
    },
    closed: {
      fine: 'Du sagde, at du har det godt',
      noMore: 'Du ville ikke have mere hjælp nu',
      over: 'Vi er færdige nu',
      lead: 'Vi er her stadig. Du kan altid komme tilbage.',
      asksAgain: (date) => `Vi spørger til dig igen omkring ${date}.`,
      button: 'Det er blevet skidt igen',
    },
    reopen: {
      title: 'Godt, at du siger det',
      lead: 'Så hjælper vi dig igen. Du får de samme voksne.',
      words: 'Vil du skrive, hvad der er sket?',
      send: 'Hjælp mig igen',
    },
    none: {
      title: 'Her er ikke noget lige nu',
      lead: 'Er noget svært? Så kan du altid fortælle det. Vi vil gerne hjælpe.',
      button: 'Fortæl det her',
    },
    pages: {
      title: 'Dine sider',
      plan: 'Din plan',
      day: 'Din dag',
      goals: 'Mine mål',
      helps: 'Det hjælper mig',
      place: 'Her vil jeg tale',
      meet: 'Om at mødes med de andre',
      copy: 'Alt om dig på én side',
    },
    pick: { title: 'Du har mere end én sag', told: (date) => `Det, vi fik at vide ${date}` },
    plan: {
      title: 'Din plan',
      lead: 'Her står, hvem der gør hvad. Er noget forkert? Sig det til din voksne.',
      goals: 'Det vil du gerne',
      home: 'Det gør I derhjemme',
      lost: 'Det, du mangler fra timerne',
      lostBy: (who, date) => `${who} hjælper dig. Det er klar ${date}.`,
      lostDone: 'Du er med igen.',
    },
    day: {
      title: 'Din dag',
      on: (date) => `Din dag ${date}`,
      lead: 'Her kan du se, hvem du er sammen med og hvor.',
      none: 'Der er ikke skrevet en plan endnu. Vil du have en? Sig det til din voksne.',
    },
    goals: {
      title: 'Mine mål',
      lead: 'Hvad skal blive bedre? Du er med til at lave din plan.',
      mine: 'Det har du skrevet',
      out: 'Tag det væk',
      label: 'Jeg vil gerne',
      hint: 'Skriv det, som du vil. De voksne læser det.',
      send: 'Gem mit mål',
    },
    meet: {
      title: 'Vil du mødes med dem, der gjorde det?',
      lead: 'Du bestemmer. Du må godt sige nej.',
      how: [
        'Siger du ja, taler en voksen med dig først. En voksen er med hele tiden.',
        'Siger du nej, sker det ikke. Vi hjælper dig lige så meget.',
        'Du kan altid svare om. Du behøver ikke sige hvorfor.',
      ],
      ask: 'Vil du mødes med dem?',
      send: 'Send mit svar',
      said: (date) => `Dit svar er fra ${date}. Du kan svare om.`,
      met: (date) => `I mødtes ${date}.`,
    },
    helps: {
      title: 'Det hjælper mig',
      lead: 'Skriv kun det, du vil. Du kan altid lave det om.',
      areas: {
        seat: 'Hvor vil du sidde i klassen?',
        groups: 'Hvem vil du lave opgaver med?',
        bus: 'Hvad hjælper på vej til og fra skole?',
        presenting: 'Hvad hjælper, når du skal fremlægge?',
        'called-on': 'Må læreren spørge dig i timen?',
        'handing-in': 'Hvordan vil du aflevere dine ting?',
        else: 'Er der andet, der hjælper?',
      },
      toTeachers: 'Må dine lærere læse det?',
      send: 'Gem det',
    },
    place: {
      title: 'Her vil jeg tale',
      lead: 'Du bestemmer, hvor I taler. Det kan være ude, på en bænk eller et roligt sted.',
      label: 'Hvor vil du helst være?',
      send: 'Gem stedet',
    },
    inClass: {
      box: 'Vi vil spørge dig om noget',
      boxText: 'Vi vil gerne sige noget til din klasse. Du bestemmer.',
      button: 'Se, hvad det er',
      title: 'Må vi sige det til klassen?',
      lead: 'Du bestemmer. Siger du nej, siger vi det ikke.',
      ask: 'Må vi sige det?',
      send: 'Send mit svar',
      told: (date) => `Det blev sagt ${date}.`,
      none: 'Der er ikke noget at svare på nu.',
    },
    copy: {
      title: 'Alt om dig på én side',
      lead: 'Her er det, du må se i din sag. Du kan printe siden.',
      print: 'Det er kun til dig. Pas på, hvor du lægger den.',
    },
  },
  nb: {
    hello: (name) => `Hei, ${name}`,
    somebody: 'en voksen',
    today: 'i dag',
    back: 'Tilbake til siden min',
    optional: 'Du kan la være.',
    errors: 'Prøv en gang til',
    kept: 'Det du skrev, står der fortsatt.',
    refusals: {
      'nothing-said': 'Skriv minst én ting som hjelper.',
      'to-teachers-missing': 'Svar ja eller nei.',
      'no-such-telling': 'Det er ikke her lenger. Gå tilbake til siden din.',
      'already-told': 'Det er sagt. Det kan vi ikke ta tilbake.',
      'mood-missing': 'Velg et ansikt. Vil du heller snakke? Trykk på knappen øverst.',
      'words-too-long': 'Teksten din er for lang. Gjør den kortere, og send igjen.',
      'words-missing': 'Skriv litt først.',
      'case-has-ended': 'Dette er lukket nå. Er det ikke bra igjen? Trykk på knappen.',
      'person-not-chosen': 'Velg en voksen på lista.',
      'person-has-ties': 'Velg en annen voksen. Det kan ikke være den du valgte.',
      'ties-not-declared': 'Velg en annen voksen.',
      'choice-missing': 'Velg en voksen på lista.',
      'answer-missing': 'Svar ja eller nei.',
      'not-stopped': 'Vi er ikke så langt ennå. Si fra når det har sluttet.',
      'said-before-it-stopped': 'Velg en dag etter at det sluttet.',
      'date-missing': 'Skriv en dag.',
      'date-in-future': 'Velg en dag som har vært.',
    },
    talk: {
      button: 'Jeg vil gjerne snakke med noen',
      promise: (who, when) => `Da finner ${who} deg ${when}.`,
      asked: (who, when) => `Du har bedt om å snakke. ${who} finner deg ${when}.`,
      waited: (who, date) =>
        `Du ba om å snakke ${date}. Har ikke ${who} kommet? Gå selv til ${who}, eller ring.`,
      title: (who, when) => `${who} finner deg ${when}`,
      lead: 'Det er bra at du sa det.',
      urgent: 'Kan det ikke vente? Ring. Du kan ringe hele døgnet.',
    },
    before: { title: 'Vi hjelper deg', lead: 'De voksne er i gang. Her kan du se hva som skjer.' },
    adult: {
      title: 'Din voksne',
      has: (name) => `Det er ${name}. Du kan alltid gå til ${name}.`,
      deputy: (name) => `Er din voksne borte, kan du gå til ${name}.`,
      none: 'Du kan velge en voksen du er trygg på. Den voksne følger deg til det er bra.',
      choose: 'Velg din voksne',
      change: 'Velg en annen',
      form: {
        title: 'Hvem er du trygg på?',
        lead: 'Velg én voksen. Den voksne følger deg til det er bra. Du kan velge om.',
        legend: 'De voksne rundt klassen din',
        now: 'Din voksne nå',
        other: 'En annen voksen',
        otherHint: 'Finn navnet under her.',
        otherLabel: 'Alle andre voksne på skolen',
        pick: 'Velg et navn',
        send: 'Velg den voksne',
        later: 'Jeg vil vente',
      },
    },
    doing: {
      title: 'Dette gjør vi',
      knots: { done: 'Gjort', now: 'I gang', ahead: 'Kommer', due: 'Senest', late: 'For sent' },
      told: 'Du har sagt det',
      known: 'Skolen vet det',
      on: (date) => `Det var ${date}.`,
      since: (date) => `Siden ${date}`,
      from: (date) => `Fra ${date}`,
      rhythm: {
        once: 'én gang',
        daily: 'hver skoledag',
        weekly: 'hver uke',
        'every-second-week': 'annenhver uke',
        monthly: 'hver måned',
      },
      looks: 'Vi finner ut hva som skjer',
      looksText: 'De voksne jobber med det nå.',
      makes: 'Vi lager en plan',
      planBy: (date) => `Den er klar senest ${date}.`,
      planLate: (date) => `Den skulle vært klar ${date}. Det er den ikke. Det er vår feil.`,
      planSoon: 'Den skal være klar så fort vi kan.',
      plan: 'Planen er klar',
      why: 'Hvorfor den dagen?',
      whyLines: (count, first, due) => [
        `Vi har ${count} dager til å lage planen.`,
        `Den første dagen er ${first}.`,
        `Den siste dagen er ${due}.`,
        'Vi teller ikke lørdag, søndag og fridager.',
      ],
      lawsWord: 'Det står i loven.',
      unconfirmed: 'Det er ikke bekreftet.',
      stops: 'Det slutter',
      stopped: 'Det har sluttet',
      fine: 'Du sier fra når det er bra',
      fineText: 'Det er du som vet det best.',
    },
    know: {
      title: 'Hvem kan vite det?',
      who: { parents: 'De hjemme', teachers: 'Lærerne dine', classmates: 'Klassen din' },
      yes: 'Ja',
      no: 'Nei',
      unanswered: 'Du har ikke svart. Det er et nei.',
      home: 'De hjemme leser ikke det du har sagt om hjemme.',
      toldParents: (date) => `De hjemme fikk vite det ${date}.`,
      change: 'Si hvem som kan vite det',
      form: {
        title: 'Hvem kan vite det?',
        lead: 'Svar på det du vil. Du kan alltid svare om.',
        ask: {
          parents: 'Kan de hjemme lese det du har sagt?',
          teachers: 'Kan lærerne dine lese det du har sagt?',
          classmates: 'Kan vi si det til klassen din?',
        },
        limits: 'Vi må si hva vi gjør til de hjemme. Du får vite det først.',
        danger: 'Er noen i fare, må vi si det til andre.',
        send: 'Lagre svarene mine',
      },
    },
    readers: 'Se hvem som har lest om deg',
    checkIn: {
      title: 'Hvordan går det?',
      lead: (who) => `Velg et ansikt. Resten kan du hoppe over. ${who} leser det.`,
      again: 'Du har svart i dag. Du kan godt svare igjen.',
      school: 'Hvordan har du hatt det på skolen?',
      moods: { 1: 'Veldig dårlig', 2: 'Dårlig', 3: 'Midt imellom', 4: 'Bra', 5: 'Veldig bra' },
      together: 'Har du hatt noen å være sammen med?',
      togethers: { 'every-day': 'Hver dag', 'some-days': 'Noen dager', no: 'Nei', unknown: 'Vet ikke' },
      happened: 'Har det skjedd igjen?',
      happeneds: { no: 'Nei', 'a-little': 'Litt', yes: 'Ja', 'will-not-say': 'Vil ikke svare' },
      words: (who) => `Vil du skrive noe til ${who}?`,
      send: (who) => `Send til ${who}`,
      alerted: 'En voksen har fått vite det og hjelper deg. Velg et ansikt, så sender vi også det du skrev.',
    },
    thread: {
      title: 'Tråden din',
      text: 'Slik har du hatt det siden det sluttet.',
      none: 'Tråden din starter når du svarer første gang.',
      label: (from, to) => `Kurve over svarene dine. Den går fra ${from} til ${to}.`,
      today: 'I dag',
      asWords: 'Les kurven som ord',
    },
    danger: {
      title: 'Kan vi spørre om noe?',
      lead: 'Du skrev noe som gjør oss redde for deg. Du kan ringe nå.',
      ask: 'Er du eller en annen i fare?',
      after: 'Sier du ja, får rektor vite det i dag. Da må vi kanskje si det til andre som kan hjelpe.',
      yes: 'Ja, jeg vil ha hjelp',
      no: 'Nei, ingen er i fare',
    },
    thanks: {
      title: 'Takk for at du svarte',
      lead: 'Det hjelper oss å hjelpe deg.',
      danger: 'Rektor vet at du vil ha hjelp. Kan det ikke vente, så ring nå.',
      next: 'Dette skjer nå',
      answered: 'Du har svart',
      reads: (who) => `${who} leser det`,
      talks: (who) => `${who} snakker med deg`,
      by: (date) => `Senest ${date}`,
      asks: 'Vi spør deg igjen',
      asksText: 'Du kan godt svare før vi spør.',
      on: (date) => `Rundt ${date}`,
    },
    fine: {
      box: 'Når det er bra igjen',
      boxText: 'Det er du som sier fra. Vi spør deg fortsatt etterpå. Du kan alltid komme tilbake.',
      button: 'Jeg har det bra nå',
      title: 'Har du det bra nå?',
      lead: 'Det er du som vet det best.',
      text: 'Vi spør deg fortsatt etterpå. Du kan alltid komme tilbake.',
      words: 'Vil du si det med dine egne ord?',
      send: 'Ja, jeg har det bra',
      notYet: 'Nei, ikke ennå',
      saidTitle: 'Du har det bra nå',
      said: (date) => `Det sa du ${date}.`,
      heard: (date, who) => `Det sa du til ${who} ${date}.`,
      still: 'Vi spør deg fortsatt. Blir det dårlig igjen? Si fra her.',
    },
    closed: {
      fine: 'Du sa at du har det bra',
      noMore: 'Du ville ikke ha mer hjelp nå',
      over: 'Vi er ferdige nå',
      lead: 'Vi er her fortsatt. Du kan alltid komme tilbake.',
      asksAgain: (date) => `Vi spør deg igjen rundt ${date}.`,
      button: 'Det har blitt dårlig igjen',
    },
    reopen: {
      title: 'Bra at du sier det',
      lead: 'Da hjelper vi deg igjen. Du får de samme voksne.',
      words: 'Vil du skrive hva som har skjedd?',
      send: 'Hjelp meg igjen',
    },
    none: {
      title: 'Her er det ikke noe akkurat nå',
      lead: 'Er noe vanskelig? Da kan du alltid si det. Vi vil gjerne hjelpe.',
      button: 'Si det her',
    },
    pages: {
      title: 'Sidene dine',
      plan: 'Planen din',
      day: 'Dagen din',
      goals: 'Målene mine',
      helps: 'Dette hjelper meg',
      place: 'Her vil jeg snakke',
      meet: 'Om å møte de andre',
      copy: 'Alt om deg på én side',
    },
    pick: { title: 'Du har mer enn én sak', told: (date) => `Det vi fikk vite ${date}` },
    plan: {
      title: 'Planen din',
      lead: 'Her står det hvem som gjør hva. Er noe feil? Si det til din voksne.',
      goals: 'Dette vil du gjerne',
      home: 'Dette gjør dere hjemme',
      lost: 'Det du mangler fra timene',
      lostBy: (who, date) => `${who} hjelper deg. Det er klart ${date}.`,
      lostDone: 'Du er med igjen.',
    },
    day: {
      title: 'Dagen din',
      on: (date) => `Dagen din ${date}`,
      lead: 'Her kan du se hvem du er sammen med, og hvor.',
      none: 'Det er ikke skrevet en plan ennå. Vil du ha en? Si det til din voksne.',
    },
    goals: {
      title: 'Målene mine',
      lead: 'Hva skal bli bedre? Du er med og lager planen din.',
      mine: 'Dette har du skrevet',
      out: 'Ta det bort',
      label: 'Jeg vil gjerne',
      hint: 'Skriv det slik du vil. De voksne leser det.',
      send: 'Lagre målet mitt',
    },
    meet: {
      title: 'Vil du møte dem som gjorde det?',
      lead: 'Du bestemmer. Det er lov å si nei.',
      how: [
        'Sier du ja, snakker en voksen med deg først. En voksen er med hele tiden.',
        'Sier du nei, skjer det ikke. Du får like mye hjelp.',
        'Du kan alltid svare om igjen. Du trenger ikke si hvorfor.',
      ],
      ask: 'Vil du møte dem?',
      send: 'Send svaret mitt',
      said: (date) => `Svaret ditt er fra ${date}. Du kan endre det.`,
      met: (date) => `Dere møttes ${date}.`,
    },
    helps: {
      title: 'Dette hjelper meg',
      lead: 'Skriv bare det du vil. Du kan alltid endre det.',
      areas: {
        seat: 'Hvor vil du sitte i klassen?',
        groups: 'Hvem vil du gjøre oppgaver med?',
        bus: 'Hva hjelper på vei til og fra skolen?',
        presenting: 'Hva hjelper når du skal vise noe fram?',
        'called-on': 'Kan læreren spørre deg i timen?',
        'handing-in': 'Hvordan vil du levere tingene dine?',
        else: 'Er det noe annet som hjelper?',
      },
      toTeachers: 'Kan lærerne dine lese det?',
      send: 'Lagre det',
    },
    place: {
      title: 'Her vil jeg snakke',
      lead: 'Du bestemmer hvor dere snakker. Det kan være ute, på en benk eller et rolig sted.',
      label: 'Hvor vil du helst være?',
      send: 'Lagre stedet',
    },
    inClass: {
      box: 'Vi vil spørre deg om noe',
      boxText: 'Vi vil gjerne si noe til klassen din. Du bestemmer.',
      button: 'Se hva det er',
      title: 'Kan vi si det til klassen?',
      lead: 'Du bestemmer. Sier du nei, sier vi det ikke.',
      ask: 'Kan vi si det?',
      send: 'Send svaret mitt',
      told: (date) => `Det ble sagt ${date}.`,
      none: 'Det er ikke noe å svare på nå.',
    },
    copy: {
      title: 'Alt om deg på én side',
      lead: 'Her er det du kan se i saken din. Du kan skrive ut siden.',
      print: 'Den er bare til deg. Pass på hvor du legger den.',
    },
  },
  nn: {
    hello: (name) => `Hei, ${name}`,
    somebody: 'ein vaksen',
    today: 'i dag',
    back: 'Tilbake til sida mi',
    optional: 'Du kan la vere.',
    errors: 'Prøv ein gong til',
    kept: 'Det du skreiv, står der framleis.',
    refusals: {
      'nothing-said': 'Skriv minst éin ting som hjelper.',
      'to-teachers-missing': 'Svar ja eller nei.',
      'no-such-telling': 'Det er ikkje her lenger. Gå tilbake til sida di.',
      'already-told': 'Det er sagt. Det kan vi ikkje ta tilbake.',
      'mood-missing': 'Vel eit ansikt. Vil du heller snakke? Trykk på knappen øvst.',
      'words-too-long': 'Teksten din er for lang. Gjer han kortare, og send igjen.',
      'words-missing': 'Skriv litt først.',
      'case-has-ended': 'Dette er lukka no. Er det ikkje bra igjen? Trykk på knappen.',
      'person-not-chosen': 'Vel ein vaksen på lista.',
      'person-has-ties': 'Vel ein annan vaksen. Det kan ikkje vere den du valde.',
      'ties-not-declared': 'Vel ein annan vaksen.',
      'choice-missing': 'Vel ein vaksen på lista.',
      'answer-missing': 'Svar ja eller nei.',
      'not-stopped': 'Vi er ikkje så langt enno. Sei frå når det har slutta.',
      'said-before-it-stopped': 'Vel ein dag etter at det slutta.',
      'date-missing': 'Skriv ein dag.',
      'date-in-future': 'Vel ein dag som har vore.',
    },
    talk: {
      button: 'Eg vil gjerne snakke med nokon',
      promise: (who, when) => `Då finn ${who} deg ${when}.`,
      asked: (who, when) => `Du har bede om å snakke. ${who} finn deg ${when}.`,
      waited: (who, date) =>
        `Du bad om å snakke ${date}. Har ikkje ${who} kome? Gå sjølv til ${who}, eller ring.`,
      title: (who, when) => `${who} finn deg ${when}`,
      lead: 'Det er bra at du sa det.',
      urgent: 'Kan det ikkje vente? Ring. Du kan ringe heile døgnet.',
    },
    before: { title: 'Vi hjelper deg', lead: 'Dei vaksne er i gang. Her kan du sjå kva som skjer.' },
    adult: {
      title: 'Din vaksne',
      has: (name) => `Det er ${name}. Du kan alltid gå til ${name}.`,
      deputy: (name) => `Er din vaksne borte, kan du gå til ${name}.`,
      none: 'Du kan velje ein vaksen du er trygg på. Den vaksne følgjer deg til det er bra.',
      choose: 'Vel din vaksne',
      change: 'Vel ein annan',
      form: {
        title: 'Kven er du trygg på?',
        lead: 'Vel éin vaksen. Den vaksne følgjer deg til det er bra. Du kan velje om.',
        legend: 'Dei vaksne rundt klassen din',
        now: 'Din vaksne no',
        other: 'Ein annan vaksen',
        otherHint: 'Finn namnet under her.',
        otherLabel: 'Alle andre vaksne på skulen',
        pick: 'Vel eit namn',
        send: 'Vel den vaksne',
        later: 'Eg vil vente',
      },
    },
    doing: {
      title: 'Dette gjer vi',
      knots: { done: 'Gjort', now: 'I gang', ahead: 'Kjem', due: 'Seinast', late: 'For seint' },
      told: 'Du har sagt det',
      known: 'Skulen veit det',
      on: (date) => `Det var ${date}.`,
      since: (date) => `Sidan ${date}`,
      from: (date) => `Frå ${date}`,
      rhythm: {
        once: 'éin gong',
        daily: 'kvar skuledag',
        weekly: 'kvar veke',
        'every-second-week': 'annakvar veke',
        monthly: 'kvar månad',
      },
      looks: 'Vi finn ut kva som skjer',
      looksText: 'Dei vaksne arbeider med det no.',
      makes: 'Vi lagar ein plan',
      planBy: (date) => `Han er klar seinast ${date}.`,
      planLate: (date) => `Han skulle vore klar ${date}. Det er han ikkje. Det er vår feil.`,
      planSoon: 'Han skal vere klar så fort vi kan.',
      plan: 'Planen er klar',
      why: 'Kvifor den dagen?',
      whyLines: (count, first, due) => [
        `Vi har ${count} dagar til å lage planen.`,
        `Den første dagen er ${first}.`,
        `Den siste dagen er ${due}.`,
        'Vi tel ikkje laurdag, sundag og fridagar.',
      ],
      lawsWord: 'Det står i lova.',
      unconfirmed: 'Det er ikkje stadfesta.',
      stops: 'Det sluttar',
      stopped: 'Det har slutta',
      fine: 'Du seier frå når det er bra',
      fineText: 'Det er du som veit det best.',
    },
    know: {
      title: 'Kven kan vite det?',
      who: { parents: 'Dei heime', teachers: 'Lærarane dine', classmates: 'Klassen din' },
      yes: 'Ja',
      no: 'Nei',
      unanswered: 'Du har ikkje svart. Det er eit nei.',
      home: 'Dei heime les ikkje det du har sagt om heime.',
      toldParents: (date) => `Dei heime fekk vite det ${date}.`,
      change: 'Sei kven som kan vite det',
      form: {
        title: 'Kven kan vite det?',
        lead: 'Svar på det du vil. Du kan alltid svare om.',
        ask: {
          parents: 'Kan dei heime lese det du har sagt?',
          teachers: 'Kan lærarane dine lese det du har sagt?',
          classmates: 'Kan vi seie det til klassen din?',
        },
        limits: 'Vi må seie kva vi gjer til dei heime. Du får vite det først.',
        danger: 'Er nokon i fare, må vi seie det til andre.',
        send: 'Lagre svara mine',
      },
    },
    readers: 'Sjå kven som har lese om deg',
    checkIn: {
      title: 'Korleis går det?',
      lead: (who) => `Vel eit ansikt. Resten kan du hoppe over. ${who} les det.`,
      again: 'Du har svart i dag. Du kan godt svare igjen.',
      school: 'Korleis har du hatt det på skulen?',
      moods: { 1: 'Veldig dårleg', 2: 'Dårleg', 3: 'Midt imellom', 4: 'Bra', 5: 'Veldig bra' },
      together: 'Har du hatt nokon å vere saman med?',
      togethers: { 'every-day': 'Kvar dag', 'some-days': 'Nokre dagar', no: 'Nei', unknown: 'Veit ikkje' },
      happened: 'Har det skjedd igjen?',
      happeneds: { no: 'Nei', 'a-little': 'Litt', yes: 'Ja', 'will-not-say': 'Vil ikkje svare' },
      words: (who) => `Vil du skrive noko til ${who}?`,
      send: (who) => `Send til ${who}`,
      alerted: 'Ein vaksen har fått vite det og hjelper deg. Vel eit ansikt, så sender vi òg det du skreiv.',
    },
    thread: {
      title: 'Tråden din',
      text: 'Slik har du hatt det sidan det slutta.',
      none: 'Tråden din startar når du svarar første gong.',
      label: (from, to) => `Kurve over svara dine. Kurva går frå ${from} til ${to}.`,
      today: 'I dag',
      asWords: 'Les kurva som ord',
    },
    danger: {
      title: 'Kan vi spørje om noko?',
      lead: 'Du skreiv noko som gjer oss redde for deg. Du kan ringje no.',
      ask: 'Er du eller ein annan i fare?',
      after: 'Seier du ja, får rektor vite det i dag. Då må vi kanskje seie det til andre som kan hjelpe.',
      yes: 'Ja, eg vil ha hjelp',
      no: 'Nei, ingen er i fare',
    },
    thanks: {
      title: 'Takk for at du svara',
      lead: 'Det hjelper oss å hjelpe deg.',
      danger: 'Rektor veit at du vil ha hjelp. Kan det ikkje vente, så ring no.',
      next: 'Dette skjer no',
      answered: 'Du har svart',
      reads: (who) => `${who} les det`,
      talks: (who) => `${who} snakkar med deg`,
      by: (date) => `Seinast ${date}`,
      asks: 'Vi spør deg igjen',
      asksText: 'Du kan godt svare før vi spør.',
      on: (date) => `Rundt ${date}`,
    },
    fine: {
      box: 'Når det er bra igjen',
      boxText: 'Det er du som seier frå. Vi spør deg framleis etterpå. Du kan alltid kome tilbake.',
      button: 'Eg har det bra no',
      title: 'Har du det bra no?',
      lead: 'Det er du som veit det best.',
      text: 'Vi spør deg framleis etterpå. Du kan alltid kome tilbake.',
      words: 'Vil du seie det med dine eigne ord?',
      send: 'Ja, eg har det bra',
      notYet: 'Nei, ikkje enno',
      saidTitle: 'Du har det bra no',
      said: (date) => `Det sa du ${date}.`,
      heard: (date, who) => `Det sa du til ${who} ${date}.`,
      still: 'Vi spør deg framleis. Blir det dårleg igjen? Sei frå her.',
    },
    closed: {
      fine: 'Du sa at du har det bra',
      noMore: 'Du ville ikkje ha meir hjelp no',
      over: 'Vi er ferdige no',
      lead: 'Vi er her framleis. Du kan alltid kome tilbake.',
      asksAgain: (date) => `Vi spør deg igjen rundt ${date}.`,
      button: 'Det har vorte dårleg igjen',
    },
    reopen: {
      title: 'Bra at du seier det',
      lead: 'Då hjelper vi deg igjen. Du får dei same vaksne.',
      words: 'Vil du skrive kva som har skjedd?',
      send: 'Hjelp meg igjen',
    },
    none: {
      title: 'Her er det ikkje noko akkurat no',
      lead: 'Er noko vanskeleg? Då kan du alltid seie det. Vi vil gjerne hjelpe.',
      button: 'Sei det her',
    },
    pages: {
      title: 'Sidene dine',
      plan: 'Planen din',
      day: 'Dagen din',
      goals: 'Måla mine',
      helps: 'Dette hjelper meg',
      place: 'Her vil eg snakke',
      meet: 'Om å møte dei andre',
      copy: 'Alt om deg på éi side',
    },
    pick: { title: 'Du har meir enn éi sak', told: (date) => `Det vi fekk vite ${date}` },
    plan: {
      title: 'Planen din',
      lead: 'Her står det kven som gjer kva. Er noko feil? Sei det til din vaksne.',
      goals: 'Dette vil du gjerne',
      home: 'Dette gjer de heime',
      lost: 'Det du manglar frå timane',
      lostBy: (who, date) => `${who} hjelper deg. Det er klart ${date}.`,
      lostDone: 'Du er med igjen.',
    },
    day: {
      title: 'Dagen din',
      on: (date) => `Dagen din ${date}`,
      lead: 'Her kan du sjå kven du er saman med, og kvar.',
      none: 'Det er ikkje skrive ein plan enno. Vil du ha ein? Sei det til din vaksne.',
    },
    goals: {
      title: 'Måla mine',
      lead: 'Kva skal bli betre? Du er med og lagar planen din.',
      mine: 'Dette har du skrive',
      out: 'Ta det bort',
      label: 'Eg vil gjerne',
      hint: 'Skriv det slik du vil. Dei vaksne les det.',
      send: 'Lagre målet mitt',
    },
    meet: {
      title: 'Vil du møte dei som gjorde det?',
      lead: 'Du bestemmer. Det er lov å seie nei.',
      how: [
        'Seier du ja, snakkar ein vaksen med deg først. Ein vaksen er med heile tida.',
        'Seier du nei, skjer det ikkje. Du får like mykje hjelp.',
        'Du kan alltid svare om att. Du treng ikkje seie kvifor.',
      ],
      ask: 'Vil du møte dei?',
      send: 'Send svaret mitt',
      said: (date) => `Svaret ditt er frå ${date}. Du kan endre det.`,
      met: (date) => `De møttest ${date}.`,
    },
    helps: {
      title: 'Dette hjelper meg',
      lead: 'Skriv berre det du vil. Du kan alltid endre det.',
      areas: {
        seat: 'Kvar vil du sitje i klassen?',
        groups: 'Kven vil du gjere oppgåver med?',
        bus: 'Kva hjelper på veg til og frå skulen?',
        presenting: 'Kva hjelper når du skal vise noko fram?',
        'called-on': 'Kan læraren spørje deg i timen?',
        'handing-in': 'Korleis vil du levere tinga dine?',
        else: 'Er det noko anna som hjelper?',
      },
      toTeachers: 'Kan lærarane dine lese det?',
      send: 'Lagre det',
    },
    place: {
      title: 'Her vil eg snakke',
      lead: 'Du bestemmer kvar de snakkar. Det kan vere ute, på ein benk eller ein roleg stad.',
      label: 'Kvar vil du helst vere?',
      send: 'Lagre staden',
    },
    inClass: {
      box: 'Vi vil spørje deg om noko',
      boxText: 'Vi vil gjerne seie noko til klassen din. Du bestemmer.',
      button: 'Sjå kva det er',
      title: 'Kan vi seie det til klassen?',
      lead: 'Du bestemmer. Seier du nei, seier vi det ikkje.',
      ask: 'Kan vi seie det?',
      send: 'Send svaret mitt',
      told: (date) => `Det blei sagt ${date}.`,
      none: 'Det er ikkje noko å svare på no.',
    },
    copy: {
      title: 'Alt om deg på éi side',
      lead: 'Her er det du kan sjå i saka di. Du kan skrive ut sida.',
      print: 'Ho er berre til deg. Pass på kvar du legg ho.',
    },
  },
  en: {
    hello: (name) => `Hi ${name}`,
    somebody: 'an adult',
    today: 'today',
    back: 'Back to my page',
    optional: 'You can leave this out.',
    errors: 'Please try again',
    kept: 'What you wrote is still there.',
    refusals: {
      'nothing-said': 'Write at least one thing that helps.',
      'to-teachers-missing': 'Answer yes or no.',
      'no-such-telling': 'It is not here any more. Go back to your page.',
      'already-told': 'It has been said. We cannot take it back.',
      'mood-missing': 'Choose a face. Would you rather talk? Press the button at the top.',
      'words-too-long': 'Your text is too long. Make it shorter and send it again.',
      'words-missing': 'Write a little first.',
      'case-has-ended': 'This is closed now. Is it bad again? Press the button.',
      'person-not-chosen': 'Choose an adult from the list.',
      'person-has-ties': 'Choose another adult. It cannot be the one you chose.',
      'ties-not-declared': 'Choose another adult.',
      'choice-missing': 'Choose an adult from the list.',
      'answer-missing': 'Answer yes or no.',
      'not-stopped': 'We are not there yet. Tell us when it has stopped.',
      'said-before-it-stopped': 'Choose a day after it stopped.',
      'date-missing': 'Write a day.',
      'date-in-future': 'Choose a day that has been.',
    },
    talk: {
      button: 'I want to talk to someone',
      promise: (who, when) => `Then ${who} will find you ${when}.`,
      asked: (who, when) => `You asked to talk. ${who} will find you ${when}.`,
      waited: (who, date) => `You asked to talk on ${date}. Has ${who} not come? Go to ${who}, or call.`,
      title: (who, when) => `${who} will find you ${when}`,
      lead: 'It is good that you said so.',
      urgent: 'Can it not wait? Then call. You can call day and night.',
    },
    before: { title: 'We are helping you', lead: 'The adults are at work. Here you can see what happens.' },
    adult: {
      title: 'Your adult',
      has: (name) => `It is ${name}. You can always go to ${name}.`,
      deputy: (name) => `When your adult is away, you can go to ${name}.`,
      none: 'You can choose an adult you feel safe with. They stay with you until it is good.',
      choose: 'Choose your adult',
      change: 'Choose another',
      form: {
        title: 'Who do you feel safe with?',
        lead: 'Choose one adult. They stay with you until it is good. You can choose again.',
        legend: 'The adults around your class',
        now: 'Your adult now',
        other: 'Another adult',
        otherHint: 'Find the name below.',
        otherLabel: 'All other adults at school',
        pick: 'Choose a name',
        send: 'Choose this adult',
        later: 'I want to wait',
      },
    },
    doing: {
      title: 'What we do',
      knots: { done: 'Done', now: 'Going on', ahead: 'To come', due: 'At the latest', late: 'Late' },
      told: 'You told us',
      known: 'The school knows',
      on: (date) => `That was ${date}.`,
      since: (date) => `Since ${date}`,
      from: (date) => `From ${date}`,
      rhythm: {
        once: 'once',
        daily: 'every school day',
        weekly: 'every week',
        'every-second-week': 'every other week',
        monthly: 'every month',
      },
      looks: 'We find out what is going on',
      looksText: 'The adults are working on it now.',
      makes: 'We make a plan',
      planBy: (date) => `It is ready by ${date}.`,
      planLate: (date) => `It should have been ready ${date}. It is not. That is our fault.`,
      planSoon: 'It will be ready as soon as we can.',
      plan: 'The plan is ready',
      why: 'Why that day?',
      whyLines: (count, first, due) => [
        `We have ${count} days to make the plan.`,
        `The first day is ${first}.`,
        `The last day is ${due}.`,
        'We do not count weekends and days off.',
      ],
      lawsWord: 'The law says so.',
      unconfirmed: 'This is not confirmed.',
      stops: 'It stops',
      stopped: 'It has stopped',
      fine: 'You tell us when it is good',
      fineText: 'You are the one who knows.',
    },
    know: {
      title: 'Who may know?',
      who: { parents: 'Your parents', teachers: 'Your teachers', classmates: 'Your class' },
      yes: 'Yes',
      no: 'No',
      unanswered: 'You have not answered. That is a no.',
      home: 'Your parents do not read what you said about home.',
      toldParents: (date) => `Your parents were told on ${date}.`,
      change: 'Say who may know',
      form: {
        title: 'Who may know?',
        lead: 'Answer what you like. You can always change it.',
        ask: {
          parents: 'May your parents read what you said?',
          teachers: 'May your teachers read what you said?',
          classmates: 'May we tell your class?',
        },
        limits: 'We have to tell your parents what we do. You will know first.',
        danger: 'If someone is in danger, we have to tell others.',
        send: 'Save my answers',
      },
    },
    readers: 'See who has read about you',
    checkIn: {
      title: 'How is it going?',
      lead: (who) => `Choose a face. You can skip the rest. ${who} will read it.`,
      again: 'You have answered today. You may answer again.',
      school: 'How have you been at school?',
      moods: { 1: 'Really bad', 2: 'Bad', 3: 'In between', 4: 'Good', 5: 'Really good' },
      together: 'Have you had someone to be with?',
      togethers: { 'every-day': 'Every day', 'some-days': 'Some days', no: 'No', unknown: 'Not sure' },
      happened: 'Has it happened again?',
      happeneds: { no: 'No', 'a-little': 'A little', yes: 'Yes', 'will-not-say': 'Rather not say' },
      words: (who) => `Do you want to write to ${who}?`,
      send: (who) => `Send to ${who}`,
      alerted: 'An adult has been told and will help you. Choose a face, and we send what you wrote too.',
    },
    thread: {
      title: 'Your thread',
      text: 'This is how you have been since it stopped.',
      none: 'Your thread begins when you answer for the first time.',
      label: (from, to) => `A curve of your answers. It goes from ${from} to ${to}.`,
      today: 'Today',
      asWords: 'Read the curve as words',
    },
    danger: {
      title: 'May we ask you something?',
      lead: 'You wrote something that makes us afraid for you. You can call now.',
      ask: 'Are you or someone else in danger?',
      after:
        'If you say yes, the head of the school will know today. We may have to tell others who can help.',
      yes: 'Yes, I want help',
      no: 'No, nobody is in danger',
    },
    thanks: {
      title: 'Thank you for your answer',
      lead: 'It helps us to help you.',
      danger: 'The head of the school knows that you want help. If it cannot wait, call now.',
      next: 'What happens now',
      answered: 'You have answered',
      reads: (who) => `${who} will read it`,
      talks: (who) => `${who} will talk with you`,
      by: (date) => `By ${date}`,
      asks: 'We ask you again',
      asksText: 'You may answer before we ask.',
      on: (date) => `Around ${date}`,
    },
    fine: {
      box: 'When it is good again',
      boxText: 'You are the one to say so. We still ask you afterwards. You can always come back.',
      button: 'I am fine now',
      title: 'Are you fine now?',
      lead: 'You are the one who knows.',
      text: 'We still ask you afterwards. You can always come back.',
      words: 'Do you want to say it in your own words?',
      send: 'Yes, I am fine',
      notYet: 'No, not yet',
      saidTitle: 'You are fine now',
      said: (date) => `You said so on ${date}.`,
      heard: (date, who) => `You said so to ${who} on ${date}.`,
      still: 'We still ask you. If it gets bad again, tell us here.',
    },
    closed: {
      fine: 'You said that you are fine',
      noMore: 'You wanted no more help now',
      over: 'We are done now',
      lead: 'We are still here. You can always come back.',
      asksAgain: (date) => `We ask you again around ${date}.`,
      button: 'It has got bad again',
    },
    reopen: {
      title: 'It is good that you say so',
      lead: 'Then we help you again. You get the same adults.',
      words: 'Do you want to write what has happened?',
      send: 'Help me again',
    },
    none: {
      title: 'There is nothing here right now',
      lead: 'Is something hard? You can always tell us. We want to help.',
      button: 'Tell us here',
    },
    pages: {
      title: 'Your pages',
      plan: 'Your plan',
      day: 'Your day',
      goals: 'My goals',
      helps: 'What helps me',
      place: 'Where I want to talk',
      meet: 'About meeting the others',
      copy: 'All about you on one page',
    },
    pick: { title: 'You have more than one case', told: (date) => `What we were told on ${date}` },
    plan: {
      title: 'Your plan',
      lead: 'Here you see who does what. Is something wrong? Tell your adult.',
      goals: 'What you would like',
      home: 'What you do at home',
      lost: 'What you missed in class',
      lostBy: (who, date) => `${who} helps you. It is ready on ${date}.`,
      lostDone: 'You have caught up.',
    },
    day: {
      title: 'Your day',
      on: (date) => `Your day, ${date}`,
      lead: 'Here you see who you are with and where.',
      none: 'No plan is written yet. Do you want one? Tell your adult.',
    },
    goals: {
      title: 'My goals',
      lead: 'What should get better? You help to make your plan.',
      mine: 'What you have written',
      out: 'Take it away',
      label: 'I want to',
      hint: 'Write it your own way. The adults read it.',
      send: 'Save my goal',
    },
    meet: {
      title: 'Do you want to meet those who did it?',
      lead: 'You decide. You can say no.',
      how: [
        'If you say yes, an adult talks with you first. An adult stays the whole time.',
        'If you say no, it will not happen. You get just as much help.',
        'You can always change your answer. You need not say why.',
      ],
      ask: 'Do you want to meet them?',
      send: 'Send my answer',
      said: (date) => `Your answer is from ${date}. You can change it.`,
      met: (date) => `You met on ${date}.`,
    },
    helps: {
      title: 'What helps me',
      lead: 'Write only what you want. You can always change it.',
      areas: {
        seat: 'Where do you want to sit in class?',
        groups: 'Who do you want to work with?',
        bus: 'What helps on the way to and from school?',
        presenting: 'What helps when you show something to the class?',
        'called-on': 'May the teacher ask you in class?',
        'handing-in': 'How do you want to hand in your work?',
        else: 'Is there anything else that helps?',
      },
      toTeachers: 'May your teachers read it?',
      send: 'Save it',
    },
    place: {
      title: 'Where I want to talk',
      lead: 'You decide where you talk. It can be outside, on a bench or somewhere calm.',
      label: 'Where would you like to be?',
      send: 'Save the place',
    },
    inClass: {
      box: 'We want to ask you something',
      boxText: 'We would like to tell your class something. You decide.',
      button: 'See what it is',
      title: 'May we tell the class?',
      lead: 'You decide. If you say no, we do not say it.',
      ask: 'May we say it?',
      send: 'Send my answer',
      told: (date) => `It was said on ${date}.`,
      none: 'There is nothing to answer now.',
    },
    copy: {
      title: 'All about you on one page',
      lead: 'Here is what you may see in your case. You can print the page.',
      print: 'It is only for you. Mind where you leave it.',
    },
  },
}

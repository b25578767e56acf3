import type { ConcernEvent, NotePart, StepKind } from '../../domain/signs/events.ts'
import type { leadToCase, lookAgain } from '../../domain/signs/look-again.ts'
import type { noteConcern } from '../../domain/signs/note-concern.ts'
import type { markStepDone, planStep } from '../../domain/signs/plan-step.ts'
import type { RaiseConcernRefusal } from '../../domain/signs/raise-concern.ts'
import type { Sign, SignGroup } from '../../domain/signs/signs.ts'
import type { InEvery } from './language.ts'

type RefusalOf<A extends { readonly guards: readonly { readonly refusal: string }[] }> =
  A['guards'][number]['refusal']

/** Every reason why a form about a concern comes back; `not-open-to-you` ends at a page that is not there. */
export type ConcernRefusal =
  | Exclude<
      | RaiseConcernRefusal
      | RefusalOf<typeof noteConcern>
      | RefusalOf<typeof planStep>
      | RefusalOf<typeof markStepDone>
      | RefusalOf<typeof lookAgain>
      | RefusalOf<typeof leadToCase>,
      'not-open-to-you'
    >
  | 'date-unreadable'
  | 'act-missing'

type Empty = { readonly title: string; readonly lead: string; readonly drawing: string }

export type SignsWords = {
  readonly list: {
    readonly title: string
    readonly lead: string
    readonly open: string
    readonly closed: string
    readonly which: string
    readonly caption: string
    readonly columns: readonly [string, string, string, string]
    readonly nothingOwed: string
    readonly next: string
    readonly empty: Empty
    readonly emptyClosed: Empty
    readonly raise: string
  }
  readonly place: string
  readonly aClass: (label: string) => string
  readonly somebody: string
  readonly raise: {
    readonly title: string
    readonly lead: string
    readonly danger: string
    readonly toRegister: string
    readonly about: string
    readonly aboutHint: string
    readonly choose: string
    readonly aPlace: string
    readonly wholeClasses: string
    readonly seen: string
    readonly seenHint: string
    readonly on: string
    readonly where: string
    readonly whereHint: string
    readonly more: string
    readonly lookAgainOn: string
    readonly send: string
  }
  readonly parts: Readonly<Record<NotePart, { readonly label: string; readonly hint: string }>>
  readonly groups: Readonly<Record<SignGroup, string>>
  readonly signs: Readonly<Record<Sign, string>>
  readonly seesIt: { readonly title: string; readonly text: string }
  readonly asking: {
    readonly title: string
    readonly advice: readonly { readonly lead: string; readonly text: string }[]
  }
  readonly page: {
    readonly writtenBy: (name: string, date: string) => string
    readonly lookedAtOn: (date: string) => string
    readonly ended: string
    readonly written: string
    readonly signs: string
    readonly seenOn: (date: string) => string
    readonly plan: string
    readonly planLead: string
    readonly by: (name: string, date: string) => string
    readonly done: (date: string) => string
    readonly erased: string
    readonly kept: string
    readonly toCase: string
  }
  readonly steps: Readonly<Record<StepKind, { readonly label: string; readonly hint: string }>>
  readonly happened: Readonly<Record<ConcernEvent['type'], string>>
  readonly note: { readonly title: string; readonly send: string }
  readonly step: {
    readonly title: string
    readonly kind: string
    readonly what: string
    readonly responsible: string
    readonly by: string
    readonly send: string
    readonly choose: string
  }
  readonly stepDone: {
    readonly title: string
    readonly on: string
    readonly words: string
    readonly send: string
  }
  readonly look: {
    readonly title: string
    readonly question: string
    readonly goesOn: string
    readonly gone: string
    readonly words: string
    readonly lookAgainOn: string
    readonly send: string
  }
  readonly aCase: {
    readonly title: string
    readonly text: string
    readonly open: string
    readonly ask: string
    readonly asked: (date: string) => string
  }
  readonly example: (date: string) => string
  readonly failed: string
  readonly refusals: Readonly<Record<ConcernRefusal, string>>
}

export const signsWords: InEvery<SignsWords> = {
  da: {
    list: {
      title: 'Bekymringer',
      lead: 'Det, de voksne har lagt mærke til. Kun de voksne, der skal bruge det, kan se det.',
      open: 'Følges',
      closed: 'Afsluttede',
      which: 'Vælg liste',
      caption: 'Bekymringer, de nyeste først',
      columns: ['Om', 'Skrevet', 'Af', 'Næste'],
      nothingOwed: 'Intet venter',
      next: 'Næste side',
      empty: {
        title: 'Ingen bekymringer lige nu',
        lead: 'Har du en fornemmelse, så skriv den. Du skal ikke bevise noget.',
        drawing: 'En åben ring: intet venter',
      },
      emptyClosed: {
        title: 'Ingen er afsluttet endnu',
        lead: 'Her kommer de bekymringer, der er gået over eller er blevet til en sag.',
        drawing: 'En åben ring: intet at vise',
      },
      raise: 'Skriv en bekymring',
    },
    place: 'Et sted på skolen',
    aClass: (label) => `Klassen ${label}`,
    somebody: 'En elev',
    raise: {
      title: 'Skriv en bekymring',
      lead: 'Din fornemmelse er nok. Du skal ikke bevise noget.',
      danger: 'Er et barn i fare nu? Ring først, og skriv det så som en henvendelse:',
      toRegister: 'Skriv ned, hvad der er sagt',
      about: 'Hvem eller hvad handler det om?',
      aboutHint: 'En elev, en hel klasse eller et sted.',
      choose: 'Vælg',
      aPlace: 'Et sted på skolen',
      wholeClasses: 'En hel klasse',
      seen: 'Hvad har du set?',
      seenHint: 'Sæt kryds ved det, der passer. Ét er nok.',
      on: 'Hvornår?',
      where: 'Hvor?',
      whereHint: 'For eksempel skolegården, omklædningen, bussen, fritiden eller en chat.',
      more: 'Vil du skrive lidt til?',
      lookAgainOn: 'Hvornår ser du på det igen?',
      send: 'Gem bekymringen',
    },
    parts: {
      fact: { label: 'Det, jeg så og hørte', hint: 'Uden at tolke. Hvem gjorde hvad?' },
      said: { label: 'Barnets egne ord', hint: 'Så ordret, du kan.' },
      assessment: { label: 'Det, jeg tænker om det', hint: 'Din tolkning. Den står for sig selv.' },
      agreement: { label: 'Det, vi aftalte', hint: 'Med hvem, og hvad der sker nu.' },
    },
    groups: {
      lessons: 'I timen',
      together: 'Sammen med andre',
      online: 'Telefon og net',
      body: 'Krop',
      mood: 'Humør',
      absence: 'Fravær',
      around: 'Omkring eleven',
    },
    signs: {
      passive: 'Sidder passivt',
      'seldom-speaks': 'Siger næsten intet',
      'avoids-eyes': 'Kigger ned eller væk',
      'watches-others': 'Holder øje med de andre',
      'falls-behind': 'Får ikke lavet noget',
      'low-marks': 'Klarer sig dårligere end før',
      'noisy-in-class': 'Larmer meget',
      'alone-in-breaks': 'Alene i frikvarteret',
      'walks-alone': 'Går for sig selv',
      'few-friends': 'Har få at være sammen med',
      'chosen-last': 'Bliver valgt sidst',
      'seeks-adults': 'Søger de voksne',
      'avoids-trips': 'Vil ikke med på tur',
      'avoids-sports': 'Kommer ikke til idræt',
      rumours: 'Der går rygter',
      'included-on-terms': 'Må kun være med på andres nåde',
      'left-out-online': 'Er ikke med i gruppen på nettet',
      'shared-about': 'Der deles noget om eleven',
      'upset-by-phone': 'Ked af det efter beskeder',
      headache: 'Ondt i hovedet',
      'stomach-ache': 'Ondt i maven',
      'sleeps-badly': 'Sover dårligt',
      'often-ill': 'Er tit syg',
      tired: 'Træt',
      unkempt: 'Passer ikke på sig selv',
      sullen: 'Tvær',
      'low-or-anxious': 'Trist eller bange',
      'low-self-worth': 'Tænker lavt om sig selv',
      unsure: 'Usikker, giver sig selv skylden',
      'off-balance': 'Ude af balance',
      'afraid-of-school': 'Bange for at gå i skole',
      changed: 'Er blevet anderledes',
      'acting-out': 'Slår fra sig eller råber',
      'more-absent': 'Mere fravær',
      'days-in-a-row': 'Væk flere dage i træk',
      'refuses-school': 'Vil ikke i skole',
      'home-strained': 'Svært mellem skole og hjem',
      'parents-tense': 'Uro mellem forældrene',
      'bullied-before': 'Der har været mobning før',
      'both-roles': 'Både udsat og med til det',
    },
    seesIt: {
      title: 'Hvem ser det?',
      text: 'Du, klassens voksne, ressourceteamet og lederen. Og den, der får et skridt i planen. Ikke eleven, og ikke hjemmet: det taler I med dem om.',
    },
    asking: {
      title: 'Sådan kan du spørge',
      advice: [
        {
          lead: '»Jeg har set, at du tit er alene. Hvordan har du det?«',
          text: 'Find et roligt sted. Gerne mens I går.',
        },
        { lead: 'Vent på svaret', text: 'Afbryd ikke. Det er også et svar at tie.' },
        { lead: 'Spørg også til telefonen', text: '»Er der noget i chatten, der gør ondt?«' },
        { lead: 'Lov ikke at holde det hemmeligt', text: 'Lov, at eleven hører det først.' },
      ],
    },
    page: {
      writtenBy: (name, date) => `Skrevet af ${name} ${date}.`,
      lookedAtOn: (date) => `Ses på igen ${date}.`,
      ended: 'Afsluttet.',
      written: 'Det, I har skrevet',
      signs: 'Tegn',
      seenOn: (date) => `Set ${date}`,
      plan: 'Den lille plan',
      planLead: 'Vent ikke på, at nogen kalder det mobning.',
      by: (name, date) => `${name}, senest ${date}`,
      done: (date) => `Gjort ${date}`,
      erased: 'Ordene er slettet.',
      kept: 'Det, du har skrevet, står der stadig.',
      toCase: 'Gå til sagen',
    },
    steps: {
      talk: { label: 'En samtale', hint: 'Med eleven. Eleven hører det først.' },
      parents: { label: 'Tal med forældrene', hint: 'Aftal med eleven, hvad du siger.' },
      measure: { label: 'Et tiltag', hint: 'Noget, de voksne gør anderledes.' },
      'outside-help': { label: 'Hjælp udefra', hint: 'Spørg hjemmet, før du deler noget om eleven.' },
    },
    happened: {
      ConcernRaised: 'Skrev bekymringen',
      ConcernNoted: 'Skrev mere',
      StepPlanned: 'Lagde et skridt i planen',
      StepDone: 'Gjorde et skridt',
      ConcernLookedAt: 'Så på det igen',
      ConcernSettled: 'Afsluttede bekymringen',
      CaseAskedFor: 'Bad om en sag',
      ConcernLedToCase: 'Bekymringen blev til en sag',
    },
    note: { title: 'Skriv mere', send: 'Skriv det' },
    step: {
      title: 'Læg et skridt i planen',
      kind: 'Hvad skal der ske?',
      what: 'Kort: hvad?',
      responsible: 'Hvem gør det?',
      by: 'Senest hvornår?',
      send: 'Læg i planen',
      choose: 'Vælg en voksen',
    },
    stepDone: {
      title: 'Skriv, at det er gjort',
      on: 'Hvornår?',
      words: 'Hvad kom der ud af det?',
      send: 'Det er gjort',
    },
    look: {
      title: 'Se på det igen',
      question: 'Hvordan er det nu?',
      goesOn: 'Vi følger det videre',
      gone: 'Det er gået over',
      words: 'Hvad ser du nu?',
      lookAgainOn: 'Hvornår ser I på det igen?',
      send: 'Gem',
    },
    aCase: {
      title: 'Er det blevet til en sag?',
      text: 'Er det muligt, at nogen mobbes, så åbn en sag nu. Der skal ikke være beviser.',
      open: 'Åbn en sag',
      ask: 'Bed lederen om en sag',
      asked: (date) => `Der er bedt om en sag ${date}. Lederen eller ressourceteamet tager stilling.`,
    },
    example: (date) => `For eksempel ${date}`,
    failed: 'Det er ikke gemt endnu',
    refusals: {
      'about-missing': 'Vælg, hvem eller hvad det handler om',
      'own-child': 'Er det dit eget barn, så fortæl det som forælder ved skolens dør',
      'place-missing': 'Skriv, hvilket sted det er',
      'nothing-noted': 'Sæt ét kryds, eller skriv ét ord',
      'date-missing': 'Skriv en dato',
      'date-in-future': 'Skriv en dag, der har været',
      'date-past': 'Skriv en dag, der kommer',
      'date-unreadable': 'Skriv datoen som 24.11.2026',
      'look-again-not-ahead': 'Skriv en dag, der kommer',
      'look-again-missing': 'Skriv, hvornår I ser på det igen',
      'words-too-long': 'Gør teksten kortere: højst 10.000 tegn',
      'already-ended': 'Bekymringen er afsluttet. Skriv en ny, hvis der er mere',
      'kind-missing': 'Vælg, hvad der skal ske',
      'what-missing': 'Skriv, hvad der skal gøres',
      'person-not-chosen': 'Vælg en voksen på skolen, som ikke er elevens forælder',
      'no-such-step': 'Skridtet findes ikke mere',
      'answer-missing': 'Vælg, hvordan det er nu',
      'reason-missing': 'Skriv, hvad du ser nu',
      'case-asked': 'Der er bedt om en sag. Lederen eller ressourceteamet tager stilling, før den afsluttes',
      'act-missing': 'Vælg, hvad du vil gøre',
    },
  },
  nb: {
    list: {
      title: 'Bekymringer',
      lead: 'Det de voksne har lagt merke til. Bare de voksne som trenger det, kan se det.',
      open: 'Følges',
      closed: 'Avsluttede',
      which: 'Velg liste',
      caption: 'Bekymringer, de nyeste først',
      columns: ['Om', 'Skrevet', 'Av', 'Neste'],
      nothingOwed: 'Ingenting venter',
      next: 'Neste side',
      empty: {
        title: 'Ingen bekymringer akkurat nå',
        lead: 'Har du en følelse av at noe er galt, så skriv den. Du trenger ikke bevise noe.',
        drawing: 'En åpen ring: ingenting venter',
      },
      emptyClosed: {
        title: 'Ingen er avsluttet ennå',
        lead: 'Her kommer bekymringene som har gått over eller har blitt til en sak.',
        drawing: 'En åpen ring: ingenting å vise',
      },
      raise: 'Skriv en bekymring',
    },
    place: 'Et sted på skolen',
    aClass: (label) => `Klassen ${label}`,
    somebody: 'En elev',
    raise: {
      title: 'Skriv en bekymring',
      lead: 'Følelsen din er nok. Du trenger ikke bevise noe.',
      danger: 'Er et barn i fare nå? Ring først, og skriv det så som en melding:',
      toRegister: 'Skriv ned det som er sagt',
      about: 'Hvem eller hva handler det om?',
      aboutHint: 'En elev, en hel klasse eller et sted.',
      choose: 'Velg',
      aPlace: 'Et sted på skolen',
      wholeClasses: 'En hel klasse',
      seen: 'Hva har du sett?',
      seenHint: 'Kryss av det som passer. Ett er nok.',
      on: 'Når?',
      where: 'Hvor?',
      whereHint: 'For eksempel skolegården, garderoben, bussen, fritiden eller en chat.',
      more: 'Vil du skrive litt mer?',
      lookAgainOn: 'Når ser du på det igjen?',
      send: 'Lagre bekymringen',
    },
    parts: {
      fact: { label: 'Det jeg så og hørte', hint: 'Uten å tolke. Hvem gjorde hva?' },
      said: { label: 'Barnets egne ord', hint: 'Så ordrett du kan.' },
      assessment: { label: 'Det jeg tenker om det', hint: 'Tolkningen din. Den står for seg selv.' },
      agreement: { label: 'Det vi avtalte', hint: 'Med hvem, og hva som skjer nå.' },
    },
    groups: {
      lessons: 'I timen',
      together: 'Sammen med andre',
      online: 'Telefon og nett',
      body: 'Kropp',
      mood: 'Humør',
      absence: 'Fravær',
      around: 'Rundt eleven',
    },
    signs: {
      passive: 'Sitter passivt',
      'seldom-speaks': 'Sier nesten ingenting',
      'avoids-eyes': 'Ser ned eller bort',
      'watches-others': 'Holder øye med de andre',
      'falls-behind': 'Får ikke gjort noe',
      'low-marks': 'Klarer seg dårligere enn før',
      'noisy-in-class': 'Bråker mye',
      'alone-in-breaks': 'Alene i friminuttet',
      'walks-alone': 'Går for seg selv',
      'few-friends': 'Har få å være sammen med',
      'chosen-last': 'Blir valgt sist',
      'seeks-adults': 'Søker de voksne',
      'avoids-trips': 'Vil ikke bli med på tur',
      'avoids-sports': 'Kommer ikke til gym',
      rumours: 'Det går rykter',
      'included-on-terms': 'Får bare være med på andres nåde',
      'left-out-online': 'Er ikke med i gruppa på nett',
      'shared-about': 'Det deles noe om eleven',
      'upset-by-phone': 'Lei seg etter meldinger',
      headache: 'Vondt i hodet',
      'stomach-ache': 'Vondt i magen',
      'sleeps-badly': 'Sover dårlig',
      'often-ill': 'Er ofte syk',
      tired: 'Trøtt',
      unkempt: 'Tar ikke vare på seg selv',
      sullen: 'Gretten',
      'low-or-anxious': 'Trist eller redd',
      'low-self-worth': 'Tenker lavt om seg selv',
      unsure: 'Usikker, gir seg selv skylden',
      'off-balance': 'Ute av balanse',
      'afraid-of-school': 'Redd for å gå på skolen',
      changed: 'Har blitt annerledes',
      'acting-out': 'Slår fra seg eller roper',
      'more-absent': 'Mer fravær',
      'days-in-a-row': 'Borte flere dager på rad',
      'refuses-school': 'Vil ikke på skolen',
      'home-strained': 'Vanskelig mellom skole og hjem',
      'parents-tense': 'Uro mellom foreldrene',
      'bullied-before': 'Det har vært mobbing før',
      'both-roles': 'Både utsatt og med på det',
    },
    seesIt: {
      title: 'Hvem ser det?',
      text: 'Du, de voksne i klassen, ressursteamet og rektor. Og den som får et steg i planen. Ikke eleven, og ikke hjemmet: det snakker dere med dem om.',
    },
    asking: {
      title: 'Slik kan du spørre',
      advice: [
        {
          lead: '«Jeg har sett at du ofte er alene. Hvordan har du det?»',
          text: 'Finn et rolig sted. Gjerne mens dere går.',
        },
        { lead: 'Vent på svaret', text: 'Ikke avbryt. Å tie er også et svar.' },
        { lead: 'Spør om telefonen også', text: '«Er det noe i chatten som gjør vondt?»' },
        { lead: 'Ikke lov å holde det hemmelig', text: 'Lov at eleven får høre det først.' },
      ],
    },
    page: {
      writtenBy: (name, date) => `Skrevet av ${name} ${date}.`,
      lookedAtOn: (date) => `Ses på igjen ${date}.`,
      ended: 'Avsluttet.',
      written: 'Det dere har skrevet',
      signs: 'Tegn',
      seenOn: (date) => `Sett ${date}`,
      plan: 'Den lille planen',
      planLead: 'Ikke vent på at noen kaller det mobbing.',
      by: (name, date) => `${name}, senest ${date}`,
      done: (date) => `Gjort ${date}`,
      erased: 'Ordene er slettet.',
      kept: 'Det du har skrevet, står der fortsatt.',
      toCase: 'Gå til saken',
    },
    steps: {
      talk: { label: 'En samtale', hint: 'Med eleven. Eleven får høre det først.' },
      parents: { label: 'Snakk med foreldrene', hint: 'Avtal med eleven hva du sier.' },
      measure: { label: 'Et tiltak', hint: 'Noe de voksne gjør annerledes.' },
      'outside-help': { label: 'Hjelp utenfra', hint: 'Spør hjemmet før du deler noe om eleven.' },
    },
    happened: {
      ConcernRaised: 'Skrev bekymringen',
      ConcernNoted: 'Skrev mer',
      StepPlanned: 'La et steg i planen',
      StepDone: 'Gjorde et steg',
      ConcernLookedAt: 'Så på det igjen',
      ConcernSettled: 'Avsluttet bekymringen',
      CaseAskedFor: 'Ba om en sak',
      ConcernLedToCase: 'Bekymringen ble til en sak',
    },
    note: { title: 'Skriv mer', send: 'Skriv det' },
    step: {
      title: 'Legg et steg i planen',
      kind: 'Hva skal skje?',
      what: 'Kort: hva?',
      responsible: 'Hvem gjør det?',
      by: 'Senest når?',
      send: 'Legg i planen',
      choose: 'Velg en voksen',
    },
    stepDone: {
      title: 'Skriv at det er gjort',
      on: 'Når?',
      words: 'Hva kom det ut av det?',
      send: 'Det er gjort',
    },
    look: {
      title: 'Se på det igjen',
      question: 'Hvordan er det nå?',
      goesOn: 'Vi følger det videre',
      gone: 'Det har gått over',
      words: 'Hva ser du nå?',
      lookAgainOn: 'Når ser dere på det igjen?',
      send: 'Lagre',
    },
    aCase: {
      title: 'Har det blitt en sak?',
      text: 'Er det mulig at noen mobbes, så åpne en sak nå. Det trengs ikke bevis.',
      open: 'Åpne en sak',
      ask: 'Be rektor om en sak',
      asked: (date) => `Det er bedt om en sak ${date}. Rektor eller ressursteamet tar stilling.`,
    },
    example: (date) => `For eksempel ${date}`,
    failed: 'Det er ikke lagret ennå',
    refusals: {
      'about-missing': 'Velg hvem eller hva det handler om',
      'own-child': 'Er det ditt eget barn, så fortell det som forelder ved skolens dør',
      'place-missing': 'Skriv hvilket sted det er',
      'nothing-noted': 'Sett ett kryss, eller skriv ett ord',
      'date-missing': 'Skriv en dato',
      'date-in-future': 'Skriv en dag som har vært',
      'date-past': 'Skriv en dag som kommer',
      'date-unreadable': 'Skriv datoen som 24.11.2026',
      'look-again-not-ahead': 'Skriv en dag som kommer',
      'look-again-missing': 'Skriv når dere ser på det igjen',
      'words-too-long': 'Gjør teksten kortere: høyst 10 000 tegn',
      'already-ended': 'Bekymringen er avsluttet. Skriv en ny hvis det er mer',
      'kind-missing': 'Velg hva som skal skje',
      'what-missing': 'Skriv hva som skal gjøres',
      'person-not-chosen': 'Velg en voksen på skolen som ikke er elevens forelder',
      'no-such-step': 'Steget finnes ikke lenger',
      'answer-missing': 'Velg hvordan det er nå',
      'reason-missing': 'Skriv hva du ser nå',
      'case-asked': 'Det er bedt om en sak. Rektor eller ressursteamet tar stilling før den avsluttes',
      'act-missing': 'Velg hva du vil gjøre',
    },
  },
  nn: {
    list: {
      title: 'Uro',
      lead: 'Det dei vaksne har lagt merke til. Berre dei vaksne som treng det, kan sjå det.',
      open: 'Blir følgt',
      closed: 'Avslutta',
      which: 'Vel liste',
      caption: 'Uro, det nyaste først',
      columns: ['Om', 'Skriven', 'Av', 'Neste'],
      nothingOwed: 'Ingenting ventar',
      next: 'Neste side',
      empty: {
        title: 'Inga uro akkurat no',
        lead: 'Har du ei kjensle av at noko er gale, så skriv ho. Du treng ikkje bevise noko.',
        drawing: 'Ein open ring: ingenting ventar',
      },
      emptyClosed: {
        title: 'Inga er avslutta enno',
        lead: 'Her kjem uro som har gått over eller har vorte til ei sak.',
        drawing: 'Ein open ring: ingenting å vise',
      },
      raise: 'Skriv ei uro',
    },
    place: 'Ein stad på skulen',
    aClass: (label) => `Klassen ${label}`,
    somebody: 'Ein elev',
    raise: {
      title: 'Skriv ei uro',
      lead: 'Kjensla di er nok. Du treng ikkje bevise noko.',
      danger: 'Er eit barn i fare no? Ring først, og skriv det så som ei melding:',
      toRegister: 'Skriv ned det som er sagt',
      about: 'Kven eller kva handlar det om?',
      aboutHint: 'Ein elev, ein heil klasse eller ein stad.',
      choose: 'Vel',
      aPlace: 'Ein stad på skulen',
      wholeClasses: 'Ein heil klasse',
      seen: 'Kva har du sett?',
      seenHint: 'Kryss av det som passar. Eitt er nok.',
      on: 'Når?',
      where: 'Kvar?',
      whereHint: 'Til dømes skulegarden, garderoben, bussen, fritida eller ein chat.',
      more: 'Vil du skrive litt meir?',
      lookAgainOn: 'Når ser du på det igjen?',
      send: 'Lagre uroa',
    },
    parts: {
      fact: { label: 'Det eg såg og høyrde', hint: 'Utan å tolke. Kven gjorde kva?' },
      said: { label: 'Barnet sine eigne ord', hint: 'Så ordrett du kan.' },
      assessment: { label: 'Det eg tenkjer om det', hint: 'Tolkinga di. Ho står for seg sjølv.' },
      agreement: { label: 'Det vi avtalte', hint: 'Med kven, og kva som skjer no.' },
    },
    groups: {
      lessons: 'I timen',
      together: 'Saman med andre',
      online: 'Telefon og nett',
      body: 'Kropp',
      mood: 'Humør',
      absence: 'Fråvær',
      around: 'Rundt eleven',
    },
    signs: {
      passive: 'Sit passivt',
      'seldom-speaks': 'Seier nesten ingenting',
      'avoids-eyes': 'Ser ned eller bort',
      'watches-others': 'Held auge med dei andre',
      'falls-behind': 'Får ikkje gjort noko',
      'low-marks': 'Klarer seg dårlegare enn før',
      'noisy-in-class': 'Bråkar mykje',
      'alone-in-breaks': 'Åleine i friminuttet',
      'walks-alone': 'Går for seg sjølv',
      'few-friends': 'Har få å vere saman med',
      'chosen-last': 'Blir vald sist',
      'seeks-adults': 'Søkjer dei vaksne',
      'avoids-trips': 'Vil ikkje vere med på tur',
      'avoids-sports': 'Kjem ikkje til gym',
      rumours: 'Det går rykte',
      'included-on-terms': 'Får berre vere med på andres nåde',
      'left-out-online': 'Er ikkje med i gruppa på nett',
      'shared-about': 'Det blir delt noko om eleven',
      'upset-by-phone': 'Lei seg etter meldingar',
      headache: 'Vondt i hovudet',
      'stomach-ache': 'Vondt i magen',
      'sleeps-badly': 'Søv dårleg',
      'often-ill': 'Er ofte sjuk',
      tired: 'Trøytt',
      unkempt: 'Tek ikkje vare på seg sjølv',
      sullen: 'Gretten',
      'low-or-anxious': 'Trist eller redd',
      'low-self-worth': 'Tenkjer lågt om seg sjølv',
      unsure: 'Usikker, gir seg sjølv skulda',
      'off-balance': 'Ute av balanse',
      'afraid-of-school': 'Redd for å gå på skulen',
      changed: 'Har vorte annleis',
      'acting-out': 'Slår frå seg eller ropar',
      'more-absent': 'Meir fråvær',
      'days-in-a-row': 'Borte fleire dagar på rad',
      'refuses-school': 'Vil ikkje på skulen',
      'home-strained': 'Vanskeleg mellom skule og heim',
      'parents-tense': 'Uro mellom foreldra',
      'bullied-before': 'Det har vore mobbing før',
      'both-roles': 'Både utsett og med på det',
    },
    seesIt: {
      title: 'Kven ser det?',
      text: 'Du, dei vaksne i klassen, ressursteamet og rektor. Og den som får eit steg i planen. Ikkje eleven, og ikkje heimen: det snakkar de med dei om.',
    },
    asking: {
      title: 'Slik kan du spørje',
      advice: [
        {
          lead: '«Eg har sett at du ofte er åleine. Korleis har du det?»',
          text: 'Finn ein roleg stad. Gjerne medan de går.',
        },
        { lead: 'Vent på svaret', text: 'Ikkje avbryt. Å teie er òg eit svar.' },
        { lead: 'Spør om telefonen òg', text: '«Er det noko i chatten som gjer vondt?»' },
        { lead: 'Ikkje lov å halde det hemmeleg', text: 'Lov at eleven får høyre det først.' },
      ],
    },
    page: {
      writtenBy: (name, date) => `Skriven av ${name} ${date}.`,
      lookedAtOn: (date) => `Blir sett på igjen ${date}.`,
      ended: 'Avslutta.',
      written: 'Det de har skrive',
      signs: 'Teikn',
      seenOn: (date) => `Sett ${date}`,
      plan: 'Den vesle planen',
      planLead: 'Ikkje vent på at nokon kallar det mobbing.',
      by: (name, date) => `${name}, seinast ${date}`,
      done: (date) => `Gjort ${date}`,
      erased: 'Orda er sletta.',
      kept: 'Det du har skrive, står der framleis.',
      toCase: 'Gå til saka',
    },
    steps: {
      talk: { label: 'Ein samtale', hint: 'Med eleven. Eleven får høyre det først.' },
      parents: { label: 'Snakk med foreldra', hint: 'Avtal med eleven kva du seier.' },
      measure: { label: 'Eit tiltak', hint: 'Noko dei vaksne gjer annleis.' },
      'outside-help': { label: 'Hjelp utanfrå', hint: 'Spør heimen før du deler noko om eleven.' },
    },
    happened: {
      ConcernRaised: 'Skreiv uroa',
      ConcernNoted: 'Skreiv meir',
      StepPlanned: 'La eit steg i planen',
      StepDone: 'Gjorde eit steg',
      ConcernLookedAt: 'Såg på det igjen',
      ConcernSettled: 'Avslutta uroa',
      CaseAskedFor: 'Bad om ei sak',
      ConcernLedToCase: 'Uroa vart til ei sak',
    },
    note: { title: 'Skriv meir', send: 'Skriv det' },
    step: {
      title: 'Legg eit steg i planen',
      kind: 'Kva skal skje?',
      what: 'Kort: kva?',
      responsible: 'Kven gjer det?',
      by: 'Seinast når?',
      send: 'Legg i planen',
      choose: 'Vel ein vaksen',
    },
    stepDone: {
      title: 'Skriv at det er gjort',
      on: 'Når?',
      words: 'Kva kom det ut av det?',
      send: 'Det er gjort',
    },
    look: {
      title: 'Sjå på det igjen',
      question: 'Korleis er det no?',
      goesOn: 'Vi følgjer det vidare',
      gone: 'Det har gått over',
      words: 'Kva ser du no?',
      lookAgainOn: 'Når ser de på det igjen?',
      send: 'Lagre',
    },
    aCase: {
      title: 'Har det vorte ei sak?',
      text: 'Er det mogleg at nokon blir mobba, så opne ei sak no. Det trengst ikkje bevis.',
      open: 'Opne ei sak',
      ask: 'Be rektor om ei sak',
      asked: (date) => `Det er bede om ei sak ${date}. Rektor eller ressursteamet tek stilling.`,
    },
    example: (date) => `Til dømes ${date}`,
    failed: 'Det er ikkje lagra enno',
    refusals: {
      'about-missing': 'Vel kven eller kva det handlar om',
      'own-child': 'Er det ditt eige barn, så fortel det som forelder ved døra til skulen',
      'place-missing': 'Skriv kva stad det er',
      'nothing-noted': 'Set eitt kryss, eller skriv eitt ord',
      'date-missing': 'Skriv ein dato',
      'date-in-future': 'Skriv ein dag som har vore',
      'date-past': 'Skriv ein dag som kjem',
      'date-unreadable': 'Skriv datoen som 24.11.2026',
      'look-again-not-ahead': 'Skriv ein dag som kjem',
      'look-again-missing': 'Skriv når de ser på det igjen',
      'words-too-long': 'Gjer teksten kortare: høgst 10 000 teikn',
      'already-ended': 'Uroa er avslutta. Skriv ei ny om det er meir',
      'kind-missing': 'Vel kva som skal skje',
      'what-missing': 'Skriv kva som skal gjerast',
      'person-not-chosen': 'Vel ein vaksen på skulen som ikkje er forelder til eleven',
      'no-such-step': 'Steget finst ikkje lenger',
      'answer-missing': 'Vel korleis det er no',
      'reason-missing': 'Skriv kva du ser no',
      'case-asked': 'Det er bede om ei sak. Rektor eller ressursteamet tek stilling før ho blir avslutta',
      'act-missing': 'Vel kva du vil gjere',
    },
  },
  en: {
    list: {
      title: 'Concerns',
      lead: 'What the adults have noticed. Only the adults who need it can see it.',
      open: 'Followed',
      closed: 'Ended',
      which: 'Choose a list',
      caption: 'Concerns, the newest first',
      columns: ['About', 'Written', 'By', 'Next'],
      nothingOwed: 'Nothing waits',
      next: 'Next page',
      empty: {
        title: 'No concerns right now',
        lead: 'If you have a feeling that something is wrong, write it down. You need not prove anything.',
        drawing: 'An open ring: nothing waits',
      },
      emptyClosed: {
        title: 'None has ended yet',
        lead: 'Concerns that passed, or became a case, will stand here.',
        drawing: 'An open ring: nothing to show',
      },
      raise: 'Write a concern',
    },
    place: 'A place at the school',
    aClass: (label) => `Class ${label}`,
    somebody: 'A pupil',
    raise: {
      title: 'Write a concern',
      lead: 'Your feeling is enough. You need not prove anything.',
      danger: 'Is a child in danger now? Ring first, then write it as a report:',
      toRegister: 'Write down what was said',
      about: 'Who or what is it about?',
      aboutHint: 'A pupil, a whole class or a place.',
      choose: 'Choose',
      aPlace: 'A place at the school',
      wholeClasses: 'A whole class',
      seen: 'What have you seen?',
      seenHint: 'Tick what fits. One is enough.',
      on: 'When?',
      where: 'Where?',
      whereHint: 'Such as the playground, the changing room, the bus, leisure time or a chat.',
      more: 'Would you like to write a little more?',
      lookAgainOn: 'When will you look at it again?',
      send: 'Save the concern',
    },
    parts: {
      fact: { label: 'What I saw and heard', hint: 'Without reading into it. Who did what?' },
      said: { label: 'The child’s own words', hint: 'As close to word for word as you can.' },
      assessment: { label: 'What I make of it', hint: 'Your reading. It stands by itself.' },
      agreement: { label: 'What we agreed', hint: 'With whom, and what happens now.' },
    },
    groups: {
      lessons: 'In lessons',
      together: 'With others',
      online: 'Phone and net',
      body: 'Body',
      mood: 'Mood',
      absence: 'Absence',
      around: 'Around the pupil',
    },
    signs: {
      passive: 'Sits passively',
      'seldom-speaks': 'Hardly says anything',
      'avoids-eyes': 'Looks down or away',
      'watches-others': 'Keeps an eye on the others',
      'falls-behind': 'Gets nothing done',
      'low-marks': 'Does worse than before',
      'noisy-in-class': 'Very noisy',
      'alone-in-breaks': 'Alone in breaks',
      'walks-alone': 'Keeps apart',
      'few-friends': 'Has few to be with',
      'chosen-last': 'Is chosen last',
      'seeks-adults': 'Seeks the adults',
      'avoids-trips': 'Will not come on trips',
      'avoids-sports': 'Does not come to sports',
      rumours: 'There are rumours',
      'included-on-terms': 'May only join by the grace of others',
      'left-out-online': 'Is left out of the group online',
      'shared-about': 'Something is shared about the pupil',
      'upset-by-phone': 'Upset after messages',
      headache: 'Headache',
      'stomach-ache': 'Stomach ache',
      'sleeps-badly': 'Sleeps badly',
      'often-ill': 'Is often ill',
      tired: 'Tired',
      unkempt: 'Does not look after themselves',
      sullen: 'Sullen',
      'low-or-anxious': 'Sad or afraid',
      'low-self-worth': 'Thinks little of themselves',
      unsure: 'Unsure, takes the blame',
      'off-balance': 'Off balance',
      'afraid-of-school': 'Afraid of going to school',
      changed: 'Has changed',
      'acting-out': 'Hits out or shouts',
      'more-absent': 'More absence',
      'days-in-a-row': 'Away several days in a row',
      'refuses-school': 'Will not go to school',
      'home-strained': 'Hard between school and home',
      'parents-tense': 'Tension among the parents',
      'bullied-before': 'There has been bullying before',
      'both-roles': 'Both exposed and taking part',
    },
    seesIt: {
      title: 'Who sees it?',
      text: 'You, the adults of the class, the resource team and the leader. And whoever has a step in the plan. Not the pupil, and not the home: you talk with them about it.',
    },
    asking: {
      title: 'How you can ask',
      advice: [
        {
          lead: '“I have seen that you are often alone. How are you?”',
          text: 'Find a quiet place. Perhaps while you walk.',
        },
        { lead: 'Wait for the answer', text: 'Do not interrupt. Silence is an answer too.' },
        { lead: 'Ask about the phone too', text: '“Is there anything in the chat that hurts?”' },
        { lead: 'Do not promise to keep it secret', text: 'Promise that the pupil hears it first.' },
      ],
    },
    page: {
      writtenBy: (name, date) => `Written by ${name} ${date}.`,
      lookedAtOn: (date) => `Looked at again ${date}.`,
      ended: 'Ended.',
      written: 'What you have written',
      signs: 'Signs',
      seenOn: (date) => `Seen ${date}`,
      plan: 'The small plan',
      planLead: 'Do not wait for anybody to call it bullying.',
      by: (name, date) => `${name}, by ${date}`,
      done: (date) => `Done ${date}`,
      erased: 'The words are erased.',
      kept: 'What you wrote is still there.',
      toCase: 'Go to the case',
    },
    steps: {
      talk: { label: 'A talk', hint: 'With the pupil. The pupil hears it first.' },
      parents: { label: 'Talk with the parents', hint: 'Agree with the pupil what you will say.' },
      measure: { label: 'A measure', hint: 'Something the adults do differently.' },
      'outside-help': {
        label: 'Help from outside',
        hint: 'Ask the home before you share anything about the pupil.',
      },
    },
    happened: {
      ConcernRaised: 'Wrote the concern',
      ConcernNoted: 'Wrote more',
      StepPlanned: 'Put a step in the plan',
      StepDone: 'Did a step',
      ConcernLookedAt: 'Looked at it again',
      ConcernSettled: 'Ended the concern',
      CaseAskedFor: 'Asked for a case',
      ConcernLedToCase: 'The concern became a case',
    },
    note: { title: 'Write more', send: 'Write it' },
    step: {
      title: 'Put a step in the plan',
      kind: 'What is to happen?',
      what: 'In short: what?',
      responsible: 'Who does it?',
      by: 'By when?',
      send: 'Put it in the plan',
      choose: 'Choose an adult',
    },
    stepDone: {
      title: 'Say that it is done',
      on: 'When?',
      words: 'What came of it?',
      send: 'It is done',
    },
    look: {
      title: 'Look at it again',
      question: 'How is it now?',
      goesOn: 'We go on following it',
      gone: 'It has passed',
      words: 'What do you see now?',
      lookAgainOn: 'When will you look at it again?',
      send: 'Save',
    },
    aCase: {
      title: 'Has it become a case?',
      text: 'If somebody may be bullied, open a case now. No proof is needed.',
      open: 'Open a case',
      ask: 'Ask the leader for a case',
      asked: (date) => `A case was asked for ${date}. The leader or the resource team decides.`,
    },
    example: (date) => `For example ${date}`,
    failed: 'It is not saved yet',
    refusals: {
      'about-missing': 'Choose who or what it is about',
      'own-child': 'If it is your own child, tell it as a parent at the school’s door',
      'place-missing': 'Write which place it is',
      'nothing-noted': 'Tick one, or write one word',
      'date-missing': 'Write a date',
      'date-in-future': 'Write a day that has been',
      'date-past': 'Write a day ahead',
      'date-unreadable': 'Write the date as 24.11.2026',
      'look-again-not-ahead': 'Write a day ahead',
      'look-again-missing': 'Write when you will look at it again',
      'words-too-long': 'Make the text shorter: 10,000 characters at most',
      'already-ended': 'The concern has ended. Write a new one if there is more',
      'kind-missing': 'Choose what is to happen',
      'what-missing': 'Write what is to be done',
      'person-not-chosen': 'Choose an adult of the school who is not the pupil’s parent',
      'no-such-step': 'The step is not there any more',
      'answer-missing': 'Choose how it is now',
      'reason-missing': 'Write what you see now',
      'case-asked': 'A case was asked for. The leader or the resource team decides before it ends',
      'act-missing': 'Choose what you want to do',
    },
  },
}

import type { InEvery } from './language.ts'

/** Words of the frame that every page stands in. */
type FrameWords = {
  readonly toContent: string
  readonly skipLinks: string
  readonly mainMenu: string
  readonly myDay: string
  readonly reports: string
  readonly cases: string
  readonly concerns: string
  readonly wheel: string
  readonly signOut: string
  readonly signIn: string
  readonly exit: string
  readonly exitNow: string
  readonly changeLanguage: string
  readonly help: { readonly pupil: string; readonly home: string }
  readonly helplines: Readonly<Record<'child-helpline' | 'emergency' | 'police' | 'medical', string>>
  readonly unconfirmed: string
  readonly privacy: string
  readonly accessibility: string
  readonly errorPrefix: string
  readonly notFound: {
    readonly title: string
    readonly text: string
    readonly staff: string
    readonly start: string
  }
  /** A fault of ours; `kept` and `again` stand over the form that was sent, whole. */
  readonly broken: {
    readonly title: string
    readonly text: string
    readonly kept: string
    readonly again: string
  }
  /** A form opened by somebody else in this browser; `kept` and `again` as above. */
  readonly another: FrameWords['broken']
  readonly tooLarge: { readonly title: string; readonly text: string }
  readonly clock: {
    readonly label: string
    readonly today: string
    readonly next: (date: string) => string
    readonly noNext: string
    readonly explains: string
    readonly move: string
    readonly day: string
    readonly week: string
    readonly toNext: string
    readonly people: string
  }
  readonly moved: {
    readonly title: string
    readonly text: string
    readonly again: string
  }
}

/** What of it stands around the pupil's door and the pages for when something is broken (REP-07). */
export type PupilFrameWords = Pick<
  FrameWords,
  | 'toContent'
  | 'skipLinks'
  | 'exit'
  | 'exitNow'
  | 'changeLanguage'
  | 'helplines'
  | 'privacy'
  | 'accessibility'
  | 'errorPrefix'
  | 'notFound'
  | 'broken'
> & { readonly help: Pick<FrameWords['help'], 'pupil'> }

export const frameWords: InEvery<FrameWords> = {
  da: {
    toContent: 'Gå til indhold',
    skipLinks: 'Genveje',
    mainMenu: 'Hovedmenu',
    myDay: 'Min dag',
    reports: 'Henvendelser',
    cases: 'Sager',
    concerns: 'Bekymringer',
    wheel: 'Årshjul',
    signOut: 'Log ud',
    signIn: 'Log ind',
    exit: 'Forlad siden',
    exitNow: 'Forlad siden nu',
    changeLanguage: 'Dansk – skift sprog',
    help: {
      pupil: 'Vil du tale med nogen nu?',
      home: 'Vil dit barn eller du tale med nogen nu?',
    },
    helplines: {
      'child-helpline': 'Børnenes telefon',
      emergency: 'Er der fare lige nu?',
      police: 'Politi',
      medical: 'Ambulance',
    },
    unconfirmed: 'ikke bekræftet',
    privacy: 'Sådan passer vi på det, du skriver',
    accessibility: 'Tilgængelighed',
    errorPrefix: 'Fejl: ',
    notFound: {
      title: 'Her er der ikke noget',
      text: 'Siden findes ikke, eller den er ikke til dig. Du har ikke gjort noget forkert.',
      staff: 'Gå til din side',
      start: 'Gå til forsiden',
    },
    broken: {
      title: 'Det gik ikke denne gang',
      text: 'Det er vores fejl, ikke din. Intet er gemt halvt. Prøv igen om lidt. Kan det ikke vente? Sig det til en voksen.',
      kept: 'Det, du skrev, er her endnu.',
      again: 'Send det igen',
    },
    another: {
      title: 'Siden blev åbnet af en anden',
      text: 'En anden har logget ind i denne browser, siden du åbnede siden. Intet er sendt.',
      kept: 'Teksten er her endnu. Log ind som dig selv i en ny fane. Tryk så her.',
      again: 'Send det nu',
    },
    tooLarge: {
      title: 'Det var for meget på én gang',
      text: 'Gå tilbage, og gør teksten kortere. Det, du har skrevet, står der stadig.',
    },
    clock: {
      label: 'Prøveudgavens ur',
      today: 'I dag er det',
      next: (date) => `Næste frist: ${date}`,
      noNext: 'Ingen frister venter',
      explains:
        'Uret flytter skolens dage, frister og opgaver. Log ind og listen over, hvem der har læst hvad, følger den rigtige tid.',
      move: 'Flyt datoen frem',
      day: '+ 1 dag',
      week: '+ 1 uge',
      toNext: 'Til næste frist',
      people: 'Vær en anden',
    },
    moved: {
      title: 'Der er sket noget, siden du åbnede siden',
      text: 'Se, hvad der er nyt. Det, du har skrevet, står der stadig.',
      again: 'Passer det stadig? Så tryk igen.',
    },
  },
  nb: {
    toContent: 'Gå til innholdet',
    skipLinks: 'Snarveier',
    mainMenu: 'Hovedmeny',
    myDay: 'Min dag',
    reports: 'Henvendelser',
    cases: 'Saker',
    concerns: 'Bekymringer',
    wheel: 'Årshjul',
    signOut: 'Logg ut',
    signIn: 'Logg inn',
    exit: 'Forlat siden',
    exitNow: 'Forlat siden nå',
    changeLanguage: 'Norsk bokmål – bytt språk',
    help: {
      pupil: 'Vil du snakke med noen nå?',
      home: 'Vil barnet ditt eller du snakke med noen nå?',
    },
    helplines: {
      'child-helpline': 'Barnas telefon',
      emergency: 'Er det fare akkurat nå?',
      police: 'Politi',
      medical: 'Ambulanse',
    },
    unconfirmed: 'ikke bekreftet',
    privacy: 'Slik passer vi på det du skriver',
    accessibility: 'Tilgjengelighet',
    errorPrefix: 'Feil: ',
    notFound: {
      title: 'Her er det ingenting',
      text: 'Siden finnes ikke, eller den er ikke til deg. Du har ikke gjort noe galt.',
      staff: 'Gå til siden din',
      start: 'Gå til forsiden',
    },
    broken: {
      title: 'Det gikk ikke denne gangen',
      text: 'Det er vår feil, ikke din. Ingenting er lagret halvt. Prøv igjen om litt. Kan det ikke vente? Si det til en voksen.',
      kept: 'Det du skrev, er her ennå.',
      again: 'Send det igjen',
    },
    another: {
      title: 'Siden ble åpnet av en annen',
      text: 'En annen har logget inn i denne nettleseren siden du åpnet siden. Ingenting er sendt.',
      kept: 'Teksten er her ennå. Logg inn som deg selv i en ny fane. Trykk så her.',
      again: 'Send det nå',
    },
    tooLarge: {
      title: 'Det var for mye på én gang',
      text: 'Gå tilbake og gjør teksten kortere. Det du har skrevet, står der fortsatt.',
    },
    clock: {
      label: 'Klokka i prøveutgaven',
      today: 'I dag er det',
      next: (date) => `Neste frist: ${date}`,
      noNext: 'Ingen frister venter',
      explains:
        'Klokka flytter skolens dager, frister og oppgaver. Innlogging og lista over hvem som har lest hva, følger den virkelige tiden.',
      move: 'Flytt datoen fram',
      day: '+ 1 dag',
      week: '+ 1 uke',
      toNext: 'Til neste frist',
      people: 'Vær en annen',
    },
    moved: {
      title: 'Det har skjedd noe siden du åpnet siden',
      text: 'Se hva som er nytt. Det du har skrevet, står der fortsatt.',
      again: 'Stemmer det fortsatt? Trykk igjen.',
    },
  },
  nn: {
    toContent: 'Gå til innhaldet',
    skipLinks: 'Snarvegar',
    mainMenu: 'Hovudmeny',
    myDay: 'Dagen min',
    reports: 'Meldingar',
    cases: 'Saker',
    concerns: 'Uroer',
    wheel: 'Årshjul',
    signOut: 'Logg ut',
    signIn: 'Logg inn',
    exit: 'Gå ut av sida',
    exitNow: 'Gå ut av sida no',
    changeLanguage: 'Nynorsk – byt språk',
    help: {
      pupil: 'Vil du snakke med nokon no?',
      home: 'Vil barnet ditt eller du snakke med nokon no?',
    },
    helplines: {
      'child-helpline': 'Telefonen for barn',
      emergency: 'Er det fare akkurat no?',
      police: 'Politi',
      medical: 'Ambulanse',
    },
    unconfirmed: 'ikkje stadfesta',
    privacy: 'Slik passar vi på det du skriv',
    accessibility: 'Tilgjenge',
    errorPrefix: 'Feil: ',
    notFound: {
      title: 'Her er det ingenting',
      text: 'Sida finst ikkje, eller ho er ikkje til deg. Du har ikkje gjort noko gale.',
      staff: 'Gå til sida di',
      start: 'Gå til framsida',
    },
    broken: {
      title: 'Det gjekk ikkje denne gongen',
      text: 'Det er vår feil, ikkje din. Ingenting er lagra halvt. Prøv igjen om litt. Kan det ikkje vente? Sei det til ein vaksen.',
      kept: 'Det du skreiv, er her enno.',
      again: 'Send det igjen',
    },
    another: {
      title: 'Sida vart opna av ein annan',
      text: 'Ein annan har logga inn i denne nettlesaren sidan du opna sida. Ingenting er sendt.',
      kept: 'Teksten er her enno. Logg inn som deg sjølv i ei ny fane. Trykk så her.',
      again: 'Send det no',
    },
    tooLarge: {
      title: 'Det var for mykje på éin gong',
      text: 'Gå tilbake og gjer teksten kortare. Det du har skrive, står der framleis.',
    },
    clock: {
      label: 'Klokka i prøveutgåva',
      today: 'I dag er det',
      next: (date) => `Neste frist: ${date}`,
      noNext: 'Ingen fristar ventar',
      explains:
        'Klokka flyttar dagane, fristane og oppgåvene til skulen. Innlogging og lista over kven som har lese kva, følgjer den verkelege tida.',
      move: 'Flytt datoen fram',
      day: '+ 1 dag',
      week: '+ 1 veke',
      toNext: 'Til neste frist',
      people: 'Ver ein annan',
    },
    moved: {
      title: 'Det har hendt noko sidan du opna sida',
      text: 'Sjå kva som er nytt. Det du har skrive, står der framleis.',
      again: 'Stemmer det framleis? Trykk igjen.',
    },
  },
  en: {
    toContent: 'Skip to content',
    skipLinks: 'Shortcuts',
    mainMenu: 'Main menu',
    myDay: 'My day',
    reports: 'Reports',
    cases: 'Cases',
    concerns: 'Concerns',
    wheel: 'Annual wheel',
    signOut: 'Sign out',
    signIn: 'Sign in',
    exit: 'Leave this page',
    exitNow: 'Leave this page now',
    changeLanguage: 'English – change language',
    help: {
      pupil: 'Do you want to talk to someone now?',
      home: 'Does your child, or do you, want to talk to someone now?',
    },
    helplines: {
      'child-helpline': 'Helpline for children',
      emergency: 'Is there danger right now?',
      police: 'Police',
      medical: 'Ambulance',
    },
    unconfirmed: 'not confirmed',
    privacy: 'How we look after what you write',
    accessibility: 'Accessibility',
    errorPrefix: 'Error: ',
    notFound: {
      title: 'There is nothing here',
      text: 'The page does not exist, or it is not for you. You have done nothing wrong.',
      staff: 'Go to your page',
      start: 'Go to the start',
    },
    broken: {
      title: 'That did not work this time',
      text: 'It is our fault, not yours. Nothing was saved halfway. Try again in a moment. Can it not wait? Tell a grown-up.',
      kept: 'What you wrote is still here.',
      again: 'Send it again',
    },
    another: {
      title: 'Somebody else opened this page',
      text: 'Somebody else has signed in to this browser since you opened the page. Nothing was sent.',
      kept: 'What was written is still here. Sign in as yourself in a new tab. Then press here.',
      again: 'Send it now',
    },
    tooLarge: {
      title: 'That was too much at once',
      text: 'Go back and make the text shorter. What you wrote is still there.',
    },
    clock: {
      label: 'The demo’s clock',
      today: 'Today it is',
      next: (date) => `Next deadline: ${date}`,
      noNext: 'No deadlines ahead',
      explains:
        'The clock moves the school’s days, deadlines and tasks. Signing in, and the list of who has read what, follow real time.',
      move: 'Move the date forward',
      day: '+ 1 day',
      week: '+ 1 week',
      toNext: 'To the next deadline',
      people: 'Be somebody else',
    },
    moved: {
      title: 'Something has happened since you opened this page',
      text: 'See what is new. What you wrote is still there.',
      again: 'Is it still right? Then press again.',
    },
  },
}

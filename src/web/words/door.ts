import type { About } from '../../domain/reports/events.ts'
import type { TellerStanding } from '../../readmodels/reports/as-seen-by-teller.ts'
import type { InEvery } from './language.ts'

type Answer = { readonly label: string; readonly hint?: string }
type Said = { readonly title: string; readonly text: string }

/** Whom it concerns, as asked at the door. */
export const culprits = ['pupils', 'staff', 'leader', 'home', 'unsure'] as const
export type Culprit = (typeof culprits)[number]

/** Words of the pupil's door: sentences under twelve words, LIX 25 at most (goal C2). */
export type DoorWords = {
  readonly next: string
  readonly back: string
  readonly skip: string
  readonly change: string
  readonly step: (now: number, of: number) => string
  readonly errors: {
    readonly title: string
    readonly kept: string
    readonly words: string
    readonly tooLong: string
  }
  readonly startAgain: Said & { readonly button: string }
  readonly expired: Said & { readonly button: string }
  readonly alreadySent: Said & { readonly button: string }
  /** Too many tries from here (goal A12): nothing is lost, and when it is worth trying again. */
  readonly tooMany: {
    readonly title: string
    readonly text: (minutes: number) => string
    readonly button: string
  }
  readonly helpNow: Said
  readonly about: {
    readonly title: string
    readonly lead: string
    readonly question: string
    readonly answers: Readonly<Record<About, Answer>>
    readonly haveWords: string
  }
  readonly promise: {
    readonly title: string
    readonly readers: string
    readonly leads: (names: string) => string
    readonly helps: (names: string, many: boolean) => string
    readonly owner: (names: string, owner: string) => string
    readonly notThem: string
    readonly named: (name: string) => string
    readonly answer: string
    readonly by: (date: string, hour: string) => string
    readonly believe: Said
    readonly decide: Said
  }
  readonly hour: (hour: number, minutes: string) => string
  readonly words: {
    readonly title: string
    readonly label: string
    readonly hint: string
    readonly danger: string
    readonly dangerHint: string
  }
  readonly danger: {
    readonly title: string
    readonly lead: string
    readonly question: string
    readonly yes: Answer
    readonly no: Answer
    readonly unsure: Answer
  }
  readonly where: {
    readonly title: string
    readonly question: string
    readonly answers: Readonly<Record<Culprit, Answer>>
    readonly adult: string
    readonly adultHint: string
    readonly noAdult: string
    readonly place: string
    readonly placeHint: string
  }
  readonly may: {
    readonly title: string
    readonly lead: string
    readonly parents: string
    readonly teachers: string
    readonly classmates: string
    readonly yes: string
    readonly no: string
    readonly unsure: string
    readonly home: string
  }
  /** The adult whom the pupil wishes to get it (REP-03), and the pupil's own name (REP-02). */
  readonly adult: {
    readonly title: string
    readonly lead: string
    readonly question: string
    readonly hint: string
    readonly nobody: string
    readonly name: string
    readonly nameHint: string
  }
  readonly check: {
    readonly title: string
    readonly lead: string
    readonly said: string
    readonly about: string
    readonly who: string
    readonly place: string
    readonly may: string
    readonly adult: string
    readonly name: string
    readonly noName: string
    readonly nobody: string
    readonly noWords: string
    readonly before: string
    readonly secret: Said
    readonly dangerToday: Said
    readonly hide: Said
    readonly mayParents: string
    readonly mayTeachers: string
    readonly mayClassmates: string
    readonly send: string
  }
  readonly receipt: {
    readonly title: string
    readonly lead: string
    readonly codeTitle: string
    readonly code: string
    readonly keep: string
    readonly now: string
    readonly told: string
    readonly today: string
    readonly reads: (names: string) => string
    readonly somebodyReads: string
    readonly answer: string
    readonly together: Said
    readonly kept: string
    readonly more: string
    readonly knots: { readonly done: string; readonly now: string; readonly ahead: string }
  }
  /** "Have you saved your code?", by asking for one of the six words. */
  readonly saved: {
    readonly title: string
    readonly lead: string
    readonly label: string
    readonly wrong: string
    readonly check: string
    readonly again: string
    readonly skip: string
    readonly right: Said
  }
  readonly answer: {
    readonly title: string
    readonly lead: string
    readonly label: string
    readonly hint: string
    readonly wrong: string
    readonly open: string
    readonly lost: Said
    readonly kept: string
    readonly over: string
    readonly standing: Readonly<Record<TellerStanding, Said>>
    readonly late: (date: string) => string
    readonly sent: string
    readonly conversation: string
    readonly you: string
    readonly school: string
    readonly at: (date: string, hour: string) => string
    readonly yourTurn: string
    readonly ourTurn: string
    readonly write: string
    readonly send: string
    readonly care: Said & { readonly borrowed: string }
    readonly close: string
  }
}

export const doorWords: InEvery<DoorWords> = {
  da: {
    next: 'Fortsæt',
    back: 'Tilbage',
    skip: 'Spring over',
    change: 'Ret',
    step: (now, of) => `Trin ${now} af ${of}`,
    errors: {
      title: 'Der mangler lidt',
      kept: 'Det, du har skrevet, står her stadig.',
      words: 'Skriv lidt om, hvad der sker. Eller sæt kryds, hvis nogen er i fare.',
      tooLong: 'Det er for langt. Gør det kortere. Der er plads til 10.000 tegn.',
    },
    startAgain: {
      title: 'Vi begynder lige forfra',
      text: 'Siden var gået i stykker. Det er ikke din fejl. Der er ikke sendt noget nu.',
      button: 'Begynd igen',
    },
    expired: {
      title: 'Er du her stadig?',
      text: 'Der er gået lang tid. Det, du har skrevet, er her endnu. Er det ikke dig? Så forlad siden.',
      button: 'Gå videre',
    },
    alreadySent: {
      title: 'Det er sendt',
      text: 'Du har fortalt det. Vi kan ikke vise dine seks ord igen.',
      button: 'Jeg har mine seks ord',
    },
    tooMany: {
      title: 'Vent lige lidt',
      text: (minutes) =>
        `Der skriver mange lige nu. Det er ikke sendt endnu, men det står her. Prøv igen om ${minutes} ${minutes === 1 ? 'minut' : 'minutter'}.`,
      button: 'Prøv igen',
    },
    helpNow: {
      title: 'Få hjælp nu',
      text: 'Er der fare lige nu? Så vent ikke på os. Ring, eller sig det til en voksen.',
    },
    about: {
      title: 'Fortæl det',
      lead: 'Bliver du eller en anden holdt udenfor eller drillet? Sig det her. Du behøver ikke skrive dit navn.',
      question: 'Hvem handler det om?',
      answers: {
        me: { label: 'Mig', hint: 'Det sker for mig' },
        another: { label: 'En anden', hint: 'Jeg har set eller hørt noget' },
        'took-part': { label: 'Jeg var selv med', hint: 'Du får ikke skæld ud her' },
        unsure: { label: 'Jeg ved det ikke', hint: 'Vi hjælper dig i gang' },
      },
      haveWords: 'Har du fået seks ord? Læs svaret her',
    },
    promise: {
      title: 'Det lover vi',
      readers: 'De læser det',
      leads: (names) => `${names} er skolens leder.`,
      helps: (names) => `${names} hjælper med trivsel.`,
      owner: (names, owner) =>
        names === ''
          ? `En voksen i ${owner} læser det. Ingen på skolen læser det.`
          : `${names} fra ${owner} læser det. Ingen på skolen læser det.`,
      notThem: 'Den voksne, det handler om, læser det ikke.',
      named: (name) => `${name} får det også.`,
      answer: 'Du får svar',
      by: (date, hour) => `Senest ${date} ${hour}.`,
      believe: { title: 'Vi tror på dig', text: 'Du får ikke skæld ud. Vi gør noget ved det.' },
      decide: { title: 'Du er med til at bestemme', text: 'Du siger, hvem der må vide det.' },
    },
    hour: (hour, minutes) => `klokken ${hour}${minutes === '00' ? '' : `.${minutes}`}`,
    words: {
      title: 'Hvad sker der?',
      label: 'Skriv det, som du vil',
      hint: 'Det behøver ikke være langt. Du kan skrive mere en anden dag.',
      danger: 'Er nogen i fare, eller har nogen gjort dig ondt?',
      dangerHint: 'Sæt kryds, så hjælper vi i dag.',
    },
    danger: {
      title: 'Vi spørger lige om en ting',
      lead: 'Det, du skrev, gør os lidt bange for dig. Derfor spørger vi.',
      question: 'Er du eller en anden i fare?',
      yes: { label: 'Ja', hint: 'Så ser en voksen på det i dag' },
      no: { label: 'Nej', hint: 'Det er fint. Så går vi bare videre' },
      unsure: { label: 'Jeg ved det ikke', hint: 'Så ser en voksen på det i dag' },
    },
    where: {
      title: 'Lidt mere om det',
      question: 'Hvem gør det?',
      answers: {
        pupils: { label: 'Andre elever' },
        staff: { label: 'En voksen på skolen', hint: 'Den voksne får det ikke at se' },
        leader: { label: 'Skolens leder', hint: 'Så læser ingen på skolen det' },
        home: { label: 'Nogen hos mig selv', hint: 'Vi viser det ikke til dine forældre' },
        unsure: { label: 'Noget andet, eller jeg ved det ikke' },
      },
      adult: 'Er det en voksen? Hvem?',
      adultHint: 'Vi passer på, at den voksne ikke læser det.',
      noAdult: 'Jeg vil ikke sige hvem',
      place: 'Hvor og hvornår sker det?',
      placeHint: 'Måske i gården efter skole, eller på nettet.',
    },
    may: {
      title: 'Du er med til at bestemme',
      lead: 'Hvem må vide det? Svarer du ikke, siger vi det ikke videre uden at sige det til dig først.',
      parents: 'Må dine forældre vide det?',
      teachers: 'Må dine lærere vide det?',
      classmates: 'Må de andre i klassen vide det?',
      yes: 'Ja',
      no: 'Nej',
      unsure: 'Ved ikke',
      home: 'Det sker hos dig selv. Så viser vi det ikke til dine forældre.',
    },
    adult: {
      title: 'Hvem skal have det?',
      lead: 'Er der en voksen, du er tryg ved? Så får den voksne det også.',
      question: 'Hvilken voksen skal have det?',
      hint: 'Du kan springe over.',
      nobody: 'Jeg vælger ingen',
      name: 'Vil du skrive dit navn?',
      nameHint: 'Det bestemmer du selv. Så kan en voksen finde dig.',
    },
    check: {
      title: 'Skal vi sende det?',
      lead: 'Se det efter. Du kan rette alt.',
      said: 'Det har du skrevet',
      about: 'Det handler om',
      who: 'Hvem gør det',
      place: 'Hvor og når',
      may: 'Må vide det',
      adult: 'Den voksne, du har valgt',
      name: 'Dit navn',
      noName: 'Ikke sagt',
      nobody: 'Ingen endnu. Vi siger det til dig først',
      noWords: 'Du har sat kryds ved fare',
      before: 'Før du sender',
      secret: {
        title: 'Det kan vi ikke holde hemmeligt',
        text: 'Er nogen i fare, må vi hjælpe med det samme. Så siger vi det til dig først, hvis vi kan.',
      },
      dangerToday: {
        title: 'En voksen skal se det i dag',
        text: 'Du har sagt, at nogen er i fare. Så hjælper vi med det samme.',
      },
      hide: {
        title: 'Det kan vi ikke skjule',
        text: 'Skolens computer kan vise, at du har været her. Nogen kan måske kende dig på det, du skriver. Er klassen lille, kan de gætte det.',
      },
      mayParents: 'dine forældre',
      mayTeachers: 'dine lærere',
      mayClassmates: 'de andre i klassen',
      send: 'Send det',
    },
    receipt: {
      title: 'Tak, fordi du fortalte det',
      lead: 'Nu er du ikke alene med det.',
      codeTitle: 'Dine seks ord',
      code: 'Med dem kan du læse svaret og skrive mere. Skriv dem ned nu. Vi kan ikke vise dem igen.',
      keep: 'Gem ordene et sted, hvor kun du ser dem.',
      now: 'Det sker der nu',
      told: 'Du har fortalt det',
      today: 'I dag',
      reads: (names) => `${names} læser det`,
      somebodyReads: 'En voksen læser det',
      answer: 'Du får et svar',
      together: {
        title: 'Vi stopper det sammen',
        text: 'Du er med til at bestemme, hvem der må vide hvad',
      },
      kept: 'Jeg har gemt ordene',
      more: 'Skriv lidt mere',
      knots: { done: 'Gjort', now: 'Nu', ahead: 'Kommer' },
    },
    saved: {
      title: 'Har du gemt dine seks ord?',
      lead: 'Se efter, der hvor du har gemt dem.',
      label: 'Skriv ord nummer 2',
      wrong: 'Det var et andet ord. Se på dine ord igen.',
      check: 'Se, om det passer',
      again: 'Vis mine ord igen',
      skip: 'Spring over, og luk',
      right: { title: 'Det passer', text: 'Nu kan du altid komme tilbage. Du kan lukke siden.' },
    },
    answer: {
      title: 'Læs dit svar',
      lead: 'Skriv de seks ord, du fik, da du fortalte det.',
      label: 'Dine seks ord',
      hint: 'Store og små bogstaver er lige gode.',
      wrong: 'De seks ord passer ikke. Se dem efter, og prøv igen.',
      open: 'Vis svaret',
      lost: {
        title: 'Har du mistet ordene?',
        text: 'Vi kan ikke finde dem igen. Men du kan fortælle det en gang til.',
      },
      kept: 'Der er gået lang tid. Skriv dine seks ord igen. Det, du skrev, er her endnu.',
      over: 'Du er her med dine seks ord',
      standing: {
        received: { title: 'Vi har fået det, du skrev', text: 'En voksen læser det og svarer dig.' },
        answered: { title: 'Du har fået svar', text: 'Du bestemmer, om du vil svare.' },
        'worked-on': { title: 'Vi gør noget ved det', text: 'De voksne er i gang. Du kan skrive her imens.' },
        'put-aside': {
          title: 'Vi har set på det',
          text: 'Vi gør ikke mere lige nu. Bliver det ved? Så skriv her.',
        },
      },
      late: (date) => `Du skulle have haft svar ${date}. Det er vores fejl og ikke din.`,
      sent: 'Tak. Nu er det sendt.',
      conversation: 'Det har vi skrevet',
      you: 'Dig',
      school: 'Skolen',
      at: (date, hour) => `${date} ${hour}`,
      yourTurn: 'Nu er det din tur',
      ourTurn: 'Nu er det vores tur',
      write: 'Skriv til os',
      send: 'Send',
      care: {
        title: 'Pas på dine seks ord',
        text: 'De virker, så længe vi skriver sammen. Og 13 måneder efter.',
        borrowed: 'Låner du telefonen? Så luk, når du er færdig.',
      },
      close: 'Luk',
    },
  },
  nb: {
    next: 'Fortsett',
    back: 'Tilbake',
    skip: 'Hopp over',
    change: 'Rett',
    step: (now, of) => `Steg ${now} av ${of}`,
    errors: {
      title: 'Det mangler litt',
      kept: 'Det du har skrevet, står her fortsatt.',
      words: 'Skriv litt om hva som skjer. Eller sett kryss hvis noen er i fare.',
      tooLong: 'Det er for langt. Gjør det kortere. Det er plass til 10 000 tegn.',
    },
    startAgain: {
      title: 'Vi begynner på nytt',
      text: 'Siden gikk i stykker. Det er ikke din feil. Ingenting er sendt nå.',
      button: 'Begynn igjen',
    },
    expired: {
      title: 'Er du her fortsatt?',
      text: 'Det har gått lang tid. Det du har skrevet, er her ennå. Er det ikke deg? Da går du ut av siden.',
      button: 'Gå videre',
    },
    alreadySent: {
      title: 'Det er sendt',
      text: 'Du har fortalt det. Vi kan ikke vise de seks ordene dine igjen.',
      button: 'Jeg har de seks ordene',
    },
    tooMany: {
      title: 'Vent litt',
      text: (minutes) =>
        `Det er mange som skriver akkurat nå. Det er ikke sendt ennå, men det står her. Prøv igjen om ${minutes} ${minutes === 1 ? 'minutt' : 'minutter'}.`,
      button: 'Prøv igjen',
    },
    helpNow: {
      title: 'Få hjelp nå',
      text: 'Er det fare akkurat nå? Ikke vent på oss. Ring, eller si det til en voksen.',
    },
    about: {
      title: 'Fortell det',
      lead: 'Blir du eller noen andre holdt utenfor eller ertet? Si det her. Du trenger ikke skrive navnet ditt.',
      question: 'Hvem handler det om?',
      answers: {
        me: { label: 'Meg', hint: 'Det skjer med meg' },
        another: { label: 'En annen', hint: 'Jeg har sett eller hørt noe' },
        'took-part': { label: 'Jeg var med selv', hint: 'Du får ikke kjeft her' },
        unsure: { label: 'Jeg vet ikke', hint: 'Vi hjelper deg i gang' },
      },
      haveWords: 'Har du fått seks ord? Les svaret her',
    },
    promise: {
      title: 'Det lover vi',
      readers: 'De leser det',
      leads: (names) => `${names} er rektor.`,
      helps: (names) => `${names} hjelper elever som ikke har det bra.`,
      owner: (names, owner) =>
        names === ''
          ? `En voksen i ${owner} leser det. Ingen på skolen leser det.`
          : `${names} fra ${owner} leser det. Ingen på skolen leser det.`,
      notThem: 'Den voksne det handler om, leser det ikke.',
      named: (name) => `${name} får det også.`,
      answer: 'Du får svar',
      by: (date, hour) => `Senest ${date} ${hour}.`,
      believe: { title: 'Vi tror på deg', text: 'Du får ikke kjeft. Vi gjør noe med det.' },
      decide: { title: 'Du er med og bestemmer', text: 'Du sier hvem som får vite det.' },
    },
    hour: (hour, minutes) => `klokka ${hour}${minutes === '00' ? '' : `.${minutes}`}`,
    words: {
      title: 'Hva skjer?',
      label: 'Skriv det slik du vil',
      hint: 'Det trenger ikke være langt. Du kan skrive mer en annen dag.',
      danger: 'Er noen i fare, eller har noen gjort deg vondt?',
      dangerHint: 'Sett kryss, så hjelper vi i dag.',
    },
    danger: {
      title: 'Vi spør om en ting',
      lead: 'Det du skrev, gjør oss litt redde for deg. Derfor spør vi.',
      question: 'Er du eller noen andre i fare?',
      yes: { label: 'Ja', hint: 'Da ser en voksen på det i dag' },
      no: { label: 'Nei', hint: 'Det er fint. Da går vi bare videre' },
      unsure: { label: 'Jeg vet ikke', hint: 'Da ser en voksen på det i dag' },
    },
    where: {
      title: 'Litt mer om det',
      question: 'Hvem gjør det?',
      answers: {
        pupils: { label: 'Andre elever' },
        staff: { label: 'En voksen på skolen', hint: 'Den voksne får ikke se det' },
        leader: { label: 'Rektor', hint: 'Da leser ingen på skolen det' },
        home: { label: 'Noen hjemme hos meg', hint: 'Vi viser det ikke til foreldrene dine' },
        unsure: { label: 'Noe annet, eller jeg vet ikke' },
      },
      adult: 'Er det en voksen? Hvem?',
      adultHint: 'Vi passer på at den voksne ikke leser det.',
      noAdult: 'Jeg vil ikke si hvem',
      place: 'Hvor og når skjer det?',
      placeHint: 'Kanskje ute etter skolen, eller på nettet.',
    },
    may: {
      title: 'Du er med og bestemmer',
      lead: 'Hvem kan få vite det? Svarer du ikke, sier vi det ikke videre uten å si det til deg først.',
      parents: 'Kan foreldrene dine få vite det?',
      teachers: 'Kan lærerne dine få vite det?',
      classmates: 'Kan de andre i klassen få vite det?',
      yes: 'Ja',
      no: 'Nei',
      unsure: 'Vet ikke',
      home: 'Det skjer hjemme hos deg. Da viser vi det ikke til foreldrene dine.',
    },
    adult: {
      title: 'Hvem skal få det?',
      lead: 'Er det en voksen du er trygg på? Da får den voksne det også.',
      question: 'Hvilken voksen skal få det?',
      hint: 'Du kan hoppe over.',
      nobody: 'Jeg velger ingen',
      name: 'Vil du skrive navnet ditt?',
      nameHint: 'Det bestemmer du selv. Da kan en voksen finne deg.',
    },
    check: {
      title: 'Skal vi sende det?',
      lead: 'Se over det. Du kan rette alt.',
      said: 'Det har du skrevet',
      about: 'Det handler om',
      who: 'Hvem gjør det',
      place: 'Hvor og når',
      may: 'Kan få vite det',
      adult: 'Den voksne du har valgt',
      name: 'Navnet ditt',
      noName: 'Ikke sagt',
      nobody: 'Ingen ennå. Vi sier det til deg først',
      noWords: 'Du har satt kryss ved fare',
      before: 'Før du sender',
      secret: {
        title: 'Det kan vi ikke holde hemmelig',
        text: 'Er noen i fare, må vi hjelpe med en gang. Da sier vi det til deg først, hvis vi kan.',
      },
      dangerToday: {
        title: 'En voksen skal se det i dag',
        text: 'Du har sagt at noen er i fare. Da hjelper vi med en gang.',
      },
      hide: {
        title: 'Det kan vi ikke skjule',
        text: 'Skolens maskin kan vise at du har vært her. Noen kan kanskje kjenne deg på det du skriver. Er klassen liten, kan de gjette det.',
      },
      mayParents: 'foreldrene dine',
      mayTeachers: 'lærerne dine',
      mayClassmates: 'de andre i klassen',
      send: 'Send det',
    },
    receipt: {
      title: 'Takk for at du fortalte det',
      lead: 'Nå er du ikke alene med det.',
      codeTitle: 'Dine seks ord',
      code: 'Med dem kan du lese svaret og skrive mer. Skriv dem ned nå. Vi kan ikke vise dem igjen.',
      keep: 'Gjem ordene et sted der bare du ser dem.',
      now: 'Dette skjer nå',
      told: 'Du har fortalt det',
      today: 'I dag',
      reads: (names) => `${names} leser det`,
      somebodyReads: 'En voksen leser det',
      answer: 'Du får et svar',
      together: {
        title: 'Vi stopper det sammen',
        text: 'Du er med og bestemmer hvem som får vite hva',
      },
      kept: 'Jeg har gjemt ordene',
      more: 'Skriv litt mer',
      knots: { done: 'Gjort', now: 'Nå', ahead: 'Kommer' },
    },
    saved: {
      title: 'Har du gjemt de seks ordene?',
      lead: 'Se der du har gjemt dem.',
      label: 'Skriv ord nummer 2',
      wrong: 'Det var et annet ord. Se på ordene dine igjen.',
      check: 'Se om det stemmer',
      again: 'Vis ordene mine igjen',
      skip: 'Hopp over og lukk',
      right: { title: 'Det stemmer', text: 'Nå kan du alltid komme tilbake. Du kan lukke siden.' },
    },
    answer: {
      title: 'Les svaret ditt',
      lead: 'Skriv de seks ordene du fikk da du fortalte det.',
      label: 'Dine seks ord',
      hint: 'Store og små bokstaver er like gode.',
      wrong: 'De seks ordene stemmer ikke. Se på dem og prøv igjen.',
      open: 'Vis svaret',
      lost: {
        title: 'Har du mistet ordene?',
        text: 'Vi kan ikke finne dem igjen. Men du kan fortelle det en gang til.',
      },
      kept: 'Det har gått lang tid. Skriv de seks ordene igjen. Det du skrev, er her ennå.',
      over: 'Du er her med dine seks ord',
      standing: {
        received: { title: 'Vi har fått det du skrev', text: 'En voksen leser det og svarer deg.' },
        answered: { title: 'Du har fått svar', text: 'Du bestemmer om du vil svare.' },
        'worked-on': {
          title: 'Vi gjør noe med det',
          text: 'De voksne er i gang. Du kan skrive her så lenge.',
        },
        'put-aside': {
          title: 'Vi har sett på det',
          text: 'Vi gjør ikke mer akkurat nå. Skjer det igjen? Skriv her.',
        },
      },
      late: (date) => `Du skulle fått svar ${date}. Det er vår feil og ikke din.`,
      sent: 'Takk. Nå er det sendt.',
      conversation: 'Det har vi skrevet',
      you: 'Deg',
      school: 'Skolen',
      at: (date, hour) => `${date} ${hour}`,
      yourTurn: 'Nå er det din tur',
      ourTurn: 'Nå er det vår tur',
      write: 'Skriv til oss',
      send: 'Send',
      care: {
        title: 'Pass på de seks ordene',
        text: 'De virker så lenge vi skriver sammen. Og 13 måneder etter.',
        borrowed: 'Låner du mobilen? Lukk når du er ferdig.',
      },
      close: 'Lukk',
    },
  },
  nn: {
    next: 'Hald fram',
    back: 'Tilbake',
    skip: 'Hopp over',
    change: 'Rett',
    step: (now, of) => `Steg ${now} av ${of}`,
    errors: {
      title: 'Det manglar litt',
      kept: 'Det du har skrive, står her framleis.',
      words: 'Skriv litt om kva som skjer. Eller set kryss om nokon er i fare.',
      tooLong: 'Det er for langt. Gjer det kortare. Det er plass til 10 000 teikn.',
    },
    startAgain: {
      title: 'Vi byrjar på nytt',
      text: 'Sida gjekk sund. Det er ikkje din feil. Ingenting er sendt no.',
      button: 'Byrj igjen',
    },
    expired: {
      title: 'Er du her enno?',
      text: 'Det har gått lang tid. Det du har skrive, er her enno. Er det ikkje deg? Då går du ut av sida.',
      button: 'Gå vidare',
    },
    alreadySent: {
      title: 'Det er sendt',
      text: 'Du har fortalt det. Vi kan ikkje vise dei seks orda dine igjen.',
      button: 'Eg har dei seks orda',
    },
    tooMany: {
      title: 'Vent litt',
      text: (minutes) =>
        `Det er mange som skriv akkurat no. Det er ikkje sendt enno, men det står her. Prøv igjen om ${minutes} minutt.`,
      button: 'Prøv igjen',
    },
    helpNow: {
      title: 'Få hjelp no',
      text: 'Er det fare akkurat no? Ikkje vent på oss. Ring, eller sei det til ein vaksen.',
    },
    about: {
      title: 'Fortel det',
      lead: 'Blir du eller nokon andre haldne utanfor eller erta? Sei det her. Du treng ikkje skrive namnet ditt.',
      question: 'Kven handlar det om?',
      answers: {
        me: { label: 'Meg', hint: 'Det skjer med meg' },
        another: { label: 'Ein annan', hint: 'Eg har sett eller høyrt noko' },
        'took-part': { label: 'Eg var med sjølv', hint: 'Du får ikkje kjeft her' },
        unsure: { label: 'Eg veit ikkje', hint: 'Vi hjelper deg i gang' },
      },
      haveWords: 'Har du fått seks ord? Les svaret her',
    },
    promise: {
      title: 'Det lovar vi',
      readers: 'Dei les det',
      leads: (names) => `${names} er rektor.`,
      helps: (names) => `${names} hjelper elevar som ikkje har det bra.`,
      owner: (names, owner) =>
        names === ''
          ? `Ein vaksen i ${owner} les det. Ingen på skulen les det.`
          : `${names} frå ${owner} les det. Ingen på skulen les det.`,
      notThem: 'Den vaksne det handlar om, les det ikkje.',
      named: (name) => `${name} får det òg.`,
      answer: 'Du får svar',
      by: (date, hour) => `Seinast ${date} ${hour}.`,
      believe: { title: 'Vi trur på deg', text: 'Du får ikkje kjeft. Vi gjer noko med det.' },
      decide: { title: 'Du er med og bestemmer', text: 'Du seier kven som får vite det.' },
    },
    hour: (hour, minutes) => `klokka ${hour}${minutes === '00' ? '' : `.${minutes}`}`,
    words: {
      title: 'Kva skjer?',
      label: 'Skriv det slik du vil',
      hint: 'Det treng ikkje vere langt. Du kan skrive meir ein annan dag.',
      danger: 'Er nokon i fare, eller har nokon gjort deg vondt?',
      dangerHint: 'Set kryss, så hjelper vi i dag.',
    },
    danger: {
      title: 'Vi spør om ein ting',
      lead: 'Det du skreiv, gjer oss litt redde for deg. Difor spør vi.',
      question: 'Er du eller nokon andre i fare?',
      yes: { label: 'Ja', hint: 'Då ser ein vaksen på det i dag' },
      no: { label: 'Nei', hint: 'Det er fint. Då går vi berre vidare' },
      unsure: { label: 'Eg veit ikkje', hint: 'Då ser ein vaksen på det i dag' },
    },
    where: {
      title: 'Litt meir om det',
      question: 'Kven gjer det?',
      answers: {
        pupils: { label: 'Andre elevar' },
        staff: { label: 'Ein vaksen på skulen', hint: 'Den vaksne får ikkje sjå det' },
        leader: { label: 'Rektor', hint: 'Då les ingen på skulen det' },
        home: { label: 'Nokon heime hos meg', hint: 'Vi viser det ikkje til foreldra dine' },
        unsure: { label: 'Noko anna, eller eg veit ikkje' },
      },
      adult: 'Er det ein vaksen? Kven?',
      adultHint: 'Vi passar på at den vaksne ikkje les det.',
      noAdult: 'Eg vil ikkje seie kven',
      place: 'Kvar og når skjer det?',
      placeHint: 'Kanskje ute etter skulen, eller på nettet.',
    },
    may: {
      title: 'Du er med og bestemmer',
      lead: 'Kven kan få vite det? Svarer du ikkje, seier vi det ikkje vidare utan å seie det til deg først.',
      parents: 'Kan foreldra dine få vite det?',
      teachers: 'Kan lærarane dine få vite det?',
      classmates: 'Kan dei andre i klassen få vite det?',
      yes: 'Ja',
      no: 'Nei',
      unsure: 'Veit ikkje',
      home: 'Det skjer heime hos deg. Då viser vi det ikkje til foreldra dine.',
    },
    adult: {
      title: 'Kven skal få det?',
      lead: 'Er det ein vaksen du er trygg på? Då får den vaksne det òg.',
      question: 'Kva vaksen skal få det?',
      hint: 'Du kan hoppe over.',
      nobody: 'Eg vel ingen',
      name: 'Vil du skrive namnet ditt?',
      nameHint: 'Det bestemmer du sjølv. Då kan ein vaksen finne deg.',
    },
    check: {
      title: 'Skal vi sende det?',
      lead: 'Sjå over det. Du kan rette alt.',
      said: 'Det har du skrive',
      about: 'Det handlar om',
      who: 'Kven gjer det',
      place: 'Kvar og når',
      may: 'Kan få vite det',
      adult: 'Den vaksne du har valt',
      name: 'Namnet ditt',
      noName: 'Ikkje sagt',
      nobody: 'Ingen enno. Vi seier det til deg først',
      noWords: 'Du har sett kryss ved fare',
      before: 'Før du sender',
      secret: {
        title: 'Det kan vi ikkje halde hemmeleg',
        text: 'Er nokon i fare, må vi hjelpe med ein gong. Då seier vi det til deg først, om vi kan.',
      },
      dangerToday: {
        title: 'Ein vaksen skal sjå det i dag',
        text: 'Du har sagt at nokon er i fare. Då hjelper vi med ein gong.',
      },
      hide: {
        title: 'Det kan vi ikkje skjule',
        text: 'Maskina til skulen kan vise at du har vore her. Nokon kan kanskje kjenne deg på det du skriv. Er klassen liten, kan dei gjette det.',
      },
      mayParents: 'foreldra dine',
      mayTeachers: 'lærarane dine',
      mayClassmates: 'dei andre i klassen',
      send: 'Send det',
    },
    receipt: {
      title: 'Takk for at du fortalde det',
      lead: 'No er du ikkje åleine med det.',
      codeTitle: 'Dine seks ord',
      code: 'Med dei kan du lese svaret og skrive meir. Skriv dei ned no. Vi kan ikkje vise dei igjen.',
      keep: 'Gøym orda ein stad der berre du ser dei.',
      now: 'Dette skjer no',
      told: 'Du har fortalt det',
      today: 'I dag',
      reads: (names) => `${names} les det`,
      somebodyReads: 'Ein vaksen les det',
      answer: 'Du får eit svar',
      together: {
        title: 'Vi stoppar det saman',
        text: 'Du er med og bestemmer kven som får vite kva',
      },
      kept: 'Eg har gøymt orda',
      more: 'Skriv litt meir',
      knots: { done: 'Gjort', now: 'No', ahead: 'Kjem' },
    },
    saved: {
      title: 'Har du gøymt dei seks orda?',
      lead: 'Sjå der du har gøymt dei.',
      label: 'Skriv ord nummer 2',
      wrong: 'Det var eit anna ord. Sjå på orda dine igjen.',
      check: 'Sjå om det stemmer',
      again: 'Vis orda mine igjen',
      skip: 'Hopp over og lukk',
      right: { title: 'Det stemmer', text: 'No kan du alltid kome tilbake. Du kan lukke sida.' },
    },
    answer: {
      title: 'Les svaret ditt',
      lead: 'Skriv dei seks orda du fekk då du fortalde det.',
      label: 'Dine seks ord',
      hint: 'Store og små bokstavar er like gode.',
      wrong: 'Dei seks orda stemmer ikkje. Sjå på dei og prøv igjen.',
      open: 'Vis svaret',
      lost: {
        title: 'Har du mista orda?',
        text: 'Vi kan ikkje finne dei igjen. Men du kan fortelje det ein gong til.',
      },
      kept: 'Det har gått lang tid. Skriv dei seks orda igjen. Det du skreiv, er her enno.',
      over: 'Du er her med dine seks ord',
      standing: {
        received: { title: 'Vi har fått det du skreiv', text: 'Ein vaksen les det og svarer deg.' },
        answered: { title: 'Du har fått svar', text: 'Du bestemmer om du vil svare.' },
        'worked-on': {
          title: 'Vi gjer noko med det',
          text: 'Dei vaksne er i gang. Du kan skrive her så lenge.',
        },
        'put-aside': {
          title: 'Vi har sett på det',
          text: 'Vi gjer ikkje meir akkurat no. Skjer det igjen? Skriv her.',
        },
      },
      late: (date) => `Du skulle fått svar ${date}. Det er vår feil og ikkje din.`,
      sent: 'Takk. No er det sendt.',
      conversation: 'Det har vi skrive',
      you: 'Deg',
      school: 'Skulen',
      at: (date, hour) => `${date} ${hour}`,
      yourTurn: 'No er det din tur',
      ourTurn: 'No er det vår tur',
      write: 'Skriv til oss',
      send: 'Send',
      care: {
        title: 'Pass på dei seks orda',
        text: 'Dei verkar så lenge vi skriv saman. Og 13 månader etter.',
        borrowed: 'Låner du mobilen? Lukk når du er ferdig.',
      },
      close: 'Lukk',
    },
  },
  en: {
    next: 'Go on',
    back: 'Back',
    skip: 'Skip',
    change: 'Change',
    step: (now, of) => `Step ${now} of ${of}`,
    errors: {
      title: 'Something is missing',
      kept: 'What you wrote is still here.',
      words: 'Write a little about what happens. Or tick the box if someone is in danger.',
      tooLong: 'That is too long. Make it shorter. There is room for 10,000 characters.',
    },
    startAgain: {
      title: 'Let us start again',
      text: 'The page broke. It is not your fault. Nothing was sent now.',
      button: 'Start again',
    },
    expired: {
      title: 'Are you still here?',
      text: 'A long time has passed. What you wrote is still here. Is it not you? Then leave this page.',
      button: 'Go on',
    },
    alreadySent: {
      title: 'It has been sent',
      text: 'You have told us. We cannot show your six words again.',
      button: 'I have my six words',
    },
    tooMany: {
      title: 'Wait a moment',
      text: (minutes) =>
        `Many people are writing right now. It is not sent yet, but it is still here. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
      button: 'Try again',
    },
    helpNow: {
      title: 'Get help now',
      text: 'Is there danger right now? Do not wait for us. Call, or tell a grown-up.',
    },
    about: {
      title: 'Tell us',
      lead: 'Are you or someone else left out or teased? Say it here. You do not have to write your name.',
      question: 'Who is it about?',
      answers: {
        me: { label: 'Me', hint: 'It happens to me' },
        another: { label: 'Someone else', hint: 'I have seen or heard something' },
        'took-part': { label: 'I was part of it', hint: 'Nobody will tell you off here' },
        unsure: { label: 'I do not know', hint: 'We will help you begin' },
      },
      haveWords: 'Do you have six words? Read the answer here',
    },
    promise: {
      title: 'We promise',
      readers: 'They read it',
      leads: (names) => `${names} leads the school.`,
      helps: (names, many) => `${names} ${many ? 'help' : 'helps'} pupils who are not doing well.`,
      owner: (names, owner) =>
        names === ''
          ? `A grown-up at ${owner} reads it. Nobody at the school reads it.`
          : `${names} at ${owner} reads it. Nobody at the school reads it.`,
      notThem: 'The grown-up it is about does not read it.',
      named: (name) => `${name} gets it too.`,
      answer: 'You get an answer',
      by: (date, hour) => `By ${date} at ${hour}.`,
      believe: { title: 'We believe you', text: 'Nobody will tell you off. We do something about it.' },
      decide: { title: 'You help to decide', text: 'You say who may know.' },
    },
    hour: (hour, minutes) => `${hour}:${minutes}`,
    words: {
      title: 'What happens?',
      label: 'Write it your own way',
      hint: 'It does not have to be long. You can write more another day.',
      danger: 'Is someone in danger, or has someone hurt you?',
      dangerHint: 'Tick the box, and we help today.',
    },
    danger: {
      title: 'We want to ask one thing',
      lead: 'What you wrote makes us a little afraid for you. That is why we ask.',
      question: 'Are you or someone else in danger?',
      yes: { label: 'Yes', hint: 'Then a grown-up looks at it today' },
      no: { label: 'No', hint: 'That is fine. Then we just go on' },
      unsure: { label: 'I do not know', hint: 'Then a grown-up looks at it today' },
    },
    where: {
      title: 'A little more about it',
      question: 'Who does it?',
      answers: {
        pupils: { label: 'Other pupils' },
        staff: { label: 'A grown-up at school', hint: 'That grown-up will not see it' },
        leader: { label: 'The head of the school', hint: 'Then nobody at the school reads it' },
        home: { label: 'Someone at my home', hint: 'We do not show it to your parents' },
        unsure: { label: 'Something else, or I do not know' },
      },
      adult: 'Is it a grown-up? Who?',
      adultHint: 'We make sure that they do not read it.',
      noAdult: 'I do not want to say who',
      place: 'Where and when does it happen?',
      placeHint: 'Maybe outside after school, or online.',
    },
    may: {
      title: 'You help to decide',
      lead: 'Who may know? If you do not answer, we tell nobody without telling you first.',
      parents: 'May your parents know?',
      teachers: 'May your teachers know?',
      classmates: 'May the others in class know?',
      yes: 'Yes',
      no: 'No',
      unsure: 'Not sure',
      home: 'It happens at your home. So we do not show it to your parents.',
    },
    adult: {
      title: 'Who should get it?',
      lead: 'Is there a grown-up you feel safe with? Then they get it too.',
      question: 'Which grown-up should get it?',
      hint: 'You can skip this.',
      nobody: 'I choose nobody',
      name: 'Do you want to write your name?',
      nameHint: 'You decide. Then a grown-up can find you.',
    },
    check: {
      title: 'Shall we send it?',
      lead: 'Have a look. You can change everything.',
      said: 'This is what you wrote',
      about: 'It is about',
      who: 'Who does it',
      place: 'Where and when',
      may: 'May know',
      adult: 'The grown-up you chose',
      name: 'Your name',
      noName: 'Not said',
      nobody: 'Nobody yet. We tell you first',
      noWords: 'You ticked that someone is in danger',
      before: 'Before you send',
      secret: {
        title: 'What we cannot keep secret',
        text: 'If someone is in danger, we must help at once. We tell you first, if we can.',
      },
      dangerToday: {
        title: 'A grown-up must see it today',
        text: 'You said that someone is in danger. So we help at once.',
      },
      hide: {
        title: 'What we cannot hide',
        text: 'The school computer can show that you were here. Someone may know you by the way you write. In a small class, they may guess.',
      },
      mayParents: 'your parents',
      mayTeachers: 'your teachers',
      mayClassmates: 'the others in class',
      send: 'Send it',
    },
    receipt: {
      title: 'Thank you for telling us',
      lead: 'Now you are not alone with it.',
      codeTitle: 'Your six words',
      code: 'With them you can read the answer and write more. Write them down now. We cannot show them again.',
      keep: 'Keep the words where only you see them.',
      now: 'This happens now',
      told: 'You have told us',
      today: 'Today',
      reads: (names) => `Read by ${names}`,
      somebodyReads: 'A grown-up reads it',
      answer: 'You get an answer',
      together: { title: 'We stop it together', text: 'You help to decide who may know what' },
      kept: 'I have kept the words',
      more: 'Write a little more',
      knots: { done: 'Done', now: 'Now', ahead: 'To come' },
    },
    saved: {
      title: 'Did you save your six words?',
      lead: 'Look where you put them.',
      label: 'Write word number 2',
      wrong: 'That was another word. Look at your words again.',
      check: 'See if it fits',
      again: 'Show my words again',
      skip: 'Skip this and close',
      right: { title: 'It fits', text: 'Now you can always come back. You can close the page.' },
    },
    answer: {
      title: 'Read your answer',
      lead: 'Write the six words you got when you told us.',
      label: 'Your six words',
      hint: 'Big and small letters are just as good.',
      wrong: 'The six words do not fit. Check them and try again.',
      open: 'Show the answer',
      lost: {
        title: 'Did you lose the words?',
        text: 'We cannot find them again. But you can tell us once more.',
      },
      kept: 'A long time has passed. Write your six words again. What you wrote is still here.',
      over: 'You are here with your six words',
      standing: {
        received: { title: 'We have what you wrote', text: 'A grown-up reads it and answers you.' },
        answered: { title: 'You have an answer', text: 'You decide if you want to write back.' },
        'worked-on': {
          title: 'We are doing something about it',
          text: 'The grown-ups are at work. You can write here meanwhile.',
        },
        'put-aside': {
          title: 'We have looked at it',
          text: 'We do nothing more right now. Does it go on? Then write here.',
        },
      },
      late: (date) => `You should have had an answer ${date}. It is our fault, not yours.`,
      sent: 'Thank you. It has been sent.',
      conversation: 'What we have written',
      you: 'You',
      school: 'The school',
      at: (date, hour) => `${date} at ${hour}`,
      yourTurn: 'Now it is your turn',
      ourTurn: 'Now it is our turn',
      write: 'Write to us',
      send: 'Send',
      care: {
        title: 'Look after your six words',
        text: 'They work for as long as we write together. And for 13 months after.',
        borrowed: 'Is it a borrowed phone? Then close this when you are done.',
      },
      close: 'Close',
    },
  },
}

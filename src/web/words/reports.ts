import type { NotificationBody } from '../../domain/law/country-law.ts'
import type { About, ReportEvent, TellerKind } from '../../domain/reports/events.ts'
import type { NotifyRefusal } from '../../domain/reports/notify.ts'
import type { seeSetAside, SettleRefusal } from '../../domain/reports/settle-report.ts'
import type { ReportRefusal } from '../../domain/reports/talk.ts'
import type { ReportRow } from '../../readmodels/reports/reports-open-to.ts'
import type { InEvery } from './language.ts'

/** `not-open-to-you` is never said: such a visit ends at a page that is not there. */
type Said<Refusal extends string> = Readonly<Record<Exclude<Refusal, 'not-open-to-you'>, string>>
type SetAsideRefusal = (typeof seeSetAside)['guards'][number]['refusal']

type ReportsWords = {
  readonly title: string
  readonly list: {
    readonly lead: string
    readonly open: string
    readonly closed: string
    readonly which: string
    readonly caption: string
    readonly columns: readonly [string, string, string, string, string]
    readonly standing: Readonly<Record<ReportRow['standing'], string>>
    readonly danger: string
    readonly nothingOwed: string
    readonly next: string
    readonly emptyOpen: { readonly title: string; readonly lead: string; readonly drawing: string }
    readonly emptyClosed: { readonly title: string; readonly lead: string; readonly drawing: string }
    readonly toDay: string
  }
  readonly teller: Readonly<Record<TellerKind | 'named', string>>
  readonly about: Readonly<Record<About, string>>
  /** `named`: not signed in, and gave a name all the same. */
  readonly told: Readonly<Record<TellerKind | 'named', string>>
  readonly toldOn: (date: string, time: string | undefined) => string
  readonly noWords: string
  readonly mayKnow: {
    readonly nobody: string
    readonly onlyWhoHandles: string
    readonly these: (groups: string) => string
    readonly parents: string
    readonly teachers: string
    readonly classmates: string
  }
  readonly lead: {
    readonly danger: string
    readonly unanswered: string
    readonly unsettled: string
    readonly concern: (date: string) => string
    readonly unseen: string
    readonly settled: string
  }
  readonly facts: {
    readonly title: string
    readonly name: string
    readonly where: string
    readonly about: string
    readonly concerns: string
    readonly concernsStaff: string
    readonly concernsLeader: string
    readonly home: string
    readonly homeYes: string
    readonly mayBeTold: string
    readonly yes: string
    readonly no: string
    readonly notSaid: string
  }
  readonly danger: {
    readonly title: string
    readonly said: (date: string) => string
    readonly now: string
    readonly steps: readonly string[]
    readonly helplines: string
    readonly duty: (body: string) => string
    readonly paragraph: (paragraph: string) => string
    readonly bodies: Readonly<Record<NotificationBody, string>>
    readonly notify: string
    readonly done: (date: string) => string
    readonly readers: string
    readonly readerDone: (name: string, date: string) => string
    readonly readerOwes: (name: string) => string
  }
  readonly nextStep: {
    readonly title: string
    readonly answer: string
    readonly toAnswer: string
    readonly settle: string
    readonly toSettle: string
    readonly unseen: string
    readonly toUnseen: string
    readonly nothing: string
  }
  readonly talk: { readonly title: string; readonly teller: string; readonly erased: string }
  readonly answer: {
    readonly title: string
    readonly label: string
    readonly hint: Readonly<Record<'coded' | 'signedIn', string>>
    readonly send: string
    readonly failed: string
  }
  readonly owed: string
  readonly responsible: (who: string) => string
  readonly outcome: {
    readonly title: string
    readonly case: string
    readonly joined: string
    readonly toCase: string
    readonly concern: (name: string, date: string) => string
    readonly setAside: (date: string) => string
    readonly talked: (date: string) => string
    readonly pupilUnknown: string
    readonly seen: string
    readonly reason: string
  }
  readonly settle: {
    readonly title: string
    readonly lead: string
    readonly failed: string
    readonly case: { readonly title: string; readonly text: string; readonly open: string }
    readonly join: {
      readonly title: string
      readonly text: string
      readonly label: string
      readonly choose: string
      readonly none: string
      readonly send: string
      readonly option: (pupil: string | undefined, label: string, number: string) => string
    }
    readonly concern: {
      readonly title: string
      readonly text: string
      readonly responsible: string
      readonly choose: string
      readonly lookAgainOn: string
      readonly reason: string
      readonly send: string
    }
    readonly setAside: {
      readonly title: string
      readonly text: string
      readonly reason: string
      readonly talkedOn: string
      readonly pupilUnknown: string
      readonly send: string
    }
    readonly already: string
  }
  readonly see: {
    readonly title: string
    readonly lead: string
    readonly question: string
    readonly agree: string
    readonly undo: string
    readonly reason: string
    readonly reasonHint: string
    readonly send: string
    readonly failed: string
  }
  readonly notify: {
    readonly title: string
    readonly lead: (body: string) => string
    readonly question: string
    readonly yes: string
    readonly no: string
    readonly ifYes: string
    readonly ifNo: string
    readonly on: string
    readonly to: string
    readonly toHint: (body: string) => string
    readonly receipt: string
    readonly receiptHint: string
    readonly reason: string
    readonly reasonHint: string
    readonly send: string
    readonly failed: string
    readonly doneTitle: string
  }
  readonly dateHint: (example: string) => string
  readonly unreadable: (example: string) => string
  readonly kept: string
  readonly refusals: {
    readonly answer: Said<ReportRefusal>
    readonly settle: Said<SettleRefusal>
    readonly see: Said<SetAsideRefusal>
    readonly notify: Said<NotifyRefusal>
  }
  /** What became true meanwhile, for whoever was about to act on an older page. */
  readonly happened: Readonly<Record<ReportEvent['type'], string>>
}

export const reportsWords: InEvery<ReportsWords> = {
  da: {
    title: 'Henvendelser',
    list: {
      lead: 'Alt, der er fortalt til skolen. Ordene læser du inde på den enkelte.',
      open: 'Åbne',
      closed: 'Afgjorte',
      which: 'Vælg liste',
      caption: 'Henvendelser, de nyeste først',
      columns: ['Fortalt', 'Fra', 'Handler om', 'Hvor langt', 'Næste'],
      standing: {
        unanswered: 'Venter på svar',
        answered: 'Besvaret, ikke afgjort',
        case: 'Blev til en sag',
        concern: 'Bekymring, ses på igen',
        'set-aside': 'Lagt til side',
        'set-aside-unseen': 'Lagt til side, ikke set',
      },
      danger: 'Fare nævnt',
      nothingOwed: 'Intet skyldes',
      next: 'Næste side',
      emptyOpen: {
        title: 'Ingen venter på svar',
        lead: 'Når nogen fortæller noget, står det her, og det står på Min dag.',
        drawing: 'En åben ring: intet venter',
      },
      emptyClosed: {
        title: 'Intet er afgjort endnu',
        lead: 'Her kommer de henvendelser, som er endt i en sag eller er lagt til side.',
        drawing: 'En åben ring: intet at vise',
      },
      toDay: 'Gå til Min dag',
    },
    teller: {
      unnamed: 'Uden navn',
      named: 'Med navn',
      pupil: 'En elev',
      guardian: 'En forælder',
      adult: 'En voksen',
    },
    about: {
      me: 'Den, der fortæller',
      another: 'En anden elev',
      'took-part': 'Har selv været med',
      unsure: 'Ved ikke',
    },
    told: {
      unnamed: 'Fortalt uden navn',
      named: 'Fortalt med navn',
      pupil: 'Fortalt af en elev',
      guardian: 'Fortalt af en forælder',
      adult: 'Fortalt af en voksen',
    },
    toldOn: (date, time) => (time === undefined ? `Fortalt ${date}.` : `Fortalt ${date} kl. ${time}.`),
    noWords: 'Der er ikke skrevet ord. Der er sat kryds ved, at nogen er i fare.',
    mayKnow: {
      nobody: 'Ikke sagt, hvem der må vide det. Så er det nej. Spørg først.',
      onlyWhoHandles: 'Ingen andre må vide det endnu. Spørg først.',
      these: (groups) => `Må gerne vide det: ${groups}. Andre ikke.`,
      parents: 'forældrene',
      teachers: 'lærerne',
      classmates: 'klassen',
    },
    lead: {
      danger: 'Nogen kan være i fare. Begynd der.',
      unanswered: 'Der venter et svar. Skriv kort, at du har læst det, og hvad du gør nu.',
      unsettled: 'Der er svaret. Nu skal det afgøres, hvad der sker.',
      concern: (date) => `En bekymring. Den ses på igen ${date}.`,
      unseen: 'Lagt til side. Lederen har ikke set på det endnu.',
      settled: 'Afgjort. I kan stadig skrive sammen.',
    },
    facts: {
      title: 'Det, vi ved',
      name: 'Navn',
      where: 'Sted',
      about: 'Det handler om',
      concerns: 'Den voksne, det handler om',
      concernsStaff: 'En voksen på skolen, ikke nævnt ved navn',
      concernsLeader: 'Skolens leder',
      home: 'Hjemmet',
      homeYes: 'Det sker derhjemme. Forældre ser det ikke.',
      mayBeTold: 'Hvem må vide det?',
      yes: 'ja',
      no: 'nej',
      notSaid: 'ikke sagt',
    },
    danger: {
      title: 'Nogen kan være i fare',
      said: (date) => `Sagt ${date}.`,
      now: 'Gør det her nu',
      steps: [
        'Er faren her lige nu? Ring først, skriv bagefter.',
        'Find barnet, og bliv hos det. Ved du ikke, hvem det er, så spørg i et svar.',
        'Sig det til lederen. Det afslutter ikke din egen pligt.',
      ],
      helplines: 'Ring',
      duty: (body) =>
        `Du har læst det. Derfor har du selv pligten til at underrette ${body}. Ingen kan gøre det for dig.`,
      paragraph: (paragraph) => `Det står i ${paragraph}.`,
      bodies: { municipality: 'kommunen', 'child-welfare-office': 'barnevernet' },
      notify: 'Skriv om din underretning',
      done: (date) => `Din pligt er afsluttet ${date}.`,
      readers: 'Har læst det',
      readerDone: (name, date) => `${name}: afsluttet ${date}`,
      readerOwes: (name) => `${name}: skylder en underretning`,
    },
    nextStep: {
      title: 'Næste skridt',
      answer: 'Et menneske svarer. Skriv, hvem du er, og hvad der sker nu.',
      toAnswer: 'Gå til svaret',
      settle: 'Hver henvendelse ender et sted: i en sag, som en bekymring eller lagt til side med en grund.',
      toSettle: 'Afgør, hvad der sker',
      unseen: 'Nogen har lagt den til side. Du ser på grunden, og du kan tage den op igen.',
      toUnseen: 'Se på grunden',
      nothing: 'Der er ikke mere, du skal her. Svar, hvis der kommer mere.',
    },
    talk: { title: 'Det, I har skrevet', teller: 'Den, der fortæller', erased: 'Ordene er slettet.' },
    answer: {
      title: 'Skriv et svar',
      label: 'Dit svar',
      hint: {
        coded: 'Svaret læses med de seks ord. Skriv kort og varmt, og spørg højst om to ting.',
        signedIn: 'Svaret læses på egen side. Skriv kort og varmt, og spørg højst om to ting.',
      },
      send: 'Send svaret',
      failed: 'Svaret er ikke sendt endnu',
    },
    owed: 'Det skylder vi',
    responsible: (who) => `Ansvarlig: ${who}`,
    outcome: {
      title: 'Sådan endte det',
      case: 'Den blev til en sag.',
      joined: 'Den er lagt til en sag, der var åben.',
      toCase: 'Gå til sagen',
      concern: (name, date) => `${name} holder øje og ser på det igen ${date}.`,
      setAside: (date) => `Lagt til side ${date}.`,
      talked: (date) => `Der er talt med eleven ${date}.`,
      pupilUnknown: 'Eleven er ikke kendt, så ingen har kunnet tale med eleven.',
      seen: 'Lederen har set det.',
      reason: 'Grunden',
    },
    settle: {
      title: 'Hvad skal der ske?',
      lead: 'Vælg ét. Du behøver ikke bevise noget for at åbne en sag.',
      failed: 'Det er ikke afgjort endnu',
      case: {
        title: 'Åbn en sag',
        text: 'Når det kan være mobning. Barnets egne ord kommer til at stå først.',
        open: 'Åbn en sag',
      },
      join: {
        title: 'Læg til en sag, der er åben',
        text: 'Når skolen allerede er i gang med det samme.',
        label: 'Sag',
        choose: 'Vælg en sag',
        none: 'Der er ingen åben sag, du kan se.',
        send: 'Læg til sagen',
        option: (pupil, label, number) =>
          `${pupil === undefined ? '' : `${pupil}, `}${label} · sag ${number}`,
      },
      concern: {
        title: 'Behold som en bekymring',
        text: 'Når det er for tidligt at sige. En voksen holder øje og ser på det igen.',
        responsible: 'Hvem holder øje?',
        choose: 'Vælg en voksen',
        lookAgainOn: 'Hvornår ses der på det igen?',
        reason: 'Hvorfor ikke en sag nu?',
        send: 'Behold som bekymring',
      },
      setAside: {
        title: 'Læg til side',
        text: 'Først når nogen har talt med eleven. Lederen ser altid på grunden.',
        reason: 'Hvorfor lægges den til side?',
        talkedOn: 'Hvornår er der talt med eleven?',
        pupilUnknown: 'Vi ved ikke, hvem eleven er',
        send: 'Læg til side',
      },
      already: 'Den er allerede afgjort.',
    },
    see: {
      title: 'Se på det, der er lagt til side',
      lead: 'Passer grunden? Ellers tager du henvendelsen op igen.',
      question: 'Hvad siger du?',
      agree: 'Jeg er enig. Den bliver liggende',
      undo: 'Jeg tager den op igen',
      reason: 'Hvorfor tager du den op igen?',
      reasonHint: 'Kun hvis du tager den op igen.',
      send: 'Gem mit svar',
      failed: 'Det er ikke gemt endnu',
    },
    notify: {
      title: 'Din underretning',
      lead: (body) =>
        `Du har læst, at nogen kan være i fare. Derfor skylder du selv at underrette ${body} eller at skrive, hvorfor det ikke skal til.`,
      question: 'Har du underrettet?',
      yes: 'Ja, jeg har underrettet',
      no: 'Nej, det skal ikke til',
      ifYes: 'Hvis ja',
      ifNo: 'Hvis nej',
      on: 'Hvornår?',
      to: 'Hvem har du underrettet?',
      toHint: (body) => `For eksempel den afdeling hos ${body}, du skrev til.`,
      receipt: 'Hvad fik du som kvittering?',
      receiptHint: 'Et nummer, et navn eller et klokkeslæt.',
      reason: 'Hvorfor skal det ikke til?',
      reasonHint: 'Skriv, hvad du ved, og hvem du har talt med.',
      send: 'Gem min underretning',
      failed: 'Underretningen er ikke gemt endnu',
      doneTitle: 'Din pligt er afsluttet',
    },
    dateHint: (example) => `For eksempel ${example}`,
    unreadable: (example) => `Skriv datoen som ${example}`,
    kept: 'Det, du har skrevet, står der stadig.',
    refusals: {
      answer: {
        'words-missing': 'Skriv dit svar',
        'words-too-long': 'Gør svaret kortere: højst 10.000 tegn',
      },
      settle: {
        'end-missing': 'Vælg, hvad der skal ske',
        'already-settled': 'Henvendelsen er allerede afgjort',
        'case-not-chosen': 'Vælg den sag, den skal lægges til',
        'person-not-chosen': 'Vælg den voksne, der holder øje',
        'look-again-missing': 'Skriv en dag efter i dag, hvor der ses på det igen',
        'reason-missing': 'Skriv hvorfor',
        'talk-with-pupil-missing': 'Tal med eleven først, og skriv hvornår',
        'date-in-future': 'Skriv en dag, der har været',
        'words-too-long': 'Gør teksten kortere: højst 10.000 tegn',
        'danger-not-settled': 'Nogen skylder stadig en underretning. Den kommer først',
      },
      see: {
        'leader-decides': 'Det er lederen, der ser på det',
        'not-set-aside': 'Henvendelsen er ikke lagt til side mere',
        'answer-missing': 'Vælg, om du er enig',
        'reason-missing': 'Skriv, hvorfor du tager den op igen',
        'words-too-long': 'Gør teksten kortere: højst 10.000 tegn',
      },
      notify: {
        'no-danger-said': 'Læs henvendelsen først',
        'answer-missing': 'Vælg, om du har underrettet',
        'date-missing': 'Skriv, hvornår du underrettede',
        'date-in-future': 'Skriv en dag, der har været',
        'recipient-missing': 'Skriv, hvem du har underrettet',
        'receipt-missing': 'Skriv, hvad du fik som kvittering',
        'reason-missing': 'Skriv, hvorfor det ikke skal til',
        'words-too-long': 'Gør teksten kortere: højst 10.000 tegn',
      },
    },
    happened: {
      ReportReceived: 'Henvendelsen kom',
      PupilWrote: 'Den, der fortæller, har skrevet mere',
      ReportAnswered: 'Nogen har svaret',
      ReportLedToCase: 'Henvendelsen er blevet til en sag',
      ReportKeptAsConcern: 'Henvendelsen er blevet en bekymring',
      ReportSetAside: 'Henvendelsen er lagt til side',
      SetAsideSeen: 'Lederen har set på det',
      OwnerTold: 'Skolens ejer har fået det at vide',
      OwnerNotTold: 'Skrevet ned som helt grundløst',
      TalkHeld: 'Nogen har talt med den, der har været med',
      SetAsideUndone: 'Henvendelsen er taget op igen',
      DangerSaid: 'Nogen kan være i fare',
      DangerRead: 'Endnu en voksen har læst det',
      NotificationMade: 'Nogen har underrettet',
      NotificationNotNeeded: 'Nogen har skrevet, hvorfor der ikke underrettes',
    },
  },
  nb: {
    title: 'Henvendelser',
    list: {
      lead: 'Alt som er fortalt til skolen. Ordene leser du inne på den enkelte.',
      open: 'Åpne',
      closed: 'Avgjorte',
      which: 'Velg liste',
      caption: 'Henvendelser, de nyeste først',
      columns: ['Fortalt', 'Fra', 'Handler om', 'Hvor langt', 'Neste'],
      standing: {
        unanswered: 'Venter på svar',
        answered: 'Besvart, ikke avgjort',
        case: 'Ble til en sak',
        concern: 'Bekymring, ses på igjen',
        'set-aside': 'Lagt til side',
        'set-aside-unseen': 'Lagt til side, ikke sett',
      },
      danger: 'Fare nevnt',
      nothingOwed: 'Ingenting skyldes',
      next: 'Neste side',
      emptyOpen: {
        title: 'Ingen venter på svar',
        lead: 'Når noen forteller noe, står det her, og det står på Min dag.',
        drawing: 'En åpen ring: ingenting venter',
      },
      emptyClosed: {
        title: 'Ingenting er avgjort ennå',
        lead: 'Her kommer henvendelsene som har endt i en sak eller er lagt til side.',
        drawing: 'En åpen ring: ingenting å vise',
      },
      toDay: 'Gå til Min dag',
    },
    teller: {
      unnamed: 'Uten navn',
      named: 'Med navn',
      pupil: 'En elev',
      guardian: 'En forelder',
      adult: 'En voksen',
    },
    about: {
      me: 'Den som forteller',
      another: 'En annen elev',
      'took-part': 'Har selv vært med',
      unsure: 'Vet ikke',
    },
    told: {
      unnamed: 'Fortalt uten navn',
      named: 'Fortalt med navn',
      pupil: 'Fortalt av en elev',
      guardian: 'Fortalt av en forelder',
      adult: 'Fortalt av en voksen',
    },
    toldOn: (date, time) => (time === undefined ? `Fortalt ${date}.` : `Fortalt ${date} kl. ${time}.`),
    noWords: 'Det er ikke skrevet ord. Det er krysset av for at noen er i fare.',
    mayKnow: {
      nobody: 'Ikke sagt hvem som får vite det. Da er det nei. Spør først.',
      onlyWhoHandles: 'Ingen andre får vite det ennå. Spør først.',
      these: (groups) => `Får vite det: ${groups}. Andre ikke.`,
      parents: 'foreldrene',
      teachers: 'lærerne',
      classmates: 'klassen',
    },
    lead: {
      danger: 'Noen kan være i fare. Begynn der.',
      unanswered: 'Et svar venter. Skriv kort at du har lest det, og hva du gjør nå.',
      unsettled: 'Det er svart. Nå må det avgjøres hva som skjer.',
      concern: (date) => `En bekymring. Den ses på igjen ${date}.`,
      unseen: 'Lagt til side. Rektor har ikke sett på det ennå.',
      settled: 'Avgjort. Dere kan fortsatt skrive sammen.',
    },
    facts: {
      title: 'Det vi vet',
      name: 'Navn',
      where: 'Sted',
      about: 'Det handler om',
      concerns: 'Den voksne det handler om',
      concernsStaff: 'En voksen på skolen, ikke nevnt ved navn',
      concernsLeader: 'Rektor',
      home: 'Hjemmet',
      homeYes: 'Det skjer hjemme. Foreldre ser det ikke.',
      mayBeTold: 'Hvem får vite det?',
      yes: 'ja',
      no: 'nei',
      notSaid: 'ikke sagt',
    },
    danger: {
      title: 'Noen kan være i fare',
      said: (date) => `Sagt ${date}.`,
      now: 'Gjør dette nå',
      steps: [
        'Er faren her akkurat nå? Ring først, skriv etterpå.',
        'Finn barnet, og bli hos det. Vet du ikke hvem det er, så spør i et svar.',
        'Si fra til rektor. Det avslutter ikke din egen plikt.',
      ],
      helplines: 'Ring',
      duty: (body) =>
        `Du har lest det. Derfor har du selv plikten til å melde fra til ${body}. Ingen kan gjøre det for deg.`,
      paragraph: (paragraph) => `Det står i ${paragraph}.`,
      bodies: { municipality: 'kommunen', 'child-welfare-office': 'barnevernet' },
      notify: 'Skriv om bekymringsmeldingen din',
      done: (date) => `Plikten din er avsluttet ${date}.`,
      readers: 'Har lest det',
      readerDone: (name, date) => `${name}: avsluttet ${date}`,
      readerOwes: (name) => `${name}: skylder en bekymringsmelding`,
    },
    nextStep: {
      title: 'Neste skritt',
      answer: 'Et menneske svarer. Skriv hvem du er, og hva som skjer nå.',
      toAnswer: 'Gå til svaret',
      settle: 'Hver henvendelse ender et sted: i en sak, som en bekymring eller lagt til side med en grunn.',
      toSettle: 'Avgjør hva som skjer',
      unseen: 'Noen har lagt den til side. Du ser på grunnen, og du kan ta den opp igjen.',
      toUnseen: 'Se på grunnen',
      nothing: 'Det er ikke mer du skal her. Svar hvis det kommer mer.',
    },
    talk: { title: 'Det dere har skrevet', teller: 'Den som forteller', erased: 'Ordene er slettet.' },
    answer: {
      title: 'Skriv et svar',
      label: 'Svaret ditt',
      hint: {
        coded: 'Svaret leses med de seks ordene. Skriv kort og varmt, og spør om høyst to ting.',
        signedIn: 'Svaret leses på egen side. Skriv kort og varmt, og spør om høyst to ting.',
      },
      send: 'Send svaret',
      failed: 'Svaret er ikke sendt ennå',
    },
    owed: 'Det skylder vi',
    responsible: (who) => `Ansvarlig: ${who}`,
    outcome: {
      title: 'Slik endte det',
      case: 'Den ble til en sak.',
      joined: 'Den er lagt til en sak som var åpen.',
      toCase: 'Gå til saken',
      concern: (name, date) => `${name} følger med og ser på det igjen ${date}.`,
      setAside: (date) => `Lagt til side ${date}.`,
      talked: (date) => `Noen har snakket med eleven ${date}.`,
      pupilUnknown: 'Eleven er ikke kjent, så ingen har kunnet snakke med eleven.',
      seen: 'Rektor har sett det.',
      reason: 'Grunnen',
    },
    settle: {
      title: 'Hva skal skje?',
      lead: 'Velg én ting. Du trenger ikke bevise noe for å åpne en sak.',
      failed: 'Det er ikke avgjort ennå',
      case: {
        title: 'Åpne en sak',
        text: 'Når det kan være mobbing. Barnets egne ord kommer til å stå først.',
        open: 'Åpne en sak',
      },
      join: {
        title: 'Legg til i en sak som er åpen',
        text: 'Når skolen allerede er i gang med det samme.',
        label: 'Sak',
        choose: 'Velg en sak',
        none: 'Det er ingen åpen sak du kan se.',
        send: 'Legg til i saken',
        option: (pupil, label, number) =>
          `${pupil === undefined ? '' : `${pupil}, `}${label} · sak ${number}`,
      },
      concern: {
        title: 'Behold som en bekymring',
        text: 'Når det er for tidlig å si. En voksen følger med og ser på det igjen.',
        responsible: 'Hvem følger med?',
        choose: 'Velg en voksen',
        lookAgainOn: 'Når skal dere se på det igjen?',
        reason: 'Hvorfor ikke en sak nå?',
        send: 'Behold som bekymring',
      },
      setAside: {
        title: 'Legg til side',
        text: 'Først når noen har snakket med eleven. Rektor ser alltid på grunnen.',
        reason: 'Hvorfor legges den til side?',
        talkedOn: 'Når har noen snakket med eleven?',
        pupilUnknown: 'Vi vet ikke hvem eleven er',
        send: 'Legg til side',
      },
      already: 'Den er allerede avgjort.',
    },
    see: {
      title: 'Se på det som er lagt til side',
      lead: 'Stemmer grunnen? Ellers tar du henvendelsen opp igjen.',
      question: 'Hva sier du?',
      agree: 'Jeg er enig. Den blir liggende',
      undo: 'Jeg tar den opp igjen',
      reason: 'Hvorfor tar du den opp igjen?',
      reasonHint: 'Bare hvis du tar den opp igjen.',
      send: 'Lagre svaret mitt',
      failed: 'Det er ikke lagret ennå',
    },
    notify: {
      title: 'Din bekymringsmelding',
      lead: (body) =>
        `Du har lest at noen kan være i fare. Derfor skylder du selv å melde fra til ${body}, eller å skrive hvorfor det ikke trengs.`,
      question: 'Har du meldt fra?',
      yes: 'Ja, jeg har meldt fra',
      no: 'Nei, det trengs ikke',
      ifYes: 'Hvis ja',
      ifNo: 'Hvis nei',
      on: 'Når?',
      to: 'Hvem har du meldt fra til?',
      toHint: (body) => `For eksempel den du skrev til hos ${body}.`,
      receipt: 'Hva fikk du som kvittering?',
      receiptHint: 'Et nummer, et navn eller et klokkeslett.',
      reason: 'Hvorfor trengs det ikke?',
      reasonHint: 'Skriv hva du vet, og hvem du har snakket med.',
      send: 'Lagre meldingen min',
      failed: 'Meldingen er ikke lagret ennå',
      doneTitle: 'Plikten din er avsluttet',
    },
    dateHint: (example) => `For eksempel ${example}`,
    unreadable: (example) => `Skriv datoen som ${example}`,
    kept: 'Det du har skrevet, står der fortsatt.',
    refusals: {
      answer: {
        'words-missing': 'Skriv svaret ditt',
        'words-too-long': 'Gjør svaret kortere: høyst 10 000 tegn',
      },
      settle: {
        'end-missing': 'Velg hva som skal skje',
        'already-settled': 'Henvendelsen er allerede avgjort',
        'case-not-chosen': 'Velg saken den skal legges til',
        'person-not-chosen': 'Velg den voksne som følger med',
        'look-again-missing': 'Skriv en dag etter i dag da det ses på igjen',
        'reason-missing': 'Skriv hvorfor',
        'talk-with-pupil-missing': 'Snakk med eleven først, og skriv når',
        'date-in-future': 'Skriv en dag som har vært',
        'words-too-long': 'Gjør teksten kortere: høyst 10 000 tegn',
        'danger-not-settled': 'Noen skylder fortsatt en bekymringsmelding. Den kommer først',
      },
      see: {
        'leader-decides': 'Det er rektor som ser på det',
        'not-set-aside': 'Henvendelsen er ikke lagt til side lenger',
        'answer-missing': 'Velg om du er enig',
        'reason-missing': 'Skriv hvorfor du tar den opp igjen',
        'words-too-long': 'Gjør teksten kortere: høyst 10 000 tegn',
      },
      notify: {
        'no-danger-said': 'Les henvendelsen først',
        'answer-missing': 'Velg om du har meldt fra',
        'date-missing': 'Skriv når du meldte fra',
        'date-in-future': 'Skriv en dag som har vært',
        'recipient-missing': 'Skriv hvem du har meldt fra til',
        'receipt-missing': 'Skriv hva du fikk som kvittering',
        'reason-missing': 'Skriv hvorfor det ikke trengs',
        'words-too-long': 'Gjør teksten kortere: høyst 10 000 tegn',
      },
    },
    happened: {
      ReportReceived: 'Henvendelsen kom',
      PupilWrote: 'Den som forteller, har skrevet mer',
      ReportAnswered: 'Noen har svart',
      ReportLedToCase: 'Henvendelsen er blitt til en sak',
      ReportKeptAsConcern: 'Henvendelsen er blitt en bekymring',
      ReportSetAside: 'Henvendelsen er lagt til side',
      SetAsideSeen: 'Rektor har sett på det',
      OwnerTold: 'Skoleeier har fått vite det',
      OwnerNotTold: 'Skrevet ned som åpenbart grunnløst',
      TalkHeld: 'Noen har snakket med den som har vært med',
      SetAsideUndone: 'Henvendelsen er tatt opp igjen',
      DangerSaid: 'Noen kan være i fare',
      DangerRead: 'Enda en voksen har lest det',
      NotificationMade: 'Noen har meldt fra',
      NotificationNotNeeded: 'Noen har skrevet hvorfor det ikke meldes fra',
    },
  },
  nn: {
    title: 'Meldingar',
    list: {
      lead: 'Alt som er fortalt til skulen. Orda les du inne på den enkelte.',
      open: 'Opne',
      closed: 'Avgjorde',
      which: 'Vel liste',
      caption: 'Meldingar, dei nyaste først',
      columns: ['Fortalt', 'Frå', 'Handlar om', 'Kor langt', 'Neste'],
      standing: {
        unanswered: 'Ventar på svar',
        answered: 'Svara på, ikkje avgjord',
        case: 'Vart til ei sak',
        concern: 'Uro, blir sett på igjen',
        'set-aside': 'Lagd til side',
        'set-aside-unseen': 'Lagd til side, ikkje sett',
      },
      danger: 'Fare nemnd',
      nothingOwed: 'Ingenting er skuldig',
      next: 'Neste side',
      emptyOpen: {
        title: 'Ingen ventar på svar',
        lead: 'Når nokon fortel noko, står det her, og det står på Dagen min.',
        drawing: 'Ein open ring: ingenting ventar',
      },
      emptyClosed: {
        title: 'Ingenting er avgjort enno',
        lead: 'Her kjem meldingane som har enda i ei sak eller er lagde til side.',
        drawing: 'Ein open ring: ingenting å vise',
      },
      toDay: 'Gå til Dagen min',
    },
    teller: {
      unnamed: 'Utan namn',
      named: 'Med namn',
      pupil: 'Ein elev',
      guardian: 'Ein forelder',
      adult: 'Ein vaksen',
    },
    about: {
      me: 'Den som fortel',
      another: 'Ein annan elev',
      'took-part': 'Har sjølv vore med',
      unsure: 'Veit ikkje',
    },
    told: {
      unnamed: 'Fortalt utan namn',
      named: 'Fortalt med namn',
      pupil: 'Fortalt av ein elev',
      guardian: 'Fortalt av ein forelder',
      adult: 'Fortalt av ein vaksen',
    },
    toldOn: (date, time) => (time === undefined ? `Fortalt ${date}.` : `Fortalt ${date} kl. ${time}.`),
    noWords: 'Det er ikkje skrive ord. Det er kryssa av for at nokon er i fare.',
    mayKnow: {
      nobody: 'Ikkje sagt kven som får vite det. Då er det nei. Spør først.',
      onlyWhoHandles: 'Ingen andre får vite det enno. Spør først.',
      these: (groups) => `Får vite det: ${groups}. Andre ikkje.`,
      parents: 'foreldra',
      teachers: 'lærarane',
      classmates: 'klassen',
    },
    lead: {
      danger: 'Nokon kan vere i fare. Byrj der.',
      unanswered: 'Eit svar ventar. Skriv kort at du har lese det, og kva du gjer no.',
      unsettled: 'Det er svara. No må det avgjerast kva som skjer.',
      concern: (date) => `Ei uro. Ho blir sett på igjen ${date}.`,
      unseen: 'Lagd til side. Rektor har ikkje sett på det enno.',
      settled: 'Avgjord. De kan framleis skrive saman.',
    },
    facts: {
      title: 'Det vi veit',
      name: 'Namn',
      where: 'Stad',
      about: 'Det handlar om',
      concerns: 'Den vaksne det handlar om',
      concernsStaff: 'Ein vaksen på skulen, ikkje nemnd med namn',
      concernsLeader: 'Rektor',
      home: 'Heimen',
      homeYes: 'Det skjer heime. Foreldre ser det ikkje.',
      mayBeTold: 'Kven får vite det?',
      yes: 'ja',
      no: 'nei',
      notSaid: 'ikkje sagt',
    },
    danger: {
      title: 'Nokon kan vere i fare',
      said: (date) => `Sagt ${date}.`,
      now: 'Gjer dette no',
      steps: [
        'Er faren her akkurat no? Ring først, skriv etterpå.',
        'Finn barnet, og bli hos det. Veit du ikkje kven det er, så spør i eit svar.',
        'Sei frå til rektor. Det avsluttar ikkje di eiga plikt.',
      ],
      helplines: 'Ring',
      duty: (body) =>
        `Du har lese det. Difor har du sjølv plikta til å melde frå til ${body}. Ingen kan gjere det for deg.`,
      paragraph: (paragraph) => `Det står i ${paragraph}.`,
      bodies: { municipality: 'kommunen', 'child-welfare-office': 'barnevernet' },
      notify: 'Skriv om uromeldinga di',
      done: (date) => `Plikta di er avslutta ${date}.`,
      readers: 'Har lese det',
      readerDone: (name, date) => `${name}: avslutta ${date}`,
      readerOwes: (name) => `${name}: skuldar ei uromelding`,
    },
    nextStep: {
      title: 'Neste steg',
      answer: 'Eit menneske svarar. Skriv kven du er, og kva som skjer no.',
      toAnswer: 'Gå til svaret',
      settle: 'Kvar melding endar ein stad: i ei sak, som ei uro eller lagd til side med ein grunn.',
      toSettle: 'Avgjer kva som skjer',
      unseen: 'Nokon har lagt ho til side. Du ser på grunnen, og du kan ta ho opp igjen.',
      toUnseen: 'Sjå på grunnen',
      nothing: 'Det er ikkje meir du skal her. Svar om det kjem meir.',
    },
    talk: { title: 'Det de har skrive', teller: 'Den som fortel', erased: 'Orda er sletta.' },
    answer: {
      title: 'Skriv eit svar',
      label: 'Svaret ditt',
      hint: {
        coded: 'Svaret blir lese med dei seks orda. Skriv kort og varmt, og spør om høgst to ting.',
        signedIn: 'Svaret blir lese på eiga side. Skriv kort og varmt, og spør om høgst to ting.',
      },
      send: 'Send svaret',
      failed: 'Svaret er ikkje sendt enno',
    },
    owed: 'Det skuldar vi',
    responsible: (who) => `Ansvarleg: ${who}`,
    outcome: {
      title: 'Slik enda det',
      case: 'Ho vart til ei sak.',
      joined: 'Ho er lagd til ei sak som var open.',
      toCase: 'Gå til saka',
      concern: (name, date) => `${name} følgjer med og ser på det igjen ${date}.`,
      setAside: (date) => `Lagd til side ${date}.`,
      talked: (date) => `Nokon har snakka med eleven ${date}.`,
      pupilUnknown: 'Eleven er ikkje kjend, så ingen har kunna snakke med eleven.',
      seen: 'Rektor har sett det.',
      reason: 'Grunnen',
    },
    settle: {
      title: 'Kva skal skje?',
      lead: 'Vel éin ting. Du treng ikkje prove noko for å opne ei sak.',
      failed: 'Det er ikkje avgjort enno',
      case: {
        title: 'Opne ei sak',
        text: 'Når det kan vere mobbing. Barnet sine eigne ord kjem til å stå først.',
        open: 'Opne ei sak',
      },
      join: {
        title: 'Legg til i ei sak som er open',
        text: 'Når skulen alt er i gang med det same.',
        label: 'Sak',
        choose: 'Vel ei sak',
        none: 'Det er inga open sak du kan sjå.',
        send: 'Legg til i saka',
        option: (pupil, label, number) =>
          `${pupil === undefined ? '' : `${pupil}, `}${label} · sak ${number}`,
      },
      concern: {
        title: 'Behald som ei uro',
        text: 'Når det er for tidleg å seie. Ein vaksen følgjer med og ser på det igjen.',
        responsible: 'Kven følgjer med?',
        choose: 'Vel ein vaksen',
        lookAgainOn: 'Når blir det sett på igjen?',
        reason: 'Kvifor ikkje ei sak no?',
        send: 'Behald som uro',
      },
      setAside: {
        title: 'Legg til side',
        text: 'Først når nokon har snakka med eleven. Rektor ser alltid på grunnen.',
        reason: 'Kvifor blir ho lagd til side?',
        talkedOn: 'Når har nokon snakka med eleven?',
        pupilUnknown: 'Vi veit ikkje kven eleven er',
        send: 'Legg til side',
      },
      already: 'Ho er alt avgjord.',
    },
    see: {
      title: 'Sjå på det som er lagt til side',
      lead: 'Stemmer grunnen? Elles tek du meldinga opp igjen.',
      question: 'Kva seier du?',
      agree: 'Eg er samd. Ho blir liggjande',
      undo: 'Eg tek ho opp igjen',
      reason: 'Kvifor tek du ho opp igjen?',
      reasonHint: 'Berre om du tek ho opp igjen.',
      send: 'Lagre svaret mitt',
      failed: 'Det er ikkje lagra enno',
    },
    notify: {
      title: 'Di uromelding',
      lead: (body) =>
        `Du har lese at nokon kan vere i fare. Difor skuldar du sjølv å melde frå til ${body}, eller å skrive kvifor det ikkje trengst.`,
      question: 'Har du meldt frå?',
      yes: 'Ja, eg har meldt frå',
      no: 'Nei, det trengst ikkje',
      ifYes: 'Om ja',
      ifNo: 'Om nei',
      on: 'Når?',
      to: 'Kven har du meldt frå til?',
      toHint: (body) => `Til dømes den du skreiv til hos ${body}.`,
      receipt: 'Kva fekk du som kvittering?',
      receiptHint: 'Eit nummer, eit namn eller eit klokkeslett.',
      reason: 'Kvifor trengst det ikkje?',
      reasonHint: 'Skriv kva du veit, og kven du har snakka med.',
      send: 'Lagre meldinga mi',
      failed: 'Meldinga er ikkje lagra enno',
      doneTitle: 'Plikta di er avslutta',
    },
    dateHint: (example) => `Til dømes ${example}`,
    unreadable: (example) => `Skriv datoen som ${example}`,
    kept: 'Det du har skrive, står der framleis.',
    refusals: {
      answer: {
        'words-missing': 'Skriv svaret ditt',
        'words-too-long': 'Gjer svaret kortare: høgst 10 000 teikn',
      },
      settle: {
        'end-missing': 'Vel kva som skal skje',
        'already-settled': 'Meldinga er alt avgjord',
        'case-not-chosen': 'Vel saka ho skal leggjast til',
        'person-not-chosen': 'Vel den vaksne som følgjer med',
        'look-again-missing': 'Skriv ein dag etter i dag då det blir sett på igjen',
        'reason-missing': 'Skriv kvifor',
        'talk-with-pupil-missing': 'Snakk med eleven først, og skriv når',
        'date-in-future': 'Skriv ein dag som har vore',
        'words-too-long': 'Gjer teksten kortare: høgst 10 000 teikn',
        'danger-not-settled': 'Nokon skuldar framleis ei uromelding. Ho kjem først',
      },
      see: {
        'leader-decides': 'Det er rektor som ser på det',
        'not-set-aside': 'Meldinga er ikkje lagd til side lenger',
        'answer-missing': 'Vel om du er samd',
        'reason-missing': 'Skriv kvifor du tek ho opp igjen',
        'words-too-long': 'Gjer teksten kortare: høgst 10 000 teikn',
      },
      notify: {
        'no-danger-said': 'Les meldinga først',
        'answer-missing': 'Vel om du har meldt frå',
        'date-missing': 'Skriv når du melde frå',
        'date-in-future': 'Skriv ein dag som har vore',
        'recipient-missing': 'Skriv kven du har meldt frå til',
        'receipt-missing': 'Skriv kva du fekk som kvittering',
        'reason-missing': 'Skriv kvifor det ikkje trengst',
        'words-too-long': 'Gjer teksten kortare: høgst 10 000 teikn',
      },
    },
    happened: {
      ReportReceived: 'Meldinga kom',
      PupilWrote: 'Den som fortel, har skrive meir',
      ReportAnswered: 'Nokon har svara',
      ReportLedToCase: 'Meldinga er vorten ei sak',
      ReportKeptAsConcern: 'Meldinga er vorten ei uro',
      ReportSetAside: 'Meldinga er lagd til side',
      SetAsideSeen: 'Rektor har sett på det',
      OwnerTold: 'Skuleeigaren har fått vite det',
      OwnerNotTold: 'Skrive ned som openbert grunnlaust',
      TalkHeld: 'Nokon har snakka med den som har vore med',
      SetAsideUndone: 'Meldinga er teken opp igjen',
      DangerSaid: 'Nokon kan vere i fare',
      DangerRead: 'Endå ein vaksen har lese det',
      NotificationMade: 'Nokon har meldt frå',
      NotificationNotNeeded: 'Nokon har skrive kvifor det ikkje blir meldt frå',
    },
  },
  en: {
    title: 'Reports',
    list: {
      lead: 'Everything that was told to the school. You read the words inside each one.',
      open: 'Open',
      closed: 'Settled',
      which: 'Choose a list',
      caption: 'Reports, the newest first',
      columns: ['Told', 'From', 'Is about', 'How far', 'Next'],
      standing: {
        unanswered: 'Waits for an answer',
        answered: 'Answered, not settled',
        case: 'Became a case',
        concern: 'A concern, looked at again',
        'set-aside': 'Set aside',
        'set-aside-unseen': 'Set aside, not seen',
      },
      danger: 'Danger said',
      nothingOwed: 'Nothing is owed',
      next: 'Next page',
      emptyOpen: {
        title: 'Nobody waits for an answer',
        lead: 'When somebody tells something, it stands here, and on My day.',
        drawing: 'An open ring: nothing waits',
      },
      emptyClosed: {
        title: 'Nothing is settled yet',
        lead: 'Reports that ended in a case, or were set aside, will stand here.',
        drawing: 'An open ring: nothing to show',
      },
      toDay: 'Go to My day',
    },
    teller: {
      unnamed: 'Without a name',
      named: 'With a name',
      pupil: 'A pupil',
      guardian: 'A parent',
      adult: 'An adult',
    },
    about: {
      me: 'The one who tells',
      another: 'Another pupil',
      'took-part': 'Took part themselves',
      unsure: 'Do not know',
    },
    told: {
      unnamed: 'Told without a name',
      named: 'Told with a name',
      pupil: 'Told by a pupil',
      guardian: 'Told by a parent',
      adult: 'Told by an adult',
    },
    toldOn: (date, time) => (time === undefined ? `Told on ${date}.` : `Told on ${date} at ${time}.`),
    noWords: 'No words were written. The mark that somebody is in danger was ticked.',
    mayKnow: {
      nobody: 'Who may know was not said. Then it is no. Ask first.',
      onlyWhoHandles: 'Nobody else may know yet. Ask first.',
      these: (groups) => `May know: ${groups}. Nobody else.`,
      parents: 'the parents',
      teachers: 'the teachers',
      classmates: 'the class',
    },
    lead: {
      danger: 'Somebody may be in danger. Begin there.',
      unanswered: 'An answer is waited for. Write shortly that you have read it, and what you do now.',
      unsettled: 'It is answered. Now decide what happens.',
      concern: (date) => `A concern. It is looked at again on ${date}.`,
      unseen: 'Set aside. The leader has not looked at it yet.',
      settled: 'Settled. You can still write to each other.',
    },
    facts: {
      title: 'What we know',
      name: 'Name',
      where: 'Place',
      about: 'It is about',
      concerns: 'The adult it is about',
      concernsStaff: 'An adult at the school, not named',
      concernsLeader: 'The school’s leader',
      home: 'Home',
      homeYes: 'It happens at home. Parents do not see it.',
      mayBeTold: 'Who may know?',
      yes: 'yes',
      no: 'no',
      notSaid: 'not said',
    },
    danger: {
      title: 'Somebody may be in danger',
      said: (date) => `Said on ${date}.`,
      now: 'Do this now',
      steps: [
        'Is the danger here right now? Call first, write afterwards.',
        'Find the child, and stay. If you do not know who it is, ask in an answer.',
        'Tell the leader. That does not end your own duty.',
      ],
      helplines: 'Call',
      duty: (body) =>
        `You have read it. So you yourself have the duty to notify ${body}. Nobody can do it for you.`,
      paragraph: (paragraph) => `It stands in ${paragraph}.`,
      bodies: { municipality: 'the municipality', 'child-welfare-office': 'the child welfare office' },
      notify: 'Write about your notification',
      done: (date) => `Your duty ended on ${date}.`,
      readers: 'Have read it',
      readerDone: (name, date) => `${name}: ended ${date}`,
      readerOwes: (name) => `${name}: owes a notification`,
    },
    nextStep: {
      title: 'Next step',
      answer: 'A person answers. Write who you are, and what happens now.',
      toAnswer: 'Go to the answer',
      settle: 'Every report ends somewhere: in a case, as a concern, or set aside with a reason.',
      toSettle: 'Decide what happens',
      unseen: 'Somebody set it aside. You look at the reason, and you can take it up again.',
      toUnseen: 'Look at the reason',
      nothing: 'There is nothing more for you here. Answer if more comes.',
    },
    talk: { title: 'What you have written', teller: 'The one who tells', erased: 'The words are erased.' },
    answer: {
      title: 'Write an answer',
      label: 'Your answer',
      hint: {
        coded: 'The answer is read with the six words. Write shortly and warmly, and ask two things at most.',
        signedIn:
          'The answer is read on their own page. Write shortly and warmly, and ask two things at most.',
      },
      send: 'Send the answer',
      failed: 'The answer is not sent yet',
    },
    owed: 'What we owe',
    responsible: (who) => `Responsible: ${who}`,
    outcome: {
      title: 'How it ended',
      case: 'It became a case.',
      joined: 'It was added to a case that was open.',
      toCase: 'Go to the case',
      concern: (name, date) => `${name} keeps an eye on it and looks again on ${date}.`,
      setAside: (date) => `Set aside on ${date}.`,
      talked: (date) => `Somebody talked with the pupil on ${date}.`,
      pupilUnknown: 'The pupil is not known, so nobody could talk with them.',
      seen: 'The leader has seen it.',
      reason: 'The reason',
    },
    settle: {
      title: 'What should happen?',
      lead: 'Choose one. You need not prove anything to open a case.',
      failed: 'It is not settled yet',
      case: {
        title: 'Open a case',
        text: 'When it may be bullying. The child’s own words will stand first.',
        open: 'Open a case',
      },
      join: {
        title: 'Add it to a case that is open',
        text: 'When the school is at work on the same already.',
        label: 'Case',
        choose: 'Choose a case',
        none: 'There is no open case that you can see.',
        send: 'Add to the case',
        option: (pupil, label, number) =>
          `${pupil === undefined ? '' : `${pupil}, `}${label} · case ${number}`,
      },
      concern: {
        title: 'Keep it as a concern',
        text: 'When it is too early to say. An adult keeps an eye on it and looks again.',
        responsible: 'Who keeps an eye on it?',
        choose: 'Choose an adult',
        lookAgainOn: 'When is it looked at again?',
        reason: 'Why not a case now?',
        send: 'Keep as a concern',
      },
      setAside: {
        title: 'Set it aside',
        text: 'Only after somebody talked with the pupil. The leader always looks at the reason.',
        reason: 'Why is it set aside?',
        talkedOn: 'When did somebody talk with the pupil?',
        pupilUnknown: 'We do not know who the pupil is',
        send: 'Set aside',
      },
      already: 'It is settled already.',
    },
    see: {
      title: 'Look at what was set aside',
      lead: 'Is the reason right? Otherwise you take the report up again.',
      question: 'What do you say?',
      agree: 'I agree. It stays set aside',
      undo: 'I take it up again',
      reason: 'Why do you take it up again?',
      reasonHint: 'Only if you take it up again.',
      send: 'Save my answer',
      failed: 'It is not saved yet',
    },
    notify: {
      title: 'Your notification',
      lead: (body) =>
        `You have read that somebody may be in danger. So you yourself owe ${body} a notification, or a reason why none is needed.`,
      question: 'Have you notified?',
      yes: 'Yes, I have notified',
      no: 'No, it is not needed',
      ifYes: 'If yes',
      ifNo: 'If no',
      on: 'When?',
      to: 'Whom did you notify?',
      toHint: (body) => `For example the department of ${body} that you wrote to.`,
      receipt: 'What did you get as a receipt?',
      receiptHint: 'A number, a name or a time.',
      reason: 'Why is it not needed?',
      reasonHint: 'Write what you know, and whom you talked with.',
      send: 'Save my notification',
      failed: 'The notification is not saved yet',
      doneTitle: 'Your duty has ended',
    },
    dateHint: (example) => `For example ${example}`,
    unreadable: (example) => `Write the date as ${example}`,
    kept: 'What you wrote is still there.',
    refusals: {
      answer: {
        'words-missing': 'Write your answer',
        'words-too-long': 'Make the answer shorter: 10,000 characters at most',
      },
      settle: {
        'end-missing': 'Choose what should happen',
        'already-settled': 'The report is settled already',
        'case-not-chosen': 'Choose the case it should be added to',
        'person-not-chosen': 'Choose the adult who keeps an eye on it',
        'look-again-missing': 'Write a day after today on which it is looked at again',
        'reason-missing': 'Write why',
        'talk-with-pupil-missing': 'Talk with the pupil first, and write when',
        'date-in-future': 'Write a day that has been',
        'words-too-long': 'Make the text shorter: 10,000 characters at most',
        'danger-not-settled': 'Somebody still owes a notification. That comes first',
      },
      see: {
        'leader-decides': 'The leader looks at this',
        'not-set-aside': 'The report is no longer set aside',
        'answer-missing': 'Choose whether you agree',
        'reason-missing': 'Write why you take it up again',
        'words-too-long': 'Make the text shorter: 10,000 characters at most',
      },
      notify: {
        'no-danger-said': 'Read the report first',
        'answer-missing': 'Choose whether you have notified',
        'date-missing': 'Write when you notified',
        'date-in-future': 'Write a day that has been',
        'recipient-missing': 'Write whom you notified',
        'receipt-missing': 'Write what you got as a receipt',
        'reason-missing': 'Write why it is not needed',
        'words-too-long': 'Make the text shorter: 10,000 characters at most',
      },
    },
    happened: {
      ReportReceived: 'The report came',
      PupilWrote: 'The one who tells has written more',
      ReportAnswered: 'Somebody has answered',
      ReportLedToCase: 'The report has become a case',
      ReportKeptAsConcern: 'The report has become a concern',
      ReportSetAside: 'The report has been set aside',
      SetAsideSeen: 'The leader has looked at it',
      OwnerTold: 'The school’s owner has been told',
      OwnerNotTold: 'Written down as manifestly groundless',
      TalkHeld: 'Somebody has talked with whoever took part',
      SetAsideUndone: 'The report has been taken up again',
      DangerSaid: 'Somebody may be in danger',
      DangerRead: 'Another adult has read it',
      NotificationMade: 'Somebody has notified',
      NotificationNotNeeded: 'Somebody wrote why no notification is made',
    },
  },
}

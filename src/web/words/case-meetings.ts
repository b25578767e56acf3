import { assertNever } from '../../domain/kernel/result.ts'
import type { Words } from '../../domain/kernel/words.ts'
import type { answerJointMeeting, askJointMeeting, callMeeting } from '../../domain/meetings/call-meeting.ts'
import type { MeetingEvent, MeetingKind, TalkKind } from '../../domain/meetings/events.ts'
import type { recordTalk } from '../../domain/meetings/record-talk.ts'
import type { markTaskDone, writeMinutes } from '../../domain/meetings/write-minutes.ts'
import { dayMonth, longDate, quoted, type InEvery, type Language } from './language.ts'

type RefusalOf<A extends { readonly guards: readonly { readonly refusal: string }[] }> =
  A['guards'][number]['refusal']

/** What the acts of talks and meetings are refused for. */
export type MeetingActRefusal = RefusalOf<
  | typeof recordTalk
  | typeof askJointMeeting
  | typeof answerJointMeeting
  | typeof callMeeting
  | typeof writeMinutes
  | typeof markTaskDone
>

/** Those that no other act of a case has, and those said better by their act. */
type OwnRefusal =
  | 'talk-kind-missing'
  | 'talk-with-missing'
  | 'talk-has-agreement'
  | 'leader-talks'
  | 'talk-words-missing'
  | 'reading-missing'
  | 'families-not-chosen'
  | 'two-families-needed'
  | 'family-not-asked'
  | 'families-have-not-said-yes'
  | 'meeting-kind-missing'
  | 'meeting-day-missing'
  | 'meeting-day-past'
  | 'where-missing'
  | 'no-such-meeting'
  | 'tasks-missing'
  | 'task-unfinished'
  | 'task-day-past'
  | 'no-such-task'
  | 'meeting/words-missing'
  | 'minutes/words-missing'

export const meetingRefusals: InEvery<Record<OwnRefusal, (pupil: string) => string>> = {
  da: {
    'talk-kind-missing': () => 'Vælg, hvad det er',
    'talk-with-missing': () => 'Vælg, hvem du talte med',
    'talk-has-agreement': () => 'Brug »Ansvarssamtale«. Den slutter med en aftale og en dag',
    'leader-talks': () => 'Lederens samtale skrives af lederen',
    'talk-words-missing': () => 'Skriv, hvad der blev sagt, med deres egne ord',
    'reading-missing': () => 'Skriv, hvad du har set',
    'families-not-chosen': () => 'Vælg, hvilke familier der er med',
    'two-families-needed': () => 'Vælg mindst to familier',
    'family-not-asked': () => 'Spørg familien først',
    'families-have-not-said-yes': () => 'Spørg hver familie først. De mødes kun sammen, når alle har sagt ja',
    'meeting-kind-missing': () => 'Vælg, hvem der mødes',
    'meeting-day-missing': () => 'Skriv, hvilken dag I mødes',
    'meeting-day-past': () => 'Skriv i dag eller en dag, der kommer',
    'where-missing': () => 'Skriv klokkeslæt og sted',
    'no-such-meeting': () => 'Mødet er der ikke mere. Se sagen igen',
    'tasks-missing': () => 'Skriv mindst én ting, nogen gør, og hvornår',
    'task-unfinished': () => 'Hver linje skal have hvad, hvem på skolen og hvornår',
    'task-day-past': () => 'Skriv en dag, der kommer, ved hver linje',
    'no-such-task': () => 'Aftalen er der ikke mere. Se sagen igen',
    'meeting/words-missing': () => 'Skriv, hvad mødet handler om',
    'minutes/words-missing': () => 'Skriv, hvad der blev talt om',
  },
  nb: {
    'talk-kind-missing': () => 'Velg hva det er',
    'talk-with-missing': () => 'Velg hvem du snakket med',
    'talk-has-agreement': () => 'Bruk «Ansvarssamtale». Den avsluttes med en avtale og en dag',
    'leader-talks': () => 'Lederens samtale skrives av lederen',
    'talk-words-missing': () => 'Skriv hva som ble sagt, med deres egne ord',
    'reading-missing': () => 'Skriv hva du har sett',
    'families-not-chosen': () => 'Velg hvilke familier som er med',
    'two-families-needed': () => 'Velg minst to familier',
    'family-not-asked': () => 'Spør familien først',
    'families-have-not-said-yes': () => 'Spør hver familie først. De møtes bare sammen når alle har sagt ja',
    'meeting-kind-missing': () => 'Velg hvem som møtes',
    'meeting-day-missing': () => 'Skriv hvilken dag dere møtes',
    'meeting-day-past': () => 'Skriv i dag eller en dag som kommer',
    'where-missing': () => 'Skriv klokkeslett og sted',
    'no-such-meeting': () => 'Møtet er ikke der lenger. Se saken igjen',
    'tasks-missing': () => 'Skriv minst én ting noen gjør, og når',
    'task-unfinished': () => 'Hver linje skal ha hva, hvem på skolen og når',
    'task-day-past': () => 'Skriv en dag som kommer ved hver linje',
    'no-such-task': () => 'Avtalen er ikke der lenger. Se saken igjen',
    'meeting/words-missing': () => 'Skriv hva møtet handler om',
    'minutes/words-missing': () => 'Skriv hva dere snakket om',
  },
  nn: {
    'talk-kind-missing': () => 'Vel kva det er',
    'talk-with-missing': () => 'Vel kven du snakka med',
    'talk-has-agreement': () => 'Bruk «Ansvarssamtale». Han blir avslutta med ein avtale og ein dag',
    'leader-talks': () => 'Samtalen til leiaren blir skriven av leiaren',
    'talk-words-missing': () => 'Skriv kva som blei sagt, med deira eigne ord',
    'reading-missing': () => 'Skriv kva du har sett',
    'families-not-chosen': () => 'Vel kva familiar som er med',
    'two-families-needed': () => 'Vel minst to familiar',
    'family-not-asked': () => 'Spør familien først',
    'families-have-not-said-yes': () =>
      'Spør kvar familie først. Dei møtest berre saman når alle har sagt ja',
    'meeting-kind-missing': () => 'Vel kven som møtest',
    'meeting-day-missing': () => 'Skriv kva dag de møtest',
    'meeting-day-past': () => 'Skriv i dag eller ein dag som kjem',
    'where-missing': () => 'Skriv klokkeslett og stad',
    'no-such-meeting': () => 'Møtet er ikkje der lenger. Sjå saka igjen',
    'tasks-missing': () => 'Skriv minst éin ting nokon gjer, og når',
    'task-unfinished': () => 'Kvar linje skal ha kva, kven på skulen og når',
    'task-day-past': () => 'Skriv ein dag som kjem ved kvar linje',
    'no-such-task': () => 'Avtalen er ikkje der lenger. Sjå saka igjen',
    'meeting/words-missing': () => 'Skriv kva møtet handlar om',
    'minutes/words-missing': () => 'Skriv kva de snakka om',
  },
  en: {
    'talk-kind-missing': () => 'Choose what it is',
    'talk-with-missing': () => 'Choose with whom you talked',
    'talk-has-agreement': () => 'Use “A talk about responsibility”. It ends with an agreement and a day',
    'leader-talks': () => 'The leader’s talk is written down by the leader',
    'talk-words-missing': () => 'Write what was said, in their own words',
    'reading-missing': () => 'Write what you saw',
    'families-not-chosen': () => 'Choose which families take part',
    'two-families-needed': () => 'Choose at least two families',
    'family-not-asked': () => 'Ask the family first',
    'families-have-not-said-yes': () =>
      'Ask each family first. They meet together only when all have said yes',
    'meeting-kind-missing': () => 'Choose who meets',
    'meeting-day-missing': () => 'Write on which day you meet',
    'meeting-day-past': () => 'Write today or a day to come',
    'where-missing': () => 'Write hour and place',
    'no-such-meeting': () => 'The meeting is no longer there. Look at the case again',
    'tasks-missing': () => 'Write at least one thing that somebody does, and by when',
    'task-unfinished': () => 'Each line needs what, who of the school, and by when',
    'task-day-past': () => 'Write a day to come on each line',
    'no-such-task': () => 'What was agreed is no longer there. Look at the case again',
    'meeting/words-missing': () => 'Write what the meeting is about',
    'minutes/words-missing': () => 'Write what you talked about',
  },
}

type Form<Labels extends string = never> = {
  readonly title: string
  readonly guide: string
  readonly button: string
} & Readonly<Record<Labels, string>>

type Forms = {
  readonly talk: Form<
    'kind' | 'with' | 'withHint' | 'on' | 'declined' | 'ownWords' | 'reading' | 'readingHint'
  >
  readonly 'joint-ask': Form<'families'>
  readonly 'joint-answer': Form<'family' | 'allowed' | 'yes' | 'no'>
  readonly meeting: Form<
    | 'kind'
    | 'families'
    | 'familiesHint'
    | 'on'
    | 'where'
    | 'whereHint'
    | 'agenda'
    | 'agendaHint'
    | 'staffPart'
    | 'responsible'
  > & { readonly part: (family: string) => string }
  readonly minutes: Form<
    | 'on'
    | 'said'
    | 'saidHint'
    | 'staffPart'
    | 'tasks'
    | 'tasksHint'
    | 'what'
    | 'who'
    | 'by'
    | 'readers'
    | 'all'
    | 'staffOnly'
  > & { readonly part: (family: string) => string; readonly line: (number: number) => string }
  readonly 'task-done': Form
}
export type MeetingForm = keyof Forms

type MeetingWords = {
  readonly forms: (pupil: string) => Forms
  readonly talkKinds: (pupil: string) => Readonly<Record<TalkKind, string>>
  readonly meetingKinds: Readonly<Record<MeetingKind, string>>
  readonly section: {
    readonly title: string
    readonly talks: string
    readonly declined: string
    readonly joint: string
    readonly says: (family: string, answer: boolean | undefined) => string
    readonly meetings: string
    readonly writeMinutes: string
    readonly agreed: string
    readonly done: (date: string) => string
    readonly by: (who: string, date: string) => string
    readonly more: string
  }
  readonly entries: {
    readonly talk: (kind: string, who: string) => string
    readonly declined: (who: string) => string
    readonly on: (date: string) => string
    readonly jointAsked: (families: string) => string
    readonly jointAnswer: (family: string, allowed: boolean) => string
    readonly called: (kind: string, date: string) => string
    readonly forFamily: (family: string, text: string) => string
    readonly forStaff: (text: string) => string
    readonly minutes: (date: string) => string
    readonly task: string
    readonly taskDone: string
  }
  /** A family's own page of meetings. */
  readonly own: {
    readonly title: string
    readonly lead: string
    readonly invited: (date: string) => string
    readonly agenda: string
    readonly forYou: string
    readonly leads: (who: string) => string
    readonly minutes: (date: string) => string
    readonly agreed: string
    readonly joint: string
    readonly jointText: string
    readonly answer: string
    readonly yes: string
    readonly no: string
    readonly answered: (allowed: boolean) => string
    readonly send: string
    readonly toPart: string
    readonly answerMissing: string
    readonly back: string
  }
}

export const meetingWords: InEvery<MeetingWords> = {
  da: {
    forms: (pupil) => ({
      talk: {
        title: 'Skriv en samtale ned',
        guide: 'Én samtale ad gangen. Først deres egne ord, så det, du selv tænker, for sig.',
        button: 'Gem',
        kind: 'Hvad er det?',
        with: 'Hvem talte du med?',
        withHint: 'Ikke ved noget, du har set.',
        on: 'Hvornår?',
        declined: 'Eleven ville ikke tale lige nu',
        ownWords: 'Hvad blev der sagt, med deres egne ord?',
        reading: 'Hvad tænker du om det, eller hvad har du set?',
        readingHint: 'Holdes adskilt fra det, der blev sagt.',
      },
      'joint-ask': {
        title: 'Vil familierne tale sammen?',
        guide: 'Hver familie spørges for sig. De mødes kun, når alle har sagt ja.',
        button: 'Spørg familierne',
        families: `Hvem skal spørges sammen med familien til ${pupil}?`,
      },
      'joint-answer': {
        title: 'Familiens svar',
        guide: 'Skriv svaret ned, når en familie har sagt det til jer. De kan også svare på deres egen side.',
        button: 'Gem svaret',
        family: 'Hvilken familie?',
        allowed: 'Vil de mødes med den anden familie?',
        yes: 'Ja',
        no: 'Nej',
      },
      meeting: {
        title: 'Indkald til møde',
        guide:
          'Hver familie ser kun sin egen del af dagsordenen. Mødet slutter med, hvem der gør hvad hvornår.',
        button: 'Indkald',
        kind: 'Hvem mødes?',
        families: 'Hvilke familier er med?',
        familiesHint: 'Flere sammen kun, når hver af dem har sagt ja.',
        on: 'Hvilken dag?',
        where: 'Klokkeslæt og sted',
        whereHint: 'For eksempel: kl. 15.00 i mødelokalet ved kontoret.',
        agenda: 'Hvad handler mødet om?',
        agendaHint: 'Det læser alle, der er med. Skriv ikke børns navne, når flere familier er med.',
        part: (family) => `Kun til familien til ${family} (kan udelades)`,
        staffPart: 'Kun til skolens voksne (kan udelades)',
        responsible: 'Hvem leder mødet og skriver referat?',
      },
      minutes: {
        title: 'Referat',
        guide: 'Kort: hvad I talte om, og hvem der gør hvad hvornår. Hver aftale kommer på den voksnes dag.',
        button: 'Gem referatet',
        on: 'Hvornår mødtes I?',
        said: 'Hvad talte I om?',
        saidHint: 'Det læser alle, der var med.',
        part: (family) => `Kun til familien til ${family} (kan udelades)`,
        staffPart: 'Kun til skolens voksne (kan udelades)',
        tasks: 'Hvem gør hvad hvornår?',
        tasksHint: 'Mindst én linje. Tomme linjer tæller ikke med.',
        line: (number) => `Aftale ${number}`,
        what: 'Hvad',
        who: 'Hvem på skolen',
        by: 'Senest',
        readers: 'Hvem læser det?',
        all: 'Alle, der var med',
        staffOnly: 'Kun skolens voksne',
      },
      'task-done': {
        title: 'Er det gjort?',
        guide: `Det blev aftalt på et møde om ${pupil}.`,
        button: 'Ja, det er gjort',
      },
    }),
    talkKinds: (pupil) => ({
      examination: 'Samtale for at finde ud af, hvad der er sket',
      observation: 'Noget, jeg har set',
      inquiry: 'Samtale nu, mens det sker',
      stop: 'Stopsamtale: Det her skal høre op',
      accountability: 'Ansvarssamtale',
      'follow-up': 'Opfølgende samtale med en, der har været med',
      leader: `Lederens samtale med ${pupil} eller en lærer`,
    }),
    meetingKinds: { parents: 'Forældre og skole', staff: 'Skolens voksne' },
    section: {
      title: 'Samtaler og møder',
      talks: 'Samtaler',
      declined: 'ville ikke tale lige nu',
      joint: 'Møde mellem familier',
      says: (family, answer) =>
        `familien til ${family}: ${answer === undefined ? 'ikke svaret endnu' : answer ? 'ja' : 'nej'}`,
      meetings: 'Møder',
      writeMinutes: 'Skriv referat',
      agreed: 'Aftalt',
      done: (date) => `gjort ${date}`,
      by: (who, date) => `${who}, senest ${date}`,
      more: 'Mere I kan gøre',
    },
    entries: {
      talk: (kind, who) => `${kind}: ${who}`,
      declined: (who) => `${who} ville ikke tale lige nu`,
      on: (date) => `Den ${date}`,
      jointAsked: (families) => `Spurgt, om familierne vil tale sammen: ${families}`,
      jointAnswer: (family, allowed) =>
        `Familien til ${family} vil ${allowed ? 'gerne' : 'ikke'} mødes med den anden familie`,
      called: (kind, date) => `Indkaldt til møde ${date}: ${kind.toLowerCase()}`,
      forFamily: (family, text) => `Til familien til ${family}: ${text}`,
      forStaff: (text) => `Kun til skolens voksne: ${text}`,
      minutes: (date) => `Referat af mødet ${date}`,
      task: 'Aftalt på et møde',
      taskDone: 'En aftale fra et møde er gjort',
    },
    own: {
      title: 'Møder med skolen',
      lead: 'Her står jeres egne indkaldelser og referater. Andre familier ser dem ikke.',
      invited: (date) => `Møde ${date}`,
      agenda: 'Det taler vi om',
      forYou: 'Kun til jer',
      leads: (who) => `${who} leder mødet.`,
      minutes: (date) => `Referat fra ${date}`,
      agreed: 'Det er aftalt',
      joint: 'Vil I tale med den anden familie?',
      jointText:
        'Skolen kan holde et møde, hvor I taler sammen. Det sker kun, hvis alle siger ja. I kan altid ændre svaret.',
      answer: 'Jeres svar',
      yes: 'Ja, det vil vi gerne',
      no: 'Nej, ikke nu',
      answered: (allowed) => (allowed ? 'I har sagt ja.' : 'I har sagt nej.'),
      send: 'Send svaret',
      toPart: 'Aftaler',
      answerMissing: 'Vælg ja eller nej',
      back: 'Tilbage',
    },
  },
  nb: {
    forms: (pupil) => ({
      talk: {
        title: 'Skriv ned en samtale',
        guide: 'Én samtale om gangen. Først deres egne ord, så det du selv tenker, for seg.',
        button: 'Lagre',
        kind: 'Hva er det?',
        with: 'Hvem snakket du med?',
        withHint: 'Ikke ved noe du har sett.',
        on: 'Når?',
        declined: 'Eleven ville ikke snakke akkurat nå',
        ownWords: 'Hva ble sagt, med deres egne ord?',
        reading: 'Hva tenker du om det, eller hva har du sett?',
        readingHint: 'Holdes atskilt fra det som ble sagt.',
      },
      'joint-ask': {
        title: 'Vil familiene snakke sammen?',
        guide: 'Hver familie spørres for seg. De møtes bare når alle har sagt ja.',
        button: 'Spør familiene',
        families: `Hvem skal spørres sammen med familien til ${pupil}?`,
      },
      'joint-answer': {
        title: 'Familiens svar',
        guide: 'Skriv ned svaret når en familie har sagt det til dere. De kan også svare på sin egen side.',
        button: 'Lagre svaret',
        family: 'Hvilken familie?',
        allowed: 'Vil de møte den andre familien?',
        yes: 'Ja',
        no: 'Nei',
      },
      meeting: {
        title: 'Kall inn til møte',
        guide: 'Hver familie ser bare sin egen del av sakslisten. Møtet avsluttes med hvem som gjør hva når.',
        button: 'Kall inn',
        kind: 'Hvem møtes?',
        families: 'Hvilke familier er med?',
        familiesHint: 'Flere sammen bare når hver av dem har sagt ja.',
        on: 'Hvilken dag?',
        where: 'Klokkeslett og sted',
        whereHint: 'For eksempel: kl. 15.00 på møterommet ved kontoret.',
        agenda: 'Hva handler møtet om?',
        agendaHint: 'Det leser alle som er med. Skriv ikke navn på barn når flere familier er med.',
        part: (family) => `Bare til familien til ${family} (kan utelates)`,
        staffPart: 'Bare til skolens voksne (kan utelates)',
        responsible: 'Hvem leder møtet og skriver referat?',
      },
      minutes: {
        title: 'Referat',
        guide: 'Kort: hva dere snakket om, og hvem som gjør hva når. Hver avtale kommer på den voksnes dag.',
        button: 'Lagre referatet',
        on: 'Når møttes dere?',
        said: 'Hva snakket dere om?',
        saidHint: 'Det leser alle som var med.',
        part: (family) => `Bare til familien til ${family} (kan utelates)`,
        staffPart: 'Bare til skolens voksne (kan utelates)',
        tasks: 'Hvem gjør hva når?',
        tasksHint: 'Minst én linje. Tomme linjer teller ikke med.',
        line: (number) => `Avtale ${number}`,
        what: 'Hva',
        who: 'Hvem på skolen',
        by: 'Senest',
        readers: 'Hvem leser det?',
        all: 'Alle som var med',
        staffOnly: 'Bare skolens voksne',
      },
      'task-done': {
        title: 'Er det gjort?',
        guide: `Det ble avtalt på et møte om ${pupil}.`,
        button: 'Ja, det er gjort',
      },
    }),
    talkKinds: (pupil) => ({
      examination: 'Samtale for å finne ut hva som har skjedd',
      observation: 'Noe jeg har sett',
      inquiry: 'Samtale nå, mens det skjer',
      stop: 'Stoppsamtale: Dette skal ta slutt',
      accountability: 'Ansvarssamtale',
      'follow-up': 'Oppfølgende samtale med en som har vært med',
      leader: `Lederens samtale med ${pupil} eller en lærer`,
    }),
    meetingKinds: { parents: 'Foreldre og skole', staff: 'Skolens voksne' },
    section: {
      title: 'Samtaler og møter',
      talks: 'Samtaler',
      declined: 'ville ikke snakke akkurat nå',
      joint: 'Møte mellom familier',
      says: (family, answer) =>
        `familien til ${family}: ${answer === undefined ? 'ikke svart ennå' : answer ? 'ja' : 'nei'}`,
      meetings: 'Møter',
      writeMinutes: 'Skriv referat',
      agreed: 'Avtalt',
      done: (date) => `gjort ${date}`,
      by: (who, date) => `${who}, senest ${date}`,
      more: 'Mer dere kan gjøre',
    },
    entries: {
      talk: (kind, who) => `${kind}: ${who}`,
      declined: (who) => `${who} ville ikke snakke akkurat nå`,
      on: (date) => `Den ${date}`,
      jointAsked: (families) => `Spurt om familiene vil snakke sammen: ${families}`,
      jointAnswer: (family, allowed) =>
        `Familien til ${family} vil ${allowed ? 'gjerne' : 'ikke'} møte den andre familien`,
      called: (kind, date) => `Kalt inn til møte ${date}: ${kind.toLowerCase()}`,
      forFamily: (family, text) => `Til familien til ${family}: ${text}`,
      forStaff: (text) => `Bare til skolens voksne: ${text}`,
      minutes: (date) => `Referat fra møtet ${date}`,
      task: 'Avtalt på et møte',
      taskDone: 'En avtale fra et møte er gjort',
    },
    own: {
      title: 'Møter med skolen',
      lead: 'Her står deres egne innkallinger og referater. Andre familier ser dem ikke.',
      invited: (date) => `Møte ${date}`,
      agenda: 'Dette snakker vi om',
      forYou: 'Bare til dere',
      leads: (who) => `${who} leder møtet.`,
      minutes: (date) => `Referat fra ${date}`,
      agreed: 'Det er avtalt',
      joint: 'Vil dere snakke med den andre familien?',
      jointText:
        'Skolen kan holde et møte der dere snakker sammen. Det skjer bare hvis alle sier ja. Dere kan alltid endre svaret.',
      answer: 'Svaret deres',
      yes: 'Ja, det vil vi gjerne',
      no: 'Nei, ikke nå',
      answered: (allowed) => (allowed ? 'Dere har sagt ja.' : 'Dere har sagt nei.'),
      send: 'Send svaret',
      toPart: 'Avtaler',
      answerMissing: 'Velg ja eller nei',
      back: 'Tilbake',
    },
  },
  nn: {
    forms: (pupil) => ({
      talk: {
        title: 'Skriv ned ein samtale',
        guide: 'Éin samtale om gongen. Først deira eigne ord, så det du sjølv tenkjer, for seg.',
        button: 'Lagre',
        kind: 'Kva er det?',
        with: 'Kven snakka du med?',
        withHint: 'Ikkje ved noko du har sett.',
        on: 'Når?',
        declined: 'Eleven ville ikkje snakke akkurat no',
        ownWords: 'Kva blei sagt, med deira eigne ord?',
        reading: 'Kva tenkjer du om det, eller kva har du sett?',
        readingHint: 'Blir halde skilt frå det som blei sagt.',
      },
      'joint-ask': {
        title: 'Vil familiane snakke saman?',
        guide: 'Kvar familie blir spurd for seg. Dei møtest berre når alle har sagt ja.',
        button: 'Spør familiane',
        families: `Kven skal spørjast saman med familien til ${pupil}?`,
      },
      'joint-answer': {
        title: 'Svaret frå familien',
        guide: 'Skriv ned svaret når ein familie har sagt det til dykk. Dei kan også svare på si eiga side.',
        button: 'Lagre svaret',
        family: 'Kva familie?',
        allowed: 'Vil dei møte den andre familien?',
        yes: 'Ja',
        no: 'Nei',
      },
      meeting: {
        title: 'Kall inn til møte',
        guide:
          'Kvar familie ser berre sin eigen del av sakslista. Møtet blir avslutta med kven som gjer kva når.',
        button: 'Kall inn',
        kind: 'Kven møtest?',
        families: 'Kva familiar er med?',
        familiesHint: 'Fleire saman berre når kvar av dei har sagt ja.',
        on: 'Kva dag?',
        where: 'Klokkeslett og stad',
        whereHint: 'Til dømes: kl. 15.00 på møterommet ved kontoret.',
        agenda: 'Kva handlar møtet om?',
        agendaHint: 'Det les alle som er med. Skriv ikkje namn på barn når fleire familiar er med.',
        part: (family) => `Berre til familien til ${family} (kan utelatast)`,
        staffPart: 'Berre til dei vaksne på skulen (kan utelatast)',
        responsible: 'Kven leier møtet og skriv referat?',
      },
      minutes: {
        title: 'Referat',
        guide: 'Kort: kva de snakka om, og kven som gjer kva når. Kvar avtale kjem på dagen til den vaksne.',
        button: 'Lagre referatet',
        on: 'Når møttest de?',
        said: 'Kva snakka de om?',
        saidHint: 'Det les alle som var med.',
        part: (family) => `Berre til familien til ${family} (kan utelatast)`,
        staffPart: 'Berre til dei vaksne på skulen (kan utelatast)',
        tasks: 'Kven gjer kva når?',
        tasksHint: 'Minst éi linje. Tomme linjer tel ikkje med.',
        line: (number) => `Avtale ${number}`,
        what: 'Kva',
        who: 'Kven på skulen',
        by: 'Seinast',
        readers: 'Kven les det?',
        all: 'Alle som var med',
        staffOnly: 'Berre dei vaksne på skulen',
      },
      'task-done': {
        title: 'Er det gjort?',
        guide: `Det blei avtalt på eit møte om ${pupil}.`,
        button: 'Ja, det er gjort',
      },
    }),
    talkKinds: (pupil) => ({
      examination: 'Samtale for å finne ut kva som har skjedd',
      observation: 'Noko eg har sett',
      inquiry: 'Samtale no, medan det skjer',
      stop: 'Stoppsamtale: Dette skal ta slutt',
      accountability: 'Ansvarssamtale',
      'follow-up': 'Oppfølgjande samtale med ein som har vore med',
      leader: `Samtalen til leiaren med ${pupil} eller ein lærar`,
    }),
    meetingKinds: { parents: 'Foreldre og skule', staff: 'Dei vaksne på skulen' },
    section: {
      title: 'Samtalar og møte',
      talks: 'Samtalar',
      declined: 'ville ikkje snakke akkurat no',
      joint: 'Møte mellom familiar',
      says: (family, answer) =>
        `familien til ${family}: ${answer === undefined ? 'ikkje svart enno' : answer ? 'ja' : 'nei'}`,
      meetings: 'Møte',
      writeMinutes: 'Skriv referat',
      agreed: 'Avtalt',
      done: (date) => `gjort ${date}`,
      by: (who, date) => `${who}, seinast ${date}`,
      more: 'Meir de kan gjere',
    },
    entries: {
      talk: (kind, who) => `${kind}: ${who}`,
      declined: (who) => `${who} ville ikkje snakke akkurat no`,
      on: (date) => `Den ${date}`,
      jointAsked: (families) => `Spurt om familiane vil snakke saman: ${families}`,
      jointAnswer: (family, allowed) =>
        `Familien til ${family} vil ${allowed ? 'gjerne' : 'ikkje'} møte den andre familien`,
      called: (kind, date) => `Kalla inn til møte ${date}: ${kind.toLowerCase()}`,
      forFamily: (family, text) => `Til familien til ${family}: ${text}`,
      forStaff: (text) => `Berre til dei vaksne på skulen: ${text}`,
      minutes: (date) => `Referat frå møtet ${date}`,
      task: 'Avtalt på eit møte',
      taskDone: 'Ein avtale frå eit møte er gjord',
    },
    own: {
      title: 'Møte med skulen',
      lead: 'Her står dykkar eigne innkallingar og referat. Andre familiar ser dei ikkje.',
      invited: (date) => `Møte ${date}`,
      agenda: 'Dette snakkar vi om',
      forYou: 'Berre til dykk',
      leads: (who) => `${who} leier møtet.`,
      minutes: (date) => `Referat frå ${date}`,
      agreed: 'Det er avtalt',
      joint: 'Vil de snakke med den andre familien?',
      jointText:
        'Skulen kan halde eit møte der de snakkar saman. Det skjer berre om alle seier ja. De kan alltid endre svaret.',
      answer: 'Svaret dykkar',
      yes: 'Ja, det vil vi gjerne',
      no: 'Nei, ikkje no',
      answered: (allowed) => (allowed ? 'De har sagt ja.' : 'De har sagt nei.'),
      send: 'Send svaret',
      toPart: 'Avtalar',
      answerMissing: 'Vel ja eller nei',
      back: 'Tilbake',
    },
  },
  en: {
    forms: (pupil) => ({
      talk: {
        title: 'Write down a talk',
        guide: 'One talk at a time. First their own words; then what you make of it, by itself.',
        button: 'Save',
        kind: 'What is it?',
        with: 'With whom did you talk?',
        withHint: 'Not for something you saw.',
        on: 'When?',
        declined: 'The pupil did not want to talk just now',
        ownWords: 'What was said, in their own words?',
        reading: 'What do you make of it, or what did you see?',
        readingHint: 'Kept apart from what was said.',
      },
      'joint-ask': {
        title: 'Do the families want to talk together?',
        guide: 'Each family is asked by itself. They meet only when all have said yes.',
        button: 'Ask the families',
        families: `Who is asked together with the family of ${pupil}?`,
      },
      'joint-answer': {
        title: 'The family’s answer',
        guide:
          'Write the answer down when a family has given it to you. They can also answer on their own page.',
        button: 'Save the answer',
        family: 'Which family?',
        allowed: 'Do they want to meet the other family?',
        yes: 'Yes',
        no: 'No',
      },
      meeting: {
        title: 'Call a meeting',
        guide:
          'Each family sees only its own part of the agenda. The meeting ends with who does what by when.',
        button: 'Call the meeting',
        kind: 'Who meets?',
        families: 'Which families take part?',
        familiesHint: 'Several together only when each of them has said yes.',
        on: 'Which day?',
        where: 'Hour and place',
        whereHint: 'For example: 3 pm in the meeting room by the office.',
        agenda: 'What is the meeting about?',
        agendaHint:
          'Everybody who takes part reads it. Do not write children’s names where several families take part.',
        part: (family) => `Only for the family of ${family} (may be left out)`,
        staffPart: 'Only for the adults of the school (may be left out)',
        responsible: 'Who leads the meeting and writes the minutes?',
      },
      minutes: {
        title: 'Minutes',
        guide:
          'Short: what you talked about, and who does what by when. Each line comes on that adult’s day.',
        button: 'Save the minutes',
        on: 'When did you meet?',
        said: 'What did you talk about?',
        saidHint: 'Everybody who was there reads it.',
        part: (family) => `Only for the family of ${family} (may be left out)`,
        staffPart: 'Only for the adults of the school (may be left out)',
        tasks: 'Who does what by when?',
        tasksHint: 'At least one line. Empty lines do not count.',
        line: (number) => `Agreed ${number}`,
        what: 'What',
        who: 'Who of the school',
        by: 'By',
        readers: 'Who reads it?',
        all: 'Everybody who was there',
        staffOnly: 'Only the adults of the school',
      },
      'task-done': {
        title: 'Is it done?',
        guide: `It was agreed at a meeting about ${pupil}.`,
        button: 'Yes, it is done',
      },
    }),
    talkKinds: (pupil) => ({
      examination: 'A talk to find out what happened',
      observation: 'Something I saw',
      inquiry: 'A talk now, while it is happening',
      stop: 'A stop talk: this has to end',
      accountability: 'A talk about responsibility',
      'follow-up': 'A follow-up talk with one who took part',
      leader: `The leader’s talk with ${pupil} or a teacher`,
    }),
    meetingKinds: { parents: 'Parents and school', staff: 'The adults of the school' },
    section: {
      title: 'Talks and meetings',
      talks: 'Talks',
      declined: 'did not want to talk just now',
      joint: 'A meeting of families',
      says: (family, answer) =>
        `the family of ${family}: ${answer === undefined ? 'no answer yet' : answer ? 'yes' : 'no'}`,
      meetings: 'Meetings',
      writeMinutes: 'Write the minutes',
      agreed: 'Agreed',
      done: (date) => `done ${date}`,
      by: (who, date) => `${who}, by ${date}`,
      more: 'More you can do',
    },
    entries: {
      talk: (kind, who) => `${kind}: ${who}`,
      declined: (who) => `${who} did not want to talk just now`,
      on: (date) => `On ${date}`,
      jointAsked: (families) => `Asked whether the families want to talk together: ${families}`,
      jointAnswer: (family, allowed) =>
        `The family of ${family} ${allowed ? 'wants' : 'does not want'} to meet the other family`,
      called: (kind, date) => `Called to a meeting on ${date}: ${kind.toLowerCase()}`,
      forFamily: (family, text) => `For the family of ${family}: ${text}`,
      forStaff: (text) => `Only for the adults of the school: ${text}`,
      minutes: (date) => `Minutes of the meeting on ${date}`,
      task: 'Agreed at a meeting',
      taskDone: 'What was agreed at a meeting is done',
    },
    own: {
      title: 'Meetings with the school',
      lead: 'Here are your own invitations and minutes. Other families do not see them.',
      invited: (date) => `Meeting on ${date}`,
      agenda: 'What we talk about',
      forYou: 'Only for you',
      leads: (who) => `${who} leads the meeting.`,
      minutes: (date) => `Minutes from ${date}`,
      agreed: 'Agreed',
      joint: 'Do you want to talk with the other family?',
      jointText:
        'The school can hold a meeting where you talk together. It happens only if everybody says yes. You can always change your answer.',
      answer: 'Your answer',
      yes: 'Yes, we do',
      no: 'No, not now',
      answered: (allowed) => (allowed ? 'You have said yes.' : 'You have said no.'),
      send: 'Send the answer',
      toPart: 'Agreements',
      answerMissing: 'Choose yes or no',
      back: 'Back',
    },
  },
}

type Entry = {
  readonly title: string
  readonly texts: readonly (Words | string | null | undefined)[]
}

/** An entry about talks and meetings, in words: its title, and what was written as far as the reader may see it. */
export const meetingEntry = (
  language: Language,
  event: MeetingEvent,
  known: {
    readonly nameOf: (person: string | null) => string
    readonly pupil: string
    /** What was agreed at meetings, by its id. */
    readonly tasks: ReadonlyMap<string, string>
  },
): Entry => {
  const { entries, talkKinds, meetingKinds, section } = meetingWords[language]
  const { nameOf, pupil, tasks } = known
  const partsOf = ({
    parts,
    staffPart,
  }: Extract<MeetingEvent, { type: 'MeetingCalled' | 'MinutesWritten' }>) => [
    ...parts.map(({ family, words }) =>
      words.text === null ? null : entries.forFamily(nameOf(family), words.text),
    ),
    staffPart?.text == null ? null : entries.forStaff(staffPart.text),
  ]
  switch (event.type) {
    case 'TalkRecorded': {
      const kind = talkKinds(pupil)[event.kind]
      return {
        title: event.with === null ? kind : entries.talk(kind, nameOf(event.with)),
        texts: [
          entries.on(longDate(language, event.on)),
          event.declined ? entries.declined(nameOf(event.with)) : null,
          event.ownWords?.text == null ? null : quoted(language, event.ownWords.text),
          event.reading,
        ],
      }
    }
    case 'JointMeetingAsked':
      return { title: entries.jointAsked(event.families.map(nameOf).join(', ')), texts: [] }
    case 'JointMeetingAnswered':
      return { title: entries.jointAnswer(nameOf(event.family), event.allowed), texts: [] }
    case 'MeetingCalled':
      return {
        title: entries.called(meetingKinds[event.kind], longDate(language, event.on)),
        texts: [event.where, event.agenda, ...partsOf(event)],
      }
    case 'MinutesWritten':
      return {
        title: entries.minutes(dayMonth(language, event.on)),
        texts: [event.said, ...partsOf(event)],
      }
    case 'TaskAgreed':
      return {
        title: entries.task,
        texts: [event.what, section.by(nameOf(event.responsible), dayMonth(language, event.by))],
      }
    case 'TaskDone':
      return { title: entries.taskDone, texts: [tasks.get(event.taskId)] }
  }
  return assertNever(event)
}

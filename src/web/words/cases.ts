import type {
  Addressee,
  CaseEvent,
  Form,
  HearingWay,
  Level,
  Mark,
  Mood,
  Outcome,
  Rhythm,
} from '../../domain/cases/events.ts'
import type { CaseState, Stage } from '../../domain/cases/state.ts'
import type { InEvery, Language } from './language.ts'

/** The name's possessive: `Almas`, `Jens’`, `Alma’s`. */
export const genitive = (language: Language, name: string): string =>
  language === 'en' ? `${name}’s` : /[sxz]$/i.test(name) ? `${name}’` : `${name}s`

/** What one calls a pupil in a sentence. */
export const firstName = (name: string): string => name.split(' ')[0] ?? name

type ToldTo = 'parents' | 'teachers' | 'classmates'
type End = NonNullable<CaseState['end']>['how']
type CheckedIn = Extract<CaseEvent, { type: 'CheckedIn' }>
type Again = NonNullable<CheckedIn['again']>
type Together = NonNullable<CheckedIn['together']>
type Ground = Extract<CaseEvent, { type: 'CaseClosed' }>['ground']
type OtherEnd = Extract<CaseEvent, { type: 'CaseEndedOtherwise' }>['how'] | 'handed-over'

/** A form: its title, what it is for, and what its button does. `why` opens under "Why am I asked?". */
type FormWords = { readonly title: string; readonly guide: string; readonly button: string; readonly why?: string }

type ByName<Words> = (pupil: string, genitive: string) => Words

export type CasesWords = {
  readonly pupil: string
  readonly someone: string
  readonly list: {
    readonly title: string
    readonly lead: (count: number) => string
    readonly leadClosed: string
    readonly showClosed: string
    readonly showOpen: string
    readonly caption: string
    readonly number: string
    readonly who: string
    readonly stage: string
    readonly caseLead: string
    readonly next: string
    readonly nobody: string
    readonly nothing: string
    readonly more: string
    readonly open: string
    readonly empty: { readonly title: string; readonly text: string; readonly drawing: string }
    readonly emptyClosed: { readonly title: string; readonly text: string }
    readonly toDay: string
  }
  readonly stages: Readonly<Record<Stage, string>>
  readonly ends: Readonly<Record<End, string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly outcomeHints: Readonly<Record<Outcome, string>>
  readonly marks: Readonly<Record<Mark, string>>
  readonly forms: Readonly<Record<Form, string>>
  readonly levels: Readonly<Record<Exclude<Level, 'pupil'>, string>>
  readonly rhythms: Readonly<Record<Rhythm, string>>
  readonly addressees: ByName<Readonly<Record<Addressee, string>>>
  readonly toldTo: Readonly<Record<ToldTo, string>>
  readonly ways: ByName<Readonly<Record<HearingWay | 'declined', string>>>
  readonly moods: Readonly<Record<Mood, string>>
  readonly again: Readonly<Record<Again, string>>
  readonly together: Readonly<Record<Together, string>>
  readonly abouts: Readonly<Record<'interim-measures' | 'plan', string>>
  readonly grounds: ByName<Readonly<Record<Ground | 'pupil-moved', string>>>
  readonly groundHints: Readonly<Record<Ground | 'pupil-moved', string>>
  readonly otherEnds: Readonly<Record<OtherEnd, string>>
  readonly yes: string
  readonly no: string
  readonly and: string
  readonly page: {
    readonly cases: string
    readonly said: (name: string, on: string) => string
    readonly mayKnow: (whom: string) => string
    readonly mayNotKnow: (whom: string) => string
    readonly notAsked: string
    readonly noAccount: (name: string) => string
    readonly closedAccount: string
    readonly aboutHome: string
    readonly next: string
    readonly nextByYou: (title: string, when: string) => string
    readonly nextByOther: (title: string, who: string, when: string) => string
    readonly nextStopped: string
    readonly nextClose: (name: string) => string
    readonly nextNone: string
    readonly nextEnded: string
    readonly course: string
    readonly courseTitle: (text: string) => string
    readonly knots: Readonly<Record<'done' | 'now' | 'ahead' | 'due' | 'overdue', string>>
    readonly asList: string
    readonly points: {
      readonly told: (name: string) => string
      readonly reported: string
      readonly opened: string
      readonly established: (on: string) => string
      readonly interim: string
      readonly heard: (name: string) => string
      readonly adopted: string
      readonly today: string
      readonly workingDay: (number: number, of: number) => string
      readonly planDue: string
      readonly lookAgain: string
      readonly stopped: string
      readonly followUp: string
      readonly whenStopped: string
      readonly checkIn: string
      readonly fine: string
      readonly ownWord: (genitive: string) => string
      readonly ended: string
    }
    readonly weekend: string
    readonly off: string
    readonly bracket: (days: number) => string
    readonly owe: string
    readonly oweNothing: string
    readonly done: (count: number) => string
    readonly doneOn: (on: string) => string
    readonly know: string
    readonly facts: {
      readonly now: string
      readonly reported: string
      readonly assessment: string
      readonly notAssessed: string
      readonly establishedBy: (on: string, who: string) => string
      readonly gap: (days: number) => string
      readonly caseLead: string
      readonly noLead: string
      readonly asked: (who: string) => string
      readonly adult: (genitive: string) => string
      readonly noAdult: string
      readonly chosenBySelf: (name: string) => string
      readonly chosenBySchool: string
      readonly participating: string
      readonly heard: string
      readonly notHeard: string
      readonly declined: (on: string) => string
      readonly told: string
      readonly strategy: string
      readonly strategyKept: (version: number, title: string, adopted: string) => string
      readonly rhythm: string
      readonly everyDays: (days: number) => string
    }
    readonly plan: string
    readonly draft: string
    readonly adoptedOn: (on: string) => string
    readonly atOnce: string
    readonly from: (rhythm: string, on: string) => string
    readonly lookAgain: (on: string) => string
    readonly lastDone: (on: string) => string
    readonly notDoneYet: string
    readonly doneToday: string
    readonly markDone: string
    readonly markDoneOf: (what: string) => string
    readonly noMeasures: string
    readonly communityMissing: string
    readonly communityWhy: string
    readonly toPlan: string
    readonly individualReason: string
    readonly curve: (name: string) => string
    readonly curveTitle: (from: string, to: string, count: number) => string
    readonly curveWords: string
    readonly curveLine: (on: string, mood: string, by: string) => string
    readonly curveByPupil: string
    readonly today: string
    readonly can: string
    readonly journal: string
    readonly earlier: (count: number) => string
    readonly corrected: (on: string) => string
    readonly correct: string
    readonly correctOf: (title: string) => string
    readonly readers: string
    readonly clock: (time: string) => string
    readonly danger: { readonly title: string; readonly text: string; readonly settled: string; readonly button: string }
    readonly reducedView: string
  }
  readonly acts: Readonly<
    Record<
      | 'lead'
      | 'ties'
      | 'assess'
      | 'interim'
      | 'tell'
      | 'disclosure'
      | 'hear'
      | 'plan'
      | 'note'
      | 'stopped'
      | 'end'
      | 'trusted-adult'
      | 'rhythm'
      | 'check-in'
      | 'fine'
      | 'close'
      | 'reopen',
      string
    >
  >
  readonly form: {
    readonly whyAsked: string
    readonly missing: (count: number) => string
    readonly kept: string
    readonly example: (date: string) => string
    readonly choose: string
    readonly cancel: string
    readonly sinceThen: string
    readonly nothingShown: string
    readonly when: string
    readonly who: string
    readonly optional: string
  }
  readonly open: FormWords & {
    readonly exposed: string
    readonly reportedOn: string
    readonly account: string
    readonly accountHint: string
    readonly fromReport: string
    readonly home: string
    readonly told: string
  }
  readonly lead: FormWords & { readonly person: string }
  readonly ties: ByName<FormWords & { readonly question: string; readonly yes: string; readonly no: string }>
  readonly assess: ByName<
    FormWords & {
      readonly outcome: string
      readonly marks: string
      readonly marksHint: string
      readonly forms: string
      readonly reason: string
      readonly reasonHint: string
      readonly establishedOn: string
      readonly establishedHint: string
      readonly definitions: string
      readonly bullying: string
      readonly conflict: string
      readonly digital: string
      readonly already: (on: string) => string
    }
  >
  readonly interim: FormWords & { readonly what: string; readonly whatHint: string; readonly startsOn: string }
  readonly tell: ByName<
    FormWords & { readonly addressee: string; readonly about: string; readonly on: string; readonly already: string }
  >
  readonly disclosure: ByName<
    FormWords & { readonly to: string; readonly allowed: string; readonly now: string; readonly unanswered: string }
  >
  readonly hear: ByName<FormWords & { readonly way: string; readonly words: string; readonly wordsHint: string }>
  readonly plan: ByName<{
    readonly title: string
    readonly due: (on: string, left: string) => string
    readonly dueSoonest: string
    readonly notEstablished: string
    readonly adopted: (on: string) => string
    readonly heard: string
    readonly heardBy: (way: string, on: string) => string
    readonly notHeard: string
    readonly writeHeard: string
    readonly heardWhy: string
    readonly measures: string
    readonly what: string
    readonly whoColumn: string
    readonly whenColumn: string
    readonly lookColumn: string
    readonly takeOut: string
    readonly takeOutOf: (what: string) => string
    readonly empty: string
    readonly add: string
    readonly level: string
    readonly whatLabel: string
    readonly responsible: string
    readonly startsOn: string
    readonly howOften: string
    readonly lookAgainOn: string
    readonly addButton: string
    readonly levelsWhy: string
    readonly levelsText: string
    readonly adopt: string
    readonly adoptLead: string
    readonly onlyLeader: string
    readonly individualReason: string
    readonly individualHint: string
    readonly missing: (count: number) => string
    readonly parts: string
    readonly lacking: string
    readonly there: string
  }>
  readonly measureDone: FormWords
  readonly duty: FormWords & { readonly note: string }
  readonly note: FormWords & {
    readonly words: string
    readonly correctTitle: string
    readonly correctGuide: string
    readonly correctButton: string
    readonly corrects: string
  }
  readonly stopped: ByName<FormWords & { readonly on: string; readonly how: string; readonly howHint: string }>
  readonly end: ByName<
    FormWords & {
      readonly how: string
      readonly reason: string
      readonly pupilToldOn: string
      readonly pupilToldHint: string
      readonly joinedTo: string
      readonly joinedHint: string
    }
  >
  readonly trustedAdult: ByName<
    FormWords & {
      readonly person: string
      readonly chosen: string
      readonly bySelf: string
      readonly bySchool: string
      readonly untied: string
    }
  >
  readonly rhythm: ByName<FormWords & { readonly everyDays: string }>
  readonly checkIn: ByName<
    FormWords & {
      readonly mood: string
      readonly again: string
      readonly together: string
      readonly words: string
      readonly wordsHint: string
      readonly danger: string
      readonly dangerHint: string
    }
  >
  readonly fine: ByName<FormWords & { readonly words: string; readonly on: string }>
  readonly close: ByName<
    FormWords & {
      readonly have: string
      readonly said: (on: string) => string
      readonly notSaid: string
      readonly goodOn: (dates: string) => string
      readonly goodEnough: string
      readonly goodMissing: (weeks: number) => string
      readonly stopped: (on: string) => string
      readonly notStopped: string
      readonly ground: string
      readonly reason: string
      readonly reasonHint: string
      readonly lastAttempt: string
      readonly lastAttemptHint: string
      readonly lookAgainOn: string
      readonly lookAgainHint: string
    }
  >
  readonly reopen: FormWords & { readonly reason: string }
  readonly notify: FormWords & {
    readonly done: string
    readonly made: string
    readonly notNeeded: string
    readonly on: string
    readonly to: string
    readonly toHint: string
    readonly receipt: string
    readonly receiptHint: string
    readonly reason: string
  }
}

const da: CasesWords = {
  pupil: 'Eleven',
  someone: 'en voksen på skolen',
  list: {
    title: 'Sager',
    lead: (count) =>
      count === 0 ? 'Ingen åbne sager lige nu.' : 'De nyeste står først. Åbn en sag for at se, hvad der skal ske nu.',
    leadClosed: 'Her er de sager, der er afsluttet.',
    showClosed: 'Afsluttede sager',
    showOpen: 'Åbne sager',
    caption: 'Sager, du kan se',
    number: 'Nummer',
    who: 'Elev',
    stage: 'Lige nu',
    caseLead: 'Leder sagen',
    next: 'Næste',
    nobody: 'Ingen endnu',
    nothing: 'Intet venter',
    more: 'Ældre sager',
    open: 'Åbn en ny sag',
    empty: {
      title: 'Der er ingen åbne sager, du er en del af',
      text: 'Får du mistanke om mobning, så sig det til skolens leder med det samme. Du behøver ikke være sikker.',
      drawing: 'En åben ring: intet venter',
    },
    emptyClosed: {
      title: 'Der er ingen afsluttede sager',
      text: 'En sag afsluttes først, når eleven selv siger, at det er godt igen.',
    },
    toDay: 'Gå til Min dag',
  },
  stages: {
    assessing: 'Bliver undersøgt',
    supporting: 'Ikke mobning, støtte i gang',
    acting: 'Handleplan på vej',
    'carrying-out': 'Handleplanen bliver fulgt',
    'following-up': 'Stoppet, bliver fulgt op',
    closed: 'Afsluttet',
    ended: 'Afsluttet på anden vis',
  },
  ends: {
    'pupil-is-fine': 'Eleven har det godt igen',
    'pupil-wants-no-more': 'Eleven ønsker ikke mere',
    'pupil-unreachable': 'Eleven kan ikke nås',
    'not-bullying': 'Vurderet som ikke mobning',
    'opened-in-error': 'Åbnet ved en fejl',
    joined: 'Lagt sammen med en anden sag',
  },
  outcomes: {
    bullying: 'Mobning',
    'or-the-like': 'Noget, der ligner mobning',
    conflict: 'Konflikt',
    teasing: 'Drilleri',
    'not-bullying': 'Ikke mobning',
  },
  outcomeHints: {
    bullying: 'Handleplanen skal være klar inden 10 arbejdsdage.',
    'or-the-like': 'Samme vej og samme frist som ved mobning. Det kræver ikke, at nogen ville gøre skade.',
    conflict: 'Hjælp parterne med at løse den. Sagen kan vurderes igen.',
    teasing: 'Tal med eleverne. Sagen kan vurderes igen.',
    'not-bullying': 'Eleven får besked, før sagen slutter.',
  },
  marks: {
    repeated: 'Det sker igen og igen',
    planned: 'Det er planlagt',
    'no-longer-fun': 'Det er ikke længere for sjov',
    'conflict-cannot-be-solved': 'En konflikt kan ikke længere løses',
    'systematic-exclusion': 'Nogen bliver holdt ude igen og igen',
    insecurity: 'Der er utrygt i klassen',
    'low-tolerance': 'Der skal lidt til, før nogen bliver lukket ude',
    'lack-of-empathy': 'Der mangler medfølelse',
    'imbalance-of-power': 'Magten er skæv',
    loneliness: 'Nogen er ensom',
    'threat-to-safety-belonging-or-dignity': 'Eleven føler sig utryg, udenfor eller krænket',
  },
  forms: {
    physical: 'Fysisk',
    verbal: 'Med ord',
    relational: 'Ved at holde ude',
    digital: 'På nettet',
  },
  levels: { participants: 'De andre elever', class: 'Klassen', school: 'Skolen' },
  rhythms: {
    once: 'En gang',
    daily: 'Hver dag',
    weekly: 'Hver uge',
    'every-second-week': 'Hver anden uge',
    monthly: 'Hver måned',
  },
  addressees: (name, of) => ({
    staff: 'De medarbejdere, det angår',
    pupil: name,
    parents: `${of} forældre`,
    'class-parents': 'Klassens øvrige forældre',
  }),
  toldTo: { parents: 'forældrene', teachers: 'klassens lærere', classmates: 'klassen' },
  ways: (name) => ({
    self: `${name} fortalte selv`,
    'trusted-adult': `Gennem en voksen, ${name} er tryg ved`,
    parents: 'Gennem forældrene',
    declined: `${name} ønskede det ikke`,
  }),
  moods: { 1: 'Meget dårligt', 2: 'Dårligt', 3: 'Midt imellem', 4: 'Godt', 5: 'Meget godt' },
  again: { no: 'Nej', 'a-little': 'Lidt', yes: 'Ja', 'will-not-say': 'Vil ikke sige det' },
  together: { 'every-day': 'Hver dag', 'some-days': 'Nogle dage', no: 'Nej', unknown: 'Ved ikke' },
  abouts: { 'interim-measures': 'Det, vi gør med det samme', plan: 'Handleplanen' },
  grounds: (name) => ({
    'pupil-is-fine': `${name} har selv sagt: »Jeg har det godt nu«`,
    'pupil-wants-no-more': `${name} ønsker ikke mere opfølgning`,
    'pupil-unreachable': `${name} kan ikke nås mere`,
    'pupil-moved': `${name} er flyttet`,
  }),
  groundHints: {
    'pupil-is-fine': 'Der skal også være to gode svar med mindst fire uger imellem.',
    'pupil-wants-no-more': 'Lederen skriver hvorfor, og I ser på det igen senere.',
    'pupil-unreachable': 'Lederen skriver hvorfor, og hvad I prøvede sidst.',
    'pupil-moved': 'Opfølgningen bliver her, indtil den nye skole kan tage imod den.',
  },
  otherEnds: {
    'not-bullying': 'Det er vurderet, at det ikke er mobning eller lignende',
    'opened-in-error': 'Sagen er åbnet ved en fejl',
    joined: 'Sagen lægges sammen med en anden sag',
    'handed-over': 'Eleven skifter skole',
  },
  yes: 'Ja',
  no: 'Nej',
  and: 'og',
  page: {
    cases: 'Sager',
    said: (name, on) => `${name}, fortalt ${on}.`,
    mayKnow: (whom) => `Må vides af ${whom}.`,
    mayNotKnow: (whom) => `Ikke af ${whom}.`,
    notAsked: 'Vi har ikke spurgt, hvem der må vide det.',
    noAccount: (name) => `${name} er ikke spurgt endnu. Begynd med at lytte.`,
    closedAccount: 'Det, eleven fortalte, er kun for dem, der bærer sagen.',
    aboutHome: 'Handler om hjemmet. Forældrene ser det ikke.',
    next: 'Næste skridt',
    nextByYou: (title, when) => `${title}. ${when}.`,
    nextByOther: (title, who, when) => `${title}. Det gør ${who}. ${when}.`,
    nextStopped: 'Alt, der er aftalt, er gjort. Er det stoppet?',
    nextClose: (name) => `${name} har sagt, at det er godt nu. Se, om opfølgningen kan slutte.`,
    nextNone: 'Intet venter lige nu. Følg planen, og skriv i journalen.',
    nextEnded: 'Sagen er afsluttet. Sker der noget nyt, kan den åbnes igen.',
    course: 'Sagens gang',
    courseTitle: (text) => `Sagens gang: ${text}.`,
    knots: { done: 'Gjort', now: 'Nu', ahead: 'Kommer', due: 'Frist', overdue: 'Over fristen' },
    asList: 'Sagens gang som liste',
    points: {
      told: (name) => `${name} fortæller`,
      reported: 'Skolen får besked',
      opened: 'Sagen åbnes',
      established: (on) => `Konstateret ${on}`,
      interim: 'Tiltag i gang',
      heard: (name) => `${name} er hørt`,
      adopted: 'Handleplan vedtaget',
      today: 'I dag',
      workingDay: (number, of) => `I dag: arbejdsdag ${number} af ${of}`,
      planDue: 'Frist: handleplan',
      lookAgain: 'Evaluering',
      stopped: 'Det er stoppet',
      followUp: 'Opfølgning',
      whenStopped: 'når det er stoppet',
      checkIn: 'Næste samtale',
      fine: '»Jeg har det godt«',
      ownWord: (of) => `${of} eget ord`,
      ended: 'Afsluttet',
    },
    weekend: 'weekend',
    off: 'fri',
    bracket: (days) => `${days} arbejdsdage. Weekender og helligdage tæller ikke med.`,
    owe: 'Det skylder vi',
    oweNothing: 'Vi skylder ikke noget lige nu.',
    done: (count) => (count === 1 ? 'Gjort: 1 ting' : `Gjort: ${count} ting`),
    doneOn: (on) => `Gjort ${on}`,
    know: 'Det ved vi nu',
    facts: {
      now: 'Lige nu',
      reported: 'Skolen fik besked',
      assessment: 'Vurdering',
      notAssessed: 'Ikke vurderet endnu',
      establishedBy: (on, who) => `Konstateret ${on} af ${who}.`,
      gap: (days) =>
        days === 0
          ? 'Samme dag, som skolen fik besked.'
          : days === 1
            ? '1 dag efter, at skolen fik besked.'
            : `${days} dage efter, at skolen fik besked.`,
      caseLead: 'Leder sagen',
      noLead: 'Ingen endnu',
      asked: (who) => `${who} er spurgt og mangler at svare`,
      adult: (of) => `${of} voksen`,
      noAdult: 'Ikke valgt endnu',
      chosenBySelf: (name) => `valgt af ${name} selv`,
      chosenBySchool: 'valgt af skolen',
      participating: 'De andre elever',
      heard: 'Hørt',
      notHeard: 'Ikke hørt endnu',
      declined: (on) => `Ønskede det ikke, ${on}`,
      told: 'Har fået besked',
      strategy: 'Skolens strategi',
      strategyKept: (version, title, adopted) =>
        `${title}, udgave ${version}, vedtaget ${adopted}. Den gjaldt, da sagen blev åbnet, og følger sagen.`,
      rhythm: 'Samtaler',
      everyDays: (days) =>
        days === 1 ? 'Hver dag' : days === 7 ? 'Hver uge' : days % 7 === 0 ? `Hver ${days / 7}. uge` : `Hver ${days}. dag`,
    },
    plan: 'Plan på alle niveauer',
    draft: 'kladde',
    adoptedOn: (on) => `vedtaget ${on}`,
    atOnce: 'Med det samme',
    from: (rhythm, on) => `${rhythm} fra ${on}`,
    lookAgain: (on) => `ses på ${on}`,
    lastDone: (on) => `sidst gjort ${on}`,
    notDoneYet: 'ikke gjort endnu',
    doneToday: 'Gjort i dag',
    markDone: 'Markér som gjort i dag',
    markDoneOf: (what) => `: ${what}`,
    noMeasures: 'Ingen tiltag endnu',
    communityMissing: 'Der mangler et tiltag for klassen eller skolen',
    communityWhy: 'Mobning handler om fællesskabet. Planen skal også sige, hvad klassen eller skolen gør.',
    toPlan: 'Åbn handleplanen',
    individualReason: 'Lederens grund til en plan kun for eleven:',
    curve: (name) => `Sådan går det for ${name}`,
    curveTitle: (from, to, count) => `${count} svar fra ${from} til ${to}`,
    curveWords: 'Svarene som ord',
    curveLine: (on, mood, by) => `${on}: ${mood} (${by})`,
    curveByPupil: 'eget svar',
    today: 'i dag',
    can: 'Det kan du gøre',
    journal: 'Journal',
    earlier: (count) => `Vis ${count} ældre`,
    corrected: (on) => `Rettet ${on}`,
    correct: 'Ret',
    correctOf: (title) => `: ${title}`,
    readers: 'Hvem har læst?',
    clock: (time) => `kl. ${time}`,
    danger: {
      title: 'Nogen er måske i fare',
      text: 'Eleven har sagt, at nogen er i fare. Nu, hvor du har læst det, skal du selv underrette kommunen i dag. At sige det til lederen er ikke nok.',
      settled: 'Du har gjort dit. Hold øje med eleven.',
      button: 'Underret kommunen',
    },
    reducedView: 'Du ser det, klassens team har brug for. Resten er hos dem, der bærer sagen.',
  },
  acts: {
    lead: 'Vælg, hvem der leder sagen',
    ties: 'Svar på, om du har bånd til sagen',
    assess: 'Vurdér sagen',
    interim: 'Skriv, hvad I gør med det samme',
    tell: 'Notér, hvem der har fået besked',
    disclosure: 'Spørg igen, hvem der må vide det',
    hear: 'Notér, at eleven er hørt',
    plan: 'Arbejd med handleplanen',
    note: 'Skriv i journalen',
    stopped: 'Notér, at det er stoppet',
    end: 'Afslut sagen på anden vis',
    'trusted-adult': 'Notér elevens voksen',
    rhythm: 'Aftal, hvor tit I taler sammen',
    'check-in': 'Notér en samtale om, hvordan det går',
    fine: 'Notér, at eleven selv siger: »Jeg har det godt«',
    close: 'Afslut opfølgningen',
    reopen: 'Åbn sagen igen',
  },
  form: {
    whyAsked: 'Hvorfor spørger vi?',
    missing: (count) => (count === 1 ? 'Én ting mangler' : `${count} ting mangler`),
    kept: 'Det, du har skrevet, står der stadig.',
    example: (date) => `For eksempel ${date}`,
    choose: 'Vælg',
    cancel: 'Tilbage til sagen',
    sinceThen: 'Nyt i sagen',
    nothingShown: 'Noget, du ikke skal se.',
    when: 'Hvornår?',
    who: 'Hvem?',
    optional: 'Må gerne stå tom.',
  },
  open: {
    title: 'Åbn en sag',
    guide: 'Åbn sagen, så snart I hører om mulig mobning. I behøver ikke være sikre.',
    button: 'Åbn sagen',
    why: 'Lederen og ressourceteamet får deres opgaver med det samme: hvem leder sagen, og hvad er der sket?',
    exposed: 'Hvilken elev går det ud over?',
    reportedOn: 'Hvornår fik skolen besked?',
    account: 'Hvad har eleven selv fortalt?',
    accountHint: 'Elevens egne ord, som de blev sagt. Lad feltet stå tomt, hvis eleven ikke er spurgt endnu.',
    fromReport: 'Henvendelsen',
    home: 'Det handler om hjemmet. Forældrene ser ikke, hvad der blev fortalt.',
    told: 'Det svarede eleven:',
  },
  lead: {
    title: 'Hvem skal lede sagen?',
    guide: 'Den, du spørger, svarer først på, om der er bånd til sagen. Derefter er rollen deres.',
    button: 'Spørg',
    why: 'Lederen afklarer sammen med ressourceteamet, hvem der sætter indsatsen i gang.',
    person: 'Hvem spørger du?',
  },
  ties: (name) => ({
    title: `Har du bånd til ${name} eller de andre?`,
    guide: 'Du er spurgt, om du vil lede sagen. Den, der er tæt på nogen i den, skal ikke lede den.',
    button: 'Svar',
    why: 'Familie, nære venner og tidligere uenighed kan gøre det svært at være lige for alle.',
    question: 'Er du i familie med nogen i sagen, eller tæt på dem på anden vis?',
    yes: 'Ja, jeg har bånd. Spørg en anden',
    no: 'Nej, jeg leder sagen',
  }),
  assess: (name) => ({
    title: 'Hvad er det, der sker?',
    guide: `Se på det, der sker for ${name}, og på fællesskabet. Vurderingen kan ændres senere.`,
    button: 'Gem vurderingen',
    why: 'Vurderingen afgør, hvad der skal ske. Ingen behøver bevise, at nogen ville gøre skade.',
    outcome: 'Hvad er det?',
    marks: 'Hvad peger på det?',
    marksHint: 'En hjælp til at se det. Der er ingen grænse for, hvor mange der skal passe.',
    forms: 'Hvordan sker det?',
    reason: 'Hvad bygger vurderingen på?',
    reasonHint: 'Skriv, hvad I har set og hørt, og af hvem.',
    establishedOn: 'Hvilken dag blev det konstateret?',
    establishedHint: 'Dagen sætter de 10 arbejdsdage i gang.',
    definitions: 'Sådan siger skolens strategi',
    bullying: 'Mobning',
    conflict: 'Konflikt',
    digital: 'Mobning på nettet',
    already: (on) => `Konstateret ${on}. Den dag flytter sig ikke, selv om vurderingen ændres.`,
  }),
  interim: {
    title: 'Hvad gør I med det samme?',
    guide: 'Gør noget i dag, som kan stoppe det. Handleplanen kommer bagefter.',
    button: 'Gem tiltaget',
    why: 'Det skal stoppe hurtigst muligt. Forældrene kan læse det, du skriver her.',
    what: 'Hvad gør vi?',
    whatHint: 'Skriv ikke navne på andre elever.',
    startsOn: 'Fra hvornår?',
  },
  tell: (name) => ({
    title: 'Hvem har fået besked?',
    guide: `${name} får besked først, og ingen får andre elevers navne at vide.`,
    button: 'Notér det',
    why: `Intet går uden om ${name}. Skolen har pligt til at orientere, men eleven hører det først.`,
    addressee: 'Hvem har fået besked?',
    about: 'Om hvad?',
    on: 'Hvornår?',
    already: 'Har allerede fået besked:',
  }),
  disclosure: (name) => ({
    title: 'Hvem må vide det?',
    guide: `Spørg ${name} igen, før noget fortælles videre.`,
    button: 'Gem svaret',
    why: 'Ingen fortæller noget videre uden om eleven. Et nej gælder, til eleven siger noget andet.',
    to: 'Hvem handler det om?',
    allowed: `Hvad siger ${name}?`,
    now: 'Svaret indtil nu:',
    unanswered: 'ikke spurgt',
  }),
  hear: (name, of) => ({
    title: `${name} er hørt`,
    guide: 'Skriv det, som det blev sagt. Ordene står øverst i planen.',
    button: 'Gem samtalen',
    why: 'Eleven skal høres, før planen vedtages, på en måde, der passer til alder og modenhed.',
    way: 'Hvordan?',
    words: `${of} egne ord`,
    wordsHint: `Må stå tomt, hvis ${name} ikke ønskede det.`,
  }),
  plan: (name) => ({
    title: `Handleplan for ${name}`,
    due: (on, left) => `Klar senest ${on}. ${left}`,
    dueSoonest: 'Klar så hurtigt som muligt.',
    notEstablished: 'Fristen begynder, når lederen har konstateret mobning eller noget, der ligner.',
    adopted: (on) => `Vedtaget ${on}. Tiltag kan stadig lægges til og tages ud.`,
    heard: `${name} er hørt`,
    heardBy: (way, on) => `${way}, ${on}.`,
    notHeard: `${name} er ikke hørt endnu`,
    writeHeard: 'Notér samtalen',
    heardWhy: 'Eleven skal høres, før planen vedtages, på en måde, der passer til alder og modenhed. CASE-12.',
    measures: 'Tiltag',
    what: 'Hvad gør vi',
    whoColumn: 'Hvem',
    whenColumn: 'Hvornår',
    lookColumn: 'Ses på',
    takeOut: 'Tag ud',
    takeOutOf: (what) => `: ${what}`,
    empty: 'Ingen tiltag endnu.',
    add: 'Nyt tiltag',
    level: 'For hvem?',
    whatLabel: 'Hvad gør vi?',
    responsible: 'Hvem gør det?',
    startsOn: 'Fra hvornår?',
    howOften: 'Hvor tit?',
    lookAgainOn: 'Hvornår ser vi på det?',
    addButton: 'Læg tiltaget til',
    levelsWhy: 'Hvorfor flere niveauer?',
    levelsText:
      'Mobning er et problem i fællesskabet. En plan kun for den ene elev vedtages ikke uden lederens skriftlige grund. CASE-10.',
    adopt: 'Vedtag planen',
    adoptLead: 'Planen er lavet sammen med klassens team. Når den er vedtaget, får hver voksen sine opgaver.',
    onlyLeader: 'Skolens leder vedtager planen.',
    individualReason: 'Hvorfor ingen tiltag for klassen eller skolen?',
    individualHint: 'Kun hvis planen alene er for eleven. Lederen skriver grunden.',
    missing: (count) =>
      count === 1 ? 'Én ting mangler, før planen kan vedtages' : `${count} ting mangler, før planen kan vedtages`,
    parts: 'Planens dele',
    lacking: 'mangler',
    there: 'klar',
  }),
  measureDone: {
    title: 'Er det gjort i dag?',
    guide: 'Et tryk er nok. Det kan gøres én gang om dagen.',
    button: 'Gjort i dag',
  },
  duty: {
    title: 'Markér som gjort',
    guide: 'Skriv gerne kort, hvad der kom ud af det.',
    button: 'Gjort',
    note: 'Note',
  },
  note: {
    title: 'Skriv i journalen',
    guide: 'Skriv, hvad der er sket eller aftalt. Det kan ikke slettes, kun rettes.',
    button: 'Gem i journalen',
    why: 'En fast, fælles journal gør, at alle ved det samme.',
    words: 'Hvad er der sket?',
    correctTitle: 'Ret i journalen',
    correctGuide: 'Det gamle bliver stående. Din rettelse peger på det.',
    correctButton: 'Gem rettelsen',
    corrects: 'Du retter:',
  },
  stopped: (name) => ({
    title: 'Er det stoppet?',
    guide: `Sagen slutter ikke her. Nu begynder opfølgningen, og den varer, til ${name} selv siger, at det er godt.`,
    button: 'Notér, at det er stoppet',
    why: 'Mange slipper for tidligt. Derfor følger vi op, når det er holdt op.',
    on: 'Hvilken dag stoppede det?',
    how: 'Hvordan ved I det?',
    howHint: `Hvad siger ${name}? Hvad har de voksne set?`,
  }),
  end: (name) => ({
    title: 'Afslut sagen på anden vis',
    guide: `En sag slutter normalt med, at ${name} siger: »Jeg har det godt nu«. Her er de andre måder.`,
    button: 'Afslut sagen',
    why: 'Intet slettes. Sagen kan åbnes igen.',
    how: 'Hvordan slutter den?',
    reason: 'Hvorfor?',
    pupilToldOn: `Hvornår fik ${name} besked?`,
    pupilToldHint: 'Skal med, når sagen slutter som ikke mobning.',
    joinedTo: 'Hvilken sag lægges den sammen med?',
    joinedHint: 'Kun når sagen lægges sammen med en anden.',
  }),
  trustedAdult: (name, of) => ({
    title: `${of} voksen`,
    guide: `Spørg ${name}, hvem der er god at tale med. Det behøver ikke være klasselæreren.`,
    button: 'Gem',
    why: `Én voksen følger ${name}, holder tråden og taler med forældrene. ${name} kan skifte.`,
    person: `Hvem er ${of} voksen?`,
    chosen: 'Hvem har valgt?',
    bySelf: `${name} har selv valgt`,
    bySchool: `Skolen har valgt. ${name} er spurgt`,
    untied: 'Den voksne har sagt, at der ikke er bånd til nogen i sagen',
  }),
  rhythm: (name) => ({
    title: 'Hvor tit taler I sammen?',
    guide: `Aftal det med ${name}.`,
    button: 'Gem aftalen',
    why: 'Et fast spørgsmål gør, at et fald bliver set i tide.',
    everyDays: `Hvor tit spørger vi ${name}, hvordan det går?`,
  }),
  checkIn: (name, of) => ({
    title: `Hvordan går det for ${name}?`,
    guide: 'Notér det efter samtalen.',
    button: 'Gem samtalen',
    mood: 'Hvordan går det i skolen?',
    again: 'Er det sket igen?',
    together: `Er ${name} sammen med nogen?`,
    words: `${of} ord`,
    wordsHint: 'Må gerne stå tom.',
    danger: `${name} sagde, at nogen er i fare`,
    dangerHint: 'Så får du og lederen besked om at underrette i dag.',
  }),
  fine: (name, of) => ({
    title: `${name} siger: »Jeg har det godt«`,
    guide: `Kun når ${name} selv har sagt det til dig. Der kommer stadig et tjek bagefter.`,
    button: 'Notér det',
    why: 'Opfølgningen slutter med elevens eget ord, ikke med vores.',
    words: `${of} egne ord`,
    on: 'Hvornår blev det sagt?',
  }),
  close: (name) => ({
    title: 'Afslut opfølgningen',
    guide: `Først når ${name} selv siger det, og det har været godt i mindst fire uger.`,
    button: 'Afslut opfølgningen',
    why: 'Skoler slipper ofte for tidligt. Derfor skal begge dele være på plads.',
    have: 'Det har vi',
    said: (on) => `${name} sagde ${on}, at det er godt`,
    notSaid: `${name} har ikke sagt, at det er godt`,
    goodOn: (dates) => `Gode svar: ${dates}.`,
    goodEnough: 'To gode svar med tid nok imellem',
    goodMissing: (weeks) => `Der mangler to gode svar med mindst ${weeks} uger imellem`,
    stopped: (on) => `Det stoppede ${on}`,
    notStopped: 'Det er ikke noteret, at det er stoppet',
    ground: 'Hvorfor slutter opfølgningen?',
    reason: 'Lederens grund',
    reasonHint: `Skal med, når det ikke er ${name}, der siger »Jeg har det godt nu«.`,
    lastAttempt: 'Hvad prøvede I sidst?',
    lastAttemptHint: 'Kun når eleven ikke kan nås.',
    lookAgainOn: 'Hvornår ser I på det igen?',
    lookAgainHint: 'Kun når eleven ikke ønsker mere. Højst tre måneder frem.',
  }),
  reopen: {
    title: 'Åbn sagen igen',
    guide: 'Alt, hvad der er skrevet, er der stadig. I begynder, hvor I slap.',
    button: 'Åbn sagen igen',
    reason: 'Hvad er der sket?',
  },
  notify: {
    title: 'Underret kommunen',
    guide: 'Pligten er din egen. Ring ved akut fare til 112 først.',
    button: 'Gem',
    why: 'Den, der får at vide, at et barn er i fare, skal selv underrette. At sige det til lederen er ikke nok.',
    done: 'Har du underrettet?',
    made: 'Ja, jeg har underrettet',
    notNeeded: 'Nej, det er ikke nødvendigt',
    on: 'Hvilken dag?',
    to: 'Hvem har du underrettet?',
    toHint: 'For eksempel kommunens børneafdeling.',
    receipt: 'Hvad fik du til svar?',
    receiptHint: 'Et nummer, et navn eller et tidspunkt.',
    reason: 'Hvorfor er det ikke nødvendigt?',
  },
}

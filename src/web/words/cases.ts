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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

type ToldTo = 'parents' | 'teachers' | 'classmates'
type End = NonNullable<CaseState['end']>['how']
type CheckedIn = Extract<CaseEvent, { type: 'CheckedIn' }>
type Again = NonNullable<CheckedIn['again']>
type Together = NonNullable<CheckedIn['together']>
type Ground = Extract<CaseEvent, { type: 'CaseClosed' }>['ground']
type OtherEnd = Extract<CaseEvent, { type: 'CaseEndedOtherwise' }>['how'] | 'handed-over'

/** A form: its title, what it is for, and what its button does. `why` opens under "Why am I asked?". */
type FormWords = {
  readonly title: string
  readonly guide: string
  readonly button: string
  readonly why?: string
}

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
  /** `weeks`: how far apart the two good answers must lie. */
  readonly groundHints: (weeks: number) => Readonly<Record<Ground | 'pupil-moved', string>>
  readonly otherEnds: Readonly<Record<OtherEnd, string>>
  readonly yes: string
  readonly no: string
  readonly and: string
  readonly or: string
  readonly page: {
    readonly cases: string
    readonly said: (name: string, on: string) => string
    readonly mayKnow: (whom: string) => string
    readonly mayNotKnow: (whom: string) => string
    readonly notAsked: string
    readonly noAccount: (name: string) => string
    readonly closedAccount: string
    readonly erasedAccount: string
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
    readonly moreOwed: (count: number) => string
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
    readonly danger: {
      readonly title: string
      readonly text: string
      readonly settled: string
      readonly button: string
    }
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
    readonly carried: string
    readonly toCases: string
    readonly toReport: string
    readonly home: string
    readonly told: string
  }
  readonly lead: FormWords & { readonly person: string }
  readonly ties: ByName<
    FormWords & {
      readonly question: string
      readonly yes: string
      readonly no: string
      readonly guideAsAdult: string
      readonly noAsAdult: string
    }
  >
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
  readonly interim: FormWords & {
    readonly what: string
    readonly whatHint: string
    readonly startsOn: string
  }
  readonly tell: ByName<
    FormWords & {
      readonly addressee: string
      readonly about: string
      readonly on: string
      readonly already: string
    }
  >
  readonly disclosure: ByName<
    FormWords & {
      readonly to: string
      readonly allowed: string
      readonly now: string
      readonly unanswered: string
    }
  >
  readonly hear: ByName<
    FormWords & { readonly way: string; readonly words: string; readonly wordsHint: string }
  >
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
  readonly stopped: ByName<
    FormWords & { readonly on: string; readonly how: string; readonly howHint: string }
  >
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
  /** `weeks`: how far apart the two good answers must lie. */
  readonly close: (
    pupil: string,
    genitive: string,
    weeks: number,
  ) => FormWords & {
    readonly have: string
    readonly said: (on: string) => string
    readonly notSaid: string
    readonly goodOn: (dates: string) => string
    readonly goodEnough: string
    readonly goodMissing: string
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
      count === 0
        ? 'Ingen åbne sager lige nu.'
        : 'De nyeste står først. Åbn en sag for at se, hvad der skal ske nu.',
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
    bullying: 'Handleplanen skal være klar inden fristen.',
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
  levels: {
    participants: 'De andre elever',
    group: 'En gruppe',
    class: 'Klassen',
    school: 'Skolen',
    family: 'Familien',
    health: 'Sundhed',
    leisure: 'Fritid',
  },
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
  groundHints: (weeks) => ({
    'pupil-is-fine': `Der skal også være to gode svar med mindst ${weeks} uger imellem.`,
    'pupil-wants-no-more': 'Lederen skriver hvorfor, og I ser på det igen senere.',
    'pupil-unreachable':
      'Skolen fandt aldrig ud af, hvem det var, eller eleven går ikke mere i skole i landet. Lederen skriver hvorfor, og hvad I prøvede sidst.',
    'pupil-moved':
      'Samhold kan endnu ikke sende en sag til en anden skole. Opfølgningen bliver her; tal selv med den nye skole, når familien siger ja.',
  }),
  otherEnds: {
    'not-bullying': 'Det er vurderet, at det ikke er mobning eller lignende',
    'opened-in-error': 'Sagen er åbnet ved en fejl',
    joined: 'Sagen lægges sammen med en anden sag',
    'handed-over': 'Eleven skifter skole',
  },
  yes: 'Ja',
  no: 'Nej',
  and: 'og',
  or: 'eller',
  page: {
    cases: 'Sager',
    said: (name, on) => `${name}, fortalt ${on}.`,
    mayKnow: (whom) => `${capital(whom)} må vide det.`,
    mayNotKnow: (whom) => `${capital(whom)} må ikke vide det.`,
    notAsked: 'Vi har ikke spurgt, hvem der må vide det.',
    noAccount: (name) => `${name} er ikke spurgt endnu. Begynd med at lytte.`,
    closedAccount: 'Det, eleven fortalte, er kun for dem, der bærer sagen.',
    erasedAccount: 'Det, eleven fortalte, er slettet.',
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
    moreOwed: (count) => `Og ${count} ting mere`,
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
      adult: (of) => `${of} voksne`,
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
        days === 1
          ? 'Hver dag'
          : days === 7
            ? 'Hver uge'
            : days % 7 === 0
              ? `Hver ${days / 7}. uge`
              : `Hver ${days}. dag`,
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
    'trusted-adult': 'Notér elevens voksne',
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
    carried: 'Elevens egne ord følger med over i sagen, som de blev sagt. De kan ikke ændres.',
    toCases: 'Tilbage til sagerne',
    toReport: 'Tilbage til henvendelsen',
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
    guideAsAdult: `${name} har valgt dig. Den, der er tæt på nogen i sagen, skal sige det.`,
    noAsAdult: 'Nej, jeg har ingen bånd',
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
    establishedHint: 'Dagen sætter fristen for planen i gang.',
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
    heardWhy:
      'Eleven skal høres, før planen vedtages, på en måde, der passer til alder og modenhed. CASE-12.',
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
      count === 1
        ? 'Én ting mangler, før planen kan vedtages'
        : `${count} ting mangler, før planen kan vedtages`,
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
    title: `${of} voksne`,
    guide: `Spørg ${name}, hvem der er god at tale med. Det behøver ikke være klasselæreren.`,
    button: 'Gem',
    why: `Én voksen følger ${name}, holder tråden og taler med forældrene. ${name} kan skifte.`,
    person: `Hvem er ${of} voksne?`,
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
  close: (name, _of, weeks) => ({
    title: 'Afslut opfølgningen',
    guide: `Først når ${name} selv siger det, og det har været godt i mindst ${weeks} uger.`,
    button: 'Afslut opfølgningen',
    why: 'Skoler slipper ofte for tidligt. Derfor skal begge dele være på plads.',
    have: 'Det har vi',
    said: (on) => `${name} sagde ${on}, at det er godt`,
    notSaid: `${name} har ikke sagt, at det er godt`,
    goodOn: (dates) => `Gode svar: ${dates}`,
    goodEnough: 'To gode svar med tid nok imellem',
    goodMissing: `Der mangler to gode svar med mindst ${weeks} uger imellem`,
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
    guide: 'Pligten er din egen. Er der akut fare, så ring først.',
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

const nb: CasesWords = {
  pupil: 'Eleven',
  someone: 'en voksen på skolen',
  list: {
    title: 'Saker',
    lead: (count) =>
      count === 0
        ? 'Ingen åpne saker akkurat nå.'
        : 'De nyeste står først. Åpne en sak for å se hva som må skje nå.',
    leadClosed: 'Her er sakene som er avsluttet.',
    showClosed: 'Avsluttede saker',
    showOpen: 'Åpne saker',
    caption: 'Saker du kan se',
    number: 'Nummer',
    who: 'Elev',
    stage: 'Akkurat nå',
    caseLead: 'Leder saken',
    next: 'Neste',
    nobody: 'Ingen ennå',
    nothing: 'Ingenting venter',
    more: 'Eldre saker',
    open: 'Åpne en ny sak',
    empty: {
      title: 'Det er ingen åpne saker du er en del av',
      text: 'Får du mistanke om mobbing, si det til rektor med en gang. Du trenger ikke å være sikker.',
      drawing: 'En åpen ring: ingenting venter',
    },
    emptyClosed: {
      title: 'Det er ingen avsluttede saker',
      text: 'En sak avsluttes først når eleven selv sier at det er bra igjen.',
    },
    toDay: 'Gå til Min dag',
  },
  stages: {
    assessing: 'Blir undersøkt',
    supporting: 'Ikke mobbing, støtte i gang',
    acting: 'Tiltaksplan på vei',
    'carrying-out': 'Tiltaksplanen blir fulgt',
    'following-up': 'Har stanset, blir fulgt opp',
    closed: 'Avsluttet',
    ended: 'Avsluttet på annen måte',
  },
  ends: {
    'pupil-is-fine': 'Eleven har det bra igjen',
    'pupil-wants-no-more': 'Eleven ønsker ikke mer',
    'pupil-unreachable': 'Eleven kan ikke nås',
    'not-bullying': 'Vurdert som ikke mobbing',
    'opened-in-error': 'Åpnet ved en feil',
    joined: 'Slått sammen med en annen sak',
  },
  outcomes: {
    bullying: 'Mobbing',
    'or-the-like': 'Krenkelser som ligner mobbing',
    conflict: 'Konflikt',
    teasing: 'Erting',
    'not-bullying': 'Ikke mobbing',
  },
  outcomeHints: {
    bullying: 'Tiltaksplanen skal være klar innen fristen.',
    'or-the-like': 'Samme vei og samme frist som ved mobbing. Det kreves ikke at noen ville gjøre skade.',
    conflict: 'Hjelp partene å løse den. Saken kan vurderes på nytt.',
    teasing: 'Snakk med elevene. Saken kan vurderes på nytt.',
    'not-bullying': 'Eleven får beskjed før saken slutter.',
  },
  marks: {
    repeated: 'Det skjer igjen og igjen',
    planned: 'Det er planlagt',
    'no-longer-fun': 'Det er ikke lenger på moro',
    'conflict-cannot-be-solved': 'En konflikt lar seg ikke lenger løse',
    'systematic-exclusion': 'Noen blir holdt utenfor igjen og igjen',
    insecurity: 'Det er utrygt i klassen',
    'low-tolerance': 'Det skal lite til før noen blir stengt ute',
    'lack-of-empathy': 'Det mangler medfølelse',
    'imbalance-of-power': 'Makten er skjev',
    loneliness: 'Noen er ensom',
    'threat-to-safety-belonging-or-dignity': 'Eleven føler seg utrygg, utenfor eller krenket',
  },
  forms: { physical: 'Fysisk', verbal: 'Med ord', relational: 'Ved å holde utenfor', digital: 'På nettet' },
  levels: {
    participants: 'De andre elevene',
    group: 'En gruppe',
    class: 'Klassen',
    school: 'Skolen',
    family: 'Familien',
    health: 'Helse',
    leisure: 'Fritid',
  },
  rhythms: {
    once: 'Én gang',
    daily: 'Hver dag',
    weekly: 'Hver uke',
    'every-second-week': 'Annenhver uke',
    monthly: 'Hver måned',
  },
  addressees: (name, of) => ({
    staff: 'De ansatte det gjelder',
    pupil: name,
    parents: `${of} foreldre`,
    'class-parents': 'De andre foreldrene i klassen',
  }),
  toldTo: { parents: 'foreldrene', teachers: 'lærerne i klassen', classmates: 'klassen' },
  ways: (name) => ({
    self: `${name} fortalte selv`,
    'trusted-adult': `Gjennom en voksen ${name} er trygg på`,
    parents: 'Gjennom foreldrene',
    declined: `${name} ønsket det ikke`,
  }),
  moods: { 1: 'Veldig dårlig', 2: 'Dårlig', 3: 'Midt imellom', 4: 'Bra', 5: 'Veldig bra' },
  again: { no: 'Nei', 'a-little': 'Litt', yes: 'Ja', 'will-not-say': 'Vil ikke si det' },
  together: { 'every-day': 'Hver dag', 'some-days': 'Noen dager', no: 'Nei', unknown: 'Vet ikke' },
  abouts: { 'interim-measures': 'Strakstiltakene', plan: 'Tiltaksplanen' },
  grounds: (name) => ({
    'pupil-is-fine': `${name} har selv sagt: «Jeg har det bra nå»`,
    'pupil-wants-no-more': `${name} ønsker ikke mer oppfølging`,
    'pupil-unreachable': `${name} kan ikke nås lenger`,
    'pupil-moved': `${name} har flyttet`,
  }),
  groundHints: (weeks) => ({
    'pupil-is-fine': `Det må også være to gode svar med minst ${weeks} uker imellom.`,
    'pupil-wants-no-more': 'Rektor skriver hvorfor, og dere ser på det igjen senere.',
    'pupil-unreachable':
      'Skolen fant aldri ut hvem det var, eller eleven går ikke lenger på skole i landet. Rektor skriver hvorfor, og hva dere prøvde sist.',
    'pupil-moved':
      'Samhold kan ennå ikke sende en sak til en annen skole. Oppfølgingen blir her; snakk selv med den nye skolen når familien sier ja.',
  }),
  otherEnds: {
    'not-bullying': 'Det er vurdert at dette ikke er mobbing eller krenkelser',
    'opened-in-error': 'Saken er åpnet ved en feil',
    joined: 'Saken slås sammen med en annen sak',
    'handed-over': 'Eleven bytter skole',
  },
  yes: 'Ja',
  no: 'Nei',
  and: 'og',
  or: 'eller',
  page: {
    cases: 'Saker',
    said: (name, on) => `${name}, fortalt ${on}.`,
    mayKnow: (whom) => `${capital(whom)} kan få vite det.`,
    mayNotKnow: (whom) => `${capital(whom)} skal ikke få vite det.`,
    notAsked: 'Vi har ikke spurt hvem som kan vite det.',
    noAccount: (name) => `${name} er ikke spurt ennå. Begynn med å lytte.`,
    closedAccount: 'Det eleven fortalte, er bare for dem som bærer saken.',
    erasedAccount: 'Det eleven fortalte, er slettet.',
    aboutHome: 'Handler om hjemmet. Foreldrene ser det ikke.',
    next: 'Neste steg',
    nextByYou: (title, when) => `${title}. ${when}.`,
    nextByOther: (title, who, when) => `${title}. Det gjør ${who}. ${when}.`,
    nextStopped: 'Alt som er avtalt, er gjort. Har det stanset?',
    nextClose: (name) => `${name} har sagt at det er bra nå. Se om oppfølgingen kan slutte.`,
    nextNone: 'Ingenting venter nå. Følg planen, og skriv i journalen.',
    nextEnded: 'Saken er avsluttet. Skjer det noe nytt, kan den åpnes igjen.',
    course: 'Sakens gang',
    courseTitle: (text) => `Sakens gang: ${text}.`,
    knots: { done: 'Gjort', now: 'Nå', ahead: 'Kommer', due: 'Frist', overdue: 'Over fristen' },
    asList: 'Sakens gang som liste',
    points: {
      told: (name) => `${name} forteller`,
      reported: 'Skolen får beskjed',
      opened: 'Saken åpnes',
      established: (on) => `Avdekket ${on}`,
      interim: 'Tiltak i gang',
      heard: (name) => `${name} er hørt`,
      adopted: 'Tiltaksplan vedtatt',
      today: 'I dag',
      workingDay: (number, of) => `I dag: virkedag ${number} av ${of}`,
      planDue: 'Frist: tiltaksplan',
      lookAgain: 'Evaluering',
      stopped: 'Det har stanset',
      followUp: 'Oppfølging',
      whenStopped: 'når det har stanset',
      checkIn: 'Neste samtale',
      fine: '«Jeg har det bra»',
      ownWord: (of) => `${of} eget ord`,
      ended: 'Avsluttet',
    },
    weekend: 'helg',
    off: 'fri',
    bracket: (days) => `${days} virkedager. Helger og helligdager teller ikke med.`,
    owe: 'Det skylder vi',
    oweNothing: 'Vi skylder ikke noe akkurat nå.',
    done: (count) => (count === 1 ? 'Gjort: 1 ting' : `Gjort: ${count} ting`),
    moreOwed: (count) => `Og ${count} ting til`,
    doneOn: (on) => `Gjort ${on}`,
    know: 'Det vet vi nå',
    facts: {
      now: 'Akkurat nå',
      reported: 'Skolen fikk beskjed',
      assessment: 'Vurdering',
      notAssessed: 'Ikke vurdert ennå',
      establishedBy: (on, who) => `Avdekket ${on} av ${who}.`,
      gap: (days) =>
        days === 0
          ? 'Samme dag som skolen fikk beskjed.'
          : days === 1
            ? '1 dag etter at skolen fikk beskjed.'
            : `${days} dager etter at skolen fikk beskjed.`,
      caseLead: 'Leder saken',
      noLead: 'Ingen ennå',
      asked: (who) => `${who} er spurt og har ikke svart`,
      adult: () => 'Trygg voksen',
      noAdult: 'Ikke valgt ennå',
      chosenBySelf: (name) => `valgt av ${name} selv`,
      chosenBySchool: 'valgt av skolen',
      participating: 'De andre elevene',
      heard: 'Hørt',
      notHeard: 'Ikke hørt ennå',
      declined: (on) => `Ønsket det ikke, ${on}`,
      told: 'Har fått beskjed',
      strategy: 'Skolens plan mot mobbing',
      strategyKept: (version, title, adopted) =>
        `${title}, utgave ${version}, vedtatt ${adopted}. Den gjaldt da saken ble åpnet, og følger saken.`,
      rhythm: 'Samtaler',
      everyDays: (days) =>
        days === 1
          ? 'Hver dag'
          : days === 7
            ? 'Hver uke'
            : days % 7 === 0
              ? `Hver ${days / 7}. uke`
              : `Hver ${days}. dag`,
    },
    plan: 'Plan på alle nivåer',
    draft: 'kladd',
    adoptedOn: (on) => `vedtatt ${on}`,
    atOnce: 'Med en gang',
    from: (rhythm, on) => `${rhythm} fra ${on}`,
    lookAgain: (on) => `ses på ${on}`,
    lastDone: (on) => `sist gjort ${on}`,
    notDoneYet: 'ikke gjort ennå',
    doneToday: 'Gjort i dag',
    markDone: 'Merk som gjort i dag',
    markDoneOf: (what) => `: ${what}`,
    noMeasures: 'Ingen tiltak ennå',
    communityMissing: 'Det mangler et tiltak for klassen eller skolen',
    communityWhy: 'Mobbing handler om fellesskapet. Planen må også si hva klassen eller skolen gjør.',
    toPlan: 'Åpne tiltaksplanen',
    individualReason: 'Rektors grunn til en plan bare for eleven:',
    curve: (name) => `Slik går det for ${name}`,
    curveTitle: (from, to, count) => `${count} svar fra ${from} til ${to}`,
    curveWords: 'Svarene som ord',
    curveLine: (on, mood, by) => `${on}: ${mood} (${by})`,
    curveByPupil: 'eget svar',
    today: 'i dag',
    can: 'Dette kan du gjøre',
    journal: 'Journal',
    earlier: (count) => `Vis ${count} eldre`,
    corrected: (on) => `Rettet ${on}`,
    correct: 'Rett',
    correctOf: (title) => `: ${title}`,
    readers: 'Hvem har lest?',
    clock: (time) => `kl. ${time}`,
    danger: {
      title: 'Noen er kanskje i fare',
      text: 'Eleven har sagt at noen er i fare. Nå som du har lest det, må du selv melde til barnevernet i dag. Å si det til rektor er ikke nok.',
      settled: 'Du har gjort ditt. Følg med på eleven.',
      button: 'Meld til barnevernet',
    },
    reducedView: 'Du ser det klassens team trenger. Resten er hos dem som bærer saken.',
  },
  acts: {
    lead: 'Velg hvem som leder saken',
    ties: 'Svar på om du har bånd til saken',
    assess: 'Vurder saken',
    interim: 'Skriv hva dere gjør med en gang',
    tell: 'Noter hvem som har fått beskjed',
    disclosure: 'Spør igjen hvem som kan vite det',
    hear: 'Noter at eleven er hørt',
    plan: 'Arbeid med tiltaksplanen',
    note: 'Skriv i journalen',
    stopped: 'Noter at det har stanset',
    end: 'Avslutt saken på annen måte',
    'trusted-adult': 'Noter elevens trygge voksne',
    rhythm: 'Avtal hvor ofte dere snakker sammen',
    'check-in': 'Noter en samtale om hvordan det går',
    fine: 'Noter at eleven selv sier: «Jeg har det bra»',
    close: 'Avslutt oppfølgingen',
    reopen: 'Åpne saken igjen',
  },
  form: {
    whyAsked: 'Hvorfor spør vi?',
    missing: (count) => (count === 1 ? 'Én ting mangler' : `${count} ting mangler`),
    kept: 'Det du har skrevet, står der fortsatt.',
    example: (date) => `For eksempel ${date}`,
    choose: 'Velg',
    cancel: 'Tilbake til saken',
    sinceThen: 'Nytt i saken',
    nothingShown: 'Noe du ikke skal se.',
    when: 'Når?',
    who: 'Hvem?',
    optional: 'Kan stå tom.',
  },
  open: {
    title: 'Åpne en sak',
    guide: 'Åpne saken så snart dere hører om mulig mobbing. Dere trenger ikke å være sikre.',
    button: 'Åpne saken',
    why: 'Rektor og ressursteamet får oppgavene sine med en gang: hvem leder saken, og hva har skjedd?',
    exposed: 'Hvilken elev går det ut over?',
    reportedOn: 'Når fikk skolen beskjed?',
    account: 'Hva har eleven selv fortalt?',
    accountHint: 'Elevens egne ord, slik de ble sagt. La feltet stå tomt hvis eleven ikke er spurt ennå.',
    fromReport: 'Henvendelsen',
    carried: 'Elevens egne ord følger med inn i saken, slik de ble sagt. De kan ikke endres.',
    toCases: 'Tilbake til sakene',
    toReport: 'Tilbake til henvendelsen',
    home: 'Det handler om hjemmet. Foreldrene ser ikke det som ble fortalt.',
    told: 'Dette svarte eleven:',
  },
  lead: {
    title: 'Hvem skal lede saken?',
    guide: 'Den du spør, svarer først på om det finnes bånd til saken. Deretter er rollen deres.',
    button: 'Spør',
    why: 'Rektor avklarer sammen med ressursteamet hvem som setter arbeidet i gang.',
    person: 'Hvem spør du?',
  },
  ties: (name) => ({
    title: `Har du bånd til ${name} eller de andre?`,
    guide: 'Du er spurt om du vil lede saken. Den som er nær noen i den, skal ikke lede den.',
    button: 'Svar',
    why: 'Familie, nære venner og tidligere uenighet kan gjøre det vanskelig å være lik for alle.',
    question: 'Er du i familie med noen i saken, eller nær dem på annen måte?',
    yes: 'Ja, jeg har bånd. Spør en annen',
    no: 'Nei, jeg leder saken',
    guideAsAdult: `${name} har valgt deg. Den som er nær noen i saken, må si det.`,
    noAsAdult: 'Nei, jeg har ingen bånd',
  }),
  assess: (name) => ({
    title: 'Hva er det som skjer?',
    guide: `Se på det som skjer for ${name}, og på fellesskapet. Vurderingen kan endres senere.`,
    button: 'Lagre vurderingen',
    why: 'Vurderingen avgjør hva som skal skje. Ingen trenger å bevise at noen ville gjøre skade.',
    outcome: 'Hva er det?',
    marks: 'Hva tyder på det?',
    marksHint: 'En hjelp til å se det. Det finnes ingen grense for hvor mange som må passe.',
    forms: 'Hvordan skjer det?',
    reason: 'Hva bygger vurderingen på?',
    reasonHint: 'Skriv hva dere har sett og hørt, og av hvem.',
    establishedOn: 'Hvilken dag ble det avdekket?',
    establishedHint: 'Dagen setter fristen for planen i gang.',
    definitions: 'Dette sier skolens plan',
    bullying: 'Mobbing',
    conflict: 'Konflikt',
    digital: 'Mobbing på nettet',
    already: (on) => `Avdekket ${on}. Den dagen flytter seg ikke, selv om vurderingen endres.`,
  }),
  interim: {
    title: 'Hva gjør dere med en gang?',
    guide: 'Gjør noe i dag som kan stanse det. Tiltaksplanen kommer etterpå.',
    button: 'Lagre tiltaket',
    why: 'Det skal stanse så fort som mulig. Foreldrene kan lese det du skriver her.',
    what: 'Hva gjør vi?',
    whatHint: 'Ikke skriv navn på andre elever.',
    startsOn: 'Fra når?',
  },
  tell: (name) => ({
    title: 'Hvem har fått beskjed?',
    guide: `${name} får beskjed først, og ingen får vite navn på andre elever.`,
    button: 'Noter det',
    why: `Ingenting går utenom ${name}. Skolen har plikt til å informere, men eleven hører det først.`,
    addressee: 'Hvem har fått beskjed?',
    about: 'Om hva?',
    on: 'Når?',
    already: 'Har allerede fått beskjed:',
  }),
  disclosure: (name) => ({
    title: 'Hvem kan vite det?',
    guide: `Spør ${name} igjen før noe fortelles videre.`,
    button: 'Lagre svaret',
    why: 'Ingen forteller noe videre utenom eleven. Et nei gjelder til eleven sier noe annet.',
    to: 'Hvem gjelder det?',
    allowed: `Hva sier ${name}?`,
    now: 'Svaret så langt:',
    unanswered: 'ikke spurt',
  }),
  hear: (name, of) => ({
    title: `${name} er hørt`,
    guide: 'Skriv det slik det ble sagt. Ordene står øverst i planen.',
    button: 'Lagre samtalen',
    why: 'Eleven skal høres før planen vedtas, på en måte som passer alder og modenhet.',
    way: 'Hvordan?',
    words: `${of} egne ord`,
    wordsHint: `Kan stå tomt hvis ${name} ikke ønsket det.`,
  }),
  plan: (name) => ({
    title: `Tiltaksplan for ${name}`,
    due: (on, left) => `Klar senest ${on}. ${left}`,
    dueSoonest: 'Klar så snart som mulig.',
    notEstablished: 'Fristen begynner når rektor har avdekket mobbing eller krenkelser.',
    adopted: (on) => `Vedtatt ${on}. Tiltak kan fortsatt legges til og tas ut.`,
    heard: `${name} er hørt`,
    heardBy: (way, on) => `${way}, ${on}.`,
    notHeard: `${name} er ikke hørt ennå`,
    writeHeard: 'Noter samtalen',
    heardWhy: 'Eleven skal høres før planen vedtas, på en måte som passer alder og modenhet. CASE-12.',
    measures: 'Tiltak',
    what: 'Hva gjør vi',
    whoColumn: 'Hvem',
    whenColumn: 'Når',
    lookColumn: 'Ses på',
    takeOut: 'Ta ut',
    takeOutOf: (what) => `: ${what}`,
    empty: 'Ingen tiltak ennå.',
    add: 'Nytt tiltak',
    level: 'For hvem?',
    whatLabel: 'Hva gjør vi?',
    responsible: 'Hvem gjør det?',
    startsOn: 'Fra når?',
    howOften: 'Hvor ofte?',
    lookAgainOn: 'Når ser vi på det?',
    addButton: 'Legg til tiltaket',
    levelsWhy: 'Hvorfor flere nivåer?',
    levelsText:
      'Mobbing er et problem i fellesskapet. En plan bare for den ene eleven vedtas ikke uten rektors skriftlige grunn. CASE-10.',
    adopt: 'Vedta planen',
    adoptLead: 'Planen er laget sammen med klassens team. Når den er vedtatt, får hver voksen sine oppgaver.',
    onlyLeader: 'Rektor vedtar planen.',
    individualReason: 'Hvorfor ingen tiltak for klassen eller skolen?',
    individualHint: 'Bare hvis planen er for eleven alene. Rektor skriver grunnen.',
    missing: (count) =>
      count === 1 ? 'Én ting mangler før planen kan vedtas' : `${count} ting mangler før planen kan vedtas`,
    parts: 'Delene i planen',
    lacking: 'mangler',
    there: 'klar',
  }),
  measureDone: {
    title: 'Er det gjort i dag?',
    guide: 'Ett trykk er nok. Det kan gjøres én gang om dagen.',
    button: 'Gjort i dag',
  },
  duty: {
    title: 'Merk som gjort',
    guide: 'Skriv gjerne kort hva som kom ut av det.',
    button: 'Gjort',
    note: 'Notat',
  },
  note: {
    title: 'Skriv i journalen',
    guide: 'Skriv hva som har skjedd eller er avtalt. Det kan ikke slettes, bare rettes.',
    button: 'Lagre i journalen',
    why: 'En fast, felles journal gjør at alle vet det samme.',
    words: 'Hva har skjedd?',
    correctTitle: 'Rett i journalen',
    correctGuide: 'Det gamle blir stående. Rettelsen din peker på det.',
    correctButton: 'Lagre rettelsen',
    corrects: 'Du retter:',
  },
  stopped: (name) => ({
    title: 'Har det stanset?',
    guide: `Saken slutter ikke her. Nå begynner oppfølgingen, og den varer til ${name} selv sier at det er bra.`,
    button: 'Noter at det har stanset',
    why: 'Mange slipper for tidlig. Derfor følger vi opp når det har sluttet.',
    on: 'Hvilken dag stanset det?',
    how: 'Hvordan vet dere det?',
    howHint: `Hva sier ${name}? Hva har de voksne sett?`,
  }),
  end: (name) => ({
    title: 'Avslutt saken på annen måte',
    guide: `En sak slutter vanligvis med at ${name} sier: «Jeg har det bra nå». Her er de andre måtene.`,
    button: 'Avslutt saken',
    why: 'Ingenting slettes. Saken kan åpnes igjen.',
    how: 'Hvordan slutter den?',
    reason: 'Hvorfor?',
    pupilToldOn: `Når fikk ${name} beskjed?`,
    pupilToldHint: 'Må med når saken slutter som ikke mobbing.',
    joinedTo: 'Hvilken sak slås den sammen med?',
    joinedHint: 'Bare når saken slås sammen med en annen.',
  }),
  trustedAdult: (name) => ({
    title: `Trygg voksen for ${name}`,
    guide: `Spør ${name} hvem som er god å snakke med. Det trenger ikke å være kontaktlæreren.`,
    button: 'Lagre',
    why: `Én voksen følger ${name}, holder tråden og snakker med foreldrene. ${name} kan bytte.`,
    person: `Hvem er trygg voksen for ${name}?`,
    chosen: 'Hvem har valgt?',
    bySelf: `${name} har valgt selv`,
    bySchool: `Skolen har valgt. ${name} er spurt`,
    untied: 'Den voksne har sagt at det ikke finnes bånd til noen i saken',
  }),
  rhythm: (name) => ({
    title: 'Hvor ofte snakker dere sammen?',
    guide: `Avtal det med ${name}.`,
    button: 'Lagre avtalen',
    why: 'Et fast spørsmål gjør at et fall blir sett i tide.',
    everyDays: `Hvor ofte spør vi ${name} hvordan det går?`,
  }),
  checkIn: (name, of) => ({
    title: `Hvordan går det for ${name}?`,
    guide: 'Noter det etter samtalen.',
    button: 'Lagre samtalen',
    mood: 'Hvordan går det på skolen?',
    again: 'Har det skjedd igjen?',
    together: `Er ${name} sammen med noen?`,
    words: `${of} ord`,
    wordsHint: 'Kan stå tom.',
    danger: `${name} sa at noen er i fare`,
    dangerHint: 'Da får du og rektor beskjed om å melde fra i dag.',
  }),
  fine: (name, of) => ({
    title: `${name} sier: «Jeg har det bra»`,
    guide: `Bare når ${name} selv har sagt det til deg. Det kommer fortsatt en sjekk etterpå.`,
    button: 'Noter det',
    why: 'Oppfølgingen slutter med elevens eget ord, ikke med vårt.',
    words: `${of} egne ord`,
    on: 'Når ble det sagt?',
  }),
  close: (name, _of, weeks) => ({
    title: 'Avslutt oppfølgingen',
    guide: `Først når ${name} selv sier det, og det har vært bra i minst ${weeks} uker.`,
    button: 'Avslutt oppfølgingen',
    why: 'Skoler slipper ofte for tidlig. Derfor må begge deler være på plass.',
    have: 'Dette har vi',
    said: (on) => `${name} sa ${on} at det er bra`,
    notSaid: `${name} har ikke sagt at det er bra`,
    goodOn: (dates) => `Gode svar: ${dates}`,
    goodEnough: 'To gode svar med nok tid imellom',
    goodMissing: `Det mangler to gode svar med minst ${weeks} uker imellom`,
    stopped: (on) => `Det stanset ${on}`,
    notStopped: 'Det er ikke notert at det har stanset',
    ground: 'Hvorfor slutter oppfølgingen?',
    reason: 'Rektors grunn',
    reasonHint: `Må med når det ikke er ${name} som sier «Jeg har det bra nå».`,
    lastAttempt: 'Hva prøvde dere sist?',
    lastAttemptHint: 'Bare når eleven ikke kan nås.',
    lookAgainOn: 'Når ser dere på det igjen?',
    lookAgainHint: 'Bare når eleven ikke ønsker mer. Høyst tre måneder fram.',
  }),
  reopen: {
    title: 'Åpne saken igjen',
    guide: 'Alt som er skrevet, er der fortsatt. Dere begynner der dere slapp.',
    button: 'Åpne saken igjen',
    reason: 'Hva har skjedd?',
  },
  notify: {
    title: 'Meld til barnevernet',
    guide: 'Plikten er din egen. Er det akutt fare, så ring først.',
    button: 'Lagre',
    why: 'Den som får vite at et barn er i fare, skal selv melde fra. Å si det til rektor er ikke nok.',
    done: 'Har du meldt fra?',
    made: 'Ja, jeg har meldt fra',
    notNeeded: 'Nei, det er ikke nødvendig',
    on: 'Hvilken dag?',
    to: 'Hvem har du meldt til?',
    toHint: 'For eksempel barnevernet i kommunen.',
    receipt: 'Hva fikk du til svar?',
    receiptHint: 'Et nummer, et navn eller et tidspunkt.',
    reason: 'Hvorfor er det ikke nødvendig?',
  },
}

const nn: CasesWords = {
  pupil: 'Eleven',
  someone: 'ein vaksen på skulen',
  list: {
    title: 'Saker',
    lead: (count) =>
      count === 0
        ? 'Ingen opne saker akkurat no.'
        : 'Dei nyaste står først. Opne ei sak for å sjå kva som må skje no.',
    leadClosed: 'Her er sakene som er avslutta.',
    showClosed: 'Avslutta saker',
    showOpen: 'Opne saker',
    caption: 'Saker du kan sjå',
    number: 'Nummer',
    who: 'Elev',
    stage: 'Akkurat no',
    caseLead: 'Leier saka',
    next: 'Neste',
    nobody: 'Ingen enno',
    nothing: 'Ingenting ventar',
    more: 'Eldre saker',
    open: 'Opne ei ny sak',
    empty: {
      title: 'Det er ingen opne saker du er ein del av',
      text: 'Får du mistanke om mobbing, sei det til rektor med ein gong. Du treng ikkje vere sikker.',
      drawing: 'Ein open ring: ingenting ventar',
    },
    emptyClosed: {
      title: 'Det er ingen avslutta saker',
      text: 'Ei sak blir avslutta først når eleven sjølv seier at det er bra igjen.',
    },
    toDay: 'Gå til Dagen min',
  },
  stages: {
    assessing: 'Blir undersøkt',
    supporting: 'Ikkje mobbing, støtte i gang',
    acting: 'Tiltaksplan på veg',
    'carrying-out': 'Tiltaksplanen blir følgd',
    'following-up': 'Har stansa, blir følgd opp',
    closed: 'Avslutta',
    ended: 'Avslutta på annan måte',
  },
  ends: {
    'pupil-is-fine': 'Eleven har det bra igjen',
    'pupil-wants-no-more': 'Eleven ønskjer ikkje meir',
    'pupil-unreachable': 'Eleven kan ikkje nåast',
    'not-bullying': 'Vurdert som ikkje mobbing',
    'opened-in-error': 'Opna ved ein feil',
    joined: 'Slått saman med ei anna sak',
  },
  outcomes: {
    bullying: 'Mobbing',
    'or-the-like': 'Krenkingar som liknar mobbing',
    conflict: 'Konflikt',
    teasing: 'Erting',
    'not-bullying': 'Ikkje mobbing',
  },
  outcomeHints: {
    bullying: 'Tiltaksplanen skal vere klar innan fristen.',
    'or-the-like': 'Same veg og same frist som ved mobbing. Det krevst ikkje at nokon ville gjere skade.',
    conflict: 'Hjelp partane å løyse han. Saka kan vurderast på nytt.',
    teasing: 'Snakk med elevane. Saka kan vurderast på nytt.',
    'not-bullying': 'Eleven får beskjed før saka sluttar.',
  },
  marks: {
    repeated: 'Det skjer igjen og igjen',
    planned: 'Det er planlagt',
    'no-longer-fun': 'Det er ikkje lenger på moro',
    'conflict-cannot-be-solved': 'Ein konflikt lèt seg ikkje lenger løyse',
    'systematic-exclusion': 'Nokon blir haldne utanfor igjen og igjen',
    insecurity: 'Det er utrygt i klassen',
    'low-tolerance': 'Det skal lite til før nokon blir stengde ute',
    'lack-of-empathy': 'Det manglar medkjensle',
    'imbalance-of-power': 'Makta er skeiv',
    loneliness: 'Nokon er einsam',
    'threat-to-safety-belonging-or-dignity': 'Eleven kjenner seg utrygg, utanfor eller krenkt',
  },
  forms: { physical: 'Fysisk', verbal: 'Med ord', relational: 'Ved å halde utanfor', digital: 'På nettet' },
  levels: {
    participants: 'Dei andre elevane',
    group: 'Ei gruppe',
    class: 'Klassen',
    school: 'Skulen',
    family: 'Familien',
    health: 'Helse',
    leisure: 'Fritid',
  },
  rhythms: {
    once: 'Éin gong',
    daily: 'Kvar dag',
    weekly: 'Kvar veke',
    'every-second-week': 'Annakvar veke',
    monthly: 'Kvar månad',
  },
  addressees: (name, of) => ({
    staff: 'Dei tilsette det gjeld',
    pupil: name,
    parents: `${of} foreldre`,
    'class-parents': 'Dei andre foreldra i klassen',
  }),
  toldTo: { parents: 'foreldra', teachers: 'lærarane i klassen', classmates: 'klassen' },
  ways: (name) => ({
    self: `${name} fortalde sjølv`,
    'trusted-adult': `Gjennom ein vaksen ${name} er trygg på`,
    parents: 'Gjennom foreldra',
    declined: `${name} ønskte det ikkje`,
  }),
  moods: { 1: 'Veldig dårleg', 2: 'Dårleg', 3: 'Midt imellom', 4: 'Bra', 5: 'Veldig bra' },
  again: { no: 'Nei', 'a-little': 'Litt', yes: 'Ja', 'will-not-say': 'Vil ikkje seie det' },
  together: { 'every-day': 'Kvar dag', 'some-days': 'Nokre dagar', no: 'Nei', unknown: 'Veit ikkje' },
  abouts: { 'interim-measures': 'Strakstiltaka', plan: 'Tiltaksplanen' },
  grounds: (name) => ({
    'pupil-is-fine': `${name} har sjølv sagt: «Eg har det bra no»`,
    'pupil-wants-no-more': `${name} ønskjer ikkje meir oppfølging`,
    'pupil-unreachable': `${name} kan ikkje nåast lenger`,
    'pupil-moved': `${name} har flytta`,
  }),
  groundHints: (weeks) => ({
    'pupil-is-fine': `Det må også vere to gode svar med minst ${weeks} veker imellom.`,
    'pupil-wants-no-more': 'Rektor skriv kvifor, og de ser på det igjen seinare.',
    'pupil-unreachable':
      'Skulen fann aldri ut kven det var, eller eleven går ikkje lenger på skule i landet. Rektor skriv kvifor, og kva de prøvde sist.',
    'pupil-moved':
      'Samhold kan enno ikkje sende ei sak til ein annan skule. Oppfølginga blir her; snakk sjølv med den nye skulen når familien seier ja.',
  }),
  otherEnds: {
    'not-bullying': 'Det er vurdert at dette ikkje er mobbing eller krenkingar',
    'opened-in-error': 'Saka er opna ved ein feil',
    joined: 'Saka blir slått saman med ei anna sak',
    'handed-over': 'Eleven byter skule',
  },
  yes: 'Ja',
  no: 'Nei',
  and: 'og',
  or: 'eller',
  page: {
    cases: 'Saker',
    said: (name, on) => `${name}, fortalt ${on}.`,
    mayKnow: (whom) => `${capital(whom)} kan få vite det.`,
    mayNotKnow: (whom) => `${capital(whom)} skal ikkje få vite det.`,
    notAsked: 'Vi har ikkje spurt kven som kan vite det.',
    noAccount: (name) => `${name} er ikkje spurd enno. Begynn med å lytte.`,
    closedAccount: 'Det eleven fortalde, er berre for dei som ber saka.',
    erasedAccount: 'Det eleven fortalde, er sletta.',
    aboutHome: 'Handlar om heimen. Foreldra ser det ikkje.',
    next: 'Neste steg',
    nextByYou: (title, when) => `${title}. ${when}.`,
    nextByOther: (title, who, when) => `${title}. Det gjer ${who}. ${when}.`,
    nextStopped: 'Alt som er avtalt, er gjort. Har det stansa?',
    nextClose: (name) => `${name} har sagt at det er bra no. Sjå om oppfølginga kan slutte.`,
    nextNone: 'Ingenting ventar no. Følg planen, og skriv i journalen.',
    nextEnded: 'Saka er avslutta. Skjer det noko nytt, kan ho opnast igjen.',
    course: 'Gangen i saka',
    courseTitle: (text) => `Gangen i saka: ${text}.`,
    knots: { done: 'Gjort', now: 'No', ahead: 'Kjem', due: 'Frist', overdue: 'Over fristen' },
    asList: 'Gangen i saka som liste',
    points: {
      told: (name) => `${name} fortel`,
      reported: 'Skulen får beskjed',
      opened: 'Saka blir opna',
      established: (on) => `Avdekt ${on}`,
      interim: 'Tiltak i gang',
      heard: (name) => `${name} er høyrd`,
      adopted: 'Tiltaksplan vedteken',
      today: 'I dag',
      workingDay: (number, of) => `I dag: virkedag ${number} av ${of}`,
      planDue: 'Frist: tiltaksplan',
      lookAgain: 'Evaluering',
      stopped: 'Det har stansa',
      followUp: 'Oppfølging',
      whenStopped: 'når det har stansa',
      checkIn: 'Neste samtale',
      fine: '«Eg har det bra»',
      ownWord: (of) => `${of} eige ord`,
      ended: 'Avslutta',
    },
    weekend: 'helg',
    off: 'fri',
    bracket: (days) => `${days} virkedagar. Helger og heilagdagar tel ikkje med.`,
    owe: 'Det skuldar vi',
    oweNothing: 'Vi skuldar ikkje noko akkurat no.',
    done: (count) => (count === 1 ? 'Gjort: 1 ting' : `Gjort: ${count} ting`),
    moreOwed: (count) => `Og ${count} ting til`,
    doneOn: (on) => `Gjort ${on}`,
    know: 'Det veit vi no',
    facts: {
      now: 'Akkurat no',
      reported: 'Skulen fekk beskjed',
      assessment: 'Vurdering',
      notAssessed: 'Ikkje vurdert enno',
      establishedBy: (on, who) => `Avdekt ${on} av ${who}.`,
      gap: (days) =>
        days === 0
          ? 'Same dag som skulen fekk beskjed.'
          : days === 1
            ? '1 dag etter at skulen fekk beskjed.'
            : `${days} dagar etter at skulen fekk beskjed.`,
      caseLead: 'Leier saka',
      noLead: 'Ingen enno',
      asked: (who) => `${who} er spurd og har ikkje svart`,
      adult: () => 'Trygg vaksen',
      noAdult: 'Ikkje vald enno',
      chosenBySelf: (name) => `vald av ${name} sjølv`,
      chosenBySchool: 'vald av skulen',
      participating: 'Dei andre elevane',
      heard: 'Høyrd',
      notHeard: 'Ikkje høyrd enno',
      declined: (on) => `Ønskte det ikkje, ${on}`,
      told: 'Har fått beskjed',
      strategy: 'Skulens plan mot mobbing',
      strategyKept: (version, title, adopted) =>
        `${title}, utgåve ${version}, vedteken ${adopted}. Han galdt då saka vart opna, og følgjer saka.`,
      rhythm: 'Samtalar',
      everyDays: (days) =>
        days === 1
          ? 'Kvar dag'
          : days === 7
            ? 'Kvar veke'
            : days % 7 === 0
              ? `Kvar ${days / 7}. veke`
              : `Kvar ${days}. dag`,
    },
    plan: 'Plan på alle nivå',
    draft: 'kladd',
    adoptedOn: (on) => `vedteken ${on}`,
    atOnce: 'Med ein gong',
    from: (rhythm, on) => `${rhythm} frå ${on}`,
    lookAgain: (on) => `blir sett på ${on}`,
    lastDone: (on) => `sist gjort ${on}`,
    notDoneYet: 'ikkje gjort enno',
    doneToday: 'Gjort i dag',
    markDone: 'Merk som gjort i dag',
    markDoneOf: (what) => `: ${what}`,
    noMeasures: 'Ingen tiltak enno',
    communityMissing: 'Det manglar eit tiltak for klassen eller skulen',
    communityWhy: 'Mobbing handlar om fellesskapet. Planen må også seie kva klassen eller skulen gjer.',
    toPlan: 'Opne tiltaksplanen',
    individualReason: 'Rektors grunn til ein plan berre for eleven:',
    curve: (name) => `Slik går det for ${name}`,
    curveTitle: (from, to, count) => `${count} svar frå ${from} til ${to}`,
    curveWords: 'Svara som ord',
    curveLine: (on, mood, by) => `${on}: ${mood} (${by})`,
    curveByPupil: 'eige svar',
    today: 'i dag',
    can: 'Dette kan du gjere',
    journal: 'Journal',
    earlier: (count) => `Vis ${count} eldre`,
    corrected: (on) => `Retta ${on}`,
    correct: 'Rett',
    correctOf: (title) => `: ${title}`,
    readers: 'Kven har lese?',
    clock: (time) => `kl. ${time}`,
    danger: {
      title: 'Nokon er kanskje i fare',
      text: 'Eleven har sagt at nokon er i fare. No som du har lese det, må du sjølv melde til barnevernet i dag. Å seie det til rektor er ikkje nok.',
      settled: 'Du har gjort ditt. Følg med på eleven.',
      button: 'Meld til barnevernet',
    },
    reducedView: 'Du ser det teamet i klassen treng. Resten er hos dei som ber saka.',
  },
  acts: {
    lead: 'Vel kven som leier saka',
    ties: 'Svar på om du har band til saka',
    assess: 'Vurder saka',
    interim: 'Skriv kva de gjer med ein gong',
    tell: 'Noter kven som har fått beskjed',
    disclosure: 'Spør igjen kven som kan vite det',
    hear: 'Noter at eleven er høyrd',
    plan: 'Arbeid med tiltaksplanen',
    note: 'Skriv i journalen',
    stopped: 'Noter at det har stansa',
    end: 'Avslutt saka på annan måte',
    'trusted-adult': 'Noter den trygge vaksne til eleven',
    rhythm: 'Avtal kor ofte de snakkar saman',
    'check-in': 'Noter ein samtale om korleis det går',
    fine: 'Noter at eleven sjølv seier: «Eg har det bra»',
    close: 'Avslutt oppfølginga',
    reopen: 'Opne saka igjen',
  },
  form: {
    whyAsked: 'Kvifor spør vi?',
    missing: (count) => (count === 1 ? 'Éin ting manglar' : `${count} ting manglar`),
    kept: 'Det du har skrive, står der framleis.',
    example: (date) => `Til dømes ${date}`,
    choose: 'Vel',
    cancel: 'Tilbake til saka',
    sinceThen: 'Nytt i saka',
    nothingShown: 'Noko du ikkje skal sjå.',
    when: 'Når?',
    who: 'Kven?',
    optional: 'Kan stå tom.',
  },
  open: {
    title: 'Opne ei sak',
    guide: 'Opne saka så snart de høyrer om mogleg mobbing. De treng ikkje vere sikre.',
    button: 'Opne saka',
    why: 'Rektor og ressursteamet får oppgåvene sine med ein gong: kven leier saka, og kva har hendt?',
    exposed: 'Kva elev går det ut over?',
    reportedOn: 'Når fekk skulen beskjed?',
    account: 'Kva har eleven sjølv fortalt?',
    accountHint: 'Elevens eigne ord, slik dei vart sagde. La feltet stå tomt om eleven ikkje er spurd enno.',
    fromReport: 'Meldinga',
    carried: 'Elevens eigne ord følgjer med inn i saka, slik dei vart sagde. Dei kan ikkje endrast.',
    toCases: 'Tilbake til sakene',
    toReport: 'Tilbake til meldinga',
    home: 'Det handlar om heimen. Foreldra ser ikkje det som vart fortalt.',
    told: 'Dette svara eleven:',
  },
  lead: {
    title: 'Kven skal leie saka?',
    guide: 'Den du spør, svarar først på om det finst band til saka. Deretter er rolla deira.',
    button: 'Spør',
    why: 'Rektor avklarar saman med ressursteamet kven som set arbeidet i gang.',
    person: 'Kven spør du?',
  },
  ties: (name) => ({
    title: `Har du band til ${name} eller dei andre?`,
    guide: 'Du er spurd om du vil leie saka. Den som er nær nokon i ho, skal ikkje leie ho.',
    button: 'Svar',
    why: 'Familie, nære vener og tidlegare usemje kan gjere det vanskeleg å vere lik for alle.',
    question: 'Er du i familie med nokon i saka, eller nær dei på annan måte?',
    yes: 'Ja, eg har band. Spør ein annan',
    no: 'Nei, eg leier saka',
    guideAsAdult: `${name} har valt deg. Den som er nær nokon i saka, må seie det.`,
    noAsAdult: 'Nei, eg har ingen band',
  }),
  assess: (name) => ({
    title: 'Kva er det som skjer?',
    guide: `Sjå på det som skjer for ${name}, og på fellesskapet. Vurderinga kan endrast seinare.`,
    button: 'Lagre vurderinga',
    why: 'Vurderinga avgjer kva som skal skje. Ingen treng å bevise at nokon ville gjere skade.',
    outcome: 'Kva er det?',
    marks: 'Kva tyder på det?',
    marksHint: 'Ei hjelp til å sjå det. Det finst inga grense for kor mange som må passe.',
    forms: 'Korleis skjer det?',
    reason: 'Kva byggjer vurderinga på?',
    reasonHint: 'Skriv kva de har sett og høyrt, og av kven.',
    establishedOn: 'Kva dag vart det avdekt?',
    establishedHint: 'Dagen set fristen for planen i gang.',
    definitions: 'Dette seier planen til skulen',
    bullying: 'Mobbing',
    conflict: 'Konflikt',
    digital: 'Mobbing på nettet',
    already: (on) => `Avdekt ${on}. Den dagen flyttar seg ikkje, sjølv om vurderinga blir endra.`,
  }),
  interim: {
    title: 'Kva gjer de med ein gong?',
    guide: 'Gjer noko i dag som kan stanse det. Tiltaksplanen kjem etterpå.',
    button: 'Lagre tiltaket',
    why: 'Det skal stanse så fort som mogleg. Foreldra kan lese det du skriv her.',
    what: 'Kva gjer vi?',
    whatHint: 'Ikkje skriv namn på andre elevar.',
    startsOn: 'Frå når?',
  },
  tell: (name) => ({
    title: 'Kven har fått beskjed?',
    guide: `${name} får beskjed først, og ingen får vite namn på andre elevar.`,
    button: 'Noter det',
    why: `Ingenting går utanom ${name}. Skulen har plikt til å informere, men eleven høyrer det først.`,
    addressee: 'Kven har fått beskjed?',
    about: 'Om kva?',
    on: 'Når?',
    already: 'Har alt fått beskjed:',
  }),
  disclosure: (name) => ({
    title: 'Kven kan vite det?',
    guide: `Spør ${name} igjen før noko blir fortalt vidare.`,
    button: 'Lagre svaret',
    why: 'Ingen fortel noko vidare utanom eleven. Eit nei gjeld til eleven seier noko anna.',
    to: 'Kven gjeld det?',
    allowed: `Kva seier ${name}?`,
    now: 'Svaret så langt:',
    unanswered: 'ikkje spurd',
  }),
  hear: (name, of) => ({
    title: `${name} er høyrd`,
    guide: 'Skriv det slik det vart sagt. Orda står øvst i planen.',
    button: 'Lagre samtalen',
    why: 'Eleven skal høyrast før planen blir vedteken, på ein måte som passar alder og modning.',
    way: 'Korleis?',
    words: `${of} eigne ord`,
    wordsHint: `Kan stå tomt om ${name} ikkje ønskte det.`,
  }),
  plan: (name) => ({
    title: `Tiltaksplan for ${name}`,
    due: (on, left) => `Klar seinast ${on}. ${left}`,
    dueSoonest: 'Klar så snart som mogleg.',
    notEstablished: 'Fristen begynner når rektor har avdekt mobbing eller krenkingar.',
    adopted: (on) => `Vedteken ${on}. Tiltak kan framleis leggjast til og takast ut.`,
    heard: `${name} er høyrd`,
    heardBy: (way, on) => `${way}, ${on}.`,
    notHeard: `${name} er ikkje høyrd enno`,
    writeHeard: 'Noter samtalen',
    heardWhy:
      'Eleven skal høyrast før planen blir vedteken, på ein måte som passar alder og modning. CASE-12.',
    measures: 'Tiltak',
    what: 'Kva gjer vi',
    whoColumn: 'Kven',
    whenColumn: 'Når',
    lookColumn: 'Sjåast på',
    takeOut: 'Ta ut',
    takeOutOf: (what) => `: ${what}`,
    empty: 'Ingen tiltak enno.',
    add: 'Nytt tiltak',
    level: 'For kven?',
    whatLabel: 'Kva gjer vi?',
    responsible: 'Kven gjer det?',
    startsOn: 'Frå når?',
    howOften: 'Kor ofte?',
    lookAgainOn: 'Når ser vi på det?',
    addButton: 'Legg til tiltaket',
    levelsWhy: 'Kvifor fleire nivå?',
    levelsText:
      'Mobbing er eit problem i fellesskapet. Ein plan berre for den eine eleven blir ikkje vedteken utan rektors skriftlege grunn. CASE-10.',
    adopt: 'Vedta planen',
    adoptLead:
      'Planen er laga saman med teamet i klassen. Når han er vedteken, får kvar vaksen oppgåvene sine.',
    onlyLeader: 'Rektor vedtek planen.',
    individualReason: 'Kvifor ingen tiltak for klassen eller skulen?',
    individualHint: 'Berre om planen er for eleven åleine. Rektor skriv grunnen.',
    missing: (count) =>
      count === 1
        ? 'Éin ting manglar før planen kan vedtakast'
        : `${count} ting manglar før planen kan vedtakast`,
    parts: 'Delane i planen',
    lacking: 'manglar',
    there: 'klar',
  }),
  measureDone: {
    title: 'Er det gjort i dag?',
    guide: 'Eitt trykk er nok. Det kan gjerast éin gong om dagen.',
    button: 'Gjort i dag',
  },
  duty: {
    title: 'Merk som gjort',
    guide: 'Skriv gjerne kort kva som kom ut av det.',
    button: 'Gjort',
    note: 'Notat',
  },
  note: {
    title: 'Skriv i journalen',
    guide: 'Skriv kva som har hendt eller er avtalt. Det kan ikkje slettast, berre rettast.',
    button: 'Lagre i journalen',
    why: 'Ein fast, felles journal gjer at alle veit det same.',
    words: 'Kva har hendt?',
    correctTitle: 'Rett i journalen',
    correctGuide: 'Det gamle blir ståande. Rettinga di peikar på det.',
    correctButton: 'Lagre rettinga',
    corrects: 'Du rettar:',
  },
  stopped: (name) => ({
    title: 'Har det stansa?',
    guide: `Saka sluttar ikkje her. No begynner oppfølginga, og ho varer til ${name} sjølv seier at det er bra.`,
    button: 'Noter at det har stansa',
    why: 'Mange slepp for tidleg. Derfor følgjer vi opp når det har slutta.',
    on: 'Kva dag stansa det?',
    how: 'Korleis veit de det?',
    howHint: `Kva seier ${name}? Kva har dei vaksne sett?`,
  }),
  end: (name) => ({
    title: 'Avslutt saka på annan måte',
    guide: `Ei sak sluttar til vanleg med at ${name} seier: «Eg har det bra no». Her er dei andre måtane.`,
    button: 'Avslutt saka',
    why: 'Ingenting blir sletta. Saka kan opnast igjen.',
    how: 'Korleis sluttar ho?',
    reason: 'Kvifor?',
    pupilToldOn: `Når fekk ${name} beskjed?`,
    pupilToldHint: 'Må med når saka sluttar som ikkje mobbing.',
    joinedTo: 'Kva sak blir ho slått saman med?',
    joinedHint: 'Berre når saka blir slått saman med ei anna.',
  }),
  trustedAdult: (name) => ({
    title: `Trygg vaksen for ${name}`,
    guide: `Spør ${name} kven som er god å snakke med. Det treng ikkje vere kontaktlæraren.`,
    button: 'Lagre',
    why: `Éin vaksen følgjer ${name}, held tråden og snakkar med foreldra. ${name} kan byte.`,
    person: `Kven er trygg vaksen for ${name}?`,
    chosen: 'Kven har valt?',
    bySelf: `${name} har valt sjølv`,
    bySchool: `Skulen har valt. ${name} er spurd`,
    untied: 'Den vaksne har sagt at det ikkje finst band til nokon i saka',
  }),
  rhythm: (name) => ({
    title: 'Kor ofte snakkar de saman?',
    guide: `Avtal det med ${name}.`,
    button: 'Lagre avtalen',
    why: 'Eit fast spørsmål gjer at eit fall blir sett i tide.',
    everyDays: `Kor ofte spør vi ${name} korleis det går?`,
  }),
  checkIn: (name, of) => ({
    title: `Korleis går det for ${name}?`,
    guide: 'Noter det etter samtalen.',
    button: 'Lagre samtalen',
    mood: 'Korleis går det på skulen?',
    again: 'Har det hendt igjen?',
    together: `Er ${name} saman med nokon?`,
    words: `${of} ord`,
    wordsHint: 'Kan stå tom.',
    danger: `${name} sa at nokon er i fare`,
    dangerHint: 'Då får du og rektor beskjed om å melde frå i dag.',
  }),
  fine: (name, of) => ({
    title: `${name} seier: «Eg har det bra»`,
    guide: `Berre når ${name} sjølv har sagt det til deg. Det kjem framleis ein sjekk etterpå.`,
    button: 'Noter det',
    why: 'Oppfølginga sluttar med eleven sitt eige ord, ikkje med vårt.',
    words: `${of} eigne ord`,
    on: 'Når vart det sagt?',
  }),
  close: (name, _of, weeks) => ({
    title: 'Avslutt oppfølginga',
    guide: `Først når ${name} sjølv seier det, og det har vore bra i minst ${weeks} veker.`,
    button: 'Avslutt oppfølginga',
    why: 'Skular slepp ofte for tidleg. Derfor må begge delar vere på plass.',
    have: 'Dette har vi',
    said: (on) => `${name} sa ${on} at det er bra`,
    notSaid: `${name} har ikkje sagt at det er bra`,
    goodOn: (dates) => `Gode svar: ${dates}`,
    goodEnough: 'To gode svar med nok tid imellom',
    goodMissing: `Det manglar to gode svar med minst ${weeks} veker imellom`,
    stopped: (on) => `Det stansa ${on}`,
    notStopped: 'Det er ikkje notert at det har stansa',
    ground: 'Kvifor sluttar oppfølginga?',
    reason: 'Rektors grunn',
    reasonHint: `Må med når det ikkje er ${name} som seier «Eg har det bra no».`,
    lastAttempt: 'Kva prøvde de sist?',
    lastAttemptHint: 'Berre når eleven ikkje kan nåast.',
    lookAgainOn: 'Når ser de på det igjen?',
    lookAgainHint: 'Berre når eleven ikkje ønskjer meir. Høgst tre månader fram.',
  }),
  reopen: {
    title: 'Opne saka igjen',
    guide: 'Alt som er skrive, er der framleis. De begynner der de slapp.',
    button: 'Opne saka igjen',
    reason: 'Kva har hendt?',
  },
  notify: {
    title: 'Meld til barnevernet',
    guide: 'Plikta er di eiga. Er det akutt fare, så ring først.',
    button: 'Lagre',
    why: 'Den som får vite at eit barn er i fare, skal sjølv melde frå. Å seie det til rektor er ikkje nok.',
    done: 'Har du meldt frå?',
    made: 'Ja, eg har meldt frå',
    notNeeded: 'Nei, det er ikkje naudsynt',
    on: 'Kva dag?',
    to: 'Kven har du meldt til?',
    toHint: 'Til dømes barnevernet i kommunen.',
    receipt: 'Kva fekk du til svar?',
    receiptHint: 'Eit nummer, eit namn eller eit tidspunkt.',
    reason: 'Kvifor er det ikkje naudsynt?',
  },
}

const en: CasesWords = {
  pupil: 'The pupil',
  someone: 'an adult at the school',
  list: {
    title: 'Cases',
    lead: (count) =>
      count === 0
        ? 'No open cases right now.'
        : 'The newest come first. Open a case to see what must happen now.',
    leadClosed: 'These are the cases that have ended.',
    showClosed: 'Ended cases',
    showOpen: 'Open cases',
    caption: 'Cases you can see',
    number: 'Number',
    who: 'Pupil',
    stage: 'Right now',
    caseLead: 'Leads the case',
    next: 'Next',
    nobody: 'Nobody yet',
    nothing: 'Nothing waits',
    more: 'Older cases',
    open: 'Open a new case',
    empty: {
      title: 'There are no open cases you are part of',
      text: 'If you suspect bullying, tell the school leader at once. You need not be certain.',
      drawing: 'An open ring: nothing waits',
    },
    emptyClosed: {
      title: 'There are no ended cases',
      text: 'A case ends only when the pupil says that all is well again.',
    },
    toDay: 'Go to My day',
  },
  stages: {
    assessing: 'Being looked into',
    supporting: 'Not bullying, support under way',
    acting: 'Action plan on its way',
    'carrying-out': 'Action plan being carried out',
    'following-up': 'Stopped, being followed up',
    closed: 'Ended',
    ended: 'Ended another way',
  },
  ends: {
    'pupil-is-fine': 'The pupil is fine again',
    'pupil-wants-no-more': 'The pupil wants no more',
    'pupil-unreachable': 'The pupil cannot be reached',
    'not-bullying': 'Assessed as not bullying',
    'opened-in-error': 'Opened in error',
    joined: 'Joined to another case',
  },
  outcomes: {
    bullying: 'Bullying',
    'or-the-like': 'Something like bullying',
    conflict: 'Conflict',
    teasing: 'Teasing',
    'not-bullying': 'Not bullying',
  },
  outcomeHints: {
    bullying: 'The action plan must be ready within the deadline.',
    'or-the-like': 'The same path and deadline as bullying. Nobody needs to have meant harm.',
    conflict: 'Help those involved to solve it. The case can be assessed again.',
    teasing: 'Talk with the pupils. The case can be assessed again.',
    'not-bullying': 'The pupil is told before the case ends.',
  },
  marks: {
    repeated: 'It happens again and again',
    planned: 'It is planned',
    'no-longer-fun': 'It is no longer in fun',
    'conflict-cannot-be-solved': 'A conflict can no longer be solved',
    'systematic-exclusion': 'Somebody is kept out again and again',
    insecurity: 'The class does not feel safe',
    'low-tolerance': 'It takes little before somebody is shut out',
    'lack-of-empathy': 'Compassion is missing',
    'imbalance-of-power': 'Power is uneven',
    loneliness: 'Somebody is lonely',
    'threat-to-safety-belonging-or-dignity': 'The pupil feels unsafe, left out or hurt in their dignity',
  },
  forms: { physical: 'Physical', verbal: 'With words', relational: 'By leaving out', digital: 'Online' },
  levels: {
    participants: 'The other pupils',
    group: 'A group',
    class: 'The class',
    school: 'The school',
    family: 'The family',
    health: 'Health',
    leisure: 'Leisure',
  },
  rhythms: {
    once: 'Once',
    daily: 'Every day',
    weekly: 'Every week',
    'every-second-week': 'Every other week',
    monthly: 'Every month',
  },
  addressees: (name, of) => ({
    staff: 'The staff concerned',
    pupil: name,
    parents: `${of} parents`,
    'class-parents': 'The other parents of the class',
  }),
  toldTo: { parents: 'the parents', teachers: 'the teachers of the class', classmates: 'the class' },
  ways: (name) => ({
    self: `${name} told us`,
    'trusted-adult': `Through an adult ${name} feels safe with`,
    parents: 'Through the parents',
    declined: `${name} did not wish to`,
  }),
  moods: { 1: 'Very bad', 2: 'Bad', 3: 'In between', 4: 'Good', 5: 'Very good' },
  again: { no: 'No', 'a-little': 'A little', yes: 'Yes', 'will-not-say': 'Will not say' },
  together: { 'every-day': 'Every day', 'some-days': 'Some days', no: 'No', unknown: 'Not known' },
  abouts: { 'interim-measures': 'What we do at once', plan: 'The action plan' },
  grounds: (name) => ({
    'pupil-is-fine': `${name} has said: “I am fine now”`,
    'pupil-wants-no-more': `${name} wants no more follow-up`,
    'pupil-unreachable': `${name} can no longer be reached`,
    'pupil-moved': `${name} has moved`,
  }),
  groundHints: (weeks) => ({
    'pupil-is-fine': `There must also be two good answers at least ${weeks} weeks apart.`,
    'pupil-wants-no-more': 'The leader writes why, and you look at it again later.',
    'pupil-unreachable':
      'The school never found out who it was, or the pupil no longer goes to school in the country. The leader writes why, and what you tried last.',
    'pupil-moved':
      'Samhold cannot send a case to another school yet. The follow-up stays here; talk with the new school yourselves once the family says yes.',
  }),
  otherEnds: {
    'not-bullying': 'It was assessed as not bullying or the like',
    'opened-in-error': 'The case was opened in error',
    joined: 'The case is joined to another case',
    'handed-over': 'The pupil changes school',
  },
  yes: 'Yes',
  no: 'No',
  and: 'and',
  or: 'or',
  page: {
    cases: 'Cases',
    said: (name, on) => `${name}, told on ${on}.`,
    mayKnow: (whom) => `${capital(whom)} may know.`,
    mayNotKnow: (whom) => `${capital(whom)} may not know.`,
    notAsked: 'We have not asked who may know.',
    noAccount: (name) => `${name} has not been asked yet. Begin by listening.`,
    closedAccount: 'What the pupil told is only for those who carry the case.',
    erasedAccount: 'What the pupil told has been erased.',
    aboutHome: 'About home. The parents do not see it.',
    next: 'Next step',
    nextByYou: (title, when) => `${title}. ${when}.`,
    nextByOther: (title, who, when) => `${title}. This is for ${who}. ${when}.`,
    nextStopped: 'Everything agreed has been done. Has it stopped?',
    nextClose: (name) => `${name} has said that all is well now. See whether the follow-up can end.`,
    nextNone: 'Nothing waits right now. Keep to the plan, and write in the journal.',
    nextEnded: 'The case has ended. If something new happens, it can be opened again.',
    course: 'The course of the case',
    courseTitle: (text) => `The course of the case: ${text}.`,
    knots: { done: 'Done', now: 'Now', ahead: 'Ahead', due: 'Deadline', overdue: 'Overdue' },
    asList: 'The course as a list',
    points: {
      told: (name) => `${name} tells`,
      reported: 'The school is told',
      opened: 'The case is opened',
      established: (on) => `Established ${on}`,
      interim: 'First measures',
      heard: (name) => `${name} is heard`,
      adopted: 'Plan adopted',
      today: 'Today',
      workingDay: (number, of) => `Today: working day ${number} of ${of}`,
      planDue: 'Deadline: action plan',
      lookAgain: 'Evaluation',
      stopped: 'It has stopped',
      followUp: 'Follow-up',
      whenStopped: 'once it has stopped',
      checkIn: 'Next talk',
      fine: '“I am fine”',
      ownWord: (of) => `${of} own word`,
      ended: 'Ended',
    },
    weekend: 'weekend',
    off: 'off',
    bracket: (days) => `${days} working days. Weekends and public holidays do not count.`,
    owe: 'What we owe',
    oweNothing: 'We owe nothing right now.',
    done: (count) => (count === 1 ? 'Done: 1 thing' : `Done: ${count} things`),
    moreOwed: (count) => `And ${count} more`,
    doneOn: (on) => `Done ${on}`,
    know: 'What we know now',
    facts: {
      now: 'Right now',
      reported: 'The school was told',
      assessment: 'Assessment',
      notAssessed: 'Not assessed yet',
      establishedBy: (on, who) => `Established on ${on} by ${who}.`,
      gap: (days) =>
        days === 0
          ? 'The same day the school was told.'
          : days === 1
            ? '1 day after the school was told.'
            : `${days} days after the school was told.`,
      caseLead: 'Leads the case',
      noLead: 'Nobody yet',
      asked: (who) => `${who} has been asked and has not answered`,
      adult: (of) => `${of} trusted adult`,
      noAdult: 'Not chosen yet',
      chosenBySelf: (name) => `chosen by ${name}`,
      chosenBySchool: 'chosen by the school',
      participating: 'The other pupils',
      heard: 'Heard',
      notHeard: 'Not heard yet',
      declined: (on) => `Did not wish to, ${on}`,
      told: 'Have been told',
      strategy: 'The school’s strategy',
      strategyKept: (version, title, adopted) =>
        `${title}, version ${version}, adopted ${adopted}. It was in force when the case was opened, and stays with it.`,
      rhythm: 'Talks',
      everyDays: (days) =>
        days === 1
          ? 'Every day'
          : days === 7
            ? 'Every week'
            : days % 7 === 0
              ? `Every ${days / 7} weeks`
              : `Every ${days} days`,
    },
    plan: 'Plan on every level',
    draft: 'draft',
    adoptedOn: (on) => `adopted ${on}`,
    atOnce: 'At once',
    from: (rhythm, on) => `${rhythm} from ${on}`,
    lookAgain: (on) => `looked at ${on}`,
    lastDone: (on) => `last done ${on}`,
    notDoneYet: 'not done yet',
    doneToday: 'Done today',
    markDone: 'Mark as done today',
    markDoneOf: (what) => `: ${what}`,
    noMeasures: 'No measures yet',
    communityMissing: 'A measure for the class or the school is missing',
    communityWhy:
      'Bullying is about the community. The plan must also say what the class or the school does.',
    toPlan: 'Open the action plan',
    individualReason: 'The leader’s reason for a plan for the pupil alone:',
    curve: (name) => `How it goes for ${name}`,
    curveTitle: (from, to, count) => `${count} answers from ${from} to ${to}`,
    curveWords: 'The answers in words',
    curveLine: (on, mood, by) => `${on}: ${mood} (${by})`,
    curveByPupil: 'own answer',
    today: 'today',
    can: 'What you can do',
    journal: 'Journal',
    earlier: (count) => `Show ${count} older`,
    corrected: (on) => `Corrected ${on}`,
    correct: 'Correct',
    correctOf: (title) => `: ${title}`,
    readers: 'Who has read?',
    clock: (time) => `at ${time}`,
    danger: {
      title: 'Somebody may be in danger',
      text: 'The pupil has said that somebody is in danger. Now that you have read it, you must notify the municipality yourself, today. Telling the leader is not enough.',
      settled: 'You have done your part. Keep an eye on the pupil.',
      button: 'Notify the municipality',
    },
    reducedView: 'You see what the class team needs. The rest is with those who carry the case.',
  },
  acts: {
    lead: 'Choose who leads the case',
    ties: 'Say whether you have ties to the case',
    assess: 'Assess the case',
    interim: 'Write what you do at once',
    tell: 'Note who has been told',
    disclosure: 'Ask again who may know',
    hear: 'Note that the pupil was heard',
    plan: 'Work on the action plan',
    note: 'Write in the journal',
    stopped: 'Note that it has stopped',
    end: 'End the case another way',
    'trusted-adult': 'Note the pupil’s adult',
    rhythm: 'Agree how often you talk',
    'check-in': 'Note a talk about how it goes',
    fine: 'Note that the pupil says: “I am fine”',
    close: 'End the follow-up',
    reopen: 'Open the case again',
  },
  form: {
    whyAsked: 'Why do we ask?',
    missing: (count) => (count === 1 ? 'One thing is missing' : `${count} things are missing`),
    kept: 'What you wrote is still there.',
    example: (date) => `For example ${date}`,
    choose: 'Choose',
    cancel: 'Back to the case',
    sinceThen: 'New in the case',
    nothingShown: 'Something that is not for you to see.',
    when: 'When?',
    who: 'Who?',
    optional: 'May be left empty.',
  },
  open: {
    title: 'Open a case',
    guide: 'Open the case as soon as you hear of possible bullying. You need not be certain.',
    button: 'Open the case',
    why: 'The leader and the resource team get their duties at once: who leads the case, and what has happened?',
    exposed: 'Which pupil is it about?',
    reportedOn: 'When was the school told?',
    account: 'What has the pupil told?',
    accountHint:
      'The pupil’s own words, as they were said. Leave it empty if the pupil has not been asked yet.',
    fromReport: 'The report',
    carried: 'The pupil’s own words go with the case as they were said. They cannot be changed.',
    toCases: 'Back to the cases',
    toReport: 'Back to the report',
    home: 'It is about home. The parents do not see what was told.',
    told: 'The pupil answered:',
  },
  lead: {
    title: 'Who is to lead the case?',
    guide: 'Whoever you ask first says whether they have ties to the case. Then the role is theirs.',
    button: 'Ask',
    why: 'The leader settles, together with the resource team, who starts the effort.',
    person: 'Whom do you ask?',
  },
  ties: (name) => ({
    title: `Do you have ties to ${name} or the others?`,
    guide: 'You have been asked to lead the case. Whoever is close to somebody in it must not lead it.',
    button: 'Answer',
    why: 'Family, close friends and earlier disagreement can make it hard to be the same to all.',
    question: 'Are you family of anybody in the case, or close to them in another way?',
    yes: 'Yes, I have ties. Ask somebody else',
    no: 'No, I will lead the case',
    guideAsAdult: `${name} has chosen you. Whoever is close to somebody in the case must say so.`,
    noAsAdult: 'No, I have no ties',
  }),
  assess: (name) => ({
    title: 'What is happening?',
    guide: `Look at what happens to ${name}, and at the community. The assessment may change later.`,
    button: 'Save the assessment',
    why: 'The assessment decides what must happen. Nobody has to prove that anyone meant harm.',
    outcome: 'What is it?',
    marks: 'What points to it?',
    marksHint: 'A help to see it. There is no number that has to fit.',
    forms: 'How does it happen?',
    reason: 'What is the assessment built on?',
    reasonHint: 'Write what you have seen and heard, and from whom.',
    establishedOn: 'On which day was it established?',
    establishedHint: 'That day starts the deadline for the plan.',
    definitions: 'What the school’s strategy says',
    bullying: 'Bullying',
    conflict: 'Conflict',
    digital: 'Digital bullying',
    already: (on) => `Established on ${on}. That day does not move, even when the assessment changes.`,
  }),
  interim: {
    title: 'What do you do at once?',
    guide: 'Do something today that can stop it. The action plan comes afterwards.',
    button: 'Save the measure',
    why: 'It must stop as soon as possible. The parents can read what you write here.',
    what: 'What do we do?',
    whatHint: 'Do not write names of other pupils.',
    startsOn: 'From when?',
  },
  tell: (name) => ({
    title: 'Who has been told?',
    guide: `${name} is told first, and nobody learns the names of other pupils.`,
    button: 'Note it',
    why: `Nothing goes round ${name}. The school has a duty to inform, but the pupil hears it first.`,
    addressee: 'Who has been told?',
    about: 'About what?',
    on: 'When?',
    already: 'Have already been told:',
  }),
  disclosure: (name) => ({
    title: 'Who may know?',
    guide: `Ask ${name} again before anything is passed on.`,
    button: 'Save the answer',
    why: 'Nobody passes anything on without the pupil. A no holds until the pupil says otherwise.',
    to: 'Whom is it about?',
    allowed: `What does ${name} say?`,
    now: 'The answer so far:',
    unanswered: 'not asked',
  }),
  hear: (name, of) => ({
    title: `${name} is heard`,
    guide: 'Write it as it was said. The words stand first in the plan.',
    button: 'Save the talk',
    why: 'The pupil is heard before the plan is adopted, in a way that fits age and maturity.',
    way: 'How?',
    words: `${of} own words`,
    wordsHint: `May be left empty if ${name} did not wish to.`,
  }),
  plan: (name) => ({
    title: `Action plan for ${name}`,
    due: (on, left) => `Ready by ${on}. ${left}`,
    dueSoonest: 'Ready as soon as possible.',
    notEstablished: 'The deadline begins when the leader has established bullying or the like.',
    adopted: (on) => `Adopted ${on}. Measures can still be added and taken out.`,
    heard: `${name} is heard`,
    heardBy: (way, on) => `${way}, ${on}.`,
    notHeard: `${name} has not been heard yet`,
    writeHeard: 'Note the talk',
    heardWhy: 'The pupil is heard before the plan is adopted, in a way that fits age and maturity. CASE-12.',
    measures: 'Measures',
    what: 'What we do',
    whoColumn: 'Who',
    whenColumn: 'When',
    lookColumn: 'Looked at',
    takeOut: 'Take out',
    takeOutOf: (what) => `: ${what}`,
    empty: 'No measures yet.',
    add: 'New measure',
    level: 'For whom?',
    whatLabel: 'What do we do?',
    responsible: 'Who does it?',
    startsOn: 'From when?',
    howOften: 'How often?',
    lookAgainOn: 'When do we look at it?',
    addButton: 'Add the measure',
    levelsWhy: 'Why several levels?',
    levelsText:
      'Bullying is a matter of the community. A plan for the one pupil alone is not adopted without the leader’s written reason. CASE-10.',
    adopt: 'Adopt the plan',
    adoptLead: 'The plan is made together with the class team. Once adopted, each adult gets their duties.',
    onlyLeader: 'The school leader adopts the plan.',
    individualReason: 'Why no measure for the class or the school?',
    individualHint: 'Only if the plan is for the pupil alone. The leader writes the reason.',
    missing: (count) =>
      count === 1
        ? 'One thing is missing before the plan can be adopted'
        : `${count} things are missing before the plan can be adopted`,
    parts: 'Parts of the plan',
    lacking: 'missing',
    there: 'ready',
  }),
  measureDone: {
    title: 'Is it done today?',
    guide: 'One press is enough. It can be done once a day.',
    button: 'Done today',
  },
  duty: {
    title: 'Mark as done',
    guide: 'A short line on what came of it helps.',
    button: 'Done',
    note: 'Note',
  },
  note: {
    title: 'Write in the journal',
    guide: 'Write what has happened or was agreed. It cannot be deleted, only corrected.',
    button: 'Save in the journal',
    why: 'One shared journal lets everybody know the same.',
    words: 'What has happened?',
    correctTitle: 'Correct the journal',
    correctGuide: 'The old entry stays. Your correction points to it.',
    correctButton: 'Save the correction',
    corrects: 'You correct:',
  },
  stopped: (name) => ({
    title: 'Has it stopped?',
    guide: `The case does not end here. The follow-up begins, and lasts until ${name} says that all is well.`,
    button: 'Note that it has stopped',
    why: 'Many let go too early. That is why we follow up once it has stopped.',
    on: 'On which day did it stop?',
    how: 'How do you know?',
    howHint: `What does ${name} say? What have the adults seen?`,
  }),
  end: (name) => ({
    title: 'End the case another way',
    guide: `A case usually ends with ${name} saying: “I am fine now”. These are the other ways.`,
    button: 'End the case',
    why: 'Nothing is deleted. The case can be opened again.',
    how: 'How does it end?',
    reason: 'Why?',
    pupilToldOn: `When was ${name} told?`,
    pupilToldHint: 'Needed when the case ends as not bullying.',
    joinedTo: 'Which case is it joined to?',
    joinedHint: 'Only when the case is joined to another.',
  }),
  trustedAdult: (name, of) => ({
    title: `${of} trusted adult`,
    guide: `Ask ${name} who is good to talk with. It need not be the class teacher.`,
    button: 'Save',
    why: `One adult follows ${name}, holds the thread and talks with the parents. ${name} can change.`,
    person: `Who is ${of} trusted adult?`,
    chosen: 'Who chose?',
    bySelf: `${name} chose`,
    bySchool: `The school chose. ${name} was asked`,
    untied: 'The adult has said that they have no ties to anybody in the case',
  }),
  rhythm: (name) => ({
    title: 'How often do you talk?',
    guide: `Agree it with ${name}.`,
    button: 'Save',
    why: 'A steady question means that a fall is seen in time.',
    everyDays: `How often do we ask ${name} how it goes?`,
  }),
  checkIn: (name, of) => ({
    title: `How is it going for ${name}?`,
    guide: 'Note it after the talk.',
    button: 'Save the talk',
    mood: 'How is it at school?',
    again: 'Has it happened again?',
    together: `Is ${name} together with somebody?`,
    words: `${of} words`,
    wordsHint: 'May be left empty.',
    danger: `${name} said that somebody is in danger`,
    dangerHint: 'You and the leader are then told to notify today.',
  }),
  fine: (name, of) => ({
    title: `${name} says: “I am fine”`,
    guide: `Only when ${name} has said it to you. There will still be a check afterwards.`,
    button: 'Note it',
    why: 'The follow-up ends with the pupil’s own word, not with ours.',
    words: `${of} own words`,
    on: 'When was it said?',
  }),
  close: (name, _of, weeks) => ({
    title: 'End the follow-up',
    guide: `Only when ${name} says so, and it has been good for at least ${weeks} weeks.`,
    button: 'End the follow-up',
    why: 'Schools often let go too early. That is why both must be in place.',
    have: 'What we have',
    said: (on) => `${name} said on ${on} that all is well`,
    notSaid: `${name} has not said that all is well`,
    goodOn: (dates) => `Good answers: ${dates}`,
    goodEnough: 'Two good answers far enough apart',
    goodMissing: `Two good answers at least ${weeks} weeks apart are missing`,
    stopped: (on) => `It stopped on ${on}`,
    notStopped: 'It has not been noted that it stopped',
    ground: 'Why does the follow-up end?',
    reason: 'The leader’s reason',
    reasonHint: `Needed when it is not ${name} who says “I am fine now”.`,
    lastAttempt: 'What did you try last?',
    lastAttemptHint: 'Only when the pupil cannot be reached.',
    lookAgainOn: 'When do you look at it again?',
    lookAgainHint: 'Only when the pupil wants no more. At most three months ahead.',
  }),
  reopen: {
    title: 'Open the case again',
    guide: 'Everything written is still there. You begin where you left off.',
    button: 'Open the case again',
    reason: 'What has happened?',
  },
  notify: {
    title: 'Notify the municipality',
    guide: 'The duty is your own. In acute danger, call for help first.',
    button: 'Save',
    why: 'Whoever learns that a child is in danger must notify in person. Telling the leader is not enough.',
    done: 'Have you notified?',
    made: 'Yes, I have notified',
    notNeeded: 'No, it is not needed',
    on: 'On which day?',
    to: 'Whom did you notify?',
    toHint: 'For example the child welfare services of the municipality.',
    receipt: 'What were you answered?',
    receiptHint: 'A number, a name or a time.',
    reason: 'Why is it not needed?',
  },
}

export const casesWords: InEvery<CasesWords> = { da, nb, nn, en }

import type { adoptPlan } from '../../domain/cases/adopt-plan.ts'
import type { concludeExamination } from '../../domain/cases/conclude-examination.ts'
import type { evaluateMeasure } from '../../domain/cases/evaluate-measure.ts'
import type { markStartedAgain } from '../../domain/cases/mark-started-again.ts'
import type { considerClosingDays, extendOwnDeadline } from '../../domain/cases/move-deadline.ts'
import type { Group, Standing, Verdict } from '../../domain/cases/plan.ts'
import type { writeClassLetter } from '../../domain/cases/write-class-letter.ts'
import type { Backing, Doer } from '../../domain/measures/catalogue.ts'
import type { addOwnMeasure } from '../../domain/measures/add-own-measure.ts'
import type { InEvery } from './language.ts'

type RefusalOf<Listed> = Listed extends { readonly guards: readonly { readonly refusal: infer Refusal }[] }
  ? Refusal
  : never

/** What only the acts of the plan are refused for; the rest is said in `case-refusals.ts`. */
export type PlanRefusal = Exclude<
  RefusalOf<
    | typeof adoptPlan
    | typeof concludeExamination
    | typeof evaluateMeasure
    | typeof markStartedAgain
    | typeof writeClassLetter
    | typeof considerClosingDays
    | typeof extendOwnDeadline
    | typeof addOwnMeasure
  >,
  | 'not-open-to-you'
  | 'case-has-ended'
  | 'words-missing'
  | 'words-too-long'
  | 'date-missing'
  | 'date-in-future'
  | 'leader-decides'
  | 'not-established'
  | 'pupil-not-heard'
  | 'plan-has-no-measures'
  | 'individual-level-only'
  | 'no-such-measure'
  | 'plan-not-adopted'
  | 'look-again-missing'
  | 'plan-would-be-empty'
  | 'plan-would-be-individual'
  | 'level-missing'
  | 'rhythm-missing'
>

/** Said better by their act: the name of its page, a stroke, the refusal. */
export type PlanCloser =
  | 'evaluate/words-missing'
  | 'evaluate/date-missing'
  | 'examination/words-missing'
  | 'examination/date-missing'
  | 'goal/words-missing'
  | 'letter/words-missing'
  | 'started-again/words-missing'

type Form = {
  readonly title: string
  readonly guide: string
  readonly button: string
  readonly why?: string
}

export type PlanWords = {
  readonly refusals: Readonly<Record<PlanRefusal | PlanCloser, (pupil: string) => string>>
  readonly groups: Readonly<Record<Group, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly standings: Readonly<Record<Standing, string>>
  readonly timeline: {
    readonly examined: string
    readonly classIs: (text: string) => string
    readonly problem: string
    readonly goal: string
    readonly goalOut: string
    readonly holder: (who: string) => string
    readonly group: (group: string) => string
    readonly followUp: string
    readonly evaluated: (verdict: string) => string
    readonly adults: (text: string) => string
    readonly pupils: (pupil: string, text: string) => string
    readonly now: (text: string) => string
    readonly again: (on: string) => string
    readonly letter: string
    readonly closingDays: (days: string) => string
    readonly moreDays: (days: number) => string
    readonly adoptedVersion: (number: number) => string
  }
  /** On the course: a later version, an evaluation. */
  readonly points: {
    readonly version: (number: number) => string
    readonly evaluated: string
    readonly again: string
  }
  /** Links to acts, by the name of their page. */
  readonly acts: Readonly<Record<'examination' | 'started-again' | 'letter', string>>
  readonly page: {
    readonly problem: string
    readonly problemNone: string
    readonly goals: (of: string) => string
    readonly goalsNone: string
    readonly goalLabel: (pupil: string) => string
    readonly goalButton: string
    readonly goalOut: string
    readonly five: string
    readonly fiveWhy: string
    readonly fiveNone: string
    /** Before what the school's strategy says it does for a group. */
    readonly strategySays: string
    readonly inMeasures: string
    readonly followUp: string
    readonly followUpNone: string
    readonly holder: string
    readonly holderIsLead: string
    readonly edit: string
    readonly examination: string
    readonly classEnvironment: string
    readonly evaluate: string
    readonly evaluateOf: (what: string) => string
    readonly looked: (verdict: string, on: string) => string
    readonly history: string
    readonly was: (text: string) => string
    readonly ended: string
    readonly endedOn: (on: string) => string
    readonly versions: string
    readonly version: (number: number, on: string) => string
    readonly changed: (on: string) => string
    readonly adoptChanges: string
    readonly adoptChangesLead: string
    readonly print: string
    readonly printHint: string
    readonly fromCatalogue: string
    readonly newMeasuresOwed: string
    readonly childWords: string
    readonly childHint: string
    readonly noNames: string
    readonly required: string
    readonly requiredUnconfirmed: string
    readonly moveDeadline: string
    readonly movedBy: (who: string, on: string, reason: string) => string
  }
  readonly frame: Form & {
    readonly problem: string
    readonly problemHint: string
    readonly followUp: string
    readonly followUpHint: string
    readonly holder: string
    readonly holderHint: string
    readonly groupHint: string
  }
  readonly examination: Form & {
    readonly on: string
    readonly outcome: string
    readonly outcomeHint: string
    readonly classEnvironment: string
    readonly classHint: string
  }
  readonly evaluate: (pupil: string) => Form & {
    readonly what: string
    readonly on: string
    readonly verdict: string
    readonly adultsView: string
    readonly pupilsView: string
    readonly pupilsHint: string
    readonly bullying: string
    readonly bullyingHint: string
    readonly changedTo: string
    readonly changedHint: string
    readonly lookAgainOn: string
    readonly lookHint: string
  }
  readonly again: Form & { readonly on: string; readonly what: string }
  readonly letter: Form & {
    readonly text: string
    readonly textHint: string
    readonly ready: string
    readonly readyHint: string
    readonly tell: string
    /** The letter as it is suggested. */
    readonly draft: (school: string, classLabel: string, measures: readonly string[]) => string
  }
  readonly deadline: Form & {
    readonly closingDays: string
    readonly closingHint: string
    readonly moreDays: string
    readonly moreHint: string
    readonly reason: string
    readonly never: string
  }
  readonly catalogue: {
    readonly title: string
    readonly lead: string
    readonly leadCase: string
    readonly search: string
    readonly level: string
    readonly all: string
    readonly find: string
    readonly found: (count: number) => string
    readonly none: string
    readonly noneHint: string
    readonly use: string
    readonly useOf: (title: string) => string
    readonly who: string
    readonly rhythm: string
    readonly lookAfter: string
    readonly backing: string
    readonly days: (days: number) => string
    readonly pupilLevel: string
    readonly backings: Readonly<Record<Backing, string>>
    readonly whos: Readonly<Record<Doer, string>>
    readonly bySchool: string
    readonly ownLanguage: (name: string) => string
    readonly add: string
    readonly remove: string
    readonly warning: string
    readonly earlier: string
    readonly more: string
  }
  readonly ownMeasure: Form & {
    readonly name: string
    readonly how: string
    readonly howHint: string
    readonly lookAfterDays: string
    readonly backing: string
  }
}

const plural = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`
const bullets = (lines: readonly string[]): string => lines.map((line) => `– ${line}`).join('\n')

export const planWords: InEvery<PlanWords> = {
  da: {
    refusals: {
      'evaluate/words-missing': () => 'Skriv, hvad de voksne ser',
      'evaluate/date-missing': () => 'Skriv, hvornår I så på det',
      'examination/words-missing': () => 'Skriv, hvad I fandt',
      'examination/date-missing': () => 'Skriv, hvornår I var færdige',
      'goal/words-missing': () => 'Skriv målet',
      'letter/words-missing': () => 'Skriv brevet',
      'started-again/words-missing': () => 'Skriv, hvad der er sket',
      'class-environment-missing': () => 'Skriv, hvordan klassens miljø er',
      'no-answer-for-pupils-involved': () =>
        'Skriv, hvad I gør for de elever, det handler om, eller hvorfor ikke',
      'no-answer-for-rest-of-class': () => 'Skriv, hvad I gør for resten af klassen, eller hvorfor ikke',
      'no-answer-for-parents': () => 'Skriv, hvad I gør sammen med familien, eller hvorfor ikke',
      'no-answer-for-staff': () => 'Skriv, hvad de voksne på skolen gør, eller hvorfor ikke',
      'no-answer-for-leadership': () => 'Skriv, hvad ledelsen gør, eller hvorfor ikke',
      'plan-lacks-problem': () => 'Skriv, hvilket problem planen skal løse',
      'plan-lacks-when': () => 'Skriv, hvornår tiltagene sker',
      'plan-lacks-who': () => 'Skriv, hvem der har ansvaret',
      'plan-lacks-evaluation-date': () => 'Skriv, hvornår I ser på tiltagene',
      'plan-lacks-follow-up': (pupil) => `Skriv, hvordan ${pupil} følges, til det er trygt og godt igen`,
      'verdict-missing': () => 'Vælg, om det virker, skal ændres eller stoppe',
      'pupils-view-missing': (pupil) =>
        `Skriv, hvad ${pupil} selv siger. Ellers kan det ikke hedde, at det virker`,
      'standing-missing': () => 'Svar på, om det er stoppet',
      'change-missing': () => 'Skriv, hvad I gør fra nu af',
      'look-again-not-ahead': () => 'Skriv en dag, der kommer',
      'started-before-it-stopped': () => 'Skriv en dag, efter at det var stoppet',
      'letter-names-a-pupil': () => 'Tag navnet ud. Brevet må ikke nævne en elev i klassen',
      'no-such-deadline': () => 'Der er ingen frist at flytte',
      'law-allows-no-extension': () => 'Loven lader ikke denne frist flytte på den måde',
      'move-reason-missing': () => 'Skriv lederens grund',
      'deadline-has-passed': () => 'Fristen er passeret og kan ikke flyttes bagefter',
      'not-a-closing-day': () => 'Vælg dage, hvor skolen har lukket',
      'no-day-would-move': () => 'Vælg lukkedage, der ligger inden for fristen',
      'extension-not-in-whole-days': () => 'Skriv et helt antal dage',
      'beyond-the-legal-deadline': () => 'Giv færre dage. Fristen må ikke gå ud over lovens',
      'agreed-day-is-set-anew': () => 'Aftal en ny dag i stedet',
      'title-missing': () => 'Giv tiltaget et navn',
      'interval-missing': () => 'Skriv efter hvor mange dage I ser på det: 1 til 200',
      'backing-missing': () => 'Skriv, hvad tiltaget bygger på',
      'not-staff-of-catalogue': () => 'Skolens leder eller ressourceteamet lægger tiltag i kataloget',
    },
    groups: {
      'pupils-involved': 'De elever, det handler om',
      'rest-of-class': 'Resten af klassen',
      parents: 'Forældrene og familien',
      staff: 'De voksne på skolen',
      leadership: 'Ledelsen',
    },
    verdicts: { works: 'Det virker', change: 'Det skal ændres', stop: 'Det stopper' },
    standings: {
      stopped: 'Ja, det er stoppet',
      less: 'Det er blevet mindre',
      'goes-on': 'Nej, det sker stadig',
    },
    timeline: {
      examined: 'Sagen er undersøgt',
      classIs: (text) => `I klassen: ${text}`,
      problem: 'Problemet er beskrevet',
      goal: 'Et mål er sat',
      goalOut: 'Et mål er taget ud',
      holder: (who) => `${who} holder planen samlet`,
      group: (group) => `Planen svarer for: ${group.toLowerCase()}`,
      followUp: 'Opfølgningen er planlagt',
      evaluated: (verdict) => `Tiltag set på: ${verdict.toLowerCase()}`,
      adults: (text) => `De voksne: ${text}`,
      pupils: (pupil, text) => `${pupil}: ${text}`,
      now: (text) => `Fra nu af: ${text}`,
      again: (on) => `Det er begyndt igen ${on}`,
      letter: 'Brev til klassens forældre skrevet',
      closingDays: (days) => `Lederen tager hensyn til lukkedage: ${days}`,
      moreDays: (days) => `Skolens egen frist er forlænget med ${plural(days, 'dag', 'dage')}`,
      adoptedVersion: (number) => `Handleplanen er vedtaget, udgave ${number}`,
    },
    points: { version: (number) => `Plan, udgave ${number}`, evaluated: 'Set på', again: 'Begyndt igen' },
    acts: {
      examination: 'Skriv, hvad undersøgelsen viste',
      'started-again': 'Det er begyndt igen',
      letter: 'Brev til klassens forældre',
    },
    page: {
      problem: 'Problemet',
      problemNone: 'Ikke beskrevet endnu.',
      goals: (of) => `${of} egne mål`,
      goalsNone: 'Ingen mål endnu. Spørg, hvad der ville gøre skoledagen god.',
      goalLabel: (pupil) => `Et mål, sådan som ${pupil} siger det`,
      goalButton: 'Læg målet til',
      goalOut: 'Tag ud',
      five: 'Fem grupper',
      fiveWhy: 'Planen svarer for alle fem. Står en tom, bliver der spurgt, før planen vedtages.',
      fiveNone: 'Intet svar endnu',
      strategySays: 'Strategien siger:',
      inMeasures: 'Med tiltag i planen',
      followUp: 'Opfølgning',
      followUpNone: 'Ikke beskrevet endnu.',
      holder: 'Holder planen samlet',
      holderIsLead: 'den, der leder sagen',
      edit: 'Skriv eller ret',
      examination: 'Det viste undersøgelsen',
      classEnvironment: 'Klassens miljø',
      evaluate: 'Se på det',
      evaluateOf: (what) => `: ${what}`,
      looked: (verdict, on) => `${verdict}, ${on}`,
      history: 'Tidligere',
      was: (text) => `Før: ${text}`,
      ended: 'Stoppede tiltag',
      endedOn: (on) => `stoppet ${on}`,
      versions: 'Udgaver',
      version: (number, on) => `Udgave ${number}, vedtaget ${on}`,
      changed: (on) => `Ændret siden ${on}. Ændringerne er ikke vedtaget endnu.`,
      adoptChanges: 'Vedtag ændringerne',
      adoptChangesLead: 'Planen får en ny udgave. Den gamle bliver stående.',
      print: 'Til udskrift',
      printHint: 'Brug browserens udskrift. Papiret er fortroligt.',
      fromCatalogue: 'Find et tiltag i kataloget',
      newMeasuresOwed: 'Det er ikke stoppet. Planen skal have et nyt tiltag.',
      childWords: 'Med ord til eleven',
      childHint: 'Kort og enkelt. Eleven læser det på sin egen side. Kan stå tomt.',
      noNames: 'Skriv ikke andre børns navne. Eleven og familien kan læse det.',
      required: 'Loven kræver det.',
      requiredUnconfirmed: 'Loven kræver det (vores læsning, ikke bekræftet).',
      moveDeadline: 'Flyt fristen',
      movedBy: (who, on, reason) => `${who}, ${on}: ${reason}`,
    },
    frame: {
      title: 'Planens ramme',
      guide: 'Skriv det, I ved nu. Resten kan komme senere.',
      button: 'Gem',
      why: 'En plan siger, hvad der skal løses, og svarer for alle fem grupper. En tom gruppe er også et svar, når I skriver hvorfor.',
      problem: 'Hvilket problem skal planen løse?',
      problemHint: 'Beskriv det, der sker i fællesskabet, ikke et barn.',
      followUp: 'Hvordan følges eleven, til det er trygt og godt igen?',
      followUpHint: 'Hvem spørger, hvor tit, og hvordan ved I, at det er godt?',
      holder: 'Hvem holder planen samlet?',
      holderHint: 'Kan også være sundhedsplejersken. Ellers er det den, der leder sagen.',
      groupHint: 'Hvad gør I? Eller: intet, fordi …',
    },
    examination: {
      title: 'Det viste undersøgelsen',
      guide: 'Tal med dem, det handler om, og se på hele klassen. Skriv her, hvad I fandt.',
      button: 'Gem undersøgelsen',
      why: 'Sagen undersøges sammen med dem, den handler om, og klassens miljø er en del af den.',
      on: 'Hvornår var I færdige?',
      outcome: 'Hvad fandt I?',
      outcomeHint: 'Skil det, I så og hørte, fra det, I tror.',
      classEnvironment: 'Hvordan er klassens miljø?',
      classHint: 'Klassens team kan læse det. Skriv det, så det er til at arbejde med.',
    },
    evaluate: (pupil) => ({
      title: 'Virker tiltaget?',
      guide: `Spørg ${pupil}, og tal sammen. At få lov at være med er ikke det samme som at høre til.`,
      button: 'Gem',
      why: 'Hvert tiltag ses på den dag, I har aftalt. Er mobningen ikke stoppet, skal planen have nye tiltag.',
      what: 'Tiltaget',
      on: 'Hvornår så I på det?',
      verdict: 'Hvad siger I?',
      adultsView: 'Hvad ser de voksne?',
      pupilsView: `Hvad siger ${pupil}?`,
      pupilsHint: 'Skal stå der, hvis I siger, at det virker.',
      bullying: 'Er mobningen stoppet?',
      bullyingHint: 'Er den ikke, får den, der leder sagen, to dage til et nyt tiltag.',
      changedTo: 'Hvad gør I fra nu af?',
      changedHint: 'Kun hvis det skal ændres.',
      lookAgainOn: 'Hvornår ser I på det igen?',
      lookHint: 'Ikke, hvis det stopper.',
    }),
    again: {
      title: 'Det er begyndt igen',
      guide: 'Sagen går tilbage til planen. Den skal have nye tiltag inden to arbejdsdage.',
      button: 'Gem',
      why: 'Det, der var godt før, lukker ikke sagen: eleven skal selv sige det igen.',
      on: 'Hvornår?',
      what: 'Hvad er der sket?',
    },
    letter: {
      title: 'Brev til klassens forældre',
      guide: 'Ret teksten, så den passer til klassen. Fortæl eleven om brevet, før det sendes.',
      button: 'Gem brevet',
      why: 'Klassens øvrige forældre får at vide, hvad der arbejdes med. Ingen børn nævnes eller kan kendes.',
      text: 'Brevet',
      textHint: 'Uden navne og uden det, der får nogen til at gætte.',
      ready: 'Klar til at kopiere eller udskrive',
      readyHint: 'Send det, som I plejer at skrive til hjemmene.',
      tell: 'Notér, at det er sendt',
      draft: (school, classLabel, measures) =>
        `Kære forældre i ${classLabel}\n\nVi har set, at ikke alle i klassen har det godt sammen. Det tager vi alvorligt, og vi arbejder med det nu. Der er ikke noget galt med et enkelt barn: det er fællesskabet, vi arbejder med.\n\n${
          measures.length === 0 ? '' : `Det gør vi i klassen og på skolen:\n${bullets(measures)}\n\n`
        }Det kan I hjælpe med hjemme:\n${bullets([
          'Spørg, hvem jeres barn er sammen med, og hvem der er alene.',
          'Tal pænt om de andre børn og deres familier.',
          'Invitér bredt, og lad være med at lede efter, hvem det handler om.',
          'Ring til os, hvis jeres barn fortæller om noget, der gør ondt.',
        ])}\n\nVi siger ikke, hvilke børn det handler om. Det beskytter alle i klassen.\n\nVenlig hilsen\n${school}`,
    },
    deadline: {
      title: 'Flyt fristen',
      guide: 'Kun hvor loven giver lov, og altid med en grund.',
      button: 'Gem',
      why: 'Navn, dag og grund står i sagen og i forklaringen af fristen.',
      closingDays: 'Hvilke lukkedage tæller ikke med?',
      closingHint:
        'I de ti arbejdsdage kan der tages hensyn til skoleferie. Planen bør dog ligge inden for dem.',
      moreDays: 'Hvor mange dage mere?',
      moreHint: 'Skolens egen frist kan forlænges, men ikke ud over lovens.',
      reason: 'Hvorfor?',
      never: 'Denne frist kan ikke flyttes.',
    },
    catalogue: {
      title: 'Katalog over tiltag',
      lead: 'Det, andre har brugt. Vælg det, der passer til eleven, klassen og jer.',
      leadCase: 'Vælg et tiltag, så står det klar i planen. I kan rette alt.',
      search: 'Søg',
      level: 'Hvor virker det?',
      all: 'Alle',
      find: 'Find',
      found: (count) => `${count} tiltag`,
      none: 'Ingen tiltag passer',
      noneHint: 'Prøv et kortere ord, eller vælg alle niveauer.',
      use: 'Brug i planen',
      useOf: (title) => `: ${title}`,
      who: 'Hvem',
      rhythm: 'Hvor tit',
      lookAfter: 'Ses på efter',
      backing: 'Bygger på',
      days: (days) => plural(days, 'dag', 'dage'),
      pupilLevel: 'Eleven',
      backings: {
        research: 'prøvet i forskning',
        practice: 'brugt på skoler',
        users: 'ønsket af elever og forældre',
        proposal: 'foreslået af fagfolk',
      },
      whos: {
        'trusted-adult': 'elevens voksne',
        'case-lead': 'den, der leder sagen',
        leader: 'skolens leder',
        teacher: 'klassens lærer',
        'class-team': 'klassens team',
        nurse: 'sundhedsplejersken',
        specialist: 'PPR eller en psykolog',
        family: 'familien sammen med skolen',
        'another-adult': 'en anden voksen end elevens',
      },
      bySchool: 'Skolens eget',
      ownLanguage: (name) => `På ${name}`,
      add: 'Læg skolens eget tiltag i',
      remove: 'Tag ud af kataloget',
      warning: 'Der er kun lidt forskning på området. Hør eleven, og se på, om det virker her.',
      earlier: 'Forrige',
      more: 'Flere',
    },
    ownMeasure: {
      title: 'Skolens eget tiltag',
      guide: 'Skriv det, så en kollega kan bruge det. Ingen navne på børn.',
      button: 'Læg det i kataloget',
      name: 'Navn',
      how: 'Hvordan gør man?',
      howHint: 'To-tre sætninger er nok.',
      lookAfterDays: 'Efter hvor mange dage ses på det?',
      backing: 'Hvad bygger det på?',
    },
  },
  nb: {
    refusals: {
      'evaluate/words-missing': () => 'Skriv hva de voksne ser',
      'evaluate/date-missing': () => 'Skriv når dere så på det',
      'examination/words-missing': () => 'Skriv hva dere fant',
      'examination/date-missing': () => 'Skriv når dere var ferdige',
      'goal/words-missing': () => 'Skriv målet',
      'letter/words-missing': () => 'Skriv brevet',
      'started-again/words-missing': () => 'Skriv hva som har skjedd',
      'class-environment-missing': () => 'Skriv hvordan klassemiljøet er',
      'no-answer-for-pupils-involved': () =>
        'Skriv hva dere gjør for elevene det gjelder, eller hvorfor ikke',
      'no-answer-for-rest-of-class': () => 'Skriv hva dere gjør for resten av klassen, eller hvorfor ikke',
      'no-answer-for-parents': () => 'Skriv hva dere gjør sammen med familien, eller hvorfor ikke',
      'no-answer-for-staff': () => 'Skriv hva de voksne på skolen gjør, eller hvorfor ikke',
      'no-answer-for-leadership': () => 'Skriv hva ledelsen gjør, eller hvorfor ikke',
      'plan-lacks-problem': () => 'Skriv hvilket problem planen skal løse',
      'plan-lacks-when': () => 'Skriv når tiltakene skal gjennomføres',
      'plan-lacks-who': () => 'Skriv hvem som er ansvarlig',
      'plan-lacks-evaluation-date': () => 'Skriv når tiltakene skal evalueres',
      'plan-lacks-follow-up': (pupil) => `Skriv hvordan ${pupil} følges opp til det er trygt og godt igjen`,
      'verdict-missing': () => 'Velg om det virker, skal endres eller stoppe',
      'pupils-view-missing': (pupil) =>
        `Skriv hva ${pupil} selv sier. Ellers kan det ikke hete at det virker`,
      'standing-missing': () => 'Svar på om det har stanset',
      'change-missing': () => 'Skriv hva dere gjør fra nå av',
      'look-again-not-ahead': () => 'Skriv en dag som kommer',
      'started-before-it-stopped': () => 'Skriv en dag etter at det hadde stanset',
      'letter-names-a-pupil': () => 'Ta ut navnet. Brevet kan ikke nevne en elev i klassen',
      'no-such-deadline': () => 'Det er ingen frist å flytte',
      'law-allows-no-extension': () => 'Loven lar ikke denne fristen flyttes på den måten',
      'move-reason-missing': () => 'Skriv grunnen til rektor',
      'deadline-has-passed': () => 'Fristen er passert og kan ikke flyttes etterpå',
      'not-a-closing-day': () => 'Velg dager skolen er stengt',
      'no-day-would-move': () => 'Velg fridager som ligger innenfor fristen',
      'extension-not-in-whole-days': () => 'Skriv et helt antall dager',
      'beyond-the-legal-deadline': () => 'Gi færre dager. Fristen kan ikke gå utover lovens',
      'agreed-day-is-set-anew': () => 'Avtal en ny dag i stedet',
      'title-missing': () => 'Gi tiltaket et navn',
      'interval-missing': () => 'Skriv etter hvor mange dager dere ser på det: 1 til 200',
      'backing-missing': () => 'Skriv hva tiltaket bygger på',
      'not-staff-of-catalogue': () => 'Rektor eller ressursteamet legger tiltak i katalogen',
    },
    groups: {
      'pupils-involved': 'Elevene det gjelder',
      'rest-of-class': 'Resten av klassen',
      parents: 'Foreldrene og familien',
      staff: 'De voksne på skolen',
      leadership: 'Ledelsen',
    },
    verdicts: { works: 'Det virker', change: 'Det må endres', stop: 'Det stoppes' },
    standings: {
      stopped: 'Ja, det har stanset',
      less: 'Det er blitt mindre',
      'goes-on': 'Nei, det skjer fortsatt',
    },
    timeline: {
      examined: 'Saken er undersøkt',
      classIs: (text) => `I klassen: ${text}`,
      problem: 'Problemet er beskrevet',
      goal: 'Et mål er satt',
      goalOut: 'Et mål er tatt ut',
      holder: (who) => `${who} holder planen samlet`,
      group: (group) => `Planen svarer for: ${group.toLowerCase()}`,
      followUp: 'Oppfølgingen er planlagt',
      evaluated: (verdict) => `Tiltak evaluert: ${verdict.toLowerCase()}`,
      adults: (text) => `De voksne: ${text}`,
      pupils: (pupil, text) => `${pupil}: ${text}`,
      now: (text) => `Fra nå av: ${text}`,
      again: (on) => `Det begynte igjen ${on}`,
      letter: 'Brev til foreldrene i klassen er skrevet',
      closingDays: (days) => `Rektor tar hensyn til fridager: ${days}`,
      moreDays: (days) => `Skolens egen frist er forlenget med ${plural(days, 'dag', 'dager')}`,
      adoptedVersion: (number) => `Tiltaksplanen er vedtatt, utgave ${number}`,
    },
    points: { version: (number) => `Plan, utgave ${number}`, evaluated: 'Evaluert', again: 'Begynt igjen' },
    acts: {
      examination: 'Skriv hva undersøkelsen viste',
      'started-again': 'Det har begynt igjen',
      letter: 'Brev til foreldrene i klassen',
    },
    page: {
      problem: 'Problemet',
      problemNone: 'Ikke beskrevet ennå.',
      goals: (of) => `${of} egne mål`,
      goalsNone: 'Ingen mål ennå. Spør hva som ville gjort skoledagen god.',
      goalLabel: (pupil) => `Et mål, slik ${pupil} sier det`,
      goalButton: 'Legg til målet',
      goalOut: 'Ta ut',
      five: 'Fem grupper',
      fiveWhy: 'Planen svarer for alle fem. Står en tom, blir det spurt før planen vedtas.',
      fiveNone: 'Ikke noe svar ennå',
      strategySays: 'Planen mot mobbing sier:',
      inMeasures: 'Med tiltak i planen',
      followUp: 'Oppfølging',
      followUpNone: 'Ikke beskrevet ennå.',
      holder: 'Holder planen samlet',
      holderIsLead: 'den som leder saken',
      edit: 'Skriv eller endre',
      examination: 'Dette viste undersøkelsen',
      classEnvironment: 'Klassemiljøet',
      evaluate: 'Evaluer',
      evaluateOf: (what) => `: ${what}`,
      looked: (verdict, on) => `${verdict}, ${on}`,
      history: 'Tidligere',
      was: (text) => `Før: ${text}`,
      ended: 'Tiltak som er stoppet',
      endedOn: (on) => `stoppet ${on}`,
      versions: 'Utgaver',
      version: (number, on) => `Utgave ${number}, vedtatt ${on}`,
      changed: (on) => `Endret siden ${on}. Endringene er ikke vedtatt ennå.`,
      adoptChanges: 'Vedta endringene',
      adoptChangesLead: 'Planen får en ny utgave. Den gamle blir stående.',
      print: 'Til utskrift',
      printHint: 'Bruk utskrift i nettleseren. Papiret er fortrolig.',
      fromCatalogue: 'Finn et tiltak i katalogen',
      newMeasuresOwed: 'Det har ikke stanset. Planen må få et nytt tiltak.',
      childWords: 'Med ord til eleven',
      childHint: 'Kort og enkelt. Eleven leser det på sin egen side. Kan stå tomt.',
      noNames: 'Ikke skriv navn på andre barn. Eleven og familien kan lese det.',
      required: 'Loven krever det.',
      requiredUnconfirmed: 'Loven krever det (slik vi leser den, ikke bekreftet).',
      moveDeadline: 'Flytt fristen',
      movedBy: (who, on, reason) => `${who}, ${on}: ${reason}`,
    },
    frame: {
      title: 'Rammen for planen',
      guide: 'Skriv det dere vet nå. Resten kan komme senere.',
      button: 'Lagre',
      why: 'En plan sier hva som skal løses, og svarer for alle fem grupper. En tom gruppe er også et svar når dere skriver hvorfor.',
      problem: 'Hvilket problem skal planen løse?',
      problemHint: 'Beskriv det som skjer i fellesskapet, ikke et barn.',
      followUp: 'Hvordan følges eleven opp til det er trygt og godt igjen?',
      followUpHint: 'Hvem spør, hvor ofte, og hvordan vet dere at det er bra?',
      holder: 'Hvem holder planen samlet?',
      holderHint: 'Kan også være helsesykepleieren. Ellers er det den som leder saken.',
      groupHint: 'Hva gjør dere? Eller: ingenting, fordi …',
    },
    examination: {
      title: 'Dette viste undersøkelsen',
      guide: 'Snakk med dem det gjelder, og se på hele klassen. Skriv her hva dere fant.',
      button: 'Lagre undersøkelsen',
      why: 'Saken undersøkes sammen med dem den gjelder, og klassemiljøet er en del av den.',
      on: 'Når var dere ferdige?',
      outcome: 'Hva fant dere?',
      outcomeHint: 'Skill det dere så og hørte, fra det dere tror.',
      classEnvironment: 'Hvordan er klassemiljøet?',
      classHint: 'Teamet rundt klassen kan lese det. Skriv det slik at det går an å arbeide med.',
    },
    evaluate: (pupil) => ({
      title: 'Virker tiltaket?',
      guide: `Spør ${pupil}, og snakk sammen. Å få lov til å være med er ikke det samme som å høre til.`,
      button: 'Lagre',
      why: 'Hvert tiltak evalueres den dagen dere har avtalt. Har mobbingen ikke stanset, må planen få nye tiltak.',
      what: 'Tiltaket',
      on: 'Når så dere på det?',
      verdict: 'Hva sier dere?',
      adultsView: 'Hva ser de voksne?',
      pupilsView: `Hva sier ${pupil}?`,
      pupilsHint: 'Må stå der hvis dere sier at det virker.',
      bullying: 'Har mobbingen stanset?',
      bullyingHint: 'Har den ikke det, får den som leder saken to dager til et nytt tiltak.',
      changedTo: 'Hva gjør dere fra nå av?',
      changedHint: 'Bare hvis det må endres.',
      lookAgainOn: 'Når ser dere på det igjen?',
      lookHint: 'Ikke hvis det stoppes.',
    }),
    again: {
      title: 'Det har begynt igjen',
      guide: 'Saken går tilbake til planen. Den må få nye tiltak innen to virkedager.',
      button: 'Lagre',
      why: 'Det som var bra før, lukker ikke saken: eleven må selv si det igjen.',
      on: 'Når?',
      what: 'Hva har skjedd?',
    },
    letter: {
      title: 'Brev til foreldrene i klassen',
      guide: 'Tilpass teksten til klassen. Fortell eleven om brevet før det sendes.',
      button: 'Lagre brevet',
      why: 'De andre foreldrene i klassen får vite hva det arbeides med. Ingen barn nevnes eller kan kjennes igjen.',
      text: 'Brevet',
      textHint: 'Uten navn og uten det som får noen til å gjette.',
      ready: 'Klart til å kopiere eller skrive ut',
      readyHint: 'Send det slik dere pleier å skrive til hjemmene.',
      tell: 'Noter at det er sendt',
      draft: (school, classLabel, measures) =>
        `Kjære foreldre i ${classLabel}\n\nVi har sett at ikke alle i klassen har det bra sammen. Det tar vi på alvor, og vi arbeider med det nå. Det er ikke noe galt med et enkelt barn: det er fellesskapet vi arbeider med.\n\n${
          measures.length === 0 ? '' : `Dette gjør vi i klassen og på skolen:\n${bullets(measures)}\n\n`
        }Dette kan dere hjelpe med hjemme:\n${bullets([
          'Spør hvem barnet ditt er sammen med, og hvem som er alene.',
          'Snakk pent om de andre barna og familiene deres.',
          'Inviter bredt, og ikke let etter hvem det gjelder.',
          'Ring oss hvis barnet ditt forteller om noe som gjør vondt.',
        ])}\n\nVi sier ikke hvilke barn det gjelder. Det beskytter alle i klassen.\n\nVennlig hilsen\n${school}`,
    },
    deadline: {
      title: 'Flytt fristen',
      guide: 'Bare der loven gir lov, og alltid med en grunn.',
      button: 'Lagre',
      why: 'Navn, dag og grunn står i saken og i forklaringen av fristen.',
      closingDays: 'Hvilke fridager teller ikke med?',
      closingHint: 'I de ti dagene kan det tas hensyn til skoleferie. Planen bør likevel ligge innenfor dem.',
      moreDays: 'Hvor mange dager til?',
      moreHint: 'Skolens egen frist kan forlenges, men ikke utover lovens.',
      reason: 'Hvorfor?',
      never: 'Denne fristen kan ikke flyttes.',
    },
    catalogue: {
      title: 'Katalog over tiltak',
      lead: 'Det andre har brukt. Velg det som passer for eleven, klassen og dere.',
      leadCase: 'Velg et tiltak, så står det klart i planen. Dere kan endre alt.',
      search: 'Søk',
      level: 'Hvor virker det?',
      all: 'Alle',
      find: 'Finn',
      found: (count) => `${count} tiltak`,
      none: 'Ingen tiltak passer',
      noneHint: 'Prøv et kortere ord, eller velg alle nivåer.',
      use: 'Bruk i planen',
      useOf: (title) => `: ${title}`,
      who: 'Hvem',
      rhythm: 'Hvor ofte',
      lookAfter: 'Evalueres etter',
      backing: 'Bygger på',
      days: (days) => plural(days, 'dag', 'dager'),
      pupilLevel: 'Eleven',
      backings: {
        research: 'prøvd i forskning',
        practice: 'brukt på skoler',
        users: 'ønsket av elever og foreldre',
        proposal: 'foreslått av fagfolk',
      },
      whos: {
        'trusted-adult': 'den trygge voksne',
        'case-lead': 'den som leder saken',
        leader: 'rektor',
        teacher: 'kontaktlæreren',
        'class-team': 'teamet rundt klassen',
        nurse: 'helsesykepleieren',
        specialist: 'PPT eller en psykolog',
        family: 'familien sammen med skolen',
        'another-adult': 'en annen voksen enn elevens',
      },
      bySchool: 'Skolens eget',
      ownLanguage: (name) => `På ${name}`,
      add: 'Legg inn et eget tiltak',
      remove: 'Ta ut av katalogen',
      warning: 'Det finnes lite forskning på området. Hør eleven, og se om det virker her.',
      earlier: 'Forrige',
      more: 'Flere',
    },
    ownMeasure: {
      title: 'Skolens eget tiltak',
      guide: 'Skriv det slik at en kollega kan bruke det. Ingen navn på barn.',
      button: 'Legg det i katalogen',
      name: 'Navn',
      how: 'Hvordan gjør man det?',
      howHint: 'To–tre setninger er nok.',
      lookAfterDays: 'Etter hvor mange dager evalueres det?',
      backing: 'Hva bygger det på?',
    },
  },
  nn: {
    refusals: {
      'evaluate/words-missing': () => 'Skriv kva dei vaksne ser',
      'evaluate/date-missing': () => 'Skriv når de såg på det',
      'examination/words-missing': () => 'Skriv kva de fann',
      'examination/date-missing': () => 'Skriv når de var ferdige',
      'goal/words-missing': () => 'Skriv målet',
      'letter/words-missing': () => 'Skriv brevet',
      'started-again/words-missing': () => 'Skriv kva som har skjedd',
      'class-environment-missing': () => 'Skriv korleis klassemiljøet er',
      'no-answer-for-pupils-involved': () => 'Skriv kva de gjer for elevane det gjeld, eller kvifor ikkje',
      'no-answer-for-rest-of-class': () => 'Skriv kva de gjer for resten av klassen, eller kvifor ikkje',
      'no-answer-for-parents': () => 'Skriv kva de gjer saman med familien, eller kvifor ikkje',
      'no-answer-for-staff': () => 'Skriv kva dei vaksne på skulen gjer, eller kvifor ikkje',
      'no-answer-for-leadership': () => 'Skriv kva leiinga gjer, eller kvifor ikkje',
      'plan-lacks-problem': () => 'Skriv kva problem planen skal løyse',
      'plan-lacks-when': () => 'Skriv når tiltaka skal gjennomførast',
      'plan-lacks-who': () => 'Skriv kven som er ansvarleg',
      'plan-lacks-evaluation-date': () => 'Skriv når tiltaka skal evaluerast',
      'plan-lacks-follow-up': (pupil) =>
        `Skriv korleis ${pupil} blir følgd opp til det er trygt og godt igjen`,
      'verdict-missing': () => 'Vel om det verkar, skal endrast eller stoppe',
      'pupils-view-missing': (pupil) =>
        `Skriv kva ${pupil} sjølv seier. Elles kan det ikkje heite at det verkar`,
      'standing-missing': () => 'Svar på om det har stansa',
      'change-missing': () => 'Skriv kva de gjer frå no av',
      'look-again-not-ahead': () => 'Skriv ein dag som kjem',
      'started-before-it-stopped': () => 'Skriv ein dag etter at det hadde stansa',
      'letter-names-a-pupil': () => 'Ta ut namnet. Brevet kan ikkje nemne ein elev i klassen',
      'no-such-deadline': () => 'Det er ingen frist å flytte',
      'law-allows-no-extension': () => 'Lova lèt ikkje denne fristen flyttast på den måten',
      'move-reason-missing': () => 'Skriv grunnen til rektor',
      'deadline-has-passed': () => 'Fristen er passert og kan ikkje flyttast etterpå',
      'not-a-closing-day': () => 'Vel dagar skulen er stengd',
      'no-day-would-move': () => 'Vel fridagar som ligg innanfor fristen',
      'extension-not-in-whole-days': () => 'Skriv eit heilt tal dagar',
      'beyond-the-legal-deadline': () => 'Gi færre dagar. Fristen kan ikkje gå utover lova sin',
      'agreed-day-is-set-anew': () => 'Avtal ein ny dag i staden',
      'title-missing': () => 'Gi tiltaket eit namn',
      'interval-missing': () => 'Skriv etter kor mange dagar de ser på det: 1 til 200',
      'backing-missing': () => 'Skriv kva tiltaket byggjer på',
      'not-staff-of-catalogue': () => 'Rektor eller ressursteamet legg tiltak i katalogen',
    },
    groups: {
      'pupils-involved': 'Elevane det gjeld',
      'rest-of-class': 'Resten av klassen',
      parents: 'Foreldra og familien',
      staff: 'Dei vaksne på skulen',
      leadership: 'Leiinga',
    },
    verdicts: { works: 'Det verkar', change: 'Det må endrast', stop: 'Det blir stoppa' },
    standings: {
      stopped: 'Ja, det har stansa',
      less: 'Det er blitt mindre',
      'goes-on': 'Nei, det skjer framleis',
    },
    timeline: {
      examined: 'Saka er undersøkt',
      classIs: (text) => `I klassen: ${text}`,
      problem: 'Problemet er skildra',
      goal: 'Eit mål er sett',
      goalOut: 'Eit mål er teke ut',
      holder: (who) => `${who} held planen samla`,
      group: (group) => `Planen svarar for: ${group.toLowerCase()}`,
      followUp: 'Oppfølginga er planlagd',
      evaluated: (verdict) => `Tiltak evaluert: ${verdict.toLowerCase()}`,
      adults: (text) => `Dei vaksne: ${text}`,
      pupils: (pupil, text) => `${pupil}: ${text}`,
      now: (text) => `Frå no av: ${text}`,
      again: (on) => `Det byrja igjen ${on}`,
      letter: 'Brev til foreldra i klassen er skrive',
      closingDays: (days) => `Rektor tek omsyn til fridagar: ${days}`,
      moreDays: (days) => `Skulen sin eigen frist er forlengd med ${plural(days, 'dag', 'dagar')}`,
      adoptedVersion: (number) => `Tiltaksplanen er vedteken, utgåve ${number}`,
    },
    points: { version: (number) => `Plan, utgåve ${number}`, evaluated: 'Evaluert', again: 'Byrja igjen' },
    acts: {
      examination: 'Skriv kva undersøkinga viste',
      'started-again': 'Det har byrja igjen',
      letter: 'Brev til foreldra i klassen',
    },
    page: {
      problem: 'Problemet',
      problemNone: 'Ikkje skildra enno.',
      goals: (of) => `${of} eigne mål`,
      goalsNone: 'Ingen mål enno. Spør kva som ville gjort skuledagen god.',
      goalLabel: (pupil) => `Eit mål, slik ${pupil} seier det`,
      goalButton: 'Legg til målet',
      goalOut: 'Ta ut',
      five: 'Fem grupper',
      fiveWhy: 'Planen svarar for alle fem. Står ei tom, blir det spurt før planen blir vedteken.',
      fiveNone: 'Ikkje noko svar enno',
      strategySays: 'Planen mot mobbing seier:',
      inMeasures: 'Med tiltak i planen',
      followUp: 'Oppfølging',
      followUpNone: 'Ikkje skildra enno.',
      holder: 'Held planen samla',
      holderIsLead: 'den som leier saka',
      edit: 'Skriv eller endre',
      examination: 'Dette viste undersøkinga',
      classEnvironment: 'Klassemiljøet',
      evaluate: 'Evaluer',
      evaluateOf: (what) => `: ${what}`,
      looked: (verdict, on) => `${verdict}, ${on}`,
      history: 'Tidlegare',
      was: (text) => `Før: ${text}`,
      ended: 'Tiltak som er stoppa',
      endedOn: (on) => `stoppa ${on}`,
      versions: 'Utgåver',
      version: (number, on) => `Utgåve ${number}, vedteken ${on}`,
      changed: (on) => `Endra sidan ${on}. Endringane er ikkje vedtekne enno.`,
      adoptChanges: 'Vedta endringane',
      adoptChangesLead: 'Planen får ei ny utgåve. Den gamle blir ståande.',
      print: 'Til utskrift',
      printHint: 'Bruk utskrift i nettlesaren. Papiret er fortruleg.',
      fromCatalogue: 'Finn eit tiltak i katalogen',
      newMeasuresOwed: 'Det har ikkje stansa. Planen må få eit nytt tiltak.',
      childWords: 'Med ord til eleven',
      childHint: 'Kort og enkelt. Eleven les det på si eiga side. Kan stå tomt.',
      noNames: 'Ikkje skriv namn på andre barn. Eleven og familien kan lese det.',
      required: 'Lova krev det.',
      requiredUnconfirmed: 'Lova krev det (slik vi les ho, ikkje stadfesta).',
      moveDeadline: 'Flytt fristen',
      movedBy: (who, on, reason) => `${who}, ${on}: ${reason}`,
    },
    frame: {
      title: 'Ramma for planen',
      guide: 'Skriv det de veit no. Resten kan kome seinare.',
      button: 'Lagre',
      why: 'Ein plan seier kva som skal løysast, og svarar for alle fem grupper. Ei tom gruppe er òg eit svar når de skriv kvifor.',
      problem: 'Kva problem skal planen løyse?',
      problemHint: 'Skildre det som skjer i fellesskapet, ikkje eit barn.',
      followUp: 'Korleis blir eleven følgd opp til det er trygt og godt igjen?',
      followUpHint: 'Kven spør, kor ofte, og korleis veit de at det er bra?',
      holder: 'Kven held planen samla?',
      holderHint: 'Kan òg vere helsesjukepleiaren. Elles er det den som leier saka.',
      groupHint: 'Kva gjer de? Eller: ingenting, fordi …',
    },
    examination: {
      title: 'Dette viste undersøkinga',
      guide: 'Snakk med dei det gjeld, og sjå på heile klassen. Skriv her kva de fann.',
      button: 'Lagre undersøkinga',
      why: 'Saka blir undersøkt saman med dei ho gjeld, og klassemiljøet er ein del av ho.',
      on: 'Når var de ferdige?',
      outcome: 'Kva fann de?',
      outcomeHint: 'Skil det de såg og høyrde, frå det de trur.',
      classEnvironment: 'Korleis er klassemiljøet?',
      classHint: 'Teamet rundt klassen kan lese det. Skriv det slik at det går an å arbeide med.',
    },
    evaluate: (pupil) => ({
      title: 'Verkar tiltaket?',
      guide: `Spør ${pupil}, og snakk saman. Å få lov til å vere med er ikkje det same som å høyre til.`,
      button: 'Lagre',
      why: 'Kvart tiltak blir evaluert den dagen de har avtalt. Har mobbinga ikkje stansa, må planen få nye tiltak.',
      what: 'Tiltaket',
      on: 'Når såg de på det?',
      verdict: 'Kva seier de?',
      adultsView: 'Kva ser dei vaksne?',
      pupilsView: `Kva seier ${pupil}?`,
      pupilsHint: 'Må stå der dersom de seier at det verkar.',
      bullying: 'Har mobbinga stansa?',
      bullyingHint: 'Har ho ikkje det, får den som leier saka to dagar til eit nytt tiltak.',
      changedTo: 'Kva gjer de frå no av?',
      changedHint: 'Berre dersom det må endrast.',
      lookAgainOn: 'Når ser de på det igjen?',
      lookHint: 'Ikkje dersom det blir stoppa.',
    }),
    again: {
      title: 'Det har byrja igjen',
      guide: 'Saka går tilbake til planen. Han må få nye tiltak innan to vyrkedagar.',
      button: 'Lagre',
      why: 'Det som var bra før, lukkar ikkje saka: eleven må sjølv seie det igjen.',
      on: 'Når?',
      what: 'Kva har skjedd?',
    },
    letter: {
      title: 'Brev til foreldra i klassen',
      guide: 'Tilpass teksten til klassen. Fortel eleven om brevet før det blir sendt.',
      button: 'Lagre brevet',
      why: 'Dei andre foreldra i klassen får vite kva det blir arbeidd med. Ingen barn blir nemnde eller kan kjennast igjen.',
      text: 'Brevet',
      textHint: 'Utan namn og utan det som får nokon til å gjette.',
      ready: 'Klart til å kopiere eller skrive ut',
      readyHint: 'Send det slik de pleier å skrive til heimane.',
      tell: 'Noter at det er sendt',
      draft: (school, classLabel, measures) =>
        `Kjære foreldre i ${classLabel}\n\nVi har sett at ikkje alle i klassen har det bra saman. Det tek vi på alvor, og vi arbeider med det no. Det er ikkje noko gale med eit einskilt barn: det er fellesskapet vi arbeider med.\n\n${
          measures.length === 0 ? '' : `Dette gjer vi i klassen og på skulen:\n${bullets(measures)}\n\n`
        }Dette kan de hjelpe med heime:\n${bullets([
          'Spør kven barnet ditt er saman med, og kven som er åleine.',
          'Snakk pent om dei andre barna og familiane deira.',
          'Inviter breitt, og ikkje leit etter kven det gjeld.',
          'Ring oss dersom barnet ditt fortel om noko som gjer vondt.',
        ])}\n\nVi seier ikkje kva barn det gjeld. Det vernar alle i klassen.\n\nVennleg helsing\n${school}`,
    },
    deadline: {
      title: 'Flytt fristen',
      guide: 'Berre der lova gir lov, og alltid med ein grunn.',
      button: 'Lagre',
      why: 'Namn, dag og grunn står i saka og i forklaringa av fristen.',
      closingDays: 'Kva fridagar tel ikkje med?',
      closingHint: 'I dei ti dagane kan ein ta omsyn til skuleferie. Planen bør likevel ligge innanfor dei.',
      moreDays: 'Kor mange dagar til?',
      moreHint: 'Skulen sin eigen frist kan forlengjast, men ikkje utover lova sin.',
      reason: 'Kvifor?',
      never: 'Denne fristen kan ikkje flyttast.',
    },
    catalogue: {
      title: 'Katalog over tiltak',
      lead: 'Det andre har brukt. Vel det som passar for eleven, klassen og dykk.',
      leadCase: 'Vel eit tiltak, så står det klart i planen. De kan endre alt.',
      search: 'Søk',
      level: 'Kvar verkar det?',
      all: 'Alle',
      find: 'Finn',
      found: (count) => `${count} tiltak`,
      none: 'Ingen tiltak passar',
      noneHint: 'Prøv eit kortare ord, eller vel alle nivå.',
      use: 'Bruk i planen',
      useOf: (title) => `: ${title}`,
      who: 'Kven',
      rhythm: 'Kor ofte',
      lookAfter: 'Blir evaluert etter',
      backing: 'Byggjer på',
      days: (days) => plural(days, 'dag', 'dagar'),
      pupilLevel: 'Eleven',
      backings: {
        research: 'prøvd i forsking',
        practice: 'brukt på skular',
        users: 'ønskt av elevar og foreldre',
        proposal: 'foreslått av fagfolk',
      },
      whos: {
        'trusted-adult': 'den trygge vaksne',
        'case-lead': 'den som leier saka',
        leader: 'rektor',
        teacher: 'kontaktlæraren',
        'class-team': 'teamet rundt klassen',
        nurse: 'helsesjukepleiaren',
        specialist: 'PPT eller ein psykolog',
        family: 'familien saman med skulen',
        'another-adult': 'ein annan vaksen enn eleven sin',
      },
      bySchool: 'Skulen sitt eige',
      ownLanguage: (name) => `På ${name}`,
      add: 'Legg inn eit eige tiltak',
      remove: 'Ta ut av katalogen',
      warning: 'Det finst lite forsking på området. Høyr eleven, og sjå om det verkar her.',
      earlier: 'Førre',
      more: 'Fleire',
    },
    ownMeasure: {
      title: 'Skulen sitt eige tiltak',
      guide: 'Skriv det slik at ein kollega kan bruke det. Ingen namn på barn.',
      button: 'Legg det i katalogen',
      name: 'Namn',
      how: 'Korleis gjer ein det?',
      howHint: 'To–tre setningar er nok.',
      lookAfterDays: 'Etter kor mange dagar blir det evaluert?',
      backing: 'Kva byggjer det på?',
    },
  },
  en: {
    refusals: {
      'evaluate/words-missing': () => 'Write what the adults see',
      'evaluate/date-missing': () => 'Write when you looked at it',
      'examination/words-missing': () => 'Write what you found',
      'examination/date-missing': () => 'Write when you were done',
      'goal/words-missing': () => 'Write the goal',
      'letter/words-missing': () => 'Write the letter',
      'started-again/words-missing': () => 'Write what has happened',
      'class-environment-missing': () => 'Write how the class is doing as a group',
      'no-answer-for-pupils-involved': () => 'Write what you do for the pupils involved, or why nothing',
      'no-answer-for-rest-of-class': () => 'Write what you do for the rest of the class, or why nothing',
      'no-answer-for-parents': () => 'Write what you do with the family, or why nothing',
      'no-answer-for-staff': () => 'Write what the adults at school do, or why nothing',
      'no-answer-for-leadership': () => 'Write what the leadership does, or why nothing',
      'plan-lacks-problem': () => 'Write which problem the plan is to solve',
      'plan-lacks-when': () => 'Write when the measures are carried out',
      'plan-lacks-who': () => 'Write who is responsible',
      'plan-lacks-evaluation-date': () => 'Write when the measures are looked at',
      'plan-lacks-follow-up': (pupil) => `Write how ${pupil} is followed until all is safe and well`,
      'verdict-missing': () => 'Choose whether it works, changes or stops',
      'pupils-view-missing': (pupil) => `Write what ${pupil} says. Without it, nobody can say that it works`,
      'standing-missing': () => 'Answer whether it has stopped',
      'change-missing': () => 'Write what you do from now on',
      'look-again-not-ahead': () => 'Write a day still to come',
      'started-before-it-stopped': () => 'Write a day after it had stopped',
      'letter-names-a-pupil': () => 'Take out the name. The letter must not name a pupil of the class',
      'no-such-deadline': () => 'There is no deadline to move',
      'law-allows-no-extension': () => 'The law does not let this deadline be moved like this',
      'move-reason-missing': () => 'Write the leader’s reason',
      'deadline-has-passed': () => 'The deadline has passed and cannot be moved afterwards',
      'not-a-closing-day': () => 'Choose days on which the school is closed',
      'no-day-would-move': () => 'Choose closing days inside the deadline',
      'extension-not-in-whole-days': () => 'Write a whole number of days',
      'beyond-the-legal-deadline': () => 'Give fewer days. It may not go past the law’s own deadline',
      'agreed-day-is-set-anew': () => 'Agree on a new day instead',
      'title-missing': () => 'Give the measure a name',
      'interval-missing': () => 'Write after how many days you look at it: 1 to 200',
      'backing-missing': () => 'Write what the measure rests on',
      'not-staff-of-catalogue': () => 'The school leader or the resource team puts measures in the catalogue',
    },
    groups: {
      'pupils-involved': 'The pupils involved',
      'rest-of-class': 'The rest of the class',
      parents: 'Parents and family',
      staff: 'The adults at school',
      leadership: 'The leadership',
    },
    verdicts: { works: 'It works', change: 'It needs to change', stop: 'It stops' },
    standings: {
      stopped: 'Yes, it has stopped',
      less: 'There is less of it',
      'goes-on': 'No, it still happens',
    },
    timeline: {
      examined: 'The matter was examined',
      classIs: (text) => `In the class: ${text}`,
      problem: 'The problem was described',
      goal: 'A goal was set',
      goalOut: 'A goal was taken out',
      holder: (who) => `${who} holds the plan together`,
      group: (group) => `The plan answers for: ${group.toLowerCase()}`,
      followUp: 'The follow-up was planned',
      evaluated: (verdict) => `Measure looked at: ${verdict.toLowerCase()}`,
      adults: (text) => `The adults: ${text}`,
      pupils: (pupil, text) => `${pupil}: ${text}`,
      now: (text) => `From now on: ${text}`,
      again: (on) => `It started again on ${on}`,
      letter: 'Letter to the class’s parents written',
      closingDays: (days) => `The leader considers closing days: ${days}`,
      moreDays: (days) => `The school’s own deadline was extended by ${plural(days, 'day', 'days')}`,
      adoptedVersion: (number) => `The action plan was adopted, version ${number}`,
    },
    points: {
      version: (number) => `Plan, version ${number}`,
      evaluated: 'Looked at',
      again: 'Started again',
    },
    acts: {
      examination: 'Write what the examination found',
      'started-again': 'It has started again',
      letter: 'Letter to the class’s parents',
    },
    page: {
      problem: 'The problem',
      problemNone: 'Not described yet.',
      goals: (of) => `${of} own goals`,
      goalsNone: 'No goals yet. Ask what would make a school day good.',
      goalLabel: (pupil) => `A goal, as ${pupil} says it`,
      goalButton: 'Add the goal',
      goalOut: 'Take out',
      five: 'Five groups',
      fiveWhy: 'The plan answers for all five. An empty one is asked about before the plan is adopted.',
      fiveNone: 'No answer yet',
      strategySays: 'The strategy says:',
      inMeasures: 'Through measures in the plan',
      followUp: 'Follow-up',
      followUpNone: 'Not described yet.',
      holder: 'Holds the plan together',
      holderIsLead: 'whoever leads the case',
      edit: 'Write or change',
      examination: 'What the examination found',
      classEnvironment: 'How the class is doing',
      evaluate: 'Look at it',
      evaluateOf: (what) => `: ${what}`,
      looked: (verdict, on) => `${verdict}, ${on}`,
      history: 'Earlier',
      was: (text) => `Before: ${text}`,
      ended: 'Measures that stopped',
      endedOn: (on) => `stopped ${on}`,
      versions: 'Versions',
      version: (number, on) => `Version ${number}, adopted ${on}`,
      changed: (on) => `Changed since ${on}. The changes are not adopted yet.`,
      adoptChanges: 'Adopt the changes',
      adoptChangesLead: 'The plan gets a new version. The old one stays.',
      print: 'For printing',
      printHint: 'Use your browser’s print. The paper is confidential.',
      fromCatalogue: 'Find a measure in the catalogue',
      newMeasuresOwed: 'It has not stopped. The plan needs a new measure.',
      childWords: 'In words for the pupil',
      childHint: 'Short and simple. The pupil reads it on their own page. May be left empty.',
      noNames: 'Do not write other children’s names. The pupil and the family can read it.',
      required: 'The law requires it.',
      requiredUnconfirmed: 'The law requires it (our reading, not confirmed).',
      moveDeadline: 'Move the deadline',
      movedBy: (who, on, reason) => `${who}, ${on}: ${reason}`,
    },
    frame: {
      title: 'The plan’s frame',
      guide: 'Write what you know now. The rest can come later.',
      button: 'Save',
      why: 'A plan says what is to be solved and answers for all five groups. An empty group is an answer too, when you write why.',
      problem: 'Which problem is the plan to solve?',
      problemHint: 'Describe what happens in the community, not a child.',
      followUp: 'How is the pupil followed until all is safe and well?',
      followUpHint: 'Who asks, how often, and how do you know that all is well?',
      holder: 'Who holds the plan together?',
      holderHint: 'May be the school nurse. Otherwise it is whoever leads the case.',
      groupHint: 'What do you do? Or: nothing, because …',
    },
    examination: {
      title: 'What the examination found',
      guide: 'Talk with those it concerns, and look at the whole class. Write here what you found.',
      button: 'Save the examination',
      why: 'The matter is examined with those it concerns, and the class’s environment is part of it.',
      on: 'When were you done?',
      outcome: 'What did you find?',
      outcomeHint: 'Keep what you saw and heard apart from what you think.',
      classEnvironment: 'How is the class doing as a group?',
      classHint: 'The class’s team can read it. Write it so that one can work with it.',
    },
    evaluate: (pupil) => ({
      title: 'Does the measure work?',
      guide: `Ask ${pupil}, and talk together. To be allowed to join is not to belong.`,
      button: 'Save',
      why: 'Each measure is looked at on the day you agreed. If the bullying has not stopped, the plan needs new measures.',
      what: 'The measure',
      on: 'When did you look at it?',
      verdict: 'What do you say?',
      adultsView: 'What do the adults see?',
      pupilsView: `What does ${pupil} say?`,
      pupilsHint: 'Has to be there if you say that it works.',
      bullying: 'Has the bullying stopped?',
      bullyingHint: 'If not, whoever leads the case has two days for a new measure.',
      changedTo: 'What do you do from now on?',
      changedHint: 'Only if it changes.',
      lookAgainOn: 'When do you look at it again?',
      lookHint: 'Not if it stops.',
    }),
    again: {
      title: 'It has started again',
      guide: 'The case goes back to the plan, which needs new measures within two working days.',
      button: 'Save',
      why: 'What was good before does not close the case: the pupil has to say it again.',
      on: 'When?',
      what: 'What has happened?',
    },
    letter: {
      title: 'Letter to the class’s parents',
      guide: 'Change the text to fit the class. Tell the pupil about the letter before it is sent.',
      button: 'Save the letter',
      why: 'The class’s other parents hear what is worked on. No child is named or can be recognised.',
      text: 'The letter',
      textHint: 'No names, and nothing that makes anybody guess.',
      ready: 'Ready to copy or print',
      readyHint: 'Send it the way you usually write to homes.',
      tell: 'Note that it was sent',
      draft: (school, classLabel, measures) =>
        `Dear parents of ${classLabel}\n\nWe have seen that not everybody in the class is well together. We take that seriously, and we are working on it now. Nothing is wrong with any one child: it is the community we work on.\n\n${
          measures.length === 0 ? '' : `This is what we do in class and at school:\n${bullets(measures)}\n\n`
        }This is how you can help at home:\n${bullets([
          'Ask whom your child spends time with, and who is alone.',
          'Speak kindly of the other children and their families.',
          'Invite widely, and do not look for whom it is about.',
          'Call us if your child tells you of something that hurts.',
        ])}\n\nWe do not say which children it is about. That protects everybody in the class.\n\nKind regards\n${school}`,
    },
    deadline: {
      title: 'Move the deadline',
      guide: 'Only where the law allows it, and always with a reason.',
      button: 'Save',
      why: 'Name, day and reason stand in the case and in the deadline’s explanation.',
      closingDays: 'Which closing days do not count?',
      closingHint:
        'School holidays may be considered in the ten working days. The plan should still lie within them.',
      moreDays: 'How many more days?',
      moreHint: 'The school’s own deadline can be extended, but not past the law’s.',
      reason: 'Why?',
      never: 'This deadline cannot be moved.',
    },
    catalogue: {
      title: 'Catalogue of measures',
      lead: 'What others have used. Choose what fits the pupil, the class and you.',
      leadCase: 'Choose a measure and it stands ready in the plan. You can change everything.',
      search: 'Search',
      level: 'Where does it work?',
      all: 'All',
      find: 'Find',
      found: (count) => plural(count, 'measure', 'measures'),
      none: 'No measure fits',
      noneHint: 'Try a shorter word, or choose all levels.',
      use: 'Use in the plan',
      useOf: (title) => `: ${title}`,
      who: 'Who',
      rhythm: 'How often',
      lookAfter: 'Looked at after',
      backing: 'Rests on',
      days: (days) => plural(days, 'day', 'days'),
      pupilLevel: 'The pupil',
      backings: {
        research: 'tried in research',
        practice: 'used in schools',
        users: 'asked for by pupils and parents',
        proposal: 'proposed by professionals',
      },
      whos: {
        'trusted-adult': 'the pupil’s trusted adult',
        'case-lead': 'whoever leads the case',
        leader: 'the school leader',
        teacher: 'the class teacher',
        'class-team': 'the class’s team',
        nurse: 'the school nurse',
        specialist: 'the specialist service or a psychologist',
        family: 'the family together with the school',
        'another-adult': 'another adult than the pupil’s own',
      },
      bySchool: 'The school’s own',
      ownLanguage: (name) => `In ${name}`,
      add: 'Add a measure of your own',
      remove: 'Take out of the catalogue',
      warning: 'There is little research in this field. Hear the pupil, and see whether it works here.',
      earlier: 'Previous',
      more: 'More',
    },
    ownMeasure: {
      title: 'The school’s own measure',
      guide: 'Write it so that a colleague can use it. No names of children.',
      button: 'Put it in the catalogue',
      name: 'Name',
      how: 'How is it done?',
      howHint: 'Two or three sentences are enough.',
      lookAfterDays: 'After how many days is it looked at?',
      backing: 'What does it rest on?',
    },
  },
}

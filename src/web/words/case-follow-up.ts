import type { answerPlanRequest, askForPlan } from '../../domain/follow-up/ask-for-plan.ts'
import type { agreeContact, answerGuardian, recordContact } from '../../domain/follow-up/contact-home.ts'
import type {
  AbsenceCause,
  Apologiser,
  ApologyTo,
  ContactWay,
  FollowUpEvent,
  HelpArea,
  Judgement,
  PlanGround,
} from '../../domain/follow-up/events.ts'
import type { askSupport, endDeputy, giveSupport, nameDeputy } from '../../domain/follow-up/name-deputy.ts'
import type { planDay } from '../../domain/follow-up/plan-day.ts'
import type { apologise, giveRecognition } from '../../domain/follow-up/recognise.ts'
import type {
  markMadeUp,
  planLostTeaching,
  registerAbsence,
} from '../../domain/follow-up/register-absence.ts'
import type { sayTalkPlace, sayWhatHelps } from '../../domain/follow-up/say-what-helps.ts'
import type { answerTellingClass, askToTellClass, tellClass } from '../../domain/follow-up/tell-class.ts'
import type { Words } from '../../domain/kernel/words.ts'
import { assertNever } from '../../domain/kernel/result.ts'
import { dayMonth, longDate, type InEvery, type Language } from './language.ts'

type RefusalOf<A extends { readonly guards: readonly { readonly refusal: string }[] }> =
  A['guards'][number]['refusal']

/** What the acts around a pupil are refused for. */
export type FollowUpActRefusal = RefusalOf<
  | typeof nameDeputy
  | typeof endDeputy
  | typeof askSupport
  | typeof giveSupport
  | typeof giveRecognition
  | typeof apologise
  | typeof registerAbsence
  | typeof planLostTeaching
  | typeof markMadeUp
  | typeof planDay
  | typeof sayWhatHelps
  | typeof sayTalkPlace
  | typeof askToTellClass
  | typeof answerTellingClass
  | typeof tellClass
  | typeof agreeContact
  | typeof recordContact
  | typeof answerGuardian
  | typeof askForPlan
  | typeof answerPlanRequest
>

/** Those that no other act of a case has; the rest stand with the case's. */
type OwnRefusal =
  | 'no-trusted-adult'
  | 'person-is-trusted-adult'
  | 'person-follows-participant'
  | 'away-until-past'
  | 'team-supports'
  | 'apologiser-missing'
  | 'apology-to-missing'
  | 'family-not-told'
  | 'cause-missing'
  | 'until-before-from'
  | 'no-such-absence'
  | 'no-such-plan'
  | 'day-is-past'
  | 'day-too-far'
  | 'nothing-said'
  | 'to-teachers-missing'
  | 'no-such-telling'
  | 'already-told'
  | 'pupil-has-not-said-yes'
  | 'no-such-message'
  | 'plan-ground-missing'
  | 'plan-is-there'
  | 'nobody-asked'

/** Said better by their act: the name of the act's page, a stroke, the refusal. */
type Closer =
  | 'recognition/words-missing'
  | 'recognition/not-established'
  | 'apology/words-missing'
  | 'apology/not-established'
  | 'lost-teaching/words-missing'
  | 'day-plan/words-missing'
  | 'talk-place/words-missing'
  | 'ask-class/words-missing'
  | 'contact/way-missing'
  | 'contacted/way-missing'
  | 'support/words-missing'

export const followUpActRefusals: InEvery<Record<OwnRefusal | Closer, (pupil: string) => string>> = {
  da: {
    'no-trusted-adult': (pupil) => `Vælg først den voksne, ${pupil} er tryg ved`,
    'person-is-trusted-adult': () => 'Vælg en anden. En kan ikke være sin egen stedfortræder',
    'person-follows-participant': () => 'Vælg en anden. Den voksne følger en, der har været med',
    'away-until-past': () => 'Skriv i dag eller en dag, der kommer',
    'team-supports': () => 'Det er ressourceteamet eller lederen, der skriver støtten ned',
    'apologiser-missing': () => 'Vælg, hvem der sagde undskyld',
    'apology-to-missing': () => 'Vælg, hvem undskyldningen var til',
    'family-not-told': () => 'Forældrene ved ikke besked endnu. Fortæl dem det først',
    'cause-missing': () => 'Vælg, hvorfor',
    'until-before-from': () => 'Skriv en sidste dag, der ikke ligger før den første',
    'no-such-absence': () => 'Vælg det fravær, planen er for',
    'no-such-plan': () => 'Planen er der ikke mere. Se sagen igen',
    'day-is-past': () => 'Skriv i dag eller en dag, der kommer',
    'day-too-far': () => 'Skriv en dag inden for de næste 60 dage',
    'nothing-said': () => 'Skriv mindst én ting, der hjælper',
    'to-teachers-missing': () => 'Svar ja eller nej til, om lærerne må læse det',
    'no-such-telling': () => 'Vælg det, det handler om',
    'already-told': () => 'Det er allerede sagt til klassen',
    'pupil-has-not-said-yes': (pupil) => `${pupil} har ikke sagt ja. Så siger vi det ikke til klassen`,
    'no-such-message': () => 'Brevet er der ikke. Se sagen igen',
    'plan-ground-missing': () => 'Vælg, hvad der gør planen nødvendig',
    'plan-is-there': () => 'Der er allerede en plan',
    'nobody-asked': () => 'Ingen har bedt om en plan i denne sag',
    'recognition/words-missing': (pupil) => `Skriv, hvordan ${pupil} tog imod det`,
    'recognition/not-established': () => 'Vurdér sagen først. Vi anerkender det, der er slået fast',
    'apology/words-missing': () => 'Skriv, hvordan det blev taget imod',
    'apology/not-established': () => 'Vurdér sagen først. Vi siger undskyld for det, der er slået fast',
    'lost-teaching/words-missing': () => 'Skriv, hvad der skal indhentes',
    'day-plan/words-missing': () => 'Skriv timerne, én på hver linje',
    'talk-place/words-missing': (pupil) => `Skriv, hvor ${pupil} helst vil være`,
    'ask-class/words-missing': () => 'Skriv præcis det, I vil sige til klassen',
    'contact/way-missing': () => 'Vælg, hvordan I taler sammen',
    'contacted/way-missing': () => 'Vælg, hvordan I talte sammen',
    'support/words-missing': () => 'Skriv, hvad du har brug for hjælp til',
  },
  nb: {
    'no-trusted-adult': (pupil) => `Velg først den voksne ${pupil} er trygg på`,
    'person-is-trusted-adult': () => 'Velg en annen. Ingen kan være sin egen stedfortreder',
    'person-follows-participant': () => 'Velg en annen. Den voksne følger en som har vært med',
    'away-until-past': () => 'Skriv i dag eller en dag som kommer',
    'team-supports': () => 'Det er ressursteamet eller rektor som skriver ned støtten',
    'apologiser-missing': () => 'Velg hvem som sa unnskyld',
    'apology-to-missing': () => 'Velg hvem unnskyldningen var til',
    'family-not-told': () => 'Foreldrene vet ikke om det ennå. Fortell dem det først',
    'cause-missing': () => 'Velg hvorfor',
    'until-before-from': () => 'Skriv en siste dag som ikke er før den første',
    'no-such-absence': () => 'Velg det fraværet planen er for',
    'no-such-plan': () => 'Planen er ikke der lenger. Se på saken igjen',
    'day-is-past': () => 'Skriv i dag eller en dag som kommer',
    'day-too-far': () => 'Skriv en dag innen de neste 60 dagene',
    'nothing-said': () => 'Skriv minst én ting som hjelper',
    'to-teachers-missing': () => 'Svar ja eller nei på om lærerne kan lese det',
    'no-such-telling': () => 'Velg hva det gjelder',
    'already-told': () => 'Det er allerede sagt til klassen',
    'pupil-has-not-said-yes': (pupil) => `${pupil} har ikke sagt ja. Da sier vi det ikke til klassen`,
    'no-such-message': () => 'Brevet er ikke der. Se på saken igjen',
    'plan-ground-missing': () => 'Velg hva som gjør planen nødvendig',
    'plan-is-there': () => 'Det er allerede en plan',
    'nobody-asked': () => 'Ingen har bedt om en plan i denne saken',
    'recognition/words-missing': (pupil) => `Skriv hvordan ${pupil} tok imot det`,
    'recognition/not-established': () => 'Vurder saken først. Vi anerkjenner det som er slått fast',
    'apology/words-missing': () => 'Skriv hvordan det ble tatt imot',
    'apology/not-established': () => 'Vurder saken først. Vi sier unnskyld for det som er slått fast',
    'lost-teaching/words-missing': () => 'Skriv hva som skal tas igjen',
    'day-plan/words-missing': () => 'Skriv timene, én på hver linje',
    'talk-place/words-missing': (pupil) => `Skriv hvor ${pupil} helst vil være`,
    'ask-class/words-missing': () => 'Skriv nøyaktig det dere vil si til klassen',
    'contact/way-missing': () => 'Velg hvordan dere snakker sammen',
    'contacted/way-missing': () => 'Velg hvordan dere snakket sammen',
    'support/words-missing': () => 'Skriv hva du trenger hjelp til',
  },
  nn: {
    'no-trusted-adult': (pupil) => `Vel først den vaksne ${pupil} er trygg på`,
    'person-is-trusted-adult': () => 'Vel ein annan. Ingen kan vere sin eigen vikar',
    'person-follows-participant': () => 'Vel ein annan. Den vaksne følgjer ein som har vore med',
    'away-until-past': () => 'Skriv i dag eller ein dag som kjem',
    'team-supports': () => 'Det er ressursteamet eller rektor som skriv ned støtta',
    'apologiser-missing': () => 'Vel kven som sa orsak',
    'apology-to-missing': () => 'Vel kven orsakinga var til',
    'family-not-told': () => 'Foreldra veit ikkje om det enno. Fortel dei det først',
    'cause-missing': () => 'Vel kvifor',
    'until-before-from': () => 'Skriv ein siste dag som ikkje er før den første',
    'no-such-absence': () => 'Vel det fråværet planen er for',
    'no-such-plan': () => 'Planen er ikkje der lenger. Sjå på saka igjen',
    'day-is-past': () => 'Skriv i dag eller ein dag som kjem',
    'day-too-far': () => 'Skriv ein dag innan dei neste 60 dagane',
    'nothing-said': () => 'Skriv minst éin ting som hjelper',
    'to-teachers-missing': () => 'Svar ja eller nei på om lærarane kan lese det',
    'no-such-telling': () => 'Vel kva det gjeld',
    'already-told': () => 'Det er alt sagt til klassen',
    'pupil-has-not-said-yes': (pupil) => `${pupil} har ikkje sagt ja. Då seier vi det ikkje til klassen`,
    'no-such-message': () => 'Brevet er ikkje der. Sjå på saka igjen',
    'plan-ground-missing': () => 'Vel kva som gjer planen nødvendig',
    'plan-is-there': () => 'Det er alt ein plan',
    'nobody-asked': () => 'Ingen har bede om ein plan i denne saka',
    'recognition/words-missing': (pupil) => `Skriv korleis ${pupil} tok imot det`,
    'recognition/not-established': () => 'Vurder saka først. Vi anerkjenner det som er slått fast',
    'apology/words-missing': () => 'Skriv korleis det blei teke imot',
    'apology/not-established': () => 'Vurder saka først. Vi seier orsak for det som er slått fast',
    'lost-teaching/words-missing': () => 'Skriv kva som skal takast igjen',
    'day-plan/words-missing': () => 'Skriv timane, éin på kvar linje',
    'talk-place/words-missing': (pupil) => `Skriv kvar ${pupil} helst vil vere`,
    'ask-class/words-missing': () => 'Skriv nøyaktig det de vil seie til klassen',
    'contact/way-missing': () => 'Vel korleis de snakkar saman',
    'contacted/way-missing': () => 'Vel korleis de snakka saman',
    'support/words-missing': () => 'Skriv kva du treng hjelp til',
  },
  en: {
    'no-trusted-adult': (pupil) => `Choose the adult whom ${pupil} trusts first`,
    'person-is-trusted-adult': () => 'Choose somebody else. Nobody is their own deputy',
    'person-follows-participant': () => 'Choose somebody else. This adult follows a pupil who took part',
    'away-until-past': () => 'Write today or a day to come',
    'team-supports': () => 'The resource team or the head writes the support down',
    'apologiser-missing': () => 'Choose who apologised',
    'apology-to-missing': () => 'Choose whom the apology was to',
    'family-not-told': () => 'The parents do not know yet. Tell them first',
    'cause-missing': () => 'Choose why',
    'until-before-from': () => 'Write a last day that is not before the first',
    'no-such-absence': () => 'Choose the absence the plan is for',
    'no-such-plan': () => 'The plan is no longer there. Look at the case again',
    'day-is-past': () => 'Write today or a day to come',
    'day-too-far': () => 'Write a day within the next 60 days',
    'nothing-said': () => 'Write at least one thing that helps',
    'to-teachers-missing': () => 'Answer yes or no to whether the teachers may read it',
    'no-such-telling': () => 'Choose what it is about',
    'already-told': () => 'The class has already been told',
    'pupil-has-not-said-yes': (pupil) => `${pupil} has not said yes. So we do not tell the class`,
    'no-such-message': () => 'The letter is not there. Look at the case again',
    'plan-ground-missing': () => 'Choose what makes the plan necessary',
    'plan-is-there': () => 'There is a plan already',
    'nobody-asked': () => 'Nobody has asked for a plan in this case',
    'recognition/words-missing': (pupil) => `Write how ${pupil} received it`,
    'recognition/not-established': () => 'Assess the case first. We recognise what is established',
    'apology/words-missing': () => 'Write how it was received',
    'apology/not-established': () => 'Assess the case first. We apologise for what is established',
    'lost-teaching/words-missing': () => 'Write what is to be made up',
    'day-plan/words-missing': () => 'Write the lessons, one on each line',
    'talk-place/words-missing': (pupil) => `Write where ${pupil} would like to be`,
    'ask-class/words-missing': () => 'Write exactly what you want to tell the class',
    'contact/way-missing': () => 'Choose how you talk together',
    'contacted/way-missing': () => 'Choose how you talked',
    'support/words-missing': () => 'Write what you need help with',
  },
}

type Form<Field extends string = never> = Readonly<Record<'title' | 'guide' | 'button' | Field, string>>

type Forms = {
  readonly deputy: Form<'person' | 'awayUntil' | 'awayHint' | 'untied'>
  readonly 'deputy-end': Form
  readonly support: Form<'words'>
  readonly 'support-given': Form<'on' | 'words'>
  readonly recognition: Form<'on' | 'received'>
  readonly apology: Form<'from' | 'to' | 'on' | 'received'>
  readonly absence: Form<'from' | 'until' | 'untilHint' | 'cause' | 'words' | 'wordsHint'>
  readonly 'lost-teaching': Form<'absence' | 'what' | 'responsible' | 'by'>
  readonly 'made-up': Form
  readonly 'day-plan': Form<'on' | 'lessons' | 'lessonsHint'>
  readonly helps: Form<'toTeachers' | 'toTeachersHint'>
  readonly 'talk-place': Form<'place'>
  readonly 'ask-class': Form<'what' | 'whatHint'>
  readonly 'class-answer': Form<'telling' | 'allowed'>
  readonly 'class-told': Form<'telling' | 'on'>
  readonly contact: Form<'everyDays' | 'how'>
  readonly contacted: Form<'on' | 'how' | 'words' | 'wordsHint'>
  readonly 'answer-home': Form<'words'>
  readonly 'plan-asked': Form<'ground' | 'guardian' | 'ourselves' | 'on' | 'words'>
  readonly 'plan-answer': Form<'words'>
}
export type FollowUpForm = keyof Forms

type FollowUpCaseWords = {
  readonly forms: (pupil: string, of: string) => Forms
  readonly yes: string
  readonly no: string
  readonly causes: Readonly<Record<AbsenceCause, string>>
  readonly contactWays: Readonly<Record<ContactWay, string>>
  readonly apologisers: Readonly<Record<Apologiser, string>>
  readonly apologyTo: (pupil: string, of: string) => Readonly<Record<ApologyTo, string>>
  readonly helpAreas: Readonly<Record<HelpArea, string>>
  readonly judgements: Readonly<Record<Judgement, string>>
  readonly planGrounds: (pupil: string) => Readonly<Record<PlanGround, string>>
  /** The part of the case page about everyday, home and the pupil's own say. */
  readonly section: {
    readonly title: (pupil: string) => string
    readonly more: string
    readonly deputy: string
    readonly until: (date: string) => string
    readonly helps: (pupil: string) => string
    readonly helpsTo: Readonly<Record<'teachers' | 'adults', string>>
    readonly place: (pupil: string) => string
    readonly absence: string
    readonly days: (from: string, until: string) => string
    readonly madeUp: (date: string) => string
    readonly by: (date: string) => string
    readonly plan: string
    readonly letters: string
    readonly letter: (who: string, date: string) => string
    readonly hard: string
    readonly answer: string
    readonly homeMeasures: string
    readonly judged: string
    readonly contact: string
    readonly classmates: string
    readonly yesTo: string
    readonly noTo: string
    readonly notAnswered: string
    readonly told: (date: string) => string
    readonly waits: (pupil: string) => string
    readonly sameDay: (met: number, asked: number, pupil: string) => string
    readonly longest: (days: number) => string
    readonly planAsked: string
  }
  readonly entries: {
    readonly deputy: (who: string) => string
    readonly deputyUntil: (date: string) => string
    readonly deputyEnded: string
    readonly supportAsked: string
    readonly supportGiven: string
    readonly recognised: (pupil: string, date: string) => string
    readonly apologised: (from: string, to: string, date: string) => string
    readonly absence: (pupil: string, days: string) => string
    readonly lostTeaching: string
    readonly madeUp: string
    readonly dayPlan: (date: string) => string
    readonly helps: (pupil: string) => string
    readonly toTeachers: string
    readonly notToTeachers: string
    readonly place: (pupil: string) => string
    readonly classAsked: (pupil: string) => string
    readonly classYes: (pupil: string) => string
    readonly classNo: (pupil: string) => string
    readonly classTold: (date: string) => string
    readonly contactAgreed: (how: string, rhythm: string) => string
    readonly contactMade: (how: string, date: string) => string
    readonly wrote: (who: string) => string
    readonly answered: (who: string) => string
    readonly homeMeasure: string
    readonly homeMeasureEnded: string
    readonly judged: (who: string, judgement: string) => string
    readonly planAsked: (who: string | undefined, date: string) => string
    readonly planAnswered: string
    readonly heardBy: (who: string) => string
  }
}

const days = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`

export const followUpCaseWords: InEvery<FollowUpCaseWords> = {
  da: {
    forms: (pupil, of) => ({
      deputy: {
        title: 'Vælg en stedfortræder',
        guide: `Der skal altid være en, ${pupil} kan gå til. Vælg helst en, ${pupil} kender.`,
        button: 'Gem stedfortræderen',
        person: 'Hvem træder til?',
        awayUntil: `Er ${of} voksne væk nu? Skriv sidste dag`,
        awayHint: 'Så får stedfortræderen også den voksnes opgaver til og med den dag.',
        untied: 'Den voksne har sagt, at der ikke er bånd til sagen',
      },
      'deputy-end': {
        title: 'Stedfortræderen er ikke nødvendig mere',
        guide: 'Så kan stedfortræderen ikke længere se sagen.',
        button: 'Afslut',
      },
      support: {
        title: 'Bed teamet om hjælp',
        guide: `Du står ikke alene med ${pupil}. Ressourceteamet svarer inden to arbejdsdage.`,
        button: 'Bed om hjælp',
        words: 'Hvad har du brug for hjælp til?',
      },
      'support-given': {
        title: 'Støtte til den voksne',
        guide: `Skriv, hvad I gjorde for at hjælpe den, der følger ${pupil}.`,
        button: 'Gem',
        on: 'Hvornår?',
        words: 'Hvad gjorde I?',
      },
      recognition: {
        title: `Sig til ${pupil}, at det er sket`,
        guide: `Sig, at I tror på ${pupil}, at det var forkert, og at det ikke var ${of} skyld.`,
        button: 'Gem samtalen',
        on: 'Hvornår talte I sammen?',
        received: `Hvordan tog ${pupil} imod det?`,
      },
      apology: {
        title: 'Sig undskyld',
        guide: 'Skolen siger undskyld tidligt for det, den ikke fik stoppet. Ingen forklaringer.',
        button: 'Gem',
        from: 'Hvem sagde undskyld?',
        to: 'Til hvem?',
        on: 'Hvornår?',
        received: 'Hvordan blev det taget imod?',
      },
      absence: {
        title: 'Fravær på grund af det, der sker',
        guide: `Skriv de dage, ${pupil} har været væk. Så laver I en plan for det, der er gået tabt.`,
        button: 'Gem fraværet',
        from: 'Første dag',
        until: 'Sidste dag',
        untilHint: 'Lad den stå tom, hvis det var én dag.',
        cause: 'Hvorfor?',
        words: 'Mere om det',
        wordsHint: 'Kun de voksne om sagen læser det.',
      },
      'lost-teaching': {
        title: 'Det, der er gået tabt',
        guide: `Lav en plan for det, ${pupil} mangler. ${pupil} og forældrene kan læse den.`,
        button: 'Gem planen',
        absence: 'Hvilket fravær?',
        what: 'Hvad skal indhentes, og hvordan?',
        responsible: 'Hvem sørger for det?',
        by: 'Senest hvornår?',
      },
      'made-up': {
        title: 'Er det indhentet?',
        guide: `Når ${pupil} er med igen, skriver du det her.`,
        button: 'Ja, det er indhentet',
      },
      'day-plan': {
        title: `${capitalOf(of)} dag`,
        guide: `${pupil} ser planen på sin egen side. Det gør dagen tryg at vide, hvem der er hvor.`,
        button: 'Gem dagen',
        on: 'Hvilken dag?',
        lessons: 'Timerne',
        lessonsHint: 'Én linje for hver time: 8.00 Dansk, lokale 12, Jonas',
      },
      helps: {
        title: `Det hjælper ${pupil}`,
        guide: `Skriv med ${of} egne ord. Lad det stå tomt, ${pupil} ikke har sagt noget om.`,
        button: 'Gem',
        toTeachers: `Må de, der underviser ${pupil}, læse det?`,
        toTeachersHint: `Spørg ${pupil} først. Svaret kan altid laves om.`,
      },
      'talk-place': {
        title: `Hvor vil ${pupil} tale?`,
        guide: `${pupil} bestemmer, hvor I taler sammen.`,
        button: 'Gem',
        place: `Hvor vil ${pupil} helst være?`,
      },
      'ask-class': {
        title: 'Spørg, før I siger noget til klassen',
        guide: `${pupil} ser ordene på sin egen side og svarer ja eller nej. Uden et ja siger I det ikke.`,
        button: `Spørg ${pupil}`,
        what: 'Hvad vil I sige til klassen?',
        whatHint: 'Skriv det, som I vil sige det.',
      },
      'class-answer': {
        title: `${capitalOf(of)} svar om klassen`,
        guide: `Her skriver du, hvad ${pupil} selv svarede dig.`,
        button: 'Gem svaret',
        telling: 'Hvad handler det om?',
        allowed: `Hvad svarede ${pupil}?`,
      },
      'class-told': {
        title: 'Sagt til klassen',
        guide: `Kun det, ${pupil} har sagt ja til.`,
        button: 'Gem',
        telling: 'Hvad blev sagt?',
        on: 'Hvornår?',
      },
      contact: {
        title: 'Aftal kontakt med hjemmet',
        guide:
          'Aftal med forældrene, hvor tit I taler sammen, og hvordan. Så ringer I, også når det går godt.',
        button: 'Gem aftalen',
        everyDays: 'Hvor tit?',
        how: 'Hvordan?',
      },
      contacted: {
        title: 'I har talt med hjemmet',
        guide: 'Skriv kort, hvad I talte om, og hvordan de har det.',
        button: 'Gem',
        on: 'Hvornår?',
        how: 'Hvordan?',
        words: 'Hvad talte I om?',
        wordsHint: 'Kun de voksne om sagen læser det.',
      },
      'answer-home': {
        title: 'Svar hjemmet',
        guide: 'Forælderen læser svaret på sin egen side. Barnet læser det ikke.',
        button: 'Send svaret',
        words: 'Dit svar',
      },
      'plan-asked': {
        title: 'Nogen har bedt om en plan',
        guide:
          'Skriv det ned, når forældrene siger det i telefonen, eller lederen selv ser det. Fristen regnes fra den dag.',
        button: 'Gem',
        ground: 'Hvad gør planen nødvendig?',
        guardian: 'Hvem bad om den?',
        ourselves: 'Skolen så det selv',
        on: 'Hvilken dag?',
        words: 'Hvad blev sagt?',
      },
      'plan-answer': {
        title: 'Svar på ønsket om en plan',
        guide: 'Skriv, hvad der sker nu, hvem de kan ringe til, og hvornår planen er klar.',
        button: 'Send svaret',
        words: 'Dit svar',
      },
    }),
    yes: 'Ja',
    no: 'Nej',
    causes: {
      'does-not-dare': 'Tør ikke komme',
      unwell: 'Har ondt eller er syg af det',
      'kept-home': 'Forældrene holder barnet hjemme',
      'not-said': 'Ved det ikke',
    },
    contactWays: { call: 'Telefon', message: 'Besked', meeting: 'Møde' },
    apologisers: { leader: 'Lederen', 'class-teacher': 'Klasselæreren' },
    apologyTo: (pupil) => ({ pupil, family: 'Familien' }),
    helpAreas: {
      seat: 'Plads i klassen',
      groups: 'Grupper og makkere',
      bus: 'Vejen til og fra skole',
      presenting: 'At fremlægge',
      'called-on': 'At blive spurgt i timen',
      'handing-in': 'At aflevere',
      else: 'Andet',
    },
    judgements: {
      helps: 'Det hjælper',
      'helps-a-little': 'Det hjælper lidt',
      'does-not-help': 'Det hjælper ikke',
      'cannot-tell': 'Det kan vi ikke se endnu',
    },
    planGrounds: (pupil) => ({
      'worrying-state': `${pupil} har det så skidt, at det bekymrer`,
      absence: `${pupil} er væk fra skolen på grund af det`,
    }),
    section: {
      title: (pupil) => `Omkring ${pupil}`,
      more: 'Mere I kan gøre',
      deputy: 'Stedfortræder',
      until: (date) => `til og med ${date}`,
      helps: (pupil) => `Det hjælper ${pupil}`,
      helpsTo: {
        teachers: 'De, der underviser, må læse det.',
        adults: 'Kun de voksne om sagen må læse det.',
      },
      place: (pupil) => `Her vil ${pupil} helst tale`,
      absence: 'Fravær',
      days: (from, until) => (from === until ? from : `${from} til ${until}`),
      madeUp: (date) => `indhentet ${date}`,
      by: (date) => `senest ${date}`,
      plan: 'Lav en plan',
      letters: 'Breve fra hjemmet',
      letter: (who, date) => `${who}, ${date}`,
      hard: 'Det er meget svært derhjemme nu',
      answer: 'Svar',
      homeMeasures: 'Det gør familien',
      judged: 'Forældrenes syn på tiltagene',
      contact: 'Kontakt med hjemmet',
      classmates: 'Til klassen',
      yesTo: 'Ja',
      noTo: 'Nej',
      notAnswered: 'Ikke besvaret',
      told: (date) => `sagt ${date}`,
      waits: (pupil) => `Når ${pupil} vil tale`,
      sameDay: (met, asked, pupil) =>
        `${pupil} har bedt om det ${asked} ${asked === 1 ? 'gang' : 'gange'} og er mødt samme dag ${met} ${met === 1 ? 'gang' : 'gange'}.`,
      longest: (count) => `Den længste ventetid var ${days(count, 'dag', 'dage')}.`,
      planAsked: 'Bedt om en plan',
    },
    entries: {
      deputy: (who) => `${who} er stedfortræder`,
      deputyUntil: (date) => `Den voksne er væk til og med ${date}`,
      deputyEnded: 'Stedfortræderen er ikke med mere',
      supportAsked: 'Den voksne har bedt teamet om hjælp',
      supportGiven: 'Teamet har hjulpet den voksne',
      recognised: (pupil, date) => `Sagt til ${pupil}, at det er sket, ${date}`,
      apologised: (from, to, date) => `${from} har sagt undskyld til ${to}, ${date}`,
      absence: (pupil, when) => `${pupil} var væk ${when}`,
      lostTeaching: 'Plan for det, der er gået tabt',
      madeUp: 'Det tabte er indhentet',
      dayPlan: (date) => `Dagsplan for ${date}`,
      helps: (pupil) => `${pupil} har sagt, hvad der hjælper`,
      toTeachers: 'De, der underviser, må læse det',
      notToTeachers: 'De, der underviser, må ikke læse det',
      place: (pupil) => `${pupil} har valgt, hvor samtalen skal være`,
      classAsked: (pupil) => `${pupil} er spurgt, om det må siges til klassen`,
      classYes: (pupil) => `${pupil} sagde ja til, at det siges til klassen`,
      classNo: (pupil) => `${pupil} sagde nej til, at det siges til klassen`,
      classTold: (date) => `Sagt til klassen ${date}`,
      contactAgreed: (how, rhythm) => `Aftalt med hjemmet: ${how.toLowerCase()}, ${rhythm}`,
      contactMade: (how, date) => `Talt med hjemmet ${date}: ${how.toLowerCase()}`,
      wrote: (who) => `${who} har skrevet hjemmefra`,
      answered: (who) => `${who} har fået svar`,
      homeMeasure: 'Familien gør selv noget',
      homeMeasureEnded: 'Familien er holdt op med noget',
      judged: (who, judgement) => `${who} om et tiltag: ${judgement.toLowerCase()}`,
      planAsked: (who, date) =>
        who === undefined ? `Der er bedt om en plan ${date}` : `${who} har bedt om en plan ${date}`,
      planAnswered: 'Svar på ønsket om en plan',
      heardBy: (who) => `Skrevet ned af ${who}`,
    },
  },
  nb: {
    forms: (pupil, of) => ({
      deputy: {
        title: 'Velg en stedfortreder',
        guide: `Det skal alltid være noen ${pupil} kan gå til. Velg helst en ${pupil} kjenner.`,
        button: 'Lagre stedfortrederen',
        person: 'Hvem trer til?',
        awayUntil: `Er den trygge voksne til ${pupil} borte nå? Skriv siste dag`,
        awayHint: 'Da får stedfortrederen også oppgavene til den voksne til og med den dagen.',
        untied: 'Den voksne har sagt at det ikke er bånd til saken',
      },
      'deputy-end': {
        title: 'Stedfortrederen trengs ikke lenger',
        guide: 'Da kan stedfortrederen ikke lenger se saken.',
        button: 'Avslutt',
      },
      support: {
        title: 'Be teamet om hjelp',
        guide: `Du står ikke alene med ${pupil}. Ressursteamet svarer innen to virkedager.`,
        button: 'Be om hjelp',
        words: 'Hva trenger du hjelp til?',
      },
      'support-given': {
        title: 'Støtte til den voksne',
        guide: `Skriv hva dere gjorde for å hjelpe den som følger ${pupil}.`,
        button: 'Lagre',
        on: 'Når?',
        words: 'Hva gjorde dere?',
      },
      recognition: {
        title: `Si til ${pupil} at det har skjedd`,
        guide: `Si at dere tror på ${pupil}, at det var galt, og at det ikke var ${of} skyld.`,
        button: 'Lagre samtalen',
        on: 'Når snakket dere sammen?',
        received: `Hvordan tok ${pupil} imot det?`,
      },
      apology: {
        title: 'Si unnskyld',
        guide: 'Skolen sier unnskyld tidlig for det den ikke fikk stoppet. Ingen forklaringer.',
        button: 'Lagre',
        from: 'Hvem sa unnskyld?',
        to: 'Til hvem?',
        on: 'Når?',
        received: 'Hvordan ble det tatt imot?',
      },
      absence: {
        title: 'Fravær på grunn av det som skjer',
        guide: `Skriv dagene ${pupil} har vært borte. Så lager dere en plan for det som er gått tapt.`,
        button: 'Lagre fraværet',
        from: 'Første dag',
        until: 'Siste dag',
        untilHint: 'La den stå tom hvis det var én dag.',
        cause: 'Hvorfor?',
        words: 'Mer om det',
        wordsHint: 'Bare de voksne i saken leser det.',
      },
      'lost-teaching': {
        title: 'Det som er gått tapt',
        guide: `Lag en plan for det ${pupil} mangler. ${pupil} og foreldrene kan lese den.`,
        button: 'Lagre planen',
        absence: 'Hvilket fravær?',
        what: 'Hva skal tas igjen, og hvordan?',
        responsible: 'Hvem sørger for det?',
        by: 'Senest når?',
      },
      'made-up': {
        title: 'Er det tatt igjen?',
        guide: `Når ${pupil} er med igjen, skriver du det her.`,
        button: 'Ja, det er tatt igjen',
      },
      'day-plan': {
        title: `Dagen til ${pupil}`,
        guide: `${pupil} ser planen på sin egen side. Det gjør dagen trygg å vite hvem som er hvor.`,
        button: 'Lagre dagen',
        on: 'Hvilken dag?',
        lessons: 'Timene',
        lessonsHint: 'Én linje for hver time: 08.00 Norsk, rom 12, Jonas',
      },
      helps: {
        title: `Dette hjelper ${pupil}`,
        guide: `Skriv med ${of} egne ord. La det stå tomt som ${pupil} ikke har sagt noe om.`,
        button: 'Lagre',
        toTeachers: `Kan de som underviser ${pupil}, lese det?`,
        toTeachersHint: `Spør ${pupil} først. Svaret kan alltid endres.`,
      },
      'talk-place': {
        title: `Hvor vil ${pupil} snakke?`,
        guide: `${pupil} bestemmer hvor dere snakker sammen.`,
        button: 'Lagre',
        place: `Hvor vil ${pupil} helst være?`,
      },
      'ask-class': {
        title: 'Spør før dere sier noe til klassen',
        guide: `${pupil} ser ordene på sin egen side og svarer ja eller nei. Uten et ja sier dere det ikke.`,
        button: `Spør ${pupil}`,
        what: 'Hva vil dere si til klassen?',
        whatHint: 'Skriv det slik dere vil si det.',
      },
      'class-answer': {
        title: `Svaret fra ${pupil} om klassen`,
        guide: `Her skriver du hva ${pupil} selv svarte deg.`,
        button: 'Lagre svaret',
        telling: 'Hva gjelder det?',
        allowed: `Hva svarte ${pupil}?`,
      },
      'class-told': {
        title: 'Sagt til klassen',
        guide: `Bare det ${pupil} har sagt ja til.`,
        button: 'Lagre',
        telling: 'Hva ble sagt?',
        on: 'Når?',
      },
      contact: {
        title: 'Avtal kontakt med hjemmet',
        guide:
          'Avtal med foreldrene hvor ofte dere snakker sammen, og hvordan. Da ringer dere også når det går bra.',
        button: 'Lagre avtalen',
        everyDays: 'Hvor ofte?',
        how: 'Hvordan?',
      },
      contacted: {
        title: 'Dere har snakket med hjemmet',
        guide: 'Skriv kort hva dere snakket om, og hvordan de har det.',
        button: 'Lagre',
        on: 'Når?',
        how: 'Hvordan?',
        words: 'Hva snakket dere om?',
        wordsHint: 'Bare de voksne i saken leser det.',
      },
      'answer-home': {
        title: 'Svar hjemmet',
        guide: 'Forelderen leser svaret på sin egen side. Barnet leser det ikke.',
        button: 'Send svaret',
        words: 'Svaret ditt',
      },
      'plan-asked': {
        title: 'Noen har bedt om en plan',
        guide:
          'Skriv det ned når foreldrene sier det på telefon, eller rektor selv ser det. Fristen regnes fra den dagen.',
        button: 'Lagre',
        ground: 'Hva gjør planen nødvendig?',
        guardian: 'Hvem ba om den?',
        ourselves: 'Skolen så det selv',
        on: 'Hvilken dag?',
        words: 'Hva ble sagt?',
      },
      'plan-answer': {
        title: 'Svar på ønsket om en plan',
        guide: 'Skriv hva som skjer nå, hvem de kan ringe til, og når planen er klar.',
        button: 'Send svaret',
        words: 'Svaret ditt',
      },
    }),
    yes: 'Ja',
    no: 'Nei',
    causes: {
      'does-not-dare': 'Tør ikke komme',
      unwell: 'Har vondt eller er syk av det',
      'kept-home': 'Foreldrene holder barnet hjemme',
      'not-said': 'Vet ikke',
    },
    contactWays: { call: 'Telefon', message: 'Melding', meeting: 'Møte' },
    apologisers: { leader: 'Rektor', 'class-teacher': 'Kontaktlæreren' },
    apologyTo: (pupil) => ({ pupil, family: 'Familien' }),
    helpAreas: {
      seat: 'Plass i klassen',
      groups: 'Grupper og makkere',
      bus: 'Veien til og fra skolen',
      presenting: 'Å legge fram',
      'called-on': 'Å bli spurt i timen',
      'handing-in': 'Å levere',
      else: 'Annet',
    },
    judgements: {
      helps: 'Det hjelper',
      'helps-a-little': 'Det hjelper litt',
      'does-not-help': 'Det hjelper ikke',
      'cannot-tell': 'Det kan vi ikke se ennå',
    },
    planGrounds: (pupil) => ({
      'worrying-state': `${pupil} har det så vondt at det bekymrer`,
      absence: `${pupil} er borte fra skolen på grunn av det`,
    }),
    section: {
      title: (pupil) => `Rundt ${pupil}`,
      more: 'Mer dere kan gjøre',
      deputy: 'Stedfortreder',
      until: (date) => `til og med ${date}`,
      helps: (pupil) => `Dette hjelper ${pupil}`,
      helpsTo: {
        teachers: 'De som underviser, kan lese det.',
        adults: 'Bare de voksne i saken kan lese det.',
      },
      place: (pupil) => `Her vil ${pupil} helst snakke`,
      absence: 'Fravær',
      days: (from, until) => (from === until ? from : `${from} til ${until}`),
      madeUp: (date) => `tatt igjen ${date}`,
      by: (date) => `senest ${date}`,
      plan: 'Lag en plan',
      letters: 'Brev hjemmefra',
      letter: (who, date) => `${who}, ${date}`,
      hard: 'Det er veldig vanskelig hjemme nå',
      answer: 'Svar',
      homeMeasures: 'Dette gjør familien',
      judged: 'Foreldrenes syn på tiltakene',
      contact: 'Kontakt med hjemmet',
      classmates: 'Til klassen',
      yesTo: 'Ja',
      noTo: 'Nei',
      notAnswered: 'Ikke besvart',
      told: (date) => `sagt ${date}`,
      waits: (pupil) => `Når ${pupil} vil snakke`,
      sameDay: (met, asked, pupil) =>
        `${pupil} har bedt om det ${asked} ${asked === 1 ? 'gang' : 'ganger'} og er møtt samme dag ${met} ${met === 1 ? 'gang' : 'ganger'}.`,
      longest: (count) => `Den lengste ventetiden var ${days(count, 'dag', 'dager')}.`,
      planAsked: 'Bedt om en plan',
    },
    entries: {
      deputy: (who) => `${who} er stedfortreder`,
      deputyUntil: (date) => `Den voksne er borte til og med ${date}`,
      deputyEnded: 'Stedfortrederen er ikke med lenger',
      supportAsked: 'Den voksne har bedt teamet om hjelp',
      supportGiven: 'Teamet har hjulpet den voksne',
      recognised: (pupil, date) => `Sagt til ${pupil} at det har skjedd, ${date}`,
      apologised: (from, to, date) => `${from} har sagt unnskyld til ${to}, ${date}`,
      absence: (pupil, when) => `${pupil} var borte ${when}`,
      lostTeaching: 'Plan for det som er gått tapt',
      madeUp: 'Det tapte er tatt igjen',
      dayPlan: (date) => `Dagsplan for ${date}`,
      helps: (pupil) => `${pupil} har sagt hva som hjelper`,
      toTeachers: 'De som underviser, kan lese det',
      notToTeachers: 'De som underviser, skal ikke lese det',
      place: (pupil) => `${pupil} har valgt hvor samtalen skal være`,
      classAsked: (pupil) => `${pupil} er spurt om det kan sies til klassen`,
      classYes: (pupil) => `${pupil} sa ja til at det sies til klassen`,
      classNo: (pupil) => `${pupil} sa nei til at det sies til klassen`,
      classTold: (date) => `Sagt til klassen ${date}`,
      contactAgreed: (how, rhythm) => `Avtalt med hjemmet: ${how.toLowerCase()}, ${rhythm}`,
      contactMade: (how, date) => `Snakket med hjemmet ${date}: ${how.toLowerCase()}`,
      wrote: (who) => `${who} har skrevet hjemmefra`,
      answered: (who) => `${who} har fått svar`,
      homeMeasure: 'Familien gjør selv noe',
      homeMeasureEnded: 'Familien har sluttet med noe',
      judged: (who, judgement) => `${who} om et tiltak: ${judgement.toLowerCase()}`,
      planAsked: (who, date) =>
        who === undefined ? `Det er bedt om en plan ${date}` : `${who} har bedt om en plan ${date}`,
      planAnswered: 'Svar på ønsket om en plan',
      heardBy: (who) => `Skrevet ned av ${who}`,
    },
  },
  nn: {
    forms: (pupil, of) => ({
      deputy: {
        title: 'Vel ein vikar',
        guide: `Det skal alltid vere nokon ${pupil} kan gå til. Vel helst ein ${pupil} kjenner.`,
        button: 'Lagre vikaren',
        person: 'Kven trer til?',
        awayUntil: `Er den trygge vaksne til ${pupil} borte no? Skriv siste dag`,
        awayHint: 'Då får vikaren òg oppgåvene til den vaksne til og med den dagen.',
        untied: 'Den vaksne har sagt at det ikkje er band til saka',
      },
      'deputy-end': {
        title: 'Vikaren trengst ikkje lenger',
        guide: 'Då kan vikaren ikkje lenger sjå saka.',
        button: 'Avslutt',
      },
      support: {
        title: 'Be teamet om hjelp',
        guide: `Du står ikkje åleine med ${pupil}. Ressursteamet svarar innan to vyrkedagar.`,
        button: 'Be om hjelp',
        words: 'Kva treng du hjelp til?',
      },
      'support-given': {
        title: 'Støtte til den vaksne',
        guide: `Skriv kva de gjorde for å hjelpe den som følgjer ${pupil}.`,
        button: 'Lagre',
        on: 'Når?',
        words: 'Kva gjorde de?',
      },
      recognition: {
        title: `Sei til ${pupil} at det har skjedd`,
        guide: `Sei at de trur på ${pupil}, at det var gale, og at det ikkje var ${of} skuld.`,
        button: 'Lagre samtalen',
        on: 'Når snakka de saman?',
        received: `Korleis tok ${pupil} imot det?`,
      },
      apology: {
        title: 'Sei orsak',
        guide: 'Skulen seier orsak tidleg for det han ikkje fekk stoppa. Ingen forklaringar.',
        button: 'Lagre',
        from: 'Kven sa orsak?',
        to: 'Til kven?',
        on: 'Når?',
        received: 'Korleis blei det teke imot?',
      },
      absence: {
        title: 'Fråvær på grunn av det som skjer',
        guide: `Skriv dagane ${pupil} har vore borte. Så lagar de ein plan for det som er gått tapt.`,
        button: 'Lagre fråværet',
        from: 'Første dag',
        until: 'Siste dag',
        untilHint: 'La han stå tom om det var éin dag.',
        cause: 'Kvifor?',
        words: 'Meir om det',
        wordsHint: 'Berre dei vaksne i saka les det.',
      },
      'lost-teaching': {
        title: 'Det som er gått tapt',
        guide: `Lag ein plan for det ${pupil} manglar. ${pupil} og foreldra kan lese han.`,
        button: 'Lagre planen',
        absence: 'Kva fråvær?',
        what: 'Kva skal takast igjen, og korleis?',
        responsible: 'Kven syter for det?',
        by: 'Seinast når?',
      },
      'made-up': {
        title: 'Er det teke igjen?',
        guide: `Når ${pupil} er med igjen, skriv du det her.`,
        button: 'Ja, det er teke igjen',
      },
      'day-plan': {
        title: `Dagen til ${pupil}`,
        guide: `${pupil} ser planen på si eiga side. Det gjer dagen trygg å vite kven som er kvar.`,
        button: 'Lagre dagen',
        on: 'Kva dag?',
        lessons: 'Timane',
        lessonsHint: 'Éi linje for kvar time: 08.00 Norsk, rom 12, Jonas',
      },
      helps: {
        title: `Dette hjelper ${pupil}`,
        guide: `Skriv med ${of} eigne ord. La det stå tomt som ${pupil} ikkje har sagt noko om.`,
        button: 'Lagre',
        toTeachers: `Kan dei som underviser ${pupil}, lese det?`,
        toTeachersHint: `Spør ${pupil} først. Svaret kan alltid endrast.`,
      },
      'talk-place': {
        title: `Kvar vil ${pupil} snakke?`,
        guide: `${pupil} bestemmer kvar de snakkar saman.`,
        button: 'Lagre',
        place: `Kvar vil ${pupil} helst vere?`,
      },
      'ask-class': {
        title: 'Spør før de seier noko til klassen',
        guide: `${pupil} ser orda på si eiga side og svarar ja eller nei. Utan eit ja seier de det ikkje.`,
        button: `Spør ${pupil}`,
        what: 'Kva vil de seie til klassen?',
        whatHint: 'Skriv det slik de vil seie det.',
      },
      'class-answer': {
        title: `Svaret frå ${pupil} om klassen`,
        guide: `Her skriv du kva ${pupil} sjølv svara deg.`,
        button: 'Lagre svaret',
        telling: 'Kva gjeld det?',
        allowed: `Kva svara ${pupil}?`,
      },
      'class-told': {
        title: 'Sagt til klassen',
        guide: `Berre det ${pupil} har sagt ja til.`,
        button: 'Lagre',
        telling: 'Kva blei sagt?',
        on: 'Når?',
      },
      contact: {
        title: 'Avtal kontakt med heimen',
        guide: 'Avtal med foreldra kor ofte de snakkar saman, og korleis. Då ringjer de òg når det går bra.',
        button: 'Lagre avtalen',
        everyDays: 'Kor ofte?',
        how: 'Korleis?',
      },
      contacted: {
        title: 'De har snakka med heimen',
        guide: 'Skriv kort kva de snakka om, og korleis dei har det.',
        button: 'Lagre',
        on: 'Når?',
        how: 'Korleis?',
        words: 'Kva snakka de om?',
        wordsHint: 'Berre dei vaksne i saka les det.',
      },
      'answer-home': {
        title: 'Svar heimen',
        guide: 'Forelderen les svaret på si eiga side. Barnet les det ikkje.',
        button: 'Send svaret',
        words: 'Svaret ditt',
      },
      'plan-asked': {
        title: 'Nokon har bede om ein plan',
        guide:
          'Skriv det ned når foreldra seier det på telefon, eller rektor sjølv ser det. Fristen blir rekna frå den dagen.',
        button: 'Lagre',
        ground: 'Kva gjer planen nødvendig?',
        guardian: 'Kven bad om han?',
        ourselves: 'Skulen såg det sjølv',
        on: 'Kva dag?',
        words: 'Kva blei sagt?',
      },
      'plan-answer': {
        title: 'Svar på ønsket om ein plan',
        guide: 'Skriv kva som skjer no, kven dei kan ringje til, og når planen er klar.',
        button: 'Send svaret',
        words: 'Svaret ditt',
      },
    }),
    yes: 'Ja',
    no: 'Nei',
    causes: {
      'does-not-dare': 'Torer ikkje komme',
      unwell: 'Har vondt eller er sjuk av det',
      'kept-home': 'Foreldra held barnet heime',
      'not-said': 'Veit ikkje',
    },
    contactWays: { call: 'Telefon', message: 'Melding', meeting: 'Møte' },
    apologisers: { leader: 'Rektor', 'class-teacher': 'Kontaktlæraren' },
    apologyTo: (pupil) => ({ pupil, family: 'Familien' }),
    helpAreas: {
      seat: 'Plass i klassen',
      groups: 'Grupper og makkerar',
      bus: 'Vegen til og frå skulen',
      presenting: 'Å leggje fram',
      'called-on': 'Å bli spurd i timen',
      'handing-in': 'Å levere',
      else: 'Anna',
    },
    judgements: {
      helps: 'Det hjelper',
      'helps-a-little': 'Det hjelper litt',
      'does-not-help': 'Det hjelper ikkje',
      'cannot-tell': 'Det kan vi ikkje sjå enno',
    },
    planGrounds: (pupil) => ({
      'worrying-state': `${pupil} har det så vondt at det uroar`,
      absence: `${pupil} er borte frå skulen på grunn av det`,
    }),
    section: {
      title: (pupil) => `Rundt ${pupil}`,
      more: 'Meir de kan gjere',
      deputy: 'Vikar',
      until: (date) => `til og med ${date}`,
      helps: (pupil) => `Dette hjelper ${pupil}`,
      helpsTo: {
        teachers: 'Dei som underviser, kan lese det.',
        adults: 'Berre dei vaksne i saka kan lese det.',
      },
      place: (pupil) => `Her vil ${pupil} helst snakke`,
      absence: 'Fråvær',
      days: (from, until) => (from === until ? from : `${from} til ${until}`),
      madeUp: (date) => `teke igjen ${date}`,
      by: (date) => `seinast ${date}`,
      plan: 'Lag ein plan',
      letters: 'Brev heimanfrå',
      letter: (who, date) => `${who}, ${date}`,
      hard: 'Det er veldig vanskeleg heime no',
      answer: 'Svar',
      homeMeasures: 'Dette gjer familien',
      judged: 'Foreldra sitt syn på tiltaka',
      contact: 'Kontakt med heimen',
      classmates: 'Til klassen',
      yesTo: 'Ja',
      noTo: 'Nei',
      notAnswered: 'Ikkje svara på',
      told: (date) => `sagt ${date}`,
      waits: (pupil) => `Når ${pupil} vil snakke`,
      sameDay: (met, asked, pupil) =>
        `${pupil} har bede om det ${asked} ${asked === 1 ? 'gong' : 'gonger'} og er møtt same dag ${met} ${met === 1 ? 'gong' : 'gonger'}.`,
      longest: (count) => `Den lengste ventetida var ${days(count, 'dag', 'dagar')}.`,
      planAsked: 'Bede om ein plan',
    },
    entries: {
      deputy: (who) => `${who} er vikar`,
      deputyUntil: (date) => `Den vaksne er borte til og med ${date}`,
      deputyEnded: 'Vikaren er ikkje med lenger',
      supportAsked: 'Den vaksne har bede teamet om hjelp',
      supportGiven: 'Teamet har hjelpt den vaksne',
      recognised: (pupil, date) => `Sagt til ${pupil} at det har skjedd, ${date}`,
      apologised: (from, to, date) => `${from} har sagt orsak til ${to}, ${date}`,
      absence: (pupil, when) => `${pupil} var borte ${when}`,
      lostTeaching: 'Plan for det som er gått tapt',
      madeUp: 'Det tapte er teke igjen',
      dayPlan: (date) => `Dagsplan for ${date}`,
      helps: (pupil) => `${pupil} har sagt kva som hjelper`,
      toTeachers: 'Dei som underviser, kan lese det',
      notToTeachers: 'Dei som underviser, skal ikkje lese det',
      place: (pupil) => `${pupil} har valt kvar samtalen skal vere`,
      classAsked: (pupil) => `${pupil} er spurd om det kan seiast til klassen`,
      classYes: (pupil) => `${pupil} sa ja til at det blir sagt til klassen`,
      classNo: (pupil) => `${pupil} sa nei til at det blir sagt til klassen`,
      classTold: (date) => `Sagt til klassen ${date}`,
      contactAgreed: (how, rhythm) => `Avtalt med heimen: ${how.toLowerCase()}, ${rhythm}`,
      contactMade: (how, date) => `Snakka med heimen ${date}: ${how.toLowerCase()}`,
      wrote: (who) => `${who} har skrive heimanfrå`,
      answered: (who) => `${who} har fått svar`,
      homeMeasure: 'Familien gjer sjølv noko',
      homeMeasureEnded: 'Familien har slutta med noko',
      judged: (who, judgement) => `${who} om eit tiltak: ${judgement.toLowerCase()}`,
      planAsked: (who, date) =>
        who === undefined ? `Det er bede om ein plan ${date}` : `${who} har bede om ein plan ${date}`,
      planAnswered: 'Svar på ønsket om ein plan',
      heardBy: (who) => `Skrive ned av ${who}`,
    },
  },
  en: {
    forms: (pupil, of) => ({
      deputy: {
        title: 'Choose a deputy',
        guide: `There is always somebody ${pupil} can go to. Choose somebody ${pupil} knows, if you can.`,
        button: 'Save the deputy',
        person: 'Who steps in?',
        awayUntil: `Is ${of} adult away now? Write the last day`,
        awayHint: "Until that day the deputy has the adult's duties as well.",
        untied: 'The adult has said that they have no ties to the case',
      },
      'deputy-end': {
        title: 'The deputy is no longer needed',
        guide: 'The deputy can then no longer see the case.',
        button: 'End it',
      },
      support: {
        title: 'Ask the team for help',
        guide: `You are not alone with ${pupil}. The resource team answers within two working days.`,
        button: 'Ask for help',
        words: 'What do you need help with?',
      },
      'support-given': {
        title: 'Support for the adult',
        guide: `Write what you did to help the adult who follows ${pupil}.`,
        button: 'Save',
        on: 'When?',
        words: 'What did you do?',
      },
      recognition: {
        title: `Tell ${pupil} that it happened`,
        guide: `Say that you believe ${pupil}, that it was wrong, and that it was not ${of} fault.`,
        button: 'Save the talk',
        on: 'When did you talk?',
        received: `How did ${pupil} receive it?`,
      },
      apology: {
        title: 'Apologise',
        guide: 'The school says sorry early for what it did not stop. No explanations.',
        button: 'Save',
        from: 'Who apologised?',
        to: 'To whom?',
        on: 'When?',
        received: 'How was it received?',
      },
      absence: {
        title: 'Absence because of what happens',
        guide: `Write the days ${pupil} was away. Then you make a plan for what was lost.`,
        button: 'Save the absence',
        from: 'First day',
        until: 'Last day',
        untilHint: 'Leave it empty if it was one day.',
        cause: 'Why?',
        words: 'More about it',
        wordsHint: 'Only the adults of the case read it.',
      },
      'lost-teaching': {
        title: 'What was lost',
        guide: `Make a plan for what ${pupil} has missed. ${pupil} and the parents can read it.`,
        button: 'Save the plan',
        absence: 'Which absence?',
        what: 'What is made up, and how?',
        responsible: 'Who sees to it?',
        by: 'By when?',
      },
      'made-up': {
        title: 'Is it made up?',
        guide: `When ${pupil} has caught up, you write it here.`,
        button: 'Yes, it is made up',
      },
      'day-plan': {
        title: `${capitalOf(of)} day`,
        guide: `${pupil} sees the plan on a page of their own. Knowing who is where makes the day safe.`,
        button: 'Save the day',
        on: 'Which day?',
        lessons: 'The lessons',
        lessonsHint: 'One line for each: 08:00 Danish, room 12, Jonas',
      },
      helps: {
        title: `What helps ${pupil}`,
        guide: `Use ${of} own words. Leave empty what ${pupil} has said nothing about.`,
        button: 'Save',
        toTeachers: `May those who teach ${pupil} read it?`,
        toTeachersHint: `Ask ${pupil} first. The answer can always be changed.`,
      },
      'talk-place': {
        title: `Where does ${pupil} want to talk?`,
        guide: `${pupil} decides where you talk.`,
        button: 'Save',
        place: `Where would ${pupil} like to be?`,
      },
      'ask-class': {
        title: 'Ask before you tell the class anything',
        guide: `${pupil} sees the words on a page of their own and answers yes or no. Without a yes you do not say it.`,
        button: `Ask ${pupil}`,
        what: 'What do you want to tell the class?',
        whatHint: 'Write it as you want to say it.',
      },
      'class-answer': {
        title: `${capitalOf(of)} answer about the class`,
        guide: `Here you write what ${pupil} answered you.`,
        button: 'Save the answer',
        telling: 'What is it about?',
        allowed: `What did ${pupil} answer?`,
      },
      'class-told': {
        title: 'Told to the class',
        guide: `Only what ${pupil} has said yes to.`,
        button: 'Save',
        telling: 'What was said?',
        on: 'When?',
      },
      contact: {
        title: 'Agree on contact with home',
        guide: 'Agree with the parents how often you talk, and how. Then you call when things go well, too.',
        button: 'Save the agreement',
        everyDays: 'How often?',
        how: 'How?',
      },
      contacted: {
        title: 'You have talked with home',
        guide: 'Write briefly what you talked about, and how they are.',
        button: 'Save',
        on: 'When?',
        how: 'How?',
        words: 'What did you talk about?',
        wordsHint: 'Only the adults of the case read it.',
      },
      'answer-home': {
        title: 'Answer home',
        guide: 'The parent reads the answer on a page of their own. The child does not.',
        button: 'Send the answer',
        words: 'Your answer',
      },
      'plan-asked': {
        title: 'Somebody has asked for a plan',
        guide:
          'Write it down when parents say it on the phone, or the head sees it. The deadline runs from that day.',
        button: 'Save',
        ground: 'What makes the plan necessary?',
        guardian: 'Who asked for it?',
        ourselves: 'The school saw it',
        on: 'Which day?',
        words: 'What was said?',
      },
      'plan-answer': {
        title: 'Answer the wish for a plan',
        guide: 'Write what happens now, whom they can call, and when the plan is ready.',
        button: 'Send the answer',
        words: 'Your answer',
      },
    }),
    yes: 'Yes',
    no: 'No',
    causes: {
      'does-not-dare': 'Does not dare to come',
      unwell: 'Is in pain or ill from it',
      'kept-home': 'The parents keep the child at home',
      'not-said': 'Not known',
    },
    contactWays: { call: 'Phone', message: 'Message', meeting: 'Meeting' },
    apologisers: { leader: 'The head', 'class-teacher': 'The class teacher' },
    apologyTo: (pupil) => ({ pupil, family: 'The family' }),
    helpAreas: {
      seat: 'Seat in class',
      groups: 'Groups and partners',
      bus: 'The way to and from school',
      presenting: 'Presenting',
      'called-on': 'Being called on',
      'handing-in': 'Handing in',
      else: 'Something else',
    },
    judgements: {
      helps: 'It helps',
      'helps-a-little': 'It helps a little',
      'does-not-help': 'It does not help',
      'cannot-tell': 'We cannot tell yet',
    },
    planGrounds: (pupil) => ({
      'worrying-state': `${pupil} is so unwell that it is worrying`,
      absence: `${pupil} is away from school because of it`,
    }),
    section: {
      title: (pupil) => `Around ${pupil}`,
      more: 'More you can do',
      deputy: 'Deputy',
      until: (date) => `until ${date}`,
      helps: (pupil) => `What helps ${pupil}`,
      helpsTo: {
        teachers: 'Those who teach may read it.',
        adults: 'Only the adults of the case may read it.',
      },
      place: (pupil) => `Where ${pupil} wants to talk`,
      absence: 'Absence',
      days: (from, until) => (from === until ? from : `${from} to ${until}`),
      madeUp: (date) => `made up ${date}`,
      by: (date) => `by ${date}`,
      plan: 'Make a plan',
      letters: 'Letters from home',
      letter: (who, date) => `${who}, ${date}`,
      hard: 'It is very hard at home now',
      answer: 'Answer',
      homeMeasures: 'What the family does',
      judged: 'How the parents see the measures',
      contact: 'Contact with home',
      classmates: 'To the class',
      yesTo: 'Yes',
      noTo: 'No',
      notAnswered: 'Not answered',
      told: (date) => `said ${date}`,
      waits: (pupil) => `When ${pupil} wants to talk`,
      sameDay: (met, asked, pupil) =>
        `${pupil} has asked ${days(asked, 'time', 'times')} and was met the same day ${days(met, 'time', 'times')}.`,
      longest: (count) => `The longest wait was ${days(count, 'day', 'days')}.`,
      planAsked: 'A plan was asked for',
    },
    entries: {
      deputy: (who) => `${who} is deputy`,
      deputyUntil: (date) => `The adult is away until ${date}`,
      deputyEnded: 'The deputy is no longer part of it',
      supportAsked: 'The adult has asked the team for help',
      supportGiven: 'The team has helped the adult',
      recognised: (pupil, date) => `${pupil} was told that it happened, ${date}`,
      apologised: (from, to, date) => `${from} has apologised to ${to}, ${date}`,
      absence: (pupil, when) => `${pupil} was away ${when}`,
      lostTeaching: 'Plan for what was lost',
      madeUp: 'What was lost is made up',
      dayPlan: (date) => `Day plan for ${date}`,
      helps: (pupil) => `${pupil} has said what helps`,
      toTeachers: 'Those who teach may read it',
      notToTeachers: 'Those who teach may not read it',
      place: (pupil) => `${pupil} has said where to talk`,
      classAsked: (pupil) => `${pupil} was asked whether the class may be told`,
      classYes: (pupil) => `${pupil} said yes to telling the class`,
      classNo: (pupil) => `${pupil} said no to telling the class`,
      classTold: (date) => `Told to the class ${date}`,
      contactAgreed: (how, rhythm) => `Agreed with home: ${how.toLowerCase()}, ${rhythm}`,
      contactMade: (how, date) => `Talked with home ${date}: ${how.toLowerCase()}`,
      wrote: (who) => `${who} has written from home`,
      answered: (who) => `${who} has been answered`,
      homeMeasure: 'The family does something itself',
      homeMeasureEnded: 'The family has stopped doing something',
      judged: (who, judgement) => `${who} about a measure: ${judgement.toLowerCase()}`,
      planAsked: (who, date) =>
        who === undefined ? `A plan was asked for ${date}` : `${who} asked for a plan ${date}`,
      planAnswered: 'Answer to the wish for a plan',
      heardBy: (who) => `Written down by ${who}`,
    },
  },
}

/** At the beginning of a title. */
function capitalOf(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What an entry about the pupil's everyday says: a title, and the texts below it. */
export const followUpEntry = (
  language: Language,
  event: FollowUpEvent,
  known: {
    readonly nameOf: (person: string | null) => string
    readonly pupil: string
    readonly of: string
    /** What the plan's measures and the family's own say, by id. */
    readonly measures: ReadonlyMap<string, string>
    /** A rhythm in calendar days, in words. */
    readonly everyDays: (days: number) => string
  },
): { readonly title: string; readonly texts: readonly (Words | string | null | undefined)[] } => {
  const words = followUpCaseWords[language]
  const { entries, section } = words
  const { nameOf, pupil, of, measures } = known
  const entry = (title: string, ...texts: readonly (Words | string | null | undefined)[]) => ({
    title,
    texts,
  })
  const heardBy = (person: string | null): string | undefined =>
    person === null ? undefined : entries.heardBy(nameOf(person))
  switch (event.type) {
    case 'DeputyNamed':
      return entry(
        entries.deputy(nameOf(event.person)),
        event.awayUntil === null ? null : entries.deputyUntil(longDate(language, event.awayUntil)),
      )
    case 'DeputyEnded':
      return entry(entries.deputyEnded)
    case 'SupportAsked':
      return entry(entries.supportAsked, event.words)
    case 'SupportGiven':
      return entry(entries.supportGiven, event.words)
    case 'RecognitionGiven':
      return entry(entries.recognised(pupil, dayMonth(language, event.on)), event.received)
    case 'ApologyGiven': {
      const to = words.apologyTo(pupil, of)[event.to]
      return entry(
        entries.apologised(
          words.apologisers[event.from],
          event.to === 'pupil' ? to : to.toLowerCase(),
          dayMonth(language, event.on),
        ),
        event.received,
      )
    }
    case 'AbsenceRegistered':
      return entry(
        entries.absence(pupil, section.days(dayMonth(language, event.from), dayMonth(language, event.until))),
        event.cause === 'not-said' ? null : words.causes[event.cause],
        event.words,
      )
    case 'LostTeachingPlanned':
      return entry(
        entries.lostTeaching,
        event.what,
        `${nameOf(event.responsible)}, ${section.by(dayMonth(language, event.by))}`,
      )
    case 'LostTeachingMadeUp':
      return entry(entries.madeUp)
    case 'DayPlanned':
      return entry(entries.dayPlan(longDate(language, event.on)), event.lessons)
    case 'HelpsMeSaid':
      return entry(
        entries.helps(pupil),
        ...Object.entries(event.helps).map(
          ([area, said]) => `${words.helpAreas[area as HelpArea]}: ${said.text ?? ''}`,
        ),
        event.toTeachers ? entries.toTeachers : entries.notToTeachers,
        heardBy(event.heardBy),
      )
    case 'TalkPlaceSaid':
      return entry(entries.place(pupil), event.place, heardBy(event.heardBy))
    case 'TellingClassAsked':
      return entry(entries.classAsked(pupil), event.what)
    case 'TellingClassAnswered':
      return entry((event.allowed ? entries.classYes : entries.classNo)(pupil), heardBy(event.heardBy))
    case 'ClassTold':
      return entry(entries.classTold(dayMonth(language, event.on)))
    case 'ContactAgreed':
      return entry(
        entries.contactAgreed(words.contactWays[event.how], known.everyDays(event.everyDays).toLowerCase()),
      )
    case 'ContactMade':
      return entry(
        entries.contactMade(words.contactWays[event.how], dayMonth(language, event.on)),
        event.words,
      )
    case 'GuardianWrote':
      return entry(entries.wrote(nameOf(event.guardian)), event.words, event.hard ? section.hard : null)
    case 'GuardianAnswered':
      return entry(entries.answered(nameOf(event.guardian)), event.words)
    case 'HomeMeasureAdded':
      return entry(entries.homeMeasure, event.what)
    case 'HomeMeasureEnded':
      return entry(entries.homeMeasureEnded, measures.get(event.measureId))
    case 'MeasureJudged':
      return entry(
        entries.judged(nameOf(event.guardian), words.judgements[event.judgement]),
        measures.get(event.measureId),
        event.words,
      )
    case 'PlanAskedFor':
      return entry(
        entries.planAsked(
          event.guardian === null ? undefined : nameOf(event.guardian),
          dayMonth(language, event.on),
        ),
        words.planGrounds(pupil)[event.ground],
        event.words,
      )
    case 'PlanRequestAnswered':
      return entry(entries.planAnswered, event.words)
  }
  return assertNever(event)
}

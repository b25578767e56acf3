import { assertNever } from '../../domain/kernel/result.ts'
import type { Words } from '../../domain/kernel/words.ts'
import type { AgreementKind, CameForward, Kept, ParticipantEvent } from '../../domain/participants/events.ts'
import type {
  holdToAccount,
  lookAtAgreement,
  makeAgreement,
} from '../../domain/participants/hold-to-account.ts'
import type {
  askParticipantTalk,
  chooseParticipantAdult,
  nameParticipant,
  tellParticipantFamily,
} from '../../domain/participants/name-participant.ts'
import type { answerReconciliation, holdReconciliation } from '../../domain/participants/reconcile.ts'
import type { startInquiry } from '../../domain/participants/start-inquiry.ts'
import { dayMonth, longDate, type InEvery, type Language } from './language.ts'

type RefusalOf<A extends { readonly guards: readonly { readonly refusal: string }[] }> =
  A['guards'][number]['refusal']

/** What the acts about pupils who took part are refused for. */
export type ParticipantActRefusal = RefusalOf<
  | typeof nameParticipant
  | typeof chooseParticipantAdult
  | typeof tellParticipantFamily
  | typeof askParticipantTalk
  | typeof startInquiry
  | typeof holdToAccount
  | typeof makeAgreement
  | typeof lookAtAgreement
  | typeof answerReconciliation
  | typeof holdReconciliation
>

/** Those that no other act of a case has, and those said better by their act. */
type OwnRefusal =
  | 'participant-not-chosen'
  | 'no-such-participant'
  | 'person-is-exposed-pupils-adult'
  | 'pupils-not-chosen'
  | 'agreement-kind-missing'
  | 'look-again-past'
  | 'no-such-agreement'
  | 'kept-missing'
  | 'participants-not-chosen'
  | 'single-talks-missing'
  | 'account/words-missing'
  | 'account/pupils-words-missing'
  | 'agreement/words-missing'
  | 'reconciled/pupil-has-not-said-yes'

export const participantRefusals: InEvery<Record<OwnRefusal, (pupil: string) => string>> = {
  da: {
    'participant-not-chosen': () => 'Vælg en elev på skolen',
    'no-such-participant': () => 'Eleven er ikke nævnt i sagen. Se sagen igen',
    'person-is-exposed-pupils-adult': (pupil) => `Vælg en anden voksen end den, ${pupil} har`,
    'pupils-not-chosen': () => 'Vælg mindst én elev at tale med',
    'agreement-kind-missing': () => 'Vælg, om det er en aftale eller en begrænsning',
    'look-again-past': () => 'Skriv en dag, der kommer',
    'no-such-agreement': () => 'Aftalen gælder ikke mere. Se sagen igen',
    'kept-missing': () => 'Vælg, hvordan det er gået',
    'participants-not-chosen': () => 'Vælg, hvem der var med',
    'single-talks-missing': () => 'Tal først med hver elev alene, og skriv det ned',
    'account/words-missing': () => 'Skriv, hvad I har aftalt',
    'account/pupils-words-missing': () => 'Skriv, hvad eleven selv sagde',
    'agreement/words-missing': () => 'Skriv, hvad der gælder',
    'reconciled/pupil-has-not-said-yes': (pupil) => `${pupil} har ikke sagt ja. Så mødes de ikke`,
  },
  nb: {
    'participant-not-chosen': () => 'Velg en elev ved skolen',
    'no-such-participant': () => 'Eleven er ikke nevnt i saken. Se saken igjen',
    'person-is-exposed-pupils-adult': (pupil) => `Velg en annen voksen enn den ${pupil} har`,
    'pupils-not-chosen': () => 'Velg minst én elev å snakke med',
    'agreement-kind-missing': () => 'Velg om det er en avtale eller en begrensning',
    'look-again-past': () => 'Skriv en dag som kommer',
    'no-such-agreement': () => 'Avtalen gjelder ikke lenger. Se saken igjen',
    'kept-missing': () => 'Velg hvordan det har gått',
    'participants-not-chosen': () => 'Velg hvem som var med',
    'single-talks-missing': () => 'Snakk først med hver elev alene, og skriv det ned',
    'account/words-missing': () => 'Skriv hva dere har avtalt',
    'account/pupils-words-missing': () => 'Skriv hva eleven selv sa',
    'agreement/words-missing': () => 'Skriv hva som gjelder',
    'reconciled/pupil-has-not-said-yes': (pupil) => `${pupil} har ikke sagt ja. Da møtes de ikke`,
  },
  nn: {
    'participant-not-chosen': () => 'Vel ein elev ved skulen',
    'no-such-participant': () => 'Eleven er ikkje nemnd i saka. Sjå saka igjen',
    'person-is-exposed-pupils-adult': (pupil) => `Vel ein annan vaksen enn den ${pupil} har`,
    'pupils-not-chosen': () => 'Vel minst éin elev å snakke med',
    'agreement-kind-missing': () => 'Vel om det er ein avtale eller ei avgrensing',
    'look-again-past': () => 'Skriv ein dag som kjem',
    'no-such-agreement': () => 'Avtalen gjeld ikkje lenger. Sjå saka igjen',
    'kept-missing': () => 'Vel korleis det har gått',
    'participants-not-chosen': () => 'Vel kven som var med',
    'single-talks-missing': () => 'Snakk først med kvar elev åleine, og skriv det ned',
    'account/words-missing': () => 'Skriv kva de har avtalt',
    'account/pupils-words-missing': () => 'Skriv kva eleven sjølv sa',
    'agreement/words-missing': () => 'Skriv kva som gjeld',
    'reconciled/pupil-has-not-said-yes': (pupil) => `${pupil} har ikkje sagt ja. Då møtest dei ikkje`,
  },
  en: {
    'participant-not-chosen': () => 'Choose a pupil of the school',
    'no-such-participant': () => 'The pupil is not named in the case. Look at the case again',
    'person-is-exposed-pupils-adult': (pupil) => `Choose another adult than the one ${pupil} has`,
    'pupils-not-chosen': () => 'Choose at least one pupil to talk with',
    'agreement-kind-missing': () => 'Choose whether it is an agreement or a restriction',
    'look-again-past': () => 'Write a day to come',
    'no-such-agreement': () => 'The agreement no longer holds. Look at the case again',
    'kept-missing': () => 'Choose how it has gone',
    'participants-not-chosen': () => 'Choose who was there',
    'single-talks-missing': () => 'First talk with each pupil alone, and write it down',
    'account/words-missing': () => 'Write what you agreed',
    'account/pupils-words-missing': () => 'Write what the pupil said',
    'agreement/words-missing': () => 'Write what holds',
    'reconciled/pupil-has-not-said-yes': (pupil) => `${pupil} has not said yes. Then they do not meet`,
  },
}

type Form<Labels extends string = never> = {
  readonly title: string
  readonly guide: string
  readonly button: string
} & Readonly<Record<Labels, string>>

type Forms = {
  readonly participant: Form<'pupil' | 'came' | 'found'>
  readonly 'participant-adult': Form<'person' | 'untied'>
  readonly 'participant-family': Form<'on'>
  readonly inquiry: Form<'pupils' | 'other' | 'otherHint'>
  readonly account: Form<'on' | 'ownWords' | 'reading' | 'what' | 'whatHint' | 'lookAgainOn'>
  readonly agreement: Form<
    'pupil' | 'kind' | 'what' | 'whatHint' | 'startsOn' | 'lookAgainOn' | 'reason' | 'reasonHint'
  >
  readonly 'agreement-look': Form<'kept' | 'words' | 'next' | 'ends' | 'goesOn' | 'lookAgainOn'>
  readonly reconciliation: Form<'wanted' | 'yes' | 'no' | 'on'>
  readonly reconciled: Form<'pupils' | 'on' | 'ledBy' | 'untied' | 'words'>
}
export type ParticipantForm = keyof Forms

type ParticipantWords = {
  /** `name`: the pupil who took part, in a sentence; `pupil`: the exposed one. */
  readonly forms: (name: string, pupil: string) => Forms
  readonly came: Readonly<Record<CameForward, string>>
  readonly kinds: Readonly<Record<AgreementKind, string>>
  readonly kept: Readonly<Record<Kept, string>>
  readonly section: {
    readonly title: string
    readonly adult: string
    readonly noAdult: string
    readonly family: string
    readonly familyNot: string
    readonly familyTold: (date: string) => string
    readonly wants: (date: string) => string
    readonly look: (date: string) => string
    readonly ended: (date: string) => string
    readonly both: string
    readonly alsoExposed: string
    readonly onExposed: (pupil: string) => string
    readonly reconciliation: string
    readonly said: (pupil: string, wanted: boolean, date: string) => string
    readonly met: (date: string) => string
  }
  readonly entries: {
    readonly took: (who: string) => string
    readonly adult: (who: string, name: string) => string
    readonly family: (name: string, date: string) => string
    readonly inquiry: (names: string) => string
    readonly agreement: (name: string) => string
    readonly restriction: (name: string) => string
    readonly period: (from: string, look: string) => string
    readonly looked: (name: string, how: string) => string
    readonly wants: (name: string) => string
    readonly reconciliation: (pupil: string, wanted: boolean) => string
    readonly reconciled: (pupil: string, names: string, date: string) => string
    readonly led: (who: string) => string
  }
  /** The pages of a pupil who took part, and of that pupil's family. */
  readonly own: {
    readonly title: string
    readonly lead: string
    readonly adult: (who: string) => string
    readonly noAdult: string
    readonly talk: string
    readonly asked: (who: string) => string
    readonly agreed: string
    readonly none: string
    readonly look: (date: string) => string
    readonly familyTitle: (child: string) => string
    readonly familyLead: (child: string) => string
    readonly familyAdult: (child: string, who: string) => string
    readonly familyAgreed: (child: string) => string
    readonly toMeetings: string
    readonly several: (date: string) => string
    readonly over: string
    readonly somebody: string
    readonly errors: string
    readonly back: string
  }
}

export const participantWords: InEvery<ParticipantWords> = {
  da: {
    forms: (name, pupil) => ({
      participant: {
        title: 'Hvem har været med?',
        guide:
          'Nævn en elev ad gangen. Det er ikke en dom. Også den elev skal have en voksen, en aftale og et nyt afsæt.',
        button: 'Skriv eleven på sagen',
        pupil: 'Eleven',
        came: 'Hvordan ved vi det?',
        found: 'Vi voksne har fundet ud af det',
      },
      'participant-adult': {
        title: `En voksen til ${name}`,
        guide: `${name} skal følges af en anden voksen end den, ${pupil} har. Ingen skal være voksen for begge.`,
        button: 'Gem',
        person: `Hvem følger ${name}?`,
        untied: 'Den voksne har ingen bånd til nogen i sagen',
      },
      'participant-family': {
        title: `Fortæl det til forældrene`,
        guide: `Tal med forældrene til ${name}, før de ser noget på en skærm. Fra nu af ser de deres eget barns del og intet andet.`,
        button: 'De ved besked',
        on: 'Hvornår talte I med dem?',
      },
      inquiry: {
        title: 'Det sker nu: tal med eleverne',
        guide:
          'Tal med eleverne én ad gangen, i dag. De taler under eget navn, og hver samtale skrives ned for sig. At blive spurgt er ikke at være mistænkt.',
        button: 'Begynd undersøgelsen',
        pupils: 'Hvem vil I tale med?',
        other: 'En elev fra en anden klasse',
        otherHint: 'Kan udelades.',
      },
      account: {
        title: `Ansvarssamtale med ${name}`,
        guide: 'Rolig og tydelig: Det skal høre op. Spørg, lyt, og slut med en aftale og en dag.',
        button: 'Gem samtale og aftale',
        on: 'Hvornår talte I sammen?',
        ownWords: `Hvad sagde ${name} selv?`,
        reading: 'Hvad tænker du om det?',
        what: 'Hvad har I aftalt?',
        whatHint: `${name} og forældrene læser det. Skriv ikke andre børns navne.`,
        lookAgainOn: 'Hvornår ser I på det igen?',
      },
      agreement: {
        title: 'Aftale eller begrænsning',
        guide: `Begrænsninger lægges på dem, der har været med, ikke på ${pupil}. Kun skolens leder kan lægge noget på ${pupil}, og siger hvorfor.`,
        button: 'Gem',
        pupil: 'Hvem gælder det?',
        kind: 'Hvad er det?',
        what: 'Hvad gælder?',
        whatHint: 'Eleven og forældrene læser det. Skriv ikke andre børns navne.',
        startsOn: 'Fra hvornår?',
        lookAgainOn: 'Hvornår ser I på det igen?',
        reason: 'Lederens begrundelse',
        reasonHint: `Kun når det gælder ${pupil}.`,
      },
      'agreement-look': {
        title: 'Hvordan er det gået?',
        guide: 'Se på det sammen med eleven.',
        button: 'Gem',
        kept: 'Er det holdt?',
        words: 'Hvad ser I? (kan udelades)',
        next: 'Og nu?',
        ends: 'Det er slut',
        goesOn: 'Det gælder stadig',
        lookAgainOn: 'Hvornår ser I på det næste gang?',
      },
      reconciliation: {
        title: `Vil ${pupil} mødes med den anden?`,
        guide: `Spørg uden at skubbe. Det er ${pupil}, der bestemmer, og svaret kan altid tages tilbage. Sagen kan slutte uden.`,
        button: 'Gem svaret',
        wanted: `Hvad siger ${pupil}?`,
        yes: 'Ja',
        no: 'Nej',
        on: 'Hvornår?',
      },
      reconciled: {
        title: 'De har mødtes',
        guide: `Kun når ${pupil} har sagt ja, og hver har talt alene med en voksen først.`,
        button: 'Gem',
        pupils: 'Hvem var med?',
        on: 'Hvornår?',
        ledBy: 'Hvem ledte mødet?',
        untied: 'Den, der ledte, har ingen bånd til nogen i sagen',
        words: 'Hvad kom der ud af det?',
      },
    }),
    came: { self: 'Eleven kom selv og sagde det', parents: 'Elevens forældre sagde det' },
    kinds: { agreement: 'En aftale med eleven', restriction: 'En begrænsning, skolen har lagt' },
    kept: { kept: 'Ja, det er holdt', partly: 'Noget af det', 'not-kept': 'Nej' },
    section: {
      title: 'Dem, der har været med',
      adult: 'Voksen',
      noAdult: 'Vælg en voksen',
      family: 'Forældre',
      familyNot: 'Fortæl det til forældrene',
      familyTold: (date) => `ved besked siden ${date}`,
      wants: (date) => `vil gerne tale med sin voksne (${date})`,
      look: (date) => `ses på igen ${date}`,
      ended: (date) => `slut ${date}`,
      both: 'Samme elev er både udsat og har været med. Det kræver ekstra omhu.',
      alsoExposed: 'Eleven er selv udsat i en anden sag. Det kræver ekstra omhu.',
      onExposed: (pupil) => `Lagt på ${pupil}`,
      reconciliation: 'At blive gode igen',
      said: (pupil, wanted, date) => `${pupil} har sagt ${wanted ? 'ja' : 'nej'} (${date})`,
      met: (date) => `de mødtes ${date}`,
    },
    entries: {
      took: (who) => `${who} har været med`,
      adult: (who, name) => `${who} følger ${name}`,
      family: (name, date) => `Forældrene til ${name} fik besked ${date}`,
      inquiry: (names) => `Undersøgelse med det samme: ${names}`,
      agreement: (name) => `Aftale med ${name}`,
      restriction: (name) => `Begrænsning for ${name}`,
      period: (from, look) => `Fra ${from}. Ses på igen ${look}`,
      looked: (name, how) => `Aftalen med ${name}: ${how.toLowerCase()}`,
      wants: (name) => `${name} vil gerne tale med sin voksne`,
      reconciliation: (pupil, wanted) => `${pupil} vil ${wanted ? 'gerne' : 'ikke'} mødes med den anden`,
      reconciled: (pupil, names, date) => `${pupil} og ${names} mødtes ${date}`,
      led: (who) => `Ledt af ${who}`,
    },
    own: {
      title: 'Det har vi aftalt',
      lead: 'Her står det, du og de voksne har talt om. Andre børn kan ikke se det.',
      adult: (who) => `${who} er din voksne. Du kan altid sige det, du har brug for.`,
      noAdult: 'Du får en voksen, du kan tale med. Vi siger til.',
      talk: 'Jeg vil gerne tale',
      asked: (who) =>
        `${who} ved, at du gerne vil tale. Du hører fra os i dag. Er der fri, så næste skoledag.`,
      agreed: 'Vi har aftalt',
      none: 'Der er ikke skrevet noget endnu.',
      look: (date) => `Vi ser på det sammen ${date}.`,
      familyTitle: (child) => `Aftaler med ${child}`,
      familyLead: (child) =>
        `Her står kun det, der handler om ${child}. Skolen vil det bedste for alle børn, også ${child}.`,
      familyAdult: (child, who) => `${who} er den voksne, der følger ${child} på skolen.`,
      familyAgreed: (child) => `Det er aftalt med ${child}`,
      toMeetings: 'Møder med skolen',
      several: (date) => `Fra ${date}`,
      over: 'Det her er slut.',
      somebody: 'En voksen på skolen',
      errors: 'Der mangler noget',
      back: 'Tilbage',
    },
  },
  nb: {
    forms: (name, pupil) => ({
      participant: {
        title: 'Hvem har vært med?',
        guide:
          'Nevn én elev om gangen. Det er ingen dom. Også den eleven skal ha en voksen, en avtale og en ny start.',
        button: 'Skriv eleven på saken',
        pupil: 'Eleven',
        came: 'Hvordan vet vi det?',
        found: 'Vi voksne har funnet det ut',
      },
      'participant-adult': {
        title: `En voksen for ${name}`,
        guide: `${name} skal følges av en annen voksen enn den ${pupil} har. Ingen skal være voksen for begge.`,
        button: 'Lagre',
        person: `Hvem følger ${name}?`,
        untied: 'Den voksne har ingen bånd til noen i saken',
      },
      'participant-family': {
        title: 'Fortell det til foreldrene',
        guide: `Snakk med foreldrene til ${name} før de ser noe på en skjerm. Fra nå av ser de sitt eget barns del og ikke noe annet.`,
        button: 'De vet det',
        on: 'Når snakket dere med dem?',
      },
      inquiry: {
        title: 'Det skjer nå: snakk med elevene',
        guide:
          'Snakk med elevene én om gangen, i dag. De snakker under eget navn, og hver samtale skrives ned for seg. Å bli spurt er ikke å være mistenkt.',
        button: 'Begynn undersøkelsen',
        pupils: 'Hvem vil dere snakke med?',
        other: 'En elev fra en annen klasse',
        otherHint: 'Kan utelates.',
      },
      account: {
        title: `Ansvarssamtale med ${name}`,
        guide: 'Rolig og tydelig: Det skal ta slutt. Spør, lytt, og avslutt med en avtale og en dag.',
        button: 'Lagre samtale og avtale',
        on: 'Når snakket dere sammen?',
        ownWords: `Hva sa ${name} selv?`,
        reading: 'Hva tenker du om det?',
        what: 'Hva har dere avtalt?',
        whatHint: `${name} og foreldrene leser det. Skriv ikke navn på andre barn.`,
        lookAgainOn: 'Når ser dere på det igjen?',
      },
      agreement: {
        title: 'Avtale eller begrensning',
        guide: `Begrensninger legges på dem som har vært med, ikke på ${pupil}. Bare skolens leder kan legge noe på ${pupil}, og sier hvorfor.`,
        button: 'Lagre',
        pupil: 'Hvem gjelder det?',
        kind: 'Hva er det?',
        what: 'Hva gjelder?',
        whatHint: 'Eleven og foreldrene leser det. Skriv ikke navn på andre barn.',
        startsOn: 'Fra når?',
        lookAgainOn: 'Når ser dere på det igjen?',
        reason: 'Lederens begrunnelse',
        reasonHint: `Bare når det gjelder ${pupil}.`,
      },
      'agreement-look': {
        title: 'Hvordan har det gått?',
        guide: 'Se på det sammen med eleven.',
        button: 'Lagre',
        kept: 'Er det holdt?',
        words: 'Hva ser dere? (kan utelates)',
        next: 'Og nå?',
        ends: 'Det er slutt',
        goesOn: 'Det gjelder fortsatt',
        lookAgainOn: 'Når ser dere på det neste gang?',
      },
      reconciliation: {
        title: `Vil ${pupil} møte den andre?`,
        guide: `Spør uten å presse. Det er ${pupil} som bestemmer, og svaret kan alltid tas tilbake. Saken kan avsluttes uten.`,
        button: 'Lagre svaret',
        wanted: `Hva sier ${pupil}?`,
        yes: 'Ja',
        no: 'Nei',
        on: 'Når?',
      },
      reconciled: {
        title: 'De har møttes',
        guide: `Bare når ${pupil} har sagt ja, og hver har snakket alene med en voksen først.`,
        button: 'Lagre',
        pupils: 'Hvem var med?',
        on: 'Når?',
        ledBy: 'Hvem ledet møtet?',
        untied: 'Den som ledet, har ingen bånd til noen i saken',
        words: 'Hva kom ut av det?',
      },
    }),
    came: { self: 'Eleven kom selv og sa det', parents: 'Elevens foreldre sa det' },
    kinds: { agreement: 'En avtale med eleven', restriction: 'En begrensning skolen har lagt' },
    kept: { kept: 'Ja, det er holdt', partly: 'Noe av det', 'not-kept': 'Nei' },
    section: {
      title: 'De som har vært med',
      adult: 'Voksen',
      noAdult: 'Velg en voksen',
      family: 'Foreldre',
      familyNot: 'Fortell det til foreldrene',
      familyTold: (date) => `vet det siden ${date}`,
      wants: (date) => `vil gjerne snakke med sin voksne (${date})`,
      look: (date) => `ses på igjen ${date}`,
      ended: (date) => `slutt ${date}`,
      both: 'Samme elev er både utsatt og har vært med. Det krever ekstra omtanke.',
      alsoExposed: 'Eleven er selv utsatt i en annen sak. Det krever ekstra omtanke.',
      onExposed: (pupil) => `Lagt på ${pupil}`,
      reconciliation: 'Forsoning',
      said: (pupil, wanted, date) => `${pupil} har sagt ${wanted ? 'ja' : 'nei'} (${date})`,
      met: (date) => `de møttes ${date}`,
    },
    entries: {
      took: (who) => `${who} har vært med`,
      adult: (who, name) => `${who} følger ${name}`,
      family: (name, date) => `Foreldrene til ${name} fikk beskjed ${date}`,
      inquiry: (names) => `Undersøkelse med det samme: ${names}`,
      agreement: (name) => `Avtale med ${name}`,
      restriction: (name) => `Begrensning for ${name}`,
      period: (from, look) => `Fra ${from}. Ses på igjen ${look}`,
      looked: (name, how) => `Avtalen med ${name}: ${how.toLowerCase()}`,
      wants: (name) => `${name} vil gjerne snakke med sin voksne`,
      reconciliation: (pupil, wanted) => `${pupil} vil ${wanted ? 'gjerne' : 'ikke'} møte den andre`,
      reconciled: (pupil, names, date) => `${pupil} og ${names} møttes ${date}`,
      led: (who) => `Ledet av ${who}`,
    },
    own: {
      title: 'Det har vi avtalt',
      lead: 'Her står det du og de voksne har snakket om. Andre barn kan ikke se det.',
      adult: (who) => `${who} er din voksne. Du kan alltid si det du trenger.`,
      noAdult: 'Du får en voksen du kan snakke med. Vi sier fra.',
      talk: 'Jeg vil gjerne snakke',
      asked: (who) =>
        `${who} vet at du gjerne vil snakke. Du hører fra oss i dag. Er det fri, så neste skoledag.`,
      agreed: 'Vi har avtalt',
      none: 'Det er ikke skrevet noe ennå.',
      look: (date) => `Vi ser på det sammen ${date}.`,
      familyTitle: (child) => `Avtaler med ${child}`,
      familyLead: (child) =>
        `Her står bare det som handler om ${child}. Skolen vil det beste for alle barn, også ${child}.`,
      familyAdult: (child, who) => `${who} er den voksne som følger ${child} på skolen.`,
      familyAgreed: (child) => `Det er avtalt med ${child}`,
      toMeetings: 'Møter med skolen',
      several: (date) => `Fra ${date}`,
      over: 'Dette er slutt.',
      somebody: 'En voksen på skolen',
      errors: 'Noe mangler',
      back: 'Tilbake',
    },
  },
  nn: {
    forms: (name, pupil) => ({
      participant: {
        title: 'Kven har vore med?',
        guide:
          'Nemn éin elev om gongen. Det er ingen dom. Også den eleven skal ha ein vaksen, ein avtale og ein ny start.',
        button: 'Skriv eleven på saka',
        pupil: 'Eleven',
        came: 'Korleis veit vi det?',
        found: 'Vi vaksne har funne det ut',
      },
      'participant-adult': {
        title: `Ein vaksen for ${name}`,
        guide: `${name} skal følgjast av ein annan vaksen enn den ${pupil} har. Ingen skal vere vaksen for begge.`,
        button: 'Lagre',
        person: `Kven følgjer ${name}?`,
        untied: 'Den vaksne har ingen band til nokon i saka',
      },
      'participant-family': {
        title: 'Fortel det til foreldra',
        guide: `Snakk med foreldra til ${name} før dei ser noko på ein skjerm. Frå no av ser dei sitt eige barns del og ikkje noko anna.`,
        button: 'Dei veit det',
        on: 'Når snakka de med dei?',
      },
      inquiry: {
        title: 'Det skjer no: snakk med elevane',
        guide:
          'Snakk med elevane éin om gongen, i dag. Dei snakkar under eige namn, og kvar samtale blir skriven ned for seg. Å bli spurd er ikkje å vere mistenkt.',
        button: 'Byrj undersøkinga',
        pupils: 'Kven vil de snakke med?',
        other: 'Ein elev frå ein annan klasse',
        otherHint: 'Kan utelatast.',
      },
      account: {
        title: `Ansvarssamtale med ${name}`,
        guide: 'Roleg og tydeleg: Det skal ta slutt. Spør, lytt, og avslutt med ein avtale og ein dag.',
        button: 'Lagre samtale og avtale',
        on: 'Når snakka de saman?',
        ownWords: `Kva sa ${name} sjølv?`,
        reading: 'Kva tenkjer du om det?',
        what: 'Kva har de avtalt?',
        whatHint: `${name} og foreldra les det. Skriv ikkje namn på andre barn.`,
        lookAgainOn: 'Når ser de på det igjen?',
      },
      agreement: {
        title: 'Avtale eller avgrensing',
        guide: `Avgrensingar blir lagde på dei som har vore med, ikkje på ${pupil}. Berre leiaren på skulen kan leggje noko på ${pupil}, og seier kvifor.`,
        button: 'Lagre',
        pupil: 'Kven gjeld det?',
        kind: 'Kva er det?',
        what: 'Kva gjeld?',
        whatHint: 'Eleven og foreldra les det. Skriv ikkje namn på andre barn.',
        startsOn: 'Frå når?',
        lookAgainOn: 'Når ser de på det igjen?',
        reason: 'Grunngivinga til leiaren',
        reasonHint: `Berre når det gjeld ${pupil}.`,
      },
      'agreement-look': {
        title: 'Korleis har det gått?',
        guide: 'Sjå på det saman med eleven.',
        button: 'Lagre',
        kept: 'Er det halde?',
        words: 'Kva ser de? (kan utelatast)',
        next: 'Og no?',
        ends: 'Det er slutt',
        goesOn: 'Det gjeld framleis',
        lookAgainOn: 'Når ser de på det neste gong?',
      },
      reconciliation: {
        title: `Vil ${pupil} møte den andre?`,
        guide: `Spør utan å presse. Det er ${pupil} som bestemmer, og svaret kan alltid takast tilbake. Saka kan avsluttast utan.`,
        button: 'Lagre svaret',
        wanted: `Kva seier ${pupil}?`,
        yes: 'Ja',
        no: 'Nei',
        on: 'Når?',
      },
      reconciled: {
        title: 'Dei har møtest',
        guide: `Berre når ${pupil} har sagt ja, og kvar har snakka åleine med ein vaksen først.`,
        button: 'Lagre',
        pupils: 'Kven var med?',
        on: 'Når?',
        ledBy: 'Kven leidde møtet?',
        untied: 'Den som leidde, har ingen band til nokon i saka',
        words: 'Kva kom ut av det?',
      },
    }),
    came: { self: 'Eleven kom sjølv og sa det', parents: 'Foreldra til eleven sa det' },
    kinds: { agreement: 'Ein avtale med eleven', restriction: 'Ei avgrensing skulen har lagt' },
    kept: { kept: 'Ja, det er halde', partly: 'Noko av det', 'not-kept': 'Nei' },
    section: {
      title: 'Dei som har vore med',
      adult: 'Vaksen',
      noAdult: 'Vel ein vaksen',
      family: 'Foreldre',
      familyNot: 'Fortel det til foreldra',
      familyTold: (date) => `veit det sidan ${date}`,
      wants: (date) => `vil gjerne snakke med den vaksne sin (${date})`,
      look: (date) => `blir sett på igjen ${date}`,
      ended: (date) => `slutt ${date}`,
      both: 'Same elev er både utsett og har vore med. Det krev ekstra omtanke.',
      alsoExposed: 'Eleven er sjølv utsett i ei anna sak. Det krev ekstra omtanke.',
      onExposed: (pupil) => `Lagt på ${pupil}`,
      reconciliation: 'Forsoning',
      said: (pupil, wanted, date) => `${pupil} har sagt ${wanted ? 'ja' : 'nei'} (${date})`,
      met: (date) => `dei møttest ${date}`,
    },
    entries: {
      took: (who) => `${who} har vore med`,
      adult: (who, name) => `${who} følgjer ${name}`,
      family: (name, date) => `Foreldra til ${name} fekk beskjed ${date}`,
      inquiry: (names) => `Undersøking med ein gong: ${names}`,
      agreement: (name) => `Avtale med ${name}`,
      restriction: (name) => `Avgrensing for ${name}`,
      period: (from, look) => `Frå ${from}. Blir sett på igjen ${look}`,
      looked: (name, how) => `Avtalen med ${name}: ${how.toLowerCase()}`,
      wants: (name) => `${name} vil gjerne snakke med den vaksne sin`,
      reconciliation: (pupil, wanted) => `${pupil} vil ${wanted ? 'gjerne' : 'ikkje'} møte den andre`,
      reconciled: (pupil, names, date) => `${pupil} og ${names} møttest ${date}`,
      led: (who) => `Leidd av ${who}`,
    },
    own: {
      title: 'Det har vi avtalt',
      lead: 'Her står det du og dei vaksne har snakka om. Andre barn kan ikkje sjå det.',
      adult: (who) => `${who} er din vaksne. Du kan alltid seie det du treng.`,
      noAdult: 'Du får ein vaksen du kan snakke med. Vi seier frå.',
      talk: 'Eg vil gjerne snakke',
      asked: (who) =>
        `${who} veit at du gjerne vil snakke. Du høyrer frå oss i dag. Er det fri, så neste skuledag.`,
      agreed: 'Vi har avtalt',
      none: 'Det er ikkje skrive noko enno.',
      look: (date) => `Vi ser på det saman ${date}.`,
      familyTitle: (child) => `Avtalar med ${child}`,
      familyLead: (child) =>
        `Her står berre det som handlar om ${child}. Skulen vil det beste for alle barn, også ${child}.`,
      familyAdult: (child, who) => `${who} er den vaksne som følgjer ${child} på skulen.`,
      familyAgreed: (child) => `Det er avtalt med ${child}`,
      toMeetings: 'Møte med skulen',
      several: (date) => `Frå ${date}`,
      over: 'Dette er slutt.',
      somebody: 'Ein vaksen på skulen',
      errors: 'Noko manglar',
      back: 'Tilbake',
    },
  },
  en: {
    forms: (name, pupil) => ({
      participant: {
        title: 'Who took part?',
        guide:
          'Name one pupil at a time. It is no verdict. That pupil too needs an adult, an agreement and a new start.',
        button: 'Add the pupil to the case',
        pupil: 'The pupil',
        came: 'How do we know?',
        found: 'We adults found out',
      },
      'participant-adult': {
        title: `An adult for ${name}`,
        guide: `${name} is followed by another adult than the one ${pupil} has. Nobody is the adult of both.`,
        button: 'Save',
        person: `Who follows ${name}?`,
        untied: 'The adult has no ties to anybody in the case',
      },
      'participant-family': {
        title: 'Tell the parents',
        guide: `Talk with the parents of ${name} before they see anything on a screen. From now on they see their own child’s part and nothing else.`,
        button: 'They know',
        on: 'When did you talk with them?',
      },
      inquiry: {
        title: 'It is happening now: talk with the pupils',
        guide:
          'Talk with the pupils one at a time, today. They speak under their own names, and each talk is written down by itself. To be asked is not to be suspected.',
        button: 'Begin the inquiry',
        pupils: 'With whom will you talk?',
        other: 'A pupil from another class',
        otherHint: 'May be left out.',
      },
      account: {
        title: `A talk about responsibility with ${name}`,
        guide: 'Calm and clear: it has to stop. Ask, listen, and end with an agreement and a day.',
        button: 'Save talk and agreement',
        on: 'When did you talk?',
        ownWords: `What did ${name} say?`,
        reading: 'What do you make of it?',
        what: 'What have you agreed?',
        whatHint: `${name} and the parents read it. Do not write other children’s names.`,
        lookAgainOn: 'When do you look at it again?',
      },
      agreement: {
        title: 'Agreement or restriction',
        guide: `Restrictions lie on those who took part, not on ${pupil}. Only the school’s leader may lay anything on ${pupil}, and says why.`,
        button: 'Save',
        pupil: 'Whom does it bind?',
        kind: 'What is it?',
        what: 'What holds?',
        whatHint: 'The pupil and the parents read it. Do not write other children’s names.',
        startsOn: 'From when?',
        lookAgainOn: 'When do you look at it again?',
        reason: 'The leader’s reason',
        reasonHint: `Only where it binds ${pupil}.`,
      },
      'agreement-look': {
        title: 'How has it gone?',
        guide: 'Look at it together with the pupil.',
        button: 'Save',
        kept: 'Was it kept?',
        words: 'What do you see? (may be left out)',
        next: 'And now?',
        ends: 'It is over',
        goesOn: 'It still holds',
        lookAgainOn: 'When do you look at it next?',
      },
      reconciliation: {
        title: `Does ${pupil} want to meet the other?`,
        guide: `Ask without pushing. ${pupil} decides, and the answer may be taken back at any time. The case can end without it.`,
        button: 'Save the answer',
        wanted: `What does ${pupil} say?`,
        yes: 'Yes',
        no: 'No',
        on: 'When?',
      },
      reconciled: {
        title: 'They have met',
        guide: `Only when ${pupil} has said yes, and each has first talked alone with an adult.`,
        button: 'Save',
        pupils: 'Who was there?',
        on: 'When?',
        ledBy: 'Who led the meeting?',
        untied: 'The one who led has no ties to anybody in the case',
        words: 'What came of it?',
      },
    }),
    came: { self: 'The pupil came and said so', parents: 'The pupil’s parents said so' },
    kinds: {
      agreement: 'An agreement with the pupil',
      restriction: 'A restriction that the school laid down',
    },
    kept: { kept: 'Yes, it was kept', partly: 'Some of it', 'not-kept': 'No' },
    section: {
      title: 'Those who took part',
      adult: 'Adult',
      noAdult: 'Choose an adult',
      family: 'Parents',
      familyNot: 'Tell the parents',
      familyTold: (date) => `know since ${date}`,
      wants: (date) => `wants to talk with their adult (${date})`,
      look: (date) => `looked at again on ${date}`,
      ended: (date) => `ended ${date}`,
      both: 'The same pupil is exposed and took part. That asks for extra care.',
      alsoExposed: 'The pupil is exposed themself in another case. That asks for extra care.',
      onExposed: (pupil) => `Laid on ${pupil}`,
      reconciliation: 'Reconciliation',
      said: (pupil, wanted, date) => `${pupil} has said ${wanted ? 'yes' : 'no'} (${date})`,
      met: (date) => `they met on ${date}`,
    },
    entries: {
      took: (who) => `${who} took part`,
      adult: (who, name) => `${who} follows ${name}`,
      family: (name, date) => `The parents of ${name} were told on ${date}`,
      inquiry: (names) => `An inquiry at once: ${names}`,
      agreement: (name) => `An agreement with ${name}`,
      restriction: (name) => `A restriction for ${name}`,
      period: (from, look) => `From ${from}. Looked at again on ${look}`,
      looked: (name, how) => `The agreement with ${name}: ${how.toLowerCase()}`,
      wants: (name) => `${name} wants to talk with their adult`,
      reconciliation: (pupil, wanted) => `${pupil} ${wanted ? 'wants' : 'does not want'} to meet the other`,
      reconciled: (pupil, names, date) => `${pupil} and ${names} met on ${date}`,
      led: (who) => `Led by ${who}`,
    },
    own: {
      title: 'What we agreed',
      lead: 'Here is what you and the adults have talked about. Other children cannot see it.',
      adult: (who) => `${who} is your adult. You can always say what you need.`,
      noAdult: 'You will get an adult to talk with. We will tell you.',
      talk: 'I want to talk',
      asked: (who) =>
        `${who} knows that you want to talk. You hear from us today. On a day off, the next school day.`,
      agreed: 'We have agreed',
      none: 'Nothing is written yet.',
      look: (date) => `We look at it together on ${date}.`,
      familyTitle: (child) => `Agreements with ${child}`,
      familyLead: (child) =>
        `Here is only what is about ${child}. The school wants the best for every child, ${child} too.`,
      familyAdult: (child, who) => `${who} is the adult who follows ${child} at school.`,
      familyAgreed: (child) => `Agreed with ${child}`,
      toMeetings: 'Meetings with the school',
      several: (date) => `From ${date}`,
      over: 'This is over.',
      somebody: 'An adult at school',
      errors: 'Something is missing',
      back: 'Back',
    },
  },
}

type Entry = {
  readonly title: string
  readonly texts: readonly (Words | string | null | undefined)[]
}

/** An entry about pupils who took part, in words: its title, and what was written as far as the reader may see it. */
export const participantEntry = (
  language: Language,
  event: ParticipantEvent,
  known: { readonly nameOf: (person: string | null) => string; readonly pupil: string },
): Entry => {
  const { entries, came, kept } = participantWords[language]
  const { nameOf, pupil } = known
  const names = (pupils: readonly string[]): string => pupils.map(nameOf).join(', ')
  switch (event.type) {
    case 'ParticipatingPupilNamed':
      return {
        title: entries.took(nameOf(event.pupil)),
        texts: [event.came == null ? null : came[event.came]],
      }
    case 'ParticipantAdultChosen':
      return { title: entries.adult(nameOf(event.person), nameOf(event.pupil)), texts: [] }
    case 'ParticipantFamilyTold':
      return { title: entries.family(nameOf(event.pupil), dayMonth(language, event.on)), texts: [] }
    case 'InquiryStarted':
      return { title: entries.inquiry(names(event.pupils)), texts: [] }
    case 'AgreementMade':
      return {
        title: (event.kind === 'agreement' ? entries.agreement : entries.restriction)(nameOf(event.pupil)),
        texts: [
          event.what,
          entries.period(longDate(language, event.startsOn), longDate(language, event.lookAgainOn)),
          event.reason,
        ],
      }
    case 'AgreementLookedAt':
      return { title: entries.looked(nameOf(event.pupil), kept[event.kept]), texts: [event.words] }
    case 'ParticipantWantsToTalk':
      return { title: entries.wants(nameOf(event.pupil)), texts: [] }
    case 'ReconciliationAnswered':
      return { title: entries.reconciliation(pupil, event.wanted), texts: [] }
    case 'ReconciliationHeld':
      return {
        title: entries.reconciled(pupil, names(event.pupils), dayMonth(language, event.on)),
        texts: [event.words, entries.led(nameOf(event.ledBy))],
      }
  }
  return assertNever(event)
}

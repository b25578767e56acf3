import type { Body } from '../../domain/consent/bodies.ts'
import type { giveConsent, refuseConsent } from '../../domain/consent/answer-consent.ts'
import type { answerInCase } from '../../domain/consent/answer-in-case.ts'
import type { askAdvice, giveAdvice } from '../../domain/consent/ask-advice.ts'
import type { askConsent } from '../../domain/consent/ask-consent.ts'
import type { ConsentEvent, SharedPart } from '../../domain/consent/events.ts'
import type { WhyNot } from '../../domain/consent/standing.ts'
import { assertNever } from '../../domain/kernel/result.ts'
import type { Words } from '../../domain/kernel/words.ts'
import { dayMonth, longDate, type InEvery, type Language } from './language.ts'

type RefusalOf<A extends { readonly guards: readonly { readonly refusal: string }[] }> =
  A['guards'][number]['refusal']

/** What the acts of consent are refused for. */
export type ConsentActRefusal = RefusalOf<
  | typeof askConsent
  | typeof giveConsent
  | typeof refuseConsent
  | typeof answerInCase
  | typeof askAdvice
  | typeof giveAdvice
>

/** Those that no other act of a case has, and those said better by their act. */
type OwnRefusal =
  | 'recipient-not-chosen'
  | 'recipient-has-ties'
  | 'nothing-to-share'
  | 'until-missing'
  | 'until-past'
  | 'until-too-far'
  | 'until-after-asked'
  | 'home-not-told'
  | 'giver-not-chosen'
  | 'no-such-consent'
  | 'holds-a-name'
  | 'no-such-note'
  | 'consent/words-missing'
  | 'consent/date-missing'
  | 'advice/words-missing'
  | 'shared/words-missing'
  | 'health/pupil-not-chosen'
  | 'health/words-missing'

export const consentRefusals: InEvery<Record<OwnRefusal, (pupil: string) => string>> = {
  da: {
    'recipient-not-chosen': () => 'Vælg, hvem det skal deles med',
    'recipient-has-ties': () => 'Vælg en anden. Personen har bånd til sagen',
    'nothing-to-share': () => 'Vælg mindst én ting',
    'until-missing': () => 'Skriv den sidste dag',
    'until-past': () => 'Skriv en dag, der ikke er gået',
    'until-too-far': () => 'Skriv en dag inden for et år. Derefter spørger I igen',
    'until-after-asked': () => 'Skriv en dag, der ikke er senere end den, der blev spurgt om',
    'home-not-told': (pupil) => `Fortæl forældrene om sagen først. ${pupil} skal vide det inden`,
    'giver-not-chosen': () =>
      'Vælg en, der bestemmer nu: en forælder med forældremyndighed, eller eleven selv',
    'no-such-consent': () => 'Der er ikke spurgt om det mere. Se siden igen',
    'holds-a-name': () => 'Tag navnene ud. Der står et navn på en elev, en forælder eller en ansat',
    'no-such-note': () => 'Vælg et af dine notater',
    'consent/words-missing': () => 'Skriv, hvad det skal bruges til',
    'consent/date-missing': (pupil) => `Skriv, hvornår ${pupil} fik det at vide`,
    'advice/words-missing': () => 'Skriv spørgsmålet',
    'shared/words-missing': () => 'Skriv et svar',
    'health/pupil-not-chosen': () => 'Vælg en elev',
    'health/words-missing': () => 'Skriv noget',
  },
  nb: {
    'recipient-not-chosen': () => 'Velg hvem det skal deles med',
    'recipient-has-ties': () => 'Velg en annen. Personen har bånd til saken',
    'nothing-to-share': () => 'Velg minst én ting',
    'until-missing': () => 'Skriv den siste dagen',
    'until-past': () => 'Skriv en dag som ikke har vært',
    'until-too-far': () => 'Skriv en dag innen ett år. Etter det spør dere på nytt',
    'until-after-asked': () => 'Skriv en dag som ikke er senere enn den det ble spurt om',
    'home-not-told': (pupil) => `Fortell foreldrene om saken først. ${pupil} skal vite det før det`,
    'giver-not-chosen': () => 'Velg en som bestemmer nå: en forelder med foreldreansvar, eller eleven selv',
    'no-such-consent': () => 'Det er ikke spurt om dette lenger. Se siden igjen',
    'holds-a-name': () => 'Ta navnene ut. Der står navnet på en elev, en forelder eller en ansatt',
    'no-such-note': () => 'Velg et av notatene dine',
    'consent/words-missing': () => 'Skriv hva det skal brukes til',
    'consent/date-missing': (pupil) => `Skriv når ${pupil} fikk vite det`,
    'advice/words-missing': () => 'Skriv spørsmålet',
    'shared/words-missing': () => 'Skriv et svar',
    'health/pupil-not-chosen': () => 'Velg en elev',
    'health/words-missing': () => 'Skriv noe',
  },
  nn: {
    'recipient-not-chosen': () => 'Vel kven det skal delast med',
    'recipient-has-ties': () => 'Vel ein annan. Personen har band til saka',
    'nothing-to-share': () => 'Vel minst éin ting',
    'until-missing': () => 'Skriv den siste dagen',
    'until-past': () => 'Skriv ein dag som ikkje har vore',
    'until-too-far': () => 'Skriv ein dag innan eitt år. Etter det spør de på nytt',
    'until-after-asked': () => 'Skriv ein dag som ikkje er seinare enn den det vart spurt om',
    'home-not-told': (pupil) => `Fortel foreldra om saka først. ${pupil} skal vite det før det`,
    'giver-not-chosen': () => 'Vel ein som bestemmer no: ein forelder med foreldreansvar, eller eleven sjølv',
    'no-such-consent': () => 'Det er ikkje spurt om dette lenger. Sjå sida igjen',
    'holds-a-name': () => 'Ta namna ut. Der står namnet på ein elev, ein forelder eller ein tilsett',
    'no-such-note': () => 'Vel eitt av notata dine',
    'consent/words-missing': () => 'Skriv kva det skal brukast til',
    'consent/date-missing': (pupil) => `Skriv når ${pupil} fekk vite det`,
    'advice/words-missing': () => 'Skriv spørsmålet',
    'shared/words-missing': () => 'Skriv eit svar',
    'health/pupil-not-chosen': () => 'Vel ein elev',
    'health/words-missing': () => 'Skriv noko',
  },
  en: {
    'recipient-not-chosen': () => 'Choose whom it is shared with',
    'recipient-has-ties': () => 'Choose somebody else. This person has ties to the case',
    'nothing-to-share': () => 'Choose at least one thing',
    'until-missing': () => 'Write the last day',
    'until-past': () => 'Write a day that has not passed',
    'until-too-far': () => 'Write a day within a year. After that you ask again',
    'until-after-asked': () => 'Write a day no later than the one that was asked for',
    'home-not-told': (pupil) => `Tell the parents of the case first. ${pupil} is to know before that`,
    'giver-not-chosen': () => 'Choose somebody who decides now: a parent with custody, or the pupil',
    'no-such-consent': () => 'This is no longer asked for. Look at the page again',
    'holds-a-name': () => 'Take the names out. It holds the name of a pupil, a parent or a member of staff',
    'no-such-note': () => 'Choose one of your notes',
    'consent/words-missing': () => 'Write what it is for',
    'consent/date-missing': (pupil) => `Write when ${pupil} was told`,
    'advice/words-missing': () => 'Write the question',
    'shared/words-missing': () => 'Write an answer',
    'health/pupil-not-chosen': () => 'Choose a pupil',
    'health/words-missing': () => 'Write something',
  },
}

type Form<Labels extends string = never> = {
  readonly title: string
  readonly guide: string
  readonly button: string
} & Readonly<Record<Labels, string>>

type Forms = {
  readonly consent: Form<
    'recipient' | 'parts' | 'mayAnswer' | 'purpose' | 'purposeHint' | 'until' | 'untilHint' | 'pupilToldOn'
  >
  readonly 'consent-given': Form<'giver' | 'on' | 'parts' | 'mayAnswer' | 'until'>
  readonly 'consent-refused': Form<'giver' | 'on'>
  readonly advice: Form<'recipient' | 'question' | 'questionHint'>
}
export type ConsentForm = keyof Forms

/** The page of those who are asked: guardians (LIX at most 35) and pupils (25). */
type AskedWords = {
  readonly title: (child: string) => string
  readonly lead: (child: string) => string
  readonly none: string
  readonly noneLead: string
  readonly to: string
  readonly why: string
  readonly what: string
  readonly back: string
  readonly until: string
  readonly untilHint: (date: string) => string
  readonly mayAnswer: string
  readonly yes: string
  readonly no: string
  readonly change: string
  /** Opens the form once more: after a yes, and after a no. */
  readonly less: string
  readonly after: string
  readonly withdraw: string
  readonly shared: (until: string) => string
  readonly notShared: Readonly<Record<WhyNot, string>>
  readonly yours: Readonly<Record<'yes' | 'refused' | 'withdrawn', (on: string) => string>>
  readonly others: string
  readonly free: string
  readonly errors: string
}

type ConsentWords = {
  readonly bodies: Readonly<Record<Body, string>>
  readonly parts: Readonly<Record<SharedPart, string>>
  readonly mayAnswer: string
  readonly section: {
    readonly title: string
    readonly shared: (until: string) => string
    readonly notShared: string
    readonly why: Readonly<Record<WhyNot, string>>
    readonly said: Readonly<Record<'yes' | 'refused' | 'withdrawn', (who: string, on: string) => string>>
    readonly heardBy: (who: string) => string
    readonly silent: (who: string) => string
    readonly paperYes: string
    readonly paperNo: string
    readonly stillCan: string
    readonly advice: string
    readonly question: (who: string) => string
    readonly noAnswer: string
    readonly answered: (on: string) => string
    readonly above: string
    readonly unconfirmed: string
  }
  readonly forms: (pupil: string) => Forms
  readonly entries: {
    readonly asked: (who: string, body: string) => string
    readonly given: (who: string) => string
    readonly refused: (who: string) => string
    readonly withdrawn: (who: string) => string
    readonly heardBy: (who: string) => string
    readonly answered: (body: string) => string
    readonly advice: (body: string) => string
    readonly adviceGiven: string
    readonly until: (date: string) => string
  }
  readonly home: AskedWords & { readonly waits: string }
  readonly own: AskedWords
  readonly partner: {
    readonly nav: string
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly noneLead: string
    readonly until: (date: string) => string
    readonly questions: string
    readonly question: string
    readonly questionLead: string
    readonly answer: string
    readonly send: string
    readonly answered: string
    readonly yourAnswer: string
    readonly case: (child: string) => string
    readonly purpose: string
    readonly youSee: string
    readonly readOnly: string
    readonly nothing: string
    readonly write: string
    readonly writeHint: string
    readonly written: string
    readonly errors: string
    readonly back: string
  }
  readonly health: {
    readonly nav: string
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly noneLead: string
    readonly pupil: string
    readonly words: string
    readonly save: string
    readonly notes: string
    readonly released: (on: string) => string
    readonly release: string
    readonly releaseTitle: string
    readonly releaseLead: string
    readonly to: string
    readonly text: string
    readonly textHint: string
    readonly send: string
    readonly noConsent: string
    readonly errors: string
    readonly shared: string
    readonly choose: string
    readonly back: string
  }
}

export const consentWords: InEvery<ConsentWords> = {
  da: {
    bodies: {
      'health-nurse': 'sundhedsplejersken',
      'psychology-service': 'PPR',
      'inclusion-adviser': 'inklusionsvejlederen',
      ssp: 'SSP',
      'interdisciplinary-forum': 'det tværfaglige forum',
      'child-psychiatry': 'børne- og ungdomspsykiatrien',
      doctor: 'lægen',
      'child-welfare': 'børne- og familieafdelingen',
      slt: 'SLT',
      'municipal-psychologist': 'kommunens psykolog',
      'family-team': 'familieteamet',
    },
    parts: {
      account: 'Elevens egne ord',
      assessment: 'Skolens vurdering',
      plan: 'Handleplanen',
      'follow-up': 'Hvordan det går nu',
      agreements: 'Aftaler og møder',
      absence: 'Fravær',
    },
    mayAnswer: 'Modtageren må svare skolen',
    section: {
      title: 'Samtykke og deling',
      shared: (until) => `Deles til og med ${until}`,
      notShared: 'Ikke delt',
      why: {
        'not-answered': 'Forældrene har ikke svaret.',
        'pupil-not-answered': 'Eleven skal også svare selv og har ikke gjort det.',
        refused: 'En, der bestemmer, har sagt nej. Det gælder.',
        withdrawn: 'Samtykket er trukket tilbage.',
        expired: 'Den sidste dag er gået.',
        ended: 'Sagen har været afsluttet. Samtykket kommer ikke igen af sig selv.',
      },
      said: {
        yes: (who, on) => `${who} sagde ja ${on}`,
        refused: (who, on) => `${who} sagde nej ${on}`,
        withdrawn: (who, on) => `${who} trak det tilbage ${on}`,
      },
      heardBy: (who) => `skrevet ind af ${who}`,
      silent: (who) => `${who} har ikke svaret`,
      paperYes: 'Skriv et ja fra papir ind',
      paperNo: 'Skriv et nej ind',
      stillCan: 'Det kan I stadig gøre: spørg uden navne, eller hjælp inden for skolen.',
      advice: 'Spørg uden navne',
      question: (who) => `Spørgsmål uden navne til ${who}`,
      noAnswer: 'Der er ikke svaret endnu.',
      answered: (on) => `Svar ${on}`,
      above: 'Er et barn i fare, går pligten til at underrette forud for samtykke.',
      unconfirmed:
        'Hvem der skal sige ja, og fra hvilken alder eleven selv spørges, er ikke bekræftet af en jurist. Et nej gælder altid.',
    },
    forms: (pupil) => ({
      consent: {
        title: 'Spørg om samtykke',
        guide: `Sig, hvem der skal læse hvad, hvad det skal bruges til, og hvor længe. Intet deles, før ${pupil}s forældre eller ${pupil} selv har sagt ja.`,
        button: 'Spørg om samtykke',
        recipient: 'Hvem skal læse det?',
        parts: 'Hvad skal de kunne se?',
        mayAnswer: 'De må også svare skolen her',
        purpose: 'Hvad skal det bruges til?',
        purposeHint: 'Én ting. Skriv, så forældrene forstår det.',
        until: 'Til og med hvilken dag?',
        untilHint: 'Højst et år.',
        pupilToldOn: `Hvornår fik ${pupil} at vide, at I spørger?`,
      },
      'consent-given': {
        title: 'Et ja fra papir',
        guide: 'Skriv det, der står på papiret. Du står som den, der har set det.',
        button: 'Gem svaret',
        giver: 'Hvem har skrevet under?',
        on: 'Dagen på papiret',
        parts: 'Hvad er der sagt ja til?',
        mayAnswer: 'Modtageren må svare skolen',
        until: 'Til og med hvilken dag?',
      },
      'consent-refused': {
        title: 'Et nej',
        guide:
          'Et nej eller et samtykke, der trækkes tilbage, gælder med det samme. Ingen skal forklare hvorfor.',
        button: 'Gem svaret',
        giver: 'Hvem siger nej?',
        on: 'Hvornår blev det sagt?',
      },
      advice: {
        title: 'Spørg uden navne',
        guide: 'Den, du spørger, får ikke at vide, hvem det handler om. Derfor kræver det ikke samtykke.',
        button: 'Send spørgsmålet',
        recipient: 'Hvem vil du spørge?',
        question: 'Dit spørgsmål',
        questionHint: 'Ingen navne, og intet, der fortæller, hvem det er.',
      },
    }),
    entries: {
      asked: (who, body) => `Spurgt om samtykke til at dele med ${who}, ${body}`,
      given: (who) => `${who} har sagt ja til at dele`,
      refused: (who) => `${who} har sagt nej til at dele`,
      withdrawn: (who) => `${who} har trukket samtykket tilbage`,
      heardBy: (who) => `Skrevet ind af ${who}`,
      answered: (body) => `Svar fra ${body}`,
      advice: (body) => `Spurgt uden navne: ${body}`,
      adviceGiven: 'Svar på et spørgsmål uden navne',
      until: (date) => `Til og med ${date}`,
    },
    home: {
      title: (child) => `Må vi dele noget om ${child}?`,
      lead: () => 'I bestemmer. I kan sige ja til noget og nej til resten. I kan altid fortryde.',
      none: 'Vi har ikke spurgt om noget',
      noneLead: 'Skolen deler ikke noget uden jeres ja. Når vi vil spørge, står det her.',
      to: 'Hvem',
      why: 'Hvorfor',
      what: 'Hvad må de se?',
      back: 'Tilbage',
      until: 'Til og med',
      untilHint: (date) => `Senest ${date}`,
      mayAnswer: 'De må svare skolen',
      yes: 'Ja, del det',
      no: 'Nej, del ikke noget',
      change: 'Gem ændringen',
      less: 'Ret, hvad der deles',
      after: 'Sig ja alligevel',
      withdraw: 'Stop delingen nu',
      shared: (until) => `Deles nu, til og med ${until}`,
      notShared: {
        'not-answered': 'Ikke delt. Vi venter på jeres svar.',
        'pupil-not-answered': 'Ikke delt. Jeres barn skal også selv svare.',
        refused: 'Ikke delt. En, der bestemmer, har sagt nej.',
        withdrawn: 'Ikke delt. Samtykket er trukket tilbage.',
        expired: 'Ikke delt mere. Den sidste dag er gået.',
        ended: 'Ikke delt mere. Sagen har været afsluttet.',
      },
      yours: {
        yes: (on) => `Du sagde ja ${on}.`,
        refused: (on) => `Du sagde nej ${on}.`,
        withdrawn: (on) => `Du stoppede det ${on}.`,
      },
      waits: 'Vi venter på jeres svar',
      others: 'Den anden forælder svarer for sig selv.',
      free: 'Et nej ændrer ikke den hjælp, jeres barn får på skolen. Er et barn i fare, skal vi dog altid sige det videre.',
      errors: 'Se på det her først',
    },
    own: {
      title: () => 'Hvad deler skolen om dig?',
      lead: () => 'Her ser du, hvem der må læse om dig.',
      none: 'Ingen andre læser om dig',
      noneLead: 'Når skolen vil dele noget, står det her.',
      to: 'Hvem',
      why: 'Hvorfor',
      what: 'Hvad må de se?',
      back: 'Tilbage',
      until: 'Sidste dag',
      untilHint: (date) => `Senest ${date}`,
      mayAnswer: 'De må svare skolen',
      yes: 'Ja, del det',
      no: 'Nej, del det ikke',
      change: 'Gem',
      less: 'Ret det',
      after: 'Sig ja alligevel',
      withdraw: 'Stop det nu',
      shared: (until) => `Det deles til og med ${until}.`,
      notShared: {
        'not-answered': 'Det deles ikke. Dine forældre har ikke svaret.',
        'pupil-not-answered': 'Det deles ikke. Du har ikke svaret.',
        refused: 'Det deles ikke. Der er sagt nej.',
        withdrawn: 'Det deles ikke mere.',
        expired: 'Det deles ikke mere. Tiden er gået.',
        ended: 'Det deles ikke mere.',
      },
      yours: {
        yes: (on) => `Du sagde ja ${on}.`,
        refused: (on) => `Du sagde nej ${on}.`,
        withdrawn: (on) => `Du stoppede det ${on}.`,
      },
      others: 'Dine forældre svarer. Sig til en voksen, hvad du synes.',
      free: 'Du må gerne sige nej. Du får stadig hjælp.',
      errors: 'Se på det her først',
    },
    partner: {
      nav: 'Delt med mig',
      title: 'Delt med dig',
      lead: 'Her er det, familier har sagt ja til, at du må se. Det forsvinder, når deres ja ikke gælder mere.',
      none: 'Der er ikke delt noget med dig',
      noneLead: 'Når en familie siger ja, står det her.',
      until: (date) => `Til og med ${date}`,
      questions: 'Spørgsmål uden navne',
      question: 'Et spørgsmål uden navne',
      questionLead: 'Skolen fortæller ikke, hvem det handler om. Svar, så de kan bruge det.',
      answer: 'Dit svar',
      send: 'Send svaret',
      answered: 'Du har svaret',
      yourAnswer: 'Svar på spørgsmålet',
      case: (child) => `Delt om ${child}`,
      purpose: 'Brug det kun til',
      youSee: 'Gælder',
      readOnly: 'Du kan læse, men ikke svare her. Familien har ikke sagt ja til det.',
      nothing: 'Der er ikke skrevet noget om det endnu.',
      write: 'Skriv til skolen',
      writeHint: 'De voksne, der fører sagen, læser det. Det bliver i sagen.',
      written: 'Det har du skrevet',
      errors: 'Se på det her først',
      back: 'Til listen',
    },
    health: {
      nav: 'Sundhed',
      title: 'Dine notater',
      lead: 'Kun du kan læse dem. Skolen, også lederen, ser kun det, du selv lukker ind i en sag.',
      none: 'Du har ikke skrevet noget endnu',
      noneLead: 'Det, du skriver her, bliver hos dig.',
      pupil: 'Elev',
      words: 'Notat',
      save: 'Gem notatet',
      notes: 'Notater',
      released: (on) => `Noget af det kom ind i en sag ${on}`,
      release: 'Luk noget af det ind i en sag',
      releaseTitle: 'Luk noget ind i en sag',
      releaseLead: 'Skriv kun det, skolen skal bruge. Det kan ikke tages tilbage, når det er læst.',
      to: 'Hvilken sag?',
      text: 'Det, skolen får at se',
      textHint: 'Dit notat bliver, som det er.',
      send: 'Luk det ind i sagen',
      noConsent: 'Familien har ikke sagt ja til, at du må svare skolen. Notatet bliver hos dig.',
      errors: 'Se på det her først',
      shared: 'Se det, der er delt med dig',
      choose: 'Vælg',
      back: 'Til dine notater',
    },
  },
  nb: {
    bodies: {
      'health-nurse': 'helsesykepleieren',
      'psychology-service': 'PPT',
      'inclusion-adviser': 'inkluderingsrådgiveren',
      ssp: 'SSP',
      'interdisciplinary-forum': 'det tverrfaglige teamet',
      'child-psychiatry': 'BUP',
      doctor: 'fastlegen',
      'child-welfare': 'barneverntjenesten',
      slt: 'SLT',
      'municipal-psychologist': 'kommunepsykologen',
      'family-team': 'familieteamet',
    },
    parts: {
      account: 'Elevens egne ord',
      assessment: 'Skolens vurdering',
      plan: 'Tiltaksplanen',
      'follow-up': 'Hvordan det går nå',
      agreements: 'Avtaler og møter',
      absence: 'Fravær',
    },
    mayAnswer: 'Mottakeren kan svare skolen',
    section: {
      title: 'Samtykke og deling',
      shared: (until) => `Deles til og med ${until}`,
      notShared: 'Ikke delt',
      why: {
        'not-answered': 'Foreldrene har ikke svart.',
        'pupil-not-answered': 'Eleven skal også svare selv og har ikke gjort det.',
        refused: 'En som bestemmer, har sagt nei. Det gjelder.',
        withdrawn: 'Samtykket er trukket tilbake.',
        expired: 'Den siste dagen er gått.',
        ended: 'Saken har vært avsluttet. Samtykket kommer ikke tilbake av seg selv.',
      },
      said: {
        yes: (who, on) => `${who} sa ja ${on}`,
        refused: (who, on) => `${who} sa nei ${on}`,
        withdrawn: (who, on) => `${who} trakk det tilbake ${on}`,
      },
      heardBy: (who) => `skrevet inn av ${who}`,
      silent: (who) => `${who} har ikke svart`,
      paperYes: 'Skriv inn et ja fra papir',
      paperNo: 'Skriv inn et nei',
      stillCan: 'Dette kan dere fortsatt gjøre: spør uten navn, eller hjelp innenfor skolen.',
      advice: 'Spør uten navn',
      question: (who) => `Spørsmål uten navn til ${who}`,
      noAnswer: 'Det er ikke svart ennå.',
      answered: (on) => `Svar ${on}`,
      above: 'Er et barn i fare, går plikten til å melde fra foran samtykke.',
      unconfirmed:
        'Hvem som skal si ja, og fra hvilken alder eleven selv spørres, er ikke bekreftet av en jurist. Et nei gjelder alltid.',
    },
    forms: (pupil) => ({
      consent: {
        title: 'Spør om samtykke',
        guide: `Si hvem som skal lese hva, hva det skal brukes til, og hvor lenge. Ingenting deles før foreldrene til ${pupil} eller ${pupil} selv har sagt ja.`,
        button: 'Spør om samtykke',
        recipient: 'Hvem skal lese det?',
        parts: 'Hva skal de kunne se?',
        mayAnswer: 'De kan også svare skolen her',
        purpose: 'Hva skal det brukes til?',
        purposeHint: 'Én ting. Skriv så foreldrene forstår det.',
        until: 'Til og med hvilken dag?',
        untilHint: 'Høyst ett år.',
        pupilToldOn: `Når fikk ${pupil} vite at dere spør?`,
      },
      'consent-given': {
        title: 'Et ja fra papir',
        guide: 'Skriv det som står på papiret. Du står som den som har sett det.',
        button: 'Lagre svaret',
        giver: 'Hvem har skrevet under?',
        on: 'Dagen på papiret',
        parts: 'Hva er det sagt ja til?',
        mayAnswer: 'Mottakeren kan svare skolen',
        until: 'Til og med hvilken dag?',
      },
      'consent-refused': {
        title: 'Et nei',
        guide:
          'Et nei, eller et samtykke som trekkes tilbake, gjelder med en gang. Ingen trenger å forklare hvorfor.',
        button: 'Lagre svaret',
        giver: 'Hvem sier nei?',
        on: 'Når ble det sagt?',
      },
      advice: {
        title: 'Spør uten navn',
        guide: 'Den du spør, får ikke vite hvem det handler om. Derfor trengs ikke samtykke.',
        button: 'Send spørsmålet',
        recipient: 'Hvem vil du spørre?',
        question: 'Spørsmålet ditt',
        questionHint: 'Ingen navn, og ikke noe som forteller hvem det er.',
      },
    }),
    entries: {
      asked: (who, body) => `Spurt om samtykke til å dele med ${who}, ${body}`,
      given: (who) => `${who} har sagt ja til å dele`,
      refused: (who) => `${who} har sagt nei til å dele`,
      withdrawn: (who) => `${who} har trukket samtykket tilbake`,
      heardBy: (who) => `Skrevet inn av ${who}`,
      answered: (body) => `Svar fra ${body}`,
      advice: (body) => `Spurt uten navn: ${body}`,
      adviceGiven: 'Svar på et spørsmål uten navn',
      until: (date) => `Til og med ${date}`,
    },
    home: {
      title: (child) => `Kan vi dele noe om ${child}?`,
      lead: () =>
        'Dere bestemmer. Dere kan si ja til noe og nei til resten. Dere kan alltid ombestemme dere.',
      none: 'Vi har ikke spurt om noe',
      noneLead: 'Skolen deler ikke noe uten at dere sier ja. Når vi vil spørre, står det her.',
      to: 'Hvem',
      why: 'Hvorfor',
      what: 'Hva kan de se?',
      back: 'Tilbake',
      until: 'Til og med',
      untilHint: (date) => `Senest ${date}`,
      mayAnswer: 'De kan svare skolen',
      yes: 'Ja, del det',
      no: 'Nei, ikke del noe',
      change: 'Lagre endringen',
      less: 'Endre hva som deles',
      after: 'Si ja likevel',
      withdraw: 'Stopp delingen nå',
      shared: (until) => `Deles nå, til og med ${until}`,
      notShared: {
        'not-answered': 'Ikke delt. Vi venter på svar fra dere.',
        'pupil-not-answered': 'Ikke delt. Barnet deres skal også svare selv.',
        refused: 'Ikke delt. En som bestemmer, har sagt nei.',
        withdrawn: 'Ikke delt. Samtykket er trukket tilbake.',
        expired: 'Ikke delt lenger. Den siste dagen er gått.',
        ended: 'Ikke delt lenger. Saken har vært avsluttet.',
      },
      yours: {
        yes: (on) => `Du sa ja ${on}.`,
        refused: (on) => `Du sa nei ${on}.`,
        withdrawn: (on) => `Du stoppet det ${on}.`,
      },
      waits: 'Vi venter på svar fra dere',
      others: 'Den andre forelderen svarer for seg selv.',
      free: 'Et nei endrer ikke hjelpen barnet får på skolen. Er et barn i fare, må vi likevel alltid si det videre.',
      errors: 'Se på dette først',
    },
    own: {
      title: () => 'Hva deler skolen om deg?',
      lead: () => 'Her ser du hvem som kan lese om deg.',
      none: 'Ingen andre leser om deg',
      noneLead: 'Når skolen vil dele noe, står det her.',
      to: 'Hvem',
      why: 'Hvorfor',
      what: 'Hva kan de se?',
      back: 'Tilbake',
      until: 'Siste dag',
      untilHint: (date) => `Senest ${date}`,
      mayAnswer: 'De kan svare skolen',
      yes: 'Ja, del det',
      no: 'Nei, ikke del det',
      change: 'Lagre',
      less: 'Endre det',
      after: 'Si ja likevel',
      withdraw: 'Stopp det nå',
      shared: (until) => `Det deles til og med ${until}.`,
      notShared: {
        'not-answered': 'Det deles ikke. Foreldrene dine har ikke svart.',
        'pupil-not-answered': 'Det deles ikke. Du har ikke svart.',
        refused: 'Det deles ikke. Noen har sagt nei.',
        withdrawn: 'Det deles ikke lenger.',
        expired: 'Det deles ikke lenger. Tiden er gått.',
        ended: 'Det deles ikke lenger.',
      },
      yours: {
        yes: (on) => `Du sa ja ${on}.`,
        refused: (on) => `Du sa nei ${on}.`,
        withdrawn: (on) => `Du stoppet det ${on}.`,
      },
      others: 'Foreldrene dine svarer. Si til en voksen hva du synes.',
      free: 'Du kan si nei. Du får hjelp likevel.',
      errors: 'Se på dette først',
    },
    partner: {
      nav: 'Delt med meg',
      title: 'Delt med deg',
      lead: 'Her er det familier har sagt ja til at du kan se. Det blir borte når deres ja ikke gjelder lenger.',
      none: 'Det er ikke delt noe med deg',
      noneLead: 'Når en familie sier ja, står det her.',
      until: (date) => `Til og med ${date}`,
      questions: 'Spørsmål uten navn',
      question: 'Et spørsmål uten navn',
      questionLead: 'Skolen sier ikke hvem det handler om. Svar så de kan bruke det.',
      answer: 'Svaret ditt',
      send: 'Send svaret',
      answered: 'Du har svart',
      yourAnswer: 'Svar på spørsmålet',
      case: (child) => `Delt om ${child}`,
      purpose: 'Bruk det bare til',
      youSee: 'Gjelder',
      readOnly: 'Du kan lese, men ikke svare her. Familien har ikke sagt ja til det.',
      nothing: 'Det er ikke skrevet noe om det ennå.',
      write: 'Skriv til skolen',
      writeHint: 'De voksne som fører saken, leser det. Det blir i saken.',
      written: 'Dette har du skrevet',
      errors: 'Se på dette først',
      back: 'Til listen',
    },
    health: {
      nav: 'Helse',
      title: 'Notatene dine',
      lead: 'Bare du kan lese dem. Skolen, også lederen, ser bare det du selv slipper inn i en sak.',
      none: 'Du har ikke skrevet noe ennå',
      noneLead: 'Det du skriver her, blir hos deg.',
      pupil: 'Elev',
      words: 'Notat',
      save: 'Lagre notatet',
      notes: 'Notater',
      released: (on) => `Noe av det kom inn i en sak ${on}`,
      release: 'Slipp noe av det inn i en sak',
      releaseTitle: 'Slipp noe inn i en sak',
      releaseLead: 'Skriv bare det skolen trenger. Det kan ikke tas tilbake når det er lest.',
      to: 'Hvilken sak?',
      text: 'Det skolen får se',
      textHint: 'Notatet ditt blir som det er.',
      send: 'Slipp det inn i saken',
      noConsent: 'Familien har ikke sagt ja til at du kan svare skolen. Notatet blir hos deg.',
      errors: 'Se på dette først',
      shared: 'Se det som er delt med deg',
      choose: 'Velg',
      back: 'Til notatene dine',
    },
  },
  nn: {
    bodies: {
      'health-nurse': 'helsesjukepleiaren',
      'psychology-service': 'PPT',
      'inclusion-adviser': 'inkluderingsrådgivaren',
      ssp: 'SSP',
      'interdisciplinary-forum': 'det tverrfaglege teamet',
      'child-psychiatry': 'BUP',
      doctor: 'fastlegen',
      'child-welfare': 'barnevernstenesta',
      slt: 'SLT',
      'municipal-psychologist': 'kommunepsykologen',
      'family-team': 'familieteamet',
    },
    parts: {
      account: 'Elevens eigne ord',
      assessment: 'Vurderinga til skulen',
      plan: 'Tiltaksplanen',
      'follow-up': 'Korleis det går no',
      agreements: 'Avtalar og møte',
      absence: 'Fråvær',
    },
    mayAnswer: 'Mottakaren kan svare skulen',
    section: {
      title: 'Samtykke og deling',
      shared: (until) => `Blir delt til og med ${until}`,
      notShared: 'Ikkje delt',
      why: {
        'not-answered': 'Foreldra har ikkje svart.',
        'pupil-not-answered': 'Eleven skal òg svare sjølv og har ikkje gjort det.',
        refused: 'Ein som bestemmer, har sagt nei. Det gjeld.',
        withdrawn: 'Samtykket er trekt tilbake.',
        expired: 'Den siste dagen er gått.',
        ended: 'Saka har vore avslutta. Samtykket kjem ikkje tilbake av seg sjølv.',
      },
      said: {
        yes: (who, on) => `${who} sa ja ${on}`,
        refused: (who, on) => `${who} sa nei ${on}`,
        withdrawn: (who, on) => `${who} trekte det tilbake ${on}`,
      },
      heardBy: (who) => `skrive inn av ${who}`,
      silent: (who) => `${who} har ikkje svart`,
      paperYes: 'Skriv inn eit ja frå papir',
      paperNo: 'Skriv inn eit nei',
      stillCan: 'Dette kan de framleis gjere: spør utan namn, eller hjelp innanfor skulen.',
      advice: 'Spør utan namn',
      question: (who) => `Spørsmål utan namn til ${who}`,
      noAnswer: 'Det er ikkje svart enno.',
      answered: (on) => `Svar ${on}`,
      above: 'Er eit barn i fare, går plikta til å melde frå framfor samtykke.',
      unconfirmed:
        'Kven som skal seie ja, og frå kva alder eleven sjølv blir spurd, er ikkje stadfesta av ein jurist. Eit nei gjeld alltid.',
    },
    forms: (pupil) => ({
      consent: {
        title: 'Spør om samtykke',
        guide: `Sei kven som skal lese kva, kva det skal brukast til, og kor lenge. Ingenting blir delt før foreldra til ${pupil} eller ${pupil} sjølv har sagt ja.`,
        button: 'Spør om samtykke',
        recipient: 'Kven skal lese det?',
        parts: 'Kva skal dei kunne sjå?',
        mayAnswer: 'Dei kan òg svare skulen her',
        purpose: 'Kva skal det brukast til?',
        purposeHint: 'Éin ting. Skriv så foreldra forstår det.',
        until: 'Til og med kva dag?',
        untilHint: 'Høgst eitt år.',
        pupilToldOn: `Når fekk ${pupil} vite at de spør?`,
      },
      'consent-given': {
        title: 'Eit ja frå papir',
        guide: 'Skriv det som står på papiret. Du står som den som har sett det.',
        button: 'Lagre svaret',
        giver: 'Kven har skrive under?',
        on: 'Dagen på papiret',
        parts: 'Kva er det sagt ja til?',
        mayAnswer: 'Mottakaren kan svare skulen',
        until: 'Til og med kva dag?',
      },
      'consent-refused': {
        title: 'Eit nei',
        guide:
          'Eit nei, eller eit samtykke som blir trekt tilbake, gjeld med ein gong. Ingen treng å forklare kvifor.',
        button: 'Lagre svaret',
        giver: 'Kven seier nei?',
        on: 'Når vart det sagt?',
      },
      advice: {
        title: 'Spør utan namn',
        guide: 'Den du spør, får ikkje vite kven det handlar om. Difor trengst ikkje samtykke.',
        button: 'Send spørsmålet',
        recipient: 'Kven vil du spørje?',
        question: 'Spørsmålet ditt',
        questionHint: 'Ingen namn, og ikkje noko som fortel kven det er.',
      },
    }),
    entries: {
      asked: (who, body) => `Spurt om samtykke til å dele med ${who}, ${body}`,
      given: (who) => `${who} har sagt ja til å dele`,
      refused: (who) => `${who} har sagt nei til å dele`,
      withdrawn: (who) => `${who} har trekt samtykket tilbake`,
      heardBy: (who) => `Skrive inn av ${who}`,
      answered: (body) => `Svar frå ${body}`,
      advice: (body) => `Spurt utan namn: ${body}`,
      adviceGiven: 'Svar på eit spørsmål utan namn',
      until: (date) => `Til og med ${date}`,
    },
    home: {
      title: (child) => `Kan vi dele noko om ${child}?`,
      lead: () => 'De bestemmer. De kan seie ja til noko og nei til resten. De kan alltid ombestemme dykk.',
      none: 'Vi har ikkje spurt om noko',
      noneLead: 'Skulen deler ikkje noko utan at de seier ja. Når vi vil spørje, står det her.',
      to: 'Kven',
      why: 'Kvifor',
      what: 'Kva kan dei sjå?',
      back: 'Tilbake',
      until: 'Til og med',
      untilHint: (date) => `Seinast ${date}`,
      mayAnswer: 'Dei kan svare skulen',
      yes: 'Ja, del det',
      no: 'Nei, ikkje del noko',
      change: 'Lagre endringa',
      less: 'Endre kva som blir delt',
      after: 'Sei ja likevel',
      withdraw: 'Stopp delinga no',
      shared: (until) => `Blir delt no, til og med ${until}`,
      notShared: {
        'not-answered': 'Ikkje delt. Vi ventar på svar frå dykk.',
        'pupil-not-answered': 'Ikkje delt. Barnet dykkar skal òg svare sjølv.',
        refused: 'Ikkje delt. Ein som bestemmer, har sagt nei.',
        withdrawn: 'Ikkje delt. Samtykket er trekt tilbake.',
        expired: 'Ikkje delt lenger. Den siste dagen er gått.',
        ended: 'Ikkje delt lenger. Saka har vore avslutta.',
      },
      yours: {
        yes: (on) => `Du sa ja ${on}.`,
        refused: (on) => `Du sa nei ${on}.`,
        withdrawn: (on) => `Du stoppa det ${on}.`,
      },
      waits: 'Vi ventar på svar frå dykk',
      others: 'Den andre forelderen svarer for seg sjølv.',
      free: 'Eit nei endrar ikkje hjelpa barnet får på skulen. Er eit barn i fare, må vi likevel alltid seie det vidare.',
      errors: 'Sjå på dette først',
    },
    own: {
      title: () => 'Kva deler skulen om deg?',
      lead: () => 'Her ser du kven som kan lese om deg.',
      none: 'Ingen andre les om deg',
      noneLead: 'Når skulen vil dele noko, står det her.',
      to: 'Kven',
      why: 'Kvifor',
      what: 'Kva kan dei sjå?',
      back: 'Tilbake',
      until: 'Siste dag',
      untilHint: (date) => `Seinast ${date}`,
      mayAnswer: 'Dei kan svare skulen',
      yes: 'Ja, del det',
      no: 'Nei, ikkje del det',
      change: 'Lagre',
      less: 'Endre det',
      after: 'Sei ja likevel',
      withdraw: 'Stopp det no',
      shared: (until) => `Det blir delt til og med ${until}.`,
      notShared: {
        'not-answered': 'Det blir ikkje delt. Foreldra dine har ikkje svart.',
        'pupil-not-answered': 'Det blir ikkje delt. Du har ikkje svart.',
        refused: 'Det blir ikkje delt. Nokon har sagt nei.',
        withdrawn: 'Det blir ikkje delt lenger.',
        expired: 'Det blir ikkje delt lenger. Tida er gått.',
        ended: 'Det blir ikkje delt lenger.',
      },
      yours: {
        yes: (on) => `Du sa ja ${on}.`,
        refused: (on) => `Du sa nei ${on}.`,
        withdrawn: (on) => `Du stoppa det ${on}.`,
      },
      others: 'Foreldra dine svarer. Sei til ein vaksen kva du synest.',
      free: 'Du kan seie nei. Du får hjelp likevel.',
      errors: 'Sjå på dette først',
    },
    partner: {
      nav: 'Delt med meg',
      title: 'Delt med deg',
      lead: 'Her er det familiar har sagt ja til at du kan sjå. Det blir borte når ja-et deira ikkje gjeld lenger.',
      none: 'Det er ikkje delt noko med deg',
      noneLead: 'Når ein familie seier ja, står det her.',
      until: (date) => `Til og med ${date}`,
      questions: 'Spørsmål utan namn',
      question: 'Eit spørsmål utan namn',
      questionLead: 'Skulen seier ikkje kven det handlar om. Svar så dei kan bruke det.',
      answer: 'Svaret ditt',
      send: 'Send svaret',
      answered: 'Du har svart',
      yourAnswer: 'Svar på spørsmålet',
      case: (child) => `Delt om ${child}`,
      purpose: 'Bruk det berre til',
      youSee: 'Gjeld',
      readOnly: 'Du kan lese, men ikkje svare her. Familien har ikkje sagt ja til det.',
      nothing: 'Det er ikkje skrive noko om det enno.',
      write: 'Skriv til skulen',
      writeHint: 'Dei vaksne som fører saka, les det. Det blir i saka.',
      written: 'Dette har du skrive',
      errors: 'Sjå på dette først',
      back: 'Til lista',
    },
    health: {
      nav: 'Helse',
      title: 'Notata dine',
      lead: 'Berre du kan lese dei. Skulen, òg leiaren, ser berre det du sjølv slepp inn i ei sak.',
      none: 'Du har ikkje skrive noko enno',
      noneLead: 'Det du skriv her, blir hos deg.',
      pupil: 'Elev',
      words: 'Notat',
      save: 'Lagre notatet',
      notes: 'Notat',
      released: (on) => `Noko av det kom inn i ei sak ${on}`,
      release: 'Slepp noko av det inn i ei sak',
      releaseTitle: 'Slepp noko inn i ei sak',
      releaseLead: 'Skriv berre det skulen treng. Det kan ikkje takast tilbake når det er lese.',
      to: 'Kva sak?',
      text: 'Det skulen får sjå',
      textHint: 'Notatet ditt blir som det er.',
      send: 'Slepp det inn i saka',
      noConsent: 'Familien har ikkje sagt ja til at du kan svare skulen. Notatet blir hos deg.',
      errors: 'Sjå på dette først',
      shared: 'Sjå det som er delt med deg',
      choose: 'Vel',
      back: 'Til notata dine',
    },
  },
  en: {
    bodies: {
      'health-nurse': 'the health nurse',
      'psychology-service': 'the school psychology service',
      'inclusion-adviser': 'the inclusion adviser',
      ssp: 'SSP (school, social services, police)',
      'interdisciplinary-forum': 'the interdisciplinary forum',
      'child-psychiatry': 'child and adolescent psychiatry',
      doctor: 'the doctor',
      'child-welfare': 'child welfare',
      slt: 'SLT (crime prevention)',
      'municipal-psychologist': 'the municipal psychologist',
      'family-team': 'the family team',
    },
    parts: {
      account: 'The pupil’s own words',
      assessment: 'The school’s assessment',
      plan: 'The action plan',
      'follow-up': 'How it is going now',
      agreements: 'Agreements and meetings',
      absence: 'Absence',
    },
    mayAnswer: 'The recipient may answer the school',
    section: {
      title: 'Consent and sharing',
      shared: (until) => `Shared until the end of ${until}`,
      notShared: 'Not shared',
      why: {
        'not-answered': 'The parents have not answered.',
        'pupil-not-answered': 'The pupil is asked too, and has not answered.',
        refused: 'Somebody who decides has said no. That holds.',
        withdrawn: 'The consent has been withdrawn.',
        expired: 'The last day has passed.',
        ended: 'The case has been closed. The consent does not come back by itself.',
      },
      said: {
        yes: (who, on) => `${who} said yes on ${on}`,
        refused: (who, on) => `${who} said no on ${on}`,
        withdrawn: (who, on) => `${who} withdrew it on ${on}`,
      },
      heardBy: (who) => `entered by ${who}`,
      silent: (who) => `${who} has not answered`,
      paperYes: 'Enter a yes from paper',
      paperNo: 'Enter a no',
      stillCan: 'What you can still do: ask without names, or help within the school.',
      advice: 'Ask without names',
      question: (who) => `Question without names to ${who}`,
      noAnswer: 'There is no answer yet.',
      answered: (on) => `Answer on ${on}`,
      above: 'Where a child is in danger, the duty to notify stands above consent.',
      unconfirmed:
        'Who has to say yes, and from which age the pupil is asked, has not been confirmed by a lawyer. A no always holds.',
    },
    forms: (pupil) => ({
      consent: {
        title: 'Ask for consent',
        guide: `Say who is to read what, what it is for, and for how long. Nothing is shared before the parents of ${pupil}, or ${pupil}, have said yes.`,
        button: 'Ask for consent',
        recipient: 'Who is to read it?',
        parts: 'What are they to see?',
        mayAnswer: 'They may also answer the school here',
        purpose: 'What is it for?',
        purposeHint: 'One thing. Write so that the parents understand it.',
        until: 'Until the end of which day?',
        untilHint: 'A year at most.',
        pupilToldOn: `When was ${pupil} told that you ask?`,
      },
      'consent-given': {
        title: 'A yes from paper',
        guide: 'Write what the paper says. You stand as the one who has seen it.',
        button: 'Save the answer',
        giver: 'Who signed?',
        on: 'The day on the paper',
        parts: 'What was agreed to?',
        mayAnswer: 'The recipient may answer the school',
        until: 'Until the end of which day?',
      },
      'consent-refused': {
        title: 'A no',
        guide: 'A no, or a consent withdrawn, holds at once. Nobody has to explain why.',
        button: 'Save the answer',
        giver: 'Who says no?',
        on: 'When was it said?',
      },
      advice: {
        title: 'Ask without names',
        guide: 'Whoever you ask does not learn whom it is about. So it needs no consent.',
        button: 'Send the question',
        recipient: 'Whom do you want to ask?',
        question: 'Your question',
        questionHint: 'No names, and nothing that tells who it is.',
      },
    }),
    entries: {
      asked: (who, body) => `Asked for consent to share with ${who}, ${body}`,
      given: (who) => `${who} has said yes to sharing`,
      refused: (who) => `${who} has said no to sharing`,
      withdrawn: (who) => `${who} has withdrawn the consent`,
      heardBy: (who) => `Entered by ${who}`,
      answered: (body) => `Answer from ${body}`,
      advice: (body) => `Asked without names: ${body}`,
      adviceGiven: 'Answer to a question without names',
      until: (date) => `Until the end of ${date}`,
    },
    home: {
      title: (child) => `May we share something about ${child}?`,
      lead: () =>
        'You decide. You can say yes to some of it and no to the rest. You can always change your mind.',
      none: 'We have not asked for anything',
      noneLead: 'The school shares nothing without your yes. When we want to ask, it stands here.',
      to: 'With whom',
      why: 'What for',
      what: 'What may they see?',
      back: 'Back',
      until: 'Until the end of',
      untilHint: (date) => `No later than ${date}`,
      mayAnswer: 'They may answer the school',
      yes: 'Yes, share it',
      no: 'No, share nothing',
      change: 'Save the change',
      less: 'Change what is shared',
      after: 'Say yes after all',
      withdraw: 'Stop sharing now',
      shared: (until) => `Shared now, until the end of ${until}`,
      notShared: {
        'not-answered': 'Not shared. We are waiting for your answer.',
        'pupil-not-answered': 'Not shared. Your child is asked too.',
        refused: 'Not shared. Somebody who decides has said no.',
        withdrawn: 'Not shared. The consent has been withdrawn.',
        expired: 'No longer shared. The last day has passed.',
        ended: 'No longer shared. The case has been closed.',
      },
      yours: {
        yes: (on) => `You said yes on ${on}.`,
        refused: (on) => `You said no on ${on}.`,
        withdrawn: (on) => `You stopped it on ${on}.`,
      },
      waits: 'We are waiting for your answer',
      others: 'The other parent answers for themselves.',
      free: 'A no does not change the help your child gets at school. Where a child is in danger, we must still always pass it on.',
      errors: 'Look at this first',
    },
    own: {
      title: () => 'What does the school share about you?',
      lead: () => 'Here you see who may read about you.',
      none: 'Nobody else reads about you',
      noneLead: 'When the school wants to share something, it stands here.',
      to: 'Who',
      why: 'Why',
      what: 'What may they see?',
      back: 'Back',
      until: 'Last day',
      untilHint: (date) => `No later than ${date}`,
      mayAnswer: 'They may answer the school',
      yes: 'Yes, share it',
      no: 'No, do not share it',
      change: 'Save',
      less: 'Change it',
      after: 'Say yes after all',
      withdraw: 'Stop it now',
      shared: (until) => `It is shared until the end of ${until}.`,
      notShared: {
        'not-answered': 'It is not shared. Your parents have not answered.',
        'pupil-not-answered': 'It is not shared. You have not answered.',
        refused: 'It is not shared. Somebody said no.',
        withdrawn: 'It is no longer shared.',
        expired: 'It is no longer shared. The time is up.',
        ended: 'It is no longer shared.',
      },
      yours: {
        yes: (on) => `You said yes on ${on}.`,
        refused: (on) => `You said no on ${on}.`,
        withdrawn: (on) => `You stopped it on ${on}.`,
      },
      others: 'Your parents answer. Tell an adult what you think.',
      free: 'You may say no. You still get help.',
      errors: 'Look at this first',
    },
    partner: {
      nav: 'Shared with me',
      title: 'Shared with you',
      lead: 'Here is what families have said you may see. It is gone when their yes no longer holds.',
      none: 'Nothing is shared with you',
      noneLead: 'When a family says yes, it stands here.',
      until: (date) => `Until the end of ${date}`,
      questions: 'Questions without names',
      question: 'A question without names',
      questionLead: 'The school does not say whom it is about. Answer so that they can use it.',
      answer: 'Your answer',
      send: 'Send the answer',
      answered: 'You have answered',
      yourAnswer: 'Answer the question',
      case: (child) => `Shared about ${child}`,
      purpose: 'Use it only for',
      youSee: 'Holds',
      readOnly: 'You can read, but not answer here. The family has not said yes to that.',
      nothing: 'Nothing has been written about it yet.',
      write: 'Write to the school',
      writeHint: 'The adults who carry the case read it. It stays in the case.',
      written: 'What you have written',
      errors: 'Look at this first',
      back: 'To the list',
    },
    health: {
      nav: 'Health',
      title: 'Your notes',
      lead: 'Only you can read them. The school, the leader too, sees only what you let into a case yourself.',
      none: 'You have written nothing yet',
      noneLead: 'What you write here stays with you.',
      pupil: 'Pupil',
      words: 'Note',
      save: 'Save the note',
      notes: 'Notes',
      released: (on) => `Some of it was let into a case on ${on}`,
      release: 'Let some of it into a case',
      releaseTitle: 'Let something into a case',
      releaseLead: 'Write only what the school needs. It cannot be taken back once it is read.',
      to: 'Which case?',
      text: 'What the school gets to see',
      textHint: 'Your note stays as it is.',
      send: 'Let it into the case',
      noConsent: 'The family has not said that you may answer the school. The note stays with you.',
      errors: 'Look at this first',
      shared: 'See what is shared with you',
      choose: 'Choose',
      back: 'To your notes',
    },
  },
}

type Entry = { readonly title: string; readonly texts: readonly (Words | string | null)[] }

/** Consent and what came of it, as lines of the journal. */
export const consentEntry = (
  language: Language,
  event: ConsentEvent,
  { nameOf }: { readonly nameOf: (person: string | null) => string },
): Entry => {
  const { entries, bodies, parts, mayAnswer } = consentWords[language]
  const extent = (of: { parts: readonly SharedPart[]; mayAnswer: boolean; until: string }): string =>
    [...of.parts.map((part) => parts[part]), ...(of.mayAnswer ? [mayAnswer] : [])].join(', ')
  const heard = (by: string | null): string | null => (by === null ? null : entries.heardBy(nameOf(by)))
  switch (event.type) {
    case 'ConsentAsked':
      return {
        title: entries.asked(nameOf(event.to), bodies[event.body]),
        texts: [event.purpose, extent(event), entries.until(longDate(language, event.until))],
      }
    case 'ConsentGiven':
      return {
        title: `${entries.given(nameOf(event.giver))}, ${dayMonth(language, event.on)}`,
        texts: [extent(event), entries.until(longDate(language, event.until)), heard(event.heardBy)],
      }
    case 'ConsentRefused':
      return {
        title: `${entries.refused(nameOf(event.giver))}, ${dayMonth(language, event.on)}`,
        texts: [heard(event.heardBy)],
      }
    case 'ConsentWithdrawn':
      return {
        title: `${entries.withdrawn(nameOf(event.giver))}, ${dayMonth(language, event.on)}`,
        texts: [heard(event.heardBy)],
      }
    case 'BodyAnswered':
      return { title: entries.answered(bodies[event.body]), texts: [event.words] }
    case 'AdviceAsked':
      return { title: entries.advice(bodies[event.body]), texts: [event.question] }
    case 'AdviceGiven':
      return { title: entries.adviceGiven, texts: [event.words] }
  }
  return assertNever(event)
}

import type { Group } from '../../domain/cases/plan.ts'
import type { Country } from '../../domain/law/value.ts'
import type { Holder } from '../../domain/procedures/duty.ts'
import type { StrategyStatus } from '../../readmodels/strategy/in-force.ts'
import type { InEvery, Language } from './language.ts'

type Definition = 'wellbeing' | 'bullying' | 'conflict' | 'digitalBullying'

type Step = { readonly when: string; readonly what: string }

type StrategyPublicWords = {
  readonly title: string
  readonly since: (date: string) => string
  readonly lead: string
  readonly happened: { readonly title: string; readonly text: string; readonly tell: string }
  readonly steps: {
    readonly title: string
    readonly told: Step
    readonly answer: (days: number, by: string) => Step
    readonly acts: Step
    readonly plan: Readonly<Record<Country, Step>>
    readonly heard: string
    readonly looks: Step
    readonly fine: Step
    readonly first: string
    readonly deadline: string
    readonly next: string
  }
  readonly who: {
    readonly title: string
    readonly adult: Step
    readonly team: Step
    readonly leader: Step
    readonly aboutAdult: Step
  }
  readonly meanings: string
  readonly definitions: Readonly<Record<Definition, string>>
  readonly doneFor: string
  readonly groups: Readonly<Record<Group, string>>
  readonly promises: string
  readonly promisesLead: string
  readonly forPupils: string
  readonly holders: Readonly<Record<Holder, string>>
  readonly within: (count: number, unit: 'working-days' | 'calendar-days') => string
  readonly soonest: string
  readonly rights: { readonly title: string; readonly items: readonly string[] }
  readonly about: {
    readonly title: string
    readonly adopted: string
    readonly by: Readonly<Record<'school-board' | 'owner', string>>
    readonly review: string
    readonly version: string
    readonly written: string
  }
  readonly other: {
    readonly title: string
    readonly pupils: string
    readonly pdf: string
    readonly whole: string
  }
  readonly frameIn: (languages: string) => string
  readonly languages: Readonly<Record<Language, string>>
  readonly none: { readonly title: string; readonly lead: string; readonly drawing: string }
  readonly foot: (school: string) => string
  readonly pageOf: (page: number, pages: number) => string
  readonly own: {
    readonly title: string
    readonly status: string
    readonly statuses: Readonly<Record<StrategyStatus, string>>
    readonly breach: string
    readonly see: string
    readonly confirm: string
    readonly confirmLead: string
    readonly confirmed: string
    readonly share: string
    readonly staff: string
    readonly guardians: string
    readonly of: (read: number, all: number) => string
    readonly shareNote: string
    readonly import: string
    readonly draft: string
    readonly adopt: string
    readonly versions: string
  }
}

/** The strategy in short for pupils: our own words, read by a nine-year-old. */
type PupilWords = {
  readonly title: string
  readonly lead: string
  readonly points: readonly { readonly title: string; readonly text: string }[]
  readonly answer: (days: number) => string
  readonly tell: string
  readonly whole: string
}

const hour = (by: string): string => by.replace(/:00$/, '').replace(':', '.')

export const strategyPublicWords: InEvery<StrategyPublicWords> = {
  da: {
    title: 'Sådan gør vi mod mobning',
    since: (date) => `Gælder siden ${date}`,
    lead: 'Alle børn skal kunne glæde sig til at komme i skole. Her står, hvad vi lover, hvem du kan gå til, og hvornår du får svar.',
    happened: {
      title: 'Er der sket noget?',
      text: 'Elever, forældre og andre kan fortælle det. Uden navn, hvis man vil.',
      tell: 'Fortæl det',
    },
    steps: {
      title: 'Det sker der, når nogen fortæller',
      told: { when: 'Nogen fortæller', what: 'Vi lytter først, og vi tager det alvorligt.' },
      answer: (days, by) => ({
        when: days === 1 ? `Næste skoledag, senest klokken ${hour(by)}` : `Inden ${days} skoledage`,
        what: 'Du får svar fra et menneske.',
      }),
      acts: {
        when: 'Så snart vi ved det',
        what: 'Vi gør noget for at stoppe det. Barnet og forældrene får det at vide.',
      },
      plan: {
        DK: {
          when: 'Inden 10 arbejdsdage',
          what: 'Der er en plan med navne og datoer. Dagene tæller, fra lederen ser, at det er mobning.',
        },
        NO: { when: 'Så hurtigt som muligt', what: 'Der er en plan med navne og datoer.' },
      },
      heard: 'Barnet bliver hørt, før planen er færdig.',
      looks: {
        when: 'På den aftalte dag',
        what: 'Vi ser på det sammen. Hjælper det ikke, gør vi noget andet.',
      },
      fine: {
        when: 'Når barnet selv siger: »Jeg har det godt nu«',
        what: 'Først da slipper vi.',
      },
      first: 'Først',
      deadline: 'Frist',
      next: 'Så',
    },
    who: {
      title: 'Hvem du kan gå til',
      adult: {
        when: 'En voksen, du er tryg ved',
        what: 'Klasselæreren, en pædagog eller en anden på skolen.',
      },
      team: { when: 'Ressourceteamet', what: 'De hjælper med sager om mobning.' },
      leader: { when: 'Skolens leder', what: 'Lederen sørger for, at det, vi lover, bliver gjort.' },
      aboutAdult: {
        when: 'Handler det om en voksen?',
        what: 'Gå til lederen. Handler det om lederen, går det til skolens ejer.',
      },
    },
    meanings: 'Det mener vi med ordene',
    definitions: {
      wellbeing: 'Trivsel',
      bullying: 'Mobning',
      conflict: 'Konflikt',
      digitalBullying: 'Digital mobning',
    },
    doneFor: 'Det gør vi, når det sker',
    groups: {
      'pupils-involved': 'For de elever, det handler om',
      'rest-of-class': 'For resten af klassen',
      parents: 'For forældrene',
      staff: 'For de voksne på skolen',
      leadership: 'For ledelsen',
    },
    promises: 'Det lover vi',
    promisesLead: 'Hvem der gør hvad, og hvornår det er gjort.',
    forPupils: 'For elever',
    holders: {
      leader: 'lederen',
      'resource-team': 'ressourceteamet',
      'class-team': 'klassens team',
      'case-lead': 'den, der leder sagen',
      'trusted-adult': 'elevens voksne',
      officer: 'skolens ejer',
    },
    within: (count, unit) =>
      count === 0
        ? 'samme dag'
        : `inden ${count} ${unit === 'working-days' ? (count === 1 ? 'arbejdsdag' : 'arbejdsdage') : count === 1 ? 'dag' : 'dage'}`,
    soonest: 'snarest',
    rights: {
      title: 'Dine rettigheder',
      items: [
        'Barnet bliver hørt, før der lægges en plan.',
        'Som forælder kan du bede om en plan.',
        'Du kan se, hvad der står om dit barn, og hvem der har læst det.',
        'Vi deler kun noget uden for skolen, når du har sagt ja. Er et barn i fare, siger vi det videre.',
        'Er du ikke enig, kan du klage. Skriv til skolen eller til skolens ejer.',
      ],
    },
    about: {
      title: 'Om strategien',
      adopted: 'Godkendt',
      by: { 'school-board': 'af skolebestyrelsen', owner: 'af skolens ejer' },
      review: 'Næste eftersyn',
      version: 'Udgave',
      written: 'Skolens navn for den',
    },
    other: {
      title: 'Andre udgaver',
      pupils: 'Kort udgave for elever',
      pdf: 'PDF til udskrift',
      whole: 'Hele strategien',
    },
    frameIn: (written) =>
      `Skolen har skrevet den på ${written}. Rammen om den findes på dansk, bokmål, nynorsk og engelsk.`,
    languages: { da: 'dansk', nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    none: {
      title: 'Skolen har ingen strategi her endnu',
      lead: 'Er der sket noget, kan du fortælle det alligevel.',
      drawing: 'En tråd med et hul',
    },
    foot: (school) => `${school}: sådan gør vi mod mobning`,
    pageOf: (page, pages) => `Side ${page} af ${pages}`,
    own: {
      title: 'Skolens strategi',
      status: 'Status',
      statuses: {
        none: 'Ingen strategi',
        draft: 'Kladde, ikke vedtaget',
        adopted: 'Vedtaget',
        'due-for-review': 'Skal ses efter nu',
      },
      breach: 'En skole skal have en strategi. At mangle den er i sig selv en grund til at klage.',
      see: 'Læs strategien',
      confirm: 'Jeg har læst strategien',
      confirmLead: 'Så ved skolen, hvor mange der kender den. Den enkelte bliver ikke vist.',
      confirmed: 'Du har sagt, at du har læst den.',
      share: 'Hvem har læst den?',
      staff: 'De ansatte',
      guardians: 'Forældrene',
      of: (read, all) => `${read} af ${all}`,
      shareNote: 'Tallet gælder den udgave, der er vedtaget nu.',
      import: 'Hent et dokument ind',
      draft: 'Se kladden',
      adopt: 'Skriv ind, at den er vedtaget',
      versions: 'Udgaver',
    },
  },
  nb: {
    title: 'Slik gjør vi mot mobbing',
    since: (date) => `Gjelder siden ${date}`,
    lead: 'Alle barn skal kunne glede seg til å komme på skolen. Her står det hva vi lover, hvem du kan gå til, og når du får svar.',
    happened: {
      title: 'Har det skjedd noe?',
      text: 'Elever, foreldre og andre kan fortelle det. Uten navn, om man vil.',
      tell: 'Fortell det',
    },
    steps: {
      title: 'Dette skjer når noen forteller',
      told: { when: 'Noen forteller', what: 'Vi lytter først, og vi tar det på alvor.' },
      answer: (days, by) => ({
        when: days === 1 ? `Neste skoledag, senest klokka ${hour(by)}` : `Innen ${days} skoledager`,
        what: 'Du får svar fra et menneske.',
      }),
      acts: {
        when: 'Så snart vi vet det',
        what: 'Vi gjør noe for å stoppe det. Barnet og foreldrene får vite det.',
      },
      plan: {
        DK: {
          when: 'Innen 10 arbeidsdager',
          what: 'Det er en plan med navn og datoer. Dagene teller fra lederen ser at det er mobbing.',
        },
        NO: { when: 'Så raskt som mulig', what: 'Det er en plan med navn og datoer.' },
      },
      heard: 'Barnet blir hørt før planen er ferdig.',
      looks: {
        when: 'På den avtalte dagen',
        what: 'Vi ser på det sammen. Hjelper det ikke, gjør vi noe annet.',
      },
      fine: {
        when: 'Når barnet selv sier: «Jeg har det bra nå»',
        what: 'Først da slipper vi.',
      },
      first: 'Først',
      deadline: 'Frist',
      next: 'Så',
    },
    who: {
      title: 'Hvem du kan gå til',
      adult: {
        when: 'En voksen du er trygg på',
        what: 'Kontaktlæreren, en på SFO eller en annen på skolen.',
      },
      team: { when: 'Ressursteamet', what: 'De hjelper med saker om mobbing.' },
      leader: { when: 'Skolens leder', what: 'Lederen sørger for at det vi lover, blir gjort.' },
      aboutAdult: {
        when: 'Handler det om en voksen?',
        what: 'Gå til lederen. Handler det om lederen, går det til skolens eier.',
      },
    },
    meanings: 'Dette mener vi med ordene',
    definitions: {
      wellbeing: 'Trivsel',
      bullying: 'Mobbing',
      conflict: 'Konflikt',
      digitalBullying: 'Digital mobbing',
    },
    doneFor: 'Dette gjør vi når det skjer',
    groups: {
      'pupils-involved': 'For elevene det handler om',
      'rest-of-class': 'For resten av klassen',
      parents: 'For foreldrene',
      staff: 'For de voksne på skolen',
      leadership: 'For ledelsen',
    },
    promises: 'Dette lover vi',
    promisesLead: 'Hvem som gjør hva, og når det er gjort.',
    forPupils: 'For elever',
    holders: {
      leader: 'lederen',
      'resource-team': 'ressursteamet',
      'class-team': 'klassens team',
      'case-lead': 'den som leder saken',
      'trusted-adult': 'elevens voksne',
      officer: 'skolens eier',
    },
    within: (count, unit) =>
      count === 0
        ? 'samme dag'
        : `innen ${count} ${unit === 'working-days' ? (count === 1 ? 'arbeidsdag' : 'arbeidsdager') : count === 1 ? 'dag' : 'dager'}`,
    soonest: 'snarest',
    rights: {
      title: 'Dine rettigheter',
      items: [
        'Barnet blir hørt før det lages en plan.',
        'Som forelder kan du be om en plan.',
        'Du kan se hva som står om barnet ditt, og hvem som har lest det.',
        'Vi deler bare noe utenfor skolen når du har sagt ja. Er et barn i fare, sier vi det videre.',
        'Er du ikke enig, kan du klage. Skriv til skolen eller til skolens eier.',
      ],
    },
    about: {
      title: 'Om strategien',
      adopted: 'Vedtatt',
      by: { 'school-board': 'av skolens styre', owner: 'av skolens eier' },
      review: 'Neste gjennomgang',
      version: 'Utgave',
      written: 'Skolens navn på den',
    },
    other: {
      title: 'Andre utgaver',
      pupils: 'Kort utgave for elever',
      pdf: 'PDF til utskrift',
      whole: 'Hele strategien',
    },
    frameIn: (written) =>
      `Skolen har skrevet den på ${written}. Rammen rundt finnes på dansk, bokmål, nynorsk og engelsk.`,
    languages: { da: 'dansk', nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    none: {
      title: 'Skolen har ingen strategi her ennå',
      lead: 'Har det skjedd noe, kan du fortelle det likevel.',
      drawing: 'En tråd med et hull',
    },
    foot: (school) => `${school}: slik gjør vi mot mobbing`,
    pageOf: (page, pages) => `Side ${page} av ${pages}`,
    own: {
      title: 'Skolens strategi',
      status: 'Status',
      statuses: {
        none: 'Ingen strategi',
        draft: 'Utkast, ikke vedtatt',
        adopted: 'Vedtatt',
        'due-for-review': 'Skal ses på nå',
      },
      breach: 'En skole skal ha en strategi. Å mangle den er i seg selv en grunn til å klage.',
      see: 'Les strategien',
      confirm: 'Jeg har lest strategien',
      confirmLead: 'Da vet skolen hvor mange som kjenner den. Den enkelte blir ikke vist.',
      confirmed: 'Du har sagt at du har lest den.',
      share: 'Hvem har lest den?',
      staff: 'De ansatte',
      guardians: 'Foreldrene',
      of: (read, all) => `${read} av ${all}`,
      shareNote: 'Tallet gjelder den utgaven som er vedtatt nå.',
      import: 'Hent inn et dokument',
      draft: 'Se utkastet',
      adopt: 'Skriv inn at den er vedtatt',
      versions: 'Utgaver',
    },
  },
  nn: {
    title: 'Slik gjer vi mot mobbing',
    since: (date) => `Gjeld sidan ${date}`,
    lead: 'Alle barn skal kunne glede seg til å kome på skulen. Her står det kva vi lovar, kven du kan gå til, og når du får svar.',
    happened: {
      title: 'Har det hendt noko?',
      text: 'Elevar, foreldre og andre kan fortelje det. Utan namn, om ein vil.',
      tell: 'Fortel det',
    },
    steps: {
      title: 'Dette skjer når nokon fortel',
      told: { when: 'Nokon fortel', what: 'Vi lyttar først, og vi tek det på alvor.' },
      answer: (days, by) => ({
        when: days === 1 ? `Neste skuledag, seinast klokka ${hour(by)}` : `Innan ${days} skuledagar`,
        what: 'Du får svar frå eit menneske.',
      }),
      acts: {
        when: 'Så snart vi veit det',
        what: 'Vi gjer noko for å stoppe det. Barnet og foreldra får vite det.',
      },
      plan: {
        DK: {
          when: 'Innan 10 arbeidsdagar',
          what: 'Det er ein plan med namn og datoar. Dagane tel frå leiaren ser at det er mobbing.',
        },
        NO: { when: 'Så raskt som mogleg', what: 'Det er ein plan med namn og datoar.' },
      },
      heard: 'Barnet blir høyrt før planen er ferdig.',
      looks: {
        when: 'På den avtalte dagen',
        what: 'Vi ser på det saman. Hjelper det ikkje, gjer vi noko anna.',
      },
      fine: {
        when: 'Når barnet sjølv seier: «Eg har det bra no»',
        what: 'Først då slepper vi.',
      },
      first: 'Først',
      deadline: 'Frist',
      next: 'Så',
    },
    who: {
      title: 'Kven du kan gå til',
      adult: {
        when: 'Ein vaksen du er trygg på',
        what: 'Kontaktlæraren, ein på SFO eller ein annan på skulen.',
      },
      team: { when: 'Ressursteamet', what: 'Dei hjelper med saker om mobbing.' },
      leader: { when: 'Leiaren på skulen', what: 'Leiaren syter for at det vi lovar, blir gjort.' },
      aboutAdult: {
        when: 'Handlar det om ein vaksen?',
        what: 'Gå til leiaren. Handlar det om leiaren, går det til skuleeigaren.',
      },
    },
    meanings: 'Dette meiner vi med orda',
    definitions: {
      wellbeing: 'Trivsel',
      bullying: 'Mobbing',
      conflict: 'Konflikt',
      digitalBullying: 'Digital mobbing',
    },
    doneFor: 'Dette gjer vi når det skjer',
    groups: {
      'pupils-involved': 'For elevane det handlar om',
      'rest-of-class': 'For resten av klassen',
      parents: 'For foreldra',
      staff: 'For dei vaksne på skulen',
      leadership: 'For leiinga',
    },
    promises: 'Dette lovar vi',
    promisesLead: 'Kven som gjer kva, og når det er gjort.',
    forPupils: 'For elevar',
    holders: {
      leader: 'leiaren',
      'resource-team': 'ressursteamet',
      'class-team': 'teamet i klassen',
      'case-lead': 'den som leier saka',
      'trusted-adult': 'den vaksne til eleven',
      officer: 'skuleeigaren',
    },
    within: (count, unit) =>
      count === 0
        ? 'same dag'
        : `innan ${count} ${unit === 'working-days' ? (count === 1 ? 'arbeidsdag' : 'arbeidsdagar') : count === 1 ? 'dag' : 'dagar'}`,
    soonest: 'snarast',
    rights: {
      title: 'Rettane dine',
      items: [
        'Barnet blir høyrt før det blir laga ein plan.',
        'Som forelder kan du be om ein plan.',
        'Du kan sjå kva som står om barnet ditt, og kven som har lese det.',
        'Vi deler berre noko utanfor skulen når du har sagt ja. Er eit barn i fare, seier vi det vidare.',
        'Er du ikkje einig, kan du klage. Skriv til skulen eller til skuleeigaren.',
      ],
    },
    about: {
      title: 'Om strategien',
      adopted: 'Vedteken',
      by: { 'school-board': 'av styret på skulen', owner: 'av skuleeigaren' },
      review: 'Neste gjennomgang',
      version: 'Utgåve',
      written: 'Namnet skulen har på han',
    },
    other: {
      title: 'Andre utgåver',
      pupils: 'Kort utgåve for elevar',
      pdf: 'PDF til utskrift',
      whole: 'Heile strategien',
    },
    frameIn: (written) =>
      `Skulen har skrive han på ${written}. Ramma rundt finst på dansk, bokmål, nynorsk og engelsk.`,
    languages: { da: 'dansk', nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    none: {
      title: 'Skulen har ingen strategi her enno',
      lead: 'Har det hendt noko, kan du fortelje det likevel.',
      drawing: 'Ein tråd med eit hol',
    },
    foot: (school) => `${school}: slik gjer vi mot mobbing`,
    pageOf: (page, pages) => `Side ${page} av ${pages}`,
    own: {
      title: 'Strategien til skulen',
      status: 'Status',
      statuses: {
        none: 'Ingen strategi',
        draft: 'Utkast, ikkje vedteke',
        adopted: 'Vedteken',
        'due-for-review': 'Skal sjåast på no',
      },
      breach: 'Ein skule skal ha ein strategi. Å mangle han er i seg sjølv ein grunn til å klage.',
      see: 'Les strategien',
      confirm: 'Eg har lese strategien',
      confirmLead: 'Då veit skulen kor mange som kjenner han. Den einskilde blir ikkje vist.',
      confirmed: 'Du har sagt at du har lese han.',
      share: 'Kven har lese han?',
      staff: 'Dei tilsette',
      guardians: 'Foreldra',
      of: (read, all) => `${read} av ${all}`,
      shareNote: 'Talet gjeld den utgåva som er vedteken no.',
      import: 'Hent inn eit dokument',
      draft: 'Sjå utkastet',
      adopt: 'Skriv inn at han er vedteken',
      versions: 'Utgåver',
    },
  },
  en: {
    title: 'What we do against bullying',
    since: (date) => `In force since ${date}`,
    lead: 'All children should look forward to school. Here is what we promise, who you can go to, and when you get an answer.',
    happened: {
      title: 'Has something happened?',
      text: 'Pupils, parents and others can tell us. Without a name, if you wish.',
      tell: 'Tell us',
    },
    steps: {
      title: 'What happens when somebody tells',
      told: { when: 'Somebody tells', what: 'We listen first, and we take it seriously.' },
      answer: (days, by) => ({
        when: days === 1 ? `The next school day, by ${by} at the latest` : `Within ${days} school days`,
        what: 'You get an answer from a person.',
      }),
      acts: {
        when: 'As soon as we know',
        what: 'We do something to stop it. The child and the parents are told.',
      },
      plan: {
        DK: {
          when: 'Within 10 working days',
          what: 'There is a plan with names and dates. The days count from when the leader sees that it is bullying.',
        },
        NO: { when: 'As soon as possible', what: 'There is a plan with names and dates.' },
      },
      heard: 'The child is heard before the plan is made.',
      looks: {
        when: 'On the day agreed',
        what: 'We look at it together. If it does not help, we do something else.',
      },
      fine: {
        when: 'When the child says: “I am fine now”',
        what: 'Only then do we let go.',
      },
      first: 'First',
      deadline: 'Deadline',
      next: 'Then',
    },
    who: {
      title: 'Who you can go to',
      adult: {
        when: 'An adult you feel safe with',
        what: 'The class teacher or any other adult at the school.',
      },
      team: { when: 'The resource team', what: 'They help with cases of bullying.' },
      leader: { when: 'The school’s leader', what: 'The leader sees to it that we do what we promise.' },
      aboutAdult: {
        when: 'Is it about an adult?',
        what: 'Go to the leader. If it is about the leader, it goes to the school’s owner.',
      },
    },
    meanings: 'What we mean by the words',
    definitions: {
      wellbeing: 'Wellbeing',
      bullying: 'Bullying',
      conflict: 'Conflict',
      digitalBullying: 'Digital bullying',
    },
    doneFor: 'What we do when it happens',
    groups: {
      'pupils-involved': 'For the pupils it is about',
      'rest-of-class': 'For the rest of the class',
      parents: 'For the parents',
      staff: 'For the adults at the school',
      leadership: 'For the leadership',
    },
    promises: 'What we promise',
    promisesLead: 'Who does what, and by when.',
    forPupils: 'For pupils',
    holders: {
      leader: 'the leader',
      'resource-team': 'the resource team',
      'class-team': 'the class’s team',
      'case-lead': 'whoever leads the case',
      'trusted-adult': 'the pupil’s own adult',
      officer: 'the school’s owner',
    },
    within: (count, unit) =>
      count === 0
        ? 'the same day'
        : `within ${count} ${unit === 'working-days' ? 'working ' : ''}${count === 1 ? 'day' : 'days'}`,
    soonest: 'as soon as possible',
    rights: {
      title: 'Your rights',
      items: [
        'The child is heard before a plan is made.',
        'As a parent you can ask for a plan.',
        'You can see what is written about your child, and who has read it.',
        'We share nothing outside the school unless you said yes. If a child is in danger, we pass it on.',
        'If you do not agree, you can complain. Write to the school or to its owner.',
      ],
    },
    about: {
      title: 'About the strategy',
      adopted: 'Adopted',
      by: { 'school-board': 'by the school board', owner: 'by the school’s owner' },
      review: 'Next review',
      version: 'Version',
      written: 'The school’s name for it',
    },
    other: {
      title: 'Other versions',
      pupils: 'Short version for pupils',
      pdf: 'PDF to print',
      whole: 'The whole strategy',
    },
    frameIn: (written) =>
      `The school wrote it in ${written}. The frame around it exists in Danish, Bokmål, Nynorsk and English.`,
    languages: { da: 'Danish', nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    none: {
      title: 'The school has no strategy here yet',
      lead: 'If something has happened, you can tell us all the same.',
      drawing: 'A thread with a hole',
    },
    foot: (school) => `${school}: what we do against bullying`,
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    own: {
      title: 'The school’s strategy',
      status: 'Status',
      statuses: {
        none: 'No strategy',
        draft: 'Draft, not adopted',
        adopted: 'Adopted',
        'due-for-review': 'Due for review now',
      },
      breach: 'A school must have a strategy. Not having one is in itself a ground for complaint.',
      see: 'Read the strategy',
      confirm: 'I have read the strategy',
      confirmLead: 'Then the school knows how many know it. Nobody is shown by name.',
      confirmed: 'You have said that you read it.',
      share: 'Who has read it?',
      staff: 'Staff',
      guardians: 'Parents',
      of: (read, all) => `${read} of ${all}`,
      shareNote: 'The figure is of the version in force now.',
      import: 'Bring in a document',
      draft: 'See the draft',
      adopt: 'Enter that it was adopted',
      versions: 'Versions',
    },
  },
}

export const strategyPupilWords: InEvery<PupilWords> = {
  da: {
    title: 'Kort, til dig',
    lead: 'Ingen skal mobbes her. Sker det, så hjælper vi.',
    points: [
      {
        title: 'Hvad er mobning?',
        text: 'Det er, når nogen bliver holdt ude eller gjort ked af det. Det sker igen og igen.',
      },
      { title: 'På mobil og net', text: 'Det gælder også dér. Én gang kan være nok.' },
      { title: 'Sig det til en voksen', text: 'Vælg en, du kan lide. Det er ikke at sladre.' },
      { title: 'Det er ikke din skyld', text: 'Du er ikke forkert. Vi skal lave noget om sammen.' },
      { title: 'Så sker der noget', text: 'Vi hører på dig først. Så laver vi en plan, og du er med.' },
      { title: 'Vi slipper dig ikke', text: 'Vi spørger, til du selv siger: »Jeg har det godt nu.«' },
      { title: 'Ser du det ske?', text: 'Gå hen til den, det går ud over. Hent en voksen.' },
    ],
    answer: (days) =>
      days === 1 ? 'Du får svar næste dag, der er skole.' : `Du får svar inden ${days} skoledage.`,
    tell: 'Fortæl det',
    whole: 'Hele teksten for voksne',
  },
  nb: {
    title: 'Kort, til deg',
    lead: 'Ingen skal mobbes her. Skjer det, så hjelper vi.',
    points: [
      {
        title: 'Hva er mobbing?',
        text: 'Det er når noen blir holdt utenfor eller gjort lei seg. Det skjer igjen og igjen.',
      },
      { title: 'På mobil og nett', text: 'Det gjelder der også. Én gang kan være nok.' },
      { title: 'Si det til en voksen', text: 'Velg en du liker. Det er ikke å sladre.' },
      { title: 'Det er ikke din feil', text: 'Du er ikke feil. Vi skal endre noe sammen.' },
      { title: 'Da skjer det noe', text: 'Vi hører på deg først. Så lager vi en plan, og du er med.' },
      { title: 'Vi slipper deg ikke', text: 'Vi spør til du selv sier: «Jeg har det bra nå.»' },
      { title: 'Ser du det skje?', text: 'Gå bort til den det går ut over. Hent en voksen.' },
    ],
    answer: (days) =>
      days === 1 ? 'Du får svar neste dag det er skole.' : `Du får svar innen ${days} skoledager.`,
    tell: 'Fortell det',
    whole: 'Hele teksten for voksne',
  },
  nn: {
    title: 'Kort, til deg',
    lead: 'Ingen skal mobbast her. Skjer det, så hjelper vi.',
    points: [
      {
        title: 'Kva er mobbing?',
        text: 'Det er når nokon blir halden ute eller gjord lei seg. Det skjer om og om att.',
      },
      { title: 'På mobil og nett', text: 'Det gjeld der òg. Éin gong kan vere nok.' },
      { title: 'Sei det til ein vaksen', text: 'Vel ein du likar. Det er ikkje å sladre.' },
      { title: 'Det er ikkje di skuld', text: 'Du er ikkje feil. Vi skal endre noko saman.' },
      { title: 'Då skjer det noko', text: 'Vi høyrer på deg først. Så lagar vi ein plan, og du er med.' },
      { title: 'Vi slepper deg ikkje', text: 'Vi spør til du sjølv seier: «Eg har det bra no.»' },
      { title: 'Ser du det skje?', text: 'Gå bort til den det går ut over. Hent ein vaksen.' },
    ],
    answer: (days) =>
      days === 1 ? 'Du får svar neste dag det er skule.' : `Du får svar innan ${days} skuledagar.`,
    tell: 'Fortel det',
    whole: 'Heile teksten for vaksne',
  },
  en: {
    title: 'In short, for you',
    lead: 'Nobody should be bullied here. If it happens, we help.',
    points: [
      {
        title: 'What is bullying?',
        text: 'It is when somebody is kept out or made sad. It happens again and again.',
      },
      { title: 'On phones and online', text: 'It counts there too. Once can be enough.' },
      { title: 'Tell an adult', text: 'Choose one you like. It is not telling tales.' },
      { title: 'It is not your fault', text: 'There is nothing wrong with you. We change things together.' },
      { title: 'Then something happens', text: 'We hear you first. Then we make a plan, and you help.' },
      { title: 'We do not let go', text: 'We ask until you say: “I am fine now.”' },
      { title: 'Do you see it happen?', text: 'Go to the one it is done to. Fetch an adult.' },
    ],
    answer: (days) =>
      days === 1 ? 'You get an answer the next school day.' : `You get an answer within ${days} school days.`,
    tell: 'Tell us',
    whole: 'The whole text for adults',
  },
}

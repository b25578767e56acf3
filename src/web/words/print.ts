import type { Stage } from '../../domain/cases/state.ts'
import type { InEvery } from './language.ts'

/** Words on paper: a print or a PDF of a case, or of somebody's own copy (C15, FOL-17). */
type PrintWords = {
  readonly caseTitle: (number: string) => string
  readonly ownTitle: string
  readonly childTitle: (child: string) => string
  /** School and the day of the print. */
  readonly subtitle: (school: string, day: string) => string
  /** A copy made for the family: what pupil or parents see. */
  readonly forWhom: Readonly<Record<'case' | 'pupil' | 'guardian', string>>
  readonly pageOf: (page: number, pages: number) => string
  readonly told: string
  /** The same, to the pupil. */
  readonly ownTold: string
  readonly nothingTold: string
  readonly stands: string
  readonly pupil: string
  readonly classLabel: string
  readonly stage: string
  readonly stages: Readonly<Record<Stage, string>>
  readonly reported: string
  readonly established: string
  readonly lead: string
  readonly trustedAdult: string
  readonly planAdopted: string
  readonly stopped: string
  readonly nobody: string
  readonly owed: string
  readonly nothingOwed: string
  readonly plan: string
  readonly noPlan: string
  readonly measure: (who: string, from: string) => string
  readonly journal: string
  /** The journal, to pupil and parents. */
  readonly happened: string
  readonly nothing: string
  readonly html: string
  readonly pdf: string
  readonly familyPupil: string
  readonly familyGuardian: string
  readonly openCopy: string
  readonly back: string
  readonly hint: string
}

export const printWords: InEvery<PrintWords> = {
  da: {
    caseTitle: (number) => `Sag ${number}`,
    ownTitle: 'Din sag',
    childTitle: (child) => `Sagen om ${child}`,
    subtitle: (school, day) => `${school} · udskrevet ${day}`,
    forWhom: {
      case: 'Hele sagen, til dem der arbejder med den',
      pupil: 'Elevens kopi',
      guardian: 'Forældrenes kopi',
    },
    pageOf: (page, pages) => `Side ${page} af ${pages}`,
    told: 'Barnets egne ord',
    ownTold: 'Det, du fortalte',
    nothingTold: 'Der står ingen ord her.',
    stands: 'Sådan står det',
    pupil: 'Elev',
    classLabel: 'Klasse',
    stage: 'Sagen er',
    stages: {
      assessing: 'ved at blive undersøgt',
      supporting: 'støtte uden at være slået fast',
      acting: 'på vej til en handleplan',
      'carrying-out': 'i gang med planen',
      'following-up': 'i opfølgning',
      closed: 'lukket',
      ended: 'afsluttet',
    },
    reported: 'Fortalt til skolen',
    established: 'Slået fast',
    lead: 'Leder sagen',
    trustedAdult: 'Elevens voksne',
    planAdopted: 'Plan vedtaget',
    stopped: 'Mobningen er stoppet',
    nobody: 'ingen endnu',
    owed: 'Det mangler',
    nothingOwed: 'Intet mangler lige nu.',
    plan: 'Tiltag',
    noPlan: 'Der er ingen tiltag endnu.',
    measure: (who, from) => `${who}, fra ${from}`,
    journal: 'Journal, ældst først',
    happened: 'Det er der sket, ældst først',
    nothing: 'Der er ikke noget her endnu.',
    html: 'Læs eller print hele sagen',
    pdf: 'Hent som PDF',
    familyPupil: 'Elevens kopi som PDF',
    familyGuardian: 'Forældrenes kopi som PDF',
    openCopy: 'Hent din kopi som PDF',
    back: 'Til sagen',
    hint: 'En PDF ligger bagefter på maskinen. Hent den kun på en maskine, som andre ikke bruger.',
  },
  nb: {
    caseTitle: (number) => `Sak ${number}`,
    ownTitle: 'Saken din',
    childTitle: (child) => `Saken om ${child}`,
    subtitle: (school, day) => `${school} · skrevet ut ${day}`,
    forWhom: {
      case: 'Hele saken, til dem som arbeider med den',
      pupil: 'Elevens kopi',
      guardian: 'Foreldrenes kopi',
    },
    pageOf: (page, pages) => `Side ${page} av ${pages}`,
    told: 'Barnets egne ord',
    ownTold: 'Det du fortalte',
    nothingTold: 'Her står det ingen ord.',
    stands: 'Slik står det',
    pupil: 'Elev',
    classLabel: 'Klasse',
    stage: 'Saken er',
    stages: {
      assessing: 'under undersøkelse',
      supporting: 'støtte uten at noe er slått fast',
      acting: 'på vei til en plan',
      'carrying-out': 'i gang med planen',
      'following-up': 'i oppfølging',
      closed: 'lukket',
      ended: 'avsluttet',
    },
    reported: 'Fortalt til skolen',
    established: 'Slått fast',
    lead: 'Leder saken',
    trustedAdult: 'Elevens voksne',
    planAdopted: 'Plan vedtatt',
    stopped: 'Mobbingen er stoppet',
    nobody: 'ingen ennå',
    owed: 'Dette mangler',
    nothingOwed: 'Ingenting mangler akkurat nå.',
    plan: 'Tiltak',
    noPlan: 'Det er ingen tiltak ennå.',
    measure: (who, from) => `${who}, fra ${from}`,
    journal: 'Journal, eldst først',
    happened: 'Dette har skjedd, eldst først',
    nothing: 'Det er ingenting her ennå.',
    html: 'Les eller skriv ut hele saken',
    pdf: 'Hent som PDF',
    familyPupil: 'Elevens kopi som PDF',
    familyGuardian: 'Foreldrenes kopi som PDF',
    openCopy: 'Hent kopien din som PDF',
    back: 'Til saken',
    hint: 'En PDF blir liggende på maskinen. Hent den bare på en maskin som andre ikke bruker.',
  },
  nn: {
    caseTitle: (number) => `Sak ${number}`,
    ownTitle: 'Saka di',
    childTitle: (child) => `Saka om ${child}`,
    subtitle: (school, day) => `${school} · skriven ut ${day}`,
    forWhom: {
      case: 'Heile saka, til dei som arbeider med henne',
      pupil: 'Kopien til eleven',
      guardian: 'Kopien til foreldra',
    },
    pageOf: (page, pages) => `Side ${page} av ${pages}`,
    told: 'Dei eigne orda til barnet',
    ownTold: 'Det du fortalde',
    nothingTold: 'Her står det ingen ord.',
    stands: 'Slik står det',
    pupil: 'Elev',
    classLabel: 'Klasse',
    stage: 'Saka er',
    stages: {
      assessing: 'under undersøking',
      supporting: 'støtte utan at noko er slått fast',
      acting: 'på veg til ein plan',
      'carrying-out': 'i gang med planen',
      'following-up': 'i oppfølging',
      closed: 'lukka',
      ended: 'avslutta',
    },
    reported: 'Fortalt til skulen',
    established: 'Slått fast',
    lead: 'Leier saka',
    trustedAdult: 'Den vaksne til eleven',
    planAdopted: 'Plan vedteken',
    stopped: 'Mobbinga er stoppa',
    nobody: 'ingen enno',
    owed: 'Dette manglar',
    nothingOwed: 'Ingenting manglar akkurat no.',
    plan: 'Tiltak',
    noPlan: 'Det er ingen tiltak enno.',
    measure: (who, from) => `${who}, frå ${from}`,
    journal: 'Journal, eldst først',
    happened: 'Dette har skjedd, eldst først',
    nothing: 'Det er ingenting her enno.',
    html: 'Les eller skriv ut heile saka',
    pdf: 'Hent som PDF',
    familyPupil: 'Kopien til eleven som PDF',
    familyGuardian: 'Kopien til foreldra som PDF',
    openCopy: 'Hent kopien din som PDF',
    back: 'Til saka',
    hint: 'Ein PDF blir liggjande på maskina. Hent han berre på ei maskin som andre ikkje bruker.',
  },
  en: {
    caseTitle: (number) => `Case ${number}`,
    ownTitle: 'Your case',
    childTitle: (child) => `The case about ${child}`,
    subtitle: (school, day) => `${school} · printed ${day}`,
    forWhom: {
      case: 'The whole case, for those who work with it',
      pupil: 'The pupil’s copy',
      guardian: 'The parents’ copy',
    },
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    told: 'The child’s own words',
    ownTold: 'What you told us',
    nothingTold: 'No words stand here.',
    stands: 'How it stands',
    pupil: 'Pupil',
    classLabel: 'Class',
    stage: 'The case is',
    stages: {
      assessing: 'being looked into',
      supporting: 'supported, not established',
      acting: 'on the way to a plan',
      'carrying-out': 'carrying out the plan',
      'following-up': 'in follow-up',
      closed: 'closed',
      ended: 'ended',
    },
    reported: 'Told to the school',
    established: 'Established',
    lead: 'Leads the case',
    trustedAdult: 'The pupil’s adult',
    planAdopted: 'Plan adopted',
    stopped: 'The bullying has stopped',
    nobody: 'nobody yet',
    owed: 'What is missing',
    nothingOwed: 'Nothing is missing right now.',
    plan: 'Measures',
    noPlan: 'There are no measures yet.',
    measure: (who, from) => `${who}, from ${from}`,
    journal: 'Journal, oldest first',
    happened: 'What has happened, oldest first',
    nothing: 'There is nothing here yet.',
    html: 'Read or print the whole case',
    pdf: 'Take it as PDF',
    familyPupil: 'The pupil’s copy as PDF',
    familyGuardian: 'The parents’ copy as PDF',
    openCopy: 'Take your copy as PDF',
    back: 'To the case',
    hint: 'A PDF stays on the machine. Take it only on a machine that others do not use.',
  },
}

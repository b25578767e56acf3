import type { Group } from '../domain/cases/plan.ts'

/** What the adults of a demo school write in every case; what is a case's own stands with the case. */
export type CourseWords = {
  readonly established: string
  readonly examined: string
  readonly classEnvironment: string
  readonly classIsWell: string
  readonly notBullying: string
  readonly recognised: string
  readonly apologised: Readonly<Record<'pupil' | 'family', string>>
  readonly homeTalk: string
  readonly problem: string
  readonly followUp: string
  readonly answers: Readonly<Partial<Record<Group, string>>>
  readonly calmer: string
  readonly weeklyTalk: string
  readonly kept: string
  readonly fine: string
  readonly wantsNoMore: string
  readonly startedAgain: string
}

export const courseWords: Readonly<Record<'da' | 'nb', CourseWords>> = {
  da: {
    established: 'Det er sket mange gange, de samme holdes udenfor, og det sker også i gruppechatten.',
    examined: 'De samme er holdt udenfor i flere uger, mest i pauserne og i gruppechatten.',
    classEnvironment: 'Få bestemmer, hvem der må være med. De fleste vil gerne have det anderledes.',
    classIsWell: 'Klassen har det ellers godt sammen.',
    notBullying:
      'Vi har talt med barnet og forældrene. De er enige i, at det ikke er mobning, og siger til igen.',
    recognised: 'Blev stille og sagde så: »Godt, at I ved det.«',
    apologised: {
      pupil: 'Nikkede og gav hånd.',
      family: 'De var kede af det og glade for at høre det sagt.',
    },
    homeTalk: 'Hjemmet siger, at det går lidt bedre om morgenen. Vi taler sammen igen om to uger.',
    problem: 'Legen og samværet er blevet sådan, at én bliver stående udenfor, og ingen griber ind.',
    followUp: 'Vi spørger hver uge, til barnet selv siger, at det er godt igen.',
    answers: {
      'pupils-involved': 'En voksen taler med hvert barn for sig og hjælper dem ind i legen igen.',
      parents: 'Møde med familien om planen og en besked hver fredag.',
      staff: 'Alle voksne ved, hvor de skal stå, og griber ind med det samme.',
      leadership: 'Lederen ser på planen hver anden uge og giver tid til det.',
    },
    calmer: 'Der er ro om det nu, og de fleste holder aftalen.',
    weeklyTalk: 'Hver fredag taler klassen om, hvordan ugen har været for alle.',
    kept: 'Klassen passer selv på aftalen nu. Vi holder fast lidt endnu.',
    fine: 'Jeg har det godt nu.',
    wantsNoMore: 'Barnet vil helst ikke tale mere om det. Vi har aftalt at se på det igen.',
    startedAgain: 'Det er begyndt igen efter ferien, mest på vej hjem.',
  },
  nb: {
    established: 'Det har skjedd mange ganger, de samme holdes utenfor, og det skjer også i gruppechatten.',
    examined: 'De samme har blitt holdt utenfor i flere uker, mest i friminuttene og i gruppechatten.',
    classEnvironment: 'Noen få bestemmer hvem som får være med. De fleste vil gjerne ha det annerledes.',
    classIsWell: 'Klassen har det ellers fint sammen.',
    notBullying:
      'Vi har snakket med eleven og foreldrene. De er enige i at det ikke er mobbing, og sier fra igjen.',
    recognised: 'Ble stille og sa så: «Fint at dere vet det.»',
    apologised: {
      pupil: 'Nikket og ga hånden.',
      family: 'De var lei seg og glade for å høre det sagt.',
    },
    homeTalk: 'Hjemmet sier at det går litt bedre om morgenen. Vi snakkes igjen om to uker.',
    problem: 'Leken og samværet har blitt slik at én blir stående utenfor, og ingen griper inn.',
    followUp: 'Vi spør hver uke, helt til eleven selv sier at det er trygt og godt igjen.',
    answers: {
      'pupils-involved': 'En voksen snakker med hver elev for seg og hjelper dem inn i leken igjen.',
      parents: 'Møte med familien om planen og en melding hver fredag.',
      staff: 'Alle voksne vet hvor de skal stå, og griper inn med en gang.',
      leadership: 'Rektor ser på planen annenhver uke og setter av tid.',
    },
    calmer: 'Det er roligere nå, og de fleste holder avtalen.',
    weeklyTalk: 'Hver fredag snakker klassen om hvordan uka har vært for alle.',
    kept: 'Klassen passer selv på avtalen nå. Vi holder fast litt til.',
    fine: 'Jeg har det bra nå.',
    wantsNoMore: 'Eleven vil helst ikke snakke mer om det. Vi har avtalt å se på det igjen.',
    startedAgain: 'Det har begynt igjen etter ferien, mest på vei hjem.',
  },
}

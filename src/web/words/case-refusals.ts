import type { adoptPlan } from '../../domain/cases/adopt-plan.ts'
import type { assess } from '../../domain/cases/assess.ts'
import type { endOtherwise } from '../../domain/cases/end-otherwise.ts'
import type { hearPupil } from '../../domain/cases/hear-pupil.ts'
import type { markStopped } from '../../domain/cases/mark-stopped.ts'
import type { askCaseLead, declareTies } from '../../domain/cases/name-case-lead.ts'
import type { markMeasureDone, planMeasure, takeOutMeasure } from '../../domain/cases/plan-measure.ts'
import type { takeInterimMeasure } from '../../domain/cases/take-interim-measure.ts'
import type { answerDisclosure, tell } from '../../domain/cases/tell.ts'
import type { markDutyDone, writeNote } from '../../domain/cases/write-note.ts'
import type { agreeRhythm, checkIn, wantToTalk } from '../../domain/follow-up/check-in.ts'
import type { chooseTrustedAdult } from '../../domain/follow-up/choose-trusted-adult.ts'
import type { closeFollowUp, reopen, sayFine } from '../../domain/follow-up/close-follow-up.ts'
import type { notify } from '../../domain/reports/notify.ts'
import type { OpenCaseFromRefusal } from '../../app/open-case.ts'
import { followUpActRefusals, type FollowUpActRefusal } from './case-follow-up.ts'
import { meetingRefusals, type MeetingActRefusal } from './case-meetings.ts'
import { participantRefusals, type ParticipantActRefusal } from './case-participants.ts'
import { consentRefusals, type ConsentActRefusal } from './consent.ts'
import { planWords, type PlanCloser, type PlanRefusal } from './case-plan.ts'
import type { InEvery, Language } from './language.ts'

type RefusalOf<Listed> = Listed extends { readonly guards: readonly { readonly refusal: infer Refusal }[] }
  ? Refusal
  : never

/** Everything an act on a case or its follow-up can be refused for, and a date that cannot be read. */
export type CaseRefusal =
  | OpenCaseFromRefusal
  | FollowUpActRefusal
  | ParticipantActRefusal
  | ConsentActRefusal
  | 'no-such-note'
  | MeetingActRefusal
  | RefusalOf<
      | typeof askCaseLead
      | typeof declareTies
      | typeof assess
      | typeof takeInterimMeasure
      | typeof tell
      | typeof answerDisclosure
      | typeof hearPupil
      | typeof planMeasure
      | typeof takeOutMeasure
      | typeof markMeasureDone
      | typeof adoptPlan
      | typeof markDutyDone
      | typeof writeNote
      | typeof markStopped
      | typeof endOtherwise
      | typeof chooseTrustedAdult
      | typeof agreeRhythm
      | typeof checkIn
      | typeof wantToTalk
      | typeof sayFine
      | typeof closeFollowUp
      | typeof reopen
      | typeof notify
    >
  | PlanRefusal
  | 'date-unreadable'

/** Some refusals are said better by their act: the name of the act's page, a stroke, the refusal. */
type Closer = Partial<
  Record<
    | 'hear/date-missing'
    | 'tell/date-missing'
    | 'stopped/date-missing'
    | 'stopped/words-missing'
    | 'fine/date-missing'
    | 'fine/words-missing'
    | 'interim/words-missing'
    | 'measure/words-missing'
    | 'assess/words-missing'
    | PlanCloser
    | 'end/words-missing'
    | 'reopen/words-missing'
    | 'ties/answer-missing'
    | 'notify/answer-missing'
    | 'notify/date-missing'
    | 'notify/reason-missing'
    | 'interim/person-not-chosen'
    | 'measure/person-not-chosen'
    | 'trusted-adult/person-not-chosen'
    | 'disclosure/addressee-missing',
    (pupil: string) => string
  >
>

type Words = Record<CaseRefusal, (pupil: string) => string> & Closer

/** What to do about a refusal, in the same words on top of the form and beside its field. `pupil`: the name said in a sentence. */
export const caseRefusals: InEvery<Words> = {
  da: {
    ...planWords.da.refusals,
    ...followUpActRefusals.da,
    ...participantRefusals.da,
    ...consentRefusals.da,
    ...meetingRefusals.da,
    'not-open-to-you': () => 'Det er ikke til dig at gøre',
    'case-has-ended': () => 'Sagen er afsluttet. Åbn den igen, før I gør mere i den',
    'words-missing': () => 'Skriv, hvad der er sket eller aftalt',
    'words-too-long': () => 'Gør teksten kortere. Der er plads til 10.000 tegn',
    'date-missing': () => 'Skriv datoen',
    'date-in-future': () => 'Skriv en dag, der har været',
    'date-unreadable': () => 'Skriv datoen som 24.11.2026',
    'leader-decides': () => 'Det afgør skolens leder. Bed lederen om at gøre det',
    'person-not-chosen': () => 'Vælg en voksen fra skolen',
    'person-has-ties': () => 'Vælg en anden. Den voksne har sagt, at der er bånd til sagen',
    'leader-leads': () => 'Sagen handler om en voksen på skolen. Den fører du selv som leder',
    'not-asked': () => 'Du er ikke spurgt om at lede sagen',
    'answer-missing': () => 'Svar ja eller nej',
    'not-staff-who-open': () => 'Skolens leder eller ressourceteamet åbner sager',
    'pupil-not-chosen': () => 'Sig, hvilken elev det går ud over',
    'owner-decides': () => 'Handler det om lederen, åbner skolens ejer sagen',
    'reported-date-missing': () => 'Skriv, hvornår skolen fik besked',
    'reported-in-future': () => 'Skriv den dag, skolen fik besked. Den har været',
    'no-strategy-in-force': () => 'Skolen har ingen gældende strategi. Vedtag den, før sagen åbnes',
    'already-settled': () => 'Henvendelsen er allerede ført videre. Gå tilbage til den, og se hvorhen',
    'outcome-missing': () => 'Vælg, hvad det er',
    'established-date-missing': () => 'Skriv, hvilken dag det blev konstateret',
    'established-in-future': () => 'Skriv den dag, det blev konstateret. Den har været',
    'established-before-reported': () => 'Skriv en dag, der ikke ligger før den dag, skolen fik besked',
    'start-missing': () => 'Skriv, hvornår det begynder',
    'addressee-missing': () => 'Vælg, hvem der har fået besked',
    'pupil-not-told-first': (pupil) => `Giv ${pupil} besked først, og notér det`,
    'way-missing': (pupil) => `Vælg, hvordan ${pupil} er hørt`,
    'pupils-words-missing': (pupil) => `Skriv, hvad ${pupil} sagde`,
    'level-missing': () => 'Vælg, hvem tiltaget er for',
    'rhythm-missing': () => 'Vælg, hvor tit',
    'look-again-missing': () => 'Skriv, hvornår I ser på det igen',
    'look-again-before-start': () => 'Skriv en dag efter den, hvor det begynder',
    'no-such-measure': () => 'Tiltaget er taget ud af planen. Se planen igen',
    'plan-not-adopted': () => 'Vedtag planen først',
    'not-established': () => 'Vurdér sagen først. En plan svarer på noget, der er konstateret',
    'pupil-not-heard': (pupil) => `Hør ${pupil}, og notér det`,
    'plan-has-no-measures': () => 'Læg mindst ét tiltag til',
    'individual-level-only': () => 'Læg et tiltag til for klassen eller skolen, eller skriv hvorfor ikke',
    'no-such-duty': () => 'Opgaven er der ikke mere. Se sagen igen',
    'no-such-entry': () => 'Vælg en linje i journalen at rette',
    'no-plan-adopted': () =>
      'Vedtag handleplanen først. Uden en plan er det for tidligt at sige, at det er stoppet',
    'stopped-before-plan': () => 'Skriv en dag, der ikke ligger før den dag, det blev konstateret',
    'how-missing': () => 'Vælg, hvordan sagen slutter',
    'stopped-is-followed-up': (pupil) =>
      `Følg op, til ${pupil} siger: »Jeg har det godt nu«. Den kan ikke slutte på anden vis`,
    'not-assessed-as-not-bullying': () => 'Vurdér først sagen som ikke mobning, og skriv hvorfor',
    'pupil-not-told': (pupil) => `Skriv, hvornår ${pupil} fik besked`,
    'no-handover-yet': () => 'Lad sagen være åben her. Skoler kan endnu ikke give en sag videre til hinanden',
    'no-case-to-join': () => 'Vælg den sag, den lægges sammen med',
    'choice-missing': () => 'Vælg, hvem der har valgt',
    'ties-not-declared': () => 'Spørg den voksne om bånd til sagen, og sæt kryds',
    'not-stopped': () => 'Notér først, at det er stoppet',
    'mood-missing': () => 'Vælg, hvordan det går',
    'said-before-it-stopped': () => 'Skriv en dag, efter at det stoppede',
    'ground-missing': () => 'Vælg, hvorfor opfølgningen slutter',
    'pupil-has-not-said-fine': (pupil) => `Vent, til ${pupil} selv har sagt: »Jeg har det godt nu«`,
    'good-check-ins-missing': () => 'Vent på to gode svar med tid nok imellem',
    'fine-before-last-fall': (pupil) =>
      `Vent, til ${pupil} siger det igen. Der er kommet et dårligt svar siden`,
    'plan-would-be-empty': () => 'Læg et nyt tiltag til, før det sidste tages ud',
    'plan-would-be-individual': () => 'Læg et andet tiltag til for klassen eller skolen, før dette tages ud',
    'reason-missing': () => 'Skriv lederens grund',
    'later-look-missing': () => 'Skriv en dag inden for tre måneder, hvor I ser på det igen',
    'last-attempt-missing': () => 'Skriv, hvad I prøvede sidst, og hvornår',
    'moved-stays-open': () => 'Lad opfølgningen være åben. En flytning slutter den ikke',
    'no-danger-said': () => 'Ingen har sagt i sagen, at nogen er i fare',
    'recipient-missing': () => 'Skriv, hvem du har underrettet',
    'receipt-missing': () => 'Skriv, hvad du fik til svar',
    'hear/date-missing': (pupil) => `Skriv, hvornår ${pupil} er hørt`,
    'tell/date-missing': () => 'Skriv, hvornår de fik besked',
    'stopped/date-missing': () => 'Skriv, hvilken dag det stoppede',
    'stopped/words-missing': () => 'Skriv, hvordan I ved, at det er stoppet',
    'fine/date-missing': (pupil) => `Skriv, hvornår ${pupil} sagde det`,
    'fine/words-missing': (pupil) => `Skriv, hvad ${pupil} sagde`,
    'interim/words-missing': () => 'Skriv, hvad I gør',
    'measure/words-missing': () => 'Skriv, hvad I gør',
    'assess/words-missing': () => 'Skriv, hvad vurderingen bygger på',
    'end/words-missing': () => 'Skriv, hvorfor sagen slutter',
    'reopen/words-missing': () => 'Skriv, hvad der er sket',
    'ties/answer-missing': () => 'Svar, om du har bånd til nogen i sagen',
    'notify/answer-missing': () => 'Svar, om du har underrettet',
    'notify/date-missing': () => 'Skriv, hvilken dag du underrettede',
    'notify/reason-missing': () => 'Skriv, hvorfor det ikke er nødvendigt',
    'interim/person-not-chosen': () => 'Vælg, hvem der gør det',
    'measure/person-not-chosen': () => 'Vælg, hvem der gør det',
    'trusted-adult/person-not-chosen': () => 'Vælg den voksne',
    'disclosure/addressee-missing': () => 'Vælg, hvem det handler om',
  },
  nb: {
    ...planWords.nb.refusals,
    ...followUpActRefusals.nb,
    ...participantRefusals.nb,
    ...consentRefusals.nb,
    ...meetingRefusals.nb,
    'not-open-to-you': () => 'Det er ikke din oppgave',
    'case-has-ended': () => 'Saken er avsluttet. Åpne den igjen før dere gjør mer i den',
    'words-missing': () => 'Skriv hva som har skjedd eller er avtalt',
    'words-too-long': () => 'Gjør teksten kortere. Det er plass til 10 000 tegn',
    'date-missing': () => 'Skriv datoen',
    'date-in-future': () => 'Skriv en dag som har vært',
    'date-unreadable': () => 'Skriv datoen som 24.11.2026',
    'leader-decides': () => 'Det avgjør rektor. Be rektor gjøre det',
    'person-not-chosen': () => 'Velg en voksen på skolen',
    'person-has-ties': () => 'Velg en annen. Den voksne har sagt at det finnes bånd til saken',
    'leader-leads': () => 'Saken handler om en voksen på skolen. Den leder du selv som rektor',
    'not-asked': () => 'Du er ikke spurt om å lede saken',
    'answer-missing': () => 'Svar ja eller nei',
    'not-staff-who-open': () => 'Rektor eller ressursteamet åpner saker',
    'pupil-not-chosen': () => 'Si hvilken elev det går ut over',
    'owner-decides': () => 'Handler det om rektor, åpner skoleeieren saken',
    'reported-date-missing': () => 'Skriv når skolen fikk beskjed',
    'reported-in-future': () => 'Skriv dagen skolen fikk beskjed. Den har vært',
    'no-strategy-in-force': () => 'Skolen har ingen gjeldende plan mot mobbing. Vedta den før saken åpnes',
    'already-settled': () => 'Henvendelsen er allerede ført videre. Gå tilbake til den og se hvor',
    'outcome-missing': () => 'Velg hva det er',
    'established-date-missing': () => 'Skriv hvilken dag det ble avdekket',
    'established-in-future': () => 'Skriv dagen det ble avdekket. Den har vært',
    'established-before-reported': () => 'Skriv en dag som ikke er før dagen skolen fikk beskjed',
    'start-missing': () => 'Skriv når det begynner',
    'addressee-missing': () => 'Velg hvem som har fått beskjed',
    'pupil-not-told-first': (pupil) => `Gi ${pupil} beskjed først, og noter det`,
    'way-missing': (pupil) => `Velg hvordan ${pupil} er hørt`,
    'pupils-words-missing': (pupil) => `Skriv hva ${pupil} sa`,
    'level-missing': () => 'Velg hvem tiltaket er for',
    'rhythm-missing': () => 'Velg hvor ofte',
    'look-again-missing': () => 'Skriv når dere ser på det igjen',
    'look-again-before-start': () => 'Skriv en dag etter at det begynner',
    'no-such-measure': () => 'Tiltaket er tatt ut av planen. Se planen på nytt',
    'plan-not-adopted': () => 'Vedta planen først',
    'not-established': () => 'Vurder saken først. En plan svarer på noe som er avdekket',
    'pupil-not-heard': (pupil) => `Hør ${pupil}, og noter det`,
    'plan-has-no-measures': () => 'Legg til minst ett tiltak',
    'individual-level-only': () => 'Legg til et tiltak for klassen eller skolen, eller skriv hvorfor ikke',
    'no-such-duty': () => 'Oppgaven er der ikke lenger. Se saken på nytt',
    'no-such-entry': () => 'Velg en linje i journalen å rette',
    'no-plan-adopted': () =>
      'Vedta tiltaksplanen først. Uten en plan er det for tidlig å si at det har stanset',
    'stopped-before-plan': () => 'Skriv en dag som ikke er før dagen det ble avdekket',
    'how-missing': () => 'Velg hvordan saken slutter',
    'stopped-is-followed-up': (pupil) =>
      `Følg opp til ${pupil} sier: «Jeg har det bra nå». Den kan ikke slutte på annen måte`,
    'not-assessed-as-not-bullying': () => 'Vurder først saken som ikke mobbing, og skriv hvorfor',
    'pupil-not-told': (pupil) => `Skriv når ${pupil} fikk beskjed`,
    'no-handover-yet': () => 'La saken være åpen her. Skoler kan ennå ikke gi en sak videre til hverandre',
    'no-case-to-join': () => 'Velg saken den slås sammen med',
    'choice-missing': () => 'Velg hvem som har valgt',
    'ties-not-declared': () => 'Spør den voksne om bånd til saken, og kryss av',
    'not-stopped': () => 'Noter først at det har stanset',
    'mood-missing': () => 'Velg hvordan det går',
    'said-before-it-stopped': () => 'Skriv en dag etter at det stanset',
    'ground-missing': () => 'Velg hvorfor oppfølgingen slutter',
    'pupil-has-not-said-fine': (pupil) => `Vent til ${pupil} selv har sagt: «Jeg har det bra nå»`,
    'good-check-ins-missing': () => 'Vent på to gode svar med nok tid imellom',
    'fine-before-last-fall': (pupil) =>
      `Vent til ${pupil} sier det igjen. Det har kommet et dårlig svar siden`,
    'plan-would-be-empty': () => 'Legg til et nytt tiltak før det siste tas ut',
    'plan-would-be-individual': () => 'Legg til et annet tiltak for klassen eller skolen før dette tas ut',
    'reason-missing': () => 'Skriv rektors grunn',
    'later-look-missing': () => 'Skriv en dag innen tre måneder da dere ser på det igjen',
    'last-attempt-missing': () => 'Skriv hva dere prøvde sist, og når',
    'moved-stays-open': () => 'La oppfølgingen være åpen. Flytting avslutter den ikke',
    'no-danger-said': () => 'Ingen har sagt i saken at noen er i fare',
    'recipient-missing': () => 'Skriv hvem du har meldt til',
    'receipt-missing': () => 'Skriv hva du fikk til svar',
    'hear/date-missing': (pupil) => `Skriv når ${pupil} er hørt`,
    'tell/date-missing': () => 'Skriv når de fikk beskjed',
    'stopped/date-missing': () => 'Skriv hvilken dag det stanset',
    'stopped/words-missing': () => 'Skriv hvordan dere vet at det har stanset',
    'fine/date-missing': (pupil) => `Skriv når ${pupil} sa det`,
    'fine/words-missing': (pupil) => `Skriv hva ${pupil} sa`,
    'interim/words-missing': () => 'Skriv hva dere gjør',
    'measure/words-missing': () => 'Skriv hva dere gjør',
    'assess/words-missing': () => 'Skriv hva vurderingen bygger på',
    'end/words-missing': () => 'Skriv hvorfor saken slutter',
    'reopen/words-missing': () => 'Skriv hva som har skjedd',
    'ties/answer-missing': () => 'Svar om du har bånd til noen i saken',
    'notify/answer-missing': () => 'Svar om du har meldt fra',
    'notify/date-missing': () => 'Skriv hvilken dag du meldte fra',
    'notify/reason-missing': () => 'Skriv hvorfor det ikke er nødvendig',
    'interim/person-not-chosen': () => 'Velg hvem som gjør det',
    'measure/person-not-chosen': () => 'Velg hvem som gjør det',
    'trusted-adult/person-not-chosen': () => 'Velg den voksne',
    'disclosure/addressee-missing': () => 'Velg hvem det gjelder',
  },
  nn: {
    ...planWords.nn.refusals,
    ...followUpActRefusals.nn,
    ...participantRefusals.nn,
    ...consentRefusals.nn,
    ...meetingRefusals.nn,
    'not-open-to-you': () => 'Det er ikkje di oppgåve',
    'case-has-ended': () => 'Saka er avslutta. Opne ho igjen før de gjer meir i ho',
    'words-missing': () => 'Skriv kva som har hendt eller er avtalt',
    'words-too-long': () => 'Gjer teksten kortare. Det er plass til 10 000 teikn',
    'date-missing': () => 'Skriv datoen',
    'date-in-future': () => 'Skriv ein dag som har vore',
    'date-unreadable': () => 'Skriv datoen som 24.11.2026',
    'leader-decides': () => 'Det avgjer rektor. Be rektor gjere det',
    'person-not-chosen': () => 'Vel ein vaksen på skulen',
    'person-has-ties': () => 'Vel ein annan. Den vaksne har sagt at det finst band til saka',
    'leader-leads': () => 'Saka handlar om ein vaksen på skulen. Ho leier du sjølv som rektor',
    'not-asked': () => 'Du er ikkje spurd om å leie saka',
    'answer-missing': () => 'Svar ja eller nei',
    'not-staff-who-open': () => 'Rektor eller ressursteamet opnar saker',
    'pupil-not-chosen': () => 'Sei kva elev det går ut over',
    'owner-decides': () => 'Handlar det om rektor, opnar skuleeigaren saka',
    'reported-date-missing': () => 'Skriv når skulen fekk beskjed',
    'reported-in-future': () => 'Skriv dagen skulen fekk beskjed. Han har vore',
    'no-strategy-in-force': () => 'Skulen har ingen gjeldande plan mot mobbing. Vedta han før saka blir opna',
    'already-settled': () => 'Meldinga er alt ført vidare. Gå tilbake til ho og sjå kvar',
    'outcome-missing': () => 'Vel kva det er',
    'established-date-missing': () => 'Skriv kva dag det vart avdekt',
    'established-in-future': () => 'Skriv dagen det vart avdekt. Han har vore',
    'established-before-reported': () => 'Skriv ein dag som ikkje er før dagen skulen fekk beskjed',
    'start-missing': () => 'Skriv når det begynner',
    'addressee-missing': () => 'Vel kven som har fått beskjed',
    'pupil-not-told-first': (pupil) => `Gi ${pupil} beskjed først, og noter det`,
    'way-missing': (pupil) => `Vel korleis ${pupil} er høyrd`,
    'pupils-words-missing': (pupil) => `Skriv kva ${pupil} sa`,
    'level-missing': () => 'Vel kven tiltaket er for',
    'rhythm-missing': () => 'Vel kor ofte',
    'look-again-missing': () => 'Skriv når de ser på det igjen',
    'look-again-before-start': () => 'Skriv ein dag etter at det begynner',
    'no-such-measure': () => 'Tiltaket er teke ut av planen. Sjå planen på nytt',
    'plan-not-adopted': () => 'Vedta planen først',
    'not-established': () => 'Vurder saka først. Ein plan svarar på noko som er avdekt',
    'pupil-not-heard': (pupil) => `Høyr ${pupil}, og noter det`,
    'plan-has-no-measures': () => 'Legg til minst eitt tiltak',
    'individual-level-only': () => 'Legg til eit tiltak for klassen eller skulen, eller skriv kvifor ikkje',
    'no-such-duty': () => 'Oppgåva er der ikkje lenger. Sjå saka på nytt',
    'no-such-entry': () => 'Vel ei linje i journalen å rette',
    'no-plan-adopted': () =>
      'Vedta tiltaksplanen først. Utan ein plan er det for tidleg å seie at det har stansa',
    'stopped-before-plan': () => 'Skriv ein dag som ikkje er før dagen det vart avdekt',
    'how-missing': () => 'Vel korleis saka sluttar',
    'stopped-is-followed-up': (pupil) =>
      `Følg opp til ${pupil} seier: «Eg har det bra no». Ho kan ikkje slutte på annan måte`,
    'not-assessed-as-not-bullying': () => 'Vurder først saka som ikkje mobbing, og skriv kvifor',
    'pupil-not-told': (pupil) => `Skriv når ${pupil} fekk beskjed`,
    'no-handover-yet': () => 'La saka vere open her. Skular kan enno ikkje gi ei sak vidare til kvarandre',
    'no-case-to-join': () => 'Vel saka ho blir slått saman med',
    'choice-missing': () => 'Vel kven som har valt',
    'ties-not-declared': () => 'Spør den vaksne om band til saka, og kryss av',
    'not-stopped': () => 'Noter først at det har stansa',
    'mood-missing': () => 'Vel korleis det går',
    'said-before-it-stopped': () => 'Skriv ein dag etter at det stansa',
    'ground-missing': () => 'Vel kvifor oppfølginga sluttar',
    'pupil-has-not-said-fine': (pupil) => `Vent til ${pupil} sjølv har sagt: «Eg har det bra no»`,
    'good-check-ins-missing': () => 'Vent på to gode svar med nok tid imellom',
    'fine-before-last-fall': (pupil) =>
      `Vent til ${pupil} seier det igjen. Det har kome eit dårleg svar sidan`,
    'plan-would-be-empty': () => 'Legg til eit nytt tiltak før det siste blir teke ut',
    'plan-would-be-individual': () =>
      'Legg til eit anna tiltak for klassen eller skulen før dette blir teke ut',
    'reason-missing': () => 'Skriv rektors grunn',
    'later-look-missing': () => 'Skriv ein dag innan tre månader då de ser på det igjen',
    'last-attempt-missing': () => 'Skriv kva de prøvde sist, og når',
    'moved-stays-open': () => 'La oppfølginga vere open. Flytting avsluttar ho ikkje',
    'no-danger-said': () => 'Ingen har sagt i saka at nokon er i fare',
    'recipient-missing': () => 'Skriv kven du har meldt til',
    'receipt-missing': () => 'Skriv kva du fekk til svar',
    'hear/date-missing': (pupil) => `Skriv når ${pupil} er høyrd`,
    'tell/date-missing': () => 'Skriv når dei fekk beskjed',
    'stopped/date-missing': () => 'Skriv kva dag det stansa',
    'stopped/words-missing': () => 'Skriv korleis de veit at det har stansa',
    'fine/date-missing': (pupil) => `Skriv når ${pupil} sa det`,
    'fine/words-missing': (pupil) => `Skriv kva ${pupil} sa`,
    'interim/words-missing': () => 'Skriv kva de gjer',
    'measure/words-missing': () => 'Skriv kva de gjer',
    'assess/words-missing': () => 'Skriv kva vurderinga byggjer på',
    'end/words-missing': () => 'Skriv kvifor saka sluttar',
    'reopen/words-missing': () => 'Skriv kva som har hendt',
    'ties/answer-missing': () => 'Svar om du har band til nokon i saka',
    'notify/answer-missing': () => 'Svar om du har meldt frå',
    'notify/date-missing': () => 'Skriv kva dag du melde frå',
    'notify/reason-missing': () => 'Skriv kvifor det ikkje er naudsynt',
    'interim/person-not-chosen': () => 'Vel kven som gjer det',
    'measure/person-not-chosen': () => 'Vel kven som gjer det',
    'trusted-adult/person-not-chosen': () => 'Vel den vaksne',
    'disclosure/addressee-missing': () => 'Vel kven det gjeld',
  },
  en: {
    ...planWords.en.refusals,
    ...followUpActRefusals.en,
    ...participantRefusals.en,
    ...consentRefusals.en,
    ...meetingRefusals.en,
    'not-open-to-you': () => 'This is not yours to do',
    'case-has-ended': () => 'The case has ended. Open it again before you do more in it',
    'words-missing': () => 'Write what has happened or was agreed',
    'words-too-long': () => 'Make the text shorter. There is room for 10,000 characters',
    'date-missing': () => 'Write the date',
    'date-in-future': () => 'Write a day that has been',
    'date-unreadable': () => 'Write the date like 24.11.2026',
    'leader-decides': () => 'The school leader decides this. Ask the leader to do it',
    'person-not-chosen': () => 'Choose an adult of the school',
    'person-has-ties': () => 'Choose somebody else. This adult has said that they have ties to the case',
    'leader-leads': () => 'The case is about an adult at the school. As the leader you lead it yourself',
    'not-asked': () => 'You have not been asked to lead the case',
    'answer-missing': () => 'Answer yes or no',
    'not-staff-who-open': () => 'The school leader or the resource team opens cases',
    'pupil-not-chosen': () => 'Say which pupil it is about',
    'owner-decides': () => 'When it is about the leader, the school owner opens the case',
    'reported-date-missing': () => 'Write when the school was told',
    'reported-in-future': () => 'Write the day the school was told. It has been',
    'no-strategy-in-force': () => 'The school has no strategy in force. Adopt it before the case is opened',
    'already-settled': () => 'The report has already led on. Go back to it and see where',
    'outcome-missing': () => 'Choose what it is',
    'established-date-missing': () => 'Write on which day it was established',
    'established-in-future': () => 'Write the day it was established. It has been',
    'established-before-reported': () => 'Write a day that is not before the day the school was told',
    'start-missing': () => 'Write when it begins',
    'addressee-missing': () => 'Choose who has been told',
    'pupil-not-told-first': (pupil) => `Tell ${pupil} first, and note it`,
    'way-missing': (pupil) => `Choose how ${pupil} was heard`,
    'pupils-words-missing': (pupil) => `Write what ${pupil} said`,
    'level-missing': () => 'Choose whom the measure is for',
    'rhythm-missing': () => 'Choose how often',
    'look-again-missing': () => 'Write when you look at it again',
    'look-again-before-start': () => 'Write a day after the one on which it begins',
    'no-such-measure': () => 'The measure has been taken out of the plan. Look at the plan again',
    'plan-not-adopted': () => 'Adopt the plan first',
    'not-established': () => 'Assess the case first. A plan answers something that has been established',
    'pupil-not-heard': (pupil) => `Hear ${pupil}, and note it`,
    'plan-has-no-measures': () => 'Add at least one measure',
    'individual-level-only': () => 'Add a measure for the class or the school, or write why not',
    'no-such-duty': () => 'The duty is no longer there. Look at the case again',
    'no-such-entry': () => 'Choose an entry of the journal to correct',
    'no-plan-adopted': () =>
      'Adopt the action plan first. Without a plan it is too early to say that it has stopped',
    'stopped-before-plan': () => 'Write a day that is not before the day it was established',
    'how-missing': () => 'Choose how the case ends',
    'stopped-is-followed-up': (pupil) =>
      `Follow up until ${pupil} says: “I am fine now”. It cannot end another way`,
    'not-assessed-as-not-bullying': () => 'First assess the case as not bullying, and write why',
    'pupil-not-told': (pupil) => `Write when ${pupil} was told`,
    'no-handover-yet': () => 'Leave the case open here. Schools cannot yet hand a case over to each other',
    'no-case-to-join': () => 'Choose the case it is joined to',
    'choice-missing': () => 'Choose who chose',
    'ties-not-declared': () => 'Ask the adult about ties to the case, and tick the box',
    'not-stopped': () => 'First note that it has stopped',
    'mood-missing': () => 'Choose how it is',
    'said-before-it-stopped': () => 'Write a day after it stopped',
    'ground-missing': () => 'Choose why the follow-up ends',
    'pupil-has-not-said-fine': (pupil) => `Wait until ${pupil} has said: “I am fine now”`,
    'good-check-ins-missing': () => 'Wait for two good answers far enough apart',
    'fine-before-last-fall': (pupil) =>
      `Wait until ${pupil} says it again. There has been a bad answer since`,
    'plan-would-be-empty': () => 'Add a new measure before the last one is taken out',
    'plan-would-be-individual': () =>
      'Add another measure for the class or the school before this one is taken out',
    'reason-missing': () => 'Write the leader’s reason',
    'later-look-missing': () => 'Write a day within three months when you look at it again',
    'last-attempt-missing': () => 'Write what you tried last, and when',
    'moved-stays-open': () => 'Leave the follow-up open. Moving does not end it',
    'no-danger-said': () => 'Nobody has said in this case that somebody is in danger',
    'recipient-missing': () => 'Write whom you notified',
    'receipt-missing': () => 'Write what you were answered',
    'hear/date-missing': (pupil) => `Write when ${pupil} was heard`,
    'tell/date-missing': () => 'Write when they were told',
    'stopped/date-missing': () => 'Write on which day it stopped',
    'stopped/words-missing': () => 'Write how you know that it has stopped',
    'fine/date-missing': (pupil) => `Write when ${pupil} said it`,
    'fine/words-missing': (pupil) => `Write what ${pupil} said`,
    'interim/words-missing': () => 'Write what you do',
    'measure/words-missing': () => 'Write what you do',
    'assess/words-missing': () => 'Write what the assessment is built on',
    'end/words-missing': () => 'Write why the case ends',
    'reopen/words-missing': () => 'Write what has happened',
    'ties/answer-missing': () => 'Answer whether you have ties to anybody in the case',
    'notify/answer-missing': () => 'Answer whether you have notified',
    'notify/date-missing': () => 'Write on which day you notified',
    'notify/reason-missing': () => 'Write why it is not needed',
    'interim/person-not-chosen': () => 'Choose who does it',
    'measure/person-not-chosen': () => 'Choose who does it',
    'trusted-adult/person-not-chosen': () => 'Choose the adult',
    'disclosure/addressee-missing': () => 'Choose whom it is about',
  },
}

/** The words for a refusal met on an act's page. `pupil` is said in a sentence: a first name. */
export const refusalWords = (
  language: Language,
  act: string,
  refusal: CaseRefusal,
  pupil: string,
): string => {
  const words: Readonly<Record<string, ((pupil: string) => string) | undefined>> = caseRefusals[language]
  return (words[`${act}/${refusal}`] ?? caseRefusals[language][refusal])(pupil)
}

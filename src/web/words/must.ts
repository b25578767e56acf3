import type { CountryLaw, NotificationBody, PlanField } from '../../domain/law/country-law.ts'
import type { Timing } from '../../domain/law/value.ts'
import type { Holder } from '../../domain/procedures/duty.ts'
import type { InEvery } from './language.ts'

/** The values of law that lay a duty on a school, in the order in which a school meets them (DIG-12). */
export const dutiesOfLaw = [
  'notification',
  'planDeadline',
  'planFields',
  'planFollowUp',
  'tellOwner',
  'strategy',
  'strategyPublished',
  'environmentAssessment',
  'firstInstance',
  'localDecision',
  'complainantReply',
  'higherBody',
  'beforeHigherBody',
  'namedSurvey',
  'schoolChange',
] as const satisfies readonly (keyof CountryLaw)[]
export type DutyOfLaw = (typeof dutiesOfLaw)[number]

/** What a value of one kind is. */
export type ValueOf<Key extends keyof CountryLaw> = CountryLaw[Key][number]['value']

/** One duty in words: what, by when, and who. */
export type Said = { readonly what: string; readonly when?: string; readonly who: string }

/** The page "What must we do?" (DIG-12). */
type MustWords = {
  readonly title: string
  readonly lead: string
  readonly law: { readonly title: string; readonly lead: string }
  readonly strategy: {
    readonly title: string
    readonly lead: (date: string) => string
    readonly none: string
  }
  readonly house: { readonly title: string; readonly lead: string }
  readonly police: { readonly title: string; readonly text: string }
  readonly stands: string
  readonly unconfirmed: string
  readonly when: string
  readonly who: string
  readonly soon: string
  readonly working: (count: number) => string
  readonly calendar: (count: number) => string
  readonly from: Readonly<Record<string, string>>
  readonly holders: Readonly<Record<Holder, string>>
  readonly fields: Readonly<Record<PlanField, string>>
  readonly bodies: Readonly<Record<NotificationBody, string>>
  readonly says: {
    readonly [Key in DutyOfLaw]: (
      value: ValueOf<Key>,
      timing: (of: Timing) => string,
      list: (fields: readonly PlanField[]) => string,
      body: (of: NotificationBody) => string,
    ) => Said
  }
  readonly readiness: string
}

export const mustWords: InEvery<MustWords> = {
  da: {
    title: 'Hvad skal vi?',
    lead: 'Det, loven, skolens strategi og systemet beder jer om. Det er de samme regler, som sætter fristerne i jeres sager.',
    law: {
      title: 'Det siger loven',
      lead: 'Hver regel står med sit sted. Er den ikke bekræftet, står det ved den.',
    },
    strategy: {
      title: 'Det har I selv lovet',
      lead: (date) => `I jeres strategi, vedtaget ${date}.`,
      none: 'Skolen har ingen strategi, der gælder. I Danmark er det i sig selv en grund til at klage.',
    },
    house: {
      title: 'Det beder systemet også om',
      lead: 'Frister, vi har sat, hvor hverken loven eller jeres strategi siger noget. I kan love noget strengere.',
    },
    police: {
      title: 'Politiet',
      text: 'Er der delt et nøgenbillede, er der trusler eller vold, så ring til politiet og hør, hvad I skal gøre. Gem aldrig billedet.',
    },
    stands: 'Står i',
    unconfirmed: 'ikke bekræftet',
    when: 'Hvornår',
    who: 'Hvem',
    soon: 'Så hurtigt som muligt',
    working: (count) => (count === 0 ? 'Samme dag' : count === 1 ? '1 arbejdsdag' : `${count} arbejdsdage`),
    calendar: (count) => (count === 1 ? '1 dag' : `${count} dage`),
    from: {
      opened: 'fra sagen er åbnet',
      established: 'fra lederen har konstateret det',
      'interim-measures-taken': 'fra der er grebet ind',
      'plan-adopted': 'fra planen er vedtaget',
      'plan-changed': 'fra planen er ændret',
      'bullying-not-stopped': 'fra det viser sig, at det ikke er stoppet',
      stopped: 'fra det er stoppet',
      'established-and-parents-told': 'fra det er konstateret og hjemmet ved det',
      'plan-asked': 'fra familien bad om en plan',
      serious: 'fra sagen er vurderet som alvorlig',
    },
    holders: {
      leader: 'Lederen',
      'resource-team': 'Ressourceteamet',
      'class-team': 'Klassens team',
      'case-lead': 'Den sagsansvarlige',
      'trusted-adult': 'Barnets voksne',
      officer: 'Skolens ejer',
    },
    fields: {
      problem: 'hvad problemet er',
      measures: 'hvad I gør',
      when: 'hvornår',
      who: 'hvem der gør det',
      'evaluation-date': 'hvornår I ser, om det virker',
      informed: 'hvem der får besked',
      'follow-up-date': 'hvornår I følger op',
    },
    bodies: { municipality: 'kommunen', 'child-welfare-office': 'barnevernet' },
    says: {
      notification: (value, _timing, _list, body) => ({
        what: `Underret ${body(value.to)}, når et barn kan have brug for særlig støtte. Pligten er din egen, også når lederen ved det.`,
        when: 'Med det samme',
        who: 'Hver medarbejder',
      }),
      planDeadline: (value, timing) => ({
        what: 'Læg en plan, der får mobningen til at stoppe.',
        when: `${timing(value)} fra lederen har konstateret det`,
        who: 'Lederen',
      }),
      planFields: (value, _timing, list) => ({ what: `Planen siger ${list(value)}.`, who: 'Lederen' }),
      planFollowUp: () => ({ what: 'Følg op, til eleven har det trygt og godt.', who: 'Skolen' }),
      tellOwner: () => ({
        what: 'Sig det til skolens ejer, når en elev siger, at en voksen på skolen har krænket. Ikke, hvis det klart er grundløst.',
        when: 'Med det samme',
        who: 'Lederen',
      }),
      strategy: () => ({
        what: 'Hav en strategi mod mobning, også den digitale.',
        who: 'Skolens ledelse og bestyrelse',
      }),
      strategyPublished: () => ({ what: 'Læg strategien frem, så alle kan læse den.', who: 'Lederen' }),
      environmentAssessment: ({ everyYears }) => ({
        what: 'Vurdér undervisningsmiljøet: kortlæg, vurdér, læg en handlingsplan, og sig, hvordan den følges op.',
        when: `Mindst hvert ${everyYears}. år`,
        who: 'Lederen',
      }),
      firstInstance: () => ({
        what: 'Tag imod klagen. Kommunen afgør den for sine skoler, bestyrelsen for andre.',
        who: 'Kommune eller bestyrelse',
      }),
      localDecision: (value, timing) => ({
        what: 'Afgør klagen.',
        when: timing(value),
        who: 'Kommune eller bestyrelse',
      }),
      complainantReply: (value, timing) => ({
        what: 'Den, der har klaget, kan svare på afgørelsen. Hører I intet, går klagen videre.',
        when: timing(value),
        who: 'Familien',
      }),
      higherBody: (value) => ({
        what:
          value.kind === 'body'
            ? `Derefter kan sagen gå til ${value.name}.`
            : 'Om der er et sted over kommunen og bestyrelsen, ved vi ikke. Spørg ministeriet, før I råder en familie.',
        who: 'Familien',
      }),
      beforeHigherBody: (value, timing) => ({
        what: 'Familien kan gå videre, når skolen har vidst det i en tid.',
        when: timing(value),
        who: 'Familien',
      }),
      namedSurvey: () => ({
        what: 'Spørg ikke elever, hvem der gør noget ved andre, når I forebygger. Kun på mistanke, og kun når andet ikke var nok.',
        who: 'Skolen',
      }),
      schoolChange: () => ({
        what: 'Skifter eleven skole, går det videre, som skal hindre skade. Resten kun med familiens samtykke.',
        who: 'Lederen',
      }),
    },
    readiness: 'Hvor klar er skolen?',
  },
  nb: {
    title: 'Hva må vi?',
    lead: 'Det loven, skolens plan og systemet ber dere om. Det er de samme reglene som setter fristene i sakene deres.',
    law: {
      title: 'Dette sier loven',
      lead: 'Hver regel står med stedet sitt. Er den ikke bekreftet, står det ved den.',
    },
    strategy: {
      title: 'Dette har dere selv lovet',
      lead: (date) => `I planen deres, vedtatt ${date}.`,
      none: 'Skolen har ingen plan som gjelder.',
    },
    house: {
      title: 'Dette ber systemet også om',
      lead: 'Frister vi har satt der verken loven eller planen deres sier noe. Dere kan love noe strengere.',
    },
    police: {
      title: 'Politiet',
      text: 'Er det delt et nakenbilde, eller er det trusler eller vold, så ring politiet og hør hva dere skal gjøre. Ta aldri vare på bildet.',
    },
    stands: 'Står i',
    unconfirmed: 'ikke bekreftet',
    when: 'Når',
    who: 'Hvem',
    soon: 'Så snart som mulig',
    working: (count) => (count === 0 ? 'Samme dag' : count === 1 ? '1 arbeidsdag' : `${count} arbeidsdager`),
    calendar: (count) => (count === 1 ? '1 dag' : `${count} dager`),
    from: {
      opened: 'fra saken er åpnet',
      established: 'fra skolen vet det',
      'interim-measures-taken': 'fra dere har grepet inn',
      'plan-adopted': 'fra planen er vedtatt',
      'plan-changed': 'fra planen er endret',
      'bullying-not-stopped': 'fra det viser seg at det ikke er stanset',
      stopped: 'fra det er stanset',
      'established-and-parents-told': 'fra skolen vet det og hjemmet har fått beskjed',
      'plan-asked': 'fra familien ba om en plan',
      serious: 'fra saken er vurdert som alvorlig',
    },
    holders: {
      leader: 'Rektor',
      'resource-team': 'Ressursteamet',
      'class-team': 'Klassens team',
      'case-lead': 'Den saksansvarlige',
      'trusted-adult': 'Barnets voksne',
      officer: 'Skoleeieren',
    },
    fields: {
      problem: 'hva problemet er',
      measures: 'hva dere gjør',
      when: 'når',
      who: 'hvem som gjør det',
      'evaluation-date': 'når dere ser om det virker',
      informed: 'hvem som får beskjed',
      'follow-up-date': 'når dere følger opp',
    },
    bodies: { municipality: 'kommunen', 'child-welfare-office': 'barnevernet' },
    says: {
      notification: (value, _timing, _list, body) => ({
        what: `Meld fra til ${body(value.to)} når du er alvorlig bekymret for omsorgen et barn får. Plikten er din egen, også når rektor vet det.`,
        when: 'Med en gang',
        who: 'Hver ansatt',
      }),
      planDeadline: (value, timing) => ({
        what: 'Lag en skriftlig plan og sett inn tiltak når en elev ikke har det trygt og godt.',
        when: timing(value),
        who: 'Skolen, ved rektor',
      }),
      planFields: (value, _timing, list) => ({ what: `Planen sier ${list(value)}.`, who: 'Skolen' }),
      planFollowUp: () => ({ what: 'Følg opp til eleven har det trygt og godt.', who: 'Skolen' }),
      tellOwner: () => ({
        what: 'Meld fra til skoleeieren når det er sagt at en ansatt har krenket en elev. Ikke når det er åpenbart grunnløst. Gjelder det ledelsen, går meldingen rett til eieren.',
        when: 'Med en gang',
        who: 'Rektor',
      }),
      strategy: () => ({ what: 'Ha en plan mot mobbing, også den digitale.', who: 'Skolen' }),
      strategyPublished: () => ({ what: 'Legg planen fram så alle kan lese den.', who: 'Rektor' }),
      environmentAssessment: ({ everyYears }) => ({
        what: 'Vurder skolemiljøet.',
        when: `Minst hvert ${everyYears}. år`,
        who: 'Rektor',
      }),
      firstInstance: () => ({ what: 'Ta imot klagen.', who: 'Kommune eller styre' }),
      localDecision: (value, timing) => ({
        what: 'Avgjør klagen.',
        when: timing(value),
        who: 'Kommune eller styre',
      }),
      complainantReply: (value, timing) => ({
        what: 'Den som har klaget, kan svare.',
        when: timing(value),
        who: 'Familien',
      }),
      higherBody: (value) => ({
        what:
          value.kind === 'body'
            ? `Familien kan melde saken til ${value.name}. Si det til dem.`
            : 'Om det er en instans over, vet vi ikke.',
        who: 'Familien',
      }),
      beforeHigherBody: (value, timing) => ({
        what: 'Familien kan melde saken når skolen har fått en tid på seg.',
        when: timing(value),
        who: 'Familien',
      }),
      namedSurvey: () => ({
        what: 'Spør ikke slik at enkeltelever blir navngitt for noe negativt når dere forebygger. Bare ved mistanke, og bare når annen undersøkelse ikke var nok. Kontroller svarene før dere bygger på dem.',
        who: 'Skolen',
      }),
      schoolChange: () => ({
        what: 'Bytter eleven skole, går det videre som skal hindre skade. Resten bare med samtykke fra familien.',
        who: 'Rektor',
      }),
    },
    readiness: 'Hvor klar er skolen?',
  },
  nn: {
    title: 'Kva må vi?',
    lead: 'Det lova, planen til skulen og systemet ber dykk om. Det er dei same reglane som set fristane i sakene dykkar.',
    law: {
      title: 'Dette seier lova',
      lead: 'Kvar regel står med staden sin. Er han ikkje stadfesta, står det ved han.',
    },
    strategy: {
      title: 'Dette har de sjølve lova',
      lead: (date) => `I planen dykkar, vedteken ${date}.`,
      none: 'Skulen har ingen plan som gjeld.',
    },
    house: {
      title: 'Dette ber systemet også om',
      lead: 'Fristar vi har sett der verken lova eller planen dykkar seier noko. De kan love noko strengare.',
    },
    police: {
      title: 'Politiet',
      text: 'Er det delt eit nakenbilete, eller er det truslar eller vald, så ring politiet og høyr kva de skal gjere. Ta aldri vare på biletet.',
    },
    stands: 'Står i',
    unconfirmed: 'ikkje stadfesta',
    when: 'Når',
    who: 'Kven',
    soon: 'Så snart som råd',
    working: (count) => (count === 0 ? 'Same dag' : count === 1 ? '1 arbeidsdag' : `${count} arbeidsdagar`),
    calendar: (count) => (count === 1 ? '1 dag' : `${count} dagar`),
    from: {
      opened: 'frå saka er opna',
      established: 'frå skulen veit det',
      'interim-measures-taken': 'frå de har gripe inn',
      'plan-adopted': 'frå planen er vedteken',
      'plan-changed': 'frå planen er endra',
      'bullying-not-stopped': 'frå det viser seg at det ikkje er stansa',
      stopped: 'frå det er stansa',
      'established-and-parents-told': 'frå skulen veit det og heimen har fått beskjed',
      'plan-asked': 'frå familien bad om ein plan',
      serious: 'frå saka er vurdert som alvorleg',
    },
    holders: {
      leader: 'Rektor',
      'resource-team': 'Ressursteamet',
      'class-team': 'Klasseteamet',
      'case-lead': 'Den saksansvarlege',
      'trusted-adult': 'Den vaksne til barnet',
      officer: 'Skuleeigaren',
    },
    fields: {
      problem: 'kva problemet er',
      measures: 'kva de gjer',
      when: 'når',
      who: 'kven som gjer det',
      'evaluation-date': 'når de ser om det verkar',
      informed: 'kven som får beskjed',
      'follow-up-date': 'når de følgjer opp',
    },
    bodies: { municipality: 'kommunen', 'child-welfare-office': 'barnevernet' },
    says: {
      notification: (value, _timing, _list, body) => ({
        what: `Meld frå til ${body(value.to)} når du er alvorleg uroa for omsorga eit barn får. Plikta er di eiga, også når rektor veit det.`,
        when: 'Med ein gong',
        who: 'Kvar tilsett',
      }),
      planDeadline: (value, timing) => ({
        what: 'Lag ein skriftleg plan og set inn tiltak når ein elev ikkje har det trygt og godt.',
        when: timing(value),
        who: 'Skulen, ved rektor',
      }),
      planFields: (value, _timing, list) => ({ what: `Planen seier ${list(value)}.`, who: 'Skulen' }),
      planFollowUp: () => ({ what: 'Følg opp til eleven har det trygt og godt.', who: 'Skulen' }),
      tellOwner: () => ({
        what: 'Meld frå til skuleeigaren når det er sagt at ein tilsett har krenkt ein elev. Ikkje når det er openbert grunnlaust. Gjeld det leiinga, går meldinga rett til eigaren.',
        when: 'Med ein gong',
        who: 'Rektor',
      }),
      strategy: () => ({ what: 'Ha ein plan mot mobbing, også den digitale.', who: 'Skulen' }),
      strategyPublished: () => ({ what: 'Legg planen fram så alle kan lese han.', who: 'Rektor' }),
      environmentAssessment: ({ everyYears }) => ({
        what: 'Vurder skulemiljøet.',
        when: `Minst kvart ${everyYears}. år`,
        who: 'Rektor',
      }),
      firstInstance: () => ({ what: 'Ta imot klaga.', who: 'Kommune eller styre' }),
      localDecision: (value, timing) => ({
        what: 'Avgjer klaga.',
        when: timing(value),
        who: 'Kommune eller styre',
      }),
      complainantReply: (value, timing) => ({
        what: 'Den som har klaga, kan svare.',
        when: timing(value),
        who: 'Familien',
      }),
      higherBody: (value) => ({
        what:
          value.kind === 'body'
            ? `Familien kan melde saka til ${value.name}. Sei det til dei.`
            : 'Om det er ein instans over, veit vi ikkje.',
        who: 'Familien',
      }),
      beforeHigherBody: (value, timing) => ({
        what: 'Familien kan melde saka når skulen har hatt ei tid på seg.',
        when: timing(value),
        who: 'Familien',
      }),
      namedSurvey: () => ({
        what: 'Spør ikkje slik at einskilde elevar blir namngjevne for noko negativt når de førebyggjer. Berre ved mistanke, og berre når anna undersøking ikkje var nok. Kontroller svara før de byggjer på dei.',
        who: 'Skulen',
      }),
      schoolChange: () => ({
        what: 'Byter eleven skule, går det vidare som skal hindre skade. Resten berre med samtykke frå familien.',
        who: 'Rektor',
      }),
    },
    readiness: 'Kor klar er skulen?',
  },
  en: {
    title: 'What must we do?',
    lead: "What the law, the school's strategy and the system ask of you. These same rules set the deadlines of your cases.",
    law: {
      title: 'What the law says',
      lead: 'Each rule names where it stands. One that is not confirmed is marked.',
    },
    strategy: {
      title: 'What you have promised yourselves',
      lead: (date) => `In your strategy, adopted ${date}.`,
      none: 'The school has no strategy in force. In Denmark that is itself a ground for complaint.',
    },
    house: {
      title: 'What the system also asks',
      lead: 'Deadlines we have set where neither law nor your strategy says anything. You may promise something stricter.',
    },
    police: {
      title: 'The police',
      text: 'If a nude picture was shared, or there are threats or violence, call the police and hear what to do. Never keep the picture.',
    },
    stands: 'Stands in',
    unconfirmed: 'not confirmed',
    when: 'When',
    who: 'Who',
    soon: 'As soon as possible',
    working: (count) =>
      count === 0 ? 'The same day' : count === 1 ? '1 working day' : `${count} working days`,
    calendar: (count) => (count === 1 ? '1 day' : `${count} days`),
    from: {
      opened: 'from when the case was opened',
      established: 'from when the leader established it',
      'interim-measures-taken': 'from when you stepped in',
      'plan-adopted': 'from when the plan was adopted',
      'plan-changed': 'from when the plan was changed',
      'bullying-not-stopped': 'from when it turns out not to have stopped',
      stopped: 'from when it stopped',
      'established-and-parents-told': 'from when it was established and the family told',
      'plan-asked': 'from when the family asked for a plan',
      serious: 'from when the case was judged serious',
    },
    holders: {
      leader: 'The leader',
      'resource-team': 'The resource team',
      'class-team': "The class's team",
      'case-lead': 'The case lead',
      'trusted-adult': "The child's adult",
      officer: "The school's owner",
    },
    fields: {
      problem: 'what the problem is',
      measures: 'what you do',
      when: 'when',
      who: 'who does it',
      'evaluation-date': 'when you look whether it works',
      informed: 'who is told',
      'follow-up-date': 'when you follow up',
    },
    bodies: { municipality: 'the municipality', 'child-welfare-office': 'the child welfare office' },
    says: {
      notification: (value, _timing, _list, body) => ({
        what: `Notify ${body(value.to)} when you are worried for a child's care or development. The duty is your own, also when the leader knows.`,
        when: 'At once',
        who: 'Each member of staff',
      }),
      planDeadline: (value, timing) => ({
        what: 'Make a plan that ends the bullying.',
        when:
          value.kind === 'as-soon-as-possible'
            ? timing(value)
            : `${timing(value)} from when the leader established it`,
        who: 'The leader',
      }),
      planFields: (value, _timing, list) => ({ what: `The plan says ${list(value)}.`, who: 'The leader' }),
      planFollowUp: () => ({ what: 'Follow up until the pupil is safe and well.', who: 'The school' }),
      tellOwner: () => ({
        what: "Tell the school's owner when staff are said to have offended a pupil, unless it is manifestly groundless. About leadership, it goes straight to the owner.",
        when: 'At once',
        who: 'The leader',
      }),
      strategy: () => ({
        what: 'Have a strategy against bullying, digital bullying included.',
        who: 'Leadership and board',
      }),
      strategyPublished: () => ({
        what: 'Publish the strategy so that everybody can read it.',
        who: 'The leader',
      }),
      environmentAssessment: ({ everyYears }) => ({
        what: 'Assess the educational environment: map, assess, plan, and say how it is followed up.',
        when: `At least every ${everyYears} years`,
        who: 'The leader',
      }),
      firstInstance: () => ({
        what: 'Receive the complaint. The municipality decides for its schools, the board for others.',
        who: 'Municipality or board',
      }),
      localDecision: (value, timing) => ({
        what: 'Decide the complaint.',
        when: timing(value),
        who: 'Municipality or board',
      }),
      complainantReply: (value, timing) => ({
        what: 'Whoever complained may answer the decision. Silence sends it on.',
        when: timing(value),
        who: 'The family',
      }),
      higherBody: (value) => ({
        what:
          value.kind === 'body'
            ? `The matter may then go to ${value.name}.`
            : 'Whether there is a body above, we do not know. Ask the ministry before advising a family.',
        who: 'The family',
      }),
      beforeHigherBody: (value, timing) => ({
        what: 'The family may turn to it when the school has had some time.',
        when: timing(value),
        who: 'The family',
      }),
      namedSurvey: () => ({
        what: 'In preventive surveys, no question lets a single pupil be named for something negative. Only on suspicion, only when other inquiry was not enough; check the answers first.',
        who: 'The school',
      }),
      schoolChange: () => ({
        what: 'When the pupil changes school, what prevents harm goes along. The rest only with the family’s consent.',
        who: 'The leader',
      }),
    },
    readiness: 'How ready is the school?',
  },
}

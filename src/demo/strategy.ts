import type { Strategy } from '../domain/strategy/events.ts'

/**
 * The demo school's strategy as data: the duties of a real Danish school's procedure (source S2, its parts named in
 * `passage`), in words of our own. Adopting it makes them the duties of every case (STR-12). What the law or the
 * house asks for without the school having promised it is not repeated here.
 *
 * S2 sets one figure, the ten working days; it says "as soon as possible" for the rest, and the days chosen here
 * for those are the demo school's own.
 */
export const demoStrategy: Strategy = {
  version: 1,
  title: 'Sammen om trivsel: strategi mod mobning for Hyldemark Skole',
  language: 'da',
  definitions: {
    wellbeing:
      'Trivsel er, at man føler sig tryg, bliver talt pænt til, og at alle er en del af fællesskabet og får lov at være med.',
    bullying:
      'Mobning er, når en eller flere igen og igen bliver holdt uden for fællesskabet, med vilje eller uden. Den vokser i utrygge fællesskaber og skal stoppes. Der er ikke noget galt med det enkelte barn: det er fællesskabet, vi arbejder med.',
    conflict:
      'I en konflikt er to eller flere uenige om noget, og de kan løse den, eventuelt med hjælp. Mobning kan ikke løses som en konflikt.',
    digitalBullying:
      'Digital mobning er, når nogen bliver forfulgt eller udelukket på nettet eller telefonen. Det kan ske døgnet rundt, mange kan se det, og man ved ikke altid, hvem der står bag. Én gang kan være nok.',
  },
  firstAnswer: { workingDays: 1, by: '15:00' },
  weeksBetweenGoodCheckIns: 4,
  doneFor: {
    'pupils-involved': 'Vi taler med hver for sig, og hver elev får sin egen voksne.',
    'rest-of-class': 'Klassen arbejder med sit fællesskab: pladser, grupper og regler i frikvarteret.',
    parents: 'Vi ringer hjem samme dag, aftaler faste dage og spørger, hvad I ser derhjemme.',
    staff: 'Alle, der har klassen, får det samme at vide og ved, hvad de skal gøre.',
    leadership: 'Lederen følger sagen hver uge og sørger for tid og hænder.',
  },
  pledges: [
    {
      code: 'examination',
      does: 'Undersøg sagen sammen med dem, det handler om, og se på miljøet i klassen',
      holder: 'resource-team',
      within: { count: 3, unit: 'working-days' },
      countedFrom: 'opened',
      fulfilledBy: 'examined',
      toldBy: 'strategy',
      source: ['STR-12', 'CASE-01'],
      passage: 'Ledelsens ansvar, punkt 1',
    },
    {
      code: 'interim-measures',
      does: 'Sæt midlertidige tiltag i gang, der stopper det',
      holder: 'resource-team',
      within: { count: 1, unit: 'working-days' },
      countedFrom: 'established',
      fulfilledBy: 'interim-measures-taken',
      toldBy: 'strategy',
      source: ['STR-12', 'CASE-03'],
      passage: 'Ledelsens ansvar, punkt 2, og teamets ansvar, punkt 1',
    },
    {
      code: 'tell-staff',
      does: 'Fortæl de medarbejdere, der skal vide det, om de midlertidige tiltag',
      holder: 'leader',
      within: { count: 1, unit: 'working-days' },
      countedFrom: 'interim-measures-taken',
      fulfilledBy: 'told-staff',
      toldBy: 'strategy',
      source: ['STR-12', 'CASE-03'],
      passage: 'Ledelsens ansvar, punkt 3',
    },
    {
      code: 'tell-parents',
      does: 'Fortæl forældrene om de midlertidige tiltag',
      holder: 'leader',
      within: { count: 2, unit: 'working-days' },
      countedFrom: 'interim-measures-taken',
      fulfilledBy: 'told-parents',
      toldBy: 'strategy',
      source: ['STR-12', 'CASE-03'],
      passage: 'Ledelsens ansvar, punkt 3',
    },
    {
      code: 'action-plan',
      does: 'Vedtag handleplanen sammen med klasseteamet',
      holder: 'leader',
      within: { count: 10, unit: 'working-days' },
      countedFrom: 'established',
      fulfilledBy: 'plan-adopted',
      toldBy: 'strategy',
      source: ['CASE-04', 'STR-12', 'LAW-04'],
      passage: 'Ledelsens ansvar, punkt 4, og teamets ansvar, punkt 2',
    },
    {
      code: 'parents-meeting',
      does: 'Inviter forældrene til et møde, og gå handleplanen igennem',
      holder: 'class-team',
      within: { count: 5, unit: 'working-days' },
      countedFrom: 'plan-adopted',
      fulfilledBy: 'recorded',
      toldBy: 'strategy',
      source: ['STR-12'],
      passage: 'Teamets ansvar, punkt 4',
    },
    {
      code: 'tell-class-parents',
      does: 'Fortæl klassens øvrige forældre, at der arbejdes med fællesskabet, uden at nævne børn',
      holder: 'class-team',
      within: { count: 5, unit: 'working-days' },
      countedFrom: 'plan-adopted',
      fulfilledBy: 'told-class-parents',
      toldBy: 'strategy',
      source: ['STR-12', 'REP-10'],
      passage: 'Teamets ansvar, punkt 5',
    },
    {
      code: 'evaluate',
      does: 'Se på handleplanen sammen: er det stoppet, eller skal der mere til?',
      holder: 'class-team',
      within: { count: 15, unit: 'working-days' },
      countedFrom: 'plan-adopted',
      fulfilledBy: 'evaluated',
      toldBy: 'strategy',
      source: ['STR-12'],
      passage: 'Ledelsens ansvar, punkt 6, og teamets ansvar, punkt 6',
    },
    {
      code: 'file-case',
      does: 'Journalisér sagen i kommunens system',
      holder: 'leader',
      within: { count: 5, unit: 'working-days' },
      countedFrom: 'plan-adopted',
      fulfilledBy: 'recorded',
      toldBy: 'strategy',
      source: ['STR-12'],
      passage: 'Ledelsens ansvar, punkt 7',
    },
  ],
}

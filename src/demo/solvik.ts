import { sverreShares } from './sharing.ts'
import type { Strategy } from '../domain/strategy/events.ts'
import type { Acting, DemoOwner, DemoSchool } from './acting.ts'
import type { ConcernStory } from './concerns.ts'
import type { Story } from './course.ts'
import type { Past } from './past.ts'
import type { ReportStory } from './reports.ts'

/**
 * The Norwegian school's plan, after the practices that source S4 tells of: a team led by the head, talks with the
 * social teacher, a written plan with a day for evaluation, close contact with home. The plan of a
 * case is the law's to ask for, and it counts no days; the days that stand here are the demo school's own.
 */
const strategy: Strategy = {
  version: 1,
  title: 'Trygt og godt for alle: plan mot mobbing ved Solvik skole',
  language: 'nb',
  definitions: {
    wellbeing: 'Et trygt og godt skolemiljø er et miljø der eleven selv opplever å ha det trygt og godt.',
    bullying:
      'Mobbing er at en eller flere blir krenket eller holdt utenfor av andre, og ofte igjen og igjen. Elevens egen opplevelse avgjør om skolen skal handle.',
    conflict:
      'I en konflikt er to eller flere uenige, og de står nokså likt. De kan løse den, med hjelp om de trenger det.',
    digitalBullying:
      'Digital mobbing er krenkelser og utestenging på nett og telefon. Den kan skje hele døgnet, og mange kan se den.',
  },
  firstAnswer: { workingDays: 1, by: '15:00' },
  weeksBetweenGoodCheckIns: 4,
  pledges: [
    {
      code: 'examination',
      does: 'Undersøk saken snarest: hva har skjedd, og hvordan opplever eleven det?',
      holder: 'resource-team',
      within: { count: 3, unit: 'working-days' },
      countedFrom: 'opened',
      fulfilledBy: 'examined',
      toldBy: 'strategy',
      source: ['STR-12', 'LAW-08'],
      passage: 'Undersøke',
    },
    {
      code: 'team-meets',
      does: 'Ta saken opp i innsatsteamet',
      holder: 'resource-team',
      within: { count: 3, unit: 'working-days' },
      countedFrom: 'established',
      fulfilledBy: 'recorded',
      toldBy: 'strategy',
      source: ['STR-12'],
      passage: 'Innsatsteamet',
    },
    {
      code: 'contact-home',
      does: 'Kontaktlærer, sosiallærer eller helsesykepleier snakker med hjemmet om planen',
      holder: 'class-team',
      within: { count: 3, unit: 'working-days' },
      countedFrom: 'plan-adopted',
      fulfilledBy: 'recorded',
      toldBy: 'strategy',
      source: ['STR-12'],
      passage: 'Samarbeid med hjemmet',
    },
    {
      code: 'parents-meeting',
      does: 'Inviter foreldrene til et møte, og gå gjennom tiltaksplanen',
      holder: 'class-team',
      within: { count: 5, unit: 'working-days' },
      countedFrom: 'plan-adopted',
      fulfilledBy: 'recorded',
      toldBy: 'strategy',
      source: ['STR-12'],
      passage: 'Samarbeid med hjemmet',
    },
    {
      code: 'evaluate',
      does: 'Evaluer tiltakene på dagen som står i planen, og spør eleven',
      holder: 'class-team',
      within: { count: 15, unit: 'working-days' },
      countedFrom: 'plan-adopted',
      fulfilledBy: 'evaluated',
      toldBy: 'strategy',
      source: ['STR-12', 'CASE-06'],
      passage: 'Evaluering',
    },
  ],
}

/** Who owns the Norwegian school. It knows one pupil: the one a case about the head names. */
export const FJORDNES: DemoOwner = {
  id: 'fjordnes',
  slug: 'fjordnes',
  name: 'Fjordnes kommune',
  country: 'NO',
  officer: { id: 'ragnhild', name: 'Ragnhild Moe' },
  classes: [{ id: 'solvik-7a', label: '7A, Solvik skole' }],
  pupils: [{ id: 'solvik-elev', name: 'Live Strand', classId: 'solvik-7a' }],
}

const school: DemoSchool = {
  id: 'solvik',
  slug: 'solvik',
  name: 'Solvik skole',
  owner: FJORDNES,
  language: 'nb',
  leader: 'astrid',
  strategy,
  minutes: 'Samarbeidsutvalget, sak 7',
  classes: [
    { id: 's2a', label: '2A' },
    { id: 's5b', label: '5B' },
    { id: 's7a', label: '7A' },
    { id: 's9c', label: '9C' },
  ],
  staff: [
    { id: 'astrid', name: 'Astrid Nes', roles: [{ role: 'leader', classes: [] }] },
    { id: 'torunn', name: 'Torunn Vik', roles: [{ role: 'resource-team', classes: [] }] },
    { id: 'eirik', name: 'Eirik Haug', roles: [{ role: 'resource-team', classes: [] }] },
    { id: 'marte', name: 'Marte Lien', roles: [{ role: 'class-team', classes: ['s5b', 's7a'] }] },
    { id: 'sindre', name: 'Sindre Berge', roles: [{ role: 'class-team', classes: ['s9c'] }] },
    { id: 'anja', name: 'Anja Solli', roles: [{ role: 'class-team', classes: ['s2a'] }] },
    { id: 'liss', name: 'Liss Holmen', roles: [{ role: 'health-nurse', classes: [] }] },
    { id: 'kjersti', name: 'Kjersti Dahle', roles: [{ role: 'after-school', classes: ['s2a'] }] },
  ],
  pupils: [
    { id: 'tuva', name: 'Tuva Strand', classId: 's2a', born: '2019-02-11' },
    { id: 'odin', name: 'Odin Myhre', classId: 's2a', born: '2019-08-23' },
    { id: 'iben', name: 'Iben Foss', classId: 's2a', born: '2019-05-06' },
    { id: 'jakop', name: 'Jakop Eide', classId: 's5b', born: '2016-04-15' },
    { id: 'amalie', name: 'Amalie Holm', classId: 's5b', born: '2016-10-02' },
    { id: 'yara', name: 'Yara Haddad', classId: 's5b', born: '2016-07-29' },
    { id: 'sverre', name: 'Sverre Lund', classId: 's7a', born: '2014-01-18' },
    { id: 'ingrid', name: 'Ingrid Aas', classId: 's7a', born: '2014-06-21' },
    { id: 'mikkel', name: 'Mikkel Tangen', classId: 's7a', born: '2014-11-03' },
    { id: 'vilde', name: 'Vilde Nygård', classId: 's9c', born: '2012-03-30' },
    { id: 'henrikke', name: 'Henrikke Voll', classId: 's9c', born: '2012-09-14' },
    { id: 'aksel', name: 'Aksel Ruud', classId: 's9c', born: '2012-12-08' },
    { id: 'leon', name: 'Leon Sletten', classId: 's9c', born: '2012-05-27' },
  ],
  guardians: [
    { id: 'hege', name: 'Hege Lund', of: ['sverre'] },
    { id: 'omar', name: 'Omar Haddad', of: ['yara'] },
    { id: 'siv', name: 'Siv Nygård', of: ['vilde'] },
  ],
  partners: [{ id: 'nina', name: 'Nina Falk', roles: ['psychology-service'] }],
  faces: [
    { subject: 'vilde', group: 'home', to: '/me' },
    { subject: 'hege', group: 'home', to: '/home' },
    { subject: 'marte', group: 'school', to: '/day' },
    { subject: 'torunn', group: 'school', to: '/day' },
    { subject: 'astrid', group: 'school', to: '/day' },
    { subject: 'liss', group: 'school', to: '/health' },
    { subject: 'ragnhild', group: 'owner', to: '/day' },
    { subject: 'nina', group: 'owner', to: '/shared' },
  ],
}

const cases: readonly Story[] = [
  {
    stage: 'opened',
    id: 'tuva-2a',
    exposed: 'tuva',
    lead: 'torunn',
    account: 'De sier at jeg ikke får være med på huska.',
  },
  {
    stage: 'asked',
    id: 'mikkel-7a',
    exposed: 'mikkel',
    lead: 'eirik',
    account: 'De kaster saker på meg i garderoben.',
  },
  {
    stage: 'conflict',
    id: 'amalie-5b',
    exposed: 'amalie',
    lead: 'torunn',
    adult: 'marte',
    account: 'Vi er uvenner, og nå vil ikke de andre velge.',
    reason: 'To venner er uenige om en bursdag. De vil gjerne snakke sammen med en voksen til stede.',
  },
  {
    stage: 'not-bullying',
    id: 'odin-2a',
    exposed: 'odin',
    lead: 'eirik',
    adult: 'anja',
    account: 'Jeg får aldri være keeper.',
    reason: 'Det har manglet en turliste. Nå henger den på veggen, og Odin er fornøyd.',
  },
  {
    stage: 'acting',
    id: 'iben-2a',
    exposed: 'iben',
    lead: 'torunn',
    adult: 'kjersti',
    account: 'De løper fra meg når vi skal til SFO.',
    interim: 'Kjersti går sammen med Iben fra klasserommet til SFO.',
  },
  {
    stage: 'planning',
    id: 'yara-5b',
    exposed: 'yara',
    lead: 'torunn',
    adult: 'marte',
    account: 'De hermer etter hvordan jeg snakker. Jeg skjønner at de ler av meg.',
    interim: 'Marte er med ute i alle friminutt.',
    measure: 'Klassen har trivselsaktiviteter der de voksne lager gruppene.',
    heard: 'Jeg vil ha en å gå sammen med i friminuttene.',
    works: 'Jeg går sammen med Amalie nå.',
  },
  {
    stage: 'carrying-out',
    id: 'sverre-7a',
    exposed: 'sverre',
    lead: 'torunn',
    adult: 'marte',
    account: 'De har en gruppe uten meg, og der skriver de om meg.',
    interim: 'Torunn har samtale med Sverre hver mandag og torsdag.',
    measure: 'Klassen lager egne regler for hva man deler, sammen med Marte.',
    heard: 'Jeg vil at det skal slutte uten at alle får vite at jeg sa det.',
    works: 'Det er stille i gruppa.',
  },
  {
    stage: 'looked-at',
    id: 'ingrid-7a',
    exposed: 'ingrid',
    lead: 'eirik',
    adult: 'marte',
    account: 'Jeg blir alltid valgt sist, og så sukker de.',
    interim: 'Marte lager lagene i gym.',
    measure: 'Klassen øver på å spørre den som står alene.',
    heard: 'Jeg vil vite på forhånd hvem jeg er på lag med.',
    works: 'Jeg vet det nå, og de sukker ikke.',
  },
  {
    stage: 'following-up',
    id: 'vilde-9c',
    exposed: 'vilde',
    lead: 'torunn',
    adult: 'torunn',
    account: 'Noen delte et bilde av meg. Nå ler de når jeg kommer inn.',
    interim: 'Vilde kan sende melding til Torunn når som helst i skoledagen.',
    measure: 'Trinnet jobber med deling av bilder, sammen med helsesykepleier.',
    heard: 'Jeg vil gå inn i klasserommet før de andre.',
    works: 'De ler ikke lenger. Jeg går inn når jeg vil.',
    stopped: 'Bildet er slettet, og det har vært rolig i tre uker. Vilde sier det samme.',
    together: {
      pupil: 'leon',
      adult: 'sindre',
      told: 'Jeg sendte det videre før jeg tenkte. Jeg har hatt det sånn selv.',
      agreement: 'Leon sletter bildet og sier det til dem han sendte det til.',
      meeting: {
        where: 'Møterommet, klokka 15.30',
        agenda: 'Hva vet vi om bildet, og hva gjør vi nå?',
        said: 'Bildet er slettet hos alle vi vet om. Torunn følger med.',
        task: 'Sindre tar opp deling av bilder i klassen.',
        apart: 'Vilde vil helst gå inn før de andre. Det får hun.',
      },
    },
  },
  {
    stage: 'started-again',
    id: 'aksel-9c',
    exposed: 'aksel',
    lead: 'eirik',
    adult: 'sindre',
    account: 'De dytter meg i trappa og sier det er tull.',
    interim: 'Sindre har tilsyn i trappa mellom timene.',
    measure: 'Klassen har faste plasser og går samlet.',
    heard: 'Jeg vil gå i trappa i fred.',
    works: 'Det er greit når Sindre er der.',
    stopped: 'Fire uker uten dytting.',
    anew: 'Sindre går sammen med Aksel i trappa mellom alle timer.',
  },
  {
    stage: 'closed',
    id: 'henrikke-9c',
    exposed: 'henrikke',
    lead: 'torunn',
    adult: 'sindre',
    account: 'Ingen svarer meg, og de reiser seg når jeg setter meg.',
    interim: 'Sindre setter gruppene i alle fag.',
    measure: 'Elevene planlegger en klassetur sammen, alle i en komité.',
    heard: 'Jeg vil ha noen å spise sammen med.',
    works: 'Vi er fire som spiser sammen.',
    stopped: 'Henrikke har spist sammen med noen hver dag i en måned.',
  },
  {
    stage: 'wants-no-more',
    id: 'leon-9c',
    exposed: 'leon',
    lead: 'eirik',
    adult: 'sindre',
    account: 'De kaller meg ting i garderoben.',
    interim: 'Leon skifter i en egen garderobe så lenge han vil.',
    measure: 'Gymlærerne er i garderoben før og etter timen.',
    heard: 'Jeg vil helst slippe å snakke om det.',
    works: 'Det er bra nå.',
    stopped: 'Ingen nye episoder på en måned.',
  },
]

const reports: readonly ReportStory[] = [
  {
    stage: 'answered',
    id: 'solvik-ukrainsk',
    language: 'uk',
    words: 'Вони забирають мій рюкзак і ховають його. Я не знаю, кому сказати.',
    by: 'eirik',
    answer: 'Дякую, що ти про це розповідаєш. Завтра я знайду тебе після першого уроку.',
  },
  {
    stage: 'waiting',
    id: 'solvik-i-dag',
    words: 'Det er noen på bussen som holder av alle setene.',
  },
  {
    stage: 'answered',
    id: 'solvik-friminutt',
    words: 'Ingen spør meg i friminuttene.',
    by: 'torunn',
    answer: 'Takk for at du skriver. Det er bra at du sa det. Når på dagen er det verst?',
  },
  {
    stage: 'set-aside',
    id: 'solvik-prove',
    words: 'bare sjekker om dette funker',
    by: 'eirik',
    answer: 'Det funker. Skriv gjerne hvis det er noe du vil si.',
    reason: 'Noen prøvde døra. Vi svarte, og det kom ikke mer.',
  },
]

const concerns: readonly ConcernStory[] = [
  {
    id: 'solvik-tuva',
    by: 'anja',
    about: { kind: 'pupil', pupil: 'odin', classId: 's2a' },
    signs: ['few-friends', 'seeks-adults'],
    note: { fact: 'Går sammen med meg hele friminuttet.', said: 'Jeg vil heller gå her.' },
    talk: 'Odin liker å gå, men vil gjerne bli spurt.',
    measure: 'Kjersti starter en lek som alle i 2A kan være med på.',
  },
  {
    id: 'solvik-bussen',
    by: 'marte',
    about: { kind: 'place' },
    signs: ['afraid-of-school'],
    note: { fact: 'To elever venter til bussen er full og tar den neste.' },
    where: 'Bussholdeplassen',
  },
]

/** What concerns one adult is today's, and there is no case of it yet (CASE-18). */
const aboutAnAdult = async (solvik: Acting): Promise<void> =>
  solvik.report('solvik-voksen', {
    words: 'Sindre sier navnet mitt med en rar stemme, og da ler alle. Jeg tør ikke rekke opp hånda mer.',
    on: solvik.days.before(solvik.today, 0),
    concerns: { kind: 'staff', person: 'sindre' },
    mayBeTold: { parents: true, teachers: false, classmates: false },
  })

export const solvik: Past = {
  school,
  byHand: { opened: [], established: ['team-meets'], adopted: ['contact-home', 'parents-meeting'] },
  cases,
  reports,
  concerns,
  also: async (school) => {
    await aboutAnAdult(school)
    sverreShares(school)
  },
}

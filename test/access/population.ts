import { askCaseLead } from '../../src/domain/cases/name-case-lead.ts'
import { checkIn } from '../../src/domain/follow-up/check-in.ts'
import { addDays } from '../../src/domain/kernel/dates.ts'
import { ownArticlesOf, writeOwnArticle } from '../../src/domain/knowledge/own-articles.ts'
import { eventsOf, registerPeople } from '../../src/domain/people/set-up.ts'
import { readDanger } from '../../src/domain/reports/notify.ts'
import { settleReport } from '../../src/domain/reports/settle-report.ts'
import { ARTICLES_STREAM } from '../../src/readmodels/knowledge/own-articles.ts'
import { SCHOOL_STREAM } from '../../src/readmodels/school.ts'
import { sitePeople, type Site, type SitePerson } from '../browser/site.ts'
import {
  doing,
  foldKnownCase,
  foldKnownReport,
  makeAroundPupil,
  makeCase,
  makeConcern,
  makePart,
  makeReport,
  makeShared,
  makeDraft,
  openWheel,
  register,
  type Stage,
} from './world.ts'

/** Somebody as the test put them there: what the oracle knows of them. */
export type Person = SitePerson & { readonly tenant: string }

/** A case as the test made it: who was given which part, never read back from the log. */
export type CaseFacts = {
  readonly kind: 'case'
  readonly id: string
  readonly tenant: string
  readonly exposed: string
  readonly classId: string
  readonly stage: Stage
  readonly lead: string | null
  readonly asked: string | null
  readonly trusted: string | null
  readonly responsible: readonly string[]
  /** Pupils named as having taken part. */
  readonly participants: readonly string[]
  readonly measure: string
  readonly parentsKnow: boolean
  readonly withStaff: boolean
  readonly closedTo: string | null
  readonly danger: boolean
  /** Stands in what was told and in nothing else of the world. */
  readonly canary: string
}

/** A report as the test made it. */
export type ReportFacts = {
  readonly kind: 'report'
  readonly id: string
  readonly tenant: string
  readonly concerns: 'pupils' | 'staff' | 'leader'
  readonly closedTo: string | null
  readonly teller: string | null
  readonly looksAgain: string | null
  readonly settled: 'no' | 'concern' | 'set-aside'
  readonly danger: boolean
  readonly canary: string
}

/** A concern as the test made it. */
export type ConcernFacts = {
  readonly kind: 'concern'
  readonly id: string
  readonly tenant: string
  readonly writer: string
  readonly pupil: string | null
  readonly classId: string | null
  readonly canary: string
}

export type Population = {
  readonly people: readonly Person[]
  readonly cases: readonly CaseFacts[]
  readonly reports: readonly ReportFacts[]
  readonly concerns: readonly ConcernFacts[]
}

type School = { readonly tenant: string; readonly classes: readonly [string, string] }

/** Two schools of one owner, and one of another owner in another country. */
const schools: readonly School[] = [
  { tenant: 'hyldemark', classes: ['5b', '6a'] },
  { tenant: 'birkelund', classes: ['3a', '4c'] },
  { tenant: 'fjordvik', classes: ['7a', '8b'] },
]

/** Everybody a school has, by how they may stand to a matter; ids are the school's own, so that none is shared. */
const peopleOf = ({ tenant, classes: [first, second] }: School): readonly Person[] => {
  const id = (name: string) => (tenant === 'hyldemark' ? name : `${tenant}-${name}`)
  const one = (name: string, more: Omit<SitePerson, 'id' | 'name'>): Person => ({
    id: id(name),
    name:
      sitePeople.find((known) => known.id === id(name))?.name ??
      `${name[0]?.toUpperCase()}${name.slice(1)}${tenant.slice(0, 2)} Kanariefugl`,
    tenant,
    ...more,
  })
  const pupils = ['alma', 'bo', 'ida', 'liv', 'emil', 'noa', 'siv'].map((name, place) =>
    one(name, { kind: 'pupil', classes: [place < 5 ? first : second], born: '2015-04-02' }),
  )
  return [
    ...pupils,
    ...['alma', 'bo', 'liv', 'noa'].map((name) => one(`mor-${name}`, { kind: 'guardian', of: [id(name)] })),
    one('far-to', { kind: 'guardian', of: [id('alma'), id('emil')] }),
    one('mette', { kind: 'staff', roles: ['leader'] }),
    one('sara', { kind: 'staff', roles: ['resource-team'] }),
    one('rene', { kind: 'staff', roles: ['resource-team'] }),
    one('peter', { kind: 'staff', roles: ['class-team'], classes: [first] }),
    one('lone', { kind: 'staff', roles: ['class-team'], classes: [second] }),
    one('begge', { kind: 'staff', roles: ['class-team'], classes: [first, second] }),
    one('anton', { kind: 'staff', roles: ['after-school'], classes: [first] }),
    one('tove', { kind: 'staff', roles: [] }),
    one('vikar', { kind: 'staff', roles: [] }),
    one('mor-ida', { kind: 'staff', roles: ['resource-team'], of: [id('ida')] }),
    one('far-siv', { kind: 'staff', roles: ['class-team'], classes: [first], of: [id('siv'), id('alma')] }),
    one('signe', { kind: 'staff', roles: ['health-nurse'] }),
    one('anna', { kind: 'partner', roles: ['psychology-service'] }),
    one('lederbarn', { kind: 'pupil', classes: [second], born: '2015-04-02' }),
    // Two of one family without a case; one parent works here, and so hears what the other asks the school for.
    ...['una', 'vera'].map((name) => one(name, { kind: 'pupil', classes: [second], born: '2015-04-02' })),
    one('mor-una', { kind: 'guardian', of: [id('una'), id('vera')] }),
    one('medleder', {
      kind: 'staff',
      roles: ['leader', 'resource-team'],
      of: [id('lederbarn'), id('una')],
    }),
    one('signe', { kind: 'staff', roles: ['health-nurse'] }),
    one('anna', { kind: 'partner', roles: ['psychology-service'] }),
    // Is asked to be an adult in the case before it is known whose parent this is.
    one('stine', { kind: 'staff', roles: [], of: [id('emil')] }),
  ]
}

const officers: readonly Person[] = [
  { id: 'oda', kind: 'officer', name: 'Oda egekommune', roles: ['officer'], tenant: 'egekommune' },
  { id: 'odd', kind: 'officer', name: 'Odd vestfylke', roles: ['officer'], tenant: 'vestfylke' },
]

/** Those to give to `openSite`, which makes the first school itself. */
export const peopleToOpenWith: readonly SitePerson[] = peopleOf(schools[0] as School)
  .filter(({ id }) => !sitePeople.some((known) => known.id === id))
  .map((person) => (person.id === 'stine' ? { ...person, of: [] } : person))

const addSchools = async (site: Site): Promise<void> => {
  const owner = {
    id: 'vestfylke',
    kind: 'owner',
    slug: 'vestfylke',
    name: 'Vestfylke',
    country: 'NO',
  } as const
  await site.world.addTenant({ ...owner, ownerTenant: null, timeZone: 'Europe/Oslo' })
  for (const [place, school] of schools.entries()) {
    if (place === 0) continue
    const norwegian = school.tenant === 'fjordvik'
    const of = norwegian ? owner.id : site.owner.id
    await site.world.addTenant({
      id: school.tenant,
      kind: 'school',
      slug: school.tenant,
      name: `${school.tenant} skole`,
      country: norwegian ? 'NO' : 'DK',
      ownerTenant: of,
      timeZone: norwegian ? 'Europe/Oslo' : 'Europe/Copenhagen',
    })
    await doing(site, school.tenant)(SCHOOL_STREAM, null, eventsOf, registerPeople, [
      { type: 'SchoolSetUp', country: norwegian ? 'NO' : 'DK', owner: of },
      ...school.classes.map((classId) => ({ type: 'ClassFormed', classId, label: classId }) as const),
    ])
    for (const person of peopleOf(school)) await register(site, school.tenant, person)
  }
  await register(site, 'vestfylke', officers[1] as Person)
}

/** What the world holds of a matter besides its id. */
const canaryOf = (tenant: string, place: number): string => `Kanarie-${tenant}-${place}`

const makeMatters = async (
  site: Site,
  { tenant, classes: [first] }: School,
  every: boolean,
): Promise<Omit<Population, 'people'>> => {
  const id = (name: string) => (tenant === 'hyldemark' ? name : `${tenant}-${name}`)
  const cast = {
    tenant,
    leader: id('mette'),
    team: id('sara'),
    teacher: id('peter'),
    adult: id('tove'),
    classId: first,
  }
  const cases: CaseFacts[] = []
  const reports: ReportFacts[] = []
  const concerns: ConcernFacts[] = []
  const addCase = async (
    exposed: string,
    stage: Stage,
    said: {
      readonly parents?: boolean
      readonly about?: string
      readonly asks?: string
      readonly danger?: true
      readonly participant?: string
      readonly adult?: string
    },
  ): Promise<void> => {
    const canary = canaryOf(tenant, cases.length)
    const about = said.about === undefined ? undefined : ({ kind: 'staff', person: id(said.about) } as const)
    const fromReport =
      about === undefined
        ? undefined
        : (await makeReport(site, tenant, { concerns: about, words: canary })).id
    if (about !== undefined && fromReport !== undefined)
      reports.push({
        ...plainReport,
        id: fromReport,
        tenant,
        concerns: 'staff',
        closedTo: about.person,
        canary,
      })
    const adult = id(said.adult ?? 'tove')
    const made = await makeCase(site, { ...cast, team: id(said.asks ?? 'sara'), adult }, id(exposed), stage, {
      words: canary,
      mayBeTold: { parents: said.parents ?? true, teachers: null, classmates: null },
      ...(about === undefined || fromReport === undefined ? {} : { concerns: about, fromReport }),
    })
    const known = stage !== 'opened' && stage !== 'asked'
    if (said.danger)
      await doing(site, tenant)(made.stream, id(exposed), foldKnownCase, checkIn, {
        mood: 1,
        together: null,
        again: null,
        words: undefined,
        danger: true,
      })
    if (said.danger) await doing(site, tenant)(made.stream, id('sara'), foldKnownCase, readDanger, {})
    const participants = said.participant === undefined ? [] : [id(said.participant)]
    for (const participant of participants)
      await makePart(site, made.stream, { pupil: id(exposed), participant, teacher: id('peter') })
    cases.push({
      kind: 'case',
      id: made.id,
      tenant,
      exposed: id(exposed),
      classId: first,
      stage,
      lead: known ? id(said.asks ?? 'sara') : null,
      asked: stage === 'asked' ? id(said.asks ?? 'sara') : null,
      trusted: known ? adult : null,
      responsible: known ? [id('peter')] : [],
      participants,
      measure: made.measure,
      parentsKnow: said.parents ?? true,
      withStaff: said.about !== undefined,
      closedTo: said.about === undefined ? null : id(said.about),
      danger: said.danger === true,
      canary,
    })
  }
  const addReport = async (
    facts: Partial<ReportFacts>,
    said: Parameters<typeof makeReport>[2],
    of = tenant,
  ): Promise<void> => {
    const canary = canaryOf(tenant, 100 + reports.length)
    const made = await makeReport(site, of, { words: canary, ...said }, facts.teller ?? null)
    const settle = doing(site, of)
    if (facts.settled === 'concern')
      await settle(made.stream, id('mette'), foldKnownReport, settleReport, {
        end: 'concern',
        responsible: facts.looksAgain ?? '',
        isStaff: true,
        lookAgainOn: addDays(site.clock.today(), 7),
        reason: 'Vi ved for lidt.',
      })
    if (facts.settled === 'set-aside')
      await settle(made.stream, id('sara'), foldKnownReport, settleReport, {
        end: 'set-aside',
        reason: 'Det er løst.',
        talkedWithPupilOn: undefined,
        pupilUnknown: true,
      })
    if (facts.danger) await settle(made.stream, id('sara'), foldKnownReport, readDanger, {})
    reports.push({ ...plainReport, ...facts, id: made.id, tenant: of, canary })
  }

  await addCase('alma', 'established', {})
  await addReport({}, {})
  if (!every) return { cases, reports, concerns }
  await addCase('bo', 'opened', { parents: false })
  await addCase('ida', 'asked', { parents: false, asks: 'vikar' })
  await addCase('liv', 'opened', { about: 'rene' })
  await addCase('emil', 'stopped', { danger: true, participant: 'ida', adult: 'stine' })
  // Whom a case and a report concern may come to lead the school afterwards.
  await addCase('noa', 'opened', { about: 'medleder' })
  await addCase('siv', 'closed', {})
  await addCase('lederbarn', 'planned', { parents: false })
  await doing(site, tenant)(`case:${cases[1]?.id}`, id('mette'), foldKnownCase, askCaseLead, {
    person: id('lone'),
    isStaff: true,
  })
  cases[1] = { ...(cases[1] as CaseFacts), asked: id('lone') }
  await addReport({ danger: true }, { danger: 'ticked' })
  await addReport({ settled: 'concern', looksAgain: id('vikar') }, {})
  await addReport({ settled: 'set-aside' }, {})
  await addReport({ teller: id('ida') }, {})
  await addReport({ teller: id('lederbarn') }, {})
  await addReport({ concerns: 'staff', closedTo: null }, { concerns: { kind: 'staff', person: null } })
  const owner = tenant === 'fjordvik' ? 'vestfylke' : 'egekommune'
  const leader = { kind: 'leader', person: id('mette') } as const
  await addReport({ concerns: 'leader', closedTo: id('mette') }, { concerns: leader }, owner)
  await addReport(
    { teller: id('mor-una'), settled: 'concern', looksAgain: id('medleder') },
    { asksPlanFor: { pupil: id('una'), ground: 'absence' } },
  )
  for (const about of [
    { kind: 'pupil', pupil: id('siv'), classId: first },
    { kind: 'class', classId: first },
  ] as const) {
    const canary = canaryOf(tenant, 200 + concerns.length)
    const made = await makeConcern(site, tenant, id('lone'), about, { said: canary })
    const pupil = about.kind === 'pupil' ? about.pupil : null
    concerns.push({
      kind: 'concern',
      id: made.id,
      tenant,
      writer: id('lone'),
      pupil,
      classId: first,
      canary,
    })
  }
  await makeAroundPupil(site, `case:${cases[0]?.id}`, {
    pupil: id('alma'),
    guardian: id('mor-alma'),
    teacher: id('peter'),
    adult: id('tove'),
    deputy: id('sara'),
  })
  await makeShared(site, `case:${cases[0]?.id}`, {
    pupil: id('alma'),
    guardian: id('mor-alma'),
    carrier: id('sara'),
    partner: id('anna'),
    nurse: id('signe'),
  })
  await openWheel(site)
  await makeDraft(site, 'Vi tager mobning alvorligt.')
  await doing(site, tenant)(ARTICLES_STREAM, id('sara'), ownArticlesOf, writeOwnArticle, {
    articleId: ownArticle,
    title: 'Om frikvarteret',
    text: 'Sådan gør vi her.',
    language: 'da',
    readers: ['pupil'],
    moments: [],
  })
  await doing(site, tenant)(`person:${id('stine')}`, null, eventsOf, registerPeople, [
    { type: 'GuardianLinked', person: id('stine'), pupil: id('emil') },
  ])
  return { cases, reports, concerns }
}

/** An article of the first school's own, for its pupils. */
export const ownArticle = 'own-article'
/** What the first school's wheel asks for once, at a class. */
export const turnOfWheel = 'class-letter~2026~0~5b'

const plainReport: Omit<ReportFacts, 'id' | 'tenant' | 'canary'> = {
  kind: 'report',
  concerns: 'pupils',
  closedTo: null,
  teller: null,
  looksAgain: null,
  settled: 'no',
  danger: false,
}

/** Fills a site that was opened with `peopleToOpenWith`: every way of standing to a matter, at three schools. */
export const populate = async (site: Site): Promise<Population> => {
  await addSchools(site)
  const matters = []
  for (const [place, school] of schools.entries()) matters.push(await makeMatters(site, school, place === 0))
  return {
    people: [...schools.flatMap(peopleOf), ...officers],
    cases: matters.flatMap(({ cases }) => cases),
    reports: matters.flatMap(({ reports }) => reports),
    concerns: matters.flatMap(({ concerns }) => concerns),
  }
}

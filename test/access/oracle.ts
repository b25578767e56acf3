import {
  ownArticle,
  turnOfWheel,
  type CaseFacts,
  type ConcernFacts,
  type Person,
  type ReportFacts,
} from './population.ts'

/** What somebody is to a case, from what the test made and from the rules alone. */
export type Standing = 'carrier' | 'around' | 'exposed' | 'guardian' | 'none'

const has = (who: Person, role: string): boolean => who.roles?.some((held) => held === role) === true
const teaches = (who: Person, classId: string): boolean =>
  (has(who, 'class-team') || has(who, 'after-school')) && who.classes?.includes(classId) === true
export const isParentOf = (who: Person, pupil: string | null): boolean =>
  pupil !== null && who.of?.includes(pupil) === true

/**
 * Leader, resource team, case lead and trusted adult carry a case; the class's adults, whoever was asked to lead it
 * and whoever owes a measure are around it; a parent of the pupil is that and nothing else, once they may know; what
 * concerns an adult is the leader's, and never that adult's; a parent of a pupil who took part is no adult of the case
 * (CON-06, REP-08, REP-10, CASE-05, CASE-16).
 */
export const standingTo = (who: Person, matter: CaseFacts): Standing => {
  if (who.tenant !== matter.tenant || who.id === matter.closedTo) return 'none'
  if (isParentOf(who, matter.exposed)) return matter.parentsKnow ? 'guardian' : 'none'
  if (matter.participants.some((pupil) => isParentOf(who, pupil))) return 'none'
  if (who.id === matter.exposed) return 'exposed'
  if (has(who, 'leader') || who.id === matter.lead || who.id === matter.trusted) return 'carrier'
  if (has(who, 'resource-team') && !matter.withStaff) return 'carrier'
  if (who.id === matter.asked || matter.responsible.includes(who.id)) return 'around'
  return teaches(who, matter.classId) && !matter.withStaff ? 'around' : 'none'
}

/** Who reads and answers a report: never the adult it concerns, nor a parent of the child who told (REP-08, CON-06). */
export const handles = (who: Person, report: ReportFacts): boolean => {
  if (who.tenant !== report.tenant || who.id === report.closedTo || isParentOf(who, report.teller))
    return false
  if (who.id === report.looksAgain) return true
  switch (report.concerns) {
    case 'pupils':
      return has(who, 'leader') || has(who, 'resource-team')
    case 'staff':
      return has(who, 'leader')
    case 'leader':
      return has(who, 'officer')
  }
}

/** A concern is the adults' own: its writer, the class's, the team, the leader; never a parent of the pupil (SIG-01). */
export const isConcernOpenTo = (who: Person, concern: ConcernFacts): boolean =>
  who.kind === 'staff' &&
  who.tenant === concern.tenant &&
  !isParentOf(who, concern.pupil) &&
  (has(who, 'leader') ||
    has(who, 'resource-team') ||
    who.id === concern.writer ||
    (concern.classId !== null && teaches(who, concern.classId)))

/**
 * `open`: something other than "there is nothing here". `either`: hangs on how far the matter has come, which the
 * oracle does not follow. Everything else must be answered like what does not exist.
 */
export type Expected = 'open' | 'closed' | 'either'

/** What an address is about, as far as the test made it; undefined where it names nothing there is. */
export type Target = {
  readonly case?: CaseFacts | undefined
  readonly report?: ReportFacts | undefined
  readonly concern?: ConcernFacts | undefined
  readonly pupil?: Person | undefined
  /** What stands in the address where it names none of these. */
  readonly id?: string
  /** Whether the pupil has a case of their own, and the one a guardian may see. */
  readonly caseOf: (pupil: string) => CaseFacts | undefined
}

type Rule = (who: Person, at: Target) => Expected
export type Way = {
  readonly rule: Rule
  readonly query?: (at: Target) => string
  readonly fields?: (at: Target) => Readonly<Record<string, string>>
}
type Door = { readonly get?: Way; readonly post?: Way }

const when = (holds: boolean, expected: Expected = 'open'): Expected => (holds ? expected : 'closed')

const anybody: Rule = () => 'open'
const nobody: Rule = () => 'closed'
const staff: Rule = (who) => when(who.kind === 'staff')
/** Whom the school asks to read its strategy. */
const readers: Rule = (who) => when(who.kind === 'staff' || who.kind === 'guardian')
const adults: Rule = (who) => when(who.kind === 'staff' || who.kind === 'officer')

/** Pages of a case are for staff; pupils and guardians have pages of their own. */
const inCase =
  (
    holds: (who: Person, matter: CaseFacts, standing: Standing) => boolean,
    expected: Expected = 'open',
  ): Rule =>
  (who, at) =>
    when(
      at.case !== undefined && who.kind === 'staff' && holds(who, at.case, standingTo(who, at.case)),
      expected,
    )
const carriers = inCase((_who, _matter, standing) => standing === 'carrier')
const carriersPerhaps = inCase((_who, _matter, standing) => standing === 'carrier', 'either')
/** The class's adults help to make the plan; how far, the plan says. */
const planners: Rule = (who, at) =>
  carriers(who, at) === 'open'
    ? 'open'
    : inCase((_who, _matter, standing) => standing === 'around', 'either')(who, at)
const around = inCase((_who, _matter, standing) => standing === 'carrier' || standing === 'around')
const leaders = inCase((who, _matter, standing) => standing === 'carrier' && has(who, 'leader'))
/** Whoever was asked to lead, or leads, says whether they have ties; the pupil's adult while the pupil's choice is new. */
const askedForTies: Rule = (who, at) =>
  at.case !== undefined && who.id === at.case.trusted
    ? carriersPerhaps(who, at)
    : inCase((one, matter, standing) => standing !== 'none' && [matter.asked, matter.lead].includes(one.id))(
        who,
        at,
      )
const holdersOfMeasure = inCase(
  (who, matter, standing) =>
    matter.responsible.length > 0 &&
    (standing === 'carrier' || (standing === 'around' && matter.responsible.includes(who.id))),
)
/** What the first school's strategy has the class's team examine, in a case that goes on. */
const examines: Rule = (who, at) =>
  inCase(
    (one, matter, standing) =>
      standing === 'carrier' || (standing === 'around' && teaches(one, matter.classId)),
    at.case?.tenant === 'hyldemark' && at.case.stage === 'established' ? 'open' : 'either',
  )(who, at)

const handlers: Rule = (who, at) => when(at.report !== undefined && handles(who, at.report))
const handlersPerhaps: Rule = (who, at) => when(at.report !== undefined && handles(who, at.report), 'either')
const looksAtSetAside: Rule = (who, at) =>
  when(
    at.report !== undefined && handles(who, at.report) && (has(who, 'leader') || has(who, 'officer')),
    at.report?.settled === 'set-aside' ? 'open' : 'either',
  )
const tellsOwner: Rule = (who, at) =>
  when(
    at.report !== undefined &&
      handles(who, at.report) &&
      has(who, 'leader') &&
      at.report.concerns === 'staff',
  )
const notifiers: Rule = (who, at) => when(at.report?.danger === true && handles(who, at.report), 'either')

const concernReadersPerhaps: Rule = (who, at) =>
  when(at.concern !== undefined && isConcernOpenTo(who, at.concern), 'either')
const concernReaders: Rule = (who, at) => when(concernReadersPerhaps(who, at) === 'either')

/** People of other bodies, and the school's nurse: what they find there, a consent decides. */
const outside: Rule = (who) => when(who.kind === 'partner' || has(who, 'health-nurse'))
const nurse: Rule = (who) => when(has(who, 'health-nurse'))

const pupils: Rule = (who) => when(who.kind === 'pupil')
const withOwnCase: Rule = (who, at) => when(who.kind === 'pupil' && at.caseOf(who.id) !== undefined)
const parents: Rule = (who, at) =>
  when(at.pupil !== undefined && at.pupil.tenant === who.tenant && isParentOf(who, at.pupil.id))
const toldParents: Rule = (who, at) => {
  const own = at.pupil === undefined ? undefined : at.caseOf(at.pupil.id)
  return when(own !== undefined && standingTo(who, own) === 'guardian')
}

const leadersPerhaps: Rule = (who, at) => (leaders(who, at) === 'open' ? 'either' : 'closed')

const both = (rule: Rule): Door => ({ get: { rule }, post: { rule } })
/** Forms of a case, by the last part of their addresses. */
const formsOf = (rule: Rule, names: string): Readonly<Record<string, Door>> =>
  Object.fromEntries(names.split(' ').map((name) => [`/cases/:id/${name}`, both(rule)]))
/** Forms on the page of the plan: their own address only leads there, whoever asks. */
const onPlan: Door = { get: { rule: anybody }, post: { rule: planners } }
const onPlanByCarriers: Door = { get: { rule: anybody }, post: { rule: carriersPerhaps } }
const own = (post: Rule): Door => ({ get: { rule: pupils }, post: { rule: post } })
const opensCases: Rule = (who) => when(has(who, 'leader') || has(who, 'resource-team'))

/** Something of the first school's own, for all its staff. */
const ofFirstSchool =
  (id: string, expected: Expected = 'open'): Rule =>
  (who, at) =>
    when(who.kind === 'staff' && who.tenant === 'hyldemark' && at.id === id, expected)

/** Pages and who may open or send what there, by how they stand to what it is about (goal A4). */
const said: Readonly<Record<string, Door>> = {
  '/': { get: { rule: anybody } },
  '/demo/clock': { post: { rule: nobody } },
  '/privacy': { get: { rule: anybody } },
  '/accessibility': { get: { rule: anybody } },
  '/exit': { get: { rule: anybody } },
  '/s/:slug': both(anybody),
  '/s/:slug/answer': both(anybody),
  '/home': { get: { rule: anybody } },
  '/day': { get: { rule: adults } },
  '/mail': { get: { rule: adults }, post: { rule: adults, fields: () => ({ when: 'morning' }) } },
  '/overview': { get: { rule: (who) => when(has(who, 'leader')) } },
  '/drafts': {
    get: { rule: adults, query: () => '?form=/mail' },
    post: { rule: adults, fields: () => ({ form: '/mail', fields: '[]' }) },
  },
  '/climbed': { get: { rule: (who) => when(has(who, 'officer')) } },
  // In this world nothing has climbed; the matrix opens one.
  '/climbed/:id': both(nobody),
  '/reports': { get: { rule: adults } },
  '/reports/new': both(staff),
  '/concerns': { get: { rule: staff } },
  '/concerns/new': both(staff),
  '/signs': both((who) => when(has(who, 'leader') || has(who, 'resource-team'))),
  '/concerns/:id': { get: { rule: concernReaders }, post: { rule: concernReadersPerhaps } },
  '/reports/:id': { get: { rule: handlers } },
  '/reports/:id/answer': both(handlers),
  '/reports/:id/settle': both(handlersPerhaps),
  '/reports/:id/set-aside': both(looksAtSetAside),
  '/reports/:id/owner': both(tellsOwner),
  '/reports/:id/notify': both(notifiers),
  '/cases': { get: { rule: adults } },
  '/cases/new': both(opensCases),
  '/cases/:id': { get: { rule: around } },
  '/cases/:id/plan': { get: { rule: planners } },
  '/cases/:id/measure': onPlan,
  '/cases/:id/measure-out': onPlanByCarriers,
  '/cases/:id/goal': onPlanByCarriers,
  '/cases/:id/goal-out': onPlanByCarriers,
  '/cases/:id/adopt': onPlanByCarriers,
  // How far the case has come decides whether these are there at all; who may meet them does not change.
  ...formsOf(
    carriersPerhaps,
    'deputy deputy-end support support-given recognition apology helps talk-place class-answer ' +
      'contact contacted answer-home plan-asked plan-answer participant participant-adult ' +
      'participant-family inquiry account agreement reconciliation reconciled joint-ask joint-answer ' +
      'meeting examination plan-frame started-again consent consent-given consent-refused advice',
  ),
  ...formsOf(leadersPerhaps, 'deadline own-deadline'),
  '/cases/:id/lead': both(leaders),
  '/cases/:id/ties': both(askedForTies),
  '/cases/:id/assess': both(leaders),
  '/cases/:id/interim': both(carriers),
  '/cases/:id/tell': {
    get: { rule: around },
    post: { rule: around, fields: () => ({ addressee: 'class-parents' }) },
  },
  '/cases/:id/disclosure': both(carriers),
  '/cases/:id/hear': both(carriers),
  '/cases/:id/stopped': both(carriers),
  '/cases/:id/end': both(leaders),
  '/cases/:id/trusted-adult': both(carriers),
  '/cases/:id/rhythm': both(carriers),
  '/cases/:id/check-in': both(carriers),
  '/cases/:id/fine': both(carriers),
  '/cases/:id/close': both(carriers),
  '/cases/:id/reopen': both(carriers),
  '/cases/:id/note': both(carriers),
  '/cases/:id/duty': {
    get: { rule: examines, query: () => '?code=examine' },
    post: { rule: examines, fields: () => ({ code: 'examine' }) },
  },
  '/cases/:id/measure-done': {
    get: { rule: holdersOfMeasure, query: (at) => `?measure=${at.case?.measure ?? 'none'}` },
    post: { rule: holdersOfMeasure, fields: (at) => ({ measure: at.case?.measure ?? 'none' }) },
  },
  '/cases/:id/notify': both((who, at) => (at.case?.danger === true ? carriersPerhaps(who, at) : 'closed')),
  '/cases/:id/readers': { get: { rule: carriers } },
  '/cases/:id/print': { get: { rule: carriers } },
  '/cases/:id/pdf': { get: { rule: carriers } },
  '/me/copy.pdf': { get: { rule: withOwnCase } },
  '/child/:pupil/copy.pdf': { get: { rule: toldParents } },
  '/s/:slug/strategy': { get: { rule: anybody } },
  '/s/:slug/strategy/pupils': { get: { rule: anybody } },
  '/s/:slug/strategy/pdf': { get: { rule: anybody } },
  '/strategy': { get: { rule: readers }, post: { rule: readers, fields: () => ({ version: '1' }) } },
  '/strategy/adopt': both((who) => when(has(who, 'leader'))),
  '/wheel': { get: { rule: staff } },
  '/wheel/calendar': both(staff),
  '/s/:slug/calendar/:secret': { get: { rule: nobody } },
  '/wheel/points/:point': both(ofFirstSchool('review', 'either')),
  '/wheel/classes/:class': { get: { rule: ofFirstSchool('5b') } },
  '/wheel/:turn': {
    get: { rule: ofFirstSchool(turnOfWheel) },
    post: { rule: ofFirstSchool(turnOfWheel, 'either') },
  },
  '/cases/:id/consent': both(carriersPerhaps),
  '/cases/:id/advice': both(carriersPerhaps),
  '/child/:pupil/consents': both(toldParents),
  '/me/consents': own(nobody),
  // In this world nothing is shared and no note is written; the matrix has both.
  '/shared': { get: { rule: outside } },
  '/shared/:id': both(nobody),
  '/shared/questions/:id': both(nobody),
  '/health': both(nurse),
  '/health/release': both(nobody),
  '/measures': { get: { rule: staff } },
  '/measures/new': both(opensCases),
  '/measures/remove': { get: { rule: anybody }, post: { rule: opensCases } },
  '/must': { get: { rule: staff } },
  '/readiness': { get: { rule: opensCases } },
  '/readiness/answer': both((who) => when(who.kind === 'staff' && has(who, 'leader'))),
  '/articles': { get: { rule: anybody } },
  '/strategy/import': both((who) => when(has(who, 'leader'))),
  // Only where a document was read in; the matrix reads one in.
  '/strategy/draft': both((who) => when(has(who, 'leader'), 'either')),
  '/articles/new': both(opensCases),
  // Whose article it is stands in its name; the matrix opens one of each.
  '/articles/:id': { get: { rule: () => 'either' } },
  '/articles/:id/edit': both((who, at) =>
    opensCases(who, at) === 'open' ? ofFirstSchool(ownArticle)(who, at) : 'closed',
  ),
  '/articles/:id/right': { get: { rule: anybody }, post: { rule: opensCases } },
  '/articles/:id/remove': { get: { rule: anybody }, post: { rule: opensCases } },
  '/me': { get: { rule: pupils } },
  '/me/talk': own(withOwnCase),
  '/me/check-in': own(withOwnCase),
  '/me/adult': own(withOwnCase),
  '/me/tell': own(withOwnCase),
  '/me/fine': own(withOwnCase),
  '/me/reopen': own(withOwnCase),
  '/me/readers': { get: { rule: pupils } },
  '/child/:pupil': { get: { rule: parents } },
  '/child/:pupil/readers': { get: { rule: toldParents } },
}

/**
 * Below a case, a report, a pupil or one's own page a page of which nothing more is said is never for strangers;
 * which of those who stand to it may open it, the table of doors says.
 */
const belowThese: readonly (readonly [string, Rule])[] = [
  [
    '/cases/:id/',
    inCase((_who, _matter, standing) => standing === 'carrier' || standing === 'around', 'either'),
  ],
  ['/reports/:id/', handlersPerhaps],
  ['/child/:pupil/', (who, at) => (parents(who, at) === 'open' ? 'either' : 'closed')],
  ['/me/', (who) => when(who.kind === 'pupil', 'either')],
]

/** What is expected of a way of asking a page; undefined where nobody has said. */
export const findWay = (path: string, method: 'get' | 'post'): Way | undefined => {
  const rule = belowThese.find(([prefix]) => path.startsWith(prefix))?.[1]
  return path in said ? said[path]?.[method] : rule === undefined ? undefined : { rule }
}

/** Pages of which something is said. */
export const saidPaths: readonly string[] = Object.keys(said)

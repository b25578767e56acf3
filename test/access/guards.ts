import type { CaseEvent } from '../../src/domain/cases/events.ts'
import type { CaseState } from '../../src/domain/cases/state.ts'
import type { Viewer } from '../../src/domain/people/viewer.ts'
import type { ReportEvent } from '../../src/domain/reports/events.ts'
import type { ReportState } from '../../src/domain/reports/state.ts'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import type { Site } from '../browser/site.ts'
import type { Copy } from './mutants.ts'
import { handles, standingTo } from './oracle.ts'
import type { CaseFacts, Person, Population, ReportFacts } from './population.ts'

/** Refusals that are about who acts; all others are about what is true or was written. */
export const aboutWho = /open-to-you$|decides$|^not-asked$|^not-staff-who-/

type Guard = {
  readonly refusal: string
  met: (state: unknown, command: object, facts: object) => boolean
}
type Listed = { readonly name: string; readonly guards: readonly Guard[] }

export const actsIn = (copy: Copy): readonly Listed[] => copy.acts as unknown as readonly Listed[]

type May<Facts> = (who: Person, matter: Facts) => boolean

const has = (who: Person, role: string): boolean => who.roles?.some((held) => held === role) === true
const carries: May<CaseFacts> = (who, matter) => standingTo(who, matter) === 'carrier'
const leads: May<CaseFacts> = (who, matter) => carries(who, matter) && has(who, 'leader')
const isPupil: May<CaseFacts> = (who, matter) => standingTo(who, matter) === 'exposed'
const either: May<CaseFacts> = (who, matter) => carries(who, matter) || isPupil(who, matter)
const wasAsked: May<CaseFacts> = (who, matter) => who.id === matter.asked

/** Who may do each act in a case that has one answer for all of its course, by what the rules say of people. */
const inCases: Readonly<Record<string, May<CaseFacts>>> = {
  'ask-case-lead': leads,
  'declare-ties': wasAsked,
  assess: leads,
  'take-interim-measure': carries,
  tell: carries,
  'answer-disclosure': either,
  'hear-pupil': carries,
  'plan-measure': (who, matter) => carries(who, matter) || standingTo(who, matter) === 'around',
  'take-out-measure': carries,
  'adopt-plan': leads,
  'mark-measure-done': carries,
  'mark-duty-done': carries,
  'write-note': carries,
  'mark-stopped': carries,
  'end-otherwise': leads,
  'choose-trusted-adult': either,
  'agree-rhythm': carries,
  'check-in': either,
  'say-danger': isPupil,
  'want-to-talk': isPupil,
  'say-fine': either,
  'close-follow-up': leads,
  reopen: (who, matter) => either(who, matter) || standingTo(who, matter) === 'guardian',
}

const inReports: Readonly<Record<string, May<ReportFacts>>> = {
  'answer-report': handles,
  'settle-report': handles,
  'see-set-aside': (who, report) => handles(who, report) && (has(who, 'leader') || has(who, 'officer')),
  'hold-talk-with-teller': handles,
  'tell-owner': (who, report) => handles(who, report) && has(who, 'leader'),
  'write-on': (who, report) => who.tenant === report.tenant && who.id === report.teller,
}

const opens = (who: Person): boolean => has(who, 'leader') || has(who, 'resource-team')
const isLeader = (who: Person): boolean => has(who, 'leader')

/** Acts before there is a matter, with what is asked. */
const ofSchool: Readonly<
  Record<string, readonly { readonly may: (who: Person) => boolean; readonly asked: object }[]>
> = {
  'open-case': [
    { may: opens, asked: {} },
    { may: isLeader, asked: { concerns: { kind: 'staff', person: null } } },
    { may: (who) => has(who, 'officer'), asked: { concerns: { kind: 'leader', person: null } } },
  ],
  'adopt-strategy': [{ may: isLeader, asked: {} }],
  'pass-over': [{ may: isLeader, asked: {} }],
}

/** A command that asks for the most each act knows. */
const command = {
  addressee: 'pupil',
  ground: 'pupil-wants-no-more',
  holdsCode: false,
  known: false,
  measureId: 'none',
}

const viewerOf = ({ id, kind, roles = [], classes = [], of = [] }: Person): Viewer => ({
  person: id,
  kind,
  roles,
  classes,
  guardianOf: of,
})

type Histories = ReadonlyMap<string, readonly Recorded<CaseEvent | ReportEvent>[]>

/** The logs of every matter of the world, to be folded by whichever copy is tried. */
export const historiesOf = async (site: Site, population: Population): Promise<Histories> => {
  const found = new Map<string, readonly Recorded<CaseEvent | ReportEvent>[]>()
  for (const { tenant, kind, id } of [...population.cases, ...population.reports])
    found.set(
      id,
      await site.world.inTenant(
        tenant,
        async (unit) =>
          (await unit.journal.read(`${kind}:${id}`)) as readonly Recorded<CaseEvent | ReportEvent>[],
      ),
    )
  return found
}

/**
 * Whom an act lets past in every matter of the world, as one text: what a check that was taken away changes, also in
 * acts of which nothing is said here.
 */
export const outcomesOf = (
  copy: Copy,
  name: string,
  { cases, reports, people }: Population,
  histories: Histories,
): string => {
  const checks = actsIn(copy)
    .filter((act) => act.name === name)
    .flatMap(({ guards }) => guards.filter(({ refusal }) => aboutWho.test(refusal)))
  const states = [
    // Some acts ask more of whoever lays something on the exposed pupil.
    ...cases.flatMap(({ id, tenant, exposed }) =>
      [command, { ...command, pupil: exposed }].map((asked) => ({
        state: copy.foldCase(logOf<CaseEvent>(histories, id)),
        tenant,
        asked,
      })),
    ),
    ...reports.map(({ id, tenant }) => ({
      state: copy.foldReport(logOf<ReportEvent>(histories, id)),
      tenant,
      asked: command,
    })),
    ...['hyldemark', 'egekommune'].map((tenant) => ({ state: undefined, tenant, asked: command })),
  ]
  return states
    .flatMap(({ state, tenant, asked }) =>
      people
        .filter((who) => who.tenant === tenant)
        .map((who) => {
          // An act of reports makes nothing of a case, and the other way round.
          try {
            return checks.every(({ met }) => met(state, asked, factsOf(who))) ? 'yes' : 'no'
          } catch {
            return 'nothing'
          }
        }),
    )
    .join()
}

const logOf = <Event extends CaseEvent | ReportEvent>(
  histories: Histories,
  id: string,
): readonly Recorded<Event>[] => (histories.get(id) ?? []) as readonly Recorded<Event>[]

const factsOf = (who: Person) => ({
  today: '2026-11-19',
  at: '2026-11-19T10:00:00+01:00',
  by: viewerOf(who),
})

/** Whom the acts of a copy let past, or turn away, otherwise than the rules say. Stops at the first. */
export const findWrongAct = (
  copy: Copy,
  population: Population,
  histories: Histories,
  only?: string,
): string | undefined => {
  const passes = (
    { guards }: Listed,
    state: CaseState | ReportState | undefined,
    who: Person,
    asked: object,
  ): boolean =>
    guards
      .filter(({ refusal }) => aboutWho.test(refusal))
      .every(({ met }) => met(state, { ...command, ...asked }, factsOf(who)))
  for (const act of actsIn(copy)) {
    if (only !== undefined && act.name !== only) continue
    const check = (
      who: Person,
      may: boolean,
      state: CaseState | ReportState | undefined,
      where: string,
      asked: object = {},
    ): string | undefined =>
      passes(act, state, who, asked) === may
        ? undefined
        : `${act.name} ${may ? 'refuses' : 'lets past'} ${who.tenant}/${who.id} in ${where}`
    const inCase = inCases[act.name]
    if (inCase !== undefined)
      for (const matter of population.cases) {
        const state = copy.foldCase(logOf<CaseEvent>(histories, matter.id))
        for (const who of population.people.filter(({ tenant }) => tenant === matter.tenant)) {
          const wrong = check(who, inCase(who, matter), state, matter.canary)
          if (wrong !== undefined) return wrong
        }
      }
    const inReport = inReports[act.name]
    if (inReport !== undefined)
      for (const report of population.reports) {
        const state = copy.foldReport(logOf<ReportEvent>(histories, report.id))
        for (const who of population.people.filter(({ tenant }) => tenant === report.tenant)) {
          const wrong = check(who, inReport(who, report), state, report.canary)
          if (wrong !== undefined) return wrong
        }
      }
    for (const { may, asked } of ofSchool[act.name] ?? [])
      for (const who of population.people) {
        const wrong = check(who, may(who), undefined, who.tenant, asked)
        if (wrong !== undefined) return wrong
      }
  }
  return undefined
}

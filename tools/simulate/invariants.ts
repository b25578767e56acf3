import { canonical } from '../../src/journal/chain.ts'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
import { foldCase, type CaseState } from '../../src/domain/cases/state.ts'
import { findRelation, viewCase } from '../../src/domain/cases/view.ts'
import { addDays, addMonths, daysBetween, weekday, type LocalDate } from '../../src/domain/kernel/dates.ts'
import { holidayOn } from '../../src/domain/law/calendar.ts'
import { keysOf, unnamed, type SightKey, type Viewer } from '../../src/domain/people/viewer.ts'
import type { Duty } from '../../src/domain/procedures/duty.ts'
import type { ReportEvent } from '../../src/domain/reports/events.ts'
import { findUnanswered, type ReportState } from '../../src/domain/reports/state.ts'
import { closedTo, viewReport } from '../../src/domain/reports/view.ts'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import { findInForce } from '../../src/domain/strategy/state.ts'
import type { AnyEvent } from '../../src/readmodels/unit.ts'
import type { Derived } from './derive.ts'
import { isOpen, type Shadow } from './shadow.ts'

/** What the lists of the database say of one stream. */
export type Rows = {
  readonly head: { readonly version: number; readonly hash: string } | null
  readonly matter: {
    readonly kind: string
    readonly number: string | null
    readonly class_id: string | null
    readonly exposed: string | null
    readonly lead: string | null
    readonly stage: string
    readonly open: boolean
    readonly started_on: string
    readonly closed_to: string | null
  } | null
  readonly sights: readonly string[]
  readonly duties: readonly {
    readonly code: string
    readonly item: string
    readonly owed_by: string
    readonly due: string | null
    readonly since: string
    readonly body: unknown
  }[]
  /** The last day of each code that opens the stream. */
  readonly codes: readonly (string | null)[]
}

/** One stream that a step touched, as it is believed to be and as the lists say it is. */
export type Touched = {
  readonly shadow: Shadow
  readonly stream: string
  readonly version: number
  readonly head: string
  readonly log: readonly Recorded<AnyEvent>[]
  /** The entries of this step. */
  readonly added: readonly Recorded<AnyEvent>[]
  readonly state: CaseState | undefined
  readonly before: CaseState | undefined
  readonly report: ReportState | undefined
  readonly rows: Rows
  readonly derived: Derived | undefined
  /** Some people of the tenant, drawn anew each time. */
  readonly sample: readonly Viewer[]
  readonly today: LocalDate
}

/** What may never be so, whatever happens; checked on every stream a step touched. Says what is wrong. */
export type Invariant = {
  readonly source: readonly string[]
  readonly check: (touched: Touched) => string | undefined | false
}

const openDuties = ({ derived }: Touched): readonly Duty[] =>
  (derived?.duties ?? []).filter(({ doneOn }) => doneOn === null)

const holdsKey = (shadow: Shadow, key: SightKey): boolean => {
  const [kind = '', name = ''] = key.split(':')
  if (kind === 'person') return shadow.people.has(name)
  for (const { kind: is, roles, classes } of shadow.people.values())
    if (
      kind === 'role' ? (roles as readonly string[]).includes(name) : is === 'staff' && classes.includes(name)
    )
      return true
  return false
}

const inCase =
  (
    check: (touched: Touched & { readonly state: CaseState }) => string | undefined | false,
  ): Invariant['check'] =>
  (touched) =>
    touched.state !== undefined && check({ ...touched, state: touched.state })
const inReport =
  (
    check: (touched: Touched & { readonly report: ReportState }) => string | undefined | false,
  ): Invariant['check'] =>
  (touched) =>
    touched.report !== undefined && check({ ...touched, report: touched.report })

/** For each entry that this step added, with the entries before it. */
const onEntry =
  (
    check: (
      entry: Recorded<CaseEvent>,
      earlier: readonly Recorded<CaseEvent>[],
      touched: Touched,
    ) => string | undefined | false,
  ): Invariant['check'] =>
  (touched) => {
    if (touched.state === undefined) return undefined
    for (const entry of touched.added as readonly Recorded<CaseEvent>[]) {
      const wrong = check(
        entry,
        touched.log.slice(0, entry.version - 1) as readonly Recorded<CaseEvent>[],
        touched,
      )
      if (typeof wrong === 'string') return wrong
    }
    return undefined
  }

const types = (log: readonly Recorded<AnyEvent>[]): readonly string[] => log.map(({ event }) => event.type)

/** The n-th working day after a day, counted here on its own: Monday to Friday, no public holiday, none of these days. */
const workingDaysAfter = (
  from: LocalDate,
  count: number,
  shadow: Shadow,
  closed: readonly LocalDate[],
): LocalDate => {
  let day = from
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    if (weekday(day) < 6 && holidayOn(shadow.tenant.country, day) === undefined && !closed.includes(day))
      left -= 1
  }
  return day
}
const closingDays = ({ calendar }: Shadow): readonly LocalDate[] =>
  calendar.closingDays.map(({ date }) => date)

const caseEnd = (state: CaseState): string | null => (state.end === null ? null : addMonths(state.end.on, 13))

/** The last day of a report's six words; null while its matter is open, undefined where the case is not there. */
export const codeEnd = (shadow: Shadow, report: ReportState): string | null | undefined => {
  const { outcome } = report
  if (outcome === null || outcome.kind === 'concern') return null
  if (outcome.kind === 'set-aside') return outcome.seenByLeader ? addMonths(outcome.on, 13) : null
  const found = shadow.cases.get(`case:${outcome.caseId}`)
  return found === undefined ? undefined : caseEnd(found)
}

const isParentOf = (viewer: Viewer, state: CaseState): boolean => viewer.guardianOf.includes(state.exposed)

const sees = (touched: Touched, viewer: Viewer): boolean =>
  touched.state !== undefined
    ? findRelation(touched.state, viewer) !== undefined
    : viewReport(touched.log as readonly Recorded<ReportEvent>[], viewer) !== undefined

/** By name, with the rules that ask for each. */
export const invariants: Readonly<Record<string, Invariant>> = {
  'the head is the last line': {
    source: ['A17'],
    check: ({ rows, version, head }) =>
      version > 0 &&
      (rows.head?.version !== version || rows.head.hash !== head) &&
      `${rows.head?.version} for ${version}`,
  },
  'who tells without a name leaves a date and no hour': {
    source: ['REP-02'],
    check: ({ added, report }) =>
      report !== undefined &&
      added.some(
        ({ by, at, event }) =>
          by === null && at.includes('T') && event.type !== 'DangerSaid' && report.danger.saidOn === null,
      ) &&
      'an hour is there',
  },
  'the matter is listed as the log has it': {
    source: ['C12'],
    check: ({ rows: { matter }, derived }) => {
      if (derived === undefined) return matter !== null && 'listed without a log'
      const { matter: is } = derived
      const listed =
        matter === null
          ? undefined
          : [
              matter.kind,
              matter.number,
              matter.class_id,
              matter.exposed,
              matter.lead,
              matter.stage,
              matter.open,
              matter.started_on,
              matter.closed_to,
            ]
      const should = [
        is.kind,
        is.number,
        is.classId,
        is.exposed,
        is.lead,
        is.stage,
        is.open,
        is.startedOn,
        is.closedTo,
      ]
      return (
        JSON.stringify(listed) !== JSON.stringify(should) &&
        `${JSON.stringify(listed)} for ${JSON.stringify(should)}`
      )
    },
  },
  'who may see it is listed as the log has it': {
    source: ['CON-06'],
    check: ({ rows: { sights }, derived }) => {
      const should = [...new Set(derived?.matter.sights ?? [])].toSorted()
      return sights.toSorted().join() !== should.join() && `${sights.join()} for ${should.join()}`
    },
  },
  'what is owed is listed as the log has it': {
    source: ['C12', 'LAW-02'],
    check: (touched) => {
      const should = openDuties(touched)
        .flatMap((duty) =>
          duty.owedBy.map(
            (key) =>
              `${duty.code}|${duty.item ?? ''}|${key}|${duty.deadline?.due ?? ''}|${duty.since}|${canonical(duty)}`,
          ),
        )
        .toSorted()
      const listed = touched.rows.duties
        .map(
          ({ code, item, owed_by, due, since, body }) =>
            `${code}|${item}|${owed_by}|${due ?? ''}|${since}|${canonical(body)}`,
        )
        .toSorted()
      const wrong = [
        ...listed.filter((row) => !should.includes(row)),
        ...should.filter((row) => !listed.includes(row)).map((row) => `missing ${row}`),
      ]
      return wrong.length > 0 && wrong.slice(0, 2).join(' ; ').slice(0, 600)
    },
  },
  'six words live as long as the matter, and thirteen months': {
    source: ['REP-02'],
    check: inReport((touched) => {
      const should = codeEnd(touched.shadow, touched.report)
      return (
        should !== undefined &&
        touched.rows.codes.some((on) => on !== should) &&
        `${touched.rows.codes.join()} for ${should}`
      )
    }),
  },
  'an open case has an owner': {
    source: ['CASE-01', 'C12'],
    check: inCase(
      (touched) =>
        isOpen(touched.state) &&
        !openDuties(touched).some(({ owedBy }) => owedBy.some((key) => holdsKey(touched.shadow, key))) &&
        'nobody holds it',
    ),
  },
  'an open case has a next date': {
    source: ['CASE-20', 'C12'],
    check: inCase(
      (touched) => isOpen(touched.state) && openDuties(touched).length === 0 && 'nothing is owed',
    ),
  },
  'whatever is owed, somebody owes it': {
    source: ['STR-12'],
    check: (touched) => {
      const lost = openDuties(touched).find(
        ({ owedBy }) => !owedBy.some((key) => holdsKey(touched.shadow, key)),
      )
      return lost !== undefined && `${lost.code} by ${lost.owedBy.join()}`
    },
  },
  'each duty stands once': {
    source: ['STR-12'],
    check: ({ derived }) => {
      const keys = (derived?.duties ?? [])
        .filter(({ doneOn }) => doneOn === null)
        .map(({ code, item }) => `${code} ${item ?? ''}`)
      return new Set(keys).size !== keys.length && keys.join()
    },
  },
  'one trusted adult, of the school and without ties': {
    source: ['FOL-02', 'TEAM-06'],
    check: inCase(({ state, shadow }) => {
      const person = state.trustedAdult?.person
      return (
        person !== undefined &&
        (state.tied.includes(person) || shadow.people.get(person)?.kind !== 'staff') &&
        person
      )
    }),
  },
  'who has ties holds no role': {
    source: ['TEAM-06'],
    check: inCase(
      ({ state }) => state.lead !== null && state.tied.includes(state.lead.person) && state.lead.person,
    ),
  },
  'the day it was established stands': {
    source: ['LAW-04'],
    check: inCase(
      ({ state, before }) =>
        before?.establishedOn != null &&
        before.establishedOn !== state.establishedOn &&
        `${before.establishedOn} became ${state.establishedOn}`,
    ),
  },
  'the plan is owed no later than the law says': {
    source: ['CASE-04', 'LAW-04', 'LAW-03'],
    check: inCase((touched) => {
      const { shadow, state, log } = touched
      if (shadow.tenant.country !== 'DK' || state.establishedOn === null) return undefined
      const plan = openDuties(touched).find(({ code }) => code === 'action-plan')
      if (plan === undefined) return isOpen(state) && state.planAdoptedOn === null && 'no plan is owed'
      const considered = (log as readonly Recorded<CaseEvent>[]).flatMap(({ event }) =>
        event.type === 'ClosingDaysConsidered' && event.code === 'action-plan' ? event.days : [],
      )
      const last = workingDaysAfter(state.establishedOn, 10, shadow, considered)
      return (plan.deadline === null || plan.deadline.due > last) && `${plan.deadline?.due} past ${last}`
    }),
  },
  'no plan before the pupil was heard': {
    source: ['CASE-12'],
    check: onEntry(
      ({ event }, earlier) =>
        event.type === 'PlanAdopted' &&
        !types(earlier).some((type) => type === 'PupilHeard' || type === 'PupilDeclinedHearing') &&
        'not heard',
    ),
  },
  "a plan is not the pupil's alone without a reason": {
    source: ['CASE-10'],
    check: inCase(
      ({ state }) =>
        state.planAdoptedOn !== null &&
        state.measures.length > 0 &&
        state.individualOnlyReason === null &&
        !state.measures.some(({ level }) => level === 'class' || level === 'school') &&
        'no measure for class or school',
    ),
  },
  'follow-up closes by the pupil’s own word, or by the leader’s reason': {
    source: ['FOL-06', 'FOL-01'],
    check: onEntry(({ event, by }, earlier, { shadow }) => {
      if (event.type !== 'CaseClosed') return undefined
      const since = earlier.slice(earlier.findLastIndex((entry) => entry.event.type === 'CaseReopened') + 1)
      if (!types(earlier).includes('BullyingStopped')) return 'it had not stopped'
      if (event.ground !== 'pupil-is-fine')
        return (
          (event.reason === null || shadow.people.get(by ?? '')?.roles.includes('leader') !== true) &&
          'no reason of a leader'
        )
      if (!types(since).includes('PupilSaidFine')) return 'the pupil has not said so'
      const good = since.flatMap(({ event: said, at }) =>
        said.type === 'CheckedIn' && said.mood >= 4 ? [at.slice(0, 10) as LocalDate] : [],
      )
      return (
        (good.length < 2 || daysBetween(good[0] as LocalDate, good.at(-1) as LocalDate) < 28) &&
        'no two good check-ins'
      )
    }),
  },
  'what stopped is followed up': {
    source: ['CASE-20'],
    check: onEntry(
      ({ event }, _earlier, { before }) =>
        event.type === 'CaseEndedOtherwise' &&
        before?.stoppedOn != null &&
        event.how !== 'joined' &&
        event.how,
    ),
  },
  'a case that has ended rests': {
    source: ['CASE-20', 'CASE-24'],
    check: onEntry(({ event }, earlier) => {
      const last = types(earlier).findLastIndex((type) =>
        ['CaseClosed', 'CaseEndedOtherwise', 'CaseReopened'].includes(type),
      )
      const ended = last >= 0 && types(earlier)[last] !== 'CaseReopened'
      return (
        ended &&
        [
          'Assessed',
          'PlanAdopted',
          'MeasurePlanned',
          'MeasureDone',
          'BullyingStopped',
          'TrustedAdultChosen',
          'CheckedIn',
          'CaseLeadAsked',
          'CaseLeadNamed',
          'Told',
          'PupilHeard',
          'CaseClosed',
          'CaseEndedOtherwise',
        ].includes(event.type) &&
        event.type
      )
    }),
  },
  'nothing goes round the pupil': {
    source: ['REP-10'],
    check: onEntry(
      ({ event }, earlier, { before }) =>
        event.type === 'Told' &&
        (event.addressee === 'class-parents' ||
          (event.addressee === 'parents' && before?.mayBeTold.parents !== true)) &&
        !earlier.some(
          ({ event: told }) =>
            told.type === 'Told' && told.addressee === 'pupil' && told.about === event.about,
        ) &&
        'the pupil was not told first',
    ),
  },
  'a case keeps the strategy of its first day': {
    source: ['STR-11'],
    check: onEntry(({ event, at }, _earlier, { shadow }) => {
      if (event.type !== 'CaseOpened') return undefined
      const day = at.slice(0, 10) as LocalDate
      // On the day another one is adopted, a case that was opened at the same time still has the one before.
      const inForce = [day, addDays(day, -1)].map((on) => findInForce(shadow.strategies, on)?.version)
      return !inForce.includes(event.strategyVersion) && `version ${event.strategyVersion}`
    }),
  },
  'case and report tell the same': {
    source: ['REP-11', 'CASE-01'],
    check: ({ shadow, state, report }) => {
      if (state?.fromReport != null) {
        const { outcome } = shadow.reports.get(`report:${state.fromReport}`) ?? {}
        return (
          (outcome?.kind !== 'case' || outcome.caseId !== state.caseId) &&
          'the report does not lead to its case'
        )
      }
      return (
        report?.outcome?.kind === 'case' &&
        !shadow.cases.has(`case:${report.outcome.caseId}`) &&
        'the case is not there'
      )
    },
  },
  'a case number stands for one case': {
    source: ['CASE-01'],
    check: inCase(({ shadow, state, stream }) => shadow.numbers.get(state.number) !== stream && state.number),
  },
  'a guardian sees their own child, and no other': {
    source: ['CON-06'],
    check: inCase((touched) => {
      const { sample, state, log } = touched
      const wrong = sample.find(
        (viewer) =>
          viewer.kind === 'guardian' &&
          !isParentOf(viewer, state) &&
          viewCase(log as readonly Recorded<CaseEvent>[], viewer) !== undefined,
      )
      return wrong !== undefined && String(wrong.person)
    }),
  },
  'pupils, officers and who has no name see nobody else’s case': {
    source: ['CON-06'],
    check: inCase(
      ({ sample, state }) =>
        [unnamed, ...sample].some(
          (viewer) =>
            (viewer.kind === 'pupil' || viewer.kind === 'officer' || viewer.kind === 'unnamed') &&
            viewer.person !== state.exposed &&
            findRelation(state, viewer) !== undefined,
        ) && 'a stranger sees it',
    ),
  },
  'nobody from outside the school reads the case itself': {
    source: ['CON-01', 'CON-06'],
    check: inCase(
      ({ shadow, log }) =>
        [...shadow.people.values()].some(
          (viewer) =>
            viewer.kind === 'partner' &&
            viewCase(log as readonly Recorded<CaseEvent>[], viewer) !== undefined,
        ) && 'somebody does',
    ),
  },
  'nothing goes out but by a yes that runs': {
    source: ['CON-01'],
    check: onEntry(({ event, by, at }, earlier) => {
      if (event.type !== 'BodyAnswered') return undefined
      const today = at.slice(0, 10)
      const consent = foldCase(earlier)?.consents.asked.find(({ consentId }) => consentId === event.consentId)
      if (consent === undefined || consent.to !== by) return 'by somebody who was not asked'
      const given = [...consent.answers.values()]
      return (
        (!given.some((answer) => answer.says === 'yes' && answer.mayAnswer && answer.until >= today) ||
          consent.until < today) &&
        'nobody lets it in'
      )
    }),
  },
  'a parent who works here stands to their own child’s case as a parent': {
    source: ['CON-06'],
    check: inCase(
      ({ sample, state }) =>
        sample.some(
          (viewer) =>
            isParentOf(viewer, state) && ![undefined, 'guardian'].includes(findRelation(state, viewer)),
        ) && 'as staff',
    ),
  },
  'what was told of home stays from home': {
    source: ['CON-06', 'REP-10'],
    check: inCase(({ sample, state, log }) => {
      if (state.account?.aboutHome !== true) return undefined
      return (
        sample.some((viewer) => {
          const view = isParentOf(viewer, state)
            ? viewCase(log as readonly Recorded<CaseEvent>[], viewer)
            : undefined
          return view?.state.account?.words.text != null
        }) && 'a parent reads it'
      )
    }),
  },
  'whom it concerns does not see it': {
    source: ['REP-08'],
    check: (touched) => {
      const closed =
        touched.state?.closedTo ?? (touched.report === undefined ? null : closedTo(touched.report))
      const viewer = closed === null ? undefined : touched.shadow.people.get(closed)
      return viewer !== undefined && sees(touched, viewer) && String(closed)
    },
  },
  'who sees it finds it listed, and nobody else': {
    source: ['CON-06'],
    check: (touched) => {
      const { rows, sample, state, report } = touched
      if (state === undefined && report === undefined) return undefined
      const wrong = sample.find((viewer) => {
        // Listed as whom something was sent to: what they see, and whether at all, a consent decides (CON-01).
        if (viewer.kind === 'partner') return false
        const closed = rows.matter?.closed_to ?? null
        // A parent of a child in it sees it as a parent, whatever lists they are on for their role (CON-06, CASE-16).
        const ownChild =
          state !== undefined
            ? isParentOf(viewer, state) ||
              state.participants.parts.some(({ pupil }) => viewer.guardianOf.includes(pupil))
            : report?.tellerPerson != null && viewer.guardianOf.includes(report.tellerPerson)
        const keys: readonly string[] = ownChild
          ? keysOf(viewer).filter((key) => key.startsWith('guardian-of:'))
          : keysOf(viewer)
        const listed =
          (closed === null || closed !== viewer.person) && rows.sights.some((key) => keys.includes(key))
        return listed !== sees(touched, viewer)
      })
      return wrong !== undefined && String(wrong.person)
    },
  },
  'no guardian and no pupil handles a report': {
    source: ['CON-06', 'REP-08'],
    check: inReport(
      ({ sample, log }) =>
        sample.some(
          (viewer) =>
            (viewer.kind === 'guardian' || viewer.kind === 'pupil') &&
            viewReport(log as readonly Recorded<ReportEvent>[], viewer)?.relation === 'handler',
        ) && 'one does',
    ),
  },
  'a report about the leader lies with the owner': {
    source: ['REP-08'],
    check: inReport(
      ({ report, shadow }) =>
        (report.concerns.kind === 'leader') !== (shadow.tenant.kind === 'owner') &&
        `${report.concerns.kind} in ${shadow.tenant.kind}`,
    ),
  },
  'who told is owed an answer within five working days': {
    source: ['REP-04'],
    check: inReport((touched) => {
      const waiting = findUnanswered(touched.report)
      if (waiting === undefined) return undefined
      const owed = openDuties(touched).find(({ code }) => code === 'first-answer' || code === 'answer')
      const last = workingDaysAfter(waiting.on, 5, touched.shadow, closingDays(touched.shadow))
      return (owed?.deadline == null || owed.deadline.due > last) && `${owed?.deadline?.due} past ${last}`
    }),
  },
  'every report ends somewhere': {
    source: ['REP-11'],
    check: inReport((touched) => {
      const { outcome } = touched.report
      const wanted =
        outcome === null
          ? 'settle-report'
          : outcome.kind === 'concern'
            ? 'look-at-concern'
            : outcome.kind === 'set-aside' && !outcome.seenByLeader
              ? 'see-set-aside'
              : undefined
      return (
        wanted !== undefined &&
        !openDuties(touched).some(({ code }) => code === wanted) &&
        `${wanted} is not owed`
      )
    }),
  },
  'danger is looked at the same day': {
    source: ['REP-12', 'CON-05'],
    check: (touched) => {
      const danger = (touched.state ?? touched.report)?.danger
      if (danger == null || danger.saidOn === null || Object.keys(danger.readers).length > 0) return undefined
      const owed = openDuties(touched).find(({ code }) => code === 'look-at-danger')
      return owed?.deadline?.due !== danger.saidOn && 'nobody owes a look'
    },
  },
  'a notification is owed by each who read of danger, and by nobody for them': {
    source: ['LAW-11', 'CON-05'],
    check: (touched) => {
      const danger = (touched.state ?? touched.report)?.danger
      for (const [person, { endedOn }] of Object.entries(danger?.readers ?? {})) {
        const owed = openDuties(touched).filter(({ code, item }) => code === 'notify' && item === person)
        if (endedOn === null && (owed.length !== 1 || owed[0]?.owedBy.join() !== `person:${person}`))
          return person
      }
      const byOthers = touched.added.find(
        ({ event, by }) =>
          (event.type === 'NotificationMade' || event.type === 'NotificationNotNeeded') &&
          event.person !== by,
      )
      return byOthers !== undefined && 'ended by somebody else'
    },
  },
}

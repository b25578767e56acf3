import { handle } from '../../src/app/handle.ts'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
import { foldCase, type CaseState } from '../../src/domain/cases/state.ts'
import type { Viewer } from '../../src/domain/people/viewer.ts'
import type { ReportEvent } from '../../src/domain/reports/events.ts'
import { readDanger } from '../../src/domain/reports/notify.ts'
import { foldReport, type ReportState } from '../../src/domain/reports/state.ts'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import { findCaseList } from '../../src/readmodels/cases/case-list.ts'
import { findCaseSeenBy } from '../../src/readmodels/cases/case-seen-by.ts'
import { findReaders } from '../../src/readmodels/consent/readers.ts'
import { myDay } from '../../src/readmodels/day/my-day.ts'
import { findChildCase } from '../../src/readmodels/follow-up/child-case.ts'
import { findOwnCase } from '../../src/readmodels/follow-up/own-case.ts'
import { reportAsSeenBy } from '../../src/readmodels/reports/report-as-seen-by.ts'
import { reportsOpenTo } from '../../src/readmodels/reports/reports-open-to.ts'
import type { Unit } from '../../src/readmodels/unit.ts'

import { reading, type Press } from './press.ts'
import type { Scene } from './scene.ts'

const known = <State>(state: State | undefined): State => {
  if (state === undefined) throw new Error('There is no such matter')
  return state
}

const line = (
  unit: Unit,
  viewer: Viewer,
  kind: 'case' | 'case-list' | 'report',
  stream: string,
  about: readonly (string | null)[],
) =>
  unit.audit({
    actor: viewer.person ?? '',
    role: viewer.roles[0] ?? viewer.kind,
    act: 'read',
    kind,
    stream,
    about: about.filter((person) => person !== null),
  })

/** Pages as the web reads them: what is shown, its line in the audit, and what reading of danger makes one owe. */
const pages = {
  day: async (unit, viewer, { clock }) => {
    if (viewer.kind !== 'staff' && viewer.kind !== 'officer') return false
    const day = await myDay(unit, viewer, clock.today())
    await line(unit, viewer, 'case-list', 'list:day', day.about)
    return true
  },
  'case list': async (unit, viewer, { clock }) => {
    const list = await findCaseList(unit, viewer, { open: true, today: clock.today() })
    if (list === undefined) return false
    await line(
      unit,
      viewer,
      'case-list',
      'case-list',
      list.rows.map(({ matter }) => matter.exposed),
    )
    return true
  },
  'report list': async (unit, viewer, { clock }) => {
    if (viewer.kind !== 'staff' && viewer.kind !== 'officer') return false
    await reportsOpenTo(unit, viewer, { open: true, today: clock.today() })
    return true
  },
  case: async (unit, viewer, { clock }, stream) => {
    const seen = await findCaseSeenBy(unit, viewer, stream.slice('case:'.length))
    if (seen === undefined) return false
    const { danger } = seen.state
    if (seen.carries && danger.saidOn !== null && !(String(viewer.person) in danger.readers))
      await handle<CaseState, object, CaseEvent, never>(unit, clock, {
        stream,
        fold: (history: readonly Recorded<CaseEvent>[]) => known(foldCase(history)),
        act: readDanger,
        command: {},
        viewer,
      })
    await line(unit, viewer, 'case', stream, [seen.state.exposed])
    return true
  },
  report: async (unit, viewer, { clock }, stream) => {
    const seen = await reportAsSeenBy(unit, viewer, stream.slice('report:'.length))
    if (seen === undefined) return false
    const { danger } = seen.view.state
    if (danger.saidOn !== null && !(String(viewer.person) in danger.readers))
      await handle<ReportState, object, ReportEvent, never>(unit, clock, {
        stream,
        fold: (history: readonly Recorded<ReportEvent>[]) => known(foldReport(history)),
        act: readDanger,
        command: {},
        viewer,
      })
    await line(unit, viewer, 'report', stream, seen.about)
    return true
  },
  'own case': async (unit, viewer, { clock }) => {
    const own = await findOwnCase(unit, viewer, clock.today())
    if (own === undefined) return false
    await line(unit, viewer, 'case', own.stream, [viewer.person])
    return true
  },
  'child’s case': async (unit, viewer) => {
    const [child] = viewer.guardianOf
    const found = child === undefined ? undefined : (await findChildCase(unit, viewer, child))?.found
    if (found === undefined || child === undefined) return false
    await line(unit, viewer, 'case', found.stream, [child])
    return true
  },
  'who has read': async (unit, viewer, { clock }) => {
    const pupil = viewer.kind === 'pupil' ? viewer.person : viewer.guardianOf[0]
    return pupil != null && (await findReaders(unit, viewer, pupil, clock.today())) !== undefined
  },
} satisfies Record<
  string,
  (
    unit: Unit,
    viewer: Viewer,
    deps: Parameters<Parameters<typeof reading>[1]>[2],
    stream: string,
  ) => Promise<boolean>
>

export const pageNames = Object.keys(pages) as readonly (keyof typeof pages)[]

/** Somebody opens a page: mostly one that is for them, now and then one that is not. */
export const readingIn = (scene: Scene): Press | undefined => {
  const { shadow, chance } = scene
  const page = chance.of(pageNames)
  const of = page === 'report' ? shadow.reports : shadow.cases
  const [stream, state] = of.size === 0 ? ['case:none', undefined] : chance.of([...of])
  const all = [...shadow.people.values()]
  const whose =
    page === 'own case' && state !== undefined && 'exposed' in state
      ? shadow.people.get(state.exposed)
      : page === 'child’s case' && state !== undefined && 'exposed' in state
        ? all.find(({ guardianOf }) => guardianOf.includes(state.exposed))
        : page === 'who has read'
          ? chance.of(
              all.filter(({ kind }) => kind === 'pupil' || kind === 'guardian').concat(all.slice(0, 1)),
            )
          : chance.of(all.filter(({ kind }) => kind === 'staff' || kind === 'officer'))
  const who = (chance.often(10) ? chance.of(all) : whose)?.person
  return who == null
    ? undefined
    : reading({ page, tenant: shadow.tenant.id, who, stream }, (unit, viewer, deps) =>
        pages[page](unit, viewer, deps, stream),
      )
}

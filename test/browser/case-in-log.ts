import { project } from '../../src/app/project.ts'
import type { CaseEvent } from '../../src/domain/cases/events.ts'
import type { LocalDate } from '../../src/domain/kernel/dates.ts'
import { wordsOf } from '../../src/domain/kernel/words.ts'
import type { Site } from './site.ts'

/** A day known to be one. */
export const on = (text: string): LocalDate => text as LocalDate

export type Told = { readonly on: string; readonly by?: string; readonly event: CaseEvent }

/** Writes entries into a case's log as they stand and derives the lists, for pages whose acts are tested elsewhere. */
export const write = async (site: Site, caseId: string, entries: readonly Told[]): Promise<void> =>
  site.world.inTenant(site.school.id, async (unit) => {
    const stream = `case:${caseId}`
    const before = await unit.journal.read(stream)
    const appended = await unit.journal.append(
      stream,
      before.length,
      entries.map((entry) => ({
        at: `${entry.on}T09:00:00+01:00`,
        by: entry.by ?? 'mette',
        event: entry.event,
      })),
    )
    await project(unit, stream, {
      whole: [...before, ...appended],
      appended: entries.map(({ event }) => event),
    })
  })

/** A case as it is opened for a pupil of 5.b, from what they told. */
export const opened = (
  caseId: string,
  exposed: string,
  more: Partial<Extract<CaseEvent, { type: 'CaseOpened' }>> = {},
): Told => ({
  on: '2026-11-09',
  event: {
    type: 'CaseOpened',
    caseId,
    number: `2026-${caseId}`,
    classId: '5b',
    exposed,
    reportedOn: on('2026-11-09'),
    fromReport: null,
    account: wordsOf(exposed, 'De løber altid fra mig i frikvarteret.'),
    accountOn: on('2026-11-09'),
    accountAboutHome: false,
    mayBeTold: { parents: null, teachers: null, classmates: null },
    strategyVersion: 1,
    ...more,
  },
})

/** The school found out, took a first measure and is making the plan. */
export const established = (exposed: string): readonly Told[] => [
  { on: '2026-11-09', event: { type: 'CaseLeadNamed', person: 'sara' } },
  {
    on: '2026-11-10',
    event: {
      type: 'Assessed',
      outcome: 'bullying',
      marks: ['repeated'],
      forms: ['relational'],
      reason: wordsOf(exposed, 'Hemmelig begrundelse'),
      establishedOn: on('2026-11-10'),
    },
  },
  {
    on: '2026-11-10',
    event: {
      type: 'InterimMeasureTaken',
      measureId: 'm1',
      what: wordsOf(exposed, 'Peter tager imod dig om morgenen'),
      responsible: 'peter',
      startsOn: on('2026-11-11'),
    },
  },
  {
    on: '2026-11-10',
    by: 'sara',
    event: { type: 'NoteWritten', words: wordsOf(exposed, 'Kun for de voksne') },
  },
]

/** The plan was adopted and it stopped on 2 October; follow-up since, with check-ins on the given days. */
export const stopped = (
  exposed: string,
  checkIns: readonly (readonly [string, 1 | 2 | 3 | 4 | 5])[] = [],
): readonly Told[] => [
  { on: '2026-10-01', event: { type: 'PlanAdopted', individualOnlyReason: null } },
  {
    on: '2026-10-02',
    event: { type: 'BullyingStopped', on: on('2026-10-02'), how: wordsOf(exposed, 'De leger sammen igen') },
  },
  { on: '2026-10-02', event: { type: 'TrustedAdultChosen', person: 'sara', chosenByPupil: true } },
  { on: '2026-10-02', by: 'sara', event: { type: 'CheckInRhythmAgreed', everyDays: 7 } },
  ...checkIns.map(([day, mood]): Told => ({
    on: day,
    by: exposed,
    event: { type: 'CheckedIn', from: 'pupil', mood, together: null, again: null, words: null },
  })),
]

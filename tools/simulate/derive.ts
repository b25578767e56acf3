import { project } from '../../src/app/project.ts'
import type { Duty } from '../../src/domain/procedures/duty.ts'
import { SCHOOL_STREAM, STRATEGY_STREAM } from '../../src/readmodels/school.ts'
import type { Matter, Unit } from '../../src/readmodels/unit.ts'
import { historyOf, type Shadow } from './shadow.ts'

/** What the lists should say of one matter, made anew from the log as it is believed to be. */
export type Derived = {
  readonly matter: Matter
  readonly duties: readonly Duty[]
}

/** The lists of one matter, derived by the program's own `project` on a unit that only remembers what it is told. */
export const derive = async (shadow: Shadow, stream: string): Promise<Derived | undefined> => {
  let saved: Derived | undefined
  const unit = {
    tenant: shadow.tenant,
    journal: {
      read: async (asked: string) => {
        if (asked !== SCHOOL_STREAM && asked !== STRATEGY_STREAM)
          throw new Error(`Lists are not derived from ${asked}`)
        return historyOf(shadow, asked)
      },
      readMany: async (asked: readonly string[]) =>
        new Map(asked.map((one) => [one, historyOf(shadow, one)])),
    },
    index: {
      holdCalendar: async () => undefined,
      classes: async () =>
        historyOf(shadow, SCHOOL_STREAM)
          .flatMap(({ event }) => (event.type === 'ClassFormed' ? [event] : []))
          .toSorted((a, b) => (a.label < b.label ? -1 : 1)),
      saveMatter: async (matter: Matter, duties: readonly Duty[]) => {
        saved = { matter, duties }
      },
    },
    returnCodes: { end: async () => undefined, follow: async () => undefined },
  } as unknown as Unit
  await project(unit, stream, { whole: historyOf(shadow, stream), appended: [] })
  return saved
}

import { project } from '../../src/app/project.ts'
import type { Duty } from '../../src/domain/procedures/duty.ts'
import { SCHOOL_STREAM, STRATEGY_STREAM } from '../../src/readmodels/school.ts'
import type { Matter, Unit } from '../../src/readmodels/unit.ts'
import type { Shadow } from './shadow.ts'

/** What the lists should say of one matter, made anew from the log as it is believed to be. */
export type Derived = {
  readonly matter: Matter
  readonly duties: readonly Duty[]
  /** The last day of the six words, by the stream they open. */
  readonly codes: ReadonlyMap<string, string | null>
}

/** The lists of one matter, derived by the program's own `project` on a unit that only remembers what it is told. */
export const derive = async (shadow: Shadow, stream: string): Promise<Derived | undefined> => {
  let saved: Pick<Derived, 'matter' | 'duties'> | undefined
  const codes = new Map<string, string | null>()
  const unit = {
    tenant: shadow.tenant,
    journal: {
      read: async (asked: string) => {
        if (asked !== SCHOOL_STREAM && asked !== STRATEGY_STREAM)
          throw new Error(`Lists are not derived from ${asked}`)
        return shadow.streams.get(asked)?.told ?? []
      },
      readMany: async (asked: readonly string[]) =>
        new Map(asked.map((one) => [one, shadow.streams.get(one)?.told ?? []])),
    },
    index: {
      holdCalendar: async () => undefined,
      saveMatter: async (matter: Matter, duties: readonly Duty[]) => {
        saved = { matter, duties }
      },
    },
    returnCodes: {
      end: async (ended: string, on: string | null) => {
        codes.set(ended, on)
      },
    },
  } as unknown as Unit
  await project(unit, stream, { whole: shadow.streams.get(stream)?.told ?? [], appended: [] })
  return saved === undefined ? undefined : { ...saved, codes }
}

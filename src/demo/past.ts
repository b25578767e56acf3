import type { DemoSchool } from './acting.ts'
import { noticed, type ConcernStory } from './concerns.ts'
import { live, type ByHand, type School, type Story } from './course.ts'
import { receivedAndEnded, type ReportStory } from './reports.ts'

/** A school of the demo and what has happened in it: told as it stands today, and counted back from there. */
export type Past = {
  readonly school: DemoSchool
  readonly byHand: ByHand
  readonly cases: readonly Story[]
  readonly reports: readonly ReportStory[]
  readonly concerns: readonly ConcernStory[]
  /** Cases told one by one, before the others. */
  readonly first?: (school: School) => Promise<void>
  /** What only this school has, when all of that has happened. */
  readonly also?: (school: School) => Promise<void>
}

/** A school lives through its past. */
export const liveThrough = async (school: School, past: Past): Promise<void> => {
  await past.first?.(school)
  for (const story of past.cases) await live(school, story)
  for (const story of past.reports) receivedAndEnded(school, story)
  for (const story of past.concerns) noticed(school, story)
  await past.also?.(school)
}

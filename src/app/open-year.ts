import { unnamed } from '../domain/people/viewer.ts'
import { openYear } from '../domain/year/open-year.ts'
import { foldWheel, schoolYearOf } from '../domain/year/state.ts'
import { YEAR_STREAM } from '../readmodels/school.ts'
import type { Unit } from '../readmodels/unit.ts'
import { handle } from './handle.ts'
import type { Clock } from './ports.ts'

/** A school's wheel goes into the school year that is on, where it is not there yet (YEAR-01). */
export const openSchoolYear = async (unit: Unit, clock: Clock): Promise<void> => {
  if (unit.tenant.kind !== 'school') return
  await handle(unit, clock, {
    stream: YEAR_STREAM,
    fold: foldWheel,
    act: openYear,
    command: { year: schoolYearOf(clock.today()), country: unit.tenant.country },
    viewer: unnamed,
  })
}

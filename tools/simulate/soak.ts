import { atOnce, type Soak } from '../soak/soak.ts'
import type { Asked } from './going.ts'
import { simulate, type Ran } from './run.ts'
import type { Size } from './school.ts'

/** Small schools, so that a thousand school years take an evening: what happens in them is the same. */
const size: Size = { pupils: 60, staff: 20, cases: 8 }
const SCHOOLS = 2
/** Years in one run, on one database; another seed begins anew. */
const YEARS = 5
/** Runs at the same time, each on a database of its own: while one waits for its own, the other thinks. */
const BESIDE = 2

/** Runs of ten school years each, every one with a seed of its own; each tenth is run twice and compared. */
export const soakSimulate: Soak = {
  name: 'simulate',
  goal: 'B1, B2: 1,000 school years break no invariant, and a seed gives the same log each time',
  n: 1_000,
  run: async ({ n, seed, say }) => {
    const years = Math.min(YEARS, Math.max(1, Math.floor(n / SCHOOLS)))
    const runs = Math.ceil(n / (SCHOOLS * years))
    const all: Ran[] = []
    const faults = new Map<string, number>()
    let differing = 0
    let lived = 0
    const began = performance.now()
    const live = async (asked: Asked): Promise<Ran> => {
      const ran = await simulate(asked)
      lived += ran.schoolYears
      return ran
    }
    await atOnce(BESIDE, runs, async (index) => {
      const asked = { seed: seed * 1_000 + index, schools: SCHOOLS, years, size }
      const ran = await live(asked)
      all.push(ran)
      for (const [name, count] of Object.entries(ran.faults))
        faults.set(name, (faults.get(name) ?? 0) + count)
      if (index % 10 === 0 && (await live(asked)).log !== ran.log) {
        differing += 1
        say(`seed ${asked.seed}: a second run gave another log`)
      }
      if (ran.broken !== undefined)
        say(
          `seed ${asked.seed}: ${ran.broken.invariant}: ${ran.broken.where}: ${ran.broken.what} ` +
            `(npm run simulate -- --seed ${asked.seed} --schools ${SCHOOLS} --years ${years} --pupils ${size.pupils} ` +
            `--staff ${size.staff} --cases ${size.cases} --until ${ran.broken.step})`,
        )
      say(
        `${all.length * SCHOOLS * years} school years, ${all.reduce((sum, { steps }) => sum + steps, 0)} steps`,
      )
    })
    const sum = (of: (ran: Ran) => number): number => all.reduce((total, ran) => total + of(ran), 0)
    const brokenRuns = all.filter(({ broken }) => broken !== undefined).length
    const schoolYears = sum((ran) => ran.schoolYears)
    return {
      passed: brokenRuns === 0 && differing === 0,
      figure:
        `${schoolYears} school years of ${size.cases} cases, ${sum(({ steps }) => steps)} steps, ${sum(({ events }) => events)} events, ` +
        `${sum(({ faults: of }) => Object.values(of).reduce((total, count) => total + count, 0))} faults of ${faults.size} kinds: ` +
        `${brokenRuns} of ${runs} runs broke an invariant, ${differing} gave another log when run again; ` +
        `${((performance.now() - began) / 1000 / Math.max(1, lived)).toFixed(1)} s a school year`,
    }
  },
}

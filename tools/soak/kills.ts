import { setTimeout as sleep } from 'node:timers/promises'
import {
  cleanUp,
  endBy,
  killNode,
  killServer,
  newFolder,
  npmToEnd,
  startDemo,
} from '../../test/commands/program.ts'
import { prepareReport, readBack, sendReport } from '../bench/door.ts'
import { chanceFrom, isMilestone, type Soak } from './soak.ts'

/** Children telling at once. */
const TELLERS = 3

/**
 * The demo under load: children tell at the door, and at a moment by chance the program or its PostgreSQL is killed
 * as a power cut would. A report counts as accepted when its six words were shown; each must be there afterwards.
 */
export const soakKills: Soak = {
  name: 'kills',
  goal: 'B4: no accepted report is lost when the program or its database is killed, and the log verifies',
  n: 20,
  run: async ({ n, seed, say }) => {
    const chance = chanceFrom(seed)
    const data = await newFolder()
    let accepted = 0
    let lost = 0
    let broken = 0
    try {
      let demo = await startDemo({ SAMHOLD_DATA: data })
      for (let cycle = 1; cycle <= n; cycle += 1) {
        const told: { code: string; words: string }[] = []
        let goesOn = true
        const tell = async (teller: number): Promise<void> => {
          for (let count = 0; goesOn; count += 1) {
            const words = `Runde ${cycle}, barn ${teller}, nummer ${count}`
            try {
              const door = `${demo.url}/s/hyldemark`
              const code = await sendReport(door, await prepareReport(door, words))
              told.push({ code, words })
            } catch {
              // The door was shut in this child's face: nothing was promised.
              await sleep(20)
            }
          }
        }
        const tellers = Array.from({ length: TELLERS }, (_, index) => tell(index))
        for (let tries = 0; tries < 1_000 && told.length < TELLERS; tries += 1) await sleep(20)
        await sleep(chance(1_000))
        if (cycle % 2 === 0) await killServer(demo)
        else await killNode(demo)
        goesOn = false
        await Promise.all(tellers)
        if (cycle % 2 === 1) demo = await startDemo({ SAMHOLD_DATA: data })
        for (let tries = 0; tries < 200; tries += 1) {
          if ((await fetch(`${demo.url}/healthz`)).status === 200) break
          await sleep(50)
        }
        for (const { code, words } of told)
          if (!(await readBack(`${demo.url}/s/hyldemark`, code).catch(() => '')).includes(words)) lost += 1
        accepted += told.length
        const { code, out } = await npmToEnd('verify', { SAMHOLD_DATA: data })
        if (code !== 0) {
          broken += 1
          say(out.trim())
        }
        if (isMilestone(cycle, n)) say(`${cycle} kills, ${accepted} reports accepted, ${lost} lost`)
      }
      await endBy(demo, 'SIGTERM')
    } finally {
      await cleanUp()
    }
    return {
      passed: lost === 0 && broken === 0 && accepted > 0,
      figure: `${n} kills by turns of program and database: ${lost} of ${accepted} accepted reports lost, ${n - broken} of ${n} logs verified`,
    }
  },
}

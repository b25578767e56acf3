import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SCHOOL } from '../../src/demo/people.ts'
import { openKeyRing } from '../../src/journal/key-files.ts'
import { openVault } from '../../src/journal/vault.ts'
import {
  cleanUp,
  endBy,
  killNode,
  killServer,
  newFolder,
  npm,
  socketOf,
  startDemo,
} from '../../test/commands/program.ts'
import { deriveAnew } from '../backup/derive-anew.ts'
import { readBack } from '../bench/door.ts'
import { main as verify } from '../verify.ts'
import { findLost, MANY_TELEPHONES, signInTo, startLoad } from './load.ts'
import { chanceFrom, isMilestone, type Soak } from './soak.ts'

/** Kills in one school before a new one is made, whose first start is killed too. */
const ROUND = 25

/** Longer than a start takes, so that a kill may also come just after it; milliseconds. */
const A_START = 2_000

const KINDS = ['the program', 'its database', 'both at once', 'the program, and again as it starts'] as const

type Demo = Awaited<ReturnType<typeof startDemo>>

/**
 * The demo under load: children tell, staff open cases and write in them, and at a moment by chance the program, its
 * PostgreSQL or both are killed as a power cut would. What was answered for must be there afterwards and the log must
 * verify, each time; and at the end of every round each list must hold what the log says, so that no case is half.
 */
export const soakKills: Soak = {
  name: 'kills',
  goal: 'B4: nothing acknowledged is lost when the program or its database is killed, no case is half, and the log verifies',
  n: 500,
  run: async ({ n, seed, say }) => {
    const chance = chanceFrom(seed)
    const found = { reports: 0, notes: 0, lost: 0, broken: 0, half: 0 }

    /** Killed before it can say that it is ready, or soon after. */
    const killAStart = async (env: Readonly<Record<string, string>>): Promise<void> => {
      const program = npm('start', env)
      await program.line(/^PostgreSQL 18: /m)
      await sleep(chance(A_START))
      await killNode(program)
    }

    const kill = async (demo: Demo, env: Readonly<Record<string, string>>, kind: number): Promise<Demo> => {
      if (kind === 1) {
        await killServer(demo)
        return demo
      }
      const server = kind === 2 ? killServer(demo) : undefined
      await killNode(demo)
      await server
      if (kind === 3) await killAStart(env)
      return startDemo(env)
    }

    const cycle = async (
      demo: Demo,
      env: { readonly SAMHOLD_DATA: string },
      number: number,
      cookie: string,
    ) => {
      const load = startLoad(demo.url, cookie, `Runde ${number}`)
      for (let tries = 0; tries < 400; tries += 1) {
        if (load.promised.reports.length > 0 && load.promised.notes.length > 1) break
        await sleep(20)
      }
      await sleep(chance(700))
      const next = await kill(demo, env, number % KINDS.length)
      const promised = await load.stop()
      for (let tries = 0; tries < 200; tries += 1) {
        if ((await fetch(`${next.url}/healthz`)).status === 200) break
        await sleep(20)
      }
      const lost = await findLost(
        await socketOf(env.SAMHOLD_DATA),
        join(env.SAMHOLD_DATA, 'keys', 'master.key'),
        promised,
      )
      for (const words of lost) say(`lost when ${KINDS[number % KINDS.length]} was killed: ${words}`)
      found.reports += promised.reports.length
      found.notes += promised.notes.length
      found.lost += lost.length
      const verdict: string[] = []
      if ((await verify({ SAMHOLD_DATA: env.SAMHOLD_DATA }, (line) => verdict.push(line))) !== 0) {
        found.broken += 1
        verdict.forEach(say)
      }
      return { demo: next, last: promised.reports.at(-1) }
    }

    /** As many kills as are left, in one school. */
    const round = async (first: number, kills: number): Promise<void> => {
      const env = { SAMHOLD_DATA: await newFolder(), ...MANY_TELEPHONES }
      await killAStart(env)
      let demo = await startDemo(env)
      const cookie = await signInTo(demo.url, 'sara')
      let last: { readonly code: string; readonly words: string } | undefined
      for (let number = first; number < first + kills; number += 1) {
        const after = await cycle(demo, env, number, cookie)
        demo = after.demo
        last = after.last ?? last
        if (isMilestone(number, n))
          say(`${number} kills, ${found.lost} lost, ${found.broken} logs broken, ${found.half} lists wrong`)
      }
      const page =
        last === undefined ? '' : await readBack(`${demo.url}/s/${SCHOOL.slug}`, last.code).catch(() => '')
      if (last !== undefined && !page.includes(last.words)) found.lost += 1
      const { differing } = await deriveAnew({
        owner: {
          host: await socketOf(env.SAMHOLD_DATA),
          port: 5432,
          user: 'samhold_owner',
          database: 'samhold',
        },
        vault: openVault(await openKeyRing(join(env.SAMHOLD_DATA, 'keys', 'master.key'))),
        keep: false,
      })
      found.half += differing.size
      await endBy(demo, 'SIGTERM')
    }

    for (let done = 0; done < n; done += ROUND) {
      try {
        await round(done + 1, Math.min(ROUND, n - done))
      } finally {
        await cleanUp()
      }
    }
    return {
      passed: found.lost + found.broken + found.half === 0 && found.reports > 0 && found.notes > 0,
      figure: `${n} kills by turns of ${KINDS.join(', ')}: ${found.lost} of ${found.reports} reports and ${found.notes} entries of staff lost, ${found.half} lists other than the log, ${n - found.broken} of ${n} logs verified`,
    }
  },
}

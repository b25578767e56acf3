/**
 * The full figures of goals that `npm test` runs a share of: `npm run soak [-- NAME] [-- --n COUNT] [-- --seed SEED]
 * [-- --write]`. Each prints its progress and one line of result; with --write that goes, dated, into
 * docs/performance.md. Exit 1 when a goal was missed.
 */
import { parseArgs } from 'node:util'
import { writeFigures } from './bench/record.ts'
import { soakConsent } from './soak/consent.ts'
import { soakDocuments } from './soak/documents.ts'
import { soakDoor } from './soak/door.ts'
import { soakDoorTiming } from './soak/door-timing.ts'
import { soakDoubleSends } from './soak/double-sends.ts'
import { soakDrafts } from './soak/drafts.ts'
import { soakEvents } from './soak/events.ts'
import { soakForgeries } from './soak/forgeries.ts'
import { soakFuzz } from './soak/fuzz.ts'
import { soakGuesses } from './soak/guesses.ts'
import { soakHeaders } from './soak/headers.ts'
import { soakKeys } from './soak/keys.ts'
import { soakKills } from './soak/kills.ts'
import { soakFaults } from './soak/faults.ts'
import { soakLeaks } from './soak/leaks.ts'
import { soakOneCase } from './soak/one-case.ts'
import { soakPayloads } from './soak/payloads.ts'
import { soakPolicies } from './soak/policies.ts'
import { soakRequests } from './soak/requests.ts'
import { soakRestores } from './soak/restores.ts'
import { soakTenants } from './soak/tenants.ts'
import { soakTraces } from './soak/traces.ts'
import { soakVerify } from './soak/verify.ts'
import { soakSimulate } from './simulate/soak.ts'
import type { Soak } from './soak/soak.ts'

const soaks: readonly Soak[] = [
  soakTenants,
  soakVerify,
  soakKills,
  soakRestores,
  soakGuesses,
  soakRequests,
  soakOneCase,
  soakPolicies,
  soakFaults,
  soakLeaks,
  soakForgeries,
  soakKeys,
  soakEvents,
  soakDoor,
  soakDoorTiming,
  soakTraces,
  soakHeaders,
  soakFuzz,
  soakDocuments,
  soakSimulate,
  soakPayloads,
  soakDoubleSends,
  soakDrafts,
  soakConsent,
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { n: { type: 'string' }, seed: { type: 'string' }, write: { type: 'boolean' } },
})
const unknown = positionals.filter((name) => !soaks.some((soak) => soak.name === name))
const chosen = soaks.filter(({ name }) => positionals.length === 0 || positionals.includes(name))

if (unknown.length > 0) {
  console.error(`There is no soak called ${unknown.join(', ')}: ${soaks.map(({ name }) => name).join(', ')}`)
  process.exitCode = 2
} else
  for (const soak of chosen) {
    const n = Number(values.n ?? soak.n)
    const seed = Number(values.seed ?? 1)
    if (!Number.isSafeInteger(n) || n < 1) throw new RangeError('--n is a whole number from 1')
    console.log(`${soak.name}: ${soak.goal}`)
    const began = performance.now()
    const { passed, figure } = await soak.run({ n, seed, say: (line) => console.log(`  ${line}`) })
    const took = `${((performance.now() - began) / 1000).toFixed(0)} s`
    console.log(`${soak.name}: ${passed ? 'ok' : 'MISSED'}: ${figure} (${took})`)
    if (values.write === true)
      writeFigures('Soak', [[soak.name, `${passed ? '' : '**missed:** '}${figure}, ${took}`]])
    if (!passed) process.exitCode = 1
  }

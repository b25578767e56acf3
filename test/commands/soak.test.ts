import { expect, test } from 'vitest'
import { soakEvents } from '../../tools/soak/events.ts'
import { soakFaults } from '../../tools/soak/faults.ts'
import { soakForgeries } from '../../tools/soak/forgeries.ts'
import { soakGuesses } from '../../tools/soak/guesses.ts'
import { soakKeys } from '../../tools/soak/keys.ts'
import { soakKills } from '../../tools/soak/kills.ts'
import { soakRestores } from '../../tools/soak/restores.ts'
import { soakLeaks } from '../../tools/soak/leaks.ts'
import { soakTenants } from '../../tools/soak/tenants.ts'
import { soakVerify } from '../../tools/soak/verify.ts'

// A small share of what `npm run soak` runs in full, by a seed that differs from its own.

const share = [
  [soakTenants, 300, 'A6 a share of the interleaved requests of two schools: no foreign row'],
  [soakVerify, 40, 'A17 a share of a superuser’s manipulations: all found'],
  [soakForgeries, 500, 'A17 a share of the forged checkpoints and proofs: none accepted'],
  [soakKeys, 700, 'A14 a share of the keys wrapped again beside a program at work: all read, none left'],
  [soakEvents, 2_000, 'A17 a share of the million events: verified'],
  [
    soakFaults,
    60,
    'A24 a share of the injected errors: no personal data in an answer or a log, and no half effect',
  ],
  [
    soakLeaks,
    9,
    'A26 a share of the canaries: none in a log, error page, address, header, job or table in clear',
  ],
  [soakGuesses, 4, 'A8 a share of the guessed return codes: no hit'],
  [
    soakKills,
    4,
    'B4 program and database killed by turns under load: nothing acknowledged lost, no case half',
  ],
  [soakRestores, 2, 'B8 a share of the backups taken under load: restored whole'],
] as const

for (const [soak, n, title] of share)
  test(title, { timeout: 240_000 }, async () => {
    const said: string[] = []
    const { passed, figure } = await soak.run({ n, seed: 20_261, say: (line) => said.push(line) })
    expect(passed, [...said, figure].join('\n')).toBe(true)
  })

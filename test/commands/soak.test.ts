import { expect, test } from 'vitest'
import { soakGuesses } from '../../tools/soak/guesses.ts'
import { soakKills } from '../../tools/soak/kills.ts'
import { soakTenants } from '../../tools/soak/tenants.ts'
import { soakVerify } from '../../tools/soak/verify.ts'

// A small share of what `npm run soak` runs in full, by a seed that differs from its own.

const share = [
  [soakTenants, 300, 'A6 a share of the interleaved requests of two schools: no foreign row'],
  [soakVerify, 40, 'A17 a share of a superuser’s manipulations: all found'],
  [soakGuesses, 4, 'A8 a share of the guessed return codes: no hit'],
  [soakKills, 2, 'B4 the program killed and its database killed under load: no accepted report lost'],
] as const

for (const [soak, n, title] of share)
  test(title, { timeout: 90_000 }, async () => {
    const said: string[] = []
    const { passed, figure } = await soak.run({ n, seed: 20_261, say: (line) => said.push(line) })
    expect(passed, [...said, figure].join('\n')).toBe(true)
  })

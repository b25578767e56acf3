import { returnCodes } from '../../src/adapters/return-code/return-codes.ts'
import { openDemoWorld } from './demo-world.ts'
import { atOnce, chanceFrom, isMilestone, oneOf, type Soak } from './soak.ts'
import { tellAtDoor } from './told.ts'

/** Reports in the school: each is one more code that a guess could hit. */
const reportsFor = (n: number): number => Math.min(20, Math.max(3, Math.ceil(n / 100)))

/**
 * Somebody who knows the lists of words guesses at a school's reports: half the guesses are six words by chance,
 * half a right code with one word changed. Every guess is hashed as the door does it, which is what takes the time.
 */
export const soakGuesses: Soak = {
  name: 'guesses',
  goal: 'A8: 10,000 guesses of return codes open no report',
  n: 10_000,
  run: async ({ n, seed, say }) => {
    const { deps, school, dispose } = await openDemoWorld()
    const reports = reportsFor(n)
    try {
      const chance = chanceFrom(seed)
      const codes = Array.from({ length: reports }, () => returnCodes.make('da'))
      await atOnce(4, reports, async (index) => {
        await tellAtDoor({ deps, school }, { code: codes[index] ?? [] })
      })
      const salt = await deps.world.returnCodeSalt(school.id)
      const opens = async (words: readonly string[]): Promise<boolean> => {
        const hash = await returnCodes.hash(words.join(' '), salt)
        const today = deps.clock.today()
        return (
          (await deps.world.inTenant(school.id, (unit) => unit.returnCodes.find(hash, today))) !== undefined
        )
      }
      // A door that opens for nobody would pass every guess.
      const right = await Promise.all(codes.slice(0, 3).map(opens))
      let hits = 0
      let done = 0
      await atOnce(4, n, async (index) => {
        const other = returnCodes.make('da')
        const near = [...oneOf(chance, codes)]
        const at = chance(6)
        if (index % 2 === 0) near[at] = near[at] === other[at] ? `${other[at]}x` : (other[at] ?? '')
        if (await opens(index % 2 === 0 ? near : other)) hits += 1
        done += 1
        if (isMilestone(done, n)) say(`${done} guesses, ${hits} hits`)
      })
      return {
        passed: hits === 0 && right.every(Boolean),
        figure: `${n} guesses against ${reports} reports: ${hits} hits; right codes opened ${right.filter(Boolean).length} of ${right.length}`,
      }
    } finally {
      await dispose()
    }
  },
}

import { expect, test } from 'vitest'
import { pages } from '../../src/web/routes.ts'
import { soakRequests } from '../../tools/soak/requests.ts'
import { ways } from './attack.ts'
import { findWay, saidPaths } from './oracle.ts'

test('A4 every way of asking every page has an answer that the oracle expects, and it speaks of no other page', () => {
  expect(ways.filter(({ path, method }) => findWay(path, method) === undefined)).toEqual([])
  const paths = pages.map(({ path }) => path)
  expect(saidPaths.filter((path) => !paths.includes(path))).toEqual([])
})

test('A4 a share of the attack: no unexpected allow or refusal, and closed looks like absent', async () => {
  const said: string[] = []
  const { passed, figure } = await soakRequests.run({
    n: 1_200,
    seed: 20_261,
    say: (line) => said.push(line),
  })
  expect(passed, [...said, figure].join('\n')).toBe(true)
}, 90_000)

import { expect, test } from 'vitest'
import { inLine } from './in-line.ts'

test('A12 no more than so many slow hashes go on at once, in the order asked; one that fails makes room', async () => {
  const line = inLine(2)
  let going = 0
  let most = 0
  const begun: number[] = []
  const answers = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) =>
      line(async () => {
        begun.push(index)
        going += 1
        most = Math.max(most, going)
        await new Promise((done) => setTimeout(done, index % 3))
        going -= 1
        if (index % 5 === 0) throw new Error('no')
        return index
      }),
    ),
  )
  expect(most).toBe(2)
  expect(begun).toEqual(Array.from({ length: 20 }, (_, index) => index))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(16)
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { wordsOf } from '../../src/domain/kernel/words.ts'
import type { Words } from '../../src/domain/kernel/words.ts'
import { findBrokenLink } from '../../src/journal/chain.ts'
import type { JournalRow } from '../../src/journal/chain.ts'
import { isStreamMoved } from '../../src/journal/journal.ts'
import type { WholeJournal } from '../../src/journal/journal.ts'

type TestEvent =
  | { readonly type: 'told'; readonly what: Words; readonly about: readonly { readonly name: Words }[] }
  | { readonly type: 'counted'; readonly n: number; readonly note?: unknown }

/** One adapter under test. Every `run` is a unit of its own: all of it stays, or nothing. */
export type JournalUnderTest = {
  run<T>(work: (journal: WholeJournal<TestEvent>) => Promise<T>): Promise<T>
  erase(of: string, stream?: string): Promise<void>
  rows(stream: string): Promise<readonly JournalRow[]>
  dispose(): Promise<void>
}

const counted = (n: number) => ({
  at: '2025-03-04T10:00:00Z',
  by: 'p1',
  event: { type: 'counted' as const, n },
})
const told = (what: string, of: string, name: string) => ({
  at: '2025-03-04',
  by: null,
  event: { type: 'told' as const, what: wordsOf('unnamed', what), about: [{ name: wordsOf(of, name) }] },
})

/** What every journal must do; run against each adapter. */
export const journalContract = (adapter: string, open: () => Promise<JournalUnderTest>): void => {
  describe(`the journal, ${adapter}`, () => {
    let under: JournalUnderTest
    beforeAll(async () => {
      under = await open()
    })
    afterAll(() => under.dispose())

    it('CASE-24 events come back in order, with version, time and author', async () => {
      await under.run((journal) => journal.append('case:order', 0, [counted(1), counted(2)]))
      await under.run((journal) => journal.append('case:order', 2, [counted(3)]))
      const read = await under.run((journal) => journal.read('case:order'))
      expect(read.map(({ version, at, by, event }) => [version, at, by, event])).toEqual(
        [1, 2, 3].map((n) => [n, '2025-03-04T10:00:00Z', 'p1', { type: 'counted', n }]),
      )
    })

    it('a stream that does not exist has no events', async () => {
      expect(await under.run((journal) => journal.read('case:none'))).toEqual([])
    })

    it('B6 an append on an old version is refused and says where the stream stands', async () => {
      await under.run((journal) => journal.append('case:moved', 0, [counted(1), counted(2)]))
      for (const expected of [0, 1, 3]) {
        const error: unknown = await under
          .run((journal) => journal.append('case:moved', expected, [counted(9)]))
          .catch((reason: unknown) => reason)
        expect(isStreamMoved(error)).toBe(true)
        expect(error).toMatchObject({ stream: 'case:moved', expected, actual: 2 })
      }
      const error: unknown = await under
        .run((journal) => journal.append('case:never-begun', 1, [counted(9)]))
        .catch((reason: unknown) => reason)
      expect(error).toMatchObject({ expected: 1, actual: 0 })
      expect(await under.run((journal) => journal.read('case:moved'))).toHaveLength(2)
    })

    it('B6 of many writers on one version exactly one wins', async () => {
      const results = await Promise.allSettled(
        Array.from({ length: 8 }, (_, n) =>
          under.run((journal) => journal.append('case:race', 0, [counted(n)])),
        ),
      )
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
      for (const result of results) {
        if (result.status === 'rejected') expect(isStreamMoved(result.reason)).toBe(true)
      }
      expect(await under.run((journal) => journal.read('case:race'))).toHaveLength(1)
    })

    it('all entries of an append stay, or none', async () => {
      const bad: readonly unknown[] = [
        Number.NaN,
        new Date(),
        { personal: true, text: 'canary' },
        'a\u0000b',
        '\ud800',
      ]
      for (const note of bad) {
        const entries = [
          told('x', 'a', 'y'),
          { ...counted(2), event: { type: 'counted' as const, n: 2, note } },
        ]
        await expect(under.run((journal) => journal.append('case:none-of-it', 0, entries))).rejects.toThrow(
          /An event holds/,
        )
        expect(await under.run((journal) => journal.read('case:none-of-it'))).toEqual([])
      }
      await under.run((journal) => journal.append('case:none-of-it', 0, [counted(1)]))
    })

    it('a time that is neither an ISO date nor an instant is refused', async () => {
      const entry = { ...counted(1), at: 'yesterday' }
      await expect(under.run((journal) => journal.append('case:time', 0, [entry]))).rejects.toThrow(
        /ISO date/,
      )
    })

    it('A14 personal words come back, and the stored body holds none of them', async () => {
      const entry = told('They took my bag', 'p7', 'Æskild Åbo 😀')
      await under.run((journal) => journal.append('report:words', 0, [entry]))
      const [read] = await under.run((journal) => journal.read('report:words'))
      expect(read?.event).toEqual(entry.event)
      const stored = JSON.stringify(await under.rows('report:words'))
      expect(stored).not.toContain('bag')
      expect(stored).not.toContain('skild')
    })

    it('words that were erased before they were written stay erased', async () => {
      const event = {
        type: 'told' as const,
        what: { personal: true as const, of: 'p1', text: null },
        about: [],
      }
      await under.run((journal) => journal.append('report:null', 0, [{ at: '2025-03-04', by: null, event }]))
      const [read] = await under.run((journal) => journal.read('report:null'))
      expect(read?.event).toEqual(event)
    })

    it('A16 an erased person is null, everybody else stays readable, and the log still holds', async () => {
      await under.run((journal) =>
        journal.append('case:erase', 0, [told('first', 'p8', 'Gone'), told('second', 'p9', 'Stays')]),
      )
      await under.run((journal) => journal.append('case:other', 0, [told('other', 'p8', 'Elsewhere')]))
      await under.erase('p8', 'case:erase')
      const texts = async (stream: string) =>
        (await under.run((journal) => journal.read(stream))).map(({ event }) =>
          event.type === 'told' ? [event.what.text, event.about[0]?.name.text] : [],
        )
      expect(await texts('case:erase')).toEqual([
        ['first', null],
        ['second', 'Stays'],
      ])
      expect(await texts('case:other')).toEqual([['other', 'Elsewhere']])
      expect(findBrokenLink(await under.rows('case:erase'))).toBeUndefined()

      await under.run((journal) => journal.append('case:erase', 2, [told('third', 'p8', 'Back')]))
      expect(await texts('case:erase')).toEqual([
        ['first', null],
        ['second', 'Stays'],
        ['third', 'Back'],
      ])
      await under.erase('p8')
      expect(await texts('case:other')).toEqual([['other', null]])
      expect(findBrokenLink(await under.rows('case:erase'))).toBeUndefined()
    })

    it('many streams are read at once, and listed by kind', async () => {
      await under.run((journal) => journal.append('year:b', 0, [counted(1)]))
      await under.run((journal) => journal.append('year:a', 0, [told('w', 'p1', 'n'), counted(2)]))
      const many = await under.run((journal) => journal.readMany(['year:a', 'year:none', 'year:b']))
      expect([...many].map(([stream, events]) => [stream, events.length])).toEqual([
        ['year:a', 2],
        ['year:none', 0],
        ['year:b', 1],
      ])
      expect(await under.run((journal) => journal.streams('year'))).toEqual(['year:a', 'year:b'])
    })
  })
}

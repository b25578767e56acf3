import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { SIZES } from '../../src/web/door/padded.ts'
import { noLimits, threeCodes } from '../../tools/soak/door-timing.ts'
import { openSite, type Site } from '../browser/site.ts'

let site: Site
let codes: Awaited<ReturnType<typeof threeCodes>>
beforeAll(async () => {
  site = await openSite({ limits: noLimits })
  codes = await threeCodes(site)
})
afterAll(() => site.close())

const field = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

const post = async (fields: Readonly<Record<string, string>>) => {
  const response = await fetch(`${site.url}/s/hyldemark/answer`, {
    method: 'POST',
    headers: { 'Accept-Language': 'da' },
    body: new URLSearchParams(fields),
  })
  const html = await response.text()
  return { status: response.status, size: Buffer.byteLength(html), html }
}

test('A11 right, wrong and expired words: the same status, the same size, and the same work', async () => {
  const hash = vi.spyOn(site.deps.returnCodes, 'hash')
  const query = vi.spyOn(pg.Client.prototype, 'query')
  const answers = new Map<string, unknown>()
  const queries = new Map<string, number>()
  // Once beforehand, so that what is kept in memory is there for all three.
  for (const code of Object.values(codes)) await post({ go: 'open', code })
  for (const [kind, code] of Object.entries({ ...codes, none: 'hej' })) {
    hash.mockClear()
    query.mockClear()
    const { status, size } = await post({ go: 'open', code })
    answers.set(kind, { status, size, hashes: hash.mock.calls.length })
    queries.set(kind, query.mock.calls.length)
  }
  vi.restoreAllMocks()
  const [first] = answers.values()
  expect(first).toMatchObject({ status: 200, size: SIZES[0] })
  for (const answer of answers.values()) expect(answer).toEqual(first)
  // Each question is a tenth of a millisecond beside hashes of hundreds: one more or less tells nobody apart.
  expect(queries.get('wrong')).toBeGreaterThan(10)
  expect(new Set([queries.get('wrong'), queries.get('expired'), queries.get('none')]).size).toBe(1)
  expect(Math.abs((queries.get('right') ?? 0) - (queries.get('wrong') ?? 0))).toBeLessThanOrEqual(1)
})

test('A11 however much is written, a conversation takes one of eight sizes', async () => {
  expect(SIZES).toHaveLength(8)
  const seen = new Set<number>()
  let page = await post({ go: 'open', code: codes.right })
  for (const length of [1, 50, 3_000, 9_000, 9_000, 9_000]) {
    page = await post({
      state: field(page.html, 'state'),
      once: field(page.html, 'once'),
      words: 'æ'.repeat(length),
      go: 'write',
    })
    expect(page.status).toBe(200)
    seen.add(page.size)
  }
  expect(seen.size).toBeGreaterThan(1)
  for (const size of seen) expect(SIZES).toContain(size)
})

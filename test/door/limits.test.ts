import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { makeLimits } from '../../src/web/limits/limits.ts'
import { prepareReport, readBack, sendReport } from '../../tools/bench/door.ts'
import { formsIn } from '../bad-input/forms.ts'
import { openSite, type Site } from '../browser/site.ts'

let site: Site
let time = Date.parse('2026-11-19T09:00:00Z')
const forward = (minutes: number) => void (time += minutes * 60_000)

beforeAll(async () => {
  site = await openSite({ limits: makeLimits({ now: () => new Date(time), addressHeader: 'X-Real-IP' }) })
  // The slow hash is tried elsewhere; here it would only take its time.
  const { returnCodes } = site.deps
  vi.spyOn(returnCodes, 'hash').mockImplementation(async (code, salt) =>
    createHash('sha256')
      .update(salt)
      .update(returnCodes.read(code) ?? '')
      .digest(),
  )
})
afterAll(async () => {
  vi.restoreAllMocks()
  await site?.close()
})

const from = (address: string, language = 'da') => ({ 'X-Real-IP': address, 'Accept-Language': language })
const door = () => `${site.url}/s/hyldemark`

const send = async (
  at: string,
  fields: Readonly<Record<string, string>>,
  headers: Record<string, string>,
) => {
  const response = await fetch(at, { method: 'POST', headers, body: new URLSearchParams(fields) })
  return { status: response.status, wait: response.headers.get('Retry-After'), html: await response.text() }
}

/** What the first form of a page with such a field would send. */
const formOf = (html: string, field: string): Record<string, string> => {
  const form = formsIn(html, '').find(({ fields }) => fields.some(({ name }) => name === field))
  return Object.fromEntries((form?.fields ?? []).map(({ name, value }) => [name, value]))
}

const useUp = async (headers: Record<string, string>): Promise<number> => {
  const prepared = await prepareReport(door(), 'Igen', headers)
  let accepted = 0
  for (let count = 0; count < 60; count += 1)
    if ((await send(door(), prepared, headers)).status === 200) accepted += 1
  return accepted
}

test('A12 a class of thirty at one address tells at the same moment, and every one gets six words', async () => {
  const codes = await Promise.all(
    Array.from({ length: 30 }, async (_, child) => {
      const headers = from('192.0.2.1')
      return sendReport(door(), await prepareReport(door(), `Barn ${child}`, headers), headers)
    }),
  )
  expect(new Set(codes).size).toBe(30)
})

test('A12 whoever must wait is told for how long, in their language, with help; what was written is sent later with one press', async () => {
  const headers = from('198.51.100.1', 'nb')
  expect(await useUp(headers)).toBe(45)
  forward(3)
  const prepared = await prepareReport(door(), 'De <i>stenger</i> meg ute.', headers)
  const refused = await send(door(), prepared, headers)
  expect(refused.status).toBe(429)
  expect(refused.wait).toBe('420')
  expect(refused.html).toContain('lang="nb"')
  expect(refused.html).toContain('Prøv igjen om 7 minutter.')
  expect(refused.html).toContain('De &lt;i&gt;stenger&lt;/i&gt; meg ute.')
  for (const number of ['tel:116111', 'tel:112']) expect(refused.html).toContain(number)
  expect((await send(door(), formOf(refused.html, 'state'), headers)).status).toBe(429)
  forward(7)
  const sent = await send(door(), { ...formOf(refused.html, 'state'), go: 'send' }, headers)
  expect(sent.status).toBe(200)
  expect(sent.html).toContain('class="sh-code"')
})

test('A12 another address is not held up, nor is one that only claims to be another', async () => {
  expect(await useUp(from('198.51.100.2'))).toBe(45)
  const claimed = { ...from('198.51.100.2'), 'X-Forwarded-For': '192.0.2.99' }
  expect((await send(door(), await prepareReport(door(), 'x', claimed), claimed)).status).toBe(429)
  const other = from('192.0.2.99')
  expect((await send(door(), await prepareReport(door(), 'x', other), other)).status).toBe(200)
})

test('A12 A8 six words are tried fifty times and no more; right and wrong ones are refused alike', async () => {
  const headers = from('198.51.100.3')
  const code = await sendReport(door(), await prepareReport(door(), 'Husk mig', headers), headers)
  for (let count = 0; count < 50; count += 1) await readBack(door(), 'sol sol sol sol sol sol', headers)
  const answers = await Promise.all(
    [code, 'sol sol sol sol sol sol'].map((typed) =>
      send(`${door()}/answer`, { code: typed, go: 'open', words: 'Og så mere' }, headers),
    ),
  )
  const [right, wrong] = answers
  expect([right?.status, wrong?.status]).toEqual([429, 429])
  const [size, otherSize] = answers.map(({ html }) => Buffer.byteLength(html))
  expect(size).toBe(otherSize)
  expect(right?.html).not.toContain('Husk mig')
  forward(10)
  const later = await send(`${door()}/answer`, { ...formOf(right?.html ?? '', 'code') }, headers)
  expect(later.html).toContain('Husk mig')
  expect(later.html).toContain('Og så mere</textarea>')
})

test('A12 one conversation takes thirty messages in ten minutes; the next one waits in the page', async () => {
  const headers = from('198.51.100.4')
  const code = await sendReport(door(), await prepareReport(door(), 'Min samtale', headers), headers)
  let page = { status: 200, html: await readBack(door(), code, headers) }
  const write = (words: string) =>
    send(`${door()}/answer`, { ...formOf(page.html, 'words'), words, go: 'write' }, headers)
  for (let count = 0; count < 30; count += 1) page = await write(`Besked ${count}.`)
  expect(page.status).toBe(200)
  const refused = await write('Den sidste besked.')
  expect(refused.status).toBe(429)
  expect(refused.html).toContain('value="Den sidste besked."')
  forward(10)
  const sent = await send(`${door()}/answer`, formOf(refused.html, 'words'), headers)
  expect(sent.status).toBe(200)
  expect(sent.html).toContain('Den sidste besked.')
  expect(sent.html).toContain('Tak. Nu er det sendt.')
})

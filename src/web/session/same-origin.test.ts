import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { sameOriginOnly } from './same-origin.ts'

const publicUrl = 'https://samhold.example'
const site = new Hono()
  .use(sameOriginOnly({ publicUrl, refuse: (c) => c.text('not from here', 403) }))
  .all('/act', (c) => c.text('done'))

const statusOf = async (method: string, headers: Record<string, string>) =>
  (await site.request('/act', { method, headers })).status

test.each([
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site', Origin: publicUrl },
  { 'Sec-Fetch-Site': 'none' },
  { 'Sec-Fetch-Site': 'cross-site', Origin: 'null' },
  { Origin: 'https://evil.example' },
  { Origin: 'https://samhold.example.evil.example' },
  { Origin: 'http://samhold.example' },
])('A25 what another site makes a browser send is refused: %o', async (headers) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(await statusOf(method, headers)).toBe(403)
  expect(await statusOf('GET', headers)).toBe(200)
})

test.each([
  { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' },
  { 'Sec-Fetch-Site': 'same-origin', Origin: publicUrl },
  { Origin: publicUrl },
  { Origin: 'null' },
  {},
])('A25 our own forms pass, also those of browsers that say little: %o', async (headers) => {
  expect(await statusOf('POST', headers)).toBe(200)
})

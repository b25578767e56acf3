import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  fetchPage,
  leastScore,
  openScanner,
  PUBLIC_URL,
  scan,
  scannerAtHand,
} from '../../tools/soak/headers.ts'
import { openGround, type Ground } from './ground.ts'

let ground: Ground
beforeAll(async () => {
  ground = await openGround({ publicUrl: PUBLIC_URL })
}, 60_000)
afterAll(() => ground?.close())

const asThese: readonly string[] = ['nobody', 'mette', 'alma', 'karen', 'oda']

const asked: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /^default-src 'none'; (?!.*(unsafe|\*|data:|https?:))/,
  'strict-transport-security': /^max-age=63072000; includeSubDomains$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'permissions-policy': /^(?:[a-z-]+=\(\)(?:, |$))+$/,
  'cache-control': /^no-store$/,
}

test(
  'A21 every route, as everybody, carries every header, and every cookie every flag',
  { timeout: 240_000 },
  async () => {
    const wrong = new Set<string>()
    let answers = 0
    const tried = new Set<string>()
    for (const { path, at, who, cookie } of ground.visits) {
      // A share of the soak: each route once as each of these, and with a form as two of them.
      if (!asThese.includes(who) || tried.has(`${path} ${who}`)) continue
      tried.add(`${path} ${who}`)
      for (const fields of who === 'nobody' || who === 'mette' ? [undefined, { x: '1' }] : [undefined]) {
        const page = await fetchPage(ground.site.url + at, cookie, fields)
        answers += 1
        for (const [name, pattern] of Object.entries(asked))
          if (!pattern.test(page.headers[name] ?? '') && !path.startsWith('/assets/'))
            wrong.add(`${page.status} ${path} as ${who}: ${name} is ${page.headers[name]}`)
        for (const name of ['server', 'x-powered-by', 'access-control-allow-origin'])
          if (page.headers[name] !== undefined) wrong.add(`${path}: ${name}`)
        for (const line of page.cookies)
          if (line !== `${cookie}; Path=/; HttpOnly; Secure; SameSite=Strict`)
            for (const flag of [
              /^__Host-/,
              /; Path=\/(;|$)/,
              /; HttpOnly/,
              /; Secure/,
              /; SameSite=(Strict|Lax)/,
            ])
              if (!flag.test(line)) wrong.add(`${path}: a cookie without ${flag.source}`)
      }
    }
    expect([...wrong]).toEqual([])
    expect(answers).toBeGreaterThan(300)
  },
)

test('A21 a picture, a style and a script may be kept for ever, and nothing else may', async () => {
  const { html } = await fetchPage(`${ground.site.url}/s/hyldemark`, undefined)
  const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, url]) => url ?? '')
  expect(files.length).toBeGreaterThan(2)
  for (const file of files) {
    const { status, headers } = await fetchPage(ground.site.url + file, undefined)
    expect(status).toBe(200)
    expect(headers['cache-control']).toContain('immutable')
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
  for (const [script] of html.matchAll(/<script\b[^>]*>/g))
    expect(script).toMatch(/ integrity="sha384-[\w+/=]{64}"/)
})

if (scannerAtHand)
  test(
    'A21 MDN’s scanner gives A+ to every route, and all the points it can earn',
    { timeout: 240_000 },
    async () => {
      const scanner = await openScanner()
      const scanned = new Map<string, string>()
      for (const { path, at, who, cookie } of ground.visits) {
        // The share of the soak: each route as the first two who get a page there.
        const keys = [`${path} first`, `${path} second`]
        const key = keys.find((one) => !scanned.has(one))
        if (key === undefined) continue
        const page = await fetchPage(ground.site.url + at, cookie)
        if (page.status !== 200 || !(page.headers['content-type'] ?? '').startsWith('text/html')) continue
        const { grade, score } = scan(scanner, page)
        scanned.set(key, grade === 'A+' && score >= leastScore(page) ? 'well' : `${who}: ${grade} ${score}`)
      }
      expect([...scanned].filter(([, how]) => how !== 'well')).toEqual([])
      expect(scanned.size).toBeGreaterThan(60)
    },
  )
else console.log('not run here: the scores of MDN’s scanner (A21), which is not installed')

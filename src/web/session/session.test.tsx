import { Hono } from 'hono'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { SessionStore, SignedIn, SignIn } from './ports.ts'
import { sameOriginOnly } from './same-origin.ts'
import { createSeal } from './seal.ts'
import { requireRecentSignIn, requireSignIn, sessions } from './session.tsx'
import type { SessionEnv, SessionOptions } from './session.tsx'
import { fromElsewhere, signInRoutes } from './sign-in.tsx'

const sara = { tenant: 'school-1', person: 'person-1' }

type Asked = { hint: string | undefined; again: boolean }

/** A site with a store in memory and a provider that says what it is told to. */
const openSite = (
  options: {
    publicUrl?: string
    identities?: readonly { tenant: string; person: string }[]
    finish?: Awaited<ReturnType<SignIn['finish']>>
    unreachable?: boolean
    demo?: boolean
  } = {},
) => {
  const { publicUrl = 'https://samhold.example', identities = [sara], demo = false } = options
  const provider = { sawAt: undefined as Date | undefined }
  const clock = { now: new Date('2026-11-19T08:00:00Z') }
  const live = new Map<string, SignedIn>()
  const asked: Asked[] = []
  let made = 0
  const store: SessionStore = {
    findIdentities: async () => identities,
    start: async (identity, _now, authenticatedAt = new Date(0)) => {
      made += 1
      const token = `${identity.tenant}.token-${made}`
      live.set(token, { ...identity, sessionId: String(made), authenticatedAt })
      return token
    },
    findSignedIn: async (token) => live.get(token),
    end: async (token) => void live.delete(token),
  }
  const signIn: SignIn = {
    begin: async (ask) => {
      asked.push(ask)
      if (options.unreachable === true) return undefined
      const pending = { state: 's', nonce: 'n', verifier: 'v', again: ask.again }
      return { url: 'https://provider.example/auth?state=s', pending }
    },
    finish: async () =>
      options.finish ?? { ok: true, subjectKey: new Uint8Array(32), authenticatedAt: provider.sawAt },
    findSignOutUrl: async () => undefined,
  }
  const session: SessionOptions = { publicUrl, store, now: () => clock.now, language: () => 'en' }
  const log = vi.fn()
  const app = new Hono<SessionEnv>()
    .use(sameOriginOnly({ publicUrl, refuse: fromElsewhere(session) }))
    .use(sessions(session))
    .route(
      '/',
      signInRoutes({
        ...session,
        signIn,
        secret: new Uint8Array(32).fill(7),
        schoolName: async (tenant) => `School <${tenant}>`,
        demo,
        log,
      }),
    )
    .get('/mine', requireSignIn(session), (c) => c.text(`hello ${c.var.signedIn?.person}`))
    .post('/mine', requireSignIn(session), (c) => c.text('taken'))
    .get('/export', requireRecentSignIn(session), (c) => c.text('exported'))

  const jar = new Map<string, string>()
  /** Every Set-Cookie line ever seen, as sent. */
  const lines: string[] = []
  const go = async (
    path: string,
    init: { method?: string; body?: URLSearchParams | FormData; headers?: Record<string, string> } = {},
  ) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await app.request(path, { ...init, headers: { cookie, ...init.headers } })
    for (const line of answer.headers.getSetCookie()) {
      lines.push(line)
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/Max-Age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
  return { go, jar, lines, clock, provider, live, asked, log }
}

test('A25 signing in leads through the provider and back to where one wanted to go', async () => {
  const site = openSite()
  const first = await site.go('/mine?x=1')
  expect([first.status, first.headers.get('Location')]).toEqual([303, '/sign-in?to=%2Fmine%3Fx%3D1'])
  const away = await site.go(first.headers.get('Location') ?? '')
  expect([away.status, away.headers.get('Location')]).toEqual([302, 'https://provider.example/auth?state=s'])
  const back = await site.go('/sign-in/callback?code=c&state=s')
  const page = await back.text()
  expect(back.status).toBe(200)
  expect(page).toContain('<meta http-equiv="refresh" content="0;url=/mine?x=1"')
  expect(page).toContain('href="/mine?x=1"')
  expect(await (await site.go('/mine')).text()).toBe('hello person-1')
})

test('A25 the session cookie is __Host-, Secure, HttpOnly and Strict; the one for the way is Lax', async () => {
  const site = openSite()
  await site.go('/sign-in')
  await site.go('/sign-in/callback?code=c&state=s')
  const line = (start: string) => site.lines.find((one) => one.startsWith(start))
  const session = line('__Host-samhold=')
  for (const part of ['Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/']) expect(session).toContain(part)
  expect(session).not.toContain('Domain')
  const way = line('__Host-samhold-sign-in=')
  for (const part of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Max-Age=600']) expect(way).toContain(part)
  expect(site.jar.has('__Host-samhold-sign-in')).toBe(false)
})

test('A25 on plain http, as the demo at home, the cookie has the plain name and no Secure', async () => {
  const site = openSite({ publicUrl: 'http://localhost:3000' })
  await site.go('/sign-in')
  await site.go('/sign-in/callback?code=c&state=s')
  const session = site.lines.find((one) => one.startsWith('samhold='))
  expect(session).toContain('HttpOnly')
  expect(session).toContain('SameSite=Strict')
  expect(session).not.toContain('Secure')
})

test('A25 each sign-in has a new token, and the one before is over', async () => {
  const site = openSite({ demo: true })
  await site.go('/sign-in')
  await site.go('/sign-in/callback?code=c&state=s')
  const before = site.jar.get('__Host-samhold')
  await site.go('/sign-in?as=demo-2')
  await site.go('/sign-in/callback?code=c&state=s')
  expect(site.jar.get('__Host-samhold')).not.toBe(before)
  expect([...site.live.keys()]).toEqual([site.jar.get('__Host-samhold')])
})

test('A25 an answer without its beginning, or ten minutes late, or a second time, signs nobody in', async () => {
  const site = openSite()
  expect((await site.go('/sign-in/callback?code=c&state=s')).status).toBe(400)

  await site.go('/sign-in?to=/mine')
  site.clock.now = new Date('2026-11-19T08:10:01Z')
  const late = await site.go('/sign-in/callback?code=c&state=s')
  expect(late.status).toBe(400)
  expect(await late.text()).toContain('Try again')

  await site.go('/sign-in')
  expect((await site.go('/sign-in/callback?code=c&state=s')).status).toBe(200)
  expect((await site.go('/sign-in/callback?code=c&state=s')).status).toBe(400)
  expect(site.live.size).toBe(1)
})

test.each([
  ['declined', 400],
  ['refused', 400],
  ['unreachable', 503],
] as const)('A25 when the provider has %s, a kind page leads on', async (why, status) => {
  const site = openSite({ finish: { ok: false, why } })
  await site.go('/sign-in?to=/mine')
  const answer = await site.go('/sign-in/callback?error=access_denied&state=s')
  expect(answer.status).toBe(status)
  const page = await answer.text()
  expect(page).toContain('href="/sign-in?to=%2Fmine"')
  expect(page).not.toContain('access_denied')
  expect(site.live.size).toBe(0)
  expect(site.log).toHaveBeenCalledWith(`sign-in-${why}`)
})

test('A25 a provider that does not answer is no dead end', async () => {
  const answer = await openSite({ unreachable: true }).go('/sign-in?to=/mine')
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('Try again')
})

test('A25 whom no school knows is told so, and nothing else', async () => {
  const site = openSite({ identities: [] })
  await site.go('/sign-in')
  const answer = await site.go('/sign-in/callback?code=c&state=s')
  expect(answer.status).toBe(404)
  expect(await answer.text()).not.toMatch(/School|school-1/)
  expect(site.jar.has('__Host-samhold')).toBe(false)
})

test('A25 who belongs to several schools chooses one, and only of those', async () => {
  const identities = [sara, { tenant: 'school-2', person: 'person-9' }]
  const site = openSite({ identities })
  const choose = (tenant: string) =>
    site.go('/sign-in/school', { method: 'POST', body: new URLSearchParams({ tenant }) })
  const arrive = async () => {
    await site.go('/sign-in?to=/mine')
    return site.go('/sign-in/callback?code=c&state=s')
  }
  const page = await (await arrive()).text()
  expect(page).toContain('School &lt;school-2&gt;')
  expect(site.live.size).toBe(0)
  expect((await choose('school-3')).status).toBe(404)
  await arrive()
  const chosen = await choose('school-2')
  expect([chosen.status, chosen.headers.get('Location')]).toEqual([303, '/mine'])
  expect(await (await site.go('/mine')).text()).toBe('hello person-9')
  expect((await choose('school-1')).status).toBe(400)
})

test('A25 one press signs a demo person in, and outside the demo it does not', async () => {
  const demo = openSite({ demo: true })
  await demo.go('/sign-in?as=demo-alma')
  expect(demo.asked).toEqual([{ hint: 'demo-alma', again: true }])
  const real = openSite()
  await real.go('/sign-in?as=demo-alma')
  expect(real.asked).toEqual([{ hint: undefined, again: false }])
})

test('A25 signing out ends the session and empties what the browser keeps', async () => {
  const site = openSite()
  await site.go('/sign-in')
  await site.go('/sign-in/callback?code=c&state=s')
  const elsewhere = await site.go('/sign-out', { headers: { 'Sec-Fetch-Site': 'cross-site' } })
  expect(elsewhere.status).toBe(200)
  expect(site.live.size).toBe(1)
  const answer = await site.go('/sign-out')
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/signed-out'])
  expect(answer.headers.get('Clear-Site-Data')).toBe('"storage"')
  expect(site.live.size).toBe(0)
  expect(site.jar.has('__Host-samhold')).toBe(false)
  expect((await site.go('/mine')).status).toBe(303)
})

test('A25 what was typed and sent after sign-out is kept, every field of it, and harms no page', async () => {
  const site = openSite()
  const body = new URLSearchParams([
    ['words', 'He said "stop"\n<script>alert(1)</script> & more'],
    ['who', 'a'],
    ['who', 'b'],
  ])
  const answer = await site.go('/mine?draft=1', { method: 'POST', body })
  expect(answer.status).toBe(401)
  const page = await answer.text()
  expect(page).toContain('action="/mine?draft=1"')
  expect(page).toContain(
    'name="words" value="He said &quot;stop&quot;\n&lt;script&gt;alert(1)&lt;/script&gt; &amp; more"',
  )
  expect(page.match(/name="who"/g)).toHaveLength(2)
  expect(page).not.toContain('<script')
  expect(page).toContain('href="/sign-in?to=%2Fsign-in%2Fdone"')
  expect(page).toContain('target="_blank"')
})

test('A25 a form with a file keeps its words and says that the file must be chosen again', async () => {
  const body = new FormData()
  body.set('words', 'what I saw')
  body.set('file', new File(['x'], 'x.pdf'))
  const page = await (await openSite().go('/mine', { method: 'POST', body })).text()
  expect(page).toContain('multipart/form-data')
  expect(page).toContain('value="what I saw"')
  expect(page).toContain('Files must be chosen again')
})

test('A25 a form from another site is refused with a page', async () => {
  const answer = await openSite().go('/mine', { method: 'POST', headers: { 'Sec-Fetch-Site': 'cross-site' } })
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('That did not come from here')
})

test('A25 an export asks whom the provider did not see within five minutes to sign in again', async () => {
  const site = openSite()
  await site.go('/sign-in')
  await site.go('/sign-in/callback?code=c&state=s')
  // The provider only vouched for an earlier sign-in.
  const asked = await site.go('/export')
  expect(asked.headers.get('Location')).toBe('/sign-in?to=%2Fexport&again=1')
  const before = site.jar.get('__Host-samhold')
  await site.go(asked.headers.get('Location') ?? '')
  expect(site.asked.at(-1)).toEqual({ hint: undefined, again: true })
  site.provider.sawAt = site.clock.now
  await site.go('/sign-in/callback?code=c&state=s')
  expect(site.jar.get('__Host-samhold')).not.toBe(before)
  expect([...site.live.keys()]).toEqual([site.jar.get('__Host-samhold')])
  expect((await site.go('/export')).status).toBe(200)
  site.clock.now = new Date('2026-11-19T08:05:01Z')
  expect((await site.go('/export')).status).toBe(303)
  expect((await site.go('/mine')).status).toBe(200)
})

test('A25 choosing a school keeps when the provider saw the person', async () => {
  const site = openSite({ identities: [sara, { tenant: 'school-2', person: 'person-9' }] })
  site.provider.sawAt = site.clock.now
  await site.go('/sign-in')
  await site.go('/sign-in/callback?code=c&state=s')
  await site.go('/sign-in/school', { method: 'POST', body: new URLSearchParams({ tenant: 'school-2' }) })
  expect((await site.go('/export')).status).toBe(200)
})

test('A25 for all values a sealed cookie opens whole, and never when changed or for another purpose', () => {
  const { seal, open } = createSeal(new Uint8Array(32).fill(1))
  const other = createSeal(new Uint8Array(32).fill(2))
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.integer({ min: 1, max: 255 }), (text, place, change) => {
      const sealed = seal('one', { text })
      expect(open('one', sealed)).toEqual({ text })
      expect(open('two', sealed)).toBeUndefined()
      expect(other.open('one', sealed)).toBeUndefined()
      const bytes = Buffer.from(sealed, 'base64url')
      const at = place % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ change
      expect(open('one', bytes.toString('base64url'))).toBeUndefined()
    }),
  )
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { formsIn } from '../bad-input/forms.ts'
import { openSite, type Site } from '../browser/site.ts'

let site: Site
/** A page of the door with something written in it, from before the database was gone. */
let written: Readonly<Record<string, string>>
let writtenInNorwegian: Readonly<Record<string, string>>
let pupil: string

const door = '/s/hyldemark'

const ask = async (
  at: string,
  language: string,
  fields?: Readonly<Record<string, string>>,
  cookie?: string,
) => {
  const response = await fetch(site.url + at, {
    method: fields === undefined ? 'GET' : 'POST',
    headers: { 'Accept-Language': language, ...(cookie === undefined ? {} : { cookie }) },
    ...(fields === undefined ? {} : { body: new URLSearchParams(fields) }),
  })
  return { status: response.status, html: await response.text() }
}

const stateIn = (html: string) => /name="state" value="([^"]+)"/.exec(html)?.[1] ?? ''

/** A form of the door with something told in it, as it stands before it is sent on. */
const writtenIn = async (language: string) => {
  const first = await ask(door, language)
  const next = await ask(door, language, { state: stateIn(first.html), about: 'me', go: 'on' })
  return { state: stateIn(next.html), words: 'De <b>løber</b> fra mig.', go: 'on' }
}

beforeAll(async () => {
  site = await openSite()
  written = await writtenIn('da')
  writtenInNorwegian = await writtenIn('nb')
  pupil = (await site.signInAs('alma')).header
  await site.base.stop()
}, 60_000)
afterAll(() => site?.close())

const helpIn = {
  da: { numbers: ['tel:116111', 'tel:112'], tell: 'Sig det til en voksen.' },
  nb: { numbers: ['tel:116111', 'tel:112'], tell: 'Si det til en voksen.' },
} as const

test('B14 with the database stopped a pupil still sees whom to ring and that an adult can be told', async () => {
  for (const [language, { numbers, tell }] of Object.entries(helpIn)) {
    const answers = [
      await ask(door, language),
      await ask(`${door}/answer`, language),
      await ask(door, language, language === 'da' ? written : writtenInNorwegian),
      await ask(`${door}/answer`, language, { code: 'sol sol sol sol sol sol', go: 'open' }),
      await ask('/me', language, undefined, pupil),
    ]
    for (const { status, html } of answers) {
      // The form for six words needs no database; all the others say that something is broken.
      if (status !== 200) expect([status, html.includes(tell)]).toEqual([500, true])
      for (const number of numbers) expect(html).toContain(number)
      expect(html).toContain('sh-exit')
    }
    expect(answers.filter(({ status }) => status === 500).length).toBeGreaterThanOrEqual(4)
  }
})

test('B14 what was written before the database went is in the page, to be sent again', async () => {
  const { html } = await ask(door, 'da', written)
  const [form] = formsIn(html, door)
  expect(form?.action).toBe(door)
  expect(form?.fields.map(({ name, value }) => [name, value])).toEqual(
    Object.entries(written).map(([name, value]) => [name, value]),
  )
  expect(html).not.toContain('<b>løber')
})

test('B14 what needs no database is there all the same', async () => {
  for (const at of ['/privacy', '/accessibility', '/exit', '/healthz']) {
    const response = await fetch(site.url + at, { redirect: 'manual' })
    expect([200, 303, 503]).toContain(response.status)
  }
  expect((await ask('/healthz', 'da')).status).toBe(503)
  expect((await ask('/privacy', 'da')).status).toBe(200)
})

import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import {
  browserAtHand,
  expectAccessible,
  expectNoSidewaysScroll,
  newVisitor,
  openBrowser,
  screenshot,
} from '../browser/harness.ts'
import { cleanUp, newFolder, npm } from '../commands/program.ts'

/** A visitor walking through the demo as a newcomer starts it, being one person after the other. */
export type Walk = {
  readonly page: Page
  /** Becomes a person of the demo in one press, and goes somewhere. */
  be(person: string, path?: string): Promise<void>
  to(path: string): Promise<void>
  /** Goes where the first such link leads, also one that is folded away. */
  follow(link: string): Promise<void>
  /** The page's words, with every run of spaces as one. */
  text(): Promise<string>
  /** The same with what is folded away. */
  whole(): Promise<string>
  choose(name: string, value: string): Promise<void>
  press(label: string | RegExp): Promise<void>
  /** Fills a form on the page that stands and sends it: boxes and choices by value, the rest by text. */
  send(fields?: Readonly<Record<string, string | readonly string[]>>, form?: string): Promise<void>
  /** What the page says is missing; empty where it says nothing. */
  missing(): Promise<string>
  /** Tells at a school's door, and gives the six words that lead back. */
  tell(slug: string, told: { readonly about: string; readonly words: string }): Promise<string>
  /** Of the reports whoever reads has, the one with these words; its page stands afterwards. */
  findReport(words: string): Promise<string>
  /** The demo's own clock. */
  forward(unit: 'day' | 'week', times?: number): Promise<void>
  /** Accessible, and as wide as the screen. */
  good(): Promise<void>
}

type Place = { readonly date: string; readonly locale: 'da-DK' | 'nb-NO' }

const steps = {
  'da-DK': { day: '+ 1 dag', week: '+ 1 uge' },
  'nb-NO': { day: '+ 1 dag', week: '+ 1 uke' },
} as const

/** The same journey twice, with script and without; says so where no browser is at hand. */
export const journey = (title: string, place: Place, walk: (visitor: Walk) => void): void => {
  if (!browserAtHand) {
    process.stdout.write(`not run here: ${title} (no browser at hand)\n`)
    return
  }
  for (const javaScript of [true, false])
    describe(`${title}, ${javaScript ? 'with' : 'without'} script`, () => {
      walk(visitorIn(place, javaScript))
    })
}

/** What is folded away is unfolded first, as a press on it would. */
const unfold = (element: Element): void => {
  for (let fold = element.closest('details'); fold !== null;) {
    fold.open = true
    fold = fold.parentElement?.closest('details') ?? null
  }
}

const visitorIn = ({ date, locale }: Place, javaScript: boolean): Walk => {
  let browser: Browser | undefined
  let opened: Page | undefined
  const page = (): Page => {
    if (opened === undefined) throw new Error('The demo has not started')
    return opened
  }

  beforeAll(async () => {
    const folder = await newFolder()
    const demo = npm('start', { SAMHOLD_DATA: join(folder, 'data'), SAMHOLD_DEMO_DATE: date })
    const [, url = ''] = await demo.line(/Samhold is ready at (http:\/\/localhost:\d+)/, 60_000)
    browser = await openBrowser()
    const visitor = await newVisitor(browser, { baseURL: url, javaScript, width: 360, language: locale })
    opened = visitor.page
    opened.setDefaultTimeout(20_000)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await cleanUp()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || opened === undefined) return
    // Invented words of an invented school: they may be shown.
    process.stdout.write(`${opened.url()}\n${(await visitor.text().catch(() => '')).slice(0, 1_500)}\n`)
    await screenshot(opened, 'journey-failed')
  })

  const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ')
  const visitor: Walk = {
    get page() {
      return page()
    },
    be: async (person, path = '/home') => {
      await page().goto(`/sign-in?${new URLSearchParams({ as: person, to: path }).toString()}`)
      await page().waitForURL(
        (url) => !url.pathname.startsWith('/sign-in') && !url.pathname.startsWith('/demo-idp'),
      )
    },
    to: async (path) => {
      await page().goto(path)
    },
    follow: async (link) => {
      await page().goto((await page().locator(link).first().getAttribute('href')) ?? '')
    },
    text: async () => plain(await page().locator('main').innerText()),
    whole: async () => plain(await page().locator('main').textContent()),
    choose: (name, value) =>
      page().locator(`[name="${name}"][value="${value}"]`).first().check({ force: true }),
    press: async (label) => {
      await page().getByRole('button', { name: label }).first().click()
      await page().waitForLoadState()
    },
    send: async (fields = {}, form = 'main form') => {
      const within = page().locator(form).first()
      for (const [name, value] of Object.entries(fields))
        for (const one of typeof value === 'string' ? [value] : value) {
          const field = within.locator(`[name="${name}"]`).first()
          const kind = await field.evaluate((element) => element.getAttribute('type') ?? element.tagName)
          const isBox = kind === 'radio' || kind === 'checkbox'
          const filled = isBox ? within.locator(`[name="${name}"][value="${one}"]`).first() : field
          await filled.evaluate(unfold)
          if (isBox) await filled.check({ force: true })
          else if (kind === 'SELECT') await filled.selectOption(one)
          else await filled.fill(one)
        }
      await within.locator('button[type=submit], button:not([type])').first().click()
      await page().waitForLoadState()
    },
    missing: async () => plain((await page().locator('.ds-error-summary').allInnerTexts()).join(' ')),
    tell: async (slug, { about, words }) => {
      const on = async (value: 'on' | 'send') => {
        await page().locator(`button[name=go][value=${value}]`).first().click()
        await page().waitForLoadState()
      }
      await page().goto(`/s/${slug}`)
      await visitor.choose('about', about)
      await on('on')
      await page().fill('[name=words]', words)
      await on('on')
      await visitor.choose('who', 'pupils')
      await on('on')
      for (const whom of ['parents', 'teachers']) await visitor.choose(whom, 'yes')
      await visitor.choose('classmates', 'no')
      await on('on')
      await on('on')
      await on('send')
      const listed = await page().locator('.sh-code li').allInnerTexts()
      return listed.map((word) => word.replace(/^\s*\d+\s*/, '').trim()).join(' ')
    },
    findReport: async (words) => {
      await page().goto('/reports')
      const links = await page().locator('main a[href^="/reports/"]').all()
      const paths = new Set<string>()
      for (const link of links) paths.add(((await link.getAttribute('href')) ?? '').split('#')[0] ?? '')
      for (const path of paths) {
        await page().goto(path)
        if ((await visitor.text()).includes(words)) return path
      }
      throw new Error('No such report is open to whoever looks')
    },
    forward: async (unit, times = 1) => {
      for (let count = 0; count < times; count += 1) await visitor.press(steps[locale][unit])
    },
    good: async () => {
      await expectAccessible(page())
      await expectNoSidewaysScroll(page())
    },
  }
  return visitor
}

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pages } from '../../src/web/routes.ts'
import { browserAtHand, newVisitor, openBrowser, type Visitor } from './harness.ts'
import { openSite, type Site } from './site.ts'

/** A loaded machine is slow, and what is waited for comes. */
const PATIENCE = 60_000
const FORM = '/reports/new'

const open = async (site: Site, browser: Browser, person: string, javaScript = true): Promise<Visitor> => {
  const visitor = await newVisitor(browser, { baseURL: site.url, javaScript })
  await visitor.context.addCookies([(await site.signInAs(person)).cookie])
  return visitor
}

const longField = (page: Page) => page.locator('textarea:visible').first()
const offered = (page: Page) => page.locator('details', { hasText: 'Du havde skrevet noget her' })

/** The draft as the site would offer it to this person now; null: none. */
const draftOf = async (site: Site, person: string, form: string): Promise<unknown> => {
  const { header } = await site.signInAs(person)
  const answer = await fetch(`${site.url}/drafts?form=${encodeURIComponent(form)}`, {
    headers: { cookie: header },
  })
  return answer.json()
}

if (browserAtHand)
  describe('what is written and not sent', () => {
    let site: Site
    let browser: Browser
    beforeAll(async () => {
      site = await openSite()
      browser = await openBrowser()
    }, PATIENCE)
    afterAll(async () => {
      await browser.close()
      await site.close()
    })

    test(
      'C14 the browser is killed while somebody writes, four times: what was kept is offered, and nobody else has it',
      async () => {
        for (let time = 1; time <= 4; time += 1) {
          const short = await openBrowser()
          const { page } = await open(site, short, 'peter')
          await page.goto(FORM)
          const kept = `Gang ${time}: hun stod alene ved hegnet`
          await longField(page).pressSequentially(kept, { delay: 5 })
          await page.getByText('Kladden er gemt').waitFor({ timeout: PATIENCE })
          await expect
            .poll(async () => JSON.stringify(await draftOf(site, 'peter', `${FORM}#`)), { timeout: PATIENCE })
            .toContain(kept)
          await longField(page).pressSequentially(' og så')
          await short.close()

          const next = await open(site, browser, 'peter')
          await next.page.goto(FORM)
          await offered(next.page).waitFor({ timeout: PATIENCE })
          await next.page.getByText('Du havde skrevet noget her').click()
          await next.page.getByRole('button', { name: 'Sæt det ind igen' }).click()
          expect(await longField(next.page).inputValue()).toMatch(new RegExp(`^${kept}`))
          await next.context.close()
        }
        expect(await draftOf(site, 'lone', `${FORM}#`)).toBeNull()
        expect(await draftOf(site, 'mette', `${FORM}#`)).toBeNull()
      },
      4 * PATIENCE,
    )

    test(
      'C14 sending the form takes its draft away in the same step',
      async () => {
        const { page, context, seen } = await open(site, browser, 'lone')
        await page.goto(FORM)
        await longField(page).fill('En mor ringede.')
        await page.getByText('Kladden er gemt').waitFor({ timeout: PATIENCE })
        expect(await draftOf(site, 'lone', `${FORM}#`)).not.toBeNull()
        await page.locator('input[name=channel]').first().check()
        await page.locator('input[name=teller]').first().check()
        await page.locator('main form button').last().click()
        await page.waitForURL(({ pathname }) => pathname !== FORM, { timeout: PATIENCE })
        expect(await draftOf(site, 'lone', `${FORM}#`)).toBeNull()
        expect(seen.policyViolations).toEqual([])
        await context.close()
      },
      2 * PATIENCE,
    )

    test(
      'C14 the session ends while somebody writes: the draft waits for them',
      async () => {
        const { page, context } = await open(site, browser, 'sara')
        await page.goto(FORM)
        await longField(page).fill('Han spurgte om han måtte gå hjem.')
        await page.getByText('Kladden er gemt').waitFor({ timeout: PATIENCE })
        await site.base.superPool.query(`update session set ended_at = now() where person = 'sara'`)
        await context.clearCookies()
        await context.addCookies([(await site.signInAs('sara')).cookie])
        await page.goto(FORM)
        await offered(page).waitFor({ timeout: PATIENCE })
        await page.getByText('Du havde skrevet noget her').click()
        await page.getByRole('button', { name: 'Slet kladden' }).click()
        await expect.poll(() => draftOf(site, 'sara', `${FORM}#`), { timeout: PATIENCE }).toBeNull()
        await context.close()
      },
      2 * PATIENCE,
    )

    test(
      'C14 without script nothing is offered, and a refused form keeps what was typed',
      async () => {
        const { page, context } = await open(site, browser, 'mette', false)
        await page.goto(FORM)
        await longField(page).fill('Kun på siden')
        await page.locator('main form button').last().click()
        await page.locator('.ds-error-summary').waitFor({ timeout: PATIENCE })
        expect(await longField(page).inputValue()).toBe('Kun på siden')
        expect(await draftOf(site, 'mette', `${FORM}#`)).toBeNull()
        await context.close()
      },
      2 * PATIENCE,
    )

    test(
      'A4 C14 a form somebody else opened in this browser is not sent as one’s own, and is there when they are back',
      async () => {
        const { page, context } = await open(site, browser, 'peter', false)
        await page.goto('/mail')
        await page.locator('input[name=when]').first().check()
        await context.clearCookies()
        await context.addCookies([(await site.signInAs('lone')).cookie])
        await page.locator('main form button').last().click()
        await page
          .getByRole('heading', { name: 'Siden blev åbnet af en anden' })
          .waitFor({ timeout: PATIENCE })
        const chosen = async () =>
          (await site.world.inTenant(site.school.id, (unit) => unit.journal.read('person:lone'))).filter(
            ({ event }) => event.type === 'MailChosen',
          )
        expect(await chosen()).toEqual([])
        await context.clearCookies()
        await context.addCookies([(await site.signInAs('peter')).cookie])
        await page.getByRole('button', { name: 'Send det nu' }).click()
        await page.waitForURL(/\/(day|mail)$/, { timeout: PATIENCE })
        expect(await chosen()).toEqual([])
        const own = await site.world.inTenant(site.school.id, (unit) => unit.journal.read('person:peter'))
        expect(own.filter(({ event }) => event.type === 'MailChosen')).toHaveLength(1)
        await context.close()
      },
      2 * PATIENCE,
    )
  })
else console.log('not run here: drafts in a browser (no Chromium for this machine)')

describe('the address the script asks', () => {
  let site: Site
  beforeAll(async () => void (site = await openSite()), PATIENCE)
  afterAll(() => site.close())

  const send = async (person: string, body: Readonly<Record<string, string>>) => {
    const { header } = await site.signInAs(person)
    return fetch(`${site.url}/drafts`, {
      method: 'POST',
      headers: { cookie: header, origin: site.url },
      body: new URLSearchParams(body),
    })
  }

  test('A29 what is no form or no fields is refused, and nothing is kept', async () => {
    expect(pages.some(({ path }) => path === '/drafts')).toBe(true)
    for (const [form, fields] of [
      ['', '[]'],
      ['/mail med ord', '[["a","b"]]'],
      ['/mail', 'ikke json'],
      ['/mail', '{"a":1}'],
      ['/mail', '[["a"]]'],
      ['/mail', JSON.stringify([['a', 'x'.repeat(200_001)]])],
      [`/${'x'.repeat(400)}`, '[["a","b"]]'],
    ] as const)
      expect((await send('peter', { form, fields })).status).toBe(400)
    const { rows } = await site.base.superPool.query('select count(*)::int as kept from draft')
    expect(rows).toEqual([{ kept: 0 }])
  })

  test('C14 A13 a draft is sealed where it lies, and too old a one is forgotten', async () => {
    const fields = JSON.stringify([['note', 'Kanariefuglen sidder alene']])
    expect((await send('peter', { form: '/mail', fields })).status).toBe(200)
    const { rows } = await site.base.superPool.query<{ ciphertext: Buffer }>('select ciphertext from draft')
    expect(rows).toHaveLength(1)
    expect(rows[0]?.ciphertext.includes('Kanariefuglen')).toBe(false)
    expect(JSON.stringify(await draftOf(site, 'peter', '/mail'))).toContain('Kanariefuglen')
    await site.base.superPool.query(`update draft set saved_at = now() - interval '15 days'`)
    expect(await draftOf(site, 'peter', '/mail')).toBeNull()
    await site.world.inTenant(site.school.id, (unit) => unit.drafts.forgetOld(['lone']))
    expect((await site.base.superPool.query('select from draft')).rowCount).toBe(1)
    await site.world.inTenant(site.school.id, (unit) => unit.drafts.forgetOld(['lone', 'peter']))
    expect((await site.base.superPool.query('select from draft')).rowCount).toBe(0)
  })

  test('C14 CON-06 pupils and parents leave no drafts', async () => {
    for (const person of ['alma', 'karen'])
      expect((await send(person, { form: '/me', fields: '[["a","b"]]' })).status).toBe(404)
  })
})

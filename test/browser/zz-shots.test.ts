import { test } from 'vitest'
import { openSite } from './site.ts'
import { openBrowser, newVisitor, screenshot, expectAccessible, expectNoSidewaysScroll, weightOf } from './harness.ts'
import { doorPages } from '../../src/web/door/pages.ts'
import { informationPages } from '../../src/web/information/pages.tsx'
test('shots', async () => {
  const site = await openSite({ pages: [...doorPages, ...informationPages] })
  const browser = await openBrowser()
  try {
    const { page, seen } = await newVisitor(browser, { baseURL: site.url, javaScript: true })
    page.setDefaultTimeout(4000); const shot = async (name: string) => {
      await screenshot(page, `door-${name}`)
      for (const check of [expectAccessible, expectNoSidewaysScroll]) await check(page).catch((e) => console.log(name, String(e).slice(0, 600)))
      console.log(name, page.url(), await page.evaluate('history.length'))
    }
    console.log(JSON.stringify(await weightOf(page, site.url + '/s/hyldemark'), null, 1))
    await page.goto('/s/hyldemark'); await shot('1-about')
    await page.getByText('Mig', { exact: true }).click()
    await page.getByRole('button', { name: 'Fortsæt' }).click(); await shot('2-words')
    await page.getByRole('button', { name: 'Fortsæt' }).click(); await shot('2-words-error')
    await page.getByLabel('Skriv det').fill('De lukker døren i omklædningen.\nJeg har lyst til at dø.')
    await page.getByRole('button', { name: 'Fortsæt' }).click(); await shot('2b-danger')
    await page.getByText('Nej', { exact: true }).click()
    await page.getByRole('button', { name: 'Fortsæt' }).click(); await shot('3-where')
    await page.getByText('En voksen på skolen').click()
    await page.getByLabel('Er det en voksen').selectOption({ label: 'Peter Krog' })
    await page.getByLabel('Hvor og hvornår').fill('I omklædningen om tirsdagen')
    await page.getByRole('button', { name: 'Fortsæt' }).click(); await shot('4-may')
    await page.locator('[name=teachers][value=yes]').check()
    await page.getByRole('button', { name: 'Fortsæt' }).click(); await shot('5-check')
    await page.getByRole('button', { name: 'Send det' }).click(); await shot('6-receipt')
    await page.getByRole('button', { name: 'Skriv lidt mere' }).click(); await shot('7-talk')
    await page.goto('/s/hyldemark/answer'); await shot('8-answer')
    await page.getByLabel('Dine seks ord').fill('a b c d e f')
    await page.getByRole('button', { name: 'Vis svaret' }).click(); await shot('8-answer-wrong')
    await page.goto('/privacy'); await shot('9-privacy')
    await page.goto('/accessibility'); await shot('9-accessibility')
    console.log(seen, site.said)
  } finally { await browser.close(); await site.close() }
}, 120_000)

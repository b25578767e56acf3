import type { Browser } from 'playwright-core'
import PDFDocument from 'pdfkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDocuments } from '../../tools/bench/strategy/documents.ts'
import { browserAtHand, expectAccessible, newVisitor, openBrowser } from './harness.ts'
import { openSite, type Site } from './site.ts'

/** A loaded machine is slow, and what is waited for comes. */
const PATIENCE = 90_000

const pdfOf = (lines: readonly string[]): Promise<Buffer> =>
  new Promise((resolve) => {
    const doc = new PDFDocument()
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    for (const line of lines) doc.text(line === '' ? ' ' : line)
    doc.end()
  })

if (browserAtHand)
  describe('reading in a strategy', () => {
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

    const asLeader = async (width: 360 | 1280, javaScript: boolean) => {
      const visitor = await newVisitor(browser, { baseURL: site.url, javaScript, width, language: 'da' })
      await visitor.context.addCookies([(await site.signInAs('mette')).cookie])
      visitor.page.setDefaultTimeout(PATIENCE)
      return visitor.page
    }
    const send = 'form[action="/strategy/import"] button'

    test.each([
      [360, false],
      [1280, true],
    ] as const)(
      'STR-14 STR-08 the leader sends the document, sees what is missing, promises and places, %d px wide, script %s',
      async (width, javaScript) => {
        const document = readDocuments('seen').find(({ name }) => name === 'kommuneskabelon-da')
        const lines = [
          ...(document?.lines.map(({ text }) => text) ?? []),
          'Kantinen',
          `Kantinen sælger frugt på ${width} hylder hver dag.`,
        ]
        const page = await asLeader(width, javaScript)
        await page.goto('/strategy/import')
        if (javaScript) await expectAccessible(page)
        await page.setInputFiles('#document', {
          name: 'Strategi.pdf',
          mimeType: 'application/pdf',
          buffer: await pdfOf(lines),
        })
        await page.click(send)
        await page.waitForURL('**/strategy/draft')
        expect(await page.locator('h1').textContent()).toBe('Det fandt vi i jeres strategi')
        expect(await page.locator('.sh-lead').first().textContent()).toMatch(/^46 af 46 punkter er på plads/)
        if (javaScript) await expectAccessible(page)
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)

        const plan = page.locator('li', { hasText: 'Lav en handleplan' })
        await plan.getByRole('button', { name: 'Ja, det lover vi' }).click()
        await plan.getByText('Bekræftet').waitFor()

        const loose = page.locator('li', { hasText: 'Kantinen sælger frugt' })
        await loose.locator('select').selectOption('prevention')
        await page.getByRole('button', { name: 'Flyt teksten' }).click()
        await loose.waitFor({ state: 'detached' })
        expect(await page.locator('details', { hasText: 'Kantinen sælger frugt' }).count()).toBe(1)
      },
      PATIENCE,
    )

    test(
      'STR-14 a file that is broken says so beside its field, and another may be sent',
      async () => {
        const page = await asLeader(360, false)
        await page.goto('/strategy/import')
        await page.setInputFiles('#document', {
          name: 'a.pdf',
          mimeType: 'application/pdf',
          buffer: Buffer.from('%PDF-1.7 og ikke mere'),
        })
        await page.click(send)
        await page.locator('#document-error').waitFor()
        expect(await page.title()).toMatch(/^Fejl: /)
        expect(await page.locator('#document-error').textContent()).toBe(
          'Filen er gået i stykker. Åbn den, gem den igen, og prøv en gang til',
        )
        await page.fill('#text', 'Formål\nAlle elever skal være trygge i skolen.')
        await page.click(send)
        await page.waitForURL('**/strategy/draft')
      },
      PATIENCE,
    )
  })

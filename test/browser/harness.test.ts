import { createServer, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { AddressInfo } from 'node:net'
import { existsSync, rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  browserAtHand,
  expectAccessible,
  expectNoSidewaysScroll,
  expectQuiet,
  newVisitor,
  openBrowser,
  screenshot,
  weightOf,
} from './harness.ts'

const page = (body: string) =>
  `<!doctype html><html lang="da"><head><title>T</title></head><body><main><h1>T</h1>${body}</main></body></html>`

const PAGES: Record<string, string> = {
  '/good': page('<p>Hej</p>'),
  '/bad': page('<img src="/dot.svg"><input>'),
  '/noisy': page(
    '<script>1</script><img alt="" src="/gone.svg"><img alt="" src="http://127.0.0.1:9/away.svg">',
  ),
  '/wide': page('<pre>' + 'x'.repeat(500) + '</pre>'),
  '/long': page(`<p>${'Hej '.repeat(20_000)}</p>`),
}

if (!browserAtHand)
  console.info('not run here: browser harness (no Chromium for this machine; set CHROMIUM_PATH)')

if (browserAtHand)
  describe('browser harness', () => {
    let server: Server
    let browser: Browser
    let baseURL: string

    beforeAll(async () => {
      server = createServer((request, response) => {
        const path = request.url ?? ''
        const body =
          PAGES[path] ?? (path === '/dot.svg' ? '<svg xmlns="http://www.w3.org/2000/svg"/>' : undefined)
        response.writeHead(body === undefined ? 404 : 200, {
          'content-type': path.endsWith('.svg') ? 'image/svg+xml' : 'text/html; charset=utf-8',
          'content-security-policy': "default-src 'none'; img-src *",
          'content-encoding': 'gzip',
        })
        response.end(gzipSync(body ?? ''))
      })
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
      baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      browser = await openBrowser()
    })

    afterAll(async () => {
      await browser?.close()
      server?.close()
    })

    for (const javaScript of [true, false]) {
      const how = javaScript ? 'with script' : 'without script'

      it(`finds what is not accessible, and passes what is, ${how}`, async () => {
        const { page, context, seen } = await newVisitor(browser, { baseURL, javaScript })
        await page.goto('/good')
        await expectAccessible(page)
        expectQuiet(seen)
        await page.goto('/bad')
        await expect(expectAccessible(page)).rejects.toThrow(/image-alt[\s\S]*label/)
        await context.close()
      })
    }

    it('records blocked script, missing files and other parties', async () => {
      const { page, context, seen } = await newVisitor(browser, { baseURL, javaScript: true })
      await page.goto('/noisy', { waitUntil: 'networkidle' })
      expect(seen.policyViolations.join()).toMatch(/script/i)
      expect(seen.failedRequests.join()).toContain('/gone.svg 404')
      expect(seen.thirdPartyRequests).toEqual(['http://127.0.0.1:9/away.svg'])
      expect(() => expectQuiet(seen)).toThrow(/thirdPartyRequests/)
      await context.close()
    })

    it('runs no script of a page where script is off', async () => {
      const { page, context } = await newVisitor(browser, { baseURL, javaScript: false })
      await page.setContent(
        '<p id="p">off</p><script>document.getElementById("p").textContent = "on"</script>',
      )
      expect(await page.textContent('#p')).toBe('off')
      await context.close()
    })

    it('sees a page that scrolls sideways, weighs compressed bytes, and takes pictures', async () => {
      const { page, context } = await newVisitor(browser, {
        baseURL,
        javaScript: true,
        width: 360,
        dark: true,
      })
      await page.goto('/wide')
      await expect(expectNoSidewaysScroll(page)).rejects.toThrow(/360/)
      await page.goto('/good')
      await expectNoSidewaysScroll(page)
      const weight = await weightOf(page, `${baseURL}/long`)
      expect(weight.bytes).toBeGreaterThan(100)
      expect(weight.bytes).toBeLessThan(5_000)
      const picture = await screenshot(page, 'harness-self-test')
      expect(picture).toMatch(/harness-self-test-360\.png$/)
      expect(existsSync(picture)).toBe(true)
      rmSync(picture)
      await context.close()
    })
  })

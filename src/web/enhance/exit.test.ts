import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserAtHand, newVisitor, openBrowser } from '../../../test/browser/harness.ts'
import { bundleAssets } from '../assets/assets.ts'
import { createThreeShifts } from './three-shifts.ts'

const press = (key: string, timeStamp: number, repeat = false) => ({ key, timeStamp, repeat })

describe('three shifts', () => {
  it('are three presses within five seconds', () => {
    const counts = createThreeShifts()
    expect([0, 2_500, 5_000].map((time) => counts(press('Shift', time)))).toEqual([false, false, true])
  })

  it('are not a slow press, a held key or capitals', () => {
    const slow = createThreeShifts()
    expect([0, 2_501, 5_001].some((time) => slow(press('Shift', time)))).toBe(false)
    const held = createThreeShifts()
    expect([0, 1, 2].some((time) => held(press('Shift', time, time > 0)))).toBe(false)
    const writing = createThreeShifts()
    expect(['Shift', 'A', 'Shift', 'B', 'Shift', 'C'].some((key, time) => writing(press(key, time)))).toBe(
      false,
    )
  })
})

if (!browserAtHand) console.info('not run here: quick exit in a browser (no Chromium for this machine)')

if (browserAtHand)
  describe('quick exit', () => {
    let server: Server
    let browser: Browser
    let baseURL: string

    beforeAll(async () => {
      const script = (await bundleAssets()).get('exit.js').body
      server = createServer((request, response) => {
        const path = request.url ?? ''
        response.setHeader('content-type', path === '/exit.js' ? 'text/javascript' : 'text/html')
        if (path === '/exit.js') response.end(script)
        else if (path === '/out') response.end('<title>Weather</title>')
        else if (path === '/never') return // an answer that never comes: what is seen while waiting?
        else {
          const href = path === '/slow' ? '/never' : '/out'
          response.end(
            `<!doctype html><title>Told</title><script src="/exit.js" defer></script><a class="sh-exit" href="${href}">Out</a>`,
          )
        }
      })
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
      baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      browser = await openBrowser()
    })

    afterAll(async () => {
      await browser?.close()
      server?.closeAllConnections()
      server?.close()
    })

    for (const javaScript of [true, false]) {
      it(`leaves by a press ${javaScript ? 'with' : 'without'} script`, async () => {
        const { page, context } = await newVisitor(browser, { baseURL, javaScript })
        await page.goto('/')
        await page.click('a.sh-exit')
        await page.waitForURL('**/out')
        await context.close()
      })
    }

    it('leaves by Shift three times, and back does not lead to the page', async () => {
      const { page, context } = await newVisitor(browser, { baseURL, javaScript: true })
      await page.goto('/out?before')
      await page.goto('/')
      for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key)
      await page.waitForURL('**/out')
      await page.goBack()
      expect(new URL(page.url()).search).toBe('?before')
      await context.close()
    })

    it('hides the page at once, however long the next one takes', async () => {
      const { page, context } = await newVisitor(browser, { baseURL, javaScript: true })
      await page.goto('/slow')
      const hidden =
        "document.querySelector('a.sh-exit').click(); getComputedStyle(document.documentElement).display"
      expect(await page.evaluate(hidden)).toBe('none')
      await context.close()
    })
  })

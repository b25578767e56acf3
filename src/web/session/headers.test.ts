import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { headers } from './headers.ts'

const site = (publicUrl: string) =>
  new Hono()
    .use(headers({ publicUrl }))
    .get('/page', (c) => {
      c.header('X-Powered-By', 'something')
      c.header('Server', 'something/1.0')
      return c.html('<p>hello</p>')
    })
    .get('/assets/a.css', (c) => {
      c.header('Cache-Control', 'public, max-age=31536000, immutable')
      return c.text('p{}')
    })
    .get('/broken', () => {
      throw new Error('broken')
    })
    .onError((_, c) => c.text('sorry', 500))

test.each(['/page', '/nowhere', '/broken'])(
  'A21 every answer carries the security headers: %s',
  async (path) => {
    const answer = await site('https://samhold.example').request(path)
    const policy = answer.headers.get('Content-Security-Policy')
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(answer.headers.get('Strict-Transport-Security')).toBe('max-age=63072000; includeSubDomains')
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(answer.headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
    expect(answer.headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
    expect(answer.headers.get('Permissions-Policy')).toMatch(/^(?:[a-z-]+=\(\), )*[a-z-]+=\(\)$/)
    expect(answer.headers.get('Permissions-Policy')).toContain('camera=()')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(answer.headers.get('X-Powered-By')).toBeNull()
    expect(answer.headers.get('Server')).toBeNull()
  },
)

test('A21 assets may be kept, and plain http promises no https', async () => {
  const asset = await site('https://samhold.example').request('/assets/a.css')
  expect(asset.headers.get('Cache-Control')).toContain('immutable')
  const plain = await site('http://localhost:3000').request('/page')
  expect(plain.headers.get('Strict-Transport-Security')).toBeNull()
})

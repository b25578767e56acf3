import type { MiddlewareHandler } from 'hono'

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const switchedOff = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'web-share',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ')

/** What every answer carries, pages and refusals alike; `https` adds strict transport security (two years). */
export const securityHeaders = (https: boolean): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': switchedOff,
  ...(https ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
})

/**
 * Sets the security headers on every answer, also on errors and unknown paths, so it stands first. Nothing may
 * be kept in a cache but what lies under `/assets/`.
 */
export const headers = (options: { readonly publicUrl: string }): MiddlewareHandler => {
  const always = Object.entries(securityHeaders(new URL(options.publicUrl).protocol === 'https:'))
  return async (c, next) => {
    await next()
    // Not c.header: on an answer that is ready it makes the whole answer anew, each time.
    const { headers } = c.res
    for (const [name, value] of always) headers.set(name, value)
    if (!c.req.path.startsWith('/assets/')) headers.set('Cache-Control', 'no-store')
    headers.delete('X-Powered-By')
    headers.delete('Server')
  }
}

import type { Context, MiddlewareHandler } from 'hono'

/**
 * Refuses whatever another site makes a browser send, beside the Strict cookie. Where the browser says where a
 * request comes from (`Sec-Fetch-Site`), that decides. Older browsers send `Origin`: ours passes, and so do none
 * and `null`, because `Referrer-Policy: no-referrer` makes them send `null` with our own forms.
 */
export const sameOriginOnly = (options: {
  readonly publicUrl: string
  readonly refuse: (c: Context) => Response | Promise<Response>
}): MiddlewareHandler => {
  const own = new URL(options.publicUrl).origin
  return async (c, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next()
    const site = c.req.header('Sec-Fetch-Site')
    const origin = c.req.header('Origin')
    const ours =
      site === undefined
        ? origin === undefined || origin === 'null' || origin === own
        : site === 'same-origin'
    return ours ? next() : options.refuse(c)
  }
}

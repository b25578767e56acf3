/**
 * The path of our own to go on to, or `/`. Whatever leads elsewhere (another host, `//host`, `/.//host`, a
 * backslash, a control character) or back into signing in and out becomes `/`.
 */
export const ownPath = (asked: string | undefined): string => {
  if (asked === undefined || asked.length > 2_000 || !asked.startsWith('/')) return '/'
  for (const character of asked) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x20 || code === 0x7f || character === '\\') return '/'
  }
  const base = 'http://here.invalid'
  if (!URL.canParse(asked, base)) return '/'
  const url = new URL(asked, base)
  // `/.//host` is a path to the parser and another host to the browser that gets the result.
  if (url.origin !== base || url.pathname.startsWith('//')) return '/'
  if (url.pathname !== donePath && /^\/(sign-in|sign-out|signed-out)(\/|$)/.test(url.pathname)) return '/'
  return url.pathname + url.search + url.hash
}

/** Where a sign-in in a second tab ends, so that the first keeps what was typed. */
export const donePath = '/sign-in/done'

/** Bytes a page behind the six words is filled up to: what is too small for one gets the next. */
export const SIZES = [32, 64, 128, 256, 512, 1024, 4096, 16_384].map((kibibytes) => kibibytes * 1024)

const OPEN = '<!--'
const CLOSE = '-->'

/**
 * The same page, filled up to one of eight sizes: whoever watches the line cannot tell right words from wrong ones,
 * nor count what is written in a conversation (goal A11). Holds as long as nothing compresses the page.
 */
export const padded = async (page: Response): Promise<Response> => {
  const html = await page.text()
  const least = Buffer.byteLength(html) + OPEN.length + CLOSE.length
  const size = SIZES.find((bytes) => bytes >= least) ?? least
  return new Response(`${html}${OPEN}${'.'.repeat(size - least)}${CLOSE}`, page)
}

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Context } from 'hono'

/** Every file a page may ask for, by the name pages know it by. */
const STYLES = ['pupil.css', 'staff.css'] as const
const SCRIPTS = ['exit.js', 'drafts.js'] as const
const IMAGES = ['mark.svg', 'logo.svg'] as const

export type AssetName = (typeof STYLES | typeof SCRIPTS | typeof IMAGES)[number]

export type Asset = {
  name: string
  /** Path with a hash of the content, so that it may be kept for ever: `/assets/pupil-1a2b3c4d5e.css`. */
  url: string
  contentType: string
  /** Value for the `integrity` attribute (SHA-384). */
  integrity: string
  body: Buffer
  gzip: Buffer
  brotli: Buffer
}

export type Assets = {
  url(name: AssetName): string
  get(name: AssetName): Asset
  /** By request path; undefined for what we never made, including older hashes. */
  find(path: string): Asset | undefined
}

const CONTENT_TYPES = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
} as const

/** Oldest browsers whose layout we promise; older ones still get working, plainer forms. */
const TARGET = ['chrome99', 'firefox97', 'safari15.4']

/** Bundles and compresses all styles, scripts and images: once, at start, in about a tenth of a second. */
export async function bundleAssets(): Promise<Assets> {
  const styles = await Promise.all(STYLES.map(async (name) => withSignsApart(name, await bundled(name))))
  const scripts = await Promise.all(
    SCRIPTS.map(async (name) => asset(name, await bundled(`../enhance/${name.replace('.js', '.ts')}`))),
  )
  const images = await Promise.all(
    IMAGES.map(async (name) => asset(name, await readFile(new URL(name, import.meta.url)))),
  )
  const made = [...styles.flat(), ...scripts, ...images]
  const byName = new Map(made.map((one) => [one.name, one]))
  const byUrl = new Map(made.map((one) => [one.url, one]))
  const get = (name: AssetName): Asset => {
    const found = byName.get(name)
    if (!found) throw new Error(`no asset ${name}`)
    return found
  }
  return { get, url: (name) => get(name).url, find: (path) => byUrl.get(path) }
}

async function bundled(path: string): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: TARGET,
    legalComments: 'none',
    logLevel: 'warning',
  })
  const [file] = outputFiles
  if (!file) throw new Error(`nothing was bundled from ${path}`)
  return Buffer.from(file.contents)
}

const SIGN_INSIDE = /url\((["']?)data:image\/svg\+xml;charset=utf-8,([^"')]*)\1\)/g

/**
 * The package's style sheets carry their signs as `data:` addresses, which our content policy stops. Each becomes
 * a file of its own, fetched only by pages that show it.
 */
function withSignsApart(name: AssetName, css: Buffer): Asset[] {
  const signs: Asset[] = []
  const apart = css.toString().replaceAll(SIGN_INSIDE, (_, _quote, encoded: string) => {
    const sign = asset('sign.svg', Buffer.from(decodeURIComponent(encoded)))
    signs.push(sign)
    return `url(${sign.url})`
  })
  return [asset(name, Buffer.from(apart)), ...signs]
}

function asset(name: string, body: Buffer): Asset {
  const [stem, extension] = name.split('.') as [string, keyof typeof CONTENT_TYPES]
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
  return {
    name,
    url: `/assets/${stem}-${hash}.${extension}`,
    contentType: CONTENT_TYPES[extension],
    integrity: `sha384-${createHash('sha384').update(body).digest('base64')}`,
    body,
    gzip: gzipSync(body, { level: 9 }),
    brotli: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  }
}

/** Handler for `GET /assets/*`: the smallest form the browser takes, to be kept for a year. */
export const serveAssets =
  (assets: Assets) =>
  (context: Context): Response => {
    const found = assets.find(context.req.path)
    if (!found) return context.body(null, 404)
    const accepted = (context.req.header('accept-encoding') ?? '')
      .split(',')
      .map((one) => one.trim().split(';')[0])
    const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined
    const body = encoding === 'br' ? found.brotli : encoding === 'gzip' ? found.gzip : found.body
    return context.body(new Uint8Array(body), 200, {
      'content-type': found.contentType,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...(encoding && { 'content-encoding': encoding }),
    })
  }

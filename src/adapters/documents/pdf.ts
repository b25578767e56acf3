import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Line } from '../../domain/strategy/check/layout.ts'

const MOST_PAGES = 200
/** A line set this much larger than the body is a heading. */
const LARGER = 1.15

type Piece = { readonly text: string; readonly height: number; readonly page: number }

export type PdfRead =
  | { readonly kind: 'read'; readonly lines: readonly Line[]; readonly pages: number }
  | { readonly kind: 'unreadable'; readonly why: 'encrypted' | 'too-many-pages' | 'scanned' }

/** The lines of a PDF, page by page; a line of larger letters is a heading. Throws on a broken file. */
export const readPdf = async (bytes: Uint8Array): Promise<PdfRead> => {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    maxImageSize: 1,
    stopAtErrors: false,
  })
  try {
    const document = await task.promise
    if (document.numPages > MOST_PAGES) return { kind: 'unreadable', why: 'too-many-pages' }
    const pieces: Piece[] = []
    for (let page = 1; page <= document.numPages; page += 1) {
      const sheet = await document.getPage(page)
      const { items } = await sheet.getTextContent()
      let text = ''
      let height = 0
      const end = (): void => {
        if (text.trim() !== '') pieces.push({ text: text.replace(/\s+$/, ''), height, page })
        text = ''
        height = 0
      }
      for (const item of items) {
        if (!('str' in item)) continue
        text += item.str
        height = Math.max(height, item.str.trim() === '' ? 0 : item.height)
        if (item.hasEOL) end()
      }
      end()
      sheet.cleanup()
    }
    if (pieces.length === 0) return { kind: 'unreadable', why: 'scanned' }
    const body = heightOfBody(pieces)
    return {
      kind: 'read',
      pages: document.numPages,
      lines: pieces.map(({ text, height, page }) => ({
        text,
        page,
        ...(body > 0 && height > body * LARGER && text.length < 160 ? { heading: true as const } : {}),
      })),
    }
  } catch (error) {
    if (error instanceof PasswordException) return { kind: 'unreadable', why: 'encrypted' }
    throw error
  } finally {
    await task.destroy()
  }
}

/** The height most letters have. */
const heightOfBody = (pieces: readonly Piece[]): number => {
  const letters = new Map<number, number>()
  for (const { text, height } of pieces) {
    const rounded = Math.round(height * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

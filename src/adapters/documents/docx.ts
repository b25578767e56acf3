import mammoth from 'mammoth'
import type { Line } from '../../domain/strategy/check/layout.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
}
const plain = (html: string): string =>
  html
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_whole, name: string) => ENTITIES[name] ?? ' ')

/** The paragraphs of a DOCX, a line each; headings by their style, or where a short paragraph is bold throughout. */
export const readDocx = async (bytes: Uint8Array): Promise<readonly Line[]> => {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      includeEmbeddedStyleMap: false,
    },
  )
  return [...value.matchAll(/<(h[1-6]|p|li)>(.*?)(?=<\/\1>|<(?:ul|ol|li|table|p|h[1-6])[ >])/gs)].flatMap(
    ([, tag = '', inside = '']): readonly Line[] => {
      const text = plain(inside).trim()
      if (text === '') return []
      if (tag === 'li') return [{ text: `• ${text}` }]
      const bold =
        /^\s*<strong>(?:(?!<\/strong>).)*<\/strong>\s*$/s.test(inside) && text.split(/\s+/).length <= 14
      return [tag === 'p' && !bold ? { text } : { text, heading: true }]
    },
  )
}

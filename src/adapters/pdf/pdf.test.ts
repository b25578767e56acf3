import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { Paper } from '../../app/paper.ts'
import { pdfOf } from './pdf.ts'

const paper = (entries: number): Paper => ({
  language: 'da',
  title: 'Sag 2026-014',
  subtitle: 'Hyldemark Skole · 20. november 2026',
  foot: 'Sag 2026-014 · Samhold',
  pageOf: (page, pages) => `Side ${page} af ${pages}`,
  asOf: '2026-11-20T10:42:00+01:00',
  parts: [
    {
      heading: 'Fortalt',
      blocks: [
        {
          kind: 'quote',
          text: 'De griner, når jeg siger noget. Også på nettet – æøå ÆØÅ.',
          by: 'Alma, 3. november',
        },
        { kind: 'facts', facts: [{ term: 'Ansvarlig', value: 'Łukasz Żółć' }] },
        { kind: 'list', items: ['Plads ved Freja', 'Voksen i frikvarteret'] },
        { kind: 'text', text: 'Olena Шевченко' },
      ],
    },
    {
      heading: 'Journal',
      blocks: [
        {
          kind: 'entries',
          entries: Array.from({ length: entries }, (_, index) => ({
            when: `${index + 1}. november · Sara Holm`,
            title: `Notat ${index + 1}`,
            text: 'Vi talte i ti minutter. Hun siger, at det går bedre i frikvarteret, når Karen er der. '.repeat(
              3,
            ),
          })),
        },
      ],
    },
  ],
})

const read = async (bytes: Uint8Array) => {
  // A copy: pdf.js takes the bytes over.
  const pdf = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise
  const pages = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    pages.push({
      text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
      tree: await page.getStructTree(),
    })
  }
  return { pdf, pages, text: pages.map(({ text }) => text).join('\n') }
}

type Node = { readonly role?: string; readonly children?: readonly Node[] }
const rolesIn = (node: Node): readonly string[] => [
  ...(node.role === undefined ? [] : [node.role]),
  ...(node.children ?? []).flatMap(rolesIn),
]

describe('C15 a paper as PDF', () => {
  it('C15 says everything that stands in it, also in letters beyond Danish', async () => {
    const { text } = await read(await pdfOf(paper(2)))
    for (const words of ['Sag 2026-014', 'æøå ÆØÅ', 'Łukasz Żółć', 'Шевченко', 'Plads ved Freja', 'Notat 2'])
      expect(text).toContain(words)
  })

  it('C15 is byte for byte the same when made again', async () => {
    const [first, second] = [await pdfOf(paper(40)), await pdfOf(paper(40))]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it('C15 numbers its pages and has no empty ones', async () => {
    const { pages } = await read(await pdfOf(paper(60)))
    expect(pages.length).toBeGreaterThan(3)
    for (const [index, { text }] of pages.entries()) {
      expect(text).toContain(`Side ${index + 1} af ${pages.length}`)
      expect(text).toMatch(/Notat|Fortalt/)
    }
  })

  it('C15 is tagged in reading order, declares PDF/UA-1 and its language, and has bookmarks', async () => {
    const bytes = await pdfOf(paper(2))
    const { pdf, pages } = await read(bytes)
    const roles = pages.flatMap(({ tree }) => rolesIn(tree as Node))
    for (const role of ['Document', 'H1', 'Sect', 'H2', 'BlockQuote', 'L', 'LI', 'H3'])
      expect(roles).toContain(role)
    expect(roles.indexOf('H1')).toBeLessThan(roles.indexOf('H2'))
    const metadata = await pdf.getMetadata()
    expect((metadata.info as { Language?: string }).Language).toBe('da')
    expect((metadata.info as { Title?: string }).Title).toBe('Sag 2026-014')
    expect(Buffer.from(bytes).toString('latin1')).toContain('pdfuaid')
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(['Fortalt', 'Journal'])
  })

  it('A22 markup is text, and nothing in it can run', async () => {
    const harmful = { ...paper(1), title: '<script>alert(1)</script> (/JS (app.alert(1)))' }
    const bytes = await pdfOf(harmful)
    const { pdf, text } = await read(bytes)
    expect(text).toContain('<script>alert(1)</script>')
    expect(await pdf.getJSActions()).toBeNull()
    expect(await pdf.hasJSActions()).toBe(false)
  })
})

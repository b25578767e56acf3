import { deflateSync } from 'node:zlib'
import JSZip from 'jszip'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import type { DocumentRead } from '../../app/ports.ts'
import { LARGEST_DOCUMENT, makeDocumentReader } from './read-document.ts'

/** A busy machine takes its time to start a thread. */
const PATIENCE = 60_000
const read = makeDocumentReader()
const whyOf = (result: DocumentRead): string => (result.kind === 'unreadable' ? result.why : 'read')

const pdf = (
  write: (doc: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> =>
  new Promise((resolve) => {
    const doc = new PDFDocument(options)
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    write(doc)
    doc.end()
  })

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const RELS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
const docx = (body: string, more: Readonly<Record<string, string>> = {}): Promise<Buffer> => {
  const zip = new JSZip()
  zip.file('[Content_Types].xml', TYPES)
  zip.file('_rels/.rels', RELS)
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  )
  for (const [name, content] of Object.entries(more)) zip.file(name, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('reading a document', () => {
  it('STR-14 a PDF: its lines with their pages, larger ones as headings', { timeout: PATIENCE }, async () => {
    const bytes = await pdf((doc) => {
      doc
        .fontSize(20)
        .text('Formål')
        .fontSize(11)
        .text('Alle børn skal være trygge på skolen, også på nettet.')
      doc.addPage().text('Side to')
    })
    expect(await read(bytes)).toEqual({
      kind: 'read',
      pages: 2,
      lines: [
        { text: 'Formål', page: 1, heading: true },
        { text: 'Alle børn skal være trygge på skolen, også på nettet.', page: 1 },
        { text: 'Side to', page: 2 },
      ],
    })
  })

  it('STR-14 a DOCX: paragraphs, bold headings and cells of tables', { timeout: PATIENCE }, async () => {
    const bytes = await docx(
      `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Formål</w:t></w:r></w:p>${p('Alle &amp; enhver')}<w:tbl><w:tr><w:tc>${p('Hvem')}</w:tc><w:tc>${p('Ledelsen')}</w:tc></w:tr></w:tbl>`,
    )
    expect(await read(bytes)).toEqual({
      kind: 'read',
      pages: null,
      lines: [
        { text: 'Formål', heading: true },
        { text: 'Alle & enhver' },
        { text: 'Hvem' },
        { text: 'Ledelsen' },
      ],
    })
  })

  it.each([
    ['UTF-8', Buffer.from('Får æøå', 'utf8')],
    ['older Windows', Buffer.from('Får æøå', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFFår æøå', 'utf16le')],
  ])('STR-14 text in %s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ kind: 'read', lines: [{ text: 'Får æøå' }] })
  })

  it('STR-14 each that cannot be read says why', { timeout: PATIENCE }, async () => {
    const locked = await pdf((doc) => void doc.text('hemmeligt'), { userPassword: 'a', ownerPassword: 'b' })
    const scanned = await pdf((doc) => void doc.rect(10, 10, 50, 50).fill())
    const long = await pdf((doc) => {
      for (let page = 0; page < 200; page += 1) doc.addPage()
    })
    expect(whyOf(await read(Buffer.alloc(LARGEST_DOCUMENT + 1)))).toBe('too-large')
    expect(whyOf(await read(locked))).toBe('encrypted')
    expect(whyOf(await read(scanned))).toBe('scanned')
    expect(whyOf(await read(long))).toBe('too-many-pages')
    expect(whyOf(await read(await docx('')))).toBe('scanned')
    expect(whyOf(await read(Buffer.from('%PDF-1.7 og ikke mere')))).toBe('broken')
    expect(whyOf(await read(Buffer.from('PK\u0003\u0004 og ikke mere')))).toBe('broken')
    expect(whyOf(await read(Buffer.from([0, 1, 2, 3])))).toBe('unknown')
    expect(whyOf(await read(Buffer.from(' \n ')))).toBe('scanned')
    const old = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    expect(whyOf(await read(old))).toBe('old-word')
    expect(whyOf(await read(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')])))).toBe(
      'encrypted',
    )
  })

  it('A29 a file that unpacks to more than we read is not unpacked', { timeout: PATIENCE }, async () => {
    const bomb = await docx(p('a'), { 'word/media/a.bin': '0'.repeat(64 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(LARGEST_DOCUMENT)
    expect(whyOf(await read(bomb))).toBe('too-much')
  })

  it(
    'A29 a small list of files that says nothing of its sizes is weighed all the same',
    { timeout: PATIENCE },
    async () => {
      const bytes = await docx(p('a'), { 'word/a.bin': '0'.repeat(60 * 1024 * 1024) })
      const list = bytes.indexOf('PK\u0001\u0002', 0, 'latin1')
      for (let at = list; at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1'))
        bytes.writeUInt32LE(10, at + 24)
      expect(whyOf(await read(bytes))).toBe('too-much')
    },
  )

  it('A29 XML nested a hundred thousand deep ends in an answer', { timeout: PATIENCE }, async () => {
    const deep = await docx(`${'<w:p>'.repeat(100_000)}${'</w:p>'.repeat(100_000)}`)
    expect(['broken', 'too-slow', 'too-much', 'scanned']).toContain(whyOf(await read(deep)))
  })

  it(
    'A29 a PDF whose page unpacks to more than we read ends in an answer',
    { timeout: PATIENCE },
    async () => {
      const packed = deflateSync(Buffer.alloc(150_000_000, ' '), { level: 1 })
      expect(packed.length).toBeLessThan(LARGEST_DOCUMENT)
      const objects = [
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>',
      ]
      const head = objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join('')
      const bytes = Buffer.concat([
        Buffer.from(`%PDF-1.4\n${head}4 0 obj<</Length ${packed.length}/Filter/FlateDecode>>stream\n`),
        packed,
        Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>'),
      ])
      const before = process.memoryUsage.rss()
      expect(['too-much', 'too-slow', 'broken', 'scanned']).toContain(whyOf(await read(bytes)))
      expect(process.memoryUsage.rss() - before).toBeLessThan(1_500_000_000)
    },
  )
})

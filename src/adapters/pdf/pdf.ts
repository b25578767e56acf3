import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { Paper, PaperBlock } from '../../app/paper.ts'

const fonts = createRequire(import.meta.url)
const regular = fonts.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')
const bold = fonts.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')
const heading = fonts.resolve('dejavu-fonts-ttf/ttf/DejaVuSerif.ttf')

/** A4 in points, and how far from its edge text begins. */
const EDGE = 62
const FOOT = 48
const INK = '#1d2b2f'
const QUIET = '#59656a'
const THREAD = '#b5392f'

type Doc = InstanceType<typeof PDFDocument>
type Parent = { add(child: unknown): unknown }

/**
 * A PDF of a paper (C15, FOL-17): A4, tagged, with bookmarks, page numbers and embedded fonts for Latin, Greek and
 * Cyrillic script. It declares PDF/UA-1; that is declared and its structure tested, not validated. The same paper
 * gives the same bytes. A sign the fonts do not have is printed as an empty box, never left out.
 */
export const pdfOf = (paper: Paper): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const made = new Date(paper.asOf.length === 10 ? `${paper.asOf}T12:00:00Z` : paper.asOf)
    const doc = new PDFDocument({
      size: 'A4',
      margins: { top: EDGE, left: EDGE, right: EDGE, bottom: EDGE + FOOT },
      bufferPages: true,
      pdfVersion: '1.7',
      // The types know the subsets for archives only.
      ...({ subset: 'PDF/UA' } as object),
      tagged: true,
      lang: paper.language,
      displayTitle: true,
      font: regular,
      info: {
        Title: paper.title,
        Creator: 'Samhold',
        Producer: 'Samhold',
        CreationDate: made,
        ModDate: made,
      },
    })
    const parts: Uint8Array[] = []
    doc.on('data', (part: Uint8Array) => parts.push(part))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.on('error', reject)
    try {
      write(doc, paper)
      doc.end()
    } catch (error) {
      reject(error as Error)
    }
  })

const write = (doc: Doc, paper: Paper): void => {
  const whole = doc.struct('Document')
  doc.addStructure(whole)
  whole.add(
    doc.struct('H1', {}, () => {
      doc.font(heading).fontSize(22).fillColor(INK).text(paper.title)
    }),
  )
  whole.add(
    doc.struct('P', {}, () => {
      doc.moveDown(0.3).font(regular).fontSize(10).fillColor(QUIET).text(paper.subtitle)
    }),
  )
  for (const { heading: title, blocks } of paper.parts) {
    const part = doc.struct('Sect')
    whole.add(part)
    part.add(
      doc.struct('H2', {}, () => {
        keepTogether(doc, 80)
        doc.moveDown(1.2).font(heading).fontSize(15).fillColor(INK).text(title).moveDown(0.3)
      }),
    )
    doc.outline.addItem(title)
    for (const block of blocks) writeBlock(doc, part, block)
    part.end()
  }
  whole.end()
  const { start, count } = doc.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page)
    // Under the text's own margin: else every foot would begin a new page.
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    doc
      .font(regular)
      .fontSize(8)
      .fillColor(QUIET)
      .text(paper.foot, EDGE, doc.page.height - FOOT - 14, { lineBreak: false })
      .text(paper.pageOf(page - start + 1, count), EDGE, doc.page.height - FOOT - 14, {
        width: doc.page.width - 2 * EDGE,
        align: 'right',
        lineBreak: false,
      })
    doc.endMarkedContent()
  }
}

/** Begins a new page where less than so many points are left on this one. */
const keepTogether = (doc: Doc, points: number): void => {
  if (doc.y + points > doc.page.height - doc.page.margins.bottom) doc.addPage()
}

const body = (doc: Doc): Doc => doc.font(regular).fontSize(10).fillColor(INK)

const writeBlock = (doc: Doc, part: Parent, block: PaperBlock): void => {
  switch (block.kind) {
    case 'text':
      part.add(doc.struct('P', {}, () => body(doc).text(block.text).moveDown(0.5)))
      return
    case 'quote':
      part.add(
        doc.struct('BlockQuote', {}, () => {
          const { y } = doc
          const page = doc.bufferedPageRange().count
          body(doc)
            .fontSize(11)
            .text(block.text, EDGE + 14)
            .moveDown(0.2)
          doc
            .fontSize(9)
            .fillColor(QUIET)
            .text(block.by, EDGE + 14)
          // The thread beside the words, where they stand on one page.
          if (doc.bufferedPageRange().count === page)
            doc
              .lineWidth(2)
              .strokeColor(THREAD)
              .moveTo(EDGE + 2, y)
              .lineTo(EDGE + 2, doc.y)
              .stroke()
          doc.text('', EDGE).moveDown(0.6)
        }),
      )
      return
    case 'facts':
      for (const { term, value } of block.facts)
        part.add(
          doc.struct('P', {}, () => {
            keepTogether(doc, 30)
            doc.font(bold).fontSize(10).fillColor(INK).text(`${term}: `, { continued: true })
            doc.font(regular).text(value).moveDown(0.25)
          }),
        )
      return
    case 'list': {
      const list = doc.struct('L')
      part.add(list)
      for (const item of block.items) {
        const line = doc.struct('LI')
        list.add(line)
        line.add(doc.struct('LBody', {}, () => void body(doc).text(`– ${item}`, { indent: 0 }).moveDown(0.2)))
        line.end()
      }
      list.end()
      return
    }
    case 'entries':
      for (const { when, title, text } of block.entries) {
        const entry = doc.struct('Sect')
        part.add(entry)
        entry.add(
          doc.struct('P', {}, () => {
            keepTogether(doc, 52)
            doc.moveDown(0.5).font(regular).fontSize(8.5).fillColor(QUIET).text(when)
          }),
        )
        entry.add(doc.struct('H3', {}, () => void doc.font(bold).fontSize(10).fillColor(INK).text(title)))
        if (text !== undefined && text !== '') entry.add(doc.struct('P', {}, () => void body(doc).text(text)))
        entry.end()
      }
  }
}

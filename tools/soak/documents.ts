import JSZip from 'jszip'
import PDFDocument from 'pdfkit'
import { makeDocumentReader } from '../../src/adapters/documents/read-document.ts'
import { checkDocument } from '../../src/domain/strategy/check/check-document.ts'
import { chanceFrom, isMilestone, oneOf, type Soak } from './soak.ts'

/** A reading ends within ten seconds; the rest is for starting a thread on a busy machine. */
const LONGEST_MS = 15_000
/** What one reading may make the program grow by is 512 MB, looked at twenty times a second. */
const LARGEST_GROWTH_MB = 1_536

const TEXT = [
  'Formål',
  'Formålet med strategien er, at alle elever er trygge.',
  'Ledelsen laver en handleplan inden 10 arbejdsdage.',
  'Digital mobning er, når nogen bliver hængt ud i en chat.',
]

const soundPdf = (): Promise<Buffer> =>
  new Promise((resolve) => {
    const doc = new PDFDocument({ compress: false })
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    for (const line of TEXT) doc.text(line)
    doc.end()
  })

const soundXml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${TEXT.map((line) => `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Hvem</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`

const docxOf = (xml: Buffer): Promise<Buffer> => {
  const zip = new JSZip()
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  )
  zip.file(
    '_rels/.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  )
  zip.file('word/document.xml', xml)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** A few bytes changed, a stretch left out, said twice or said a thousand times. */
const mutated = (bytes: Buffer, chance: (max: number) => number): Buffer => {
  const at = chance(bytes.length)
  const to = Math.min(bytes.length, at + 1 + chance(200))
  switch (chance(5)) {
    case 0: {
      const changed = Buffer.from(bytes)
      for (let times = 1 + chance(20); times > 0; times -= 1) changed[chance(changed.length)] = chance(256)
      return changed
    }
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)])
    case 2:
      return Buffer.concat([bytes.subarray(0, to), bytes.subarray(at)])
    case 3: {
      const stretch = bytes.subarray(at, to)
      return Buffer.concat([
        bytes.subarray(0, at),
        ...Array.from({ length: 1_000 }, () => stretch),
        bytes.subarray(to),
      ])
    }
    default: {
      const number = oneOf(chance, [
        '-1',
        '0',
        '99999999999',
        '4294967295',
        'NaN',
        '<<',
        '%PDF',
        '<w:p>',
        '&lol;',
      ])
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(number), bytes.subarray(to)])
    }
  }
}

export const soakDocuments: Soak = {
  name: 'documents',
  goal: 'A29 STR-14: 1,000 mutated PDF and DOCX files: no crash, none over its time, memory bounded',
  n: 1_000,
  run: async ({ n, seed, say }) => {
    const chance = chanceFrom(seed)
    const read = makeDocumentReader()
    const pdf = await soundPdf()
    const docx = await docxOf(Buffer.from(soundXml))
    const answers = new Map<string, number>()
    const before = process.memoryUsage.rss()
    let [longest, growth, faults] = [0, 0, 0]
    for (let done = 1; done <= n; done += 1) {
      const bytes =
        done % 3 === 0
          ? mutated(pdf, chance)
          : done % 3 === 1
            ? mutated(docx, chance)
            : await docxOf(mutated(Buffer.from(soundXml), chance))
      const began = performance.now()
      try {
        const answer = await read(bytes)
        const kind = answer.kind === 'read' ? 'read' : answer.why
        answers.set(kind, (answers.get(kind) ?? 0) + 1)
        if (answer.kind === 'read') checkDocument(answer.lines, 'DK')
      } catch {
        faults += 1
      }
      longest = Math.max(longest, performance.now() - began)
      growth = Math.max(growth, (process.memoryUsage.rss() - before) / 1024 / 1024)
      if (isMilestone(done, n))
        say(`${done} files, ${faults} faults, longest ${(longest / 1000).toFixed(1)} s`)
    }
    const said = [...answers]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, count]) => `${count} ${kind}`)
    return {
      passed: faults === 0 && longest < LONGEST_MS && growth < LARGEST_GROWTH_MB,
      figure: `${n} files, ${faults} faults, longest ${(longest / 1000).toFixed(1)} s, grown by at most ${growth.toFixed(0)} MB (${said.join(', ')})`,
    }
  },
}

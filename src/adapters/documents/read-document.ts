import { Worker } from 'node:worker_threads'
import type { DocumentRead, ReadDocument, Unreadable } from '../../app/ports.ts'
import { weighZip } from './zip.ts'

export const LARGEST_DOCUMENT = 10 * 1024 * 1024
const LONGEST_MS = 10_000
/** What a strategy may hold in letters: two hundred full pages. */
const LONGEST_TEXT = 600_000
/** How much the whole program may grow while a document is read, in bytes: buffers lie outside a thread's own limit. */
const MOST_GROWTH = 512 * 1024 * 1024
const LOOK_EVERY_MS = 50

const unreadable = (why: Unreadable): DocumentRead => ({ kind: 'unreadable', why })
const begins = (bytes: Buffer, sign: string): boolean => bytes.subarray(0, 1024).includes(sign, 0, 'latin1')

/**
 * Reads a document within limits of size, pages, time and memory (STR-14, goal A29): text here, PDF and DOCX in a
 * thread that is ended when it is done, takes ten seconds or makes the program grow. One at a time: two people who
 * send at once wait for each other.
 */
export const makeDocumentReader = (): ReadDocument => {
  let before: Promise<unknown> = Promise.resolve()
  return (given) => {
    const bytes = Buffer.from(given)
    if (bytes.length > LARGEST_DOCUMENT) return Promise.resolve(unreadable('too-large'))
    if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
      return Promise.resolve(
        unreadable(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-word'),
      )
    const kind = begins(bytes, '%PDF-')
      ? 'pdf'
      : bytes.subarray(0, 2).toString('latin1') === 'PK'
        ? 'docx'
        : 'text'
    if (kind === 'text') return Promise.resolve(within(readText(bytes)))
    if (kind === 'docx') {
      const weight = weighZip(bytes)
      if (weight !== 'fits') return Promise.resolve(unreadable(weight))
    }
    const reading = before.then(() => readApart(kind, bytes)).then(within)
    before = reading.catch(() => undefined)
    return reading
  }
}

const within = (read: DocumentRead): DocumentRead =>
  read.kind === 'read' && read.lines.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_TEXT
    ? unreadable('too-much')
    : read

const readText = (bytes: Buffer): DocumentRead => {
  const text = textIn(bytes)
  // oxlint-disable-next-line no-control-regex -- what no text has in it
  if (text === undefined || /[\u0000-\u0008\u000e-\u001f]/.test(text)) return unreadable('unknown')
  if (text.trim() === '') return unreadable('scanned')
  return { kind: 'read', pages: null, lines: text.split(/\r\n|\r|\n|\f/).map((line) => ({ text: line })) }
}

/** UTF-8, UTF-16 with its mark, else the letters of older Windows. */
const textIn = (bytes: Buffer): string | undefined => {
  const mark = bytes.subarray(0, 2).toString('hex')
  for (const encoding of mark === 'fffe'
    ? ['utf-16le']
    : mark === 'feff'
      ? ['utf-16be']
      : ['utf-8', 'windows-1252'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  return undefined
}

const readApart = (kind: 'pdf' | 'docx', bytes: Buffer): Promise<DocumentRead> =>
  new Promise((resolve) => {
    const atStart = process.memoryUsage.rss()
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { kind, bytes: new Uint8Array(bytes) },
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    })
    const end = (answer: DocumentRead): void => {
      clearTimeout(late)
      clearInterval(look)
      void worker.terminate()
      resolve(answer)
    }
    const late = setTimeout(() => end(unreadable('too-slow')), LONGEST_MS)
    const look = setInterval(() => {
      if (process.memoryUsage.rss() - atStart > MOST_GROWTH) end(unreadable('too-much'))
    }, LOOK_EVERY_MS)
    worker.on('message', (answer: DocumentRead) => end(answer))
    worker.on('error', (error) =>
      end(unreadable('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much' : 'broken')),
    )
    worker.on('exit', () => end(unreadable('broken')))
  })

import { parentPort, workerData } from 'node:worker_threads'
import type { DocumentRead } from '../../app/ports.ts'

/** Reads one document in a thread of its own, which is ended with it. The readers are loaded here and nowhere else. */
const { kind, bytes } = workerData as { readonly kind: 'pdf' | 'docx'; readonly bytes: Uint8Array }

const read = async (): Promise<DocumentRead> => {
  if (kind === 'pdf') return (await import('./pdf.ts')).readPdf(bytes)
  const lines = await (await import('./docx.ts')).readDocx(bytes)
  return lines.length === 0 ? { kind: 'unreadable', why: 'scanned' } : { kind: 'read', lines, pages: null }
}

parentPort?.postMessage(await read().catch((): DocumentRead => ({ kind: 'unreadable', why: 'broken' })))

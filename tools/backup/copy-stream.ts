import { Readable, Writable, type Duplex } from 'node:stream'
import type pg from 'pg'

/** A connection while it is a query's turn: what `pg` gives, and its published types leave out. */
type Wire = {
  readonly stream: Duplex
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(message: string): void
}

type Counted = { readonly rows: () => number }

const BATCH = 65_536

const rowsIn = ({ text }: { readonly text: string }): number =>
  Number(/^COPY (\d+)$/.exec(text)?.[1] ?? Number.NaN)

/** What `COPY … TO STDOUT` gives, as fast as it is taken away. `tell` hears how many rows have come. */
export const copyOut = (
  client: pg.ClientBase,
  query: string,
  tell: (rows: number) => void = () => undefined,
): Readable & Counted => {
  let wire: Wire | undefined
  let rows = 0
  let batch: Buffer[] = []
  let size = 0
  const handOver = (): void => {
    if (size > 0 && !out.push(Buffer.concat(batch))) wire?.stream.pause()
    batch = []
    size = 0
    tell(rows)
  }
  const out = new Readable({
    highWaterMark: 4 * BATCH,
    read: () => void wire?.stream.resume(),
    destroy: (error, done) => {
      // Nobody reads on: the connection stands in the middle of its answer and is of no more use.
      if (error !== null) wire?.stream.destroy()
      done(error)
    },
  })
  const copying = {
    submit: (connection: unknown) => {
      wire = connection as Wire
      wire.query(query)
    },
    handleCopyData: ({ chunk }: { readonly chunk: Buffer }) => {
      // One message a row, in a buffer that `pg` uses again.
      rows += 1
      batch.push(Buffer.from(chunk))
      size += chunk.length
      if (size >= BATCH) handOver()
    },
    handleCommandComplete: (message: { readonly text: string }) => {
      if (rowsIn(message) !== rows) out.destroy(new Error('The server counts other rows than came'))
    },
    handleReadyForQuery: () => {
      handOver()
      // A stream that has come to its end asks for no more: the connection would stay paused for good.
      wire?.stream.resume()
      out.push(null)
    },
    handleError: (error: Error) => void out.destroy(error),
  }
  client.query(copying)
  return Object.assign(out, { rows: () => rows })
}

/** What `COPY … FROM STDIN` takes. Rows stay only when the stream comes to its end and the transaction commits. */
export const copyIn = (client: pg.ClientBase, query: string): Writable & Counted => {
  let wire: Wire | undefined
  let rows = 0
  /** What the stream waits for: that the server takes rows, or that it has taken the last. */
  let waiting: ((error?: Error) => void) | undefined
  let failed = false
  const answered = (error?: Error): void => {
    const done = waiting
    waiting = undefined
    done?.(error)
  }
  const copying = {
    submit: (connection: unknown) => {
      wire = connection as Wire
      wire.query(query)
    },
    handleCopyInResponse: () => answered(),
    handleCommandComplete: (message: { readonly text: string }) => {
      rows = rowsIn(message)
    },
    handleReadyForQuery: () => answered(),
    handleError: (error: Error) => {
      failed = true
      if (waiting === undefined) into.destroy(error)
      else answered(error)
    },
  }
  const into = new Writable({
    construct: (done) => {
      waiting = done
      client.query(copying)
    },
    write: (chunk: Buffer, _encoding, done) => {
      wire?.sendCopyFromChunk(chunk)
      if (wire?.stream.writableNeedDrain === true) wire.stream.once('drain', () => done())
      else done()
    },
    final: (done) => {
      waiting = done
      wire?.endCopyFrom()
    },
    destroy: (error, done) => {
      if (error !== null && !failed) wire?.sendCopyFail('The source broke off')
      done(error)
    },
  })
  return Object.assign(into, { rows: () => rows })
}

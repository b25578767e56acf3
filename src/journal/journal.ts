import type { Recorded } from '../domain/rules/recorded.ts'

/**
 * The log as the rest of the program sees it: one append-only stream of events per matter
 * ('case:<id>', 'report:<id>', 'person:<id>', 'strategy:<id>' …). CASE-24: in order, unalterable;
 * a correction is a new event that points to the old one.
 */
export type StreamId = string

export type { Recorded }

export type Entry<E> = { readonly at: string; readonly by: string | null; readonly event: E }

export type Journal<E extends { type: string }> = {
  /** All events of the stream in order; none for a stream that does not exist. */
  read(stream: StreamId): Promise<readonly Recorded<E>[]>
  /**
   * Appends all entries or none. `expectedVersion` is the version the decision was made on (0: a new stream);
   * rejects with StreamMoved when the stream has moved on since.
   */
  append(
    stream: StreamId,
    expectedVersion: number,
    entries: readonly Entry<E>[],
  ): Promise<readonly Recorded<E>[]>
}

/** What lists need beside the port: many streams at once, without a query for each. */
export type WholeJournal<E extends { type: string }> = Journal<E> & {
  /** Every asked stream is a key, in the order asked; an unknown one has no events. */
  readMany(streams: readonly StreamId[]): Promise<ReadonlyMap<StreamId, readonly Recorded<E>[]>>
  /** The ids of all streams of a kind ('case'), sorted. */
  streams(kind: string): Promise<readonly StreamId[]>
}

/** Brings an older body to today's shape. `bodyVersion` is the body's `v`, or 1 where it has none. */
export type Upcast = (
  type: string,
  bodyVersion: number,
  body: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>

/** Somebody else appended first: read again, decide again. */
export type StreamMoved = Error & {
  readonly name: 'StreamMoved'
  readonly stream: StreamId
  readonly expected: number
  readonly actual: number
}

export const streamMoved = (stream: StreamId, expected: number, actual: number): StreamMoved =>
  Object.assign(new Error(`The stream ${stream} is at version ${actual}, not ${expected}`), {
    name: 'StreamMoved' as const,
    stream,
    expected,
    actual,
  })

/**
 * The database let somebody else go first and has undone this whole transaction: two waited for each other, or could
 * not both have come in any order. The same work may be tried again.
 */
export const isUndoneForAnother = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '40P01' || error.code === '40001')

export const isStreamMoved = (error: unknown): error is StreamMoved =>
  error instanceof Error && error.name === 'StreamMoved'

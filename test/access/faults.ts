import pg from 'pg'
import { openDatabase, type Database } from '../../src/adapters/postgres/database.ts'
import type { Vault } from '../../src/journal/vault.ts'

/**
 * How a call across a boundary goes wrong. `refused`: an error of the database that quotes what was sent, as some do.
 * `cut`: the connection breaks before the call; `cut-after`: after the server has done it, so that nobody knows.
 */
export const troubles = ['refused', 'timed-out', 'not-serializable', 'cut', 'cut-after'] as const
export type Trouble = (typeof troubles)[number]

/** A name and words that no answer, line or header may ever hold; they stand in the errors themselves. */
export const QUOTED = 'Kanarie-i-fejlen 020415-1234'

const codes: Readonly<Record<'refused' | 'timed-out' | 'not-serializable', string>> = {
  refused: '23505',
  'timed-out': '57014',
  'not-serializable': '40001',
}

const saysNo = (trouble: keyof typeof codes): string =>
  `do $$ begin raise exception using errcode = '${codes[trouble]}',
    message = 'Key (name)=(${QUOTED}) already exists', detail = '${QUOTED}'; end $$`

/** What is asked of the driver in one breath with other questions. */
type Question = { callback: (error: Error | null, result: unknown) => void }

/** Where the next trouble comes: before or after which call, counted over all boundaries since it was armed. */
export type Faults = {
  /** From now on the `at`th call (from 1) goes wrong, once. */
  arm(at: number, trouble: Trouble): void
  /** The same port, whose calls are counted with the others. */
  faulty<Port extends object>(port: Port): Port
  /** Nothing more goes wrong; true when something did since it was armed. */
  disarm(): boolean
}

/** A database and a vault that go wrong when told to, on the same server as a site's own. */
export const openFaulty = (
  config: pg.PoolConfig,
  vault: Vault,
): { readonly database: Database; readonly vault: Vault; readonly faults: Faults } => {
  let left = 0
  let armed: Trouble | undefined
  let fired = false
  /** The trouble of this call, or undefined. */
  const next = (): Trouble | undefined => {
    if (armed === undefined || fired) return undefined
    left -= 1
    if (left > 0) return undefined
    fired = true
    return armed
  }

  class FaultyClient extends pg.Client {
    override query(...asked: unknown[]): never {
      const trouble = next()
      const ask = (...given: unknown[]) => (super.query as (...all: unknown[]) => unknown)(...given) as never
      if (trouble === undefined) return ask(...asked)
      const { stream } = (this as unknown as { connection: { stream: { destroy(): void } } }).connection
      const question = asked[0] instanceof pg.Query ? (asked[0] as unknown as Question) : undefined
      switch (trouble) {
        case 'cut':
          stream.destroy()
          return ask(...asked)
        case 'cut-after': {
          if (question === undefined)
            return (ask(...asked) as Promise<unknown>).then(() => {
              stream.destroy()
              throw new Error(QUOTED)
            }) as never
          const { callback } = question
          question.callback = (error, result) => {
            stream.destroy()
            callback(error ?? new Error(QUOTED), result)
          }
          return ask(question)
        }
        case 'refused':
        case 'timed-out':
        case 'not-serializable':
          // The server itself says no, so that its transaction is over as it would be.
          if (question === undefined) return ask(saysNo(trouble))
          return ask(Object.assign(question, { text: saysNo(trouble), values: [], name: undefined }))
      }
    }
  }

  /** Anything with functions, each of which goes wrong when its turn comes: before its work, or after it. */
  const faulty: Faults['faulty'] = (port) =>
    Object.fromEntries(
      Object.entries(port).map(([name, work]) => [
        name,
        typeof work !== 'function'
          ? work
          : (...given: unknown[]) => {
              const trouble = next()
              if (trouble !== undefined && trouble !== 'cut-after') throw new Error(QUOTED)
              const done: unknown = (work as (...all: unknown[]) => unknown)(...given)
              if (trouble === undefined) return done
              if (!(done instanceof Promise)) throw new Error(QUOTED)
              return done.then(() => {
                throw new Error(QUOTED)
              })
            },
      ]),
    ) as unknown as typeof port

  return {
    database: openDatabase({ ...config, Client: FaultyClient } as pg.PoolConfig),
    vault: faulty(vault),
    faults: {
      faulty,
      arm: (at, trouble) => {
        left = at
        armed = trouble
        fired = false
      },
      disarm: () => {
        armed = undefined
        return fired
      },
    },
  }
}

import { AsyncLocalStorage } from 'node:async_hooks'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Recorded } from '../../src/domain/rules/recorded.ts'
import type { AnyEvent } from '../../src/readmodels/unit.ts'
import type { Chance } from './chance.ts'

/**
 * The wire between the program and its database: where the simulation breaks things. It stands in the real `pg`
 * client, below Kysely and everything of ours, so a fault comes where a power cut or a server would put it.
 */

/** How the database refuses a statement: by the code it gives. The transaction is really broken then. */
const refusals = {
  'disk full': '53100',
  'out of memory': '53200',
  'statement timed out': '57014',
  'deadlock found': '40P01',
  'could not serialize': '40001',
  'too many locks': '53000',
} as const
export type Refusal = keyof typeof refusals
export const refusalNames = Object.keys(refusals) as readonly Refusal[]

/** One thing that goes wrong on the wire, once. `nth` counts the statements after `begin` that match. */
export type Break =
  | {
      readonly kind: 'crash'
      readonly when: 'before' | 'after'
      readonly nth: number
      readonly writes: boolean
    }
  | { readonly kind: 'refused'; readonly as: Refusal; readonly nth: number; readonly writes: boolean }
  /** `before`: the commit never came; `after`: it came, and nobody heard of it. */
  | { readonly kind: 'commit'; readonly when: 'before' | 'after' }
  /** Between two statements something else happens, such as midnight. */
  | { readonly kind: 'meanwhile'; readonly nth: number; readonly happens: () => Promise<void> | void }

/** One transaction: whether it was committed, and what the program did in it. */
export type Passage = {
  /** In whose name, as soon as the program knows. */
  tenant?: string
  committed: boolean
  readonly appended: { readonly tenant: string; readonly entry: Recorded<AnyEvent> }[]
  /** Lines of the audit, as `tenant|actor|act|stream`. */
  readonly audited: string[]
  /** Form tokens, with their tenant. */
  readonly tokens: { readonly tenant: string; readonly token: string }[]
}

/** Somebody's request on its way; set for as long as it runs. */
export type Request = {
  /** Where ids, keys and nonces of this request come from. */
  readonly chance: Chance
  broken?: Break | undefined
  /** What went wrong and where, once it did. */
  hit?: string
  statements: number
  /** Its transactions; the last is the one under way. */
  readonly passages: Passage[]
  lane?: Lane
}

const requests = new AsyncLocalStorage<Request>()
export const onTheWire = <T>(request: Request, work: () => Promise<T>): Promise<T> =>
  requests.run(request, work)
export const requestNow = (): Request | undefined => requests.getStore()

const WRITES = /\b(insert into|update|delete from) +(?:"?keys"?\.)?"?(?!set\b)(\w+)/g

/** What a statement does, in two words: `insert vault`; of several writes, all of them. */
const labelOf = (text: string): string | undefined => {
  const found = [...text.matchAll(WRITES)].map(
    ([, verb = '', table = '']) => `${verb.split(' ')[0]} ${table}`,
  )
  return found.length === 0 ? undefined : [...new Set(found)].join(' + ')
}

/** What `pg` is asked with: a text, or one of its own query objects, which answers by its callback. */
type Asked = { readonly text: string }
type Submitted = Asked & { submit: unknown; callback: (error: Error | null, result?: pg.QueryResult) => void }
type Result = pg.QueryResult
type Send = (query: unknown, values?: unknown) => Promise<Result>
type Inner = pg.Client & {
  readonly processID: number
  readonly connection: { readonly stream: { destroy(): void } }
}

/** What the wire noticed that may never be: a row of another tenant than the transaction's own (goal A6). */
export type Foreign = { readonly tenant: string; readonly asked: string }

export type Wire = {
  /** For `PoolConfig.Client`. */
  readonly Client: new () => pg.ClientBase
  readonly foreign: Foreign[]
}

export const makeWire = (): Wire => {
  const foreign: Foreign[] = []

  const passing = (client: Inner, send: Send) => {
    /** The transaction under way here; a request may have another on a connection of its own meanwhile. */
    let passage: Passage | undefined
    let dead = false

    const gone = (): Error => Object.assign(new Error('Connection terminated'), { code: 'ECONNRESET' })
    const cut = async (): Promise<never> => {
      dead = true
      const ended = once(client, 'end')
      client.connection.stream.destroy()
      await ended
      throw gone()
    }

    const inTurn = ({ lane }: Request, statement: () => Promise<Result>): Promise<Result> =>
      lane === undefined ? statement() : lane.send(client.processID, statement)

    const commit = async (
      request: Request,
      passage: Passage,
      statement: () => Promise<Result>,
    ): Promise<Result> => {
      const { broken } = request
      const when = broken?.kind === 'commit' ? broken.when : undefined
      if (when !== undefined) {
        request.broken = undefined
        request.hit = `lost ${when} commit`
      }
      if (when === 'before') return cut()
      const result = await inTurn(request, statement)
      if (result.command === 'COMMIT') passage.committed = true
      return when === 'after' ? cut() : result
    }

    const breakAt = async (
      request: Request,
      due: Exclude<Break, { kind: 'commit' }>,
      label: string | undefined,
      go: () => Promise<Result>,
    ): Promise<Result> => {
      switch (due.kind) {
        case 'meanwhile':
          await due.happens()
          return go()
        case 'refused':
          request.hit = due.as
          return inTurn(request, () => send(refuseBy(refusals[due.as])))
        case 'crash':
          request.hit = `crash ${due.when} ${label ?? 'a read'}`
          if (due.when === 'after') await go()
          return cut()
      }
    }

    /** While something breaks, what was asked after it waits: the order on the wire stays. */
    let held: Promise<unknown> | undefined
    const pass = (asked: Asked, statement: () => Promise<Result>): Promise<Result> =>
      held === undefined ? passNow(asked, statement) : held.then(() => pass(asked, statement))

    /** One statement on its way, with what happens to it. */
    const passNow = ({ text }: Asked, statement: () => Promise<Result>): Promise<Result> => {
      const request = requests.getStore()
      if (dead) return Promise.reject(gone())
      if (text.startsWith('begin')) {
        passage = { committed: false, appended: [], audited: [], tokens: [] }
        request?.passages.push(passage)
      }
      if (request === undefined || passage === undefined) return statement()
      const here = passage
      if (text === 'commit' || text === 'rollback') {
        passage = undefined
        const ended = text === 'commit' ? commit(request, here, statement) : inTurn(request, statement)
        return ended.finally(() => request.lane?.over(client.processID))
      }
      if (text.startsWith('begin')) return inTurn(request, statement)

      const label = labelOf(text)
      const go = async (): Promise<Result> => {
        const result = await inTurn(request, statement)
        const asked = here.tenant
        for (const { tenant } of (result.rows ?? []) as { readonly tenant?: unknown }[])
          if (asked !== undefined && typeof tenant === 'string' && tenant !== asked)
            foreign.push({ tenant, asked })
        return result
      }
      const due = dueAt(request, label)
      if (due === undefined) return go()
      const breaking = breakAt(request, due, label, go)
      held = breaking.then(
        () => (held = undefined),
        () => (held = undefined),
      )
      return breaking
    }

    return (query: unknown, values?: unknown[], ...more: unknown[]): unknown => {
      // The pool's own question whether the server answers.
      if (more.length > 0) return (send as (...all: unknown[]) => unknown)(query, values, ...more)
      if (typeof query === 'string') return pass({ text: query }, () => send(query, values))
      const asked = query as Asked | Submitted
      if (!('submit' in asked)) return pass(asked, () => send(query, values))
      const tell = asked.callback
      const answered = pass(
        asked,
        () =>
          new Promise((resolve, reject) => {
            asked.callback = (error, result) => (error == null ? resolve(result as Result) : reject(error))
            void send(asked)
          }),
      )
      answered.then(
        (result) => tell(null, result),
        (error: Error) => tell(error),
      )
      return asked
    }
  }

  /** The break whose turn has come; it happens once. */
  const dueAt = (
    request: Request,
    label: string | undefined,
  ): Exclude<Break, { kind: 'commit' }> | undefined => {
    const { broken } = request
    if (broken === undefined || broken.kind === 'commit') return undefined
    if (broken.kind !== 'meanwhile' && broken.writes && label === undefined) return undefined
    request.statements += 1
    if (request.statements !== broken.nth) return undefined
    request.broken = undefined
    return broken
  }

  class SimulatedClient extends pg.Client {
    constructor(config?: pg.ClientConfig) {
      super(config)
      const send = this.query.bind(this) as unknown as Send
      Object.assign(this, { query: passing(this as unknown as Inner, send) })
    }
  }
  return { Client: SimulatedClient, foreign }
}

/** The database itself refuses, so that the transaction is over for everything that was sent after it. */
const refuseBy = (code: string): string =>
  `do $$begin raise exception 'simulated' using errcode = '${code}'; end$$`

/** One of several requests that run at the same time. */
export type Lane = {
  /** Sends a statement when its turn has come, after those asked before it, and gives its result. */
  send<T>(pid: number, statement: () => Promise<T>): Promise<T>
  /** The transaction on this connection is over: it holds no lock, and the connection may be another's next. */
  over(pid: number): void
}

type Standing = {
  readonly queue: (() => void)[]
  at: 'thinking' | 'sent' | 'blocked' | 'ended'
  /** The backend that was asked last. */
  pid: number
  /** The backends that are in a transaction of this request. */
  readonly pids: Set<number>
  blockers: readonly number[]
}

/**
 * Runs requests at the same time, one statement after the other in an order that chance gives: only one is ever on
 * its way. When one waits for another's lock, whoever holds the lock goes on until it is free: of two who wait for
 * the same lock, the machine would say which is first. So what happens depends on the seed and never on how fast the
 * machine is. `blockersOf` asks the database whom a backend waits for.
 */
export const atOnce = async <T>(
  works: readonly ((lane: Lane) => Promise<T>)[],
  chance: Chance,
  blockersOf: (pid: number) => Promise<readonly number[]>,
): Promise<readonly PromiseSettledResult<T>[]> => {
  let changed = (): void => undefined
  let change = new Promise<void>((resolve) => (changed = resolve))
  const note = (): void => {
    changed()
    change = new Promise<void>((resolve) => (changed = resolve))
  }
  const lanes = works.map((): Standing => ({
    queue: [],
    at: 'thinking',
    pid: 0,
    pids: new Set(),
    blockers: [],
  }))
  const isWaiting = ({ at, queue }: Standing): boolean => at === 'thinking' && queue.length > 0
  const isBusy = ({ at, queue }: Standing): boolean =>
    at === 'sent' || (at === 'thinking' && queue.length === 0)

  const running = works.map(async (work, index) => {
    const standing = lanes[index] as Standing
    const lane: Lane = {
      over: (pid) => void standing.pids.delete(pid),
      send: async (pid, statement) => {
        await new Promise<void>((go) => {
          standing.queue.push(go)
          note()
        })
        standing.pid = pid
        standing.pids.add(pid)
        try {
          return await statement()
        } finally {
          standing.at = 'thinking'
          note()
        }
      },
    }
    try {
      return await work(lane)
    } finally {
      standing.at = 'ended'
      note()
    }
  })

  // From here on, so that a lane which fails is heard while the others still run.
  const settled = Promise.allSettled(running)

  const look = async (): Promise<void> => {
    for (const standing of lanes) {
      const { at } = standing
      if (at !== 'sent' && at !== 'blocked') continue
      const blockers = await blockersOf(standing.pid)
      if (standing.at !== at) continue
      standing.at = blockers.length > 0 ? 'blocked' : 'sent'
      standing.blockers = blockers
    }
  }
  for (;;) {
    await look()
    while (lanes.some(isBusy)) {
      await Promise.race([change, sleep(1)])
      await look()
    }
    const holders = lanes.flatMap(({ at, blockers }) => (at === 'blocked' ? blockers : []))
    const waiting = lanes.filter(
      (lane) => isWaiting(lane) && (holders.length === 0 || holders.some((pid) => lane.pids.has(pid))),
    )
    if (waiting.length > 0) {
      const next = chance.of(waiting)
      next.at = 'sent'
      next.queue.shift()?.()
    } else if (lanes.every(({ at }) => at === 'ended')) break
    // All that are left wait for each other: the database finds that out and ends one of them.
    else await Promise.race([change, sleep(5)])
  }
  return settled
}

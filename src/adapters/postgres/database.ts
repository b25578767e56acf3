import {
  DefaultQueryExecutor,
  DummyDriver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  Transaction,
} from 'kysely'
import type { CompiledQuery, DatabaseConnection, Dialect } from 'kysely'
import pg from 'pg'

import type { Tables } from './tables.ts'

export type Tx = Transaction<Tables>

export type Database = {
  /** One transaction in which row security lets through this tenant's rows only. Refuses an empty tenant. */
  inTenant<T>(tenant: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** One transaction without a tenant: it sees the directory of tenants, and no row of any other table. */
  withoutTenant<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Whether the server answers. */
  ping(): Promise<boolean>
  close(): Promise<void>
}

const DATE = 1082
const INT8 = 20

/** Dates stay 'YYYY-MM-DD' and counts become numbers; everything else as `pg` reads it. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === DATE) return (text: string) => text
    if (oid === INT8) return Number
    return pg.types.getTypeParser(oid, format) as (text: string) => unknown
  },
}

/**
 * Refuses a session that row security would not hold: a superuser, BYPASSRLS, or the owner of the tables.
 * It fails closed, before the connection is given to anybody.
 */
const becomeHarmless = async (client: pg.ClientBase, role: string | undefined): Promise<void> => {
  if (role !== undefined) await client.query(`set role ${pg.escapeIdentifier(role)}`)
  const { rows } = await client.query<{ mighty: boolean }>(
    `select rolsuper or rolbypassrls or exists (
       select from pg_class where relowner = pg_roles.oid and relnamespace = 'public'::regnamespace
     ) as mighty from pg_roles where rolname = current_user`,
  )
  if (rows[0]?.mighty !== false) {
    throw new Error(
      'The program must not work as a superuser or as the owner of the tables: connect as samhold_app, or let it become that role',
    )
  }
  // A statement is planned once and for whatever values come: each has one index to go by.
  await client.query('set plan_cache_mode = force_generic_plan')
}

/**
 * Opens a pool of connections. Takes a connection string or a socket folder as `pg` does.
 * `role`: the role each connection becomes, for a server whose only login owns the tables ('samhold_app').
 * `asOwner`: for a restore alone, which works as the owner to empty the lists and derive them anew.
 */
export const openDatabase = (
  config: pg.PoolConfig,
  options: {
    readonly role?: string
    readonly asOwner?: true
    readonly onError?: (error: Error) => void
  } = {},
): Database => {
  const pool = new pg.Pool({
    application_name: 'samhold',
    statement_timeout: 15_000,
    pipeline: true,
    types,
    ...config,
    ...(options.asOwner === true ? {} : { onConnect: (client) => becomeHarmless(client, options.role) }),
  })
  // An idle connection that breaks (server restarted) is replaced by the pool; without a listener it ends the process.
  pool.on('error', options.onError ?? (() => undefined))
  // One that breaks while it is in use tells so by an event beside the query that fails; unheard, it ends the process too.
  pool.on('connect', (client) => client.on('error', options.onError ?? (() => undefined)))
  const names = statementNames()

  const transaction = async <T>(tenant: string | undefined, work: (tx: Tx) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    const line = openLine(client, names)
    const tx = transactionOn(line)
    let over = false
    try {
      inFlight(tx, line.say(tenant === undefined ? BEGIN : `${BEGIN}; ${setTenant(tenant)}`))
      const result = await work(tx)
      const { command } = await line.end('commit')
      over = true
      // A write that failed has turned the commit into its opposite.
      if (command !== 'COMMIT') throw new Error('The transaction was not committed')
      return result
    } catch (error) {
      if (!over) await line.end('rollback').catch(() => line.breakOff())
      throw await causeOf(tx, error)
    } finally {
      line.close()
    }
  }

  return {
    inTenant: async (tenant, work) => {
      if (tenant === '') throw new Error('A transaction needs a tenant')
      return transaction(tenant, work)
    },
    withoutTenant: (work) => transaction(undefined, work),
    ping: async () => {
      try {
        await pool.query('select 1')
        return true
      } catch {
        return false
      }
    },
    close: () => pool.end(),
  }
}

const BEGIN = 'begin'
const setTenant = (tenant: string): string => `set local samhold.tenant = ${pg.escapeLiteral(tenant)}`

/** What is asked for in the same breath is asked for in one question. Undefined where the answer says nothing of a key. */
export const together = <Key, Value>(
  load: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): ((key: Key) => Promise<Value | undefined>) => {
  let waiting: { readonly keys: Set<Key>; readonly all: Promise<ReadonlyMap<Key, Value>> } | undefined
  return async (key) => {
    if (waiting === undefined) {
      const keys = new Set<Key>()
      const all = Promise.resolve().then(() => {
        waiting = undefined
        return load([...keys])
      })
      waiting = { keys, all }
    }
    waiting.keys.add(key)
    return (await waiting.all).get(key)
  }
}

type UnderWay = { readonly line: Line; readonly writes: Promise<unknown>[] }
const underWay = new WeakMap<Tx, UnderWay>()

const underWayIn = (tx: Tx): UnderWay => {
  const known = underWay.get(tx)
  if (known === undefined) throw new Error('This transaction was not opened here')
  return known
}

/** Runs SQL that is always the same text: planned once a connection, and not put together here each time. */
export const ask = async <Row>(tx: Tx, text: string, values: readonly unknown[]): Promise<readonly Row[]> =>
  (await underWayIn(tx).line.ask(text, values)).rows as Row[]

/**
 * A write nobody waits for: what is asked next goes out with it in one packet. If it fails, so does the transaction,
 * with this failure as its cause.
 */
export const inFlight = (tx: Tx, write: Promise<unknown>): void => {
  underWayIn(tx).writes.push(write)
  write.catch(() => undefined)
}

/** Refused only because something before it in the same transaction had failed. */
const isConsequence = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '25P02'

/** What failed first: a write nobody waited for, or what was thrown. What was asked after it fails because of it. */
const causeOf = async (tx: Tx, error: unknown): Promise<unknown> => {
  const failed = (await Promise.allSettled(underWayIn(tx).writes)).flatMap((write) =>
    write.status === 'rejected' ? [write.reason as unknown] : [],
  )
  return [...failed, error].find((one) => !isConsequence(one)) ?? error
}

/** One connection for one transaction. Nothing can be asked once it is over: the next may be another tenant's. */
type Line = DatabaseConnection & {
  ask(text: string, values: readonly unknown[]): Promise<pg.QueryResult>
  /** Text alone, without values. */
  say(text: string): Promise<pg.QueryResult>
  end(how: 'commit' | 'rollback'): Promise<pg.QueryResult>
  /** The connection is in no state to be used again. */
  breakOff(): void
  close(): void
}

/**
 * Questions asked in one breath leave as one packet, and none waits for the answer to the one before: PostgreSQL
 * answers them in order, and after one that failed refuses the others.
 */
const openLine = (client: pg.PoolClient, nameOf: (text: string) => string | undefined): Line => {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Socket } }).connection
  let over = false
  let broken = false
  let corked = false
  const cork = (): void => {
    if (corked) return
    corked = true
    stream.cork()
    process.nextTick(() => {
      corked = false
      stream.uncork()
    })
  }
  const send = (query: pg.Query): Promise<pg.QueryResult> =>
    new Promise((resolve, reject) => {
      if (over) throw new Error('This transaction is over')
      cork()
      // A query made here, and not by the client, which would copy it property by property.
      Object.assign(query, {
        callback: (error: Error | null, result: pg.QueryResult) =>
          error === null ? resolve(result) : reject(error),
      })
      client.query(query)
    })
  const askLine: Line['ask'] = (text, values) => {
    const query = new pg.Query(text, [...values])
    return send(Object.assign(query, { name: nameOf(text) }))
  }
  const say: Line['say'] = (text) => send(new pg.Query(text))
  return {
    say,
    end: (how) => {
      const ended = say(how)
      over = true
      return ended
    },
    ask: askLine,
    executeQuery: async <Row>({ sql, parameters }: CompiledQuery) => {
      const { command, rowCount, rows } = await askLine(sql, parameters)
      const changes = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE'
      return { rows: rows as Row[], ...(changes ? { numAffectedRows: BigInt(rowCount ?? 0) } : {}) }
    },
    streamQuery: () => {
      throw new Error('Nothing here is read as a stream')
    },
    breakOff: () => {
      broken = true
    },
    close: () => client.release(broken),
  }
}

type Socket = { cork(): void; uncork(): void }

/** How many statements each connection keeps planned. What is asked in more shapes is planned every time. */
const MOST_STATEMENTS = 500

const statementNames = (): ((text: string) => string | undefined) => {
  const names = new Map<string, string>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined || names.size >= MOST_STATEMENTS) return known
    const name = `s${names.size}`
    names.set(text, name)
    return name
  }
}

const driver = new DummyDriver()
const compiler = new PostgresQueryCompiler()
const adapter = new PostgresAdapter()
const dialect: Dialect = {
  createDriver: () => driver,
  createQueryCompiler: () => compiler,
  createAdapter: () => adapter,
  createIntrospector: (db) => new PostgresIntrospector(db),
}

/** Kysely's own transaction lets one question out at a time; this one leaves the order to the connection. */
const transactionOn = (line: Line): Tx => {
  const tx = new Transaction<Tables>({
    config: { dialect },
    dialect,
    driver,
    executor: new DefaultQueryExecutor(compiler, adapter, {
      provideConnection: (consumer) => consumer(line),
    }),
  })
  underWay.set(tx, { line, writes: [] })
  return tx
}

import pg from 'pg'
import { codeOf } from './refused.ts'

/** Everything as it should be, asked in one question so that an ordinary start changes nothing. */
const isPrepared = `
  select not rolsuper and not rolbypassrls and not rolcreatedb and not rolcreaterole and rolcanlogin
     and (select not rolsuper and not rolbypassrls and not rolcreatedb and not rolcreaterole and rolcanlogin
            from pg_roles where rolname = 'samhold_app')
     and (select not rolsuper and not rolbypassrls and not rolcreatedb and not rolcreaterole and rolcanlogin
            from pg_roles where rolname = 'samhold_worker')
     and has_database_privilege('samhold_worker', 'samhold', 'create')
     and (select datdba = pg_roles.oid from pg_database where datname = 'samhold')
     and has_database_privilege('samhold_app', 'samhold', 'connect')
     and not has_database_privilege('samhold_app', 'samhold', 'create')
     and not has_database_privilege('samhold_app', 'samhold', 'temporary')
     and not has_database_privilege('samhold_app', 'postgres', 'connect')
     and not has_database_privilege('samhold_app', 'template1', 'connect')
     and not has_schema_privilege('samhold_app', 'public', 'create') as prepared
    from pg_roles where rolname = 'samhold_owner'`

const role = (name: string) => `
  do $$ begin create role ${name}; exception when duplicate_object then null; end $$;
  alter role ${name} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;`

const connected = async <T>(
  at: { readonly host: string; readonly port: number },
  database: string,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({
    ...at,
    database,
    user: 'postgres',
    ssl: false,
    application_name: 'samhold supervisor',
    connectionTimeoutMillis: 10_000,
  })
  // A server that goes away while we ask is told by the query, not by an event nobody hears.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Which cluster answers there. */
export const askDataDirectory = (at: { readonly host: string; readonly port: number }): Promise<string> =>
  connected(at, 'template1', async (client) => {
    const { rows } = await client.query<{ directory: string }>(
      `select current_setting('data_directory') as directory`,
    )
    return rows[0]?.directory ?? ''
  })

/**
 * The database `samhold`, its owner `samhold_owner` (makes schemas, runs migrations), `samhold_app`, which owns
 * nothing and is given CONNECT alone, and `samhold_worker`, which owns the schemas of its jobs and sees nothing else.
 * Can be interrupted anywhere and done again.
 */
export const prepareRoles = async (at: { readonly host: string; readonly port: number }): Promise<void> => {
  try {
    const prepared = await connected(at, 'samhold', async (client) => {
      const { rows } = await client.query<{ prepared: boolean | null }>(isPrepared)
      return rows[0]?.prepared === true
    })
    if (prepared) return
  } catch (error) {
    // The first start: there is no such database yet.
    if (codeOf(error) !== '3D000') throw error
  }
  await connected(at, 'postgres', async (client) => {
    await client.query(role('samhold_owner'))
    await client.query(role('samhold_app'))
    await client.query(role('samhold_worker'))
    await client
      .query('create database samhold owner samhold_owner template template0')
      .catch((error: unknown) => {
        if (codeOf(error) !== '42P04') throw error
      })
    await client.query(`
      alter database samhold owner to samhold_owner;
      revoke all on database samhold, postgres, template1 from public;
      revoke all on database samhold from samhold_app, samhold_worker;
      grant connect on database samhold to samhold_app;
      grant connect, create on database samhold to samhold_worker;`)
  })
  await connected(at, 'samhold', (client) =>
    client.query('revoke create on schema public from public, samhold_app, samhold_worker'),
  )
}

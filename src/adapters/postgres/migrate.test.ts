import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'

import { temporaryPostgres } from '../embedded-postgres/for-tests.ts'
import { MIGRATIONS, testPool } from './for-tests.ts'
import { migrate } from './migrate.ts'

let server: Awaited<ReturnType<typeof temporaryPostgres>>
let owner: pg.Pool
let folder: string

const write = (file: string, sql: string) => writeFileSync(join(folder, file), sql)
const tables = async () => {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  )
  return rows.map(({ name }) => name)
}

beforeAll(async () => {
  server = await temporaryPostgres()
  owner = testPool(server.owner)
})
beforeEach(async () => {
  await owner.query('drop schema public cascade; create schema public; drop schema if exists keys cascade')
  folder = mkdtempSync(join(tmpdir(), 'samhold-migrations-'))
  write('0001_first.sql', 'create table one (id int primary key);')
})
afterAll(async () => {
  await owner.end()
  await server.dispose()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('applies what is missing, once, in order', async () => {
  expect(await migrate(owner, folder)).toEqual(['0001_first'])
  write('0002_second.sql', 'create table two (id int references one);')
  expect(await migrate(owner, folder)).toEqual(['0002_second'])
  expect(await migrate(owner, folder)).toEqual([])
  expect(await tables()).toEqual(['one', 'schema_migration', 'two'])
})

it('two processes at once apply each migration once', async () => {
  write('0002_second.sql', 'select pg_sleep(0.1); create table two (id int);')
  const results = await Promise.all([migrate(owner, folder), migrate(owner, folder), migrate(owner, folder)])
  expect(results.flat().toSorted()).toEqual(['0001_first', '0002_second'])
})

it('an interrupted migration is not applied, and is named', async () => {
  write('0002_second.sql', 'create table two (id int); select 1 / 0;')
  await expect(migrate(owner, folder)).rejects.toThrow('Migration 2 (second) was not applied')
  expect(await tables()).toEqual(['one', 'schema_migration'])
  write('0002_second.sql', 'create table two (id int);')
  expect(await migrate(owner, folder)).toEqual(['0002_second'])
})

it('a changed applied file, a gap, a stray name and a database from the future are refused', async () => {
  await migrate(owner, folder)
  write('0001_first.sql', 'create table other (id int primary key);')
  await expect(migrate(owner, folder)).rejects.toThrow('Migration 1 (first) was changed after it was applied')
  write('0001_first.sql', 'create table one (id int primary key);')
  write('0003_third.sql', 'select 1;')
  await expect(migrate(owner, folder)).rejects.toThrow('a gap or a double number at 2')
  rmSync(join(folder, '0003_third.sql'))
  write('0002-second.sql', 'select 1;')
  await expect(migrate(owner, folder)).rejects.toThrow('not named NNNN_name.sql')
  rmSync(join(folder, '0002-second.sql'))
  write('0002_second.sql', 'select 1;')
  await migrate(owner, folder)
  rmSync(join(folder, '0002_second.sql'))
  await expect(migrate(owner, folder)).rejects.toThrow('start a newer version')
})

it('the line ends of a checkout do not change a migration', async () => {
  write('0001_first.sql', 'create table one (\n  id int primary key\n);\n')
  await migrate(owner, folder)
  write('0001_first.sql', 'create table one (\r\n  id int primary key\r\n);\r\n')
  expect(await migrate(owner, folder)).toEqual([])
})

it('the migrations of the project apply on an empty database', async () => {
  cpSync(MIGRATIONS, folder, { recursive: true })
  rmSync(join(folder, '0001_first.sql'))
  await migrate(owner, folder)
  expect(await tables()).toContain('journal')
})

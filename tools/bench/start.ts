import { join } from 'node:path'
import { startEmbeddedPostgres } from '../../src/adapters/embedded-postgres/embedded-postgres.ts'
import { endBy, startDemo } from '../../test/commands/program.ts'
import { byTurns, type Bench } from './bench.ts'
import { withFolder } from './sites.ts'

const demo = async (folder: string): Promise<number> => {
  const began = performance.now()
  const program = await startDemo({ SAMHOLD_DATA: folder })
  const took = performance.now() - began
  await endBy(program, 'SIGTERM')
  return took
}

const postgres = async (folder: string): Promise<number> => {
  const began = performance.now()
  const server = await startEmbeddedPostgres({ dataFolder: folder })
  const took = performance.now() - began
  await server.stop()
  return took
}

const what = 'PostgreSQL alone'

/** From pressing return to the line that says it is ready; against PostgreSQL alone on such a folder. */
export const start: Bench = (how) =>
  withFolder(async (again) => [
    await byTurns(
      how,
      { name: 'start, empty folder', what, unit: 'ms' },
      () => withFolder(demo),
      () => withFolder(postgres),
    ),
    await byTurns(
      how,
      { name: 'start, again', what, unit: 'ms' },
      () => demo(join(again, 'demo')),
      () => postgres(join(again, 'bare')),
    ),
  ])

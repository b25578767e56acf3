import type { Job } from '../../readmodels/unit.ts'
import { ask, inFlight, type Tx } from './database.ts'

/** Lays a job beside the events it follows from. The worker's own role made the function (decision 0017). */
export const addJob = (tx: Tx, tenant: string, { task, key, ...more }: Job): void =>
  inFlight(
    tx,
    ask(tx, 'select jobs.add_job($1, $2, $3)', [
      task,
      JSON.stringify({ ...more, tenant, key }),
      `${tenant} ${task} ${key}`,
    ]),
  )

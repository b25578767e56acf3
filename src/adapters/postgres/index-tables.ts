import type { ColumnType } from 'kysely'
import type { Duty } from '../../domain/procedures/duty.ts'

/** 0004_readmodels.sql. */
export interface IndexTables {
  person: { tenant: string; id: string; kind: string; class_id: string | null }
  person_role: { tenant: string; person: string; role: string; class_id: string }
  guardian: { tenant: string; guardian: string; pupil: string }
  school_class: { tenant: string; id: string; label: string }
  matter: {
    tenant: string
    stream: string
    kind: string
    number: string | null
    class_id: string | null
    exposed: string | null
    lead: string | null
    stage: string
    open: boolean
    started_on: string
    closed_to: string | null
  }
  matter_sight: {
    tenant: string
    stream: string
    to_key: string
    kind: string
    open: boolean
    started_on: string
  }
  duty: {
    tenant: string
    stream: string
    code: string
    item: string
    owed_by: string
    due: string | null
    since: string
    body: ColumnType<Duty, string, never>
  }
  counter: { tenant: string; name: string; value: number }
}

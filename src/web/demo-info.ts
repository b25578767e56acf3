import type { LocalDate } from '../domain/kernel/dates.ts'

/** What the demo tells its front page and its clock bar; absent in production. */
export type DemoInfo = {
  readonly school: { readonly slug: string; readonly tenant: string }
  readonly code: string
  /** Every school with whom one can be there; the first is the one a visitor meets. */
  readonly schools: readonly {
    readonly slug: string
    readonly name: string
    readonly faces: readonly {
      readonly subject: string
      readonly group: 'home' | 'school' | 'owner'
      readonly to: string
      readonly name: string
    }[]
  }[]
  /** The next day something is due, in the tenant of whoever is looking. */
  nextDue(tenant: string | undefined): Promise<LocalDate | undefined>
  move(days: number): Promise<void>
}

import type { RuleId } from '../domain/rules/rule.ts'
import type { SignedVisit, Visit } from './visit.tsx'

type Answer = Response | Promise<Response>

/**
 * One page of the product: its path, the rules it serves, and whom it is for. `routes.ts` lists them all, so that
 * the tests of who may open what cannot miss one (goal A4).
 */
export type Page =
  | {
      readonly path: string
      readonly rules: readonly RuleId[]
      readonly open: 'public'
      readonly get?: (visit: Visit) => Answer
      readonly post?: (visit: Visit) => Answer
    }
  | {
      readonly path: string
      readonly rules: readonly RuleId[]
      readonly open: 'signed-in'
      /** Asks whom the provider did not see within five minutes to sign in again: for copies, sharing, unmasking and keys (A25). */
      readonly stepUp?: true
      /** Its form may send one document, of at most ten megabytes (STR-14); no other page takes a file (A29). */
      readonly takesFile?: true
      readonly get?: (visit: SignedVisit) => Answer
      readonly post?: (visit: SignedVisit) => Answer
    }

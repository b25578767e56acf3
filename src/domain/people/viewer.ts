import type { Body } from '../consent/bodies.ts'

/** Roles a school gives (STR-16, TEAM-01) and, in a tenant of its own, the owner's; and that of a person
 * of another body (CASE-15). Danish and Norwegian words: `docs/words.md`. */
export type Role = 'leader' | 'resource-team' | 'class-team' | 'after-school' | 'officer' | Body

export type PersonId = string

/**
 * Somebody who acts or looks, with what the directory knows of them.
 * `person` is null for a pupil who tells without a name, and for the system's own entries.
 */
export type Viewer = {
  readonly person: PersonId | null
  /** `partner`: of another body, outside the school; sees what a consent opens, and nothing else (CON-01). */
  readonly kind: 'pupil' | 'guardian' | 'staff' | 'officer' | 'partner' | 'unnamed'
  readonly roles: readonly Role[]
  /** Classes a staff member teaches, or a pupil goes in. */
  readonly classes: readonly string[]
  /** Pupils whose guardian this is. */
  readonly guardianOf: readonly PersonId[]
}

/** The one who tells without a name, before and after: knows nothing, holds only a return code. */
export const unnamed: Viewer = { person: null, kind: 'unnamed', roles: [], classes: [], guardianOf: [] }

/**
 * Whom a matter or a duty is open to, as a key that both the pure views and the lists in the database compare:
 * `role:leader`, `class-team:<class>`, `guardian-of:<pupil>`, `person:<id>`. `part:<pupil>` is held by
 * nobody: under it the matters a pupil took part in are found, where the asker has shown that they may (CASE-16).
 * Nor does anybody hold `shared-with:<person>`: what is found under it, a running consent opens or does not (CON-01).
 */
export type SightKey =
  | `role:${Exclude<Role, 'class-team' | 'after-school'>}`
  | `class-team:${string}`
  | `guardian-of:${PersonId}`
  | `part:${PersonId}`
  | `shared-with:${PersonId}`
  | `person:${PersonId}`

/** The keys a viewer holds. Nobody holds a key by default (fails closed). */
export const keysOf = (viewer: Viewer): readonly SightKey[] => {
  const keys: SightKey[] = []
  if (viewer.person !== null) keys.push(`person:${viewer.person}`)
  for (const role of viewer.roles) {
    if (role === 'class-team' || role === 'after-school')
      keys.push(...viewer.classes.map((id): SightKey => `class-team:${id}`))
    else keys.push(`role:${role}`)
  }
  keys.push(...viewer.guardianOf.map((pupil): SightKey => `guardian-of:${pupil}`))
  return keys
}

export const holds = (viewer: Viewer, role: Role): boolean => viewer.roles.includes(role)

/**
 * Who decides in what is open to them: the school's leader, and the owner's officer in what concerns the leader
 * (CASE-18). No matter is open to both.
 */
export const decides = (viewer: Viewer): boolean => holds(viewer, 'leader') || holds(viewer, 'officer')

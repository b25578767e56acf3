import type { Words } from '../domain/kernel/words.ts'
import { isPlain } from './chain.ts'

/** What the log holds in place of personal words. `vault` is null where there was no text to lay down. */
export type Reference = {
  readonly vault: string | null
  readonly of: string
  readonly seal: string | null
}

/** Lists and other things than plain objects are not looked into here; canonical JSON refuses the latter. */
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && isPlain(value)

const isReference = (value: Record<string, unknown>): value is Reference =>
  'vault' in value && 'seal' in value && 'of' in value && Object.keys(value).length === 3

const isPersonal = (value: Record<string, unknown>): value is Words => {
  if (!('personal' in value)) return false
  const { personal, of, text } = value
  const complete =
    personal === true && typeof of === 'string' && of !== '' && (typeof text === 'string' || text === null)
  if (!complete || Object.keys(value).length !== 3) {
    throw new Error('An event holds personal words in a shape the vault does not know')
  }
  return true
}

const walk = (value: unknown, visit: (node: Record<string, unknown>) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => walk(item, visit))
  if (!isObject(value)) return value
  const replaced = visit(value)
  if (replaced !== undefined) return replaced
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, walk(field, visit)]))
}

/**
 * Replaces all personal words of an event body, however deep, by what `lay` gives for them.
 * Fails closed: a value that is marked personal but not of the shape of Words is refused, never logged.
 */
export const layDown = (
  body: Readonly<Record<string, unknown>>,
  lay: (words: Words) => Reference,
): Record<string, unknown> =>
  walk(body, (node) => {
    if (isReference(node)) throw new Error('An event holds a reference to the vault instead of words')
    return isPersonal(node) ? lay(node) : undefined
  }) as Record<string, unknown>

/** The way back: every reference becomes Words again, with `text` null where the key is gone. */
export const bringBack = (
  body: Readonly<Record<string, unknown>>,
  bring: (reference: Reference) => string | null,
): Record<string, unknown> =>
  walk(body, (node) =>
    isReference(node) ? { personal: true, of: node.of, text: bring(node) } : undefined,
  ) as Record<string, unknown>

/** Whose words a body holds, so that their keys can be had before anything is sealed. */
export const personsIn = (body: Readonly<Record<string, unknown>>): ReadonlySet<string> => {
  const persons = new Set<string>()
  walk(body, (node) => {
    if (!isPersonal(node)) return undefined
    if (node.text !== null) persons.add(node.of)
    return null
  })
  return persons
}

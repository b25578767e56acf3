/** Full names of whom a text could tell of. `near`: of this matter; `all`: of the school. */
export type KnownNames = { readonly near: readonly string[]; readonly all: readonly string[] }

/**
 * The words of a text that are part of somebody's name, as written, also in the genitive. Names of the matter are found
 * in any case; others of the school only with a capital, since many names are words too ("liv", "even").
 */
export const namesIn = (text: string, names: KnownNames): readonly string[] => {
  const near = new Set(names.near.flatMap(partsOf).map((part) => part.toLowerCase()))
  const all = new Set(names.all.flatMap(partsOf))
  return partsOf(text).filter((word) =>
    [word, word.replace(/s$/u, '')].some((form) => near.has(form.toLowerCase()) || all.has(form)),
  )
}

/** Single letters tell nobody. */
const partsOf = (text: string): readonly string[] =>
  (text.normalize('NFC').match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter((word) => word.length > 1)

/**
 * What a decision gives: the events that follow, or every reason why not.
 * An empty list of events means "already so": doing it twice is harmless.
 */
export type Decision<Event, Refusal extends string> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly refusals: readonly Refused<Refusal>[] }

/** One broken guard: a fact in kebab-case, the rules that ask for it, and the field it belongs beside. */
export type Refused<Refusal extends string = string> = {
  readonly refusal: Refusal
  readonly source: readonly string[]
  readonly field?: string
}

/** For the end of an exhaustive switch: a missing case is a type error, and a wrong value at run time stops here. */
export const assertNever = (value: never): never => {
  throw new Error(`Unexpected value of type ${typeof value}`)
}

/** One place in the directory a sign-in leads to: a person in one tenant. */
export type Identity = { readonly tenant: string; readonly person: string }

/**
 * Who a request comes from. `sessionId` is the stored hash of the token, in hex: it may be logged,
 * and nobody can sign in with it.
 */
export type SignedIn = Identity & {
  readonly sessionId: string
  /** When the provider last saw the person itself; 1970 where it only vouched for an earlier sign-in. */
  readonly authenticatedAt: Date
}

/**
 * Idle time ends a session (minutes), and so does its age (hours). Copies, sharing, unmasking and keys ask for a
 * person the provider saw within `stepUpMinutes` (A25). All by the real clock, never the demo's.
 */
export const limits = { idleMinutes: 30, absoluteHours: 8, stepUpMinutes: 5 } as const

/**
 * Where sessions live. `now` is always the real clock: moving the demo's date must not sign anybody in or out.
 * A token is `<tenant>.<256 random bits>`; the store keeps only its hash.
 */
export type SessionStore = {
  /** Every school that knows this subject; empty when none does. */
  readonly findIdentities: (subjectKey: Uint8Array) => Promise<readonly Identity[]>
  /** A new session with a new token, which is returned here and nowhere else. */
  readonly start: (identity: Identity, now: Date, authenticatedAt?: Date) => Promise<string>
  /** Undefined for a token that is malformed, unknown, ended, idle too long or too old. Counts as being seen. */
  readonly findSignedIn: (token: string, now: Date) => Promise<SignedIn | undefined>
  /** Ends the session at once; an unknown token changes nothing. */
  readonly end: (token: string, now: Date) => Promise<void>
}

/** What must be remembered between leaving for the provider and coming back; sealed into a cookie. */
export type Pending = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly again: boolean
}

/**
 * `declined`: the provider or the person said no. `refused`: an answer that cannot be trusted.
 * `authenticatedAt`: when the provider saw the person itself, where it says so.
 */
export type Finished =
  | { readonly ok: true; readonly subjectKey: Uint8Array; readonly authenticatedAt?: Date | undefined }
  | { readonly ok: false; readonly why: 'declined' | 'refused' | 'unreachable' }

/** Sign-in by OpenID Connect. Of all claims only the subject is used, and it leaves here only as a keyed hash. */
export type SignIn = {
  /**
   * Where to send the browser. `hint` names a demo person; `again` asks the provider to see the person anew
   * even if it knows them already. Undefined when the provider does not answer.
   */
  readonly begin: (ask: {
    readonly hint: string | undefined
    readonly again: boolean
  }) => Promise<{ readonly url: string; readonly pending: Pending } | undefined>
  /** `search` is the query the provider sent the browser back with, including the question mark. */
  readonly finish: (search: string, pending: Pending) => Promise<Finished>
  /** Where the provider itself signs people out; undefined when it does not offer that or does not answer. */
  readonly findSignOutUrl: () => Promise<string | undefined>
}

import type { ArticleEvent } from '../domain/knowledge/own-articles.ts'
import type { ReadinessEvent } from '../domain/readiness/answer-readiness.ts'
import type { CaseEvent } from '../domain/cases/events.ts'
import type { Stage } from '../domain/cases/state.ts'
import type { LocalDate } from '../domain/kernel/dates.ts'
import type { HealthEvent } from '../domain/health/events.ts'
import type { MeasureEvent } from '../domain/measures/own-measures.ts'
import type { Country } from '../domain/law/value.ts'
import type { ClimbedEvent } from '../domain/owner/events.ts'
import type { PeopleEvent } from '../domain/people/events.ts'
import type { PersonId, SightKey, Viewer } from '../domain/people/viewer.ts'
import type { Duty } from '../domain/procedures/duty.ts'
import type { ReadingKind } from '../domain/consent/access-list.ts'
import type { ReportEvent } from '../domain/reports/events.ts'
import type { ConcernEvent } from '../domain/signs/events.ts'
import type { SignListEvent } from '../domain/signs/sign-list.ts'
import type { DraftEvent } from '../domain/strategy/draft.ts'
import type { ReadingEvent } from '../domain/strategy/confirm-reading.ts'
import type { StrategyEvent } from '../domain/strategy/events.ts'
import type { YearEvent } from '../domain/year/events.ts'
import type { WholeJournal } from '../journal/journal.ts'

/** Everything that can become true, in one union: a new kind of event is a type error until all have decided about it. */
export type AnyEvent =
  | PeopleEvent
  | ReportEvent
  | ConcernEvent
  | SignListEvent
  | CaseEvent
  | StrategyEvent
  | DraftEvent
  | MeasureEvent
  | ArticleEvent
  | ReadinessEvent
  | ClimbedEvent
  | HealthEvent
  | YearEvent
  | ReadingEvent

/** A school, or an owner: a tenant of its own. Public facts about institutions only. */
export type Tenant = {
  readonly id: string
  readonly kind: 'school' | 'owner' | 'complaints-body' | 'agency'
  readonly slug: string
  readonly name: string
  readonly country: Country
  readonly ownerTenant: string | null
  readonly timeZone: string
}

/** A matter as lists find it; derived from its log in the transaction that appends. No personal words. */
export type Matter = {
  readonly stream: string
  readonly kind: 'case' | 'report' | 'concern' | 'climbed' | 'year'
  readonly number: string | null
  readonly classId: string | null
  readonly exposed: PersonId | null
  readonly lead: PersonId | null
  readonly stage: Stage | 'received' | 'settled'
  readonly open: boolean
  readonly startedOn: LocalDate
  /** Whom it is closed to whatever keys they hold (REP-08). */
  readonly closedTo: PersonId | null
  readonly sights: readonly SightKey[]
}

export type MatterRow = Omit<Matter, 'sights' | 'closedTo'>

/** A duty as my-day finds it: which matter, and the duty with its explained deadline. */
export type DutyRow = { readonly matter: MatterRow; readonly duty: Duty }

export type PersonRow = {
  readonly person: PersonId
  readonly kind: Viewer['kind']
  /** A pupil's class; null for adults. */
  readonly classId: string | null
}

export type Reader = {
  readonly at: string
  readonly reader: PersonId
  readonly role: string
  readonly kind: ReadingKind
  readonly id: string
}

/**
 * What is done later or outside. Ids only: no name, no address, no word of anybody (goal A26).
 * `key`: two jobs with one key are one job, and two mails with one key are one mail.
 */
export type Job =
  | { readonly task: 'danger'; readonly stream: string; readonly key: string }
  | { readonly task: 'owner'; readonly stream: string; readonly key: string }
  | { readonly task: 'mail'; readonly person: PersonId; readonly kind: MailKind; readonly key: string }

/** `waiting`: something waits on their day. `danger`: a child may be in danger. */
export type MailKind = 'waiting' | 'danger'

/**
 * One transaction in one tenant: the log and the tables derived from it, the audit line, and the answers to forms
 * sent twice. Whatever happens in it happens together or not at all.
 */
export type Unit = {
  readonly tenant: Tenant
  readonly journal: WholeJournal<AnyEvent>
  readonly index: {
    savePerson(row: PersonRow): Promise<void>
    saveRole(person: PersonId, role: string, classes: readonly string[]): Promise<void>
    endRole(person: PersonId, role: string): Promise<void>
    saveClass(classId: string, label: string): Promise<void>
    saveGuardian(guardian: PersonId, pupil: PersonId): Promise<void>
    endGuardian(guardian: PersonId, pupil: PersonId): Promise<void>
    /** `isNew`: no list holds anything of it yet. */
    saveMatter(matter: Matter, duties: readonly Duty[], isNew?: boolean): Promise<void>
    /** Undefined for whom this tenant does not know. */
    findViewer(person: PersonId): Promise<Viewer | undefined>
    people(kind: PersonRow['kind'], classId?: string): Promise<readonly PersonRow[]>
    /** Who of these holds the role. */
    holders(role: string): Promise<readonly PersonId[]>
    classes(): Promise<readonly { readonly classId: string; readonly label: string }[]>
    guardiansOf(pupil: PersonId): Promise<readonly PersonId[]>
    /** Matters open to any of the keys, newest first, one page at a time. */
    matters(asked: {
      readonly kind: Matter['kind']
      readonly keys: readonly SightKey[]
      readonly viewer: PersonId | null
      readonly open: boolean
      readonly limit: number
      readonly after?: { readonly startedOn: string; readonly stream: string }
    }): Promise<readonly MatterRow[]>
    /** Open duties owed by any of the keys, in matters open to them; the earliest first. */
    duties(asked: {
      readonly keys: readonly SightKey[]
      readonly viewer: PersonId | null
      readonly limit: number
    }): Promise<readonly DutyRow[]>
    /** Open duties in cases this person leads that others owe. */
    awaited(asked: {
      readonly lead: PersonId
      readonly keys: readonly SightKey[]
      readonly limit: number
    }): Promise<readonly DutyRow[]>
    /** Duties past their day that others owe, in matters open to the keys: lateness is visible upward (CASE-04). */
    late(asked: {
      readonly keys: readonly SightKey[]
      readonly viewer: PersonId | null
      readonly today: LocalDate
      readonly limit: number
    }): Promise<readonly DutyRow[]>
    /** The case of an exposed pupil, open ones first; for the pupil's own page and the guardian's. */
    casesOf(pupil: PersonId): Promise<readonly MatterRow[]>
    /** The next due day of any open duty after a day, over the whole tenant: the demo's clock stops there. */
    nextDue(after: LocalDate): Promise<LocalDate | undefined>
    /** Open duties of the whole tenant that may have climbed: due before the day, or owed with no day since before it. */
    behind(before: LocalDate): Promise<readonly DutyRow[]>
    /** Who holds any of the keys now. */
    holdersOf(keys: readonly SightKey[]): Promise<readonly PersonId[]>
    /** What is owed in one matter, whoever owes it. */
    owedIn(stream: string): Promise<readonly DutyRow[]>
    /** How many of these marks of what is owed a person was not told of by mail before; what is no longer owed is forgotten. */
    keepMarks(person: PersonId, marks: readonly string[]): Promise<number>
    /**
     * Until the transaction ends, the school's closing days stay as they are read (`read`), or nobody counts by them
     * while they change (`change`): else a list could be counted by days that are no longer so.
     */
    holdCalendar(how: 'read' | 'change'): Promise<void>
    /** Streams of matters that are open, or in which something is owed, for counting again after a closing day. */
    openMatters(): Promise<readonly string[]>
    nextNumber(name: string): Promise<number>
  }
  /** Writes who saw or did what, in real time; if it fails, so does everything in this transaction (CON-04). */
  audit(line: {
    readonly actor: string
    readonly role: string
    readonly act: 'read' | 'wrote'
    readonly kind: ReadingKind
    readonly stream: string
    readonly about: readonly PersonId[]
  }): Promise<void>
  readers(asked: {
    readonly about: PersonId
    readonly kinds: readonly ReadingKind[]
    /** Only readings of these matters; left out: of any. */
    readonly streams?: readonly string[]
    readonly limit: number
  }): Promise<readonly Reader[]>
  /** A form sent twice has one effect and one answer (by the form's own token). */
  once<T>(token: string, work: () => Promise<T>): Promise<T>
  /** What somebody began to write in a form and has not sent: theirs alone, for fourteen real days (C14). */
  readonly drafts: {
    keep(person: PersonId, form: string, text: string): Promise<void>
    find(
      person: PersonId,
      form: string,
    ): Promise<{ readonly text: string; readonly savedAt: Date } | undefined>
    drop(person: PersonId, form: string): Promise<void>
    /** Deletes what is too old, also of those who never open the form again. */
    forgetOld(people: readonly PersonId[]): Promise<void>
  }
  /** Lays a job into this transaction: once it is committed, it is carried out at least once (decision 0017). */
  addJob(job: Job): Promise<void>
  readonly returnCodes: {
    keep(hash: Uint8Array, stream: string): Promise<boolean>
    find(hash: Uint8Array, today: LocalDate): Promise<string | undefined>
    end(stream: string, on: LocalDate | null): Promise<void>
    /** From now on they end, and open again, with another matter. */
    follow(stream: string, matter: string): Promise<void>
  }
}

/** The way into the database, one tenant at a time. */
export type World = {
  inTenant<T>(tenant: string, work: (unit: Unit) => Promise<T>): Promise<T>
  findTenant(by: { readonly slug: string } | { readonly id: string }): Promise<Tenant | undefined>
  /** A school's secret salt, the same for all its return codes so that a code can be looked up (goal A8). */
  returnCodeSalt(tenant: string): Promise<Uint8Array>
  tenants(): Promise<readonly Tenant[]>
  addTenant(tenant: Tenant): Promise<void>
  ping(): Promise<boolean>
}

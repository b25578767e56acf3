import type { LocalDate } from '../kernel/dates.ts'
import type { PersonId, SightKey } from '../people/viewer.ts'
import type { RuleId } from '../rules/rule.ts'
import { agreedDay } from './agreed-day.ts'
import { bindingDeadline, calendarDaysDeadline, workingDaysDeadline, type Deadline } from './deadline.ts'
import type { WorkingCalendar } from './working-days.ts'

/** Who owes: a role of the school, the case's own adults, or the class's team. Resolved to keys per matter. */
export type Holder = 'leader' | 'resource-team' | 'class-team' | 'case-lead' | 'trusted-adult' | 'officer'

/**
 * A promise as data: what, who, within how long, counted from what. The law's, the school's strategy's and our
 * own have the same shape, so one mechanism turns all of them into duties with dates (STR-08, STR-12).
 */
export type Pledge = {
  readonly code: string
  /** The school's own words, in its own language; without them the screen takes its words from `code`. */
  readonly does?: string
  readonly holder: Holder
  /** Null where the law counts no days: as soon as possible. */
  readonly within: { readonly count: number; readonly unit: 'working-days' | 'calendar-days' } | null
  readonly countedFrom: string
  /** The fact of the matter that fulfils it, or `recorded`: a person marks it done, with day and note. */
  readonly fulfilledBy: string
  readonly toldBy: 'law' | 'strategy' | 'house'
  readonly source: readonly RuleId[]
  /** Where it stands: a paragraph, or the strategy's own section. */
  readonly passage?: string
  readonly confirmed?: boolean
  /** Denmark's ten days: school holidays may be considered, as a judgement on record (LAW-03). */
  readonly mayConsiderSchoolHolidays?: boolean
}

/** Somebody owes something by a day, and it says why (LAW-02). */
export type Duty = {
  readonly code: string
  readonly does?: string
  /** `person:…`, `role:…` or `class-team:…`: who finds it on their day. Several may hold it; one act ends it. */
  readonly owedBy: readonly SightKey[]
  readonly holder: Holder | 'person'
  /** Null: as soon as possible, where the law counts no days and we invent none (LAW-08). */
  readonly deadline: Deadline | null
  /** The day it became owed. */
  readonly since: LocalDate
  readonly source: readonly RuleId[]
  readonly toldBy: Pledge['toldBy']
  readonly passage?: string
  /** The day it was fulfilled, or null while it is owed. */
  readonly doneOn: LocalDate | null
  readonly fulfilledBy: string
  /** A second part of the key where one code is owed several times (a measure, a reader). */
  readonly item?: string
}

/** What became true and when, as far as promises count from it or are fulfilled by it. */
export type Moments = Readonly<Record<string, LocalDate | undefined>>

export type PersonsOfMatter = {
  readonly lead: PersonId | null
  readonly trustedAdult: PersonId | null
  readonly classId: string | null
}

/** Whom a holder means in this matter. Without a case lead or trusted adult the duty falls to the leader: never to nobody. */
export const owedBy = (holder: Holder, persons: PersonsOfMatter): readonly SightKey[] => {
  switch (holder) {
    case 'leader':
      return ['role:leader']
    case 'officer':
      return ['role:officer']
    case 'resource-team':
      return ['role:resource-team']
    case 'class-team':
      return persons.classId === null ? ['role:leader'] : [`class-team:${persons.classId}`]
    case 'case-lead':
      return [persons.lead === null ? 'role:leader' : `person:${persons.lead}`]
    case 'trusted-adult':
      return [persons.trustedAdult === null ? 'role:leader' : `person:${persons.trustedAdult}`]
  }
}

/** What turning pledges into duties needs to know of a matter. */
export type Owing = {
  readonly moments: Moments
  readonly fulfilled: Moments
  readonly persons: PersonsOfMatter
  readonly calendar: WorkingCalendar
}

/** Pledges whose moment has come, as duties with explained dates (STR-12). */
export const dutiesFrom = (pledges: readonly Bound[], owing: Owing): readonly Duty[] =>
  pledges.flatMap((pledge) => {
    const since = owing.moments[pledge.countedFrom]
    if (since === undefined) return []
    const own = deadlineOf(pledge, since, owing.calendar)
    const legal = pledge.within === null ? null : deadlineOf(pledge.atMost ?? pledge, since, owing.calendar)
    // A closing day may carry the school's own deadline past the law's, which it does not move (LAW-03).
    const deadline = own === null || legal === null ? own : bindingDeadline(own, legal)
    const byLaw = pledge.atMost !== undefined && deadline?.toldBy === 'law'
    const passage = byLaw
      ? [pledge.atMost?.passage, pledge.passage].filter((text) => text !== undefined).join(' · ')
      : pledge.passage
    return [
      {
        code: pledge.code,
        ...(pledge.does === undefined ? {} : { does: pledge.does }),
        ...(passage === undefined || passage === '' ? {} : { passage }),
        owedBy: owedBy(pledge.holder, owing.persons),
        holder: pledge.holder,
        since,
        deadline,
        source: pledge.source,
        toldBy: byLaw ? 'law' : pledge.toldBy,
        doneOn:
          owing.fulfilled[
            pledge.fulfilledBy === 'recorded' ? `recorded:${pledge.code}` : pledge.fulfilledBy
          ] ?? null,
        fulfilledBy: pledge.fulfilledBy,
      },
    ]
  })

const deadlineOf = (pledge: Pledge, from: LocalDate, calendar: WorkingCalendar): Deadline | null => {
  if (pledge.within === null) return null
  const { count, unit } = pledge.within
  if (count === 0)
    return agreedDay({
      due: from,
      from,
      country: calendar.country,
      ruleIds: pledge.source,
      toldBy: pledge.toldBy,
    })
  const asked = { from, count, calendar, ruleIds: pledge.source }
  const teller =
    pledge.toldBy === 'law'
      ? ({
          toldBy: 'law',
          confirmed: pledge.confirmed ?? false,
          ...(pledge.passage === undefined ? {} : { paragraph: pledge.passage }),
          mayConsiderSchoolHolidays: pledge.mayConsiderSchoolHolidays === true,
        } as const)
      : ({ toldBy: pledge.toldBy } as const)
  return unit === 'working-days'
    ? workingDaysDeadline({ ...asked, ...teller })
    : calendarDaysDeadline({ ...asked, ...teller })
}

/** A pledge, and the law's that it may not outgrow. */
export type Bound = Pledge & { readonly atMost?: Pledge }

/**
 * The law's and the school's pledges together: where both promise the same, the school's own words and holder
 * stand, bound by the law's days. One that is looser in kind never gets this far (STR-12 refuses it), but an old
 * case may carry a version from before the law changed: then the law's own pledge takes its place.
 */
export const strictest = (legal: readonly Pledge[], own: readonly Pledge[]): readonly Bound[] => [
  ...legal.filter((pledge) => !own.some((mine) => mine.code === pledge.code && isAsStrict(mine, pledge))),
  ...own.flatMap((mine): readonly Bound[] => {
    const atMost = legal.find(({ code }) => code === mine.code)
    if (atMost === undefined) return [mine]
    return isAsStrict(mine, atMost) ? [{ ...mine, atMost }] : []
  }),
]

/**
 * Whether a school's pledge keeps within the law's: same moment, and no more days. Calendar days are compared with
 * working days only where they can never be more: `n` calendar days end no later than `n` working days.
 */
export const isAsStrict = (own: Pledge, legal: Pledge): boolean =>
  legal.within === null ||
  (own.within !== null &&
    own.countedFrom === legal.countedFrom &&
    own.fulfilledBy === legal.fulfilledBy &&
    (own.within.unit === legal.within.unit || own.within.unit === 'calendar-days') &&
    Number.isInteger(own.within.count) &&
    own.within.count >= 0 &&
    own.within.count <= legal.within.count)

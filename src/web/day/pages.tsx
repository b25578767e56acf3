import type { LocalDate } from '../../domain/kernel/dates.ts'
import { holds, type PersonId, type Viewer } from '../../domain/people/viewer.ts'
import { MOST_DUTIES, myDay, type MyDay } from '../../readmodels/day/my-day.ts'
import { schoolNames } from '../../readmodels/owner.ts'
import { namesOf } from '../../readmodels/school.ts'
import type { DutyRow, MatterRow, Unit } from '../../readmodels/unit.ts'
import { StaffFrame } from '../frames.tsx'
import { OwnChildren } from '../guardian/own-children.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Duties, Duty } from '../parts/duty.tsx'
import { Head } from '../parts/heading.tsx'
import { State } from '../parts/state.tsx'
import { ThreadSection, ThreadSections, type KnotKind } from '../parts/thread.tsx'
import type { SignedVisit } from '../visit.tsx'
import { dayWords } from '../words/day.ts'
import { dutyAction, dutyHref, dutyOwner, matterHref, dutyTitle, whenOf, whyDeadline } from '../words/duty.ts'
import { longDate, shortDate } from '../words/language.ts'
import { mailPageWords } from '../words/mail.ts'
import { yearWords } from '../words/year.ts'
import { StageThread } from './stage-thread.tsx'

const rules = ['CASE-04', 'LAW-02', 'REP-04', 'REP-12', 'CASE-01', 'CON-04'] as const

/** What one adult owes, why each date is what it is, and where the next press leads. The same page for every adult. */
export const dayPages: readonly Page[] = [
  {
    path: '/day',
    rules,
    open: 'signed-in',
    get: (visit) => visit.inSchool((unit, viewer, name) => dayPage(visit, unit, viewer, name)),
  },
]

const dayPage = async (visit: SignedVisit, unit: Unit, viewer: Viewer, name: string): Promise<Response> => {
  if (viewer.kind !== 'staff' && viewer.kind !== 'officer') return visit.notFound()
  const { language, today } = visit
  const found = await myDay(unit, viewer, today)
  const day = { ...found, climbed: await underTheirNames(visit, found.climbed) }
  for (const [kind, about] of [
    ['case-list', day.about],
    ['concern', day.aboutInConcerns],
  ] as const)
    if (about.length > 0)
      await unit.audit({
        actor: viewer.person ?? '',
        role: viewer.roles[0] ?? viewer.kind,
        act: 'read',
        kind,
        stream: 'list:day',
        about,
      })
  const words = dayWords[language]
  const ownNames = await namesOf(unit, viewer.guardianOf)
  const ownChildren = viewer.guardianOf.map((pupil) => ({ pupil, name: ownNames.get(pupil) ?? '' }))
  const owedNow = [...day.danger, ...day.overdue, ...day.today, ...day.coming, ...day.later]
  const nothing = owedNow.length === 0 && day.awaited.length === 0 && day.others.length === 0
  const mayOpen = holds(viewer, 'leader') || holds(viewer, 'resource-team')
  const firstOverdue = day.overdue[0]
  const row = (entry: DutyRow) => (
    <DayDuty
      visit={visit}
      viewer={viewer}
      day={day}
      row={entry}
      filled={entry === owedNow[0]}
      opened={entry === firstOverdue}
      awaited={day.awaited.includes(entry) || day.others.includes(entry)}
    />
  )
  const section = (id: keyof typeof sections, rows: readonly DutyRow[]) =>
    rows.length === 0 ? null : (
      <ThreadSection kind={sections[id]} id={id} title={words[id]} count={rows.length}>
        <Duties>{rows.map(row)}</Duties>
      </ThreadSection>
    )
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      title={words.title}
      rules={rules}
      viewer={viewer}
      name={name}
      current="day"
    >
      <Head
        over={<time datetime={today}>{capital(longDate(language, today))}</time>}
        title={greet(visit, name)}
        {...(nothing ? {} : { lead: leadOf(visit, day) })}
        {...(viewer.kind === 'staff'
          ? {
              action: (
                <div class="sh-row">
                  <Button href="/concerns/new" quiet icon="plus">
                    {words.raiseConcern}
                  </Button>
                  {mayOpen && (
                    <Button href="/cases/new" quiet icon="plus">
                      {words.openCase}
                    </Button>
                  )}
                </div>
              ),
            }
          : {})}
      />
      <div class={viewer.kind === 'staff' || day.held.length > 0 ? 'sh-two' : undefined}>
        {nothing ? (
          <State
            kind="empty"
            id="empty"
            title={words.empty.title}
            lead={words.empty.lead}
            drawing={words.empty.drawing}
          >
            {(mayOpen || viewer.kind === 'officer') && (
              <p class="sh-mt2">
                <a class="ds-link" href="/reports">
                  {words.seeReports}
                </a>
              </p>
            )}
          </State>
        ) : (
          <div>
            <ThreadSections day>
              {section('danger', day.danger)}
              {section('overdue', day.overdue)}
              {section('others', day.others)}
              {section('today', day.today)}
              {section('coming', day.coming)}
              {day.later.length > 0 && (
                <ThreadSection kind="ahead" id="later" title={words.later} count={day.later.length}>
                  <details class="sh-more">
                    <summary>{whenLater(visit, day.later)}</summary>
                    <Duties>{day.later.map(row)}</Duties>
                  </details>
                </ThreadSection>
              )}
              {section('awaited', day.awaited)}
            </ThreadSections>
            {day.more && <p class="sh-mt2 sh-quiet">{words.more(MOST_DUTIES)}</p>}
          </div>
        )}
        {(viewer.kind === 'staff' || day.held.length > 0) && <Held visit={visit} day={day} />}
      </div>
      <OwnChildren visit={visit} of={ownChildren} />
      <p class="sh-mt3 sh-row">
        {viewer.kind === 'staff' && (
          <>
            <a class="ds-link" href="/concerns">
              {words.seeConcerns}
            </a>
            <a class="ds-link" href="/reports/new">
              {words.registerReport}
            </a>
          </>
        )}
        <a class="ds-link" href="/mail">
          {mailPageWords[language].link}
        </a>
      </p>
    </StaffFrame>,
  )
}

/** Schools by stream, under their names. */
const underTheirNames = async (
  { deps }: SignedVisit,
  climbed: MyDay['climbed'],
): Promise<MyDay['climbed']> => {
  const names = await schoolNames(
    deps.world,
    [...climbed.values()].map(({ school }) => school),
  )
  return new Map(
    [...climbed].map(([stream, { school, count }]) => [
      stream,
      { school: names.get(school) ?? school, count },
    ]),
  )
}

const sections = {
  danger: 'overdue',
  overdue: 'overdue',
  others: 'overdue',
  today: 'now',
  coming: 'ahead',
  awaited: 'waiting',
} as const satisfies Record<string, KnotKind>

/** Lateness does not stay in the house: whoever owes it, and the leader, see when it leaves (OWN-09). */
const climbing = ({ language, today }: SignedVisit, day: MyDay, row: DutyRow): readonly string[] => {
  const on = day.ownerHearsOn(row)
  if (on === undefined) return []
  const words = dayWords[language]
  return [on > today ? words.climbs(longDate(language, on)) : words.hasClimbed(longDate(language, on))]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** By the school's own hour, which the demo's clock moves. */
const greet = (visit: SignedVisit, name: string): string => {
  const hour = Number(visit.deps.clock.instant().slice(11, 13))
  const { greeting } = dayWords[visit.language]
  const say = hour < 10 ? greeting.morning : hour < 18 ? greeting.day : greeting.evening
  return say(name.split(' ')[0] ?? name)
}

const leadOf = ({ language }: SignedVisit, day: MyDay): string => {
  const { lead } = dayWords[language]
  if (day.danger.length > 0) return lead.danger
  if (day.overdue.length > 0) return lead.overdue(day.overdue.length)
  if (day.today.length > 0) return lead.today(day.today.length)
  const next = [...day.coming, ...day.later].find(({ duty }) => duty.deadline !== null)?.duty.deadline?.due
  if (next !== undefined) return lead.coming(longDate(language, next))
  return day.coming.length > 0 ? lead.comingUndated : lead.awaited
}

const whenLater = ({ language }: SignedVisit, rows: readonly DutyRow[]): string => {
  const due = rows.flatMap(({ duty }) => (duty.deadline === null ? [] : [duty.deadline.due]))
  const ends = [due[0], due.at(-1)].filter((date): date is LocalDate => date !== undefined)
  return [...new Set(ends)].map((date) => capital(shortDate(language, date))).join(' – ')
}

const matterLine = (visit: SignedVisit, day: MyDay, matter: MatterRow): string => {
  const words = dayWords[visit.language]
  if (matter.kind === 'climbed') return words.climbedLine(day.climbed.get(matter.stream)?.count ?? 1)
  if (matter.kind === 'year') return yearWords[visit.language].dutyLine
  if (matter.kind === 'concern') return words.concernLine(classOf(day, matter), nameOf(day, matter.exposed))
  return matter.kind === 'report'
    ? words.reportLine(longDate(visit.language, matter.startedOn))
    : words.caseLine(matter.number ?? '', classOf(day, matter), nameOf(day, matter.exposed))
}

const classOf = (day: MyDay, { classId }: MatterRow): string => day.classes.get(classId ?? '') ?? ''
const nameOf = (day: MyDay, person: PersonId | null): string | undefined =>
  person === null ? undefined : day.names.get(person)

const DayDuty = (props: {
  readonly visit: SignedVisit
  readonly viewer: Viewer
  readonly day: MyDay
  readonly row: DutyRow
  readonly filled: boolean
  readonly opened: boolean
  /** Others owe it: it leads to the case, and there is nothing to press. */
  readonly awaited: boolean
}) => {
  const { visit, viewer, day, row, filled, opened, awaited } = props
  const { language, today } = visit
  const { matter, duty } = row
  const words = dayWords[language]
  const when = whenOf(language, duty, today)
  const why = whyDeadline(language, duty)
  const href =
    awaited || day.climbed.has(matter.stream) ? matterHref(matter.stream) : dutyHref(matter.stream, duty)
  return (
    <Duty
      when={when.when}
      {...(when.small === undefined ? {} : { whenSmall: when.small })}
      late={when.late}
      title={day.climbed.get(matter.stream)?.school ?? dutyTitle(language, duty)}
      href={href}
      who={
        <>
          {matterLine(visit, day, matter)}.{' '}
          {words.responsible(dutyOwner(language, duty, day.names, day.classes, viewer))}
        </>
      }
      why={{
        summary: why.summary,
        open: opened,
        children: [...why.lines, ...climbing(visit, day, row)].map((line) => <p>{line}</p>),
      }}
      {...(awaited
        ? {}
        : {
            action: (
              <Button href={href} quiet={!filled}>
                {dutyAction(language, duty)}
              </Button>
            ),
          })}
    />
  )
}

const Held = ({ visit, day }: { readonly visit: SignedVisit; readonly day: MyDay }) => {
  const words = dayWords[visit.language]
  return (
    <aside class="sh-stick" aria-labelledby="held">
      <h2 class="sh-h2" id="held">
        {words.held}
      </h2>
      {day.held.length === 0 ? (
        <p class="sh-mt1 sh-quiet">{words.nothingHeld}</p>
      ) : (
        <ul class="sh-mt2 sh-facts">
          {day.held.map((matter) => {
            const state = matter.late
              ? `${words.stages[matter.stage]}. ${words.late}`
              : words.stages[matter.stage]
            return (
              <li class="sh-mb2">
                <a class="ds-link" href={`/cases/${matter.stream.slice('case:'.length)}`}>
                  {[nameOf(day, matter.exposed), classOf(day, matter)].filter(Boolean).join(', ')}
                </a>
                <p class="sh-mb1 sh-quiet sh-small">{state}</p>
                <StageThread stage={matter.stage} late={matter.late} label={state} />
              </li>
            )
          })}
        </ul>
      )}
    </aside>
  )
}

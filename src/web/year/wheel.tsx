import { holds, type Viewer } from '../../domain/people/viewer.ts'
import { offeredIn } from '../../domain/year/points.ts'
import { findPoint } from '../../domain/year/state.ts'
import {
  findWheelSeenBy,
  standingOf,
  type OnWheel,
  type TurnStanding,
  type Wheel,
} from '../../readmodels/year/wheel.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { ownName } from '../../readmodels/school.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { State } from '../parts/state.tsx'
import { Knot, Thread, ThreadItem } from '../parts/thread.tsx'
import type { SignedVisit } from '../visit.tsx'
import { longDate } from '../words/language.ts'
import { pointTitle, yearWords } from '../words/year.ts'
import { knotOf, turnHref, whenOfPoint, whoOfPoint, yearName } from './common.tsx'
import { WheelDrawing } from './drawing.tsx'

const rules = ['YEAR-01', 'YEAR-02', 'YEAR-03', 'YEAR-04', 'YEAR-05', 'YEAR-06'] as const

const keyed: readonly TurnStanding[] = ['held', 'now', 'ahead', 'late']

const leadOf = (visit: SignedVisit, { points }: Wheel): string => {
  const words = yearWords[visit.language].lead
  const late = points.filter(({ standing }) => standing === 'late').length
  const next = points.find(
    ({ standing, number }) => number !== null && (standing === 'now' || standing === 'ahead'),
  )
  return [
    ...(late > 0 ? [words.late(late)] : next === undefined ? [words.done] : []),
    ...(next === undefined
      ? []
      : [
          words.next(
            pointTitle(visit.language, next.point, next.prepares),
            longDate(visit.language, next.due),
          ),
        ]),
  ].join(' ')
}

const listed = (labels: readonly string[], and: string): string =>
  labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')}${and}${labels.at(-1)}`

/** How a point stands in the classes, and the way to each turn. */
const Classes = ({
  visit,
  wheel,
  found,
}: {
  readonly visit: SignedVisit
  readonly wheel: Wheel
  readonly found: OnWheel
}) => {
  const { language, today } = visit
  const words = yearWords[language]
  const label = (classId: string | null) => wheel.classes.get(classId ?? '') ?? classId ?? ''
  const late = found.turns.filter((turn) => standingOf(turn, today) === 'late')
  const held = found.turns.filter(({ ended }) => ended?.kind === 'held').length
  return (
    <>
      {found.turns.length > 1 && held > 0 && <p>{words.classesHeld(held, found.turns.length)}</p>}
      {late.length > 0 && (
        <p class="sh-late">
          <b>
            {words.missing(
              listed(
                late.map(({ classId }) => label(classId)),
                words.and,
              ),
              longDate(language, found.due),
            )}
          </b>
        </p>
      )}
      <details class="sh-more">
        <summary>{words.byClass}</summary>
        <ul class="sh-facts">
          {found.turns.map((turn) => (
            <li>
              <a class="ds-link" href={turnHref(turn)}>
                {label(turn.classId)}
              </a>{' '}
              {words.standings[standingOf(turn, today)]}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

const PointItem = (props: {
  readonly visit: SignedVisit
  readonly wheel: Wheel
  readonly found: OnWheel
}) => {
  const { visit, wheel, found } = props
  const { language, today } = visit
  const words = yearWords[language]
  const [first] = found.turns
  const perClass = found.point.scope === 'every-class' && 'times' in found.point.recurs
  // What is done over and over leads to the turn that is owed.
  const lead =
    found.turns.find((turn) => turn.ended === null && !turn.covered && standingOf(turn, today) !== 'ahead') ??
    found.turns.find((turn) => turn.ended === null && !turn.covered) ??
    found.turns.at(-1)
  const title = pointTitle(language, found.point, found.prepares)
  const named = found.number === null ? title : `${found.number}. ${title}`
  return (
    <ThreadItem kind={knotOf[found.standing]} label={words.standings[found.standing]}>
      <h3 class="sh-h3">
        {perClass || lead === undefined ? (
          named
        ) : (
          <a class="ds-link" data-color="neutral" href={turnHref(lead)}>
            {named}
          </a>
        )}
      </h3>
      <p class="sh-quiet">
        {whenOfPoint(language, found)} ·{' '}
        {whoOfPoint(
          language,
          {
            point: found.point,
            prepares: found.prepares,
            classId: found.turns.length > 1 ? null : (first?.classId ?? null),
          },
          wheel.names,
          wheel.classes,
        )}
      </p>
      {perClass ? (
        <Classes {...props} />
      ) : (
        found.standing === 'late' && (
          <p class="sh-late">
            <b>{words.missed(longDate(language, found.due))}</b>
          </p>
        )
      )}
    </ThreadItem>
  )
}

const show = async (visit: SignedVisit, unit: Unit, viewer: Viewer): Promise<Response> => {
  const typed = visit.query('year')
  const wheel = await findWheelSeenBy(
    unit,
    viewer,
    visit.today,
    typed === undefined ? undefined : Number.parseInt(typed, 10),
  )
  if (wheel === undefined) return visit.notFound()
  const { language, today } = visit
  const words = yearWords[language]
  const { points, year } = wheel
  const count = (...standings: readonly TurnStanding[]) =>
    points.filter(({ standing, number }) => number !== null && standings.includes(standing)).length
  const mayLay = holds(viewer, 'leader')
  const isLast = year === wheel.years.at(-1)
  const offers = offeredIn(unit.tenant.country).filter((kind) => findPoint(wheel.state, kind) === undefined)
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={words.title}
      rules={rules}
      current="wheel"
    >
      <Head
        over={words.year(yearName(year))}
        title={words.title}
        {...(points.length > 0 && isLast ? { lead: leadOf(visit, wheel) } : {})}
      />
      {wheel.years.length === 0 ? (
        <State
          kind="empty"
          id="empty"
          title={words.notBegun.title}
          lead={words.notBegun.lead}
          drawing={words.notBegun.drawing}
        />
      ) : points.length === 0 ? (
        <State
          kind="empty"
          id="empty"
          title={words.empty.title}
          lead={words.empty.lead}
          drawing={words.notBegun.drawing}
        />
      ) : (
        <div class="sh-two" data-wheel>
          <figure class="sh-stick">
            <WheelDrawing
              year={year}
              today={today}
              points={points}
              words={{
                label: words.drawing(yearName(year), count('held'), count('late'), count('now', 'ahead')),
                name: yearName(year),
                before: words.fromYear(yearName(year - 1)),
                after: words.toYear(yearName(year + 1)),
                today: words.today,
                months: words.months,
              }}
            />
            <figcaption class="sh-keys sh-mt2 sh-row sh-small sh-quiet">
              {keyed.map((standing) => (
                <span class="sh-state">
                  <Knot kind={knotOf[standing]} inText />
                  {words.standings[standing]}
                </span>
              ))}
            </figcaption>
          </figure>
          <section aria-labelledby="points">
            <h2 class="sh-mb2 sh-h2" id="points">
              {words.points}
            </h2>
            <Thread>
              {points.map((found) => (
                <PointItem visit={visit} wheel={wheel} found={found} />
              ))}
            </Thread>
          </section>
        </div>
      )}
      {wheel.years.length > 0 && (
        <p class="sh-mt3 sh-row">
          {mayLay && isLast && (
            <Button href="/wheel/points/new" quiet icon="plus">
              {words.add}
            </Button>
          )}
          <a class="ds-link" href="/wheel/calendar">
            {words.calendarLink}
          </a>
        </p>
      )}
      {wheel.classes.size > 0 && wheel.years.length > 0 && (
        <Part id="classes" title={words.classPlans}>
          <p class="sh-row">
            {[...wheel.classes].map(([classId, label]) => (
              <a class="ds-link" href={`/wheel/classes/${encodeURIComponent(classId)}`}>
                {label}
              </a>
            ))}
          </p>
        </Part>
      )}
      {mayLay && isLast && offers.length > 0 && (
        <Part id="offers" title={words.offers}>
          <details class="sh-more" open={points.length === 0}>
            <summary>{words.offersLead}</summary>
            <ul class="sh-facts">
              {offers.map((kind) => (
                <li>
                  <a class="ds-link" href={`/wheel/points/new?offer=${kind}`}>
                    {pointTitle(language, { kind, title: null })}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        </Part>
      )}
      {wheel.years.length > 1 && (
        <p class="sh-mt3 sh-row">
          <span class="sh-quiet">{words.earlier}</span>
          {wheel.years
            .filter((other) => other !== year)
            .map((other) => (
              <a class="ds-link" href={`/wheel?year=${other}`}>
                {yearName(other)}
              </a>
            ))}
        </p>
      )}
    </StaffFrame>,
  )
}

/** The annual wheel, for all who work at the school. */
export const wheelPage: Page = {
  path: '/wheel',
  rules,
  open: 'signed-in',
  get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer)),
}

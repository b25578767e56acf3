import { textOf } from '../../domain/kernel/words.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import type { Occurrence } from '../../domain/year/occurrences.ts'
import { offerOf } from '../../domain/year/points.ts'
import { isOwed } from '../../domain/year/duties.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { findWheelSeenBy, standingOf } from '../../readmodels/year/wheel.ts'
import { ownName } from '../../readmodels/school.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { Thread, ThreadItem } from '../parts/thread.tsx'
import type { SignedVisit } from '../visit.tsx'
import { longDate } from '../words/language.ts'
import { pointTitle, yearWords } from '../words/year.ts'
import { knotOf, turnHref, whenOfPoint, whoOfPoint, yearName } from './common.tsx'
import { mayAddTo } from './point.tsx'

const rules = ['YEAR-07', 'YEAR-08', 'YEAR-09'] as const

const show = async (visit: SignedVisit, unit: Unit, viewer: Viewer): Promise<Response> => {
  const wheel = await findWheelSeenBy(unit, viewer, visit.today)
  const classId = visit.param('class')
  const label = wheel?.classes.get(classId)
  if (wheel === undefined || label === undefined) return visit.notFound()
  const { language, today } = visit
  const words = yearWords[language]
  const texts = words.plan
  const turns = wheel.points
    .flatMap((point) => point.turns)
    .filter((turn) => turn.classId === classId)
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  const owed = turns.filter(isOwed(turns))
  const done = turns.filter(({ ended }) => ended !== null)
  const item = (turn: Occurrence) => {
    const standing = standingOf(turn, today)
    const { ended } = turn
    const said =
      ended?.kind === 'held' && offerOf(turn.point.kind).form === 'prevention'
        ? textOf(ended.minutes ?? undefined)
        : ''
    return (
      <ThreadItem kind={knotOf[standing]} label={words.standings[standing]}>
        <h3 class="sh-h3">
          <a class="ds-link" data-color="neutral" href={turnHref(turn)}>
            {pointTitle(language, turn.point)}
          </a>
        </h3>
        <p class="sh-quiet">
          {ended === null
            ? `${whenOfPoint(language, turn)} · ${whoOfPoint(language, turn, wheel.names, wheel.classes)}`
            : ended.kind === 'held'
              ? words.turn.heldOn(
                  longDate(language, ended.on),
                  ended.by === null ? undefined : wheel.names.get(ended.by),
                )
              : words.turn.leftOut(longDate(language, ended.on))}
        </p>
        {said !== '' && <p>{said}</p>}
        {standing === 'late' && (
          <p class="sh-late">
            <b>{words.missed(longDate(language, turn.due))}</b>
          </p>
        )}
      </ThreadItem>
    )
  }
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={texts.title(label)}
      rules={rules}
      current="wheel"
    >
      <Head
        over={
          <a class="ds-link" data-color="neutral" href="/wheel">
            {`${texts.toWheel} ${yearName(wheel.year)}`}
          </a>
        }
        title={texts.title(label)}
        lead={texts.lead}
        {...(mayAddTo(viewer, classId) && wheel.years.length > 0
          ? {
              action: (
                <Button href={`/wheel/points/new?class=${encodeURIComponent(classId)}`} quiet icon="plus">
                  {texts.add}
                </Button>
              ),
            }
          : {})}
      />
      {owed.length > 0 && (
        <Part id="ahead" title={texts.ahead} first>
          <Thread>{owed.map(item)}</Thread>
        </Part>
      )}
      {done.length > 0 && (
        <Part id="done" title={texts.done} first={owed.length === 0}>
          <Thread>{done.map(item)}</Thread>
        </Part>
      )}
      {turns.length === 0 && <p class="sh-quiet">{words.empty.title}</p>}
    </StaffFrame>,
  )
}

/** A class's plan of prevention and its other points of the year: who, when, done (YEAR-07). */
export const planPage: Page = {
  path: '/wheel/classes/:class',
  rules,
  open: 'signed-in',
  get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer)),
}

import { handle } from '../../app/handle.ts'
import { textOf } from '../../domain/kernel/words.ts'
import { holds, type Viewer } from '../../domain/people/viewer.ts'
import { maySet } from '../../domain/year/acts.ts'
import { holdPoint } from '../../domain/year/hold-point.ts'
import { passOver } from '../../domain/year/pass-over.ts'
import { offerOf } from '../../domain/year/points.ts'
import { findPoint, foldWheel } from '../../domain/year/state.ts'
import { YEAR_STREAM, ownName } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { findTurnSeenBy, pupilNames, type TurnSeen } from '../../readmodels/year/wheel.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Facts } from '../parts/facts.tsx'
import { DateField, Hidden, TextArea } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { StateMark } from '../parts/state.tsx'
import type { SignedVisit } from '../visit.tsx'
import { dayMonth, longDate, typedDate } from '../words/language.ts'
import { exerciseCase, pointWords, preparationWords } from '../words/year-points.ts'
import { pointTitle, yearWords } from '../words/year.ts'
import { errorIn, Lines, Missing, turnHref, whoOfPoint, type Refusals } from './common.tsx'

const rules = ['YEAR-01', 'YEAR-03', 'YEAR-04', 'YEAR-08', 'YEAR-09', 'YEAR-10'] as const

/** What lies ready: the school's own agenda, then the product's; and the made-up case of the exercise. */
const Prepared = ({ visit, seen }: { readonly visit: SignedVisit; readonly seen: TurnSeen }) => {
  const { language } = visit
  const words = yearWords[language].turn
  const { point, prepares } = seen.turn
  const { form } = offerOf(point.kind)
  const lines = prepares ? preparationWords[language].agenda : pointWords[language][point.kind].agenda
  const own = prepares ? '' : textOf(point.agenda ?? undefined)
  if (own === '' && lines.length === 0) return null
  return (
    <>
      {form === 'exercise' && (
        <Part id="made-up" title={words.madeUp} box>
          {exerciseCase[language].map((line) => (
            <p class="sh-read sh-mb1">{line}</p>
          ))}
          <p class="sh-quiet">{words.madeUpNote}</p>
        </Part>
      )}
      <Part id="agenda" title={form === 'class-time' ? words.prompts : words.agenda}>
        {own !== '' && <Lines text={own} />}
        <ul class="sh-facts">
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        {form === 'class-time' && (
          <p class="sh-mt2">
            {words.classTimeNote}{' '}
            <a class="ds-link" href="/concerns/new">
              {words.writeConcern}
            </a>
          </p>
        )}
      </Part>
    </>
  )
}

/** What became of it. */
const Became = ({ visit, seen }: { readonly visit: SignedVisit; readonly seen: TurnSeen }) => {
  const { language } = visit
  const words = yearWords[language].turn
  const { ended, covered, point } = seen.turn
  if (ended === null) return covered ? <p class="sh-part">{words.covered}</p> : null
  const date = longDate(language, ended.on, true)
  const text = ended.kind === 'held' ? textOf(ended.minutes ?? undefined) : textOf(ended.reason)
  const material = ended.kind === 'held' ? textOf(ended.material ?? undefined) : ''
  return (
    <Part
      id="became"
      title={offerOf(point.kind).form === 'letter' && ended.kind === 'held' ? words.letter : words.minutes}
    >
      <p class="sh-mb1 sh-quiet">
        {ended.kind === 'held'
          ? words.heldOn(date, ended.by === null ? undefined : seen.wheel.names.get(ended.by))
          : words.leftOut(date)}
      </p>
      {text !== '' && <Lines text={text} />}
      {material !== '' && (
        <>
          <h3 class="sh-h3 sh-mt2">{words.material}</h3>
          <Lines text={material} />
        </>
      )}
    </Part>
  )
}

const show = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  tried?: { readonly does: 'hold' | 'leave-out'; readonly refusals: Refusals },
): Promise<Response> => {
  const seen = await findTurnSeenBy(unit, viewer, visit.today, visit.param('turn'))
  if (seen === undefined) return visit.notFound()
  const { language, fields } = visit
  const words = yearWords[language]
  const texts = words.turn
  const { turn, wheel } = seen
  const { form } = offerOf(turn.point.kind)
  const title = pointTitle(language, turn.point, turn.prepares)
  const kept = (name: string) => (tried === undefined ? '' : fields.text(name))
  const errorsAt = (does: 'hold' | 'leave-out') =>
    errorIn(language, tried?.does === does ? tried.refusals : [])
  const errorAt = errorsAt('hold')
  const open = turn.ended === null && !turn.covered
  const known = findPoint(wheel.state, turn.point.pointId)
  const asksMuch = form === 'meeting' || form === 'letter' || form === 'exercise'
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={title}
      failed={tried !== undefined}
      rules={rules}
      current="wheel"
    >
      <Head
        over={
          <a class="ds-link" data-color="neutral" href="/wheel">
            {words.title}
          </a>
        }
        title={title}
      >
        <p class="sh-mt1">
          <StateMark
            icon={seen.standing === 'late' ? 'warn' : seen.standing === 'held' ? 'check' : 'clock'}
            {...(seen.standing === 'late' ? { color: 'danger' as const } : {})}
          >
            {words.standings[seen.standing]}
          </StateMark>
        </p>
      </Head>
      <Missing visit={visit} refusals={tried?.refusals ?? []} />
      <Facts
        facts={[
          {
            term: texts.when,
            value: words.until(dayMonth(language, turn.from), dayMonth(language, turn.due)),
          },
          { term: texts.who, value: whoOfPoint(language, turn, wheel.names, wheel.classes) },
          ...(turn.classId === null
            ? []
            : [
                {
                  term: texts.class,
                  value: (
                    <a class="ds-link" href={`/wheel/classes/${encodeURIComponent(turn.classId)}`}>
                      {wheel.classes.get(turn.classId) ?? turn.classId}
                    </a>
                  ),
                },
              ]),
        ]}
      />
      <Prepared visit={visit} seen={seen} />
      <Became visit={visit} seen={seen} />
      {open && seen.carries && (
        <form class="sh-form sh-part" method="post" action={turnHref(turn)} novalidate>
          <h2 class="sh-h2" id="hold">
            {texts.hold[turn.prepares ? 'meeting' : form]}
          </h2>
          <div class="sh-stack">
            <Hidden name="once" value={visit.newToken()} />
            <Hidden name="does" value="hold" />
            {form === 'letter' && <p class="sh-read">{texts.letterNote}</p>}
            <DateField
              name="on"
              label={texts.on}
              hint={texts.onHint}
              value={tried === undefined ? typedDate(visit.today) : fields.text('on')}
              error={errorAt('on')}
            />
            <TextArea
              name="minutes"
              label={form === 'letter' ? texts.letter : asksMuch ? texts.minutes : texts.shortly}
              hint={form === 'letter' ? undefined : texts.minutesHint}
              rows={asksMuch ? 7 : 3}
              value={kept('minutes')}
              error={errorAt('minutes')}
            />
            <TextArea
              name="material"
              label={texts.material}
              hint={texts.materialHint}
              rows={2}
              value={kept('material')}
            />
            <Button>{texts.save}</Button>
          </div>
        </form>
      )}
      {open && holds(viewer, 'leader') && (
        <details class="sh-more sh-part" open={kept('reason') !== '' || tried?.does === 'leave-out'}>
          <summary>{texts.leaveOut}</summary>
          <form class="sh-form" method="post" action={turnHref(turn)} novalidate>
            <div class="sh-stack">
              <Hidden name="once" value={visit.newToken()} />
              <Hidden name="does" value="leave-out" />
              <p class="sh-read">{texts.leaveOutLead}</p>
              <TextArea
                name="reason"
                label={texts.reason}
                rows={2}
                value={kept('reason')}
                error={errorsAt('leave-out')('reason')}
              />
              <Button quiet>{texts.leaveOutSave}</Button>
            </div>
          </form>
        </details>
      )}
      {known !== undefined && maySet(viewer, known) && (
        <p class="sh-mt3">
          <a class="ds-link" href={`/wheel/points/${encodeURIComponent(known.pointId)}`}>
            {texts.change}
          </a>
        </p>
      )}
    </StaffFrame>,
    tried === undefined ? 200 : 422,
  )
}

/** A typed date that is none is named so, and then not as missing too. */
const withUnreadable = (visit: SignedVisit, refusals: Refusals): Refusals => {
  const { fields, today } = visit
  const unreadable = fields.text('on').trim() !== '' && fields.date('on', today) === undefined
  return refusals.map((refused) =>
    unreadable && refused.refusal === 'date-missing' ? { ...refused, refusal: 'date-unreadable' } : refused,
  )
}

/** One turn of a point: what lies ready for it, and what became of it. */
export const turnPage: Page = {
  path: '/wheel/:turn',
  rules,
  open: 'signed-in',
  get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer)),
  post: (visit) =>
    visit.act(async (unit, viewer) => {
      const { fields, today, deps } = visit
      const seen = await findTurnSeenBy(unit, viewer, today, visit.param('turn'))
      if (seen === undefined) return { again: async () => visit.notFound() }
      const { turn } = seen
      const does = fields.oneOf('does', ['hold', 'leave-out']) ?? 'hold'
      const common = { stream: YEAR_STREAM, fold: foldWheel, viewer }
      const outcome =
        does === 'hold'
          ? await handle(unit, deps.clock, {
              ...common,
              act: holdPoint,
              command: {
                turn,
                on: fields.date('on', today),
                minutes: fields.text('minutes'),
                material: fields.text('material'),
                pupils: turn.classId === null ? [] : await pupilNames(unit, turn.classId),
              },
            })
          : await handle(unit, deps.clock, {
              ...common,
              act: passOver,
              command: { turn, reason: fields.text('reason') },
            })
      if (outcome.kind === 'refused')
        return {
          again: (next, who) =>
            outcome.refusals.some(({ refusal }) => refusal === 'not-open-to-you')
              ? Promise.resolve(visit.notFound())
              : show(visit, next, who, { does, refusals: withUnreadable(visit, outcome.refusals) }),
        }
      return { to: turn.classId === null ? '/wheel' : `/wheel/classes/${encodeURIComponent(turn.classId)}` }
    }),
}

import { handle } from '../../app/handle.ts'
import { textOf } from '../../domain/kernel/words.ts'
import { readTypedDate, type LocalDate } from '../../domain/kernel/dates.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import { maySet } from '../../domain/year/acts.ts'
import {
  isOwn,
  offeredIn,
  pointFrom,
  type MonthDay,
  type Point,
  type PointHolder,
  type PointKind,
  type PointScope,
} from '../../domain/year/points.ts'
import { setPoint, type SetPoint } from '../../domain/year/set-point.ts'
import { findPoint, foldWheel } from '../../domain/year/state.ts'
import { takeOffPoint } from '../../domain/year/take-off-point.ts'
import { staffChoices } from '../../readmodels/cases/choices.ts'
import { YEAR_STREAM, ownName } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { pupilNames, wheelOf } from '../../readmodels/year/wheel.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Hidden, RadioGroup, Select, TextArea, TextField } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { pointTitle, yearWords } from '../words/year.ts'
import { errorIn, Missing, type Refusals } from './common.tsx'

const rules = ['YEAR-01', 'YEAR-02', 'YEAR-05', 'YEAR-07'] as const

const rhythms = ['times', 'month', 'fortnight', 'week'] as const

/** Rows of set times in the form: those there are and one more, at least two. */
const rowsFor = (point: Point): number =>
  Math.min(12, Math.max(2, 'times' in point.recurs ? point.recurs.times.length + 1 : 2))

/** `01-09` as people type it: `1.9`. */
const typedDay = (day: MonthDay | undefined): string => {
  const [month, date] = (day ?? '').split('-').map(Number)
  return month === undefined || date === undefined ? '' : `${date}.${month}`
}

/** Day and month of a typed date; undefined when empty or none. */
const monthDay = (typed: string, today: LocalDate): MonthDay | undefined =>
  readTypedDate(typed, today)?.slice(5)

/** What the form is about: a point on the wheel, an offer, or one of the school's or a class's own. */
type Asked = { readonly point: Point; readonly isNew: boolean; readonly classId: string | null }

const findAsked = async (visit: SignedVisit, unit: Unit, viewer: Viewer): Promise<Asked | undefined> => {
  const id = visit.param('point')
  const known = id === 'new' ? undefined : findPoint(await wheelOf(unit), id)
  const asked =
    known === undefined ? await findNew(visit, unit, id) : { point: known, isNew: false, classId: null }
  return asked !== undefined && maySet(viewer, asked.point) ? asked : undefined
}

const findNew = async (visit: SignedVisit, unit: Unit, id: string): Promise<Asked | undefined> => {
  if (id !== 'new') return undefined
  const offer = visit.query('offer')
  const classId = visit.query('class')
  if (offer !== undefined) {
    const kind = offeredIn(unit.tenant.country).find((known) => known === offer)
    return kind && { point: pointFrom(kind), isNew: true, classId: null }
  }
  if (classId === undefined) return { point: pointFrom('own'), isNew: true, classId: null }
  const known = (await unit.index.classes()).some((row) => row.classId === classId)
  const point: Point = { ...pointFrom('own-prevention'), scope: `class:${classId}` }
  return known ? { point, isNew: true, classId } : undefined
}

const show = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  refusals?: Refusals,
): Promise<Response> => {
  const asked = await findAsked(visit, unit, viewer)
  if (asked === undefined) return visit.notFound()
  const { language, fields } = visit
  const { point, isNew, classId } = asked
  const words = yearWords[language]
  const texts = words.point
  const failed = refusals !== undefined
  const errorAt = errorIn(language, refusals ?? [])
  const value = (name: string, otherwise: string) => (failed ? fields.text(name) : otherwise)
  const classes = await unit.index.classes()
  const staff = await staffChoices(unit)
  const name = pointTitle(language, point)
  const label = classes.find((row) => row.classId === classId)?.label ?? classId ?? ''
  const title = !isNew
    ? `${texts.change}: ${name}`
    : classId !== null
      ? texts.addToClass(label)
      : point.kind === 'own'
        ? texts.add
        : `${texts.switchOn}: ${name}`
  const times = 'times' in point.recurs ? point.recurs.times : []
  const action = isNew
    ? `/wheel/points/new${classId !== null ? `?class=${encodeURIComponent(classId)}` : point.kind === 'own' ? '' : `?offer=${point.kind}`}`
    : `/wheel/points/${encodeURIComponent(point.pointId)}`
  const hasClass = point.scope.startsWith('class:')
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={title}
      failed={failed}
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
        lead={texts.lead}
      />
      <Missing visit={visit} refusals={refusals ?? []} />
      <form class="sh-form" method="post" action={action} novalidate>
        <div class="sh-stack">
          <Hidden name="once" value={visit.newToken()} />
          <Hidden name="does" value="save" />
          {isOwn(point.kind) && (
            <TextField
              name="title"
              label={texts.own}
              hint={texts.ownHint}
              value={value('title', point.title ?? '')}
              maxlength={200}
              error={errorAt('title')}
            />
          )}
          <Select
            name="holder"
            label={texts.holder}
            value={value('holder', point.holder)}
            placeholder={texts.choose}
            options={[
              ...(['leader', 'resource-team', 'class-team'] as const).map((holder) => ({
                value: holder,
                label: words.holders[holder],
              })),
              ...staff.map(({ person, name: named }) => ({ value: `person:${person}`, label: named })),
            ]}
            error={errorAt('holder')}
          />
          {hasClass ? (
            <Hidden name="scope" value={point.scope} />
          ) : (
            <Select
              name="scope"
              label={texts.scope}
              value={value('scope', point.scope)}
              placeholder={texts.choose}
              options={[
                { value: 'school', label: texts.school },
                { value: 'every-class', label: texts.everyClass },
                ...classes.map((row) => ({ value: `class:${row.classId}`, label: row.label })),
              ]}
              error={errorAt('scope')}
            />
          )}
          <RadioGroup
            name="recurs"
            label={texts.recurs}
            value={value('recurs', 'every' in point.recurs ? point.recurs.every : 'times')}
            options={rhythms.map((rhythm) => ({
              value: rhythm,
              label: rhythm === 'times' ? texts.times : words.every[rhythm],
            }))}
          />
          {Array.from({ length: rowsFor(point) }, (_, index) => (
            <div class="sh-row">
              <TextField
                name={`from-${index + 1}`}
                label={texts.from(index + 1)}
                {...(index === 0 ? { hint: texts.dayHint } : {})}
                value={value(`from-${index + 1}`, typedDay(times[index]?.from))}
                error={errorAt(`from-${index + 1}`)}
                autocomplete="off"
                short
              />
              <TextField
                name={`to-${index + 1}`}
                label={texts.to(index + 1)}
                value={value(`to-${index + 1}`, typedDay(times[index]?.to))}
                autocomplete="off"
                short
              />
            </div>
          ))}
          <TextArea
            name="agenda"
            label={texts.agenda}
            hint={texts.agendaHint}
            value={value('agenda', textOf(point.agenda ?? undefined))}
            error={errorAt('agenda')}
          />
          <Button>{isNew && !isOwn(point.kind) ? words.switchOn : texts.save}</Button>
        </div>
      </form>
      {!isNew && (
        <form class="sh-form sh-part" method="post" action={action} novalidate>
          <div class="sh-stack">
            <Hidden name="once" value={visit.newToken()} />
            <Hidden name="does" value="take-off" />
            <p class="sh-read sh-quiet">{texts.takeOffLead}</p>
            <Button quiet>{texts.takeOff}</Button>
          </div>
        </form>
      )}
    </StaffFrame>,
    failed ? 422 : 200,
  )
}

const findHolder = async (unit: Unit, typed: string): Promise<PointHolder | undefined> => {
  if (typed === 'leader' || typed === 'resource-team' || typed === 'class-team') return typed
  const found = (await staffChoices(unit)).find(({ person }) => `person:${person}` === typed)
  return found && `person:${found.person}`
}

const findScope = async (unit: Unit, typed: string): Promise<PointScope | undefined> => {
  if (typed === 'school' || typed === 'every-class') return typed
  const found = (await unit.index.classes()).find(({ classId }) => `class:${classId}` === typed)
  return found && `class:${found.classId}`
}

/** An offer stands on the wheel under its own name; what a school adds itself gets a new one. */
const idOf = (visit: SignedVisit, { point, isNew }: Asked): string =>
  isNew && isOwn(point.kind) ? visit.deps.newId() : point.pointId

const commandOf = async (visit: SignedVisit, unit: Unit, asked: Asked): Promise<SetPoint> => {
  const { fields, today } = visit
  const rhythm = fields.oneOf('recurs', rhythms) ?? 'times'
  const kind: PointKind = asked.point.kind
  const times = Array.from({ length: rowsFor(asked.point) }, (_, index) => ({
    typedFrom: fields.text(`from-${index + 1}`).trim(),
    typedTo: fields.text(`to-${index + 1}`).trim(),
  }))
    .filter(({ typedFrom, typedTo }) => typedFrom !== '' || typedTo !== '')
    .map(({ typedFrom, typedTo }) => ({ from: monthDay(typedFrom, today), to: monthDay(typedTo, today) }))
  return {
    pointId: idOf(visit, asked),
    kind,
    title: isOwn(kind) ? fields.text('title') : undefined,
    pupils: isOwn(kind) ? await pupilNames(unit) : [],
    agenda: fields.text('agenda'),
    holder: await findHolder(unit, fields.text('holder')),
    scope: asked.point.scope.startsWith('class:')
      ? asked.point.scope
      : await findScope(unit, fields.text('scope')),
    recurs: rhythm === 'times' ? { times } : { every: rhythm },
  }
}

/** The leader puts a point on the wheel, changes it or takes it off; a class's team does so in its own plan. */
export const pointPage: Page = {
  path: '/wheel/points/:point',
  rules,
  open: 'signed-in',
  get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer)),
  post: (visit) =>
    visit.act(async (unit, viewer) => {
      const asked = await findAsked(visit, unit, viewer)
      if (asked === undefined) return { again: async () => visit.notFound() }
      const common = { stream: YEAR_STREAM, fold: foldWheel, viewer }
      const outcome =
        visit.fields.text('does') === 'take-off'
          ? await handle(unit, visit.deps.clock, {
              ...common,
              act: takeOffPoint,
              command: { pointId: asked.point.pointId },
            })
          : await handle(unit, visit.deps.clock, {
              ...common,
              act: setPoint,
              command: await commandOf(visit, unit, asked),
            })
      if (outcome.kind === 'refused')
        return {
          again: (next, who) =>
            outcome.refusals.some(({ refusal }) => refusal === 'not-open-to-you')
              ? Promise.resolve(visit.notFound())
              : show(visit, next, who, outcome.refusals),
        }
      const { scope } = asked.point
      return {
        to: scope.startsWith('class:')
          ? `/wheel/classes/${encodeURIComponent(scope.slice('class:'.length))}`
          : '/wheel',
      }
    }),
}

/** Whether a viewer may add to a class's plan (YEAR-07). */
export const mayAddTo = (viewer: Viewer, classId: string): boolean =>
  maySet(viewer, { kind: 'own-prevention', scope: `class:${classId}` })

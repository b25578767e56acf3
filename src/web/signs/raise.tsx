import { handle } from '../../app/handle.ts'
import { addDays } from '../../domain/kernel/dates.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import { LOOK_AGAIN_AFTER } from '../../domain/signs/duties.ts'
import { isNoted, raiseConcern } from '../../domain/signs/raise-concern.ts'
import { foldConcern } from '../../domain/signs/state.ts'
import { pupilChoices } from '../../readmodels/cases/choices.ts'
import { ownName } from '../../readmodels/school.ts'
import { findAbout } from '../../readmodels/signs/concerns.ts'
import { signListOf } from '../../readmodels/signs/sign-list.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { StaffFrame } from '../frames.tsx'
import { ArticlesBeside } from '../knowledge/beside.tsx'
import { besideMoment } from '../knowledge/shelf.ts'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { DateField, Hidden, TextField } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { typedDate } from '../words/language.ts'
import { signsWords } from '../words/signs.ts'
import {
  Guidance,
  Missing,
  NoteFields,
  sayRefusal,
  SignTicks,
  tickedOwn,
  tickedSigns,
  typedNote,
  withUnreadable,
  type Refusals,
} from './common.tsx'

const rules = ['SIG-01', 'SIG-02', 'SIG-03', 'SIG-13', 'REP-12', 'STR-07'] as const

/** One choice for whom or what it is about: places and classes first, then every pupil under their class. */
const AboutSelect = async ({
  visit,
  unit,
  viewer,
  error,
}: {
  readonly visit: SignedVisit
  readonly unit: Unit
  readonly viewer: Viewer
  readonly error: string | undefined
}) => {
  const words = signsWords[visit.language].raise
  const chosen = visit.fields.text('about')
  const option = (value: string, label: string) => (
    <option value={value} selected={value === chosen}>
      {label}
    </option>
  )
  const [classes, groups] = await Promise.all([unit.index.classes(), pupilChoices(unit)])
  const own = groups.toSorted(
    (one, other) =>
      Number(viewer.classes.includes(other.classId)) - Number(viewer.classes.includes(one.classId)),
  )
  return (
    <div class="ds-field">
      <label class="ds-label" for="about">
        {words.about}
      </label>
      <div data-field="description" id="about-hint">
        {words.aboutHint}
      </div>
      {error !== undefined && (
        <div class="ds-validation-message" id="about-error">
          {error}
        </div>
      )}
      <select
        class="ds-input"
        id="about"
        name="about"
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={error === undefined ? 'about-hint' : 'about-hint about-error'}
      >
        <option value="">{words.choose}</option>
        {own.map(({ label, pupils }) => (
          <optgroup label={label}>
            {pupils.map(({ person, name }) => option(`pupil:${person}`, name))}
          </optgroup>
        ))}
        <optgroup label={words.wholeClasses}>
          {classes.map(({ classId, label }) => option(`class:${classId}`, label))}
        </optgroup>
        {option('place', words.aPlace)}
      </select>
    </div>
  )
}

const show = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  refusals: Refusals = [],
): Promise<Response> => {
  if (viewer.kind !== 'staff') return visit.notFound()
  const { language, fields, today } = visit
  const words = signsWords[language]
  const texts = words.raise
  const failed = refusals.length > 0
  const errorAt = (field: string): string | undefined => {
    const found = refusals.find((refused) => refused.field === field)
    return found === undefined ? undefined : sayRefusal(language, found)
  }
  const list = await signListOf(unit)
  const beside = await besideMoment(visit, unit, viewer, 'concern')
  const dateOr = (name: string, days: number): string =>
    failed ? fields.text(name) : typedDate(addDays(today, days))
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={texts.title}
      failed={failed}
      rules={rules}
      current="concerns"
    >
      <Head
        over={
          <a class="ds-link" data-color="neutral" href="/concerns">
            {words.list.title}
          </a>
        }
        title={texts.title}
        lead={texts.lead}
      >
        <p class="sh-mt1 sh-quiet">
          {texts.danger}{' '}
          {visit.helplines(unit.tenant.country).map(({ label, number, href }) => (
            <>
              {label}{' '}
              <a class="ds-link" data-color="neutral" href={href}>
                {number}
              </a>
              {' · '}
            </>
          ))}
          <a class="ds-link" data-color="neutral" href="/reports/new">
            {texts.toRegister}
          </a>
        </p>
      </Head>
      <Missing visit={visit} refusals={refusals} />
      <div class="sh-two">
        <form class="sh-form" method="post" action="/concerns/new" novalidate>
          <Hidden name="once" value={visit.newToken()} />
          {await AboutSelect({ visit, unit, viewer, error: errorAt('about') })}
          <Part id="seen" title={texts.seen}>
            <p class="sh-quiet sh-mt0 sh-mb2">{texts.seenHint}</p>
            <SignTicks
              language={language}
              list={list}
              ticked={tickedSigns(fields)}
              tickedOwn={tickedOwn(fields, list)}
              error={errorAt('signs')}
            />
          </Part>
          <div class="sh-stack sh-part">
            <TextField
              name="where"
              label={texts.where}
              hint={texts.whereHint}
              autocomplete="off"
              value={fields.text('where')}
              error={errorAt('where')}
            />
            <DateField name="on" label={texts.on} value={dateOr('on', 0)} error={errorAt('on')} />
            <DateField
              name="lookAgainOn"
              label={texts.lookAgainOn}
              value={dateOr('lookAgainOn', LOOK_AGAIN_AFTER)}
              error={errorAt('lookAgainOn')}
            />
          </div>
          <div class="sh-mt3">
            <details class="sh-more" open={isNoted(typedNote(fields)) || errorAt('fact') !== undefined}>
              <summary>{texts.more}</summary>
              <div class="sh-stack">
                <NoteFields visit={visit} kept error={errorAt('fact')} />
              </div>
            </details>
          </div>
          <p class="sh-mt3">
            <Button>{texts.send}</Button>
          </p>
        </form>
        <aside class="sh-stack sh-stick">
          <Guidance language={language} />
          <ArticlesBeside visit={visit} found={beside} />
        </aside>
      </div>
    </StaffFrame>,
    failed ? 422 : 200,
  )
}

export const raisePage: Page = {
  path: '/concerns/new',
  rules,
  open: 'signed-in',
  get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer)),
  post: (visit) =>
    visit.act(async (unit, viewer) => {
      const { fields, today } = visit
      const concernId = visit.deps.newId()
      const outcome = await handle(unit, visit.deps.clock, {
        stream: `concern:${concernId}`,
        fold: foldConcern,
        act: raiseConcern,
        command: {
          concernId,
          about: await findAbout(unit, fields.text('about')),
          signs: tickedSigns(fields),
          ownSigns: tickedOwn(fields, await signListOf(unit)),
          note: typedNote(fields),
          where: fields.text('where'),
          on: fields.date('on', today),
          lookAgainOn: fields.date('lookAgainOn', today),
        },
        viewer,
      })
      const refusals = withUnreadable(
        visit,
        ['on', 'lookAgainOn'],
        outcome.kind === 'refused' ? outcome.refusals : [],
      )
      return refusals.length === 0
        ? { to: `/concerns/${concernId}` }
        : { again: (next, who) => show(visit, next, who, refusals) }
    }),
}

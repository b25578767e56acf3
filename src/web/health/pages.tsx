import type { Child } from 'hono/jsx'
import { handle } from '../../app/handle.ts'
import { answerInCase } from '../../domain/consent/answer-in-case.ts'
import { foldNotes, type HealthEvent, type HealthNote } from '../../domain/health/events.ts'
import { markReleased, writeHealthNote } from '../../domain/health/write-note.ts'
import type { Refused } from '../../domain/kernel/result.ts'
import { textOf } from '../../domain/kernel/words.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { isPupil, pupilChoices } from '../../readmodels/cases/choices.ts'
import { basisOf, findSharedWith, type FoundShared } from '../../readmodels/consent/consents.ts'
import { findOwnNotes, type OwnNotes } from '../../readmodels/health/notes.ts'
import { ownName } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { Lines } from '../cases/seen-case.tsx'
import { foldOpened } from '../follow-up/own.tsx'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { ErrorSummary, Hidden, RadioGroup, Select, TextArea } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { State } from '../parts/state.tsx'
import type { SignedVisit } from '../visit.tsx'
import { refusalWords, type CaseRefusal } from '../words/case-refusals.ts'
import { consentWords } from '../words/consent.ts'
import { dayMonth, longDate } from '../words/language.ts'

const rules = ['CON-02', 'CON-01'] as const

const wordsFor = (visit: SignedVisit, { refusal }: Refused): string =>
  refusalWords(visit.language, 'health', refusal as CaseRefusal, '')

const errorIn =
  (visit: SignedVisit, refusals: readonly Refused[] | undefined) =>
  (field: string): string | undefined => {
    const found = refusals?.find((one) => one.field === field)
    return found === undefined ? undefined : wordsFor(visit, found)
  }

/** Writes that the nurse read their own notes, and about whom; only the nurse's own doing, no list shows it (CON-02). */
const audit = (unit: Unit, own: OwnNotes, about: readonly string[]): Promise<void> =>
  unit.audit({
    actor: own.nurse,
    role: 'health-nurse',
    act: 'read',
    kind: 'health-note',
    stream: own.stream,
    about: [...new Set(about)],
  })

const page = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  title: string,
  refusals: readonly Refused[] | undefined,
  children: Child,
): Promise<Response> =>
  visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={title}
      rules={rules}
      current="health"
      failed={refusals !== undefined}
    >
      {children}
    </StaffFrame>,
    refusals === undefined ? 200 : 422,
  )

const Failures = ({ visit, refusals }: { visit: SignedVisit; refusals: readonly Refused[] | undefined }) => (
  <ErrorSummary
    title={consentWords[visit.language].health.errors}
    errors={(refusals ?? []).map((one) => ({
      ...(one.field === undefined ? {} : { field: one.field }),
      text: wordsFor(visit, one),
    }))}
  />
)

const showNotes = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  refusals?: readonly Refused[],
): Promise<Response> => {
  const own = await findOwnNotes(unit, viewer)
  if (own === undefined) return visit.notFound()
  await audit(
    unit,
    own,
    own.notes.map(({ pupil }) => pupil),
  )
  const words = consentWords[visit.language].health
  const errorAt = errorIn(visit, refusals)
  const options = (await pupilChoices(unit)).flatMap(({ label, pupils }) =>
    pupils.map(({ person, name }) => ({ value: person, label: `${name}, ${label}` })),
  )
  return page(
    visit,
    unit,
    viewer,
    words.title,
    refusals,
    <>
      <Head title={words.title} lead={words.lead} />
      <Failures visit={visit} refusals={refusals} />
      <form class="sh-form" method="post" action="/health" novalidate>
        <Hidden name="once" value={visit.newToken()} />
        <div class="sh-stack">
          <Select
            name="pupil"
            label={words.pupil}
            options={options}
            placeholder={words.choose}
            value={refusals === undefined ? '' : visit.fields.text('pupil')}
            error={errorAt('pupil')}
          />
          <TextArea
            name="words"
            label={words.words}
            rows={4}
            value={refusals === undefined ? '' : visit.fields.text('words')}
            error={errorAt('words')}
          />
        </div>
        <p class="sh-mt2 sh-row">
          <Button>{words.save}</Button>
          <a class="ds-link" data-color="neutral" href="/shared">
            {words.shared}
          </a>
        </p>
      </form>
      {own.notes.length === 0 ? (
        <State kind="empty" id="nothing" drawing={words.none} title={words.none} lead={words.noneLead} />
      ) : (
        <Part id="notes" title={words.notes}>
          {own.notes.map(({ noteId, pupil, words: text, writtenOn, releasedOn }) => (
            <div class="sh-level">
              <h3 class="sh-h3">
                {own.names.get(pupil) ?? ''}, {dayMonth(visit.language, writtenOn)}
              </h3>
              <div>
                <p class="sh-read">
                  <Lines text={textOf(text)} />
                </p>
                <p class="sh-small">
                  {releasedOn.map((on) => (
                    <span class="sh-quiet">{words.released(longDate(visit.language, on))} · </span>
                  ))}
                  <a
                    class="ds-link"
                    data-color="neutral"
                    href={`/health/release?note=${encodeURIComponent(noteId)}`}
                  >
                    {words.release}
                  </a>
                </p>
              </div>
            </div>
          ))}
        </Part>
      )}
    </>,
  )
}

const writeNote = (visit: SignedVisit): Promise<Response> =>
  visit.act(async (unit, viewer) => {
    const nothing = { again: async () => visit.notFound() }
    const own = await findOwnNotes(unit, viewer)
    if (own === undefined) return nothing
    const pupil = visit.fields.text('pupil')
    const outcome = await handle(unit, visit.deps.clock, {
      stream: own.stream,
      fold: foldNotes,
      act: writeHealthNote,
      command: {
        nurse: own.nurse,
        noteId: visit.deps.newId(),
        pupil,
        isPupil: await isPupil(unit, pupil),
        words: visit.fields.text('words'),
      },
      viewer,
    })
    return outcome.kind === 'refused'
      ? { again: (next, who) => showNotes(visit, next, who, outcome.refusals) }
      : { to: '/health' }
  })

/** The note the form is about, and the cases into which the family lets the nurse write. */
const findRelease = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
): Promise<
  { readonly own: OwnNotes; readonly note: HealthNote; readonly open: readonly FoundShared[] } | undefined
> => {
  const own = await findOwnNotes(unit, viewer)
  const asked = visit.query('note') ?? visit.fields.text('note')
  const note = own?.notes.find(({ noteId }) => noteId === asked)
  if (own === undefined || note === undefined) return undefined
  const { cases } = await findSharedWith(unit, viewer, visit.today)
  return {
    own,
    note,
    open: cases.filter(({ view }) => view.state.exposed === note.pupil && view.extent.mayAnswer),
  }
}

const showRelease = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  refusals?: readonly Refused[],
): Promise<Response> => {
  const found = await findRelease(visit, unit, viewer)
  if (found === undefined) return visit.notFound()
  const { own, note, open } = found
  await audit(unit, own, [note.pupil])
  const words = consentWords[visit.language].health
  const errorAt = errorIn(visit, refusals)
  return page(
    visit,
    unit,
    viewer,
    words.releaseTitle,
    refusals,
    <>
      <Head
        over={
          <a class="ds-link" data-color="neutral" href="/health">
            {words.back}
          </a>
        }
        title={words.releaseTitle}
        lead={words.releaseLead}
      />
      <Failures visit={visit} refusals={refusals} />
      {open.length === 0 ? (
        <p class="sh-box">{words.noConsent}</p>
      ) : (
        <form class="sh-form" method="post" action="/health/release" novalidate>
          <Hidden name="once" value={visit.newToken()} />
          <Hidden name="note" value={note.noteId} />
          <div class="sh-stack">
            <RadioGroup
              name="consent"
              label={words.to}
              options={open.map(({ view: { consent, state } }) => ({
                value: consent.consentId,
                label: `${own.names.get(note.pupil) ?? ''}, ${state.number}: ${textOf(consent.purpose)}`,
              }))}
              value={
                refusals === undefined
                  ? (open[0]?.view.consent.consentId ?? '')
                  : visit.fields.text('consent')
              }
              error={errorAt('consent')}
            />
            <TextArea
              name="words"
              label={words.text}
              hint={words.textHint}
              rows={6}
              value={refusals === undefined ? textOf(note.words) : visit.fields.text('words')}
              error={errorAt('words')}
            />
          </div>
          <p class="sh-mt2">
            <Button>{words.send}</Button>
          </p>
        </form>
      )}
    </>,
  )
}

/** A piece of a note goes into the case and is marked as released, both or neither. */
const release = (visit: SignedVisit): Promise<Response> =>
  visit.act(async (unit, viewer) => {
    const nothing = { again: async () => visit.notFound() }
    const found = await findRelease(visit, unit, viewer)
    if (found === undefined) return nothing
    const { own, note, open } = found
    const into = open.find(({ view }) => view.consent.consentId === visit.fields.text('consent'))
    if (into === undefined)
      return {
        again: (next, who) =>
          showRelease(visit, next, who, [{ refusal: 'no-such-consent', source: rules, field: 'consent' }]),
      }
    const outcome = await handle(unit, visit.deps.clock, {
      stream: into.stream,
      fold: foldOpened,
      act: answerInCase,
      command: {
        consentId: into.view.consent.consentId,
        words: visit.fields.text('words'),
        basis: await basisOf(unit, note.pupil, visit.today),
      },
      viewer,
    })
    if (outcome.kind === 'refused')
      return { again: (next, who) => showRelease(visit, next, who, outcome.refusals) }
    await handle<readonly HealthNote[], { nurse: string; noteId: string }, HealthEvent, string>(
      unit,
      visit.deps.clock,
      {
        stream: own.stream,
        fold: (history: readonly Recorded<HealthEvent>[]) => foldNotes(history),
        act: markReleased,
        command: { nurse: own.nurse, noteId: note.noteId },
        viewer,
      },
    )
    return { to: '/health' }
  })

/** The health nurse's own notes, and letting a piece of one into a case (CON-02). */
export const healthPages: readonly Page[] = [
  {
    path: '/health',
    rules,
    open: 'signed-in',
    get: (visit) => visit.inSchool((unit, viewer) => showNotes(visit, unit, viewer)),
    post: writeNote,
  },
  {
    path: '/health/release',
    rules,
    open: 'signed-in',
    get: (visit) => visit.inSchool((unit, viewer) => showRelease(visit, unit, viewer)),
    post: release,
  },
]

import { markMeasureDone } from '../../domain/cases/plan-measure.ts'
import { markDutyDone, writeNote } from '../../domain/cases/write-note.ts'
import { decides, keysOf, type Viewer } from '../../domain/people/viewer.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import { notify } from '../../domain/reports/notify.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { DateField, Hidden, RadioGroup, TextArea, TextField } from '../parts/fields.tsx'
import { Voice } from '../parts/voice.tsx'
import type { Visit } from '../visit.tsx'
import { entryDay } from '../words/case-timeline.ts'
import { dutyTitle } from '../words/duty.ts'
import { longDate, typedDate } from '../words/language.ts'
import { caseFormPage, valuesFrom } from './case-form.tsx'
import { casePath, Lines, measureTexts, wordsOfEntry } from './seen-case.tsx'

/** What the address asked for, and later what the form carries. */
export const carriedOn = (visit: Visit, name: string): string => visit.query(name) ?? visit.fields.text(name)

const correctsOf = (visit: Visit): number | null => {
  const typed = carriedOn(visit, 'corrects')
  return typed === '' ? null : /^\d{1,9}$/.test(typed) ? Number(typed) : 0
}

const notePage = caseFormPage({
  path: 'note',
  rules: ['CASE-24'],
  may: (seen, _viewer, visit) => {
    const corrects = correctsOf(visit)
    return seen.carries && (corrects === null || seen.entries.some(({ version }) => version === corrects))
  },
  texts: ({ words }, visit) =>
    correctsOf(visit) === null
      ? words.note
      : {
          ...words.note,
          title: words.note.correctTitle,
          guide: words.note.correctGuide,
          button: words.note.correctButton,
        },
  act: writeNote,
  command: ({ fields, visit }) => ({ words: fields.text('words'), corrects: correctsOf(visit) }),
  fields: ({ words, values, errorAt, seen, visit }) => {
    const entry = seen.entries.find(({ version }) => version === correctsOf(visit))
    const old = entry === undefined ? undefined : wordsOfEntry(visit.language, seen, entry)
    return (
      <>
        {entry !== undefined && old !== undefined && (
          <div>
            <Hidden name="corrects" value={String(entry.version)} />
            <p class="sh-quiet sh-small">
              {words.note.corrects} {longDate(visit.language, entryDay(entry))}
            </p>
            <p>
              <b>{old.title}</b>
            </p>
            {old.text !== undefined && (
              <p class="sh-read">
                <Lines text={old.text} />
              </p>
            )}
          </div>
        )}
        <TextArea
          name="words"
          label={words.note.words}
          rows={6}
          value={values.text('words')}
          error={errorAt('words')}
        />
      </>
    )
  },
})

/** The key a duty is marked done under: its code, and what it is about where one code is owed several times. */
const keyOf = ({ code, item }: Duty): string => (item === undefined ? code : `${code}:${item}`)

const findRecordedDuty = (seen: CaseSeenBy, viewer: Viewer, key: string): Duty | undefined => {
  const keys = keysOf(viewer)
  return seen.duties.find(
    (duty) =>
      duty.fulfilledBy === 'recorded' &&
      keyOf(duty) === key &&
      (seen.carries || duty.owedBy.some((owner) => keys.includes(owner))),
  )
}

const dutyPage = caseFormPage({
  path: 'duty',
  rules: ['STR-12', 'STR-11', 'CASE-05'],
  may: (seen, viewer, visit) => findRecordedDuty(seen, viewer, carriedOn(visit, 'code')) !== undefined,
  texts: ({ words }, visit, seen) => {
    const duty = seen.duties.find((one) => keyOf(one) === carriedOn(visit, 'code'))
    return duty === undefined ? words.duty : { ...words.duty, title: dutyTitle(visit.language, duty) }
  },
  collides: true,
  act: markDutyDone,
  command: ({ fields, visit, seen, viewer }) => {
    const code = carriedOn(visit, 'code')
    return { code, known: findRecordedDuty(seen, viewer, code) !== undefined, note: fields.text('note') }
  },
  fields: ({ words, values, errorAt, seen, visit, viewer }) => {
    const code = carriedOn(visit, 'code')
    const item = seen.duties.find((one) => keyOf(one) === code)?.item
    // Looking again may show that something has become true; that has a page of its own.
    const instead =
      code === 'has-it-stopped'
        ? ('stopped' as const)
        : code === 'assess-again' && decides(viewer)
          ? ('assess' as const)
          : undefined
    const measure = item === undefined ? undefined : measureTexts(seen).get(item)
    return (
      <>
        <Hidden name="code" value={code} />
        {measure !== undefined && <p class="sh-read">{measure}</p>}
        {instead !== undefined && (
          <p>
            <a class="ds-link" href={casePath(seen.id, instead)}>
              {words.acts[instead]}
            </a>
          </p>
        )}
        <TextArea
          name="note"
          label={words.duty.note}
          hint={words.form.optional}
          value={values.text('note')}
          error={errorAt('note')}
        />
      </>
    )
  },
})

const measureDonePage = caseFormPage({
  path: 'measure-done',
  rules: ['CASE-05'],
  may: (seen, viewer, visit) =>
    seen.state.measures.some(
      ({ measureId, responsible }) =>
        measureId === carriedOn(visit, 'measure') && (seen.carries || responsible === viewer.person),
    ),
  texts: ({ words }) => words.measureDone,
  act: markMeasureDone,
  command: ({ visit }) => ({ measureId: carriedOn(visit, 'measure') }),
  // Pressed on one's own day, it leads back there.
  to: (seen, fields) => (fields.text('back') === 'day' ? '/day' : `/cases/${seen.id}`),
  fields: ({ seen, visit }) => {
    const measure = seen.state.measures.find(({ measureId }) => measureId === carriedOn(visit, 'measure'))
    return (
      <>
        <Hidden name="measure" value={measure?.measureId ?? ''} />
        <Voice small>{measure?.what.text ?? ''}</Voice>
      </>
    )
  },
})

const notifyPage = caseFormPage({
  path: 'notify',
  rules: ['LAW-11', 'CON-05', 'LAW-01'],
  may: (seen, viewer) => seen.carries && viewer.person !== null && viewer.person in seen.state.danger.readers,
  texts: ({ words }) => words.notify,
  dates: ['on'],
  suggested: (visit) => valuesFrom({ on: typedDate(visit.today) }),
  act: notify,
  command: ({ fields, visit }) => {
    const done = fields.oneOf('done', ['yes', 'no'])
    return {
      done: done === undefined ? undefined : done === 'yes',
      on: fields.date('on', visit.today),
      to: fields.text('to'),
      receipt: fields.text('receipt'),
      reason: fields.text('reason'),
    }
  },
  fields: ({ words, values, errorAt, visit, unit }) => {
    const texts = words.notify
    return (
      <>
        <ul class="sh-plain">
          {visit.helplines(unit.tenant.country).map(({ label, number, href }) => (
            <li>
              {label}{' '}
              <a class="ds-link" href={href}>
                {number}
              </a>
            </li>
          ))}
        </ul>
        <RadioGroup
          name="done"
          label={texts.done}
          options={[
            { value: 'yes', label: texts.made },
            { value: 'no', label: texts.notNeeded },
          ]}
          value={values.text('done')}
          error={errorAt('done')}
        />
        <DateField
          name="on"
          label={texts.on}
          hint={words.form.example(typedDate(visit.today))}
          value={values.text('on')}
          error={errorAt('on')}
        />
        <TextField
          name="to"
          label={texts.to}
          hint={texts.toHint}
          value={values.text('to')}
          error={errorAt('to')}
        />
        <TextField
          name="receipt"
          label={texts.receipt}
          hint={texts.receiptHint}
          value={values.text('receipt')}
          error={errorAt('receipt')}
        />
        <TextArea
          name="reason"
          label={texts.reason}
          value={values.text('reason')}
          error={errorAt('reason')}
        />
      </>
    )
  },
})

/** What is written down as the work goes: notes and corrections, duties and measures done, one's own notification. */
export const actsInJournal = [notePage, dutyPage, measureDonePage, notifyPage]

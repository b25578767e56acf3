import { endOtherwise } from '../../domain/cases/end-otherwise.ts'
import type { Mood } from '../../domain/cases/events.ts'
import { markStopped } from '../../domain/cases/mark-stopped.ts'
import { agreeRhythm, checkIn } from '../../domain/follow-up/check-in.ts'
import { chooseTrustedAdult } from '../../domain/follow-up/choose-trusted-adult.ts'
import {
  closeFollowUp,
  hasTwoGoodCheckIns,
  LEAST_WEEKS_BETWEEN_GOOD_CHECK_INS,
  reopen,
  sayFine,
} from '../../domain/follow-up/close-follow-up.ts'
import { decides } from '../../domain/people/viewer.ts'
import { addMonths } from '../../domain/kernel/dates.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { isStaff } from '../../readmodels/cases/choices.ts'
import { findCaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { casesToJoin } from '../../readmodels/reports/report-as-seen-by.ts'
import { Check, DateField, Faces, RadioGroup, Select, TextArea } from '../parts/fields.tsx'
import { StateMark } from '../parts/state.tsx'
import { dayMonth, longDate, typedDate } from '../words/language.ts'
import { byCarrier, caseFormPage, valuesFrom } from './case-form.tsx'

const stoppedPage = caseFormPage({
  path: 'stopped',
  rules: ['CASE-20', 'FOL-01'],
  may: byCarrier,
  texts: ({ words, pupil, of }) => words.stopped(pupil, of),
  collides: true,
  dates: ['on'],
  suggested: (visit) => valuesFrom({ on: typedDate(visit.today) }),
  act: markStopped,
  command: ({ fields, visit }) => ({ on: fields.date('on', visit.today), how: fields.text('how') }),
  fields: ({ words, pupil, of, values, errorAt, visit }) => {
    const texts = words.stopped(pupil, of)
    return (
      <>
        <DateField
          name="on"
          label={texts.on}
          hint={words.form.example(typedDate(visit.today))}
          value={values.text('on')}
          error={errorAt('on')}
        />
        <TextArea
          name="how"
          label={texts.how}
          hint={texts.howHint}
          rows={4}
          value={values.text('how')}
          error={errorAt('how')}
        />
      </>
    )
  },
})

const otherEnds = ['not-bullying', 'opened-in-error', 'joined', 'handed-over'] as const

const endPage = caseFormPage({
  path: 'end',
  rules: ['CASE-20'],
  may: (seen, viewer) => seen.carries && decides(viewer),
  texts: ({ words, pupil, of }) => words.end(pupil, of),
  collides: true,
  dates: ['pupilToldOn'],
  act: endOtherwise,
  command: async ({ fields, visit, unit, viewer }) => {
    const how = fields.oneOf('how', otherEnds)
    const joinedTo = fields.text('joinedTo')
    // Only an open case this leader can see is one to join.
    const other = joinedTo === '' ? undefined : await findCaseSeenBy(unit, viewer, joinedTo)
    const known = other?.carries === true && other.state.end === null
    return {
      how,
      reason: fields.text('reason'),
      pupilToldOn: fields.date('pupilToldOn', visit.today),
      joinedTo: known ? joinedTo : undefined,
    }
  },
  fields: async ({ words, pupil, of, values, errorAt, visit, unit, viewer, seen }) => {
    const texts = words.end(pupil, of)
    const { cases, classes } = await casesToJoin(unit, viewer)
    const others = cases.filter(({ stream }) => stream !== seen.stream)
    return (
      <>
        <RadioGroup
          name="how"
          label={texts.how}
          options={otherEnds.map((value) => ({ value, label: words.otherEnds[value] }))}
          value={values.text('how')}
          error={errorAt('how')}
        />
        <TextArea
          name="reason"
          label={texts.reason}
          rows={4}
          value={values.text('reason')}
          error={errorAt('reason')}
        />
        <DateField
          name="pupilToldOn"
          label={texts.pupilToldOn}
          hint={`${texts.pupilToldHint} ${words.form.example(typedDate(visit.today))}`}
          value={values.text('pupilToldOn')}
          error={errorAt('pupilToldOn')}
        />
        {others.length > 0 && (
          <Select
            name="joinedTo"
            label={texts.joinedTo}
            hint={texts.joinedHint}
            options={others.map(({ stream, number, classId }) => ({
              value: stream.slice('case:'.length),
              label: [number, classes.get(classId ?? '')].filter(Boolean).join(', '),
            }))}
            placeholder={words.form.choose}
            value={values.text('joinedTo')}
            error={errorAt('joinedTo')}
          />
        )}
      </>
    )
  },
})

const trustedAdultPage = caseFormPage({
  path: 'trusted-adult',
  rules: ['FOL-02', 'TEAM-06'],
  may: byCarrier,
  texts: ({ words, pupil, of }) => words.trustedAdult(pupil, of),
  suggested: (_visit, { state }) => valuesFrom({ person: state.trustedAdult?.person }),
  act: chooseTrustedAdult,
  command: async ({ fields, unit }) => {
    const person = fields.text('person')
    const chosen = fields.oneOf('chosenByPupil', ['yes', 'no'])
    return {
      person,
      isStaff: await isStaff(unit, person),
      chosenByPupil: chosen === undefined ? undefined : chosen === 'yes',
      untied: fields.text('untied') === 'yes',
    }
  },
  fields: ({ words, pupil, of, values, errorAt, staff }) => {
    const texts = words.trustedAdult(pupil, of)
    return (
      <>
        <Select
          name="person"
          label={texts.person}
          options={staff}
          placeholder={words.form.choose}
          value={values.text('person')}
          error={errorAt('person')}
        />
        <RadioGroup
          name="chosenByPupil"
          label={texts.chosen}
          options={[
            { value: 'yes', label: texts.bySelf },
            { value: 'no', label: texts.bySchool },
          ]}
          value={values.text('chosenByPupil')}
          error={errorAt('chosenByPupil')}
        />
        <Check
          name="untied"
          value="yes"
          label={texts.untied}
          checked={values.text('untied') === 'yes'}
          error={errorAt('untied')}
        />
      </>
    )
  },
})

const everyDays = [1, 3, 7, 14, 28] as const

const rhythmPage = caseFormPage({
  path: 'rhythm',
  rules: ['FOL-04', 'FOL-01'],
  may: byCarrier,
  texts: ({ words, pupil, of }) => words.rhythm(pupil, of),
  suggested: (_visit, { state }) => valuesFrom({ everyDays: String(state.checkInEveryDays ?? '') }),
  act: agreeRhythm,
  command: ({ fields }) => {
    const typed = fields.text('everyDays').trim()
    return { everyDays: /^\d{1,2}$/.test(typed) ? Number(typed) : undefined }
  },
  fields: ({ words, pupil, of, values, errorAt }) => (
    <RadioGroup
      name="everyDays"
      label={words.rhythm(pupil, of).everyDays}
      options={everyDays.map((days) => ({ value: String(days), label: words.page.facts.everyDays(days) }))}
      value={values.text('everyDays')}
      error={errorAt('everyDays')}
    />
  ),
})

const moods = [1, 2, 3, 4, 5] as const satisfies readonly Mood[]
const agains = ['no', 'a-little', 'yes', 'will-not-say'] as const
const togethers = ['every-day', 'some-days', 'no', 'unknown'] as const

const checkInPage = caseFormPage({
  path: 'check-in',
  rules: ['FOL-04', 'CON-05'],
  may: byCarrier,
  texts: ({ words, pupil, of }) => words.checkIn(pupil, of),
  act: checkIn,
  command: ({ fields }) => ({
    mood: moods.find((mood) => String(mood) === fields.text('mood')),
    together: fields.oneOf('together', togethers) ?? null,
    again: fields.oneOf('again', agains) ?? null,
    words: fields.text('words'),
    danger: fields.text('danger') === 'yes',
  }),
  fields: ({ words, pupil, of, values, errorAt }) => {
    const texts = words.checkIn(pupil, of)
    return (
      <>
        <Faces
          name="mood"
          label={texts.mood}
          options={moods.map((mood) => ({ mood, value: String(mood), label: words.moods[mood] }))}
          value={values.text('mood')}
          error={errorAt('mood')}
        />
        <RadioGroup
          name="again"
          label={texts.again}
          options={agains.map((value) => ({ value, label: words.again[value] }))}
          value={values.text('again')}
        />
        <RadioGroup
          name="together"
          label={texts.together}
          options={togethers.map((value) => ({ value, label: words.together[value] }))}
          value={values.text('together')}
        />
        <TextArea
          name="words"
          label={texts.words}
          hint={texts.wordsHint}
          value={values.text('words')}
          error={errorAt('words')}
        />
        <Check
          name="danger"
          value="yes"
          label={texts.danger}
          hint={texts.dangerHint}
          checked={values.text('danger') === 'yes'}
        />
      </>
    )
  },
})

const finePage = caseFormPage({
  path: 'fine',
  rules: ['FOL-06', 'FOL-01'],
  may: byCarrier,
  texts: ({ words, pupil, of }) => words.fine(pupil, of),
  dates: ['on'],
  suggested: (visit) => valuesFrom({ on: typedDate(visit.today) }),
  act: sayFine,
  command: ({ fields, visit }) => ({ words: fields.text('words'), on: fields.date('on', visit.today) }),
  fields: ({ words, pupil, of, values, errorAt, visit }) => {
    const texts = words.fine(pupil, of)
    return (
      <>
        <TextArea name="words" label={texts.words} value={values.text('words')} error={errorAt('words')} />
        <DateField
          name="on"
          label={texts.on}
          hint={words.form.example(typedDate(visit.today))}
          value={values.text('on')}
          error={errorAt('on')}
        />
      </>
    )
  },
})

const grounds = ['pupil-is-fine', 'pupil-wants-no-more', 'pupil-unreachable', 'pupil-moved'] as const

const weeksOf = (seen: CaseSeenBy): number =>
  Math.max(seen.strategy?.weeksBetweenGoodCheckIns ?? 0, LEAST_WEEKS_BETWEEN_GOOD_CHECK_INS)

const closePage = caseFormPage({
  path: 'close',
  rules: ['FOL-06', 'FOL-01', 'STR-11'],
  may: byCarrier,
  texts: ({ words, pupil, of }, _visit, seen) => words.close(pupil, of, weeksOf(seen)),
  collides: true,
  dates: ['lookAgainOn'],
  act: closeFollowUp,
  command: ({ fields, visit, seen }) => ({
    ground: fields.oneOf('ground', grounds),
    reason: fields.text('reason'),
    lastAttempt: fields.text('lastAttempt'),
    lookAgainOn: fields.date('lookAgainOn', visit.today),
    weeksBetweenGoodCheckIns: weeksOf(seen),
  }),
  fields: ({ words, pupil, of, values, errorAt, visit, seen }) => {
    const weeks = weeksOf(seen)
    const texts = words.close(pupil, of, weeks)
    const { language } = visit
    const { fine, stoppedOn, reopenedOn, checkIns } = seen.state
    const enough = hasTwoGoodCheckIns(seen.state, weeks)
    const good = checkIns.filter(
      ({ mood, on }) =>
        mood >= 4 && stoppedOn !== null && on >= stoppedOn && (reopenedOn === null || on >= reopenedOn),
    )
    return (
      <>
        <section aria-labelledby="have">
          <h2 class="sh-h3" id="have">
            {texts.have}
          </h2>
          <ul class="sh-plain sh-mt1">
            <li>
              {stoppedOn === null ? (
                <StateMark icon="warn" color="danger">
                  {texts.notStopped}
                </StateMark>
              ) : (
                <StateMark icon="check" color="success">
                  {texts.stopped(longDate(language, stoppedOn))}
                </StateMark>
              )}
            </li>
            <li>
              {fine === null ? (
                <StateMark icon="warn" color="danger">
                  {texts.notSaid}
                </StateMark>
              ) : (
                <StateMark icon="check" color="success">
                  {texts.said(longDate(language, fine.on))}
                </StateMark>
              )}
            </li>
            <li>
              {enough ? (
                <StateMark icon="check" color="success">
                  {texts.goodEnough}
                </StateMark>
              ) : (
                <StateMark icon="warn" color="danger">
                  {texts.goodMissing}
                </StateMark>
              )}
              {good.length > 0 && (
                <>
                  <br />
                  <span class="sh-quiet sh-small">
                    {texts.goodOn(good.map(({ on }) => dayMonth(language, on)).join(', '))}
                  </span>
                </>
              )}
            </li>
          </ul>
        </section>
        <RadioGroup
          name="ground"
          label={texts.ground}
          options={grounds.map((value) => ({
            value,
            label: words.grounds(pupil, of)[value],
            hint: words.groundHints(weeks)[value],
          }))}
          value={values.text('ground')}
          error={errorAt('ground')}
        />
        <TextArea
          name="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          value={values.text('reason')}
          error={errorAt('reason')}
        />
        <TextArea
          name="lastAttempt"
          label={texts.lastAttempt}
          hint={texts.lastAttemptHint}
          rows={2}
          value={values.text('lastAttempt')}
          error={errorAt('lastAttempt')}
        />
        <DateField
          name="lookAgainOn"
          label={texts.lookAgainOn}
          hint={`${texts.lookAgainHint} ${words.form.example(typedDate(addMonths(visit.today, 2)))}`}
          value={values.text('lookAgainOn')}
          error={errorAt('lookAgainOn')}
        />
      </>
    )
  },
})

const reopenPage = caseFormPage({
  path: 'reopen',
  rules: ['CASE-20'],
  may: byCarrier,
  texts: ({ words }) => words.reopen,
  act: reopen,
  command: ({ fields }) => ({ reason: fields.text('reason') }),
  fields: ({ words, values, errorAt }) => (
    <TextArea
      name="reason"
      label={words.reopen.reason}
      rows={4}
      value={values.text('reason')}
      error={errorAt('reason')}
    />
  ),
})

/** From "it has stopped" to "I am fine", and the other ways a case ends and begins again. */
export const actsOfFollowUp = [
  stoppedPage,
  endPage,
  trustedAdultPage,
  rhythmPage,
  checkInPage,
  finePage,
  closePage,
  reopenPage,
]

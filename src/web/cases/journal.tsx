import { isConsentEvent, type ConsentEvent } from '../../domain/consent/events.ts'
import { isFollowUpEvent } from '../../domain/follow-up/events.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import { readTypedDate } from '../../domain/kernel/dates.ts'
import type { PersonId } from '../../domain/people/viewer.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { Button } from '../parts/button.tsx'
import { DateField, Select } from '../parts/fields.tsx'
import { Thread, ThreadItem } from '../parts/thread.tsx'
import type { SignedVisit } from '../visit.tsx'
import { entryDay } from '../words/case-timeline.ts'
import { journalWords } from '../words/journal.ts'
import { dayMonth, shortDate, timeOfDay, typedDate } from '../words/language.ts'
import { printWords } from '../words/print.ts'
import { isAroundWrittenByStaff } from './around-pupil-section.tsx'
import { journalKinds, kindOfEvent, type JournalKind } from './journal-kinds.ts'
import { casePath, Lines, wordsOfEntry, type Called } from './seen-case.tsx'

/** How many entries stand open at first; the older ones lie behind one press. */
const ENTRIES_SHOWN = 12

/** How many entries a page holds at most, so that no case grows its page without end. */
const ENTRIES_A_PAGE = 50

/** What the school asked or registered; what others answer is theirs. */
const isConsentWrittenByStaff = (event: ConsentEvent): boolean =>
  event.type === 'ConsentAsked' ||
  event.type === 'AdviceAsked' ||
  ('heardBy' in event && event.heardBy !== null)

/** Whether an adult wrote or chose something that may be wrong; what a pupil says and what a press records is not. */
const isWrittenByStaff = ({ event, by }: CaseSeenBy['entries'][number]): boolean => {
  if (isFollowUpEvent(event)) return by !== null && isAroundWrittenByStaff(event, by)
  if (isConsentEvent(event)) return isConsentWrittenByStaff(event)
  switch (event.type) {
    case 'Assessed':
    case 'InterimMeasureTaken':
    case 'Told':
    case 'DisclosureAnswered':
    case 'PupilHeard':
    case 'PupilDeclinedHearing':
    case 'MeasurePlanned':
    case 'ExaminationConcluded':
    case 'ProblemStated':
    case 'GoalSet':
    case 'GroupAnsweredFor':
    case 'FollowUpPlanned':
    case 'MeasureEvaluated':
    case 'BullyingStartedAgain':
    case 'ClassLetterWritten':
    case 'ClosingDaysConsidered':
    case 'OwnDeadlineExtended':
    case 'NoteWritten':
    case 'EntryCorrected':
    case 'BullyingStopped':
    case 'ParticipatingPupilNamed':
    case 'ParticipantFamilyTold':
    case 'AgreementMade':
    case 'AgreementLookedAt':
    case 'ReconciliationHeld':
    case 'TalkRecorded':
    case 'MeetingCalled':
    case 'MinutesWritten':
    case 'TaskAgreed':
    case 'CaseClosed':
    case 'CaseEndedOtherwise':
    case 'CaseReopened':
    case 'NotificationMade':
    case 'NotificationNotNeeded':
      return by !== null
    case 'CheckedIn':
      return event.from !== 'pupil'
    case 'PupilSaidFine':
    case 'ReconciliationAnswered':
    case 'JointMeetingAnswered':
      return event.heardBy !== null
    case 'DutyDone':
      return event.note !== null
    case 'PlanAdopted':
      return event.individualOnlyReason !== null
    case 'CaseOpened':
    case 'CaseLeadAsked':
    case 'TiesDeclared':
    case 'CaseLeadNamed':
    case 'MeasureTakenOut':
    case 'GoalTakenOut':
    case 'PlanHolderNamed':
    case 'MeasureDone':
    case 'TrustedAdultChosen':
    case 'CheckInRhythmAgreed':
    case 'WantsToTalk':
    case 'DangerSaid':
    case 'DangerRead':
    case 'ParticipantAdultChosen':
    case 'InquiryStarted':
    case 'ParticipantWantsToTalk':
    case 'JointMeetingAsked':
    case 'TaskDone':
      return false
  }
}

/** Which entries somebody wants to see. The address holds kinds, ids and dates; never a word. */
type Asked = {
  readonly kind: JournalKind | undefined
  readonly by: PersonId | undefined
  readonly from: LocalDate | undefined
  readonly to: LocalDate | undefined
  /** From 1. */
  readonly page: number
}

const askedIn = (visit: SignedVisit): Asked => {
  const day = (name: string) => readTypedDate(visit.query(name) ?? '', visit.today)
  const page = Number(visit.query('page') ?? '1')
  return {
    kind: journalKinds.find((kind) => kind === visit.query('kind')),
    by: visit.query('by') || undefined,
    from: day('from'),
    to: day('to'),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
}

const isAsked =
  ({ kind, by, from, to }: Asked) =>
  (entry: CaseSeenBy['entries'][number]): boolean => {
    const day = entryDay(entry)
    return (
      (kind === undefined || kindOfEvent[entry.event.type] === kind) &&
      (by === undefined || entry.by === by) &&
      (from === undefined || day >= from) &&
      (to === undefined || day <= to)
    )
  }

const pageHref = (seen: CaseSeenBy, asked: Asked, page: number): string => {
  const query = new URLSearchParams({
    ...(asked.kind === undefined ? {} : { kind: asked.kind }),
    ...(asked.by === undefined ? {} : { by: asked.by }),
    ...(asked.from === undefined ? {} : { from: typedDate(asked.from) }),
    ...(asked.to === undefined ? {} : { to: typedDate(asked.to) }),
    page: String(page),
  })
  return `${casePath(seen.id)}?${query.toString()}#journal`
}

type JournalProps = { readonly visit: SignedVisit; readonly seen: CaseSeenBy; readonly called: Called }

/** One journal, the newest first; a correction points to the old entry, which stays (CASE-24). */
export const Journal = ({ visit, seen, called }: JournalProps) => {
  const texts = called.words.page
  const { language } = visit
  const words = journalWords[language]
  const asked = askedIn(visit)
  const chosen = seen.entries.filter(isAsked(asked)).toReversed()
  const isFiltered = chosen.length < seen.entries.length
  const pages = Math.max(1, Math.ceil(chosen.length / ENTRIES_A_PAGE))
  const page = Math.min(asked.page, pages)
  const shown = chosen.slice((page - 1) * ENTRIES_A_PAGE, page * ENTRIES_A_PAGE)
  const items = shown.map((entry) => <Entry visit={visit} seen={seen} called={called} entry={entry} />)
  const open = isFiltered || page > 1 ? items.length : ENTRIES_SHOWN
  return (
    <section class="sh-part" aria-labelledby="journal">
      <div class="sh-apart sh-mb2 sh-row">
        <h2 class="sh-h2" id="journal">
          {texts.journal}
        </h2>
        {seen.carries && (
          <p class="sh-row sh-filter">
            <a class="ds-link" href={casePath(seen.id, 'readers')}>
              {texts.readers}
            </a>
            <a class="ds-link" href={casePath(seen.id, 'print')}>
              {printWords[language].html}
            </a>
          </p>
        )}
      </div>
      {seen.entries.length > ENTRIES_SHOWN && (
        <Filter visit={visit} seen={seen} asked={asked} open={isFiltered} />
      )}
      {isFiltered && (
        <p class="sh-mb2">
          {words.found(chosen.length, seen.entries.length)}{' '}
          <a class="ds-link" href={`${casePath(seen.id)}#journal`}>
            {words.all}
          </a>
        </p>
      )}
      <Thread>{items.slice(0, open)}</Thread>
      {items.length > open && (
        <details class="sh-why">
          <summary>{texts.earlier(items.length - open)}</summary>
          <div>
            <Thread>{items.slice(open)}</Thread>
          </div>
        </details>
      )}
      {pages > 1 && (
        <p class="sh-mt2 sh-row">
          {page > 1 && (
            <a class="ds-link" href={pageHref(seen, asked, page - 1)}>
              {words.newer}
            </a>
          )}
          <span class="sh-quiet">{words.page(page, pages)}</span>
          {page < pages && (
            <a class="ds-link" href={pageHref(seen, asked, page + 1)}>
              {words.older}
            </a>
          )}
        </p>
      )}
    </section>
  )
}

const Filter = ({
  visit,
  seen,
  asked,
  open,
}: Omit<JournalProps, 'called'> & { readonly asked: Asked; readonly open: boolean }) => {
  const words = journalWords[visit.language]
  const there = new Set(seen.entries.map(({ event }) => kindOfEvent[event.type]))
  const writers = [...new Set(seen.entries.flatMap(({ by }) => (by === null ? [] : [by])))]
    .map((person) => ({ value: person, label: seen.names.get(person) ?? '' }))
    .filter(({ label }) => label !== '')
    .toSorted((a, b) => a.label.localeCompare(b.label, visit.language))
  return (
    <details class="sh-why sh-do sh-mb2" open={open}>
      <summary>{words.filter}</summary>
      <form class="sh-grid2 sh-mt1" method="get" action={`${casePath(seen.id)}#journal`}>
        <Select
          name="kind"
          label={words.kind}
          placeholder={words.every}
          options={journalKinds
            .filter((kind) => there.has(kind))
            .map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          value={asked.kind ?? ''}
        />
        <Select
          name="by"
          label={words.by}
          placeholder={words.everybody}
          options={writers}
          value={asked.by ?? ''}
        />
        <DateField
          name="from"
          label={words.from}
          value={asked.from === undefined ? '' : typedDate(asked.from)}
        />
        <DateField name="to" label={words.to} value={asked.to === undefined ? '' : typedDate(asked.to)} />
        <p>
          <Button quiet>{words.show}</Button>
        </p>
      </form>
    </details>
  )
}

const Entry = ({
  visit,
  seen,
  called,
  entry,
}: JournalProps & { readonly entry: CaseSeenBy['entries'][number] }) => {
  const { language } = visit
  const texts = called.words.page
  const { title, text } = wordsOfEntry(language, seen, entry)
  const time = timeOfDay(language, entry.at)
  const by = entry.by === null ? undefined : seen.names.get(entry.by)
  const correction = seen.entries.find(
    ({ event }) => event.type === 'EntryCorrected' && event.corrects === entry.version,
  )
  const old = entry.event.type === 'EntryCorrected' ? entry.event.corrects : undefined
  const oldEntry = seen.entries.find(({ version }) => version === old)
  return (
    <ThreadItem kind="entry">
      <p class="sh-quiet sh-small" id={`entry-${entry.version}`}>
        {[
          `${capital(shortDate(language, entryDay(entry)))}${time === undefined ? '' : ` ${texts.clock(time)}`}`,
          ...(by === undefined ? [] : [by]),
        ].join(' · ')}
        {seen.carries && isWrittenByStaff(entry) && (
          <>
            {' · '}
            <a class="sh-faint" href={`${casePath(seen.id, 'note')}?corrects=${entry.version}`}>
              {texts.correct}
              <span class="ds-sr-only">{texts.correctOf(title)}</span>
            </a>
          </>
        )}
      </p>
      <h3 class="sh-h3">
        {title}
        {oldEntry !== undefined && (
          <>
            {': '}
            <a class="ds-link" data-color="neutral" href={`#entry-${oldEntry.version}`}>
              {wordsOfEntry(language, seen, oldEntry).title}, {dayMonth(language, entryDay(oldEntry))}
            </a>
          </>
        )}
      </h3>
      {text !== undefined && (
        <p class="sh-read">
          <Lines text={text} />
        </p>
      )}
      {correction !== undefined && (
        <p class="sh-small">
          <a class="ds-link" data-color="neutral" href={`#entry-${correction.version}`}>
            {texts.corrected(dayMonth(language, entryDay(correction)))}
          </a>
        </p>
      )}
    </ThreadItem>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

import { textOf, type Words } from '../../domain/kernel/words.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import type { ReportEvent } from '../../domain/reports/events.ts'
import { dayOf } from '../../domain/rules/recorded.ts'
import type { ReportSeen } from '../../readmodels/reports/report-as-seen-by.ts'
import { Part } from '../parts/heading.tsx'
import { Thread, ThreadItem } from '../parts/thread.tsx'
import type { SignedVisit } from '../visit.tsx'
import { longDate, type Language } from '../words/language.ts'
import { tellOwnerWords } from '../words/tell-owner.ts'
import { reportRecordWords } from '../words/report-record.ts'
import { tookPartWords } from '../words/took-part.ts'

type Line = { readonly title: string; readonly text: Words }

const lineOf = (language: Language, event: ReportEvent): Line | undefined => {
  const words = reportRecordWords[language]
  if (event.type === 'NotificationMade')
    return {
      title: words.notified(textOf(event.to)),
      text: { ...event.receipt, text: words.receipt(textOf(event.receipt)) },
    }
  if (event.type === 'NotificationNotNeeded') return { title: words.notNeeded, text: event.reason }
  if (event.type === 'OwnerTold')
    return { title: tellOwnerWords[language].told(longDate(language, event.on)), text: event.words }
  if (event.type === 'OwnerNotTold')
    return { title: tellOwnerWords[language].notTold(longDate(language, event.on)), text: event.reason }
  if (event.type === 'TalkHeld')
    return { title: tookPartWords[language].held(longDate(language, event.on)), text: event.words }
  if (event.type === 'ReportSetAside') return { title: words.setAside, text: event.reason }
  if (event.type === 'SetAsideUndone') return { title: words.takenUp, text: event.reason }
  return undefined
}

/**
 * What was done besides talking, for those who handle the report: each notification with whom it went to and its
 * receipt (CON-05), and why something was set aside or taken up again (REP-11).
 */
export const ReportRecord = ({
  visit,
  report,
}: {
  readonly visit: SignedVisit
  readonly report: ReportSeen
}) => {
  const { language } = visit
  const lines = report.view.entries.flatMap(({ event, at, by }) => {
    const line = lineOf(language, event)
    return line === undefined ? [] : [{ ...line, at, by }]
  })
  if (lines.length === 0) return null
  return (
    <Part id="record" title={reportRecordWords[language].title}>
      <Thread>
        {lines.map(({ title, text, at, by }) => (
          <ThreadItem kind="entry">
            <p class="sh-quiet sh-small">
              {longDate(language, dayOf(at) as LocalDate)}
              {by === null ? '' : ` · ${report.names.get(by) ?? ''}`}
            </p>
            <h3 class="sh-h3">{title}</h3>
            <p class="sh-read">{textOf(text)}</p>
          </ThreadItem>
        ))}
      </Thread>
    </Part>
  )
}

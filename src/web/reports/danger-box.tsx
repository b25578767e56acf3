import type { Country } from '../../domain/law/value.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import { dangerLaw, type ReportSeen } from '../../readmodels/reports/report-as-seen-by.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { StateMark } from '../parts/state.tsx'
import type { SignedVisit } from '../visit.tsx'
import { frameWords } from '../words/frame.ts'
import { longDate, shortDate } from '../words/language.ts'
import { reportsWords } from '../words/reports.ts'

/** Whom one notifies here, in the reader's words. Where no value is in force, the country's own body still stands. */
export const bodyOf = (visit: SignedVisit, unit: Unit, report: ReportSeen): string => {
  const { notification } = dangerLaw(unit, report.view.state.danger.saidOn ?? visit.today)
  const usual: Readonly<Record<Country, 'municipality' | 'child-welfare-office'>> = {
    DK: 'municipality',
    NO: 'child-welfare-office',
  }
  return reportsWords[visit.language].danger.bodies[notification?.value.to ?? usual[unit.tenant.country]]
}

/** Where the duty stands in law; marked where that is not confirmed (LAW-01). */
export const Paragraph = ({
  visit,
  unit,
  report,
}: {
  visit: SignedVisit
  unit: Unit
  report: ReportSeen
}) => {
  const { notification } = dangerLaw(unit, report.view.state.danger.saidOn ?? visit.today)
  if (notification?.paragraph === undefined) return null
  return (
    <>
      {reportsWords[visit.language].danger.paragraph(
        notification.confirmed
          ? notification.paragraph
          : `${notification.paragraph} (${frameWords[visit.language].unconfirmed})`,
      )}
    </>
  )
}

/** A child may be in danger: whom to ring, what to do now, and whose duty it is (REP-12, CON-05, LAW-11). */
export const DangerBox = ({
  visit,
  unit,
  viewer,
  report,
}: {
  visit: SignedVisit
  unit: Unit
  viewer: Viewer
  report: ReportSeen
}) => {
  const { danger } = report.view.state
  if (danger.saidOn === null) return null
  const { language } = visit
  const words = reportsWords[language].danger
  const frame = frameWords[language]
  const mine = danger.readers[viewer.person ?? '']
  const { helplines } = dangerLaw(unit, visit.today)
  return (
    <section class="sh-box sh-mb3" aria-labelledby="danger">
      <p>
        <StateMark icon="warn" color="danger">
          {words.said(longDate(language, danger.saidOn))}
        </StateMark>
      </p>
      <h2 class="sh-h2 sh-mb1" id="danger">
        {words.title}
      </h2>
      <h3 class="sh-h3">{words.helplines}</h3>
      <ul class="sh-facts">
        {helplines
          .toSorted(
            (a, b) => Number(a.value.line === 'child-helpline') - Number(b.value.line === 'child-helpline'),
          )
          .map(({ value, confirmed }) => (
            <li>
              {value.name ?? frame.helplines[value.line]}{' '}
              <a class="ds-link" href={`tel:${value.phone.replaceAll(' ', '')}`}>
                <Icon name="phone" />
                {value.phone}
              </a>
              {!confirmed && <span class="sh-quiet sh-small"> ({frame.unconfirmed})</span>}
            </li>
          ))}
      </ul>
      <h3 class="sh-h3 sh-mt2">{words.now}</h3>
      <ol class="sh-goals sh-read">
        {words.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      {mine?.endedOn == null ? (
        <>
          <p class="sh-mt2 sh-read">
            <b>{words.duty(bodyOf(visit, unit, report))}</b>{' '}
            <Paragraph visit={visit} unit={unit} report={report} />
          </p>
          <p class="sh-mt1">
            <Button href={`/reports/${report.id}/notify`}>{words.notify}</Button>
          </p>
        </>
      ) : (
        <p class="sh-mt2">
          <StateMark icon="check" color="success">
            {words.done(longDate(language, mine.endedOn))}
          </StateMark>
        </p>
      )}
      <h3 class="sh-h3 sh-mt2">{words.readers}</h3>
      {Object.entries(danger.readers).map(([person, { endedOn }]) => {
        const name = report.names.get(person) ?? ''
        return (
          <p>
            {endedOn === null ? words.readerOwes(name) : words.readerDone(name, shortDate(language, endedOn))}
          </p>
        )
      })}
    </section>
  )
}

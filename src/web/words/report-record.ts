import type { InEvery } from './language.ts'

type ReportRecordWords = {
  readonly title: string
  readonly notified: (to: string) => string
  readonly receipt: (receipt: string) => string
  readonly notNeeded: string
  readonly setAside: string
  readonly takenUp: string
}

/** What was done in a report besides talking: notifications, and what was set aside and taken up again. */
export const reportRecordWords: InEvery<ReportRecordWords> = {
  da: {
    title: 'Det er gjort',
    notified: (to) => `Underretning sendt til ${to}`,
    receipt: (receipt) => `Kvittering: ${receipt}`,
    notNeeded: 'Ingen underretning, med denne grund',
    setAside: 'Lagt til side',
    takenUp: 'Taget op igen',
  },
  nb: {
    title: 'Dette er gjort',
    notified: (to) => `Bekymringsmelding sendt til ${to}`,
    receipt: (receipt) => `Kvittering: ${receipt}`,
    notNeeded: 'Ingen bekymringsmelding, med denne grunnen',
    setAside: 'Lagt til side',
    takenUp: 'Tatt opp igjen',
  },
  nn: {
    title: 'Dette er gjort',
    notified: (to) => `Bekymringsmelding send til ${to}`,
    receipt: (receipt) => `Kvittering: ${receipt}`,
    notNeeded: 'Inga bekymringsmelding, med denne grunnen',
    setAside: 'Lagt til side',
    takenUp: 'Teke opp att',
  },
  en: {
    title: 'What has been done',
    notified: (to) => `Notification sent to ${to}`,
    receipt: (receipt) => `Receipt: ${receipt}`,
    notNeeded: 'No notification, for this reason',
    setAside: 'Set aside',
    takenUp: 'Taken up again',
  },
}

import { localDate } from '../kernel/dates.ts'
import type { CountryLaw } from './country-law.ts'

/** The day the Education Act of 2023 took over; generally known, not read in a source. */
const actBegins = localDate(2024, 8, 1)

/** The earliest day carried: chapter 9 A of the act before, whose § 9 A-4 became § 12-4 with changes of language only. */
const chapter9ABegins = localDate(2017, 8, 1)

/** The mirror of the law texts is of October 2026, the summary of November; days were not noted. */
const checkedOn = localDate(2026, 11, 1)

const mirror = 'A public mirror of the law texts, as of October 2026'
const circular =
  'The directorate’s circular on the school environment, through a summary that nobody has checked'

/** Norway. Education Act of 9 June 2023 no. 30, chapter 12, and what lies around it. */
export const no = {
  /** No count of days: inquire and put right as soon as possible, and write the plan with the measures. */
  planDeadline: [
    {
      id: 'no-plan-deadline',
      country: 'NO',
      value: { kind: 'as-soon-as-possible' },
      validFrom: chapter9ABegins,
      validTo: localDate(2024, 7, 31),
      paragraph: 'opplæringslova (1998) § 9 A-4',
      source: 'The preparatory works say that § 12-4 changed its language only',
      confirmed: false,
      checkedOn,
      rules: ['LAW-08'],
      note: 'The older text itself was not read.',
    },
    {
      id: 'no-plan-deadline',
      country: 'NO',
      value: { kind: 'as-soon-as-possible' },
      validFrom: actBegins,
      paragraph: 'opplæringslova § 12-4 andre og tredje ledd',
      source: `${mirror}, and the directorate’s page on § 12-4`,
      confirmed: true,
      checkedOn,
      rules: ['LAW-08'],
    },
  ],
  planFields: [
    {
      id: 'no-plan-fields',
      country: 'NO',
      value: ['problem', 'measures', 'when', 'who', 'evaluation-date'],
      validFrom: actBegins,
      paragraph: 'opplæringslova § 12-4 tredje ledd',
      source: `${mirror}, and the directorate’s page on § 12-4`,
      confirmed: true,
      checkedOn,
      rules: ['LAW-08'],
    },
  ],
  planFollowUp: [
    {
      id: 'no-plan-follow-up',
      country: 'NO',
      value: { until: 'safe-and-well' },
      validFrom: actBegins,
      paragraph: 'opplæringslova § 12-4',
      source: 'The directorate’s circular on the school environment, at second hand',
      confirmed: false,
      checkedOn,
      rules: ['CASE-28', 'LAW-08'],
      note: 'The circular says that the duty lasts until the pupil is safe and well; it was read at second hand.',
    },
  ],
  strategy: [],
  strategyPublished: [],
  notification: [
    {
      id: 'no-notification',
      country: 'NO',
      value: { to: 'child-welfare-office', personal: true },
      validFrom: actBegins,
      validTo: localDate(2025, 12, 31),
      paragraph: 'opplæringslova § 24-3',
      source: 'The mirror says that the paragraph changed on 1 January 2026; the older wording was not read',
      confirmed: false,
      checkedOn,
      rules: ['LAW-11', 'CON-05'],
    },
    {
      id: 'no-notification',
      country: 'NO',
      value: { to: 'child-welfare-office', personal: true },
      validFrom: localDate(2026, 1, 1),
      paragraph: 'opplæringslova § 24-3',
      source: mirror,
      confirmed: true,
      checkedOn,
      rules: ['LAW-11', 'CON-05'],
      note: 'The duty to report, regardless of secrecy, is read; that it is personal is our reading.',
    },
  ],
  /** Leadership goes past itself, to the owner: that is the same in both countries here (REP-08). */
  tellOwner: [
    {
      id: 'no-tell-owner',
      country: 'NO',
      value: { about: 'staff', unless: 'manifestly-groundless' },
      validFrom: actBegins,
      paragraph: 'opplæringslova § 12-5',
      source: mirror,
      confirmed: true,
      checkedOn,
      rules: ['CASE-18', 'LAW-08'],
    },
  ],
  consentAge: [
    {
      id: 'no-consent-age',
      country: 'NO',
      value: { age: 15, over: 'education-matters' },
      validFrom: actBegins,
      paragraph: 'opplæringslova § 24-5',
      source: mirror,
      confirmed: true,
      checkedOn,
      rules: ['LAW-01'],
    },
  ],
  /** No rule on an age was found; fifteen follows § 24-5, until a lawyer says otherwise. */
  accessListAge: [
    {
      id: 'no-access-list-age',
      country: 'NO',
      value: { age: 15 },
      validFrom: chapter9ABegins,
      source: 'Our choice, after the age at which pupils decide on education matters; no source lays it down',
      confirmed: false,
      checkedOn,
      rules: ['CON-04', 'LAW-01'],
      note: 'Our choice: no age was found in law.',
    },
  ],
  /** § 24-5 lets pupils decide on education matters from fifteen; that sharing is one of them is our reading. */
  sharingConsentAge: [
    {
      id: 'no-sharing-consent-age',
      country: 'NO',
      value: { pupilToo: 15, pupilAlone: 15 },
      validFrom: actBegins,
      paragraph: 'opplæringslova § 24-5',
      source: mirror,
      confirmed: false,
      checkedOn,
      rules: ['CON-01', 'LAW-01'],
      note: 'That the age covers sharing is our reading; whether one custody holder’s consent is enough was not found.',
    },
  ],
  /** A party below fifteen does not receive what is secret by statute. */
  partAccessAge: [
    {
      id: 'no-part-access-age',
      country: 'NO',
      value: { age: 15 },
      validFrom: actBegins,
      paragraph: 'forvaltningsloven',
      source: 'A public collection of terms on access and archives, at second hand',
      confirmed: false,
      checkedOn,
      rules: ['CON-04'],
      note: 'The rule itself was not read, and is older than the day it is carried from.',
    },
  ],
  helplines: [
    {
      id: 'no-child-helpline',
      country: 'NO',
      value: {
        line: 'child-helpline',
        name: 'Alarmtelefonen for barn og unge',
        phone: '116 111',
        open: 'round-the-clock',
      },
      validFrom: chapter9ABegins,
      source: 'The helpline’s own site, 116111.no',
      confirmed: true,
      checkedOn,
      rules: ['REP-12'],
    },
    {
      id: 'no-police',
      country: 'NO',
      value: { line: 'police', phone: '112', open: 'round-the-clock' },
      validFrom: chapter9ABegins,
      source: 'Generally known; no source read',
      confirmed: false,
      checkedOn,
      rules: ['REP-12'],
    },
    {
      id: 'no-medical',
      country: 'NO',
      value: { line: 'medical', phone: '113', open: 'round-the-clock' },
      validFrom: chapter9ABegins,
      source: 'Generally known; no source read',
      confirmed: false,
      checkedOn,
      rules: ['REP-12'],
    },
  ],
  firstInstance: [],
  localDecision: [],
  complainantReply: [],
  complaintPackage: [],
  higherBody: [
    {
      id: 'no-higher-body',
      country: 'NO',
      value: { kind: 'body', name: 'Statsforvalteren' },
      validFrom: actBegins,
      paragraph: 'opplæringslova § 12-6',
      source: mirror,
      confirmed: true,
      checkedOn,
      rules: ['LAW-08'],
    },
  ],
  /** The act says one week; that this means five working days is the circular's reading. */
  beforeHigherBody: [
    {
      id: 'no-before-higher-body',
      country: 'NO',
      value: { kind: 'working-days', count: 5 },
      validFrom: actBegins,
      paragraph: 'opplæringslova § 12-6',
      source: circular,
      confirmed: false,
      checkedOn,
      rules: ['LAW-08'],
      note: 'The act’s week is read; five working days is the circular’s reading of it.',
    },
  ],
  /** Three weeks, as calendar days. */
  appeal: [
    {
      id: 'no-appeal',
      country: 'NO',
      value: { kind: 'calendar-days', count: 21 },
      validFrom: actBegins,
      paragraph: 'opplæringslova § 12-6',
      source: circular,
      confirmed: false,
      checkedOn,
      rules: ['LAW-08'],
      note: 'For pupil and parents; school and owner have no appeal.',
    },
  ],
  namedSurvey: [
    {
      id: 'no-named-survey',
      country: 'NO',
      value: {
        preventiveMayNameInNegativeQuestions: false,
        onSuspicionOnlyWhenOtherInquiryFailed: true,
        answersCheckedBeforeMeasures: true,
      },
      validFrom: actBegins,
      paragraph: 'opplæringsforskrifta § 20-5',
      source: mirror,
      confirmed: true,
      checkedOn,
      rules: ['LAW-09'],
    },
  ],
  schoolChange: [
    {
      id: 'no-school-change',
      country: 'NO',
      value: { harmPrevention: 'shared-always', rest: 'with-family-consent' },
      validFrom: localDate(2026, 8, 1),
      paragraph: 'opplæringslova § 25-1',
      source: mirror,
      confirmed: true,
      checkedOn,
      rules: ['LAW-12'],
    },
  ],
  environmentAssessment: [],
} satisfies CountryLaw

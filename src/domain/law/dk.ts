import { localDate } from '../kernel/dates.ts'
import type { ComplaintItem, CountryLaw } from './country-law.ts'
import type { LegalValue, Timing } from './value.ts'

/** The day the act's chapter on bullying came into force: what lies before it is not carried here. */
const chapterBegins = localDate(2017, 8, 1)

/** Checked in November 2026; the day was not noted, so the month's first stands. */
const checkedOn = localDate(2026, 11, 1)

/** The complaint rules were to end with this day unless prolonged; no source found says that they were. */
const complaintRulesKnownTo = localDate(2023, 7, 31)

const environmentAct = (paragraph: string) => `undervisningsmiljøloven ${paragraph}`

/** A rule of the complaint order: confirmed as long as its rules are known to hold, unconfirmed from then on. */
const complaintRule = <T>(
  rule: Pick<LegalValue<T>, 'id' | 'value' | 'source' | 'validFrom'>,
): LegalValue<T>[] => {
  const common = {
    ...rule,
    country: 'DK' as const,
    paragraph: environmentAct('kap. 1 a, bekendtgørelsen om klager'),
    checkedOn,
    rules: ['LAW-06'] as const,
  }
  return [
    { ...common, validTo: complaintRulesKnownTo, confirmed: true },
    {
      ...common,
      validFrom: localDate(2023, 8, 1),
      confirmed: false,
      note: 'The complaint rules had an end date, 31 July 2023; that they were prolonged was not found.',
    },
  ]
}

/** The order with time limits was announced on 12 April 2018; its number and first day were not found. */
const timeLimitsBegin = localDate(2018, 4, 12)

/** Denmark. Act no. 166 of 2001, changed by act no. 311 of 4 April 2017. */
export const dk = {
  /**
   * Ten working days from the day the leader established it. Read in the bill as put forward and in the
   * ministry's memo on the hearing, which changed fourteen days to ten working days; the consolidated text was
   * not at hand. School holidays may be considered, but the plan should lie inside the ten days where it can.
   */
  planDeadline: [
    {
      id: 'dk-plan-deadline',
      country: 'DK',
      value: { kind: 'working-days', count: 10, mayConsiderSchoolHolidays: true } satisfies Timing,
      validFrom: chapterBegins,
      paragraph: environmentAct('§ 1 c'),
      source: 'Bill L 123 (2016-17) as put forward, and the ministry’s memo on its hearing',
      confirmed: true,
      checkedOn,
      rules: ['CASE-04', 'LAW-03', 'LAW-04', 'LAW-05'],
      note: 'Read in the bill and the hearing memo, not in the consolidated act.',
    },
  ],
  /** No statutory list beyond "measures that end it": the fields are what schools and the guidance use. */
  planFields: [
    {
      id: 'dk-plan-fields',
      country: 'DK',
      value: ['problem', 'measures', 'who', 'informed', 'follow-up-date'],
      validFrom: chapterBegins,
      paragraph: environmentAct('§ 1 c'),
      source: 'The bill names the measures only; the other fields are taken from schools’ published practice',
      confirmed: false,
      checkedOn,
      rules: ['CASE-04'],
      note: 'Practice, not a statutory list.',
    },
  ],
  planFollowUp: [],
  strategy: [
    {
      id: 'dk-strategy',
      country: 'DK',
      value: { digitalIncluded: true },
      validFrom: chapterBegins,
      paragraph: environmentAct('§ 1 b'),
      source: 'Bill L 123 (2016-17)',
      confirmed: true,
      checkedOn,
      rules: ['CMP-01'],
      note: 'Some schools cite § 1 a for the strategy; the bill has the scope there.',
    },
  ],
  strategyPublished: [
    {
      id: 'dk-strategy-published',
      country: 'DK',
      value: { published: true },
      validFrom: chapterBegins,
      source: 'Guidance of the national centre, and a municipal school, at second hand',
      confirmed: false,
      checkedOn,
      rules: ['CMP-01'],
    },
  ],
  /** That the duty exists and is personal is read; the number in the act of 2023 is not certain. */
  notification: [
    {
      id: 'dk-notification',
      country: 'DK',
      value: { to: 'municipality', personal: true },
      validFrom: chapterBegins,
      validTo: localDate(2023, 12, 31),
      paragraph: 'serviceloven § 153',
      source: 'A public mirror of the act, and Red Barnet’s guidance',
      confirmed: true,
      checkedOn,
      rules: ['LAW-11', 'CON-05'],
    },
    {
      id: 'dk-notification',
      country: 'DK',
      value: { to: 'municipality', personal: true },
      validFrom: localDate(2024, 1, 1),
      paragraph: 'barnets lov § 133',
      source:
        'A later act refers to § 133 of barnets lov (act no. 721 of 13 June 2023) for the notification rules',
      confirmed: false,
      checkedOn,
      rules: ['LAW-11', 'CON-05'],
      note: 'A regional page cites § 135; the duty itself is certain, its number is not.',
    },
  ],
  tellOwner: [],
  consentAge: [
    {
      id: 'dk-consent-age',
      country: 'DK',
      value: { age: 15, over: 'online-services' },
      validFrom: localDate(2024, 3, 8),
      paragraph: 'databeskyttelsesloven § 6, stk. 2-3',
      source: 'The consolidated act no. 289 of 8 March 2024, in a public mirror',
      confirmed: true,
      checkedOn,
      rules: ['LAW-01'],
      note: 'Valid at least from the consolidation; the age before it was not checked.',
    },
  ],
  /** No rule on an age was found; fifteen follows the age of consent, until a lawyer says otherwise. */
  accessListAge: [
    {
      id: 'dk-access-list-age',
      country: 'DK',
      value: { age: 15 },
      validFrom: chapterBegins,
      source: 'Our choice, after the age of consent to online services; no source lays it down',
      confirmed: false,
      checkedOn,
      rules: ['CON-04', 'LAW-01'],
      note: 'Our choice: no age was found in law.',
    },
  ],
  /** No rule for schools' sharing was found: the pupil is asked beside the parents from fifteen, alone when of age. */
  sharingConsentAge: [
    {
      id: 'dk-sharing-consent-age',
      country: 'DK',
      value: { pupilToo: 15, pupilAlone: 18 },
      validFrom: chapterBegins,
      source:
        'Our choice, after the age of consent to online services and the age of majority; no source lays it down',
      confirmed: false,
      checkedOn,
      rules: ['CON-01', 'LAW-01'],
      note: 'Our choice: no age was found in law, nor whether one custody holder’s consent is enough.',
    },
  ],
  partAccessAge: [],
  helplines: [
    {
      id: 'dk-child-helpline',
      country: 'DK',
      value: { line: 'child-helpline', name: 'BørneTelefonen', phone: '116 111', open: 'round-the-clock' },
      validFrom: chapterBegins,
      source: 'A newspaper of 2022',
      confirmed: false,
      checkedOn,
      rules: ['REP-12'],
      note: 'Read at second hand; call it before each release.',
    },
    {
      id: 'dk-emergency',
      country: 'DK',
      value: { line: 'emergency', phone: '112', open: 'round-the-clock' },
      validFrom: chapterBegins,
      source: 'Generally known; no source read',
      confirmed: false,
      checkedOn,
      rules: ['REP-12'],
    },
  ],
  firstInstance: complaintRule({
    id: 'dk-first-instance',
    value: { publicSchool: 'municipality', otherSchool: 'board' } as const,
    validFrom: chapterBegins,
    source: 'The national body’s pages on what happens after a complaint',
  }),
  localDecision: complaintRule({
    id: 'dk-local-decision',
    value: { kind: 'working-days', count: 20 } as const,
    validFrom: timeLimitsBegin,
    source: 'The national body’s page for parents who wish to complain',
  }),
  /** Some pages say "20 days" only; the parents' page says calendar days. */
  complainantReply: complaintRule({
    id: 'dk-complainant-reply',
    value: { kind: 'calendar-days', count: 20 } as const,
    validFrom: timeLimitsBegin,
    source: 'The national body’s page for parents who wish to complain',
  }),
  complaintPackage: complaintRule({
    id: 'dk-complaint-package',
    value: [
      'complaint',
      'local-decision',
      'complainant-remarks',
      'pupil-perspective',
      'strategy',
      'environment-assessment',
      'wellbeing-survey',
      'other-notes',
    ] as readonly ComplaintItem[],
    validFrom: timeLimitsBegin,
    source: 'The national body’s page for school leaders on sending a complaint on (§ 5 of the order)',
  }),
  higherBody: [
    {
      id: 'dk-higher-body',
      country: 'DK',
      value: { kind: 'body', name: 'Den Nationale Klageinstans mod Mobning', housedBy: 'DCUM' },
      validFrom: chapterBegins,
      validTo: localDate(2025, 6, 30),
      paragraph: environmentAct('kap. 1 a'),
      source: 'The pages of the centre that housed it, and its notice of closing on 1 July 2025',
      confirmed: true,
      checkedOn,
      rules: ['LAW-07', 'CMP-01'],
      note: 'The rules it worked under had an end date, 31 July 2023; that they were prolonged was not found.',
    },
    {
      id: 'dk-higher-body',
      country: 'DK',
      value: { kind: 'not-known' },
      validFrom: localDate(2025, 7, 1),
      paragraph: environmentAct('kap. 1 a'),
      source: 'No source found names a body after 1 July 2025',
      confirmed: false,
      checkedOn,
      rules: ['LAW-07'],
      note: 'Ask the ministry before advising a family.',
    },
  ],
  beforeHigherBody: [],
  appeal: [],
  namedSurvey: [],
  schoolChange: [],
  environmentAssessment: [
    {
      id: 'dk-environment-assessment',
      country: 'DK',
      value: {
        everyYears: 3,
        contents: ['mapping', 'problems-assessed', 'action-plan', 'follow-up-guidelines'],
      },
      validFrom: chapterBegins,
      paragraph: environmentAct('§ 7'),
      source: 'The minister’s answer to Parliament’s committee (2022), and a school quoting § 7',
      confirmed: true,
      checkedOn,
      rules: ['LAW-10'],
      note: 'Older than the day it is carried from.',
    },
  ],
} satisfies CountryLaw

import type { LegalValue, Timing } from './value.ts'

type Dated<T> = readonly LegalValue<T>[]

/**
 * What the product needs to know of a country's law. Ask each list with `valueInForce(list, date of the matter)`.
 * An empty list means: this country has no such rule, or none that we know of.
 */
export type CountryLaw = {
  /** From the day the leader established it (DK) or learned of it (NO). */
  readonly planDeadline: Dated<Timing>
  /** Fields without which a plan is not a plan. Asked for by law in Norway, by practice in Denmark. */
  readonly planFields: Dated<readonly PlanField[]>
  /** How long the plan follows the pupil (CASE-28). */
  readonly planFollowUp: Dated<{ readonly until: 'safe-and-well' }>
  /** The school must have a strategy against bullying, digital bullying included. */
  readonly strategy: Dated<{ readonly digitalIncluded: true }>
  /** The strategy is open to everybody. */
  readonly strategyPublished: Dated<{ readonly published: true }>
  /** Whoever knows owes it: telling the leader does not end it (LAW-11). */
  readonly notification: Dated<{ readonly to: NotificationBody; readonly personal: true }>
  /** The leader tells the owner when staff are said to have offended a pupil (CASE-18). */
  readonly tellOwner: Dated<{ readonly about: 'staff'; readonly unless: 'manifestly-groundless' }>
  /** Years of age from which the child consents alone, and over what. */
  readonly consentAge: Dated<{ readonly age: number; readonly over: 'online-services' | 'education-matters' }>
  /** Years of age from which the child alone, not the parents, sees who has read about them (CON-04). */
  readonly accessListAge: Dated<{ readonly age: number }>
  /** Years of age from which the pupil's consent to sharing is asked for too, and from which it is the only one (CON-01). */
  readonly sharingConsentAge: Dated<{ readonly pupilToo: number; readonly pupilAlone: number }>
  /** Parties below this age do not receive what is secret by statute (part access). */
  readonly partAccessAge: Dated<{ readonly age: number }>
  readonly helplines: Dated<Helpline>
  /** Who decides a complaint first (LAW-06). */
  readonly firstInstance: Dated<{ readonly publicSchool: 'municipality'; readonly otherSchool: 'board' }>
  readonly localDecision: Dated<Timing>
  /** How long the complainant has to answer the local decision; silence counts as not satisfied. */
  readonly complainantReply: Dated<Timing>
  readonly complaintPackage: Dated<readonly ComplaintItem[]>
  /** The body above the school's owner (LAW-07). `not-known` ends the route locally, and the page says so. */
  readonly higherBody: Dated<
    | { readonly kind: 'body'; readonly name: string; readonly housedBy?: string }
    | { readonly kind: 'not-known' }
  >
  /** How long after telling the head a family may turn to the higher body. */
  readonly beforeHigherBody: Dated<Timing>
  /** How long pupil and parents have to appeal the higher body's decision. */
  readonly appeal: Dated<Timing>
  /** What named pupil surveys may do (LAW-09). */
  readonly namedSurvey: Dated<NamedSurveyLimits>
  /** What goes along when a pupil changes school (LAW-12). */
  readonly schoolChange: Dated<{
    readonly harmPrevention: 'shared-always'
    readonly rest: 'with-family-consent'
  }>
  /** How often the educational environment is assessed, and what that contains (LAW-10). */
  readonly environmentAssessment: Dated<{
    readonly everyYears: number
    readonly contents: readonly AssessmentPart[]
  }>
}

export type PlanField =
  | 'problem'
  | 'measures'
  | 'when'
  | 'who'
  | 'evaluation-date'
  | 'informed'
  | 'follow-up-date'

export type NotificationBody = 'municipality' | 'child-welfare-office'

export type Helpline = {
  readonly line: 'child-helpline' | 'emergency' | 'police' | 'medical'
  /** A proper name is shown as it is; without one the page's own word for `line` stands. */
  readonly name?: string
  /** As people read it; dial it without the spaces. */
  readonly phone: string
  readonly open: 'round-the-clock'
}

export type ComplaintItem =
  | 'complaint'
  | 'local-decision'
  | 'complainant-remarks'
  | 'pupil-perspective'
  | 'strategy'
  | 'environment-assessment'
  | 'wellbeing-survey'
  | 'other-notes'

export type NamedSurveyLimits = {
  readonly preventiveMayNameInNegativeQuestions: false
  readonly onSuspicionOnlyWhenOtherInquiryFailed: true
  readonly answersCheckedBeforeMeasures: true
}

export type AssessmentPart = 'mapping' | 'problems-assessed' | 'action-plan' | 'follow-up-guidelines'

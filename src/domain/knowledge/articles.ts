import type { LocalDate } from '../kernel/dates.ts'
import type { RuleId } from '../rules/rule.ts'

/** Whom an article is written for; a page offers a reader only their own (KNO-01). */
export const articleReaders = ['pupil', 'parent', 'staff', 'leader', 'nurse'] as const
export type ArticleReader = (typeof articleReaders)[number]

/**
 * The moments at which an article helps (KNO-01). Each is a few pages of the product; which ones stands with the
 * pages (`web/knowledge/beside.tsx`), so that the core knows no paths.
 */
export const articleMoments = [
  'telling',
  'concern',
  'first-assessment',
  'hearing',
  'stopping-it',
  'talk-with-participants',
  'with-the-family',
  'plan',
  'in-class',
  'stopped',
  'follow-up',
  'closing',
  'danger',
  'on-screens',
  'about-staff',
  'health',
] as const
export type ArticleMoment = (typeof articleMoments)[number]

/** What the product knows about one of its articles; title and text stand in `web/words/articles/` by the id. */
export type Article = {
  readonly id: string
  readonly readers: readonly ArticleReader[]
  readonly moments: readonly ArticleMoment[]
  /** The rules whose sources it rests on. */
  readonly after: readonly RuleId[]
  /** The day somebody last held it against its sources (KNO-05). */
  readonly checkedOn: LocalDate
}

const article = <Id extends string>(
  id: Id,
  readers: readonly ArticleReader[],
  moments: readonly ArticleMoment[],
  after: readonly RuleId[],
): Article & { readonly id: Id } => ({ id, readers, moments, after, checkedOn: '2026-11-20' as LocalDate })

/** The product's own articles, in the order they are needed (KNO-01). */
export const articles = [
  article('dare-to-ask', ['staff', 'leader', 'nurse'], ['concern'], ['SIG-02', 'SIG-09']),
  article('what-one-may-see', ['staff', 'leader', 'nurse'], ['concern'], ['SIG-01', 'STR-07']),
  article('bullying-or-conflict', ['staff', 'leader'], ['first-assessment'], ['STR-03', 'CASE-13']),
  article('hear-the-child-first', ['staff', 'leader', 'nurse'], ['hearing'], ['CASE-04', 'SIG-09']),
  article('stop-it-today', ['staff', 'leader'], ['stopping-it'], ['CASE-05', 'CASE-29']),
  article(
    'talk-with-whoever-took-part',
    ['staff', 'leader'],
    ['talk-with-participants'],
    ['CASE-16', 'CASE-29'],
  ),
  article('no-forced-apology', ['staff', 'leader'], ['talk-with-participants'], ['CASE-30']),
  article('first-call-home', ['staff', 'leader'], ['with-the-family'], ['CASE-08', 'FOL-10']),
  article('parents-who-are-angry', ['staff', 'leader'], ['with-the-family'], ['FOL-10', 'TEAM-13']),
  article('recognition-and-apology', ['leader', 'staff'], ['stopped', 'with-the-family'], ['FOL-05']),
  article('a-plan-that-holds', ['staff', 'leader'], ['plan'], ['CASE-10', 'CASE-11', 'CASE-21']),
  article('seats-groups-and-breaks', ['staff', 'leader'], ['plan', 'in-class'], ['FOL-11', 'CASE-21']),
  article('the-class-without-names', ['staff', 'leader'], ['in-class'], ['CASE-19', 'FOL-16']),
  article('after-it-stopped', ['staff', 'leader', 'nurse'], ['stopped', 'follow-up'], ['FOL-01', 'KNO-06']),
  article('how-to-ask-how-it-goes', ['staff', 'leader', 'nurse'], ['follow-up'], ['FOL-04', 'FOL-21']),
  article('when-to-let-go', ['staff', 'leader'], ['closing'], ['FOL-06']),
  article('a-child-in-danger', ['staff', 'leader', 'nurse'], ['danger'], ['CASE-20']),
  article('a-picture-goes-round', ['staff', 'leader'], ['on-screens'], ['DIG-01', 'DIG-12']),
  article('when-it-is-a-colleague', ['leader', 'staff'], ['about-staff'], ['CASE-18', 'LAW-08']),
  article('body-and-bullying', ['nurse', 'staff', 'leader'], ['health', 'follow-up'], ['CON-02', 'KNO-06']),
  article('your-child-has-told', ['parent'], ['with-the-family'], ['FOL-10', 'KNO-06']),
  article('your-child-took-part', ['parent'], ['talk-with-participants'], ['REP-13', 'CASE-29']),
  article('what-parents-can-do-together', ['parent'], ['in-class'], ['YEAR-04', 'KNO-04']),
  article('when-the-phone-hurts', ['parent'], ['on-screens'], ['DIG-12', 'KNO-04']),
  article('is-it-bullying', ['pupil'], ['telling'], ['REP-01', 'STR-03']),
  article('a-friend-is-hurt', ['pupil'], ['telling'], ['REP-01', 'FOL-16']),
  article('i-took-part', ['pupil'], ['talk-with-participants'], ['REP-13', 'CASE-29']),
  article('it-stopped-but-i-am-not-fine', ['pupil'], ['follow-up'], ['FOL-01', 'FOL-21']),
  article('someone-shared-a-picture', ['pupil'], ['on-screens'], ['DIG-12']),
] as const satisfies readonly Article[]

export type ArticleId = (typeof articles)[number]['id']

/** How long an article stands before it must be looked at again: one year, in calendar days (KNO-05). */
export const DAYS_UNTIL_CHECKED_AGAIN = 365

/** How long what is new is shown as new, in calendar days (KNO-05). */
export const DAYS_NEW = 60

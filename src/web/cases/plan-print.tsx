import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Head } from '../parts/heading.tsx'
import { Voice } from '../parts/voice.tsx'
import { findCaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { planWords } from '../words/case-plan.ts'
import { longDate, quoted } from '../words/language.ts'
import { FivePart, FollowUpPart, MeasureTables, ProblemPart } from './plan-parts.tsx'
import { auditCase, callCase, CasePlace } from './seen-case.tsx'

/** The whole plan to read or print, without anything to press (CASE-05, CASE-26). */
export const planPrintPage: Page = {
  path: '/cases/:id/plan-print',
  rules: ['CASE-05', 'CASE-11', 'CASE-19'],
  open: 'signed-in',
  get: (visit) =>
    visit.inSchool(async (unit, viewer, name) => {
      const seen = await findCaseSeenBy(unit, viewer, visit.param('id'))
      if (seen === undefined) return visit.notFound()
      await auditCase(unit, viewer, seen)
      const { language } = visit
      const called = callCase(language, seen)
      const texts = called.words.plan(called.pupil, called.of)
      const { page } = planWords[language]
      const { plan } = seen.state
      const version = plan.versions.at(-1)
      const parts = { visit, seen, called, open: false, whole: true, errorAt: () => undefined }
      return visit.page(
        <StaffFrame
          visit={visit}
          tenant={unit.tenant}
          viewer={viewer}
          name={name}
          title={`${texts.title} – ${called.title}`}
          rules={planPrintPage.rules}
          current="cases"
        >
          <Head
            over={<CasePlace called={called} seen={seen} below />}
            title={texts.title}
            lead={
              version === undefined
                ? called.words.page.draft
                : page.version(version.number, longDate(language, version.adoptedOn, true))
            }
          >
            <p class="sh-do sh-quiet sh-small">{page.printHint}</p>
          </Head>
          <div class="sh-form">
            {plan.changedOn !== null && <p>{page.changed(longDate(language, plan.changedOn))}</p>}
            <ProblemPart {...parts} />
            {plan.goals.length > 0 && (
              <section class="sh-part" aria-labelledby="goals">
                <h2 class="sh-h2" id="goals">
                  {page.goals(called.of)}
                </h2>
                {plan.goals.map(({ goal }) => (
                  <Voice small>{quoted(language, goal.text ?? '…')}</Voice>
                ))}
              </section>
            )}
            <section class="sh-part" aria-labelledby="measures">
              <h2 class="sh-h2 sh-mb2" id="measures">
                {texts.measures}
              </h2>
              <div class="sh-stack">
                <MeasureTables
                  visit={visit}
                  seen={seen}
                  called={called}
                  measures={seen.state.measures}
                  whole
                />
              </div>
            </section>
            <FivePart {...parts} />
            <FollowUpPart {...parts} />
          </div>
        </StaffFrame>,
      )
    }),
}

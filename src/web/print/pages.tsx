import type { CaseEvent } from '../../domain/cases/events.ts'
import { viewCase, type CaseView } from '../../domain/cases/view.ts'
import { unnamed, type PersonId, type Viewer } from '../../domain/people/viewer.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import type { Paper } from '../../app/paper.ts'
import { findCaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { findChildCase } from '../../readmodels/follow-up/child-case.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { auditCase, callCase, casePath, CasePlace } from '../cases/seen-case.tsx'
import { readOwnCase } from '../follow-up/own.tsx'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Head } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { printWords } from '../words/print.ts'
import { commonOf, familyPaper, PaperOnScreen } from './paper-on-screen.tsx'
import { paperOfCase } from './papers.ts'

const rules = ['CASE-24', 'FOL-17', 'CON-06'] as const

/** A file to take away. Its name holds no name: files lie in folders that others see. */
const pdfResponse = async (visit: SignedVisit, paper: Paper, name: string): Promise<Response> =>
  visit.c.body(Buffer.from(await visit.deps.pdf(paper)), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${name}.pdf"`,
  })

/** The whole case, oldest first, without anything to press: to read, or to print. */
const printPage: Page = {
  path: '/cases/:id/print',
  rules,
  open: 'signed-in',
  get: (visit) =>
    visit.inSchool(async (unit, viewer, name) => {
      const seen = await findCaseSeenBy(unit, viewer, visit.param('id'))
      if (seen === undefined || !seen.carries) return visit.notFound()
      await auditCase(unit, viewer, seen, true)
      const paper = paperOfCase(commonOf(visit, unit), seen)
      const words = printWords[visit.language]
      return visit.page(
        <StaffFrame
          visit={visit}
          tenant={unit.tenant}
          viewer={viewer}
          name={name}
          title={paper.title}
          rules={rules}
          current="cases"
        >
          <Head
            over={<CasePlace called={callCase(visit.language, seen)} seen={seen} below />}
            title={paper.title}
            lead={paper.subtitle}
          >
            <div class="sh-do sh-mt2">
              <p class="sh-row">
                <Button href={casePath(seen.id, 'pdf')}>{words.pdf}</Button>
                <a class="ds-link" href={`${casePath(seen.id, 'pdf')}?for=pupil`}>
                  {words.familyPupil}
                </a>
                <a class="ds-link" href={`${casePath(seen.id, 'pdf')}?for=guardian`}>
                  {words.familyGuardian}
                </a>
              </p>
              <p class="sh-mt1 sh-quiet sh-small">{words.hint}</p>
            </div>
          </Head>
          <PaperOnScreen paper={paper} />
        </StaffFrame>,
      )
    }),
}

/** Somebody of the family, as the view knows them: what staff hand out is what they would see themselves. */
const familyViewer = (copyOf: 'pupil' | 'guardian', pupil: PersonId): Viewer =>
  copyOf === 'pupil'
    ? { ...unnamed, person: pupil, kind: 'pupil' }
    : { ...unnamed, kind: 'guardian', guardianOf: [pupil] }

const viewFor = async (
  unit: Unit,
  stream: string,
  pupil: PersonId,
  copyOf: 'pupil' | 'guardian',
): Promise<CaseView | undefined> =>
  viewCase((await unit.journal.read(stream)) as readonly Recorded<CaseEvent>[], familyViewer(copyOf, pupil))

const casePdf: Page = {
  path: '/cases/:id/pdf',
  rules,
  open: 'signed-in',
  stepUp: true,
  get: (visit) =>
    visit.inSchool(async (unit, viewer) => {
      const seen = await findCaseSeenBy(unit, viewer, visit.param('id'))
      if (seen === undefined || !seen.carries) return visit.notFound()
      const copyOf = (['pupil', 'guardian'] as const).find((one) => one === visit.query('for'))
      const view =
        copyOf === undefined ? undefined : await viewFor(unit, seen.stream, seen.state.exposed, copyOf)
      if (visit.query('for') !== undefined && (copyOf === undefined || view === undefined))
        return visit.notFound()
      await auditCase(unit, viewer, seen, true)
      await unit.audit({
        actor: viewer.person ?? '',
        role: seen.relation,
        act: 'read',
        kind: 'case-copy',
        stream: seen.stream,
        about: [seen.state.exposed],
      })
      const paper =
        copyOf === undefined || view === undefined
          ? paperOfCase(commonOf(visit, unit), seen)
          : await familyPaper(visit, unit, view, copyOf)
      return pdfResponse(visit, paper, `samhold-${seen.state.number}`)
    }),
}

/** The pupil's own copy (FOL-17). */
const ownPdf: Page = {
  path: '/me/copy.pdf',
  rules,
  open: 'signed-in',
  stepUp: true,
  get: (visit) =>
    visit.inSchool(async (unit, viewer) => {
      const own = await readOwnCase(visit, unit, viewer)
      if (own === undefined) return visit.notFound()
      return pdfResponse(visit, await familyPaper(visit, unit, own.view, 'pupil'), 'samhold')
    }),
}

/** The parents' copy of what is open to them (FOL-17). */
const childPdf: Page = {
  path: '/child/:pupil/copy.pdf',
  rules,
  open: 'signed-in',
  stepUp: true,
  get: (visit) =>
    visit.inSchool(async (unit, viewer) => {
      const pupil = visit.param('pupil')
      const found = (await findChildCase(unit, viewer, pupil, visit.query('case')))?.found
      if (found === undefined || viewer.person === null) return visit.notFound()
      await unit.audit({
        actor: viewer.person,
        role: 'guardian',
        act: 'read',
        kind: 'case-copy',
        stream: found.stream,
        about: [pupil],
      })
      return pdfResponse(visit, await familyPaper(visit, unit, found.view, 'guardian'), 'samhold')
    }),
}

export const printPages: readonly Page[] = [printPage, casePdf, ownPdf, childPdf]

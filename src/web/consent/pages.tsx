import { findReaders, findReadersOfCase } from '../../readmodels/consent/readers.ts'
import { findChildCase } from '../../readmodels/follow-up/child-case.ts'
import { readOwnCase } from '../follow-up/own.tsx'
import { GuardianFrame, PupilFrame, StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Head } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { firstName } from '../words/cases.ts'
import { readersWords } from '../words/readers.ts'
import { askedPages } from './asked.tsx'
import { ReadersListPart } from './readers-list.tsx'
import { sharedPages } from './shared.tsx'

const rules = ['CON-04', 'CON-06', 'LAW-01'] as const

/** The pupil's own list: everybody who has read about them, themself left out. */
const ownReaders = (visit: SignedVisit): Promise<Response> =>
  visit.inSchool(async (unit, viewer) => {
    if (viewer.kind !== 'pupil' || viewer.person === null) return visit.notFound()
    const list = await findReaders(unit, viewer, viewer.person, visit.today)
    if (list === undefined) return visit.notFound()
    await readOwnCase(visit, unit, viewer)
    const words = readersWords[visit.language]
    const title = words.title.pupil('')
    return visit.page(
      <PupilFrame
        visit={visit}
        tenant={unit.tenant}
        title={title}
        rules={rules}
        home="/me"
        languageHref={(language) => `/language/${language}`}
      >
        <Head title={title} lead={words.lead.pupil('')} />
        <ReadersListPart language={visit.language} list={list} listFor="pupil" child="" />
        <div class="sh-ways sh-part">
          <Button href="/me" big>
            {words.back.pupil('')}
          </Button>
        </div>
      </PupilFrame>,
    )
  })

/** A guardian's list: readings of the case they may see, until the pupil's age ends it. */
const childReaders = (visit: SignedVisit): Promise<Response> =>
  visit.inSchool(async (unit, viewer, name) => {
    const pupil = visit.param('pupil')
    const seen = await findChildCase(unit, viewer, pupil)
    const list = await findReaders(unit, viewer, pupil, visit.today)
    if (seen?.found === undefined || list === undefined || viewer.person === null) return visit.notFound()
    await unit.audit({
      actor: viewer.person,
      role: 'guardian',
      act: 'read',
      kind: 'case',
      stream: seen.found.stream,
      about: [pupil],
    })
    const words = readersWords[visit.language]
    const child = firstName(seen.child)
    const title = words.title.guardian(child)
    return visit.page(
      <GuardianFrame visit={visit} tenant={unit.tenant} title={title} rules={rules} name={name}>
        <Head title={title} lead={words.lead.guardian(child)} />
        <ReadersListPart language={visit.language} list={list} listFor="guardian" child={child} />
        <p class="sh-part">
          <Button href={`/child/${pupil}`} quiet>
            {words.back.guardian(child)}
          </Button>
        </p>
      </GuardianFrame>,
    )
  })

/** For the adults who carry a case: every reading about its pupil, reports and notifications too. */
const caseReaders = (visit: SignedVisit): Promise<Response> =>
  visit.inSchool(async (unit, viewer, name) => {
    const id = visit.param('id')
    const stream = `case:${id}`
    const list = await findReadersOfCase(unit, viewer, stream, visit.today)
    if (list === undefined || viewer.person === null) return visit.notFound()
    await unit.audit({
      actor: viewer.person,
      role: list.relation,
      act: 'read',
      kind: 'case',
      stream,
      about: [list.pupil],
    })
    const words = readersWords[visit.language]
    const child = firstName(list.pupilName)
    const title = words.title.staff(child)
    return visit.page(
      <StaffFrame
        visit={visit}
        tenant={unit.tenant}
        title={title}
        rules={rules}
        viewer={viewer}
        name={name}
        current="cases"
      >
        <Head title={title} lead={words.lead.staff(child)} />
        <ReadersListPart language={visit.language} list={list} listFor="staff" child={child} />
        <p class="sh-part">
          <Button href={`/cases/${id}`} quiet>
            {words.back.staff(child)}
          </Button>
        </p>
      </StaffFrame>,
    )
  })

/** Who has read about a pupil (CON-04, CON-06); what is asked of the family; and what is shared with whom (CON-01, CON-03). */
export const consentPages: readonly Page[] = [
  { path: '/me/readers', rules, open: 'signed-in', get: ownReaders },
  { path: '/child/:pupil/readers', rules, open: 'signed-in', get: childReaders },
  { path: '/cases/:id/readers', rules, open: 'signed-in', get: caseReaders },
  ...askedPages,
  ...sharedPages,
]

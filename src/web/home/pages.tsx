import { namesOf } from '../../readmodels/school.ts'
import { GuardianFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Head } from '../parts/heading.tsx'
import { State } from '../parts/state.tsx'
import type { SignedVisit } from '../visit.tsx'
import { guardianWords } from '../words/guardian.ts'

/** Where somebody lands after signing in: by what they are, and for a guardian of several, by which child. */
const home = (visit: SignedVisit): Promise<Response> =>
  visit.inSchool(async (unit, viewer, name) => {
    switch (viewer.kind) {
      case 'staff':
      case 'officer':
        return visit.seeOther('/day')
      case 'partner':
        return visit.seeOther('/shared')
      case 'pupil':
        return visit.seeOther('/me')
      case 'unnamed':
        return visit.seeOther('/')
      case 'guardian':
    }
    const words = guardianWords[visit.language]
    const [only, ...others] = viewer.guardianOf
    if (only !== undefined && others.length === 0) return visit.seeOther(`/child/${only}`)
    if (only === undefined)
      return visit.page(
        <GuardianFrame visit={visit} tenant={unit.tenant} title={words.noChild.title} rules={[]} name={name}>
          <State
            kind="empty"
            id="nothing"
            level={1}
            drawing={words.noChild.title}
            title={words.noChild.title}
            lead={words.noChild.lead}
          />
        </GuardianFrame>,
      )
    const names = await namesOf(unit, viewer.guardianOf)
    return visit.page(
      <GuardianFrame visit={visit} tenant={unit.tenant} title={words.choose.title} rules={[]} name={name}>
        <Head title={words.choose.title} lead={words.choose.lead} />
        <ul class="sh-people">
          {viewer.guardianOf.map((pupil) => (
            <li key={pupil}>
              <a class="sh-person" href={`/child/${pupil}`}>
                <b>{names.get(pupil) ?? ''}</b>
              </a>
            </li>
          ))}
        </ul>
      </GuardianFrame>,
    )
  })

export const homePages: readonly Page[] = [{ path: '/home', rules: [], open: 'signed-in', get: home }]

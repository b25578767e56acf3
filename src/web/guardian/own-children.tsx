import { Part } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { guardianWords } from '../words/guardian.ts'

/** A member of staff who is a parent here finds their own child's page from their day: as a parent there (CON-06). */
export const OwnChildren = ({
  visit,
  of,
}: {
  readonly visit: SignedVisit
  readonly of: readonly { readonly pupil: string; readonly name: string }[]
}) =>
  of.length === 0 ? null : (
    <Part id="own-children" title={guardianWords[visit.language].ownChildren}>
      <ul class="sh-plain">
        {of.map(({ pupil, name }) => (
          <li>
            <a class="ds-link" data-color="neutral" href={`/child/${encodeURIComponent(pupil)}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  )

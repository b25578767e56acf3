import type { CaseView } from '../../domain/cases/view.ts'
import type { Paper, PaperBlock } from '../../app/paper.ts'
import { peopleIn } from '../../readmodels/cases/case-seen-by.ts'
import { namesOf } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { Lines } from '../cases/seen-case.tsx'
import { Facts } from '../parts/facts.tsx'
import { Part } from '../parts/heading.tsx'
import { Voice } from '../parts/voice.tsx'
import type { SignedVisit } from '../visit.tsx'
import { paperOfView, type Common } from './papers.ts'

export const commonOf = (visit: SignedVisit, unit: Unit): Common => ({
  language: visit.language,
  school: unit.tenant.name,
  today: visit.today,
})

/** The one copy a family takes out, on the screen and as a file (FOL-17). */
export const familyPaper = async (
  visit: SignedVisit,
  unit: Unit,
  view: CaseView,
  copyOf: 'pupil' | 'guardian',
): Promise<Paper> =>
  paperOfView(commonOf(visit, unit), view, await namesOf(unit, peopleIn(view.entries)), copyOf)

const Block = ({ block }: { readonly block: PaperBlock }) => {
  switch (block.kind) {
    case 'text':
      return (
        <p class="sh-read">
          <Lines text={block.text} />
        </p>
      )
    case 'quote':
      return (
        <>
          <Voice small>
            <Lines text={block.text} />
          </Voice>
          <p class="sh-said">{block.by}</p>
        </>
      )
    case 'facts':
      return <Facts facts={block.facts} />
    case 'list':
      return (
        <ul class="sh-plain sh-read">
          {block.items.map((item) => (
            <li class="sh-mb1">{item}</li>
          ))}
        </ul>
      )
    case 'entries':
      return (
        <ul class="sh-plain">
          {block.entries.map(({ when, title, text }) => (
            <li class="sh-mb2">
              <p class="sh-quiet sh-small">{when}</p>
              <h3 class="sh-h3">{title}</h3>
              {text !== undefined && (
                <p class="sh-read">
                  <Lines text={text} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )
  }
}

/** A paper on the screen, and through the browser on real paper. */
export const PaperOnScreen = ({ paper }: { readonly paper: Paper }) => (
  <>
    {paper.parts.map(({ heading, blocks }, index) => (
      <Part id={`part-${index + 1}`} title={heading}>
        {blocks.map((block) => (
          <Block block={block} />
        ))}
      </Part>
    ))}
  </>
)

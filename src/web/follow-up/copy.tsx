import type { CaseView } from '../../domain/cases/view.ts'
import type { PersonId } from '../../domain/people/viewer.ts'
import { peopleIn } from '../../readmodels/cases/case-seen-by.ts'
import { namesOf } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { Button } from '../parts/button.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { Thread, ThreadItem } from '../parts/thread.tsx'
import { Lines } from '../cases/seen-case.tsx'
import { entryDay, entryWords } from '../words/case-timeline.ts'
import { longDate, type Language } from '../words/language.ts'
import { printWords } from '../words/print.ts'
import { capital, ownFrame, ownPage, ownPath, wordsFor } from './own.tsx'

/**
 * Everything that pupil or parents may see of the case, oldest first, on one page that prints (FOL-17). It is made
 * of the entries of their own view, so it holds nothing that the view does not (CON-06).
 */
export const copyOf = async (unit: Unit, language: Language, view: CaseView) => {
  const names: ReadonlyMap<PersonId, string> = await namesOf(unit, peopleIn(view.entries))
  const { state, entries } = view
  const measures = new Map(
    [...state.interimMeasures, ...state.measures, ...state.followUp.homeMeasures].map(
      ({ measureId, what }) => [measureId, what.text ?? ''] as const,
    ),
  )
  return (
    <Thread>
      {entries.map((entry) => {
        const { title, text } = entryWords(language, entry, names, { pupil: state.exposed, measures })
        return (
          <ThreadItem kind="entry">
            <p class="sh-quiet sh-small">{capital(longDate(language, entryDay(entry), true))}</p>
            <h3 class="sh-h3">{title}</h3>
            {text !== undefined && (
              <p class="sh-read">
                <Lines text={text} />
              </p>
            )}
          </ThreadItem>
        )
      })}
    </Thread>
  )
}

/** The pupil's own copy, at any time (FOL-17). */
export const getCopy = ownPage(async (visit, unit, own) => {
  const words = wordsFor(visit)
  return ownFrame(visit, unit, {
    title: words.copy.title,
    rules: ['FOL-17', 'CON-06'],
    children: (
      <>
        <Head title={words.copy.title} lead={words.copy.lead} />
        <p>{words.copy.print}</p>
        <p class="sh-do">
          <Button href={ownPath(visit, '/me/copy.pdf')} quiet big>
            {printWords[visit.language].openCopy}
          </Button>
        </p>
        <Part id="happened" title={words.copy.happened}>
          {await copyOf(unit, visit.language, own.view)}
        </Part>
        <div class="sh-ways sh-part">
          <Button href={ownPath(visit, '/me')} big>
            {words.back}
          </Button>
        </div>
      </>
    ),
  })
})

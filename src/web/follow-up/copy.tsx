import { Button } from '../parts/button.tsx'
import { Head } from '../parts/heading.tsx'
import { familyPaper, PaperOnScreen } from '../print/paper-on-screen.tsx'
import { printWords } from '../words/print.ts'
import { ownFrame, ownPage, ownPath, wordsFor } from './own.tsx'

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
        <PaperOnScreen paper={await familyPaper(visit, unit, own.view, 'pupil')} />
        <div class="sh-ways sh-part">
          <Button href={ownPath(visit, '/me')} big>
            {words.back}
          </Button>
        </div>
      </>
    ),
  })
})

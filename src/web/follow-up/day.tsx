import { parseLocalDate } from '../../domain/kernel/dates.ts'
import { textOf } from '../../domain/kernel/words.ts'
import { Button } from '../parts/button.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { longDate } from '../words/language.ts'
import { ownFrame, ownPage, ownPath, wordsFor } from './own.tsx'

/** How many days ahead are shown: today or the next one planned, and the one after. */
const DAYS_SHOWN = 2

/** Who teaches, where and what: one line a lesson, today and next (FOL-10). */
export const getDay = ownPage((visit, unit, own) => {
  const words = wordsFor(visit)
  const { dayPlans } = own.view.state.followUp
  const coming = Object.entries(dayPlans)
    .flatMap(([day, lessons]) => {
      const on = parseLocalDate(day)
      return on === undefined || on < visit.today ? [] : [{ on, lessons: textOf(lessons) }]
    })
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
    .slice(0, DAYS_SHOWN)
  return ownFrame(visit, unit, {
    title: words.day.title,
    rules: ['FOL-10'],
    children: (
      <>
        <Head title={words.day.title} lead={coming.length === 0 ? words.day.none : words.day.lead} />
        {coming.map(({ on, lessons }, index) => (
          <Part id={`day-${index + 1}`} title={words.day.on(longDate(visit.language, on))}>
            <ul class="sh-plain">
              {lessons
                .split('\n')
                .filter((line) => line.trim() !== '')
                .map((line) => (
                  <li>{line}</li>
                ))}
            </ul>
          </Part>
        ))}
        <div class="sh-ways sh-part">
          <Button href={ownPath(visit, '/me')} big>
            {words.back}
          </Button>
        </div>
      </>
    ),
  })
})

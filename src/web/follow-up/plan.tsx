import { textOf } from '../../domain/kernel/words.ts'
import { Button } from '../parts/button.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { Voice } from '../parts/voice.tsx'
import { longDate, quoted } from '../words/language.ts'
import { capital, nameOf, ownFrame, ownPage, ownPath, wordsFor } from './own.tsx'
import { Doing } from './start.tsx'

/** The pupil's own plan in simple words: school, home, and what is made up (FOL-03, FOL-09, FOL-12). */
export const getPlan = ownPage((visit, unit, own) => {
  const words = wordsFor(visit)
  const { homeMeasures, lostTeaching } = own.view.state.followUp
  const { goals } = own.view.state.plan
  const athome = homeMeasures.filter(({ endedOn }) => endedOn === null)
  return ownFrame(visit, unit, {
    title: words.plan.title,
    rules: ['FOL-03', 'FOL-09', 'FOL-12'],
    children: (
      <>
        <Head title={words.plan.title} lead={words.plan.lead} />
        {goals.length > 0 && (
          <Part id="goals" title={words.plan.goals}>
            <ul class="sh-plain">
              {goals.map(({ goal }) => (
                <li>
                  <Voice small>{quoted(visit.language, textOf(goal))}</Voice>
                </li>
              ))}
            </ul>
          </Part>
        )}
        <Doing visit={visit} own={own} />
        {athome.length > 0 && (
          <Part id="home" title={words.plan.home}>
            <ul class="sh-plain">
              {athome.map(({ what }) => (
                <li>{textOf(what)}</li>
              ))}
            </ul>
          </Part>
        )}
        {lostTeaching.length > 0 && (
          <Part id="lost" title={words.plan.lost}>
            <ul class="sh-plain">
              {lostTeaching.map(({ what, responsible, by, madeUpOn }) => (
                <li>
                  {textOf(what)}
                  <br />
                  <span class="sh-quiet">
                    {madeUpOn === null
                      ? words.plan.lostBy(
                          capital(nameOf(visit, own, responsible)),
                          longDate(visit.language, by),
                        )
                      : words.plan.lostDone}
                  </span>
                </li>
              ))}
            </ul>
          </Part>
        )}
        <div class="sh-ways sh-part">
          <Button href={ownPath(visit, '/me')} big>
            {words.back}
          </Button>
        </div>
      </>
    ),
  })
})

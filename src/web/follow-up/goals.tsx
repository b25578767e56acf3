import { setGoal, takeOutGoal } from '../../domain/cases/set-goal.ts'
import { textOf } from '../../domain/kernel/words.ts'
import type { OwnCase } from '../../readmodels/follow-up/own-case.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { measureIdFrom } from '../cases/acts-at-first.tsx'
import { Button } from '../parts/button.tsx'
import { Hidden, TextArea } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { Voice } from '../parts/voice.tsx'
import type { SignedVisit } from '../visit.tsx'
import { quoted } from '../words/language.ts'
import { alertIfSaid, askedFirst } from './danger.tsx'
import { actOnOwnCase, errorAt, Errors, ownFrame, ownPage, ownPath, wordsFor, type Shown } from './own.tsx'

const goalsPage = (visit: SignedVisit, unit: Unit, own: OwnCase, shown: Shown = {}): Response => {
  const words = wordsFor(visit)
  const { goals } = own.view.state.plan
  const error = errorAt(visit, shown, 'goal')
  return ownFrame(visit, unit, {
    title: words.goals.title,
    rules: ['FOL-03'],
    shown,
    children: (
      <>
        <Errors visit={visit} shown={shown} />
        <Head title={words.goals.title} lead={words.goals.lead} />
        {goals.length > 0 && (
          <Part id="mine" title={words.goals.mine} first>
            <ul class="sh-plain">
              {goals.map(({ goalId, goal }) => (
                <li class="sh-mb2">
                  <Voice small>{quoted(visit.language, textOf(goal))}</Voice>
                  <form class="sh-mt1" method="post" action={ownPath(visit, '/me/goals')}>
                    <Hidden name="once" value={visit.newToken()} />
                    <Button quiet name="out" value={goalId}>
                      {words.goals.out}
                      <span class="ds-sr-only">: {textOf(goal)}</span>
                    </Button>
                  </form>
                </li>
              ))}
            </ul>
          </Part>
        )}
        <form class="sh-part" method="post" action={ownPath(visit, '/me/goals')} novalidate>
          <Hidden name="once" value={visit.newToken()} />
          <Hidden name="goalId" value={visit.deps.newId()} />
          <TextArea
            name="goal"
            label={words.goals.label}
            labelStyle="heading"
            hint={words.goals.hint}
            rows={2}
            autocomplete="off"
            value={visit.fields.text('goal')}
            {...(error === undefined ? {} : { error })}
          />
          <div class="sh-ways">
            <Button big>{words.goals.send}</Button>
            <Button big quiet href={ownPath(visit, '/me')}>
              {words.back}
            </Button>
          </div>
        </form>
      </>
    ),
  })
}

/** The pupil helps to make the plan: sets goals in their own words, and takes them away again (FOL-03). */
export const getGoals = ownPage((visit, unit, own) =>
  own.view.state.end === null ? goalsPage(visit, unit, own) : visit.seeOther(ownPath(visit, '/me')),
)

export const postGoals = async (visit: SignedVisit): Promise<Response> => {
  const out = visit.fields.text('out')
  if (out !== '')
    return actOnOwnCase(visit, {
      act: takeOutGoal,
      command: { goalId: out },
      to: '/me/goals',
      again: goalsPage,
    })
  return (
    askedFirst(visit, '/me/goals', ['goal'], ['goalId']) ??
    actOnOwnCase(visit, {
      act: setGoal,
      command: { goalId: measureIdFrom(visit.fields, visit, 'goalId'), goal: visit.fields.text('goal') },
      ...alertIfSaid(visit, ['goal'], '/me/goals'),
      again: goalsPage,
    })
  )
}

import { handle } from '../../app/handle.ts'
import { answerDisclosure } from '../../domain/cases/tell.ts'
import { findOwnCase, type OwnCase } from '../../readmodels/follow-up/own-case.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { Button } from '../parts/button.tsx'
import { Hidden, Pills } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import {
  Errors,
  foldOpened,
  ownFrame,
  ownPage,
  refusalText,
  showAgain,
  wordsFor,
  type Shown,
  ownPath,
} from './own.tsx'

export const whoMayKnow = ['parents', 'teachers', 'classmates'] as const

/** Told of home, the parents are not asked about: it is closed to them whatever the answer (CON-06). */
const asked = (own: OwnCase) =>
  whoMayKnow.filter((to) => to !== 'parents' || own.view.state.account?.aboutHome !== true)

const yesOrNo = { true: 'yes', false: 'no' } as const

const tellPage = (visit: SignedVisit, unit: Unit, own: OwnCase, shown: Shown = {}): Response => {
  const words = wordsFor(visit)
  const { form } = words.know
  const [refused] = shown.refusals ?? []
  const aboutHome = own.view.state.account?.aboutHome === true
  return ownFrame(visit, unit, {
    title: form.title,
    rules: ['REP-10'],
    shown,
    children: (
      <>
        <Errors visit={visit} shown={shown} />
        <Head title={form.title} lead={form.lead} />
        <form method="post" action={ownPath(visit, '/me/tell')} novalidate>
          <Hidden name="once" value={visit.newToken()} />
          {asked(own).map((to, index) => {
            const now = own.view.state.mayBeTold[to]
            return (
              <div class={index === 0 ? undefined : 'sh-part'}>
                <Pills
                  name={to}
                  // The summary's link leads to the first question.
                  {...(index === 0 ? { id: 'allowed' } : {})}
                  label={form.ask[to]}
                  value={
                    visit.fields.oneOf(to, ['yes', 'no']) ??
                    (now === null ? undefined : yesOrNo[now ? 'true' : 'false'])
                  }
                  options={[
                    { value: 'yes', label: words.know.yes },
                    { value: 'no', label: words.know.no },
                  ]}
                  {...(index === 0 && refused !== undefined ? { error: refusalText(visit, refused) } : {})}
                />
              </div>
            )
          })}
          <p class="sh-part">{aboutHome ? words.know.home : form.limits}</p>
          <p>{form.danger}</p>
          <div class="sh-ways">
            <Button big>{form.send}</Button>
            <Button big quiet href={ownPath(visit, '/me')}>
              {words.back}
            </Button>
          </div>
        </form>
      </>
    ),
  })
}

/** The pupil says who may know what they said, as often as they like (REP-10). */
export const getTell = ownPage((visit, unit, own) => tellPage(visit, unit, own))

export const postTell = (visit: SignedVisit): Promise<Response> =>
  visit.act(async (unit, viewer) => {
    const own = await findOwnCase(unit, viewer, visit.today, visit.query('case'))
    if (own === undefined) return { again: async () => visit.notFound() }
    const answers = asked(own).flatMap((to) => {
      const answer = visit.fields.oneOf(to, ['yes', 'no'])
      return answer === undefined ? [] : [{ to, allowed: answer === 'yes' }]
    })
    // Nothing answered is asked of the act itself, so that it is refused in its own words.
    const commands = answers.length === 0 ? [{ to: 'teachers', allowed: undefined } as const] : answers
    for (const command of commands) {
      const outcome = await handle(unit, visit.deps.clock, {
        stream: own.stream,
        fold: foldOpened,
        act: answerDisclosure,
        command,
        viewer,
      })
      if (outcome.kind === 'refused')
        return { again: showAgain(visit, tellPage, { refusals: outcome.refusals }) }
    }
    return { to: ownPath(visit, '/me') }
  })

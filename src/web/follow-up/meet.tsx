import { answerReconciliation } from '../../domain/participants/reconcile.ts'
import type { OwnCase } from '../../readmodels/follow-up/own-case.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { Button } from '../parts/button.tsx'
import { Hidden, Pills } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { longDate } from '../words/language.ts'
import { actOnOwnCase, errorAt, Errors, ownFrame, ownPage, ownPath, wordsFor, type Shown } from './own.tsx'

const meetPage = (visit: SignedVisit, unit: Unit, own: OwnCase, shown: Shown = {}): Response => {
  const words = wordsFor(visit)
  const { reconciliation, reconciled } = own.view.state.participants
  const error = errorAt(visit, shown, 'wanted')
  return ownFrame(visit, unit, {
    title: words.meet.title,
    rules: ['CASE-30'],
    shown,
    children: (
      <>
        <Errors visit={visit} shown={shown} />
        <Head title={words.meet.title} lead={words.meet.lead} />
        {words.meet.how.map((line, index) => (
          <p class={index === 0 ? 'sh-mt0' : 'sh-mt1'}>{line}</p>
        ))}
        {reconciled.map(({ on }) => (
          <p class="sh-mt2">
            <b>{words.meet.met(longDate(visit.language, on))}</b>
          </p>
        ))}
        <form class="sh-part" method="post" action={ownPath(visit, '/me/meet')} novalidate>
          <Hidden name="once" value={visit.newToken()} />
          <Pills
            name="wanted"
            label={words.meet.ask}
            value={reconciliation === null ? undefined : reconciliation.wanted ? 'yes' : 'no'}
            options={[
              { value: 'yes', label: words.know.yes },
              { value: 'no', label: words.know.no },
            ]}
            {...(error === undefined ? {} : { error })}
          />
          {reconciliation === null ? null : (
            <p class="sh-mt2 sh-quiet">{words.meet.said(longDate(visit.language, reconciliation.on))}</p>
          )}
          <div class="sh-ways">
            <Button big>{words.meet.send}</Button>
            <Button big quiet href={ownPath(visit, '/me')}>
              {words.back}
            </Button>
          </div>
        </form>
      </>
    ),
  })
}

/** Whether the pupil wants to meet those who took part: their own yes or no, changed at any time (CASE-30). */
export const getMeet = ownPage((visit, unit, own) =>
  own.view.state.end === null ? meetPage(visit, unit, own) : visit.seeOther(ownPath(visit, '/me')),
)

export const postMeet = async (visit: SignedVisit): Promise<Response> => {
  const answer = visit.fields.oneOf('wanted', ['yes', 'no'])
  return actOnOwnCase(visit, {
    act: answerReconciliation,
    command: { wanted: answer === undefined ? undefined : answer === 'yes', on: visit.today },
    to: '/me/meet',
    again: meetPage,
  })
}

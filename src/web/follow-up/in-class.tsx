import { answerTellingClass } from '../../domain/follow-up/tell-class.ts'
import { textOf } from '../../domain/kernel/words.ts'
import type { OwnCase } from '../../readmodels/follow-up/own-case.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { Button } from '../parts/button.tsx'
import { Hidden, Pills } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import { Voice } from '../parts/voice.tsx'
import type { SignedVisit } from '../visit.tsx'
import { longDate, quoted } from '../words/language.ts'
import { actOnOwnCase, errorAt, Errors, ownFrame, ownPage, ownPath, wordsFor, type Shown } from './own.tsx'

const inClassPage = (visit: SignedVisit, unit: Unit, own: OwnCase, shown: Shown = {}): Response => {
  const words = wordsFor(visit)
  const { tellings } = own.view.state.followUp
  // The answer may be changed until it was told; what waits for one comes first.
  const asked = tellings.toSorted(
    (one, other) => Number(one.allowed !== null) - Number(other.allowed !== null),
  )
  const open = asked.filter(({ toldOn }) => toldOn === null)
  const sent = visit.fields.text('telling')
  return ownFrame(visit, unit, {
    title: words.inClass.title,
    rules: ['FOL-18', 'REP-10'],
    shown,
    children: (
      <>
        <Errors visit={visit} shown={shown} />
        <Head
          title={words.inClass.title}
          lead={asked.length === 0 ? words.inClass.none : words.inClass.lead}
        />
        {asked.map(({ tellingId, what, allowed, toldOn }) => {
          // The summary's link leads to the question that was sent, else to the first.
          const id =
            tellingId === (sent === '' ? open[0]?.tellingId : sent) ? 'allowed' : `allowed-${tellingId}`
          const error = id === 'allowed' ? errorAt(visit, shown, 'allowed') : undefined
          return (
            <section class="sh-part">
              <Voice>{quoted(visit.language, textOf(what))}</Voice>
              {toldOn === null ? (
                <form class="sh-mt2" method="post" action={ownPath(visit, '/me/class')} novalidate>
                  <Hidden name="once" value={visit.newToken()} />
                  <Hidden name="telling" value={tellingId} />
                  <Pills
                    name="allowed"
                    id={id}
                    label={words.inClass.ask}
                    value={allowed === null ? undefined : allowed ? 'yes' : 'no'}
                    options={[
                      { value: 'yes', label: words.know.yes },
                      { value: 'no', label: words.know.no },
                    ]}
                    {...(error === undefined ? {} : { error })}
                  />
                  <div class="sh-ways">
                    <Button big quiet={tellingId !== open[0]?.tellingId}>
                      {words.inClass.send}
                    </Button>
                  </div>
                </form>
              ) : (
                <p class="sh-quiet">{words.inClass.told(longDate(visit.language, toldOn))}</p>
              )}
            </section>
          )
        })}
        <div class="sh-ways sh-part">
          <Button big quiet href={ownPath(visit, '/me')}>
            {words.back}
          </Button>
        </div>
      </>
    ),
  })
}

/** What adults want to tell the class, word for word; the pupil says yes or no to each (FOL-18). */
export const getInClass = ownPage((visit, unit, own) =>
  own.view.state.end === null ? inClassPage(visit, unit, own) : visit.seeOther(ownPath(visit, '/me')),
)

export const postInClass = async (visit: SignedVisit): Promise<Response> => {
  const answer = visit.fields.oneOf('allowed', ['yes', 'no'])
  return actOnOwnCase(visit, {
    act: answerTellingClass,
    command: {
      tellingId: visit.fields.text('telling'),
      allowed: answer === undefined ? undefined : answer === 'yes',
    },
    to: '/me',
    again: inClassPage,
  })
}

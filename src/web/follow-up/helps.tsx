import { helpAreas } from '../../domain/follow-up/events.ts'
import { sayTalkPlace, sayWhatHelps } from '../../domain/follow-up/say-what-helps.ts'
import { textOf } from '../../domain/kernel/words.ts'
import type { OwnCase } from '../../readmodels/follow-up/own-case.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { Button } from '../parts/button.tsx'
import { Hidden, Pills, TextArea } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { alertIfSaid, askedFirst } from './danger.tsx'
import { actOnOwnCase, errorAt, Errors, ownFrame, ownPage, ownPath, wordsFor, type Shown } from './own.tsx'

const yesNo = ['yes', 'no'] as const

/** As typed where the form comes back, else as it was said last. */
const valueOf = (visit: SignedVisit, shown: Shown, name: string, saidLast: string): string =>
  shown.refusals === undefined ? saidLast : visit.fields.text(name)

const helpsPage = (visit: SignedVisit, unit: Unit, own: OwnCase, shown: Shown = {}): Response => {
  const words = wordsFor(visit)
  const { helpsMe } = own.view.state.followUp
  const saidLast = helpsMe === null ? '' : helpsMe.toTeachers ? 'yes' : 'no'
  const toTeachers = valueOf(visit, shown, 'toTeachers', saidLast)
  return ownFrame(visit, unit, {
    title: words.helps.title,
    rules: ['FOL-19'],
    shown,
    children: (
      <>
        <Errors visit={visit} shown={shown} />
        <Head title={words.helps.title} lead={words.helps.lead} />
        <form method="post" action={ownPath(visit, '/me/helps')} novalidate>
          <Hidden name="once" value={visit.newToken()} />
          <div class="sh-stack">
            {helpAreas.map((area) => {
              const error = errorAt(visit, shown, area)
              return (
                <TextArea
                  name={area}
                  label={words.helps.areas[area]}
                  rows={2}
                  autocomplete="off"
                  value={valueOf(visit, shown, area, textOf(helpsMe?.helps[area]))}
                  {...(error === undefined ? {} : { error })}
                />
              )
            })}
          </div>
          <div class="sh-part">
            <Pills
              name="toTeachers"
              label={words.helps.toTeachers}
              value={toTeachers === '' ? undefined : toTeachers}
              options={[
                { value: 'yes', label: words.know.yes },
                { value: 'no', label: words.know.no },
              ]}
              {...(errorAt(visit, shown, 'toTeachers') === undefined
                ? {}
                : { error: errorAt(visit, shown, 'toTeachers') })}
            />
          </div>
          <div class="sh-ways">
            <Button big>{words.helps.send}</Button>
            <Button big quiet href={ownPath(visit, '/me')}>
              {words.back}
            </Button>
          </div>
        </form>
      </>
    ),
  })
}

/** "What helps me", said and changed by the pupil, for those who teach as the pupil allows (FOL-19). */
export const getHelps = ownPage((visit, unit, own) =>
  own.view.state.end === null ? helpsPage(visit, unit, own) : visit.seeOther(ownPath(visit, '/me')),
)

export const postHelps = async (visit: SignedVisit): Promise<Response> => {
  const answer = visit.fields.oneOf('toTeachers', yesNo)
  return (
    askedFirst(visit, '/me/helps', helpAreas, ['toTeachers']) ??
    actOnOwnCase(visit, {
      act: sayWhatHelps,
      command: {
        helps: Object.fromEntries(helpAreas.map((area) => [area, visit.fields.text(area)])),
        toTeachers: answer === undefined ? undefined : answer === 'yes',
      },
      ...alertIfSaid(visit, helpAreas),
      again: helpsPage,
    })
  )
}

const placePage = (visit: SignedVisit, unit: Unit, own: OwnCase, shown: Shown = {}): Response => {
  const words = wordsFor(visit)
  const error = errorAt(visit, shown, 'place')
  return ownFrame(visit, unit, {
    title: words.place.title,
    rules: ['FOL-04'],
    shown,
    children: (
      <>
        <Errors visit={visit} shown={shown} />
        <Head title={words.place.title} lead={words.place.lead} />
        <form method="post" action={ownPath(visit, '/me/place')} novalidate>
          <Hidden name="once" value={visit.newToken()} />
          <TextArea
            name="place"
            label={words.place.label}
            labelStyle="heading"
            rows={2}
            autocomplete="off"
            value={valueOf(visit, shown, 'place', textOf(own.view.state.followUp.talkPlace ?? undefined))}
            {...(error === undefined ? {} : { error })}
          />
          <div class="sh-ways">
            <Button big>{words.place.send}</Button>
            <Button big quiet href={ownPath(visit, '/me')}>
              {words.back}
            </Button>
          </div>
        </form>
      </>
    ),
  })
}

/** Where a talk is held: the pupil says it (FOL-04). */
export const getPlace = ownPage((visit, unit, own) =>
  own.view.state.end === null ? placePage(visit, unit, own) : visit.seeOther(ownPath(visit, '/me')),
)

export const postPlace = async (visit: SignedVisit): Promise<Response> =>
  askedFirst(visit, '/me/place', ['place']) ??
  actOnOwnCase(visit, {
    act: sayTalkPlace,
    command: { place: visit.fields.text('place') },
    ...alertIfSaid(visit, ['place']),
    again: placePage,
  })

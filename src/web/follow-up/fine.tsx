import { reopen, sayFine } from '../../domain/follow-up/close-follow-up.ts'
import type { OwnCase } from '../../readmodels/follow-up/own-case.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { Button } from '../parts/button.tsx'
import { Hidden, TextArea } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { alertIfSaid, askedFirst } from './danger.tsx'
import { actOnOwnCase, errorAt, Errors, ownFrame, ownPage, wordsFor, type Shown, ownPath } from './own.tsx'

const finePage = (visit: SignedVisit, unit: Unit, _own: OwnCase, shown: Shown = {}): Response => {
  const words = wordsFor(visit)
  const error = errorAt(visit, shown, 'words')
  return ownFrame(visit, unit, {
    title: words.fine.title,
    rules: ['FOL-06', 'FOL-01'],
    shown,
    children: (
      <>
        <Errors visit={visit} shown={shown} />
        <Head title={words.fine.title} lead={words.fine.lead} />
        <p>{words.fine.text}</p>
        <form class="sh-part" method="post" action={ownPath(visit, '/me/fine')} novalidate>
          <Hidden name="once" value={visit.newToken()} />
          <TextArea
            name="words"
            label={words.fine.words}
            labelStyle="heading"
            hint={words.optional}
            autocomplete="off"
            value={visit.fields.text('words')}
            {...(error === undefined ? {} : { error })}
          />
          <div class="sh-ways">
            <Button big icon="check">
              {words.fine.send}
            </Button>
            <Button big quiet href={ownPath(visit, '/me')}>
              {words.fine.notYet}
            </Button>
          </div>
        </form>
      </>
    ),
  })
}

/** The pupil's own word, asked for on a page of its own and never counted as the end of being asked (FOL-06). */
export const getFine = ownPage((visit, unit, own) =>
  own.stage === 'following-up' && own.view.state.fine === null
    ? finePage(visit, unit, own)
    : visit.seeOther(ownPath(visit, '/me')),
)

const reopenPage = (visit: SignedVisit, unit: Unit, _own: OwnCase, shown: Shown = {}): Response => {
  const words = wordsFor(visit)
  const error = errorAt(visit, shown, 'reason')
  return ownFrame(visit, unit, {
    title: words.reopen.title,
    rules: ['FOL-01', 'CASE-20'],
    shown,
    children: (
      <>
        <Errors visit={visit} shown={shown} />
        <Head title={words.reopen.title} lead={words.reopen.lead} />
        <form method="post" action={ownPath(visit, '/me/reopen')} novalidate>
          <Hidden name="once" value={visit.newToken()} />
          <TextArea
            name="reason"
            label={words.reopen.words}
            labelStyle="heading"
            hint={words.optional}
            autocomplete="off"
            value={visit.fields.text('reason')}
            {...(error === undefined ? {} : { error })}
          />
          <div class="sh-ways">
            <Button big>{words.reopen.send}</Button>
            <Button big quiet href={ownPath(visit, '/me')}>
              {words.back}
            </Button>
          </div>
        </form>
      </>
    ),
  })
}

/** "It is not good again": one step back from any end, with or without words (CASE-20). */
export const getReopen = ownPage((visit, unit, own) =>
  own.view.state.end === null ? visit.seeOther(ownPath(visit, '/me')) : reopenPage(visit, unit, own),
)

export const postFine = async (visit: SignedVisit): Promise<Response> =>
  askedFirst(visit, '/me/fine', ['words']) ??
  actOnOwnCase(visit, {
    act: sayFine,
    command: { words: visit.fields.text('words'), on: undefined },
    ...alertIfSaid(visit, ['words']),
    again: finePage,
  })

export const postReopen = async (visit: SignedVisit): Promise<Response> =>
  askedFirst(visit, '/me/reopen', ['reason']) ??
  actOnOwnCase(visit, {
    act: reopen,
    command: { reason: visit.fields.text('reason') },
    ...alertIfSaid(visit, ['reason']),
    again: reopenPage,
  })

import { wantToTalk } from '../../domain/follow-up/check-in.ts'
import { Button } from '../parts/button.tsx'
import { Head } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { actOnOwnCase, capital, dayIn, nameOf, ownFrame, ownPage, wordsFor, ownPath } from './own.tsx'
import { startPage, Tap } from './start.tsx'

const rules = ['FOL-04', 'FOL-02'] as const

/** Who comes, and when: what a press leads to. */
export const getTalk = ownPage((visit, unit, own) => {
  if (own.view.state.wantsToTalkSince === null || own.talkOn < visit.today)
    return visit.seeOther(ownPath(visit, '/me'))
  const words = wordsFor(visit)
  const title = words.talk.title(capital(nameOf(visit, own, own.finder)), dayIn(visit, own.talkOn))
  return ownFrame(visit, unit, {
    title,
    rules,
    children: (
      <>
        <Head title={title} lead={words.talk.lead} />
        <p>{words.talk.urgent}</p>
        <p>
          <Tap href={ownPath(visit, '/me/place')}>{words.place.label}</Tap>
        </p>
        <div class="sh-ways">
          <Button href={ownPath(visit, '/me')} big>
            {words.back}
          </Button>
        </div>
      </>
    ),
  })
})

export const postTalk = (visit: SignedVisit): Promise<Response> =>
  actOnOwnCase(visit, { act: wantToTalk, command: {}, to: '/me/talk', again: startPage })

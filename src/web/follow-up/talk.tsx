import { wantToTalk } from '../../domain/follow-up/check-in.ts'
import type { OwnCase } from '../../readmodels/follow-up/own-case.ts'
import { Button } from '../parts/button.tsx'
import { Hidden } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { longDate } from '../words/language.ts'
import { actOnOwnCase, capital, dayIn, nameOf, ownFrame, ownPage, wordsFor } from './own.tsx'
import { startPage } from './start.tsx'

/** "I want to talk to someone", high up and in one press (FOL-04); and once pressed, who comes and when. */
export const Talk = ({ visit, own }: { readonly visit: SignedVisit; readonly own: OwnCase }) => {
  const words = wordsFor(visit).talk
  const who = nameOf(visit, own, own.finder)
  const since = own.view.state.wantsToTalkSince
  return since === null ? (
    <form method="post" action="/me/talk" class="sh-mt0 sh-mb3 sh-ways">
      <Hidden name="once" value={visit.newToken()} />
      <Button big quiet icon="talk">
        {words.button}
      </Button>
      <p class="sh-quiet">{words.promise(who, dayIn(visit, own.talkOn))}</p>
    </form>
  ) : (
    <p class="sh-box sh-mb3" role="status">
      {since === visit.today
        ? words.asked(capital(who), dayIn(visit, own.talkOn))
        : words.waited(who, longDate(visit.language, since))}
    </p>
  )
}

const rules = ['FOL-04', 'FOL-02'] as const

/** Who comes, and when: what a press leads to. */
export const getTalk = ownPage((visit, unit, own) => {
  if (own.view.state.wantsToTalkSince === null) return visit.seeOther('/me')
  const words = wordsFor(visit)
  const title = words.talk.title(capital(nameOf(visit, own, own.finder)), dayIn(visit, own.talkOn))
  return ownFrame(visit, unit, {
    title,
    rules,
    children: (
      <>
        <Head title={title} lead={words.talk.lead} />
        <p>{words.talk.urgent}</p>
        <div class="sh-ways">
          <Button href="/me" big>
            {words.back}
          </Button>
        </div>
      </>
    ),
  })
})

export const postTalk = (visit: SignedVisit): Promise<Response> =>
  actOnOwnCase(visit, { act: wantToTalk, command: {}, to: '/me/talk', again: startPage })

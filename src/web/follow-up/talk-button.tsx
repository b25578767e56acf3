import type { OwnCase } from '../../readmodels/follow-up/own-case.ts'
import { Button } from '../parts/button.tsx'
import { Hidden } from '../parts/fields.tsx'
import type { SignedVisit } from '../visit.tsx'
import { longDate } from '../words/language.ts'
import { capital, dayIn, nameOf, wordsFor, ownPath } from './own.tsx'

/** "I want to talk to someone", high up and in one press (FOL-04); and once pressed, who comes and when. */
export const TalkButton = ({ visit, own }: { readonly visit: SignedVisit; readonly own: OwnCase }) => {
  const words = wordsFor(visit).talk
  const who = nameOf(visit, own, own.finder)
  const since = own.view.state.wantsToTalkSince
  return since === null ? (
    <form method="post" action={ownPath(visit, '/me/talk')} class="sh-mt0 sh-mb3 sh-ways">
      <Hidden name="once" value={visit.newToken()} />
      <Button big quiet icon="talk">
        {words.button}
      </Button>
      <p class="sh-quiet">{words.promise(who, dayIn(visit, own.talkOn))}</p>
    </form>
  ) : (
    <p class="sh-box sh-mb3">
      {own.talkOn >= visit.today
        ? words.asked(capital(who), dayIn(visit, own.talkOn))
        : words.waited(who, longDate(visit.language, since))}
    </p>
  )
}

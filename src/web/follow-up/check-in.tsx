import type { Mood } from '../../domain/cases/events.ts'
import { checkIn } from '../../domain/follow-up/check-in.ts'
import { mentionsDanger } from '../../domain/reports/danger-words.ts'
import { findOwnCase } from '../../readmodels/follow-up/own-case.ts'
import { Button } from '../parts/button.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { Thread, ThreadItem } from '../parts/thread.tsx'
import type { SignedVisit } from '../visit.tsx'
import { longDate } from '../words/language.ts'
import { typedIn } from './check-in-form.tsx'
import { alertAdults, dangerAnswer, dangerPage } from './danger.tsx'
import {
  actOnOwnCase,
  capital,
  nameOf,
  ownFrame,
  ownPage,
  readOwnCase,
  showAgain,
  wordsFor,
  ownPath,
} from './own.tsx'
import { startPage } from './start.tsx'

const rules = ['FOL-04', 'REP-12'] as const

/** What happens with the answer: shown after sending, on the day of the answer. */
export const getCheckIn = ownPage((visit, unit, own) => {
  const { state } = own.view
  const last = state.checkIns.at(-1)
  const danger = state.danger.saidOn === visit.today
  if (last?.on !== visit.today) return visit.seeOther(ownPath(visit, '/me'))
  const words = wordsFor(visit)
  const who = capital(nameOf(visit, own, own.finder))
  const date = (code: string) =>
    own.duties.find((duty) => duty.code === code && duty.doneOn === null)?.deadline?.due
  const talk = date('talk-after-fall')
  const next = date('check-in')
  const { knots } = words.doing
  return ownFrame(visit, unit, {
    title: words.thanks.title,
    rules,
    children: (
      <>
        <Head title={words.thanks.title} lead={danger ? words.thanks.danger : words.thanks.lead} />
        <Part id="next" title={words.thanks.next} first>
          <Thread>
            <ThreadItem kind="done" label={knots.done}>
              <b>{words.thanks.answered}</b>
              <br />
              <span class="sh-quiet">{capital(words.today)}</span>
            </ThreadItem>
            <ThreadItem kind="now" label={knots.now}>
              <b>{words.thanks.reads(who)}</b>
            </ThreadItem>
            {talk !== undefined && (
              <ThreadItem kind="ahead" label={knots.ahead}>
                <b>{words.thanks.talks(who)}</b>
                <br />
                <span class="sh-quiet">{words.thanks.by(longDate(visit.language, talk))}</span>
              </ThreadItem>
            )}
            <ThreadItem kind="ahead" label={knots.ahead}>
              <b>{words.thanks.asks}</b>
              <br />
              <span class="sh-quiet">
                {next === undefined ? words.thanks.asksText : words.thanks.on(longDate(visit.language, next))}
              </span>
            </ThreadItem>
          </Thread>
        </Part>
        <div class="sh-ways sh-part">
          <Button href={ownPath(visit, '/me')} big>
            {words.back}
          </Button>
        </div>
      </>
    ),
  })
})

export const postCheckIn = async (visit: SignedVisit): Promise<Response> => {
  const typed = typedIn(visit)
  const answered = dangerAnswer(visit)
  const asks = mentionsDanger(typed.words)
  if (asks && answered === undefined) {
    const kept = Object.entries(typed).filter((entry): entry is [string, string] => entry[1] !== undefined)
    return visit.inSchool(async (unit, viewer) =>
      showAgain(visit, dangerPage('/me/check-in', Object.fromEntries(kept)), {})(unit, viewer),
    )
  }
  const danger = asks && answered === 'yes'
  if (danger && typed.mood === undefined) return alertFirst(visit)
  return actOnOwnCase(visit, {
    act: checkIn,
    command: {
      mood: typed.mood === undefined ? undefined : (Number(typed.mood) as Mood),
      together: typed.together ?? null,
      again: typed.again ?? null,
      words: typed.words,
      danger,
    },
    to: '/me/check-in',
    again: startPage,
  })
}

/** Danger without a face: adults are told at once, and the form stays with everything written in it. */
const alertFirst = (visit: SignedVisit): Promise<Response> =>
  visit.inSchool(async (unit, viewer) => {
    const found = await findOwnCase(unit, viewer, visit.today, visit.query('case'))
    if (found === undefined) return visit.notFound()
    await alertAdults(visit, unit, viewer, found.stream)
    const own = await readOwnCase(visit, unit, viewer)
    return own === undefined
      ? visit.notFound()
      : startPage(visit, unit, own, { first: wordsFor(visit).checkIn.alerted })
  })

import type { Child } from 'hono/jsx'
import { textOf } from '../../domain/kernel/words.ts'
import type { OwnCase } from '../../readmodels/follow-up/own-case.ts'
import { findParts } from '../../readmodels/participants/parts.ts'
import { namesOf } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { PartLink } from '../part/links.tsx'
import { Button } from '../parts/button.tsx'
import { Curve } from '../parts/drawing/curve.tsx'
import { Why } from '../parts/duty.tsx'
import { Facts } from '../parts/facts.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { State } from '../parts/state.tsx'
import { Thread, ThreadItem } from '../parts/thread.tsx'
import { Voice } from '../parts/voice.tsx'
import type { SignedVisit } from '../visit.tsx'
import { consentWords } from '../words/consent.ts'
import { participantWords } from '../words/case-participants.ts'
import { frameWords } from '../words/frame.ts'
import { dayMonth, longDate, quoted } from '../words/language.ts'
import { CheckInForm } from './check-in-form.tsx'
import {
  capital,
  Errors,
  firstName,
  nameOf,
  ownFrame,
  readOwnCase,
  wordsFor,
  type Shown,
  ownPath,
} from './own.tsx'
import { TalkButton } from './talk-button.tsx'
import { whoMayKnow } from './tell.tsx'

type Props = { readonly visit: SignedVisit; readonly own: OwnCase }

/** `/me`: what a pupil meets, by how their case stands. */
export const getMe = (visit: SignedVisit): Promise<Response> =>
  visit.inSchool(async (unit, viewer, name) => {
    if (viewer.kind !== 'pupil') return visit.notFound()
    const own = await readOwnCase(visit, unit, viewer)
    if (own !== undefined) return startPage(visit, unit, own)
    if (visit.query('case') !== undefined || viewer.person === null) return visit.notFound()
    return (await findParts(unit, viewer, viewer.person)).length > 0
      ? onlyPart(visit, unit, firstName(name))
      : nothingHere(visit, unit)
  })

export const startPage = async (
  visit: SignedVisit,
  unit: Unit,
  own: OwnCase,
  shown: Shown = {},
): Promise<Response> => {
  const { stage } = own
  if (stage === 'closed' || stage === 'ended') return endedPage(visit, unit, own, shown)
  const words = wordsFor(visit)
  const over = hello(visit, own)
  if (stage !== 'following-up')
    return ownFrame(visit, unit, {
      title: words.before.title,
      rules: ['FOL-02', 'REP-10', 'LAW-02', 'CON-06'],
      shown,
      children: (
        <>
          <Errors visit={visit} shown={shown} />
          <Head over={over} title={words.before.title} lead={words.before.lead} />
          <TalkButton visit={visit} own={own} />
          <AskedAboutClass visit={visit} own={own} />
          <TrustedAdult visit={visit} own={own} filled />
          <Doing visit={visit} own={own} />
          <OwnPages visit={visit} own={own} />
          <Know visit={visit} own={own} />
          <Ways visit={visit} own={own} />
        </>
      ),
    })
  const answered = own.view.state.checkIns.at(-1)?.on === visit.today
  const who = nameOf(visit, own, own.finder)
  return ownFrame(visit, unit, {
    title: words.checkIn.title,
    rules: ['FOL-01', 'FOL-04', 'FOL-06', 'FOL-02'],
    shown,
    children: (
      <>
        <Errors visit={visit} shown={shown} />
        <Head
          over={over}
          title={words.checkIn.title}
          lead={answered ? words.checkIn.again : words.checkIn.lead(capital(who))}
        />
        <TalkButton visit={visit} own={own} />
        <AskedAboutClass visit={visit} own={own} />
        <CheckInForm visit={visit} own={own} shown={shown} />
        <OwnThread visit={visit} own={own} />
        <Fine visit={visit} own={own} heardBy={await heardBy(unit, visit, own)} />
        <OwnPages visit={visit} own={own} />
        <TrustedAdult visit={visit} own={own} />
        <Know visit={visit} own={own} />
        <Ways visit={visit} own={own} />
      </>
    ),
  })
}

const hello = (visit: SignedVisit, own: OwnCase): string | undefined => {
  const name = firstName(own.names.get(own.view.state.exposed))
  return name === undefined ? undefined : wordsFor(visit).hello(name)
}

/** The adult who heard "I am fine", when the pupil did not press it themself. */
const heardBy = async (unit: Unit, visit: SignedVisit, own: OwnCase): Promise<string> => {
  const person = own.view.state.fine?.heardBy
  if (person == null) return ''
  return firstName((await namesOf(unit, [person])).get(person)) ?? wordsFor(visit).somebody
}

/** No case of their own, but something was agreed with them: that is what they came for (CASE-16). */
const onlyPart = (visit: SignedVisit, unit: Unit, name: string | undefined): Response => {
  const words = wordsFor(visit)
  const part = participantWords[visit.language].own
  const title = words.hello(name ?? '').trim()
  return ownFrame(visit, unit, {
    title,
    rules: ['CASE-16'],
    children: (
      <>
        <Head title={title} lead={words.none.lead} />
        <div class="sh-ways">
          <Button href="/me/part" big>
            {part.title}
          </Button>
          <Button href={`/s/${unit.tenant.slug}`} big quiet>
            {words.none.button}
          </Button>
        </div>
        <SignOut visit={visit} />
      </>
    ),
  })
}

const nothingHere = (visit: SignedVisit, unit: Unit): Response => {
  const words = wordsFor(visit)
  return ownFrame(visit, unit, {
    title: words.none.title,
    rules: ['FOL-01'],
    children: (
      <>
        <State
          kind="empty"
          id="nothing"
          level={1}
          drawing={words.none.title}
          title={words.none.title}
          lead={words.none.lead}
        >
          <div class="sh-ways">
            <Button href={`/s/${unit.tenant.slug}`} big>
              {words.none.button}
            </Button>
          </div>
        </State>
        <SignOut visit={visit} />
      </>
    ),
  })
}

const endedPage = (visit: SignedVisit, unit: Unit, own: OwnCase, shown: Shown): Response => {
  const words = wordsFor(visit)
  const end = own.view.state.end
  const title =
    end?.how === 'pupil-is-fine'
      ? words.closed.fine
      : end?.how === 'pupil-wants-no-more'
        ? words.closed.noMore
        : words.closed.over
  const said = end?.how === 'pupil-is-fine' ? textOf(own.view.state.fine?.words ?? undefined) : ''
  return ownFrame(visit, unit, {
    title,
    rules: ['FOL-06', 'FOL-01', 'CASE-20'],
    shown,
    children: (
      <>
        <Errors visit={visit} shown={shown} />
        <Head over={hello(visit, own)} title={title} lead={words.closed.lead} />
        {said === '' ? null : <Voice>{quoted(visit.language, said)}</Voice>}
        {end?.lookAgainOn == null ? null : (
          <p class="sh-mt2">{words.closed.asksAgain(longDate(visit.language, end.lookAgainOn))}</p>
        )}
        <div class="sh-ways sh-part">
          <Button href={ownPath(visit, '/me/reopen')} big>
            {words.closed.button}
          </Button>
        </div>
        <p class="sh-part">
          <Tap href={ownPath(visit, '/me/copy')}>{words.pages.copy}</Tap>
        </p>
        <Others visit={visit} own={own} />
        <Ways visit={visit} own={own} />
      </>
    ),
  })
}

/** Before the class is told anything, the pupil is asked (FOL-18). */
const AskedAboutClass = ({ visit, own }: Props) => {
  const words = wordsFor(visit).inClass
  return own.view.state.followUp.tellings.some(({ allowed }) => allowed === null) ? (
    <Part id="in-class" title={words.box} box first>
      <p class="sh-mt0 sh-mb2">{words.boxText}</p>
      <Button href={ownPath(visit, '/me/class')} big quiet>
        {words.button}
      </Button>
    </Part>
  ) : null
}

/** The pupil's other pages, and where they have several cases, the others. */
const OwnPages = ({ visit, own }: Props) => {
  const words = wordsFor(visit).pages
  const { followUp } = own.view.state
  const pages = [
    ...(own.stage === 'following-up' ? [['plan', words.plan] as const] : []),
    ...(Object.keys(followUp.dayPlans).some((day) => day >= visit.today)
      ? [['day', words.day] as const]
      : []),
    ['goals', words.goals] as const,
    ['helps', words.helps] as const,
    ['place', words.place] as const,
    ...(own.view.state.establishedOn === null ? [] : [['meet', words.meet] as const]),
    ['copy', words.copy] as const,
  ]
  return (
    <>
      <Part id="pages" title={words.title}>
        <ul class="sh-plain">
          {pages.map(([path, label]) => (
            <li>
              <Tap href={ownPath(visit, `/me/${path}`)}>{label}</Tap>
            </li>
          ))}
        </ul>
      </Part>
      <Others visit={visit} own={own} />
    </>
  )
}

const Others = ({ visit, own }: Props) => {
  const words = wordsFor(visit).pick
  if (own.others.length === 0) return own.hasPart ? <PartLink language={visit.language} /> : null
  return (
    <Part id="others" title={words.title}>
      <ul class="sh-plain">
        {own.others.map(({ id, reportedOn }) => (
          <li>
            <Tap href={`/me?case=${encodeURIComponent(id)}`}>
              {words.told(longDate(visit.language, reportedOn))}
            </Tap>
          </li>
        ))}
      </ul>
      {own.hasPart && <PartLink language={visit.language} />}
    </Part>
  )
}

const TrustedAdult = ({ visit, own, filled }: Props & { readonly filled?: boolean }) => {
  const words = wordsFor(visit).adult
  const chosen = own.view.state.trustedAdult
  const { deputy } = own.view.state.followUp
  return (
    <Part id="my-adult" title={words.title}>
      {chosen === null ? (
        <>
          <p class="sh-mt0">{words.none}</p>
          <div class="sh-ways">
            <Button href={ownPath(visit, '/me/adult')} big quiet={filled !== true}>
              {words.choose}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p class="sh-mt0">{words.has(nameOf(visit, own, chosen.person))}</p>
          {deputy === null ? null : <p>{words.deputy(nameOf(visit, own, deputy.person))}</p>}
          <p>
            <Tap href={ownPath(visit, '/me/adult')}>{words.change}</Tap>
          </p>
        </>
      )}
    </Part>
  )
}

export const Tap = ({ href, children }: { readonly href: string; readonly children?: Child }) => (
  <a class="ds-link sh-tap" href={href}>
    {children}
  </a>
)

/** What the adults do now and by when, as a thread in simple words; only what the pupil's own view holds. */
export const Doing = ({ visit, own }: Props) => {
  const { language, today } = visit
  const words = wordsFor(visit).doing
  const { state } = own.view
  const plan = own.duties.find(({ code }) => code === 'action-plan')
  const adopted = state.planAdoptedOn
  const measures = [
    ...state.interimMeasures.map((measure) => ({ ...measure, howOften: undefined, childWords: null })),
    ...(adopted === null ? [] : state.measures),
  ]
  return (
    <Part id="doing" title={words.title}>
      <Thread>
        <ThreadItem kind="done" label={words.knots.done}>
          <b>{state.account === null ? words.known : words.told}</b>
          <br />
          <span class="sh-quiet">{words.on(longDate(language, state.reportedOn))}</span>
        </ThreadItem>
        {own.stage === 'assessing' && (
          <ThreadItem kind="now" label={words.knots.now}>
            <b>{words.looks}</b>
            <br />
            <span class="sh-quiet">{words.looksText}</span>
          </ThreadItem>
        )}
        {measures.map(({ measureId, what, childWords, responsible, startsOn, howOften }) => {
          const begun = startsOn <= today
          const date = longDate(language, startsOn)
          return (
            <ThreadItem
              kind={begun ? 'now' : 'ahead'}
              label={begun ? words.knots.now : words.knots.ahead}
              key={measureId}
            >
              <b>{textOf(childWords ?? what)}</b>
              <br />
              <span class="sh-quiet">
                {capital(nameOf(visit, own, responsible))} · {begun ? words.since(date) : words.from(date)}
                {howOften === undefined || howOften === 'once' ? null : `, ${words.rhythm[howOften]}`}
              </span>
            </ThreadItem>
          )
        })}
        {adopted !== null ? (
          <ThreadItem kind="done" label={words.knots.done}>
            <b>{words.plan}</b>
            <br />
            <span class="sh-quiet">{words.on(longDate(language, adopted))}</span>
          </ThreadItem>
        ) : (
          plan !== undefined && <PlanAhead visit={visit} deadline={plan.deadline} />
        )}
        {state.stoppedOn === null ? (
          <ThreadItem kind="ahead" label={words.knots.ahead}>
            <b>{words.stops}</b>
          </ThreadItem>
        ) : (
          <ThreadItem kind="done" label={words.knots.done}>
            <b>{words.stopped}</b>
            <br />
            <span class="sh-quiet">{words.on(longDate(language, state.stoppedOn))}</span>
          </ThreadItem>
        )}
        <ThreadItem kind="ahead" label={words.knots.ahead}>
          <b>{words.fine}</b>
          <br />
          <span class="sh-quiet">{words.fineText}</span>
        </ThreadItem>
      </Thread>
    </Part>
  )
}

const PlanAhead = ({
  visit,
  deadline,
}: {
  readonly visit: SignedVisit
  readonly deadline: OwnCase['duties'][number]['deadline']
}) => {
  const words = wordsFor(visit).doing
  if (deadline === null)
    return (
      <ThreadItem kind="ahead" label={words.knots.ahead}>
        <b>{words.makes}</b>
        <br />
        <span class="sh-quiet">{words.planSoon}</span>
      </ThreadItem>
    )
  const due = longDate(visit.language, deadline.due)
  const late = deadline.due < visit.today
  const first = deadline.counted[0]
  return (
    <ThreadItem kind={late ? 'overdue' : 'due'} label={late ? words.knots.late : words.knots.due}>
      <b>{words.makes}</b>
      <br />
      <span class="sh-quiet">{late ? words.planLate(due) : words.planBy(due)}</span>
      {first === undefined ? null : (
        <Why summary={words.why}>
          {words.whyLines(deadline.count, longDate(visit.language, first.date), due).map((line) => (
            <p>{line}</p>
          ))}
          {deadline.legal && <p>{words.lawsWord}</p>}
          {!deadline.confirmed && <p>{words.unconfirmed}</p>}
        </Why>
      )}
    </ThreadItem>
  )
}

/** Who may know, as the pupil has said, and who has been told all the same (REP-10). */
const Know = ({ visit, own }: Props) => {
  const words = wordsFor(visit).know
  const { mayBeTold, told, account } = own.view.state
  const parents = told.find(({ addressee }) => addressee === 'parents')
  return (
    <Part id="who-may-know" title={words.title}>
      <Facts
        facts={whoMayKnow.map((to) => ({
          term: words.who[to],
          value:
            to === 'parents' && account?.aboutHome === true
              ? words.home
              : mayBeTold[to] === null
                ? words.unanswered
                : mayBeTold[to]
                  ? words.yes
                  : words.no,
        }))}
      />
      {parents === undefined ? null : (
        <p class="sh-mt1">{words.toldParents(longDate(visit.language, parents.on))}</p>
      )}
      <p class="sh-mt1">
        <Tap href={ownPath(visit, '/me/tell')}>{words.change}</Tap>
      </p>
    </Part>
  )
}

/** The pupil's own answers since it stopped: never compared, never averaged (FOL-04). */
const OwnThread = ({ visit, own }: Props) => {
  const { language, today } = visit
  const { thread, checkIn } = wordsFor(visit)
  const { state } = own.view
  const answers = state.checkIns.filter(({ on }) => state.stoppedOn === null || on >= state.stoppedOn)
  const first = answers[0]
  const last = answers.at(-1)
  const { moods } = checkIn
  return (
    <Part id="own-thread" title={thread.title}>
      {first === undefined || last === undefined ? (
        <p class="sh-mt0">{thread.none}</p>
      ) : (
        <>
          <p class="sh-mt0">{thread.text}</p>
          <Curve
            label={thread.label(
              `${moods[first.mood].toLowerCase()} ${dayMonth(language, first.on)}`,
              `${moods[last.mood].toLowerCase()} ${dayMonth(language, last.on)}`,
            )}
            points={answers.map(({ on, mood }) => ({ date: on, mood, label: dayMonth(language, on) }))}
            today={{ date: today, label: thread.today }}
            axis={{ best: moods[5], middle: moods[3], worst: moods[1] }}
            asWords={{
              summary: thread.asWords,
              lines: answers.map(({ on, mood }) => `${dayMonth(language, on)}: ${moods[mood]}`),
            }}
          />
        </>
      )}
    </Part>
  )
}

/** "I am fine now": the pupil's own word, and after it the promise that somebody still asks (FOL-06). */
const Fine = ({ visit, own, heardBy: who }: Props & { readonly heardBy: string }) => {
  const words = wordsFor(visit).fine
  const { fine } = own.view.state
  if (fine === null)
    return (
      <Part id="fine" title={words.box} box>
        <p class="sh-mt0 sh-mb2">{words.boxText}</p>
        <Button href={ownPath(visit, '/me/fine')} big quiet icon="check">
          {words.button}
        </Button>
      </Part>
    )
  const date = longDate(visit.language, fine.on)
  const said = textOf(fine.words ?? undefined)
  return (
    <Part id="fine" title={words.saidTitle} box>
      {said === '' ? null : <Voice small>{quoted(visit.language, said)}</Voice>}
      <p class="sh-mt0">{fine.heardBy === null ? words.said(date) : words.heard(date, who)}</p>
      <p>{words.still}</p>
    </Part>
  )
}

const Ways = ({ visit, own }: { readonly visit: SignedVisit; readonly own: OwnCase }) => (
  <>
    {own.view.state.consents.asked.length > 0 && (
      <p class="sh-part">
        <Tap href={ownPath(visit, '/me/consents')}>{consentWords[visit.language].own.title('')}</Tap>
      </p>
    )}
    <p class="sh-part">
      <Tap href={ownPath(visit, '/me/readers')}>{wordsFor(visit).readers}</Tap>
    </p>
    <SignOut visit={visit} />
  </>
)

/** A shared phone: the way out of the session, beside the quick way out of the page. */
const SignOut = ({ visit }: { readonly visit: SignedVisit }) => (
  <p class="sh-mt1">
    <Tap href="/sign-out">{frameWords[visit.language].signOut}</Tap>
  </p>
)

import { parseLocalDate, type LocalDate } from '../../domain/kernel/dates.ts'
import { textOf, type Words } from '../../domain/kernel/words.ts'
import { lawOf } from '../../domain/law/law-of.ts'
import { valueInForce } from '../../domain/law/value.ts'
import type { PersonId } from '../../domain/people/viewer.ts'
import { findReaders, isPupilsAlone, type ReadersList } from '../../readmodels/consent/readers.ts'
import type { ChildCase } from '../../readmodels/follow-up/child-case.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { ConsentLink } from '../consent/links.tsx'
import { ReadLines } from '../consent/readers-list.tsx'
import { GuardianFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Why } from '../parts/duty.tsx'
import { Facts } from '../parts/facts.tsx'
import { Hidden } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { State } from '../parts/state.tsx'
import { Thread, ThreadItem } from '../parts/thread.tsx'
import { First, Voice } from '../parts/voice.tsx'
import { findFamilyPages } from '../../readmodels/participants/parts.ts'
import { FamilyLinks } from '../part/links.tsx'
import type { SignedVisit } from '../visit.tsx'
import { firstName } from '../words/cases.ts'
import { whyDeadline } from '../words/duty.ts'
import { guardianWords } from '../words/guardian.ts'
import { dayMonth, longDate, quoted } from '../words/language.ts'
import { auditChild, childPath, findSeen, type Found } from './form.tsx'
import { guardianForms } from './forms.tsx'

type Props = { readonly visit: SignedVisit; readonly child: string; readonly found: Found }

const rules = ['CON-06', 'REP-10', 'LAW-02', 'CON-04', 'CASE-09', 'FOL-03', 'FOL-12', 'LAW-05'] as const

/** How many of the latest readers stand on the page itself. */
const LATEST_READERS = 3

/** What a guardian meets about their child: only what the case shows a guardian, and nothing of what it does not. */
const childPage = (visit: SignedVisit): Promise<Response> =>
  visit.inSchool(async (unit, viewer, name) => {
    const pupil = visit.param('pupil')
    const seen = await findSeen(visit, unit, viewer)
    if (seen === undefined || viewer.person === null) return visit.notFound()
    const child = firstName(seen.child)
    const { found } = seen
    const there = await findFamilyPages(unit, viewer, pupil)
    if (found === undefined)
      return visit.query('case') === undefined
        ? nothingToShow(visit, unit, child, name, seen.asked, there)
        : visit.notFound()
    const readers = await findReaders(unit, viewer, pupil, visit.today)
    const alone = await isPupilsAlone(unit, pupil, visit.today)
    await auditChild(visit, unit, viewer, found)
    const words = guardianWords[visit.language]
    return visit.page(
      <GuardianFrame visit={visit} tenant={unit.tenant} title={child} rules={rules} name={name}>
        <Head
          over={capital(longDate(visit.language, visit.today))}
          title={child}
          lead={words.lead[found.stage](child)}
        >
          <ChildsWords visit={visit} child={child} found={found} />
        </Head>
        <FamilyLinks language={visit.language} child={child} pupil={pupil} there={there} />
        <ConsentLink
          language={visit.language}
          child={child}
          href={childPath(visit, '/consents')}
          consents={found.view.state.consents}
          viewer={viewer.person}
        />
        <div class="sh-two sh-mt3">
          <div>
            <Agreed visit={visit} child={child} found={found} />
            <Goals visit={visit} child={child} found={found} />
            <AtHome visit={visit} found={found} />
            <Letters visit={visit} found={found} />
            <Course visit={visit} child={child} found={found} />
          </div>
          <div>
            <PeopleToAsk visit={visit} child={child} found={found} />
            <CanDo visit={visit} child={child} found={found} />
            {readers === undefined ? null : (
              <Readers visit={visit} child={child} pupil={pupil} readers={readers} />
            )}
            {alone ? <PupilsAlone visit={visit} child={child} unit={unit} /> : null}
          </div>
        </div>
      </GuardianFrame>,
    )
  })

/** A date that stands alone. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The same page whether there is no case or none that this reader may see: it must not tell them apart (CON-06). */
const nothingToShow = (
  visit: SignedVisit,
  unit: Unit,
  child: string,
  name: string,
  asked: ChildCase['asked'],
  there: Awaited<ReturnType<typeof findFamilyPages>>,
): Response => {
  const { own } = guardianWords[visit.language]
  const words = guardianWords[visit.language].nothing
  return visit.page(
    <GuardianFrame visit={visit} tenant={unit.tenant} title={child} rules={['CON-06']} name={name}>
      {there.part || there.meetings ? (
        <>
          <Head title={child} lead={words.alsoLead} />
          <FamilyLinks language={visit.language} child={child} pupil={visit.param('pupil')} there={there} />
          <p class="sh-mt2">
            <Button href={`/s/${unit.tenant.slug}`} quiet>
              {words.tell}
            </Button>
          </p>
        </>
      ) : (
        <State
          kind="empty"
          id="nothing"
          level={1}
          drawing={words.title(child)}
          title={words.title(child)}
          lead={words.lead}
        >
          <p class="sh-mt2">
            <Button href={`/s/${unit.tenant.slug}`}>{words.tell}</Button>
          </p>
        </State>
      )}
      <Part id="plan" title={own.askPlan}>
        {asked === undefined ? (
          <>
            <p class="sh-mt0">{own.askPlanText}</p>
            <p class="sh-mt2">
              <Button href={childPath(visit, '/plan')} quiet>
                {own.askPlan}
              </Button>
            </p>
          </>
        ) : (
          <>
            <p class="sh-mt0">{own.asked(longDate(visit.language, asked.on))}</p>
            {asked.answers.length === 0 ? (
              <p class="sh-quiet">{own.waits}</p>
            ) : (
              asked.answers.map(({ words: said, on }) => (
                <div class="sh-mt1">
                  <Voice small said={own.answered(longDate(visit.language, on))}>
                    {quoted(visit.language, textOf(said))}
                  </Voice>
                </div>
              ))
            )}
          </>
        )}
      </Part>
    </GuardianFrame>,
  )
}

/** The latest of the child's own words that they let their parents read; nothing where they did not. */
const ChildsWords = ({ visit, child, found }: Props) => {
  const { account, hearing } = found.view.state
  const heard = hearing?.kind === 'heard' ? { text: textOf(hearing.words), on: hearing.on } : undefined
  const told = account === null ? undefined : { text: textOf(account.words), on: account.on }
  const words = [heard, told].find((candidate) => candidate !== undefined && candidate.text !== '')
  return words === undefined ? null : (
    <First
      voice={
        <Voice said={guardianWords[visit.language].said(child, longDate(visit.language, words.on))}>
          {quoted(visit.language, words.text)}
        </Voice>
      }
    />
  )
}

const Agreed = ({ visit, found }: Props) => {
  const { language } = visit
  const words = guardianWords[language]
  const { state } = found.view
  const adopted = state.planAdoptedOn !== null
  const stopped = state.stoppedOn !== null
  const measures = [
    ...state.interimMeasures.map((measure) => ({ ...measure, howOften: undefined, lookAgainOn: undefined })),
    ...(adopted ? state.measures : []),
  ]
  const planShown = found.plan !== undefined || adopted
  return (
    <Part id="agreed" title={words.agreed} first>
      {measures.length === 0 && !planShown ? (
        <p class="sh-mt0">{words.nothingAgreed}</p>
      ) : (
        <Thread>
          {measures.map(({ measureId, what, responsible, startsOn, howOften, lookAgainOn }) => {
            const begun = startsOn <= visit.today
            const date = longDate(language, startsOn)
            return (
              <ThreadItem
                kind={stopped ? 'done' : begun ? 'now' : 'ahead'}
                label={stopped ? words.knots.done : begun ? words.knots.now : words.knots.ahead}
                key={measureId}
              >
                <h3 class="sh-h3">{textOf(what)}</h3>
                <p>
                  {begun ? words.since(date) : words.from(date)}
                  {howOften === undefined || howOften === 'once'
                    ? null
                    : `, ${words.rhythm[howOften]}`} ·{' '}
                  <b>{nameOf(found, responsible, words.nobodyYet)}</b>
                </p>
                {lookAgainOn === undefined || stopped ? null : (
                  <p class="sh-quiet sh-small">{words.look(longDate(language, lookAgainOn))}</p>
                )}
                {lookAgainOn === undefined || state.end !== null ? null : (
                  <Judged visit={visit} found={found} measureId={measureId} what={textOf(what)} />
                )}
              </ThreadItem>
            )
          })}
          <Plan visit={visit} found={found} />
        </Thread>
      )}
    </Part>
  )
}

/** Whether it helps, as this parent last said, and the way to say it (FOL-12). */
const Judged = ({
  visit,
  found,
  measureId,
  what,
}: Omit<Props, 'child'> & { readonly measureId: string; readonly what: string }) => {
  const { own, judgements } = guardianWords[visit.language]
  const last = found.view.state.followUp.judged.findLast((one) => one.measureId === measureId)
  const path = childPath(visit, '/judge')
  return (
    <p class="sh-small">
      {last === undefined ? null : (
        <>
          {own.judged(judgements[last.judgement], dayMonth(visit.language, last.on))}
          {' · '}
        </>
      )}
      <a
        class="ds-link"
        href={`${path}${path.includes('?') ? '&' : '?'}measure=${encodeURIComponent(measureId)}`}
      >
        {own.judge}
        <span class="ds-sr-only">{own.judgeOf(what)}</span>
      </a>
    </p>
  )
}

/** What the child wants from the plan, in their own words, where they let their parents read (FOL-03). */
const Goals = ({ visit, child, found }: Props) => {
  const goals = found.view.state.plan.goals.map(({ goal }) => textOf(goal)).filter((text) => text !== '')
  return goals.length === 0 ? null : (
    <Part id="goals" title={guardianWords[visit.language].goals(child)}>
      <ul class="sh-plain">
        {goals.map((goal) => (
          <li>
            <Voice small>{quoted(visit.language, goal)}</Voice>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** What the family does itself, beside the school's measures; and what is made up of lost teaching (FOL-12, FOL-09). */
const AtHome = ({ visit, found }: Omit<Props, 'child'>) => {
  const { language } = visit
  const { own, since, from } = guardianWords[language]
  const { state } = found.view
  const { homeMeasures, lostTeaching, dayPlans } = state.followUp
  const open = state.end === null
  const going = homeMeasures.filter(({ endedOn }) => endedOn === null)
  const nextDay = Object.keys(dayPlans)
    .filter((day) => day >= visit.today)
    .toSorted()
    .map((day) => parseLocalDate(day))
    .find((day) => day !== undefined)
  return (
    <>
      {open || going.length > 0 ? (
        <Part id="home" title={own.home}>
          {going.length === 0 ? (
            <p class="sh-mt0">{own.homeNone}</p>
          ) : (
            <ul class="sh-plain">
              {going.map(({ measureId, what, startsOn }) => (
                <li>
                  <b>{textOf(what)}</b>
                  <br />
                  <span class="sh-quiet">
                    {(startsOn <= visit.today ? since : from)(longDate(language, startsOn))}
                  </span>
                  {open && (
                    <form class="sh-mt1" method="post" action={childPath(visit, '/measure-end')}>
                      <Hidden name="once" value={visit.newToken()} />
                      <Hidden name="measure" value={measureId} />
                      <Button quiet>
                        {own.stop}
                        <span class="ds-sr-only">{own.stopOf(textOf(what))}</span>
                      </Button>
                    </form>
                  )}
                </li>
              ))}
            </ul>
          )}
          {open && (
            <p class="sh-mt2">
              <a class="ds-link sh-tap" href={childPath(visit, '/measure')}>
                {own.add}
              </a>
            </p>
          )}
        </Part>
      ) : null}
      {lostTeaching.length > 0 && (
        <Part id="lost" title={own.lost}>
          <ul class="sh-plain">
            {lostTeaching.map(({ what, responsible, by, madeUpOn }) => (
              <li>
                {textOf(what)}
                <br />
                <span class="sh-quiet">
                  {madeUpOn === null
                    ? own.lostBy(longDate(language, by))
                    : own.lostDone(longDate(language, madeUpOn))}{' '}
                  · {nameOf(found, responsible, '')}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {nextDay === undefined ? null : (
        <Part id="day" title={own.day(longDate(language, nextDay))}>
          <ul class="sh-plain">
            {textOf(dayPlans[nextDay])
              .split('\n')
              .filter((line) => line.trim() !== '')
              .map((line) => (
                <li>{line}</li>
              ))}
          </ul>
        </Part>
      )}
    </>
  )
}

/** How many of the latest letters stand on the page; all are in the copy. */
const LATEST_LETTERS = 3

/** This parent's own letters with the school's answers, and the plan that was asked for (CASE-09, LAW-05). */
const Letters = ({ visit, found }: Omit<Props, 'child'>) => {
  const { language } = visit
  const { own } = guardianWords[language]
  const { messages, planAsked } = found.view.state.followUp
  const asked = planAsked !== null && found.view.state.planAdoptedOn === null ? planAsked : null
  if (messages.length === 0 && asked === null) return null
  const answer = (given: { readonly words: Words; readonly on: LocalDate } | null) =>
    given === null ? (
      <p class="sh-quiet">{own.waits}</p>
    ) : textOf(given.words) === '' ? null : (
      <Voice small said={own.answered(longDate(language, given.on))}>
        {quoted(language, textOf(given.words))}
      </Voice>
    )
  return (
    <Part id="letters" title={own.letters}>
      {asked === null ? null : (
        <>
          <p class="sh-mt0">
            <b>{own.asked(longDate(language, asked.on))}</b>
          </p>
          {answer(asked.answer)}
        </>
      )}
      {messages.slice(-LATEST_LETTERS).map((message) => (
        <div class="sh-mt2">
          <Voice small said={capital(longDate(language, message.on))}>
            {quoted(language, textOf(message.words))}
          </Voice>
          {message.hard && <p class="sh-small">{own.hard}</p>}
          {answer(message.answer)}
        </div>
      ))}
    </Part>
  )
}

/** What a parent can do from here, and the child's other cases. */
const CanDo = ({ visit, child, found }: Props) => {
  const { own } = guardianWords[visit.language]
  const { state } = found.view
  const open = state.end === null
  const links = [
    ...(open ? [] : [['/reopen', own.reopen] as const]),
    ['/write', own.write] as const,
    ...(open && state.planAdoptedOn === null && state.followUp.planAsked === null
      ? [['/plan', own.askPlan] as const]
      : []),
    ['/copy', own.copy] as const,
  ]
  return (
    <>
      <Part id="own" title={own.title}>
        <ul class="sh-plain">
          {links.map(([path, label]) => (
            <li>
              <a class="ds-link sh-tap" href={childPath(visit, path)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </Part>
      {found.others.length > 0 && (
        <Part id="others" title={own.others(child)}>
          <ul class="sh-plain">
            {found.others.map(({ id, reportedOn }) => (
              <li>
                <a
                  class="ds-link sh-tap"
                  href={`/child/${encodeURIComponent(state.exposed)}?case=${encodeURIComponent(id)}`}
                >
                  {own.told(longDate(visit.language, reportedOn))}
                </a>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}

const Plan = ({ visit, found }: Omit<Props, 'child'>) => {
  const { language } = visit
  const words = guardianWords[language]
  const adopted = found.view.state.planAdoptedOn
  if (adopted !== null)
    return (
      <ThreadItem kind="done" label={words.knots.done}>
        <h3 class="sh-h3">{words.plan}</h3>
        <p>{words.planDone(longDate(language, adopted))}</p>
      </ThreadItem>
    )
  const { plan } = found
  if (plan === undefined) return null
  const { deadline } = plan
  const owner = nameOf(found, found.leader, '')
  const late = deadline !== null && deadline.due < visit.today
  const due = deadline === null ? '' : longDate(language, deadline.due)
  const why = whyDeadline(language, plan)
  return (
    <ThreadItem kind={late ? 'overdue' : 'due'} label={late ? words.knots.late : words.knots.due}>
      <h3 class="sh-h3">{late ? words.planNotReady : words.plan}</h3>
      <p>
        {deadline === null ? words.planSoon : late ? words.planLate(due) : words.planBy(due)}
        {owner === '' ? null : (
          <>
            {late ? <br /> : ' · '}
            <b>{owner}</b>
          </>
        )}
      </p>
      <Why summary={why.summary}>
        {why.lines.map((line) => (
          <p>{line}</p>
        ))}
      </Why>
    </ThreadItem>
  )
}

const nameOf = (found: Found, person: PersonId | null | undefined, otherwise: string): string =>
  (person == null ? undefined : found.names.get(person)) ?? otherwise

/** From told to fine, in simple steps with their days. */
const Course = ({ visit, child, found }: Props) => {
  const words = guardianWords[visit.language]
  const { steps, knots } = words
  const { state } = found.view
  const on = (date: Parameters<typeof longDate>[1]) => capital(longDate(visit.language, date))
  const { end } = state
  return (
    <Part id="course" title={words.course}>
      <Thread>
        <Step kind="done" label={knots.done} title={steps.reported} when={on(state.reportedOn)} />
        {state.assessment === null ? (
          <Step kind="now" label={knots.now} title={steps.assessing} />
        ) : (
          <Step kind="done" label={knots.done} title={steps.assessed} when={on(state.assessment.on)} />
        )}
        {state.stoppedOn !== null ? (
          <Step kind="done" label={knots.done} title={steps.stopped} when={on(state.stoppedOn)} />
        ) : end === null ? (
          <Step kind="ahead" label={knots.ahead} title={steps.willStop} />
        ) : null}
        {state.fine !== null ? (
          <Step kind="done" label={knots.done} title={steps.fine(child)} when={on(state.fine.on)} />
        ) : end === null ? (
          <Step kind="ahead" label={knots.ahead} title={steps.willBeFine(child)} />
        ) : null}
        {end === null ? null : <Step kind="done" label={knots.done} title={steps.closed} when={on(end.on)} />}
      </Thread>
    </Part>
  )
}

const Step = ({
  kind,
  label,
  title,
  when,
}: {
  readonly kind: 'done' | 'now' | 'ahead'
  readonly label: string
  readonly title: string
  readonly when?: string
}) => (
  <ThreadItem kind={kind} label={label}>
    <b>{title}</b>
    {when === undefined ? null : (
      <>
        <br />
        <span class="sh-quiet">{when}</span>
      </>
    )}
  </ThreadItem>
)

const PeopleToAsk = ({ visit, child, found }: Props) => {
  const words = guardianWords[visit.language]
  const { lead, trustedAdult, followUp } = found.view.state
  const { deputy, contact } = followUp
  const leader = nameOf(found, found.leader, '')
  return (
    <Part id="people" title={words.people} first>
      <Facts
        narrow
        facts={[
          {
            term: words.leads,
            value:
              lead !== null
                ? nameOf(found, lead.person, words.nobodyYet)
                : leader === ''
                  ? words.nobodyYet
                  : words.leaderFirst(leader),
          },
          {
            term: words.adult(child),
            value:
              trustedAdult === null
                ? words.adultNotYet(child)
                : nameOf(found, trustedAdult.person, words.nobodyYet),
          },
          ...(deputy === null
            ? []
            : [{ term: words.own.deputy, value: nameOf(found, deputy.person, words.nobodyYet) }]),
          ...(contact === null
            ? []
            : [
                {
                  term: words.own.contact,
                  value: `${words.contactWays[contact.how]}, ${words.own.everyDays(contact.everyDays)}`,
                },
              ]),
        ]}
      />
    </Part>
  )
}

const Readers = ({
  visit,
  child,
  pupil,
  readers,
}: {
  readonly visit: SignedVisit
  readonly child: string
  readonly pupil: PersonId
  readonly readers: ReadersList
}) => {
  const words = guardianWords[visit.language]
  return (
    <Part id="readers" title={words.read(child)}>
      {readers.lines.length === 0 ? (
        <p class="sh-mt0">{words.nobodyRead}</p>
      ) : (
        <>
          <ReadLines
            language={visit.language}
            lines={readers.lines.slice(0, LATEST_READERS)}
            listFor="guardian"
            short
          />
          <p class="sh-mt0">
            <a class="ds-link sh-tap" href={`/child/${pupil}/readers`}>
              {words.all}
            </a>
          </p>
        </>
      )}
    </Part>
  )
}

/** From the age in law the list is the pupil's; the guardian is told so, and that the age is not confirmed (LAW-01). */
const PupilsAlone = ({
  visit,
  child,
  unit,
}: {
  readonly visit: SignedVisit
  readonly child: string
  readonly unit: Unit
}) => {
  const words = guardianWords[visit.language]
  const age = valueInForce(lawOf(unit.tenant.country).accessListAge, visit.today)
  return age === undefined ? null : (
    <Part id="readers" title={words.read(child)}>
      <p class="sh-mt0">{words.pupilsAlone(child, age.value.age)}</p>
      {age.confirmed ? null : <p class="sh-small sh-quiet">{words.unconfirmed}</p>}
    </Part>
  )
}

/** A guardian's page about one child. */
export const guardianPages: readonly Page[] = [
  { path: '/child/:pupil', rules, open: 'signed-in', get: childPage },
  ...guardianForms,
]

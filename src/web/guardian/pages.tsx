import { textOf } from '../../domain/kernel/words.ts'
import { lawOf } from '../../domain/law/law-of.ts'
import { valueInForce } from '../../domain/law/value.ts'
import type { PersonId } from '../../domain/people/viewer.ts'
import { findReaders, isPupilsAlone, type ReadersList } from '../../readmodels/consent/readers.ts'
import { findChildCase, type ChildCase } from '../../readmodels/follow-up/child-case.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { ReadLines } from '../consent/readers-list.tsx'
import { GuardianFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Why } from '../parts/duty.tsx'
import { Facts } from '../parts/facts.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { State } from '../parts/state.tsx'
import { Thread, ThreadItem } from '../parts/thread.tsx'
import { First, Voice } from '../parts/voice.tsx'
import type { SignedVisit } from '../visit.tsx'
import { firstName } from '../words/cases.ts'
import { whyDeadline } from '../words/duty.ts'
import { guardianWords } from '../words/guardian.ts'
import { longDate, quoted } from '../words/language.ts'

type Found = NonNullable<ChildCase['found']>
type Props = { readonly visit: SignedVisit; readonly child: string; readonly found: Found }

const rules = ['CON-06', 'REP-10', 'LAW-02', 'CON-04'] as const

/** How many of the latest readers stand on the page itself. */
const LATEST_READERS = 3

/** What a guardian meets about their child: only what the case shows a guardian, and nothing of what it does not. */
const childPage = (visit: SignedVisit): Promise<Response> =>
  visit.inSchool(async (unit, viewer, name) => {
    const pupil = visit.param('pupil')
    const seen = await findChildCase(unit, viewer, pupil)
    if (seen === undefined || viewer.person === null) return visit.notFound()
    const child = firstName(seen.child)
    const { found } = seen
    if (found === undefined) return nothingToShow(visit, unit, child, name)
    const readers = await findReaders(unit, viewer, pupil, visit.today)
    const alone = await isPupilsAlone(unit, pupil, visit.today)
    await unit.audit({
      actor: viewer.person,
      role: found.view.relation,
      act: 'read',
      kind: 'case',
      stream: found.stream,
      about: [pupil],
    })
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
        <div class="sh-two">
          <div>
            <Agreed visit={visit} child={child} found={found} />
            <Course visit={visit} child={child} found={found} />
          </div>
          <div>
            <PeopleToAsk visit={visit} child={child} found={found} />
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
const nothingToShow = (visit: SignedVisit, unit: Unit, child: string, name: string): Response => {
  const words = guardianWords[visit.language].nothing
  return visit.page(
    <GuardianFrame visit={visit} tenant={unit.tenant} title={child} rules={['CON-06']} name={name}>
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
              </ThreadItem>
            )
          })}
          <Plan visit={visit} found={found} />
        </Thread>
      )}
    </Part>
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
  const { lead, trustedAdult } = found.view.state
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
]

import type { Child } from 'hono/jsx'
import { setsOffDuties } from '../../domain/cases/state.ts'
import { levels, reachesCommunity, type Level } from '../../domain/cases/plan.ts'
import { daysBetween } from '../../domain/kernel/dates.ts'
import { decides, type Viewer } from '../../domain/people/viewer.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { openInOrder } from '../../readmodels/cases/case-list.ts'
import { consentsOf } from '../../readmodels/consent/consents.ts'
import { findExposedElsewhere } from '../../readmodels/participants/parts.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Course } from '../parts/drawing/course.tsx'
import { Curve } from '../parts/drawing/curve.tsx'
import { Why } from '../parts/duty.tsx'
import { Facts } from '../parts/facts.tsx'
import { Hidden } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { StateMark } from '../parts/state.tsx'
import { Thread, ThreadItem, type KnotKind } from '../parts/thread.tsx'
import { First, NextStep, Voice } from '../parts/voice.tsx'
import type { SignedVisit } from '../visit.tsx'
import { planWords, type PlanWords } from '../words/case-plan.ts'
import type { CasesWords } from '../words/cases.ts'
import { dutyHref, dutyOwner, dutyTitle, whenOf, whyDeadline } from '../words/duty.ts'
import { dayMonth, longDate, quoted, shortDate } from '../words/language.ts'
import { MeetingsPart } from './meetings-section.tsx'
import { ParticipantsPart } from './participants-section.tsx'
import { AroundPupil } from './around-pupil-section.tsx'
import { ConsentPart } from './consent-section.tsx'
import { courseOf } from './course.ts'
import { Journal } from './journal.tsx'
import { canDo, nextStepOf } from './next-step.ts'
import { alwaysNamed, DeadlineMoves } from './plan-parts.tsx'
import {
  auditCase,
  callCase,
  casePath,
  CasePlace,
  findCaseAndReadDanger,
  FormMarks,
  Lines,
  measureTexts,
  type Called,
} from './seen-case.tsx'

type PartProps = {
  readonly visit: SignedVisit
  readonly seen: CaseSeenBy
  readonly called: Called
  readonly viewer: Viewer
}

export const casePage: Page = {
  path: '/cases/:id',
  rules: [
    'CASE-01',
    'CASE-03',
    'CASE-04',
    'CASE-05',
    'CASE-13',
    'CASE-20',
    'CASE-24',
    'CON-01',
    'CON-03',
    'CON-04',
    'CON-05',
    'FOL-01',
    'FOL-02',
    'FOL-04',
    'LAW-01',
    'LAW-02',
    'LAW-04',
    'LAW-11',
    'REP-10',
    'STR-11',
    'STR-12',
    'TEAM-06',
  ],
  open: 'signed-in',
  get: (visit) =>
    visit.inSchool(async (unit, viewer, name) => {
      const seen = await findCaseAndReadDanger(visit, unit, viewer)
      if (seen === undefined) return visit.notFound()
      await auditCase(unit, viewer, seen, true)
      const { language, today } = visit
      const called = callCase(language, seen)
      const { words } = called
      const props = { visit, seen, called, viewer }
      const exposedElsewhere = await findExposedElsewhere(
        unit,
        viewer,
        // Both roles are shown to those who have to think of both (FOL-14).
        seen.carries ? seen.state.participants.parts.map(({ pupil }) => pupil) : [],
        seen.stream,
      )
      const consents = await consentsOf(unit, seen.state, today)
      const next = nextStepOf(language, seen, called, viewer, today)
      const owesNotification =
        viewer.person !== null && seen.state.danger.readers[viewer.person]?.endedOn === null
      return visit.page(
        <StaffFrame
          visit={visit}
          tenant={unit.tenant}
          viewer={viewer}
          name={name}
          title={called.title}
          rules={casePage.rules}
          current="cases"
        >
          <Head over={<CasePlace called={called} seen={seen} />} title={called.title}>
            {seen.state.danger.saidOn !== null && seen.carries && (
              <DangerBox {...props} owes={owesNotification} />
            )}
            <First voice={<Account {...props} />}>
              <NextStep id="next" title={words.page.next} text={next.text}>
                {next.button !== undefined && (
                  <Button href={next.button.href} quiet={owesNotification}>
                    {next.button.label}
                  </Button>
                )}
              </NextStep>
            </First>
          </Head>
          <Part id="course" title={words.page.course}>
            <Course id="course-drawing" {...courseOf(language, seen, called, today)} />
          </Part>
          <div class="sh-two sh-part" data-even="">
            <Owed {...props} />
            <Known {...props} />
          </div>
          <PlanPart {...props} />
          <FollowUpCurve {...props} />
          <AroundPupil language={language} seen={seen} called={called} viewer={viewer} />
          <ParticipantsPart
            language={language}
            seen={seen}
            called={called}
            exposedElsewhere={exposedElsewhere}
          />
          <MeetingsPart language={language} seen={seen} called={called} viewer={viewer} />
          <ConsentPart language={language} seen={seen} called={called} {...consents} />
          <Doings {...props} />
          <Journal visit={visit} seen={seen} called={called} />
        </StaffFrame>,
      )
    }),
}

const DangerBox = ({ seen, called, owes }: PartProps & { owes: boolean }) => {
  const { danger } = called.words.page
  return (
    <section class="sh-box sh-mt2" aria-labelledby="danger">
      <h2 class="sh-h3" id="danger">
        <StateMark icon="warn" color="danger">
          {danger.title}
        </StateMark>
      </h2>
      <p class="sh-mt1">{owes ? danger.text : danger.settled}</p>
      {owes && (
        <p class="sh-mt2">
          <Button href={casePath(seen.id, 'notify')}>{danger.button}</Button>
        </p>
      )}
    </section>
  )
}

/** The child's words first; then who may know. */
const Account = ({ visit, seen, called }: PartProps) => {
  const { words, pupil, name } = called
  const texts = words.page
  const { account, mayBeTold } = seen.state
  const whom = (told: boolean): string =>
    listed(
      (['parents', 'teachers', 'classmates'] as const)
        .filter((one) => mayBeTold[one] === told)
        .map((one) => words.toldTo[one]),
      words.and,
    )
  const text = account?.words.text ?? ''
  return (
    <div>
      {text === '' ? (
        <p class="sh-lead">
          {account === null
            ? texts.noAccount(pupil)
            : seen.carries
              ? texts.erasedAccount
              : texts.closedAccount}
        </p>
      ) : (
        <Voice>
          <Lines text={quoted(visit.language, text)} />
        </Voice>
      )}
      <p class="sh-said">
        {[
          account === null ? '' : texts.said(name, longDate(visit.language, account.on)),
          ...(seen.carries
            ? [
                whom(true) === '' ? '' : texts.mayKnow(whom(true)),
                whom(false) === '' ? '' : texts.mayNotKnow(whom(false)),
                whom(true) === '' && whom(false) === '' ? texts.notAsked : '',
                account?.aboutHome === true ? texts.aboutHome : '',
              ]
            : []),
        ]
          .filter((part) => part !== '')
          .join(' ')}
      </p>
    </div>
  )
}

/** `a, b and c`. */
const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`

const knots: Readonly<
  Record<ReturnType<typeof whenOf>['standing'], Exclude<KnotKind, 'waiting' | 'entry' | 'done' | 'due'>>
> = {
  overdue: 'overdue',
  today: 'now',
  soon: 'ahead',
  ahead: 'ahead',
  'as-soon-as-possible': 'now',
}

const OwedDuty = ({ visit, seen, called, viewer, duty }: PartProps & { readonly duty: Duty }) => {
  const texts = called.words.page
  const { language, today } = visit
  const { when, small, late, standing } = whenOf(language, duty, today)
  const why = whyDeadline(language, duty)
  const kind =
    duty.toldBy === 'law' && standing !== 'overdue' && standing !== 'today' ? 'due' : knots[standing]
  const measure = duty.item === undefined ? undefined : measureTexts(seen).get(duty.item)
  return (
    <ThreadItem kind={kind} label={texts.knots[kind]}>
      <h3 class="sh-h3">
        {canDo(duty, seen, viewer) ? (
          <a class="ds-link" data-color="neutral" href={dutyHref(seen.stream, duty)}>
            {dutyTitle(language, duty)}
          </a>
        ) : (
          dutyTitle(language, duty)
        )}
      </h3>
      {measure !== undefined && measure !== '' && <p class="sh-small">{measure}</p>}
      <p>
        <b>{when}</b>
        {small !== undefined && (
          <>
            {' '}
            {late ? (
              <StateMark icon="warn" color="danger">
                {small}
              </StateMark>
            ) : (
              <span class="sh-quiet">{small}</span>
            )}
          </>
        )}
        {' · '}
        {dutyOwner(language, duty, seen.names, seen.classes)}
      </p>
      <Why summary={why.summary}>
        {why.lines.map((line) => (
          <p>{line}</p>
        ))}
        <DeadlineMoves visit={visit} seen={seen} called={called} viewer={viewer} duty={duty} />
      </Why>
    </ThreadItem>
  )
}

/** How many duties stand open on the page; what comes after them lies behind one press, save what the law asks for (CASE-04). */
const DUTIES_SHOWN = 5

const Owed = ({ visit, seen, called, viewer }: PartProps) => {
  const { words } = called
  const texts = words.page
  const { language } = visit
  const open = openInOrder(seen.duties)
  const first = open.filter((duty, index) => index < DUTIES_SHOWN || duty.toldBy === 'law')
  const rest = open.filter((duty) => !first.includes(duty))
  const done = seen.duties.filter(({ doneOn }) => doneOn !== null)
  const row = (duty: Duty) => (
    <OwedDuty visit={visit} seen={seen} called={called} viewer={viewer} duty={duty} />
  )
  return (
    <section aria-labelledby="owed">
      <h2 class="sh-mb2 sh-h2" id="owed">
        {texts.owe}
      </h2>
      {open.length === 0 ? <p>{texts.oweNothing}</p> : <Thread>{first.map(row)}</Thread>}
      {rest.length > 0 && (
        <details class="sh-why sh-mt2">
          <summary>{texts.moreOwed(rest.length)}</summary>
          <div>
            <Thread>{rest.map(row)}</Thread>
          </div>
        </details>
      )}
      {done.length > 0 && (
        <details class="sh-why sh-mt2">
          <summary>{texts.done(done.length)}</summary>
          <ul class="sh-plain">
            {done.map((duty) => (
              <li>
                {dutyTitle(language, duty)}
                {duty.doneOn !== null && (
                  <span class="sh-quiet"> · {texts.doneOn(dayMonth(language, duty.doneOn))}</span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const Known = ({ visit, seen, called }: PartProps) => {
  const { words, pupil, of } = called
  const texts = words.page.facts
  const { language } = visit
  const { state, stage } = seen
  const nameOf = (person: string | null): string => seen.names.get(person ?? '') ?? words.someone
  const { assessment, trustedAdult, hearing } = state
  const told = new Map(state.told.map(({ addressee, on }) => [addressee, on] as const))
  const facts: readonly { term: Child; value: Child }[] = [
    {
      term: texts.now,
      value: (
        <>
          <b>{words.stages[stage]}</b>
          {state.end !== null && `. ${words.ends[state.end.how]}, ${dayMonth(language, state.end.on)}`}
        </>
      ),
    },
    { term: texts.reported, value: capital(longDate(language, state.reportedOn)) },
    {
      term: texts.assessment,
      value:
        assessment === null ? (
          <span class="sh-quiet">{texts.notAssessed}</span>
        ) : (
          <>
            {words.outcomes[assessment.outcome]}
            {assessment.forms.length > 0 &&
              ` (${assessment.forms.map((form) => words.forms[form].toLowerCase()).join(', ')})`}
            .
            {state.establishedOn !== null && setsOffDuties(assessment.outcome) && (
              <>
                {' '}
                {texts.establishedBy(longDate(language, state.establishedOn), nameOf(assessment.by))}{' '}
                <span class="sh-quiet">{texts.gap(daysBetween(state.reportedOn, state.establishedOn))}</span>
              </>
            )}
          </>
        ),
    },
    {
      term: texts.caseLead,
      value:
        state.lead !== null ? (
          nameOf(state.lead.person)
        ) : (
          <span class="sh-quiet">
            {state.leadAsked === null ? texts.noLead : texts.asked(nameOf(state.leadAsked))}
          </span>
        ),
    },
    {
      term: texts.adult(of),
      value:
        trustedAdult === null ? (
          <span class="sh-quiet">{texts.noAdult}</span>
        ) : (
          `${nameOf(trustedAdult.person)}, ${trustedAdult.chosenByPupil ? texts.chosenBySelf(pupil) : texts.chosenBySchool}`
        ),
    },
    ...(state.participants.parts.length === 0
      ? []
      : [
          {
            term: texts.participating,
            value: state.participants.parts
              .map(({ pupil }) => seen.names.get(pupil) ?? words.pupil)
              .join(', '),
          },
        ]),
    {
      term: texts.heard,
      value:
        hearing === null ? (
          <span class="sh-quiet">{texts.notHeard}</span>
        ) : hearing.kind === 'declined' ? (
          texts.declined(dayMonth(language, hearing.on))
        ) : (
          `${words.ways(pupil, of)[hearing.way]}, ${dayMonth(language, hearing.on)}`
        ),
    },
    ...(told.size === 0
      ? []
      : [
          {
            term: texts.told,
            value: (
              <ul class="sh-plain">
                {[...told].map(([addressee, on]) => (
                  <li>
                    {words.addressees(pupil, of)[addressee]}{' '}
                    <span class="sh-quiet">· {dayMonth(language, on)}</span>
                  </li>
                ))}
              </ul>
            ),
          },
        ]),
    ...(state.checkInEveryDays === null
      ? []
      : [{ term: texts.rhythm, value: texts.everyDays(state.checkInEveryDays) }]),
    ...(seen.strategy === undefined
      ? []
      : [
          {
            term: texts.strategy,
            value: texts.strategyKept(
              seen.strategy.version,
              seen.strategy.title,
              dayMonth(language, seen.strategy.adoptedOn) + ` ${seen.strategy.adoptedOn.slice(0, 4)}`,
            ),
          },
        ]),
  ]
  return (
    <section aria-labelledby="known">
      <h2 class="sh-mb2 sh-h2" id="known">
        {words.page.know}
      </h2>
      <Facts facts={facts} />
      {!seen.carries && <p class="sh-mt2 sh-quiet sh-small">{words.page.reducedView}</p>}
    </section>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What works where, who does it, and one press for "done today" (CASE-05). */
const PlanPart = ({ visit, seen, called, viewer }: PartProps) => {
  const { words, pupil } = called
  const texts = words.page
  const { language, today } = visit
  const { state } = seen
  const nameOf = (person: string): string => seen.names.get(person) ?? words.someone
  if (state.measures.length === 0 && state.interimMeasures.length === 0 && state.establishedOn === null)
    return null
  const community = state.measures.some(reachesCommunity)
  const carriedOut = state.planAdoptedOn !== null && state.end === null
  const levelOf = (level: Level) => {
    const measures = state.measures.filter((measure) => measure.level === level)
    if (measures.length === 0 && !alwaysNamed.includes(level)) return null
    return (
      <section class="sh-level">
        <h3 class="sh-h3">{level === 'pupil' ? pupil : words.levels[level]}</h3>
        {measures.length > 0 ? (
          <ul class="sh-plain">
            {measures.map((measure) => {
              const last = measure.doneOn.at(-1)
              const small = [
                nameOf(measure.responsible),
                texts.from(
                  words.rhythms[measure.howOften].toLowerCase(),
                  dayMonth(language, measure.startsOn),
                ),
                texts.lookAgain(dayMonth(language, measure.lookAgainOn)),
                ...(carriedOut
                  ? [last === undefined ? texts.notDoneYet : texts.lastDone(dayMonth(language, last))]
                  : []),
              ].join(' · ')
              const text = measure.what.text ?? ''
              return (
                <li>
                  {text}
                  <br />
                  <span class="sh-quiet sh-small">{small}</span>
                  {carriedOut &&
                    (last === today ? (
                      <>
                        <br />
                        <StateMark icon="check" color="success">
                          {texts.doneToday}
                        </StateMark>
                      </>
                    ) : (
                      (seen.carries || measure.responsible === viewer.person) && (
                        <form class="sh-mt1" method="post" action={casePath(seen.id, 'measure-done')}>
                          <FormMarks visit={visit} />
                          <Hidden name="measure" value={measure.measureId} />
                          <Button quiet icon="check">
                            {texts.doneToday}
                            <span class="ds-sr-only">{texts.markDoneOf(text)}</span>
                          </Button>
                        </form>
                      )
                    ))}
                </li>
              )
            })}
          </ul>
        ) : (level === 'class' || level === 'school') && !community && state.individualOnlyReason === null ? (
          level === 'class' ? (
            <p>
              <StateMark icon="warn" color="danger">
                {texts.communityMissing}
              </StateMark>
              <br />
              <span class="sh-quiet sh-small">{texts.communityWhy}</span>
            </p>
          ) : (
            <p class="sh-quiet">{texts.noMeasures}</p>
          )
        ) : (
          <p class="sh-quiet">{texts.noMeasures}</p>
        )}
      </section>
    )
  }
  return (
    <Part
      id="plan"
      title={texts.plan}
      count={
        state.planAdoptedOn === null ? texts.draft : texts.adoptedOn(dayMonth(language, state.planAdoptedOn))
      }
    >
      {state.interimMeasures.length > 0 && (
        <section class="sh-level">
          <h3 class="sh-h3">{texts.atOnce}</h3>
          <ul class="sh-plain">
            {state.interimMeasures.map(({ what, responsible, startsOn }) => (
              <li>
                {what.text}
                <br />
                <span class="sh-quiet sh-small">
                  {nameOf(responsible)} · {dayMonth(language, startsOn)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {levels.map(levelOf)}
      {state.individualOnlyReason?.text != null && (
        <p class="sh-mt1">
          {texts.individualReason} {state.individualOnlyReason.text}
        </p>
      )}
      <p class="sh-mt2">
        <a class="ds-link" href={casePath(seen.id, 'plan')}>
          {texts.toPlan}
        </a>
      </p>
    </Part>
  )
}

const FollowUpCurve = ({ visit, seen, called }: PartProps) => {
  const { words, pupil } = called
  const texts = words.page
  const { language, today } = visit
  const { checkIns } = seen.state
  const [first, last] = [checkIns[0], checkIns.at(-1)]
  if (first === undefined || last === undefined) return null
  return (
    <Part id="curve" title={texts.curve(pupil)}>
      <div class="sh-curve">
        <Curve
          label={texts.curveTitle(longDate(language, first.on), longDate(language, last.on), checkIns.length)}
          points={checkIns.map(({ on, mood }) => ({ date: on, mood, label: dayMonth(language, on) }))}
          {...(seen.state.end === null ? { today: { date: today, label: texts.today } } : {})}
          axis={{ best: words.moods[5], middle: words.moods[3], worst: words.moods[1] }}
          asWords={{
            summary: texts.curveWords,
            lines: checkIns.map(({ on, mood, from, by }) =>
              texts.curveLine(
                capital(shortDate(language, on)),
                words.moods[mood].toLowerCase(),
                from === 'pupil' ? texts.curveByPupil : (seen.names.get(by ?? '') ?? words.someone),
              ),
            ),
          }}
        />
      </div>
    </Part>
  )
}

type ActName = keyof CasesWords['acts'] | keyof PlanWords['acts']

/** The acts that make sense now, for this viewer; each leads to its own page. */
const actsFor = (seen: CaseSeenBy, viewer: Viewer): readonly ActName[] => {
  const { state } = seen
  const asked: readonly ActName[] =
    state.leadAsked !== null && state.leadAsked === viewer.person ? ['ties'] : []
  if (!seen.carries) return asked
  if (state.end !== null) return ['note', 'reopen']
  const leader = decides(viewer)
  const stopped = state.stoppedOn !== null
  const when = (condition: boolean, ...acts: readonly ActName[]): readonly ActName[] =>
    condition ? acts : []
  return [
    ...asked,
    'note',
    ...when(leader, 'lead', 'assess'),
    ...when(!stopped, 'interim'),
    ...when(state.interimMeasures.length > 0 || state.planAdoptedOn !== null, 'tell'),
    'disclosure',
    'trusted-adult',
    ...when(!stopped, 'hear'),
    'plan',
    ...when(!stopped, 'examination'),
    ...when(state.planAdoptedOn !== null && !stopped, 'letter'),
    'check-in',
    ...when(state.planAdoptedOn !== null && !stopped, 'stopped'),
    ...when(stopped, 'rhythm', 'fine', 'close', 'started-again'),
    ...when(leader, 'end'),
  ]
}

const Doings = ({ visit, seen, called, viewer }: PartProps) => {
  const acts = actsFor(seen, viewer)
  if (acts.length === 0) return null
  const { words } = called
  const labels: Readonly<Record<ActName, string>> = { ...words.acts, ...planWords[visit.language].acts }
  return (
    <Part id="can" title={words.page.can}>
      <ul class="sh-grid2 sh-plain">
        {acts.map((act) => (
          <li>
            <a class="ds-link" data-color="neutral" href={casePath(seen.id, act)}>
              {labels[act]}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  )
}

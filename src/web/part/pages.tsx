import type { Child } from 'hono/jsx'
import { handle } from '../../app/handle.ts'
import { textOf } from '../../domain/kernel/words.ts'
import { answerJointMeeting } from '../../domain/meetings/call-meeting.ts'
import type { Meetings } from '../../domain/meetings/events.ts'
import { askParticipantTalk } from '../../domain/participants/name-participant.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import {
  findFamilyMeetings,
  findParts,
  namesInParts,
  type FamilyMeetings,
  type FoundPart,
} from '../../readmodels/participants/parts.ts'
import { namesOf } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { firstName as firstNameOrNone, foldOpened, ownFrame } from '../follow-up/own.tsx'
import { GuardianFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { ErrorSummary, Hidden, RadioGroup } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { Thread, ThreadItem } from '../parts/thread.tsx'
import { Lines } from '../cases/seen-case.tsx'
import type { SignedVisit } from '../visit.tsx'
import { meetingWords } from '../words/case-meetings.ts'
import { participantWords } from '../words/case-participants.ts'
import { firstName } from '../words/cases.ts'
import { longDate } from '../words/language.ts'

const ownRules = ['CASE-16', 'CASE-29', 'REP-13', 'CON-06'] as const
const meetingRules = ['CASE-26', 'CASE-23', 'CON-06'] as const

/** Writes that pupil or guardian read what is about the pupil (CON-04). */
const audit = (
  unit: Unit,
  viewer: Viewer,
  pupil: string,
  streams: readonly { readonly stream: string }[],
): Promise<unknown> =>
  Promise.all(
    streams.map(({ stream }) =>
      unit.audit({
        actor: viewer.person ?? '',
        role: viewer.person === pupil ? 'exposed' : 'guardian',
        act: 'read',
        kind: 'case',
        stream,
        about: [pupil],
      }),
    ),
  )

/** What was agreed in one part: the same for the pupil and the family. */
const Agreed = ({ visit, part, title }: { visit: SignedVisit; part: FoundPart; title: string }) => {
  const { own, kinds } = participantWords[visit.language]
  const { agreements, endedOn } = part.view
  return (
    <Part id={`agreed-${part.id}`} title={title}>
      {endedOn !== null && <p class="sh-quiet">{own.over}</p>}
      {agreements.length === 0 ? (
        <p>{own.none}</p>
      ) : (
        <Thread>
          {agreements.map(({ what, kind, lookAgainOn }) => (
            <ThreadItem kind={lookAgainOn === null ? 'done' : 'now'} label={kinds[kind]}>
              <h3 class="sh-h3">
                <Lines text={textOf(what)} />
              </h3>
              <p class="sh-quiet">
                {lookAgainOn === null || endedOn !== null
                  ? own.over
                  : own.look(longDate(visit.language, lookAgainOn))}
              </p>
            </ThreadItem>
          ))}
        </Thread>
      )}
    </Part>
  )
}

/** `/me/part`: what was agreed with a pupil who took part, and their adult. Not a word of blame, or of any other child. */
const ownPart = async (visit: SignedVisit, unit: Unit, viewer: Viewer): Promise<Response> => {
  const parts =
    viewer.kind === 'pupil' && viewer.person !== null ? await findParts(unit, viewer, viewer.person) : []
  if (parts.length === 0 || viewer.person === null) return visit.notFound()
  await audit(unit, viewer, viewer.person, parts)
  const { own } = participantWords[visit.language]
  const names = await namesInParts(unit, parts)
  return ownFrame(visit, unit, {
    title: own.title,
    rules: ownRules,
    children: (
      <>
        <Head title={own.title} lead={own.lead} />
        {parts.map((part) => {
          const { adult, wantsToTalkSince, namedOn } = part.view.part
          const who = adult === null ? undefined : firstNameOrNone(names.get(adult.person))
          return (
            <>
              {part.view.endedOn === null && (
                <>
                  <p>{who === undefined ? own.noAdult : own.adult(who)}</p>
                  {wantsToTalkSince === null ? (
                    <form method="post" action="/me/part" class="sh-mt2 sh-ways">
                      <Hidden name="once" value={visit.newToken()} />
                      <Hidden name="part" value={part.id} />
                      <Button big quiet icon="talk">
                        {own.talk}
                      </Button>
                    </form>
                  ) : (
                    <p class="sh-box sh-mt2">{own.asked(who ?? own.somebody)}</p>
                  )}
                </>
              )}
              <Agreed
                visit={visit}
                part={part}
                title={parts.length === 1 ? own.agreed : own.several(longDate(visit.language, namedOn))}
              />
            </>
          )
        })}
        <div class="sh-ways sh-part">
          <Button href="/me" big>
            {own.back}
          </Button>
        </div>
      </>
    ),
  })
}

const postOwnPart = (visit: SignedVisit): Promise<Response> =>
  visit.act(async (unit, viewer) => {
    const nothing = { again: async () => visit.notFound() }
    const parts =
      viewer.kind === 'pupil' && viewer.person !== null ? await findParts(unit, viewer, viewer.person) : []
    const part = parts.find(({ id }) => id === visit.fields.text('part'))
    if (part === undefined) return nothing
    const outcome = await handle(unit, visit.deps.clock, {
      stream: part.stream,
      fold: foldOpened,
      act: askParticipantTalk,
      command: {},
      viewer,
    })
    return outcome.kind === 'done' ? { to: '/me/part' } : nothing
  })

const familyFrame = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  page: {
    readonly title: string
    readonly lead: string
    readonly rules: Page['rules']
    readonly failed?: boolean
    readonly children: Child
  },
): Promise<Response> => {
  const pupil = visit.param('pupil')
  const names = await namesOf(unit, [viewer.person, pupil])
  const child = firstName(names.get(pupil) ?? '')
  return visit.page(
    <GuardianFrame
      visit={visit}
      tenant={unit.tenant}
      title={`${page.title} – ${child}`}
      rules={page.rules}
      failed={page.failed === true}
      name={names.get(viewer.person ?? '') ?? ''}
    >
      <Head
        over={
          <a class="ds-link" data-color="neutral" href={`/child/${encodeURIComponent(pupil)}`}>
            {child}
          </a>
        }
        title={page.title}
        lead={page.lead}
      />
      {page.children}
    </GuardianFrame>,
    page.failed === true ? 422 : 200,
  )
}

/** `/child/:pupil/part`: the family's view of their own child's part, and of nobody else's (CASE-16). */
const familyPart = async (visit: SignedVisit, unit: Unit, viewer: Viewer): Promise<Response> => {
  const pupil = visit.param('pupil')
  const parts = viewer.guardianOf.includes(pupil) ? await findParts(unit, viewer, pupil) : []
  if (parts.length === 0) return visit.notFound()
  await audit(unit, viewer, pupil, parts)
  const { own } = participantWords[visit.language]
  const names = await namesInParts(unit, parts)
  const child = firstName((await namesOf(unit, [pupil])).get(pupil) ?? '')
  const meetings = await findFamilyMeetings(unit, viewer, pupil)
  return familyFrame(visit, unit, viewer, {
    title: own.familyTitle(child),
    lead: own.familyLead(child),
    rules: ownRules,
    children: (
      <>
        {parts.map((part) => {
          const { adult, namedOn } = part.view.part
          return (
            <>
              {adult !== null && <p>{own.familyAdult(child, names.get(adult.person) ?? own.somebody)}</p>}
              <Agreed
                visit={visit}
                part={part}
                title={
                  parts.length === 1
                    ? own.familyAgreed(child)
                    : own.several(longDate(visit.language, namedOn))
                }
              />
            </>
          )
        })}
        {meetings.length > 0 && (
          <p>
            <a class="ds-link" href={`/child/${encodeURIComponent(pupil)}/meetings`}>
              {own.toMeetings}
            </a>
          </p>
        )}
      </>
    ),
  })
}

/** One meeting as this family is called to it, with its minutes once they are written. */
const FamilyMeeting = ({
  visit,
  meeting,
  tasks,
  names,
}: {
  readonly visit: SignedVisit
  readonly meeting: Meetings['meetings'][number]
  readonly tasks: Meetings['tasks']
  readonly names: ReadonlyMap<string, string>
}) => {
  const { own, section } = meetingWords[visit.language]
  const { language } = visit
  const nameOf = (person: string): string => names.get(person) ?? participantWords[language].own.somebody
  const agreed = tasks.filter(({ meetingId }) => meetingId === meeting.meetingId)
  const { minutes } = meeting
  const Own = ({ texts }: { texts: typeof meeting.parts }) => (
    <>
      {texts.map(({ words }) => (
        <p>
          <b>{own.forYou}:</b> <Lines text={textOf(words)} />
        </p>
      ))}
    </>
  )
  return (
    <Part id={`meeting-${meeting.meetingId}`} title={own.invited(longDate(language, meeting.on))}>
      <p>
        {textOf(meeting.where)}. {own.leads(nameOf(meeting.responsible))}
      </p>
      <h3 class="sh-h3 sh-mt2">{own.agenda}</h3>
      <p>
        <Lines text={textOf(meeting.agenda)} />
      </p>
      <Own texts={meeting.parts} />
      {minutes !== null && (
        <>
          <h3 class="sh-h3 sh-mt2">{own.minutes(longDate(language, minutes.on))}</h3>
          <p>
            <Lines text={textOf(minutes.said)} />
          </p>
          <Own texts={minutes.parts} />
        </>
      )}
      {agreed.length > 0 && (
        <>
          <h3 class="sh-h3 sh-mt2">{own.agreed}</h3>
          <ul class="sh-plain">
            {agreed.map(({ what, responsible, by, doneOn }) => (
              <li class="sh-mb1">
                {textOf(what)}{' '}
                <span class="sh-quiet">
                  ·{' '}
                  {doneOn === null
                    ? section.by(nameOf(responsible), longDate(language, by))
                    : section.done(longDate(language, doneOn))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  )
}

/** Whether this family wants to talk with the other: its own answer, to be changed at any time (CASE-26). */
const JointQuestion = ({
  visit,
  found,
  pupil,
  refused,
}: {
  readonly visit: SignedVisit
  readonly found: FamilyMeetings
  readonly pupil: string
  readonly refused: string | undefined
}) => {
  const { own } = meetingWords[visit.language]
  const { joint } = found.meetings
  if (joint === null || found.endedOn !== null) return null
  const answer = joint.answers[pupil]
  const error = refused === found.id ? own.answerMissing : undefined
  return (
    <Part id={`joint-${found.id}`} title={own.joint}>
      <p>{own.jointText}</p>
      {answer !== undefined && (
        <p class="sh-mt1">
          <b>{own.answered(answer)}</b>
        </p>
      )}
      <form
        class="sh-form sh-mt2"
        method="post"
        action={`/child/${encodeURIComponent(pupil)}/meetings`}
        novalidate
      >
        <Hidden name="once" value={visit.newToken()} />
        <Hidden name="part" value={found.id} />
        <RadioGroup
          name={`allowed-${found.id}`}
          label={own.answer}
          options={[
            { value: 'yes', label: own.yes },
            { value: 'no', label: own.no },
          ]}
          value={answer === undefined ? undefined : answer ? 'yes' : 'no'}
          {...(error === undefined ? {} : { error })}
        />
        <p class="sh-mt2">
          <Button quiet={answer !== undefined}>{own.send}</Button>
        </p>
      </form>
    </Part>
  )
}

/** `/child/:pupil/meetings`: this family's invitations, minutes, and the question of a joint meeting (CASE-26). */
const familyMeetings = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  refused?: string,
): Promise<Response> => {
  const pupil = visit.param('pupil')
  const found = await findFamilyMeetings(unit, viewer, pupil)
  if (found.length === 0) return visit.notFound()
  await audit(unit, viewer, pupil, found)
  const { own } = meetingWords[visit.language]
  const names = await namesOf(
    unit,
    found.flatMap(({ meetings }) =>
      [...meetings.meetings, ...meetings.tasks].map(({ responsible }) => responsible),
    ),
  )
  return familyFrame(visit, unit, viewer, {
    title: own.title,
    lead: own.lead,
    rules: meetingRules,
    failed: refused !== undefined,
    children: (
      <>
        {refused !== undefined && (
          <ErrorSummary
            title={participantWords[visit.language].own.errors}
            errors={[{ field: `allowed-${refused}`, text: own.answerMissing }]}
          />
        )}
        {found.map((one) => (
          <>
            <JointQuestion visit={visit} found={one} pupil={pupil} refused={refused} />
            {one.meetings.meetings
              .toSorted((a, b) => (a.on < b.on ? 1 : -1))
              .map((meeting) => (
                <FamilyMeeting visit={visit} meeting={meeting} tasks={one.meetings.tasks} names={names} />
              ))}
          </>
        ))}
      </>
    ),
  })
}

const postFamilyMeetings = (visit: SignedVisit): Promise<Response> =>
  visit.act(async (unit, viewer) => {
    const nothing = { again: async () => visit.notFound() }
    const pupil = visit.param('pupil')
    const part = visit.fields.text('part')
    const found = (await findFamilyMeetings(unit, viewer, pupil)).find(({ id }) => id === part)
    if (found === undefined) return nothing
    const answer = visit.fields.oneOf(`allowed-${part}`, ['yes', 'no'])
    const outcome = await handle(unit, visit.deps.clock, {
      stream: found.stream,
      fold: foldOpened,
      act: answerJointMeeting,
      command: { family: pupil, allowed: answer === undefined ? undefined : answer === 'yes' },
      viewer,
    })
    if (outcome.kind === 'done') return { to: `/child/${encodeURIComponent(pupil)}/meetings` }
    const missing =
      outcome.kind === 'refused' && outcome.refusals.every(({ refusal }) => refusal === 'answer-missing')
    return missing ? { again: (next, who) => familyMeetings(visit, next, who, part) } : nothing
  })

/** Pages of a pupil who took part, and of families called to meetings. */
export const partPages: readonly Page[] = [
  {
    path: '/me/part',
    rules: ownRules,
    open: 'signed-in',
    get: (visit) => visit.inSchool((unit, viewer) => ownPart(visit, unit, viewer)),
    post: postOwnPart,
  },
  {
    path: '/child/:pupil/part',
    rules: ownRules,
    open: 'signed-in',
    get: (visit) => visit.inSchool((unit, viewer) => familyPart(visit, unit, viewer)),
  },
  {
    path: '/child/:pupil/meetings',
    rules: meetingRules,
    open: 'signed-in',
    get: (visit) => visit.inSchool((unit, viewer) => familyMeetings(visit, unit, viewer)),
    post: postFamilyMeetings,
  },
]

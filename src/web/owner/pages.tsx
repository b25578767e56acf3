import type { Refused } from '../../domain/kernel/result.ts'
import { textOf } from '../../domain/kernel/words.ts'
import { answerClimbed, type ClimbedState } from '../../domain/owner/climbed.ts'
import { holds, type Viewer } from '../../domain/people/viewer.ts'
import { workingDaysBetween } from '../../domain/procedures/working-days.ts'
import { handle } from '../../app/handle.ts'
import { foldKnown } from '../../app/rounds/climb.ts'
import { climbedSeenBy, findClimbedSeenBy, schoolNames } from '../../readmodels/owner.ts'
import { calendarOf, namesOf, ownName } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Duties, Duty } from '../parts/duty.tsx'
import { Facts } from '../parts/facts.tsx'
import { ErrorSummary, Hidden, TextArea } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { State } from '../parts/state.tsx'
import type { SignedVisit } from '../visit.tsx'
import { dutyTitle } from '../words/duty.ts'
import { longDate, shortDate, type Language } from '../words/language.ts'
import { ownerWords } from '../words/owner.ts'
import { tellOwnerWords } from '../words/tell-owner.ts'

const rules = ['OWN-09', 'CON-06'] as const

/** One duty that a school let lie, as its owner meets it: no child, no case, and what the owner does about it. */
const show = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  refusals: readonly Refused[] = [],
): Promise<Response> => {
  const found = await findClimbedSeenBy(unit, viewer, visit.param('id'))
  if (found === undefined) return visit.notFound()
  const { id, state } = found
  const { language, today } = visit
  const words = ownerWords[language]
  const school = (await schoolNames(visit.deps.world, [state.school])).get(state.school) ?? ''
  const names = await namesOf(unit, [viewer.person, ...state.answers.map(({ by }) => by)])
  const late = state.due === null ? 0 : workingDaysBetween(state.due, today, await calendarOf(unit))
  const staff = tellOwnerWords[language].owner
  const title = state.told === null ? words.title(school) : staff.title(school)
  const say = ({ refusal }: Refused): string =>
    words.refusals[refusal as keyof typeof words.refusals] ?? words.failed
  const failed = refusals.length > 0
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={names.get(viewer.person ?? '') ?? ''}
      title={title}
      failed={failed}
      rules={rules}
      current="day"
    >
      <Head
        over={
          <a class="ds-link" href="/climbed">
            {words.list.title}
          </a>
        }
        title={title}
        lead={state.told === null ? words.lead : staff.lead}
      />
      <ErrorSummary
        title={words.failed}
        errors={refusals.map((refused) => ({
          ...(refused.field === undefined ? {} : { field: refused.field }),
          text: say(refused),
        }))}
      />
      <div class="sh-read sh-part">
        <Facts
          facts={[
            {
              term: words.what,
              value: schoolDuty(language, state),
            },
            ...(state.told === null ? [] : [{ term: staff.said, value: textOf(state.told) }]),
            { term: words.matter, value: words.where[state.matter](state.number) },
            {
              term: words.due,
              value:
                state.due === null
                  ? words.dueAsSoonAsPossible(longDate(language, state.since))
                  : `${longDate(language, state.due)}${late > 0 ? ` · ${words.daysLate(late)}` : ''}`,
            },
            { term: words.reached, value: longDate(language, state.climbedOn) },
          ]}
        />
        <p class="sh-mt2 sh-quiet">{words.noNames}</p>
      </div>
      {state.answers.length > 0 && (
        <Part id="answers" title={words.answers}>
          <ul class="sh-plain sh-read">
            {state.answers.map(({ words: said, on, by }) => (
              <li class="sh-mb2">
                <p>{textOf(said)}</p>
                <p class="sh-quiet sh-small">
                  {[names.get(by ?? ''), longDate(language, on)].filter(Boolean).join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {state.keptOn === null ? (
        <form class="sh-form sh-part" method="post" action={`/climbed/${id}`} novalidate>
          <Hidden name="once" value={visit.newToken()} />
          <div class="sh-stack">
            <TextArea
              name="words"
              label={words.answer}
              hint={words.answerHint}
              autocomplete="off"
              value={visit.fields.text('words')}
              error={refusals.filter(({ field }) => field === 'words').map(say)[0]}
            />
            <Button>{words.send}</Button>
          </div>
        </form>
      ) : (
        <p class="sh-part">{words.kept(longDate(language, state.keptOn))}</p>
      )}
    </StaffFrame>,
    failed ? 422 : 200,
  )
}

/** Everything that has reached this owner, school by school. */
const list = async (visit: SignedVisit, unit: Unit, viewer: Viewer): Promise<Response> => {
  if (!holds(viewer, 'officer')) return visit.notFound()
  const { language, today } = visit
  const words = ownerWords[language]
  const calendar = await calendarOf(unit)
  const climbed = await climbedSeenBy(unit, viewer)
  const schools = [...Map.groupBy(climbed, ({ state }) => state.school)]
  const names = await schoolNames(
    visit.deps.world,
    schools.map(([id]) => id),
  )
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={words.list.title}
      rules={rules}
      current="day"
    >
      <Head
        over={
          <a class="ds-link" href="/day">
            {words.toDay}
          </a>
        }
        title={words.list.title}
        {...(climbed.length === 0 ? {} : { lead: words.list.lead })}
      />
      {climbed.length === 0 ? (
        <State
          kind="empty"
          id="empty"
          title={words.list.empty}
          lead={words.noNames}
          drawing={words.list.drawing}
        />
      ) : (
        schools.map(([id, ofSchool]) => (
          <Part id={`school-${id}`} title={names.get(id) ?? id}>
            <Duties>
              {ofSchool.map(({ id: item, state }) => {
                const late = state.due === null ? 0 : workingDaysBetween(state.due, today, calendar)
                const answer = state.answers.at(-1)
                return (
                  <Duty
                    when={shortDate(language, state.due ?? state.since)}
                    {...(late > 0 ? { whenSmall: words.daysLate(late) } : {})}
                    late={answer === undefined}
                    title={schoolDuty(language, state)}
                    href={`/climbed/${item}`}
                    who={[
                      words.where[state.matter](state.number),
                      answer === undefined
                        ? words.list.open
                        : words.list.answered(longDate(language, answer.on)),
                    ].join(' · ')}
                  />
                )
              })}
            </Duties>
          </Part>
        ))
      )}
    </StaffFrame>,
  )
}

const schoolDuty = (language: Language, { code, does }: ClimbedState): string =>
  dutyTitle(language, { code, ...(does === null ? {} : { does }) })

export const ownerPages: readonly Page[] = [
  {
    path: '/climbed',
    rules,
    open: 'signed-in',
    get: (visit) => visit.inSchool((unit, viewer) => list(visit, unit, viewer)),
  },
  {
    path: '/climbed/:id',
    rules,
    open: 'signed-in',
    get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer)),
    post: (visit) =>
      visit.act(async (unit, viewer) => {
        const found = await findClimbedSeenBy(unit, viewer, visit.param('id'))
        if (found === undefined) return { again: async () => visit.notFound() }
        const outcome = await handle(unit, visit.deps.clock, {
          stream: found.stream,
          fold: foldKnown,
          act: answerClimbed,
          command: { words: visit.fields.text('words') },
          viewer,
        })
        return outcome.kind === 'refused'
          ? { again: (next, who) => show(visit, next, who, outcome.refusals) }
          : { to: `/climbed/${found.id}` }
      }),
  },
]

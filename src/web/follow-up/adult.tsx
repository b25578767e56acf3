import { chooseTrustedAdult } from '../../domain/follow-up/choose-trusted-adult.ts'
import { adultsToChoose } from '../../readmodels/follow-up/adults.ts'
import type { OwnCase } from '../../readmodels/follow-up/own-case.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { Button } from '../parts/button.tsx'
import { Choice, Hidden, Select } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { handle } from '../../app/handle.ts'
import { findOwnCase } from '../../readmodels/follow-up/own-case.ts'
import {
  errorAt,
  Errors,
  foldOpened,
  ownFrame,
  ownPage,
  showAgain,
  wordsFor,
  type Shown,
  ownPath,
} from './own.tsx'

const OTHER = 'other'

const adultPage = async (
  visit: SignedVisit,
  unit: Unit,
  own: OwnCase,
  shown: Shown = {},
): Promise<Response> => {
  const words = wordsFor(visit)
  const { form } = words.adult
  const { near, others } = await adultsToChoose(unit, own)
  const now = own.view.state.trustedAdult?.person
  const error = errorAt(visit, shown, 'person')
  const typed = visit.fields.text('person')
  return ownFrame(visit, unit, {
    title: form.title,
    rules: ['FOL-02'],
    shown,
    children: (
      <>
        <Errors visit={visit} shown={shown} />
        <Head title={form.title} lead={form.lead} />
        <form method="post" action={ownPath(visit, '/me/adult')} novalidate>
          <Hidden name="once" value={visit.newToken()} />
          <Choice
            name="person"
            label={form.legend}
            legend="ask"
            value={typed === '' ? now : typed}
            {...(error === undefined ? {} : { error })}
            options={[
              ...near.map(({ person, name }) => ({
                value: person,
                label: name,
                ...(person === now ? { hint: form.now } : {}),
              })),
              ...(others.length === 0 ? [] : [{ value: OTHER, label: form.other, hint: form.otherHint }]),
            ]}
          />
          {others.length > 0 && (
            <div class="sh-mt2">
              <Select
                name="other"
                label={form.otherLabel}
                placeholder={form.pick}
                value={visit.fields.text('other')}
                options={others.map(({ person, name }) => ({ value: person, label: name }))}
              />
            </div>
          )}
          <div class="sh-ways">
            <Button big>{form.send}</Button>
            <Button big quiet href={ownPath(visit, '/me')}>
              {form.later}
            </Button>
          </div>
        </form>
      </>
    ),
  })
}

/** The pupil chooses the one adult who follows them (FOL-02). */
export const getAdult = ownPage((visit, unit, own) =>
  own.view.state.end === null ? adultPage(visit, unit, own) : visit.seeOther(ownPath(visit, '/me')),
)

export const postAdult = (visit: SignedVisit): Promise<Response> =>
  visit.act(async (unit, viewer) => {
    const own = await findOwnCase(unit, viewer, visit.today, visit.query('case'))
    if (own === undefined) return { again: async () => visit.notFound() }
    const chosen = visit.fields.text('person')
    const person = chosen === OTHER || chosen === '' ? visit.fields.text('other') : chosen
    const outcome = await handle(unit, visit.deps.clock, {
      stream: own.stream,
      fold: foldOpened,
      act: chooseTrustedAdult,
      command: {
        person,
        isStaff: (await unit.index.people('staff')).some((adult) => adult.person === person),
        chosenByPupil: true,
        untied: false,
      },
      viewer,
    })
    return outcome.kind === 'done'
      ? { to: ownPath(visit, '/me') }
      : {
          again: showAgain(visit, adultPage, {
            refusals: outcome.kind === 'refused' ? outcome.refusals : [],
          }),
        }
  })

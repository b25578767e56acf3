import type { Refused } from '../../domain/kernel/result.ts'
import { chooseMail, foldMail } from '../../domain/people/choose-mail.ts'
import { mailRhythms } from '../../domain/people/events.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import { handle } from '../../app/handle.ts'
import { mailOf } from '../../readmodels/mail.ts'
import { namesOf } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { ErrorSummary, Hidden, RadioGroup } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { mailPageWords } from '../words/mail.ts'

const rules = ['OWN-09'] as const

const isAdult = ({ kind }: Viewer): boolean => kind === 'staff' || kind === 'officer'

/** Enough to know one's own address by; not all of it on a screen that others may see. */
const masked = (address: string): string => address.replace(/^(.).*@/, '$1…@')

const show = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  refusals: readonly Refused[] = [],
): Promise<Response> => {
  const { person } = viewer
  if (person === null || !isAdult(viewer)) return visit.notFound()
  const words = mailPageWords[visit.language]
  const mail = await mailOf(unit, person)
  const failed = refusals.length > 0
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={(await namesOf(unit, [person])).get(person) ?? ''}
      title={words.title}
      failed={failed}
      rules={rules}
    >
      <Head
        over={
          <a class="ds-link" href="/day">
            {words.back}
          </a>
        }
        title={words.title}
        lead={words.lead}
      />
      <ErrorSummary
        title={words.failed}
        errors={failed ? [{ field: 'when', text: words.whenMissing }] : []}
      />
      <form class="sh-form sh-part" method="post" action="/mail" novalidate>
        <Hidden name="once" value={visit.newToken()} />
        <div class="sh-stack">
          <RadioGroup
            name="when"
            label={words.when}
            options={mailRhythms.map((value) => ({ value, ...words.choices[value] }))}
            value={failed ? '' : mail.when}
            error={failed ? words.whenMissing : undefined}
          />
          <p class="sh-read">{words.danger}</p>
          <p class="sh-read sh-quiet">
            {mail.address === undefined ? words.noAddress : words.address(masked(mail.address))}
          </p>
          <Button>{words.send}</Button>
        </div>
      </form>
    </StaffFrame>,
    failed ? 422 : 200,
  )
}

/** Everybody who works here chooses how often a mail says that something waits. */
export const mailPages: readonly Page[] = [
  {
    path: '/mail',
    rules,
    open: 'signed-in',
    get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer)),
    post: (visit) =>
      visit.act(async (unit, viewer) => {
        const { person } = viewer
        if (person === null || !isAdult(viewer)) return { again: async () => visit.notFound() }
        const outcome = await handle(unit, visit.deps.clock, {
          stream: `person:${person}`,
          fold: foldMail(person),
          act: chooseMail,
          command: { when: visit.fields.oneOf('when', mailRhythms), language: visit.language },
          viewer,
        })
        return outcome.kind === 'refused'
          ? { again: (next, who) => show(visit, next, who, outcome.refusals) }
          : { to: '/day' }
      }),
  },
]

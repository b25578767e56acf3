import { handle } from '../../app/handle.ts'
import { giveConsent, refuseConsent } from '../../domain/consent/answer-consent.ts'
import { sharedParts } from '../../domain/consent/events.ts'
import type { Refused } from '../../domain/kernel/result.ts'
import { textOf } from '../../domain/kernel/words.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import { askedOf, type Asked } from '../../readmodels/consent/consents.ts'
import { namesOf } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { findOwnCase } from '../../readmodels/follow-up/own-case.ts'
import { foldOpened, ownPath, readOwnCase } from '../follow-up/own.tsx'
import { GuardianFrame, PupilFrame } from '../frames.tsx'
import { auditChild, childPath, findSeen } from '../guardian/form.tsx'
import { Button } from '../parts/button.tsx'
import { Facts } from '../parts/facts.tsx'
import { Check, CheckGroup, DateField, ErrorSummary, Hidden } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import { State, StateMark } from '../parts/state.tsx'
import type { SignedVisit } from '../visit.tsx'
import { refusalWords, type CaseRefusal } from '../words/case-refusals.ts'
import { firstName } from '../words/cases.ts'
import { consentWords } from '../words/consent.ts'
import { longDate, typedDate } from '../words/language.ts'

/** Who is asked: a guardian on the child's page, or the pupil on their own. */
type Who = 'home' | 'own'

type Props = {
  readonly visit: SignedVisit
  readonly who: Who
  readonly one: Asked
  readonly name: string
  readonly action: string
  /** Whether this reader's word counts now. */
  readonly counts: boolean
  /** The one filled button of the page stands at the first that waits. */
  readonly first: boolean
  readonly refused: readonly Refused[] | undefined
}

const Standing = ({ visit, who, one }: Props) => {
  const words = consentWords[visit.language][who]
  return (
    <p>
      {one.standing.kind === 'shared' ? (
        <StateMark icon="check" color="success">
          {words.shared(longDate(visit.language, one.standing.until))}
        </StateMark>
      ) : (
        <StateMark icon="warn">{words.notShared[one.standing.why]}</StateMark>
      )}{' '}
      {one.own === undefined ? '' : words.yours[one.own.says](longDate(visit.language, one.own.on))}
    </p>
  )
}

/** What is asked, how it stands, and the answer: all of it, some of it, or nothing (CON-01). */
const AskedBox = (props: Props) => {
  const { visit, who, one, name, action, counts, first, refused } = props
  const all = consentWords[visit.language]
  const words = all[who]
  const { standing, own } = one
  const over = standing.kind === 'not-shared' && (standing.why === 'ended' || one.until < visit.today)
  const given = own?.says === 'yes'
  const chosen = given ? own : one
  /** What runs, where something does: the others who decide may have said yes to less. */
  const now = standing.kind === 'shared' ? standing : chosen
  const big = who === 'own'
  const typed = refused !== undefined
  const errorAt = (field: string): string | undefined => {
    const found = refused?.find((candidate) => candidate.field === field)
    return found === undefined
      ? undefined
      : refusalWords(visit.language, 'consent-given', found.refusal as CaseRefusal, '')
  }
  const form = (
    <form class="sh-form" method="post" action={action} novalidate>
      <FormMarks visit={visit} one={one} />
      <div class="sh-stack">
        {one.parts.length > 0 && (
          <CheckGroup
            id={`parts-${one.consentId}`}
            name="parts"
            label={words.what}
            options={one.parts.map((part) => ({ value: part, label: all.parts[part] }))}
            values={typed ? visit.fields.all('parts') : chosen.parts}
            error={errorAt('parts')}
          />
        )}
        {one.mayAnswer && (
          <Check
            id={`mayAnswer-${one.consentId}`}
            name="mayAnswer"
            value="yes"
            label={words.mayAnswer}
            checked={typed ? visit.fields.text('mayAnswer') === 'yes' : chosen.mayAnswer}
          />
        )}
        <DateField
          id={`until-${one.consentId}`}
          name="until"
          label={words.until}
          hint={words.untilHint(typedDate(one.until))}
          value={typed ? visit.fields.text('until') : typedDate(chosen.until)}
          error={errorAt('until')}
        />
      </div>
      <p class={big ? 'sh-ways' : 'sh-mt2 sh-row'}>
        <Button big={big} quiet={!first} name="says" value="yes">
          {given ? words.change : words.yes}
        </Button>
        {own === undefined && (
          <Button big={big} quiet name="says" value="no">
            {words.no}
          </Button>
        )}
      </p>
    </form>
  )
  const answers = counts && !over
  return (
    <div class="sh-part">
      <h2 class="sh-h2">
        {name}, {all.bodies[one.body]}
      </h2>
      <Standing {...props} />
      <div class="sh-mt1">
        <Facts
          facts={[
            { term: words.why, value: textOf(one.purpose) },
            ...(answers && own === undefined
              ? []
              : [
                  {
                    term: words.what,
                    value: [
                      ...now.parts.map((part) => all.parts[part]),
                      ...(now.mayAnswer ? [words.mayAnswer] : []),
                    ].join(' · '),
                  },
                  { term: words.until, value: longDate(visit.language, now.until, true) },
                ]),
          ]}
        />
      </div>
      {answers && given && (
        <form class="sh-mt2" method="post" action={action}>
          <FormMarks visit={visit} one={one} />
          <Button big={big} quiet name="says" value="no">
            {words.withdraw}
          </Button>
        </form>
      )}
      {answers &&
        (own === undefined ? (
          <div class="sh-mt2">{form}</div>
        ) : (
          <details class="sh-why sh-mt2" open={typed}>
            <summary>{given ? words.less : words.after}</summary>
            <div>{form}</div>
          </details>
        ))}
    </div>
  )
}

const FormMarks = ({ visit, one }: { visit: SignedVisit; one: Asked }) => (
  <>
    <Hidden name="once" value={visit.newToken()} />
    <Hidden name="consent" value={one.consentId} />
  </>
)

/** The case that is open to whoever is asked, with the line that they read it; undefined: nothing is there for them. */
const findMatter = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  who: Who,
): Promise<{ readonly stream: string; readonly child: string; readonly back: string } | undefined> => {
  if (who === 'own') {
    const own = await readOwnCase(visit, unit, viewer)
    return own === undefined ? undefined : { stream: own.stream, child: '', back: ownPath(visit, '/me') }
  }
  const seen = await findSeen(visit, unit, viewer)
  if (seen?.found === undefined) return undefined
  await auditChild(visit, unit, viewer, seen.found)
  return { stream: seen.found.stream, child: firstName(seen.child), back: childPath(visit) }
}

const rules = ['CON-01', 'CON-03', 'CON-05', 'LAW-01'] as const

const show = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  who: Who,
  refused?: readonly Refused[],
): Promise<Response> => {
  const matter = await findMatter(visit, unit, viewer, who)
  if (matter === undefined)
    return who === 'own' && viewer.kind === 'pupil' ? visit.seeOther('/me') : visit.notFound()
  const found = await askedOf(unit, viewer, matter.stream, visit.today)
  if (found === undefined) return visit.notFound()
  const words = consentWords[visit.language][who]
  const names = await namesOf(unit, [viewer.person, ...found.asked.map(({ to }) => to)])
  const action = who === 'own' ? ownPath(visit, '/me/consents') : childPath(visit, '/consents')
  const waiting = found.counts ? found.asked.find(({ own }) => own === undefined) : undefined
  const back = (
    <p class={who === 'own' ? 'sh-ways sh-part' : 'sh-part'}>
      <Button href={matter.back} quiet big={who === 'own'}>
        {words.back}
      </Button>
    </p>
  )
  const title = words.title(matter.child)
  const content =
    found.asked.length === 0 ? (
      <State kind="empty" id="nothing" drawing={words.none} title={words.none} lead={words.noneLead} />
    ) : (
      <>
        <ErrorSummary
          title={words.errors}
          errors={(refused ?? []).map(({ refusal, field }) => ({
            ...(field === undefined ? {} : { field: `${field}-${visit.fields.text('consent')}` }),
            text: refusalWords(visit.language, 'consent-given', refusal as CaseRefusal, matter.child),
          }))}
        />
        {found.asked.map((one) => (
          <AskedBox
            visit={visit}
            who={who}
            one={one}
            name={names.get(one.to) ?? ''}
            action={action}
            counts={found.counts}
            first={one === waiting}
            refused={
              refused !== undefined && visit.fields.text('consent') === one.consentId ? refused : undefined
            }
          />
        ))}
        <p class="sh-part sh-quiet sh-small">
          {[
            ...(who === 'home' || !found.counts ? [words.others] : []),
            ...(found.counts ? [words.free] : []),
          ].join(' ')}
        </p>
      </>
    )
  const inside = (
    <>
      <Head title={title} lead={words.lead(matter.child)} />
      {content}
      {back}
    </>
  )
  const common = { visit, tenant: unit.tenant, title, rules, failed: refused !== undefined }
  return visit.page(
    who === 'own' ? (
      <PupilFrame {...common} home="/me" languageHref={(language) => `/language/${language}`}>
        {inside}
      </PupilFrame>
    ) : (
      <GuardianFrame {...common} name={names.get(viewer.person ?? '') ?? ''}>
        {inside}
      </GuardianFrame>
    ),
    refused === undefined ? 200 : 422,
  )
}

/** The stream of the case, for a form: no line that it was read, since nothing is shown. */
const streamOf = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  who: Who,
): Promise<string | undefined> =>
  who === 'own'
    ? (await findOwnCase(unit, viewer, visit.today, visit.query('case')))?.stream
    : (await findSeen(visit, unit, viewer))?.found?.stream

/** A yes, a narrower yes, or a no: from the instant it is written nothing more is shared than it says (CON-01). */
const answer = (visit: SignedVisit, who: Who): Promise<Response> =>
  visit.act(async (unit, viewer) => {
    const nothing = { again: async () => visit.notFound() }
    const stream = await streamOf(visit, unit, viewer, who)
    const found = stream === undefined ? undefined : await askedOf(unit, viewer, stream, visit.today)
    if (stream === undefined || found === undefined || viewer.person === null || !found.counts) return nothing
    const { fields } = visit
    const common = {
      consentId: fields.text('consent'),
      giver: viewer.person,
      on: visit.today,
      basis: found.basis,
    }
    const matter = { stream, fold: foldOpened, viewer }
    const outcome =
      fields.text('says') === 'no'
        ? await handle(unit, visit.deps.clock, { ...matter, act: refuseConsent, command: common })
        : await handle(unit, visit.deps.clock, {
            ...matter,
            act: giveConsent,
            command: {
              ...common,
              parts: fields.someOf('parts', sharedParts),
              mayAnswer: fields.text('mayAnswer') === 'yes',
              until: fields.date('until', visit.today),
            },
          })
    const refusals: readonly Refused[] = outcome.kind === 'refused' ? outcome.refusals : []
    if (refusals.some(({ refusal }) => refusal === 'not-open-to-you')) return nothing
    return refusals.length === 0
      ? { to: who === 'own' ? ownPath(visit, '/me/consents') : childPath(visit, '/consents') }
      : { again: (next, by) => show(visit, next, by, who, refusals) }
  })

const pageOf = (path: string, who: Who) => ({
  path,
  rules,
  open: 'signed-in' as const,
  get: (visit: SignedVisit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer, who)),
  post: (visit: SignedVisit) => answer(visit, who),
})

/** What guardians and pupils are asked, and what they said (CON-01, CON-03). */
export const askedPages = [pageOf('/child/:pupil/consents', 'home'), pageOf('/me/consents', 'own')]

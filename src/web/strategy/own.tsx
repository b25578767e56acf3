import { handle } from '../../app/handle.ts'
import { holds, type Viewer } from '../../domain/people/viewer.ts'
import { confirmReading, foldReadings } from '../../domain/strategy/confirm-reading.ts'
import {
  findReadShare,
  READERS_STREAM,
  readingsOf,
  strategyInForce,
} from '../../readmodels/strategy/in-force.ts'
import { namesOf, strategiesOf } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { GuardianFrame, StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Facts } from '../parts/facts.tsx'
import { Hidden } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { StateMark } from '../parts/state.tsx'
import { adoptPage } from './adopt.tsx'
import type { SignedVisit } from '../visit.tsx'
import { longDate } from '../words/language.ts'
import { strategyPublicWords } from '../words/strategy-public.ts'

const rules = ['STR-01', 'STR-17', 'STR-10'] as const

const isReader = ({ kind }: Viewer): boolean => kind === 'staff' || kind === 'guardian'

const show = async (visit: SignedVisit, unit: Unit, viewer: Viewer): Promise<Response> => {
  const { person } = viewer
  if (person === null || !isReader(viewer) || unit.tenant.kind !== 'school') return visit.notFound()
  const { language, today } = visit
  const words = strategyPublicWords[language]
  const texts = words.own
  const { status, strategy, review } = await strategyInForce(unit, today)
  const isLeader = holds(viewer, 'leader')
  const hasRead = strategy !== undefined && (await readingsOf(unit)).get(strategy.version)?.has(person)
  const share = strategy && (await findReadShare(unit, viewer, strategy.version))
  const versions = isLeader ? (await strategiesOf(unit)).versions : []
  const name = (await namesOf(unit, [person])).get(person) ?? ''
  const body = (
    <>
      <Head title={texts.title}>
        <p class="sh-mt1">
          <StateMark
            icon={status === 'adopted' ? 'check' : 'warn'}
            {...(status === 'none' ? { color: 'danger' as const } : {})}
          >
            {texts.statuses[status]}
          </StateMark>
        </p>
        {isLeader && status === 'none' && unit.tenant.country === 'DK' && (
          <p class="sh-lead">{texts.breach}</p>
        )}
      </Head>
      {strategy !== undefined && (
        <Facts
          facts={[
            { term: words.about.written, value: <span lang={strategy.language}>{strategy.title}</span> },
            {
              term: words.about.adopted,
              value: `${longDate(language, strategy.adoptedOn, true)} ${words.about.by[strategy.body]}`,
            },
            ...(review === undefined
              ? []
              : [{ term: words.about.review, value: longDate(language, review.due, true) }]),
          ]}
        />
      )}
      <p class="sh-part sh-row">
        <a class="ds-link" href={`/s/${unit.tenant.slug}/strategy?lang=${language}`}>
          {texts.see}
        </a>
        {isLeader && (
          <>
            <a class="ds-link" href="/strategy/import">
              {texts.import}
            </a>
            <a class="ds-link" href="/strategy/draft">
              {texts.draft}
            </a>
            <a class="ds-link" href="/strategy/adopt">
              {texts.adopt}
            </a>
          </>
        )}
      </p>
      {strategy !== undefined &&
        (hasRead ? (
          <p class="sh-part">
            <StateMark icon="check">{texts.confirmed}</StateMark>
          </p>
        ) : (
          <form class="sh-form sh-part" method="post" action="/strategy" novalidate>
            <div class="sh-stack">
              <Hidden name="once" value={visit.newToken()} />
              <Hidden name="version" value={String(strategy.version)} />
              <p class="sh-read">{texts.confirmLead}</p>
              <Button>{texts.confirm}</Button>
            </div>
          </form>
        ))}
      {share !== undefined && (
        <Part id="share" title={texts.share}>
          <Facts
            facts={[
              { term: texts.staff, value: texts.of(share.staff.read, share.staff.all) },
              { term: texts.guardians, value: texts.of(share.guardian.read, share.guardian.all) },
            ]}
          />
          <p class="sh-mt1 sh-small sh-quiet">{texts.shareNote}</p>
        </Part>
      )}
      {versions.length > 1 && (
        <Part id="versions" title={texts.versions}>
          <Facts
            facts={versions.toReversed().map((version) => ({
              term: `${words.about.version} ${version.version}`,
              value: `${longDate(language, version.adoptedOn, true)} ${words.about.by[version.body]}`,
            }))}
          />
        </Part>
      )}
    </>
  )
  const frame = { visit, tenant: unit.tenant, title: texts.title, rules, name }
  return visit.page(
    viewer.kind === 'staff' ? (
      <StaffFrame {...frame} viewer={viewer}>
        {body}
      </StaffFrame>
    ) : (
      <GuardianFrame {...frame}>{body}</GuardianFrame>
    ),
  )
}

/** The school's strategy for those who belong to it: its status, and a word that one has read it. */
export const ownStrategyPages: readonly Page[] = [
  adoptPage,
  {
    path: '/strategy',
    rules,
    open: 'signed-in',
    get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer)),
    post: (visit) =>
      visit.act(async (unit, viewer) => {
        const { strategy } = await strategyInForce(unit, visit.today)
        const outcome = await handle(unit, visit.deps.clock, {
          stream: READERS_STREAM,
          fold: foldReadings,
          act: confirmReading,
          command: { version: Number(visit.fields.text('version')), inForce: strategy?.version },
          viewer,
        })
        if (outcome.kind === 'done') return { to: '/strategy' }
        // Another version came into force meanwhile: the page says which, and asks again.
        return { again: (next, who) => show(visit, next, who) }
      }),
  },
]

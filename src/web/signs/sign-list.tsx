import { handle } from '../../app/handle.ts'
import type { Refused } from '../../domain/kernel/result.ts'
import { holds, type Viewer } from '../../domain/people/viewer.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { foldSignList, setSignList, type SignListEvent } from '../../domain/signs/sign-list.ts'
import { signGroups, type SignGroup } from '../../domain/signs/signs.ts'
import { ownName } from '../../readmodels/school.ts'
import { SIGNS_STREAM, signListOf } from '../../readmodels/signs/sign-list.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { CheckGroup, ErrorSummary, Hidden, TextArea } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { signListWords } from '../words/sign-list.ts'
import { signsWords } from '../words/signs.ts'
import { tickedSigns } from './common.tsx'

const rules = ['STR-07', 'SIG-01', 'SIG-03'] as const

/** Who may change the list, and so meets its page. */
export const keepsList = (viewer: Viewer): boolean =>
  holds(viewer, 'leader') || holds(viewer, 'resource-team')

const show = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  refusals: readonly Refused<keyof (typeof signListWords)['da']['refusals']>[] = [],
): Promise<Response> => {
  if (!keepsList(viewer)) return visit.notFound()
  const words = signListWords[visit.language]
  const { groups, signs: called, list: lists } = signsWords[visit.language]
  const failed = refusals.length > 0
  const list = await signListOf(unit)
  const kept = failed ? tickedSigns(visit.fields) : list.kept
  const errorAt = (field: string) => {
    const found = refusals.find((refused) => refused.field === field)
    return found === undefined ? {} : { error: words.refusals[found.refusal] }
  }
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={words.title}
      failed={failed}
      rules={rules}
      current="concerns"
    >
      <Head
        over={
          <a class="ds-link" data-color="neutral" href="/concerns">
            {lists.title}
          </a>
        }
        title={words.title}
        lead={words.lead}
      />
      <form class="sh-form" method="post" action="/signs" novalidate>
        <ErrorSummary
          title={words.failed}
          errors={refusals.map(({ refusal, field }) => ({
            text: words.refusals[refusal],
            ...(field === undefined ? {} : { field: field === 'kept' ? 'signs-lessons' : field }),
          }))}
        />
        <Hidden name="once" value={visit.newToken()} />
        <TextArea
          name="own"
          label={words.own}
          labelStyle="heading"
          hint={words.ownHint}
          rows={6}
          autocomplete="off"
          value={failed ? visit.fields.text('own') : list.own.join('\n')}
          {...errorAt('own')}
        />
        <Part id="kept" title={words.kept}>
          <div class="sh-stack">
            {(Object.keys(signGroups) as SignGroup[]).map((group) => (
              <CheckGroup
                name="signs"
                id={`signs-${group}`}
                look="ticks"
                label={groups[group]}
                options={signGroups[group].map((sign) => ({ value: sign, label: called[sign] }))}
                values={kept}
                {...(group === 'lessons' ? errorAt('kept') : {})}
              />
            ))}
          </div>
        </Part>
        <p class="sh-mt3">
          <Button>{words.save}</Button>
        </p>
      </form>
    </StaffFrame>,
    failed ? 422 : 200,
  )
}

export const signListPage: Page = {
  path: '/signs',
  rules,
  open: 'signed-in',
  get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer)),
  post: (visit) =>
    visit.act(async (unit, viewer) => {
      const outcome = await handle(unit, visit.deps.clock, {
        stream: SIGNS_STREAM,
        fold: (history: readonly Recorded<SignListEvent>[]) => foldSignList(history),
        act: setSignList,
        command: { kept: tickedSigns(visit.fields), own: visit.fields.text('own') },
        viewer,
      })
      return outcome.kind === 'refused'
        ? { again: (next, who) => show(visit, next, who, outcome.refusals) }
        : { to: '/concerns' }
    }),
}

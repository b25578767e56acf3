import { createHash } from 'node:crypto'
import { handle } from '../../app/handle.ts'
import { findRouteWithin } from '../../app/receive.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import { channels } from '../../domain/reports/events.ts'
import { registerReport, type RegisterReport } from '../../domain/reports/register-report.ts'
import { foldReport } from '../../domain/reports/state.ts'
import { staffChoices } from '../../readmodels/cases/choices.ts'
import { reportAsSeenBy } from '../../readmodels/reports/report-as-seen-by.ts'
import { findStrategyInForce, ownName } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import { Button } from '../parts/button.tsx'
import {
  Check,
  CheckGroup,
  DateField,
  ErrorSummary,
  Hidden,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import { State } from '../parts/state.tsx'
import type { Acted, SignedVisit } from '../visit.tsx'
import { typedDate } from '../words/language.ts'
import { registerWords } from '../words/register.ts'
import { reportsWords } from '../words/reports.ts'
import { Path, ReportFrame, type Refusals } from './open.tsx'

const tellers = ['pupil', 'guardian', 'adult', 'unnamed'] as const
const abouts = ['me', 'another', 'took-part', 'unsure'] as const
const groups = ['parents', 'teachers', 'classmates'] as const

/** What somebody said aloud, on the telephone or in a letter, written down by the member of staff who was told (REP-06). */
export const registerPage = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  rules: readonly RuleId[],
  refusals: Refusals = [],
): Promise<Response> => {
  if (viewer.kind !== 'staff') return visit.notFound()
  const { language, fields, today } = visit
  const words = registerWords[language]
  const reports = reportsWords[language]
  const failed = refusals.length > 0
  const say = (refusal: string): string =>
    words.refusals[refusal as keyof typeof words.refusals] ?? words.failed
  const at = (name: string, suggested = '') => {
    const found = refusals.find(({ field }) => field === name)
    return {
      name,
      value: failed ? fields.text(name) : suggested,
      error: found === undefined ? undefined : say(found.refusal),
    }
  }
  const sent = visit.query('sent') === '1'
  return visit.page(
    <ReportFrame
      visit={visit}
      unit={unit}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={sent ? words.sent.title : words.title}
      rules={rules}
      failed={failed}
    >
      {sent ? (
        <State
          kind="empty"
          id="sent"
          level={1}
          title={words.sent.title}
          lead={words.sent.lead}
          drawing={words.sent.drawing}
        >
          <p class="sh-mt2">
            <Button href="/day" quiet>
              {words.sent.toDay}
            </Button>
          </p>
        </State>
      ) : (
        <>
          <Head over={<Path visit={visit} />} title={words.title} lead={words.lead}>
            <p class="sh-mt1 sh-quiet">
              {words.danger}{' '}
              {visit.helplines(unit.tenant.country).map(({ label, number, href }, index) => (
                <>
                  {index > 0 && ' · '}
                  {label}{' '}
                  <a class="ds-link" data-color="neutral" href={href}>
                    {number}
                  </a>
                </>
              ))}
            </p>
          </Head>
          <form class="sh-form" method="post" action="/reports/new" novalidate>
            <ErrorSummary
              title={words.failed}
              note={words.kept}
              errors={refusals.map(({ refusal, field }) => ({
                text: say(refusal),
                ...(field === undefined ? {} : { field }),
              }))}
            />
            <Hidden name="once" value={visit.newToken()} />
            <div class="sh-stack sh-mt2">
              <RadioGroup
                {...at('channel')}
                label={words.channel}
                options={channels.map((channel) => ({ value: channel, label: words.channels[channel] }))}
              />
              <RadioGroup
                {...at('teller')}
                label={words.teller}
                options={tellers.map((teller) => ({ value: teller, label: words.tellers[teller] }))}
              />
              <TextField {...at('name')} label={words.name} hint={words.nameHint} autocomplete="off" />
              <DateField {...at('toldOn', typedDate(today))} label={words.toldOn} />
              <TextArea
                {...at('words')}
                label={words.words}
                hint={words.wordsHint}
                rows={6}
                autocomplete="off"
              />
              <Select
                {...at('about', 'unsure')}
                label={words.about}
                options={abouts.map((about) => ({ value: about, label: reports.about[about] }))}
              />
              <TextField {...at('where')} label={words.where} autocomplete="off" />
              <Select
                {...at('concerns', 'pupils')}
                label={words.concerns}
                hint={words.concernsHint}
                options={[
                  { value: 'pupils', label: words.concernsPupils },
                  { value: 'leader', label: words.concernsLeader },
                  { value: 'staff', label: words.concernsStaff },
                  ...(await staffChoices(unit)).map(({ person, name }) => ({
                    value: `person:${person}`,
                    label: name,
                  })),
                ]}
              />
              <CheckGroup
                name="mayKnow"
                label={words.mayKnow}
                hint={words.mayKnowHint}
                values={fields.all('mayKnow')}
                options={groups.map((group) => ({ value: group, label: capital(reports.mayKnow[group]) }))}
              />
              <Check
                name="aboutHome"
                value="yes"
                label={words.aboutHome}
                checked={fields.text('aboutHome') === 'yes'}
              />
              <Check
                name="danger"
                value="yes"
                label={words.inDanger}
                hint={words.inDangerHint}
                checked={fields.text('danger') === 'yes'}
              />
            </div>
            <p class="sh-mt3">
              <Button>{words.send}</Button>
            </p>
          </form>
        </>
      )}
    </ReportFrame>,
    failed ? 422 : 200,
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Whom it concerns, as chosen: pupils, somebody on the staff by name or not, or the leader (REP-08). */
const saidToConcern = (chosen: string) =>
  chosen.startsWith('person:')
    ? ({ kind: 'staff', person: chosen.slice('person:'.length) } as const)
    : ({ kind: chosen === 'staff' || chosen === 'leader' ? chosen : 'pupils', person: null } as const)

/** The same form sent twice is the same report, also in the owner's tenant, where the form's token is not known. */
const idOfForm = ({ fields }: SignedVisit, { person }: Viewer): string =>
  createHash('sha256')
    .update(`${person} ${fields.text('once')} ${fields.digest()}`)
    .digest('hex')
    .slice(0, 32)

/** Takes it in where it belongs: in the school, or with its owner where it is about the leader (REP-08). */
export const register = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  rules: readonly RuleId[],
): Promise<Acted> => {
  const { fields, today, deps } = visit
  const refused = (refusals: Refusals): Acted => ({
    again: (next, who) => registerPage(visit, next, who, rules, refusals),
  })
  const route = await findRouteWithin(unit, unit.tenant, saidToConcern(fields.text('concerns')))
  if (route === undefined) return refused([{ refusal: 'no-owner', source: ['REP-08'], field: 'concerns' }])
  const reportId = idOfForm(visit, viewer)
  const mayKnow = fields.someOf('mayKnow', groups)
  const told = (group: (typeof groups)[number]) => (mayKnow.includes(group) ? true : null)
  const command: Omit<RegisterReport, 'strategyVersion'> = {
    reportId,
    channel: fields.oneOf('channel', channels),
    teller: fields.oneOf('teller', tellers),
    toldOn: fields.date('toldOn', today),
    about: fields.oneOf('about', abouts) ?? 'unsure',
    words: fields.text('words'),
    where: fields.text('where'),
    name: fields.text('name'),
    concerns: route.concerns,
    aboutHome: fields.text('aboutHome') === 'yes',
    mayBeTold: { parents: told('parents'), teachers: told('teachers'), classmates: told('classmates') },
    danger: fields.text('danger') === 'yes' ? 'ticked' : 'none',
    language: visit.language,
  }
  const takeIn = async (there: Unit) =>
    handle(there, deps.clock, {
      stream: `report:${reportId}`,
      fold: foldReport,
      act: registerReport,
      command: { ...command, strategyVersion: (await findStrategyInForce(there, today))?.version ?? null },
      viewer,
    })
  const outcome = await (route.tenant === unit.tenant.id
    ? takeIn(unit)
    : deps.world.inTenant(route.tenant, takeIn))
  const unreadable = fields.text('toldOn').trim() !== '' && command.toldOn === undefined
  const refusals: Refusals = [
    ...(unreadable ? [{ refusal: 'date-unreadable', source: ['REP-06'], field: 'toldOn' }] : []),
    ...(outcome.kind === 'refused' ? outcome.refusals : []).filter(
      ({ field }) => !unreadable || field !== 'toldOn',
    ),
  ]
  if (refusals.length > 0) return refused(refusals)
  const seen = await reportAsSeenBy(unit, viewer, reportId)
  return { to: seen === undefined ? '/reports/new?sent=1' : `/reports/${reportId}` }
}

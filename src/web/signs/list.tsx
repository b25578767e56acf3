import { parseLocalDate } from '../../domain/kernel/dates.ts'
import { findConcernList } from '../../readmodels/signs/concerns.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Head } from '../parts/heading.tsx'
import { State } from '../parts/state.tsx'
import { Table } from '../parts/table.tsx'
import { dutyTitle, whenOf } from '../words/duty.ts'
import { shortDate } from '../words/language.ts'
import { signListWords } from '../words/sign-list.ts'
import { signsWords } from '../words/signs.ts'
import { auditConcern, nameOfAbout } from './common.tsx'
import { keepsList } from './sign-list.tsx'

const rules = ['SIG-01', 'SIG-13', 'CON-04'] as const

/** The concerns open to a member of staff, newest first: what each is about and what is next, none of the words. */
export const listPage: Page = {
  path: '/concerns',
  rules,
  open: 'signed-in',
  get: (visit) =>
    visit.inSchool(async (unit, viewer, name) => {
      const { language, today } = visit
      const open = visit.query('closed') !== '1'
      const startedOn = parseLocalDate(visit.query('after') ?? '')
      const from = visit.query('from') ?? ''
      const list = await findConcernList(unit, viewer, {
        open,
        today,
        ...(startedOn === undefined || !/^[\w-]{1,100}$/.test(from)
          ? {}
          : { after: { startedOn, stream: `concern:${from}` } }),
      })
      if (list === undefined) return visit.notFound()
      const { rows, names, classes, about, after } = list
      if (about.length > 0) await auditConcern(unit, viewer, 'list:concerns', about)
      const words = signsWords[language].list
      const empty = open ? words.empty : words.emptyClosed
      const next =
        after === undefined
          ? undefined
          : `/concerns?${open ? '' : 'closed=1&'}after=${after.startedOn}&from=${after.stream.slice('concern:'.length)}`
      return visit.page(
        <StaffFrame
          visit={visit}
          tenant={unit.tenant}
          title={words.title}
          rules={rules}
          viewer={viewer}
          name={name}
          current="concerns"
        >
          <Head
            title={words.title}
            lead={words.lead}
            action={
              <div class="sh-row">
                <Button href="/concerns/new" quiet icon="plus">
                  {words.raise}
                </Button>
                {keepsList(viewer) && (
                  <a class="ds-link" href="/signs">
                    {signListWords[language].title}
                  </a>
                )}
              </div>
            }
          />
          <nav class="sh-filter sh-row sh-mb2" aria-label={words.which}>
            <a class="ds-link" href="/concerns" aria-current={open ? 'page' : undefined}>
              {words.open}
            </a>
            <a class="ds-link" href="/concerns?closed=1" aria-current={open ? undefined : 'page'}>
              {words.closed}
            </a>
          </nav>
          {rows.length === 0 ? (
            <State kind="empty" id="empty" title={empty.title} lead={empty.lead} drawing={empty.drawing} />
          ) : (
            <Table
              caption={<span class="ds-sr-only">{words.caption}</span>}
              columns={words.columns.map((label) => ({ label }))}
              rows={rows.map((row) => {
                const when = row.next === undefined ? undefined : whenOf(language, row.next, today)
                return [
                  <a class="ds-link" href={`/concerns/${row.id}`}>
                    {nameOfAbout(language, row.about, row.where, names, classes)}
                  </a>,
                  shortDate(language, row.raisedOn),
                  names.get(row.writer ?? '') ?? '',
                  row.next === undefined || when === undefined ? (
                    <span class="sh-quiet">{words.nothingOwed}</span>
                  ) : (
                    <>
                      {dutyTitle(language, row.next)}
                      <br />
                      <span class={row.late ? 'sh-late' : 'sh-quiet'}>{when.when}</span>
                    </>
                  ),
                ]
              })}
            />
          )}
          {next !== undefined && (
            <p class="sh-mt2">
              <Button href={next} quiet>
                {words.next}
              </Button>
            </p>
          )}
        </StaffFrame>,
      )
    }),
}

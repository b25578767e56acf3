import type { Child } from 'hono/jsx'
import { parseLocalDate } from '../../domain/kernel/dates.ts'
import { holds, type Viewer } from '../../domain/people/viewer.ts'
import { findCaseList } from '../../readmodels/cases/case-list.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Head } from '../parts/heading.tsx'
import { State, StateMark } from '../parts/state.tsx'
import { Table } from '../parts/table.tsx'
import { casesWords } from '../words/cases.ts'
import { dutyTitle, whenOf } from '../words/duty.ts'
import { casePath } from './seen-case.tsx'

const LIST = '/cases'

/** Whose page it is to open a case (CASE-01). */
export const opensCases = (viewer: Viewer): boolean =>
  viewer.kind === 'staff' && (holds(viewer, 'leader') || holds(viewer, 'resource-team'))

/** Where a page of the list begins: a day and an identifier, as it stands in the address. */
const cursorFrom = (typed: string | undefined): { startedOn: string; stream: string } | undefined => {
  const [, day = '', id] = /^(\d{4}-\d{2}-\d{2})\.([\w-]{1,80})$/.exec(typed ?? '') ?? []
  const startedOn = parseLocalDate(day)
  return startedOn === undefined || id === undefined ? undefined : { startedOn, stream: `case:${id}` }
}

export const listPage: Page = {
  path: LIST,
  rules: ['CASE-01', 'CASE-14', 'LAW-02', 'CON-04'],
  open: 'signed-in',
  get: (visit) =>
    visit.inSchool(async (unit, viewer, name) => {
      const { language, today } = visit
      const open = visit.query('closed') !== '1'
      const after = cursorFrom(visit.query('after'))
      const list = await findCaseList(unit, viewer, {
        open,
        today,
        ...(after === undefined ? {} : { after }),
      })
      if (list === undefined) return visit.notFound()
      const about = list.rows.flatMap(({ matter }) => (matter.exposed === null ? [] : [matter.exposed]))
      if (about.length > 0)
        await unit.audit({
          actor: viewer.person ?? '',
          role: viewer.roles[0] ?? viewer.kind,
          act: 'read',
          kind: 'case-list',
          stream: 'case-list',
          about,
        })
      const words = casesWords[language]
      const texts = words.list
      const rows = list.rows.map(({ matter, next }): readonly Child[] => {
        const label = list.classes.get(matter.classId ?? '')
        const pupil = list.names.get(matter.exposed ?? '') ?? words.pupil
        const when = next === undefined ? undefined : whenOf(language, next, today)
        return [
          <a class="ds-link" data-color="neutral" href={casePath(matter.stream.slice('case:'.length))}>
            {label === undefined ? pupil : `${pupil}, ${label}`}
          </a>,
          matter.number,
          matter.stage in words.stages ? words.stages[matter.stage as keyof typeof words.stages] : '',
          matter.lead === null ? (
            <span class="sh-quiet">{texts.nobody}</span>
          ) : (
            (list.names.get(matter.lead) ?? words.someone)
          ),
          next === undefined || when === undefined ? (
            <span class="sh-quiet">{texts.nothing}</span>
          ) : (
            <>
              {dutyTitle(language, next)}
              <br />
              {when.late ? (
                <StateMark icon="warn" color="danger">
                  {when.when}
                  {when.small === undefined ? '' : `, ${when.small}`}
                </StateMark>
              ) : (
                <span class="sh-quiet">
                  {when.when}
                  {when.small === undefined ? '' : ` · ${when.small}`}
                </span>
              )}
            </>
          ),
        ]
      })
      const next = list.after
      return visit.page(
        <StaffFrame
          visit={visit}
          tenant={unit.tenant}
          viewer={viewer}
          name={name}
          title={open ? texts.title : texts.showClosed}
          rules={listPage.rules}
          current="cases"
        >
          <Head
            title={open ? texts.title : texts.showClosed}
            lead={open ? texts.lead(rows.length) : texts.leadClosed}
            {...(opensCases(viewer) && open
              ? {
                  action: (
                    <Button href="/cases/new" icon="plus">
                      {texts.open}
                    </Button>
                  ),
                }
              : {})}
          />
          {rows.length === 0 ? (
            <State
              kind="empty"
              id="empty"
              drawing={texts.empty.drawing}
              title={open ? texts.empty.title : texts.emptyClosed.title}
              lead={open ? texts.empty.text : texts.emptyClosed.text}
            >
              <p class="sh-mt2">
                <Button href="/day" quiet>
                  {texts.toDay}
                </Button>
              </p>
            </State>
          ) : (
            <div class="sh-mt3">
              <Table
                caption={<span class="ds-sr-only">{texts.caption}</span>}
                columns={[
                  { label: texts.who },
                  { label: texts.number },
                  { label: texts.stage },
                  { label: texts.caseLead },
                  { label: texts.next },
                ]}
                rows={rows}
              />
            </div>
          )}
          <p class="sh-mt3 sh-row">
            {next !== undefined && (
              <a
                class="ds-link"
                href={`${LIST}?${open ? '' : 'closed=1&'}after=${next.startedOn}.${next.stream.slice('case:'.length)}`}
              >
                {texts.more}
              </a>
            )}
            <a class="ds-link" data-color="neutral" href={open ? `${LIST}?closed=1` : LIST}>
              {open ? texts.showClosed : texts.showOpen}
            </a>
          </p>
        </StaffFrame>,
      )
    }),
}

import { findOverview } from '../../readmodels/overview/overview.ts'
import type { AnswerTime, FourGroups } from '../../readmodels/overview/figures.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { Table } from '../parts/table.tsx'
import type { SignedVisit } from '../visit.tsx'
import { overviewWords } from '../words/overview.ts'

const rules = ['REP-05', 'REP-04', 'FOL-21'] as const

/** In the order in which a child meets them. */
const groups: readonly (keyof FourGroups)[] = ['notTold', 'notBelieved', 'noHelpToStop', 'noHelpAfter']

const Time = ({
  visit,
  id,
  of,
  time,
}: {
  readonly visit: SignedVisit
  readonly id: 'answers' | 'talks'
  readonly of: string
  readonly time: AnswerTime
}) => {
  const words = overviewWords[visit.language]
  const { inTime, late, waiting, medianDays } = time
  const due = inTime + late
  return (
    <Part id={id} title={words[id].title}>
      <p class="sh-read sh-mb2">{of}</p>
      {due + waiting === 0 ? (
        <p class="sh-quiet">{words[id].none}</p>
      ) : (
        <Facts
          facts={[
            { term: words.inTime, value: words.share(inTime, due) },
            { term: words.late, value: late },
            { term: words.waiting, value: waiting },
            ...(medianDays === undefined ? [] : [{ term: words.median, value: words.days(medianDays) }]),
          ]}
        />
      )}
    </Part>
  )
}

/** The leader's figures per school year, each with what to do about it (REP-05). */
export const overviewPages: readonly Page[] = [
  {
    path: '/overview',
    rules,
    open: 'signed-in',
    get: (visit) =>
      visit.inSchool(async (unit, viewer, name) => {
        const asked = Number(visit.query('year') ?? '')
        const found = await findOverview(unit, viewer, {
          year: Number.isInteger(asked) ? asked : undefined,
          today: visit.today,
        })
        if (found === undefined) return visit.notFound()
        const words = overviewWords[visit.language]
        const { figures, year, years } = found
        return visit.page(
          <StaffFrame
            visit={visit}
            tenant={unit.tenant}
            title={words.title}
            rules={rules}
            viewer={viewer}
            name={name}
          >
            <Head over={words.year(year)} title={words.title} lead={words.lead} />
            {years.length > 1 && (
              <nav class="sh-filter sh-row sh-mb2" aria-label={words.years}>
                {years.map((one) => (
                  <a
                    class="ds-link"
                    href={`/overview?year=${one}`}
                    aria-current={one === year ? 'page' : undefined}
                  >
                    {words.year(one)}
                  </a>
                ))}
              </nav>
            )}
            <p class="sh-read">{words.began(figures.reports, figures.cases)}</p>
            <Part id="groups" title={words.groups}>
              <p class="sh-read sh-mb2">{words.groupsLead}</p>
              <Table
                caption={<span class="ds-sr-only">{words.groups}</span>}
                columns={[
                  { label: words.columns.group },
                  { label: words.columns.count },
                  { label: words.columns.counted },
                  { label: words.columns.act },
                ]}
                rows={groups.map((group) => [
                  words.of[group].title,
                  figures.groups[group],
                  words.of[group].counted,
                  words.of[group].act,
                ])}
              />
            </Part>
            <Time visit={visit} id="answers" of={words.answers.lead} time={figures.answers} />
            <Time visit={visit} id="talks" of={words.talks.lead} time={figures.talks} />
            <p class="sh-quiet sh-small sh-mt3">{words.small}</p>
          </StaffFrame>,
        )
      }),
  },
]

import { createHash, randomBytes } from 'node:crypto'
import { handle } from '../../app/handle.ts'
import { addDays } from '../../domain/kernel/dates.ts'
import type { PeopleEvent } from '../../domain/people/events.ts'
import { foldCalendar, setCalendar } from '../../domain/people/set-calendar.ts'
import { keysOf, type Viewer } from '../../domain/people/viewer.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { seesWheel } from '../../domain/year/view.ts'
import { YEAR_STREAM, ownName } from '../../readmodels/school.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Hidden } from '../parts/fields.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { dutyHref } from '../words/duty.ts'
import { findYearDutyTitle, yearWords } from '../words/year.ts'
import type { SignedVisit, Visit, WebDeps } from '../visit.tsx'
import { calendarFile } from './calendar-file.ts'

const rules = ['YEAR-06'] as const

/** 256 bits, as an address carries them. */
const newSecret = (): string => randomBytes(32).toString('base64url')
const isSecret = (typed: string): boolean => /^[\w-]{43}$/.test(typed)

/** What the address opens: kept beside the return codes, as a hash under the same secret of the school (A8). */
const opensFor = (person: string): string => `calendar:${person}`

const hashOf = async (deps: WebDeps, tenant: string, secret: string): Promise<Uint8Array> =>
  createHash('sha256')
    .update(await deps.world.returnCodeSalt(tenant))
    .update(secret)
    .digest()

const show = async (visit: SignedVisit, unit: Unit, viewer: Viewer): Promise<Response> => {
  if (!seesWheel(viewer)) return visit.notFound()
  const words = yearWords[visit.language]
  const texts = words.feed
  const secret = newSecret()
  const own = (await unit.journal.read(`person:${viewer.person}`)) as readonly Recorded<PeopleEvent>[]
  const isOpen = foldCalendar(viewer.person ?? '')(own).open
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={await ownName(unit, viewer)}
      title={texts.title}
      rules={rules}
      current="wheel"
    >
      <Head
        over={
          <a class="ds-link" data-color="neutral" href="/wheel">
            {words.title}
          </a>
        }
        title={texts.title}
        lead={texts.lead}
      />
      <form class="sh-form" method="post" action="/wheel/calendar" novalidate>
        <div class="sh-stack">
          <Hidden name="once" value={visit.newToken()} />
          <Hidden name="secret" value={secret} />
          <p class="sh-read">{texts.how}</p>
          <div>
            <h2 class="sh-h3" id="address">
              {texts.address}
            </h2>
            <p class="sh-quiet">{texts.once}</p>
            <p class="sh-read sh-mt1">
              <code>{`${visit.deps.publicUrl}/s/${unit.tenant.slug}/calendar/${secret}?lang=${visit.language}`}</code>
            </p>
          </div>
          <p class="sh-read sh-quiet">{texts.secret}</p>
          <Button>{texts.make}</Button>
        </div>
      </form>
      {isOpen && (
        <Part id="end" title={texts.end}>
          <form class="sh-form" method="post" action="/wheel/calendar" novalidate>
            <div class="sh-stack">
              <Hidden name="once" value={visit.newToken()} />
              <Hidden name="does" value="end" />
              <p class="sh-read">{texts.endNote}</p>
              <Button quiet>{texts.end}</Button>
            </div>
          </form>
        </Part>
      )}
    </StaffFrame>,
  )
}

/** The person's own points as a file, or nothing: closed, unknown and somebody who left look alike. */
const feed = async (visit: Visit): Promise<Response> => {
  const { deps, language, today } = visit
  const tenant = await deps.world.findTenant({ slug: visit.param('slug') })
  const secret = visit.param('secret')
  if (tenant === undefined || !isSecret(secret)) return visit.notFound()
  const hash = await hashOf(deps, tenant.id, secret)
  const words = yearWords[language].feed
  const file = await deps.world.inTenant(tenant.id, async (unit) => {
    const found = await unit.returnCodes.find(hash, today)
    const viewer = found?.startsWith('calendar:')
      ? await unit.index.findViewer(found.slice('calendar:'.length))
      : undefined
    if (viewer === undefined) return undefined
    const keys = new Set<string>(keysOf(viewer))
    const classes = new Map((await unit.index.classes()).map(({ classId, label }) => [classId, label]))
    const owed = (await unit.index.owedIn(YEAR_STREAM)).filter(({ duty }) =>
      duty.owedBy.some((key) => keys.has(key)),
    )
    return calendarFile({
      name: words.name(tenant.name),
      stamp: `${new Date(deps.clock.instant()).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
      days: owed.flatMap(({ duty }) => {
        const due = duty.deadline?.due
        // By the kind's own words alone: what a school wrote itself stays inside.
        const title = findYearDutyTitle(language, { code: duty.code })
        if (due === undefined || title === undefined) return []
        const [team] = duty.owedBy.filter((key) => key.startsWith('class-team:'))
        const label = team && classes.get(team.slice('class-team:'.length))
        const called = label === undefined ? title : `${title}, ${label}`
        return [
          {
            id: `${tenant.id} ${duty.item ?? duty.code}`,
            // What is late stands on today until it is done.
            on: due < today ? today : due,
            title: due < today ? words.late(called) : called,
            description: words.description,
            url: `${deps.publicUrl}${dutyHref(YEAR_STREAM, duty)}`,
          },
        ]
      }),
    })
  })
  return file === undefined
    ? visit.notFound()
    : visit.c.body(file, 200, { 'Content-Type': 'text/calendar; charset=utf-8' })
}

/** The wheel in one's own calendar: a secret address that its owner closes whenever they like. */
export const feedPages: readonly Page[] = [
  {
    path: '/wheel/calendar',
    rules,
    open: 'signed-in',
    get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer)),
    post: async (visit) => {
      const secret = visit.fields.text('secret')
      const opens = visit.fields.text('does') !== 'end' && isSecret(secret)
      // Asked for before the transaction: the salt is read in one of its own.
      const hash = opens ? await hashOf(visit.deps, visit.signedIn.tenant, secret) : undefined
      return visit.act(async (unit, viewer) => {
        const { person } = viewer
        if (person === null || !seesWheel(viewer)) return { again: async () => visit.notFound() }
        const outcome = await handle(unit, visit.deps.clock, {
          stream: `person:${person}`,
          fold: foldCalendar(person),
          act: setCalendar,
          command: { open: hash !== undefined },
          viewer,
        })
        if (outcome.kind !== 'done') return { again: async () => visit.notFound() }
        await unit.returnCodes.end(opensFor(person), addDays(visit.today, -1))
        if (hash !== undefined) await unit.returnCodes.keep(hash, opensFor(person))
        return { to: '/wheel' }
      })
    },
  },
  { path: '/s/:slug/calendar/:secret', rules, open: 'public', get: feed },
]

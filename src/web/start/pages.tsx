import { daysBetween, type LocalDate } from '../../domain/kernel/dates.ts'
import type { DemoInfo } from '../demo-info.ts'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { ClockBar } from '../parts/clock-bar.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { StaffPage } from '../parts/page.tsx'
import { People } from '../parts/people.tsx'
import { ThreadSection, ThreadSections } from '../parts/thread.tsx'
import { NextStep } from '../parts/voice.tsx'
import type { Visit } from '../visit.tsx'
import { frameWords } from '../words/frame.ts'
import { languageNames, languages, longDate, type Language } from '../words/language.ts'
import { startWords } from '../words/start.ts'

const footerOf = (language: Language) => [
  { href: '/privacy', label: frameWords[language].privacy },
  { href: '/accessibility', label: frameWords[language].accessibility },
  ...languages
    .filter((other) => other !== language)
    .map((other) => ({ href: `/language/${other}`, label: languageNames[other] })),
]

/** `/`: the people one can be in the demo, in one press each; in production the schools' doors and sign-in. */
const start: Page = {
  path: '/',
  rules: [],
  open: 'public',
  get: async (visit) => (visit.deps.demo === undefined ? welcome(visit) : demoStart(visit, visit.deps.demo)),
}

const demoStart = (visit: Visit, demo: DemoInfo): Response => {
  const words = startWords[visit.language]
  const frame = frameWords[visit.language]
  const door = `/s/${demo.school.slug}`
  return visit.page(
    <StaffPage
      lang={visit.language}
      title={`${words.title} – Samhold`}
      assets={visit.deps.assets}
      toContent={frame.toContent}
      skipLinksLabel={frame.skipLinks}
      brand={{ href: '/', name: 'Samhold', small: words.small }}
      me={{ name: words.invented }}
      {...(visit.clock === undefined ? {} : { clock: visit.clock })}
      footer={footerOf(visit.language)}
    >
      <Head title={words.title}>
        <div class="sh-first">
          <div class="sh-three">
            {words.promises.map((promise) => (
              <p class="sh-lead">{promise}</p>
            ))}
          </div>
          <NextStep id="begin" title={words.begin} text={words.beginText}>
            <Button href={door}>{words.beginButton}</Button>
          </NextStep>
        </div>
      </Head>
      {demo.schools.map(({ slug, name, faces }, index) => (
        <Part id={index === 0 ? 'who' : `who-${slug}`} title={index === 0 ? words.who : words.whoAt(name)}>
          {words.schools[slug] !== undefined && <p class="sh-read sh-mb2">{words.schools[slug]}</p>}
          <ThreadSections>
            {groups
              .filter((group) => faces.some((face) => face.group === group))
              .map((group) => (
                <ThreadSection
                  kind="ahead"
                  id={`${slug}-${group}`}
                  title={
                    <>
                      {words.groups[group]}
                      <span class="ds-sr-only">, {name}</span>
                    </>
                  }
                  level={3}
                  line="solid"
                >
                  <People
                    people={faces
                      .filter((face) => face.group === group)
                      .map((face) => ({
                        href: `/sign-in?${new URLSearchParams({ as: face.subject, to: face.to }).toString()}`,
                        role: words.faces[face.subject]?.role ?? '',
                        name: face.name,
                        text: words.faces[face.subject]?.text ?? '',
                      }))}
                  />
                </ThreadSection>
              ))}
          </ThreadSections>
          {index > 0 && (
            <p class="sh-mt2">
              <a class="ds-link" href={`/s/${slug}`}>
                {words.doorAt(name)}
              </a>
            </p>
          )}
        </Part>
      ))}
      <Part id="open" title={words.open}>
        <p class="sh-row sh-open">
          <a class="ds-link" href={door}>
            {words.door}
          </a>
          <a class="ds-link" href={`${door}/answer`}>
            {words.back}
          </a>
        </p>
        <p class="sh-quiet">{words.backText(demo.code)}</p>
      </Part>
    </StaffPage>,
  )
}

const welcome = async (visit: Visit): Promise<Response> => {
  const words = startWords[visit.language].welcome
  const frame = frameWords[visit.language]
  const schools = (await visit.deps.world.tenants()).filter(({ kind }) => kind === 'school')
  return visit.page(
    <StaffPage
      lang={visit.language}
      title={words.title}
      assets={visit.deps.assets}
      toContent={frame.toContent}
      skipLinksLabel={frame.skipLinks}
      brand={{ href: '/', name: 'Samhold' }}
      footer={footerOf(visit.language)}
    >
      <Head
        title={words.title}
        lead={words.text}
        action={<Button href="/sign-in?to=/home">{words.signIn}</Button>}
      />
      <Part id="schools" title={words.schools}>
        {schools.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul class="sh-seek">
            {schools.map(({ slug, name }) => (
              <li>
                <a class="ds-link" href={`/s/${slug}`}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Part>
    </StaffPage>,
  )
}

const groups = ['home', 'school', 'owner'] as const

const steps = ['day', 'week', 'next'] as const

/** The demo's clock under the header of every page: today, the next deadline, three steps forward. */
export const demoClockBar = async (
  demo: DemoInfo,
  today: LocalDate,
  language: Language,
  tenant: string | undefined,
) => {
  const words = frameWords[language].clock
  const next = await demo.nextDue(tenant ?? demo.school.tenant)
  return (
    <ClockBar
      label={words.label}
      intro={words.today}
      today={{ iso: today, words: longDate(language, today, true) }}
      next={{
        summary: next === undefined ? words.noNext : words.next(longDate(language, next)),
        body: (
          <>
            {words.explains}{' '}
            <a class="ds-link" href="/">
              {words.people}
            </a>
          </>
        ),
      }}
      form={{
        action: '/demo/clock',
        label: words.move,
        name: 'forward',
        steps: [
          { value: 'day', label: words.day },
          { value: 'week', label: words.week },
          ...(next === undefined ? [] : [{ value: 'next', label: words.toNext }]),
        ],
      }}
    />
  )
}

/** `POST /demo/clock`: moves the domain's day forward; there is no such page in production. */
const moveClock: Page = {
  path: '/demo/clock',
  rules: [],
  open: 'public',
  post: async (visit) => {
    const { demo } = visit.deps
    if (demo === undefined) return visit.notFound()
    const step = visit.fields.oneOf('forward', steps)
    const next =
      step === 'next' ? await demo.nextDue(visit.signedIn?.tenant ?? demo.school.tenant) : undefined
    const days =
      step === 'day' ? 1 : step === 'week' ? 7 : next === undefined ? 0 : daysBetween(visit.today, next)
    if (days > 0) await demo.move(days)
    return visit.seeOther(visit.signedIn === undefined ? '/' : backTo(visit))
  },
}

/** Back to the page the clock was pressed on, when that was one of ours. */
const backTo = (visit: Visit): string => {
  const from = visit.c.req.header('Referer')
  if (from === undefined || !URL.canParse(from)) return '/home'
  const url = new URL(from)
  return url.origin === visit.deps.publicUrl ? url.pathname + url.search : '/home'
}

export const startPages: readonly Page[] = [start, moveClock]

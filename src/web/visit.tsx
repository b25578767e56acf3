import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { countryWriting } from '../domain/law/country.ts'
import { lawOf } from '../domain/law/law-of.ts'
import { valuesInForce } from '../domain/law/value.ts'
import type { LocalDate } from '../domain/kernel/dates.ts'
import { readTypedDate } from '../domain/kernel/dates.ts'
import type { Viewer } from '../domain/people/viewer.ts'
import { again } from '../app/handle.ts'
import type { Paper } from '../app/paper.ts'
import type { Deps, ReadDocument } from '../app/ports.ts'
import { namesOf } from '../readmodels/school.ts'
import type { Tenant, Unit } from '../readmodels/unit.ts'
import { Button } from './parts/button.tsx'
import type { HelpLine, PageAssets } from './parts/page.tsx'
import { PupilPage, StaffPage } from './parts/page.tsx'
import { State } from './parts/state.tsx'
import type { SessionOptions } from './session/session.tsx'
import type { Seal } from './session/seal.ts'
import type { DemoInfo } from './demo-info.ts'
import type { Limits } from './limits/limits.ts'
import type { SignedIn } from './session/ports.ts'
import { frameWordsOf } from './words/door/in-language.ts'
import { directionOf, type DoorLanguage } from './words/door/languages.ts'
import { frameWords } from './words/frame.ts'
import { type Language } from './words/language.ts'

/** What pages need of the outside; wired in `main.ts`. */
export type WebDeps = Deps & {
  /** Makes a PDF of a paper; the same paper gives the same bytes. */
  readonly pdf: (paper: Paper) => Promise<Uint8Array>
  /** Takes the text out of a document that somebody sent (STR-14). */
  readonly readDocument: ReadDocument
  readonly assets: PageAssets
  readonly publicUrl: string
  readonly seal: Seal
  readonly session: SessionOptions
  /** How often the pupil's door may be tried (goal A12). */
  readonly limits: Limits
  /** The demo's people and clock; undefined in production. */
  readonly demo?: DemoInfo
  /** Takes one line about a fault: never anything somebody wrote (goal A26). */
  readonly log: (line: string) => void
}

/** The fields of a form: texts as typed, and readings of them. Nothing here throws on bad input. */
export type Fields = {
  text(name: string): string
  all(name: string): readonly string[]
  /** One of these, or undefined. */
  oneOf<const T extends string>(name: string, allowed: readonly T[]): T | undefined
  /** Those of these that are ticked. */
  someOf<const T extends string>(name: string, allowed: readonly T[]): readonly T[]
  /** A date as people type it; undefined when empty or no date. `typed` tells the two apart. */
  date(name: string, today: LocalDate): LocalDate | undefined
  /** The version of the log the form was made on. */
  seen(): number | undefined
  /** A hash of everything that was filled in: the same form sent twice has the same, an edited one another. */
  digest(): string
}

/** A document sent with a form: its name as the sender's machine has it, and nothing known of what is in it. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array }

export type Visit = {
  readonly c: Context
  readonly deps: WebDeps
  readonly language: Language
  readonly today: LocalDate
  readonly fields: Fields
  /** Only on a page that takes one. */
  readonly file: SentFile | undefined
  readonly signedIn: SignedIn | undefined
  /** The demo's clock bar, or undefined. */
  readonly clock: Child | undefined
  param(name: string): string
  query(name: string): string | undefined
  /** A random token for a form, so that sending twice has one effect (goal B5). */
  newToken(): string
  page(body: Child, status?: number): Response
  seeOther(path: string): Response
  /** Unknown and forbidden look alike. */
  notFound(): Response
  helplines(country: Tenant['country']): readonly HelpLine[]
}

/** What a form's work gives: on to a page; or the same form again, made in a transaction of its own. */
export type Acted =
  | { readonly to: string }
  | { readonly again: (unit: Unit, viewer: Viewer) => Promise<Response> }

export type SignedVisit = Visit & {
  readonly signedIn: SignedIn
  /** One transaction in the school of whoever is signed in; 404 when the school no longer knows them. */
  inSchool(work: (unit: Unit, viewer: Viewer, name: string) => Promise<Response>): Promise<Response>
  /**
   * A form's work: all of it or nothing, once for each form token. When it answers with `again`, everything is
   * undone first, so that a refused form leaves nothing behind and the corrected one counts as new.
   */
  act(work: (unit: Unit, viewer: Viewer) => Promise<Acted>): Promise<Response>
}

/** Leaves a transaction without keeping anything, to show the form again. */
class NotDone extends Error {
  readonly show: (unit: Unit, viewer: Viewer) => Promise<Response>
  constructor(show: (unit: Unit, viewer: Viewer) => Promise<Response>) {
    super('The form is shown again')
    this.show = show
  }
}

export const fieldsOf = (form: URLSearchParams): Fields => ({
  text: (name) => (form.get(name) ?? '').replace(/\r\n/g, '\n').replace(/\u0000/g, ''),
  all: (name) => form.getAll(name),
  oneOf: (name, allowed) => allowed.find((value) => value === form.get(name)),
  someOf: (name, allowed) => allowed.filter((value) => form.getAll(name).includes(value)),
  date: (name, today) => readTypedDate(form.get(name) ?? '', today),
  seen: () => {
    const version = Number(form.get('seen') ?? '')
    return Number.isInteger(version) && version > 0 ? version : undefined
  },
  digest: () =>
    createHash('sha256')
      .update(JSON.stringify([...form].filter(([name]) => name !== 'once' && name !== 'seen')))
      .digest('base64url'),
})

/** Whoever reads at the door, whose language may be one the site does not have; kept for the page that says all is broken. */
export type Reader = { readonly language: DoorLanguage; readonly country: Tenant['country'] }

export const rememberReader = (c: Context, reader: Reader): void => c.set('reader', reader)
export const readerOf = (c: Context): Reader | undefined => c.get('reader') as Reader | undefined

export const newToken = (): string => randomBytes(16).toString('base64url')

/** What the token of a form shown to somebody signed in is sealed for. */
const FORM = 'form'

const holderOf = ({ tenant, person }: SignedIn): string => `${tenant} ${person}`

/** Sent by another than the one it was shown to, as when two use one browser: it must not count as theirs. */
export const isShownToAnother = (seal: Seal, fields: Fields, signedIn: SignedIn): boolean => {
  const holder = seal.open(FORM, fields.text('once'))
  return holder !== undefined && holder !== holderOf(signedIn)
}

export const makeVisit = (input: {
  readonly c: Context
  readonly deps: WebDeps
  readonly language: Language
  readonly fields: Fields
  readonly file?: SentFile | undefined
  readonly signedIn: SignedIn | undefined
  readonly clock: Child | undefined
}): Visit => {
  const { c, deps, language } = input
  return {
    ...input,
    file: input.file,
    today: deps.clock.today(),
    // No identifier of ours holds a NUL, and the database refuses one in any text.
    param: (name) => (c.req.param(name) ?? '').replaceAll('\u0000', ''),
    query: (name) => c.req.query(name)?.replaceAll('\u0000', ''),
    newToken,
    page: (body, status = 200) => {
      c.status(status as 200)
      return c.html(body as string) as Response
    },
    seeOther: (path) => c.redirect(path, 303),
    notFound: () => notFound(c, deps, language, input.signedIn, input.clock),
    helplines: (country) => helplinesOf(language, country, deps.clock.today()),
  }
}

/** Whom a child can ring, from the country's dated values: asked for on every page, also when all else is broken (C5). */
export const helplinesOf = (
  language: DoorLanguage,
  country: Tenant['country'],
  today: LocalDate,
): readonly HelpLine[] =>
  valuesInForce(lawOf(country).helplines, today).map(({ value }) => ({
    label:
      value.line === 'child-helpline'
        ? (value.name ?? frameWordsOf(language).helplines[value.line])
        : frameWordsOf(language).helplines[value.line],
    number: value.phone,
    href: `tel:${value.phone.replaceAll(' ', '')}`,
  }))

export const makeSignedVisit = (visit: Visit, signedIn: SignedIn): SignedVisit => {
  const { world } = visit.deps
  const withViewer = async <T,>(
    work: (unit: Unit, viewer: Viewer, name: string) => Promise<T>,
    otherwise: () => T,
  ): Promise<T> =>
    world.inTenant(signedIn.tenant, async (unit) => {
      const [viewer, names] = await Promise.all([
        unit.index.findViewer(signedIn.person),
        namesOf(unit, [signedIn.person]),
      ])
      return viewer === undefined ? otherwise() : work(unit, viewer, names.get(signedIn.person) ?? '')
    })
  return {
    ...visit,
    newToken: () => visit.deps.seal.seal(FORM, holderOf(signedIn)),
    signedIn,
    inSchool: (work) => again(() => withViewer(work, () => visit.notFound())),
    act: async (work) => {
      const typed = visit.fields.text('once')
      const token = typed.length >= 16 ? typed : newToken()
      try {
        const to = await again(() =>
          withViewer(
            (unit, viewer) =>
              // A token counts for whoever was shown the form, and for what they filled in: going back, editing and
              // sending again is a new form, not a repeated one.
              unit.once(`${signedIn.person} ${token} ${visit.fields.digest()}`, async () => {
                const acted = await work(unit, viewer)
                if ('again' in acted) throw new NotDone(acted.again)
                const draft = visit.fields.text('draft')
                if (draft !== '') await unit.drafts.drop(signedIn.person, draft)
                return acted.to
              }),
            () => undefined,
          ),
        )
        return to === undefined ? visit.notFound() : visit.seeOther(to)
      } catch (error) {
        if (error instanceof NotDone) return withViewer(error.show, () => visit.notFound())
        throw error
      }
    },
  }
}

/** The page that says there is nothing here: the same for what does not exist and what is not for this reader. */
export const notFound = (
  c: Context,
  deps: Pick<WebDeps, 'assets' | 'clock'>,
  language: Language,
  signedIn: SignedIn | undefined,
  clock?: Child,
): Response => message(c, deps, language, 404, frameWords[language].notFound, signedIn, clock)

/**
 * A page with nothing but a message. Whoever is not signed in may be a child, and so may anybody while we do not know
 * what is broken: for them it has the way out and the numbers to ring, which need no database (C5, B14).
 */
export const message = (
  c: Context,
  deps: Pick<WebDeps, 'assets' | 'clock'>,
  language: DoorLanguage,
  status: number,
  words: { readonly title: string; readonly text: string },
  signedIn: SignedIn | undefined,
  clock?: Child,
  /** What can be done about it, above the way back. */
  way?: Child,
): Response => {
  const frame = frameWordsOf(language)
  const country = readerOf(c)?.country ?? countryWriting(language)
  const dir = directionOf(language)
  const common = {
    lang: language,
    ...(dir === undefined ? {} : { dir }),
    title: `${words.title} – Samhold`,
    assets: deps.assets,
    toContent: frame.toContent,
    skipLinksLabel: frame.skipLinks,
    brand: { href: '/', name: 'Samhold' },
    clock,
    footer: [{ href: '/accessibility', label: frame.accessibility }],
  }
  const said = (
    <State
      kind="not-found"
      id="nothing"
      title={words.title}
      lead={words.text}
      level={1}
      drawing={words.title}
    >
      {way}
      <p class="sh-mt2">
        <Button href={signedIn === undefined ? '/' : '/home'} quiet>
          {signedIn === undefined ? frame.notFound.start : frame.notFound.staff}
        </Button>
      </p>
    </State>
  )
  c.status(status as 404)
  return c.html(
    signedIn === undefined || status >= 500 ? (
      <PupilPage
        {...common}
        exit={{ href: '/exit', label: frame.exit, skipLabel: frame.exitNow }}
        help={{ title: frame.help.pupil, lines: helplinesOf(language, country, deps.clock.today()) }}
      >
        {said}
      </PupilPage>
    ) : (
      <StaffPage {...common}>{said}</StaffPage>
    ),
  ) as Response
}

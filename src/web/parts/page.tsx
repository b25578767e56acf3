import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { AssetName } from '../assets/assets.ts'
import { Icon, Mark } from './icon.tsx'

export type PageLink = { href: string; label: Child; current?: boolean }

/** A line in the help place: what it is, and the number as shown and as dialled (or an address). */
export type HelpLine = { label: Child; number: Child; href: string }

export type Language = { lang: string; label: string; href: string; dir?: 'rtl' }

/** Where a page's files lie, and what they must be. */
export type PageAssets = {
  url(name: AssetName): string
  get(name: AssetName): { readonly integrity: string }
}

type Common = {
  lang: string
  dir?: 'rtl'
  /** The document's title; begins with the word for "Error" when the page shows errors. */
  title: string
  /** Addresses of style, script and mark; `bundleAssets()` gives one. */
  assets: PageAssets
  /** IDs of the rules this page serves, written on `main` for the tests that look for them. */
  rules?: readonly string[]
  /** Words of the link that leads past the header. */
  toContent: string
  skipLinksLabel: string
  brand: { href: string; name: Child; small?: Child }
  /** The demo's clock, under the header. */
  clock?: Child
  footer: readonly PageLink[]
  children?: Child
}

type HelpPlace = { title: Child; lines: readonly HelpLine[] }

export type PupilPageProps = Common & {
  exit: { href: string; label: Child; skipLabel: Child }
  languages?: { summary: Child; list: readonly Language[] }
  help: HelpPlace
}

export type StaffPageProps = Common & {
  nav?: { label: string; links: readonly PageLink[] }
  /** Who is signed in and the way out; or only words, where nobody is. */
  me?: { name: Child; signOut?: PageLink }
  /** Only improves the page. */
  script?: AssetName
}

export type ParentPageProps = StaffPageProps & { help: HelpPlace; languages?: PupilPageProps['languages'] }

/** A page for pupils: the way out always in view, one narrow column, the help place on the same spot. */
export const PupilPage = (props: PupilPageProps) => (
  <Document
    {...props}
    style="pupil.css"
    script="exit.js"
    skipLinks={<ExitLink {...props.exit} kind="skip" />}
  >
    <header class="sh-top sh-door">
      <div class="sh-wrap sh-narrow">
        <Brand {...props.brand} />
        <ExitLink {...props.exit} kind="button" />
      </div>
    </header>
    {props.clock}
    {props.languages && <Languages {...props.languages} narrow />}
    <Main {...props} narrow />
    <Help {...props.help} narrow />
    <Footer links={props.footer} narrow />
  </Document>
)

/** A page for staff, leaders, owners and bodies. Smaller text than for pupils and parents. */
export const StaffPage = (props: StaffPageProps) => (
  <Document {...props} style="staff.css" size="sm">
    <Header {...props} />
    {props.clock}
    <Main {...props} />
    <Footer links={props.footer} />
  </Document>
)

/** A page for parents: the pupils' text size and help place, the staff's width. */
export const ParentPage = (props: ParentPageProps) => (
  <Document {...props} style="pupil.css">
    <Header {...props} />
    {props.clock}
    {props.languages && <Languages {...props.languages} />}
    <Main {...props} />
    <Help {...props.help} />
    <Footer links={props.footer} />
  </Document>
)

type DocumentProps = Pick<
  Common,
  'lang' | 'dir' | 'title' | 'assets' | 'toContent' | 'skipLinksLabel' | 'children'
> & {
  style: AssetName
  script?: AssetName
  size?: 'sm'
  skipLinks?: Child
}

const Document = (props: DocumentProps) => (
  <>
    {raw('<!doctype html>')}
    <html lang={props.lang} dir={props.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{props.title}</title>
        <link rel="stylesheet" href={props.assets.url(props.style)} />
        <link rel="icon" type="image/svg+xml" href={props.assets.url('mark.svg')} />
        {props.script && (
          <script
            src={props.assets.url(props.script)}
            integrity={props.assets.get(props.script).integrity}
            defer
          />
        )}
      </head>
      <body data-size={props.size}>
        <nav aria-label={props.skipLinksLabel}>
          <a class="ds-skip-link" href="#content">
            {props.toContent}
          </a>
          {props.skipLinks}
        </nav>
        {props.children}
      </body>
    </html>
  </>
)

const ExitLink = ({ href, label, skipLabel, kind }: PupilPageProps['exit'] & { kind: 'skip' | 'button' }) => (
  <a class={kind === 'skip' ? 'ds-skip-link' : 'ds-button sh-exit'} href={href} rel="nofollow noreferrer">
    {kind === 'button' && <Icon name="exit" />}
    {kind === 'skip' ? skipLabel : label}
  </a>
)

const Brand = ({ href, name, small }: Common['brand']) => (
  <a class="sh-brand" href={href}>
    <Mark />
    <span>
      {name}
      {small && <small>{small}</small>}
    </span>
  </a>
)

const Header = ({ brand, nav, me }: StaffPageProps) => (
  <header class="sh-top">
    <div class="sh-wrap">
      <Brand {...brand} />
      {nav && (
        <nav class="sh-nav" aria-label={nav.label}>
          <ul>
            {nav.links.map(({ href, label, current }) => (
              <li>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {me && (
        <div class="sh-me" data-end={nav ? undefined : ''}>
          <span>{me.name}</span>
          {me.signOut && (
            <a class="ds-link" href={me.signOut.href}>
              {me.signOut.label}
            </a>
          )}
        </div>
      )}
    </div>
  </header>
)

const Main = ({ rules, children, narrow }: Pick<Common, 'rules' | 'children'> & { narrow?: boolean }) => (
  <main id="content" data-rules={rules && rules.length > 0 ? rules.join(' ') : undefined}>
    <div class={wrap(narrow)}>{children}</div>
  </main>
)

const Languages = ({
  summary,
  list,
  narrow,
}: NonNullable<PupilPageProps['languages']> & { narrow?: boolean }) => (
  <div class={wrap(narrow)}>
    <details class="sh-lang">
      <summary>
        <Icon name="globe" />
        {summary}
      </summary>
      <ul>
        {list.map(({ lang, label, href, dir }) => (
          <li>
            <a lang={lang} hreflang={lang} dir={dir} href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  </div>
)

const Help = ({ title, lines, narrow }: HelpPlace & { narrow?: boolean }) => (
  <aside class="sh-help" aria-labelledby="help-place">
    <div class={wrap(narrow)}>
      <h2 class="sh-h2" id="help-place">
        {title}
      </h2>
      <ul class={narrow ? undefined : 'sh-read'}>
        {lines.map(({ label, number, href }) => (
          <li>
            <span>{label}</span>
            <a href={href}>
              {href.startsWith('tel:') && <Icon name="phone" />}
              {number}
            </a>
          </li>
        ))}
      </ul>
    </div>
  </aside>
)

const Footer = ({ links, narrow }: { links: readonly PageLink[]; narrow?: boolean }) => (
  <footer class="sh-foot">
    <div class={wrap(narrow)}>
      <ul>
        {links.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  </footer>
)

const wrap = (narrow?: boolean) => (narrow ? 'sh-wrap sh-narrow' : 'sh-wrap')

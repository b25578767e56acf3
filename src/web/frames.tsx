import type { Child } from 'hono/jsx'
import { holds, type Viewer } from '../domain/people/viewer.ts'
import type { RuleId } from '../domain/rules/rule.ts'
import type { Tenant } from '../readmodels/unit.ts'
import { ParentPage, PupilPage, StaffPage, type PageLink } from './parts/page.tsx'
import { helplinesOf, type Visit } from './visit.tsx'
import { consentWords } from './words/consent.ts'
import { frameWordsOf } from './words/door/in-language.ts'
import { directionOf, type DoorLanguage } from './words/door/languages.ts'
import { frameWords } from './words/frame.ts'
import { mustWords } from './words/must.ts'
import { knowledgeWords } from './words/knowledge.ts'
import { isLanguage, languageNames, languages, type Language } from './words/language.ts'
import { strategyPublicWords } from './words/strategy-public.ts'

type FrameProps = {
  readonly visit: Visit
  readonly tenant: Tenant
  readonly title: string
  /** The document's title then begins with the word for "Error". */
  readonly failed?: boolean
  readonly rules: readonly RuleId[]
  readonly children?: Child
}

const commonOf = (
  { visit, tenant, title, failed, rules }: FrameProps,
  language: DoorLanguage = visit.language,
) => {
  const words = frameWordsOf(language)
  const dir = directionOf(language)
  return {
    lang: language,
    ...(dir === undefined ? {} : { dir }),
    title: `${failed === true ? words.errorPrefix : ''}${title} – ${tenant.name}`,
    assets: visit.deps.assets,
    rules,
    toContent: words.toContent,
    skipLinksLabel: words.skipLinks,
    ...(visit.clock === undefined ? {} : { clock: visit.clock }),
  }
}

/** The languages as links to this same page; pages of staff and parents remember the choice by cookie. */
const languageLinks = (
  language: Language,
  hrefOf: (language: Language) => string,
): { readonly summary: string; readonly list: { lang: string; label: string; href: string }[] } => ({
  summary: frameWords[language].changeLanguage,
  list: languages
    .filter((other) => other !== language)
    .map((other) => ({ lang: other, label: languageNames[other], href: hrefOf(other) })),
})

const footerOf = (visit: Visit) => {
  const words = frameWords[visit.language]
  return [
    { href: '/articles', label: knowledgeWords[visit.language].title },
    { href: '/privacy', label: words.privacy },
    { href: '/accessibility', label: words.accessibility },
    ...languages
      .filter((language) => language !== visit.language)
      .map((language) => ({ href: `/language/${language}`, label: languageNames[language] })),
  ]
}

const strategyLink = (visit: Visit) => ({
  href: '/strategy',
  label: strategyPublicWords[visit.language].own.title,
})

/** Pages of staff, leader and owner's officer. `viewer` decides the menu: the owner's cases are those about leaders. */
export const StaffFrame = (
  props: FrameProps & {
    readonly viewer: Viewer
    readonly name: string
    readonly current?: 'day' | 'reports' | 'concerns' | 'cases' | 'wheel' | 'shared' | 'health'
  },
) => {
  const { visit, tenant, viewer, name, current } = props
  const words = frameWords[visit.language]
  const outside = viewer.kind === 'partner'
  const nurse = holds(viewer, 'health-nurse')
  const { partner, health } = consentWords[visit.language]
  const links = [
    ...(outside ? [] : [{ href: '/day', label: words.myDay, current: current === 'day' }]),
    ...(outside || nurse ? [{ href: '/shared', label: partner.nav, current: current === 'shared' }] : []),
    ...(nurse ? [{ href: '/health', label: health.nav, current: current === 'health' }] : []),
    ...(viewer.roles.some((role) => role === 'leader' || role === 'resource-team' || role === 'officer')
      ? [{ href: '/reports', label: words.reports, current: current === 'reports' }]
      : []),
    ...(viewer.kind === 'staff' || viewer.kind === 'officer'
      ? [{ href: '/cases', label: words.cases, current: current === 'cases' }]
      : []),
    ...(viewer.kind === 'staff'
      ? [{ href: '/concerns', label: words.concerns, current: current === 'concerns' }]
      : []),
    ...(viewer.kind === 'staff'
      ? [{ href: '/wheel', label: words.wheel, current: current === 'wheel' }]
      : []),
  ]
  return (
    <StaffPage
      {...commonOf(props)}
      {...(outside ? {} : { script: 'drafts.js' as const })}
      brand={{ href: outside ? '/shared' : '/day', name: 'Samhold', small: tenant.name }}
      nav={{ label: words.mainMenu, links }}
      me={{ name, signOut: { href: '/sign-out', label: words.signOut } }}
      footer={[
        ...(viewer.kind === 'staff'
          ? [strategyLink(visit), { href: '/must', label: mustWords[visit.language].title }]
          : []),
        ...footerOf(visit),
      ]}
    >
      {props.children}
    </StaffPage>
  )
}

/** Pages of guardians. */
export const GuardianFrame = (props: FrameProps & { readonly name: string }) => {
  const { visit, tenant, name } = props
  const words = frameWords[visit.language]
  return (
    <ParentPage
      {...commonOf(props)}
      brand={{ href: '/home', name: tenant.name }}
      me={{ name, signOut: { href: '/sign-out', label: words.signOut } }}
      help={{ title: words.help.home, lines: visit.helplines(tenant.country) }}
      footer={[...(tenant.kind === 'school' ? [strategyLink(visit)] : []), ...footerOf(visit)]}
    >
      {props.children}
    </ParentPage>
  )
}

/** Pages of a school that anybody reads, wide as those of parents, with nobody's name in the bar. */
export const OpenFrame = (
  props: FrameProps & {
    readonly links: readonly PageLink[]
    readonly languageHref: (language: Language) => string
  },
) => {
  const { visit, tenant, links, languageHref } = props
  const words = frameWords[visit.language]
  return (
    <ParentPage
      {...commonOf(props)}
      brand={{ href: `/s/${tenant.slug}`, name: tenant.name }}
      nav={{ label: words.mainMenu, links }}
      languages={languageLinks(visit.language, languageHref)}
      help={{ title: words.help.pupil, lines: visit.helplines(tenant.country) }}
      footer={[
        { href: '/privacy', label: words.privacy },
        { href: '/accessibility', label: words.accessibility },
      ]}
    >
      {props.children}
    </ParentPage>
  )
}

/** The open pages have the languages of the site by themselves, and the door's alone where they are asked for. */
const inGuestLanguage = (language: DoorLanguage): string => (isLanguage(language) ? '' : `?lang=${language}`)

/**
 * Pages of pupils: the way out always in view, help on the same spot, no name in the bar. `languageHref` makes the
 * links of the language choice; the door uses none that leave a trace.
 */
export const PupilFrame = (
  props: FrameProps & {
    readonly home: string
    /** The language of the page, where it is one the visit's site does not have. */
    readonly language?: DoorLanguage
    readonly languageHref?: (language: Language) => string
  },
) => {
  const { visit, tenant, home, languageHref, language = visit.language } = props
  const words = frameWordsOf(language)
  return (
    <PupilPage
      {...commonOf(props, language)}
      brand={{ href: home, name: tenant.name }}
      exit={{ href: '/exit', label: words.exit, skipLabel: words.exitNow }}
      {...(languageHref === undefined ? {} : { languages: languageLinks(visit.language, languageHref) })}
      help={{ title: words.help.pupil, lines: helplinesOf(language, tenant.country, visit.today) }}
      footer={[
        // Behind the sign-in only: the door keeps to telling.
        ...(home === '/me' ? [{ href: '/articles', label: knowledgeWords[visit.language].title }] : []),
        { href: `/privacy${inGuestLanguage(language)}`, label: words.privacy },
        { href: `/accessibility${inGuestLanguage(language)}`, label: words.accessibility },
      ]}
    >
      {props.children}
    </PupilPage>
  )
}

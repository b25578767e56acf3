import { countryWriting } from '../../domain/law/country.ts'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { PupilPage } from '../parts/page.tsx'
import { clearCookie, sessionToken } from '../session/session.tsx'
import { helplinesOf, type Visit } from '../visit.tsx'
import { frameWordsOf, guestWords, unreadWords } from '../words/door/in-language.ts'
import { guestInformation } from '../words/door/information.ts'
import { directionOf, isDoorLanguage, type DoorLanguage } from '../words/door/languages.ts'
import { informationWords } from '../words/information.ts'
import { isLanguage, languageNames, languages } from '../words/language.ts'

/** Where the quick exit leads: the weather, which anybody may be looking at. Checked 20 November 2026. */
const weather = { DK: 'https://www.dmi.dk/', NO: 'https://www.yr.no/' } as const

type Shown = {
  readonly title: string
  readonly lead: string
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    readonly lines: readonly string[]
  }[]
  readonly start: string
}

/** In the languages of the pupil's door alone it is shorter (REP-07). */
const shownIn = (language: DoorLanguage, name: 'privacy' | 'accessibility'): Shown => {
  if (isLanguage(language)) {
    const words = informationWords[language]
    return { ...words[name], start: words.start }
  }
  const { privacy, accessibility, start } = guestInformation[language]
  const { title, lead, ...parts } = name === 'privacy' ? privacy : accessibility
  return {
    title,
    lead,
    sections: Object.entries(parts).map(([id, part]) => ({ id, ...part })),
    start,
  }
}

const informationPage =
  (name: 'privacy' | 'accessibility') =>
  (visit: Visit): Response => {
    const asked = visit.query('lang')
    const language = isDoorLanguage(asked) ? asked : visit.language
    const frame = frameWordsOf(language)
    const dir = directionOf(language)
    const { title, lead, sections, start } = shownIn(language, name)
    const hrefOf = (page: string) => (isLanguage(language) ? `/${page}` : `/${page}?lang=${language}`)
    return visit.page(
      <PupilPage
        lang={language}
        {...(dir === undefined ? {} : { dir })}
        title={`${title} – Samhold`}
        assets={visit.deps.assets}
        toContent={frame.toContent}
        skipLinksLabel={frame.skipLinks}
        brand={{ href: '/', name: 'Samhold' }}
        exit={{ href: '/exit', label: frame.exit, skipLabel: frame.exitNow }}
        help={{
          title: frame.help.pupil,
          lines: helplinesOf(language, countryWriting(visit.language), visit.today),
        }}
        clock={visit.clock}
        footer={[
          { href: hrefOf('privacy'), label: frame.privacy, current: name === 'privacy' },
          { href: hrefOf('accessibility'), label: frame.accessibility, current: name === 'accessibility' },
          ...languages
            .filter((other) => other !== language)
            .map((other) => ({ href: `/${name}?lang=${other}`, label: languageNames[other] })),
        ]}
      >
        <Head title={title} lead={lead} />
        {sections.map(({ id, title: heading, lines }) => (
          <Part id={id} title={heading}>
            {lines.map((line, index) => (
              <p class={index === 0 ? 'sh-mt0' : 'sh-mt1'}>{line}</p>
            ))}
          </Part>
        ))}
        <p class="sh-part">
          <Button big quiet href="/">
            {start}
          </Button>
        </p>
        {!isLanguage(language) && (
          <p class="sh-part sh-small sh-quiet">
            {guestWords[language].unread}
            <br />
            <span lang={visit.language} dir="ltr">
              {unreadWords[visit.language]}
            </span>
          </p>
        )}
      </PupilPage>,
    )
  }

/**
 * The quick exit (goal C1): ends the session, clears what the browser kept of these pages, and leads to the weather.
 * It answers to GET, since it is a link that must work without script.
 */
const exit = async (visit: Visit): Promise<Response> => {
  const { c, deps } = visit
  const token = sessionToken(c, deps.publicUrl)
  if (token !== undefined) {
    clearCookie(c, deps.publicUrl, 'samhold')
    await deps.session.store.end(token, deps.session.now())
  }
  c.header('Clear-Site-Data', '"cache", "storage"')
  return visit.seeOther(weather[countryWriting(visit.language)])
}

/** Open to anybody: how words are looked after, what the site can and cannot, and the way out. */
export const informationPages: readonly Page[] = [
  { path: '/privacy', rules: ['REP-04', 'REP-07'], open: 'public', get: informationPage('privacy') },
  { path: '/accessibility', rules: [], open: 'public', get: informationPage('accessibility') },
  { path: '/exit', rules: ['REP-02'], open: 'public', get: exit },
]

import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { Head, Part } from '../parts/heading.tsx'
import { PupilPage } from '../parts/page.tsx'
import { clearCookie, sessionToken } from '../session/session.tsx'
import type { Visit } from '../visit.tsx'
import { frameWords } from '../words/frame.ts'
import { informationWords } from '../words/information.ts'
import { languageNames, languages } from '../words/language.ts'

/** Where the quick exit leads: the weather, which anybody may be looking at. Checked 20 November 2026. */
const weather = { DK: 'https://www.dmi.dk/', NO: 'https://www.yr.no/' } as const

const countryOf = (visit: Visit): 'DK' | 'NO' =>
  visit.language === 'nb' || visit.language === 'nn' ? 'NO' : 'DK'

const informationPage =
  (name: 'privacy' | 'accessibility') =>
  (visit: Visit): Response => {
    const words = informationWords[visit.language]
    const frame = frameWords[visit.language]
    const { title, lead, sections } = words[name]
    return visit.page(
      <PupilPage
        lang={visit.language}
        title={`${title} – Samhold`}
        assets={visit.deps.assets}
        toContent={frame.toContent}
        skipLinksLabel={frame.skipLinks}
        brand={{ href: '/', name: 'Samhold' }}
        exit={{ href: '/exit', label: frame.exit, skipLabel: frame.exitNow }}
        help={{ title: frame.help.pupil, lines: visit.helplines(countryOf(visit)) }}
        clock={visit.clock}
        footer={[
          { href: '/privacy', label: frame.privacy, current: name === 'privacy' },
          { href: '/accessibility', label: frame.accessibility, current: name === 'accessibility' },
          ...languages
            .filter((language) => language !== visit.language)
            .map((language) => ({ href: `/${name}?lang=${language}`, label: languageNames[language] })),
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
            {words.start}
          </Button>
        </p>
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
  return visit.seeOther(weather[countryOf(visit)])
}

/** Open to anybody: how words are looked after, what the site can and cannot, and the way out. */
export const informationPages: readonly Page[] = [
  { path: '/privacy', rules: ['REP-04'], open: 'public', get: informationPage('privacy') },
  { path: '/accessibility', rules: [], open: 'public', get: informationPage('accessibility') },
  { path: '/exit', rules: ['REP-02'], open: 'public', get: exit },
]

import { getCookie } from 'hono/cookie'
import type { Child } from 'hono/jsx'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import { lawOf } from '../../domain/law/law-of.ts'
import { valuesInForce } from '../../domain/law/value.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import type { PromiseToTeller } from '../../readmodels/reports/as-seen-by-teller.ts'
import type { Tenant } from '../../readmodels/unit.ts'
import { PupilFrame } from '../frames.tsx'
import { Hidden } from '../parts/fields.tsx'
import { Icon } from '../parts/icon.tsx'
import type { PromiseLine } from '../parts/promise.tsx'
import { cookieName } from '../session/session.tsx'
import { makeVisit, type Visit } from '../visit.tsx'
import { doorWords } from '../words/door.ts'
import { frameWords } from '../words/frame.ts'
import { chooseLanguage, languageNames, languages, longDate, type Language } from '../words/language.ts'

/** A visit at one school's door. */
export type AtDoor = { readonly visit: Visit; readonly school: Tenant }

/** The school of the address; undefined for anything that is no school. */
export const findSchool = async (visit: Visit): Promise<Tenant | undefined> => {
  const tenant = await visit.deps.world.findTenant({ slug: visit.param('slug') })
  return tenant?.kind === 'school' ? tenant : undefined
}

/** The same visit in another language: at the door the choice travels in the page, not in a cookie. */
export const inLanguage = (visit: Visit, language: Language): Visit =>
  visit.language === language
    ? visit
    : makeVisit({
        c: visit.c,
        deps: visit.deps,
        language,
        fields: visit.fields,
        signedIn: visit.signedIn,
        clock: visit.clock,
      })

/** Asked for in the address, chosen on another page, the browser's, or the language of the school's country. */
export const firstLanguage = (visit: Visit, school: Tenant): Language =>
  chooseLanguage(
    visit.query('lang') ?? getCookie(visit.c, cookieName(visit.deps.publicUrl, 'language')),
    visit.c.req.header('Accept-Language'),
    school.country,
  )

export const DoorFrame = (
  props: AtDoor & {
    readonly title: string
    readonly rules: readonly RuleId[]
    readonly failed?: boolean
    readonly children?: Child
  },
) => (
  <PupilFrame
    visit={props.visit}
    tenant={props.school}
    title={props.title}
    rules={props.rules}
    failed={props.failed === true}
    home={`/s/${props.school.slug}`}
  >
    {props.children}
  </PupilFrame>
)

/** The languages as buttons: a link would leave a second address in the browser's list of visited pages. */
export const LanguageChoice = ({ language, state }: { language: Language; state: string }) => (
  <details class="sh-lang">
    <summary>
      <Icon name="globe" />
      {frameWords[language].changeLanguage}
    </summary>
    <form method="post">
      <Hidden name="state" value={state} />
      <ul>
        {languages
          .filter((other) => other !== language)
          .map((other) => (
            <li>
              <button
                class="ds-button"
                data-variant="tertiary"
                type="submit"
                name="go"
                value={`lang:${other}`}
                lang={other}
              >
                {languageNames[other]}
              </button>
            </li>
          ))}
      </ul>
    </form>
  </details>
)

/** A way on that is neither the page's one button nor outlined. */
export const PlainButton = ({ value, children }: { value: string; children?: Child }) => (
  <button class="ds-button sh-big" data-variant="tertiary" type="submit" name="go" value={value}>
    {children}
  </button>
)

/** Where to get help at once, on top of the page as soon as danger was said or is asked about (REP-12). */
export const HelpNow = ({ visit, school }: AtDoor) => {
  const { helpNow } = doorWords[visit.language]
  const frame = frameWords[visit.language]
  return (
    <section class="sh-box" aria-labelledby="help-now">
      <h2 class="sh-h2" id="help-now">
        {helpNow.title}
      </h2>
      <p class="sh-mt1 sh-mb2">{helpNow.text}</p>
      <div class="sh-ways sh-mt0">
        {valuesInForce(lawOf(school.country).helplines, visit.today).map(({ value }) => (
          <a
            class="ds-button sh-big"
            data-variant="secondary"
            href={`tel:${value.phone.replaceAll(' ', '')}`}
          >
            <Icon name="phone" />
            <span>
              {value.line === 'emergency' ? '' : `${value.name ?? frame.helplines[value.line]} `}
              {value.phone.replaceAll(' ', '\u00a0')}
            </span>
          </a>
        ))}
      </div>
    </section>
  )
}

export const listOf = (language: Language, names: readonly string[]): string =>
  new Intl.ListFormat({ da: 'da', nb: 'nb', nn: 'nn', en: 'en-GB' }[language]).format(names)

export const hourOf = (language: Language, hour: string): string => {
  const [hours = '', minutes = '00'] = hour.split(':')
  return doorWords[language].hour(Number(hours), minutes)
}

/** `Senest fredag 20. november klokken 15.` */
export const byWhen = (language: Language, on: LocalDate, hour: string): string =>
  doorWords[language].promise.by(longDate(language, on), hourOf(language, hour))

/** Who reads it, in names; and that the adult it concerns does not. */
export const readersLine = (
  language: Language,
  promise: PromiseToTeller,
  owner: string | undefined,
  concernsAdult: boolean,
): PromiseLine => {
  const words = doorWords[language].promise
  const sentences =
    owner === undefined
      ? [
          ...(promise.leaders.length === 0 ? [] : [words.leads(listOf(language, promise.leaders))]),
          ...(promise.team.length === 0
            ? []
            : [words.helps(listOf(language, promise.team), promise.team.length > 1)]),
          ...(concernsAdult ? [words.notThem] : []),
        ]
      : [words.owner(listOf(language, promise.officers), owner)]
  return {
    icon: 'eye',
    title: words.readers,
    text: sentences.join(' ') || doorWords[language].receipt.somebodyReads,
  }
}

import { getCookie } from 'hono/cookie'
import type { Child } from 'hono/jsx'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import { countryWriting, languageOf } from '../../domain/law/country.ts'
import { lawOf } from '../../domain/law/law-of.ts'
import { valuesInForce } from '../../domain/law/value.ts'
import type { RuleId } from '../../domain/rules/rule.ts'
import type { PromiseToTeller } from '../../readmodels/reports/as-seen-by-teller.ts'
import type { Tenant } from '../../readmodels/unit.ts'
import { PupilFrame } from '../frames.tsx'
import { Hidden } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import { Icon } from '../parts/icon.tsx'
import type { PromiseLine } from '../parts/promise.tsx'
import { cookieName } from '../session/session.tsx'
import { makeVisit, rememberReader, type Visit } from '../visit.tsx'
import { doorWordsOf, frameWordsOf, guestWords, unreadWords } from '../words/door/in-language.ts'
import {
  chooseDoorLanguage,
  directionOf,
  doorDate,
  doorLanguageNames,
  doorLanguages,
  doorList,
  type DoorLanguage,
} from '../words/door/languages.ts'
import { isLanguage } from '../words/language.ts'

/** A visit at one school's door. `language` may be one that the visit, like the rest of the site, does not have (REP-07). */
export type AtDoor = { readonly visit: Visit; readonly school: Tenant; readonly language: DoorLanguage }

/** The school of the address; undefined for anything that is no school. */
export const findSchool = async (visit: Visit): Promise<Tenant | undefined> => {
  // Before anything is asked of the database, which may be what is broken.
  const country = countryWriting(visit.language)
  rememberReader(visit.c, { language: firstLanguage(visit, { country }), country })
  const tenant = await visit.deps.world.findTenant({ slug: visit.param('slug') })
  return tenant?.kind === 'school' ? tenant : undefined
}

/** The door in a language: the choice travels in the page, not in a cookie. */
export const atDoor = (asked: Visit, school: Tenant, language: DoorLanguage): AtDoor => {
  rememberReader(asked.c, { language, country: school.country })
  const ours = isLanguage(language) ? language : languageOf(school.country)
  const visit =
    asked.language === ours
      ? asked
      : makeVisit({
          c: asked.c,
          deps: asked.deps,
          language: ours,
          fields: asked.fields,
          signedIn: asked.signedIn,
          clock: asked.clock,
        })
  return { visit, school, language }
}

/** Asked for in the address, chosen on another page, the browser's, or the language of the school's country. */
export const firstLanguage = (visit: Visit, school: Pick<Tenant, 'country'>): DoorLanguage =>
  chooseDoorLanguage(
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
    language={props.language}
  >
    {props.children}
    {!isLanguage(props.language) && (
      <p class="sh-part sh-small sh-quiet">
        {guestWords[props.language].unread}
        <br />
        <span lang={props.visit.language} dir="ltr">
          {unreadWords[props.visit.language]}
        </span>
      </p>
    )}
  </PupilFrame>
)

/** The languages as buttons: a link would leave a second address in the browser's list of visited pages. */
export const LanguageChoice = ({ language, state }: { language: DoorLanguage; state: string }) => (
  <details class="sh-lang">
    <summary>
      <Icon name="globe" />
      {frameWordsOf(language).changeLanguage}
    </summary>
    <form method="post">
      <Hidden name="state" value={state} />
      <ul>
        {doorLanguages
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
                dir={directionOf(other) ?? 'ltr'}
              >
                {doorLanguageNames[other]}
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
export const HelpNow = ({ visit, school, language }: AtDoor) => {
  const { helpNow } = doorWordsOf(language)
  const frame = frameWordsOf(language)
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
              <bdi dir="ltr">{value.phone.replaceAll(' ', '\u00a0')}</bdi>
            </span>
          </a>
        ))}
      </div>
    </section>
  )
}

/** Asked to wait (A12), with help on the same page; `children` is what to send again, with everything in it. */
export const tooMany = (at: AtDoor, rules: readonly RuleId[], minutes: number, children: Child): Response => {
  const { visit } = at
  const words = doorWordsOf(at.language).tooMany
  visit.c.header('Retry-After', String(minutes * 60))
  return visit.page(
    <DoorFrame {...at} title={words.title} rules={rules}>
      <Head title={words.title} lead={words.text(minutes)} />
      <div class="sh-mb2">
        <HelpNow {...at} />
      </div>
      {children}
    </DoorFrame>,
    429,
  )
}

export const hourOf = (language: DoorLanguage, hour: string): string => {
  const [hours = '', minutes = '00'] = hour.split(':')
  return doorWordsOf(language).hour(Number(hours), minutes)
}

/** `Senest fredag 20. november klokken 15.` */
export const byWhen = (language: DoorLanguage, on: LocalDate, hour: string): string =>
  doorWordsOf(language).promise.by(doorDate(language, on), hourOf(language, hour))

/** Who reads it, in names; and that the adult it concerns does not. */
export const readersLine = (
  language: DoorLanguage,
  promise: PromiseToTeller,
  owner: string | undefined,
  concernsAdult: boolean,
): PromiseLine => {
  const words = doorWordsOf(language).promise
  const sentences =
    owner === undefined
      ? [
          ...(promise.leaders.length === 0 ? [] : [words.leads(doorList(language, promise.leaders))]),
          ...(promise.team.length === 0
            ? []
            : [words.helps(doorList(language, promise.team), promise.team.length > 1)]),
          ...(promise.named === undefined ? [] : [words.named(doorList(language, [promise.named]))]),
          ...(concernsAdult ? [words.notThem] : []),
        ]
      : [words.owner(doorList(language, promise.officers), owner)]
  return {
    icon: 'eye',
    title: words.readers,
    text: sentences.join(' ') || doorWordsOf(language).receipt.somebodyReads,
  }
}

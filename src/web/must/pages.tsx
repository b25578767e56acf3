import { housePledges, legalPledges } from '../../domain/cases/duties.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import type { CountryLaw } from '../../domain/law/country-law.ts'
import { lawOf } from '../../domain/law/law-of.ts'
import { valueInForce, type LegalValue, type Timing } from '../../domain/law/value.ts'
import type { Pledge } from '../../domain/procedures/duty.ts'
import { holds } from '../../domain/people/viewer.ts'
import { findStrategyInForce } from '../../readmodels/school.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Head, Part } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { dutyTitle } from '../words/duty.ts'
import { longDate } from '../words/language.ts'
import { dutiesOfLaw, mustWords, type DutyOfLaw, type Said } from '../words/must.ts'

const rules = ['DIG-12', 'LAW-01', 'LAW-08'] as const

const timingIn = (visit: SignedVisit) => {
  const words = mustWords[visit.language]
  return (timing: Timing): string => {
    switch (timing.kind) {
      case 'as-soon-as-possible':
        return words.soon
      case 'working-days':
        return words.working(timing.count)
      case 'calendar-days':
        return words.calendar(timing.count)
    }
  }
}

/** The law's duties as they are in force on a day; those this country does not have are not there. */
const ofLaw = (
  visit: SignedVisit,
  law: CountryLaw,
  on: LocalDate,
): readonly (Said & { readonly key: DutyOfLaw; readonly value: LegalValue<unknown> })[] => {
  const words = mustWords[visit.language]
  const list = (items: readonly (keyof typeof words.fields)[]): string => {
    const said = items.map((item) => words.fields[item])
    return new Intl.ListFormat(visit.language).format(said)
  }
  const one = <Key extends DutyOfLaw>(key: Key) => {
    const value = valueInForce(law[key] as readonly LegalValue<never>[], on)
    if (value === undefined) return []
    const says = words.says[key] as (...given: readonly unknown[]) => Said
    return [
      {
        key,
        value,
        ...says(value.value, timingIn(visit), list, (body: keyof typeof words.bodies) => words.bodies[body]),
      },
    ]
  }
  return dutiesOfLaw.flatMap((key) => one(key))
}

const Line = ({
  visit,
  said,
  stands,
  unconfirmed,
}: {
  visit: SignedVisit
  said: Said
  stands?: string | undefined
  unconfirmed?: boolean
}) => {
  const words = mustWords[visit.language]
  return (
    <li class="sh-level">
      <p class="sh-mt0">
        {said.when !== undefined && <strong>{said.when}</strong>}
        <span class="sh-quiet sh-small sh-block">{said.who}</span>
      </p>
      <div>
        <p class="sh-mt0 sh-read">{said.what}</p>
        {(stands !== undefined || unconfirmed === true) && (
          <p class="sh-quiet sh-small">
            {stands === undefined ? undefined : `${words.stands} ${stands}`}
            {unconfirmed === true ? ` (${words.unconfirmed})` : undefined}
          </p>
        )}
      </div>
    </li>
  )
}

const promised = (visit: SignedVisit, pledge: Pledge): Said => {
  const words = mustWords[visit.language]
  const { within } = pledge
  const time =
    within === null
      ? words.soon
      : within.unit === 'working-days'
        ? words.working(within.count)
        : words.calendar(within.count)
  const from = words.from[pledge.countedFrom]
  return {
    what: dutyTitle(visit.language, pledge),
    when: from === undefined ? time : `${time} ${from}`,
    who: words.holders[pledge.holder],
  }
}

/** "What must we do?": each duty with law, deadline and who, from the same rules that run the cases (DIG-12). */
const mustPage: Page = {
  path: '/must',
  rules,
  open: 'signed-in',
  get: (visit) =>
    visit.inSchool(async (unit, viewer, name) => {
      if (viewer.kind !== 'staff') return visit.notFound()
      const words = mustWords[visit.language]
      const { country } = unit.tenant
      const law = ofLaw(visit, lawOf(country), visit.today)
      const strategy = await findStrategyInForce(unit, visit.today)
      const own = strategy?.pledges ?? []
      const taken = new Set([...legalPledges(country, visit.today), ...own].map(({ code }) => code))
      const house = housePledges.filter(({ code }) => !taken.has(code))
      return visit.page(
        <StaffFrame
          visit={visit}
          tenant={unit.tenant}
          viewer={viewer}
          name={name}
          title={words.title}
          rules={rules}
        >
          <Head title={words.title} lead={words.lead} />
          <Part id="law" title={words.law.title}>
            <p class="sh-mt0 sh-quiet">{words.law.lead}</p>
            <ul class="sh-plain sh-mt1">
              {law.map(({ value, ...said }) => (
                <Line visit={visit} said={said} stands={value.paragraph} unconfirmed={!value.confirmed} />
              ))}
            </ul>
          </Part>
          <Part id="police" title={words.police.title} box>
            <p class="sh-mt0 sh-read">{words.police.text}</p>
          </Part>
          <Part id="strategy" title={words.strategy.title}>
            {strategy === undefined ? (
              <p class="sh-mt0 sh-read">{words.strategy.none}</p>
            ) : (
              <>
                <p class="sh-mt0 sh-quiet">
                  {words.strategy.lead(longDate(visit.language, strategy.adoptedOn, true))}
                </p>
                <ul class="sh-plain sh-mt1">
                  {own.map((pledge) => (
                    <Line visit={visit} said={promised(visit, pledge)} stands={pledge.passage} />
                  ))}
                </ul>
              </>
            )}
          </Part>
          {house.length > 0 && (
            <details class="sh-more sh-part">
              <summary>{words.house.title}</summary>
              <p class="sh-quiet sh-read">{words.house.lead}</p>
              <ul class="sh-plain sh-mt1">
                {house.map((pledge) => (
                  <Line visit={visit} said={promised(visit, pledge)} />
                ))}
              </ul>
            </details>
          )}
          {holds(viewer, 'leader') && (
            <p class="sh-part">
              <a class="ds-link" href="/readiness">
                {words.readiness}
              </a>
            </p>
          )}
        </StaffFrame>,
      )
    }),
}

export const mustPages: readonly Page[] = [mustPage]

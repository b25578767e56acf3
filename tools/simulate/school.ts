import { emptyRoster, type Roster } from '../../src/app/set-up.ts'
import { demoStrategy } from '../../src/demo/strategy.ts'
import { localDate, type LocalDate } from '../../src/domain/kernel/dates.ts'
import type { Country } from '../../src/domain/law/value.ts'
import type { Role } from '../../src/domain/people/viewer.ts'
import type { Strategy } from '../../src/domain/strategy/events.ts'
import type { Tenant } from '../../src/readmodels/unit.ts'
import type { Chance } from './chance.ts'

/** How big a simulated school is. */
export type Size = { readonly pupils: number; readonly staff: number; readonly cases: number }
export const usualSize: Size = { pupils: 400, staff: 60, cases: 40 }

/** Stands in every personal text and name, so that one found in plain anywhere is found by this pattern. */
export const CANARY = /zq[0-9a-f]{12}/

/** A sentence nobody else wrote, as a child or an adult might. */
export const sentence = (chance: Chance): string => {
  const told = [
    'De går, når jeg kommer.',
    'Det skete igen i dag.',
    'Ingen vil være på hold med mig.',
    'Vi har talt sammen i dag.\nDet gik bedre.',
    'Jeg vil ikke i skole – "aldrig" mere; drop table journal',
    'Hun græd i garderoben. 😢 Æ, ø og å.',
  ]
  return `${chance.of(told)} zq${chance.bytes(6).toString('hex')}`
}

const nameFor = (chance: Chance, role: string): string =>
  `${role} Zimmer zq${chance.bytes(6).toString('hex')}`

const LEVELS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

/** One owner for every two schools; every third school is Norwegian, with an owner of its own country. */
export const tenantsFor = (
  schools: number,
): { readonly owners: readonly Tenant[]; readonly schools: readonly Tenant[] } => {
  const countryOf = (index: number): Country => (index % 3 === 2 ? 'NO' : 'DK')
  const tenant = (
    id: string,
    kind: Tenant['kind'],
    country: Country,
    ownerTenant: string | null,
  ): Tenant => ({
    id,
    kind,
    slug: id,
    name: id,
    country,
    ownerTenant,
    timeZone: country === 'DK' ? 'Europe/Copenhagen' : 'Europe/Oslo',
  })
  const listed = Array.from({ length: schools }, (_, index) => {
    const country = countryOf(index)
    // A school without an owner here: a report about its leader has nowhere to go (REP-08).
    const owner = index % 5 === 4 ? null : `owner-${country.toLowerCase()}-${Math.floor(index / 6)}`
    return tenant(`school-${index + 1}`, 'school', country, owner)
  })
  const owners = new Map(
    listed.flatMap(({ ownerTenant, country }) =>
      ownerTenant === null ? [] : [[ownerTenant, tenant(ownerTenant, 'owner', country, null)] as const],
    ),
  )
  return { owners: [...owners.values()], schools: listed }
}

/** The people of a school: each class with a team, siblings with the same parents, some parents on the staff. */
export const rosterFor = (tenant: Tenant, size: Size, chance: Chance): Roster => {
  const classes = Array.from({ length: Math.max(2, Math.round(size.pupils / 22)) }, (_, index) => ({
    id: `${LEVELS[index % 10]}${'abcdefgh'[Math.floor(index / 10)] ?? 'x'}`,
    label: `${LEVELS[index % 10]}.${'abcdefgh'[Math.floor(index / 10)] ?? 'x'}`,
  }))
  const roleOf = (index: number): Role | undefined =>
    index < 2
      ? 'leader'
      : index < 2 + Math.max(2, Math.round(size.staff / 15))
        ? 'resource-team'
        : index === size.staff - 1
          ? undefined
          : index % 6 === 5
            ? 'after-school'
            : 'class-team'
  const staff = Array.from({ length: size.staff }, (_, index) => {
    const role = roleOf(index)
    const teaches = [index, index * 3 + 1].map((at) => classes[at % classes.length]?.id ?? '')
    return {
      id: `${tenant.id}-s${index}`,
      name: nameFor(chance, 'Lærer'),
      roles:
        role === undefined
          ? []
          : [
              {
                role,
                classes: role === 'class-team' || role === 'after-school' ? [...new Set(teaches)] : [],
              },
            ],
    }
  })
  const pupils = Array.from({ length: size.pupils }, (_, index) => ({
    id: `${tenant.id}-p${index}`,
    name: nameFor(chance, 'Elev'),
    classId: classes[index % classes.length]?.id ?? '',
    born: localDate(2010 + (index % 10), 1 + chance.below(12), 1 + chance.below(28)),
  }))
  const families = Array.from({ length: Math.ceil(size.pupils / 2) }, (_, index) => ({
    id: `${tenant.id}-g${index}`,
    name: nameFor(chance, 'Forælder'),
    of: pupils.slice(index * 2, index * 2 + (chance.often(60) ? 1 : 2)).map(({ id }) => id),
  }))
  // Some who work here are parents here too (CON-06).
  const parentsOnStaff = staff.slice(2, 6).map(({ id, name }, index) => ({
    id,
    name,
    of: [pupils[(index * 7 + 1) % pupils.length]?.id ?? ''],
  }))
  const partners = (['health-nurse', 'psychology-service'] as const).map((role) => ({
    id: `${tenant.id}-${role}`,
    name: nameFor(chance, 'Rådgiver'),
    roles: [role],
  }))
  return { ...emptyRoster, classes, staff, pupils, partners, guardians: [...families, ...parentsOnStaff] }
}

export const officersFor = (tenant: Tenant, chance: Chance): Roster => ({
  ...emptyRoster,
  officers: [0, 1].map((index) => ({ id: `${tenant.id}-o${index}`, name: nameFor(chance, 'Konsulent') })),
})

/** The strategy a school adopts as its version so-and-so: stricter by chance, never looser than the law lets it. */
export const strategyFor = (version: number, chance: Chance): Strategy => ({
  ...demoStrategy,
  version,
  weeksBetweenGoodCheckIns: 4 + chance.below(3),
  firstAnswer: { workingDays: 1 + chance.below(3), by: '15:00' },
  pledges: demoStrategy.pledges.map((pledge) =>
    pledge.within === null || !chance.often(30)
      ? pledge
      : {
          ...pledge,
          within: { ...pledge.within, count: Math.max(1, pledge.within.count - chance.below(3)) },
        },
  ),
})

/** Days a school closes in the school year that begins in August of this year. */
export const closingDaysFor = (
  year: number,
): readonly { readonly on: LocalDate; readonly reason: string }[] => [
  ...[12, 13, 14, 15, 16].map((day) => ({ on: localDate(year, 10, day), reason: 'autumn' })),
  ...[23, 24, 29, 30, 31].map((day) => ({ on: localDate(year, 12, day), reason: 'christmas' })),
]

import { readFileSync } from 'node:fs'
import { appOn } from '../../test/access/app-on.ts'
import { everySort, openAttack, shuffled, withoutTokens, type Try } from '../../test/access/attack.ts'
import { breakEveryWall } from '../../test/access/database-walls.ts'
import { aboutWho, actsIn, findWrongAct, historiesOf, outcomesOf } from '../../test/access/guards.ts'
import { copyWithout, mutants, removeCopies, type Copy, type Mutant } from '../../test/access/mutants.ts'
import { peopleToOpenWith, populate } from '../../test/access/population.ts'
import { examine } from '../../test/access/world.ts'
import { openSite } from '../../test/browser/site.ts'
import { atOnce, chanceFrom, isMilestone, type Soak } from './soak.ts'

/** Probes of one copy besides those of its own pages, by how many copies are tried; the first that fails is enough. */
const probesFor = (n: number): number => Math.min(1_500, 400 + 40 * n)

/**
 * Every wall taken away by itself: each row policy, right, trigger and row security of the database, each check of
 * who is asking in pages, views and lists, and each guard of an act. For each some probe must fail. `n` limits how
 * many checks in the code are tried, by chance; the database's are always all tried.
 */
export const soakPolicies: Soak = {
  name: 'policies',
  goal: 'A7: taking away any one row policy, right or permission check is noticed by a probe',
  n: 1_000,
  run: async ({ n, seed, say }) => {
    const site = await openSite({ people: peopleToOpenWith, strategy: { pledges: [examine] } })
    try {
      const population = await populate(site)
      const chance = chanceFrom(seed)
      const unnoticed: string[] = []

      const db = await site.base.superPool.connect()
      const walls = await breakEveryWall(db).finally(() => db.release(true))
      unnoticed.push(...walls.unnoticed, ...walls.foreign)
      say(`${walls.tried} walls of the database broken, ${unnoticed.length} unnoticed`)

      const whole = await copyWithout(undefined)
      const histories = await historiesOf(site, population)
      const tries = shuffled(everySort(population), chance)
      const wholeAttack = openAttack(site, population, (await appOn(site, { app: whole })).send)
      /** What a copy does that it must not, or else than the whole product does; undefined: nothing. */
      const probe = async (copy: Copy, first: readonly Try[]): Promise<Noticed | undefined> => {
        const act = findWrongAct(copy, population, histories)
        if (act !== undefined) return { by: 'rule', what: act }
        const { ask, send } = await appOn(site, { app: copy })
        const elsewhere = { 'sec-fetch-site': 'cross-site' }
        const { status } = await ask('post', '/cases/new', undefined, new URLSearchParams(), elsewhere)
        if (status !== 403) return { by: 'rule', what: `a form from another site: ${status}` }
        const attack = openAttack(site, population, send)
        const noticed: Noticed[] = []
        const asked = [...first, ...tries.slice(0, probesFor(n))]
        await atOnce(4, asked.length, async (index) => {
          if (noticed.length > 0) return
          const one = asked[index] as Try
          const [wrong] = await attack.judge(one)
          if (wrong !== undefined) noticed.push({ by: 'rule', what: wrong })
          else if (one.expected !== 'closed' && !(await isAlike(one, attack, wholeAttack)))
            noticed.push({ by: 'comparison', what: `${one.method} ${one.at} ${one.who?.id ?? ''}` })
        })
        return noticed[0]
      }
      // Probes that fail with nothing broken prove nothing.
      const before = await probe(whole, [])
      if (before !== undefined) return { passed: false, figure: `with nothing broken: ${before.what}` }
      let guards = 0
      for (const { name, guards: checks } of actsIn(whole))
        for (const guard of checks) {
          if (!aboutWho.test(guard.refusal)) continue
          const { met } = guard
          const before = outcomesOf(whole, name, population, histories)
          guard.met = () => true
          guards += 1
          if (
            findWrongAct(whole, population, histories, name) === undefined &&
            outcomesOf(whole, name, population, histories) === before
          )
            unnoticed.push(`${name}/${guard.refusal}`)
          guard.met = met
        }
      say(`${guards} guards of acts let everybody past, ${unnoticed.length} unnoticed so far`)

      const chosen = shuffled(
        mutants().filter((mutant) => !(nameOf(mutant) in behindAnother)),
        chance,
      )
        .toSorted((one, other) => Number(other.vital) - Number(one.vital))
        .slice(0, n)
      let byRule = 0
      for (const [place, mutant] of chosen.entries()) {
        const noticed = await probe(await copyWithout(mutant), likely(mutant, tries))
        if (noticed?.by === 'rule') byRule += 1
        if (noticed === undefined) {
          unnoticed.push(nameOf(mutant))
          say(`unnoticed: ${nameOf(mutant)}`)
        }
        if (isMilestone(place + 1, chosen.length))
          say(`${place + 1} checks taken out of the code, ${unnoticed.length} unnoticed so far`)
      }
      const afterwards = await probe(whole, [])
      if (afterwards !== undefined) unnoticed.push(`with everything whole again: ${afterwards.what}`)
      for (const one of unnoticed) say(`missed: ${one}`)
      const tried = walls.tried + guards + chosen.length
      return {
        passed: unnoticed.length === 0,
        figure: `${tried - unnoticed.length} of ${tried} noticed: ${walls.tried} walls of the database, ${guards} guards, ${chosen.length} checks in pages, views and lists (${byRule} by a rule, the others by an answer that differs)`,
      }
    } finally {
      removeCopies()
      await site.close()
    }
  },
}

type Noticed = { readonly by: 'rule' | 'comparison'; readonly what: string }
type Attack = ReturnType<typeof openAttack>

/** Pages that list who has read change with every reading, and a file tells when it was made. */
const livelyPages = /readers$|^\/child\/|pdf$/

/** Whether a copy answers as the whole product does. */
const isAlike = async (asked: Try, copy: Attack, whole: Attack): Promise<boolean> => {
  const [one, other] = [await copy.ask(asked), await whole.ask(asked)]
  if (asked.method === 'post' || livelyPages.test(asked.path))
    return (one.status === 404) === (other.status === 404)
  return one.status === other.status && withoutTokens(one.body) === withoutTokens(other.body)
}

const nameOf = ({ file, check }: Mutant): string => `${file}: ${check}`

/** Checks that stand behind another one, which is tried itself: taking one of these away opens nothing. */
const behindAnother: Readonly<Record<string, string>> = {
  'src/domain/consent/access-list.ts: !viewer.guardianOf.includes(pupil.person)':
    'a pupil’s page is not there for whoever is not their guardian',
  "src/readmodels/cases/case-seen-by.ts: viewer.kind !== 'staff'":
    'pupils and guardians are told apart by relation',
  "src/readmodels/follow-up/own-case.ts: view.relation !== 'exposed'":
    'only cases of the pupil are looked at',
  "src/readmodels/follow-up/child-case.ts: view.relation !== 'guardian'":
    'only guardians of the pupil come so far',
  "src/web/cases/acts-at-first.tsx: (seen) => seen.carries || seen.relation === 'class-team'":
    'nobody else finds the case',
  "src/web/cases/plan-print.tsx: !(seen.carries || seen.relation === 'class-team')":
    'nobody else finds the case',
  'src/web/cases/open-page.tsx: !opensCases(viewer) (2)':
    'the act asks again who opens, and the form who sees it',
  'src/domain/follow-up/view.ts: !pupil && !team && !guardian': 'who carries the case is answered before it',
  'src/web/cases/around-pupil-section.tsx: !around': 'nobody else comes to the page of a case',
  "src/readmodels/cases/case-seen-by.ts: relation === 'exposed'": 'no member of staff is the pupil of a case',
  "src/readmodels/follow-up/own-case.ts: viewer.kind !== 'pupil'": 'nobody else is the pupil of a case',
  'src/readmodels/day/my-day.ts: (matter) => !isOwnChilds(viewer, matter)':
    'a parent has ties, and neither leads their child’s case nor is the trusted adult in it',
  "src/web/cases/catalogue-page.tsx: viewer.kind !== 'staff' (2)":
    'only staff hold the roles that keep the catalogue',
  'src/readmodels/reports/as-seen-by-teller.ts: (person) => person !== closedTo':
    'shown at the door, to whoever holds the six words; its own test is there',
}

/** Where the pages of an area lie, for files that name none. */
const areas: Readonly<Record<string, RegExp>> = {
  cases: /^\/cases/,
  reports: /^\/reports|^\/cases\/new/,
  'follow-up': /^\/(me|child)/,
  day: /^\/day/,
  consent: /readers$/,
}

/** Probes of the pages that a file is about come first; then lists and own pages, which differ by person. */
const likely = ({ file }: Mutant, tries: readonly Try[]): readonly Try[] => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  const place = areas[file.split('/')[2] ?? '']
  const names = ({ path }: Try) => text.includes(path) || text.includes(`'${path.split('/').at(-1)}'`)
  const own = [
    ...tries.filter(names),
    ...tries.filter((one) => place?.test(one.path) === true && !names(one)),
  ]
  const lists = tries.filter(({ path, who }) => !path.includes(':') && who?.tenant === 'hyldemark')
  // What is shown tells most.
  const asked = own.slice(0, 5_000).toSorted((one, other) => one.method.localeCompare(other.method))
  return [...lists, ...asked]
}

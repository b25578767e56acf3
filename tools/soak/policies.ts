import { randomBytes } from 'node:crypto'
import { appOn } from '../../test/access/app-on.ts'
import { everySort, openAttack, shuffled, tryOf, type Try } from '../../test/access/attack.ts'
import { breakEveryWall } from '../../test/access/database-walls.ts'
import { aboutWho, actsIn, findWrongAct, historiesOf, outcomesOf } from '../../test/access/guards.ts'
import { makeMutable, nameOf } from '../../test/access/mutants.ts'
import { nothingLasts } from '../../test/access/nothing-lasts.ts'
import { peopleToOpenWith, populate } from '../../test/access/population.ts'
import { fingerprint, gatherForms } from '../../test/access/probes.ts'
import { examine, makeReport, signIn } from '../../test/access/world.ts'
import { openSite } from '../../test/browser/site.ts'
import { noLimits } from './door-timing.ts'
import { atOnce, chanceFrom, isMilestone, type Soak } from './soak.ts'

/** How many further probes look for a broken rule once an answer differs. */
const LOOK_ON = 400

/** Where not all checks are tried: how many probes are sent for each to begin with, and how many more at a time. */
const PROBES_EACH = 200

/** Noticed by what the rules say of people, or by an answer that differs from the whole product's. */
type Noticed = { readonly by: 'rule' | 'comparison'; readonly what: string }

/**
 * Every wall taken away by itself: each row policy, right, trigger and row security of the database, each guard of an
 * act, and each check of who is asking in pages, views and lists. For each some probe must fail. First every probe
 * is asked of the whole product, which tells what it answers and which checks the probe comes to; then each check is
 * taken away and the probes that came to it are asked again. `n` limits how many checks in the code are tried, by
 * chance, and the probes with them; a limited run tries checks that its probes come to.
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

      // Who told comes back with the six words: about somebody who has come to lead the school since.
      const { world, deps, school } = site
      const { stream } = await makeReport(site, school.id, {
        concerns: { kind: 'staff', person: 'medleder' },
      })
      const code = deps.returnCodes.make('da').join(' ')
      const hash = await deps.returnCodes.hash(code, await world.returnCodeSalt(school.id))
      await world.inTenant(school.id, (unit) => unit.returnCodes.keep(hash, stream))
      const atTheDoor: Try = {
        ...tryOf(population, { path: '/s/:slug/answer', method: 'post' }, undefined, ''),
        fields: { go: 'open', code },
      }

      const db = await site.base.superPool.connect()
      const walls = await breakEveryWall(db).finally(() => db.release(true))
      unnoticed.push(...walls.unnoticed, ...walls.foreign)
      say(`${walls.tried} walls of the database broken, ${unnoticed.length} unnoticed`)

      const copy = await makeMutable()
      const { mutants } = copy
      const isShare = n < mutants.length
      // An address by which one of the staff reads the wheel's dates elsewhere, for as long as nobody closes it.
      const secret = randomBytes(32).toString('base64url')
      const opened = await (
        await appOn(site, { app: copy, limits: noLimits })
      ).ask(
        'post',
        '/wheel/calendar',
        await signIn(site, school.id, 'peter'),
        new URLSearchParams({ secret }),
      )
      if (opened.status !== 303) throw new Error('A calendar was not opened')
      const calendar: Try = {
        ...tryOf(population, { path: '/s/:slug/calendar/:secret', method: 'get' }, undefined, ''),
        at: `/s/hyldemark/calendar/${secret}`,
        expected: 'open',
      }
      const histories = await historiesOf(site, population)
      let guards = 0
      for (const { name, guards: checks } of actsIn(copy))
        for (const guard of checks) {
          if (!aboutWho.test(guard.refusal)) continue
          const { met } = guard
          const before = outcomesOf(copy, name, population, histories)
          guard.met = () => true
          guards += 1
          if (
            findWrongAct(copy, population, histories, name) === undefined &&
            outcomesOf(copy, name, population, histories) === before
          )
            unnoticed.push(`${name}/${guard.refusal}`)
          guard.met = met
        }
      say(`${guards} guards of acts let everybody past, ${unnoticed.length} unnoticed so far`)

      const began = new Date()
      const logged: string[] = []
      const openApp = () =>
        appOn(site, {
          app: copy,
          world: nothingLasts(site.world),
          limits: noLimits,
          // Nobody's session grows old, however slow the machine.
          now: () => began,
          log: (line) => void logged.push(line),
        })
      const cookies = new Map<string, Promise<string>>()
      const { result: app, felt: feltAtStart } = await copy.feltBy(openApp)
      const attack = openAttack(site, population, app.send, cookies)
      const answers = new Map<Try, string>()
      const comesTo = mutants.map((): Try[] => [])
      const wrong: string[] = []
      const askWhole = async (tries: readonly Try[], see?: (asked: Try, body: string) => void) => {
        await atOnce(4, tries.length, async (index) => {
          const asked = tries[index] as Try
          const { result, felt } = await copy.feltBy(() => attack.ask(asked))
          answers.set(asked, fingerprint(asked, result))
          for (const mutant of felt) comesTo[mutant]?.push(asked)
          if (result.status === 200) see?.(asked, result.body)
          wrong.push(...(await attack.faultsIn(asked, result)))
          if (isMilestone(answers.size, 20_000)) say(`${answers.size} probes of the whole product`)
        })
      }
      const sorts = [atTheDoor, calendar, ...shuffled(everySort(population), chance)]
      const forms = gatherForms()
      const rest = isShare ? [...sorts] : []
      const first = isShare ? rest.splice(0, PROBES_EACH * n) : sorts
      await askWhole(first, forms.see)
      const { tries, refused } = await forms.fill(first, attack.ask)
      if (refused.length > 0) say(`nobody got through with a form of ${refused.join(', ')}`)
      await askWhole(tries)
      // Probes that fail with nothing broken prove nothing.
      for (const line of logged.slice(0, 5)) say(`logged: ${line}`)
      if (wrong.length > 0)
        return { passed: false, figure: `with nothing broken: ${wrong.slice(0, 5).join('; ')}` }
      const actsFeel = await copy.feltBy(async () => findWrongAct(copy, population, histories))
      say(`${answers.size} probes of the whole product, ${tries.length} of them filled forms`)

      const elsewhere = async ({ ask }: typeof app): Promise<string | undefined> => {
        const headers = { 'sec-fetch-site': 'cross-site' }
        const { status } = await ask('post', '/cases/new', undefined, new URLSearchParams(), headers)
        return status === 403 ? undefined : `a form from another site: ${status}`
      }
      /** What the product does without a check that it must not, or else than it does with it; undefined: nothing. */
      const notice = async (mutant: number): Promise<Noticed | undefined> => {
        // Behind another wall a check is felt only when that is gone as well.
        const inFront = mutants.findIndex(
          (one) => nameOf(one) === secondWalls[nameOf(mutants[mutant] ?? one)],
        )
        const alone = inFront < 0
        const act =
          alone && actsFeel.felt.has(mutant)
            ? copy.without([mutant], () => findWrongAct(copy, population, histories))
            : undefined
        if (act !== undefined) return { by: 'rule', what: act }
        const gone = alone ? [mutant] : [mutant, inFront]
        const atStart = feltAtStart.has(mutant)
        const own = atStart ? await copy.without(gone, openApp) : app
        const foreign = atStart ? await elsewhere(own) : undefined
        if (foreign !== undefined) return { by: 'rule', what: foreign }
        const broken = openAttack(site, population, own.send, cookies)
        const before = openAttack(site, population, app.send, cookies)
        const answerBefore = async (asked: Try): Promise<string> =>
          fingerprint(asked, await copy.without(gone.slice(1), () => before.ask(asked)))
        const came = atStart ? [...answers.keys()] : (comesTo[alone ? mutant : inFront] ?? [])
        const asked = [...came.filter(isForbidden), ...came.filter((one) => !isForbidden(one))]
        const broke: string[] = []
        let differs: { readonly asked: Try; readonly at: number } | undefined
        await atOnce(4, asked.length, async (index) => {
          if (broke.length > 0 || (differs !== undefined && index > differs.at + (alone ? LOOK_ON : 0)))
            return
          const one = asked[index] as Try
          const { answer, faults } = await copy.without(gone, async () => {
            const given = await broken.ask(one)
            return { answer: fingerprint(one, given), faults: await broken.faultsIn(one, given) }
          })
          if (alone && faults[0] !== undefined) broke.push(faults[0])
          else if (differs === undefined && answer !== (alone ? answers.get(one) : await answerBefore(one))) {
            // An answer that is never twice the same tells nothing.
            const isLively = alone
              ? (await answerBefore(one)) !== answers.get(one)
              : (await answerBefore(one)) === answer
            if (!isLively) differs ??= { asked: one, at: index }
          }
        })
        const [fault] = broke
        if (fault !== undefined) return { by: 'rule', what: fault }
        return differs === undefined
          ? undefined
          : {
              by: 'comparison',
              what: `${differs.asked.method} ${differs.asked.path} ${differs.asked.who?.id ?? ''}`,
            }
      }

      const stale = [...Object.entries(secondWalls).flat(), ...Object.keys(testedAlone)].filter(
        (name) => !mutants.some((one) => nameOf(one) === name),
      )
      unnoticed.push(...stale.map((name) => `${name}: no check of that name is left`))
      const isTried = (mutant: number): boolean =>
        !mutants.some((one, at) => at === mutant && testedAlone[nameOf(one)] !== undefined) &&
        (!isShare || feltAtStart.has(mutant) || (comesTo[mutant]?.length ?? 0) > 0)
      const chosen = shuffled([...mutants.keys()].filter(isTried), chance).slice(0, n)
      const compared: string[] = []
      for (const [place, mutant] of chosen.entries()) {
        let noticed = await notice(mutant)
        while (noticed === undefined && rest.length > 0) {
          await askWhole(rest.splice(0, PROBES_EACH * n))
          noticed = await notice(mutant)
        }
        const one = mutants[mutant]
        const name = one === undefined ? '' : nameOf(one)
        if (noticed === undefined) {
          unnoticed.push(name)
          say(`unnoticed: ${name} (${comesTo[mutant]?.length ?? 0} probes came to it)`)
        } else if (noticed.by === 'comparison') compared.push(`${name}: ${noticed.what}`)
        if (isMilestone(place + 1, chosen.length))
          say(`${place + 1} checks taken out of the code, ${unnoticed.length} unnoticed so far`)
      }
      for (const one of compared) say(`by comparison alone: ${one}`)
      for (const one of unnoticed) say(`missed: ${one}`)
      const tried = walls.tried + guards + chosen.length
      return {
        passed: unnoticed.length === 0,
        figure: `${tried - unnoticed.length} of ${tried} noticed: ${walls.tried} walls of the database, ${guards} guards, ${chosen.length} checks in pages, views and lists (${compared.length} of them by an answer that differs, the others by a rule); ${answers.size} probes`,
      }
    } finally {
      await site.close()
    }
  },
}

/** Checks behind another one, by the one in front: whoever comes so far has already been asked, by somebody else. */
const secondWalls: Readonly<Record<string, string>> = {
  'src/domain/year/view.ts: !seesWheel(viewer)': 'src/readmodels/year/wheel.ts: !seesWheel(viewer)',
  'src/domain/consent/access-list.ts: !viewer.guardianOf.includes(pupil.person)':
    'src/readmodels/follow-up/child-case.ts: !viewer.guardianOf.includes(pupil)',
}

/** Checks whose effect stands on no page that a probe comes to, and the test that fails without them. */
const testedAlone: Readonly<Record<string, string>> = {
  'src/readmodels/reports/as-seen-by-teller.ts: (person) => person !== closedTo':
    'test/access/promise.test.ts',
}

const isForbidden = ({ expected }: Try): boolean => expected === 'closed'

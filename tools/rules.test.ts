import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { areas, type Rule, type RuleId } from '../src/domain/rules/rule.ts'
import { faultsOf, figuresOf, findProof, idsIn, rowsOf, type Finished, type Page } from './rules.ts'
import { testsOf, type TestRun } from './test-report.ts'

// IDs are put together here, so that this file's titles and texts prove no real rule.
const first: RuleId = `CON-${71}`
const second: RuleId = `CON-${72}`
const third: RuleId = `GUI-${73}`
const unknown: RuleId = `GUI-${99}`

const rows = rowsOf(
  [
    '| ID | Rule | What the software does | From |',
    '|---|---|---|---|',
    `| ${first} | A promise, see ${second}. | Keeps it. | S4 |`,
    `| ${second} | Another. | Too. | law |`,
    `| ${third} | A third. | Also. | S0 |`,
  ].join('\n'),
)

const nothing: Finished = { areas: [], rules: [], withoutPage: [] }

const rule = (...source: RuleId[]): Rule => ({ kind: 'guard', name: 'kept', source, says: 'It is kept.' })

const test = (file: string, title: string, status: TestRun['status'] = 'passed'): TestRun => ({
  file,
  title,
  status,
})

const proof = (
  tests: readonly TestRun[],
  finished: Finished = nothing,
  rules: readonly Rule[] = [],
  pages: readonly Page[] = [],
) => {
  const found = findProof(rows, rules, pages, tests, finished)
  return { figures: figuresOf(found, finished), faults: faultsOf(found, rules, pages, tests, finished) }
}

const core = test('src/domain/consent/give-consent.test.ts', `${first} is kept`)
const step = test('test/journeys/consent.test.ts', `a family says no ${first} is seen to be kept`)

describe('the register of rules', () => {
  it('reads a rulebook by its rows, not by what their text mentions', () => {
    expect(rows.map(({ id }) => id)).toEqual([first, second, third])
    expect(rows[0]).toEqual({ id: first, rule: `A promise, see ${second}.`, does: 'Keeps it.', from: 'S4' })
  })

  it('counts a rule as carried by a rule object or by a page', () => {
    const { figures } = proof([], nothing, [rule(first)], [{ path: '/guidance', rules: [third] }])
    expect(figures).toEqual({
      total: 3,
      carried: 2,
      proven: 0,
      areas: { CON: { total: 2, carried: 1, proven: 0 }, GUI: { total: 1, carried: 1, proven: 0 } },
      missing: [],
    })
  })

  it('counts a rule as proven by a core test and a browser step, never by one of them', () => {
    expect(proof([core, step]).figures.proven).toBe(1)
    expect(proof([core]).figures.proven).toBe(0)
    expect(proof([step, step]).figures.proven).toBe(0)
    expect(proof([core, core]).figures.proven).toBe(0)
    expect(proof([core, test('test/contracts/journal.test.ts', `${first} is kept`)]).figures.proven).toBe(0)
  })

  it('lets skipped and failed tests prove nothing', () => {
    expect(proof([core, { ...step, status: 'skipped' }]).figures.proven).toBe(0)
    expect(proof([{ ...core, status: 'failed' }, step]).figures.proven).toBe(0)
  })

  it('asks for two core tests where nothing shows on a page', () => {
    const hidden = { ...nothing, withoutPage: [first] }
    expect(proof([core], hidden).figures.proven).toBe(0)
    expect(proof([core, step], hidden).figures.proven).toBe(0)
    expect(proof([core, core], hidden).figures.proven).toBe(1)
  })

  it('names what is declared finished and is not', () => {
    const single = proof([core], { ...nothing, rules: [first] }, [rule(first)])
    expect(single.figures.missing).toEqual([first])
    expect(single.faults).toEqual([`${first} is declared finished, but not proven`])

    const area = proof([core, step], { ...nothing, areas: ['CON'] }, [rule(first, second)])
    expect(area.figures.missing).toEqual([second])

    const uncarried = proof([core, step], { ...nothing, rules: [first] })
    expect(uncarried.figures.missing).toEqual([])
    expect(uncarried.faults).toEqual([`${first} is declared finished, but no rule or page carries it`])

    expect(proof([core, step], { ...nothing, rules: [first] }, [rule(first)]).faults).toEqual([])
  })

  it('names an unknown ID wherever it stands', () => {
    const { faults } = proof(
      [test('src/a.test.ts', `${unknown} is kept`)],
      { areas: ['XYZ'], rules: [unknown], withoutPage: [unknown] },
      [rule(unknown)],
      [{ path: '/x', rules: [unknown] }],
    )
    expect(faults).toEqual([
      `${unknown} is not in the rulebook, but named by rule kept`,
      `${unknown} is not in the rulebook, but named by page /x`,
      `${unknown} is not in the rulebook, but named by test "${unknown} is kept"`,
      `${unknown} is not in the rulebook, but named by docs/finished.json`,
      `${unknown} is not in the rulebook, but named by docs/finished.json`,
      'XYZ is no area of the rulebook, but named by docs/finished.json',
    ])
  })

  it('takes a word of another kind for no ID', () => {
    expect(idsIn('UTF-8 ISO-27001 SHOWCASE-04 S4')).toEqual([])
    expect(idsIn(`${first}, ${third}: together`)).toEqual([first, third])
  })
})

describe('the report of the tests', () => {
  it('counts a file that could not be loaded as a failed test', () => {
    const tests = testsOf(
      {
        testResults: [
          { name: '/here/src/a.test.ts', status: 'failed', assertionResults: [] },
          {
            name: '/here/src/b.test.ts',
            status: 'passed',
            assertionResults: [
              { fullName: 'works', status: 'passed' },
              { fullName: 'waits', status: 'pending' },
              { fullName: 'is to be written', status: 'todo' },
            ],
          },
        ],
      },
      '/here',
    )
    expect(tests).toEqual([
      { file: 'src/a.test.ts', title: 'the file itself', status: 'failed' },
      { file: 'src/b.test.ts', title: 'works', status: 'passed' },
      { file: 'src/b.test.ts', title: 'waits', status: 'skipped' },
      { file: 'src/b.test.ts', title: 'is to be written', status: 'skipped' },
    ])
  })
})

describe('docs/rulebook.md', () => {
  const real = rowsOf(readFileSync('docs/rulebook.md', 'utf8')).map(({ id }) => id)

  it('numbers every area from 01 without a gap, and each ID stands once', () => {
    for (const area of areas) {
      const own = real.filter((id) => id.startsWith(`${area}-`))
      expect(own.length).toBeGreaterThan(0)
      expect(own).toEqual(own.map((_, index) => `${area}-${String(index + 1).padStart(2, '0')}`))
    }
  })

  it('mentions no rule that it does not have', () => {
    const mentioned = idsIn(readFileSync('docs/rulebook.md', 'utf8'))
    expect(mentioned.filter((id) => !real.includes(id))).toEqual([])
  })
})

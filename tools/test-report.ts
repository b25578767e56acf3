import { existsSync, readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'

/** Where `npm test` leaves what ran; read by `npm run rules`. */
export const REPORT = 'test-report.json'

/** One test that was registered. `file` is relative to the root, `title` holds the groups around it too. */
export type TestRun = {
  readonly file: string
  readonly title: string
  readonly status: 'passed' | 'failed' | 'skipped'
}

/** What vitest's json reporter writes, as far as it is read here. */
type VitestReport = {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** Every test of a report. A file that could not be loaded counts as one failed test. */
export function testsOf(report: VitestReport, root: string): TestRun[] {
  return report.testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(root, name).split(sep).join('/')
    const tests = assertionResults.map((test): TestRun => ({
      file,
      title: test.fullName,
      status: test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped',
    }))
    const brokenElsewhere = status === 'failed' && tests.every((test) => test.status !== 'failed')
    return brokenElsewhere ? [...tests, { file, title: 'the file itself', status: 'failed' }] : tests
  })
}

/** The tests of the last `npm test`, or undefined where none was kept. */
export function findTests(): TestRun[] | undefined {
  if (!existsSync(REPORT)) return undefined
  return testsOf(JSON.parse(readFileSync(REPORT, 'utf8')) as VitestReport, process.cwd())
}

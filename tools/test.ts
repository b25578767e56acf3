import { rmSync } from 'node:fs'
import { check } from './check.ts'
import { run } from './run.ts'
import { findTests, REPORT } from './test-report.ts'

/**
 * `npm test`: the check, every test, then the rules. The last line is `N passed, N failed`, from the report of
 * the tests that really ran. Arguments go to vitest: `npm test -- src/domain/cases`.
 */
const checked = await check()

rmSync(REPORT, { force: true })
const { code: tested, output } = await run(
  [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
    ...process.argv.slice(2),
  ],
  { aloud: true },
)

const { code: ruled } = await run(['node', '--import', 'tsx', 'tools/rules.ts'], { aloud: true })

const notRun = new Set(output.match(/not run here: .*/g))
for (const line of notRun) console.log(line.trimEnd())
if (!checked) console.log('The check failed: see above.')
if (ruled !== 0) console.log('The rules failed: see above.')

const tests = findTests() ?? [{ status: 'failed' }]
const count = (status: string) => tests.filter((test) => test.status === status).length
const skipped = count('skipped')
console.log(
  `${count('passed')} passed, ${count('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
)
process.exitCode = checked && tested === 0 && ruled === 0 ? 0 : 1

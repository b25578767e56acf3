import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { run } from './run.ts'

/** What `npm run check` runs, in the order of the table. */
const parts: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'format', command: ['oxfmt', '--check', '.'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '--project', '.', '--noEmit'] },
  { name: 'unused', command: ['knip', '--no-progress', '--no-config-hints'] },
  { name: 'walls', command: ['node', '--import', 'tsx', 'tools/walls.ts'] },
]

/** One part after the other, since the machine may be small. True when all passed. */
export async function check(): Promise<boolean> {
  const rows: string[] = []
  let allPassed = true
  for (const { name, command } of parts) {
    const start = performance.now()
    const { code, output } = await run(command, { aloud: false })
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    rows.push(`${name.padEnd(8)}${code === 0 ? 'ok    ' : 'FAILED'}${seconds.padStart(7)} s`)
    if (code !== 0) {
      allPassed = false
      console.log(`${name}\n${output.trimEnd()}\n`)
    }
  }
  console.log(rows.join('\n'))
  return allPassed
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await check()) ? 0 : 1

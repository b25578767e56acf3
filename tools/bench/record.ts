import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const FILE = 'docs/performance.md'

/** The commit that was measured; "with changes" where the working tree was not clean. */
const commit = (): string => {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim()
  try {
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : ', with changes')
  } catch {
    return 'unknown'
  }
}

/**
 * Puts figures into a table of docs/performance.md, under the heading `## <table>`, with today's date and the
 * commit. A name that is there already gets its new figure; an old one never stays beside it.
 */
export const writeFigures = (
  table: 'Bench' | 'Soak',
  figures: readonly (readonly [name: string, figure: string])[],
): void => {
  const lines = readFileSync(FILE, 'utf8').split('\n')
  const heading = lines.indexOf(`## ${table}`)
  const ruler = lines.findIndex((line, at) => at > heading && line.startsWith('|---'))
  if (heading === -1 || ruler === -1) throw new Error(`${FILE} has no table under "## ${table}"`)
  for (const [name, figure] of figures) {
    let end = ruler + 1
    while (lines[end]?.startsWith('|') === true) end += 1
    const known = lines.findIndex((line, at) => at > ruler && at < end && line.startsWith(`| ${name} |`))
    const line = `| ${name} | ${figure} | ${new Date().toISOString().slice(0, 10)} | ${commit()} |`
    lines.splice(known === -1 ? end : known, known === -1 ? 0 : 1, line)
  }
  writeFileSync(FILE, lines.join('\n'))
}

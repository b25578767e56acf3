import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'

/**
 * Runs a program, looked for in `node_modules/.bin` first, and gives its exit code with all it wrote.
 * With `aloud` it is heard while it runs. A signal to stop is passed on.
 */
export function run(
  command: readonly string[],
  { aloud }: { readonly aloud: boolean },
): Promise<{ readonly code: number; readonly output: string }> {
  const [program = '', ...rest] = command
  const bin = resolve('node_modules/.bin')
  const colours = aloud && process.stdout.isTTY ? {} : { NO_COLOR: '1' }
  return new Promise((done) => {
    const child = spawn(existsSync(`${bin}/${program}`) ? `${bin}/${program}` : program, rest, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...colours, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
    })
    const stop = (signal: NodeJS.Signals) => child.kill(signal)
    process.on('SIGTERM', stop).on('SIGINT', stop)
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += String(chunk)
      if (aloud) process.stdout.write(chunk)
    })
    child.stderr.on('data', (chunk) => {
      output += String(chunk)
      if (aloud) process.stderr.write(chunk)
    })
    const end = (code: number, last = '') => {
      process.off('SIGTERM', stop).off('SIGINT', stop)
      done({ code, output: output + last })
    }
    child.on('error', (error) => end(1, error.message))
    child.on('close', (code) => end(code ?? 1))
  })
}

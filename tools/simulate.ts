/**
 * Runs schools through years that never were, on the real core and a real database, and breaks things on the way:
 * `npm run simulate -- --seed 1 --schools 2 --years 1 [--pupils N] [--staff N] [--cases N] [--until STEP] [--json]`.
 * The same seed gives the same log, byte for byte. Exit 1 when an invariant did not hold, with the command that
 * brings it back, and when a long run never came to an act or a fault that it knows. See docs/simulation.md.
 */
import { parseArgs } from 'node:util'
import { heldBack } from './simulate/mishaps.ts'
import { allInvariants, simulate, type Ran } from './simulate/run.ts'
import { usualSize } from './simulate/school.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    schools: { type: 'string', default: '1' },
    years: { type: 'string', default: '1' },
    pupils: { type: 'string', default: String(usualSize.pupils) },
    staff: { type: 'string', default: String(usualSize.staff) },
    cases: { type: 'string', default: String(usualSize.cases) },
    until: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

const whole = (name: string, text: string): number => {
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`--${name} is a whole number from 1`)
  return number
}

const asked = {
  seed: whole('seed', values.seed),
  schools: whole('schools', values.schools),
  years: whole('years', values.years),
  size: {
    pupils: whole('pupils', values.pupils),
    staff: whole('staff', values.staff),
    cases: whole('cases', values.cases),
  },
  until: values.until === undefined ? undefined : whole('until', values.until),
}

const table = (title: string, counts: Readonly<Record<string, number>>): void => {
  console.log(`\n${title}`)
  for (const [name, count] of Object.entries(counts)) console.log(`  ${String(count).padStart(8)}  ${name}`)
}

const show = (ran: Ran): void => {
  table('Acts carried out', ran.acts)
  table('Refusals met', ran.refusals)
  table('Faults', ran.faults)
  table('Invariants checked', ran.checks)
  if (ran.notSimulated.length > 0) console.log(`\nnot simulated yet: ${ran.notSimulated.join(', ')}`)
  if (heldBack.length > 0) console.log(`\nnot tried, since it is known to break: ${heldBack.join(', ')}`)
  if (ran.missed.length > 0) console.log(`\nnever came: ${ran.missed.join(', ')}`)
  console.log(
    `\n${ran.schoolYears} school years, ${ran.steps} steps, ${ran.events} events, ${Object.keys(ran.faults).length} kinds of fault, ` +
      `${Object.keys(allInvariants).length} invariants, ${ran.seconds.toFixed(1)} s` +
      (ran.schoolYears === 0 ? '' : ` (${(ran.seconds / ran.schoolYears).toFixed(1)} s a school year)`),
  )
  console.log(`log ${ran.log}`)
}

const ran = await simulate({
  ...asked,
  ...(values.json ? {} : { say: (line: string) => console.log(line) }),
})
if (values.json) console.log(JSON.stringify(ran))
else show(ran)
if (ran.broken !== undefined) {
  const { invariant, source, where, what, step, doing, on } = ran.broken
  console.error(`\nBROKEN: ${invariant} (${source.join(', ')})`)
  console.error(`  ${where}: ${what}`)
  console.error(`  at step ${step} on ${on}, ${doing}`)
  console.error(
    `  npm run simulate -- --seed ${asked.seed} --schools ${asked.schools} --years ${asked.years}` +
      ` --pupils ${asked.size.pupils} --staff ${asked.size.staff} --cases ${asked.size.cases} --until ${step}`,
  )
}
if (ran.broken !== undefined || ran.missed.length > 0) process.exitCode = 1

import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { eraseWords } from '../../src/adapters/postgres/erase.ts'
import { again } from '../../src/app/handle.ts'
import { openSchoolYear } from '../../src/app/open-year.ts'
import { findTold } from '../../src/app/receive.ts'
import { climbToOwner } from '../../src/app/rounds/climb.ts'
import { tellByMail } from '../../src/app/rounds/tell-by-mail.ts'
import { carryToOwner } from '../../src/app/rounds/tell-owner.ts'
import { YEAR_STREAM } from '../../src/readmodels/school.ts'
import type { Tenant } from '../../src/readmodels/unit.ts'
import type { CheckpointTarget } from '../../src/journal/checkpoint-folder.ts'
import { drivers } from './acts.ts'
import type { Chance } from './chance.ts'
import type { Run, Step } from './going.ts'
import { breakFor, closingDay, roleChange } from './mishaps.ts'
import type { Press } from './press.ts'
import { readingIn } from './readings.ts'
import { isOpen, peopleOf, type Shadow } from './shadow.ts'

/** What happens to a school, or to the place all run in; `perYear`: about how often in a school year. */
type Happening = {
  readonly perYear: number
  readonly happen: (run: Run, here: Step, shadow: Shadow, draw: Chance) => Promise<unknown>
}

/** PostgreSQL ended in order, or at once; whoever looks after it starts it again. */
const restart = async (run: Run, signal: 'SIGINT' | 'SIGQUIT'): Promise<void> => {
  const { superPool } = run.ground
  const { rows } = await superPool.query<{ file: string }>(`select pg_read_file('postmaster.pid') as file`)
  process.kill(Number(rows[0]?.file.split('\n')[0]), signal)
  await run.settleDown()
  const answers = () =>
    superPool.query('select 1').then(
      () => true,
      () => false,
    )
  for (let tries = 0; tries < 400 && !(await answers()); tries += 1) await sleep(10)
}

/** The acts that a round carries out, by the event each leaves. */
const byRounds: Readonly<Record<string, string>> = {
  YearOpened: 'open-year',
  DutyClimbed: 'climb',
  ClimbedKept: 'end-climb',
  StaffMatterTold: 'receive-staff-matter',
}

/** The background work of one school, as the worker does it: nobody's press, and done again it does nothing again. `tells`: by mail too. */
const round = ({ shadowOf }: Run, tenant: Tenant, tells: boolean): Press => ({
  act: 'round',
  tenant: tenant.id,
  who: null,
  stream: YEAR_STREAM,
  run: async ({ world, clock }) => {
    await again(() => world.inTenant(tenant.id, (unit) => openSchoolYear(unit, clock)))
    await climbToOwner(world, clock, tenant)
    if (tells) await tellByMail(world, clock, tenant, { id: clock.instant().slice(0, 16), morning: true })
    for (const [stream, { ownerTold }] of shadowOf(tenant.id).reports)
      if (ownerTold?.told === true) await carryToOwner(world, clock, tenant.id, stream)
    return { kind: 'done', events: [] }
  },
})

export const happenings = {
  'a closing day is added': {
    perYear: 3,
    happen: (run, here, { tenant }, draw) => run.perform(here, closingDay(run, tenant.id, draw)),
  },
  'a role changes hands': {
    perYear: 3,
    happen: async (run, here, { tenant }, draw) => {
      for (const press of roleChange(run, tenant.id, draw)) await run.perform(here, press)
    },
  },
  'a pupil changes class': {
    perYear: 6,
    happen: async (run, here, shadow, draw) => {
      const pupils = peopleOf(shadow, 'pupil')
      const { person } = draw.of(pupils)
      const classId = draw.of(pupils).classes[0]
      if (person !== null && classId !== undefined)
        await run.perform(
          here,
          run.enter(shadow.tenant.id, `person:${person}`, [{ type: 'ClassJoined', person, classId }]),
        )
    },
  },
  'somebody signs in who has no role': {
    perYear: 6,
    happen: async (run, here, shadow, draw) => {
      const press = readingIn(run.sceneIn(shadow, draw))
      const nobody = peopleOf(shadow, 'staff').find(({ roles }) => roles.length === 0)
      if (press !== undefined && nobody?.person != null)
        await run.perform(here, { ...press, who: nobody.person })
    },
  },
  'somebody acts whom the school does not know': {
    perYear: 4,
    happen: async (run, here, shadow, draw) => {
      const [stream] = shadow.cases.size === 0 ? ['case:none'] : draw.of([...shadow.cases])
      const press = drivers['write-note']?.press({ ...run.sceneIn(shadow, draw), stream })
      const elsewhere = [...run.shadows.keys()].find((id) => id !== shadow.tenant.id)
      if (press !== undefined) await run.perform(here, { ...press, tenant: elsewhere ?? shadow.tenant.id })
    },
  },
  'a code is typed wrong': {
    perYear: 6,
    happen: async (run, _here, shadow, draw) => {
      if (shadow.codes.length === 0) return
      const { code } = draw.of(shadow.codes)
      const at = draw.below(6)
      const wrong = code.map((word, index) => (index === at ? `${word}x` : word)).join(' ')
      const typed = draw.of([wrong, wrong.toUpperCase(), 'et to tre', ''])
      const found = await findTold(run.ground.deps, shadow.tenant, typed)
      run.check('a wrong code opens nothing', shadow.tenant.id, found !== undefined && found.stream)
    },
  },
  'a round goes by': {
    perYear: 14,
    happen: async (run, here, { tenant }, draw) => {
      const tells = draw.often(30)
      const before = here.passages.length
      await run.perform(here, round(run, tenant, tells), draw.often(25) ? { broken: breakFor(draw) } : {})
      for (const { committed, appended } of here.passages.slice(before))
        for (const { entry } of committed ? appended : [])
          run.count('acts', byRounds[entry.event.type] ?? 'round')
    },
  },
  'a checkpoint is made': { perYear: 3, happen: (run) => run.checkpoint() },
  'the place for checkpoints is gone': {
    perYear: 2,
    happen: ({ checkpoint, checkpoints }) =>
      checkpoint({ ...checkpoints.target, append: () => Promise.reject(new Error('gone')) }).catch(
        () => undefined,
      ),
  },
  'a checkpoint is written and the database never hears of it': {
    perYear: 2,
    happen: ({ checkpoint, checkpoints: { target } }) => {
      const append: CheckpointTarget['append'] = async (...leaves) => {
        await target.append(...leaves)
        throw new Error('crash')
      }
      return checkpoint({ ...target, append }).catch(() => undefined)
    },
  },
  'a checkpoint is cut short': {
    perYear: 2,
    happen: async ({ checkpoint, checkpoints: { folder } }) => {
      await appendFile(join(folder, 'checkpoints'), 'samhold/cut\n12')
      await checkpoint()
    },
  },
  'words are erased': {
    perYear: 2,
    happen: async (run, _here, shadow, draw) => {
      const ended = [...shadow.cases].filter(([, state]) => !isOpen(state))
      if (ended.length === 0) return
      const [stream, { exposed }] = draw.of(ended)
      const { id } = shadow.tenant
      const by = { actor: 'administration', role: 'administration' }
      const erased = await run.ground.db.inTenant(id, (tx) => eraseWords(tx, id, { of: exposed, stream }, by))
      const line = `${id}|administration|erase|${stream}`
      if (erased > 0) shadow.audits.set(line, (shadow.audits.get(line) ?? 0) + 1)
      shadow.erased.set(`${stream} ${exposed}`, shadow.streams.get(stream)?.told.length ?? 0)
    },
  },
  'the master key is replaced': {
    perYear: 0.5,
    happen: async ({ ground: { masters } }, _here, _shadow, draw) =>
      masters.unshift({ id: `master-${masters.length + 1}`, key: draw.bytes(32) }),
  },
  'the database is restarted': { perYear: 0.2, happen: (run) => restart(run, 'SIGINT') },
  'the database is killed': { perYear: 0.2, happen: (run) => restart(run, 'SIGQUIT') },
  'the leader adopts another strategy': {
    perYear: 2,
    happen: async (run, here, shadow, draw) => {
      const press = drivers['adopt-strategy']?.press({
        ...run.sceneIn(shadow, draw, 15),
        stream: 'strategy:self',
      })
      if (press !== undefined) await run.perform(here, press)
    },
  },
} satisfies Record<string, Happening>
export type HappeningName = keyof typeof happenings

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smtpPost } from '../../src/adapters/mail/smtp.ts'
import { startWorker } from '../../src/adapters/worker/worker.ts'
import { handle } from '../../src/app/handle.ts'
import { backgroundTasks, findRound, goRound } from '../../src/app/rounds/rounds.ts'
import type { LocalDate } from '../../src/domain/kernel/dates.ts'
import { answerClimbed } from '../../src/domain/owner/climbed.ts'
import { foldKnown } from '../../src/app/rounds/climb.ts'
import { chooseMail, foldMail } from '../../src/domain/people/choose-mail.ts'
import type { MailRhythm } from '../../src/domain/people/events.ts'
import { startMailServer } from './mail-server.ts'
import { canaries, openSchool, owner, school, type OpenSchool } from './school.ts'

let place: OpenSchool
let server: Awaited<ReturnType<typeof startMailServer>>
let post: ReturnType<typeof smtpPost>
let worker: Awaited<ReturnType<typeof startWorker>> | undefined

beforeAll(async () => {
  place = await openSchool()
  server = await startMailServer()
  post = smtpPost(server.url, 'Samhold <nobody@samhold.example>')
})
afterAll(async () => {
  await worker?.stop()
  post.close()
  await server.stop()
  await place.test.dispose()
})

const work = async (): Promise<void> => {
  worker = await startWorker({
    at: place.test.worker,
    tasks: backgroundTasks({ ...place, post, wallClock: () => '', publicUrl: 'https://samhold.example' }),
  })
}
const rest = async (): Promise<void> => {
  await worker?.stop()
  worker = undefined
}

const jobs = async (): Promise<readonly { task: string; payload: unknown; attempts: number }[]> =>
  (
    await place.test.superPool.query<{ task: string; payload: unknown; attempts: number }>(
      `select t.identifier as task, j.payload, j.attempts from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`,
    )
  ).rows

/** Works until nothing is left to do. */
const workAll = async (): Promise<void> => {
  await work()
  for (const end = Date.now() + 60_000; (await jobs()).length > 0; await sleep(30))
    if (Date.now() > end) throw new Error('Jobs are left over')
  await rest()
}

const arrivedFor = (address: string) => server.arrived.filter(({ to }) => to.includes(address))
const choose = (person: string, when: MailRhythm) =>
  place.world.inTenant(school.id, async (unit) => {
    const viewer = await unit.index.findViewer(person)
    if (viewer === undefined) throw new Error(`Nobody is called ${person}`)
    await handle(unit, place.clock, {
      stream: `person:${person}`,
      fold: foldMail(person),
      act: chooseMail,
      command: { when, language: 'da' },
      viewer,
    })
  })
const morning = (day: string) => ({ id: `${day}T07:30`, morning: true })
const noon = (day: string) => ({ id: `${day}T12:00`, morning: false })

describe('OWN-09 mails and what climbs', () => {
  it('OWN-09 rounds are at set hours of the wall clock, and at no other', () => {
    expect(findRound('2026-11-20T07:30:00+01:00')).toEqual({ id: '2026-11-20T07:30', morning: true })
    expect(findRound('2026-11-20T12:00:00+01:00')?.morning).toBe(false)
    expect(findRound('2026-11-20T07:00:00+01:00')).toBeUndefined()
  })

  it('REP-02 a report leaves no job: a mail at that minute would tell when a child told', async () => {
    await place.tell('r1')
    expect(await jobs()).toEqual([])
  })

  it('OWN-09 the next round tells whoever has to answer, once, and whoever has nothing stays undisturbed', async () => {
    await goRound(place.world, place.clock, morning('2026-11-02'))
    await workAll()
    expect(arrivedFor('mette@skole.example')).toHaveLength(1)
    expect(arrivedFor('sara@skole.example')).toHaveLength(1)
    expect(arrivedFor('peter@skole.example')).toHaveLength(0)
    await goRound(place.world, place.clock, noon('2026-11-02'))
    await workAll()
    expect(server.arrived).toHaveLength(2)
  })

  it('A26 a mail says that something waits and where, and nothing else', () => {
    for (const { raw } of server.arrived) {
      const text = raw.replaceAll('=\r\n', '')
      expect(text).toContain('https://samhold.example/day')
      for (const word of [...canaries, 'Kanariefugl', 'Skole', '5.b', 'r1']) expect(text).not.toContain(word)
    }
  })

  it('OWN-09 who wants one mail a day gets none at noon, and who wants none gets none', async () => {
    await choose('sara', 'morning')
    await choose('mette', 'danger-only')
    await place.tell('r2')
    await goRound(place.world, place.clock, noon('2026-11-02'))
    await workAll()
    expect(server.arrived).toHaveLength(2)
    await goRound(place.world, place.clock, morning('2026-11-03'))
    await workAll()
    expect(arrivedFor('sara@skole.example')).toHaveLength(2)
    expect(arrivedFor('mette@skole.example')).toHaveLength(1)
  })

  it('REP-12 danger is told at once, also to whoever chose no mails; the job holds ids only', async () => {
    const before = server.arrived.length
    await place.tell('r3', 'ticked')
    const [job] = await jobs()
    expect(job?.task).toBe('danger')
    for (const word of canaries) expect(JSON.stringify(job)).not.toContain(word)
    await workAll()
    const fresh = server.arrived.slice(before).flatMap(({ to }) => to)
    expect(fresh.toSorted()).toEqual(['mette@skole.example', 'sara@skole.example'])
  })

  it('OWN-09 a mail server that turns mails away loses none: they wait, and arrive', async () => {
    await choose('mette', 'rounds')
    server.open = false
    const before = server.arrived.length
    await place.tell('r4')
    await goRound(place.world, place.clock, noon('2026-11-03'))
    await work()
    for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50))
      if ((await jobs()).some(({ attempts }) => attempts > 0)) break
    expect((await jobs()).every(({ attempts }) => attempts > 0)).toBe(true)
    expect(server.arrived).toHaveLength(before)
    server.open = true
    await rest()
    await place.test.superPool.query('update graphile_worker._private_jobs set run_at = now()')
    await workAll()
    expect(arrivedFor('mette@skole.example').length).toBeGreaterThan(0)
    expect(server.arrived.length).toBeGreaterThan(before)
  })

  it('OWN-09 the same mail sent twice after a crash carries the same Message-ID', async () => {
    const { mail } = backgroundTasks({
      ...place,
      post,
      wallClock: () => '',
      publicUrl: 'https://samhold.example',
    })
    const before = server.arrived.length
    const job = { tenant: school.id, person: 'mette', kind: 'waiting', key: 'twice' }
    await mail(job)
    await mail(job)
    const [first, second] = server.arrived.slice(before)
    expect(first?.id).toMatch(/^<[0-9a-f]{40}@samhold\.example>$/)
    expect(second?.id).toBe(first?.id)
  })

  it('OWN-09 what a school lets lie reaches its owner on the fifth working day, without a name or a case', async () => {
    // The answer to r1, told on Monday 2 November, was due on Tuesday 3; five working days on is Tuesday 10.
    const climbed = () =>
      place.world.inTenant(owner.id, async (unit) =>
        (await unit.index.openMatters()).filter((stream) => stream.startsWith('climbed:')),
      )
    // The danger that nobody looked at is there since the day after.
    place.now.day = '2026-11-03' as LocalDate
    await goRound(place.world, place.clock, noon('2026-11-03'))
    expect(await climbed()).toHaveLength(1)
    place.now.day = '2026-11-09' as LocalDate
    await goRound(place.world, place.clock, noon('2026-11-09'))
    expect(await climbed()).toHaveLength(1)
    place.now.day = '2026-11-10' as LocalDate
    await goRound(place.world, place.clock, noon('2026-11-10'))
    const streams = await climbed()
    expect(streams.length).toBeGreaterThan(1)
    await goRound(place.world, place.clock, noon('2026-11-10'))
    expect(await climbed()).toEqual(streams)
    const { rows } = await place.test.superPool.query<{ body: unknown }>(
      `select body from journal where tenant = $1 and stream like 'climbed:%'`,
      [owner.id],
    )
    expect(JSON.stringify(rows)).not.toMatch(/report:|r1|r2|alma|mette|sara/)
    const owed = await place.world.inTenant(owner.id, (unit) =>
      unit.index.duties({ keys: ['role:officer'], viewer: 'ane', limit: 50 }),
    )
    expect(owed.map(({ duty }) => duty.code)).toContain('act-on-climbed')
    // The danger of r3 goes by its own way, and never climbs as a notification (LAW-11).
    expect(owed.map(({ duty }) => duty.code)).not.toContain('notify')
  })

  it('OWN-09 the owner is told by mail, answers, and owes nothing more in it', async () => {
    await workAll()
    // One for the danger, and one for the rest a week later.
    expect(arrivedFor('ane@kommune.example')).toHaveLength(2)
    const stream = await place.world.inTenant(owner.id, async (unit) => {
      const first = (await unit.index.openMatters()).find((name) => name.startsWith('climbed:'))
      const viewer = await unit.index.findViewer('ane')
      if (first === undefined || viewer === undefined) throw new Error('Something has climbed')
      await handle(unit, place.clock, {
        stream: first,
        fold: foldKnown,
        act: answerClimbed,
        command: { words: 'Ringet til lederen' },
        viewer,
      })
      return first
    })
    const owed = await place.world.inTenant(owner.id, (unit) =>
      unit.index.duties({ keys: ['role:officer'], viewer: 'ane', limit: 50 }),
    )
    expect(owed.map(({ matter }) => matter.stream)).not.toContain(stream)
  })

  it('A5 the app may lay a job and nothing else: it reads no job and owns no function with other rights', async () => {
    await expect(
      place.test.db.inTenant(school.id, (tx) =>
        tx.executeQuery({ sql: 'select * from graphile_worker._private_jobs', parameters: [] } as never),
      ),
    ).rejects.toThrow(/permission denied/)
    const { rows } = await place.test.superPool.query<{ name: string; config: string[] | null }>(
      `select n.nspname || '.' || p.proname as name, p.proconfig as config from pg_proc p
       join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and n.nspname !~ '^pg_'`,
    )
    expect(rows).toEqual([{ name: 'jobs.add_job', config: ['search_path=pg_catalog, pg_temp'] }])
    const worker = await place.test.superPool.query(
      `select rolsuper, rolbypassrls, has_table_privilege('samhold_worker', 'journal', 'select') as reads
       from pg_roles where rolname = 'samhold_worker'`,
    )
    expect(worker.rows).toEqual([{ rolsuper: false, rolbypassrls: false, reads: false }])
  })
})

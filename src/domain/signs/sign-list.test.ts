import { describe, expect, it } from 'vitest'
import { alma, hanne, jonas, logOf, mette, monday, on, sara } from '../given.ts'
import { decide } from '../rules/act.ts'
import { foldSignList, seededList, setSignList, type SetSignList, type SignListEvent } from './sign-list.ts'
import { signGroups, signs } from './signs.ts'

const set = (command: SetSignList, by = mette, list = seededList) =>
  decide(setSignList, list, command, { today: monday, at: monday, by })
const refused = (decision: ReturnType<typeof set>) =>
  decision.ok ? [] : decision.refusals.map(({ refusal }) => refusal)

describe('the school’s own list of signs', () => {
  it('STR-07 a school begins with ours, leaves some out and adds its own', () => {
    expect(foldSignList([]).kept).toEqual(signs)
    const decision = set({ kept: ['passive', 'tired'], own: ' Går omveje \n\nGår omveje\nSpiser ikke' })
    if (!decision.ok) throw new Error('It was refused')
    const log = logOf<SignListEvent>('signs:self', [on<SignListEvent>(monday, mette, ...decision.events)])
    const list = foldSignList(log)
    expect(list).toEqual({ kept: ['passive', 'tired'], own: ['Går omveje', 'Spiser ikke'] })
    expect(set({ kept: ['tired', 'passive'], own: 'Går omveje\nSpiser ikke' }, mette, list)).toEqual({
      ok: true,
      events: [],
    })
  })

  it('SIG-03 the list a school begins with has signs of what happens online', () => {
    expect(signGroups.online.length).toBeGreaterThan(1)
    expect(seededList.kept).toEqual(expect.arrayContaining([...signGroups.online]))
  })

  it('STR-07 leader and resource team keep it, and nobody else', () => {
    const command = { kept: ['passive'], own: '' } as const
    for (const by of [mette, sara]) expect(refused(set(command, by))).toEqual([])
    for (const by of [jonas, hanne, alma]) expect(refused(set(command, by))).toEqual(['not-keeper-of-list'])
  })

  it('STR-07 SIG-01 it has signs, and is short enough to be used', () => {
    expect(refused(set({ kept: [], own: ' ' }))).toEqual(['list-empty'])
    expect(
      refused(set({ kept: [], own: Array.from({ length: 21 }, (_, at) => `tegn ${at}`).join('\n') })),
    ).toEqual(['too-many-own'])
    expect(refused(set({ kept: [], own: 'x'.repeat(101) }))).toEqual(['own-too-long'])
  })
})

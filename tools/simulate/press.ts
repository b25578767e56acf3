import { again } from '../../src/app/handle.ts'
import type { Outcome } from '../../src/app/handle.ts'
import type { Deps } from '../../src/app/ports.ts'
import type { PersonId, Viewer } from '../../src/domain/people/viewer.ts'
import type { AnyEvent, Unit } from '../../src/readmodels/unit.ts'

/** What somebody was told after pressing. `failed`: an error page, or nothing at all. */
export type Answer =
  | { readonly kind: 'done'; readonly events: readonly string[] }
  | { readonly kind: 'refused'; readonly refusals: readonly string[] }
  | { readonly kind: 'moved' }
  | { readonly kind: 'not-there' }
  | { readonly kind: 'failed'; readonly error: unknown }

/** One form as it stands filled in: pressed again it is the same form, with the same token. */
export type Press = {
  /** An act of the domain by its name, or a reading. */
  readonly act: string
  readonly tenant: string
  readonly who: PersonId | null
  readonly stream: string
  readonly run: (deps: Deps) => Promise<Answer>
}

export const answerOf = (outcome: Outcome<AnyEvent, string>): Answer =>
  outcome.kind === 'done'
    ? { kind: 'done', events: outcome.events.map(({ type }) => type) }
    : outcome.kind === 'refused'
      ? { kind: 'refused', refusals: outcome.refusals.map(({ refusal }) => refusal) }
      : { kind: 'moved' }

/** Leaves a transaction without keeping anything, as a form does that is shown again. */
const leave = (answer: Answer): never => {
  throw Object.assign(new Error('The form is shown again'), { answer })
}
const answerIn = (error: unknown): Answer | undefined =>
  error instanceof Error && 'answer' in error ? (error.answer as Answer) : undefined

/** A form's work as the pages do it: as whom the directory knows, once for each token, all of it or nothing. */
export const form = (
  asked: Omit<Press, 'run'> & { readonly who: PersonId; readonly token: string },
  work: (unit: Unit, viewer: Viewer, deps: Deps) => Promise<Answer>,
): Press => ({
  ...asked,
  run: async (deps) => {
    try {
      return await again(() =>
        deps.world.inTenant(asked.tenant, async (unit): Promise<Answer> => {
          const viewer = await unit.index.findViewer(asked.who)
          if (viewer === undefined) return { kind: 'not-there' }
          return unit.once(`${asked.who} ${asked.token}`, async () => {
            const answer = await work(unit, viewer, deps)
            return answer.kind === 'done' ? answer : leave(answer)
          })
        }),
      )
    } catch (error) {
      const answer = answerIn(error)
      if (answer === undefined) throw error
      return answer
    }
  },
})

/** A page that is read: shown with its line in the audit, or not at all. */
export const reading = (
  asked: Omit<Press, 'run' | 'act'> & { readonly who: PersonId; readonly page: string },
  show: (unit: Unit, viewer: Viewer, deps: Deps) => Promise<boolean>,
): Press => ({
  ...asked,
  act: `read ${asked.page}`,
  run: (deps) =>
    again(() =>
      deps.world.inTenant(asked.tenant, async (unit): Promise<Answer> => {
        const viewer = await unit.index.findViewer(asked.who)
        const shown = viewer !== undefined && (await show(unit, viewer, deps))
        return shown ? { kind: 'done', events: [] } : { kind: 'not-there' }
      }),
    ),
})

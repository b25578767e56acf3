import type { World } from '../../src/readmodels/unit.ts'

/** Ends a transaction without keeping anything of it. */
class Undone extends Error {}

/**
 * A world in which everything is done and answered as ever, and nothing is kept: a probe that gets through where it
 * must not leaves the world to the next one as it was.
 */
export const nothingLasts = (world: World): World => ({
  ...world,
  inTenant: async <T>(...[tenant, work]: Parameters<typeof world.inTenant<T>>): Promise<T> => {
    let done: { readonly result: T } | undefined
    try {
      await world.inTenant(tenant, async (unit) => {
        done = { result: await work(unit) }
        throw new Undone('Nothing lasts')
      })
    } catch (error) {
      if (!(error instanceof Undone) || done === undefined) throw error
    }
    if (done === undefined) throw new Error('A transaction ends by what is thrown in it')
    return done.result
  },
})

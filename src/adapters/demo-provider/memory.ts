import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'

/** How many entries of one kind are kept; the oldest make room. */
const most = 2_000

/** What the demo's provider remembers: in memory, gone with the process, bounded. */
export const createMemory = (now: () => number): AdapterFactory => {
  return () => {
    const entries = new Map<string, { readonly payload: AdapterPayload; readonly endsAt: number }>()

    const find = (id: string): AdapterPayload | undefined => {
      const entry = entries.get(id)
      if (entry !== undefined && entry.endsAt > now()) return entry.payload
      entries.delete(id)
      return undefined
    }
    const findBy = (name: 'uid' | 'userCode', value: string): AdapterPayload | undefined => {
      for (const [id, { payload }] of entries) if (payload[name] === value) return find(id)
      return undefined
    }

    const adapter: Adapter = {
      upsert: async (id, payload, expiresIn) => {
        entries.delete(id)
        entries.set(id, { payload, endsAt: now() + (expiresIn ?? 3_600) * 1_000 })
        for (const oldest of entries.keys()) {
          if (entries.size <= most) break
          entries.delete(oldest)
        }
      },
      find: async (id) => find(id),
      findByUid: async (uid) => findBy('uid', uid),
      findByUserCode: async (userCode) => findBy('userCode', userCode),
      consume: async (id) => {
        const payload = find(id)
        if (payload !== undefined) payload['consumed'] = Math.floor(now() / 1_000)
      },
      destroy: async (id) => {
        entries.delete(id)
      },
      revokeByGrantId: async (grantId) => {
        for (const [id, { payload }] of entries) if (payload.grantId === grantId) entries.delete(id)
      },
    }
    return adapter
  }
}

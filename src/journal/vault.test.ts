import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { bringBack, layDown, personsIn } from './codec.ts'
import type { Reference } from './codec.ts'
import { canonical } from './chain.ts'
import { BUCKETS, openVault } from './vault.ts'
import type { KeyRing, MasterKey } from './vault.ts'

const place = { tenant: 'elm', stream: 'case:1', of: 'p1' }
const vault = openVault([{ id: 'now', key: randomBytes(32) }])
const { dataKey, row } = vault.newDataKey(place)

describe('the vault', () => {
  it('A14 for all texts: what was sealed is opened, in one of eight sizes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const sealed = vault.seal(place, dataKey, text)
        expect(vault.open(sealed, dataKey)).toBe(text)
        expect(BUCKETS).toContain(sealed.ciphertext.length - 16)
      }),
    )
  })

  it('A14 the sizes hold to their edges, and what is longer is refused', () => {
    for (const bucket of BUCKETS) {
      const sealed = vault.seal(place, dataKey, 'x'.repeat(bucket - 4))
      expect(sealed.ciphertext.length - 16).toBe(bucket)
      expect(vault.open(sealed, dataKey)).toHaveLength(bucket - 4)
    }
    expect(() => vault.seal(place, dataKey, 'x'.repeat(1_048_573))).toThrow('longer than the vault takes')
  })

  it('A14 a ciphertext in any other row, stream, school or person is refused', () => {
    const sealed = vault.seal(place, dataKey, 'canary')
    const other = vault.seal(place, dataKey, 'other')
    const swaps = [
      { ...sealed, nonce: other.nonce, ciphertext: other.ciphertext },
      { ...sealed, id: other.id },
      { ...sealed, tenant: 'oak' },
      { ...sealed, stream: 'case:2' },
      { ...sealed, of: 'p2' },
      { ...sealed, nonce: other.nonce },
    ]
    for (const swap of swaps) expect(() => vault.open(swap, dataKey)).toThrow('is not what was sealed there')
  })

  it('A14 for 1,000 rows with parts of another row: all are refused, with either key', () => {
    const places = ['elm', 'oak'].flatMap((tenant) =>
      ['case:1', 'case:2'].flatMap((stream) => ['p1', 'p2'].map((of) => ({ tenant, stream, of }))),
    )
    const sealed = places.flatMap((at) => {
      const { dataKey: key } = vault.newDataKey(at)
      return ['canary', 'another canary'].map((text) => ({ key, row: vault.seal(at, key, text) }))
    })
    const parts = ['tenant', 'stream', 'of', 'id', 'nonce', 'ciphertext'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...sealed),
        fc.constantFrom(...sealed),
        fc.subarray([...parts], { minLength: 1 }),
        fc.boolean(),
        (one, other, taken, withOther) => {
          const swapped = { ...one.row, ...Object.fromEntries(taken.map((part) => [part, other.row[part]])) }
          const isOneOf = (row: typeof swapped) => parts.every((part) => swapped[part] === row[part])
          const { key } = withOther ? other : one
          fc.pre(!isOneOf(one.row) && !isOneOf(other.row))
          expect(() => vault.open(swapped, key)).toThrow('is not what was sealed there')
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('a data key opens in its own place only, also after the master key was replaced', () => {
    expect(vault.unwrap(place, row).key).toEqual(dataKey.key)
    for (const elsewhere of [
      { ...place, tenant: 'oak' },
      { ...place, stream: 'case:2' },
      { ...place, of: 'p2' },
    ]) {
      expect(() => vault.unwrap(elsewhere, row)).toThrow()
    }
    const old = { id: 'old', key: randomBytes(32) }
    const wrapped = openVault([old]).newDataKey(place)
    const rotated = openVault([{ id: 'new', key: randomBytes(32) }, old])
    expect(rotated.unwrap(place, wrapped.row).key).toEqual(wrapped.dataKey.key)
    expect(rotated.newDataKey(place).row.master).toBe('new')
    expect(() => openVault([{ id: 'new', key: randomBytes(32) }]).unwrap(place, wrapped.row)).toThrow(
      'not at hand',
    )
    expect(() => openVault([{ id: 'short', key: randomBytes(16) }])).toThrow('32 bytes')
  })

  it('B2 what is drawn comes from the chance that was handed in, and from nowhere else', () => {
    const drawn = () => {
      let count = 0
      const seeded = openVault([{ id: 'seeded', key: Buffer.alloc(32, 1) }], (bytes) =>
        Buffer.alloc(bytes, (count += 1)),
      )
      const made = seeded.newDataKey(place)
      return [
        made,
        seeded.seal(place, made.dataKey, 'canary'),
        seeded.newSecret(),
        seeded.wrapSecret('elm', 'salt', dataKey.key),
      ]
    }
    expect(drawn()).toEqual(drawn())
  })

  it('A14 the keys may be replaced while the vault is open: a master key it does not know is asked for', () => {
    const master = (id: string): MasterKey => ({ id, key: randomBytes(32) })
    const old = master('old')
    const next = master('next')
    let ring: KeyRing = [old]
    const open = openVault((missing) => (missing === 'next' ? (ring = [next, old]) : ring))
    const elsewhere = openVault([next, old])
    const { dataKey: known, row: before } = open.newDataKey(place)
    expect(open.unwrap(place, elsewhere.wrap(place, known))).toEqual(known)
    expect(open.wrap(place, known).master).toBe('next')
    expect(open.unwrap(place, before)).toEqual(known)
  })
})

const plain = fc.jsonValue({ maxDepth: 3 })
const words = fc.record({
  personal: fc.constant(true as const),
  of: fc.constantFrom('p1', 'p2', 'unnamed'),
  text: fc.string({ minLength: 1 }).map((text) => `canary ${text}`),
})
const body = fc.record({ a: plain, w: words, list: fc.array(fc.record({ deep: words, n: plain })) })

describe('the codec', () => {
  it('A14 for all bodies: no personal word is left, and all come back', () => {
    fc.assert(
      fc.property(body, (value) => {
        const kept = new Map<string, string | null>()
        const lay = ({ of, text }: { of: string; text: string | null }): Reference => {
          const id = String(kept.size)
          kept.set(id, text)
          return { vault: id, of, seal: 'seal' }
        }
        const laid = layDown(value, lay)
        expect(canonical(laid)).not.toContain('canary')
        const back = bringBack(laid, ({ vault: id }) => kept.get(id ?? '') ?? null)
        expect(canonical(back)).toBe(canonical(value))
        expect(personsIn(value)).toEqual(new Set([value.w.of, ...value.list.map(({ deep }) => deep.of)]))
      }),
    )
  })

  it('what is marked personal in another shape is refused, and so is a reference', () => {
    const never = (): Reference => ({ vault: 'x', of: 'p', seal: 's' })
    const bad = [
      { personal: true, text: 'canary' },
      { personal: true, of: '', text: 'canary' },
      { personal: true, of: 'p1', text: 'canary', more: 'canary' },
      { personal: false, of: 'p1', text: 'canary' },
      { vault: 'x', of: 'p1', seal: 's' },
    ]
    for (const value of bad) expect(() => layDown({ deep: [value] }, never)).toThrow('An event holds')
  })

  it('canonical JSON does not depend on the order of keys, and leaves out what is undefined', () => {
    expect(canonical({ b: [1, { d: 1, c: 'ø' }], a: null, u: undefined })).toBe(
      '{"a":null,"b":[1,{"c":"ø","d":1}]}',
    )
    for (const value of [Number.NaN, 1n, () => 1, [undefined], new Map(), new Date(0)]) {
      expect(() => canonical({ value })).toThrow('JSON cannot carry')
    }
  })
})

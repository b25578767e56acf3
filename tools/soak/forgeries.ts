import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { signerFrom, verifierKey, writeCheckpoint, type Signer } from '../../src/journal/checkpoint.ts'
import { consistencyProof, emptyTree, grow, rootOf } from '../../src/journal/tree.ts'
import { isConsistent, readCheckpoints, type Files } from '../verify-checkpoints.ts'
import { chanceFrom, isMilestone, oneOf, type Soak } from './soak.ts'

type Chance = (max: number) => number
type Head = { readonly size: number; readonly root: string }
type Step = { readonly old: Head; readonly now: Head; readonly proof: readonly string[] }

/** Leaves in the log that is forged, and the most that one checkpoint adds. */
const LEAVES = 300
const MOST_AT_ONCE = 40

const newSigner = (name: string): Signer =>
  signerFrom(
    name,
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  )

/** As it lies in its folder; `steps` is what its checkpoints prove. */
type Log = {
  readonly leaves: readonly Buffer[]
  readonly blocks: readonly string[]
  readonly steps: readonly Step[]
  readonly keys: string
}

/** A log with checkpoints of many sizes. */
const makeLog = (chance: Chance, signer: Signer): Log => {
  const leaves = Array.from({ length: LEAVES }, () => randomBytes(32))
  const blocks: string[] = []
  const steps: Step[] = []
  let tree = emptyTree
  while (tree.size < LEAVES) {
    const added = leaves.slice(tree.size, tree.size + 1 + chance(MOST_AT_ONCE))
    const proof = consistencyProof(tree, added)
    const grown = grow(tree, added)
    const [root, oldRoot] = [rootOf(grown), rootOf(tree)]
    blocks.push(
      writeCheckpoint(
        { size: grown.size, root, at: '2026-01-01T00:00:00Z' },
        { size: tree.size, proof },
        signer,
      ),
    )
    if (tree.size > 0)
      steps.push({
        old: { size: tree.size, root: oldRoot.toString('base64') },
        now: { size: grown.size, root: root.toString('base64') },
        proof: proof.map((hash) => hash.toString('base64')),
      })
    tree = grown
  }
  return { leaves, blocks, steps, keys: `${verifierKey(signer.name, signer.key)}\n` }
}

/** Another 32 bytes than these, by one bit. */
const otherHash = (chance: Chance, hash: string): string => {
  const bytes = Buffer.from(hash, 'base64')
  const at = chance(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << chance(8))
  return bytes.toString('base64')
}

const otherNumber = (chance: Chance, number: number): number => {
  const other = chance(LEAVES) + 1
  return other === number ? number + 1 : other
}

const proofForgeries: readonly ((chance: Chance, step: Step, other: Step) => Step)[] = [
  (chance, step) => ({ ...step, old: { ...step.old, root: otherHash(chance, step.old.root) } }),
  (chance, step) => ({ ...step, now: { ...step.now, root: otherHash(chance, step.now.root) } }),
  (chance, step) => {
    const at = chance(step.proof.length)
    return { ...step, proof: step.proof.with(at, otherHash(chance, step.proof[at] ?? '')) }
  },
  (chance, step) => ({ ...step, proof: step.proof.toSpliced(chance(step.proof.length), 1) }),
  (chance, step) => ({
    ...step,
    proof: step.proof.toSpliced(chance(step.proof.length + 1), 0, randomBytes(32).toString('base64')),
  }),
  (_chance, step) => ({ ...step, old: step.now, now: step.old }),
  (_chance, step) => ({ ...step, proof: [] }),
  (_chance, step, other) => ({ ...step, proof: [...step.proof, ...other.proof] }),
]

const line = (block: string, chance: Chance, pattern: RegExp, change: (old: string) => string): string => {
  const found = [...block.matchAll(pattern)]
  const chosen = found[chance(found.length)]
  if (chosen === undefined) return `${block}x`
  const [whole, part = ''] = chosen
  return (
    block.slice(0, chosen.index) +
    whole.replace(part, () => change(part)) +
    block.slice(chosen.index + whole.length)
  )
}

const withBlock = (log: Log, at: number, block: string): readonly string[] => log.blocks.with(at, block)

/** What somebody without the key can do to the files. */
const fileForgeries: readonly ((chance: Chance, log: Log, at: number, stranger: Signer) => Partial<Log>)[] = [
  // Signed by somebody else, under the log's name.
  (_chance, log, at, stranger) => {
    const { now } = log.steps[Math.max(0, at - 1)] ?? { now: { size: 1, root: '' } }
    const checkpoint = { size: now.size, root: Buffer.from(now.root, 'base64'), at: '2026-01-01T00:00:00Z' }
    return { blocks: withBlock(log, at, writeCheckpoint(checkpoint, { size: 0, proof: [] }, stranger)) }
  },
  (chance, log, at) => ({
    blocks: withBlock(
      log,
      at,
      line(log.blocks[at] ?? '', chance, /— \S+ (\S+)\n/g, (old) => otherHash(chance, old)),
    ),
  }),
  (chance, log, at) => ({
    blocks: withBlock(
      log,
      at,
      line(log.blocks[at] ?? '', chance, /\n(\d+)\n/g, (old) => String(otherNumber(chance, Number(old)))),
    ),
  }),
  (chance, log, at) => ({
    blocks: withBlock(
      log,
      at,
      line(log.blocks[at] ?? '', chance, /\n([\w+/]{43}=)\n/g, (old) => otherHash(chance, old)),
    ),
  }),
  (chance, log, at) => ({
    blocks: withBlock(
      log,
      at,
      line(log.blocks[at] ?? '', chance, /^old (\d+)\n/g, (old) => String(otherNumber(chance, Number(old)))),
    ),
  }),
  (_chance, log, at) => ({
    blocks: withBlock(log, at, (log.blocks[at] ?? '').replace('at 2026', 'at 2025')),
  }),
  (_chance, log, at) => ({ blocks: log.blocks.toSpliced(Math.min(at, log.blocks.length - 2), 1) }),
  (_chance, log, at) => ({ blocks: log.blocks.toSpliced(at, 0, log.blocks[at] ?? '') }),
  (chance, log) => {
    const leaf = chance(LEAVES)
    return { leaves: log.leaves.with(leaf, randomBytes(32)) }
  },
  (chance, log) => ({ leaves: log.leaves.toSpliced(chance(LEAVES), 1) }),
  (chance, log) => ({ leaves: log.leaves.toSpliced(chance(LEAVES), 0, randomBytes(32)) }),
  (chance, log) => {
    const [one, two] = [chance(LEAVES - 1), LEAVES - 1]
    return {
      leaves: log.leaves
        .with(one, log.leaves[two] ?? randomBytes(32))
        .with(two, log.leaves[one] ?? randomBytes(32)),
    }
  },
  // All signed anew by somebody else, who cannot change the key that was kept.
  (chance, log, _at, stranger) => ({ ...makeLog(chance, stranger), keys: log.keys }),
  (chance, _log, _at, stranger) => makeLog(chance, stranger),
]

const filesOf = ({ leaves, blocks, keys }: Log, ownKey: string): Files => ({
  entries: Buffer.concat(leaves),
  checkpoints: blocks.join(''),
  keys,
  ownKey,
})

/** Checkpoints, entries and consistency proofs, each forged in one of the ways open to whoever has not got the key. */
export const soakForgeries: Soak = {
  name: 'forgeries',
  goal: 'A17: 10,000 forged checkpoints and proofs, and none is accepted',
  n: 10_000,
  run: async ({ n, seed, say }) => {
    const chance = chanceFrom(seed)
    const signer = newSigner('school.example/log')
    const stranger = newSigner(signer.name)
    let accepted = 0
    let refusedGood = 0
    let good = 0
    for (let done = 1; done <= n;) {
      const log = makeLog(chance, signer)
      const isAccepted = (forged: Log): boolean => {
        const findings: string[] = []
        readCheckpoints(filesOf(forged, log.keys), (finding) => void findings.push(finding))
        return findings.length === 0
      }
      // A verifier that refuses everything would pass every forgery.
      good += 1 + log.steps.length
      if (!isAccepted(log)) refusedGood += 1
      refusedGood += log.steps.filter(({ old, now, proof }) => !isConsistent(old, now, proof)).length
      for (let round = 0; round < 100 && done <= n; round += 1, done += 1) {
        if (chance(2) === 0) {
          const step = oneOf(chance, log.steps)
          const { old, now, proof } = oneOf(chance, proofForgeries)(chance, step, oneOf(chance, log.steps))
          if (isConsistent(old, now, proof)) accepted += 1
        } else {
          const forged = oneOf(chance, fileForgeries)(chance, log, chance(log.blocks.length), stranger)
          if (isAccepted({ ...log, ...forged })) accepted += 1
        }
        if (isMilestone(done, n)) say(`${done} forged, ${accepted} accepted`)
      }
    }
    return {
      passed: accepted === 0 && refusedGood === 0,
      figure: `${accepted} of ${n} forged checkpoints and proofs accepted, ${good - refusedGood} of ${good} true ones`,
    }
  },
}

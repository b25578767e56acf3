import { createHash } from 'node:crypto'

/**
 * A Merkle tree of RFC 6962 as far as it must be known to grow: how many leaves it has, and the roots of its
 * complete subtrees from left to right, the largest first.
 */
export type Tree = { readonly size: number; readonly peaks: readonly Peak[] }
type Peak = { readonly from: number; readonly to: number; readonly hash: Buffer }

export const emptyTree: Tree = { size: 0, peaks: [] }

const sha256 = (...parts: readonly Buffer[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const hashLeaf = (leaf: Buffer): Buffer => sha256(Buffer.of(0), leaf)
const hashNode = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.of(1), left, right)

const widthOf = ({ from, to }: Peak): number => to - from

/** The tree with these leaves at its end. */
export const grow = ({ size, peaks }: Tree, leaves: readonly Buffer[]): Tree => {
  const grown = [...peaks]
  for (const [index, leaf] of leaves.entries()) {
    let last: Peak = { from: size + index, to: size + index + 1, hash: hashLeaf(leaf) }
    for (
      let left = grown.at(-1);
      left !== undefined && widthOf(left) === widthOf(last);
      left = grown.at(-1)
    ) {
      grown.pop()
      last = { from: left.from, to: last.to, hash: hashNode(left.hash, last.hash) }
    }
    grown.push(last)
  }
  return { size: size + leaves.length, peaks: grown }
}

/** The tree's root hash; sha256 of nothing for an empty one. */
export const rootOf = ({ peaks }: Tree): Buffer =>
  peaks.length === 0
    ? sha256()
    : peaks.map(({ hash }) => hash).reduceRight((right, left) => hashNode(left, right))

/** Where RFC 6962 splits so many leaves: the largest power of two below their number. */
const splitOf = (width: number): number => 2 ** (Math.ceil(Math.log2(width)) - 1)

/**
 * The consistency proof of RFC 6962 section 2.1.2, from the tree to the one with `leaves` at its end: with it,
 * whoever knows both roots knows that nothing of the older tree was changed. None is needed from an empty tree.
 */
export const consistencyProof = (tree: Tree, leaves: readonly Buffer[]): readonly Buffer[] => {
  const { size, peaks } = tree
  const hashOf = (from: number, to: number): Buffer => {
    const peak = to <= size ? peaks.find((one) => one.from === from && one.to === to) : undefined
    if (peak !== undefined) return peak.hash
    const leaf = leaves[from - size]
    if (to - from === 1 && leaf !== undefined) return hashLeaf(leaf)
    const middle = from + splitOf(to - from)
    return hashNode(hashOf(from, middle), hashOf(middle, to))
  }
  const prove = (from: number, to: number, isWhole: boolean): readonly Buffer[] => {
    if (to === size) return isWhole ? [] : [hashOf(from, to)]
    const middle = from + splitOf(to - from)
    return size <= middle
      ? [...prove(from, middle, isWhole), hashOf(middle, to)]
      : [...prove(middle, to, false), hashOf(from, middle)]
  }
  return size === 0 || leaves.length === 0 ? [] : prove(0, size + leaves.length, true)
}

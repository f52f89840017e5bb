import { createHash } from 'node:crypto';

/** The hash beside the way from a leaf to the root, and on which side of it (hex). */
export interface Sibling {
  readonly side: 'left' | 'right';
  readonly hash: string;
}

/** A leaf and a branch are told apart by their first byte, so that no branch can pass for a leaf (RFC 9162, 2.1.1). */
const leafHash = (text: string): Buffer => digest(Buffer.of(0), Buffer.from(text, 'utf8'));
const branchHash = (left: Buffer, right: Buffer): Buffer => digest(Buffer.of(1), left, right);

/** The root over texts in their order, hex. There is at least one. */
export function rootOf(leaves: readonly string[]): string {
  return treeHash(leaves.map(leafHash)).toString('hex');
}

/** What leads from one of the texts to the root: the nearest sibling first (RFC 9162, 2.1.3). */
export function wayToRoot(leaves: readonly string[], index: number): readonly Sibling[] {
  if (index < 0 || index >= leaves.length) throw new RangeError(`no leaf ${index} of ${leaves.length}`);
  return wayAmong(leaves.map(leafHash), index);
}

/** The root that a text and its way lead to, hex. */
export function rootByWay(leaf: string, way: readonly Sibling[]): string {
  return way
    .reduce((hash, { side, hash: beside }) => {
      const other = Buffer.from(beside, 'hex');
      return side === 'left' ? branchHash(other, hash) : branchHash(hash, other);
    }, leafHash(leaf))
    .toString('hex');
}

function treeHash(hashes: readonly Buffer[]): Buffer {
  const [only] = hashes;
  if (!only) throw new RangeError('a tree has at least one leaf');
  if (hashes.length === 1) return only;
  const split = splitOf(hashes.length);
  return branchHash(treeHash(hashes.slice(0, split)), treeHash(hashes.slice(split)));
}

function wayAmong(hashes: readonly Buffer[], index: number): readonly Sibling[] {
  if (hashes.length === 1) return [];
  const split = splitOf(hashes.length);
  const [left, right] = [hashes.slice(0, split), hashes.slice(split)];
  return index < split
    ? [...wayAmong(left, index), { side: 'right', hash: treeHash(right).toString('hex') }]
    : [...wayAmong(right, index - split), { side: 'left', hash: treeHash(left).toString('hex') }];
}

/** The largest power of two below a count of two or more. */
const splitOf = (count: number): number => 2 ** Math.floor(Math.log2(count - 1));

function digest(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

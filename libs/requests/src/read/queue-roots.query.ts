import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import { type Sibling, wayToRoot } from '../domain/merkle-tree';
import { queueLeaf } from '../domain/queue-entry';
import {
  countRoots,
  findEntries,
  findRootOf,
  findRoots,
  type QueueRoot,
} from '../persistence/queue-root.store';

/** What proves a request's place in the queue to whoever knows the day's root: nothing else is asked of anybody. */
export interface QueueProof {
  readonly form: 'samraad.queue-proof.1';
  readonly day: string;
  /** The entry's exact text: round, number, instant and the signed text's hash. */
  readonly leaf: string;
  /** From the entry to the root, the nearest first. */
  readonly way: readonly Sibling[];
  readonly root: string;
}

/** The published roots, and the proof of one's own place. */
@Injectable()
export class QueueRootsQuery {
  /** A page of the days that are published, the newest first, and how many there are. */
  async list(
    db: Queryable,
    page: { readonly limit: number | null; readonly offset: number },
  ): Promise<{ readonly items: readonly QueueRoot[]; readonly total: number }> {
    const [items, total] = await Promise.all([findRoots(db, page), countRoots(db)]);
    return { items, total };
  }

  /** The root that a request's number is under; null while it has none, or its day is not published yet. */
  rootOf(db: Queryable, caseId: string): Promise<QueueRoot | null> {
    return findRootOf(db, caseId);
  }

  /** The way from a request's own entry to that root. */
  async proofOf(db: Queryable, caseId: string): Promise<QueueProof | null> {
    const published = await findRootOf(db, caseId);
    if (!published) return null;
    const { day } = published;
    const entries = await findEntries(db, day);
    const index = entries.findIndex((one) => one.caseId === caseId);
    const leaves = entries.map(queueLeaf);
    const leaf = leaves[index] ?? '';
    return {
      form: 'samraad.queue-proof.1',
      day,
      leaf,
      way: wayToRoot(leaves, index),
      root: published.root,
    };
  }
}

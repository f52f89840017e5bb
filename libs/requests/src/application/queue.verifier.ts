import { Injectable } from '@nestjs/common';
import type { Sql } from '@samraad/platform';
import { rootOf } from '../domain/merkle-tree';
import { queueLeaf, rootIsMissing } from '../domain/queue-entry';
import { daysWithoutRoot, findEntries, findRoots } from '../persistence/queue-root.store';

/** A day whose numbers no longer give its root, or that has numbers and none. */
export interface QueueDifference {
  readonly day: string;
  readonly problem: 'differs' | 'missing';
}

/** Makes every published root anew from the numbers of its day. Give it one read-only snapshot to be right beside traffic. */
@Injectable()
export class QueueVerifier {
  async *verify(db: Sql, now: Date): AsyncGenerator<QueueDifference> {
    for (const { day, root, entries } of await findRoots(db, { limit: null, offset: 0 })) {
      const found = await findEntries(db, day);
      const same = found.length === entries && entries > 0 && rootOf(found.map(queueLeaf)) === root;
      if (!same) yield { day, problem: 'differs' };
    }
    for (const day of await daysWithoutRoot(db))
      if (rootIsMissing(day, now)) yield { day, problem: 'missing' };
  }
}

import { Injectable } from '@nestjs/common';
import type { Sql } from '@samraad/platform';
import { rootOf } from '../domain/merkle-tree';
import { queueLeaf } from '../domain/queue-entry';
import { findEntries, findRoots } from '../persistence/queue-root.store';

/** A published day whose numbers no longer give its root. */
export interface QueueDifference {
  readonly day: string;
}

/** Makes every published root anew from the numbers of its day. Give it one read-only snapshot to be right beside traffic. */
@Injectable()
export class QueueVerifier {
  async *verify(db: Sql): AsyncGenerator<QueueDifference> {
    for (const { day, root, entries } of await findRoots(db, { limit: null, offset: 0 })) {
      const found = await findEntries(db, day);
      const same = found.length === entries && entries > 0 && rootOf(found.map(queueLeaf)) === root;
      if (!same) yield { day };
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { rootOf } from '../domain/merkle-tree';
import { queueDayOf, queueLeaf, rootDueAt } from '../domain/queue-entry';
import { queueRootKey } from '../domain/work-keys';
import { findEntries, holdQueues, insertRoot } from '../persistence/queue-root.store';

/** The kind of due work that publishes a day. */
export const publishQueueRoot = 'requests.publish-queue-root';

/** Orders that a day on which a number is taken is published; once, however many are taken. */
export async function orderQueueRoot(tx: Tx, takenAt: Date): Promise<void> {
  const day = queueDayOf(takenAt);
  await tx.schedule({
    kind: publishQueueRoot,
    key: queueRootKey(day),
    dueAt: rootDueAt(day),
    data: { day },
  });
}

/** Binds a day's numbers into one hash that everybody may see, and that no number can be put into afterwards (domain.md §7). */
@Injectable()
export class PublishQueueRoot {
  /** False when the day is published already, or nothing was numbered. */
  async execute(tx: Tx, day: string): Promise<boolean> {
    await holdQueues(tx);
    const entries = await findEntries(tx, day);
    if (entries.length === 0) return false;
    const root = rootOf(entries.map(queueLeaf));
    const made = await insertRoot(tx, { day, root, entries: entries.length });
    if (made) tx.audit({ stream: 'queue', action: 'requests.queue-root-published', facts: { day, root } });
    return made;
  }
}

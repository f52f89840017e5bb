import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type AuditPort, type AuditRecord, newId, type Tx } from '@samraad/platform';
import { chainEntry, type ChainedEntry } from '../domain/chain';
import { appendEntries, lockHeads } from '../persistence/audit.store';

/** Writes what a unit of work has audited: last in its transaction, so streams are locked for the shortest time. */
@Injectable()
export class AuditWriter implements AuditPort {
  async write(tx: Tx, records: readonly AuditRecord[]): Promise<void> {
    const occurredAt = await tx.now();
    const { heads, recordedAt } = await lockHeads(tx, [...new Set(records.map((record) => record.stream))]);
    const entries: ChainedEntry[] = [];
    for (const record of records) {
      const head = heads.get(record.stream);
      if (head === undefined) throw new Error('a stream to write to was not locked');
      const salt = randomBytes(16).toString('hex');
      const entry = chainEntry(record, head, { id: newId(), salt, actor: tx.actor, occurredAt, recordedAt });
      heads.set(record.stream, { seq: head.seq + 1n, hash: entry.hash });
      entries.push(entry);
    }
    await appendEntries(tx, entries, heads);
  }
}

import { refuse, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { findImport, lockImport, moveImport, type UnitImport } from '../persistence/unit-import.store';

/** The due work that enters a file. */
export const importKey = (importId: string): string => `unit-import:${importId}`;

/** Whoever looked at a file has it entered, or lets it be; the entering itself is due work, so that nobody waits for an answer. */
@Injectable()
export class ApplyImport {
  async execute(tx: Tx, { importId }: { readonly importId: string }): Promise<{ readonly importId: string }> {
    const one = await ownImport(tx, importId);
    if (one.state !== 'checked') refuse('scheme.import-not-checked', {}, 409);
    const { error, unchanged: _, ...changes } = one.counts;
    if (error > 0) refuse('scheme.import-has-errors', { count: error });
    if (Object.values(changes).every((count) => count === 0)) refuse('scheme.import-changes-nothing');
    await moveImport(tx, one, 'waiting');
    const data = { importId, personId: one.madeBy };
    await tx.schedule({ kind: 'scheme.apply-import', key: importKey(importId), dueAt: await tx.now(), data });
    return { importId };
  }
}

/** Lets a file be that was looked at. */
@Injectable()
export class DropImport {
  async execute(tx: Tx, { importId }: { readonly importId: string }): Promise<void> {
    const one = await ownImport(tx, importId);
    if (one.state !== 'checked') refuse('scheme.import-not-checked', {}, 409);
    await moveImport(tx, one, 'dropped');
  }
}

async function ownImport(tx: Tx, importId: string): Promise<UnitImport> {
  const found = await findImport(tx, importId);
  const mine = found && tx.actor.kind === 'person' && found.madeBy === tx.actor.personId;
  if (!mine) return refuse('scheme.import-unknown', {}, 404);
  return (await lockImport(tx, importId)) ?? refuse('scheme.import-unknown', {}, 404);
}

import { Injectable } from '@nestjs/common';
import { FileStorage } from '@samraad/files';
import { Database, systemActor, UnitOfWork } from '@samraad/platform';
import { unsentDays } from '../domain/attachment.rules';
import { dropLongUnsent, withoutRow } from '../persistence/attachment.store';

/** A file is stored before its row is written: so long nothing is said of one without. */
const graceMs = 60 * 60_000;
const atOnce = 500;

/** Throws away what nobody has: files never sent, and stored bytes without a row (a sending that was rolled back). */
@Injectable()
export class SweepFiles {
  constructor(
    private readonly storage: FileStorage,
    private readonly db: Database,
    private readonly uow: UnitOfWork,
  ) {}

  /** `now` is system time, in milliseconds: when a file was stored, its folder says. */
  async sweep(now: number): Promise<void> {
    await this.uow.run(systemActor('dialogue.sweep-files'), async (tx) => {
      await dropLongUnsent(tx, new Date((await tx.now()).getTime() - unsentDays * 24 * 60 * 60_000));
    });
    let some: string[] = [];
    for await (const { id, storedAt } of this.storage.all()) {
      if (now - storedAt.getTime() < graceMs) continue;
      some.push(id);
      if (some.length === atOnce) {
        await this.remove(some);
        some = [];
      }
    }
    await this.remove(some);
  }

  private async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const id of await withoutRow(this.db, ids)) await this.storage.remove(id);
  }
}

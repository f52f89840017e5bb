import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { peopleImportKey } from '../domain/work-keys';
import { peopleImportState } from '../domain/people-import-state';
import { findImport, markOrdered } from '../persistence/people-import.store';
import { ActingKeeper } from './acting-keeper';
import { PeopleImportPreview } from './people-import.preview';
import { changesNothing } from './take-in-file';

/** Whoever looked at a file has it taken in; that itself is due work, so that nobody waits for an answer. */
@Injectable()
export class OrderTakeIn {
  constructor(
    private readonly keepers: ActingKeeper,
    private readonly preview: PeopleImportPreview,
  ) {}

  /** 404 when the file is another's or gone, 409 when it was ordered or taken in before, 422 when it would change nothing. */
  async execute(tx: Tx, { id }: { readonly id: string }): Promise<{ readonly id: string }> {
    const keeper = await this.keepers.of(tx);
    const found = (await findImport(tx, id, keeper.personId, true)) ?? refuse('platform.not-found', {}, 404);
    if (peopleImportState(found) !== 'read') refuse('people.import-gone', {}, 409);
    if (changesNothing(await this.preview.judge(tx, keeper, found.kept))) refuse('people.import-nothing');
    const dueAt = await tx.now();
    await markOrdered(tx, id, dueAt);
    const data = { id, personId: keeper.personId };
    await tx.schedule({ kind: 'people.take-in-file', key: peopleImportKey(id), dueAt, data });
    return { id };
  }
}

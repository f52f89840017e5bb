import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, Refused, type Tx } from '@samraad/platform';
import { PeopleReader } from '@samraad/identity';
import { keeperOf } from '../application/acting-keeper';
import { TakeInFile } from '../application/take-in-file';
import { peopleImportState } from '../domain/people-import-state';
import { findImport, markStopped } from '../persistence/people-import.store';

/**
 * Takes in a file that was ordered: whole or not at all, so that whoever dies in the middle begins again. Its sender must still
 * keep roles, and what changed meanwhile is judged again, line by line.
 */
@Injectable()
export class TakeInFileJob extends DueWorkJob {
  readonly kind = 'people.take-in-file';

  constructor(
    private readonly people: PeopleReader,
    private readonly takeIn: TakeInFile,
  ) {
    super();
  }

  async handle(tx: Tx, { data: { id = '', personId = '' } }: DueWork): Promise<DueWorkOutcome> {
    const found = await findImport(tx, id, personId, true);
    if (!found || peopleImportState(found) !== 'waiting') return 'skipped';
    const keeper = keeperOf(personId, await this.people.rolesOf(tx, personId, await tx.now()));
    try {
      await this.takeIn.enter(tx, keeper, id, found.kept);
    } catch (error) {
      // Told before anything is written; what comes up later throws all of it away, and is tried again.
      if (!(error instanceof Refused) || error.refusal.key !== 'people.import-nothing') throw error;
      await markStopped(tx, id, error.refusal.key);
    }
    return 'done';
  }
}

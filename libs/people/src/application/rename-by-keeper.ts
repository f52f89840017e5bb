import { Injectable } from '@nestjs/common';
import { RenamePerson, type RenamePersonCommand } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { ActingKeeper } from './acting-keeper';
import { PersonQuery } from '../read/person.query';

/** A keeper puts a name right: an administrator anybody's, a role keeper that of who has a role in the own region. */
@Injectable()
export class RenameByKeeper {
  constructor(
    private readonly keepers: ActingKeeper,
    private readonly people: PersonQuery,
    private readonly rename: RenamePerson,
  ) {}

  /** 404 for somebody none of the keeper's. */
  async execute(tx: Tx, command: RenamePersonCommand): Promise<{ personId: string }> {
    await expectOwn(tx, this.keepers, this.people, command.personId);
    await this.rename.execute(tx, command);
    return { personId: command.personId };
  }
}

/** Refuses (404) whoever is none of the actor's to keep. */
export async function expectOwn(
  tx: Tx,
  keepers: ActingKeeper,
  people: PersonQuery,
  personId: string,
): Promise<void> {
  const { administrator, regionIds } = await keepers.of(tx);
  const found = await people.one(tx, personId, administrator ? null : regionIds);
  if (!found) refuse('platform.not-found', {}, 404);
}

import { Injectable } from '@nestjs/common';
import { cleanText, onOneLine, refuse, type Tx } from '@samraad/platform';

/** A person's name, put right. */
export interface RenamePersonCommand {
  readonly personId: string;
  readonly name: string;
}

/** Gives a person another name from now on; what was signed before keeps the one it was signed with. */
@Injectable()
export class RenamePerson {
  /** 404 unknown, 409 merged away, 422 for a bad name. The same name again changes nothing. */
  async execute(tx: Tx, command: RenamePersonCommand): Promise<void> {
    const name = onOneLine(cleanText(command.name));
    if (name === '' || name.length > 200) refuse('identity.bad-name');
    const { personId } = command;
    const [before] = await tx.query<{ name: string; merged: boolean }>(
      'SELECT name, merged_into IS NOT NULL AS merged FROM person WHERE id = $1 FOR NO KEY UPDATE',
      [personId],
    );
    if (!before) return refuse('platform.not-found', {}, 404);
    if (before.merged) refuse('identity.person-merged', {}, 409);
    if (before.name === name) return;
    // Twice within one instant: the first name of that instant is the one that was.
    await tx.query(
      'INSERT INTO person_was (person_id, until, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [personId, await tx.now(), before.name],
    );
    await tx.query('UPDATE person SET name = $2 WHERE id = $1', [personId, name]);
    tx.audit({
      stream: `person:${personId}`,
      action: 'identity.person-renamed',
      personal: { name, before: before.name },
    });
  }
}

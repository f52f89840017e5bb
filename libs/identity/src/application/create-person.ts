import { Injectable } from '@nestjs/common';
import { cleanText, newId, refuse, type Tx, onOneLine } from '@samraad/platform';

/** A person to be known by name. */
export interface CreatePersonCommand {
  readonly name: string;
}

/** Makes a person; answers the id. A person without an account can be named, but not sign in. */
@Injectable()
export class CreatePerson {
  async execute(tx: Tx, command: CreatePersonCommand): Promise<string> {
    const name = onOneLine(cleanText(command.name));
    if (name === '' || name.length > 200) refuse('identity.bad-name');
    const id = newId();
    await tx.query('INSERT INTO person (id, name) VALUES ($1, $2)', [id, name]);
    tx.audit({ stream: `person:${id}`, action: 'identity.person-created', personal: { name } });
    return id;
  }
}

import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Queryable, refuse, type Tx } from '@samraad/platform';
import { deleteKey, findKey, findOwner, saveKey } from '../persistence/calendar-key.store';

const bytes = 32;

/** The secret address of one's own calendar: whoever has it sees when and where one's meetings are. */
@Injectable()
export class CalendarKeys {
  /** Null when the person has none. */
  of(db: Queryable, personId: string): Promise<string | null> {
    return findKey(db, personId);
  }

  /** Whose calendar a secret opens; null for one that opens none, or whose owner's account is closed. */
  ownerOf(db: Queryable, secret: string): Promise<string | null> {
    return findOwner(db, secret);
  }
}

/** Makes a new secret address; the old one opens nothing any more. */
@Injectable()
export class MakeCalendarKey {
  async execute(tx: Tx): Promise<void> {
    const personId = self(tx);
    await saveKey(tx, personId, randomBytes(bytes).toString('hex'));
    tx.audit({ stream: `account:${accountOf(tx)}`, action: 'booking.calendar-address-made' });
  }
}

/** Closes the secret address. */
@Injectable()
export class CloseCalendarKey {
  async execute(tx: Tx): Promise<void> {
    await deleteKey(tx, self(tx));
    tx.audit({ stream: `account:${accountOf(tx)}`, action: 'booking.calendar-address-closed' });
  }
}

const self = ({ actor }: Tx): string =>
  actor.kind === 'person' ? actor.personId : refuse('dialogue.only-people', {}, 403);
const accountOf = ({ actor }: Tx): string => (actor.kind === 'person' ? actor.accountId : '');

import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Queryable, Tx } from '@samraad/platform';
import { deleteKey, findKey, findOwner, saveKey } from '../persistence/calendar-key.store';
import { ownPerson } from './own-person';

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
    const { personId, stream } = ownPerson(tx);
    await saveKey(tx, personId, randomBytes(bytes).toString('hex'));
    tx.audit({ stream, action: 'booking.calendar-address-made' });
  }
}

/** Closes the secret address. */
@Injectable()
export class CloseCalendarKey {
  async execute(tx: Tx): Promise<void> {
    const { personId, stream } = ownPerson(tx);
    await deleteKey(tx, personId);
    tx.audit({ stream, action: 'booking.calendar-address-closed' });
  }
}

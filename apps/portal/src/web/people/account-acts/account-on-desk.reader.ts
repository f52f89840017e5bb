import { Injectable } from '@nestjs/common';
import { PersonQuery } from '@samraad/people';
import { Database } from '@samraad/platform';
import type { Ask } from '../../shell';
import { regionsKept } from '../shared/keeper-view';
import type { AccountAct, AccountOnDesk } from './account-acts.presenter';

/** Lays an account on the desk of whoever keeps people. */
@Injectable()
export class AccountOnDeskReader {
  constructor(
    private readonly db: Database,
    private readonly people: PersonQuery,
  ) {}

  /** Null when it is none of theirs, or when there is nothing of the kind to do with it. */
  async open(ask: Ask, act: AccountAct): Promise<AccountOnDesk | null> {
    const person = await this.people.one(this.db, ask.param('personId'), regionsKept(ask.viewer));
    const account = person?.accounts.find(({ id }) => id === ask.param('accountId'));
    if (!person || !account) return null;
    const fits = { close: account.active, open: !account.active, again: account.invited }[act];
    return fits ? { personId: person.id, name: person.name, id: account.id, email: account.email } : null;
  }
}

import { Injectable } from '@nestjs/common';
import { PersonQuery } from '@samraad/people';
import { Database } from '@samraad/platform';
import { ClosingReader } from '../../account/closing/closing.reader';
import type { Ask } from '../../shell';
import { regionsKept } from '../shared/keeper-view';
import type { AccountAct, AccountOnDesk } from './account-acts.presenter';

/** Lays an account on the desk of whoever keeps people. */
@Injectable()
export class AccountOnDeskReader {
  constructor(
    private readonly db: Database,
    private readonly people: PersonQuery,
    private readonly closing: ClosingReader,
  ) {}

  /** Null when it is none of theirs, or when there is nothing of the kind to do with it. */
  async open(ask: Ask, act: AccountAct): Promise<AccountOnDesk | null> {
    const person = await this.people.one(this.db, ask.param('personId'), regionsKept(ask.viewer));
    const account = person?.accounts.find(({ id }) => id === ask.param('accountId'));
    if (!person || !account) return null;
    const fits = { close: account.active, open: !account.active, again: account.invited }[act];
    if (!fits) return null;
    const closing = act === 'close' ? await this.closing.of(person.id, account.id) : null;
    return { personId: person.id, name: person.name, id: account.id, email: account.email, closing };
  }
}

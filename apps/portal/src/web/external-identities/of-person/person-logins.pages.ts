import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  AccountReader,
  ExternalIdentityReader,
  RelinkExternalIdentity,
  UnlinkExternalIdentity,
} from '@samraad/identity';
import { addressOf, Database, isId } from '@samraad/platform';
import { Issuers } from '../../../sign-in/via/issuers';
import { ActOnly, type Ask, doing, PageAt, PostAt, ReadPage } from '../../shell';
import { type PersonLogins, presentPersonLogins } from './person-logins.presenter';

/** Which logins elsewhere lead to a person's accounts. */
@Injectable()
export class PersonLoginsReader {
  constructor(
    private readonly identities: ExternalIdentityReader,
    private readonly accounts: AccountReader,
    private readonly issuers: Issuers,
    private readonly db: Database,
  ) {}

  /** Null when there is no such person. */
  async of(personId: string): Promise<PersonLogins | null> {
    const accounts = isId(personId) ? await this.accounts.ofPerson(this.db, personId) : [];
    const [first] = accounts;
    if (first === undefined) return null;
    const { items } = await this.identities.ofPerson(this.db, personId);
    const logins = items.map((one) => ({ ...one, label: this.issuers.labelOf(one.issuer) }));
    return { personId, name: first.name, logins, accounts };
  }

  /** The name of the issuer of one of them, for the mail to the person. */
  async labelOf(ask: Ask): Promise<string> {
    const found = (await this.of(ask.param('personId')))?.logins ?? [];
    return found.find(({ id }) => id === ask.param('identityId'))?.label ?? '';
  }
}

/** A person's logins elsewhere, for administrators. */
@PageAt('person.external', 'people.read-external')
export class PersonLoginsPage extends ReadPage<PersonLogins> {
  readonly template = join(__dirname, 'person-logins.hbs');

  constructor(private readonly reader: PersonLoginsReader) {
    super();
  }

  open(ask: Ask) {
    return this.reader.of(ask.param('personId'));
  }

  present(opened: PersonLogins) {
    return presentPersonLogins(opened);
  }
}

const back = (ask: Ask) => addressOf('person.external', { personId: ask.param('personId') });

/** The button that takes a person's link away. */
@PostAt('person.unlink-external', 'people.unlink-external')
export class UnlinkPersonLogin extends ActOnly<void> {
  constructor(private readonly reader: PersonLoginsReader) {
    super();
  }

  async act(ask: Ask) {
    const of = { personId: ask.param('personId') };
    const identityId = ask.param('identityId');
    return doing(UnlinkExternalIdentity, { identityId, of, label: await this.reader.labelOf(ask) });
  }

  next(_: void, ask: Ask) {
    return back(ask);
  }
}

/** The button that lets a person's link lead to another of the person's accounts. */
@PostAt('person.relink-external', 'people.relink-external')
export class RelinkPersonLogin extends ActOnly<void> {
  constructor(private readonly reader: PersonLoginsReader) {
    super();
  }

  async act(ask: Ask) {
    const { accountId } = ask.req.body as Record<string, unknown>;
    return doing(RelinkExternalIdentity, {
      identityId: ask.param('identityId'),
      personId: ask.param('personId'),
      accountId: typeof accountId === 'string' ? accountId : '',
      label: await this.reader.labelOf(ask),
    });
  }

  next(_: void, ask: Ask) {
    return back(ask);
  }
}

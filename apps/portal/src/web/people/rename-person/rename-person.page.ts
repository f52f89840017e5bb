import { join } from 'node:path';
import { type PersonOfKeeper, PersonQuery, RenameByKeeper } from '@samraad/people';
import { Database } from '@samraad/platform';
import { z } from 'zod';
import { Fields } from '../../../views';
import { type Ask, doing, FormPage, PageAt, type Sent, text } from '../../shell';
import { regionsKept } from '../shared/keeper-view';
import { peoplePaths } from '../shared/people.paths';
import { renamePersonWords as words } from './rename-person.da';
import { presentRenamePerson } from './rename-person.presenter';

const form = z.object({ name: text(200, words.name) });

/** A keeper puts somebody's name right. */
@PageAt('person.rename', 'people.rename')
export class RenamePersonPage extends FormPage<typeof form, PersonOfKeeper> {
  readonly template = join(__dirname, 'rename-person.hbs');
  readonly form = form;
  override readonly fields = { 'identity.bad-name': 'name' };

  constructor(
    private readonly db: Database,
    private readonly people: PersonQuery,
  ) {
    super();
  }

  async open(ask: Ask) {
    const person = await this.people.one(this.db, ask.param('personId'), regionsKept(ask.viewer));
    return person?.mergedInto ? null : person;
  }

  present(person: PersonOfKeeper, _: Ask, sent: Sent) {
    const fields = new Fields(sent.typedOr({ name: person.name }), sent.errors);
    return presentRenamePerson(person, fields, sent.submission);
  }

  act({ name }: z.output<typeof form>, ask: Ask) {
    return doing(RenameByKeeper, { personId: ask.param('personId'), name });
  }

  next(_: unknown, ask: Ask) {
    return peoplePaths.person(ask.param('personId'));
  }
}

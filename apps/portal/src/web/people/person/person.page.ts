import { join } from 'node:path';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { PersonReader } from './person.reader';
import { type PersonOnDesk, presentPerson } from './person.presenter';

/** One person with roles, accounts and open tasks. */
@PageAt('person', 'people.read')
export class PersonPage extends ReadPage<PersonOnDesk> {
  readonly template = join(__dirname, 'person.hbs');
  override readonly wide = true;

  constructor(private readonly reader: PersonReader) {
    super();
  }

  open(ask: Ask) {
    return this.reader.open(ask.viewer, ask.param('personId'));
  }

  present(desk: PersonOnDesk) {
    return presentPerson(desk);
  }
}

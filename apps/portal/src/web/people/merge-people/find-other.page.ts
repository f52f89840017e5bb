import { join } from 'node:path';
import { PersonQuery } from '@samraad/people';
import { Database } from '@samraad/platform';
import { type Ask, PageAt, ReadPage, wordsAsked } from '../../shell';
import { FoundPeople } from '../shared/found-people';
import { type OthersFound, presentFindOther } from './find-other.presenter';

/** Finds the other of two people who are one. */
@PageAt('person.merge', 'people.merge')
export class FindOtherPage extends ReadPage<OthersFound> {
  readonly template = join(__dirname, 'find-other.hbs');

  constructor(
    private readonly db: Database,
    private readonly persons: PersonQuery,
    private readonly people: FoundPeople,
  ) {
    super();
  }

  async open(ask: Ask): Promise<OthersFound | null> {
    const person = await this.persons.one(this.db, ask.param('personId'), null);
    if (!person || person.mergedInto) return null;
    const q = wordsAsked(ask.query);
    return { person, q, found: await this.people.by(ask.viewer, q, [person.id]) };
  }

  present(found: OthersFound) {
    return presentFindOther(found);
  }
}

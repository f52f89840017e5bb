import { join } from 'node:path';
import { PeopleQuery } from '@samraad/people';
import { Database } from '@samraad/platform';
import { type Ask, pageAsked, PageAt, ReadPage, wordsAsked } from '../../shell';
import { regionsKept } from '../shared/keeper-view';
import { pageSize, type PeopleFound, presentPeopleList } from './people-list.presenter';

/** Everybody, to an administrator; those with a role in the region, to its role keeper. */
@PageAt('people', 'people.list')
export class PeopleListPage extends ReadPage<PeopleFound> {
  readonly template = join(__dirname, 'people-list.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly people: PeopleQuery,
  ) {
    super();
  }

  async open({ viewer, query }: Ask): Promise<PeopleFound> {
    const [q, page, regionIds] = [wordsAsked(query), pageAsked(query), regionsKept(viewer)];
    const window = { limit: pageSize, offset: (page - 1) * pageSize };
    const found = await this.people.list(this.db, { regionIds, q, ...window });
    return { ...found, q, page, all: regionIds === null };
  }

  present(found: PeopleFound) {
    return presentPeopleList(found);
  }
}

import { Injectable } from '@nestjs/common';
import type { Viewer } from '@samraad/identity';
import { type ListedPerson, PeopleQuery } from '@samraad/people';
import { Database, isBlank } from '@samraad/platform';
import { regionsKept } from './keeper-view';

const most = 20;

/** People to choose among, found by what is typed; none before anything is. */
@Injectable()
export class FoundPeople {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleQuery,
  ) {}

  async by(viewer: Viewer, find: unknown, but: readonly string[] = []): Promise<readonly ListedPerson[]> {
    if (typeof find !== 'string' || isBlank(find)) return [];
    const filter = { regionIds: regionsKept(viewer), q: find.slice(0, 120), limit: most, offset: 0 };
    const { items } = await this.people.list(this.db, filter);
    return items.filter(({ id }) => !but.includes(id));
  }
}

import { join } from 'node:path';
import { keeperOf, type StatedRole, StatedRolesQuery } from '@samraad/people';
import { Database } from '@samraad/platform';
import { type Ask, pageAsked, PageAt, ReadPage } from '../../shell';
import { pageSize, presentStatedRoles } from './stated-roles.presenter';

/** Roles that people have stated themselves and that wait for the keeper who looks. */
@PageAt('stated-roles', 'people.judge-stated-role')
export class StatedRolesPage extends ReadPage<{ items: readonly StatedRole[]; total: number }> {
  readonly template = join(__dirname, 'stated-roles.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly stated: StatedRolesQuery,
  ) {
    super();
  }

  open({ viewer, query }: Ask) {
    const offset = (pageAsked(query) - 1) * pageSize;
    return this.stated.page(this.db, keeperOf(viewer.personId, viewer.roles), { limit: pageSize, offset });
  }

  present(found: { items: readonly StatedRole[]; total: number }, { query }: Ask) {
    return presentStatedRoles(found, pageAsked(query));
  }
}

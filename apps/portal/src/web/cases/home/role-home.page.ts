import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { InvoicesQuery } from '@samraad/delivery';
import { CaseStatusQuery } from '@samraad/monitoring';
import { addressOf, Database, readDomainTime } from '@samraad/platform';
import { type Ask, GoTo, type HomePage, ReadPage } from '../../shell';
import { homeScopes } from './home-scope';
import { presentRoleHome } from './role-home.presenter';

type Home = Parameters<typeof presentRoleHome>;

/** `/` for whoever is signed in: what waits for them, by when. */
@Injectable()
export class RoleHomePage extends ReadPage<Home> implements HomePage {
  readonly template = join(__dirname, 'role-home.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly statuses: CaseStatusQuery,
    private readonly invoices: InvoicesQuery,
  ) {
    super();
  }

  async open({ viewer }: Ask): Promise<Home | GoTo> {
    const [scope] = homeScopes(viewer);
    if (!scope) return new GoTo(addressOf('own-page'));
    const { items } = await this.statuses.list(this.db, scope.scope);
    const unpaid = scope.key === 'central' ? await this.invoices.list({ state: 'sent' }) : [];
    return [scope, items, { viewer, now: await readDomainTime(this.db) }, unpaid];
  }

  present(home: Home) {
    return presentRoleHome(...home);
  }
}

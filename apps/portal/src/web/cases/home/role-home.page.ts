import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { UnreadQuery } from '@samraad/dialogue';
import { type Act, mayAct, type Viewer } from '@samraad/identity';
import { CaseStatusQuery } from '@samraad/monitoring';
import { type AddressKey, addressOf, Database, readDomainTime } from '@samraad/platform';
import { type Ask, GoTo, type HomePage, ReadPage } from '../../shell';
import { homeScopes } from './home-scope';
import { presentRoleHome } from './role-home.presenter';

type Home = Parameters<typeof presentRoleHome>;

/** Where those without cases of their own begin: the first page they may open. */
const firstPages = [
  ['dialogue.inbox', 'inbox'],
  ['monitoring.region', 'region'],
  ['monitoring.audit', 'audit'],
  ['monitoring.overview', 'deadlines'],
  ['monitoring.unheld', 'administration'],
  ['organisation.keep', 'organisation'],
  ['requests.list-told', 'told'],
] as const satisfies readonly (readonly [Act, AddressKey])[];

/** Their own data for somebody without any role now. */
const firstPageOf = (viewer: Viewer) =>
  addressOf(firstPages.find(([act]) => mayAct(act, viewer) === 'allowed')?.[1] ?? 'own-page');

/** More than these nobody looks through at home; the lists have all. */
export const mostShown = 50;

/** `/` for whoever is signed in: what waits for them, by when. */
@Injectable()
export class RoleHomePage extends ReadPage<Home> implements HomePage {
  readonly template = join(__dirname, 'role-home.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly statuses: CaseStatusQuery,
    private readonly unread: UnreadQuery,
  ) {
    super();
  }

  async open({ viewer }: Ask): Promise<Home | GoTo> {
    const [scope] = homeScopes(viewer);
    if (!scope) return new GoTo(firstPageOf(viewer));
    const [cases, now] = await Promise.all([
      this.statuses.list(this.db, scope.scope, { limit: mostShown }),
      readDomainTime(this.db),
    ]);
    const caseIds = cases.items.map(({ id }) => id);
    const unread = await this.unread.ofCases(this.db, viewer, caseIds);
    return [scope, cases, { viewer, now, unread }];
  }

  present(home: Home) {
    return presentRoleHome(...home);
  }
}

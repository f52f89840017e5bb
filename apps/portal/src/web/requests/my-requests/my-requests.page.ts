import { join } from 'node:path';
import { UnreadQuery } from '@samraad/dialogue';
import { mayAct } from '@samraad/identity';
import { CaseStatusQuery, MyRequestsQuery } from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import { workplaceRoles } from '@samraad/requests';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { pageSize, readListAsked } from './my-requests.form';
import { presentMyRequests } from './my-requests.presenter';

type Listed = Parameters<typeof presentMyRequests>;

/** The cases the viewer stands in relation to. */
@PageAt('cases', 'requests.list')
export class MyRequestsPage extends ReadPage<Listed> {
  readonly template = join(__dirname, 'my-requests.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly requests: MyRequestsQuery,
    private readonly statuses: CaseStatusQuery,
    private readonly unread: UnreadQuery,
  ) {
    super();
  }

  async open({ viewer, query }: Ask): Promise<Listed> {
    const asked = readListAsked(query);
    const { page: number, ...filter } = asked;
    const window = { limit: pageSize, offset: (number - 1) * pageSize };
    const found = await this.requests.list(this.db, viewer, { ...filter, ...window });
    const ids = found.items.map((one) => one.id);
    const [statuses, unread] = await Promise.all([
      this.statuses.byIds(this.db, ids),
      this.unread.ofCases(this.db, viewer, ids),
    ]);
    const mayStart = mayAct('requests.start', viewer) === 'allowed';
    // A chair of a Hovedudvalg is seldom one of those who ask: to them the workplace is not "jer".
    const party = viewer.roles.some(({ role }) => (workplaceRoles as readonly string[]).includes(role));
    return [found, asked, { mayStart, statuses, unread, viewer, party, now: await readDomainTime(this.db) }];
  }

  present(listed: Listed) {
    return presentMyRequests(...listed);
  }
}

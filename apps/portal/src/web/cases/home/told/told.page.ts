import { join } from 'node:path';
import { ToldRequestsQuery } from '@samraad/monitoring';
import { Database } from '@samraad/platform';
import { type Ask, pageAsked, PageAt, ReadPage } from '../../../shell';
import { pageSize, presentTold, type Told } from './told.presenter';

/** The requests somebody was told of as informed: how far each is, never what is in it. */
@PageAt('told', 'requests.list-told')
export class ToldPage extends ReadPage<Told> {
  readonly template = join(__dirname, 'told.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly told: ToldRequestsQuery,
  ) {
    super();
  }

  async open({ viewer, query }: Ask): Promise<Told> {
    const page = pageAsked(query);
    const window = { limit: pageSize, offset: (page - 1) * pageSize };
    return { ...(await this.told.page(this.db, viewer, window)), page };
  }

  present(told: Told) {
    return presentTold(told);
  }
}

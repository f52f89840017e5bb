import { join } from 'node:path';
import { type ToldRequest, ToldRequestsQuery } from '@samraad/monitoring';
import { Database } from '@samraad/platform';
import { type Ask, PageAt, ReadPage } from '../../../shell';
import { presentTold } from './told.presenter';

/** The requests somebody was told of as informed: how far each is, never what is in it. */
@PageAt('told', 'requests.list-told')
export class ToldPage extends ReadPage<readonly ToldRequest[]> {
  readonly template = join(__dirname, 'told.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly told: ToldRequestsQuery,
  ) {
    super();
  }

  open({ viewer }: Ask) {
    return this.told.of(this.db, viewer);
  }

  present(requests: readonly ToldRequest[]) {
    return presentTold(requests);
  }
}

import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { type EndorsementQueue, EndorsementQueueQuery } from '@samraad/requests';
import { type Ask, pageAsked, PageAt, ReadPage } from '../../shell';
import { pageSize, presentEndorsementQueue } from './endorsement-queue.presenter';

/** An anchor's own queue, with what has passed on to the Hovedudvalg's chairs. */
@PageAt('endorsements', 'requests.list-endorsements')
export class EndorsementQueuePage extends ReadPage<EndorsementQueue> {
  readonly template = join(__dirname, 'endorsement-queue.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly queue: EndorsementQueueQuery,
  ) {
    super();
  }

  open({ viewer, query }: Ask) {
    const offset = (pageAsked(query) - 1) * pageSize;
    return this.queue.page(this.db, viewer, { limit: pageSize, offset });
  }

  present(queue: EndorsementQueue, { viewer, query }: Ask) {
    return presentEndorsementQueue(
      queue,
      pageAsked(query),
      viewer.roles.some(({ role }) => role === 'anchor'),
    );
  }
}

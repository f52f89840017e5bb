import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { EndorsementQueueQuery } from '@samraad/requests';
import { type Ask, PageAt, ReadPage } from '../../shell';
import { presentEndorsementQueue } from './endorsement-queue.presenter';

type Queue = Parameters<typeof presentEndorsementQueue>[0];

/** An anchor's own queue, with what has passed on to the Hovedudvalg's chairs. */
@PageAt('endorsements', 'requests.list-endorsements')
export class EndorsementQueuePage extends ReadPage<Queue> {
  readonly template = join(__dirname, 'endorsement-queue.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly queue: EndorsementQueueQuery,
  ) {
    super();
  }

  open({ viewer }: Ask) {
    return this.queue.of(this.db, viewer);
  }

  present(queue: Queue, { viewer }: Ask) {
    return presentEndorsementQueue(
      queue,
      viewer.roles.some(({ role }) => role === 'anchor'),
    );
  }
}

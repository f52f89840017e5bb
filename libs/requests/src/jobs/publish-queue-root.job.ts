import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { PublishQueueRoot, publishQueueRoot } from '../application/publish-queue-root';

/** The numbers of one day, published the night after. */
@Injectable()
export class PublishQueueRootJob extends DueWorkJob {
  readonly kind = publishQueueRoot;

  constructor(private readonly publish: PublishQueueRoot) {
    super();
  }

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    return (await this.publish.execute(tx, data['day'] ?? '')) ? 'done' : 'skipped';
  }
}

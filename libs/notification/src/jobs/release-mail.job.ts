import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { OrderMail } from '../application/order-mail';

/** Office hours have begun: a mail of the night leaves. */
@Injectable()
export class ReleaseMailJob extends DueWorkJob {
  readonly kind = 'notification.release-mail';

  constructor(private readonly orders: OrderMail) {
    super();
  }

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    return (await this.orders.release(tx, data.mailId ?? '')) ? 'done' : 'skipped';
  }
}

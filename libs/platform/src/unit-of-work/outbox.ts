import type { DueWorkOrder } from '../jobs/due-work-order';
import { cancelDueWork, orderDueWork } from '../jobs/due-work.store';
import type { JobQueue } from '../jobs/job-queue';
import type { QueueName } from '../jobs/queues';
import type { OrderedMail } from '../mail/mail-definition';
import type { MailPort } from './ports';
import type { Tx } from './tx';

/**
 * What a unit of work sets going: mails, jobs, work for later. It is written last and all at once, so that telling ten
 * people costs as many statements as telling one.
 */
export class Outbox {
  private mails: OrderedMail[] = [];
  private readonly jobs: { readonly queue: QueueName; readonly data: Readonly<Record<string, string>> }[] =
    [];
  /** Queues to be woken for what waits in rows. */
  readonly woken = new Set<QueueName>();
  // By key: what was said of it last counts; null takes it back.
  private readonly work = new Map<string, DueWorkOrder | null>();

  mail(one: OrderedMail): void {
    this.mails.push(one);
  }

  enqueue(queue: QueueName, data: Readonly<Record<string, string>>): void {
    this.jobs.push({ queue, data });
  }

  schedule(order: DueWorkOrder): void {
    this.work.set(order.key, order);
  }

  unschedule(key: string): void {
    this.work.set(key, null);
  }

  /** `wakesNow`: queues are woken with this commit; otherwise whoever runs it wakes them. */
  async write(
    tx: Tx,
    { ports, jobs }: { readonly ports: { readonly mail: MailPort }; readonly jobs: JobQueue },
    wakesNow: boolean,
  ): Promise<void> {
    const mails = this.mails.splice(0);
    // Writing them orders their delivery.
    if (mails.length > 0) await ports.mail.order(tx, mails);
    await this.writeWork(tx);
    if (wakesNow) for (const queue of this.woken) this.enqueue(queue, {});
    for (const queue of new Set(this.jobs.map((job) => job.queue))) {
      const data = this.jobs.filter((job) => job.queue === queue).map((job) => job.data);
      await jobs.send(queue, data, tx);
    }
  }

  private async writeWork(tx: Tx): Promise<void> {
    // In the order it was asked for: what falls due at one instant is done in that order.
    const ordered = [...this.work.values()].filter((order) => order !== null);
    const taken = [...this.work].flatMap(([key, order]) => (order === null ? [key] : []));
    if (taken.length > 0) await cancelDueWork(tx, taken);
    if (ordered.length > 0) await orderDueWork(tx, ordered);
  }
}

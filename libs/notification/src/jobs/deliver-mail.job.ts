import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isId, JobQueue } from '@samraad/platform';
import { DeliverMail } from '../application/deliver-mail';

/** A mail's job is only a wake-up for its row; the job without data, each minute, finds rows whose job was lost. */
@Injectable()
export class DeliverMailJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly deliverMail: DeliverMail,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('mail.deliver', async ({ mailId }) => {
      if (isId(mailId)) await this.deliverMail.deliver(mailId);
      else await this.deliverMail.sweep();
    });
  }
}

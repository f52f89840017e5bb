import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '@samraad/platform';
import { DeliverMail } from '../application/deliver-mail';

/** A mail's job is only a wake-up: whatever is queued is delivered. The one of each minute finds rows whose job was lost. */
@Injectable()
export class DeliverMailJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly deliverMail: DeliverMail,
  ) {}

  onModuleInit(): void {
    this.jobs.handleWakeUps('mail.deliver', async () => {
      await this.deliverMail.sweep();
    });
  }
}

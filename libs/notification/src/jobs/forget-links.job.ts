import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue, systemActor, UnitOfWork } from '@samraad/platform';
import { forgetLinks } from '../persistence/mail-message.store';

/** Every hour: one-time links that have expired are thrown away from mails that were never sent. */
@Injectable()
export class ForgetLinksJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly uow: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('mail.forget-links', () => this.run());
  }

  run(): Promise<void> {
    return this.uow.run(systemActor('mail.forget-links'), forgetLinks);
  }
}

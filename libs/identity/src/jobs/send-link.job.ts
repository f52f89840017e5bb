import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue, systemActor, UnitOfWork } from '@samraad/platform';
import { SendAskedLink } from '../application/send-asked-link';

/** Sends links that were asked for outside the request, which must take as long for an account as for none. */
@Injectable()
export class SendLinkJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly uow: UnitOfWork,
    private readonly send: SendAskedLink,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('identity.send-link', ({ account = '', ask = '', purpose, landsAt = '' }) =>
      this.uow.run(systemActor('identity.send-link'), (tx) =>
        this.send.execute(tx, { account, ask, landsAt, purpose: purpose === 'sign-in' ? purpose : 'reset' }),
      ),
    );
  }
}

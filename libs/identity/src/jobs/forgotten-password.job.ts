import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue, systemActor, UnitOfWork } from '@samraad/platform';
import { PassOnPasswordHelp } from '../application/pass-on-password-help';

/** Passes on forgotten passwords outside the request, which must take as long for an account as for none. */
@Injectable()
export class ForgottenPasswordJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly uow: UnitOfWork,
    private readonly passOn: PassOnPasswordHelp,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('identity.forgotten-password', ({ account = '', ask = '' }) =>
      this.uow.run(systemActor('identity.forgotten-password'), (tx) =>
        this.passOn.execute(tx, { account, ask }),
      ),
    );
  }
}

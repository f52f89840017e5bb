import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue, systemActor, UnitOfWork } from '@samraad/platform';
import { TellOwner } from '../application/tell-owner';

/** Tells owners of strangers' tries outside the sign-in itself, which must take as long for an account as for none. */
@Injectable()
export class TellOwnerJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly uow: UnitOfWork,
    private readonly tellOwner: TellOwner,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('identity.tell-owner', ({ account = '' }) =>
      this.uow.run(systemActor('identity.tell-owner'), (tx) => this.tellOwner.execute(tx, { account })),
    );
  }
}

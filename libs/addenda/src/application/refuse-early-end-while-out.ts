import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EarlyEndProposed } from '@samraad/delivery';
import { DomainEvents, refuse, type Tx } from '@samraad/platform';
import { lockOpenAddendum } from '../persistence/addendum.store';

/** While an addendum is out for signature nobody proposes to end the course: it would end on terms that may change. */
@Injectable()
export class RefuseEarlyEndWhileOut implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(EarlyEndProposed, (tx, { caseId }) => this.execute(tx, caseId));
  }

  private async execute(tx: Tx, caseId: string): Promise<void> {
    const addendum = await lockOpenAddendum(tx, caseId);
    if (addendum?.state === 'sent') refuse('addenda.out-for-signature', {}, 409);
  }
}

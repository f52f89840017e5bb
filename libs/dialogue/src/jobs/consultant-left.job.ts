import { Injectable } from '@nestjs/common';
import { RoleEnded } from '@samraad/identity';
import { DomainEvents, type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { HandOverCases } from '../application/hand-over-cases';
import { consultantLeftKey } from '../domain/work-keys';

/** A role at a provider has ended: the cases of whoever held it change hands, in a unit of work of their own. */
@Injectable()
export class ConsultantLeftJob extends DueWorkJob {
  readonly kind = 'dialogue.consultant-left';

  constructor(
    private readonly events: DomainEvents,
    private readonly handOver: HandOverCases,
  ) {
    super();
  }

  override onModuleInit(): void {
    super.onModuleInit();
    this.events.on(RoleEnded, async (tx, { providerId, personId, at, assignmentId }) => {
      if (providerId === null) return;
      const key = consultantLeftKey(assignmentId);
      await tx.schedule({ kind: this.kind, key, dueAt: at, data: { personId, providerId } });
    });
  }

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    const { personId = '', providerId = '' } = data;
    const moved = await this.handOver.execute(tx, { personId, providerId });
    return moved > 0 ? 'done' : 'skipped';
  }
}

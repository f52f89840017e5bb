import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UndoProposed } from '@samraad/delivery';
import { DomainEvents, refuse, type Tx } from '@samraad/platform';
import { findEvaluations } from '../persistence/evaluation.store';

/** Once somebody has said how the whole went, its attestation is undone by nobody: the answers are about what was delivered. */
@Injectable()
export class RefuseUndoOnceAnswered implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(UndoProposed, (tx, { caseId, milestone }) => this.execute(tx, caseId, milestone));
  }

  private async execute(tx: Tx, caseId: string, milestone: number): Promise<void> {
    if (milestone > 0) return;
    const answered = (await findEvaluations(tx, caseId)).some((one) => one.answered.length > 0);
    if (answered) refuse('evaluation.answered-so-attested', {}, 409);
  }
}

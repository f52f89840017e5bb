import { Injectable } from '@nestjs/common';
import { ReverseEarning } from '@samraad/budget';
import { formatMoney, type Tx } from '@samraad/platform';
import { AdvanceCase } from '@samraad/requests';
import { partOf } from '../domain/course';
import { undoneMail } from '../mail/undo.mail';
import type { Attestation } from '../persistence/attestation.entity';
import { saveAttestationState } from '../persistence/attestation.store';
import { addReleased } from '../persistence/course.store';
import { UndoDesk, type UndoScene } from './undo-desk';

/**
 * All three agree that it was not delivered after all: the attestation is taken back, what it earned is bound again, and the
 * part is as it was when it was reported (domain.md §9, §10). What went back to the frame when the whole stood stays there.
 */
@Injectable()
export class UndoAttestation {
  constructor(
    private readonly desk: UndoDesk,
    private readonly reverse: ReverseEarning,
    private readonly advance: AdvanceCase,
  ) {}

  async execute(tx: Tx, scene: UndoScene, attestation: Attestation, no: number): Promise<void> {
    const { facts, course, living } = scene;
    const { id: attestationId, contractId, amount, milestone } = attestation;
    const caseId = facts.id;
    await saveAttestationState(tx, attestation, 'withdrawn');
    tx.audit({
      stream: `case:${caseId}`,
      action: 'delivery.attestation-undone',
      from: 'stands',
      to: 'withdrawn',
      facts: { attestationId, no, amount: amount.toString() },
    });
    await this.reverse.execute(tx, { contractId, attestationId, amount });
    if (milestone === 0) {
      const attested = living.reduce((sum, one) => sum + one.amount, 0n);
      const gone = course.price - course.released - attested;
      if (gone > 0n) await addReleased(tx, caseId, gone);
      await this.advance.execute(tx, caseId, 'delivered', 'attestation-undone');
    }
    const vars = {
      ...{ title: facts.title, caseId, part: partOf(course, milestone), amount: formatMoney(amount) },
    };
    const to = await this.desk.everybody(tx, facts);
    await tx.mail(undoneMail, vars, { to, key: `undone:${attestationId}`, caseId });
  }
}

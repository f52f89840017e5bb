import { Injectable } from '@nestjs/common';
import { Refused, refuse, type Tx } from '@samraad/platform';
import { partOf } from '../domain/course';
import { UndoProposed, type UndoProposedEvent } from '../domain/delivery.events';
import { undoGround, undoHash, undoObstacle, undoStageObstacle } from '../domain/undo.rules';
import { undoProposedMail } from '../mail/undo.mail';
import { insertUndo, insertUndoAgreement, nextUndoNo, saveUndoState } from '../persistence/undo.store';
import { UndoDesk } from './undo-desk';

/** What is to be undone, and why: of the whole when no milestone is named. */
export interface ProposeUndoCommand {
  readonly caseId: string;
  readonly milestone?: number;
  readonly reason: string;
}

/** One of the three says that what stands attested was not delivered after all; it replaces what was proposed before (domain.md §9). */
@Injectable()
export class ProposeUndo {
  constructor(private readonly desk: UndoDesk) {}

  async execute(
    tx: Tx,
    { caseId, milestone = 0, reason }: ProposeUndoCommand,
  ): Promise<{ readonly no: number; readonly hash: string }> {
    const { facts, course, living, earned, open, who } = await this.desk.forOneOfThree(tx, caseId);
    const ground = undoGround(living, milestone, earned);
    const { attestation } = ground;
    const obstacle = undoObstacle(ground) ?? undoStageObstacle(milestone, facts.stage);
    if (obstacle) throw new Refused(obstacle);
    if (attestation === null) return refuse('delivery.undo-not-standing', {}, 409);
    // Whoever has gone on from it says no here.
    const event: UndoProposedEvent = { type: UndoProposed.type, caseId, milestone };
    await tx.publish(event);
    if (open) await saveUndoState(tx, open, 'replaced');
    const no = await nextUndoNo(tx, caseId);
    const of = { attestationId: attestation.id, no, reason };
    const hash = undoHash(of);
    await insertUndo(tx, { ...of, caseId, side: who.side, hash });
    await insertUndoAgreement(tx, { caseId, no, hash }, who);
    tx.audit({
      stream: `case:${caseId}`,
      action: 'delivery.undo-proposed',
      as: { side: who.side, role: who.role },
      facts: { no, hash, attestationId: attestation.id },
    });
    const vars = { title: facts.title, caseId, part: partOf(course, milestone) };
    const to = await this.desk.everybody(tx, facts);
    await tx.mail(undoProposedMail, vars, { to, key: `undo-proposed:${caseId}:${no}`, caseId });
    return { no, hash };
  }
}

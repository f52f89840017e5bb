import { Injectable } from '@nestjs/common';
import { Refused, refuse, type Tx } from '@samraad/platform';
import { partOf } from '../domain/course';
import { UndoProposed, type UndoProposedEvent } from '../domain/delivery.events';
import { agreedByAll, agreementObstacle } from '../domain/settlement.rules';
import { undoGround, undoObstacle, undoStageObstacle } from '../domain/undo.rules';
import { undoDroppedMail } from '../mail/undo.mail';
import type { Attestation } from '../persistence/attestation.entity';
import { insertUndoAgreement, type OpenUndo, saveUndoState } from '../persistence/undo.store';
import { UndoAttestation } from './undo-attestation';
import { UndoDesk, type UndoScene } from './undo-desk';

/** The proposal that was seen, by its hash. */
export interface SeenUndo {
  readonly caseId: string;
  readonly hash: string;
}

/** Another of the three agrees to the very words; with the last of them the attestation is undone (domain.md §9). */
@Injectable()
export class AgreeOnUndo {
  constructor(
    private readonly desk: UndoDesk,
    private readonly undo: UndoAttestation,
  ) {}

  /** 409 when something else, or nothing, lies there now. */
  async execute(tx: Tx, { caseId, hash }: SeenUndo): Promise<{ readonly agreedByAll: boolean }> {
    const scene = await this.desk.forOneOfThree(tx, caseId);
    const { open, who, facts, living, earned } = scene;
    const obstacle = agreementObstacle(open, who, hash);
    if (obstacle) throw new Refused(obstacle);
    const now = open ?? refuse('delivery.settlement-changed', {}, 409);
    const attestation = attestationOf(scene, now);
    const { milestone } = attestation ?? refuse('delivery.undo-not-standing', {}, 409);
    // It may have been billed, the course be over, or an evaluation answered, meanwhile.
    const late =
      undoObstacle(undoGround(living, milestone, earned)) ?? undoStageObstacle(milestone, facts.stage);
    if (late) throw new Refused(late);
    const event: UndoProposedEvent = { type: UndoProposed.type, caseId, milestone };
    await tx.publish(event);
    await insertUndoAgreement(tx, now, who);
    record(tx, scene, now, 'delivery.undo-agreed');
    if (!agreedByAll([...now.agreed, who])) return { agreedByAll: false };
    await saveUndoState(tx, now, 'agreed');
    if (attestation) await this.undo.execute(tx, scene, attestation, now.no);
    return { agreedByAll: true };
  }
}

/** One says no, or who proposed it takes it back: the attestation stands as it did. */
@Injectable()
export class DropUndo {
  constructor(private readonly desk: UndoDesk) {}

  async execute(tx: Tx, { caseId, hash }: SeenUndo): Promise<void> {
    const scene = await this.desk.forOneOfThree(tx, caseId);
    const { facts, course, open, who } = scene;
    const now = open?.hash === hash ? open : refuse('delivery.settlement-changed', {}, 409);
    await saveUndoState(tx, now, 'dropped', who);
    record(tx, scene, now, 'delivery.undo-dropped');
    const part = partOf(course, attestationOf(scene, now)?.milestone ?? 0);
    const vars = { title: facts.title, caseId, part, takenBack: now.side === who.side };
    const to = await this.desk.everybody(tx, facts);
    await tx.mail(undoDroppedMail, vars, { to, key: `undo-dropped:${caseId}:${now.no}`, caseId });
  }
}

const attestationOf = ({ living }: UndoScene, { attestationId }: OpenUndo): Attestation | null =>
  living.find(({ id }) => id === attestationId) ?? null;

const record = (
  tx: Tx,
  { facts, who }: UndoScene,
  { no, hash, attestationId }: OpenUndo,
  undoing: 'delivery.undo-agreed' | 'delivery.undo-dropped',
): void =>
  tx.audit({
    stream: `case:${facts.id}`,
    action: undoing,
    as: { side: who.side, role: who.role },
    facts: { no, hash, attestationId },
  });

import { Injectable } from '@nestjs/common';
import { FrameReader } from '@samraad/budget';
import { ActingInDialogue } from '@samraad/dialogue';
import { type Ore, refuse, type Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import type { Course } from '../domain/course';
import type { Agreeing } from '../domain/settlement.rules';
import type { Attestation } from '../persistence/attestation.entity';
import { findAllLiving } from '../persistence/attestation.store';
import type { DisputeVoice } from '../persistence/dispute-talk.store';
import { findOpenUndo, type OpenUndo } from '../persistence/undo.store';
import { DeliveryDesk } from './delivery-desk';
import { DisputeDesk, voiceOf } from './dispute-desk';

/** A locked case with what is attested of it, and what lies there of undoing. */
export interface UndoScene {
  readonly facts: CaseFacts;
  readonly course: Course;
  readonly living: readonly Attestation[];
  /** What the contract has earned and not billed, in øre. */
  readonly earned: Ore;
  readonly open: OpenUndo | null;
  readonly who: Agreeing & DisputeVoice;
}

/** Where every act of undoing an attestation begins: the case is locked, then one of the three acts. */
@Injectable()
export class UndoDesk {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly desk: DeliveryDesk,
    private readonly disputes: DisputeDesk,
    private readonly frames: FrameReader,
  ) {}

  /** 404 for who has no part in the case, 403 for joined workplaces, 409 in another stage. */
  async forOneOfThree(tx: Tx, caseId: string): Promise<UndoScene> {
    const { facts, actor } = await this.acting.anyone(tx, caseId, { act: 'delivery.undo' });
    const who = voiceOf(facts, actor);
    if (!who.coordinating) refuse('delivery.coordinating-undoes', {}, 403);
    const { course } = await this.desk.open(tx, caseId);
    const [living, open, money] = await Promise.all([
      findAllLiving(tx, caseId),
      findOpenUndo(tx, caseId),
      this.frames.ofContract(tx, course.contractId),
    ]);
    return { facts, course, living, open, who, earned: money?.earned ?? 0n };
  }

  /** All parties and those responsible at the provider. */
  everybody(tx: Tx, facts: CaseFacts): Promise<string[]> {
    return this.disputes.everybody(tx, facts);
  }
}

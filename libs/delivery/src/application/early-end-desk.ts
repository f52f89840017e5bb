import { Injectable } from '@nestjs/common';
import { ActingInDialogue } from '@samraad/dialogue';
import { refuse, type Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import type { Round } from '@samraad/scheme';
import type { Activity, Course } from '../domain/course';
import { anyHeld, type EarlyEndGround } from '../domain/early-end.rules';
import { type Agreeing, mostOf } from '../domain/settlement.rules';
import { findActivities } from '../persistence/activity.store';
import { findAllLiving } from '../persistence/attestation.store';
import type { DisputeVoice } from '../persistence/dispute-talk.store';
import { findOpenEarlyEnd, type OpenEarlyEnd } from '../persistence/early-end.store';
import { DeliveryDesk } from './delivery-desk';
import { DisputeDesk, voiceOf } from './dispute-desk';

/** A locked case whose course runs, and what lies there of ending it early. */
export interface EarlyEndScene {
  readonly facts: CaseFacts;
  readonly course: Course;
  readonly round: Round;
  readonly now: Date;
  readonly activities: readonly Activity[];
  readonly ground: EarlyEndGround;
  readonly open: OpenEarlyEnd | null;
  readonly who: Agreeing & DisputeVoice;
}

/** Where every act of ending a course early begins: the case is locked, then one of the three acts. */
@Injectable()
export class EarlyEndDesk {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly desk: DeliveryDesk,
    private readonly disputes: DisputeDesk,
  ) {}

  /** 404 for who has no part in the case, 403 for joined workplaces, 409 when the course does not run. */
  async forOneOfThree(tx: Tx, caseId: string): Promise<EarlyEndScene> {
    const { facts, actor } = await this.acting.anyone(tx, caseId, { act: 'delivery.end-early' });
    const who = voiceOf(facts, actor);
    if (!who.coordinating) refuse('delivery.coordinating-ends', {}, 403);
    const { course, round, now } = await this.desk.open(tx, caseId);
    const [activities, living, open] = await Promise.all([
      findActivities(tx, caseId),
      findAllLiving(tx, caseId),
      findOpenEarlyEnd(tx, caseId),
    ]);
    const attested = living.reduce((sum, { amount }) => sum + amount, 0n);
    const ground = {
      most: mostOf(course, 0, attested),
      held: anyHeld(activities),
      attestations: living.map(({ state }) => state),
    };
    return { facts, course, round, now, activities, ground, open, who };
  }

  /** All parties and those responsible at the provider. */
  everybody(tx: Tx, facts: CaseFacts): Promise<string[]> {
    return this.disputes.everybody(tx, facts);
  }
}

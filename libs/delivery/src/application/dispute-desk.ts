import { Injectable } from '@nestjs/common';
import { ActingInDialogue, PeopleToTell } from '@samraad/dialogue';
import { refuse, type Ore, type Tx } from '@samraad/platform';
import type { CaseAct, CaseFacts } from '@samraad/requests';
import { type Course, partOf } from '../domain/course';
import { type Agreeing, mostOf } from '../domain/settlement.rules';
import type { ToldPart } from '../mail/attest-place';
import type { Attestation } from '../persistence/attestation.entity';
import { findAllLiving } from '../persistence/attestation.store';
import { disputedSince, type DisputeVoice } from '../persistence/dispute-talk.store';
import { DeliveryDesk } from './delivery-desk';

/** A dispute that is open, of a locked case. */
export interface OpenDisputeScene {
  readonly facts: CaseFacts;
  readonly course: Course;
  readonly living: Attestation;
  /** When the first objection that is open now was made. */
  readonly since: Date;
  /** The most it can be settled for, in øre. */
  readonly most: Ore;
}

/** Which dispute: of the whole when no milestone is named. */
export interface DisputeMeant {
  readonly caseId: string;
  readonly milestone?: number;
  /** When given, it must be the living one. */
  readonly attestationId?: string;
}

/** Where every act in a dispute begins: the case is locked, then somebody acts for one of the three. */
@Injectable()
export class DisputeDesk {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly desk: DeliveryDesk,
    private readonly tell: PeopleToTell,
  ) {}

  /** 404 for who has no part in the case, 409 when nothing is disputed. */
  async forAnyone(
    tx: Tx,
    meant: DisputeMeant,
    act: CaseAct,
  ): Promise<OpenDisputeScene & { readonly who: Agreeing & DisputeVoice }> {
    const { facts, actor } = await this.acting.anyone(tx, meant.caseId, { act });
    return { ...(await this.open(tx, meant)), who: voiceOf(facts, actor) };
  }

  /** The same, whoever asks. */
  async open(tx: Tx, { caseId, milestone = 0, attestationId }: DisputeMeant): Promise<OpenDisputeScene> {
    const { facts, course } = await this.desk.open(tx, caseId);
    const all = await findAllLiving(tx, caseId);
    const living = all.find((one) => one.milestone === milestone);
    if (living?.state !== 'disputed') return refuse('delivery.not-disputed', {}, 409);
    if (attestationId !== undefined && attestationId !== living.id) refuse('delivery.not-disputed', {}, 409);
    const since = (await disputedSince(tx, living.id)) ?? refuse('delivery.not-disputed', {}, 409);
    const inParts = all.filter((one) => one.milestone > 0).reduce((sum, { amount }) => sum + amount, 0n);
    return { facts, course, living, since, most: mostOf(course, milestone, inParts) };
  }

  /** All parties and those responsible at the provider. */
  async everybody(tx: Tx, facts: CaseFacts): Promise<string[]> {
    return [...new Set([...this.tell.parties(facts), ...(await this.tell.responsible(tx, facts))])];
  }

  central(tx: Tx): Promise<string[]> {
    return this.tell.central(tx);
  }
}

/** Whoever acts, with whether it is for the coordinating workplace or the provider. */
export function voiceOf(facts: CaseFacts, { personId, side, role }: DisputeVoice): Agreeing & DisputeVoice {
  const coordinating =
    side === 'provider' ||
    facts.parties.some(
      (one) => one.personId === personId && one.side === side && one.unitId === facts.coordinatingUnitId,
    );
  return { personId, side, role, coordinating };
}

/** What mails of a dispute say of it. */
export const disputeVars = ({
  facts,
  course,
  living,
}: Pick<OpenDisputeScene, 'facts' | 'course' | 'living'>): {
  title: string;
  caseId: string;
  part: ToldPart;
} => ({ title: facts.title, caseId: facts.id, part: partOf(course, living.milestone) });

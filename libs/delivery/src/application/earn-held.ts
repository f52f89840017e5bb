import { Injectable } from '@nestjs/common';
import { formatInstant, type Ore, refuse, type Tx } from '@samraad/platform';
import { AdvanceCase, type CaseFacts } from '@samraad/requests';
import { objectionDue, standsAtOnce } from '../domain/attestation.rules';
import { attestsFirst } from '../domain/early-end.rules';
import type { DisputeSide } from '../domain/settlement.rules';
import { mayObjectToEndMail } from '../mail/early-end.mail';
import type { Attestation } from '../persistence/attestation.entity';
import { findLiving } from '../persistence/attestation.store';
import type { DisputeVoice } from '../persistence/dispute-talk.store';
import { insertEarlyAttestation, type OpenEarlyEnd } from '../persistence/early-end.store';
import { insertReport, nextRevision } from '../persistence/report.store';
import type { EarlyEndScene } from './early-end-desk';
import { LetStand } from './let-stand';
import { scheduleSatisfaction } from './schedule-satisfaction';
import { scheduleStand } from './schedule-stand';

/**
 * What was held of a course that ends early is attested by the two sides who agreed, as after any other report: it stands at
 * once where theirs is the only workplace, else when the joined ones have had their time to object (domain.md §9).
 */
@Injectable()
export class EarnHeld {
  constructor(
    private readonly advance: AdvanceCase,
    private readonly letStand: LetStand,
  ) {}

  /** The case is _attested_ afterwards. */
  async execute(tx: Tx, scene: EarlyEndScene, end: OpenEarlyEnd, attestationId: string): Promise<void> {
    const { facts, round, now } = scene;
    const atOnce = standsAtOnce(facts.unitIds);
    const { disputeWorkingDays, closingDays } = round.rules;
    const due = atOnce ? now : objectionDue(now, disputeWorkingDays, closingDays);
    await this.attest(tx, scene, end, { id: attestationId, objectionDueAt: due });
    await this.advance.execute(tx, facts.id, 'delivered', 'ended-early');
    await this.advance.execute(tx, facts.id, 'attested', 'ended-early');
    const attestation = (await findLiving(tx, facts.id)) ?? refuse('delivery.nothing-to-attest', {}, 409);
    if (atOnce) await this.letStand.execute(tx, { ...facts, stage: 'attested' }, attestation, 'ended-early');
    else await this.wait(tx, scene, attestation);
  }

  /** The agreed reason is the final report, and both sides attest it. */
  private async attest(
    tx: Tx,
    scene: EarlyEndScene,
    end: OpenEarlyEnd,
    as: Pick<Attestation, 'id' | 'objectionDueAt'>,
  ): Promise<void> {
    const { course, facts, round, now } = scene;
    const { contractId } = course;
    const { amount, no, reason: summary } = end;
    const reportRevision = await nextRevision(tx, contractId);
    await insertReport(tx, {
      ...{ contractId, revision: reportRevision, milestone: 0, summary },
      finalAmount: attestedInParts(scene) + amount,
      reportedBy: voiceOf(end, 'provider').personId,
      reportedAt: now,
    });
    const [first, second] = attestsFirst(round.rules.attestedBy, end.agreed);
    const of = { ...as, caseId: facts.id, contractId, reportRevision, amount, no };
    await insertEarlyAttestation(tx, of, [voiceOf(end, first), voiceOf(end, second)]);
  }

  private async wait(tx: Tx, scene: EarlyEndScene, attestation: Attestation): Promise<void> {
    const { facts } = scene;
    await scheduleStand(tx, attestation);
    await scheduleSatisfaction(tx, scene);
    const vars = { title: facts.title, caseId: facts.id, due: formatInstant(attestation.objectionDueAt) };
    await tx.mail(mayObjectToEndMail, vars, {
      to: joinedParties(facts),
      key: `may-object:${attestation.id}`,
      caseId: facts.id,
    });
  }
}

/** Øre that stand attested, or are no longer to be had. */
const attestedInParts = ({ course, ground }: EarlyEndScene): Ore =>
  course.price - course.released - ground.most;

const voiceOf = ({ agreed }: OpenEarlyEnd, side: DisputeSide): DisputeVoice =>
  agreed.find((one) => one.side === side) ?? refuse('delivery.settlement-changed', {}, 409);

const joinedParties = ({ parties, coordinatingUnitId }: CaseFacts): string[] => {
  const own = new Set(
    parties.filter(({ unitId }) => unitId === coordinatingUnitId).map(({ personId }) => personId),
  );
  return [...new Set(parties.map(({ personId }) => personId))].filter((personId) => !own.has(personId));
};

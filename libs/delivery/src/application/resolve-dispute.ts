import { Injectable } from '@nestjs/common';
import { PeopleToTell } from '@samraad/dialogue';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { type Acting, AdvanceCase } from '@samraad/requests';
import { decideResolution, type DisputeOutcome } from '../domain/attestation.rules';
import type { AttestationState } from '../domain/attestation-state';
import { partOf } from '../domain/course';
import { standKey } from '../domain/work-keys';
import { disputeResolvedMail } from '../mail/dispute-resolved.mail';
import type { Attestation } from '../persistence/attestation.entity';
import { clearSecond, findLiving, saveAttestationState } from '../persistence/attestation.store';
import { closeDisputes, findDisputes } from '../persistence/dispute.store';
import { DeliveryDesk, type Scene } from './delivery-desk';
import { LetStand } from './let-stand';
import { scheduleStand } from './schedule-stand';

/** What the parties agreed: 'stands' lifts the actor's own objection, 'withdrawn' takes the actor's own attestation back, also before any objection. */
export interface ResolveDisputeCommand {
  readonly caseId: string;
  readonly outcome: DisputeOutcome;
  readonly resolution: string;
  /** Which milestone's; the whole's when left out. */
  readonly milestone?: number;
  /** When given, it must be the living one: 409 for one taken back since. */
  readonly attestationId?: string;
}

/** The parties end an objection themselves, or take back what they attested; nobody does it for them (domain.md §9 [ours], [ours, 2]). */
@Injectable()
export class ResolveDispute {
  constructor(
    private readonly desk: DeliveryDesk,
    private readonly advance: AdvanceCase,
    private readonly letStand: LetStand,
    private readonly tell: PeopleToTell,
  ) {}

  async execute(tx: Tx, command: ResolveDisputeCommand): Promise<{ readonly state: AttestationState }> {
    const { outcome, resolution } = command;
    const scene = await this.desk.forParty(tx, command.caseId, 'delivery.resolve-dispute');
    const { facts, acting, now } = scene;
    const living =
      (await findLiving(tx, facts.id, command.milestone)) ?? refuse('delivery.not-disputed', {}, 409);
    if (command.attestationId !== undefined && living.id !== command.attestationId) {
      refuse('delivery.not-disputed', {}, 409);
    }
    const open = (await findDisputes(tx, living.id)).filter((one) => one.outcome === null);
    const { coordinatingUnitId } = facts;
    const next = orRefuse(decideResolution(living, acting, outcome, { coordinatingUnitId, open, now }));
    await closeDisputes(tx, living.id, {
      outcome: outcome === 'withdrawn' ? 'withdrawn' : 'lifted',
      of: outcome === 'withdrawn' ? null : acting,
      by: acting.personId,
      resolution,
    });
    tx.audit({
      stream: `case:${facts.id}`,
      action:
        outcome === 'stands'
          ? 'delivery.objection-lifted'
          : next === living.state
            ? 'delivery.second-withdrawn'
            : 'delivery.attestation-withdrawn',
      from: living.state,
      to: next,
      as: { side: acting.side, role: acting.role, unitId: acting.unitId },
      facts: { attestationId: living.id },
      // Before any objection it is nobody's agreement, but the reason.
      personal: living.state === 'open' ? { reason: resolution } : { resolution },
    });
    await this.follow(tx, scene, living, next);
    await this.told(tx, scene, living, outcome);
    return { state: next };
  }

  private async told(
    tx: Tx,
    { facts, course, acting, now }: Scene & { acting: Acting },
    { id, milestone, state }: Attestation,
    outcome: DisputeOutcome,
  ): Promise<void> {
    const told = state === 'open' ? 'taken-back' : outcome;
    const vars = {
      title: facts.title,
      caseId: facts.id,
      part: partOf(course, milestone),
      outcome: told,
    } as const;
    const to = [...this.tell.parties(facts), ...(await this.tell.responsible(tx, facts))];
    const key = `dispute-resolved:${id}:${now.getTime()}:${acting.personId}`;
    await tx.mail(disputeResolvedMail, vars, { to, key, caseId: facts.id });
  }

  private async follow(tx: Tx, { facts }: Scene, living: Attestation, next: AttestationState): Promise<void> {
    if (next === 'stands') return this.letStand.execute(tx, facts, living, 'objection-lifted');
    if (next === 'disputed') return;
    if (next === living.state) return clearSecond(tx, living.id);
    if (living.state === 'open') await tx.unschedule(standKey(living.id));
    await saveAttestationState(tx, living, next);
    if (next === 'open') return scheduleStand(tx, living);
    if (facts.stage === 'attested') {
      await this.advance.execute(tx, facts.id, 'delivered', 'attestation-withdrawn');
    }
  }
}

import { Injectable } from '@nestjs/common';
import { PeopleToTell } from '@samraad/dialogue';
import { Refused, refuse, type Tx } from '@samraad/platform';
import { partOf } from '../domain/course';
import { shortfallObstacle } from '../domain/shortfall.rules';
import { notDeliveredMail } from '../mail/not-delivered.mail';
import { findLiving } from '../persistence/attestation.store';
import { findReport } from '../persistence/report.store';
import { findShortfall, insertShortfall } from '../persistence/shortfall.store';
import { DeliveryDesk } from './delivery-desk';

/** What is missing of a report; `revision`, when given, is the one that was read: 409 when it has been corrected since. */
export interface SayNotDeliveredCommand {
  readonly caseId: string;
  readonly reason: string;
  /** Which milestone; the whole when left out. */
  readonly milestone?: number;
  readonly revision?: number;
}

/**
 * "No, not delivered": before anybody attests, one side of the coordinating workplace says what is missing, and the
 * provider must answer with a new report (domain.md §9 [ours, 2]). The case stays delivered; nothing is earned.
 */
@Injectable()
export class SayNotDelivered {
  constructor(
    private readonly desk: DeliveryDesk,
    private readonly tell: PeopleToTell,
  ) {}

  async execute(tx: Tx, command: SayNotDeliveredCommand): Promise<{ readonly revision: number }> {
    const { facts, course, acting, now } = await this.desk.forParty(tx, command.caseId, 'delivery.attest');
    const { contractId } = course;
    const { milestone = 0 } = command;
    const report =
      (await findReport(tx, contractId, milestone)) ?? refuse('delivery.nothing-to-attest', {}, 409);
    const { revision } = report;
    if (command.revision !== undefined && command.revision !== revision) {
      refuse('delivery.report-changed', {}, 409);
    }
    const shortfallOf = (await findShortfall(tx, contractId, milestone))?.reportRevision ?? null;
    const living = await findLiving(tx, facts.id, milestone);
    const obstacle = shortfallObstacle({ revision, shortfallOf }, living, acting, facts.coordinatingUnitId);
    if (obstacle) throw new Refused(obstacle);
    const { personId, side, role, unitId } = acting;
    const { reason } = command;
    await insertShortfall(tx, {
      contractId,
      reportRevision: revision,
      personId,
      side,
      role,
      reason,
      saidAt: now,
    });
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'delivery.not-delivered',
      as: { side, role, unitId },
      facts: { contractId, revision, ...(milestone > 0 ? { milestone } : {}) },
      personal: { reason },
    });
    const to = [...this.tell.parties(facts), ...(await this.tell.responsible(tx, facts))];
    const key = `not-delivered:${contractId}:${revision}`;
    const vars = { title: facts.title, caseId: facts.id, part: partOf(course, milestone) };
    await tx.mail(notDeliveredMail, vars, { to, key, caseId: facts.id });
    return { revision };
  }
}

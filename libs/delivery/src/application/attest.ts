import { Injectable } from '@nestjs/common';
import { formatInstant, newId, type Ore, orRefuse, Refused, refuse, type Tx } from '@samraad/platform';
import { type Acting, AdvanceCase, type CaseFacts } from '@samraad/requests';
import { decideAttest, objectionDue, standsAtOnce } from '../domain/attestation.rules';
import { partOf } from '../domain/course';
import { sentBackObstacle } from '../domain/shortfall.rules';
import { standKey } from '../domain/work-keys';
import { mayObjectMail } from '../mail/may-object.mail';
import { findAllLiving, findLiving, insertAttestation, saveSecond } from '../persistence/attestation.store';
import type { FinalReport } from '../persistence/report.entity';
import { findReport } from '../persistence/report.store';
import { findShortfall } from '../persistence/shortfall.store';
import { DeliveryDesk, type Scene } from './delivery-desk';
import { LetStand } from './let-stand';
import { scheduleStand } from './schedule-stand';

/** What an act of attesting came to. */
export interface Attested {
  readonly attestationId: string;
  /** True when both sides have attested and no other workplace may object any more. */
  readonly stands: boolean;
}

/** What is attested, as it was seen. */
export interface AttestCommand {
  readonly caseId: string;
  readonly amount?: Ore;
  readonly revision?: number;
  /** Which milestone; the whole when left out. */
  readonly milestone?: number;
}

/** One person of either side of the coordinating workplace attests for all that the provider has delivered (domain.md §9). */
@Injectable()
export class Attest {
  constructor(
    private readonly desk: DeliveryDesk,
    private readonly advance: AdvanceCase,
    private readonly letStand: LetStand,
  ) {}

  /** `amount` (øre) and `revision` are those the attester saw: 409 when the report has been corrected since. */
  async execute(tx: Tx, command: AttestCommand): Promise<Attested> {
    const scene = await this.desk.forParty(tx, command.caseId, 'delivery.attest');
    const { facts, course, acting } = scene;
    const { milestone = 0 } = command;
    // Once the whole is reported, what was not attested of it in parts is attested with it.
    if (milestone > 0 && facts.stage !== 'under_way') refuse('delivery.nothing-to-attest', {}, 409);
    const [found, shortfall, living] = await Promise.all([
      findReport(tx, course.contractId, milestone),
      findShortfall(tx, course.contractId, milestone),
      findLiving(tx, facts.id, milestone),
    ]);
    const report = found ?? refuse('delivery.nothing-to-attest', {}, 409);
    const { amount = report.finalAmount, revision = report.revision } = command;
    if (amount !== report.finalAmount || revision !== report.revision) {
      refuse('delivery.report-changed', {}, 409);
    }
    const shortfallOf = shortfall?.reportRevision ?? null;
    const sentBack = sentBackObstacle({ revision: report.revision, shortfallOf });
    if (sentBack) throw new Refused(sentBack);
    // By the rule of the day it was reported, as the duty is.
    const { attestedBy } = (await this.desk.roundOn(tx, course.roundId, report.reportedAt)).rules;
    const role = orRefuse(decideAttest(living, acting, { ...facts, attestedBy }));
    if (living === null || role === 'first') return this.first(tx, scene, report, acting);
    await saveSecond(tx, living.id, acting.personId, acting.role);
    this.record(tx, scene, 'delivery.attested-too', living.id, living.amount);
    if (!standsAtOnce(facts.unitIds)) return { attestationId: living.id, stands: false };
    await tx.unschedule(standKey(living.id));
    await this.letStand.execute(tx, facts, living, 'both-sides');
    return { attestationId: living.id, stands: true };
  }

  private async first(
    tx: Tx,
    scene: Scene & { acting: Acting },
    report: Pick<FinalReport, 'revision' | 'finalAmount' | 'milestone'>,
    { side, personId, role }: Acting,
  ): Promise<Attested> {
    const { facts, course, round, now } = scene;
    const { disputeWorkingDays, closingDays } = round.rules;
    const id = newId();
    const due = objectionDue(now, disputeWorkingDays, closingDays);
    const amount = report.finalAmount - (await this.inParts(tx, facts.id, report.milestone));
    const { milestone, revision: reportRevision } = report;
    const of = { caseId: facts.id, contractId: course.contractId, milestone, reportRevision };
    const by = { side, personId, role, attestedAt: now, objectionDueAt: due };
    await insertAttestation(tx, { id, ...of, amount, ...by });
    this.record(tx, scene, 'delivery.attested', id, amount);
    if (facts.stage === 'delivered') await this.advance.execute(tx, facts.id, 'attested', 'attested');
    await scheduleStand(tx, { id, caseId: facts.id, objectionDueAt: due });
    const part = partOf(course, milestone);
    const vars = { title: facts.title, caseId: facts.id, part, due: formatInstant(due), side };
    await tx.mail(mayObjectMail, vars, {
      to: mayObject(facts, scene.acting),
      key: `may-object:${id}`,
      caseId: facts.id,
    });
    return { attestationId: id, stands: false };
  }

  /** What of the whole has been attested milestone by milestone, in øre; nothing of a milestone itself. */
  private async inParts(tx: Tx, caseId: string, milestone: number): Promise<Ore> {
    if (milestone > 0) return 0n;
    return (await findAllLiving(tx, caseId)).reduce((sum, one) => sum + one.amount, 0n);
  }

  private record(
    tx: Tx,
    { facts, acting }: { facts: CaseFacts; acting: Acting },
    action: string,
    attestationId: string,
    amount: Ore,
  ): void {
    tx.audit({
      stream: `case:${facts.id}`,
      action,
      as: { side: acting.side, role: acting.role, unitId: acting.unitId },
      facts: { attestationId, amount: amount.toString() },
    });
  }
}

/** The other side of the coordinating workplace, and everybody of the joined ones. */
function mayObject(facts: CaseFacts, attester: Acting): string[] {
  const others = facts.parties.filter(
    ({ personId, side, unitId }) =>
      personId !== attester.personId && !(unitId === facts.coordinatingUnitId && side === attester.side),
  );
  return [...new Set(others.map(({ personId }) => personId))];
}

import { Injectable } from '@nestjs/common';
import { Refused, refuse, type Tx } from '@samraad/platform';
import { earlyEndObstacle, refuseObstacle, takeBackObstacle } from '../domain/early-end.rules';
import { agreedByAll, agreementObstacle } from '../domain/settlement.rules';
import { earlyEndOffMail } from '../mail/early-end.mail';
import {
  insertEarlyEndAgreement,
  type OpenEarlyEnd,
  saveEarlyEndState,
} from '../persistence/early-end.store';
import { EarlyEndDesk, type EarlyEndScene } from './early-end-desk';
import { EndEarly } from './end-early';

/** Another of the three agrees to the very reason and amount; with the last of them the course ends (domain.md §9 [ours, 2]). */
@Injectable()
export class AgreeOnEarlyEnd {
  constructor(
    private readonly desk: EarlyEndDesk,
    private readonly end: EndEarly,
  ) {}

  /** `hash` is of what was seen: 409 when something else, or nothing, lies there now. */
  async execute(
    tx: Tx,
    { caseId, hash }: { readonly caseId: string; readonly hash: string },
  ): Promise<{ readonly agreedByAll: boolean }> {
    const scene = await this.desk.forOneOfThree(tx, caseId);
    const { open, who, ground } = scene;
    const obstacle = agreementObstacle(open, who, hash);
    if (obstacle) throw new Refused(obstacle);
    const now = open ?? refuse('delivery.settlement-changed', {}, 409);
    // A milestone may have been attested, or more held, meanwhile.
    const over = earlyEndObstacle(now.amount, ground);
    if (over) throw new Refused(over);
    await insertEarlyEndAgreement(tx, now, who);
    record(tx, scene, now, 'delivery.early-end-agreed');
    const agreed = [...now.agreed, who];
    if (!agreedByAll(agreed)) return { agreedByAll: false };
    await this.end.execute(tx, scene, { ...now, agreed });
    return { agreedByAll: true };
  }
}

/** Another of the three says no: the course goes on as it was. */
@Injectable()
export class RefuseEarlyEnd {
  constructor(private readonly desk: EarlyEndDesk) {}

  async execute(
    tx: Tx,
    { caseId, hash, reason }: { readonly caseId: string; readonly hash: string; readonly reason: string },
  ): Promise<void> {
    const scene = await this.desk.forOneOfThree(tx, caseId);
    const { open, who } = scene;
    const now = open?.hash === hash ? open : refuse('delivery.settlement-changed', {}, 409);
    const obstacle = refuseObstacle(now.side, who.side);
    if (obstacle) throw new Refused(obstacle);
    await saveEarlyEndState(tx, now, 'refused', { refusal: { by: who, reason } });
    record(tx, scene, now, 'delivery.early-end-refused');
    await toldOff(tx, this.desk, scene, now, false);
  }
}

/** Who proposed it takes it back: the course goes on as it was. */
@Injectable()
export class TakeBackEarlyEnd {
  constructor(private readonly desk: EarlyEndDesk) {}

  async execute(tx: Tx, { caseId }: { readonly caseId: string }): Promise<void> {
    const scene = await this.desk.forOneOfThree(tx, caseId);
    const { open, who } = scene;
    const now = open ?? refuse('delivery.early-end-none', {}, 409);
    const obstacle = takeBackObstacle(now.side, who.side);
    if (obstacle) throw new Refused(obstacle);
    await saveEarlyEndState(tx, now, 'withdrawn');
    record(tx, scene, now, 'delivery.early-end-withdrawn');
    await toldOff(tx, this.desk, scene, now, true);
  }
}

type Answered = 'delivery.early-end-agreed' | 'delivery.early-end-refused' | 'delivery.early-end-withdrawn';

function record(tx: Tx, { facts, who }: EarlyEndScene, now: OpenEarlyEnd, answer: Answered): void {
  tx.audit({
    stream: `case:${facts.id}`,
    action: answer,
    as: { side: who.side, role: who.role },
    facts: { no: now.no, hash: now.hash, amount: now.amount.toString() },
  });
}

async function toldOff(
  tx: Tx,
  desk: EarlyEndDesk,
  { facts }: EarlyEndScene,
  { no }: OpenEarlyEnd,
  takenBack: boolean,
): Promise<void> {
  const vars = { title: facts.title, caseId: facts.id, takenBack };
  const to = await desk.everybody(tx, facts);
  await tx.mail(earlyEndOffMail, vars, { to, key: `early-end-off:${facts.id}:${no}`, caseId: facts.id });
}

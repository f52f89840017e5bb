import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import {
  type AgreementProcess,
  asksForProcess,
  mayRestate,
  type ProcessStatement,
  stateProcess,
} from '../domain/agreement-process.rules';
import { wasAskedToSign } from '../persistence/signature.store';
import type { Acting } from './acting-side';
import { OrderReader } from './order.reader';

/** What is said of an aftaleforløb before it is written down: in whose time, by which rules, and over what was said before. */
@Injectable()
export class JudgeProcess {
  constructor(
    private readonly orders: OrderReader,
    private readonly rounds: RoundReader,
  ) {}

  /** 422 in a case older than the aftaleforløb, or for what can't be. */
  async expectTrue(tx: Tx, caseId: string, statement: ProcessStatement): Promise<void> {
    const now = await tx.now();
    const round = (await this.orders.roundOf(tx, caseId)) ?? (await this.rounds.openAt(tx, now));
    if (!round) return refuse('requests.no-open-round');
    const today = localDateOf(now);
    const ownDay = localDateOf((await this.orders.ownTimeOf(tx, caseId)) ?? now);
    if (!asksForProcess(ownDay, round.rules.order)) refuse('requests.process-not-asked');
    orRefuse(stateProcess(statement, today, round.rules.order));
  }

  /** 422 for what would make what the central parties are asked about, or have decided, into something else. */
  async expectToFollow(
    tx: Tx,
    caseId: string,
    { before, statement, acting }: { before: AgreementProcess; statement: ProcessStatement; acting: Acting },
  ): Promise<void> {
    const wasAsked = await wasAskedToSign(tx, caseId);
    orRefuse(mayRestate(before, statement, { side: acting.side, wasAsked }));
  }
}

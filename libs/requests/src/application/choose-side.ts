import { Injectable } from '@nestjs/common';
import type { Side } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { ActingSide } from './acting-side';
import { CaseReader } from './case.reader';

/** Who holds roles on both sides says, once, which of them they act for in a case (domain.md §3 [ours, 2]). */
@Injectable()
export class ChooseSide {
  constructor(
    private readonly cases: CaseReader,
    private readonly sides: ActingSide,
  ) {}

  /** 422 when they have acted for the other one. */
  async execute(tx: Tx, { caseId, side }: { caseId: string; side: Side }): Promise<void> {
    const facts = await this.cases.lock(tx, caseId);
    const acting = await this.sides.claim(tx, facts, { act: 'requests.choose-side', side });
    tx.audit({
      stream: `case:${caseId}`,
      action: 'requests.side-chosen',
      as: { side, role: acting.role, unitId: acting.unitId },
    });
  }
}

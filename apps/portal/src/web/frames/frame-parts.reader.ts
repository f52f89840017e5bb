import { Injectable } from '@nestjs/common';
import {
  type BurnDownMonth,
  BurnDownQuery,
  ContractLedgerQuery,
  type ContractMoneyLine,
  type FrameView,
} from '@samraad/budget';

/** How many contracts of a frame a page shows. */
export const contractsShown = 25;

/** What a frame's page shows beside its figures and postings. */
export interface FrameParts {
  readonly months: readonly BurnDownMonth[];
  readonly contracts: readonly ContractMoneyLine[];
  readonly contractCount: number;
  /** From 1. */
  readonly contractPage: number;
}

export const noParts: FrameParts = { months: [], contracts: [], contractCount: 0, contractPage: 1 };

/** Reads how a frame was used, month by month and contract by contract. */
@Injectable()
export class FramePartsReader {
  constructor(
    private readonly burnDown: BurnDownQuery,
    private readonly contracts: ContractLedgerQuery,
  ) {}

  async of(frame: FrameView | null, contractPage: number): Promise<FrameParts> {
    if (!frame || frame.total === null || !frame.useKnown) return noParts;
    const window = { limit: contractsShown, offset: (contractPage - 1) * contractsShown };
    const [months, { items, total }] = await Promise.all([
      this.burnDown.months(frame.frameId),
      this.contracts.ofFrame(frame.frameId, window),
    ]);
    return { months, contracts: items, contractCount: total, contractPage };
  }
}

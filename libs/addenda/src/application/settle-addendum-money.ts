import { Injectable } from '@nestjs/common';
import { BindHold, ReleaseBound } from '@samraad/budget';
import type { Ore, Tx } from '@samraad/platform';

/** All have signed: what the contract costs more is bound, what it costs less is free (domain.md §10). */
@Injectable()
export class SettleAddendumMoney {
  constructor(
    private readonly bind: BindHold,
    private readonly part: ReleaseBound,
  ) {}

  /** `more` in øre; below zero when it has become cheaper. */
  async execute(tx: Tx, contractId: string, more: Ore): Promise<void> {
    if (more > 0n) await this.bind.execute(tx, { contractId });
    if (more < 0n) await this.part.execute(tx, { contractId, amount: -more, reason: 'price-lowered' });
  }
}

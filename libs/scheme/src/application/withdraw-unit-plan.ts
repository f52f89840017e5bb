import { refuse, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { dropPlan } from '../persistence/unit-plan.store';
import { unitPlanKey } from './change-unit';
import { UnitAtHand } from './unit-at-hand';

/** Takes a planned change of a unit back. */
@Injectable()
export class WithdrawUnitPlan {
  constructor(private readonly hand: UnitAtHand) {}

  async execute(tx: Tx, command: { readonly unitId: string; readonly version: number }): Promise<void> {
    const { unit } = await this.hand.take(tx, command);
    if (!(await dropPlan(tx, unit.id))) refuse('scheme.nothing-planned');
    await tx.unschedule(unitPlanKey(unit.id));
    tx.audit({
      stream: 'scheme',
      action: 'scheme.unit-plan-withdrawn',
      facts: { unitId: unit.id },
      personal: { was: unit.name },
    });
  }
}

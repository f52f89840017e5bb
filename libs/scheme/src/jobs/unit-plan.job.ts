import { localDateOf } from '@samraad/deadlines';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { changeOf } from '../application/change-unit';
import { ChangeTree } from '../application/change-tree';
import { UnitReader } from '../application/unit.reader';
import { changeUnit } from '../domain/change-unit.rules';
import { lockTree } from '../persistence/organisation.store';
import { dropPlan, findPlan, stopPlan } from '../persistence/unit-plan.store';

/** A planned change on its day: judged anew, since much may have changed; what is no longer right waits for a human. */
@Injectable()
export class UnitPlanJob extends DueWorkJob {
  readonly kind = 'scheme.unit-plan';

  constructor(
    private readonly units: UnitReader,
    private readonly change: ChangeTree,
  ) {
    super();
  }

  async handle(tx: Tx, { data: { unitId = '' } }: DueWork): Promise<DueWorkOutcome> {
    await lockTree(tx);
    const plan = await findPlan(tx, unitId);
    const today = localDateOf(await tx.now());
    if (!plan || plan.from > today) return 'skipped';
    const tree = await this.units.tree(tx);
    const unit = await this.units.byId(tx, unitId);
    const parent = tree.find(({ id }) => id === plan.parentId) ?? null;
    const refused = changeUnit(unit, parent, { ...plan, from: today }, today);
    const personal = { was: unit.name, name: plan.name };
    if (refused) {
      await stopPlan(tx, unitId, refused.key);
      tx.audit({
        stream: 'scheme',
        action: 'scheme.unit-change-stopped',
        facts: { unitId, from: plan.from, why: refused.key },
        personal,
      });
      return 'done';
    }
    await this.change.execute(tx, tree, [changeOf(unit, tree, { name: plan.name, parent })], today);
    await dropPlan(tx, unitId);
    tx.audit({
      stream: 'scheme',
      action: 'scheme.unit-changed',
      facts: { unitId, from: plan.from, parentId: plan.parentId },
      personal,
    });
    return 'done';
  }
}

import { hourOfDay } from '@samraad/deadlines';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { changeUnit } from '../domain/change-unit.rules';
import type { OrgUnit } from '../domain/org-unit';
import type { UnitChange } from '../domain/unit-import';
import { keepPlan } from '../persistence/unit-plan.store';
import { ChangeTree } from './change-tree';
import { OrganisationKeeper } from './organisation-keeper';
import { UnitAtHand } from './unit-at-hand';

/** The due work of a planned change, by unit. */
export const unitPlanKey = (unitId: string): string => `unit-plan:${unitId}`;

/** A unit gets another name or place, today or from a day ahead (then as due work, judged anew on its day). */
@Injectable()
export class ChangeUnit {
  constructor(
    private readonly hand: UnitAtHand,
    private readonly keeper: OrganisationKeeper,
    private readonly change: ChangeTree,
  ) {}

  async execute(
    tx: Tx,
    command: {
      readonly unitId: string;
      readonly version: number;
      readonly name: string;
      /** Id or code of what it lies under; null for a region. */
      readonly parent: string | null;
      readonly from: string;
    },
  ): Promise<void> {
    const { unit, tree, today } = await this.hand.take(tx, command);
    const parent = tree.find(({ id, key }) => [id, key].includes(command.parent ?? '')) ?? null;
    if (command.parent !== null && !parent) refuse('scheme.parent-unknown');
    if (parent) await this.keeper.expect(tx, parent);
    const { name, from } = command;
    const asked = { name, parentId: parent?.id ?? null, from };
    orRefuse(changeUnit(unit, parent, asked, today) ?? true);
    if (from > today) return this.plan(tx, unit, asked);
    await this.change.execute(tx, tree, [changeOf(unit, tree, { name, parent })], today);
    tx.audit({
      stream: 'scheme',
      action: 'scheme.unit-changed',
      facts: { unitId: unit.id, from, parentId: asked.parentId },
      personal: { was: unit.name, name },
    });
  }

  private async plan(
    tx: Tx,
    unit: OrgUnit,
    asked: { readonly name: string; readonly parentId: string | null; readonly from: string },
  ): Promise<void> {
    await keepPlan(tx, unit.id, asked);
    await tx.schedule({
      kind: 'scheme.unit-plan',
      key: unitPlanKey(unit.id),
      dueAt: hourOfDay(asked.from, 0),
      data: { unitId: unit.id },
    });
    tx.audit({
      stream: 'scheme',
      action: 'scheme.unit-change-planned',
      facts: { unitId: unit.id, from: asked.from, parentId: asked.parentId },
      personal: { was: unit.name, name: asked.name },
    });
  }
}

/** A change by hand as the file's rules would say it. */
export function changeOf(
  unit: OrgUnit,
  tree: readonly OrgUnit[],
  { name, parent }: { readonly name: string; readonly parent: OrgUnit | null },
): UnitChange {
  const { key: code, kind, sector } = unit;
  const before = tree.find(({ id }) => id === unit.parentId)?.key ?? null;
  return {
    line: null,
    code,
    outcome: parent?.id === unit.parentId ? 'renamed' : 'moved',
    was: { name: unit.name, kind, sector, parent: before },
    will: { name, kind, sector, parent: parent?.key ?? null },
  };
}

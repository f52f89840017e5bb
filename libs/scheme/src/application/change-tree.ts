import { newId, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import type { OrgUnit } from '../domain/org-unit';
import type { UnitsChangedEvent } from '../domain/scheme.events';
import { treeAfter, type TreeWrites } from '../domain/tree-after.rules';
import type { UnitChange } from '../domain/unit-import';
import { writeTree } from '../persistence/organisation.store';

/** Makes the tree what was judged, and tells the libs to the right how it was: the same for one unit and for a file of them. */
@Injectable()
export class ChangeTree {
  /** `tree`: all of it, read under the lock. Answers the ids of new units by code. */
  async execute(
    tx: Tx,
    tree: readonly OrgUnit[],
    changes: readonly UnitChange[],
    day: string,
  ): Promise<ReadonlyMap<string, string>> {
    const writes = treeAfter(tree, changes, newId);
    await writeTree(tx, writes, day);
    await tx.publish(whatChanged(tree, writes));
    return new Map(writes.added.map(({ key, id }) => [key, id]));
  }
}

function whatChanged(tree: readonly OrgUnit[], { updated, closed }: TreeWrites): UnitsChangedEvent {
  const before = new Map(tree.map((unit) => [unit.id, unit]));
  const pairs = updated.flatMap((row) => {
    const unit = before.get(row.id);
    return unit ? [{ row, unit, path: `/${unit.lineage.join('/')}/` }] : [];
  });
  return {
    type: 'scheme.units-changed',
    renamed: pairs
      .filter(({ row, unit }) => row.name !== unit.name)
      .map(({ unit }) => ({ unitId: unit.id, name: unit.name })),
    moved: pairs
      .filter(({ row, path }) => row.path !== path)
      .map(({ unit, path }) => ({ unitId: unit.id, path })),
    closed,
  };
}

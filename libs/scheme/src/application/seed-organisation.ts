import type { Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { insertUnit, readUnits } from '../persistence/org-unit.store';
import type { OrgUnitSeed } from '../seed/org-unit-seed';

/** Enters units, parents first, once per key; answers every given key's id. A parent that is unknown is a defect. */
@Injectable()
export class SeedOrganisation {
  async execute(tx: Tx, seeds: readonly OrgUnitSeed[]): Promise<ReadonlyMap<string, string>> {
    const ids = new Map((await readUnits(tx, 'true')).map((unit) => [unit.key, unit.id]));
    for (const seed of seeds) {
      if (ids.has(seed.key)) continue;
      const parentId = seed.parent === null ? null : ids.get(seed.parent);
      if (parentId === undefined) throw new Error(`unit ${seed.key} lies under an unknown unit`);
      const id = await insertUnit(tx, {
        key: seed.key,
        name: seed.name,
        kind: seed.kind,
        sector: seed.sector,
        areas: seed.areas ?? [],
        parentId,
        validFrom: null,
      });
      if (id !== null) ids.set(seed.key, id);
    }
    return ids;
  }
}

import { localDateOf } from '@samraad/deadlines';
import { refuse, StaleVersion, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import type { OrgUnit } from '../domain/org-unit';
import { lockTree } from '../persistence/organisation.store';
import { OrganisationKeeper } from './organisation-keeper';
import { UnitReader } from './unit.reader';

/** One unit that is to be changed by hand: locked, as the page saw it, and its keeper's own. */
@Injectable()
export class UnitAtHand {
  constructor(
    private readonly units: UnitReader,
    private readonly keeper: OrganisationKeeper,
  ) {}

  async take(
    tx: Tx,
    { unitId, version }: { readonly unitId: string; readonly version: number },
  ): Promise<{ readonly unit: OrgUnit; readonly tree: readonly OrgUnit[]; readonly today: string }> {
    await lockTree(tx);
    const tree = await this.units.tree(tx);
    const unit = tree.find(({ id }) => id === unitId) ?? refuse('scheme.unit-unknown', {}, 404);
    await this.keeper.expect(tx, unit);
    const [row] = await tx.query<{ version: number }>('SELECT version FROM org_unit WHERE id = $1', [unitId]);
    const { version: now = -1 } = row ?? {};
    if (now !== version) throw new StaleVersion('unit', version, now);
    return { unit, tree, today: localDateOf(await tx.now()) };
  }
}

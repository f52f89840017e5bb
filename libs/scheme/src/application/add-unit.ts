import { localDateOf } from '@samraad/deadlines';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { addUnit, type UnitAsked } from '../domain/change-unit.rules';
import { insertUnit } from '../persistence/org-unit.store';
import { lockTree } from '../persistence/organisation.store';
import { OrganisationKeeper } from './organisation-keeper';
import { UnitReader } from './unit.reader';

/** Adds one unit under another, from a day. */
@Injectable()
export class AddUnit {
  constructor(
    private readonly units: UnitReader,
    private readonly keeper: OrganisationKeeper,
  ) {}

  async execute(
    tx: Tx,
    command: UnitAsked & { readonly parentId: string },
  ): Promise<{ readonly unitId: string }> {
    await lockTree(tx);
    const parent = await this.units.byId(tx, command.parentId);
    await this.keeper.expect(tx, parent);
    const { key, name, kind, sector, from } = command;
    orRefuse(addUnit(parent, command, localDateOf(await tx.now())) ?? true);
    const unit = { key, name, kind, sector, areas: [], parentId: parent.id, validFrom: from };
    const unitId = (await insertUnit(tx, unit)) ?? refuse('scheme.code-taken');
    tx.audit({
      stream: 'scheme',
      action: 'scheme.unit-added',
      facts: { unitId, from, parentId: parent.id },
      personal: { name },
    });
    return { unitId };
  }
}

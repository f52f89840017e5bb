import { orRefuse, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { closeUnit, reopenUnit } from '../domain/change-unit.rules';
import { isUnitOpen } from '../domain/org-unit';
import { UnitsChanged, type UnitsChangedEvent } from '../domain/scheme.events';
import { closeUnits, reopenUnits } from '../persistence/organisation.store';
import { UnitAtHand } from './unit-at-hand';

/** Closes a unit from a day, alone or with all below it: its cases go on, new ones do not begin there. */
@Injectable()
export class CloseUnit {
  constructor(private readonly hand: UnitAtHand) {}

  async execute(
    tx: Tx,
    command: {
      readonly unitId: string;
      readonly version: number;
      readonly from: string;
      readonly withBelow: boolean;
    },
  ): Promise<void> {
    const { unit, tree, today } = await this.hand.take(tx, command);
    const { from } = command;
    const below = tree.filter(({ id, lineage }) => id !== unit.id && lineage.includes(unit.id));
    const left = below.filter((one) => isUnitOpen(one, from));
    orRefuse(closeUnit(unit, left, command, today) ?? true);
    const closed = [unit, ...left].map(({ id }) => id);
    await closeUnits(tx, closed, from);
    const changed: UnitsChangedEvent = { type: UnitsChanged.type, renamed: [], moved: [], closed };
    await tx.publish(changed);
    tx.audit({
      stream: 'scheme',
      action: 'scheme.unit-closed',
      facts: { unitId: unit.id, from, count: closed.length },
      personal: { was: unit.name },
    });
  }
}

/** Opens a closed unit again, or takes a closing back that is to come. */
@Injectable()
export class ReopenUnit {
  constructor(private readonly hand: UnitAtHand) {}

  async execute(tx: Tx, command: { readonly unitId: string; readonly version: number }): Promise<void> {
    const { unit, tree, today } = await this.hand.take(tx, command);
    orRefuse(reopenUnit(unit, tree.find(({ id }) => id === unit.parentId) ?? null, today) ?? true);
    await reopenUnits(tx, [unit.id]);
    tx.audit({
      stream: 'scheme',
      action: 'scheme.unit-reopened',
      facts: { unitId: unit.id },
      personal: { was: unit.name },
    });
  }
}

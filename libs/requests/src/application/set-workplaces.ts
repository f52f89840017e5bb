import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { findWorkplaces, saveWorkplaces } from '../persistence/draft.store';
import { DraftChange } from './draft-change';

/** Which workplaces ask together, and which of them coordinates. */
@Injectable()
export class SetWorkplaces {
  constructor(
    private readonly draft: DraftChange,
    private readonly units: UnitReader,
  ) {}

  async execute(
    tx: Tx,
    command: { caseId: string; version: number; unitIds: readonly string[]; coordinatingUnitId: string },
  ): Promise<void> {
    const lock = await this.draft.begin(tx, command.caseId, command.version);
    const unitIds = [...new Set(command.unitIds)];
    if (unitIds.length === 0) refuse('requests.workplace-missing');
    if (unitIds.length > 20) refuse('requests.too-many-workplaces');
    if (!unitIds.includes(command.coordinatingUnitId)) refuse('requests.coordinator-not-joined');
    for (const unitId of unitIds)
      if (!(await this.units.find(tx, unitId))) refuse('requests.workplace-unknown');
    // Whoever changes the list must still be a party afterwards: a case can't be given away to strangers.
    if (
      !lock.facts.parties.some((one) => one.personId === lock.acting.personId && unitIds.includes(one.unitId))
    ) {
      refuse('requests.own-workplace-removed');
    }
    const before = await findWorkplaces(tx, command.caseId);
    const coordinating = before.find((one) => one.coordinating)?.unitId;
    const same =
      before.length === unitIds.length &&
      before.every((one) => unitIds.includes(one.unitId)) &&
      coordinating === command.coordinatingUnitId;
    if (same) return;
    await saveWorkplaces(tx, command.caseId, unitIds, command.coordinatingUnitId);
    await this.draft.changed(tx, lock, ['workplaces']);
  }
}

import { Injectable } from '@nestjs/common';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { PeopleReader } from '@samraad/identity';
import { UnitReader } from '@samraad/scheme';
import { partyRoles } from '../domain/side';
import { changeWorkplaces, placesBefore } from '../domain/workplaces.rules';
import { findWorkplaces, saveWorkplaces } from '../persistence/draft.store';
import { DraftChange } from './draft-change';
import { TellWorkplaces } from './tell-workplaces';

/** Which workplaces ask together, and which of them coordinates: those that are new are asked first (domain.md §3 [ours, 2]). */
@Injectable()
export class SetWorkplaces {
  constructor(
    private readonly draft: DraftChange,
    private readonly units: UnitReader,
    private readonly people: PeopleReader,
    private readonly tell: TellWorkplaces,
  ) {}

  /** 403 for a workplace that has joined: it may only leave, by itself. */
  async execute(
    tx: Tx,
    command: { caseId: string; version: number; unitIds: readonly string[]; coordinatingUnitId: string },
  ): Promise<void> {
    const lock = await this.draft.begin(tx, command.caseId, command.version);
    const { personId } = lock.acting;
    const own = lock.facts.parties.filter((one) => one.personId === personId).map(({ unitId }) => unitId);
    const before = await findWorkplaces(tx, command.caseId);
    const change = orRefuse(changeWorkplaces(before, command, own));
    for (const unitId of change.added)
      if (!(await this.units.find(tx, unitId))) refuse('requests.workplace-unknown');
    await this.units.expectOpen(tx, change.added);
    if (change.added.length + change.removed.length === 0 && change.coordinator === null) return;
    const asked = await this.toAsk(tx, personId, change.added);
    const unitIds = [...new Set(command.unitIds)];
    const uninvited = await saveWorkplaces(tx, command.caseId, unitIds, command.coordinatingUnitId, {
      unitIds: asked,
      by: personId,
    });
    await this.draft.changed(tx, lock, ['workplaces'], new Map([['workplaces', placesBefore(before)]]));
    await this.tell.changed(tx, lock, { ...change, asked, uninvited });
  }

  /** Somebody of the added workplace who adds it has said yes for it. */
  private async toAsk(tx: Tx, personId: string, added: readonly string[]): Promise<string[]> {
    const held = await this.people.rolesOf(tx, personId, await tx.now());
    const own = held.filter(
      ({ role, stated }) => !stated && (partyRoles as readonly string[]).includes(role),
    );
    return added.filter((unitId) => !own.some((one) => one.unitId === unitId));
  }
}

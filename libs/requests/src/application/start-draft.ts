import { Injectable } from '@nestjs/common';
import { PeopleReader, sideOf, StateRoleIn } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { partyRoles } from '../domain/side';
import { saveWorkplaces } from '../persistence/draft.store';
import { claimSide, insertDraft } from '../persistence/request.store';

/** Either side starts a draft for a workplace where it holds a party role; both sides then write on it. */
@Injectable()
export class StartDraft {
  constructor(
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
    private readonly stateIn: StateRoleIn,
  ) {}

  async execute(tx: Tx, command: { unitId: string }): Promise<{ caseId: string; reference: string }> {
    const personId = tx.actor.kind === 'person' ? tx.actor.personId : refuse('requests.not-a-party', {}, 403);
    const roles = await this.people.rolesOf(tx, personId, await tx.now());
    const held = roles.filter(
      (one) => one.unitId === command.unitId && (partyRoles as readonly string[]).includes(one.role),
    );
    const [own] = held;
    if (!own) return refuse('requests.not-a-party', {}, 403);
    await this.units.expectOpen(tx, [command.unitId]);
    // With roles on both sides nobody has said yet for which: the first act that needs a side asks.
    const sides = [...new Set(held.map(({ role }) => sideOf(role)))];
    const side = sides.length === 1 ? (sides[0] ?? null) : null;
    const { id, reference } = await insertDraft(tx, personId);
    await saveWorkplaces(tx, id, [command.unitId], command.unitId);
    if (side) await claimSide(tx, id, personId, side);
    // What somebody begins themselves is theirs, also by their own word alone.
    for (const { id: assignmentId } of held.filter(({ stated }) => stated))
      await this.stateIn.execute(tx, { personId, assignmentId, caseId: id });
    tx.audit({
      stream: `case:${id}`,
      action: 'requests.draft-started',
      to: 'draft',
      as: side ? { side, role: own.role, unitId: command.unitId } : { unitId: command.unitId },
      facts: { reference },
    });
    return { caseId: id, reference };
  }
}

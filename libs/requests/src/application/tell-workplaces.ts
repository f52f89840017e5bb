import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { partyRoles } from '../domain/side';
import type { WorkplacesChange } from '../domain/workplaces.rules';
import { workplaceAskedMail } from '../mail/workplace-asked.mail';
import { invitationWithdrawnMail } from '../mail/invitation-withdrawn.mail';
import { workplaceGoneMail } from '../mail/workplace-gone.mail';
import { workplacesChangedMail } from '../mail/workplaces-changed.mail';
import type { CaseFacts } from './case-facts';
import type { DraftLock } from './draft-change';

/** What became of the list, those that are asked first, and who said yes. */
export type ToldChange = WorkplacesChange & {
  readonly asked: readonly string[];
  readonly joined?: readonly string[];
  /** Whose invitations were taken back with a workplace, and why it was taken out, where somebody has said so. */
  readonly uninvited?: readonly string[];
  readonly reason?: string;
};

/** Tells the workplaces of a request who is asked, joins, leaves, is removed or coordinates from now on. */
@Injectable()
export class TellWorkplaces {
  constructor(
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
  ) {}

  /** Everybody concerned but the one who did it. The facts are those from before the change. */
  async changed(tx: Tx, lock: DraftLock, change: ToldChange): Promise<void> {
    const { row, facts, acting } = lock;
    const { asked, removed, joined = [], coordinator } = change;
    tx.audit({
      stream: `case:${row.id}`,
      action: 'requests.workplaces-changed',
      as: { side: acting.side, role: acting.role, unitId: acting.unitId },
      facts: {
        asked: asked.join(' '),
        joined: joined.join(' '),
        removed: removed.join(' '),
        coordinator: coordinator ?? '',
      },
    });
    const by = (await this.people.names(tx, [acting.personId])).get(acting.personId) ?? '';
    const mail = { title: facts.title, caseId: row.id, by };
    const at = (await tx.now()).getTime();
    for (const unitId of asked) {
      const key = `workplace-asked:${row.id}:${unitId}:${at}`;
      const vars = { ...mail, unit: await this.name(tx, unitId) };
      await tx.mail(workplaceAskedMail, vars, { to: await this.partiesAt(tx, unitId), key, caseId: row.id });
    }
    const said = await this.inWords(tx, change);
    const { stay, gone } = apart(facts, removed, acting.personId);
    const key = `workplaces-changed:${row.id}:${acting.personId}:${at}`;
    await tx.mail(workplacesChangedMail, { ...mail, ...said }, { to: stay, key, caseId: row.id });
    const left = { ...mail, units: said.gone, reason: said.reason };
    const goneKey = `workplace-gone:${row.id}:${acting.personId}:${at}`;
    await tx.mail(workplaceGoneMail, left, { to: gone, key: goneKey, caseId: row.id });
    const to = (change.uninvited ?? []).filter((personId) => !stay.includes(personId));
    const uninvitedKey = `uninvited:${row.id}:${acting.personId}:${at}`;
    const over = { title: mail.title, by, withdrawn: false };
    await tx.mail(invitationWithdrawnMail, over, { to, key: uninvitedKey, caseId: row.id });
  }

  private async inWords(tx: Tx, { asked, removed, joined = [], coordinator, reason }: ToldChange) {
    const names = (ids: readonly string[]) => Promise.all(ids.map((id) => this.name(tx, id)));
    return {
      asked: await names(asked),
      joined: await names(joined),
      gone: await names(removed),
      coordinator: coordinator === null ? null : await this.name(tx, coordinator),
      reason: reason ?? null,
    };
  }

  private async partiesAt(tx: Tx, unitId: string): Promise<string[]> {
    const held = await this.people.holders(tx, { roles: partyRoles, unitIds: [unitId] }, await tx.now());
    // By their own word alone somebody is let into no case beside the one they were asked to (ADR 44).
    return [...new Set(held.flatMap(({ personId, stated }) => (stated ? [] : [personId])))];
  }

  private async name(tx: Tx, unitId: string): Promise<string> {
    return (await this.units.find(tx, unitId))?.name ?? '';
  }
}

/** The others of a case as it was: who is still in it, and who has left with a workplace. */
function apart(
  { parties, invited }: CaseFacts,
  removed: readonly string[],
  but: string,
): { readonly stay: string[]; readonly gone: string[] } {
  const others = [...parties, ...invited].filter(({ personId }) => personId !== but);
  const stays = new Set(others.flatMap((one) => (removed.includes(one.unitId) ? [] : [one.personId])));
  const gone = new Set(others.flatMap(({ personId }) => (stays.has(personId) ? [] : [personId])));
  return { stay: [...stays], gone: [...gone] };
}

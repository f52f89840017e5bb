import { Injectable } from '@nestjs/common';
import { refuse, Refused, type Tx } from '@samraad/platform';
import type { PeopleMergedEvent, RoleEndedEvent, RoleGrantedEvent } from '../domain/identity.events';
import { mergeObstacle } from '../domain/merge-people.rules';
import { roleEndKey } from '../domain/work-keys';
import { peopleMergedMail } from '../mail/people-merged.mail';
import { lockAdministrators } from '../persistence/administrator.store';
import {
  accountsOf,
  type AccountToMerge,
  bothCentral,
  giveRest,
  holdPeople,
  markMerged,
  moveAccount,
  moveSuccessions,
  type RolePiece,
  vouchByRegister,
} from '../persistence/merge.store';
import { replaceLinks } from '../persistence/one-time-link.store';
import { endSignIns } from '../persistence/sign-ins.store';
import { endRolesOf } from './end-roles-of';

/** Who two rows are: the one kept, the one it turns out to be, and why. */
export interface MergePersonCommand {
  readonly keptId: string;
  readonly mergedId: string;
  readonly by: string;
  readonly reason: string;
}

/**
 * Two people are one (issue 10, point 4): the kept one keeps signing in, the other's accounts are theirs and closed; roles go
 * on from now, so that history says who held them before. What is asked of the other elsewhere follows `PeopleMerged`.
 */
@Injectable()
export class MergePerson {
  /** Holds both until the end: call it before looking at what they stand in. 404 unknown, 409 merged already, 422 the same. */
  async hold(tx: Tx, keptId: string, mergedId: string): Promise<{ kept: string; merged: string }> {
    if (keptId === mergedId) refuse('identity.merge-self');
    // Before the people: who closes an account holds this one first too.
    await lockAdministrators(tx, await tx.now());
    const held = await holdPeople(tx, [keptId, mergedId]);
    if (held.some(({ merged }) => merged)) refuse('identity.person-merged', {}, 409);
    const nameOf = (id: string) =>
      held.find((one) => one.id === id)?.name ?? refuse('platform.not-found', {}, 404);
    return { kept: nameOf(keptId), merged: nameOf(mergedId) };
  }

  /** Refuses what `mergeObstacle` says, and the last administrator who could let people in. Both are held. */
  async execute(tx: Tx, command: MergePersonCommand): Promise<void> {
    const { keptId, mergedId, reason } = command;
    const names = await this.hold(tx, keptId, mergedId);
    const now = await tx.now();
    const before = await lockAdministrators(tx, now);
    const accounts = await accountsOf(tx, [keptId, mergedId]);
    const comesIn = (id: string) => accounts.some((one) => one.personId === id && one.comesIn);
    const no = mergeObstacle({
      ...{ keptId, mergedId, keptComesIn: comesIn(keptId), mergedComesIn: comesIn(mergedId) },
      bothCentral: await bothCentral(tx, [keptId, mergedId], now),
    });
    if (no) throw new Refused(no);
    await this.accounts(tx, accounts, command);
    const { pieces, ended } = await this.roles(tx, command, now);
    const after = await lockAdministrators(tx, now);
    if (before.some(({ hasComeIn }) => hasComeIn) && !after.some(({ hasComeIn }) => hasComeIn))
      refuse('identity.last-administrator');
    await markMerged(tx, keptId, mergedId, now);
    const facts = { keptId, mergedId, roles: pieces.length, accounts: accounts.length };
    for (const id of [keptId, mergedId])
      tx.audit({ stream: `person:${id}`, action: 'identity.people-merged', facts, personal: { reason } });
    const told: PeopleMergedEvent = { type: 'identity.people-merged', keptId, mergedId, at: now };
    await tx.publish(told);
    await this.tellOfRoles(tx, keptId, pieces, ended);
    for (const { active, email, id, personId } of accounts.filter((one) => one.active)) {
      const vars = { kept: personId === keptId, name: names.kept };
      const key = `identity.people-merged:${mergedId}:${id}`;
      if (active) await tx.mail(peopleMergedMail, vars, { to: [keptId], key, address: email });
    }
  }

  /** The other's are closed: sessions, tokens and links end; a login elsewhere leads to a closed account until it is moved. */
  private async accounts(tx: Tx, all: readonly AccountToMerge[], { keptId, mergedId }: MergePersonCommand) {
    for (const { id, active } of all.filter(({ personId }) => personId === mergedId)) {
      await endSignIns(tx, id);
      await replaceLinks(tx, id);
      await moveAccount(tx, id, keptId);
      if (active) tx.audit({ stream: `account:${id}`, action: 'identity.account-closed' });
    }
  }

  private async roles(tx: Tx, { keptId, mergedId, by }: MergePersonCommand, now: Date) {
    await vouchByRegister(tx, { keptId, mergedId, by }, now);
    const pieces = await giveRest(tx, keptId, mergedId, now);
    await moveSuccessions(tx, keptId, mergedId, now);
    return { pieces, ended: await endRolesOf(tx, mergedId, now) };
  }

  private async tellOfRoles(
    tx: Tx,
    keptId: string,
    pieces: readonly RolePiece[],
    ended: readonly RoleEndedEvent[],
  ): Promise<void> {
    for (const { id, from, to, ...place } of pieces) {
      const facts = { assignmentId: id, ...place, validFrom: from.toISOString() };
      tx.audit({ stream: `person:${keptId}`, action: 'identity.role-granted', facts });
      const data = { assignmentId: id };
      if (to) await tx.schedule({ kind: 'identity.role-end', key: roleEndKey(id), dueAt: to, data });
      const given: RoleGrantedEvent = {
        ...{ type: 'identity.role-granted' as const, assignmentId: id, personId: keptId, ...place },
        at: from,
      };
      await tx.publish(given);
    }
    for (const event of ended) await tx.publish(event);
  }
}

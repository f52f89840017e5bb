import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@samraad/deadlines';
import { EndRole, RoleReader } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { endAfter } from '../domain/role-days.rules';
import { ActingKeeper } from './acting-keeper';
import { HandToHeir, type Heir } from './hand-to-heir';
import { lastAdministrator } from '../persistence/last-administrator';

/** When a role ends: at once, after its last day, or not as far as is known; and who takes it over. */
export interface ChangeRoleEndCommand {
  readonly assignmentId: string;
  readonly when: 'now' | 'day' | 'open';
  /** With 'day'. */
  readonly lastDay?: LocalDate | null;
  readonly heir?: Heir | null;
}

/** A keeper says when a role ends, and to whom its open tasks go (domain.md §2 [ours]). */
@Injectable()
export class ChangeRoleEnd {
  constructor(
    private readonly keepers: ActingKeeper,
    private readonly reader: RoleReader,
    private readonly roles: EndRole,
    private readonly heirs: HandToHeir,
  ) {}

  async execute(tx: Tx, command: ChangeRoleEndCommand): Promise<{ personId: string }> {
    const { assignmentId, when, lastDay = null, heir = null } = command;
    const keeper = await this.keepers.of(tx);
    const held = (await this.reader.byId(tx, assignmentId)) ?? refuse('platform.not-found', {}, 404);
    await this.keepers.expect(tx, keeper, held);
    const now = await tx.now();
    const at =
      when === 'open' ? null : when === 'now' ? now : endAfter(lastDay ?? refuse('people.no-last-day'));
    if (at !== null && at < now) refuse('people.last-day-past');
    if (at === null && heir) refuse('people.heir-without-end');
    if (at !== null && held.role === 'administrator' && (await lastAdministrator(tx, assignmentId, at)))
      refuse('people.last-administrator');
    // The heir begins where the role ends; both in one commit, so that nobody is missing between them.
    await this.roles.execute(tx, { id: assignmentId, at });
    if (heir && at) await this.heirs.succeed(tx, keeper, held, { ...heir, from: at });
    return { personId: held.personId };
  }
}

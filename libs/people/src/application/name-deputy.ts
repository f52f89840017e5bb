import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@samraad/deadlines';
import { RoleReader, roleStateAt } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { timeOfDays } from '../domain/role-days.rules';
import { ActingKeeper } from './acting-keeper';
import { HandToHeir } from './hand-to-heir';

/** Somebody stands in for a role, from a day to a last day. */
export interface NameDeputyCommand {
  readonly assignmentId: string;
  readonly personId: string;
  readonly from: LocalDate;
  readonly lastDay: LocalDate;
}

/** A keeper names a dated deputy: open tasks go to them for the time, and back afterwards (domain.md §3 [ours]). */
@Injectable()
export class NameDeputy {
  constructor(
    private readonly keepers: ActingKeeper,
    private readonly reader: RoleReader,
    private readonly heirs: HandToHeir,
  ) {}

  /** 409 when the role has ended, or the deputy holds it already. */
  async execute(tx: Tx, command: NameDeputyCommand): Promise<{ id: string }> {
    const keeper = await this.keepers.of(tx);
    const held = (await this.reader.byId(tx, command.assignmentId)) ?? refuse('platform.not-found', {}, 404);
    await this.keepers.expect(tx, keeper, held);
    if (roleStateAt(held, await tx.now()) === 'ended') refuse('identity.role-ended', {}, 409);
    const { from, to } = timeOfDays(command.from, command.lastDay);
    if (to === null || to <= from) return refuse('identity.role-ends-before-start');
    const id = await this.heirs.standIn(tx, keeper, held, { personId: command.personId, from, to });
    return { id };
  }
}

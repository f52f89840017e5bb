import { Injectable } from '@nestjs/common';
import { MergePerson } from '@samraad/identity';
import { isBlank, Refused, refuse, trimmed, type Tx } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import { standsObstacle } from '../domain/merge-stands.rules';
import { casesOfTwo, casesToLock, decidedByBoth } from '../persistence/merge-stands.store';
import { ActingKeeper } from './acting-keeper';
import { nameOfCase } from './case-name';

/** Two people who are one: who is kept, who it turns out to be, and how that is known. */
export interface MergePeopleCommand {
  readonly keptId: string;
  readonly mergedId: string;
  readonly reason: string;
}

/** The longest reason, in characters. */
export const longestMergeReason = 1000;

/**
 * An administrator tells that two people are one (issue 10, point 4; ADR 46). Cases are locked before people; whatever names
 * either of them meanwhile waits, and is judged again. It cannot be undone: what is moved is no longer two people's.
 */
@Injectable()
export class MergePeople {
  constructor(
    private readonly keepers: ActingKeeper,
    private readonly cases: CaseReader,
    private readonly merge: MergePerson,
  ) {}

  /** 403 but for administrators; 404, 409 and 422 as `MergePerson` and `standsObstacle` say. */
  async execute(tx: Tx, command: MergePeopleCommand): Promise<{ personId: string }> {
    const { keptId, mergedId } = command;
    const keeper = await this.keepers.of(tx);
    if (!keeper.administrator) refuse('people.only-administrator', {}, 403);
    // Whoever is signed in as one of the two would lose the ground under their feet.
    if ([keptId, mergedId].includes(keeper.personId)) refuse('people.merge-own', {}, 403);
    const reason = trimmed(command.reason);
    if (isBlank(reason)) refuse('people.merge-without-reason');
    if (reason.length > longestMergeReason) refuse('people.reason-too-long', { max: longestMergeReason });
    const locked = await this.lock(tx, [keptId, mergedId]);
    const names = await this.merge.hold(tx, keptId, mergedId);
    // What came up between the locks: nothing more can, now that the people are held.
    await this.lock(tx, [keptId, mergedId], locked);
    const stands = await casesOfTwo(tx, keptId, mergedId, await tx.now());
    const no = standsObstacle(
      stands.map((one) => ({ ...one, name: nameOfCase(one) })),
      names,
    );
    if (no) throw new Refused(no);
    const title = await decidedByBoth(tx, keptId, mergedId);
    if (title !== null) refuse('people.merge-decided-by-both', { title }, 409);
    await this.merge.execute(tx, { keptId, mergedId, by: keeper.personId, reason });
    return { personId: keptId };
  }

  private async lock(
    tx: Tx,
    ids: readonly string[],
    but: readonly string[] = [],
  ): Promise<readonly string[]> {
    const found = (await casesToLock(tx, ids)).filter((id) => !but.includes(id));
    for (const id of found) await this.cases.lock(tx, id);
    return found;
  }
}

import { Injectable } from '@nestjs/common';
import { ClocksReader } from '@samraad/deadlines';
import { orRefuse, type Tx } from '@samraad/platform';
import { ActingSide, CaseReader, ReleaseProvider } from '@samraad/requests';
import { optionalText, limits } from '../domain/dialogue.rules';
import { mayLeaveProvider } from '../domain/leave-provider.rules';
import { endAssignment } from '../persistence/assignment.store';
import { LeaveMails } from './leave-mails';

/** `reason` is for the case's own record, and may be left out; `side` only for who holds roles on both sides. */
export interface LeaveLateProviderCommand {
  readonly caseId: string;
  readonly reason?: string | null;
  readonly side?: 'management' | 'employees';
}

/**
 * A party chooses to go on without a late provider, as after a decline: number kept, its clocks closed as they are, fresh
 * ones for the next (domain.md §6 [ours, 2]). Whom they go on with both sides confirm, as always.
 */
@Injectable()
export class LeaveLateProvider {
  constructor(
    private readonly cases: CaseReader,
    private readonly sides: ActingSide,
    private readonly clocks: ClocksReader,
    private readonly release: ReleaseProvider,
    private readonly mails: LeaveMails,
  ) {}

  /** Answers the last day to choose another provider. 404 for others than parties, 409 when it is not late, or too late. */
  async execute(tx: Tx, command: LeaveLateProviderCommand): Promise<{ lastDay: string }> {
    const facts = await this.cases.lock(tx, command.caseId);
    const acting = await this.sides.claim(tx, facts, {
      act: 'dialogue.leave-provider',
      side: command.side,
    });
    const clocks = (await this.clocks.ofCase(tx, facts.id)).filter((clock) => clock.closedAt === null);
    orRefuse(mayLeaveProvider({ ...facts, clocks }));
    const reason = orRefuse(optionalText(command.reason ?? '', 'reason', limits.reason));
    await endAssignment(tx, facts.id);
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'dialogue.provider-left',
      as: { role: acting.role, side: acting.side, unitId: acting.unitId },
      facts: { providerId: facts.providerId },
      personal: reason === null ? undefined : { reason },
    });
    const { lastDay } = await this.release.execute(tx, facts.id, 'left-late');
    await this.mails.left(tx, facts, acting, lastDay);
    return { lastDay };
  }
}

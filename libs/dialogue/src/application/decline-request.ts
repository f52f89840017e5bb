import { Injectable } from '@nestjs/common';
import { ClocksReader } from '@samraad/deadlines';
import { orRefuse, type Tx } from '@samraad/platform';
import { ReleaseProvider } from '@samraad/requests';
import {
  type DeclineReason,
  everSentContract,
  limits,
  mayDecline,
  requiredText,
} from '../domain/dialogue.rules';
import { endAssignment } from '../persistence/assignment.store';
import { insertDecision } from '../persistence/decision.store';
import { ActingInDialogue } from './acting-in-dialogue';
import { DialogueMails } from './dialogue-mails';

/** The parties read `reason` and the words of `reasonCode`. */
export interface DeclineRequestCommand {
  readonly caseId: string;
  readonly reasonCode: DeclineReason;
  readonly reason: string;
}

/** The provider says no, until it has sent its first contract: its clocks close as they are, the parties choose again (domain.md §6). */
@Injectable()
export class DeclineRequest {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly clocks: ClocksReader,
    private readonly release: ReleaseProvider,
    private readonly mails: DialogueMails,
  ) {}

  /** Answers the last day to choose another provider. 422 without a reason, 409 once it has sent a contract. */
  async execute(tx: Tx, command: DeclineRequestCommand): Promise<{ lastDay: string }> {
    const { facts, actor } = await this.acting.provider(tx, command.caseId, 'dialogue.decline');
    orRefuse(mayDecline(facts, everSentContract(await this.clocks.ofCase(tx, facts.id))));
    const reason = orRefuse(requiredText(command.reason, 'reason', limits.reason));
    const { providerId, role, personId } = actor;
    const declined = { code: command.reasonCode, reason };
    const decisionId = await insertDecision(tx, { caseId: facts.id, providerId, by: personId, declined });
    await endAssignment(tx, facts.id);
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'dialogue.declined',
      as: { role, providerId },
      facts: { decisionId, reasonCode: command.reasonCode },
      personal: { reason },
    });
    const { lastDay } = await this.release.execute(tx, facts.id);
    await this.mails.declined(tx, facts, decisionId, lastDay);
    return { lastDay };
  }
}

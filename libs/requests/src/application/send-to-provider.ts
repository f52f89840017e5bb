import { Injectable } from '@nestjs/common';
import { StartClocks } from '@samraad/deadlines';
import { PeopleReader } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { clockRulesOf, RoundReader } from '@samraad/scheme';
import { RequestCompleted, type RequestCompletedEvent } from '../domain/request.events';
import { findAnswers, toAnswers } from '../persistence/draft.store';
import { takeNumber } from '../persistence/queue.store';
import { setProvider } from '../persistence/provider-choice.store';
import type { RequestRow } from '../persistence/request.store';
import { lastSignatureAt } from '../persistence/signature.store';
import { requestReceivedMail } from '../mail/request-received.mail';
import { orderQueueRoot } from './publish-queue-root';
import { AdvanceCase } from './advance-case';
import { TellParties } from './tell-parties';

/** The complete request reaches its provider: number (once), both clocks, mails (domain.md §6, §7). */
@Injectable()
export class SendToProvider {
  constructor(
    private readonly rounds: RoundReader,
    private readonly clocks: StartClocks,
    private readonly people: PeopleReader,
    private readonly advance: AdvanceCase,
    private readonly tell: TellParties,
  ) {}

  /** The caller holds the case lock and has found nothing missing. */
  async execute(tx: Tx, row: RequestRow, providerId: string): Promise<void> {
    const now = await tx.now();
    const first = row.number === null;
    const taken =
      row.round_id && row.number
        ? { roundId: row.round_id, number: row.number }
        : await this.take(tx, row, now);
    await setProvider(tx, row.id, providerId);
    // Clocks that start now have the rules of today, and keep them.
    const round = await this.rounds.byId(tx, taken.roundId, now);
    const lastDays = await this.clocks.execute(tx, {
      caseId: row.id,
      roundId: round.id,
      providerId,
      startedAt: now,
      rules: clockRulesOf(round.rules),
    });
    await this.advance.execute(tx, row.id, 'sent_to_provider', 'complete');
    tx.audit({
      stream: `case:${row.id}`,
      action: 'requests.sent-to-provider',
      facts: { roundId: round.id, number: taken.number, providerId, first },
    });
    const answers = toAnswers(await findAnswers(tx, row.id));
    const { dialogue: dialogueBy, contract: contractBy } = lastDays;
    const title = answers.title ?? row.reference;
    const vars = { title, caseId: row.id, number: taken.number, dialogueBy, contractBy };
    await this.tellProvider(tx, vars, providerId, now);
    const { trioNamed } = round.rules.signing;
    await this.tell.sent(tx, row.id, { ...vars, hash: row.content_hash ?? '', providerId, first, trioNamed });
    const event: RequestCompletedEvent = {
      type: RequestCompleted.type,
      caseId: row.id,
      providerId,
      at: now,
      first,
      ...taken,
    };
    await tx.publish(event);
  }

  private async tellProvider(
    tx: Tx,
    vars: Parameters<typeof requestReceivedMail.compose>[0],
    providerId: string,
    now: Date,
  ): Promise<void> {
    const coordinators = await this.people.holders(tx, { roles: ['coordinator'], providerId }, now);
    const key = `request-received:${vars.caseId}:${providerId}:${now.getTime()}`;
    const to = coordinators.map((one) => one.personId);
    await tx.mail(requestReceivedMail, vars, { to, key, caseId: vars.caseId });
  }

  private async take(tx: Tx, row: RequestRow, now: Date): Promise<{ roundId: string; number: number }> {
    // The instant of the last signature decides the round (domain.md §1 [ours]); endorsement may follow after it closed.
    const signedAt = (await lastSignatureAt(tx, row.id, row.content_hash)) ?? now;
    const round = (await this.rounds.openAt(tx, signedAt)) ?? refuse('requests.no-open-round');
    const number = await takeNumber(tx, row.id, round.id);
    await orderQueueRoot(tx, now);
    return { roundId: round.id, number };
  }
}

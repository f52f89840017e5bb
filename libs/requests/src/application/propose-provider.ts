import { Injectable } from '@nestjs/common';
import type { Side } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { otherSide } from '../domain/side';
import { confirmProviderMail } from '../mail/confirm-provider.mail';
import { endChoice, findChoice, insertChoice, sayYes } from '../persistence/provider-choice.store';
import { lockRequest } from '../persistence/request.store';
import { ActingSide, type Acting } from './acting-side';
import { CaseReader } from './case.reader';
import { ChoosingDays } from './choosing-days';
import { ChosenProvider } from './chosen-provider';

/** One side proposes a provider beside the signed content; that is its own yes. Voids no signature (domain.md §3). */
@Injectable()
export class ProposeProvider {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly chosen: ChosenProvider,
    private readonly days: ChoosingDays,
  ) {}

  async execute(tx: Tx, command: { caseId: string; providerId: string }): Promise<{ choiceId: string }> {
    const row = await lockRequest(tx, command.caseId);
    const facts = (await this.cases.facts(tx, row.id)) ?? refuse('platform.not-found', {}, 404);
    const acting = await this.side.claim(tx, facts, { act: 'requests.choose-provider' });
    await this.chosen.expectToBeHad(tx, row, command.providerId);
    const before = await findChoice(tx, row.id);
    // Whoever endorses has been asked about the provider both sides chose; another only where that one can't be had.
    if (row.stage === 'awaiting_endorsement' && before?.confirmedAt)
      refuse('requests.provider-not-open', {}, 409);
    if (before?.providerId === command.providerId) refuse('requests.provider-already-proposed', {}, 409);
    if (before) await endChoice(tx, before, 'replaced');
    if (before?.confirmedAt) await this.days.countAgain(tx, row.id);
    const choiceId = await insertChoice(tx, row.id, command.providerId, acting.personId);
    await sayYes(tx, choiceId, acting.side, acting.personId);
    tx.audit({
      stream: `case:${row.id}`,
      action: 'requests.provider-proposed',
      as: { side: acting.side, role: acting.role },
      facts: { providerId: command.providerId },
    });
    await this.tellOtherSide(tx, { title: facts.title, caseId: row.id, choiceId }, acting, facts.parties);
    return { choiceId };
  }

  private async tellOtherSide(
    tx: Tx,
    what: { title: string; caseId: string; choiceId: string },
    acting: Acting,
    parties: readonly { personId: string; side: Side }[],
  ): Promise<void> {
    const to = parties
      .filter((party) => party.side === otherSide(acting.side))
      .map((party) => party.personId);
    await tx.mail(
      confirmProviderMail,
      { title: what.title, caseId: what.caseId },
      { to: [...new Set(to)], key: `confirm-provider:${what.choiceId}`, caseId: what.caseId },
    );
  }
}

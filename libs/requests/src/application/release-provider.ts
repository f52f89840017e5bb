import { Injectable } from '@nestjs/common';
import { CloseClocks } from '@samraad/deadlines';
import { refuse, type Tx } from '@samraad/platform';
import type { ChoiceState } from '../domain/choice-state';
import { ProviderReleased, type ProviderReleasedEvent, type ReleaseWhy } from '../domain/request.events';
import { endChoice, findChoice, setProvider } from '../persistence/provider-choice.store';
import { findRequest } from '../persistence/request.store';
import { AdvanceCase } from './advance-case';
import { ChoosingDays } from './choosing-days';

/** What each way of losing a provider makes of the choice, and what the move is called. */
const endings = {
  declined: { choice: 'declined', move: 'provider-declined' },
  'left-late': { choice: 'left', move: 'provider-left' },
  changed: { choice: 'changed', move: 'provider-changed' },
} as const satisfies Record<ReleaseWhy, { choice: ChoiceState; move: string }>;

/** After a provider has declined, was left because it was late, or for another both sides agreed on: its clocks close as they are, the number stays, the parties choose again (domain.md §6). */
@Injectable()
export class ReleaseProvider {
  constructor(
    private readonly advance: AdvanceCase,
    private readonly clocks: CloseClocks,
    private readonly days: ChoosingDays,
  ) {}

  /** Answers the last day to choose another provider. The caller holds the case lock. */
  async execute(tx: Tx, caseId: string, why: ReleaseWhy = 'declined'): Promise<{ lastDay: string }> {
    const row = (await findRequest(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
    const choice = await findChoice(tx, caseId);
    if (choice) await endChoice(tx, choice, endings[why].choice);
    // Before the clocks: subscribers lock contract and frame after the case, as everybody does.
    const event: ProviderReleasedEvent = {
      type: ProviderReleased.type,
      caseId,
      providerId: row.provider_id ?? '',
      why,
    };
    await tx.publish(event);
    await this.clocks.execute(tx, { caseId, by: why });
    await setProvider(tx, caseId, null);
    await this.advance.execute(tx, caseId, 'choosing_provider', endings[why].move);
    return { lastDay: await this.days.count(tx, caseId) };
  }
}

import { Injectable } from '@nestjs/common';
import type { Side } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { insertChoice, sayYes } from '../persistence/provider-choice.store';
import { findRequest } from '../persistence/request.store';
import { ChosenProvider } from './chosen-provider';
import { CompleteRequest } from './complete-request';
import { ReleaseProvider } from './release-provider';

/** Whom the case goes on with, and who has said so for each side. */
export interface ProviderSwitch {
  readonly providerId: string;
  readonly yes: Readonly<Record<Side, string>>;
  readonly proposedBy: string;
}

/** Both sides have agreed on another provider: the case leaves the one it has, and is sent to the other, in one (domain.md §3 [ours], §6). */
@Injectable()
export class SwitchProvider {
  constructor(
    private readonly release: ReleaseProvider,
    private readonly chosen: ChosenProvider,
    private readonly complete: CompleteRequest,
  ) {}

  /** Refuses one that is not in the case's round, is paused or ended there, or is away. */
  async expectToBeHad(tx: Tx, caseId: string, providerId: string): Promise<void> {
    const row = (await findRequest(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
    await this.chosen.expectToBeHad(tx, row, providerId);
  }

  /** The caller holds the case lock, and has found nothing in the way. */
  async execute(tx: Tx, caseId: string, { providerId, yes, proposedBy }: ProviderSwitch): Promise<void> {
    await this.expectToBeHad(tx, caseId, providerId);
    await this.release.execute(tx, caseId, 'changed');
    const choiceId = await insertChoice(tx, caseId, providerId, proposedBy);
    await sayYes(tx, choiceId, 'management', yes.management);
    await sayYes(tx, choiceId, 'employees', yes.employees);
    await this.complete.whenNothingIsMissing(tx, caseId);
  }
}

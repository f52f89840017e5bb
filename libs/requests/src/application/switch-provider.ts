import { Injectable } from '@nestjs/common';
import type { Side } from '@samraad/identity';
import { refuse, Refused, type Tx } from '@samraad/platform';
import { processObstacle } from '../domain/agreement-process.rules';
import { findProcesses } from '../persistence/agreement-process.store';
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

  /**
   * Asks all that completion asks, before anything is left: refuses one that is not in the case's round, is paused or ended there,
   * or is away; and any while the central parties' word about spread is waited for, or is no (ADR 76).
   */
  async expectToBeHad(tx: Tx, caseId: string, providerId: string): Promise<void> {
    const row = (await findRequest(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
    const obstacle = processObstacle(await findProcesses(tx, caseId));
    if (obstacle) throw new Refused(obstacle);
    await this.chosen.expectToBeHad(tx, row, providerId);
  }

  /** The caller holds the case lock, and has found nothing in the way. */
  async execute(tx: Tx, caseId: string, { providerId, yes, proposedBy }: ProviderSwitch): Promise<void> {
    await this.expectToBeHad(tx, caseId, providerId);
    await this.release.execute(tx, caseId, 'changed');
    const choiceId = await insertChoice(tx, caseId, providerId, proposedBy);
    await sayYes(tx, choiceId, 'management', yes.management);
    await sayYes(tx, choiceId, 'employees', yes.employees);
    const sent = await this.complete.whenNothingIsMissing(tx, caseId);
    // What completion waits for is asked above: nobody is left without a provider by a yes.
    if (!sent) throw new Error(`case ${caseId} has left its provider and reached no other`);
  }
}

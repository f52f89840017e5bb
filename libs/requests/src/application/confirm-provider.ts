import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { findChoice, sayYes } from '../persistence/provider-choice.store';
import { lockRequest } from '../persistence/request.store';
import { ActingSide } from './acting-side';
import { CaseReader } from './case.reader';
import { ChosenProvider } from './chosen-provider';
import { CompleteRequest } from './complete-request';

/** The other side's yes to the proposed provider; the last thing missing may make the request complete. */
@Injectable()
export class ConfirmProvider {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly complete: CompleteRequest,
    private readonly chosen: ChosenProvider,
  ) {}

  /** `choiceId` is the proposal the page showed; 409 when another has replaced it. */
  async execute(tx: Tx, command: { caseId: string; choiceId: string }): Promise<{ complete: boolean }> {
    const row = await lockRequest(tx, command.caseId);
    const facts = (await this.cases.facts(tx, row.id)) ?? refuse('platform.not-found', {}, 404);
    const acting = await this.side.claim(tx, facts, { act: 'requests.confirm-provider' });
    const choice = await findChoice(tx, row.id);
    if (!choice || choice.id !== command.choiceId) refuse('requests.provider-replaced', {}, 409);
    if (choice?.confirmedAt) refuse('requests.provider-already-confirmed', {}, 409);
    const own = acting.side === 'management' ? choice?.managementBy : choice?.employeesBy;
    if (own) refuse('requests.own-side-said-yes', {}, 409);
    await this.chosen.expectStillToBeHad(tx, row, choice?.providerId ?? '');
    await sayYes(tx, command.choiceId, acting.side, acting.personId);
    tx.audit({
      stream: `case:${row.id}`,
      action: 'requests.provider-confirmed',
      as: { side: acting.side, role: acting.role },
      facts: { providerId: choice?.providerId ?? '' },
    });
    return { complete: await this.complete.whenNothingIsMissing(tx, row.id) };
  }
}

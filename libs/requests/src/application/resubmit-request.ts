import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { lockRequest } from '../persistence/request.store';
import { ActingSide } from './acting-side';
import { AskForEndorsement } from './ask-for-endorsement';
import { CaseReader } from './case.reader';
import { CompleteRequest } from './complete-request';

/** A returned request goes to its anchors again, unchanged, so every signature still stands (domain.md §5 [ours]). */
@Injectable()
export class ResubmitRequest {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly endorsements: AskForEndorsement,
    private readonly complete: CompleteRequest,
  ) {}

  async execute(tx: Tx, command: { caseId: string }): Promise<void> {
    const row = await lockRequest(tx, command.caseId);
    const facts = (await this.cases.facts(tx, row.id)) ?? refuse('platform.not-found', {}, 404);
    const acting = await this.side.claim(tx, facts, { act: 'requests.resubmit' });
    tx.audit({
      stream: `case:${row.id}`,
      action: 'requests.resubmitted',
      as: { side: acting.side, role: acting.role },
    });
    await this.endorsements.execute(tx, row);
    // What was told of while it was returned is asked about now.
    await this.complete.whenNothingIsMissing(tx, row.id);
  }
}

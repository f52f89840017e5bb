import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { EndSigning } from '../application/end-signing';

/** One request whose signatures came too late for the round they were asked in. */
@Injectable()
export class EndSigningJob extends DueWorkJob {
  readonly kind = 'requests.end-signing';

  constructor(private readonly end: EndSigning) {
    super();
  }

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    const { caseId = '', roundId = '', round = '', at = '' } = data;
    return (await this.end.execute(tx, caseId, { roundId, round, at: new Date(at) })) ? 'done' : 'skipped';
  }
}

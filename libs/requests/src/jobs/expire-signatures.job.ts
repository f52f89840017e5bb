import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { AdvanceCase } from '../application/advance-case';
import { CaseReader } from '../application/case.reader';
import { signaturesExpiredMail } from '../mail/signatures-expired.mail';
import { voidSignatures } from '../persistence/signature.store';

/** 21 days without all signatures: the questions expire, the draft stays (domain.md §3 [ours]). */
@Injectable()
export class ExpireSignaturesJob extends DueWorkJob {
  readonly kind = 'requests.signatures-expire';

  constructor(
    private readonly cases: CaseReader,
    private readonly advance: AdvanceCase,
  ) {
    super();
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const facts = await this.cases.lock(tx, work.data.caseId ?? '');
    if (facts.stage !== 'awaiting_signatures') return 'skipped';
    const fell = await voidSignatures(tx, facts.id, 'expired');
    const parties = await this.cases.partyPeople(tx, facts.id);
    await this.advance.execute(tx, facts.id, 'draft', 'signatures-expired');
    tx.audit({ stream: `case:${facts.id}`, action: 'requests.signatures-expired' });
    await tx.mail(
      signaturesExpiredMail,
      { title: facts.title, caseId: facts.id },
      {
        // Also whoever has left since: it was their signature.
        to: [...new Set([...parties, ...fell])],
        key: `signatures-expired:${work.id}`,
        caseId: facts.id,
      },
    );
    return 'done';
  }
}

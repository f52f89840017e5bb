import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { CaseReader } from '../application/case.reader';
import { emptyDraft } from '../persistence/draft-bin.store';

/** A draft that has lain in the bin for its days is emptied for good; the trail says that it was. */
@Injectable()
export class PurgeDraftJob extends DueWorkJob {
  readonly kind = 'requests.purge-draft';

  constructor(private readonly cases: CaseReader) {
    super();
  }

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    const { id, bin } = await this.cases.lock(tx, data.caseId ?? '');
    if (!bin || bin.purged) return 'skipped';
    await emptyDraft(tx, id);
    tx.touch(id);
    tx.audit({ stream: `case:${id}`, action: 'requests.draft-purged' });
    return 'done';
  }
}

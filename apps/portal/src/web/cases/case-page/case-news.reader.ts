import { Injectable } from '@nestjs/common';
import { AuditTimeline } from '@samraad/audit';
import { Database, t } from '@samraad/platform';
import type { CaseNewsPort } from '../../../errors/case-news.port';
import type { PortalRequest } from '../../shell';
import { presentLatest } from './case-timeline.presenter';

/** Tells whose act came first when one is refused: the last line of the course on the case page, to its readers only. */
@Injectable()
export class CaseNewsReader implements CaseNewsPort {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditTimeline,
  ) {}

  async latest({ caseId, caseRelations }: PortalRequest): Promise<string | null> {
    const reads = caseRelations?.has('party') || caseRelations?.has('provider');
    if (!caseId || !reads) return null;
    const last = presentLatest(await this.audit.ofStream(this.db, `case:${caseId}`));
    if (!last) return null;
    const { when, time = '', title, detail } = last;
    return t('error.news', { when, time, what: detail ? `${title} – ${detail}` : title });
  }
}

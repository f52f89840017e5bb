import { Injectable } from '@nestjs/common';
import { AuditTimeline } from '@samraad/audit';
import { Database, t, textOf } from '@samraad/platform';
import { caseNumber, FormerProviderQuery } from '@samraad/requests';
import type { CaseNewsPort } from '../../../errors/case-news.port';
import type { PortalRequest } from '../../shell';
import { presentLatest } from './case-timeline.presenter';

/** Tells whose act came first when one is refused: the last line of the course on the case page, to its readers only. */
@Injectable()
export class CaseNewsReader implements CaseNewsPort {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditTimeline,
    private readonly former: FormerProviderQuery,
  ) {}

  async latest({ caseId, caseRelations }: PortalRequest): Promise<string | null> {
    const reads = caseRelations?.has('party') || caseRelations?.has('provider');
    if (!caseId || !reads) return null;
    const last = presentLatest(await this.audit.ofStream(this.db, `case:${caseId}`));
    if (!last) return null;
    const { when, time = '', title, detail } = last;
    return t('error.news', { when, time, what: detail ? `${title} – ${detail}` : title });
  }

  async goneOn({ caseId, viewer, caseRelations }: PortalRequest) {
    // A viewer who stands in relation to the case, but may not do this, is told so as everybody is.
    if (!caseId || !viewer || (caseRelations?.size ?? 0) > 0) return null;
    const part = await this.former.of(this.db, viewer, caseId);
    if (!part) return null;
    const message = textOf(`error.gone-on.${part.ended}`, { case: caseNumber(part.number) });
    return { heading: t('error.gone-on.title'), message };
  }
}

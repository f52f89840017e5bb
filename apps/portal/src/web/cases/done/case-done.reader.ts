import { Injectable } from '@nestjs/common';
import { AuditTimeline } from '@samraad/audit';
import { CaseNameReader } from '@samraad/duties';
import type { Viewer } from '@samraad/identity';
import { CaseStatusQuery } from '@samraad/monitoring';
import { MailsToldQuery } from '@samraad/notification';
import { Database, readDomainTime } from '@samraad/platform';
import type { DoneModel } from '../../../views';
import type { CaseDonePort, JustDone } from '../../shell';
import { presentLine } from '../case-line.presenter';
import { presentDone } from './done.presenter';

// The database's clock and this machine's may differ a little.
const skew = 5000;

/** Tells a viewer's own last act in a case from its course, and the mails that were ordered with it. */
@Injectable()
export class CaseDoneReader implements CaseDonePort {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditTimeline,
    private readonly mails: MailsToldQuery,
    private readonly statuses: CaseStatusQuery,
    private readonly names: CaseNameReader,
  ) {}

  async of(viewer: Viewer, { caseId, since }: JustDone, withNext: boolean): Promise<DoneModel | null> {
    const own = (await this.audit.ofStream(this.db, `case:${caseId}`)).filter(
      ({ actor, recordedAt }) =>
        actor.personId === viewer.personId && recordedAt.getTime() > since.getTime() - skew,
    );
    const at = own.at(-1)?.occurredAt;
    if (!at) return null;
    // One act is one unit of work, and reads domain time once.
    const entries = own.filter(({ occurredAt }) => occurredAt.getTime() === at.getTime());
    const { place } = await this.names.of(this.db, caseId);
    const told = await this.mails.of(this.db, { caseId, at, butNot: viewer.personId });
    const next = withNext ? await this.next(viewer, caseId) : null;
    return presentDone({ entries, told, next, place });
  }

  /** The same sentence as anywhere; not to a provider that has just given the case up. */
  private async next(viewer: Viewer, caseId: string): Promise<string | null> {
    const status = await this.statuses.one(this.db, caseId);
    if (!status) return null;
    const { personId, roles } = viewer;
    const provider = roles.find(({ providerId }) => providerId !== null)?.providerId ?? null;
    if (provider !== null && provider !== status.provider?.id) return null;
    const now = await readDomainTime(this.db);
    const { sentence, by } = presentLine(status, { viewer: { personId, roles }, party: false, now });
    // Most sentences say their day themselves.
    return by === null || sentence.includes(by) ? `${sentence}.` : `${sentence} · ${by}.`;
  }
}

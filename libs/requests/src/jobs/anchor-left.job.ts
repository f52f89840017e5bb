import { Injectable } from '@nestjs/common';
import { RoleEnded } from '@samraad/identity';
import { DomainEvents, type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { AskEndorsers } from '../application/ask-endorsers';
import { CaseReader } from '../application/case.reader';
import { anchorLeftKey } from '../domain/work-keys';
import { casesAskingAnchor, findEndorsements } from '../persistence/endorsement.store';

/** An anchor's role ends and nobody is left at its unit: the chairs are asked at that instant, not days later (domain.md §5). */
@Injectable()
export class AnchorLeftJob extends DueWorkJob {
  readonly kind = 'requests.anchor-left';

  constructor(
    private readonly events: DomainEvents,
    private readonly cases: CaseReader,
    private readonly endorsers: AskEndorsers,
  ) {
    super();
  }

  override onModuleInit(): void {
    super.onModuleInit();
    this.events.on(RoleEnded, async (tx, { role, unitId, at, assignmentId }) => {
      if (role !== 'anchor' || unitId === null) return;
      const key = anchorLeftKey(assignmentId);
      await tx.schedule({ kind: this.kind, key, dueAt: at, data: { unitId } });
    });
  }

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    const unitId = data.unitId ?? '';
    let asked = false;
    for (const caseId of await casesAskingAnchor(tx, unitId)) {
      const { title } = await this.cases.lock(tx, caseId);
      const open = (await findEndorsements(tx, caseId)).filter(
        (one) => one.unitId === unitId && one.state === 'asked' && one.escalatedAt === null,
      );
      for (const { id, regionId } of open) {
        asked = (await this.endorsers.anchorLeft(tx, { id, caseId, title, unitId, regionId })) || asked;
      }
    }
    return asked ? 'done' : 'skipped';
  }
}

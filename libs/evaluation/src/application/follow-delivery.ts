import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttestationStands, FollowUpTalkChanged, InvoicePaid, SatisfactionDue } from '@samraad/delivery';
import type { LocalDate } from '@samraad/deadlines';
import { DomainEvents, type Tx } from '@samraad/platform';
import { AdvanceCase, CaseReader } from '@samraad/requests';
import { stateAt } from '../domain/evaluation-state';
import { findEvaluations } from '../persistence/evaluation.store';
import { EndCase } from './end-case';
import { followUpOverKey } from './evaluation-work';
import { OpenEvaluations } from './open-evaluations';

/** What delivery tells: the evaluations run beside invoicing, never after it (domain.md §11, §13). */
@Injectable()
export class FollowDelivery implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly cases: CaseReader,
    private readonly open: OpenEvaluations,
    private readonly advance: AdvanceCase,
    private readonly endCase: EndCase,
  ) {}

  onModuleInit(): void {
    this.events.on(AttestationStands, (tx, { caseId, finishDay }) => this.attested(tx, caseId, finishDay));
    this.events.on(SatisfactionDue, (tx, { caseId, finishDay }) => this.due(tx, caseId, finishDay));
    this.events.on(FollowUpTalkChanged, (tx, { caseId }) => this.followedUp(tx, caseId));
    this.events.on(InvoicePaid, (tx, { caseId }) => this.endCase.whenBothStrandsEnded(tx, caseId));
  }

  /** Held or cancelled, nothing may be left to wait for; moved, it keeps the case open until another day. */
  private async followedUp(tx: Tx, caseId: string): Promise<void> {
    await tx.unschedule(followUpOverKey(caseId));
    await this.endCase.whenBothStrandsEnded(tx, caseId);
  }

  /** Late attestation or a dispute: the form opens, the case stays where it is. */
  private async due(tx: Tx, caseId: string, finishDay: LocalDate): Promise<void> {
    await this.open.execute(tx, await this.cases.lock(tx, caseId), finishDay);
  }

  private async attested(tx: Tx, caseId: string, finishDay: LocalDate): Promise<void> {
    const facts = await this.cases.lock(tx, caseId);
    await this.open.execute(tx, facts, finishDay);
    if (facts.stage !== 'attested') return;
    const evaluations = await findEvaluations(tx, caseId);
    const now = await tx.now();
    const stateOf = (wanted: string) => {
      const row = evaluations.find(({ kind }) => kind === wanted);
      return row ? stateAt(row, now) : 'closed';
    };
    const onward = stateOf('satisfaction') === 'closed' || stateOf('effect') !== 'scheduled';
    await this.advance.execute(tx, caseId, onward ? 'effect' : 'satisfaction', 'attestation-stands');
    if (onward) await this.endCase.whenBothStrandsEnded(tx, caseId);
  }
}

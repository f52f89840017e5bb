import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ContractSigned, type ContractSignedEvent } from '@samraad/contracts';
import { DomainEvents, type Tx } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import { insertActivities } from '../persistence/activity.store';
import { insertCourse } from '../persistence/course.store';
import { ActivityNews } from './activity-news';

/** When all have signed, the contract's activities become the plan, and both sides are told of it with its days (domain.md §9). */
@Injectable()
export class PlanDelivery implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly cases: CaseReader,
    private readonly news: ActivityNews,
  ) {}

  onModuleInit(): void {
    this.events.on(ContractSigned, (tx, event) => this.execute(tx, event));
  }

  async execute(tx: Tx, event: ContractSignedEvent): Promise<void> {
    const { caseId, contractId, roundId, providerId, price, milestones } = event;
    await insertCourse(tx, {
      ...{ caseId, contractId, roundId, providerId, price, milestones, released: 0n },
      signedAt: await tx.now(),
    });
    const plan = event.activities.map(({ title, description, kind, plannedOn, milestone = null }, index) => ({
      caseId,
      contractId,
      seq: index + 1,
      title,
      description,
      kind,
      plannedOn,
      milestone,
    }));
    const made = await insertActivities(tx, plan);
    tx.audit({
      stream: `case:${caseId}`,
      action: 'delivery.planned',
      facts: { contractId, activities: event.activities.length },
    });
    const facts = await this.cases.facts(tx, caseId);
    if (facts)
      await this.news.planned(
        tx,
        facts,
        made.map((one) => ({ ...one, changes: 0 })),
      );
  }
}

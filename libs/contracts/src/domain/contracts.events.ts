import type { DomainEvent, EventType, Ore } from '@samraad/platform';
import type { ContractActivity, Milestone } from './contract-content';

/** All three have signed: the money is bound and the plan stands. */
export interface ContractSignedEvent extends DomainEvent {
  readonly type: 'contracts.contract-signed';
  readonly caseId: string;
  readonly contractId: string;
  readonly versionNo: number;
  readonly providerId: string;
  readonly roundId: string;
  /** Øre. */
  readonly price: Ore;
  /** None when the course is one whole. */
  readonly milestones: readonly Milestone[];
  readonly activities: readonly ContractActivity[];
}
export const ContractSigned: EventType<ContractSignedEvent> = { type: 'contracts.contract-signed' };

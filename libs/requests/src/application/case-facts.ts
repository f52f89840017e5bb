import type { DraftBin } from '../domain/draft-bin.rules';
import type { Side } from '@samraad/identity';
import type { Stage } from '../domain/request-state';

/** Somebody who may act for a workplace of the case now. */
export interface CaseParty {
  readonly personId: string;
  readonly side: Side;
  readonly unitId: string;
  readonly role: string;
  /** The role is stated by its holder, and nobody has confirmed it. */
  readonly stated?: boolean;
}

/** What libs to the right may know of a case. */
export interface CaseFacts {
  readonly id: string;
  /** E.g. 'SR-7KQ4-M2'. */
  readonly reference: string;
  readonly stage: Stage;
  readonly version: number;
  /** Null until the request is complete for the first time. */
  readonly roundId: string | null;
  readonly number: number | null;
  readonly title: string;
  readonly kind: 'advice' | 'inspiration';
  readonly level: 'operational' | 'strategic';
  /** The provider both sides confirmed. */
  readonly providerId: string | null;
  readonly acceptedAt: Date | null;
  /** Of a deleted draft: how long it lies in the bin, or that it is emptied. */
  readonly bin?: DraftBin | null;
  readonly consultantId: string | null;
  readonly coordinatingUnitId: string;
  readonly unitIds: readonly string[];
  /** Of the workplaces that have joined. */
  readonly parties: readonly CaseParty[];
  /** Of workplaces asked to join that have not answered yet. */
  readonly invited: readonly CaseParty[];
}

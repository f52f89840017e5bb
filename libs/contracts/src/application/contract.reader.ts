import { Injectable } from '@nestjs/common';
import type { Ore, Queryable } from '@samraad/platform';
import type { ContractActivity, ContractDraft } from '../domain/contract-content';
import type { ContractState } from '../domain/contract-state';
import { findContract, findSignatures, findVersions } from '../persistence/contract.store';
import type { ContractSignature } from '../persistence/contract-signature.entity';
import type { ContractVersion } from '../persistence/contract-version.entity';
import { findWaitingRow, type WaitingRow } from '../persistence/waiting.store';

/** The narrow facts other libs ask about a case's contract. */
export interface ContractFacts {
  readonly id: string;
  readonly caseId: string;
  readonly roundId: string;
  readonly providerId: string;
  readonly state: ContractState;
  /** Øre; null until a version was sent. */
  readonly price: Ore | null;
  readonly activities: readonly ContractActivity[];
  readonly sentAt: Date | null;
  readonly signedAt: Date | null;
  /** When the version sent last lapsed unsigned; null once a newer one is sent. */
  readonly lapsedAt: Date | null;
  /** Why it waits for room and whether it is its turn; null unless it waits. */
  readonly waiting: WaitingRow | null;
}

/** Everything about it, for its page and the API. */
export interface ContractView extends ContractFacts {
  readonly version: number;
  readonly draft: ContractDraft;
  readonly versions: readonly ContractVersion[];
  readonly signatures: readonly ContractSignature[];
}

/** Those of a draft's activities that have their day; of a sent or signed contract that is all of them. */
const dated = (draft: ContractDraft): ContractActivity[] =>
  (draft.activities ?? []).flatMap(({ plannedOn, ...one }) =>
    plannedOn === null ? [] : [{ ...one, plannedOn }],
  );

/** Reads the living contract of a case. */
@Injectable()
export class ContractReader {
  async ofCase(db: Queryable, caseId: string): Promise<ContractFacts | null> {
    return this.view(db, caseId);
  }

  async view(db: Queryable, caseId: string): Promise<ContractView | null> {
    const row = await findContract(db, caseId);
    if (!row) return null;
    const [versions, waiting, signatures] = await Promise.all([
      findVersions(db, row.id),
      findWaitingRow(db, row.id),
      findSignatures(db, row.id),
    ]);
    return {
      id: row.id,
      caseId: row.caseId,
      roundId: row.roundId,
      providerId: row.providerId,
      state: row.state,
      price: versions.at(-1)?.price ?? null,
      activities: dated(row.draft),
      sentAt: row.sentAt,
      signedAt: row.signedAt,
      lapsedAt: row.lapsedAt,
      waiting,
      version: row.version,
      draft: row.draft,
      versions,
      signatures,
    };
  }
}

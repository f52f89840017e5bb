import { Injectable } from '@nestjs/common';
import { type Queryable, refusal, type Refusal, t, type Tx } from '@samraad/platform';
import { type ApprovedProposal, ProposalKind } from '@samraad/proposals';
import { lockRound, RoundReader } from '@samraad/scheme';
import { z } from 'zod';
import { type StandardClause, standardClausesSchema, standardObstacle } from '../domain/standard-contract';
import { findStandard, insertStandard } from '../persistence/standard-contract.store';

/** Which clauses are a round's standard contract from now on. */
export const standardContractChange = z.strictObject({
  roundId: z.uuid(),
  clauses: standardClausesSchema,
});
export type StandardContractChange = z.infer<typeof standardContractChange>;

/** The round, and the version that holds. */
export interface StandardContractFacts {
  readonly name: string;
  readonly key: string;
  /** 0 while there is none. */
  readonly no: number;
  readonly clauses: readonly StandardClause[];
}

/** Both central sides decide a round's standard contract; contracts that are written already keep their version (issue 12). */
@Injectable()
export class StandardContractProposal extends ProposalKind<StandardContractChange, StandardContractFacts> {
  readonly kind = 'contract.standard';
  readonly pair = 'central';
  readonly change = standardContractChange;

  constructor(private readonly rounds: RoundReader) {
    super();
  }

  subjects({ roundId }: StandardContractChange) {
    return [`standard-contract:${roundId}`];
  }

  async facts(db: Queryable, { roundId }: StandardContractChange): Promise<StandardContractFacts | null> {
    const [round, holds] = await Promise.all([this.rounds.find(db, roundId), findStandard(db, roundId)]);
    return round && { name: round.name, key: round.key, no: holds?.no ?? 0, clauses: holds?.clauses ?? [] };
  }

  ground({ no }: StandardContractFacts) {
    return { no };
  }

  check({ clauses }: StandardContractChange, holds: StandardContractFacts): Refusal | null {
    const same = JSON.stringify(clauses.map(textOf)) === JSON.stringify(holds.clauses.map(textOf));
    return same ? refusal('contracts.standard-same') : standardObstacle(clauses);
  }

  title(_: StandardContractChange, { name, no }: StandardContractFacts) {
    return t('contracts.standard-title', { no: String(no + 1), round: name });
  }

  override lock(tx: Tx, { roundId }: StandardContractChange): Promise<void> {
    return lockRound(tx, roundId);
  }

  async apply(
    tx: Tx,
    { roundId, clauses }: StandardContractChange,
    { id: proposalId }: ApprovedProposal,
  ): Promise<void> {
    const { name } = await this.rounds.byId(tx, roundId);
    const no = ((await findStandard(tx, roundId))?.no ?? 0) + 1;
    await insertStandard(tx, { roundId, no, clauses, proposalId });
    tx.audit({
      stream: 'scheme',
      action: 'contracts.standard-set',
      facts: { proposalId, no, round: name },
    });
  }
}

const textOf = ({ heading, text }: StandardClause): string[] => [heading, text];

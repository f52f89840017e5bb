import { expectMove, type Queryable, refusal, type Tx } from '@samraad/platform';
import type { Proposal } from '../domain/proposal';
import { nextProposalStates, type ProposalState } from '../domain/proposal-state';

/** What is asked of the row, in every statement that reads whole proposals. */
export const proposalColumns = `p.id, p.kind, p.pair, p.region_id AS "regionId", p.side, p.title, p.reason, p.change, p.facts, p.ground,
  p.ground_hash AS "groundHash", p.state, person_now(p.proposed_by) AS "proposedBy",
  p.proposed_by AS "proposedAs", p.proposed_at AS "proposedAt", p.lapses_at AS "lapsesAt",
  p.ended_by AS "endedBy", p.ended_at AS "endedAt", p.answer`;

/** A proposal as it is made: the same thing waits once only. */
export interface NewProposal extends Omit<Proposal, 'state' | 'endedBy' | 'endedAt' | 'answer'> {
  readonly changeHash: string;
  readonly subjects: readonly string[];
}

/** False when the very same change waits already: of two at once, one. */
export async function insertProposal(tx: Tx, made: NewProposal): Promise<boolean> {
  const rows = await tx.query(
    `INSERT INTO proposal (id, kind, pair, region_id, side, title, reason, change, change_hash, facts, ground, ground_hash, subjects,
       state, proposed_by, proposed_at, looked_at, lapses_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'waiting', $14, $15, $15, $16)
     ON CONFLICT (kind, change_hash) WHERE state = 'waiting' DO NOTHING RETURNING id`,
    [
      made.id,
      made.kind,
      made.pair,
      made.regionId,
      made.side,
      made.title,
      made.reason,
      made.change,
      made.changeHash,
      made.facts,
      made.ground,
      made.groundHash,
      made.subjects,
      made.proposedBy,
      made.proposedAt,
      made.lapsesAt,
    ],
  );
  return rows.length === 1;
}

export async function findProposal(db: Queryable, id: string): Promise<Proposal | null> {
  const [row] = await db.query<Proposal>(`SELECT ${proposalColumns} FROM proposal p WHERE p.id = $1`, [id]);
  return row ?? null;
}

/** First of all locks (README): whoever comes second finds it ended. */
export async function lockProposal(tx: Tx, id: string): Promise<Proposal | null> {
  await tx.query('SELECT 1 FROM proposal WHERE id = $1 FOR UPDATE', [id]);
  return findProposal(tx, id);
}

/** How a proposal ended: by whom, with which words, and what its page stated then. */
export interface ProposalEnd {
  readonly state: Exclude<ProposalState, 'waiting'>;
  readonly by: string | null;
  readonly answer: string | null;
  readonly facts: string;
}

/** The row is locked. */
export async function endProposal(tx: Tx, { id, state }: Proposal, end: ProposalEnd): Promise<void> {
  expectMove(nextProposalStates, { from: state, to: end.state }, refusal('proposals.ended', {}, 409));
  await tx.query(
    `UPDATE proposal SET state = $2, ended_by = $3, ended_at = $4, answer = $5, facts = $6 WHERE id = $1`,
    [id, end.state, end.by, await tx.now(), end.answer, end.facts],
  );
}

/** When it was last looked at: which reminders have had their time. */
export async function lookedAt(db: Queryable, id: string): Promise<Date | null> {
  const [row] = await db.query<{ at: Date }>('SELECT looked_at AS at FROM proposal WHERE id = $1', [id]);
  return row?.at ?? null;
}

export async function saveLook(tx: Tx, id: string): Promise<void> {
  await tx.query('UPDATE proposal SET looked_at = $2 WHERE id = $1', [id, await tx.now()]);
}

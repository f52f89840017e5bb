import { expectMove, type Ore, type Queryable, type Tx } from '@samraad/platform';
import { type EarlyEndState, nextEarlyEndStates } from '../domain/early-end-state';
import type { EarlyEndTerms } from '../domain/early-end.rules';
import type { DisputeSide, SettlementAt } from '../domain/settlement.rules';
import { agreedSql } from './agreed.sql';
import type { Attestation } from './attestation.entity';
import type { DisputeVoice } from './dispute-talk.store';

/** The open proposal to end a course early. */
export interface OpenEarlyEnd extends SettlementAt, EarlyEndTerms {
  readonly caseId: string;
  /** Who proposed it. */
  readonly side: DisputeSide;
  readonly agreed: readonly DisputeVoice[];
}

/** The open one of a case that is locked; null when there is none. */
export async function findOpenEarlyEnd(db: Queryable, caseId: string): Promise<OpenEarlyEnd | null> {
  const [row] = await db.query<Omit<OpenEarlyEnd, 'amount'> & { amount: string }>(
    `SELECT e.case_id AS "caseId", e.no, e.side, e.hash, e.reason, e.amount, e.keeps_talk AS "keepsTalk", e.proposed_at AS "proposedAt",
       (SELECT ${agreedSql('g.side <> e.side, g.agreed_at')}
         FROM early_end_agreement g WHERE g.case_id = e.case_id AND g.no = e.no) AS agreed
     FROM early_end e WHERE e.case_id = $1 AND e.state = 'open'`,
    [caseId],
  );
  return row ? { ...row, amount: BigInt(row.amount) } : null;
}

export async function nextEarlyEndNo(db: Queryable, caseId: string): Promise<number> {
  const sql = 'SELECT coalesce(max(no), 0) + 1 AS next FROM early_end WHERE case_id = $1';
  const [row] = await db.query<{ next: number }>(sql, [caseId]);
  return row?.next ?? 1;
}

export async function insertEarlyEnd(
  tx: Tx,
  of: EarlyEndTerms & { caseId: string; no: number; side: DisputeSide; hash: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO early_end (case_id, no, side, reason, amount, keeps_talk, hash, proposed_at, state, state_since)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'open', $8)`,
    [of.caseId, of.no, of.side, of.reason, of.amount.toString(), of.keepsTalk, of.hash, await tx.now()],
  );
}

export async function insertEarlyEndAgreement(
  tx: Tx,
  of: { caseId: string; no: number; hash: string },
  { personId, side, role }: DisputeVoice,
): Promise<void> {
  await tx.query(
    `INSERT INTO early_end_agreement (case_id, no, hash, side, person_id, role, agreed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [of.caseId, of.no, of.hash, side, personId, role, await tx.now()],
  );
}

/** What a proposal came to, beside its state. */
interface CameTo {
  readonly refusal?: { readonly by: DisputeVoice; readonly reason: string };
  readonly released?: Ore;
}

/** Moves the open proposal as its table lets it; the case is locked. */
export async function saveEarlyEndState(
  tx: Tx,
  { caseId, no }: { readonly caseId: string; readonly no: number },
  to: EarlyEndState,
  { refusal, released }: CameTo = {},
): Promise<void> {
  expectMove(nextEarlyEndStates, { from: 'open', to });
  await tx.query(
    `UPDATE early_end SET state = $3, state_since = $4, refused_by = $5, refused_side = $6, refusal = $7, released = $8
     WHERE case_id = $1 AND no = $2 AND state = 'open'`,
    [
      ...[caseId, no, to, await tx.now()],
      ...[refusal?.by.personId ?? null, refusal?.by.side ?? null, refusal?.reason ?? null],
      released?.toString() ?? null,
    ],
  );
}

/** What is attested when a course ends early: by both sides, the side whose attestation it is first; it may be for nothing. */
export async function insertEarlyAttestation(
  tx: Tx,
  of: Pick<Attestation, 'id' | 'caseId' | 'contractId' | 'reportRevision' | 'amount' | 'objectionDueAt'> & {
    readonly no: number;
  },
  [first, second]: readonly [DisputeVoice, DisputeVoice],
): Promise<void> {
  await tx.query(
    `INSERT INTO attestation (id, case_id, contract_id, milestone, report_revision, amount, side, person_id, role, attested_at,
       second_person_id, second_role, second_at, objection_due_at, state, early_end_no)
     VALUES ($1, $2, $3, 0, $4, $5, $6, $7, $8, $9, $10, $11, $9, $12, 'open', $13)`,
    [
      ...[of.id, of.caseId, of.contractId, of.reportRevision, of.amount.toString()],
      ...[first.side, first.personId, first.role, await tx.now()],
      ...[second.personId, second.role, of.objectionDueAt, of.no],
    ],
  );
}

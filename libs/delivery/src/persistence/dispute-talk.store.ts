import { newId, type Ore, type Queryable, type Tx } from '@samraad/platform';
import type { DisputeSide, SettlementAt } from '../domain/settlement.rules';
import { agreedSql } from './agreed.sql';

/** Who says or does something in a dispute. */
export interface DisputeVoice {
  readonly personId: string;
  readonly side: DisputeSide;
  readonly role: string;
}

/** When the first objection that is open now was made; null when none is. */
export async function disputedSince(db: Queryable, attestationId: string): Promise<Date | null> {
  const [row] = await db.query<{ at: Date | null }>(
    'SELECT min(disputed_at) AS at FROM attestation_dispute WHERE attestation_id = $1 AND outcome IS NULL',
    [attestationId],
  );
  return row?.at ?? null;
}

export async function insertDisputeMessage(
  tx: Tx,
  attestationId: string,
  { personId, side, role }: DisputeVoice,
  body: string,
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO dispute_message (id, attestation_id, person_id, side, role, body, written_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, attestationId, personId, side, role, body, await tx.now()],
  );
  return id;
}

/** What was proposed last, whatever it was about, with who has agreed; null before any. */
export async function lastSettlement(
  db: Queryable,
  attestationId: string,
): Promise<(SettlementAt & { readonly amount: Ore; readonly text: string }) | null> {
  const [row] = await db.query<SettlementAt & { amount: string; text: string }>(
    `SELECT s.no, s.hash, s.amount, s.text, s.proposed_at AS "proposedAt",
       (SELECT ${agreedSql('g.agreed_at')} FROM dispute_agreement g
         WHERE g.attestation_id = s.attestation_id AND g.no = s.no) AS agreed
     FROM dispute_settlement s WHERE s.attestation_id = $1 ORDER BY s.no DESC LIMIT 1`,
    [attestationId],
  );
  return row ? { ...row, amount: BigInt(row.amount) } : null;
}

export async function insertSettlement(
  tx: Tx,
  of: { attestationId: string; no: number; amount: Ore; text: string; hash: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO dispute_settlement (attestation_id, no, amount, text, hash, proposed_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [of.attestationId, of.no, of.amount.toString(), of.text, of.hash, await tx.now()],
  );
}

export async function insertAgreement(
  tx: Tx,
  of: { attestationId: string; no: number; hash: string },
  { personId, side, role }: DisputeVoice,
): Promise<void> {
  await tx.query(
    `INSERT INTO dispute_agreement (attestation_id, no, hash, side, person_id, role, agreed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [of.attestationId, of.no, of.hash, side, personId, role, await tx.now()],
  );
}

/** When it was last handed over to the central parties; null when it never was. */
export async function lastHandover(db: Queryable, attestationId: string): Promise<Date | null> {
  const [row] = await db.query<{ at: Date | null }>(
    'SELECT max(handed_at) AS at FROM dispute_handover WHERE attestation_id = $1',
    [attestationId],
  );
  return row?.at ?? null;
}

export async function insertHandover(
  tx: Tx,
  attestationId: string,
  { personId, side, role }: DisputeVoice,
): Promise<void> {
  await tx.query(
    `INSERT INTO dispute_handover (id, attestation_id, person_id, side, role, handed_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [newId(), attestationId, personId, side, role, await tx.now()],
  );
}

/** How a dispute ended: by which agreement of the three, or by which proposal of the central sides. */
export interface DisputeOutcomeRow {
  readonly attestationId: string;
  readonly settlementNo: number | null;
  readonly proposalId: string | null;
  /** Øre that is earned, and øre that goes back to the frame. */
  readonly amount: Ore;
  readonly released: Ore;
  readonly text: string;
}

export async function insertOutcome(tx: Tx, of: DisputeOutcomeRow): Promise<void> {
  await tx.query(
    `INSERT INTO dispute_outcome (attestation_id, decided_by, settlement_no, proposal_id, amount, released, text, ended_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      of.attestationId,
      of.proposalId === null ? 'parties' : 'central',
      of.settlementNo,
      of.proposalId,
      of.amount.toString(),
      of.released.toString(),
      of.text,
      await tx.now(),
    ],
  );
}

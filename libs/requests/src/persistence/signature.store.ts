import type { Role, Side } from '@samraad/identity';
import { insertRow, newId, readRows, statesBefore, type Queryable, type Tx } from '@samraad/platform';
import { type AskState, nextAskStates, type SignatureFalls } from '../domain/ask-state';
import type { SigningSlot, SlotSignature } from '../domain/signing-rule.rules';
import type { SignedText, TextSigner } from '../domain/request-content';
import type { Signer } from '../domain/signer';
import { SignatureAsked } from './signature-asked.entity';

/** Every slot of a request with the signature that stands over the given content, if any. */
export async function findSlots(db: Queryable, requestId: string, hash: string): Promise<SigningSlot[]> {
  const rows = await db.query<{
    unit_id: string;
    side: Side;
    person_id: string;
    role: Role | null;
    content_hash: string | null;
  }>(
    `SELECT s.unit_id, s.side, s.person_id, g.role, g.content_hash
     FROM request_signer s
     LEFT JOIN request_signature g ON g.request_id = s.request_id AND g.unit_id = s.unit_id AND g.side = s.side
       AND person_now(g.person_id) = s.person_id AND g.content_hash = $2
       AND NOT EXISTS (SELECT 1 FROM request_signature_void v WHERE v.signature_id = g.id)
     WHERE s.request_id = $1`,
    [requestId, hash],
  );
  return rows.map((row) => ({
    unitId: row.unit_id,
    side: row.side,
    personId: row.person_id,
    signedHash: row.content_hash,
    signedRole: row.role,
  }));
}

/** Keeps the exact bytes asked to be signed, and the signers they name. */
export async function saveText(
  tx: Tx,
  requestId: string,
  text: SignedText,
  signers: readonly TextSigner[],
): Promise<void> {
  await tx.query(
    'INSERT INTO request_text (request_id, hash, body, recorded_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [requestId, text.hash, text.text, await tx.now()],
  );
  await tx.query(
    `INSERT INTO request_text_signer (request_id, hash, unit_id, side, person_id, roles, stated)
     SELECT $1, $2, s."unitId", s.side, s."personId", s.roles, s.stated
     FROM jsonb_to_recordset($3) AS s ("unitId" uuid, side text, "personId" uuid, roles text[], stated boolean)
     ON CONFLICT DO NOTHING`,
    [requestId, text.hash, JSON.stringify(signers)],
  );
  await tx.query('UPDATE request SET content_hash = $2 WHERE id = $1', [requestId, text.hash]);
}

/** Whether anybody was ever asked to sign: what was frozen for that lasts. */
export async function wasAskedToSign(db: Queryable, caseId: string): Promise<boolean> {
  const [row] = await db.query<{ asked: boolean }>(
    'SELECT EXISTS (SELECT FROM request_text WHERE request_id = $1) AS asked',
    [caseId],
  );
  return row?.asked ?? false;
}

/** The signers a text names, as who they are now; none in the forms before they stood in it. */
export function findTextSigners(
  db: Queryable,
  requestId: string,
  hash: string | null,
): Promise<TextSigner[]> {
  return db.query<TextSigner>(
    `SELECT unit_id AS "unitId", side, person_now(person_id) AS "personId", roles, stated FROM request_text_signer
     WHERE request_id = $1 AND hash = $2 ORDER BY unit_id, side DESC`,
    [requestId, hash],
  );
}

export async function askForSignature(
  tx: Tx,
  requestId: string,
  signer: Signer,
  ask: { hash: string; askedBy: string; expiresAt: Date },
): Promise<string> {
  const id = newId();
  const asked = { ...signer, ...ask, id, requestId, askedAt: await tx.now() };
  await insertRow(tx, SignatureAsked, { ...asked, state: 'asked' });
  return id;
}

/** The open questions of a request expire at one instant. */
export async function saveExpiry(tx: Tx, requestId: string, expiresAt: Date): Promise<void> {
  await tx.query(
    `UPDATE signature_asked SET expires_at = $2 WHERE request_id = $1 AND state = 'asked' AND expires_at <> $2`,
    [requestId, expiresAt],
  );
}

/** The cases in which a side of a workplace is asked to sign, in the order they are locked. */
export async function casesAsking(db: Queryable, unitId: string, side: Side): Promise<string[]> {
  const rows = await db.query<{ request_id: string }>(
    `SELECT DISTINCT request_id FROM signature_asked
     WHERE unit_id = $1 AND side = $2 AND state = 'asked' ORDER BY request_id`,
    [unitId, side],
  );
  return rows.map((row) => row.request_id);
}

/** Of some workplaces, those where somebody is asked to sign. */
export async function unitsAsking(db: Queryable, unitIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ unit_id: string }>(
    `SELECT DISTINCT unit_id FROM signature_asked WHERE unit_id = ANY($1::uuid[]) AND state = 'asked'`,
    [unitIds],
  );
  return new Set(rows.map((row) => row.unit_id));
}

/** Cases that are signed, or being signed, by somebody in a role at a place, in the order they are locked. */
export async function casesSignedAs(
  db: Queryable,
  { personId, role, unitId }: { readonly personId: string; readonly role: Role; readonly unitId: string },
): Promise<string[]> {
  const rows = await db.query<{ request_id: string }>(
    `SELECT DISTINCT g.request_id FROM request_signature g
     JOIN request r ON r.id = g.request_id AND r.content_hash = g.content_hash
     WHERE g.person_id IN (SELECT person_rows($1)) AND g.role = $2 AND g.unit_id = $3
       AND (r.number IS NOT NULL OR r.stage IN ('awaiting_signatures', 'awaiting_endorsement', 'returned'))
       AND NOT EXISTS (SELECT 1 FROM request_signature_void v WHERE v.signature_id = g.id)
     ORDER BY g.request_id`,
    [personId, role, unitId],
  );
  return rows.map((row) => row.request_id);
}

/** A case that goes on though a role in which it was signed has been revoked. */
export async function insertFlag(tx: Tx, requestId: string, assignmentId: string): Promise<void> {
  await tx.query(
    'INSERT INTO request_flag (request_id, assignment_id, raised_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [requestId, assignmentId, await tx.now()],
  );
}

/** The questions still open, oldest first. */
export const findOpenAsks = (db: Queryable, requestId: string): Promise<SignatureAsked[]> =>
  readRows(db, SignatureAsked, `WHERE request_id = $1 AND state = 'asked' ORDER BY asked_at, id`, [
    requestId,
  ]);

export async function closeAsk(
  tx: Tx,
  id: string,
  state: AskState,
  reason: string | null = null,
): Promise<void> {
  await tx.query(
    `UPDATE signature_asked SET state = $2, closed_at = $3, reason = $4 WHERE id = $1 AND state = ANY($5)`,
    [id, state, await tx.now(), reason, statesBefore(nextAskStates, state)],
  );
}

export async function insertSignature(
  tx: Tx,
  requestId: string,
  personId: string,
  hash: string,
  signature: SlotSignature & { readonly askedId: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO request_signature (id, request_id, unit_id, side, person_id, role, content_hash, signed_at, asked_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newId(),
      requestId,
      signature.unitId,
      signature.side,
      personId,
      signature.role,
      hash,
      await tx.now(),
      signature.askedId,
    ],
  );
}

/** The instant of the last standing signature over a content; null while nobody has signed it. */
export async function lastSignatureAt(
  db: Queryable,
  requestId: string,
  hash: string | null,
): Promise<Date | null> {
  const [found] = await db.query<{ at: Date | null }>(
    `SELECT max(g.signed_at) AS at FROM request_signature g WHERE g.request_id = $1 AND g.content_hash = $2
       AND NOT EXISTS (SELECT 1 FROM request_signature_void v WHERE v.signature_id = g.id)`,
    [requestId, hash],
  );
  return found?.at ?? null;
}

/** Requests that are being signed, and were asked for their signatures before an instant. */
export async function casesAskedBefore(db: Queryable, at: Date): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT id FROM request WHERE stage = 'awaiting_signatures' AND stage_since < $1 ORDER BY id`,
    [at],
  );
  return rows.map(({ id }) => id);
}

/** Voids every signature that stands and every open question; answers the persons concerned. */
export async function voidSignatures(tx: Tx, requestId: string, why: SignatureFalls): Promise<string[]> {
  const now = await tx.now();
  const signed = await tx.query<{ person_id: string }>(
    `WITH standing AS (
       SELECT g.id, g.person_id FROM request_signature g
       WHERE g.request_id = $1 AND NOT EXISTS (SELECT 1 FROM request_signature_void v WHERE v.signature_id = g.id)
     ), gone AS (
       INSERT INTO request_signature_void (signature_id, voided_at, why) SELECT id, $2, $3 FROM standing
     ) SELECT DISTINCT person_id FROM standing`,
    [requestId, now, why],
  );
  const state = why === 'expired' ? 'expired' : 'voided';
  const asked = await tx.query<{ person_id: string }>(
    `UPDATE signature_asked SET state = $3, closed_at = $2 WHERE request_id = $1 AND state = ANY($4) RETURNING person_id`,
    [requestId, now, state, statesBefore(nextAskStates, state)],
  );
  return [...new Set([...signed, ...asked].map((row) => row.person_id))];
}

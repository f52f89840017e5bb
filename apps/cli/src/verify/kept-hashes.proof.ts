import { earlyEndHash, settlementHash, undoHash } from '@samraad/delivery';
import { verifyDa } from '../i18n/verify.da';
import type { Proof } from './difference';
import { sha256Sql, sqlProof } from './sql-proof';

/** A row whose hash is over several of its columns, as the signing side reckoned it. */
interface HashedRow {
  readonly row: string;
  readonly hash: string;
}

/** Reckons each row's hash again with the very function that made it; but for its key and the hash itself, its columns are what that is over. */
const reckonedAgain = <R extends HashedRow>(
  of: { readonly label: string; readonly table: string; readonly rows: string },
  hashOf: (said: Omit<R, keyof HashedRow>) => string,
): Proof => ({
  label: of.label,
  counted: `SELECT count(*) FROM ${of.table}`,
  async *differences(snapshot) {
    for await (const { row, hash, ...said } of snapshot.stream<R>(of.rows))
      if (hashOf(said) !== hash) yield { table: of.table, row, problem: verifyDa.hashOfBody };
  },
});

/** What three agreed to is kept as words and an amount: together they still give the hash each of them saw (ADR 63). */
export const settlementsProof: Proof = reckonedAgain<
  HashedRow & {
    readonly attestationId: string;
    readonly no: number;
    readonly text: string;
    readonly amount: string;
  }
>(
  {
    ...{ label: verifyDa.labels.settlements, table: 'dispute_settlement' },
    rows: `SELECT attestation_id || '/' || no AS row, attestation_id AS "attestationId", no, text, amount, hash
      FROM dispute_settlement ORDER BY 1`,
  },
  ({ amount, ...said }) => settlementHash({ ...said, amount: BigInt(amount) }),
);

/** As do the words of an early end (ADR 64). */
export const earlyEndsProof: Proof = reckonedAgain<
  HashedRow & {
    readonly caseId: string;
    readonly no: number;
    readonly reason: string;
    readonly keepsTalk: boolean;
    readonly amount: string;
  }
>(
  {
    ...{ label: verifyDa.labels.earlyEnds, table: 'early_end' },
    rows: `SELECT case_id || '/' || no AS row, case_id AS "caseId", no, reason, keeps_talk AS "keepsTalk", amount, hash
      FROM early_end ORDER BY 1`,
  },
  ({ amount, ...said }) => earlyEndHash({ ...said, amount: BigInt(amount) }),
);

/** As do the words with which an attestation is undone (ADR 69). */
export const undosProof: Proof = reckonedAgain<
  HashedRow & { readonly attestationId: string; readonly no: number; readonly reason: string }
>(
  {
    ...{ label: verifyDa.labels.undos, table: 'attestation_undo' },
    rows: `SELECT case_id || '/' || no AS row, attestation_id AS "attestationId", no, reason, hash
      FROM attestation_undo ORDER BY 1`,
  },
  undoHash,
);

/** What one side proposed, and what it was judged on, are what the other side answered (ADR 41). */
export const proposalsProof: Proof = sqlProof(
  verifyDa.labels.proposals,
  'SELECT count(*) FROM proposal',
  ['change', 'ground'].map((column) => ({
    problem: verifyDa.hashOfBody,
    sql: `SELECT 'proposal' AS "table", id::text AS row FROM proposal
      WHERE ${sha256Sql(column)} <> ${column}_hash ORDER BY 2`,
  })),
);

/** What was asked of somebody is a text that is kept: a signature, and an anchor's endorsement (domain.md §3, §5). */
export const askedTextsProof: Proof = sqlProof(
  verifyDa.labels.askedTexts,
  'SELECT (SELECT count(*) FROM signature_asked) + (SELECT count(*) FROM endorsement) AS count',
  ['signature_asked', 'endorsement'].map((table) => ({
    problem: verifyDa.askedWithoutText,
    sql: `SELECT '${table}' AS "table", asked.id::text AS row FROM ${table} asked
      WHERE NOT EXISTS (SELECT FROM request_text text
        WHERE text.request_id = asked.request_id AND text.hash = asked.content_hash) ORDER BY 2`,
  })),
);

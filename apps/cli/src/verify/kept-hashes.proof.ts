import { earlyEndHash, settlementHash, undoHash } from '@samraad/delivery';
import { verifyDa } from '../i18n/verify.da';
import type { Proof } from './difference';
import { sha256Sql, sqlProof } from './sql-proof';

interface SettlementRow {
  readonly attestationId: string;
  readonly no: number;
  readonly amount: string;
  readonly text: string;
  readonly hash: string;
}

/** What three agreed to is kept as words and an amount: together they still give the hash each of them saw (ADR 63). */
export const settlementsProof: Proof = {
  label: verifyDa.labels.settlements,
  counted: 'SELECT count(*) FROM dispute_settlement',
  async *differences(snapshot) {
    const rows = snapshot.stream<SettlementRow>(
      'SELECT attestation_id AS "attestationId", no, amount, text, hash FROM dispute_settlement ORDER BY 1, 2',
    );
    for await (const { hash, amount, ...said } of rows)
      if (settlementHash({ ...said, amount: BigInt(amount) }) !== hash) {
        const row = `${said.attestationId}/${said.no}`;
        yield { table: 'dispute_settlement', row, problem: verifyDa.hashOfBody };
      }
  },
};

interface EarlyEndRow {
  readonly caseId: string;
  readonly no: number;
  readonly reason: string;
  readonly amount: string;
  readonly keepsTalk: boolean;
  readonly hash: string;
}

/** As do the words of an early end (ADR 64). */
export const earlyEndsProof: Proof = {
  label: verifyDa.labels.earlyEnds,
  counted: 'SELECT count(*) FROM early_end',
  async *differences(snapshot) {
    const rows = snapshot.stream<EarlyEndRow>(
      'SELECT case_id AS "caseId", no, reason, amount, keeps_talk AS "keepsTalk", hash FROM early_end ORDER BY 1, 2',
    );
    for await (const { hash, amount, ...said } of rows)
      if (earlyEndHash({ ...said, amount: BigInt(amount) }) !== hash) {
        yield { table: 'early_end', row: `${said.caseId}/${said.no}`, problem: verifyDa.hashOfBody };
      }
  },
};

interface UndoRow {
  readonly key: string;
  readonly attestationId: string;
  readonly no: number;
  readonly reason: string;
  readonly hash: string;
}

/** As do the words with which an attestation is undone (ADR 69). */
export const undosProof: Proof = {
  label: verifyDa.labels.undos,
  counted: 'SELECT count(*) FROM attestation_undo',
  async *differences(snapshot) {
    const rows = snapshot.stream<UndoRow>(
      `SELECT case_id || '/' || no AS key, attestation_id AS "attestationId", no, reason, hash FROM attestation_undo ORDER BY 1`,
    );
    for await (const { hash, key, ...said } of rows)
      if (undoHash(said) !== hash) {
        yield { table: 'attestation_undo', row: key, problem: verifyDa.hashOfBody };
      }
  },
};

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

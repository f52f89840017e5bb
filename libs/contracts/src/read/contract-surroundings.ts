import { domainTimeSql, type Queryable } from '@samraad/platform';
import type { ContractSigners } from '@samraad/scheme';
import type { ContractComment } from '../domain/contract-comments';
import type { ContractPart } from '../domain/contract-content';
import type { ContractFileRow } from '../persistence/contract-file.store';
import type { SigningSide } from '../persistence/contract-signature.entity';
import type { ContractRow } from '../persistence/contract.store';

/** What a contract is about, in names. */
export interface ContractSurroundings {
  readonly reference: string;
  /** The request's number in the round's queue. */
  readonly number: number;
  readonly title: string;
  readonly provider: { readonly id: string; readonly name: string };
  /** The coordinating workplace. */
  readonly unit: { readonly id: string; readonly name: string };
  /** Which workplaces' sides sign: of what was sent as the round said then, of a draft as it says now. */
  readonly signers: ContractSigners;
  /** The case's workplaces, the coordinating one first. */
  readonly workplaces: readonly { readonly id: string; readonly name: string }[];
  /** Who moved the draft last; null while nobody has. */
  readonly penMovedBy: string | null;
  /** Who wrote each part last, of those that were written since that is kept. */
  readonly writers: readonly PartWriter[];
  /** Its own files: of its draft and of its versions. */
  readonly files: readonly ContractFileRow[];
  /** In the order they were written. */
  readonly comments: readonly ContractComment[];
}

/** Who wrote a part last, for which side, and when. */
export interface PartWriter {
  readonly part: ContractPart;
  readonly by: string;
  readonly side: SigningSide;
  readonly at: Date;
}

// JSON of one statement: a page of a contract asks little else.
const comments = `coalesce((SELECT json_agg(json_build_object('id', m.id, 'part', m.part, 'threadId', m.thread_id, 'body', m.body,
    'writtenBy', p.id, 'by', p.name, 'side', m.side, 'at', m.written_at, 'versionNo', m.version_no, 'inDraft', m.in_draft,
    'settledAt', m.settled_at, 'settledBy', s.name) ORDER BY m.seq)
  FROM contract_comment m JOIN person p ON p.id = person_now(m.written_by)
    LEFT JOIN person s ON s.id = person_now(m.settled_by) WHERE m.contract_id = $3), '[]') AS comments`;

const workplaces = `(SELECT json_agg(json_build_object('id', w.unit_id, 'name', coalesce(w.kept_name, u.name))
    ORDER BY w.coordinating DESC, coalesce(w.kept_name, u.name), w.unit_id)
  FROM request_workplace w JOIN org_unit u ON u.id = w.unit_id WHERE w.request_id = r.id)`;
const signers = `(SELECT coalesce(CASE WHEN c.state IN ('draft', 'changes_asked')
    THEN round_rules_on(c.round_id, (${domainTimeSql} AT TIME ZONE 'Europe/Copenhagen')::date) ->> 'contractSigners'
    ELSE (SELECT v.signers FROM contract_version v WHERE v.contract_id = c.id AND v.no = c.current_no) END, 'coordinating')
  FROM contract c WHERE c.id = $3)`;

export async function findSurroundings(db: Queryable, of: ContractRow): Promise<ContractSurroundings> {
  const [row] = await db.query<ContractSurroundings>(
    `SELECT r.reference, r.number, coalesce(r.title, '') AS title,
       (SELECT json_build_object('id', p.id, 'name', p.name) FROM provider p WHERE p.id = $2) AS provider,
       json_build_object('id', r.unit_id, 'name', r.unit_name) AS unit,
       ${signers} AS signers, ${workplaces} AS workplaces,
       (SELECT p.name FROM contract c JOIN person p ON p.id = person_now(c.pen_moved_by) WHERE c.id = $3) AS "penMovedBy",
       coalesce((SELECT json_agg(json_build_object('part', w.part, 'by', p.name, 'side', w.side, 'at', w.written_at))
         FROM contract_part_written w JOIN person p ON p.id = person_now(w.written_by) WHERE w.contract_id = $3), '[]') AS writers,
       coalesce((SELECT json_agg(json_build_object('id', f.id, 'name', f.name, 'bytes', f.bytes, 'sha256', f.sha256,
           'scanned', f.scanned) ORDER BY f.added_at, f.id) FROM contract_file f WHERE f.contract_id = $3), '[]') AS files,
       ${comments}
     FROM case_card r WHERE r.id = $1`,
    [of.caseId, of.providerId, of.id],
  );
  if (!row) throw new Error(`contract ${of.id} has no request`);
  return {
    ...row,
    writers: row.writers.map((one) => ({ ...one, at: new Date(one.at) })),
    comments: row.comments.map((one) => ({
      ...one,
      at: new Date(one.at),
      settledAt: one.settledAt && new Date(one.settledAt),
    })),
  };
}

export async function findNames(db: Queryable, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.query<{ id: string; name: string }>(
    'SELECT id, name FROM person WHERE id = ANY($1::uuid[])',
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}

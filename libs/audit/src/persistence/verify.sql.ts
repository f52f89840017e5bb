import { genesis } from '../domain/chain';

/** What a root binds, as one text: shared by sealing and by proof. `root` is an alias of audit_root's columns. */
export const rootTextSql = `root.prev_root || E'\\n' || root.no || E'\\n' || audit_instant(root.sealed_at) || E'\\n' || (
  SELECT coalesce(string_agg(head.stream || ' ' || head.seq || ' ' || head.hash, E'\\n' ORDER BY head.stream), '')
  FROM audit_root_head head WHERE head.root_no = root.no)`;

// What a body starts with up to its account, and what stands between its facts and its last two members.
const start = `'{"action":"' || action || '","actor":{"account":'`;
const middle = `',"id":"' || id || '","occurredAt":"' || audit_instant(occurred_at) || '","recordedAt":"'
  || audit_instant(recorded_at) || '","seq":"' || seq || '","stream":"' || stream || '","to":'`;
const accountAndPerson = `coalesce('"' || repeat('_', 36) || '","person":"' || person_id || '"', 'null,"person":null')`;

/**
 * Whether the columns are what the body says. Told from the body's canonical text where it has the form of today, for
 * parsing it as jsonb takes longer than all the rest (measured at 3.1 million entries: a third of the whole); any other
 * is parsed.
 */
const saysItsColumns = `CASE
  WHEN starts_with(body, ${start}) AND substr(body, length(${start}) + 1) LIKE ${accountAndPerson} || ',"system":%'
    AND split_part(body, ${middle}, 2) ~ '^(null|"[^"\\\\]*"),"v":1[}]$' THEN true
  ELSE (SELECT said->>'id' = id::text AND said->>'stream' = stream AND said->>'seq' = seq::text
      AND said->>'action' = action AND said#>>'{actor,person}' IS NOT DISTINCT FROM person_id::text
      AND said->>'occurredAt' = audit_instant(occurred_at) AND said->>'recordedAt' = audit_instant(recorded_at)
    FROM (SELECT audit_body(body) AS said OFFSET 0) reading) END`;

// Each statement answers (table, row, stream, seq, problem) of what does not hold; nothing when all does.
const entries = `
  WITH walked AS (
    SELECT entry.*, lag(hash) OVER stream_order AS before_hash, lag(seq) OVER stream_order AS before_seq
    FROM audit_entry entry WINDOW stream_order AS (PARTITION BY stream ORDER BY seq)
  )
  SELECT 'audit_entry' AS "table", id::text AS row, stream, seq::text, problem
  FROM walked
  CROSS JOIN LATERAL (VALUES
    ('hash', hash = audit_sha256(prev_hash || body)),
    ('chain', prev_hash = coalesce(before_hash, '${genesis}')),
    ('sequence', seq = coalesce(before_seq, 0) + 1),
    ('columns', ${saysItsColumns})
  ) AS checked (problem, holds)
  WHERE holds IS NOT TRUE ORDER BY stream, seq, problem`;

const details = `
  SELECT 'audit_detail' AS "table", detail.entry_id::text AS row, entry.stream, entry.seq::text, 'details' AS problem
  FROM audit_detail detail LEFT JOIN audit_entry entry ON entry.id = detail.entry_id
  WHERE (audit_body(entry.body)->>'details' = audit_sha256(detail.salt || detail.content)) IS NOT TRUE
  ORDER BY entry.stream, entry.seq`;

const heads = `
  WITH ended AS (SELECT DISTINCT ON (stream) stream, seq, hash FROM audit_entry ORDER BY stream, seq DESC)
  SELECT 'audit_head' AS "table", stream AS row, stream, coalesce(head.seq, ended.seq)::text AS seq, 'head' AS problem
  FROM audit_head head FULL JOIN ended USING (stream)
  WHERE (head.seq = ended.seq AND head.hash = ended.hash) IS NOT TRUE ORDER BY stream`;

const roots = `
  WITH root AS (
    SELECT audit_root.*, lag(root) OVER (ORDER BY no) AS before_root, lag(no) OVER (ORDER BY no) AS before_no
    FROM audit_root
  )
  SELECT 'audit_root' AS "table", root.no::text AS row, NULL AS stream, NULL AS seq, problem
  FROM root CROSS JOIN LATERAL (VALUES
    ('root', root.root = audit_sha256(${rootTextSql})
      AND root.heads = (SELECT count(*) FROM audit_root_head head WHERE head.root_no = root.no)),
    ('chain', root.prev_root = coalesce(root.before_root, '${genesis}')),
    ('sequence', root.no = coalesce(root.before_no, 0) + 1)
  ) AS checked (problem, holds)
  WHERE holds IS NOT TRUE ORDER BY root.no, problem`;

const rootHeads = `
  SELECT 'audit_root_head' AS "table", head.root_no || ' ' || head.stream AS row, head.stream, head.seq::text,
    'root-head' AS problem
  FROM audit_root_head head
  LEFT JOIN audit_entry entry ON entry.stream = head.stream AND entry.seq = head.seq
  LEFT JOIN audit_root root ON root.no = head.root_no
  WHERE (entry.hash = head.hash AND root.no IS NOT NULL) IS NOT TRUE ORDER BY head.stream, head.seq`;

/** The whole proof, in the order in which its findings read best. */
export const proofs: readonly string[] = [entries, details, heads, roots, rootHeads];

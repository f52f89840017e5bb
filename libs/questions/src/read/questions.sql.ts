import { holdsWords } from '@samraad/platform';
import { askerThereSql, partySql } from '../persistence/question.store';

/**
 * What a person ($1) with roles at providers ($2) reads at an instant ($3), as questionReading says it (a spec holds the two against each
 * other), and where the word is theirs: who is asked until they answer; who asked until they go on, or close.
 */
const readSql = `WITH mine AS (
    SELECT q.*, person_now(q.asked_by) AS asker_id, ${askerThereSql('$3')} AS there, q.provider_id = ANY($2::uuid[]) AS provider_too,
      ${partySql('$1', '$3')} AS party
    FROM question q WHERE q.id IN (SELECT id FROM question WHERE provider_id = ANY($2::uuid[])
      UNION SELECT id FROM question WHERE asked_by IN (SELECT person_rows($1))
      UNION SELECT a.id FROM question a JOIN request_workplace w ON w.request_id = a.case_id
        JOIN role_assignment held ON held.unit_id = w.unit_id WHERE held.person_id = $1)
  ), stood AS (
    SELECT mine.*, asker_id = $1 AND there AS own, provider_too AND NOT (asker_id = $1 AND there) AS at_provider FROM mine
  ), read AS (
    SELECT stood.*, CASE WHEN at_provider THEN state = 'open' AND there ELSE own AND state = 'answered' END AS waits
    FROM stood WHERE own OR at_provider OR party
  )`;

const found = `($4::text[] IS NULL OR ${holdsWords("q.subject || ' ' || p.name || ' ' || u.name", '$4')})`;
const around = `FROM read q JOIN provider p ON p.id = q.provider_id JOIN org_unit u ON u.id = q.unit_id JOIN person asker ON asker.id = q.asker_id`;
/** As caseIsTold says it. */
const caseToldSql = `CASE WHEN NOT q.at_provider OR (q.state = 'moved' AND q.provider_id = (SELECT r.provider_id FROM request r WHERE r.id = q.case_id))
  THEN q.case_id END`;

/** A page of the list: words looked for ($4), only where the word is one's own ($5). */
export const questionListSql = `${readSql} SELECT q.id, q.subject, json_build_object('id', p.id, 'key', p.key, 'name', p.name) AS provider,
  json_build_object('id', u.id, 'name', u.name) AS unit, json_build_object('id', asker.id, 'name', asker.name) AS "askedBy",
  q.asked_at AS "askedAt", q.asked_with AS "askedWith", q.state, q.written_at AS "writtenAt", ${caseToldSql} AS "caseId",
  q.at_provider AS "atProvider", q.there AS "askerThere"
  ${around} WHERE ${found} AND (NOT $5::boolean OR q.waits)
  ORDER BY q.waits DESC, CASE WHEN q.waits THEN q.state_since END, q.written_at DESC, q.id LIMIT $6 OFFSET $7`;
export const questionCountSql = `${readSql} SELECT count(*)::int AS "all", count(*) FILTER (WHERE q.waits)::int AS waiting,
  count(*) FILTER (WHERE ${found})::int AS found, count(*) FILTER (WHERE ${found} AND q.waits)::int AS "foundWaiting" ${around}`;
export const questionsWaitingSql = `${readSql} SELECT count(*)::int AS n FROM read WHERE waits`;

import { DutyWatch } from '@samraad/duties/testing';
import { Database } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';

// What somebody did for a side of the case, told from what was done, not from who the case says acts for which side.
const actedSql = `
  SELECT person_id, side FROM request_signature WHERE request_id = $1
  UNION SELECT g.person_id, g.side FROM contract_signature g JOIN contract c ON c.id = g.contract_id WHERE c.case_id = $1
    AND g.side IN ('management', 'employees')
  UNION SELECT g.person_id, g.side FROM addendum_signature g JOIN addendum a ON a.id = g.addendum_id WHERE a.case_id = $1
    AND g.side IN ('management', 'employees')
  UNION SELECT management_by, 'management' FROM provider_choice WHERE request_id = $1 AND management_by IS NOT NULL
  UNION SELECT employees_by, 'employees' FROM provider_choice WHERE request_id = $1 AND employees_by IS NOT NULL
  UNION SELECT person_id, side FROM case_actor WHERE case_id = $1`;

// A person and the rows that turned out to be theirs, followed by hand: however long the chain.
const bothSidesSql = `WITH RECURSIVE now (row_id, person_id) AS (
    SELECT id, id FROM person WHERE merged_into IS NULL
    UNION ALL SELECT p.id, n.person_id FROM person p JOIN now n ON n.row_id = p.merged_into)
  SELECT n.person_id || ' stands on both sides' AS fault FROM (${actedSql}) acted (row_id, side)
  JOIN now n ON n.row_id = acted.row_id GROUP BY n.person_id HAVING count(DISTINCT acted.side) > 1`;

const mergedSql = `
  SELECT 'a merged person is asked' AS fault FROM signature_asked a JOIN person p ON p.id = a.person_id
    WHERE a.state = 'asked' AND p.merged_into IS NOT NULL
  UNION ALL SELECT 'a merged person is a signer' FROM request_signer a JOIN person p ON p.id = a.person_id WHERE p.merged_into IS NOT NULL
  UNION ALL SELECT 'a merged person has the case' FROM request r JOIN person p ON p.id = r.consultant_id WHERE p.merged_into IS NOT NULL
  UNION ALL SELECT 'a merged person holds a role' FROM role_assignment a JOIN person p ON p.id = a.person_id
    WHERE p.merged_into IS NOT NULL AND (a.valid_to IS NULL OR a.valid_to > p.merged_at)
  UNION ALL SELECT 'a merged person can sign in' FROM account a JOIN person p ON p.id = a.person_id WHERE p.merged_into IS NOT NULL
  UNION ALL SELECT 'a chain of merges' FROM person p JOIN person q ON q.id = p.merged_into WHERE q.merged_into IS NOT NULL
  UNION ALL SELECT 'a role held twice' FROM role_assignment a JOIN role_assignment b ON b.id > a.id AND b.person_id = a.person_id
    AND b.role = a.role AND b.unit_id IS NOT DISTINCT FROM a.unit_id AND b.provider_id IS NOT DISTINCT FROM a.provider_id
    AND tstzrange(a.valid_from, a.valid_to) && tstzrange(b.valid_from, b.valid_to)`;

// Written apart from the code under test: who could do what a duty asks, by role alone.
const waitsForNobodySql = `SELECT d.kind || ' waits for nobody, and nobody was told: ' || d.holder || coalesce(' ' || d.side, '') AS fault FROM duty d
  JOIN request r ON r.id = d.case_id
  CROSS JOIN (SELECT CASE WHEN running THEN anchor_domain + (clock_timestamp() - anchor_system) ELSE anchor_domain END AS now
    FROM domain_clock) clock
  WHERE d.case_id = $1 AND d.ended_at IS NULL AND d.since <= clock.now AND NOT EXISTS (
    SELECT FROM role_assignment h JOIN account a ON a.person_id = h.person_id AND a.active
    WHERE h.valid_from <= clock.now AND (h.valid_to IS NULL OR h.valid_to > clock.now) AND CASE d.holder
      WHEN 'central' THEN h.role IN ('central_employers', 'central_unions')
      WHEN 'provider' THEN h.provider_id = d.provider_id AND (h.role = 'coordinator' OR h.person_id = r.consultant_id)
      WHEN 'anchor' THEN h.role = 'anchor' AND h.unit_id = d.unit_id
      WHEN 'committee' THEN h.role IN ('committee_chair', 'committee_vice_chair') AND h.unit_id = d.unit_id
      ELSE h.unit_id IN (SELECT w.unit_id FROM request_workplace w WHERE w.request_id = d.case_id)
        AND (d.unit_id IS NULL OR d.unit_id = h.unit_id)
        AND ((h.role IN ('manager', 'med_chair', 'committee_chair') AND coalesce(d.side, 'management') = 'management')
          OR (h.role IN ('amr', 'tr', 'med_vice_chair', 'committee_vice_chair') AND coalesce(d.side, 'employees') = 'employees'))
        AND NOT EXISTS (SELECT FROM case_actor x WHERE x.case_id = d.case_id AND x.person_id = h.person_id
          AND (x.side = 'management') <> (h.role IN ('manager', 'med_chair', 'committee_chair')))
      END)
    AND NOT EXISTS (SELECT FROM mail_message m WHERE m.mail_kind = 'duties.unheld' AND m.case_id = d.case_id)`;

/** What must hold after every commit while roles begin, end, pass on and people turn out to be one (issue 10, "Prove"). */
export class RolesWatch {
  private readonly duties: DutyWatch;

  constructor(private readonly app: TestApp) {
    this.duties = new DutyWatch(app);
  }

  async faults(caseId: string): Promise<string[]> {
    const db = this.app.get(Database);
    const found = await Promise.all([
      db.query<{ fault: string }>(bothSidesSql, [caseId]),
      db.query<{ fault: string }>(mergedSql),
      db.query<{ fault: string }>(waitsForNobodySql, [caseId]),
    ]);
    return [...found.flat().map(({ fault }) => fault), ...(await this.duties.differences([caseId]))];
  }
}

import { isWorkingDay, localDateOf } from '@samraad/deadlines';
import { Database, type Queryable, readDomainTime } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { DutyVerifier } from '../application/duty-verifier';

interface SaidMail {
  readonly key: string;
  readonly at: Date;
  readonly hour: number;
  readonly holds: boolean;
}

const sideRoles = (side: string, roles: string) => `d.side = '${side}' AND r.role IN (${roles})`;
const workplaces = 'SELECT w.unit_id FROM request_workplace w WHERE w.request_id = d.case_id';
const sideHeld = `r.unit_id IN (${workplaces}) AND (d.unit_id IS NULL OR r.unit_id = d.unit_id) AND (
  ${sideRoles('management', `'manager', 'med_chair', 'committee_chair'`)} OR
  ${sideRoles('employees', `'amr', 'tr', 'med_vice_chair', 'committee_vice_chair'`)})`;

/** Whether a person a duty was said to held, when it was said, a role that owes it; written apart from the code under test. At the very instant a role ends the mail may have gone before: domain time stands. */
const holds = `EXISTS (SELECT 1 FROM role_assignment r WHERE r.person_id = m.person_id AND r.valid_from <= m.domain_at
  AND (r.valid_to IS NULL OR r.valid_to >= m.domain_at) AND CASE d.holder
    WHEN 'provider' THEN r.provider_id = d.provider_id
    WHEN 'central' THEN r.role = ANY (CASE d.side WHEN 'employers' THEN '{central_employers}' WHEN 'unions' THEN '{central_unions}'
      ELSE '{central_employers,central_unions}' END::text[])
    WHEN 'anchor' THEN r.role = 'anchor' AND r.unit_id = d.unit_id
    WHEN 'committee' THEN r.role IN ('committee_chair', 'committee_vice_chair') AND r.unit_id = d.unit_id
    WHEN 'parties' THEN r.role IN ('manager', 'med_chair', 'amr', 'tr', 'med_vice_chair', 'committee_chair', 'committee_vice_chair')
      AND r.unit_id IN (${workplaces}) AND (d.unit_id IS NULL OR r.unit_id = d.unit_id)
    ELSE ${sideHeld} END)`;

/** Whether a workplace has come or gone since: who held a duty before is then not to be told from the rows. */
const workplacesChanged = `EXISTS (SELECT 1 FROM audit_entry e WHERE e.stream = 'case:' || m.case_id
  AND e.action = 'requests.content-changed' AND e.occurred_at >= m.domain_at AND e.body LIKE '%"workplaces"%')`;

/** What ends by itself, and the duty whose day it is: the work falls due then or the second after. */
const ending = [
  ['requests.signatures-expire', 'sign-request'],
  ['requests.lapse-choice', 'choose-provider'],
  ['requests.escalate-endorsement', 'endorse'],
  ['contracts.lapse', 'sign-contract'],
  ['contracts.lapse', 'change-contract'],
  ['contracts.take-up-passes', 'take-up'],
  ['delivery.stand', 'object-or-agree'],
  ['evaluation.close-effect', 'answer-effect'],
];
const pairs = ending.map(([work, duty]) => `('${work}', '${duty}')`).join(', ');

/** What must hold after every commit, whatever was done (issue 7, "Prove"). */
export class DutyWatch {
  private readonly db: Queryable;

  constructor(app: TestApp, db?: Queryable) {
    this.db = db ?? app.get(Database);
  }

  /** What is wrong now, in words; nothing when all is well. */
  async faults(caseId: string): Promise<string[]> {
    return [
      ...(await this.differences([caseId])),
      ...(await this.failedWork()),
      ...(await this.rowsOf(caseId)),
      ...(await this.mails(caseId)),
      ...(await this.twoDays(caseId)),
    ];
  }

  /** Rows that do not say what the facts say; of all cases when none is named. */
  async differences(caseIds?: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    const now = await readDomainTime(this.db);
    const verifier = new DutyVerifier();
    const differing = caseIds ? verifier.of(this.db, caseIds, now) : verifier.verify(this.db, now);
    for await (const { problem, row } of differing) found.push(`${problem} ${row}`);
    return found;
  }

  private async failedWork(): Promise<string[]> {
    const failed = await this.db.query<{ key: string; problem: string }>(
      'SELECT key, last_problem AS problem FROM due_work WHERE failures > 0',
    );
    return failed.map(({ key, problem }) => `work failed: ${key}: ${problem}`);
  }

  private async rowsOf(caseId: string): Promise<string[]> {
    const [row] = await this.db.query<{ stage: string; binned: boolean; open: number }>(
      `SELECT stage, binned_at IS NOT NULL AS binned, (SELECT count(*)::int FROM duty WHERE case_id = r.id AND ended_at IS NULL) AS open
       FROM request r WHERE id = $1`,
      [caseId],
    );
    if (!row) return [];
    const ended = row.binned || ['closed', 'withdrawn', 'lapsed'].includes(row.stage);
    return ended === (row.open === 0) ? [] : [`${row.open} duties in stage ${row.stage}`];
  }

  private async mails(caseId: string): Promise<string[]> {
    const said = await this.db.query<SaidMail>(
      `SELECT m.key, m.domain_at AS at, m.mail_kind <> 'duties.reminder' OR ${holds} OR ${workplacesChanged} AS holds,
         extract(hour FROM m.domain_at AT TIME ZONE 'Europe/Copenhagen')::int AS hour
       FROM mail_message m JOIN duty d ON d.id = split_part(m.key, ':', 2)::uuid
       WHERE m.case_id = $1 AND m.mail_kind LIKE 'duties.%'`,
      [caseId],
    );
    const twice = await this.db.query<{ key: string }>(
      `SELECT min(key) AS key FROM mail_message WHERE case_id = $1 AND mail_kind LIKE 'duties.%'
       GROUP BY mail_kind, split_part(key, ':', 2), person_id, CASE WHEN mail_kind IN ('duties.reminder', 'duties.unheld', 'duties.vacant') THEN domain_at END
       HAVING count(*) > 1`,
      [caseId],
    );
    return [
      ...said
        .filter(({ hour, at }) => hour < 8 || hour >= 16 || !isWorkingDay(localDateOf(at), []))
        .map(({ key, at }) => `${key} at ${at.toISOString()}`),
      ...said.filter((one) => !one.holds).map(({ key }) => `${key} to one without the role`),
      ...twice.map(({ key }) => `${key} twice`),
    ];
  }

  /** Duties that are told another day than the one on which what they are about ends. */
  private async twoDays(caseId: string): Promise<string[]> {
    const rows = await this.db.query<{ kind: string; duty: Date; work: Date }>(
      `SELECT d.kind, d.due_at AS duty, w.due_at AS work FROM duty d JOIN due_work w ON w.done_at IS NULL
         AND (w.kind, d.kind) IN (${pairs})
         AND coalesce(w.data->>'endorsementId', d.subject::text, '') = coalesce(d.subject::text, '')
       LEFT JOIN contract c ON c.id::text = w.data->>'contractId'
       WHERE d.case_id = $1 AND d.ended_at IS NULL AND coalesce(w.data->>'caseId', c.case_id::text) = d.case_id::text
         AND coalesce(w.data->>'no', c.current_no::text, '') = coalesce(c.current_no::text, '')
         AND d.holder <> 'committee' AND w.due_at NOT BETWEEN d.due_at AND d.due_at + interval '1 second'`,
      [caseId],
    );
    return rows.map(
      ({ kind, duty, work }) => `${kind} by ${duty.toISOString()}, over at ${work.toISOString()}`,
    );
  }
}

import { Database } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';

interface Place {
  readonly unitId: string;
  readonly coordinating: boolean;
  readonly asked: boolean;
  readonly people: readonly string[];
}

const placesSql = `
  SELECT w.unit_id AS "unitId", w.coordinating, w.asked_at IS NOT NULL AND w.answered_at IS NULL AS asked,
    array(SELECT DISTINCT ra.person_id::text FROM role_assignment ra WHERE ra.unit_id = w.unit_id
      AND ra.role IN ('manager', 'med_chair', 'amr', 'tr', 'med_vice_chair', 'committee_chair', 'committee_vice_chair')
      AND (ra.valid_to IS NULL OR ra.valid_to > $2)) AS people
  FROM request_workplace w WHERE w.request_id = $1`;

// What both sides must have agreed on before the case can be where it is.
const onesidedSql = `
  SELECT 'sent without the signatures of both sides of ' || w.unit_id AS fault
  FROM request r JOIN request_workplace w ON w.request_id = r.id
  CROSS JOIN (VALUES ('management'), ('employees')) AS s(side)
  WHERE r.id = $1 AND r.number IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM request_signature g WHERE g.request_id = r.id AND g.unit_id = w.unit_id AND g.side = s.side
      AND g.content_hash = r.content_hash)
  UNION ALL SELECT 'sent to a provider only one side has said yes to' FROM request r
  WHERE r.id = $1 AND r.provider_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM provider_choice c WHERE c.request_id = r.id AND c.provider_id = r.provider_id
      AND c.management_by IS NOT NULL AND c.employees_by IS NOT NULL AND c.management_by <> c.employees_by)
  UNION ALL SELECT 'a contract binds without the signature of ' || s.side || ' of ' || w.unit_id FROM contract c
  JOIN contract_version v ON v.contract_id = c.id AND v.no = c.current_no
  JOIN request_workplace w ON w.request_id = c.case_id AND (w.coordinating OR v.signers = 'every-workplace')
  CROSS JOIN (VALUES ('management'), ('employees')) AS s(side)
  WHERE c.case_id = $1 AND c.state = 'signed' AND NOT EXISTS (SELECT 1 FROM contract_signature g
    WHERE g.contract_id = c.id AND g.no = c.current_no AND g.side = s.side AND g.unit_id = w.unit_id)
  UNION ALL SELECT 'somebody signed a contract for two sides' FROM contract c
  JOIN contract_signature g ON g.contract_id = c.id WHERE c.case_id = $1
  GROUP BY c.id, g.no, g.person_id HAVING count(DISTINCT g.side) > 1
  UNION ALL SELECT 'sent while a workplace has not said whether it joins' FROM request r
  JOIN request_workplace w ON w.request_id = r.id
  WHERE r.id = $1 AND r.number IS NOT NULL AND w.asked_at IS NOT NULL AND w.answered_at IS NULL
  UNION ALL SELECT 'stands although a joined workplace may still object' FROM attestation a, domain_clock
  WHERE a.case_id = $1 AND a.state = 'stands' AND a.stands_at < a.objection_due_at
    AND (SELECT count(*) FROM request_workplace w WHERE w.request_id = $1) > 1`;

/** Watches that nobody alone changes what is joint, unseen by the others. */
export class JointWatch {
  constructor(private readonly app: TestApp) {}

  places(caseId: string, now: Date): Promise<Place[]> {
    return this.app.get(Database).query<Place>(placesSql, [caseId, now]);
  }

  async mails(caseId: string): Promise<Map<string, number>> {
    const rows = await this.app.get(Database).query<{ person: string; count: number }>(
      `SELECT person_id AS person, count(*)::int AS count FROM mail_message WHERE case_id = $1 AND person_id IS NOT NULL
       GROUP BY person_id`,
      [caseId],
    );
    return new Map(rows.map(({ person, count }) => [person, count]));
  }

  /** What is wrong with the case as it stands. */
  async faults(caseId: string): Promise<string[]> {
    const rows = await this.app.get(Database).query<{ fault: string }>(onesidedSql, [caseId]);
    return rows.map(({ fault }) => fault);
  }

  /** What one person did to the list of workplaces that was not theirs to do, or went untold. */
  changed(
    by: string,
    before: { readonly places: readonly Place[]; readonly mails: ReadonlyMap<string, number> },
    after: { readonly places: readonly Place[]; readonly mails: ReadonlyMap<string, number> },
  ): string[] {
    const { places: was } = before;
    const own = (place: Place | undefined) => place?.people.includes(by) ?? false;
    const lead = was.find(({ coordinating }) => coordinating);
    const find = (places: readonly Place[], unitId: string) => places.find((one) => one.unitId === unitId);
    const gone = was.filter(({ unitId }) => !find(after.places, unitId));
    const joined = after.places.filter((place) => !place.asked && (find(was, place.unitId)?.asked ?? true));
    const coordinator = after.places.find(({ coordinating }) => coordinating);
    const faults = [
      ...gone.filter((place) => !own(place) && !own(lead)).map(({ unitId }) => `${unitId} was removed`),
      ...joined.filter((place) => !own(place)).map(({ unitId }) => `${unitId} joined unasked`),
      ...(coordinator?.unitId !== lead?.unitId && !own(lead) ? ['the lead was taken'] : []),
    ];
    if (gone.length + joined.length === 0 && coordinator?.unitId === lead?.unitId) return faults;
    const concerned = new Set(was.flatMap(({ people }) => people).filter((person) => person !== by));
    const untold = [...concerned].filter(
      (person) => (after.mails.get(person) ?? 0) <= (before.mails.get(person) ?? 0),
    );
    return [...faults, ...untold.map((person) => `${person} was not told`)];
  }
}

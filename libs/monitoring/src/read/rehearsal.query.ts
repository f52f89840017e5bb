import { Injectable } from '@nestjs/common';
import { hourOfDay, localDateOf } from '@samraad/deadlines';
import type { Queryable } from '@samraad/platform';
import type { Round } from '@samraad/scheme';
import {
  type PastRequest,
  rehearse,
  type RehearsalFacts,
  type TriedModel,
} from '../domain/rehearse-model.rules';
import { tellRehearsal, type RehearsalTold } from '../domain/rehearsal-told.rules';

/** More than these a region does not make in a year; a rehearsal over the newest of them says as much. */
const most = 20_000;

// A request counts where it is coordinated. It was asked when nothing was missing but an endorsement; one that came back
// or still waits was asked too. Nothing that is in it is read but its topic and themes.
const sql = `
  WITH region AS (SELECT id, path FROM org_unit WHERE id = $1),
  numbered AS (
    SELECT r.id, r.completed_at, unit.sector, coalesce(w.kept_path, unit.path) LIKE region.path || '%' AS here,
      least(r.completed_at, (SELECT min(e.asked_at) FROM endorsement e WHERE e.request_id = r.id)) AS asked_at
    FROM request r JOIN request_workplace w ON w.request_id = r.id AND w.coordinating
    JOIN org_unit unit ON unit.id = w.unit_id CROSS JOIN region
    WHERE r.completed_at IS NOT NULL OR r.stage IN ('awaiting_endorsement', 'returned')
  ), asked AS (
    SELECT * FROM numbered WHERE here AND asked_at >= $2 AND asked_at < $3 ORDER BY asked_at DESC LIMIT ${most}
  )
  SELECT
    (SELECT coalesce(json_agg(json_build_object(
      'askedAt', asked.asked_at, 'sector', asked.sector,
      'topics', (SELECT coalesce(json_agg(topic), '[]') FROM (
        SELECT a.value #>> '{}' AS topic FROM request_answer a WHERE a.request_id = asked.id AND a.field = 'focusTopic'
        UNION SELECT jsonb_array_elements_text(a.value) FROM request_answer a
          WHERE a.request_id = asked.id AND a.field = 'themes') t WHERE topic <> ''),
      'workplaces', (SELECT coalesce(json_agg(json_build_object('areas', unit.areas, 'line', (
          SELECT json_agg(json_build_object('id', above.id, 'kind', above.kind) ORDER BY length(above.path))
          FROM org_unit above WHERE above.id = ANY(string_to_array(trim(both '/' from coalesce(w.kept_path, unit.path)), '/')::uuid[])))), '[]')
        FROM request_workplace w JOIN org_unit unit ON unit.id = w.unit_id, region
        WHERE w.request_id = asked.id AND coalesce(w.kept_path, unit.path) LIKE region.path || '%'))), '[]') FROM asked) AS requests,
    (SELECT coalesce(json_agg(json_build_object('askedAt', e.asked_at, 'endorsedAt', e.decided_at)), '[]')
      FROM (SELECT asked_at, decided_at FROM endorsement WHERE state = 'endorsed' AND asked_at >= $2
        ORDER BY asked_at DESC LIMIT ${most}) e) AS measured,
    (SELECT coalesce(json_agg(n.completed_at ORDER BY n.completed_at), '[]')
      FROM (SELECT completed_at FROM numbered WHERE NOT here AND completed_at >= $2 AND completed_at < $3
        ORDER BY completed_at DESC LIMIT ${most}) n) AS others`;

interface Row {
  readonly requests: readonly (Omit<PastRequest, 'askedAt'> & { readonly askedAt: string })[];
  readonly measured: readonly { readonly askedAt: string; readonly endorsedAt: string }[];
  readonly others: readonly string[];
}

/** A rehearsal: what it is over, what it comes to, and what it takes for given. */
export interface Rehearsal {
  /** The last twelve whole months (`YYYY-MM-DD`, both included). */
  readonly from: string;
  readonly to: string;
  readonly told: RehearsalTold;
  /** Working days came from endorsements measured; else the whole of the anchor's time was reckoned with. */
  readonly measured: boolean;
  readonly endorsementWorkingDays: number;
}

/** Runs the last year's requests of a region through a model: one statement, then the rules (domain.md §5). */
@Injectable()
export class RehearsalQuery {
  async of(
    db: Queryable,
    { regionId, round, tried }: { regionId: string; round: Pick<Round, 'rules'>; tried: TriedModel },
    now: Date,
  ): Promise<Rehearsal> {
    const { from, until, to } = lastYear(now);
    const [row] = await db.query<Row>(sql, [regionId, hourOfDay(from, 0), hourOfDay(until, 0)]);
    const { endorsementWorkingDays, closingDays, answerThreshold: threshold } = round.rules;
    const facts: RehearsalFacts = {
      requests: (row?.requests ?? []).map((one) => ({ ...one, askedAt: new Date(one.askedAt) })),
      measured: (row?.measured ?? []).map((one) => ({
        askedAt: new Date(one.askedAt),
        endorsedAt: new Date(one.endorsedAt),
      })),
      others: (row?.others ?? []).map((at) => new Date(at)),
      closingDays,
      endorsementWorkingDays,
      threshold,
    };
    const told = tellRehearsal(rehearse(tried, facts), threshold);
    return { from, to, told, measured: facts.measured.length >= threshold, endorsementWorkingDays };
  }
}

/** The last twelve whole months before an instant. */
function lastYear(now: Date): { from: string; to: string; until: string } {
  const until = `${localDateOf(now).slice(0, 7)}-01`;
  const from = `${Number(until.slice(0, 4)) - 1}${until.slice(4)}`;
  return { from, until, to: localDateOf(new Date(hourOfDay(until, 0).getTime() - 1000)) };
}

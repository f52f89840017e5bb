import { Injectable } from '@nestjs/common';
import type { Viewer } from '@samraad/identity';
import { Database, KeptSums } from '@samraad/platform';
import { atPlacesSql, partyPlaces } from '@samraad/requests';
import { AttestationReader, type AttestationView } from '../application/attestation.reader';
import type { Activity } from '../domain/course';
import { activityColumns } from '../persistence/activity.store';

/** Which part of a viewer's courses: of one case when it is named, and how much of it. */
export interface CourseListFilter {
  readonly caseId?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** Part of a list, and how long it is in all. */
export interface CourseList<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** What is in the courses a viewer stands in relation to, the course signed last first: access ends with the role (domain.md §2). */
@Injectable()
export class DeliveryListQuery {
  private readonly sums = new KeptSums();

  constructor(
    private readonly db: Database,
    private readonly attestationReader: AttestationReader,
  ) {}

  /** Each course's plan in the contract's order. */
  async activities(viewer: Viewer, filter: CourseListFilter): Promise<CourseList<Activity>> {
    const asked = params(viewer, filter);
    const [items, total] = await Promise.all([
      this.db.query<Activity>(activitiesSql, [...asked, filter.limit, filter.offset]),
      this.count(activityCountSql, asked),
    ]);
    return { items, total };
  }

  /** Those taken back too; each course's oldest first. */
  async attestations(viewer: Viewer, filter: CourseListFilter): Promise<CourseList<AttestationView>> {
    const asked = params(viewer, filter);
    const [rows, total] = await Promise.all([
      this.db.query<{ id: string }>(attestationIdsSql, [...asked, filter.limit, filter.offset]),
      this.count(attestationCountSql, asked),
    ]);
    const ids = rows.map(({ id }) => id);
    return { items: await this.attestationReader.byIds(this.db, ids), total };
  }

  private count(sql: typeof activityCountSql | typeof attestationCountSql, asked: readonly unknown[]) {
    return this.sums.count([sql, ...asked], () => this.db.query<Count>(sql, asked));
  }
}

interface Count {
  readonly n: number;
}

/** Whose cases: as a party of a workplace, or as the case's provider. */
function params({ roles }: Viewer, { caseId }: CourseListFilter): [string[], string[], string | null] {
  return [
    partyPlaces(roles),
    roles.flatMap(({ providerId }) => (providerId !== null ? [providerId] : [])),
    caseId ?? null,
  ];
}

const ofCourses = `JOIN (
    SELECT c.case_id AS course_of FROM delivery_course c
    WHERE c.provider_id = ANY ($2::uuid[]) AND ($3::uuid IS NULL OR c.case_id = $3)
    UNION SELECT c.case_id FROM delivery_course c WHERE ($3::uuid IS NULL OR c.case_id = $3)
      AND c.case_id IN (SELECT w.request_id FROM request_workplace w WHERE ${atPlacesSql('w', '$1')})
  ) mine ON course_of = case_id`;

const activityCountSql = `SELECT count(*)::int AS n FROM activity ${ofCourses}`;
const attestationCountSql = `SELECT count(*)::int AS n FROM attestation ${ofCourses}`;

// A provider's courses are followed in the list's order, only as far as the page reaches; a workplace has few.
const listed = (table: string, place: string): string => `
  (SELECT first.* FROM unnest($2::uuid[]) AS own (id) CROSS JOIN LATERAL (
    SELECT a.id, c.signed_at, c.case_id, ${place} FROM delivery_course c JOIN ${table} a ON a.case_id = c.case_id
    WHERE c.provider_id = own.id AND ($3::uuid IS NULL OR c.case_id = $3)
    ORDER BY c.signed_at DESC, c.case_id, ${place}, a.id LIMIT $4::int + $5::int) first)
  UNION (SELECT a.id, c.signed_at, c.case_id, ${place} FROM delivery_course c JOIN ${table} a ON a.case_id = c.case_id
    WHERE ($3::uuid IS NULL OR c.case_id = $3)
      AND c.case_id IN (SELECT w.request_id FROM request_workplace w WHERE ${atPlacesSql('w', '$1')}))`;

const activitiesSql = `SELECT ${activityColumns} FROM activity JOIN (SELECT * FROM (${listed('activity', 'a.seq')}) a
  ORDER BY a.signed_at DESC, a.case_id, a.seq LIMIT $4 OFFSET $5) page (page_id, page_signed_at, page_case_id, page_seq)
  ON page_id = id ORDER BY page_signed_at DESC, case_id, seq`;

const attestationIdsSql = `SELECT a.id FROM (${listed('attestation', 'a.attested_at')}) a
  ORDER BY a.signed_at DESC, a.case_id, a.attested_at, a.id LIMIT $4 OFFSET $5`;

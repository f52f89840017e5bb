import { Injectable } from '@nestjs/common';
import type { Viewer } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { partyRoles } from '@samraad/requests';
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
  constructor(
    private readonly db: Database,
    private readonly attestationReader: AttestationReader,
  ) {}

  /** Each course's plan in the contract's order. */
  async activities(viewer: Viewer, filter: CourseListFilter): Promise<CourseList<Activity>> {
    const asked = params(viewer, filter);
    const [items, [count]] = await Promise.all([
      this.db.query<Activity>(
        `SELECT ${activityColumns} FROM activity ${ofCourses} ORDER BY course_signed_at DESC, case_id, seq ${page}`,
        [...asked, filter.limit, filter.offset],
      ),
      this.db.query<Count>(`SELECT count(*)::int AS n FROM activity ${ofCourses}`, asked),
    ]);
    return { items, total: count?.n ?? 0 };
  }

  /** Those taken back too; each course's oldest first. */
  async attestations(viewer: Viewer, filter: CourseListFilter): Promise<CourseList<AttestationView>> {
    const asked = params(viewer, filter);
    const [rows, [count]] = await Promise.all([
      this.db.query<{ id: string }>(
        `SELECT id FROM attestation ${ofCourses} ORDER BY course_signed_at DESC, case_id, attested_at, id ${page}`,
        [...asked, filter.limit, filter.offset],
      ),
      this.db.query<Count>(`SELECT count(*)::int AS n FROM attestation ${ofCourses}`, asked),
    ]);
    const ids = rows.map(({ id }) => id);
    return { items: await this.attestationReader.byIds(this.db, ids), total: count?.n ?? 0 };
  }
}

interface Count {
  readonly n: number;
}

/** Whose cases: as a party of a workplace, or as the case's provider. */
function params({ roles }: Viewer, { caseId }: CourseListFilter): [string[], string[], string | null] {
  const isParty = (role: string) => (partyRoles as readonly string[]).includes(role);
  return [
    roles.flatMap(({ role, unitId }) => (unitId !== null && isParty(role) ? [unitId] : [])),
    roles.flatMap(({ providerId }) => (providerId !== null ? [providerId] : [])),
    caseId ?? null,
  ];
}

const ofCourses = `JOIN (
    SELECT c.case_id AS course_of, c.signed_at AS course_signed_at FROM delivery_course c
    WHERE ($3::uuid IS NULL OR c.case_id = $3) AND (c.provider_id = ANY ($2::uuid[]) OR EXISTS (
      SELECT 1 FROM request_workplace w WHERE w.request_id = c.case_id AND w.unit_id = ANY ($1::uuid[])))
  ) mine ON course_of = case_id`;
const page = 'LIMIT $4 OFFSET $5';

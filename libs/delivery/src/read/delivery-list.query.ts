import { Injectable } from '@nestjs/common';
import type { Viewer } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { partyRoles } from '@samraad/requests';

/** Whose cases: as a party of a workplace, or as the case's provider. */
interface CaseScope {
  readonly unitIds: readonly string[];
  readonly providerIds: readonly string[];
}

/** The cases with a course a viewer stands in relation to: access ends with the role (domain.md §2). */
@Injectable()
export class DeliveryListQuery {
  constructor(private readonly db: Database) {}

  /** Case ids, those signed last first; of one case when it is named. */
  async cases(viewer: Viewer, caseId?: string): Promise<string[]> {
    const { unitIds, providerIds } = scopeOf(viewer);
    const rows = await this.db.query<{ id: string }>(sql, [unitIds, providerIds, caseId ?? null]);
    return rows.map(({ id }) => id);
  }
}

function scopeOf({ roles }: Viewer): CaseScope {
  const isParty = (role: string) => (partyRoles as readonly string[]).includes(role);
  return {
    unitIds: roles.flatMap(({ role, unitId }) => (unitId !== null && isParty(role) ? [unitId] : [])),
    providerIds: roles.flatMap(({ providerId }) => (providerId !== null ? [providerId] : [])),
  };
}

const sql = `
  SELECT c.case_id AS id FROM delivery_course c
  WHERE ($3::uuid IS NULL OR c.case_id = $3) AND (c.provider_id = ANY ($2::uuid[]) OR EXISTS (
    SELECT 1 FROM request_workplace w WHERE w.request_id = c.case_id AND w.unit_id = ANY ($1::uuid[])))
  ORDER BY c.signed_at DESC, c.case_id`;

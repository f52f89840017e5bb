import { Injectable } from '@nestjs/common';
import { countsIn, type Relation, type Role, sideOf, type Viewer } from '@samraad/identity';
import { Database, type Queryable } from '@samraad/platform';
import { beforeCentralSql } from '../persistence/agreement-process.store';
import { partyRoles } from '../domain/side';

interface CaseScopes {
  readonly started: boolean;
  readonly provider_id: string | null;
  readonly units: string[];
  readonly sides: string[];
  readonly anchors: string[];
  readonly overdue_regions: string[];
}

const scopesSql = `
  SELECT r.number IS NOT NULL OR ${beforeCentralSql} AS started, r.provider_id,
    array(SELECT unit_id FROM request_workplace w WHERE w.request_id = r.id) AS units,
    array(SELECT side FROM case_actor a WHERE a.case_id = r.id AND a.person_id = $2) AS sides,
    array(SELECT unit_id FROM endorsement e WHERE e.request_id = r.id AND e.state <> 'voided') AS anchors,
    array(SELECT region_id FROM endorsement e WHERE e.request_id = r.id AND e.escalated_at IS NOT NULL
      AND e.state = 'asked') AS overdue_regions
  FROM request r WHERE r.id = $1`;

/**
 * How a viewer stands to one case: what the access table's case rows ask (architecture.md 12). The chairs stand to it while
 * they are asked, not after (domain.md §5 [ours, 2]).
 */
@Injectable()
export class CaseRelations {
  constructor(private readonly db: Database) {}

  /** Whether spread in it is, or has been, the central parties' to decide: theirs before it has a number (ADR 76). */
  async isBeforeCentral(db: Queryable, caseId: string): Promise<boolean> {
    const sql = `SELECT ${beforeCentralSql} AS central FROM request r WHERE r.id = $1`;
    return (await db.query<{ central: boolean }>(sql, [caseId]))[0]?.central ?? false;
  }

  /** No relation at all means the case does not exist for them (404). Access ends with the role (domain.md §2). */
  async of(viewer: Viewer, caseId: string): Promise<ReadonlySet<Relation>> {
    const [scopes] = await this.db.query<CaseScopes>(scopesSql, [caseId, viewer.personId]);
    const relations = new Set<Relation>();
    if (!scopes) return relations;
    for (const held of viewer.roles) {
      const unit = held.unitId ?? '';
      const isParty = (partyRoles as readonly string[]).includes(held.role) && countsIn(held, caseId);
      if (isParty && scopes.units.includes(unit)) {
        addSide(relations, held.role, scopes.sides);
      }
      const isProvider = held.role === 'coordinator' || held.role === 'consultant';
      if (isProvider && scopes.provider_id !== null && held.providerId === scopes.provider_id)
        relations.add('provider');
      if (held.role === 'anchor' && scopes.anchors.includes(unit)) relations.add('anchor');
      if (held.role === 'committee_chair' || held.role === 'committee_vice_chair') {
        if (scopes.overdue_regions.includes(unit)) relations.add('anchor');
      }
      if ((held.role === 'central_employers' || held.role === 'central_unions') && scopes.started)
        relations.add('central');
    }
    return relations;
  }
}

// Whoever has acted for one side stays on it, also with roles on both (domain.md §2 [ours]).
function addSide(relations: Set<Relation>, role: Role, acted: readonly string[]): void {
  const side = sideOf(role);
  relations.add('party');
  if (side === null) return;
  if (acted.length === 0 || acted.includes(side)) relations.add(side);
}

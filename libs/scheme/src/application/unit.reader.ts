import { isId, type Queryable, readSearch, refuse } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import type { OrgUnit } from '../domain/org-unit';
import { foundUnitsSql, nearUnitsSql } from '../persistence/near-units.sql';
import { isOpenSql, readUnits } from '../persistence/org-unit.store';

/** What other areas ask about the organisation (domain.md §1, §5). Unknown units are 404 refusals unless said otherwise. */
@Injectable()
export class UnitReader {
  async byId(db: Queryable, id: string): Promise<OrgUnit> {
    return (await this.find(db, id)) ?? refuse('scheme.unit-unknown', {}, 404);
  }

  async byKey(db: Queryable, key: string): Promise<OrgUnit> {
    return (await this.find(db, key)) ?? refuse('scheme.unit-unknown', {}, 404);
  }

  /** By id or key; null when unknown. */
  async find(db: Queryable, idOrKey: string): Promise<OrgUnit | null> {
    const [unit] = await readUnits(db, isId(idOrKey) ? 'u.id = $1' : 'u.key = $1', [idOrKey]);
    return unit ?? null;
  }

  /** The units that exist among ids, parents before children. */
  byIds(db: Queryable, ids: readonly string[]): Promise<OrgUnit[]> {
    return readUnits(db, 'u.id = ANY($1)', [ids.filter(isId)]);
  }

  /** The units and everything above them, parents before children. */
  linesOf(db: Queryable, ids: readonly string[]): Promise<OrgUnit[]> {
    return readUnits(
      db,
      `u.id IN (SELECT unnest(string_to_array(trim(both '/' from x.path), '/')::uuid[]) FROM org_unit x
         WHERE x.id = ANY($1::uuid[]))`,
      [ids.filter(isId)],
    );
  }

  /** Refuses when one of the units is closed today, naming it: nothing new begins there. */
  async expectOpen(db: Queryable, ids: readonly string[]): Promise<void> {
    const [closed] = await readUnits(db, `u.id = ANY($1::uuid[]) AND NOT (${isOpenSql})`, [ids.filter(isId)]);
    if (closed) refuse('scheme.workplace-closed', { unit: closed.name });
  }

  /** The units that are there today among ids, parents before children. */
  openAmong(db: Queryable, ids: readonly string[]): Promise<OrgUnit[]> {
    return readUnits(db, `u.id = ANY($1::uuid[]) AND ${isOpenSql}`, [ids.filter(isId)]);
  }

  /**
   * Ids of units that could join others, the nearest first, `limit` at most: beside them, in their region, anywhere; or those
   * whose name holds what is looked for. Regions and the units themselves are none.
   */
  async near(
    db: Queryable,
    ids: readonly string[],
    { find, limit }: { readonly find: string; readonly limit: number },
  ): Promise<string[]> {
    const search = readSearch(find);
    const params = [ids.filter(isId), limit, ...(search ? [search[0]] : [])];
    const rows = await db.query<{ id: string }>(search ? foundUnitsSql : nearUnitsSql, params);
    return [...new Set(rows.map(({ id }) => id))].slice(0, limit);
  }

  /** The whole organisation, parents before children. */
  tree(db: Queryable): Promise<OrgUnit[]> {
    return readUnits(db, 'true');
  }

  /** The five regions. */
  regions(db: Queryable): Promise<OrgUnit[]> {
    return readUnits(db, `u.kind = 'region'`);
  }

  /** The unit and everything under it. */
  under(db: Queryable, unitId: string): Promise<OrgUnit[]> {
    return readUnits(db, `u.path LIKE (SELECT path FROM org_unit WHERE id = $1) || '%'`, [unitId]);
  }

  /** From the region down to the unit itself, both included. */
  async ancestors(db: Queryable, unitId: string): Promise<OrgUnit[]> {
    const line = await readUnits(db, `(SELECT path FROM org_unit WHERE id = $1) LIKE u.path || '%'`, [
      unitId,
    ]);
    return line.length > 0 ? line : refuse('scheme.unit-unknown', {}, 404);
  }

  /** The region a unit lies in; a region lies in itself. */
  async regionOf(db: Queryable, unitId: string): Promise<OrgUnit> {
    const [region] = await this.ancestors(db, unitId);
    return region ?? refuse('scheme.unit-unknown', {}, 404);
  }
}

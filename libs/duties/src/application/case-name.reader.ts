import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';

/** What a case is called to each reader (experience.md: one name everywhere). */
export interface CaseName {
  /** "Nr. 39 · Psykiatrisk akutmodtagelse"; before its number "Psykiatrisk akutmodtagelse". Never the title. */
  readonly place: string;
  /** The same with the title, for those who may read it. */
  readonly full: string;
  readonly number: number | null;
  readonly providerName: string | null;
}

/** Names a case by its number and place. */
@Injectable()
export class CaseNameReader {
  async of(db: Queryable, caseId: string): Promise<CaseName> {
    const [row] = await db.query<{
      number: number | null;
      unit: string;
      title: string;
      provider: string | null;
    }>(
      `SELECT r.number, coalesce(u.name, r.reference) AS unit, p.name AS provider,
         coalesce((SELECT a.value #>> '{}' FROM request_answer a WHERE a.request_id = r.id AND a.field = 'title'),
           r.reference) AS title
       FROM request r LEFT JOIN request_workplace w ON w.request_id = r.id AND w.coordinating
       LEFT JOIN org_unit u ON u.id = w.unit_id LEFT JOIN provider p ON p.id = r.provider_id WHERE r.id = $1`,
      [caseId],
    );
    const { number = null, unit = '', title = '', provider = null } = row ?? {};
    const place = number === null ? unit : `Nr. ${number} · ${unit}`;
    return { place, full: number === null ? `${title} · ${unit}` : place, number, providerName: provider };
  }
}

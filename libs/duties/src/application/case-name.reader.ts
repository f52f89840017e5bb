import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import { casePlace } from '@samraad/requests';

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
      `SELECT number, coalesce(unit_name, reference) AS unit, coalesce(title, reference) AS title,
         provider_name AS provider FROM case_card WHERE id = $1`,
      [caseId],
    );
    const { number = null, unit = '', title = '', provider = null } = row ?? {};
    const place = casePlace(number, unit);
    return { place, full: number === null ? `${title} · ${unit}` : place, number, providerName: provider };
  }
}

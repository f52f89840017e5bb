import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import type { Viewer } from '@samraad/identity';
import { type ListedUnit, type UnitInKeeping, UnitUpkeepQuery } from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import { keptRegions } from '@samraad/scheme';

/** How many units below are shown at a time. */
export const belowAtATime = 50;

/** One unit with a page of what lies right under it. */
export interface UnitOnDesk {
  readonly unit: UnitInKeeping;
  readonly below: { readonly items: readonly ListedUnit[]; readonly total: number };
  readonly page: number;
  readonly today: string;
}

/** Opens a unit for whoever keeps it. */
@Injectable()
export class UnitDesk {
  constructor(
    private readonly db: Database,
    private readonly units: UnitUpkeepQuery,
  ) {}

  /** Null when unknown, or outside what the viewer keeps. */
  async open({ roles }: Viewer, unitId: string, page = 1): Promise<UnitOnDesk | null> {
    const kept = keptRegions(roles);
    const asked = { parentId: unitId, kept, limit: belowAtATime, offset: (page - 1) * belowAtATime };
    const [unit, now] = await Promise.all([this.units.one(this.db, unitId, kept), readDomainTime(this.db)]);
    if (!unit) return null;
    return { unit, below: await this.units.list(this.db, asked), page, today: localDateOf(now) };
  }
}

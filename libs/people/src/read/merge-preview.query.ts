import { Injectable } from '@nestjs/common';
import { accountsOf, bothCentral, mergeObstacle } from '@samraad/identity';
import { isId, type Queryable, readDomainTime, refusal, type Refusal } from '@samraad/platform';
import { nameOfCase } from '../application/case-name';
import { standsObstacle } from '../domain/merge-stands.rules';
import { type CaseOfTwo, casesOfTwo, decidedByBoth } from '../persistence/merge-stands.store';
import { type PersonOfKeeper, PersonQuery } from './person.query';

/** What telling that two people are one would do, and why it cannot be done. */
export interface MergePreview {
  readonly kept: PersonOfKeeper;
  readonly merged: PersonOfKeeper;
  readonly cases: readonly (CaseOfTwo & { readonly name: string })[];
  /** Null when nothing is in the way. */
  readonly obstacle: Refusal | null;
}

/** Shows a merge before it is made; what is shown is judged again as it is. */
@Injectable()
export class MergePreviewQuery {
  constructor(private readonly people: PersonQuery) {}

  /** Null when either is unknown, or is somebody else already. */
  async of(db: Queryable, keptId: string, mergedId: string): Promise<MergePreview | null> {
    if (!isId(keptId) || !isId(mergedId)) return null;
    const [kept, merged, now] = await Promise.all([
      this.people.one(db, keptId, null),
      this.people.one(db, mergedId, null),
      readDomainTime(db),
    ]);
    if (!kept || !merged || kept.mergedInto || merged.mergedInto) return null;
    const cases = (await casesOfTwo(db, keptId, mergedId, now)).map((one) => ({
      ...one,
      name: nameOfCase(one),
    }));
    const obstacle = await this.obstacle(db, { kept, merged, cases }, now);
    return { kept, merged, cases, obstacle };
  }

  private async obstacle(
    db: Queryable,
    { kept, merged, cases }: Omit<MergePreview, 'obstacle'>,
    now: Date,
  ): Promise<Refusal | null> {
    const ids = [kept.id, merged.id];
    const accounts = await accountsOf(db, ids);
    const comesIn = (id: string) => accounts.some((one) => one.personId === id && one.comesIn);
    const title = await decidedByBoth(db, kept.id, merged.id);
    return (
      mergeObstacle({
        ...{ keptId: kept.id, mergedId: merged.id },
        ...{ keptComesIn: comesIn(kept.id), mergedComesIn: comesIn(merged.id) },
        bothCentral: await bothCentral(db, ids, now),
      }) ??
      standsObstacle(cases, { kept: kept.name, merged: merged.name }) ??
      (title === null ? null : refusal('people.merge-decided-by-both', { title }, 409))
    );
  }
}

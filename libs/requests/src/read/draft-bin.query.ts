import { Injectable } from '@nestjs/common';
import type { Viewer } from '@samraad/identity';
import type { Queryable } from '@samraad/platform';
import { partyPlaces } from '../domain/side';
import { type BinnedDraft, findBinned, findBinnedAt } from '../persistence/draft-bin.store';
import { wasAskedToSign } from '../persistence/signature.store';

/** Drafts in the bin. */
@Injectable()
export class DraftBinQuery {
  /** One that is deleted, also when it is gone for good; null for one that is not. */
  one(db: Queryable, caseId: string): Promise<BinnedDraft | null> {
    return findBinned(db, caseId);
  }

  /** Whether anybody was ever asked to sign it: such a draft is withdrawn, not deleted. */
  wasAskedToSign(db: Queryable, caseId: string): Promise<boolean> {
    return wasAskedToSign(db, caseId);
  }

  /** Those of the workplaces the viewer holds a party role at. */
  async of(
    db: Queryable,
    { roles }: Pick<Viewer, 'roles'>,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<{ readonly items: readonly BinnedDraft[]; readonly total: number }> {
    const rows = await findBinnedAt(db, partyPlaces(roles), page);
    return { items: rows.map(({ total: _, ...one }) => one), total: rows[0]?.total ?? 0 };
  }
}

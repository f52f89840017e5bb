import type { Queryable } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { type ProfileVersion, readVersions } from '../persistence/profile.store';

/** A version in a list, without its text. */
export interface ListedProfile extends Omit<ProfileVersion, 'profile' | 'before'> {
  readonly provider: string;
}

/** Versions of profiles: a provider's own, or what all have sent. */
@Injectable()
export class ProfileListQuery {
  /** Whole, or null when unknown. */
  async find(db: Queryable, id: string): Promise<ProfileVersion | null> {
    return (await readVersions(db, 'v.id = $1', [id]))[0] ?? null;
  }

  /** A provider's versions, the newest first. */
  of(db: Queryable, providerId: string): Promise<ProfileVersion[]> {
    return readVersions(db, 'v.provider_id = $1', [providerId]);
  }

  /** A page of them: of one provider, else those that were sent; what waits comes first. */
  async page(
    db: Queryable,
    {
      providerIds,
      limit,
      offset,
    }: { readonly providerIds: readonly string[] | null; readonly limit: number; readonly offset: number },
  ): Promise<{ readonly items: readonly ListedProfile[]; readonly total: number }> {
    const rows = await db.query<ListedProfile & { total: number }>(
      `SELECT v.id, v.provider_id AS "providerId", p.name AS provider, v.nr, v.state, v.version, v.changed_at AS "changedAt",
         v.sent_at AS "sentAt", v.answered_at AS "answeredAt", v.answer, count(*) OVER ()::int AS total
       FROM provider_profile v JOIN provider p ON p.id = v.provider_id
       WHERE CASE WHEN $1::uuid[] IS NULL THEN v.state <> 'draft' ELSE v.provider_id = ANY($1) END
       ORDER BY v.state = 'sent' DESC, v.changed_at DESC, v.id LIMIT $2 OFFSET $3`,
      [providerIds, limit, offset],
    );
    return { items: rows.map(({ total: _, ...one }) => one), total: rows[0]?.total ?? 0 };
  }
}

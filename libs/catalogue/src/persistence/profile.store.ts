import { expectMove, newId, type Queryable, type Tx } from '@samraad/platform';
import { type Profile, cardStepsOf } from '../domain/profile';
import { nextProfileStates, type ProfileState } from '../domain/profile-state';

/** A version of a profile as it is kept. */
export interface ProfileVersion {
  readonly id: string;
  readonly providerId: string;
  readonly nr: number;
  readonly state: ProfileState;
  readonly profile: Profile;
  readonly before: Profile;
  readonly version: number;
  readonly changedAt: Date;
  readonly sentAt: Date | null;
  readonly answeredAt: Date | null;
  /** Why it was returned, or what was said with the approval. */
  readonly answer: string | null;
}

const columns = `v.id, v.provider_id AS "providerId", v.nr, v.state, v.profile, v.before, v.version, v.changed_at AS "changedAt",
  v.sent_at AS "sentAt", v.answered_at AS "answeredAt", v.answer`;

/** Versions where a condition on `v` holds, the newest first. */
export const readVersions = (
  db: Queryable,
  where: string,
  params: readonly unknown[],
): Promise<ProfileVersion[]> =>
  db.query<ProfileVersion>(
    `SELECT ${columns} FROM provider_profile v WHERE ${where} ORDER BY v.nr DESC`,
    params,
  );

/** Locks a provider's row: one writes of it at a time. */
export async function lockProvider(tx: Tx, providerId: string): Promise<void> {
  await tx.query('SELECT 1 FROM provider WHERE id = $1 FOR UPDATE', [providerId]);
}

export async function insertVersion(
  tx: Tx,
  of: {
    readonly providerId: string;
    readonly profile: Profile;
    readonly before: Profile;
    readonly by: string;
  },
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO provider_profile (id, provider_id, nr, state, profile, before, changed_by, changed_at)
     SELECT $1, $2, coalesce(max(nr), 0) + 1, 'draft', $3, $4, $5, $6 FROM provider_profile WHERE provider_id = $2`,
    [id, of.providerId, JSON.stringify(of.profile), JSON.stringify(of.before), of.by, await tx.now()],
  );
  return id;
}

export async function saveVersion(tx: Tx, id: string, profile: Profile, by: string): Promise<void> {
  await tx.query(
    'UPDATE provider_profile SET profile = $2, version = version + 1, changed_by = $3, changed_at = $4 WHERE id = $1',
    [id, JSON.stringify(profile), by, await tx.now()],
  );
}

/** Sent, or taken back. */
export async function moveVersion(
  tx: Tx,
  { id, state }: Pick<ProfileVersion, 'id' | 'state'>,
  { to, by }: { readonly to: 'sent' | 'draft'; readonly by: string },
): Promise<void> {
  expectMove(nextProfileStates, { from: state, to });
  await tx.query(
    `UPDATE provider_profile SET state = $2, version = version + 1, sent_by = CASE WHEN $2 = 'sent' THEN $3::uuid ELSE sent_by END,
       sent_at = CASE WHEN $2 = 'sent' THEN $4 ELSE sent_at END WHERE id = $1`,
    [id, to, by, await tx.now()],
  );
}

export async function answerVersion(
  tx: Tx,
  { id, state }: Pick<ProfileVersion, 'id' | 'state'>,
  {
    to,
    by,
    answer,
  }: { readonly to: 'approved' | 'returned'; readonly by: string; readonly answer: string | null },
): Promise<void> {
  expectMove(nextProfileStates, { from: state, to });
  await tx.query(
    `UPDATE provider_profile SET state = $2, version = version + 1, answered_by = $3, answered_at = $4, answer = $5 WHERE id = $1`,
    [id, to, by, await tx.now(), answer],
  );
}

/** From now on this is what everybody reads: of itself, of the themes of one round, and of its ways of working. */
export async function publishProfile(
  tx: Tx,
  provider: { readonly id: string; readonly key: string },
  roundId: string | null,
  profile: Profile,
): Promise<void> {
  const { fullName, tagline, description, address, website, languages, levels, regionIds } = profile;
  await tx.query(
    `UPDATE provider SET full_name = $2, tagline = $3, description = $4, address = nullif($5, ''), website = nullif($6, ''),
       languages = $7, levels = $8, region_ids = $9, card_steps = CASE WHEN cardinality($10::text[]) > 0 THEN $10 ELSE card_steps END
     WHERE id = $1`,
    [
      provider.id,
      fullName,
      tagline,
      description,
      address,
      website,
      languages,
      levels,
      regionIds,
      cardStepsOf(profile),
    ],
  );
  await tx.query('DELETE FROM provider_approach WHERE provider_id = $1 AND round_id = $2', [
    provider.id,
    roundId,
  ]);
  await tx.query(
    `INSERT INTO provider_approach (round_id, provider_id, theme_key, title, text, suits)
     SELECT t.round_id, $1, t.key, a.title, a.text, a.suits
     FROM jsonb_to_recordset($3) AS a (theme text, title text, text text, suits text)
     JOIN theme t ON t.key = a.theme AND t.round_id = $2`,
    [provider.id, roundId, JSON.stringify(profile.approaches)],
  );
  await publishWays(tx, provider, profile.ways);
}

/** The ways of working anew, in their order; those that stand keep id and key, for plans were made from them. */
async function publishWays(
  tx: Tx,
  provider: { readonly id: string; readonly key: string },
  ways: Profile['ways'],
): Promise<void> {
  // Out of the way first: positions are unique.
  await tx.query('UPDATE activity_template SET position = position + 1000 WHERE provider_id = $1', [
    provider.id,
  ]);
  for (const [position, { key, name, steps }] of ways.entries()) {
    await tx.query(
      `INSERT INTO activity_template (id, provider_id, key, position, name, steps) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (key) DO UPDATE SET position = $4, name = $5, steps = $6 WHERE activity_template.provider_id = $2`,
      [newId(), provider.id, key ?? newKey(provider.key), position, name, JSON.stringify(steps)],
    );
  }
}

/** A key nobody has chosen: short, of the provider. */
const newKey = (provider: string): string => `${provider.slice(0, 40)}-${newId().slice(-8)}`;

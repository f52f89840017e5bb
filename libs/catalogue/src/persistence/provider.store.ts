import { newId, type Queryable, type Tx } from '@samraad/platform';
import type { Provider } from '../domain/provider';
import type { ProviderSeed } from '../seed/provider-seed';

/** The columns of a {@link Provider}, of a table called `p`. */
export const providerColumns = `p.id, p.key, p.name, p.full_name AS "fullName", p.affiliations, p.tagline, p.description,
  json_build_object('email', p.email, 'phone', p.phone, 'address', p.address, 'website', p.website) AS contact, p.card_steps AS "cardSteps"`;

/** Providers where a condition on `p` holds, in the catalogue's order. */
export function readProviders(
  db: Queryable,
  where: string,
  params: readonly unknown[] = [],
): Promise<Provider[]> {
  return db.query<Provider>(
    `SELECT ${providerColumns} FROM provider p WHERE ${where} ORDER BY p.position, p.key`,
    params,
  );
}

/** Inserts a provider; null when its key stands already. */
export async function insertProvider(
  tx: Tx,
  seed: Omit<ProviderSeed, 'key' | 'rounds' | 'templates'> & { readonly key: string; readonly cvr?: string },
  position: number,
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO provider (id, key, position, name, full_name, affiliations, tagline, description, email, phone, card_steps,
       address, website, cvr)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT DO NOTHING RETURNING id`,
    [
      newId(),
      seed.key,
      position,
      seed.name,
      seed.fullName,
      [...seed.affiliations],
      seed.tagline,
      seed.description,
      seed.contact.email,
      seed.contact.phone,
      [...seed.cardSteps],
      seed.contact.address,
      seed.contact.website,
      seed.cvr ?? null,
    ],
  );
  return row?.id ?? null;
}

/** The last place of the catalogue's order. */
export async function lastPosition(db: Queryable): Promise<number> {
  const [row] = await db.query<{ last: number }>(
    'SELECT coalesce(max(position), -1)::int AS last FROM provider',
  );
  return row?.last ?? -1;
}

/** Fills in address and website of a provider that was entered before they could be; what is written stays. */
export async function fillContact(tx: Tx, { key, contact }: ProviderSeed): Promise<void> {
  await tx.query(
    'UPDATE provider SET address = coalesce(address, $2), website = coalesce(website, $3) WHERE key = $1',
    [key, contact.address, contact.website],
  );
}

/** Where workplaces reach a provider. */
export async function saveContact(tx: Tx, providerId: string, email: string, phone: string): Promise<void> {
  await tx.query('UPDATE provider SET email = $2, phone = $3 WHERE id = $1', [providerId, email, phone]);
}

/** Lets a provider serve a round, once. */
export async function insertRoundProvider(tx: Tx, roundId: string, providerId: string): Promise<void> {
  await tx.query(
    'INSERT INTO round_provider (round_id, provider_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [roundId, providerId],
  );
}

/** What a provider has said of the same themes in the newest earlier round; nothing where it has said nothing. */
export async function copyApproaches(tx: Tx, roundId: string, providerId: string): Promise<void> {
  await tx.query(
    `INSERT INTO provider_approach (round_id, provider_id, theme_key, title, text, suits)
     SELECT DISTINCT ON (a.theme_key) $1, $2, a.theme_key, a.title, a.text, a.suits
     FROM provider_approach a JOIN round r ON r.id = a.round_id
     WHERE a.provider_id = $2 AND a.round_id <> $1
       AND a.theme_key IN (SELECT t.key FROM theme t WHERE t.round_id = $1)
     ORDER BY a.theme_key, r.requests_from DESC
     ON CONFLICT DO NOTHING`,
    [roundId, providerId],
  );
}

/** An approach to insert. */
export interface NewApproach {
  readonly roundId: string;
  readonly providerId: string;
  readonly theme: string;
  readonly title: string;
  readonly text: string;
  readonly suits: string;
}

/** Enters how a provider goes about a theme of a round, once. */
export async function insertApproach(tx: Tx, approach: NewApproach): Promise<void> {
  await tx.query(
    `INSERT INTO provider_approach (round_id, provider_id, theme_key, title, text, suits)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [approach.roundId, approach.providerId, approach.theme, approach.title, approach.text, approach.suits],
  );
}

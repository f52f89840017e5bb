import { systemActor } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';
import { SeedCatalogue } from '../application/seed-catalogue';
import type { ProviderKey } from '../seed/provider-seed';

/** Ids of what the seeds hold, by key. */
export interface SeededCatalogue extends SeededScheme {
  provider(key: ProviderKey): string;
}

/** Seeds scheme and catalogue into a test's own database. */
export async function seedCatalogue(app: Pick<TestApp, 'uow' | 'get'>): Promise<SeededCatalogue> {
  const scheme = await seedScheme(app);
  const ids = await app.uow.run(systemActor('test'), async (tx) => {
    await app.get(SeedCatalogue).execute(tx);
    const rows = await tx.query<{ key: string; id: string }>('SELECT key, id FROM provider');
    return new Map(rows.map((row) => [row.key, row.id]));
  });
  return {
    ...scheme,
    provider: (key) => {
      const id = ids.get(key);
      if (id === undefined) throw new Error(`the seeds have no provider ${key}`);
      return id;
    },
  };
}

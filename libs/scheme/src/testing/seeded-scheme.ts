import { systemActor } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { SeedScheme } from '../application/seed-scheme';

/** Ids of what the seeds hold, by key. */
export interface SeededScheme {
  /** Throws on a key the seeds don't have. */
  unit(key: string): string;
  round(key: string): string;
}

const lookup = (rows: readonly { key: string; id: string }[]) => {
  const ids = new Map(rows.map((row) => [row.key, row.id]));
  return (key: string) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`the seeds have no ${key}`);
    return id;
  };
};

/** Seeds rounds, organisation and model choices into a test's own database. */
export async function seedScheme(app: Pick<TestApp, 'uow' | 'get'>): Promise<SeededScheme> {
  return app.uow.run(systemActor('test'), async (tx) => {
    await app.get(SeedScheme).execute(tx);
    return {
      unit: lookup(await tx.query<{ key: string; id: string }>('SELECT key, id FROM org_unit')),
      round: lookup(await tx.query<{ key: string; id: string }>('SELECT key, id FROM round')),
    };
  });
}

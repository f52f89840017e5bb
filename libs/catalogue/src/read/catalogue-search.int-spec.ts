import { AuditModule } from '@samraad/audit';
import { NotificationModule } from '@samraad/notification';
import { Database } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { CatalogueModule, CatalogueSearchQuery } from '..';
import { seedCatalogue, type SeededCatalogue } from '../testing';

describe('searching the catalogue', () => {
  let app: TestApp;
  let seeds: SeededCatalogue;
  const find = async (asked: string) => {
    const found = await app.get(CatalogueSearchQuery).find(app.get(Database), seeds.round('demo-26'), asked);
    return found?.map((id) => ['nfa', 'ruc', 'joblife'].find((key) => seeds.provider(key as 'nfa') === id));
  };

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, CatalogueModule]);
    seeds = await seedCatalogue(app);
  });
  afterAll(() => app.close());

  it('looks for nothing in nothing', async () => {
    expect([await find(''), await find('  ')]).toEqual([undefined, undefined]);
  });

  it('finds by the Danish stem', async () => {
    expect(await find('konflikten')).toContain('joblife');
    expect(await find('konflikter')).toContain('joblife');
    expect(await find('supervision')).toEqual(['ruc']);
  });

  it('finds æ, ø and å typed or spelled out', async () => {
    expect(await find('fællesskab')).toEqual(await find('faellesskab'));
    expect(await find('FÆLLESSKABET')).toContain('joblife');
    expect(await find('rådgivere')).toEqual(await find('raadgivere'));
  });

  it('forgives a slip of the finger', async () => {
    expect(await find('supervison')).toEqual(['ruc']);
    expect(await find('forskning')).toContain('nfa');
  });

  it('wants every word, but for those that say nothing', async () => {
    expect(await find('supervision joblife')).toEqual([]);
    expect(await find('supervision og ruc')).toEqual(['ruc']);
    expect(await find('drager')).toEqual([]);
  });

  it('takes what is no word for what it is', async () => {
    expect(await find("'; DROP TABLE provider; --")).toEqual([]);
    expect(await find('& | ! ( <-> :*')).toHaveLength(3);
    expect(await find('%')).toHaveLength(3);
  });
});

import { holdsWords, migrate, newId, readSearch } from '@samraad/platform';
import { Client } from 'pg';
import { allMigrations } from '../../migrations';
import { ask } from './support/empty-database';

const adminUrl = process.env.SAMRAAD_TEST_ADMIN_URL ?? '';
const urlOf = (name: string) => Object.assign(new URL(adminUrl), { pathname: `/${name}` }).toString();

/** A database made with an encoding and a locale of its own. */
async function withDatabase(made: string, work: (url: string) => Promise<void>): Promise<void> {
  const name = `samraad_locale_${newId().replaceAll('-', '')}`;
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(`CREATE DATABASE ${name} TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C' ${made}`);
    await work(urlOf(name));
  } finally {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.end();
  }
}

const names = ['Øresø', 'Ærø', 'Zoo', 'Aabenraa', 'Odense', 'Årslev', 'anæstesi'];

describe('a database whose own locale is C', () => {
  it('orders names as Danes do, and finds them in any letter case', async () => {
    await withDatabase(`ENCODING 'UTF8'`, async (url) => {
      await migrate(url, allMigrations());
      await ask(
        url,
        `INSERT INTO person (id, name) SELECT gen_random_uuid(), one FROM unnest($1::text[]) AS one`,
        [names],
      );
      const rows = await ask<{ name: string }>(url, 'SELECT name FROM person ORDER BY name');
      expect(rows.map(({ name }) => name)).toEqual([
        'anæstesi',
        'Odense',
        'Zoo',
        'Ærø',
        'Øresø',
        'Aabenraa',
        'Årslev',
      ]);
      for (const [typed, found] of [
        ['øresø', 'Øresø'],
        ['ØRESØ', 'Øresø'],
        ['oeresoe', 'Øresø'],
        ['åbenrå', 'Aabenraa'],
        ['aarsl', 'Årslev'],
        ['ANÆS', 'anæstesi'],
      ] as const) {
        const sql = `SELECT name FROM person WHERE ${holdsWords('name', '$1')}`;
        expect(await ask(url, sql, [readSearch(typed)])).toEqual([{ name: found }]);
      }
    });
  }, 60_000);

  it('is refused with its reason when it can’t hold Danish letters', async () => {
    await withDatabase(`ENCODING 'SQL_ASCII'`, async (url) => {
      await expect(migrate(url, allMigrations())).rejects.toThrow("the database's encoding is SQL_ASCII");
    });
  });
});

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The order of names and the folding of a search are named here: whatever locale a database was made with, they are the same. */
export class NameCollation20261126005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE COLLATION danish (provider = icu, locale = 'da-DK')`);
    const [card] = (await runner.query(`SELECT pg_get_viewdef('case_card'::regclass) AS body`)) as {
      body: string;
    }[];
    // A column that a view shows can't change its type; the view is made again as it was.
    await runner.query('DROP VIEW case_card');
    for (const table of ['person', 'org_unit', 'provider', 'round', 'theme', 'activity_template'])
      await runner.query(`ALTER TABLE ${table} ALTER COLUMN name TYPE text COLLATE danish`);
    await runner.query(`CREATE VIEW case_card AS ${card?.body ?? ''}`);
    // As searchKey() of platform/text: hidden characters out, composed, lower case, the Danish letters spelled, one space.
    await runner.query(String.raw`
      CREATE FUNCTION search_key(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT btrim(regexp_replace(replace(replace(replace(
          lower(normalize(regexp_replace($1,
            '[\U000000ad\U0000034f\U0000061c\U0000115f-\U00001160\U000017b4-\U000017b5\U0000180b-\U0000180f'
            '\U0000200b-\U0000200f\U0000202a-\U0000202e\U00002060-\U0000206f\U00002800\U00003164\U0000fe00-\U0000fe0f'
            '\U0000feff\U0000ffa0\U0000fff0-\U0000fffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]',
            '', 'g'), NFKC) COLLATE danish),
          U&'\00e5', 'aa'), U&'\00f8', 'oe'), U&'\00e6', 'ae'), '[ \t\n\v\f\r]+', ' ', 'g'), ' ')
      $$
    `);
    // Addresses are stored in lower case (readAddress): nothing is left for the database's own lower() to do.
    await runner.query(`
      UPDATE caught_mail SET to_address = lower(to_address COLLATE danish);
      DROP INDEX caught_mail_to;
      CREATE INDEX caught_mail_to ON caught_mail (to_address, at, id);
      ALTER TABLE account DROP CONSTRAINT account_email_check;
      ALTER TABLE account ADD CONSTRAINT account_email_check CHECK (email = lower(email COLLATE danish));
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}

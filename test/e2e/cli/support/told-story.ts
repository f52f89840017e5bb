import { Client } from 'pg';

const adminUrl = () => process.env.SAMRAAD_TEST_ADMIN_URL ?? '';
/** The environment of a story told beside the tests' own database. */
export const own = () => ({ SAMRAAD_STORY_ADMIN_URL: adminUrl() });
/** What a whole story may take on a busy machine, in ms. */
export const patience = 150_000;

/** The databases stories have made and not yet taken away. */
export async function storyDatabases(): Promise<string[]> {
  const client = new Client({ connectionString: adminUrl() });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE datname LIKE 'samraad_story_%' ORDER BY 1`,
  );
  await client.end();
  return rows.map(({ name }) => name);
}

/** Rows of the timeline, cell by cell. */
export function timeline(stdout: string): string[][] {
  const lines = stdout.split('\n');
  const rule = lines.findIndex((line) => line.startsWith('──'));
  const end = lines.indexOf('', rule);
  return lines.slice(rule + 1, end).map((line) => line.split(/ {2,}/));
}

/** The six figures of the frame at the end of a row. */
export const money = (row: string[] | undefined) => row?.slice(-6);

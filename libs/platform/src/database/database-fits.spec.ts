import { assertDatabaseFits } from './database-fits';

const answering = (facts: { encoding: string; icu: boolean }) => ({ query: async () => [facts] });

describe('a database', () => {
  it('fits whatever its locale is', async () => {
    await expect(assertDatabaseFits(answering({ encoding: 'UTF8', icu: true }))).resolves.toBeUndefined();
  });

  it.each([
    [{ encoding: 'SQL_ASCII', icu: true }, "the database's encoding is SQL_ASCII"],
    [{ encoding: 'UTF8', icu: false }, 'this Postgres has no ICU collations'],
  ])('is refused by name: %j', async (facts, reason) => {
    await expect(assertDatabaseFits(answering(facts))).rejects.toThrow(reason);
  });
});

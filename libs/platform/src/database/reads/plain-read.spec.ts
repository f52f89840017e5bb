import { isPlainRead } from './plain-read';

describe('a plain read', () => {
  it.each([
    'SELECT 1',
    '\n  SELECT r.updated_at FROM request r',
    'WITH a AS (SELECT 1) SELECT * FROM a',
    'SELECT clock_timestamp()',
    '(SELECT 1) UNION ALL (SELECT 2)',
  ])('is %s', (sql) => expect(isPlainRead(sql)).toBe(true));

  it.each([
    'UPDATE a SET b = 1',
    'INSERT INTO a VALUES (1) RETURNING b',
    'WITH gone AS (DELETE FROM a RETURNING b) SELECT * FROM gone',
    'SELECT * FROM a FOR UPDATE SKIP LOCKED',
    'SELECT * FROM a FOR NO KEY UPDATE',
    'SELECT * FROM a FOR KEY SHARE',
    'SELECT pg_advisory_xact_lock(1)',
    `SELECT nextval('a')`,
    'SELECT refresh_case_listing($1)',
    'START TRANSACTION',
  ])('is not %s', (sql) => expect(isPlainRead(sql)).toBe(false));
});

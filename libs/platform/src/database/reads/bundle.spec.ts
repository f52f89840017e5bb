import { bundle } from './bundle';

describe('several reads as one statement', () => {
  it('numbers each one’s parameters after those before it', () => {
    const { sql, params } = bundle([
      { sql: 'SELECT a FROM b WHERE c = $1 AND d = $2 AND e > $1', params: ['x', 2] },
      { sql: 'SELECT 1', params: [] },
      { sql: 'SELECT f FROM g WHERE h = $1 AND i = $11', params: [3] },
    ]);
    expect(params).toEqual(['x', 2, 3]);
    expect(sql).toContain('WHERE c = $1 AND d = $2 AND e > $1');
    expect(sql).toContain('WHERE h = $3 AND i = $13');
    expect(sql.match(/AS "\d"/g)).toEqual(['AS "0"', 'AS "1"', 'AS "2"']);
  });
});

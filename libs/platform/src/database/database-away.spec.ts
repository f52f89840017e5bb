import { QueryFailedError } from 'typeorm';
import { isDatabaseAway } from './database-away';

const withCode = (code: string) => Object.assign(new Error('something'), { code });

describe('an error that says the database is away', () => {
  it.each([
    ['nobody listens', withCode('ECONNREFUSED')],
    [
      'nobody listens on either address',
      new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')]),
    ],
    ['it is shut down', withCode('57P01')],
    ['it has crashed', withCode('57P02')],
    ['it is starting', withCode('57P03')],
    ['it broke off under a statement', new Error('Connection terminated unexpectedly')],
    ['it broke off, as TypeORM says it', new QueryFailedError('SELECT 1', [], withCode('57P02'))],
    ['no connection came in time', new Error('timeout exceeded when trying to connect')],
  ])('%s', (_, error) => expect(isDatabaseAway(error)).toBe(true));

  it.each([
    ['a broken constraint', new QueryFailedError('INSERT', [], withCode('23505'))],
    ['a deadlock', withCode('40P01')],
    ['a defect', new TypeError('undefined is not a function')],
    ['no error', 'ECONNREFUSED'],
    ['nothing', undefined],
  ])('not %s', (_, error) => expect(isDatabaseAway(error)).toBe(false));
});

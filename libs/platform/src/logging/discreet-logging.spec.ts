import pg from 'pg';
import { pino } from 'pino';
import { QueryFailedError } from 'typeorm';
import { discreetLogging } from './discreet-logging';

type Line = Readonly<Record<string, unknown>> & { readonly err: Readonly<Record<string, unknown>> };

/** The lines a logger of the house writes. */
function logged(write: (logger: pino.Logger) => void): { line: Line; raw: string } {
  let raw = '';
  write(pino({ base: null, timestamp: false, ...discreetLogging }, { write: (text) => (raw += text) }));
  return { line: JSON.parse(raw) as Line, raw };
}
const logErr = (err: unknown) => logged((logger) => logger.error({ msg: 'failed', err }));

/** As pg makes it: the values of the row stand in `detail`, those that can't be read in the message. */
function databaseError(code: string, message: string, more: object = {}): Error {
  return Object.assign(new pg.DatabaseError(message, 10, 'error'), { code, ...more });
}

const secret = 'hemmelig-kode';
const client = new pg.Client({
  connectionString: `postgresql://samraad:${secret}@db.example/samraad`,
});

describe('an error in the log', () => {
  it('has its name, its message and where it happened', () => {
    const { line } = logErr(new TypeError('x is not a function'));
    expect(line).toMatchObject({ msg: 'failed', err: { type: 'TypeError', message: 'x is not a function' } });
    expect(line.err['stack']).toMatch(/^at .*discreet-logging\.spec/);
  });

  it('tells of a database error what broke, never whose row', () => {
    const error = databaseError(
      '23505',
      'duplicate key value violates unique constraint "account_email_key"',
      {
        detail: 'Key (email)=(mette@region.example) already exists.',
        table: 'account',
        constraint: 'account_email_key',
        where: 'Mette Holm',
      },
    );
    const wrapped = new QueryFailedError(
      'INSERT INTO account',
      ['mette@region.example', 'Mette Holm'],
      error,
    );
    for (const one of [error, wrapped]) {
      const { line, raw } = logErr(one);
      expect(line.err).toMatchObject({ code: '23505', constraint: 'account_email_key', table: 'account' });
      expect(line.err['message']).toContain('violates unique constraint "account_email_key"');
      expect(raw).not.toMatch(/mette|Holm/);
    }
  });

  it('leaves out what was typed where the message itself quotes it', () => {
    const { raw, line } = logErr(databaseError('22P02', 'invalid input syntax for type uuid: "Mette Holm"'));
    expect(line.err['message']).toBe('invalid input syntax for type uuid: "…"');
    expect(raw).not.toContain('Mette');
    const broken = () => JSON.parse('Mette Holm') as unknown;
    expect(broken).toThrow('Mette');
    try {
      broken();
    } catch (error) {
      expect(logErr(error).raw).not.toContain('Mette');
    }
    const refused = Object.assign(new Error('550 <mette@region.example> rejected'), { code: 'EENVELOPE' });
    expect(logErr(refused).raw).not.toContain('mette@');
  });

  it('leaves out the connection an error holds, however it is logged', () => {
    const lost = Object.assign(new Error('Connection terminated unexpectedly'), { client });
    const ways: readonly ((logger: pino.Logger) => void)[] = [
      (logger) => logger.warn({ msg: 'queue', err: lost }),
      (logger) => logger.error(lost),
      (logger) => logger.error({ problem: lost, held: client, deep: { list: [client] } }, 'lost'),
      (logger) => logger.error({ err: lost }),
    ];
    for (const way of ways) {
      const { raw } = logged(way);
      expect(raw).toContain('discreet-logging.spec');
      expect(raw).not.toMatch(new RegExp(`${secret}|db\\.example|_events|connectionParameters`));
      expect(raw.length).toBeLessThan(5_000);
    }
  });

  it('follows its cause and its parts, some way', () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
    const { line } = logErr(new Error('no mail server', { cause }));
    expect(line.err['cause']).toMatchObject({ code: 'ECONNREFUSED', message: cause.message });
    const many = logErr(new AggregateError([cause, new Error('second')], 'all failed'));
    expect(many.line.err['errors']).toMatchObject([{ code: 'ECONNREFUSED' }, { message: 'second' }]);
    const circle = new Error('round');
    circle.cause = circle;
    expect(logErr(circle).raw.length).toBeLessThan(10_000);
  });

  it.each([
    ['a text', 'gik galt for mette@region.example', { type: 'string', message: 'gik galt for …@…' }],
    ['a number', 7, { type: 'number' }],
    ['nothing', null, { type: 'null' }],
    [
      'an object with words',
      { message: 'half an error', name: 'Half', password: secret },
      { type: 'Half', message: 'half an error' },
    ],
    ['an object without', { password: secret }, { type: 'Object' }],
  ])('may be %s that somebody threw', (_what, thrown, told) => {
    const { line, raw } = logErr(thrown);
    expect(line.err).toEqual(told);
    expect(raw).not.toContain(secret);
  });
});

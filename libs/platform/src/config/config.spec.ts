import { ConfigError, loadConfig, loadDatabaseUrl } from './config';
import { configDa } from './config.da';

const secret = 'kX9#pQ2!vL7@mZ4$wR8%tB5^nH3&jF6*';
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://samraad:hemmelig@db.example/samraad',
  BASE_URL: 'https://samraad.example',
  SESSION_SECRET: secret,
  SMTP_URL: 'smtps://bruger:hemmelig@mail.example:465',
};
const development = { ...production, NODE_ENV: 'development', BASE_URL: '' };

/** What is told of an environment that cannot be used; '' when it can. */
function refusalOf(env: Record<string, string>): string {
  try {
    loadConfig(env);
    return '';
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message;
  }
}
const wrong = (name: string, value: string) => refusalOf({ ...production, [name]: value });

describe('the configuration', () => {
  it('takes a whole production', () => {
    expect(loadConfig(production)).toMatchObject({
      production: true,
      baseUrl: 'https://samraad.example',
      trustProxy: ['loopback'],
      contactEmail: null,
      port: 3000,
    });
    expect(loadConfig({ ...production, BASE_URL: 'https://samraad.example:8443/' }).baseUrl).toBe(
      'https://samraad.example:8443',
    );
  });

  it('takes a development with what is given it, and defaults for the rest', () => {
    expect(loadConfig({ ...development, PORT: '4000' })).toMatchObject({
      production: false,
      baseUrl: 'http://localhost:4000',
      contactEmail: 'hjaelp@samraad.example',
    });
  });

  it('names every wrong value in one message, never a value', () => {
    const values = {
      DATABASE_URL: 'mysql://hemmelig1@db.example/samraad',
      BASE_URL: 'http://samraad.example/hemmelig2',
      SESSION_SECRET: 'hemmelig3',
      SMTP_URL: 'mail.hemmelig4.example',
      MAIL_FROM: 'Hemmelig5',
      CONTACT_EMAIL: 'hemmelig6',
      TRUST_PROXY: 'hemmelig7',
      PORT: '65536',
      SAMRAAD_DEMO: '1',
      SAMRAAD_POOL_SIZE: '1',
      SAMRAAD_MAIL_CONNECTIONS: '0',
      LOG_LEVEL: 'hemmelig8',
    };
    const message = refusalOf({ ...values, NODE_ENV: 'production' });
    for (const name of Object.keys(values)) expect(message.split(` ${name} `)).toHaveLength(2);
    expect(message).not.toMatch(/hemmelig\d/i);
    expect(message).not.toContain('\n');
  });

  it.each([
    'https://samraad.example/portal',
    'https://samraad.example/?a=1',
    'https://samraad.example?',
    'https://samraad.example/#top',
    'https://bruger:kode@samraad.example',
    'ftp://samraad.example',
    'javascript:alert(1)',
    'samraad.example',
  ])('refuses BASE_URL=%s', (value) => expect(wrong('BASE_URL', value)).toContain(configDa.address));

  it('wants https in production, and takes http elsewhere', () => {
    expect(wrong('BASE_URL', 'http://samraad.example')).toContain(configDa.https);
    expect(wrong('BASE_URL', '')).toContain(`BASE_URL ${configDa.missing}`);
    expect(loadConfig({ ...development, BASE_URL: 'http://127.0.0.1:3000' }).baseUrl).toBe(
      'http://127.0.0.1:3000',
    );
  });

  it.each(['Samråd', 'Samråd <samraad>', '<>', 'a@b', 'a@b.example, c@d.example', 'Samråd <a@b.example> x'])(
    'refuses MAIL_FROM=%s',
    (value) => expect(wrong('MAIL_FROM', value)).toContain(configDa.sender),
  );

  it.each(['samraad@region.example', 'Samråd <samraad@region.example>', '"Samråd, drift" <a@b.example>'])(
    'takes MAIL_FROM=%s',
    (value) => expect(wrong('MAIL_FROM', value)).toBe(''),
  );

  it.each([
    ['too short', 'kort', configDa.secret],
    ['one sign', 'a'.repeat(40), configDa.weakSecret],
    ['one piece again and again', 'Kq7-pZ2xW9v!'.repeat(4), configDa.weakSecret],
    ['of an example', 'only-for-tests-only-for-tests-only-for-tests', configDa.weakSecret],
    ['one to be changed', 'please-change-me-please-1234567890', configDa.weakSecret],
  ])('refuses a secret that is %s', (_what, value, why) => {
    expect(wrong('SESSION_SECRET', value)).toContain(why);
  });

  it('bears a weak secret outside production', () => {
    expect(refusalOf({ ...development, SESSION_SECRET: 'only-for-tests-only-for-tests-x' + 'x' })).toBe('');
  });

  it.each(['-1', '65536', '3000.5', '0x10', 'tretusind', '1e3', ' 80'])('refuses PORT=%s', (value) =>
    expect(wrong('PORT', value)).toContain(configDa.port),
  );

  it('finds pairs that contradict each other', () => {
    expect(wrong('SAMRAAD_DEMO', '1')).toContain(configDa.demo);
    expect(wrong('TRUST_PROXY', '0')).toContain(configDa.noProxy);
    expect(wrong('PORT', '0')).toContain(configDa.fixedPort);
    expect(wrong('SMTP_URL', 'smtp://mail.example:465')).toContain(configDa.smtpPort);
    expect(wrong('SMTP_URL', 'smtps://mail.example:587')).toContain(configDa.smtpPort);
    expect(wrong('NODE_ENV', 'prod')).toContain(configDa.nodeEnv);
    expect(refusalOf({ ...development, TRUST_PROXY: '0', SAMRAAD_DEMO: '1', PORT: '0' })).toBe('');
  });

  it.each([
    ['1', 1],
    ['loopback', ['loopback']],
    ['10.1.2.3, 10.2.0.0/16', ['10.1.2.3', '10.2.0.0/16']],
    ['loopback uniquelocal fd00::/8', ['loopback', 'uniquelocal', 'fd00::/8']],
  ])('takes TRUST_PROXY=%s', (value, read) => {
    expect(loadConfig({ ...production, TRUST_PROXY: value }).trustProxy).toEqual(read);
  });

  it.each([
    'true',
    '*',
    '11',
    '0.0.0.0/0',
    '::/0',
    '10.0.0.0/33',
    '10.0.0',
    '10.0.0.1/8/8',
    '10.1.2.3,',
    'proxy.example',
  ])('refuses TRUST_PROXY=%s', (value) => expect(wrong('TRUST_PROXY', value)).toContain(configDa.trustProxy));

  it('keeps files in the data folder, but a production says itself where', () => {
    const megabyte = 1024 * 1024;
    const usual = { mostBytes: 10 * megabyte, most: 5, clamd: null };
    expect(loadConfig({ ...production, SAMRAAD_DATA_DIR: '/d' }).files).toEqual({ ...usual, folder: null });
    expect(loadConfig({ ...development, SAMRAAD_DATA_DIR: '/d' }).files.folder).toBe('/d/files');
    const asked = {
      SAMRAAD_FILES_DIR: '/srv/filer',
      SAMRAAD_FILE_MB: '25',
      SAMRAAD_FILES_PER_MESSAGE: '3',
      CLAMD_URL: 'tcp://clamd.example',
    };
    expect(loadConfig({ ...production, ...asked }).files).toEqual({
      folder: '/srv/filer',
      mostBytes: 25 * megabyte,
      most: 3,
      clamd: { host: 'clamd.example', port: 3310 },
    });
    const socket = { ...production, CLAMD_URL: 'unix:/run/clamd.ctl' };
    expect(loadConfig(socket).files.clamd).toEqual({ path: '/run/clamd.ctl' });
  });

  it.each([
    ['SAMRAAD_FILES_DIR', 'filer', configDa.folder],
    ['SAMRAAD_FILE_MB', '26', configDa.fileSize],
    ['SAMRAAD_FILES_PER_MESSAGE', '0', configDa.fileCount],
    ['CLAMD_URL', 'http://clamd.example:3310', configDa.clamd],
    ['CLAMD_URL', 'unix:clamd.ctl', configDa.clamd],
    ['CLAMD_URL', 'tcp://bruger@clamd.example', configDa.clamd],
  ])('refuses %s=%s', (name, value, why) => expect(wrong(name, value)).toContain(why));

  it('asks for no more than the database where no more is needed', () => {
    expect(loadDatabaseUrl(production)).toBe(production.DATABASE_URL);
    expect(() => loadDatabaseUrl({})).toThrow(`DATABASE_URL ${configDa.missing}`);
    expect(() => loadDatabaseUrl({ DATABASE_URL: 'x' })).toThrow(configDa.database);
  });

  it('takes connections for its own unless it is told that they are shared', () => {
    const direct = 'postgresql://samraad:hemmelig@db.example:5432/samraad';
    const of = (env: Record<string, string>) => {
      const { pooling, directUrl } = loadConfig({ ...production, ...env });
      return { pooling, directUrl };
    };
    const { DATABASE_URL } = production;
    expect(of({})).toEqual({ pooling: 'none', directUrl: DATABASE_URL });
    expect(of({ DATABASE_DIRECT_URL: direct })).toEqual({ pooling: 'none', directUrl: DATABASE_URL });
    expect(of({ DATABASE_POOLING: 'transaction' })).toEqual({ pooling: 'transaction', directUrl: null });
    const both = { DATABASE_POOLING: 'transaction-prepared', DATABASE_DIRECT_URL: direct };
    expect(of(both)).toEqual({ pooling: 'transaction-prepared', directUrl: direct });
    expect(wrong('DATABASE_POOLING', 'session')).toContain(`DATABASE_POOLING ${configDa.pooling}`);
    expect(wrong('DATABASE_DIRECT_URL', 'mysql://x')).toContain(`DATABASE_DIRECT_URL ${configDa.database}`);
  });

  it('gives what needs a connection to itself no shared one', () => {
    const shared = { ...production, DATABASE_POOLING: 'transaction' };
    const direct = 'postgresql://samraad:hemmelig@db.example:5432/samraad';
    expect(loadDatabaseUrl({ ...shared, DATABASE_DIRECT_URL: direct })).toBe(direct);
    expect(() => loadDatabaseUrl(shared)).toThrow(`DATABASE_DIRECT_URL ${configDa.direct}`);
  });
});

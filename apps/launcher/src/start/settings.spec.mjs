import { readSettings } from './settings.mjs';

const complete = {
  DATABASE_URL: 'postgresql://samraad:hemmelig@db.example/samraad',
  BASE_URL: 'https://samraad.example',
  SESSION_SECRET: 'meget-hemmelig',
  SMTP_URL: 'smtp://post.example',
};

describe('settings of npm start', () => {
  it('is a demo on port 3000 with a mail catcher when nothing is given', () => {
    expect(readSettings({})).toEqual({
      production: false,
      demo: true,
      port: 3000,
      databaseUrl: undefined,
      baseUrl: 'http://localhost:3000',
      ownMailCatcher: true,
    });
  });

  it.each([
    [{ DATABASE_URL: complete.DATABASE_URL }, false],
    [{ DATABASE_URL: complete.DATABASE_URL, SAMRAAD_DEMO: '1' }, true],
    [{ SAMRAAD_DEMO: '0' }, false],
  ])('%j: demo %s', (env, demo) => {
    expect(readSettings(env).demo).toBe(demo);
  });

  it('leaves mail to the given server', () => {
    expect(readSettings({ SMTP_URL: 'smtp://127.0.0.1:25' }).ownMailCatcher).toBe(false);
  });

  it.each(['0', '70000', 'abc', '3000.5'])('refuses PORT=%s', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow('PORT');
  });
});

describe('settings of npm run start:prod', () => {
  const production = (env) => readSettings(env, { production: true });

  it('takes a complete environment, without demo', () => {
    expect(production(complete)).toMatchObject({ production: true, demo: false, ownMailCatcher: false });
  });

  it('names everything that is missing in one sentence', () => {
    expect(() => production({ SMTP_URL: ' ' })).toThrow(/DATABASE_URL, BASE_URL, SESSION_SECRET, SMTP_URL/);
  });

  it.each(Object.keys(complete))('names %s when only that is missing, and shows no value', (name) => {
    const message = messageOf(() => production({ ...complete, [name]: undefined }));
    expect(message).toContain(name);
    for (const value of Object.values(complete)) expect(message).not.toContain(value);
  });

  it('wants the database itself too where the connections are shared', () => {
    const shared = { ...complete, DATABASE_POOLING: 'transaction' };
    expect(messageOf(() => production(shared))).toContain(' DATABASE_DIRECT_URL.');
    expect(production({ ...shared, DATABASE_DIRECT_URL: complete.DATABASE_URL })).toMatchObject({
      demo: false,
    });
    expect(production({ ...complete, DATABASE_POOLING: 'none' })).toMatchObject({ demo: false });
  });

  it('refuses the demo', () => {
    expect(() => production({ ...complete, SAMRAAD_DEMO: '1' })).toThrow('SAMRAAD_DEMO');
  });
});

function messageOf(action) {
  try {
    action();
  } catch (error) {
    return error.message;
  }
  throw new Error('expected a refusal');
}

import { loadConfig } from './config';

const env = {
  DATABASE_URL: 'postgresql://localhost/samraad',
  SESSION_SECRET: 'en-hemmelighed-paa-over-toogtredive-tegn',
  SMTP_URL: 'smtp://mail.region.example',
};

describe('MAIL_FROM', () => {
  it('is a name and an address, or an address', () => {
    expect(loadConfig({ ...env, MAIL_FROM: 'Samråd <post@region.example>' }).mailFrom).toEqual({
      name: 'Samråd',
      address: 'post@region.example',
    });
    expect(loadConfig({ ...env, MAIL_FROM: 'post@region.example' }).mailFrom.name).toBe('');
    expect(loadConfig(env).mailFrom.name).toBe('Samråd');
  });

  it.each(['Samråd', 'Samråd <post>', 'a@x.example, b@x.example'])(
    'is named when it is none: %s',
    (MAIL_FROM) => {
      expect(() => loadConfig({ ...env, MAIL_FROM })).toThrow('missing or wrong: MAIL_FROM');
    },
  );
});

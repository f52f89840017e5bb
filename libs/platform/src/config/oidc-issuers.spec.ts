import { ConfigError, loadConfig } from './config';
import { oidcDa as words } from './oidc.da';
import { readOidcIssuers } from './oidc-issuers';

const nord = {
  key: 'nord',
  label: 'Region Nord',
  issuer: 'https://login.nord.example/realms/nord',
  clientId: 'samraad',
  clientSecret: 'hemmelig1',
};
const why = (...issuers: object[]) => {
  const read = readOidcIssuers(JSON.stringify(issuers), true);
  return 'why' in read ? read.why : '';
};

describe('OIDC_ISSUERS', () => {
  it('takes several, and none', () => {
    const syd = { ...nord, key: 'region-syd', issuer: 'https://syd.example', acrIsStrong: ['mfa'] };
    expect(readOidcIssuers(JSON.stringify([nord, syd]), true)).toEqual({
      issuers: [
        { ...nord, acrIsStrong: [], amrIsStrong: [], origins: [] },
        { ...syd, amrIsStrong: [], origins: [] },
      ],
    });
    expect(readOidcIssuers('[]', true)).toEqual({ issuers: [] });
  });

  it.each([
    ['no JSON', 'nord'],
    ['no list', JSON.stringify(nord)],
    ['a list too long', JSON.stringify(Array.from({ length: 11 }, () => nord))],
  ])('refuses %s', (_what, text) => expect(readOidcIssuers(text, true)).toEqual({ why: words.list }));

  it.each([
    [{ key: 'Nord' }, words.key],
    [{ key: '-nord' }, words.key],
    [{ key: '' }, words.key],
    [{ label: ' ' }, words.label],
    [{ label: 7 }, words.label],
    [{ issuer: 'http://login.nord.example' }, words.issuer],
    [{ issuer: 'http://localhost:4000' }, words.issuer],
    [{ issuer: 'https://bruger:kode@login.nord.example' }, words.issuer],
    [{ issuer: 'https://login.nord.example/?a=1' }, words.issuer],
    [{ issuer: 'login.nord.example' }, words.issuer],
    [{ clientId: '' }, words.clientId],
    [{ clientSecret: undefined }, words.clientSecret],
    [{ acrIsStrong: 'mfa' }, words.strong],
    [{ amrIsStrong: [''] }, words.strong],
    [{ origins: ['https://adgang.nord.example/sti'] }, words.origins],
    [{ origins: ['*'] }, words.origins],
    [{ client_secret: 'hemmelig2' }, words.shape],
  ])('refuses %j of the second issuer', (wrong, expected) => {
    const second = { ...nord, key: 'to', issuer: 'https://to.example', ...wrong };
    expect(why(nord, second)).toBe(words.number(2, expected));
  });

  it('refuses the same key, or the same issuer, twice', () => {
    expect(why(nord, { ...nord, issuer: 'https://to.example' })).toBe(words.twice);
    expect(why(nord, { ...nord, key: 'to' })).toBe(words.twice);
  });

  it('takes http to this machine, outside production only', () => {
    const here = JSON.stringify([{ ...nord, issuer: 'http://127.0.0.1:4000' }]);
    expect(readOidcIssuers(here, false)).toHaveProperty('issuers');
    expect(readOidcIssuers(here, true)).toHaveProperty('why');
    expect(readOidcIssuers(here.replace('127.0.0.1', 'nord.example'), false)).toHaveProperty('why');
  });

  it('stops the start with the name of the variable and of the part, never a value', () => {
    const env = {
      NODE_ENV: 'production',
      DATABASE_URL: 'postgresql://samraad@db.example/samraad',
      BASE_URL: 'https://samraad.example',
      SESSION_SECRET: 'kX9#pQ2!vL7@mZ4$wR8%tB5^nH3&jF6*',
      SMTP_URL: 'smtp://mail.example',
    };
    const load = (issuers: object[]) => loadConfig({ ...env, OIDC_ISSUERS: JSON.stringify(issuers) });
    expect(load([nord]).oidcIssuers).toMatchObject([nord]);
    const wrong = { ...nord, issuer: 'http://hemmelig3.example', 'hemmelig4-felt': 1 };
    expect(() => load([wrong])).toThrow(ConfigError);
    expect(() => load([wrong])).toThrow(/OIDC_ISSUERS \(udsteder 1 i listen\)/);
    expect(() => load([wrong])).not.toThrow(/hemmelig/);
    expect(() => loadConfig({ ...env, OIDC_ISSUERS: 'hemmelig5' })).toThrow(`OIDC_ISSUERS ${words.list}`);
  });
});

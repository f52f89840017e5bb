import { testConfig } from '@samraad/platform/testing';
import type { Request, Response } from 'express';
import { KnownDevices } from './known-devices';

const email = 'mette@region.example';
const devices = new KnownDevices(testConfig('postgresql://x/y'));
const sending = (cookie: string) => ({ headers: { cookie } }) as unknown as Request;

/** The cookie a browser has after a sign-in, having sent the former. */
function signedIn(who: string, former = '', by = devices): string {
  let set = '';
  const res = { cookie: (name: string, value: string) => (set = `${name}=${value}`) };
  by.remember(sending(former), res as unknown as Response, who);
  return set;
}
const knows = (cookie: string, who: string) => devices.deviceOf(sending(cookie), who) !== null;

describe('a device somebody has signed in from', () => {
  afterEach(() => jest.useRealTimers());

  it('is known for that account, however its e-mail is typed, and for no other', () => {
    const cookie = signedIn(email);
    expect(knows(cookie, ' METTE@region.example ')).toBe(true);
    expect(knows(cookie, 'jonas@region.example')).toBe(false);
    expect(knows('', email)).toBe(false);
  });

  it('stays the same device for the next, and remembers ten', () => {
    let cookie = signedIn(email);
    const first = devices.deviceOf(sending(cookie), email);
    for (let n = 1; n < 10; n += 1) cookie = signedIn(`nr${n}@region.example`, cookie);
    expect(devices.deviceOf(sending(cookie), email)).toBe(first);
    cookie = signedIn(email, cookie);
    cookie = signedIn('nr10@region.example', cookie);
    expect([knows(cookie, email), knows(cookie, 'nr1@region.example')]).toEqual([true, false]);
    expect(cookie.length).toBeLessThan(400);
  });

  it('is not what anybody else wrote: another device, another secret, another day', () => {
    const cookie = signedIn(email);
    const [name, value = ''] = cookie.split('=');
    const [id = '', mark = ''] = value.split('.');
    const other = `${'A'.repeat(22)}.${mark}`;
    const later = `${id}.${(Number.parseInt(mark, 36) - 1).toString(36)}${mark.slice(mark.indexOf('-'))}`;
    const secret = { SESSION_SECRET: 'another-secret-another-secret-another' };
    const elsewhere = signedIn(email, '', new KnownDevices(testConfig('postgresql://x/y', secret)));
    for (const wrong of [`${name}=${other}`, `${name}=${later}`, elsewhere, `${name}=${id}`, `${name}=x.y`])
      expect(knows(wrong, email)).toBe(false);
  });

  it('is forgotten after ninety days', () => {
    jest.useFakeTimers({ now: new Date('2026-11-26T12:00:00Z') });
    const cookie = signedIn(email);
    jest.setSystemTime(new Date('2027-02-23T12:00:00Z'));
    expect(knows(cookie, email)).toBe(true);
    jest.setSystemTime(new Date('2027-02-24T12:00:00Z'));
    expect(knows(cookie, email)).toBe(false);
  });
});

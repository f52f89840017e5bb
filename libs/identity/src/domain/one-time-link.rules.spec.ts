import { mayFollow } from '@samraad/platform';
import {
  choosePasswordWithin,
  letsChoosePassword,
  type LinkPurpose,
  type LinkState,
  linkState,
  linkValidFor,
  mayChoosePassword,
  nextLinkState,
  signsIn,
} from './one-time-link.rules';

const purposes = Object.keys(linkValidFor) as LinkPurpose[];
const states = Object.keys(nextLinkState) as LinkState[];
const now = new Date('2026-11-27T12:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

describe('a one-time link', () => {
  it('lives as long as its purpose says: a week to come in, a quarter of an hour to sign in', () => {
    expect(linkValidFor).toEqual({
      setup: 604_800,
      invitation: 604_800,
      'sign-in': 900,
      reset: 3_600,
      'new-email': 86_400,
    });
  });

  it('is open until its last instant, which does not count', () => {
    const facts = { expiresAt: now, usedAt: null, replacedAt: null };
    expect(linkState(facts, later(-0.001))).toBe('open');
    expect(linkState(facts, now)).toBe('expired');
  });

  it('that was used or replaced is that, however late one asks', () => {
    for (const at of [later(-60), later(60)]) {
      expect(linkState({ expiresAt: now, usedAt: later(-90), replacedAt: null }, at)).toBe('used');
      expect(linkState({ expiresAt: now, usedAt: null, replacedAt: later(-90) }, at)).toBe('replaced');
    }
  });

  it('comes from open alone, and never back', () => {
    for (const to of states)
      expect({ to, from: states.filter((from) => mayFollow(nextLinkState, { from, to })) }).toEqual({
        to,
        from: to === 'open' ? [] : ['open'],
      });
  });

  it('lets a password be chosen by who is new or has forgotten it, never by who only signs in', () => {
    expect(purposes.filter(letsChoosePassword)).toEqual(['setup', 'invitation', 'reset']);
    expect(purposes.filter(signsIn)).toEqual(['setup', 'invitation', 'sign-in', 'reset']);
  });

  it('lets it be chosen once, within an hour of its use', () => {
    const used = {
      purpose: 'reset',
      secondsSinceUse: choosePasswordWithin - 1,
      passwordChosenAt: null,
    } as const;
    expect(mayChoosePassword(used)).toBe(true);
    expect(mayChoosePassword({ ...used, secondsSinceUse: choosePasswordWithin })).toBe(false);
    expect(mayChoosePassword({ ...used, secondsSinceUse: null })).toBe(false);
    expect(mayChoosePassword({ ...used, passwordChosenAt: now })).toBe(false);
    expect(mayChoosePassword({ ...used, purpose: 'sign-in' })).toBe(false);
    expect(mayChoosePassword({ ...used, purpose: 'new-email' })).toBe(false);
  });
});

import type { DutyHolder } from '@samraad/deadlines';
import '../i18n/da';
import { allDutyKinds } from './duty-kinds';
import { dayWords, dutySentence, type DutyVoice, dutyWords, holderWords, lateWords } from './duty-words';

const at = (instant: string) => new Date(instant);
const now = at('2026-11-20T09:00:00Z');
const contact = {
  kind: 'take-contact',
  holder: { of: 'provider', providerId: 'p' },
  since: at('2026-11-12T09:00:00Z'),
  by: at('2026-11-27T22:59:59Z'),
} as const;
const party: DutyVoice = { own: false, party: true, providerName: 'Joblife', now };

describe('who owes a duty, in words', () => {
  it('is named by role, and by name where it is known', () => {
    const words = (holder: DutyHolder) => holderWords(holder, null);
    const person = { of: 'person', personId: 'x', side: 'management', unitId: 'u' } as const;
    expect(words({ of: 'parties', unitId: null })).toBe('De lokale parter');
    expect(words({ of: 'side', side: 'employees', unitId: null })).toBe('Medarbejdersiden');
    expect(words(person)).toBe('Ledelsessiden');
    expect(holderWords(person, null, 'Mette Holm')).toBe('Mette Holm');
    expect(words(contact.holder)).toBe('Udbyderen');
    expect(holderWords(contact.holder, 'Joblife')).toBe('Joblife');
    expect(words({ of: 'anchor', unitId: 'u' })).toBe('Den centrale koordinator');
    expect(words({ of: 'committee', regionId: 'r' })).toBe('Hovedudvalgets formandskab');
    expect(words({ of: 'central' })).toBe('De centrale parter');
  });
});

describe('what nobody is left to do, in words', () => {
  it.each(allDutyKinds)('says of %s that nobody can do it, whoever owes it', (kind) => {
    const duty = { ...contact, kind, unheld: true };
    const words = dutyWords(duty, party);
    expect(words).toMatch(/^\p{Lu}[^,]+ har ikke længere nogen, der kan \p{Ll}/u);
    expect(dutySentence(duty, party)).toBe(words);
    expect(dutySentence(duty, { ...party, now: at('2026-12-01T09:00:00Z') })).toContain(words);
    // To who owes it, it is theirs.
    expect(dutyWords(duty, { ...party, own: true })).not.toContain('nogen, der');
  });

  it('says so in plain Danish', () => {
    const signing = {
      ...contact,
      kind: 'sign-request',
      holder: { of: 'side', side: 'employees', unitId: 'u' },
    } as const;
    expect(dutyWords({ ...signing, unheld: true }, party)).toBe(
      'Medarbejdersiden har ikke længere nogen, der kan skrive under på henvendelsen',
    );
    expect(dutyWords({ ...contact, kind: 'hold-activity', unheld: true }, party)).toBe(
      'Joblife har ikke længere nogen, der kan holde den næste aktivitet',
    );
  });
});

describe('what is owed, in words', () => {
  it('differs by who reads', () => {
    expect(dutyWords(contact, party)).toBe('Joblife skal tage kontakt til jer');
    expect(dutyWords(contact, { ...party, party: false })).toBe(
      'Joblife skal tage kontakt til arbejdspladsen',
    );
    expect(dutyWords(contact, { ...party, own: true })).toBe('Tag kontakt til begge sider');
  });

  it('has its day, and says when that has passed', () => {
    expect(dutySentence(contact, party)).toBe(
      'Joblife skal tage kontakt til jer senest fredag den 27. november',
    );
    expect(dutySentence(contact, { ...party, now: contact.by })).toContain(' senest ');
    expect(dutySentence(contact, { ...party, now: at('2026-11-27T23:00:00Z') })).toBe(
      'Joblife skal tage kontakt til jer – fristen var fredag den 27. november',
    );
  });

  it('has its day where it belongs, not after what only follows', () => {
    const words = (kind: 'object-or-agree' | 'attest' | 'send-invoice') =>
      dutySentence({ ...contact, kind }, { ...party, own: true });
    expect(words('object-or-agree')).toBe(
      'Den anden side har attesteret: sig til senest fredag den 27. november, hvis I ikke er enige',
    );
    expect(words('send-invoice')).toBe(
      'Send regningen senest fredag den 27. november for det, der er attesteret',
    );
    expect(
      dutySentence({ ...contact, kind: 'attest' }, { ...party, own: true, now: at('2026-12-01T09:00:00Z') }),
    ).toBe('Attestér, at udbyderen har leveret – fristen var fredag den 27. november');
  });

  it('only names the day of what is planned; an objection has a last day', () => {
    const plan = (kind: 'hold-activity' | 'hold-follow-up' | 'object-or-agree') =>
      dutySentence({ ...contact, kind }, { ...party, party: false });
    expect(plan('hold-activity')).toBe('Joblife holder den næste aktivitet – fredag den 27. november');
    expect(plan('hold-follow-up')).toBe(
      'Joblife holder den opfølgende samtale med arbejdspladsen – fredag den 27. november',
    );
    expect(plan('object-or-agree')).toBe(
      'Joblife kan gøre indsigelse mod attestationen senest fredag den 27. november',
    );
  });

  it('says when what lies ahead begins, where there are words for it', () => {
    const effect = {
      ...contact,
      kind: 'answer-effect',
      holder: { of: 'central' },
      since: at('2027-02-28T23:00:00Z'),
    } as const;
    expect(dutySentence(effect, party)).toBe(
      'Nu skal forløbet virke: effektmålingen åbner mandag den 1. marts 2027',
    );
    expect(dutyWords({ ...effect, since: now }, party)).toBe(
      'De centrale parter skal svare på effektmålingen',
    );
    expect(dutyWords({ ...effect, kind: 'pay-invoice' }, party)).toBe(
      'De centrale parter skal betale regningen',
    );
    // Without words of its own it is told as what it will be, without a day.
    expect(dutySentence({ ...effect, kind: 'pay-invoice' }, party)).toBe(
      'De centrale parter skal betale regningen',
    );
  });
});

describe('a day in words', () => {
  it('has its year only when it is another', () => {
    expect(dayWords(at('2026-12-23T22:59:59Z'), now)).toBe('onsdag den 23. december');
    expect(dayWords(at('2027-01-04T22:59:59Z'), now)).toBe('mandag den 4. januar 2027');
    expect(dayWords(at('2025-12-23T22:59:59Z'), now)).toContain('2025');
    // A window that opens with the new year, and a year that is new here already.
    expect(dayWords(at('2026-12-31T23:00:00Z'), now)).toBe('fredag den 1. januar 2027');
    expect(dayWords(at('2027-01-04T22:59:59Z'), at('2026-12-31T23:00:00Z'))).toBe('mandag den 4. januar');
  });
});

describe('how late, in words', () => {
  it('is nothing while in time, then the night, a day, and days', () => {
    const words = (instant: string) => lateWords(contact, at(instant));
    expect(words('2026-11-27T22:59:59Z')).toBeNull();
    expect(words('2026-11-27T23:00:00Z')).toBe('overskredet i nat');
    expect(words('2026-11-30T08:00:00Z')).toBe('1 arbejdsdag over');
    expect(words('2026-12-10T08:00:00Z')).toBe('9 arbejdsdage over');
    expect(lateWords({ ...contact, kind: 'hold-activity' }, at('2026-12-10T08:00:00Z'))).toBeNull();
    expect(lateWords({ ...contact, since: at('2027-01-01T08:00:00Z') }, now)).toBeNull();
  });
});

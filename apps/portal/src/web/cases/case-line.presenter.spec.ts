import type { OpenDuty } from '@samraad/duties';
import '@samraad/evaluation';
import { presentLine } from './case-line.presenter';

const now = new Date('2027-01-15T08:00:00Z');
const joblife = { id: 'joblife', name: 'Joblife' };
const held = (role: 'coordinator' | 'manager' | 'central_unions') => ({
  personId: 'p',
  roles: [
    {
      id: 'r',
      personId: 'p',
      role,
      unitId: role === 'manager' ? 'unit' : null,
      providerId: role === 'coordinator' ? joblife.id : null,
    },
  ],
});
const provider = { viewer: held('coordinator'), party: false, now };
const party = { viewer: held('manager'), party: true, now };
const central = { viewer: held('central_unions'), party: false, now };

const duty = (more: Partial<OpenDuty>): OpenDuty => ({
  id: 'd',
  caseId: 'c',
  kind: 'take-contact',
  holder: { of: 'provider', providerId: joblife.id },
  since: new Date('2027-01-06T08:00:00Z'),
  by: new Date('2027-01-13T22:59:59Z'),
  subject: null,
  reminders: 0,
  remindedAt: null,
  toldAt: null,
  ...more,
});
const line = (duties: OpenDuty[], context: Parameters<typeof presentLine>[1]) =>
  presentLine({ id: 'c', stage: 'in_dialogue', duties, provider: joblife }, context);

describe('whose turn it is, in one line', () => {
  const report = duty({ kind: 'report-activity', by: new Date('2027-01-21T22:59:59Z'), subject: 'a' });

  it('asks to report an activity whose day has passed, by a day of its own', () => {
    expect(line([report], provider)).toMatchObject({
      tone: 'own',
      sentence: 'Meld senest torsdag den 21. januar, om aktiviteten blev holdt',
      action: { text: 'Se planen', href: '/sager/c/forloeb' },
    });
    expect(line([report], party)).toMatchObject({
      tone: 'wait',
      sentence: 'Joblife skal melde senest torsdag den 21. januar, om aktiviteten blev holdt',
    });
  });

  it('says how late a duty is, in working days, to everybody', () => {
    expect(line([duty({})], provider)).toMatchObject({ tone: 'breached', late: '2 arbejdsdage over' });
    expect(line([duty({})], central)).toMatchObject({ tone: 'breached', late: '2 arbejdsdage over' });
  });

  it('says of a deleted draft until when it can be taken back', () => {
    const draft = { id: 'c', stage: 'draft' as const, duties: [], provider: null };
    expect(presentLine({ ...draft, binUntil: '2026-12-20' }, party).sentence).toBe(
      'Slettet. Den kan tages op af papirkurven til og med søndag den 20. december 2026',
    );
    expect(presentLine(draft, party).sentence).toBe('Kladde');
  });

  it('says "jer" only to the parties themselves', () => {
    expect(line([duty({})], party).sentence).toContain('Joblife skal tage kontakt til jer – fristen var');
    expect(line([duty({})], central).sentence).toContain('Joblife skal tage kontakt til arbejdspladsen –');
  });

  it('carries the year of a day in another one', () => {
    const far = duty({ by: new Date('2028-02-01T22:59:59Z') });
    expect(line([far], party).sentence).toContain('tirsdag den 1. februar 2028');
  });

  it('speaks of planned days without blame, and of what lies ahead as what it is', () => {
    const hold = duty({ kind: 'hold-activity', by: new Date('2027-01-21T22:59:59Z') });
    expect(line([hold], provider).sentence).toBe(
      'Hold den næste aktivitet i planen – torsdag den 21. januar',
    );
    const effect = duty({
      kind: 'answer-effect',
      holder: { of: 'side', side: 'management', unitId: null },
      since: new Date('2027-03-01T23:00:00Z'),
      by: new Date('2027-06-01T21:59:59Z'),
    });
    expect(line([effect], party)).toMatchObject({ own: false, tone: 'wait' });
    expect(line([effect], party).sentence).toContain('effektmålingen åbner');
  });

  it('tells who looks of their own duty first, whatever else is owed in the case', () => {
    const invoice = duty({ kind: 'send-invoice', by: new Date('2027-02-01T22:59:59Z') });
    const answer = duty({
      kind: 'answer-satisfaction',
      holder: { of: 'side', side: 'management', unitId: null },
      by: new Date('2027-01-20T22:59:59Z'),
    });
    expect(line([invoice, answer], provider).duty?.kind).toBe('send-invoice');
    expect(line([invoice, answer], party).duty?.kind).toBe('answer-satisfaction');
    expect(line([invoice, answer], central).duty?.kind).toBe('answer-satisfaction');
  });
});

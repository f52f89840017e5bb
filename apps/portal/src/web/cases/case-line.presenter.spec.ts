import type { Relation } from '@samraad/identity';
import type { Turn } from '@samraad/monitoring';
import { presentLine } from './case-line.presenter';

const now = new Date('2027-01-15T08:00:00Z');
const provider = new Set<Relation>(['provider']);
const party = new Set<Relation>(['party']);
const central = new Set<Relation>(['central']);

const line = (turn: Turn, relations: ReadonlySet<Relation>) =>
  presentLine(turn, { relations, providerName: 'Joblife', now });

describe('whose turn it is, in one line', () => {
  const held: Turn = { of: 'provider', key: 'hold-activity', by: new Date('2027-01-14T11:00:00Z') };
  const contact: Turn = { of: 'provider', key: 'take-contact', by: new Date('2027-01-13T22:59:59Z') };

  it('asks to report an activity whose day has passed, and calls no deadline breached', () => {
    expect(line(held, provider)).toMatchObject({
      tone: 'own',
      sentence: 'Meld, om den næste aktivitet i planen blev holdt – planlagt til torsdag den 14. januar',
    });
    expect(line(held, party)).toMatchObject({
      tone: 'wait',
      sentence: 'Joblife skal melde, om den næste aktivitet blev holdt – planlagt til torsdag den 14. januar',
    });
  });

  it('calls an expired clock breached', () => {
    expect(line(contact, provider).tone).toBe('breached');
    expect(line(contact, central).tone).toBe('breached');
  });

  it('says "jer" only to the parties themselves', () => {
    expect(line(contact, party).sentence).toContain('Joblife skal tage kontakt til jer – fristen var');
    expect(line(contact, central).sentence).toContain('Joblife skal tage kontakt til arbejdspladsen –');
  });

  it('speaks of days to come without blame', () => {
    const ahead = { ...held, by: new Date('2027-01-21T11:00:00Z') };
    expect(line(ahead, provider)).toMatchObject({
      tone: 'own',
      sentence: 'Hold den næste aktivitet i planen – torsdag den 21. januar',
    });
  });
});

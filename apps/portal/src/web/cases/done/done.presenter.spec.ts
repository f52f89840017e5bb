import '@samraad/requests';
import '../../../i18n/cases.da';
import type { TimelineEntry } from '@samraad/audit';
import { presentDone } from './done.presenter';

const at = new Date('2026-11-20T08:36:00Z');
const entry = (action: string, facts: TimelineEntry['facts'] = {}): TimelineEntry => ({
  seq: 1,
  action,
  occurredAt: at,
  recordedAt: at,
  actor: { personId: 'p', name: 'Mette Holm', system: null },
  as: { role: 'manager', side: 'management', providerId: null, unitId: null },
  from: null,
  to: null,
  facts,
  personal: null,
});
const place = 'Nr. 41 · Akutmodtagelsen';

describe('what was just done', () => {
  it('is told with what followed, what comes next, and who was written to', () => {
    const entries = [
      entry('requests.signed'),
      entry('requests.stage-moved'),
      entry('requests.all-signed'),
      entry('requests.sent-to-provider', { number: 41 }),
    ];
    const told = [
      { name: 'Jonas Lind', reached: true },
      { name: 'Karin Dal', reached: true },
      { name: 'Uden Adresse', reached: false },
    ];
    expect(presentDone({ entries, told, next: 'Joblife skal tage kontakt.', place })).toEqual({
      title: 'Mette Holm skrev under for ledelsessiden',
      also: [
        'Alle har skrevet under på samme indhold',
        'Henvendelsen fik nummer 41 og blev sendt til udbyderen',
      ],
      next: 'Joblife skal tage kontakt.',
      told: 'Jonas Lind og Karin Dal har fået besked på mail. Vi har ingen mailadresse, der virker, til Uden Adresse.',
      when: 'Fredag den 20. november kl. 09.36 · Nr. 41 · Akutmodtagelsen',
    });
  });

  it('says when nobody was written to, and nothing when nothing is to be told', () => {
    const entries = [entry('requests.order-stated')];
    expect(presentDone({ entries, told: [], next: null, place })?.told).toBe('Ingen fik en mail om det.');
    expect(
      presentDone({ entries: [entry('requests.content-changed')], told: [], next: null, place }),
    ).toBeNull();
    expect(presentDone({ entries: [], told: [], next: null, place })).toBeNull();
  });
});

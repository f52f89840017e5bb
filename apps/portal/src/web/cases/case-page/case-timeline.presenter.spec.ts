import '@samraad/evaluation';
import type { TimelineEntry } from '@samraad/audit';
import '../../../i18n/cases.da';
import { presentLatest, presentTimeline } from './case-timeline.presenter';

const at = new Date('2027-04-15T06:00:00Z');

const entry = (action: string, reason?: string): TimelineEntry => ({
  seq: 1,
  action,
  occurredAt: at,
  recordedAt: at,
  actor: { personId: 'p', name: 'Mette Holm', system: null },
  as: { role: 'leader', side: 'management', providerId: null, unitId: null },
  from: null,
  to: null,
  facts: {},
  personal: reason === undefined ? null : { reason },
});

const items = (...entries: TimelineEntry[]) =>
  presentTimeline(entries, { duty: null, own: false, tone: 'done', sentence: '', by: null, late: null }, null)
    .items;

describe('what happened in a case', () => {
  it('shows an evaluation answer as its side’s, without the name of who gave it', () => {
    for (const kind of ['satisfaction', 'effect']) {
      const [shown] = items(entry(`evaluation.${kind}-answered`));
      expect(shown?.detail).toBe('for ledelsessiden');
    }
  });

  it('names who did anything else, with the reason given', () => {
    const [shown] = items(entry('requests.withdrawn', 'Vi venter.'));
    expect(shown?.detail).toContain('Mette Holm');
    expect(shown?.detail).toContain('»Vi venter.«');
  });

  it('tells what happened last, past what only the proof needs', () => {
    const last = presentLatest([
      entry('requests.signed'),
      entry('requests.withdrawn'),
      entry('requests.stage-moved'),
    ]);
    expect(last?.title).toBe('Henvendelsen blev trukket tilbage');
    expect(presentLatest([entry('requests.stage-moved')])).toBeUndefined();
    expect(presentLatest([])).toBeUndefined();
  });
});

import type { ClockView } from '@samraad/deadlines';
import { presentClock } from './clock.presenter';

const clock: ClockView = {
  id: 'c',
  kind: 'dialogue',
  providerId: 'p',
  days: 7,
  startedAt: new Date('2026-11-20T13:10:00Z'),
  dueAt: new Date('2026-11-27T22:59:59Z'),
  dueDay: '2026-11-27',
  stoppedAt: null,
  stoppedBy: null,
  closedAt: null,
  closedBy: null,
  outcome: null,
  breachedAt: null,
  reopenedAt: null,
  state: 'running',
  steps: ['Først det.'],
  summary: 'Sådan er den regnet.',
  pauses: [],
};
const stoppedAt = new Date('2026-11-24T09:30:00Z');
const at = (more: Partial<ClockView>, now = '2026-11-20T13:10:00Z') =>
  presentClock({ ...clock, ...more }, new Date(now));

describe('a deadline on a page', () => {
  it('says how long there is, and shows its calculation', () => {
    expect(at({})).toMatchObject({
      title: 'Dialog',
      due: '5 arbejdsdage tilbage · fredag den 27. november kl. 23.59',
      state: 'running',
      percent: 0,
      sum: 'Sådan er den regnet.',
      steps: ['Først det.'],
    });
    expect(at({}).stateText).toBeUndefined();
  });

  it.each<[string, string, Partial<ClockView>, string?]>([
    ['near', 'snart', {}, '2026-11-27T08:00:00Z'],
    ['breached', 'overskredet', { state: 'breached' }, '2026-11-28T08:00:00Z'],
    ['met', 'nået', { state: 'met', stoppedAt, outcome: 'met' }],
    ['breached', 'nået for sent', { state: 'met-late', stoppedAt, outcome: 'breached' }],
  ])('is %s: %s', (...[state, stateText, more, now]) => {
    expect(at(more, now)).toMatchObject({ state, stateText });
  });

  it('never hides a breach recorded before a contact was noted', () => {
    const breachedAt = new Date('2026-11-27T23:00:00Z');
    expect(at({ state: 'met-late', stoppedAt, outcome: 'breached', breachedAt }).sum).toContain(
      'Fristen var overskredet fra lørdag den 28. november, da det blev noteret.',
    );
  });
});

import { on } from '../cases/plan';
import { dayOf, timelineOf } from './timeline';

const accept = { do: 'accept' } as const;
const key = 'prøve';

describe('the timeline of a demo case', () => {
  it('rolls to the next working day', () => {
    expect(dayOf('2026-04-01', 0)).toBe('2026-04-01');
    expect(dayOf('2026-04-01', 1)).toBe('2026-04-07');
    expect(dayOf('2026-05-08', 1)).toBe('2026-05-11');
  });

  it('keeps the order of the plan, within working hours, also on one day', () => {
    const plan = [on(3, accept), on(0, accept), on(0, accept), on(0, accept)];
    const steps = timelineOf({ key, begins: '2026-04-08', plan });
    expect(steps.map(({ day }) => day)).toEqual(['2026-04-08', '2026-04-08', '2026-04-08', '2026-04-13']);
    const instants = steps.map(({ at }) => at.getTime());
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    expect(new Set(instants).size).toBe(4);
    expect(timelineOf({ key, begins: '2026-04-08', plan })).toEqual(steps);
  });

  it('takes the hour that matters', () => {
    const [step] = timelineOf({ key, begins: '2026-11-18', plan: [on(0, accept, 14 * 60 + 10)] });
    expect(step?.at).toEqual(new Date('2026-11-18T13:10:00Z'));
  });

  it('says only what has happened', () => {
    const late = { key, begins: '2026-11-20', plan: [on(0, accept, 9 * 60 + 30)] };
    expect(() => timelineOf(late)).toThrow("after the demo's beginning");
  });
});

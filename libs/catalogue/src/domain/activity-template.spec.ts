import { activityKinds, activityStepsSchema } from './activity-template';

const step = {
  key: 'seminar',
  label: 'Seminar',
  title: 'Fælles seminar',
  description: 'En dag for hele afsnittet.',
  durationText: '1 dag',
  kind: 'seminar',
};
const accepts = (steps: unknown) => activityStepsSchema.safeParse(steps).success;

describe('the steps of a way of working', () => {
  it('are one or more, each with a key of its own', () => {
    expect(accepts([step])).toBe(true);
    expect(accepts([step, { ...step, key: 'second', optional: true }])).toBe(true);
    expect(accepts([])).toBe(false);
    expect(activityStepsSchema.safeParse([step, step]).error?.issues).toMatchObject([
      { message: 'two steps of one key' },
    ]);
  });

  it.each(['key', 'label', 'title', 'description', 'durationText'])('say something as their %s', (part) => {
    expect(accepts([{ ...step, [part]: 'x' }])).toBe(true);
    expect(accepts([{ ...step, [part]: 'To ord' }])).toBe(true);
    expect(accepts([{ ...step, [part]: '' }])).toBe(false);
    expect(accepts([{ ...step, [part]: undefined }])).toBe(false);
  });

  it('are of a kind that is known, and say nothing more', () => {
    for (const kind of activityKinds) expect(accepts([{ ...step, kind }])).toBe(true);
    expect(accepts([{ ...step, kind: 'party' }])).toBe(false);
    expect(accepts([{ ...step, price: 100 }])).toBe(false);
  });
});

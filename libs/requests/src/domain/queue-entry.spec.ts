import { queueDayOf, queueLeaf, rootDueAt, rootIsMissing } from './queue-entry';

describe('an entry of the queue', () => {
  it('is one exact text', () => {
    const takenAt = new Date('2026-11-20T14:00:00.123Z');
    expect(queueLeaf({ round: 'demo-26', number: 12, takenAt, hash: 'a'.repeat(64) })).toBe(
      `{"form":"samraad.queue.1","hash":"${'a'.repeat(64)}","number":12,"round":"demo-26","takenAt":"2026-11-20T14:00:00.123Z"}`,
    );
  });

  it.each([
    ['2026-11-20T22:59:59.999Z', '2026-11-20'],
    ['2026-11-20T23:00:00.000Z', '2026-11-21'],
    ['2026-07-01T21:59:59.999Z', '2026-07-01'],
    ['2026-07-01T22:00:00.000Z', '2026-07-02'],
  ])('taken at %s belongs to %s in Copenhagen', (takenAt, day) => {
    expect(queueDayOf(new Date(takenAt))).toBe(day);
  });

  it.each([
    ['2026-11-20', '2026-11-21T00:00:00.000Z'],
    ['2026-07-01', '2026-07-01T23:00:00.000Z'],
    // The clock goes forward and back the night after.
    ['2026-03-28', '2026-03-29T00:00:00.000Z'],
    ['2026-10-24', '2026-10-24T23:00:00.000Z'],
  ])('%s is published at %s', (day, at) => {
    expect(rootDueAt(day).toISOString()).toBe(at);
  });

  it('is missed in a root that is not there an hour after it was due', () => {
    expect(rootIsMissing('2026-11-20', new Date('2026-11-21T00:59:59.999Z'))).toBe(false);
    expect(rootIsMissing('2026-11-20', new Date('2026-11-21T01:00:00.000Z'))).toBe(true);
  });
});

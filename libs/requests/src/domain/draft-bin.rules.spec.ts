import { binDays, binObstacle, deleteObstacle, lastBinDay } from './draft-bin.rules';

describe('the bin of drafts', () => {
  it('keeps a draft to the end of its last day', () => {
    expect(binDays).toBe(30);
    expect(lastBinDay(new Date('2026-11-20T22:59:59Z'))).toBe('2026-12-20');
    expect(lastBinDay(new Date('2026-11-20T23:00:00Z'))).toBe('2026-12-21');
  });

  it('says where a draft went, or that it is gone', () => {
    expect(binObstacle(null)).toBeNull();
    expect(binObstacle({ until: '2026-12-20', purged: false })).toMatchObject({
      key: 'requests.draft-binned',
      status: 409,
    });
    expect(binObstacle({ until: '2026-12-20', purged: true })?.key).toBe('requests.draft-purged');
  });

  it.each([
    [{ coordinates: true, wasAsked: false }, undefined],
    [{ coordinates: false, wasAsked: false }, 'requests.coordinating-deletes'],
    [{ coordinates: true, wasAsked: true }, 'requests.was-asked-to-sign'],
  ])('takes %j: %s', (facts, key) => {
    expect(deleteObstacle(facts)?.key).toBe(key);
  });
});

import { clickedTwice, TwoPortals } from './support/two-portals';

const cases = 100;

describe('a hundred who book the same hour of one consultant, on two processes', () => {
  let house: TwoPortals;
  beforeAll(async () => {
    house = await TwoPortals.start();
  }, 120_000);
  afterAll(() => house.stop());

  it('are one who gets it, and ninety-nine who are shown the times that are left', async () => {
    const hour = new Date('2026-12-01T08:00:00Z');
    const first = await house.toConfirm(null, hour);
    const all = [first];
    while (all.length < cases) all.push(await house.toConfirm(first.consultant, hour));
    const answers = await house.race(
      all.flatMap(({ caseId, pollId, timeId, manager }) =>
        clickedTwice(manager, `/requests/${caseId}/polls/${pollId}/confirmations`, { timeId }).slice(0, 1),
      ),
    );
    const statuses = answers.map(({ status, body }) => `${status} ${String(body['code'] ?? '')}`);
    expect(statuses.filter((one) => one.startsWith('201'))).toHaveLength(1);
    expect(statuses.filter((one) => one === '409 booking.taken')).toHaveLength(cases - 1);
    const booked = 'SELECT FROM meeting WHERE case_id = ANY($1)';
    expect(await house.query(booked, [all.map(({ caseId }) => caseId)])).toHaveLength(1);
  }, 600_000);
});

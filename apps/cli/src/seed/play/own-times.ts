import { KeepRegularTimes, KeepTimeException, type RegularTimeGiven } from '@samraad/booking';
import type { Tx } from '@samraad/platform';
import { ownTimesDa as words } from './own-times.da';
import type { House } from './scene';

const hours = (from: number, to: number) => ({
  ...{ fromMinute: from * 60, toMinute: to * 60 },
  ...{ minutes: 60, gapMinutes: 0, validFrom: '2026-11-20', validTo: null },
});
const weekly: Record<'coordinator' | 'consultant', readonly RegularTimeGiven[]> = {
  coordinator: [
    { ...hours(9, 12), weekday: 1 },
    { ...hours(9, 12), weekday: 3 },
  ],
  consultant: [
    { ...hours(14, 16), weekday: 2 },
    { ...hours(9, 12), weekday: 3 },
    { ...hours(9, 11), weekday: 4 },
  ],
};

/** Two of Joblife are free every week, and one of them is on a course next Friday (domain.md §8). */
export async function keepOwnTimes(house: House): Promise<void> {
  for (const role of ['coordinator', 'consultant'] as const) {
    const { personId, accountId } = house.people.holder(role, { provider: 'joblife' });
    const as = <T>(work: (tx: Tx) => Promise<T>) =>
      house.uow.run({ kind: 'person', personId, accountId }, work);
    await as((tx) => house.get(KeepRegularTimes).execute(tx, { times: weekly[role] }));
    if (role === 'coordinator') continue;
    const day = { firstDay: '2026-11-27', lastDay: '2026-11-27' };
    await as((tx) =>
      house
        .get(KeepTimeException)
        .execute(tx, { kind: 'away-days', ...day, hours: null, note: words.course }),
    );
  }
}

import { AnswerTimes, BookingQuery, ConfirmTime, ProposeTimes } from '@samraad/booking';
import { Database } from '@samraad/platform';
import type { RequestBuilder } from '@samraad/requests/testing';
import { createDialoguePortal, type DialoguePortal } from '../e2e/dialogue/dialogue-portal';
import { PortalPage } from './pages/portal.page';
import { BrowserStand } from './support/browser-stand';

jest.setTimeout(60_000);

describe('one’s calendar with a mouse', () => {
  let house: DialoguePortal;
  let stand: BrowserStand;
  let request: RequestBuilder;

  beforeAll(async () => {
    house = await createDialoguePortal();
    stand = await BrowserStand.open(house.portal);
    request = await house.sent();
    await booked();
  });
  afterAll(() => stand.close());

  /** Tuesday at two in the afternoon. */
  async function booked(): Promise<void> {
    const { caseId, people } = request;
    const { coordinator, manager, representative } = people;
    const startsAt = new Date('2026-11-24T13:00:00Z');
    const { pollId } = await request.run(coordinator, (tx) =>
      house.portal.get(ProposeTimes).execute(tx, {
        ...{ caseId, title: 'Første møde', placeKind: 'video', place: null, travelMinutes: 0 },
        times: [{ startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }],
        ...{ consultants: [coordinator.personId], optional: [] },
        required: [manager.personId, representative.personId],
      }),
    );
    const { polls } = await house.portal.get(BookingQuery).ofCase(house.portal.get(Database), caseId);
    const timeId = polls[0]?.times[0]?.id ?? '';
    await request.run(representative, (tx) =>
      house.portal.get(AnswerTimes).execute(tx, { caseId, pollId, answers: { [timeId]: 'fits' } }),
    );
    await request.run(manager, (tx) => house.portal.get(ConfirmTime).execute(tx, { caseId, pollId, timeId }));
  }

  it('leads to the form that moves a meeting, with the day it was dragged to', async () => {
    const window = await stand.signedIn(request.people.coordinator.email, { javaScriptEnabled: true });
    const page = await new PortalPage(window).go('/kalender?fra=2026-11-24');
    const meeting = window.page.locator('[data-move]');
    await window.leading(() => meeting.dragTo(window.page.locator('[data-day="2026-11-26"]')));
    expect(page.path).toMatch(/\/moeder\/[0-9a-f-]+\/flyt$/);
    expect(await page.valueOf('on-day')).toBe('26');
    expect(await page.valueOf('at')).toBe('14.00');
    await page.fill({ reason: 'Toget kører ikke om tirsdagen.' });
    await page.send();
    expect(await page.text()).toContain('torsdag den 26. november 2026 kl. 14.00–15.00');
  });
});

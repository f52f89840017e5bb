import ical from 'node-ical';
import type { RequestBuilder } from '@samraad/requests/testing';
import type { Page } from '../../support/page';
import { createDialoguePortal, type DialoguePortal } from '../dialogue/dialogue-portal';

describe('times and meetings of a case', () => {
  let stand: DialoguePortal;
  let request: RequestBuilder;
  const signIn = (who: 'manager' | 'representative' | 'coordinator') =>
    stand.portal.signIn(request.people[who].email);
  const meetings = async (who: Parameters<typeof signIn>[0]) =>
    (await signIn(who)).get(`/sager/${request.caseId}/moeder`);
  const day = (row: number, on: number, at: string) => ({
    [`times-${row}-on-day`]: String(on),
    [`times-${row}-on-month`]: '11',
    [`times-${row}-on-year`]: '2026',
    [`times-${row}-at`]: at,
  });
  const form = (page: Page, part: string): string =>
    page
      .$('form')
      .toArray()
      .map((one) => page.$(one).attr('action') ?? '')
      .find((action) => action.includes(part)) ?? '';
  const propose = async (times: Record<string, string>) => {
    const empty = await (await signIn('coordinator')).get(`/sager/${request.caseId}/moeder/foreslaa`);
    return empty.submit(times);
  };
  /** The nth time of the newest proposal suits. */
  const fits = async (who: 'manager' | 'representative') => {
    const page = await meetings(who);
    const action = form(page, '/svar');
    const answers = Object.keys(page.formFields(action)).filter((name) => name.startsWith('tid-'));
    const all = page.$(`form[action="${action}"] input[type=radio]`).toArray();
    const names = [...new Set([...answers, ...all.map((one) => page.$(one).attr('name') ?? '')])];
    return page.submit(Object.fromEntries(names.map((name) => [name, 'fits'])), { action });
  };

  beforeAll(async () => {
    stand = await createDialoguePortal();
    request = await stand.sent();
  });
  afterAll(() => stand.portal.close());

  it('begin with a provider who proposes; what is wrong is said, and what was typed is kept', async () => {
    expect((await meetings('manager')).text()).toContain('Der er ikke aftalt noget møde');
    expect((await (await signIn('manager')).get(`/sager/${request.caseId}/moeder/foreslaa`)).status).toBe(
      403,
    );
    const wrong = await propose({
      ...day(0, 24, '14.00'),
      place: 'http://usikkert.example',
      title: 'Første møde',
    });
    expect([wrong.status, wrong.errorSummary()[0]]).toEqual([400, expect.stringContaining('https://')]);
    expect(wrong.formFields()['times-0-at']).toBe('14.00');
    const behind = await propose({ ...day(0, 19, '9.00') });
    expect(behind.errorSummary()[0]).toContain('ude i fremtiden');
    const sent = await propose({ ...day(0, 24, '14.00'), ...day(1, 26, '9.00') });
    expect(sent.status).toBe(303);
  });

  it('are answered by both sides, and confirmed by one for all', async () => {
    expect((await meetings('manager')).text()).toContain('Hvilke tider passer dig til »Første møde«?');
    expect((await fits('representative')).status).toBe(303);
    const page = await meetings('manager');
    expect(page.$('.turn h2').text()).toContain('Tirsdag den 24. november');
    const confirmed = await (await page.submit({}, { action: form(page, '/bekraeft') })).follow();
    expect(confirmed.text()).toContain('»Første møde« er tirsdag den 24. november 2026 kl. 14.00–15.00');
    const late = await page.submit({}, { action: form(page, '/bekraeft') });
    expect(late.status).toBe(303);
    const case_ = await (await signIn('representative')).get(`/sager/${request.caseId}?forloeb=alt`);
    expect(case_.text()).toContain('Et møde blev aftalt');
  });

  it('are moved and cancelled with a reason; who is booked there already can’t say yes', async () => {
    await propose({ ...day(0, 24, '14.30'), title: 'Andet møde' });
    const blocked = await meetings('representative');
    expect(blocked.text()).toContain('Du har et andet møde på det tidspunkt');
    const waiting = await meetings('coordinator');
    await waiting.submit({}, { action: form(waiting, '/tag-tilbage') });
    const first = await meetings('coordinator');
    const move = first
      .$('a')
      .toArray()
      .map((one) => first.$(one).attr('href') ?? '')
      .find((href) => href.endsWith('/flyt'));
    const browser = await signIn('coordinator');
    const change = await browser.get(move ?? '');
    expect(change.formFields()['at']).toBe('14.00');
    const unsaid = await change.submit({ at: '16.00' }, { action: move });
    expect(unsaid.errorSummary()[0]).toContain('Hvorfor');
    expect((await unsaid.submit({ reason: 'Toget kører ikke.' }, { action: move })).status).toBe(303);
    const moved = await meetings('manager');
    expect(moved.text()).toContain('kl. 16.00–17.00');
    expect(moved.text()).toContain('Toget kører ikke.');
    const again = await (await signIn('manager')).get(move ?? '');
    const cancel = form(again, '/aflys');
    expect((await again.submit({ why: 'Jeg er syg.' }, { action: cancel })).status).toBe(303);
    expect((await meetings('coordinator')).text()).toContain('Aflyst');
  });

  it('stand in everybody’s own calendar, which can be subscribed to until its address is closed', async () => {
    await propose({ ...day(0, 27, '10.00'), title: 'Tredje møde' });
    await fits('representative');
    const page = await meetings('manager');
    await page.submit({}, { action: form(page, '/bekraeft') });
    const browser = await signIn('coordinator');
    const empty = await browser.get('/kalender?fra=2026-11-25');
    expect(empty.text()).toContain('ét møde i uge 48');
    expect(empty.text()).toContain('Tredje møde');
    await empty.submit({}, { action: '/kalender/adresse' });
    const address = (await browser.get('/kalender')).$('.week-address').text();
    const feed = new URL(address).pathname;
    const subscribed = await stand.portal.browser().get(feed);
    expect([subscribed.status, subscribed.header('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    const events = Object.values(ical.sync.parseICS(subscribed.html)).filter((one) => one?.type === 'VEVENT');
    expect(events.map((one) => (one as { summary: string; status: string }).status).sort()).toEqual([
      'CANCELLED',
      'CONFIRMED',
    ]);
    expect(subscribed.html).not.toContain('sammenlægningen');
    const shown = await browser.get('/kalender');
    await shown.submit({}, { action: '/kalender/adresse/luk' });
    expect((await stand.portal.browser().get(feed)).status).toBe(404);
    expect((await stand.portal.browser().get(`/kalender/${'0'.repeat(64)}.ics`)).status).toBe(404);
  });

  it('are nobody else’s', async () => {
    const stranger = await stand.portal.signIn(stand.stranger.email);
    expect((await stranger.get(`/sager/${request.caseId}/moeder`)).status).toBe(404);
    const api = await stand.portal.api(request.people.manager.email);
    const { body } = await api.get('/bookings?from=2026-11-01T00:00:00.000Z');
    expect(body['total']).toBe(1);
  });
});

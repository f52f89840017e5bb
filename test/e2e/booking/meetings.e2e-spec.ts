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

  it('are chosen among what the consultant has said is free, every week or once', async () => {
    const karin = await signIn('coordinator');
    const forms = await karin.get('/kalender/faste-tider');
    const typed = { from: '9.00', to: '12.00', length: '60', gap: '0' };
    const december = { 'validFrom-day': '1', 'validFrom-month': '12', 'validFrom-year': '2026' };
    const wrong = await forms.submit({ ...typed, ...december, to: '8.00', weekdays: ['3'] });
    expect([wrong.status, wrong.errorSummary()[0]]).toEqual([
      400,
      expect.stringContaining('begynde, før det slutter'),
    ]);
    expect((await wrong.submit({ to: '12.00' })).location).toBe('/kalender');
    const again = await karin.get('/kalender/faste-tider');
    const twice = await again.submit({ ...typed, ...december, weekdays: ['3', '4'] });
    expect(twice.errorSummary()[0]).toContain('oven i en fast tid');
    const away = await karin.get('/kalender/undtagelser');
    const one = { 'firstDay-day': '2', 'firstDay-month': '12', 'firstDay-year': '2026' };
    await away.submit({ kind: 'away-hours', ...one, from: '10.00', to: '11.00', note: 'Tandlæge' });
    const week = await karin.get('/kalender?fra=2026-12-02');
    expect(week.text()).toContain('Onsdag 9.00–12.00');
    expect(week.text()).toContain('Væk: Tandlæge');
    expect((await karin.get('/kalender?vis=dag&fra=2026-12-02')).text()).toContain('2 tider er ledige');

    const page = await karin.get(`/sager/${request.caseId}/moeder/foreslaa`);
    const free = page
      .$('input[name=slots]')
      .toArray()
      .map((input) => page.$(input).attr('value') ?? '');
    // Three a Wednesday, without the dentist; within four weeks.
    expect(free.map((slot) => slot.slice(5, 16))).toEqual([
      '12-02T08:00',
      '12-02T10:00',
      ...['12-09T08:00', '12-09T09:00', '12-09T10:00', '12-16T08:00', '12-16T09:00', '12-16T10:00'],
    ]);
    const none = await page.submit({});
    expect(none.errorSummary()[0]).toContain('Vælg en ledig tid, eller skriv en');
    const sent = await page.submit({ slots: [free[0] ?? '', free[4] ?? ''], title: 'Fjerde møde' });
    expect(sent.status).toBe(303);
    expect((await meetings('manager')).text()).toContain('Onsdag den 2. december');
    const stale = await page.submit({ slots: ['2026-12-02T09:00:00.000Z/2026-12-02T10:00:00.000Z'] });
    expect(stale.status).toBe(400);
  });

  it('are free only for colleagues, and kept only by oneself, in the API too', async () => {
    const karin = await stand.portal.api(request.people.coordinator.email);
    const week = '?from=2026-12-02&to=2026-12-02';
    const { body } = await karin.get(`/slots${week}`);
    expect(body).toMatchObject({ total: 2 });
    expect((await karin.get('/slots?from=2026-01-01&to=2026-12-31')).status).toBe(422);
    const { personId } = request.people.coordinator;
    const stranger = await stand.portal.api(stand.stranger.email);
    expect((await stranger.get(`/slots${week}&personId=${personId}`)).status).toBe(404);
    const manager = await stand.portal.api(request.people.manager.email);
    expect((await manager.get(`/slots${week}`)).status).toBe(403);
    const regular = { ...{ weekday: 5, fromMinute: 480, toMinute: 600 }, validFrom: '2026-12-01' };
    const times = [{ ...regular, minutes: 60, gapMinutes: 0 }];
    const kept = await karin.post('/slots/regular-times', { times });
    expect(kept).toMatchObject({ status: 201, body: { total: 1, items: [{ weekday: 5, validTo: null }] } });
    expect((await karin.post('/slots/regular-times', { times })).status).toBe(422);
    const [{ id }] = kept.body['items'] as [{ id: string }];
    expect((await stranger.delete(`/slots/regular-times/${id}`)).status).toBe(404);
    expect((await karin.delete(`/slots/regular-times/${id}`)).status).toBe(204);
    const day = { firstDay: '2026-12-04', lastDay: '2026-12-04' };
    const away = await karin.post('/slots/exceptions', { kind: 'away-days', ...day, note: 'Kursus' });
    expect(away).toMatchObject({ status: 201, body: { kind: 'away-days', hours: null, note: 'Kursus' } });
    expect((await karin.get('/slots/exceptions')).body['total']).toBe(2);
  });

  it('leave out what another calendar takes, of which only its owner hears', async () => {
    const karin = await stand.portal.api(request.people.coordinator.email);
    const stranger = await stand.portal.api(stand.stranger.email);
    const text = [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'DTSTART:20261209T080000Z'],
      ...['DTEND:20261209T090000Z', 'SUMMARY:Tandlæge', 'END:VEVENT', 'END:VCALENDAR'],
    ].join('\r\n');
    const free = async () => (await karin.get('/slots?from=2026-12-09&to=2026-12-09')).body['total'];
    expect(await free()).toBe(3);
    const added = await karin.post('/slots/calendars', { name: 'Privat', text });
    expect(added).toMatchObject({ status: 201, body: { kind: 'file', state: 'read', times: 1, unread: 0 } });
    expect(await free()).toBe(2);
    const { id } = added.body as { id: string };
    expect((await stranger.get('/slots/calendars')).body['total']).toBe(0);
    expect((await stranger.delete(`/slots/calendars/${id}`)).status).toBe(404);
    expect((await karin.post(`/slots/calendars/${id}/reads`, {})).status).toBe(404);
    const followed = { name: 'Outlook', address: 'webcal://127.0.0.1/hemmelig.ics' };
    const waiting = await karin.post('/slots/calendars', followed);
    expect(waiting).toMatchObject({ status: 201, body: { kind: 'feed', state: 'waiting' } });
    expect(JSON.stringify((await karin.get('/slots/calendars')).body)).not.toContain('hemmelig');
    for (const bad of [
      { name: 'x' },
      { name: 'x', text, address: followed.address },
      { name: 'x', text: '<html>' },
    ])
      expect((await karin.post('/slots/calendars', bad)).status).toBe(422);

    const page = await (
      await stand.portal.signIn(request.people.coordinator.email)
    ).get('/kalender?fra=2026-12-09');
    expect(page.text()).toContain('Optaget én gang det næste år');
    expect(page.text()).not.toContain('Tandlæge');
    const reads = await karin.post(`/slots/calendars/${(waiting.body as { id: string }).id}/reads`, {});
    expect(reads.status).toBe(204);
    expect((await karin.delete(`/slots/calendars/${id}`)).status).toBe(204);
    expect(await free()).toBe(3);
  });

  it('are nobody else’s', async () => {
    const stranger = await stand.portal.signIn(stand.stranger.email);
    expect((await stranger.get(`/sager/${request.caseId}/moeder`)).status).toBe(404);
    const api = await stand.portal.api(request.people.manager.email);
    const { body } = await api.get('/bookings?from=2026-11-01T00:00:00.000Z');
    expect(body['total']).toBe(1);
  });
});

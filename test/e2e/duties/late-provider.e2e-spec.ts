import { seedCatalogue } from '@samraad/catalogue/testing';
import { AnswerTimes, ConfirmTime, ProposeTimes } from '@samraad/booking';
import type { CastRole } from '@samraad/duties/testing';
import { Database, type Tx } from '@samraad/platform';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { CaseEyes } from './case-eyes';

const sent = [
  'fill by manager',
  'order by representative',
  'choose by manager',
  'ask by manager',
  'sign by manager',
  'sign by representative',
  'propose by manager',
  'confirm by representative',
];
const parties = ['manager', 'representative'] as const;

describe('a late provider, on the pages', () => {
  let portal: PortalApp;
  let eyes: CaseEyes;

  const at = (page: string) => `/sager/${eyes.caseId}/${page}`;
  const open = async (who: Parameters<CaseEyes['browser']>[0], page: string) =>
    (await eyes.browser(who)).get(at(page));
  const facts = async () => {
    const [row] = await portal.get(Database).query<{ number: number; stage: string; late: number }>(
      `SELECT number, stage, (SELECT count(*)::int FROM case_clock k WHERE k.case_id = r.id AND k.breached_at IS NOT NULL) AS late
       FROM request r WHERE id = $1`,
      [eyes.caseId],
    );
    return row;
  };

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-19T13:10:00Z');
    eyes = await CaseEyes.open(portal, await seedCatalogue(portal), false);
    await eyes.act(...sent);
  });
  afterAll(() => portal.close());

  it('is not late yet: nothing to agree on, and no way to leave', async () => {
    for (const who of parties) {
      const page = await open(who, 'ny-dag');
      expect(page.text()).toContain('Der er ikke noget, der er for sent lige nu');
      expect(page.$('main textarea')).toHaveLength(0);
      expect((await open(who, 'skift-udbyder')).heading()).toBe('Det kan ikke gøres nu');
      expect((await open(who, '')).links().map(({ href }) => href)).not.toContain(at('skift-udbyder'));
    }
    const pushed = await (await eyes.browser('manager')).post(at('skift-udbyder'), { reason: 'Straks.' });
    expect(pushed.status).toBe(403); // without the form's token
    expect(await facts()).toEqual({ number: 1, stage: 'sent_to_provider', late: 0 });
  });

  it('is late: both sides see the ways from the case, others do not', async () => {
    await eyes.moveTo('2026-11-30T09:00:00Z');
    for (const who of parties) {
      const ways = (await open(who, '')).links().map(({ href }) => href);
      expect(ways).toEqual(expect.arrayContaining([at('ny-dag'), at('skift-udbyder')]));
      for (const page of ['ny-dag', 'skift-udbyder']) expect((await open(who, page)).status).toBe(200);
    }
    // The provider may propose a day, not leave itself.
    expect((await open('coordinator', 'ny-dag')).status).toBe(200);
    expect((await open('coordinator', 'skift-udbyder')).status).toBe(403);
    for (const page of ['ny-dag', 'skift-udbyder']) {
      expect((await open('otherCoordinator', page)).status).toBe(404);
      // Nobody has asked the chairs anything: to them the case is not there.
      expect((await open('chair', page)).status).toBe(404);
      expect((await open('unionsCentral', page)).status).toBe(403);
    }
  });

  it('promises a day, and the other party says yes; the breach stays', async () => {
    const asked = await (
      await open('coordinator', 'ny-dag')
    ).submit({
      'day-day': '8',
      'day-month': '12',
      'day-year': '2026',
      reason: 'Vores konsulent er tilbage den dag.',
    });
    expect([asked.status, asked.errorSummary()]).toEqual([303, []]);
    for (const who of parties)
      expect((await open(who, '')).text()).toContain('Svar på forslaget om en ny dag');
    const page = await open('representative', 'ny-dag');
    expect(page.text()).toContain('Vores konsulent er tilbage den dag.');
    const yes = await page.submit({ answer: 'ja' }, { action: at('ny-dag/svar') });
    expect((await yes.follow()).text()).toContain('I har aftalt tirsdag den 8. december');
    expect(await facts()).toEqual({ number: 1, stage: 'sent_to_provider', late: 1 });
    const list = await (await eyes.browser('unionsCentral')).get('/frister');
    expect(list.text()).toContain('Parterne har aftalt tirsdag den 8. december.');
  });

  it('is left by one side: number and breach stay, and both sides owe the next choice', async () => {
    const before = await open('manager', 'skift-udbyder');
    expect(before.text()).toContain('I beholder nummer 1');
    const left = await before.submit({ reason: 'Vi hører intet.' });
    expect(left.location).toBe(at('udbyder'));
    expect(await facts()).toEqual({ number: 1, stage: 'choosing_provider', late: 1 });
    expect(await eyes.rows()).toEqual(await eyes.reckoned());
    for (const who of parties)
      expect((await open(who, '')).$('main .turn h2').text()).toContain('Vælg en anden udbyder senest');
    expect((await open('coordinator', '')).text()).toContain(
      'Parterne har valgt en anden udbyder. Sagen ligger ikke længere hos jer',
    );
    const tooLate = await open('representative', 'skift-udbyder');
    expect(tooLate.heading()).toBe('Det kan ikke gøres nu');
    expect(tooLate.links()).toContainEqual({ text: 'Til sagen', href: `/sager/${eyes.caseId}` });
  });
});

describe('a provider that both sides change, on the pages', () => {
  let portal: PortalApp;
  let eyes: CaseEyes;
  const at = (page: string) => `/sager/${eyes.caseId}/${page}`;
  const open = async (who: Parameters<CaseEyes['browser']>[0], page: string) =>
    (await eyes.browser(who)).get(at(page));
  const as = <T>(who: CastRole, work: (tx: Tx) => Promise<T>) =>
    portal.uow.run(eyes.cast.who[who].actor, work);
  /** A meeting in all calendars. */
  const booked = async () => {
    const { caseId, cast } = eyes;
    const times = [{ startsAt: new Date('2027-02-01T08:00:00Z'), endsAt: new Date('2027-02-01T09:00:00Z') }];
    await as('coordinator', (tx) =>
      portal.get(ProposeTimes).execute(tx, {
        ...{ caseId, title: 'Møde', placeKind: 'video', place: null, travelMinutes: 0, times },
        consultants: [cast.who.coordinator.personId],
        required: parties.map((who) => cast.who[who].personId),
        optional: [],
      }),
    );
    const open = await row<{ pollId: string; timeId: string }>(
      `SELECT p.id AS "pollId", t.id AS "timeId" FROM meeting_poll p JOIN poll_time t ON t.poll_id = p.id WHERE p.case_id = $1`,
    );
    const { pollId, timeId } = open ?? { pollId: '', timeId: '' };
    for (const who of parties)
      await as(who, (tx) =>
        portal.get(AnswerTimes).execute(tx, { caseId, pollId, answers: { [timeId]: 'fits' } }),
      );
    await as('coordinator', (tx) => portal.get(ConfirmTime).execute(tx, { caseId, pollId, timeId }));
  };
  const row = async <T>(sql: string): Promise<T | undefined> =>
    (await portal.get(Database).query<T & object>(sql, [eyes.caseId]))[0];

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-19T13:10:00Z');
    eyes = await CaseEyes.open(portal, await seedCatalogue(portal), false);
    await eyes.act(...sent, 'accept by coordinator', 'contact by coordinator 48');
    await booked();
  });
  afterAll(() => portal.close());

  it('is proposed by one with a reason, after what it means', async () => {
    const page = await open('manager', 'anden-udbyder');
    expect(page.text()).toContain('I beholder nummer 1');
    expect(page.text()).toContain('Joblife kan ikke læse den mere');
    const providerId = page.$('input[name="providerId"]').first().attr('value') ?? '';
    const empty = await page.submit({ providerId, reason: '' });
    expect(empty.errorSummary()).toEqual(['Udfyld feltet »Hvorfor vil I skifte?«.']);
    const wish = await empty.submit({ providerId, reason: 'De kender vores arbejde.' });
    expect(wish.location).toBe(at('anden-udbyder'));
    // Nothing has changed, and one's own wish is not one's own to agree to.
    const own = await open('manager', 'anden-udbyder');
    expect(own.text()).toContain('Intet er ændret, før den siger ja.');
    expect(own.$('input[name="answer"]')).toHaveLength(0);
    expect((await open('representative', '')).text()).toContain('Svar senest');
    // The provider sees that it is considered, not why.
    expect((await open('coordinator', '?forloeb=alt')).text()).toContain('foreslog at skifte udbyder');
    expect((await open('coordinator', '?forloeb=alt')).text()).not.toContain('De kender vores arbejde.');
    expect((await open('coordinator', 'anden-udbyder')).status).toBe(403);
  });

  it('goes on with the other when the other side agrees: times and access end, the number stays', async () => {
    const page = await open('representative', 'anden-udbyder');
    expect(page.text()).toContain('»De kender vores arbejde.«');
    const form = page.$('input[name="answer"][value="ja"]').closest('form');
    const yes = {
      changeId: form.find('input[name="changeId"]').attr('value') ?? '',
      answer: 'ja',
    };
    const sentOn = await page.submit(yes, { action: at('anden-udbyder/svar') });
    expect(sentOn.location).toBe(`/sager/${eyes.caseId}`);
    expect(await row('SELECT number, stage FROM request WHERE id = $1')).toEqual({
      ...{ number: 1, stage: 'sent_to_provider' },
    });
    expect(
      await row(
        `SELECT (SELECT count(*)::int FROM meeting WHERE case_id = $1 AND state = 'booked') AS booked,
           (SELECT count(*)::int FROM mail_message WHERE case_id = $1 AND calendar_body LIKE '%METHOD:CANCEL%') AS cancelled`,
      ),
    ).toEqual({ booked: 0, cancelled: 3 });
    const former = await open('coordinator', '');
    expect([former.status, former.text()]).toEqual([
      200,
      expect.stringContaining('blevet enige om at skifte udbyder') as string,
    ]);
    expect((await open('manager', '?forloeb=alt')).text()).toContain(
      'Begge sider blev enige om at skifte udbyder',
    );
  });

  it('is refused once a contract is out, with the way out, and the same over the API', async () => {
    const api = await portal.api(eyes.cast.who.manager.email);
    const path = `/requests/${eyes.caseId}/provider-changes`;
    expect((await api.get(path)).body['items']).toMatchObject([
      { state: 'agreed', proposedSide: 'management' },
    ]);
    const joblife = eyes.cast.people.providerId;
    const wish = await api.post(path, { providerId: joblife, reason: 'Vi vil tilbage.' });
    expect(wish.status).toBe(201);
    const changeId = String(wish.body['changeId']);
    expect((await api.post(`${path}/${changeId}/answers`, { agrees: true })).body['code']).toBe(
      'dialogue.change-own',
    );
    expect((await api.post(`${path}/${changeId}/withdrawals`)).status).toBe(204);
    const back = await api.post(path, { providerId: joblife, reason: 'Vi vil tilbage.' });
    const other = await portal.api(eyes.cast.who.representative.email);
    const answer = `${path}/${String(back.body['changeId'])}/answers`;
    expect((await other.post(answer, { agrees: true })).status).toBe(204);
    await eyes.act(
      'accept by coordinator',
      'contact by coordinator 48',
      'write by coordinator',
      'send by coordinator',
    );
    const late = await api.post(path, { providerId: joblife, reason: 'For sent.' });
    expect(late.body['code']).toBe('dialogue.change-after-contract');
    expect((await open('manager', 'anden-udbyder')).text()).toContain('Bed udbyderen trække den tilbage');
    // Taken back, it would cost the hold: that is said first.
    expect((await open('manager', 'traek-tilbage')).text()).toContain('går tilbage til udbyderens ramme');
  });
});

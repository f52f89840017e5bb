import { DueWorkSweeper } from '@samraad/platform';
import type { RequestBuilder } from '@samraad/requests/testing';
import { WithdrawRequest } from '@samraad/requests';
import { ContactsQuery } from '../read/contacts.query';
import { MessagesQuery } from '../read/messages.query';
import { DialogueStand, refused } from '../testing/dialogue-stand';
import { AcceptRequest } from './accept-request';
import { LogContact, type LogContactCommand } from './log-contact';
import { SendMessage } from './send-message';

describe('the first contact', () => {
  let stand: DialogueStand;
  const write = (request: RequestBuilder, who: 'manager' | 'representative' | 'coordinator', body = 'Hej') =>
    request.run(request.people[who], (tx) =>
      stand.app.get(SendMessage).execute(tx, { caseId: request.caseId, body }),
    );
  const log = (request: RequestBuilder, more: Partial<LogContactCommand> = {}) =>
    request.run(request.people.coordinator, (tx) =>
      stand.app.get(LogContact).execute(tx, {
        caseId: request.caseId,
        kind: 'call',
        heldAt: new Date('2026-11-20T13:10:00Z'),
        withManagement: [request.people.manager.personId],
        withEmployees: [request.people.representative.personId],
        ...more,
      }),
    );

  beforeEach(async () => {
    stand = await DialogueStand.create('2026-11-20T13:10:00Z');
  });
  afterEach(() => stand.app.close());

  it('is the provider’s message to both sides; the parties’ own stop nothing', async () => {
    const request = await stand.sent();
    expect(await write(request, 'manager')).toMatchObject({ firstContact: false });
    expect(await write(request, 'coordinator')).toMatchObject({ firstContact: true });
    expect(await write(request, 'coordinator')).toMatchObject({ firstContact: false });
    expect(await stand.clock(request.caseId, 'dialogue')).toMatchObject({
      outcome: 'met',
      stoppedBy: 'message',
    });
    expect((await stand.facts(request.caseId)).stage).toBe('sent_to_provider');
    await request.run(request.people.coordinator, (tx) =>
      stand.app.get(AcceptRequest).execute(tx, { caseId: request.caseId }),
    );
    expect((await stand.facts(request.caseId)).stage).toBe('in_dialogue');
  });

  it('may come after the yes just as well', async () => {
    const request = await stand.sent();
    await request.run(request.people.coordinator, (tx) =>
      stand.app.get(AcceptRequest).execute(tx, { caseId: request.caseId }),
    );
    await write(request, 'coordinator');
    expect((await stand.facts(request.caseId)).stage).toBe('in_dialogue');
  });

  it('is a call with both sides, at the time it was held, and not one with a single side', async () => {
    const request = await stand.sent();
    await stand.moveTo('2026-11-24T12:00:00Z');
    expect(await log(request, { withEmployees: [] })).toMatchObject({ firstContact: false });
    const heldAt = new Date('2026-11-23T09:00:00Z');
    expect(await log(request, { heldAt, kind: 'meeting' })).toMatchObject({ firstContact: true });
    expect(await stand.clock(request.caseId, 'dialogue')).toMatchObject({
      stoppedAt: heldAt,
      stoppedBy: 'meeting',
    });
    const contacts = await stand.app.get(ContactsQuery).ofCase(stand.db, request.caseId, null);
    expect(contacts.map((one) => [one.kind, one.withManagement, one.withEmployees, one.first])).toEqual([
      ['call', ['Mette Holm'], [], false],
      ['meeting', ['Mette Holm'], ['Jonas Lind'], true],
    ]);
    expect(await stand.told('contact-logged', request.caseId)).toHaveLength(4);
  });

  it('is refused ahead of time, before the request, with strangers, and by the parties', async () => {
    const request = await stand.sent();
    await expect(log(request, { heldAt: new Date('2026-11-20T13:10:01Z') })).rejects.toMatchObject(
      refused('dialogue.contact-ahead', 422),
    );
    await expect(log(request, { heldAt: new Date('2026-11-20T13:09:59Z') })).rejects.toMatchObject(
      refused('dialogue.contact-before-request', 422),
    );
    await expect(log(request, { withManagement: [request.people.informed.personId] })).rejects.toMatchObject(
      refused('dialogue.contact-not-a-party', 422),
    );
    const byParty = request.run(request.people.manager, (tx) =>
      stand.app.get(LogContact).execute(tx, {
        caseId: request.caseId,
        kind: 'call',
        heldAt: new Date('2026-11-20T13:10:00Z'),
        withManagement: [],
        withEmployees: [request.people.representative.personId],
      }),
    );
    await expect(byParty).rejects.toMatchObject(refused('dialogue.only-provider', 403));
  });

  it('logged too late keeps the recorded breach on the clock and in the timeline', async () => {
    const request = await stand.sent();
    await stand.moveTo('2026-11-30T09:00:00Z');
    await log(request, { heldAt: new Date('2026-11-26T09:00:00Z') });
    const clock = await stand.clock(request.caseId, 'dialogue');
    expect(clock).toMatchObject({
      outcome: 'breached',
      state: 'met-late',
      stoppedAt: new Date('2026-11-26T09:00:00Z'),
      breachedAt: new Date('2026-11-27T23:00:00Z'),
    });
    expect(await stand.actions(request.caseId)).toEqual(
      expect.arrayContaining(['deadlines.dialogue-clock-breached', 'deadlines.dialogue-clock-stopped']),
    );
  });

  it('made too late leaves the clock breached', async () => {
    const request = await stand.sent();
    await stand.moveTo('2026-11-30T09:00:00Z');
    await write(request, 'coordinator');
    expect(await stand.clock(request.caseId, 'dialogue')).toMatchObject({
      outcome: 'breached',
      state: 'met-late',
    });
  });

  it('meeting the breach at the same moment neither waits in a circle nor hides it', async () => {
    const requests = [];
    for (let count = 0; count < 4; count += 1) requests.push(await stand.sent());
    const midnight = new Date('2026-11-27T23:00:00Z');
    await stand.moveTo('2026-11-27T22:59:59Z');
    await stand.app.setTime(midnight);
    await Promise.all([
      stand.app.get(DueWorkSweeper).sweep(midnight),
      ...requests.map((request) => write(request, 'coordinator')),
    ]);
    for (const { caseId } of requests) {
      const breaches = (await stand.actions(caseId)).filter((action) => action.endsWith('clock-breached'));
      expect(breaches).toEqual(['deadlines.dialogue-clock-breached']);
      expect(await stand.clock(caseId, 'dialogue')).toMatchObject({ state: 'met-late', outcome: 'breached' });
    }
  });

  it('needs somebody on either side', async () => {
    const request = await stand.sent();
    await stand.app.uow.run(request.people.manager.actor, (tx) =>
      tx.query(`UPDATE role_assignment SET valid_to = $2 WHERE person_id = $1`, [
        request.people.representative.personId,
        new Date('2026-11-20T13:10:00Z'),
      ]),
    );
    expect(await write(request, 'coordinator')).toMatchObject({ firstContact: false });
    expect((await stand.clock(request.caseId, 'dialogue')).stoppedAt).toBeNull();
  });

  it('messages are read by everybody but the next provider, and mailed without their words', async () => {
    const request = await stand.sent();
    await write(request, 'representative', 'Hvornår kan I komme? Vi har noget fortroligt.');
    await write(request, 'coordinator', 'På mandag.');
    const query = stand.app.get(MessagesQuery);
    const all = await query.ofCase(stand.db, request.caseId, null);
    expect(all.map((one) => [one.author.name, one.side, one.body])).toEqual([
      ['Jonas Lind', 'employees', 'Hvornår kan I komme? Vi har noget fortroligt.'],
      ['Karin Dal', 'provider', 'På mandag.'],
    ]);
    expect(await query.ofCase(stand.db, request.caseId, stand.seeds.provider('nfa'))).toEqual([]);
    const { manager, representative, coordinator } = request.people;
    expect(await stand.told('message-received', request.caseId)).toEqual(
      [manager, coordinator, manager, representative].map((one) => one.personId).sort(),
    );
    const texts = await stand.db.query<{ text_body: string }>('SELECT text_body FROM mail_message');
    expect(texts.filter((one) => one.text_body.includes('fortroligt'))).toEqual([]);
  });

  it('messages are refused from strangers, empty, too long, and when the case has ended', async () => {
    const request = await stand.sent();
    const stranger = await stand.person({
      roles: [{ role: 'manager', unitId: stand.seeds.unit('sj-demo-medicin') }],
    });
    const byStranger = stand.as(stranger, (tx) =>
      stand.app.get(SendMessage).execute(tx, { caseId: request.caseId, body: 'Hej' }),
    );
    await expect(byStranger).rejects.toMatchObject(refused('platform.not-found', 404));
    await expect(write(request, 'manager', '  ')).rejects.toMatchObject(
      refused('dialogue.message-missing', 422),
    );
    await expect(write(request, 'manager', 'x'.repeat(5001))).rejects.toMatchObject(
      refused('dialogue.message-too-long', 422),
    );
    await request.run(request.people.manager, (tx) =>
      stand.app.get(WithdrawRequest).execute(tx, { caseId: request.caseId, reason: 'Vi klarer det selv.' }),
    );
    await expect(write(request, 'manager')).rejects.toMatchObject(refused('dialogue.case-ended', 409));
  });
});

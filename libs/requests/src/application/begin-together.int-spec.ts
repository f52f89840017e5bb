import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { StaleVersion, systemActor } from '@samraad/platform';
import '../i18n/da';
import { DraftMessagesQuery } from '../read/draft-messages.query';
import { DraftTogetherQuery } from '../read/draft-together.query';
import { draftSides } from '../domain/draft-people';
import { RequestQuery } from '../read/request.query';
import { JointStand, refused } from '../testing/joint-stand';
import type { RequestBuilder } from '../testing/request.builder';
import { AskIntoDraft } from './ask-into-draft';
import { NoteDraftVisit } from './note-draft-visit';
import { NudgeDraft } from './nudge-draft';
import { SaveAnswers } from './save-answers';
import { SayReady } from './say-ready';
import { WriteDraftMessage } from './write-draft-message';

describe('a draft that both sides know of', () => {
  let stand: JointStand;
  let request: RequestBuilder;
  let manager: MadePerson;
  let representative: MadePerson;

  const get = <T>(use: new (...args: never[]) => T): T => stand.app.get(use);
  const ask = (who: MadePerson, ...personIds: string[]) =>
    request.run(who, (tx) => get(AskIntoDraft).execute(tx, { caseId: request.caseId, personIds }));
  const visit = (who: MadePerson, messageId: string | null = null) =>
    request.run(who, (tx) => get(NoteDraftVisit).execute(tx, { caseId: request.caseId, messageId }));
  const write = (who: MadePerson, body = 'Er I med?') =>
    request.run(who, (tx) => get(WriteDraftMessage).execute(tx, { caseId: request.caseId, body }));
  const thread = (who: MadePerson, limit: number) =>
    get(DraftMessagesQuery).page(
      stand.db,
      { caseId: request.caseId, readerId: who.personId },
      { limit, offset: 0 },
    );
  const ready = async (who: MadePerson, yes = true, version?: number) => {
    const at = version ?? (await request.version());
    await request.run(who, (tx) =>
      get(SayReady).execute(tx, { caseId: request.caseId, ready: yes, version: at }),
    );
  };
  const nudge = (who: MadePerson, side: 'management' | 'employees', unitId = request.people.unitId) =>
    request.run(who, (tx) => get(NudgeDraft).execute(tx, { caseId: request.caseId, unitId, side }));
  const sides = async () => {
    const [whole, together] = await Promise.all([
      get(RequestQuery).one(stand.db, request.caseId),
      get(DraftTogetherQuery).of(stand.db, request.caseId),
    ]);
    return whole ? draftSides(whole, together) : [];
  };
  const employees = async () => (await sides()).find(({ side }) => side === 'employees');
  const mails = async (who: MadePerson) => (await stand.mailsTo(request.caseId, who)).sort();
  const change = async () => {
    const version = await request.version();
    const answers = { title: `Ro på ${version}` };
    await request.run(manager, (tx) =>
      get(SaveAnswers).execute(tx, { caseId: request.caseId, version, answers }),
    );
  };

  beforeAll(async () => {
    stand = await JointStand.open();
  });
  afterAll(() => stand.app.close());
  beforeEach(async () => {
    await stand.app.setTime('2026-11-20T13:10:00Z');
    request = await (await stand.at()).draft();
    ({ manager, representative } = request.people);
  });

  it('mails the colleague who is asked in once, and remembers when they were there first and last', async () => {
    await ask(manager, representative.personId);
    await ask(manager, representative.personId);
    expect(await mails(representative)).toEqual(['requests.draft-begun']);
    expect((await employees())?.people[0]).toMatchObject({ firstAt: null });
    await visit(representative);
    await stand.app.setTime('2026-11-23T08:00:00Z');
    await visit(representative);
    expect((await employees())?.people[0]).toMatchObject({
      askedAt: new Date('2026-11-20T13:10:00Z'),
      firstAt: new Date('2026-11-20T13:10:00Z'),
      lastAt: new Date('2026-11-23T08:00:00Z'),
    });
  });

  it('asks nobody from elsewhere, and not oneself', async () => {
    const elsewhere = await stand.person({ role: 'amr', unitId: stand.scheme.unit('sj-demo-medicin') });
    for (const personId of [elsewhere.personId, manager.personId])
      await expect(ask(manager, personId)).rejects.toEqual(refused('requests.nobody-here'));
  });

  it('asks once of a side where somebody has been, and owes no second look for a further colleague', async () => {
    const { unitId } = request.people;
    const owed = async () =>
      (
        await stand.db.query<{ side: string }>(
          'SELECT side FROM draft_call WHERE case_id = $1 AND looked_at IS NULL',
          [request.caseId],
        )
      ).map(({ side }) => side);
    const [second, third, boss] = [
      await stand.person({ role: 'tr', unitId }),
      await stand.person({ role: 'tr', unitId }),
      await stand.person({ role: 'manager', unitId }),
    ];
    await ask(manager, representative.personId);
    expect(await owed()).toEqual(['employees']);
    await visit(representative);
    await ask(manager, second.personId, boss.personId);
    await ask(representative, third.personId);
    expect(await mails(second)).toEqual(['requests.draft-begun']);
    expect(await owed()).toEqual([]);
  });

  it('asks nobody in when it is out for signature, or sent', async () => {
    await request.asked();
    await expect(ask(manager, representative.personId)).rejects.toEqual(refused('requests.not-a-draft'));
    expect(await mails(representative)).not.toContain('requests.draft-begun');
  });

  it('writes a visit down five minutes apart, and none once it is no draft', async () => {
    const lastAt = async () =>
      (await employees())?.people
        .find((one) => one.personId === representative.personId)
        ?.lastAt?.toISOString();
    const at = async (time: string) => {
      await stand.app.setTime(time);
      await visit(representative);
    };
    await at('2026-11-20T13:20:00Z');
    await at('2026-11-20T13:24:59Z');
    expect(await lastAt()).toBe('2026-11-20T13:20:00.000Z');
    await at('2026-11-20T13:25:00Z');
    expect(await lastAt()).toBe('2026-11-20T13:25:00.000Z');
    await request.asked();
    const { messageId } = await write(manager);
    await stand.app.setTime('2026-11-20T14:00:00Z');
    await visit(representative, messageId);
    expect(await lastAt()).toBe('2026-11-20T13:25:00.000Z');
    expect((await thread(representative, 1)).unread).toBe(0);
  });

  it('tells of one who was two people as who they are now', async () => {
    const { unitId } = request.people;
    const same = await stand.person({ role: 'tr', unitId });
    await write(same, 'Jeg er med.');
    await ready(same);
    await nudge(same, 'management');
    await stand.db.query('UPDATE person SET merged_into = $2, merged_at = now() WHERE id = $1', [
      ...[same.personId, representative.personId],
    ]);
    const { items, unread } = await thread(representative, 1);
    expect(items[0]).toMatchObject({
      author: { id: representative.personId, name: representative.name },
      unread: false,
    });
    expect([unread, (await thread(manager, 1)).unread]).toEqual([0, 1]);
    expect((await employees())?.ready?.by).toBe(representative.name);
    expect((await sides()).find(({ side }) => side === 'management')?.nudged?.by).toBe(representative.name);
  });

  it('counts what is new beyond what is shown', async () => {
    for (const body of ['Et', 'To', 'Tre']) await write(manager, body);
    expect(await thread(representative, 2)).toMatchObject({ total: 3, unread: 3 });
    expect((await thread(representative, 2)).items).toHaveLength(2);
  });

  it('lets the sides write to each other, and sends no second mail before the first is read', async () => {
    const { messageId } = await write(manager);
    await write(manager, 'Er du der?');
    expect(await mails(representative)).toEqual(['requests.draft-message']);
    await visit(representative, messageId);
    // One is still unread, and has had its mail.
    await write(manager, 'Hallo?');
    expect((await mails(representative)).length).toBe(2);
    await write(representative, 'Her er jeg.');
    expect(await mails(manager)).toEqual(['requests.draft-message']);
    const read = await thread(representative, 3);
    expect(read.total).toBe(4);
    expect(read.items.map(({ body, unread }) => [body, unread])).toEqual([
      ['Er du der?', true],
      ['Hallo?', true],
      ['Her er jeg.', false],
    ]);
  });

  it('says nothing of the message in the mail, and nothing at all to the stranger', async () => {
    await write(manager, 'Hemmeligt ord');
    const [mail] = await stand.db.query<{ all: string }>(
      `SELECT m::text AS all FROM mail_message m WHERE m.case_id = $1 AND m.mail_kind = 'requests.draft-message'`,
      [request.caseId],
    );
    expect(mail?.all).toContain('mellem-jer');
    expect(mail?.all).not.toContain('Hemmeligt');
    const stranger = await stand.person({ role: 'amr', unitId: stand.scheme.unit('sj-demo-medicin') });
    await expect(write(stranger)).rejects.toEqual(refused('platform.not-found'));
    await expect(write(manager, ' \u200b ')).rejects.toEqual(refused('requests.message-empty'));
  });

  it('can be ready, and is not any longer when somebody changes an answer', async () => {
    await ready(representative);
    await ready(representative);
    expect(await mails(manager)).toEqual(['requests.draft-ready']);
    expect((await employees())?.ready).toMatchObject({ by: representative.name, stands: true });
    const seen = await request.version();
    await change();
    expect((await employees())?.ready).toMatchObject({ stands: false });
    await expect(ready(representative, true, seen)).rejects.toBeInstanceOf(StaleVersion);
    await ready(representative);
    await ready(representative, false);
    expect((await employees())?.ready).toBeNull();
  });

  it('is nudged once a working day, whoever does it, and not when ready', async () => {
    await nudge(manager, 'employees');
    expect(await mails(representative)).toEqual(['requests.draft-nudge']);
    await expect(nudge(manager, 'employees')).rejects.toEqual(refused('requests.nudged-already'));
    await expect(nudge(representative, 'employees')).rejects.toEqual(refused('requests.nudges-self'));
    // Saturday's belongs to Monday.
    await stand.app.setTime('2026-11-21T10:00:00Z');
    await nudge(manager, 'employees');
    await stand.app.setTime('2026-11-23T10:00:00Z');
    await expect(nudge(manager, 'employees')).rejects.toEqual(refused('requests.nudged-already'));
    await stand.app.setTime('2026-11-24T10:00:00Z');
    await ready(representative);
    await expect(nudge(manager, 'employees')).rejects.toEqual(refused('requests.ready-already'));
  });

  it('is nudged by two at once one time', async () => {
    const other = await stand.app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role: 'manager', unitId: request.people.unitId }] }),
    );
    const both = await Promise.allSettled([nudge(manager, 'employees'), nudge(other, 'employees')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is of a workplace that is asked to join as soon as it has answered', async () => {
    const { request: joint, other, leader } = await stand.asking();
    request = joint;
    await expect(write(leader)).rejects.toEqual(refused('requests.answer-joining-first'));
    await nudge(joint.people.manager, 'management', other);
    expect(await mails(leader)).toEqual(['requests.draft-nudge', 'requests.workplace-asked']);
    await stand.joins(joint, leader, true);
    await write(leader);
    expect(await mails(joint.people.representative)).toContain('requests.draft-message');
  });

  it('is ready, and is not, at all the workplaces somebody sits at for a side, told in one mail', async () => {
    const { request: joint, other, leader } = await stand.asking();
    request = joint;
    const { unitId } = joint.people;
    const both = await stand.person({ role: 'amr', unitId }, { role: 'amr', unitId: other });
    await expect(nudge(both, 'employees', other)).rejects.toEqual(refused('requests.nudges-self'));
    await stand.joins(joint, leader, true);
    const said = async () =>
      (await sides()).filter((one) => one.ready?.stands).map((one) => [one.unitId, one.side]);
    await ready(both);
    expect(await said()).toEqual([unitId, other].map((one) => [one, 'employees']));
    expect((await mails(leader)).filter((kind) => kind === 'requests.draft-ready')).toHaveLength(1);
    await expect(nudge(both, 'employees', other)).rejects.toEqual(refused('requests.nudges-self'));
    await ready(both, false);
    expect(await said()).toEqual([]);
  });

  it('is closed for writing, readying and nudging once it is sent', async () => {
    await write(manager);
    await request.sent();
    await expect(write(manager)).rejects.toEqual(refused('requests.thread-closed'));
    await expect(ready(manager)).rejects.toEqual(refused('requests.not-a-draft'));
    await expect(nudge(manager, 'employees')).rejects.toEqual(refused('requests.not-a-draft'));
  });
});

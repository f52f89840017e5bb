import { makePerson } from '@samraad/identity/testing';
import { ClockMover, Database, systemActor } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import {
  AnswerInvitation,
  AskForSignatures,
  CaseReader,
  CopyDraft,
  DeleteDraft,
  DraftBinQuery,
  InviteColleague,
  ProposeOpenings,
  RequestQuery,
  RestoreDraft,
  SaveAnswers,
  StateAgreementProcess,
  WriteDraftMessage,
} from '@samraad/requests';
import { JointStand, refused } from '../testing/joint-stand';
import type { RequestBuilder } from '../testing/request.builder';

describe('a deleted draft', () => {
  let stand: JointStand;
  let app: TestApp;
  const filled = async (unit?: string) => (await stand.at(unit)).filled();
  const remove = (request: RequestBuilder, who: 'manager' | 'representative' = 'manager') =>
    request.run(request.people[who], (tx) => app.get(DeleteDraft).execute(tx, { caseId: request.caseId }));
  const restore = (request: RequestBuilder) =>
    request.run(request.people.representative, (tx) =>
      app.get(RestoreDraft).execute(tx, { caseId: request.caseId }),
    );
  const count = async (table: string, { caseId }: RequestBuilder) => {
    const column = /^(request|agreement)_/.test(table) ? 'request_id' : 'case_id';
    const [row] = await app
      .get(Database)
      .query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table} WHERE ${column} = $1`, [caseId]);
    return row?.count;
  };
  const mails = (request: RequestBuilder) =>
    app.get(Database).query<{ subject: string; to: string }>(
      `SELECT m.subject, m.person_id AS "to" FROM mail_message m
         WHERE m.case_id = $1 AND m.mail_kind = 'requests.draft-binned' ORDER BY m.id`,
      [request.caseId],
    );
  const bin = (request: RequestBuilder) => app.get(DraftBinQuery).one(app.get(Database), request.caseId);

  beforeAll(async () => {
    stand = await JointStand.open();
    app = stand.app;
  });
  afterAll(() => app.close());

  it('is written in no more, is in the bin with who did it, and the others are told', async () => {
    const request = await filled();
    const before = await request.version();
    await remove(request);
    expect(await bin(request)).toMatchObject({ by: 'Mette Holm', until: '2026-12-20', purged: false });
    const write = request.run(request.people.representative, (tx) =>
      app
        .get(SaveAnswers)
        .execute(tx, { caseId: request.caseId, version: before + 1, answers: { title: 'Ny' } }),
    );
    await expect(write).rejects.toEqual(refused('requests.draft-binned'));
    await expect(remove(request)).rejects.toEqual(refused('requests.draft-binned'));
    const told = (await mails(request)).map(({ to }) => to);
    expect(told).toContain(request.people.representative.personId);
    expect(told).not.toContain(request.people.manager.personId);
  });

  it('comes back as it was, with either side of the coordinating workplace', async () => {
    const request = await filled();
    const whole = () => app.get(RequestQuery).one(app.get(Database), request.caseId);
    const before = await whole();
    await remove(request);
    await restore(request);
    expect((await whole())?.answers).toEqual(before?.answers);
    expect(await bin(request)).toBeNull();
    expect((await mails(request)).map(({ subject }) => subject)).toContain(
      'Kladden »Ro på efter sammenlægningen af to afsnit« er tilbage',
    );
    await expect(restore(request)).rejects.toEqual(refused('requests.not-in-bin'));
  });

  it('ends its invitations for good', async () => {
    const request = await filled();
    const { unitId, manager } = request.people;
    const email = `ny-${request.caseId}@test.example`;
    const { id: invitationId } = await request.run(manager, (tx) =>
      app
        .get(InviteColleague)
        .execute(tx, { caseId: request.caseId, unitId, role: 'amr', name: 'Nye Kollega', email }),
    );
    const [row] = await app
      .get(Database)
      .query<{ id: string }>('SELECT person_id AS id FROM colleague_invitation WHERE id = $1', [
        invitationId,
      ]);
    await remove(request);
    expect((await mails(request)).map(({ to }) => to)).toContain(row?.id);
    const answer = app.uow.run({ kind: 'person', personId: row?.id ?? '', accountId: row?.id ?? '' }, (tx) =>
      app.get(AnswerInvitation).execute(tx, { invitationId, accepts: true }),
    );
    await expect(answer).rejects.toEqual(refused('requests.invitation-answered'));
  });

  it('is emptied for good when its days are over, and the trail still says that it was', async () => {
    const request = await filled('sj-demo-medicin');
    await request.run(request.people.manager, (tx) =>
      app.get(WriteDraftMessage).execute(tx, { caseId: request.caseId, body: 'Er I med?' }),
    );
    await request.run(request.people.manager, (tx) =>
      app.get(ProposeOpenings).execute(tx, { caseId: request.caseId }),
    );
    const { unitId } = request.people;
    const told = { unitId, kind: 'with_spread', topics: ['061'], status: 'offered' } as const;
    const statement = { ...told, statusOn: null, deadlineOn: null };
    await request.run(request.people.manager, (tx) =>
      app.get(StateAgreementProcess).execute(tx, { caseId: request.caseId, statement }),
    );
    const drop = app.get(Database).query('DELETE FROM agreement_process_fact');
    await expect(drop).rejects.toMatchObject({ code: '42501' });
    await remove(request);
    await app
      .get(ClockMover)
      .moveTo(new Date('2026-12-20T22:00:00Z'), { keepRunning: false, drainJobs: false });
    expect(await count('request_answer', request)).toBeGreaterThan(5);
    await app
      .get(ClockMover)
      .moveTo(new Date('2026-12-21T00:00:00Z'), { keepRunning: false, drainJobs: false });
    const tables = ['request_answer', 'request_signer', 'draft_change', 'draft_message', 'opening_pair'];
    tables.push('agreement_process');
    for (const table of tables) expect([table, await count(table, request)]).toEqual([table, 0]);
    expect(await bin(request)).toMatchObject({ purged: true, title: null });
    await expect(restore(request)).rejects.toEqual(refused('requests.draft-purged'));
    const facts = await app.get(CaseReader).facts(app.get(Database), request.caseId);
    expect(facts?.bin).toEqual({ until: '2026-12-20', purged: true });
    const [{ roles }] = [
      { roles: [{ role: 'manager' as const, unitId: request.people.unitId, providerId: null }] },
    ];
    const listed = await app
      .get(DraftBinQuery)
      .of(app.get(Database), { roles } as never, { limit: 50, offset: 0 });
    expect(listed.items.map(({ caseId }) => caseId)).not.toContain(request.caseId);
  });

  it('is none once somebody was asked to sign it', async () => {
    const request = await filled();
    await request.run(request.people.manager, async (tx) =>
      app.get(AskForSignatures).execute(tx, { caseId: request.caseId, version: await request.version() }),
    );
    await expect(remove(request)).rejects.toEqual(refused('requests.not-a-draft'));
    await request.filled({ existing: 'Noget andet.' });
    await expect(remove(request)).rejects.toEqual(refused('requests.was-asked-to-sign'));
  });

  it('is begun from again: its answers, never who signs or what was said of an order', async () => {
    const request = await filled();
    const copy = (person: typeof request.people.manager) =>
      request.run(person, (tx) => app.get(CopyDraft).execute(tx, { fromCaseId: request.caseId }));
    const { caseId } = await copy(request.people.representative);
    const made = await app.get(RequestQuery).one(app.get(Database), caseId);
    expect(made?.answers).toMatchObject({ wanted: 'Vi vil aftale en fælles måde at fordele opgaverne på.' });
    expect(made?.answers).not.toHaveProperty('baseline');
    expect([made?.signers, made?.workplaces.map(({ orderAnswer }) => orderAnswer)]).toEqual([[], [null]]);
    expect(new Set(made?.authored.map(({ author }) => author))).toEqual(new Set(['Jonas Lind']));
    const stranger = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, {
        name: 'Lise Krag',
        roles: [{ role: 'manager', unitId: stand.scheme.unit('sj-demo-medicin') }],
      }),
    );
    await expect(copy(stranger)).rejects.toEqual(refused('platform.not-found'));
    await remove(request);
    await expect(copy(request.people.manager)).rejects.toEqual(refused('platform.not-found'));
  });
});

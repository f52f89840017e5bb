import { JudgeStatedRole, PeopleReader } from '@samraad/identity';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { ClockMover, Database, systemActor } from '@samraad/platform';
import {
  AnswerInvitation,
  CaseReader,
  CaseRelations,
  InvitationsQuery,
  InviteColleague,
  type InviteColleagueCommand,
  RequestQuery,
  SaveAnswers,
  StartDraft,
  WithdrawInvitation,
  WithdrawRequest,
} from '@samraad/requests';
import { JointStand, refused } from '../testing/joint-stand';
import type { RequestBuilder } from '../testing/request.builder';

describe('a colleague invited to a draft', () => {
  let stand: JointStand;
  beforeAll(async () => {
    stand = await JointStand.open();
  });
  afterAll(() => stand.app.close());

  const newcomer = { name: 'Ali Noor', email: 'ali.noor@demosygehus.example', role: 'amr' } as const;
  const invite = (request: RequestBuilder, more: Partial<InviteColleagueCommand> = {}) => {
    const { manager, unitId } = request.people;
    const command = { caseId: request.caseId, unitId, ...newcomer, ...more };
    return request.run(manager, (tx) => stand.app.get(InviteColleague).execute(tx, command));
  };
  const answer = (request: RequestBuilder, who: Pick<MadePerson, 'actor'>, id: string, accepts = true) =>
    request.run(who as MadePerson, (tx) =>
      stand.app.get(AnswerInvitation).execute(tx, { invitationId: id, accepts }),
    );
  const personOf = async (email: string) => {
    const [row] = await stand.db.query<{ personId: string; accountId: string }>(
      'SELECT person_id AS "personId", id AS "accountId" FROM account WHERE email = $1',
      [email],
    );
    if (!row) throw new Error(`nobody has ${email}`);
    return { ...row, actor: { kind: 'person', ...row } as const };
  };
  const rolesOf = async (personId: string) =>
    (await stand.app.get(PeopleReader).rolesOf(stand.db, personId, new Date('2026-12-31'))).map(
      ({ role, stated }) => [role, stated],
    );
  const view = async (caseId: string) => {
    const found = await stand.app.get(RequestQuery).one(stand.db, caseId);
    if (!found) throw new Error('no such case');
    return found;
  };
  const state = async ({ caseId }: RequestBuilder) =>
    (await stand.app.get(InvitationsQuery).ofCase(stand.db, caseId)).map((one) => one.state);
  const drain = (instant: string) =>
    stand.app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });

  it('comes in by a link, states the role, signs in it, and the text says that it is only stated', async () => {
    const request = await (await stand.at()).draft();
    const { id } = await invite(request);
    const ali = await personOf(newcomer.email);
    expect(await rolesOf(ali.personId)).toEqual([]);
    const links = await stand.db.query('SELECT purpose FROM one_time_link WHERE account_id = $1', [
      ali.accountId,
    ]);
    expect(links).toEqual([{ purpose: 'invitation' }]);
    expect(await answer(request, ali, id)).toEqual({ caseId: request.caseId });
    expect(await rolesOf(ali.personId)).toEqual([['amr', true]]);
    expect(await state(request)).toEqual(['accepted']);
    await expect(answer(request, ali, id)).rejects.toEqual(refused('requests.invitation-answered'));
    const party = (await view(request.caseId)).parties.find((one) => one.personId === ali.personId);
    expect(party).toMatchObject({ role: 'amr', stated: true });
    // And for who is to sign a contract later: the case says it of every party.
    const facts = await stand.app.get(CaseReader).facts(stand.app.get(Database), request.caseId);
    expect(facts?.parties.find((one) => one.personId === ali.personId)).toMatchObject({ stated: true });
  });

  it('is let into the case they were asked to and no other, until the role is confirmed', async () => {
    const [request, other] = [await (await stand.at()).draft(), await (await stand.at()).draft()];
    const { id } = await invite(request, { email: 'eva.bo@demosygehus.example', name: 'Eva Bo' });
    const eva = await personOf('eva.bo@demosygehus.example');
    await answer(request, eva, id);
    const viewer = async () => {
      const found = await stand.app.get(PeopleReader).viewer(eva.accountId);
      if (!found) throw new Error('nobody');
      return found;
    };
    const sees = async ({ caseId }: RequestBuilder) => [
      ...(await stand.app.get(CaseRelations).of(await viewer(), caseId)),
    ];
    const isParty = async ({ caseId }: RequestBuilder) =>
      (await stand.facts(caseId))?.parties.some(({ personId }) => personId === eva.personId);
    expect([await sees(request), await sees(other)]).toEqual([['party', 'employees'], []]);
    expect([await isParty(request), await isParty(other)]).toEqual([true, false]);
    // The side they came in on is told, but for those who are there by their own word.
    expect(await stand.mailsTo(request.caseId, request.people.representative)).toContain(
      'requests.role-stated-on-side',
    );
    // Asked to the other too, the same role counts there; what they begin themselves is theirs.
    const again = await invite(other, { email: 'eva.bo@demosygehus.example' });
    await answer(other, eva, again.id);
    expect(await isParty(other)).toBe(true);
    const { unitId } = request.people;
    const begun = await request.run(eva as MadePerson, (tx) =>
      stand.app.get(StartDraft).execute(tx, { unitId }),
    );
    expect((await stand.facts(begun.caseId))?.parties.map((one) => one.personId)).toContain(eva.personId);
    const third = await (await stand.at()).draft();
    expect(await isParty(third)).toBe(false);
    const [role] = (await viewer()).roles;
    await stand.app.uow.run(systemActor('test'), (tx) =>
      stand.app.get(JudgeStatedRole).confirm(tx, { id: role?.id ?? '', by: request.people.manager.personId }),
    );
    expect([await sees(third), await isParty(third)]).toEqual([['party', 'employees'], true]);
  });

  it('is not let in any more once the workplace has left, or is closed', async () => {
    const { request, other, leader } = await stand.asking();
    await stand.joins(request, leader, true);
    const id = await request.run(leader, async (tx) => {
      const command = {
        caseId: request.caseId,
        unitId: other,
        ...newcomer,
        email: 'ib.gade@demosygehus.example',
      };
      return (await stand.app.get(InviteColleague).execute(tx, command)).id;
    });
    const ib = await personOf('ib.gade@demosygehus.example');
    const { unitId, manager } = request.people;
    await stand.setPlaces(request, manager, [unitId], unitId);
    await expect(answer(request, ib, id)).rejects.toEqual(refused('requests.invitation-answered'));
    expect(await state(request)).toEqual(['withdrawn']);
    expect(await rolesOf(ib.personId)).toEqual([]);
    expect(await stand.mailsTo(request.caseId, ib as MadePerson)).toContain('requests.invitation-withdrawn');
    const told = await stand.mailsTo(request.caseId, leader);
    expect(told).toContain('requests.workplace-gone');
    expect(told).not.toContain('requests.content-changed');
  });

  it('is told when the request is withdrawn, and the other side by whom, why, and what is true of a draft', async () => {
    const request = await (await stand.at()).draft();
    const id = (await invite(request, { email: 'liv.aa@demosygehus.example' })).id;
    const liv = await personOf('liv.aa@demosygehus.example');
    const { manager, representative } = request.people;
    const command = { caseId: request.caseId, reason: 'Vi venter til efter flytningen.' };
    await request.run(manager, (tx) => stand.app.get(WithdrawRequest).execute(tx, command));
    expect(await stand.mailsTo(request.caseId, liv as MadePerson)).toContain('requests.invitation-withdrawn');
    await expect(answer(request, liv, id)).rejects.toEqual(refused('requests.invitation-answered'));
    const [mail] = await stand.db.query<{ text: string }>(
      `SELECT text_body AS text FROM mail_message WHERE case_id = $1 AND person_id = $2 AND mail_kind = 'requests.request-withdrawn'`,
      [request.caseId, representative.personId],
    );
    expect(mail?.text).toContain('Mette Holm har trukket henvendelsen tilbage.');
    expect(mail?.text).toContain('Grunden: Vi venter til efter flytningen.');
    expect(mail?.text).not.toContain('ramme');
  });

  it('gets nothing by saying no, nor when it was taken back; a stranger finds no invitation', async () => {
    const request = await (await stand.at()).draft();
    const no = await invite(request, { email: 'bo.dam@demosygehus.example', name: 'Bo Dam' });
    const bo = await personOf('bo.dam@demosygehus.example');
    await expect(answer(request, request.people.representative, no.id)).rejects.toEqual(
      refused('platform.not-found'),
    );
    await answer(request, bo, no.id, false);
    const again = await invite(request, { email: 'bo.dam@demosygehus.example' });
    await request.run(request.people.representative, (tx) =>
      stand.app.get(WithdrawInvitation).execute(tx, { caseId: request.caseId, invitationId: again.id }),
    );
    await expect(answer(request, bo, again.id)).rejects.toEqual(refused('requests.invitation-answered'));
    expect(await rolesOf(bo.personId)).toEqual([]);
    expect((await state(request)).toSorted()).toEqual(['declined', 'withdrawn']);
  });

  it('is somebody else, at one’s own workplace, and asked once', async () => {
    const request = await (await stand.at()).draft();
    const { manager, representative } = request.people;
    const known = await personOf(newcomer.email);
    await expect(invite(request, { email: manager.email })).rejects.toEqual(refused('requests.invites-self'));
    await expect(invite(request, { email: ` ${representative.email.toUpperCase()} ` })).rejects.toEqual(
      refused('requests.colleague-here'),
    );
    await expect(invite(request, { unitId: stand.scheme.unit('sj-demo-medicin') })).rejects.toEqual(
      refused('requests.invites-elsewhere'),
    );
    await expect(invite(request, { email: 'ikke en adresse' })).rejects.toEqual(
      refused('identity.bad-email'),
    );
    // Who is known already gets a mail of their own, and no way in.
    await invite(request, { role: 'tr' });
    await expect(invite(request, { role: 'tr' })).rejects.toEqual(refused('requests.already-invited'));
    const mails = await stand.db.query(
      `SELECT 1 FROM mail_message WHERE person_id = $1 AND mail_kind = 'requests.colleague-invited'`,
      [known.personId],
    );
    expect(mails).toHaveLength(1);
  });

  it('whose role is revoked takes the signatures along before the number', async () => {
    const request = await (await stand.at()).asked();
    const { manager, representative } = request.people;
    const stated = await stateRole(representative.personId, 'amr');
    await request.sign(manager);
    await request.sign(representative);
    await revoke(request, stated);
    await drain('2026-11-20T13:30:00Z');
    const after = await view(request.caseId);
    expect(after.stage).toBe('draft');
    expect(after.signatures.map((one) => one.voidedAt !== null)).toEqual([true, true]);
    expect(await stand.mailsTo(request.caseId, manager)).toContain('requests.role-revoked');
  });

  it('whose role is revoked takes their yes to the provider along, though they have signed nothing', async () => {
    const request = await (await stand.at()).asked();
    const { manager, representative } = request.people;
    const stated = await stateRole(representative.personId, 'amr');
    await request.withProvider();
    await revoke(request, stated);
    await drain('2026-11-20T13:35:00Z');
    const after = await view(request.caseId);
    expect(after).toMatchObject({ stage: 'awaiting_signatures', choice: null });
    expect(await stand.mailsTo(request.caseId, manager)).toContain('requests.choice-fell');
  });

  it('whose role is revoked after the number leaves a flag, and the case goes on', async () => {
    const request = await stand.at();
    await request.sent();
    const { representative } = request.people;
    await revoke(request, await stateRole(representative.personId, 'amr'));
    await drain('2026-11-20T13:40:00Z');
    const after = await view(request.caseId);
    expect(after.stage).toBe('sent_to_provider');
    expect(after.revoked).toMatchObject([{ role: 'amr' }]);
    expect(after.signatures.every((one) => one.voidedAt === null)).toBe(true);
  });

  it('is judged once, and never by themselves', async () => {
    const request = await stand.at();
    const { representative, manager } = request.people;
    const id = await stateRole(representative.personId, 'amr');
    const judge = (how: 'confirm' | 'revoke', by: string) =>
      stand.app.uow.run(systemActor('test'), (tx) => stand.app.get(JudgeStatedRole)[how](tx, { id, by }));
    await expect(judge('confirm', representative.personId)).rejects.toEqual(refused('identity.own-role'));
    await judge('confirm', manager.personId);
    expect(await rolesOf(representative.personId)).toEqual([['amr', false]]);
    await expect(judge('revoke', manager.personId)).rejects.toEqual(refused('identity.stated-role-judged'));
  });

  /** As if the role that a test's person holds had come by their own word. */
  async function stateRole(personId: string, role: string): Promise<string> {
    const [row] = await stand.db.query<{ id: string }>(
      `UPDATE role_assignment a SET stated_at = valid_from, stated_for = array(
         SELECT w.request_id FROM request_workplace w WHERE w.unit_id = a.unit_id) WHERE person_id = $1 AND role = $2 RETURNING id`,
      [personId, role],
    );
    return row?.id ?? '';
  }

  const revoke = (request: RequestBuilder, id: string) =>
    stand.app.uow.run(systemActor('test'), (tx) =>
      stand.app.get(JudgeStatedRole).revoke(tx, { id, by: request.people.manager.personId }),
    );

  it('is one person for all addresses of a mailbox: neither oneself nor a second account for the other side', async () => {
    const request = await (await stand.at()).draft();
    const { manager, representative, unitId } = request.people;
    const tagged = (email: string, tag: string) => email.replace('@', `+${tag}@`);
    await expect(invite(request, { email: tagged(manager.email, 'amr') })).rejects.toEqual(
      refused('requests.invites-self'),
    );
    await expect(
      invite(request, { email: tagged(representative.email, 'Kontor'), role: 'amr' }),
    ).rejects.toEqual(refused('requests.colleague-here'));
    await invite(request, { email: 'ny.kollega@demosygehus.example' });
    await expect(invite(request, { email: 'ny.kollega+2@demosygehus.example' })).rejects.toEqual(
      refused('requests.already-invited'),
    );
    // Two accounts made before anybody looked: the one who began the draft has acted for the other side.
    const second = await stand.app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { email: tagged(manager.email, 'amr'), roles: [{ role: 'amr', unitId }] }),
    );
    await expect(
      request.run(second, async (tx) =>
        stand.app.get(SaveAnswers).execute(tx, {
          ...{ caseId: request.caseId, version: await request.version() },
          answers: { wanted: 'Noget andet.' },
        }),
      ),
    ).rejects.toEqual(refused('requests.acted-for-other-side'));
  });
});

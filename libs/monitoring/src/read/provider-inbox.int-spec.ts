import { WithdrawRequest } from '@samraad/requests';
import type { RequestBuilder } from '@samraad/requests/testing';
import { AssignConsultant, DeclineRequest } from '@samraad/dialogue';
import { bringIntoDialogue, DialogueStand } from '@samraad/dialogue/testing';
import { MonitoringModule } from '../monitoring.module';
import { inboxPageSql, inboxWithin } from './inbox.sql';
import { type InboxAsked, inboxFilters, ProviderInboxQuery } from './provider-inbox.query';

describe('a provider’s inbox', () => {
  let stand: DialogueStand;
  let late: RequestBuilder;
  let talking: RequestBuilder;
  let fresh: RequestBuilder;
  const list = (more: Partial<InboxAsked> = {}) =>
    stand.app.get(ProviderInboxQuery).list(stand.db, {
      providerId: late.people.providerId,
      personId: late.people.coordinator.personId,
      filter: 'all',
      limit: 25,
      offset: 0,
      ...more,
    });
  const ids = async (more: Partial<InboxAsked> = {}) => (await list(more)).items.map((item) => item.caseId);

  beforeAll(async () => {
    stand = await DialogueStand.create('2026-11-12T09:00:00Z', MonitoringModule);
    late = await stand.sent('sj-demo-akut');
    talking = await stand.sent('sj-demo-medicin');
    await bringIntoDialogue(stand.app, talking);
    await stand.sent('sj-demo-akut', 'nfa');
    const declined = await stand.sent('sj-demo-akut');
    await declined.run(declined.people.coordinator, (tx) =>
      stand.app
        .get(DeclineRequest)
        .execute(tx, { caseId: declined.caseId, reasonCode: 'other', reason: 'Vi kender jer for godt.' }),
    );
    const { providerId } = late.people;
    const gone = await stand.person({ name: 'Var Her', roles: [{ role: 'consultant', providerId }] });
    await late.run(late.people.coordinator, (tx) =>
      stand.app
        .get(AssignConsultant)
        .execute(tx, { caseId: late.caseId, personId: gone.personId, note: null }),
    );
    await stand.app.uow.run(late.people.coordinator.actor, (tx) =>
      tx.query('UPDATE role_assignment SET valid_to = $2 WHERE person_id = $1', [
        gone.personId,
        new Date('2026-11-13T09:00:00Z'),
      ]),
    );
    await talking.run(talking.people.coordinator, (tx) =>
      stand.app.get(AssignConsultant).execute(tx, {
        caseId: talking.caseId,
        personId: late.people.coordinator.personId,
        note: null,
      }),
    );
    await stand.moveTo('2026-11-20T13:10:00Z');
    fresh = await stand.sent('sj-demo-akut');
  });
  afterAll(() => stand.app.close());

  it('holds its own cases alone, nearest deadline first', async () => {
    expect(await ids()).toEqual([late.caseId, fresh.caseId, talking.caseId]);
    const [first] = (await list()).items;
    expect(first).toMatchObject({
      title: 'Ro på efter sammenlægningen af to afsnit',
      turn: 'provider',
      consultant: null,
      units: 1,
      regionName: 'Region Sjælland',
      kind: 'advice',
      dialogue: { dueDay: '2026-11-19', state: 'breached', pauses: 0 },
      contract: { dueDay: '2026-12-10', state: 'running' },
    });
  });

  it('counts every list, and shows the one asked for', async () => {
    const { counts, soon } = await list();
    expect(soon).toBe(0);
    expect(counts).toEqual({
      all: 3,
      new: 2,
      unassigned: 2,
      mine: 1,
      'on-us': 3,
      'on-parties': 0,
      'on-others': 0,
      breached: 1,
      closed: 0,
    });
    for (const filter of inboxFilters) {
      const { items, total } = await list({ filter });
      expect([filter, items.length, total]).toEqual([filter, counts[filter], counts[filter]]);
    }
    expect(await ids({ filter: 'breached' })).toEqual([late.caseId]);
    expect(await ids({ filter: 'mine' })).toEqual([talking.caseId]);
  });

  it('is searched by title, workplace, reference and number, taken literally', async () => {
    const { reference, number } = await stand.facts(fresh.caseId);
    expect(await ids({ search: reference.toLowerCase() })).toEqual([fresh.caseId]);
    expect(await ids({ search: ` ${reference.replaceAll('-', '')}` })).toEqual([fresh.caseId]);
    for (const search of [`${number}`, `Nr. ${number}`, `nr ${number}`, `#${number}`])
      expect(await ids({ search })).toEqual([fresh.caseId]);
    expect(await ids({ search: 'sammenlægningen' })).toHaveLength(3);
    expect(await ids({ search: 'SAMMEN\u00adLAEGNINGEN' })).toHaveLength(3);
    expect(await ids({ search: '%' })).toEqual([]);
    expect((await list({ search: 'findes ikke' })).counts.all).toBe(0);
  });

  it('is narrowed by what stands in it, alone and together; the numbers follow', async () => {
    const { regions, themes, colleagues } = await stand.app
      .get(ProviderInboxQuery)
      .choices(stand.db, late.people.providerId);
    const own = regions.find(({ name }) => name === 'Region Sjælland')?.id ?? '';
    const other = regions.find(({ name }) => name === 'Region Nordjylland')?.id ?? '';
    expect(themes.map(({ id }) => id)).toContain('organisational-change');
    const [theme = ''] = await stand.db
      .query<{ theme: string }>(
        `SELECT a.value ->> 0 AS theme FROM request_answer a WHERE a.field = 'themes' AND a.request_id = $1`,
        [late.caseId],
      )
      .then((rows) => rows.map((row) => row.theme));
    const { personId } = late.people.coordinator;
    expect(await ids({ regionId: own })).toHaveLength(3);
    expect(await ids({ regionId: other })).toEqual([]);
    expect(await ids({ theme })).toHaveLength(3);
    expect(await ids({ theme: 'no-theme' })).toEqual([]);
    expect(await ids({ kind: 'advice' })).toHaveLength(3);
    expect(await ids({ kind: 'inspiration' })).toEqual([]);
    expect(await ids({ stage: 'in_dialogue' })).toEqual([talking.caseId]);
    expect(await ids({ consultantId: personId })).toEqual([talking.caseId]);
    expect(await ids({ late: true })).toEqual([late.caseId]);
    expect(await ids({ late: true, consultantId: personId })).toEqual([]);
    expect(await ids({ regionId: own, kind: 'advice', stage: 'in_dialogue', search: 'akut' })).toEqual([]);
    expect((await list({ stage: 'in_dialogue' })).counts).toMatchObject({ all: 1, mine: 1, new: 0 });
    expect(colleagues.find(({ id }) => id === personId)).toMatchObject({ cases: 1 });
    // Whoever has left is not offered, though a case may still carry the name.
    expect(colleagues.map(({ name }) => name)).not.toContain('Var Her');
  });

  it('is put in another order', async () => {
    const [newest, ...others] = await ids({ order: 'newest' });
    expect([newest, others.length]).toEqual([fresh.caseId, 2]);
    expect(await ids({ order: 'number' })).toEqual([late.caseId, talking.caseId, fresh.caseId]);
  });

  it('keeps what has ended in a list of its own, newest first, and the same list whole for a file', async () => {
    const ended = [await stand.sent('sj-demo-akut', 'ruc'), await stand.sent('sj-demo-akut', 'ruc')];
    for (const one of ended)
      await one.run(one.people.manager, (tx) =>
        stand.app.get(WithdrawRequest).execute(tx, { caseId: one.caseId, reason: 'Det løste sig.' }),
      );
    const [first] = ended;
    const of = {
      providerId: first?.people.providerId ?? '',
      personId: first?.people.coordinator.personId ?? '',
    };
    const closed = await list({ ...of, filter: 'closed' });
    expect(closed.items.map(({ caseId }) => caseId).sort()).toEqual(ended.map(({ caseId }) => caseId).sort());
    expect(closed.counts).toMatchObject({ all: 0, closed: 2 });
    const whole: string[] = [];
    const rows = stand.app
      .get(ProviderInboxQuery)
      .whole(stand.db, { ...of, filter: 'closed' }, new Date('2026-11-20T13:10:00Z'));
    for await (const { caseId } of rows) whole.push(caseId);
    expect(whole).toEqual(closed.items.map(({ caseId }) => caseId));
  });

  it('knows how many deadlines expire within three working days', async () => {
    await stand.app.setTime('2026-11-24T09:00:00Z');
    expect((await list()).soon).toBe(1);
    await stand.app.setTime('2026-11-20T13:10:00Z');
  });

  it('is looked through whole for a page that its first cases do not fill', async () => {
    const within = inboxWithin({ stage: 'in_dialogue' }, []);
    const { providerId, coordinator } = late.people;
    const asked = [
      providerId,
      coordinator.personId,
      await stand.app.uow.run(coordinator.actor, (tx) => tx.now()),
    ];
    const page = (whole: boolean) =>
      stand.db.query<{ id: string }>(inboxPageSql('mine', 'due', within, whole), [
        ...asked,
        'in_dialogue',
        5,
        0,
      ]);
    for (const whole of [true, false])
      expect((await page(whole)).map(({ id }) => id)).toEqual([talking.caseId]);
  });

  it('comes in pages', async () => {
    expect(await ids({ limit: 1, offset: 1 })).toEqual([fresh.caseId]);
    const beyond = await list({ limit: 10, offset: 10 });
    expect([beyond.items.length, beyond.total]).toEqual([0, 3]);
  });
});

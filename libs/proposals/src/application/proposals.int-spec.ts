import { AuditModule } from '@samraad/audit';
import { MergePerson } from '@samraad/identity';
import { type MadePerson, makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { DeadlinesModule } from '@samraad/deadlines';
import {
  ClockMover,
  Database,
  newId,
  type Queryable,
  refusal,
  Refused,
  systemActor,
  type Tx,
} from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { Injectable, Module } from '@nestjs/common';
import { z } from 'zod';
import {
  AnswerProposal,
  MakeProposal,
  ProposalKind,
  ProposalListQuery,
  ProposalReader,
  ProposalsModule,
  WithdrawProposal,
} from '..';
import { RegionKind } from '../testing/region-kind';

/** What is decided here: a number in a table of the test's own. */
let value = 1;
const applied: string[] = [];

@Injectable()
class NumberKind extends ProposalKind<{ to: number }, { now: number }> {
  readonly kind = 'test.number';
  readonly pair = 'central';
  readonly change = z.strictObject({ to: z.int() });
  subjects() {
    return ['number:1'];
  }
  async facts(_db: Queryable, { to }: { to: number }) {
    return to === 404 ? null : { now: value };
  }
  ground({ now }: { now: number }) {
    return now;
  }
  check({ to }: { to: number }) {
    return to < 0 ? refusal('budget.amount-out-of-range' as never) : null;
  }
  title({ to }: { to: number }) {
    return `Sæt tallet til ${to}`;
  }
  async apply(_tx: Tx, { to }: { to: number }, { id }: { id: string }) {
    value = to;
    applied.push(id);
  }
}

@Module({ imports: [ProposalsModule], providers: [NumberKind, RegionKind] })
class KindsModule {}

describe('a proposal', () => {
  let app: TestApp;
  let ida: MadePerson;
  let ulla: MadePerson;
  let both: MadePerson;
  const as = <T>(who: MadePerson, work: (tx: Tx) => Promise<T>) => app.uow.run(who.actor, work);
  const make = (who: MadePerson, to: number, more = {}) =>
    as(who, (tx) =>
      app.get(MakeProposal).execute(tx, { kind: 'test.number', change: { to }, reason: 'Derfor.', ...more }),
    );
  const answer = (who: MadePerson, proposalId: string, approve = true, reason: string | null = null) =>
    as(who, (tx) => app.get(AnswerProposal).execute(tx, { proposalId, approve, reason }));
  const find = (id: string) => app.get(ProposalReader).find(app.get(Database), id);
  const refused = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof Refused)) throw new Error(`not refused: ${String(error)}`);
    return error.refusal.key;
  };
  const mails = async (kind: string, key = '') =>
    (
      await app
        .get(Database)
        .query<{ person_id: string }>(
          `SELECT person_id FROM mail_message WHERE mail_kind = $1 AND key LIKE $2 ORDER BY person_id`,
          [kind, `%${key}%`],
        )
    ).map((row) => row.person_id);
  const moveTo = (instant: string) =>
    app.get(ClockMover).moveTo(new Date(instant), { keepRunning: false, drainJobs: false });

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, DeadlinesModule, KindsModule]);
    await app.setTime('2026-11-18T09:12:00Z');
    await app.uow.run(systemActor('test'), async (tx) => {
      ida = await makePerson(tx, { name: 'Ida Falkner', roles: [{ role: 'central_employers' }] });
      ulla = await makePerson(tx, { name: 'Ulla Bergstrøm', roles: [{ role: 'central_unions' }] });
      both = await makePerson(tx, { roles: [{ role: 'central_employers' }] });
      // Nobody is given both any more: as it was before, or where two persons turn out to be one.
      await tx.query(
        `INSERT INTO role_assignment (id, person_id, role, valid_from) VALUES ($1, $2, 'central_unions', '2000-01-01')`,
        [newId(), both.personId],
      );
    });
  });
  afterAll(() => app.close());
  beforeEach(() => {
    value = 1;
  });

  it('is approved by the other side, and carried out in the same commit, once', async () => {
    const { id } = await make(ida, 2);
    expect(await find(id)).toMatchObject({
      state: 'waiting',
      side: 'central_employers',
      title: 'Sæt tallet til 2',
      lapsesAt: new Date('2026-12-02T22:59:59Z'),
    });
    expect(value).toBe(1);
    expect(await answer(ulla, id)).toEqual({ id, outcome: 'approved' });
    expect(value).toBe(2);
    expect(await find(id)).toMatchObject({ state: 'approved', endedBy: ulla.personId, facts: '{"now":1}' });
    expect(await refused(answer(ulla, id))).toBe('proposals.ended');
    expect(applied.filter((one) => one === id)).toHaveLength(1);
    expect(await mails('proposals.proposed', id)).toEqual([ulla.personId, both.personId].sort());
    expect(await mails('proposals.answered', id)).toEqual([ida.personId, both.personId].sort());
  });

  it('is never approved by its own side, nor by its author in another role', async () => {
    const { id } = await make(ida, 3);
    expect(await refused(answer(ida, id))).toBe('proposals.own-side');
    expect(await refused(make(both, 4))).toBe('proposals.say-side');
    const own = await make(both, 4, { side: 'central_employers' });
    expect(await refused(answer(both, own.id))).toBe('proposals.own');
    expect(value).toBe(1);
    expect(await answer(ulla, own.id)).toMatchObject({ outcome: 'approved' });
    await as(ida, (tx) => app.get(WithdrawProposal).execute(tx, { proposalId: id }));
  });

  it('is never approved by its author under another name: two rows that turned out to be one person', async () => {
    const [author, kept, admin] = await app.uow.run(systemActor('test'), async (tx) => [
      await makePerson(tx, { name: 'Ida F.', roles: [{ role: 'central_employers' }] }),
      await makePerson(tx, { name: 'Ida Falkner Ny', roles: [{ role: 'central_unions' }] }),
      await makePerson(tx, { roles: [{ role: 'administrator' }] }),
    ]);
    const { id } = await make(author, 9);
    const end = ({ personId }: MadePerson) =>
      app.uow.run(systemActor('test'), async (tx) =>
        tx.query('UPDATE role_assignment SET valid_to = $2 WHERE person_id = $1', [personId, await tx.now()]),
      );
    await end(author);
    const merge = { keptId: kept.personId, mergedId: author.personId, by: admin.personId, reason: 'Samme.' };
    await as(admin, (tx) => app.get(MergePerson).execute(tx, merge));
    expect(await find(id)).toMatchObject({ state: 'waiting', proposedBy: kept.personId });
    expect(await refused(answer(kept, id))).toBe('proposals.own');
    expect(await refused(answer(kept, id, false, 'Nej.'))).toBe('proposals.own');
    expect(value).toBe(1);
    expect(await answer(ulla, id)).toMatchObject({ outcome: 'approved' });
    await end(kept);
  });

  it('is refused with a reason, and nothing is done', async () => {
    const { id } = await make(ulla, 5);
    expect(await refused(answer(ida, id, false, ' '))).toBe('proposals.reason-missing');
    expect(await answer(ida, id, false, 'Ikke nu.')).toMatchObject({ outcome: 'refused' });
    expect(await find(id)).toMatchObject({ state: 'refused', answer: 'Ikke nu.' });
    expect(value).toBe(1);
  });

  it('is overtaken when its ground has moved: nothing is done, and both sides are told', async () => {
    const { id } = await make(ida, 6);
    value = 7;
    expect(await answer(ulla, id)).toMatchObject({ outcome: 'overtaken' });
    expect(await find(id)).toMatchObject({ state: 'overtaken', endedBy: null });
    expect(value).toBe(7);
    expect(await mails('proposals.ended', id)).toEqual([ida.personId, ulla.personId, both.personId].sort());
  });

  it('is withdrawn by its own side until it is answered', async () => {
    const { id } = await make(ida, 8);
    expect(await refused(as(ulla, (tx) => app.get(WithdrawProposal).execute(tx, { proposalId: id })))).toBe(
      'proposals.not-yours',
    );
    await as(ida, (tx) => app.get(WithdrawProposal).execute(tx, { proposalId: id }));
    expect(await find(id)).toMatchObject({ state: 'withdrawn' });
    expect(await refused(answer(ulla, id))).toBe('proposals.ended');
    expect(await mails('proposals.withdrawn', id)).toContain(ulla.personId);
  });

  it('waits once only, of two made at once too', async () => {
    const tries = await Promise.allSettled([make(ida, 9), make(ulla, 9)]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const again = tries.find((one) => one.status === 'rejected') as PromiseRejectedResult;
    expect((again.reason as Refused).refusal.key).toBe('proposals.already-waiting');
    const won = tries.find((one) => one.status === 'fulfilled') as PromiseFulfilledResult<{ id: string }>;
    const by = (await find(won.value.id))?.proposedBy === ida.personId ? ida : ulla;
    await as(by, (tx) => app.get(WithdrawProposal).execute(tx, { proposalId: won.value.id }));
  });

  it('is approved once by two who approve at once', async () => {
    const { id } = await make(ida, 10);
    const tries = await Promise.allSettled([answer(ulla, id), answer(both, id)]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(applied.filter((one) => one === id)).toHaveLength(1);
  });

  it('says what is wrong with it before it is made', async () => {
    expect(await refused(make(ida, -1))).toBe('budget.amount-out-of-range');
    expect(await refused(make(ida, 404))).toBe('proposals.unknown-subject');
    expect(await refused(make(ida, 1.5))).toBe('proposals.change-unreadable');
    expect(await refused(make(ida, 2, { reason: '' }))).toBe('proposals.reason-missing');
    expect(await refused(make(ida, 2, { kind: 'no.such' }))).toBe('proposals.unknown-kind');
    const nobody = await app.uow.run(systemActor('test'), (tx) => makePerson(tx));
    expect(await refused(make(nobody, 2))).toBe('proposals.not-your-side');
  });

  it('stands in the list of those asked first, and is counted for them', async () => {
    const { id } = await make(ida, 11);
    const list = (who: MadePerson, role: 'central_unions' | 'central_employers' | 'auditor') =>
      app
        .get(ProposalListQuery)
        .page({ personId: who.personId, roles: [{ role, unitId: null }] }, { limit: 1, offset: 0 });
    expect((await list(ulla, 'central_unions')).items[0]).toMatchObject({ id, group: 'ours' });
    expect((await list(ida, 'central_employers')).items[0]).toMatchObject({ id, group: 'theirs' });
    expect((await list(ida, 'auditor')).counts).toMatchObject({ ours: 0, theirs: 1 });
    const waiting = (personId: string, role: 'central_unions' | 'central_employers' | 'manager') =>
      app.get(ProposalListQuery).waitingFor({ personId, roles: [{ role, unitId: null }] });
    expect(await waiting(ulla.personId, 'central_unions')).toBe(1);
    expect(await waiting(ida.personId, 'central_employers')).toBe(0);
    expect(await waiting(ida.personId, 'manager')).toBe(0);
    expect(await app.get(ProposalReader).waitingAbout(app.get(Database), 'number:1')).toMatchObject([{ id }]);
    await answer(ulla, id, false, 'Nej.');
  });

  it('of a region stands between its two chairs', async () => {
    const [regionId, other] = await app.uow.run(systemActor('test'), async (tx) => {
      const ids = [newId(), newId()];
      for (const id of ids)
        await tx.query(
          `INSERT INTO org_unit (id, key, kind, sector, name, path, areas)
           VALUES ($1, $2, 'region', 'administration', 'Prøve', $3, '{}')`,
          [id, `r-${id.slice(-8)}`, `/${id}/`],
        );
      return ids as [string, string];
    });
    const [chair, vice, stranger] = await app.uow.run(systemActor('test'), async (tx) => [
      await makePerson(tx, { roles: [{ role: 'committee_chair', unitId: regionId }] }),
      await makePerson(tx, { roles: [{ role: 'committee_vice_chair', unitId: regionId }] }),
      await makePerson(tx, { roles: [{ role: 'committee_vice_chair', unitId: other }] }),
    ]);
    const change = { regionId, name: 'Model 1' };
    const { id } = await as(chair!, (tx) =>
      app.get(MakeProposal).execute(tx, { kind: 'test.region', change, reason: 'Fordi.' }),
    );
    expect(await refused(answer(stranger!, id))).toBe('proposals.unknown');
    expect(await refused(answer(ulla, id))).toBe('proposals.unknown');
    expect(await answer(vice!, id)).toMatchObject({ outcome: 'approved' });
    expect(await find(id)).toMatchObject({ pair: 'committee', regionId });
  });

  it('is reminded of twice, and lapses after ten working days; when its ground moves, that is found the next morning', async () => {
    const { id } = await make(ida, 12);
    const moved = await make(ida, 13);
    await moveTo('2026-11-27T06:59:00Z');
    expect(await mails('proposals.reminder', id)).toEqual([]);
    await moveTo('2026-11-27T07:30:00Z');
    expect(await mails('proposals.reminder', id)).toEqual([ulla.personId, both.personId].sort());
    value = 99;
    await as(ida, (tx) => app.get(WithdrawProposal).execute(tx, { proposalId: id }));
    await moveTo('2026-11-30T07:30:00Z');
    expect(await find(moved.id)).toMatchObject({ state: 'overtaken' });
    value = 1;
    const late = await make(ida, 14);
    await moveTo('2026-12-14T22:59:59Z');
    expect(await find(late.id)).toMatchObject({ state: 'waiting' });
    expect(await mails('proposals.reminder', late.id)).toHaveLength(4);
    await moveTo('2026-12-14T23:00:00Z');
    expect(await find(late.id)).toMatchObject({ state: 'lapsed', endedBy: null });
    expect(await mails('proposals.ended', late.id)).toHaveLength(3);
    expect(await refused(answer(ulla, late.id))).toBe('proposals.ended');
  });
});

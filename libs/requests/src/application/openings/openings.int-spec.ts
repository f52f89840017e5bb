import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { StaleVersion, systemActor, type Tx } from '@samraad/platform';
import '../../i18n/da';
import '../../i18n/openings.da';
import { OpeningsQuery } from '../../read/openings.query';
import { RequestQuery } from '../../read/request.query';
import { JointStand, refused } from '../../testing/joint-stand';
import { fullOpening, type RequestBuilder } from '../../testing/request.builder';
import { SetWorkplaces } from '../set-workplaces';
import { WithdrawRequest } from '../withdraw-request';
import { BeginFromOpenings } from './begin-from-openings';
import { DropOpenings } from './drop-openings';
import { HandInOpening } from './hand-in-opening';
import { ProposeOpenings } from './propose-openings';
import { WriteOpening } from './write-opening';

const marker = 'MÆRKE-LEDELSEN';

describe('two private openings', () => {
  let stand: JointStand;
  let request: RequestBuilder;
  let manager: MadePerson;
  let representative: MadePerson;

  const get = <T>(use: new (...args: never[]) => T): T => stand.app.get(use);
  const by = <T>(who: MadePerson, work: (tx: Tx, caseId: string) => Promise<T>): Promise<T> =>
    request.run(who, (tx) => work(tx, request.caseId));
  const propose = (who = manager) => by(who, (tx, caseId) => get(ProposeOpenings).execute(tx, { caseId }));
  const write = (who: MadePerson, answers: Record<string, unknown> = fullOpening) =>
    by(who, (tx, caseId) => get(WriteOpening).execute(tx, { caseId, answers }));
  const handIn = (who: MadePerson, handedIn = true) =>
    by(who, (tx, caseId) => get(HandInOpening).execute(tx, { caseId, handedIn }));
  const drop = (who: MadePerson, yes = true) =>
    by(who, (tx, caseId) => get(DropOpenings).execute(tx, { caseId, drop: yes }));
  const begin = (who: MadePerson) => by(who, (tx, caseId) => get(BeginFromOpenings).execute(tx, { caseId }));
  const read = async (who: MadePerson) => {
    const facts = await stand.facts(request.caseId);
    if (!facts) throw new Error('no case');
    return get(OpeningsQuery).of(stand.db, facts, who.personId);
  };
  const state = async () => (await read(manager)).view?.state ?? 'none';
  const both = async () => {
    await propose();
    await write(manager, { ...fullOpening, change: marker });
    await write(representative, { ...fullOpening, weight: 5, noticed: ['new', 'temps'], change: 'Tid.' });
  };
  const audit = async () =>
    (
      await stand.db.query<{ action: string }>(
        `SELECT action FROM audit_entry WHERE stream = $1 AND action LIKE 'openings.%' ORDER BY seq`,
        [`case:${request.caseId}`],
      )
    ).map(({ action }) => action);
  const raw = (sql: string) =>
    stand.app.uow.run(systemActor('test'), (tx) => tx.query(sql, [request.caseId]));

  beforeAll(async () => {
    stand = await JointStand.open();
  });
  afterAll(() => stand.app.close());
  beforeEach(async () => {
    await stand.app.setTime('2026-11-20T13:10:00Z');
    request = await (await stand.at()).draft();
    ({ manager, representative } = request.people);
  });

  it('keeps a half-filled view, for all of one side and nobody else', async () => {
    await propose();
    await write(manager, { theme: fullOpening.theme, change: marker });
    const { unitId } = request.people;
    const chair = await stand.person({ role: 'med_chair', unitId });
    expect((await read(chair)).view?.openings).toEqual([
      expect.objectContaining({ side: 'management', answers: { theme: fullOpening.theme, change: marker } }),
    ]);
    await write(chair, { ...fullOpening, change: marker });
    expect(JSON.stringify(await read(representative))).not.toContain(marker);
    expect((await read(representative)).view?.openings.map(({ side }) => side)).toEqual(['employees']);
  });

  it('shows who is slower that a colleague was faster, instead of erasing what they wrote', async () => {
    await propose();
    const tr = await stand.person({ role: 'tr', unitId: request.people.unitId });
    const seen = (await read(representative)).view?.openings[0]?.version;
    await write(tr, { ...fullOpening, change: marker });
    const ticks = (version?: number) =>
      by(representative, (tx, caseId) =>
        get(WriteOpening).execute(tx, { caseId, answers: { weight: 2 }, version }),
      );
    await expect(ticks(seen)).rejects.toBeInstanceOf(StaleVersion);
    await ticks();
    const own = (await read(tr)).view?.openings[0];
    expect(own?.answers).toEqual({ ...fullOpening, change: marker, weight: 2 });
  });

  it('is closed to the other side’s, with whatever account: one mailbox is one person', async () => {
    await propose();
    const { unitId } = request.people;
    const twin = await stand.app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { email: manager.email.replace('@', '+amr@'), roles: [{ role: 'amr', unitId }] }),
    );
    await expect(read(twin)).rejects.toEqual(refused('requests.acted-for-other-side'));
  });

  it('opens both in the commit of the second, tells both once, and not before', async () => {
    await both();
    await handIn(manager);
    expect(await audit()).toEqual(['openings.proposed']);
    expect(await stand.mailsTo(request.caseId, representative)).toEqual(['requests.openings-proposed']);
    expect(await state()).toBe('writing');
    await handIn(representative);
    expect(await audit()).toEqual(['openings.proposed', 'openings.opened']);
    expect(await stand.mailsTo(request.caseId, manager)).toEqual(['requests.openings-opened']);
    expect((await read(representative)).view?.openings[0]?.answers.change).toBe(marker);
    await expect(handIn(manager, false)).rejects.toEqual(refused('openings.open-already'));
    await expect(write(manager)).rejects.toEqual(refused('openings.open-already'));
    await expect(drop(manager)).rejects.toEqual(refused('openings.open-already'));
  });

  it('opens exactly once when both are given in at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      request = await (await stand.at()).draft();
      ({ manager, representative } = request.people);
      await both();
      await Promise.all([handIn(manager), handIn(representative)]);
      expect(await state()).toBe('opened');
      expect((await audit()).filter((one) => one === 'openings.opened')).toHaveLength(1);
    }
  });

  it('opens them in the database too when nobody has locked the case', async () => {
    await both();
    const give = (side: string) =>
      stand.app.uow.run(systemActor('test'), (tx) =>
        tx.query('UPDATE opening SET handed_by = $2, handed_at = now() WHERE case_id = $1 AND side = $3', [
          ...[request.caseId, manager.personId, side],
        ]),
      );
    await Promise.all([give('management'), give('employees')]);
    expect(await state()).toBe('opened');
  });

  it('takes back until both are in, and is changed only then', async () => {
    await both();
    await handIn(manager);
    await expect(write(manager)).rejects.toEqual(refused('openings.handed-in'));
    await handIn(manager, false);
    await write(manager, { theme: fullOpening.theme });
    await expect(handIn(manager)).rejects.toEqual(refused('openings.incomplete'));
    await handIn(representative);
    expect(await state()).toBe('writing');
  });

  it('is held by the database: nobody opens by hand, changes what is open, or closes it again', async () => {
    await both();
    await handIn(manager);
    await expect(
      raw(`UPDATE opening_pair SET state = 'opened', opened_at = now() WHERE case_id = $1`),
    ).rejects.toThrow('both are given in');
    await expect(
      raw(`UPDATE opening SET answers = '{}' WHERE case_id = $1 AND side = 'management'`),
    ).rejects.toThrow('taken back before');
    await handIn(representative);
    await expect(
      raw(`UPDATE opening SET handed_at = NULL, handed_by = NULL WHERE case_id = $1`),
    ).rejects.toThrow('is not changed');
    await expect(raw(`UPDATE opening_pair SET state = 'writing' WHERE case_id = $1`)).rejects.toThrow(
      'not closed again',
    );
  });

  it('drops them when both say so, and erases what was written; one may keep them', async () => {
    await both();
    await drop(manager);
    await drop(manager);
    expect((await read(representative)).view?.drop?.side).toBe('management');
    await drop(representative, false);
    expect((await read(representative)).view?.drop).toBeNull();
    await drop(representative);
    await drop(manager);
    expect(await state()).toBe('none');
    expect(await raw('SELECT answers, written_at FROM opening WHERE case_id = $1')).toEqual([
      { answers: {}, written_at: null },
      { answers: {}, written_at: null },
    ]);
    expect(await audit()).toEqual([
      'openings.proposed',
      'openings.drop-asked',
      'openings.kept',
      'openings.drop-asked',
      'openings.dropped',
    ]);
    await propose(representative);
    expect((await read(manager)).view?.openings[0]?.answers).toEqual({});
  });

  it('fills in what both agree on, through the answers of the draft, with its author', async () => {
    await both();
    await expect(begin(manager)).rejects.toEqual(refused('openings.not-open'));
    await handIn(manager);
    await handIn(representative);
    const before = await request.version();
    await begin(representative);
    const whole = await get(RequestQuery).one(stand.db, request.caseId);
    expect(whole?.answers).toMatchObject({
      themes: [fullOpening.theme],
      kind: 'advice',
      wanted:
        'Hvem mærker det mest: Nye kolleger det første halve år.\nVi vil gerne i gang: Inden for et halvt år.',
    });
    expect(JSON.stringify(whole)).not.toContain(marker);
    expect(whole?.authored.find(({ field }) => field === 'kind')?.author_id).toBe(representative.personId);
    expect(await request.version()).toBe(before + 1);
    await begin(manager);
    expect(await request.version()).toBe(before + 1);
    expect((await read(manager)).view?.begun?.by).toBe('Jonas Lind');
  });

  it('leaves out a theme the round no longer has, instead of refusing the common text for good', async () => {
    await both();
    await raw(`UPDATE opening SET answers = jsonb_set(answers, '{theme}', '"gone"') WHERE case_id = $1`);
    await expect(handIn(manager)).rejects.toEqual(refused('openings.theme-gone'));
    await raw(`UPDATE opening SET handed_by = written_by, handed_at = written_at WHERE case_id = $1`);
    await begin(manager);
    const { kind, themes } = (await get(RequestQuery).one(stand.db, request.caseId))?.answers ?? {};
    expect({ kind, themes }).toEqual({ kind: 'advice', themes: undefined });
  });

  it('is none of a joined workplace’s, and stays with those who wrote when another coordinates', async () => {
    const other = stand.scheme.unit('sj-demo-medicin');
    const leader = await stand.person({ role: 'manager', unitId: other });
    await propose();
    await write(manager, { change: marker });
    const { unitId } = request.people;
    await stand.setPlaces(request, manager, [unitId, other], unitId);
    await stand.joins(request, leader, true);
    await expect(read(leader)).rejects.toEqual(refused('openings.coordinating-only'));
    await expect(write(leader)).rejects.toEqual(refused('openings.coordinating-only'));
    await by(manager, async (tx, caseId) =>
      get(SetWorkplaces).execute(tx, {
        ...{ caseId, version: await request.version(), unitIds: [unitId, other], coordinatingUnitId: other },
      }),
    );
    await expect(read(leader)).rejects.toEqual(refused('openings.coordinating-only'));
    expect((await read(manager)).view?.openings[0]?.answers.change).toBe(marker);
  });

  it('is erased as the workplace that wrote leaves; another begins anew, and a return brings nothing back', async () => {
    const { request: asking, other, leader } = await stand.asking();
    request = asking;
    ({ manager, representative } = request.people);
    const { unitId } = request.people;
    await stand.joins(request, leader, true);
    await both();
    await handIn(manager);
    await handIn(representative);
    await stand.setPlaces(request, manager, [unitId, other], other);
    await stand.joins(request, manager, false);
    expect(await raw(`SELECT FROM opening WHERE case_id = $1 AND answers <> '{}'`)).toEqual([]);
    expect((await read(leader)).view).toBeNull();
    await expect(begin(leader)).rejects.toEqual(refused('openings.not-open'));
    await propose(leader);
    expect((await read(leader)).view).toMatchObject({ state: 'writing', unitId: other });
    expect((await read(leader)).view?.openings).toEqual([expect.objectContaining({ answers: {} })]);
  });

  it('is nobody’s while its workplace is out of the request, however it got there', async () => {
    const { request: asking, other, leader } = await stand.asking();
    request = asking;
    ({ manager, representative } = request.people);
    await stand.joins(request, leader, true);
    await both();
    await stand.setPlaces(request, manager, [request.people.unitId, other], other);
    await raw('DELETE FROM request_workplace WHERE request_id = $1 AND NOT coordinating');
    for (const act of [write, handIn, drop])
      await expect(act(leader)).rejects.toEqual(refused('openings.none'));
  });

  it('counts one person once: who has acted for a side writes and reads for that side alone', async () => {
    const { unitId } = request.people;
    const double = await stand.person({ role: 'manager', unitId }, { role: 'amr', unitId });
    await propose();
    await expect(read(double)).rejects.toEqual(refused('requests.side-needed'));
    await stand.app.uow.run(systemActor('test'), (tx) =>
      tx.query(`INSERT INTO case_actor (case_id, person_id, side) VALUES ($1, $2, 'employees')`, [
        ...[request.caseId, double.personId],
      ]),
    );
    await write(double, { change: 'Fra medarbejderne.' });
    expect((await read(representative)).view?.openings[0]?.answers.change).toBe('Fra medarbejderne.');
    expect((await read(manager)).view?.openings[0]?.answers).toEqual({});
  });

  it('is erased with the draft', async () => {
    await both();
    await by(manager, (tx, caseId) => get(WithdrawRequest).execute(tx, { caseId, reason: 'Vi venter.' }));
    expect(await raw('SELECT state FROM opening_pair WHERE case_id = $1')).toEqual([{ state: 'ended' }]);
    expect(await raw(`SELECT FROM opening WHERE case_id = $1 AND answers <> '{}'`)).toEqual([]);
    await expect(write(manager)).rejects.toEqual(refused('requests.not-a-draft'));
  });
});

import type { MadePerson } from '@samraad/identity/testing';
import type { Tx } from '@samraad/platform';
import '../../i18n/da';
import '../../i18n/openings.da';
import { OpeningsQuery } from '../../read/openings.query';
import { JointStand, refused } from '../../testing/joint-stand';
import { fullOpening, type RequestBuilder } from '../../testing/request.builder';
import { AnswerInvitation } from '../answer-invitation';
import { InviteColleague } from '../invite-colleague';
import { DropOpenings } from './drop-openings';
import { HandInOpening } from './hand-in-opening';
import { ProposeOpenings } from './propose-openings';
import { ReadAsSide } from './read-as-side';
import { VouchForColleague } from './vouch-for-colleague';
import { WriteOpening } from './write-opening';

const outsider = refused('openings.not-vouched');

describe('whom a side shares its closed opening with', () => {
  let stand: JointStand;
  let request: RequestBuilder;
  let manager: MadePerson;
  let representative: MadePerson;

  const get = <T>(use: new (...args: never[]) => T): T => stand.app.get(use);
  const by = <T>(who: MadePerson, work: (tx: Tx, caseId: string) => Promise<T>): Promise<T> =>
    request.run(who, (tx) => work(tx, request.caseId));
  const write = (who: MadePerson) =>
    by(who, (tx, caseId) => get(WriteOpening).execute(tx, { caseId, answers: fullOpening }));
  const vouch = (who: MadePerson, { personId }: MadePerson) =>
    by(who, (tx, caseId) => get(VouchForColleague).execute(tx, { caseId, personId }));
  const read = async (who: MadePerson) => {
    const facts = await stand.facts(request.caseId);
    if (!facts) throw new Error('no case');
    return get(OpeningsQuery).of(stand.db, facts, who.personId);
  };
  /** Somebody invited as a representative, who says that they are one. */
  const invited = async (inviter: MadePerson, role: 'amr' | 'tr' = 'tr'): Promise<MadePerson> => {
    const person = await stand.person();
    const { unitId } = request.people;
    const asked = { unitId, role, name: 'En ven', email: person.email };
    const { id } = await by(inviter, (tx, caseId) => get(InviteColleague).execute(tx, { caseId, ...asked }));
    await by(person, (tx) => get(AnswerInvitation).execute(tx, { invitationId: id, accepts: true }));
    return person;
  };

  beforeAll(async () => {
    stand = await JointStand.open();
  });
  afterAll(() => stand.app.close());
  beforeEach(async () => {
    request = await (await stand.at()).draft();
    ({ manager, representative } = request.people);
    await by(manager, (tx, caseId) => get(ProposeOpenings).execute(tx, { caseId }));
  });

  it('is nobody the other side invites: they neither read, write, give in nor drop it', async () => {
    const friend = await invited(manager);
    expect((await read(friend)).view?.openings).toEqual([expect.objectContaining({ answers: {} })]);
    await write(representative);
    await expect(read(friend)).rejects.toEqual(outsider);
    await expect(write(friend)).rejects.toEqual(outsider);
    await expect(
      by(friend, (tx, caseId) => get(HandInOpening).execute(tx, { caseId, handedIn: true })),
    ).rejects.toEqual(outsider);
    await expect(
      by(friend, (tx, caseId) => get(DropOpenings).execute(tx, { caseId, drop: true })),
    ).rejects.toEqual(outsider);
    const second = await invited(friend, 'amr');
    await expect(read(second)).rejects.toEqual(outsider);
    expect(await stand.mailsTo(request.caseId, representative)).toContain('requests.role-stated-on-side');
    expect(await stand.mailsTo(request.caseId, manager)).not.toContain('requests.role-stated-on-side');
  });

  it('is a colleague of theirs: whom the side itself invites, or somebody of it speaks for', async () => {
    await write(representative);
    const own = await invited(representative);
    expect((await read(own)).view?.openings[0]?.answers).toMatchObject({ change: fullOpening.change });
    const friend = await invited(manager, 'amr');
    expect((await read(representative)).outside).toContain(friend.personId);
    await expect(vouch(manager, friend)).rejects.toEqual(refused('platform.not-found'));
    await expect(vouch(friend, friend)).rejects.toEqual(outsider);
    await vouch(representative, friend);
    await expect(vouch(representative, friend)).rejects.toEqual(refused('openings.vouched-already'));
    expect((await read(friend)).view?.openings[0]?.answers).toMatchObject({ change: fullOpening.change });
    expect((await read(representative)).outside).not.toContain(friend.personId);
  });

  it('is held to that side once they have read it', async () => {
    const { unitId } = request.people;
    const reader = await stand.person({ role: 'amr', unitId });
    expect((await read(reader)).claims).toBe(true);
    const asSide = (side: 'management' | 'employees') =>
      by(reader, (tx, caseId) => get(ReadAsSide).execute(tx, { caseId, side }));
    await expect(asSide('management')).rejects.toEqual(refused('requests.not-a-party'));
    await asSide('employees');
    expect((await read(reader)).claims).toBe(false);
    await stand.db.query(`UPDATE role_assignment SET role = 'manager' WHERE person_id = $1`, [
      reader.personId,
    ]);
    await expect(read(reader)).rejects.toEqual(refused('requests.acted-for-other-side'));
  });
});

import { GrantRole } from '@samraad/identity';
import { systemActor } from '@samraad/platform';
import { ChooseSide, WithdrawRequest } from '@samraad/requests';
import { JointStand, refused } from '../testing/joint-stand';

describe('whoever is asked to join', () => {
  let stand: JointStand;

  beforeAll(async () => {
    stand = await JointStand.open();
  });
  afterAll(() => stand.app.close());

  it('says no to what is asked, and stays with what was said yes to', async () => {
    const { request, other, leader } = await stand.asking();
    const { manager, unitId } = request.people;
    await stand.joins(request, leader, true);
    const third = stand.scheme.unit('hs-oeresoe-medicin');
    await stand.app.uow.run(systemActor('test'), (tx) =>
      stand.app.get(GrantRole).execute(tx, {
        personId: leader.personId,
        role: 'manager',
        unitId: third,
        from: new Date('2026-11-20T13:00:00Z'),
      }),
    );
    await stand.setPlaces(request, manager, [unitId, other, third], unitId);
    await stand.joins(request, leader, false);
    expect((await stand.facts(request.caseId))?.unitIds.toSorted()).toEqual([unitId, other].toSorted());
  });

  it('for both sides at once chooses one, and answers', async () => {
    const request = await (await stand.at()).filled();
    const other = stand.scheme.unit('sj-demo-medicin');
    const both = await stand.person({ role: 'amr', unitId: other }, { role: 'manager', unitId: other });
    await stand.setPlaces(
      request,
      request.people.manager,
      [request.people.unitId, other],
      request.people.unitId,
    );
    await expect(stand.joins(request, both, true)).rejects.toEqual(refused('requests.side-needed'));
    await request.run(both, (tx) =>
      stand.app.get(ChooseSide).execute(tx, { caseId: request.caseId, side: 'employees' }),
    );
    await stand.joins(request, both, true);
    expect((await stand.facts(request.caseId))?.unitIds).toContain(other);
  });

  it('hears that the request was taken back also before it has answered', async () => {
    const { request, leader } = await stand.asking();
    await request.run(request.people.manager, (tx) =>
      stand.app.get(WithdrawRequest).execute(tx, { caseId: request.caseId, reason: 'Vi venter.' }),
    );
    expect(await stand.mailsTo(request.caseId, leader)).toContain('requests.request-withdrawn');
  });
});

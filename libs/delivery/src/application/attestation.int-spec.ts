import { findDifferences } from '@samraad/budget/testing';
import { Attest, DisputeAttestation, ReportDelivered, SayNotDelivered } from '@samraad/delivery';
import { systemActor } from '@samraad/platform';
import { DeliveryStand, standDay as today } from '../testing/delivery-stand';

const refused = (key: string, status = 422) => ({ refusal: { key, status } });

describe('attestation and objection', () => {
  let stand: DeliveryStand;

  beforeAll(async () => {
    stand = await DeliveryStand.open();
  });
  beforeEach(() => stand.app.setTime(`${today}T09:00:00Z`));
  afterEach(async () => {
    expect(await findDifferences(stand.app)).toEqual([]);
  });
  afterAll(() => stand.app.close());

  it('is attested first by the side the round names; the other joins in', async () => {
    const attestedBy = (side: string) =>
      stand.app.uow.run(systemActor('test'), (tx) =>
        tx.query(
          `UPDATE round SET rules = rules || jsonb_build_object('attestedBy', $1::text) WHERE key = 'demo-26'`,
          [side],
        ),
      );
    const course = await stand.course();
    await attestedBy('employees');
    try {
      await course.delivered(today);
      await expect(course.attest('manager')).rejects.toMatchObject(
        refused('delivery.other-side-attests', 403),
      );
      expect(await course.attest('representative')).toMatchObject({ stands: false });
      expect(await course.attest('manager')).toMatchObject({ stands: true });
    } finally {
      await attestedBy('either');
    }
  });

  it('stands at once when both sides attest, and never twice', async () => {
    const course = await stand.course();
    await expect(course.attest('manager')).rejects.toMatchObject(refused('delivery.nothing-to-attest', 409));
    await course.delivered(today);
    const twins = await Promise.allSettled([course.attest('manager'), course.attest('manager')]);
    expect(twins.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await course.attest('representative')).toMatchObject({ stands: true });
    await expect(course.attest('representative')).rejects.toMatchObject(
      refused('delivery.already-attested', 409),
    );
    const times = stand.stands.filter(({ caseId }) => caseId === course.caseId).length;
    await stand.moveTo('2026-12-15T09:00:00Z');
    expect(stand.stands.filter(({ caseId }) => caseId === course.caseId)).toHaveLength(times);
    expect(times).toBe(1);
  });

  it('freezes money in a dispute, never the satisfaction form', async () => {
    const course = await stand.course();
    await course.delivered(today);
    await course.attest('manager');
    await expect(stand.dispute(course, course.people.manager)).rejects.toMatchObject(
      refused('delivery.own-attestation', 403),
    );
    await stand.dispute(course, course.people.representative);
    await expect(stand.dispute(course, course.people.representative)).rejects.toMatchObject(
      refused('delivery.already-disputed', 409),
    );
    await stand.moveTo('2026-12-10T09:00:00Z');
    expect((await course.view()).attestation?.state).toBe('disputed');
    expect(stand.satisfaction).toContain(course.caseId);
    await expect(stand.invoice(course, 100n)).rejects.toMatchObject(refused('delivery.not-earned'));
    await expect(stand.resolve(course, course.people.manager, 'stands')).rejects.toMatchObject(
      refused('delivery.only-objector-lifts', 403),
    );
    expect(await stand.resolve(course, course.people.representative, 'stands')).toEqual({ state: 'stands' });
    expect((await course.view()).money).toMatchObject({ earned: 4_500_000n });
  });

  it('lets a lifted objection leave the rest of the time to the others', async () => {
    const course = await stand.course();
    await course.delivered(today);
    await course.attest('manager');
    await stand.dispute(course, course.people.representative);
    await stand.moveTo('2026-11-24T09:00:00Z');
    expect(await stand.resolve(course, course.people.representative, 'stands')).toEqual({ state: 'open' });
    await stand.moveTo('2026-11-27T23:00:00Z');
    expect((await course.view()).attestation?.state).toBe('stands');
  });

  it('lies with the provider while something is missing, until it reports again', async () => {
    const course = await stand.course();
    const no = (who: 'manager' | 'representative', revision?: number) =>
      course.run(course.people[who], (tx) =>
        stand.app.get(SayNotDelivered).execute(tx, {
          caseId: course.caseId,
          reason: 'Sidste møde mangler.',
          ...(revision === undefined ? {} : { revision }),
        }),
      );
    const again = () =>
      course.contract.asProvider((tx) =>
        stand.app.get(ReportDelivered).execute(tx, { caseId: course.caseId, summary: 'Mødet er holdt.' }),
      );
    await expect(no('manager')).rejects.toMatchObject(refused('delivery.nothing-to-attest', 409));
    await course.delivered(today);
    await expect(no('manager', 2)).rejects.toMatchObject(refused('delivery.report-changed', 409));
    expect(await no('representative', 1)).toEqual({ revision: 1 });
    expect((await course.view()).shortfall).toMatchObject({
      reportRevision: 1,
      reason: 'Sidste møde mangler.',
    });
    expect(await stand.mails(course.caseId)).toContain('delivery.not-delivered');
    await expect(no('manager')).rejects.toMatchObject(refused('delivery.sent-back', 409));
    await expect(course.attest('manager')).rejects.toMatchObject(refused('delivery.sent-back', 409));
    await again();
    await no('manager', 2);
    await expect(course.attest('manager')).rejects.toMatchObject(refused('delivery.sent-back', 409));
    await again();
    // At the same price: what was read is another report all the same.
    await expect(
      course.run(course.people.manager, (tx) =>
        stand.app.get(Attest).execute(tx, { caseId: course.caseId, revision: 2 }),
      ),
    ).rejects.toMatchObject(refused('delivery.report-changed', 409));
    await course.attest('manager');
    await expect(no('representative')).rejects.toMatchObject(refused('delivery.object-instead', 409));
    expect((await stand.facts(course.caseId))?.stage).toBe('attested');
  });

  it('is taken back with a reason before anybody objects, by the side that gave it, until it stands', async () => {
    const course = await stand.course();
    const back = (who: 'manager' | 'representative') =>
      stand.resolve(course, course.people[who], 'withdrawn');
    await course.delivered(today);
    await expect(back('manager')).rejects.toMatchObject(refused('delivery.not-disputed', 409));
    await course.attest('manager');
    await expect(back('representative')).rejects.toMatchObject(
      refused('delivery.only-attester-withdraws', 403),
    );
    expect(await back('manager')).toEqual({ state: 'withdrawn' });
    expect((await stand.facts(course.caseId))?.stage).toBe('delivered');
    expect((await course.view()).attestation).toBeNull();
    expect(await stand.mails(course.caseId)).toContain('delivery.dispute-resolved');
    // The time of the one taken back ends nothing.
    await stand.moveTo('2026-11-28T09:00:00Z');
    expect((await course.view()).money).toMatchObject({ earned: 0n });
    await course.attest('representative');
    expect(await course.attest('manager')).toMatchObject({ stands: true });
    await expect(back('representative')).rejects.toMatchObject({ refusal: { status: 409 } });
    expect((await course.view()).money).toMatchObject({ earned: 4_500_000n });
  });

  it('goes back to delivered when the attestation is taken back, and can be corrected and attested anew', async () => {
    const course = await stand.course();
    await course.delivered(today);
    await course.attest('manager');
    await stand.dispute(course, course.people.representative);
    await expect(stand.resolve(course, course.people.representative, 'withdrawn')).rejects.toMatchObject(
      refused('delivery.only-attester-withdraws', 403),
    );
    expect(await stand.resolve(course, course.people.manager, 'withdrawn')).toEqual({ state: 'withdrawn' });
    expect((await stand.facts(course.caseId))?.stage).toBe('delivered');
    const report = { caseId: course.caseId, finalAmount: 2_000_000n, summary: 'Kun første del.' };
    await course.contract.asProvider((tx) => stand.app.get(ReportDelivered).execute(tx, report));
    await course.attest('representative');
    await course.attest('manager');
    expect((await course.view()).money).toMatchObject({ earned: 2_000_000n, bound: 0n });
  });

  it('leaves a joined workplace its time when both sides of the coordinating one have attested', async () => {
    const course = await stand.course();
    await course.delivered(today);
    const unitId = stand.scheme.unit('sj-demo-medicin');
    await stand.db.query(
      'INSERT INTO request_workplace (request_id, unit_id, coordinating) VALUES ($1, $2, false)',
      [course.caseId, unitId],
    );
    const leader = await stand.person('manager', unitId);
    await course.attest('manager');
    expect(await course.attest('representative')).toMatchObject({ stands: false });
    await expect(course.attest('representative')).rejects.toMatchObject(
      refused('delivery.already-attested', 409),
    );
    await expect(stand.dispute(course, course.people.representative)).rejects.toMatchObject(
      refused('delivery.own-attestation', 403),
    );
    await expect(stand.invoice(course, 100n)).rejects.toMatchObject(refused('delivery.not-earned'));
    expect(await stand.dispute(course, leader)).toHaveProperty('disputeId');
    expect(await stand.resolve(course, leader, 'stands')).toEqual({ state: 'open' });
    await stand.moveTo('2026-11-27T23:00:00Z');
    expect((await course.view()).attestation?.state).toBe('stands');
  });

  it('lets a joined workplace object but not attest, and nobody after the time', async () => {
    const course = await stand.course();
    await course.delivered(today);
    const unitId = stand.scheme.unit('sj-demo-medicin');
    // The builder asks for one workplace only; a second one joins here, with a leader of its own.
    await stand.db.query(
      'INSERT INTO request_workplace (request_id, unit_id, coordinating) VALUES ($1, $2, false)',
      [course.caseId, unitId],
    );
    const leader = await stand.person('manager', unitId);
    const late = await stand.person('amr', unitId);
    await expect(
      course.run(leader, (tx) =>
        stand.app.get(DisputeAttestation).execute(tx, { caseId: course.caseId, reason: 'x' }),
      ),
    ).rejects.toMatchObject(refused('delivery.nothing-to-dispute', 409));
    await course.attest('manager');
    expect(await stand.dispute(course, leader)).toHaveProperty('disputeId');
    // Two objections: lifting one leaves the other, which is lifted by who made it.
    await stand.dispute(course, course.people.representative);
    expect(await stand.resolve(course, course.people.representative, 'stands')).toEqual({
      state: 'disputed',
    });
    await stand.moveTo('2026-11-27T23:00:00Z');
    await expect(stand.dispute(course, late)).rejects.toMatchObject(refused('delivery.objection-over'));
    const stranger = await stand.person('amr', stand.scheme.unit('hs-oeresoe-medicin'));
    await expect(stand.dispute(course, stranger)).rejects.toMatchObject(refused('platform.not-found', 404));
    expect(await stand.resolve(course, leader, 'stands')).toEqual({ state: 'stands' });
  });
});

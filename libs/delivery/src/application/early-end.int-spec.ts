import { FrameReader } from '@samraad/budget';
import { findDifferences } from '@samraad/budget/testing';
import '../i18n/da';
import type { DeliveryBuilder } from '../testing/delivery.builder';
import { DeliveryStand, standDay as day } from '../testing/delivery-stand';
import { EarlyEndActs, endReason } from '../testing/early-end-acts';
import { TakeBackEarlyEnd } from './answer-early-end';
import { MoneyStrand } from './money-strand';
import { ReportDelivered } from './report-delivered';

const refused = (key: string, status = 422) => ({ refusal: { key, status } });

describe('ending a course early', () => {
  let stand: DeliveryStand;
  let course: DeliveryBuilder;
  let acts: EarlyEndActs;
  beforeAll(async () => {
    stand = await DeliveryStand.open();
  });
  afterAll(() => stand.app.close());
  beforeEach(async () => {
    course = await stand.course();
    acts = new EarlyEndActs(stand, course);
  });

  const propose = (...of: Parameters<EarlyEndActs['propose']>) => acts.propose(...of);
  const agree = (...of: Parameters<EarlyEndActs['agree']>) => acts.agree(...of);
  const refuse = (...of: Parameters<EarlyEndActs['refuse']>) => acts.refuse(...of);
  const takeBack = (...of: Parameters<EarlyEndActs['takeBack']>) => acts.takeBack(...of);
  const view = () => acts.view();
  const money = async () => stand.app.get(FrameReader).ofContract(stand.db, (await course.view()).contractId);
  const stage = async () => (await stand.facts(course.caseId))?.stage;

  it('with something held: the amount is earned and stands, the rest is free, and the case goes on to its evaluations', async () => {
    await course.reported(day);
    const { hash } = await propose('provider', 2_000_000n);
    expect(await agree('manager', hash)).toEqual({ agreedByAll: false });
    expect(await money()).toMatchObject({ bound: 4_500_000n, earned: 0n });
    expect(await agree('representative', hash)).toEqual({ agreedByAll: true });
    expect(await money()).toMatchObject({ bound: 0n, earned: 2_000_000n });
    const now = await course.view();
    expect(now.report).toMatchObject({ finalAmount: 2_000_000n, summary: endReason });
    expect(now.attestation).toMatchObject({ state: 'stands', amount: 2_000_000n });
    expect(now.activities.filter(({ state }) => state === 'planned')).toEqual([]);
    expect(await stage()).toBe('attested');
    expect(stand.stands.at(-1)).toMatchObject({ caseId: course.caseId, amount: 2_000_000n, finishDay: day });
    expect((await view()).proposals).toMatchObject([{ state: 'agreed', released: 2_500_000n }]);
    expect(await stand.mails(course.caseId)).toEqual(
      expect.arrayContaining([
        'delivery.early-end-proposed',
        'delivery.early-ended',
        'delivery.activity-cancelled',
        'delivery.may-invoice',
      ]),
    );
    await stand.invoice(course, 2_000_000n);
    expect(await findDifferences(stand.app)).toEqual([]);
  });

  it('keeps the follow-up talk when that is what they agree to, and may be for nothing', async () => {
    await course.reported(day);
    const { hash } = await propose('representative', 0n, true);
    await agree('manager', hash);
    await agree('provider', hash);
    const now = await course.view();
    expect(now.activities.find(({ kind }) => kind === 'follow-up-talk')).toMatchObject({ state: 'planned' });
    expect(now.attestation).toMatchObject({ state: 'stands', amount: 0n });
    expect(await money()).toMatchObject({ bound: 0n, earned: 0n });
    expect(await stand.app.get(MoneyStrand).ended(stand.db, course.caseId)).toBe(true);
    expect(await findDifferences(stand.app)).toEqual([]);
  });

  it('with nothing held is for nothing: all is free, the plan is cancelled, and the case is closed', async () => {
    await expect(propose('manager', 1n)).rejects.toMatchObject(refused('delivery.early-end-nothing-held'));
    const { hash } = await propose('manager', 0n, true);
    await agree('provider', hash);
    await agree('representative', hash);
    expect(await stage()).toBe('closed');
    expect(await money()).toMatchObject({ bound: 0n, earned: 0n });
    const now = await course.view();
    expect(now.activities.map(({ state }) => state)).not.toContain('planned');
    expect([now.released, now.attestation, now.report]).toEqual([4_500_000n, null, null]);
    expect(await findDifferences(stand.app)).toEqual([]);
    await expect(propose('manager', 0n)).rejects.toMatchObject(refused('delivery.not-running', 409));
  });

  it('refused or taken back, the course goes on as it was', async () => {
    await course.reported(day);
    const first = await propose('provider', 2_000_000n);
    await expect(refuse('provider', first.hash)).rejects.toMatchObject(
      refused('delivery.early-end-take-back', 409),
    );
    await expect(takeBack('manager')).rejects.toMatchObject(refused('delivery.early-end-not-yours', 403));
    await refuse('manager', first.hash);
    await expect(agree('representative', first.hash)).rejects.toMatchObject(
      refused('delivery.settlement-changed', 409),
    );
    await propose('provider', 1_000_000n);
    await takeBack('provider');
    await expect(takeBack('provider')).rejects.toMatchObject(refused('delivery.early-end-none', 409));
    const { proposals, open } = await view();
    expect(open).toBeNull();
    expect(proposals.map(({ state, refusal }) => [state, refusal?.reason])).toEqual([
      ['withdrawn', undefined],
      ['refused', 'Vi mangler det halve.'],
    ]);
    expect([await stage(), (await money())?.bound]).toEqual(['under_way', 4_500_000n]);
    expect(await stand.mails(course.caseId)).toContain('delivery.early-end-off');
  });

  it('another proposal replaces it: then agreement begins anew', async () => {
    await course.reported(day);
    const first = await propose('provider', 3_000_000n);
    await agree('manager', first.hash);
    const second = await propose('representative', 1_500_000n);
    await expect(agree('manager', first.hash)).rejects.toMatchObject(
      refused('delivery.settlement-changed', 409),
    );
    await agree('manager', second.hash);
    expect(await stage()).toBe('under_way');
    await agree('provider', second.hash);
    expect(await money()).toMatchObject({ bound: 0n, earned: 1_500_000n });
    expect((await view()).proposals.map(({ state }) => state)).toEqual(['agreed', 'replaced']);
    await expect(propose('manager', 0n)).rejects.toMatchObject(refused('delivery.not-running', 409));
  });

  it('is for no more than what is left, and whoever has no part in the case sees none', async () => {
    await course.reported(day);
    await expect(propose('manager', 4_500_001n)).rejects.toMatchObject(refused('delivery.early-end-over'));
    await expect(
      stand.app.uow.run(stand.central.actor, (tx) =>
        stand.app.get(TakeBackEarlyEnd).execute(tx, { caseId: course.caseId }),
      ),
    ).rejects.toMatchObject(refused('platform.not-found', 404));
  });

  it('two who click at once end it once', async () => {
    await course.reported(day);
    const { hash } = await propose('provider', 2_000_000n);
    await agree('manager', hash);
    const both = await Promise.allSettled([
      agree('representative', hash),
      agree('representative', hash),
      refuse('representative', hash),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await view()).open).toBeNull();
    const { bound = 0n, earned = 0n } = (await money()) ?? {};
    expect([0n, 4_500_000n]).toContain(bound);
    expect(earned === 2_000_000n).toBe(bound === 0n);
    expect(await findDifferences(stand.app)).toEqual([]);
  });

  it('is agreed to by no one for two, though the two turn out to be one afterwards', async () => {
    await course.reported(day);
    const { hash } = await propose('provider', 2_000_000n);
    const { coordinator, manager } = course.people;
    await stand.db.query('UPDATE person SET merged_into = $2, merged_at = now() WHERE id = $1', [
      ...[coordinator.personId, manager.personId],
    ]);
    await expect(agree('manager', hash)).rejects.toMatchObject(
      refused('delivery.settlement-agreed-as-another', 409),
    );
  });

  it('is overtaken when the provider reports the whole as delivered', async () => {
    await course.reported(day);
    const { hash } = await propose('provider', 2_000_000n);
    await course.contract.asProvider((tx) =>
      stand.app.get(ReportDelivered).execute(tx, { caseId: course.caseId, summary: 'Alt er holdt.' }),
    );
    expect((await view()).proposals).toMatchObject([{ state: 'overtaken' }]);
    await expect(agree('manager', hash)).rejects.toMatchObject(refused('delivery.not-running', 409));
  });
});

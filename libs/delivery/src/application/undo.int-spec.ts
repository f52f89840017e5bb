import { FrameReader } from '@samraad/budget';
import { findDifferences } from '@samraad/budget/testing';
import { ContractBuilder, contractInParts } from '@samraad/contracts/testing';
import type { Tx } from '@samraad/platform';
import { AdvanceCase } from '@samraad/requests';
import '../i18n/da';
import { UndosQuery } from '../read/undos.query';
import { DeliveryBuilder } from '../testing/delivery.builder';
import { DeliveryStand, standDay as day } from '../testing/delivery-stand';
import type { OneOfThree } from '../testing/early-end-acts';
import { AgreeOnUndo, DropUndo } from './agree-on-undo';
import { Attest } from './attest';
import { CreditSentInvoice } from './credit-sent-invoice';
import { ProposeUndo } from './propose-undo';
import { ReportMilestone } from './report-milestone';

const refused = (key: string, status = 409) => ({ refusal: { key, status } });

describe('undoing an attestation that stands', () => {
  let stand: DeliveryStand;
  let course: DeliveryBuilder;
  beforeAll(async () => {
    stand = await DeliveryStand.open();
  });
  afterAll(() => stand.app.close());

  const by = <T>(who: OneOfThree, work: (tx: Tx) => Promise<T>): Promise<T> =>
    who === 'provider' ? course.contract.asProvider(work) : course.run(course.people[who], work);
  const propose = (who: OneOfThree, milestone = 0) => {
    const of = { caseId: course.caseId, milestone, reason: 'Det sidste møde blev ikke holdt.' };
    return by(who, (tx) => stand.app.get(ProposeUndo).execute(tx, of));
  };
  const agree = (who: OneOfThree, hash: string) =>
    by(who, (tx) => stand.app.get(AgreeOnUndo).execute(tx, { caseId: course.caseId, hash }));
  const drop = (who: OneOfThree, hash: string) =>
    by(who, (tx) => stand.app.get(DropUndo).execute(tx, { caseId: course.caseId, hash }));
  const money = async () => stand.app.get(FrameReader).ofContract(stand.db, (await course.view()).contractId);
  const stage = async () => (await stand.facts(course.caseId))?.stage;
  const undos = async (milestone = 0) => {
    const found = await stand.app.get(UndosQuery).ofPart(stand.db, course.caseId, milestone);
    if (!found) throw new Error('no contract has been signed');
    return found;
  };
  /** As the evaluations move it on when the whole stands. */
  const satisfied = () =>
    course.contract.asProvider((tx) =>
      stand.app.get(AdvanceCase).execute(tx, course.caseId, 'satisfaction', 'test'),
    );

  describe('of the whole', () => {
    /** 40.000 of the 45.000 kr. stand; the rest went back. */
    beforeEach(async () => {
      course = await (await stand.course()).earned(day, 4_000_000n);
      await satisfied();
    });

    it('binds what was earned again when all three agree; then it is attested anew', async () => {
      const { hash } = await propose('manager');
      expect(await agree('provider', hash)).toEqual({ agreedByAll: false });
      expect(await money()).toMatchObject({ bound: 0n, earned: 4_000_000n });
      expect(await agree('representative', hash)).toEqual({ agreedByAll: true });
      expect(await money()).toMatchObject({ bound: 4_000_000n, earned: 0n });
      expect(await stage()).toBe('delivered');
      const now = await course.view();
      expect([now.attestation, now.released]).toEqual([null, 500_000n]);
      expect((await undos()).proposals).toMatchObject([{ state: 'agreed', amount: 4_000_000n }]);
      expect(await stand.mails(course.caseId)).toEqual(
        expect.arrayContaining(['delivery.undo-proposed', 'delivery.undone']),
      );
      await expect(stand.invoice(course, 1n)).rejects.toMatchObject(refused('delivery.not-earned', 422));
      expect(await findDifferences(stand.app)).toEqual([]);

      await course.attest('representative');
      await course.attest('manager');
      expect(await money()).toMatchObject({ bound: 0n, earned: 4_000_000n });
      expect(await findDifferences(stand.app)).toEqual([]);
    });

    it('a no leaves it standing, and who proposed it may take it back', async () => {
      const { hash } = await propose('provider');
      await drop('representative', hash);
      await expect(agree('manager', hash)).rejects.toMatchObject(refused('delivery.settlement-changed'));
      const second = await propose('manager');
      await drop('manager', second.hash);
      await expect(drop('manager', second.hash)).rejects.toMatchObject(
        refused('delivery.settlement-changed'),
      );
      expect((await undos()).proposals).toMatchObject([
        { state: 'dropped', dropped: { side: 'management' } },
        { state: 'dropped', dropped: { side: 'employees' } },
      ]);
      expect([await stage(), (await money())?.earned]).toEqual(['satisfaction', 4_000_000n]);
      expect(await stand.mails(course.caseId)).toContain('delivery.undo-dropped');
    });

    it('waits for a credit note where it is billed, before and after it was proposed', async () => {
      const { hash } = await propose('manager');
      const { invoiceId } = await stand.invoice(course, 4_000_000n);
      await expect(agree('provider', hash)).rejects.toMatchObject(refused('delivery.undo-invoiced'));
      await expect(propose('representative')).rejects.toMatchObject(refused('delivery.undo-invoiced'));
      const credit = { invoiceId, reason: 'Mødet mangler.', number: 'K-1' };
      await course.contract.asProvider((tx) => stand.app.get(CreditSentInvoice).execute(tx, credit));
      await agree('provider', hash);
      await agree('representative', hash);
      expect(await money()).toMatchObject({ bound: 4_000_000n, earned: 0n, invoiced: 0n });
      expect(await findDifferences(stand.app)).toEqual([]);
    });

    it('two who click at once undo it once', async () => {
      const { hash } = await propose('manager');
      await agree('provider', hash);
      const both = await Promise.allSettled([
        agree('representative', hash),
        agree('representative', hash),
        drop('representative', hash),
      ]);
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const { bound = 0n, earned = 0n } = (await money()) ?? {};
      expect(bound + earned).toBe(4_000_000n);
      expect(await findDifferences(stand.app)).toEqual([]);
    });

    it('is no stranger’s, and comes too late once the case has gone on', async () => {
      await expect(
        stand.app.uow.run(stand.central.actor, (tx) =>
          stand.app.get(ProposeUndo).execute(tx, { caseId: course.caseId, reason: 'x' }),
        ),
      ).rejects.toMatchObject(refused('platform.not-found', 404));
      await course.contract.asProvider((tx) =>
        stand.app.get(AdvanceCase).execute(tx, course.caseId, 'effect', 'test'),
      );
      await expect(propose('manager')).rejects.toMatchObject(refused('delivery.undo-too-late'));
    });
  });

  it('of a milestone leaves the others, and the course runs on', async () => {
    const contract = await ContractBuilder.inDialogue(stand.app, stand.scheme, {
      unit: 'sj-demo-akut',
      provider: 'joblife',
    });
    await contract.signed(contractInParts({ first: day, last: '2027-02-01' }));
    course = DeliveryBuilder.of(stand.app, contract);
    await expect(propose('manager', 1)).rejects.toMatchObject(refused('delivery.undo-not-standing'));
    const { caseId } = course;
    const [interview] = (await course.view()).activities;
    await course.held(interview?.id ?? '', day);
    const report = { caseId, milestone: 1, summary: 'Holdt.' };
    await contract.asProvider((tx) => stand.app.get(ReportMilestone).execute(tx, report));
    const attest = () =>
      Promise.all(
        (['manager', 'representative'] as const).map((who) =>
          by(who, (tx) => stand.app.get(Attest).execute(tx, { caseId, milestone: 1 })),
        ),
      );
    await attest();
    const { hash } = await propose('provider', 1);
    await agree('manager', hash);
    await agree('representative', hash);
    expect(await money()).toMatchObject({ bound: 4_500_000n, earned: 0n });
    expect([await stage(), (await course.view()).released]).toEqual(['under_way', 0n]);
    await attest();
    expect(await money()).toMatchObject({ bound: 2_500_000n, earned: 2_000_000n });
    expect(await findDifferences(stand.app)).toEqual([]);
  });
});

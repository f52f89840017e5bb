import { FrameReader } from '@samraad/budget';
import { findDifferences } from '@samraad/budget/testing';
import { ContractBuilder, contractInParts } from '@samraad/contracts/testing';
import type { Tx } from '@samraad/platform';
import { AdvanceCase } from '@samraad/requests';
import '../i18n/da';
import { InvoiceListQuery } from '../read/invoice-list.query';
import { InvoicesQuery } from '../read/invoices.query';
import { DeliveryBuilder } from '../testing/delivery.builder';
import { DeliveryStand, standDay as day } from '../testing/delivery-stand';
import { EarlyEndActs, type OneOfThree } from '../testing/early-end-acts';
import { UndoActs } from '../testing/undo-acts';
import { Attest } from './attest';
import { ProposeUndo } from './propose-undo';
import { ReportDelivered } from './report-delivered';
import { ReportMilestone } from './report-milestone';

const refused = (key: string, status = 409) => ({ refusal: { key, status } });

describe('undoing an attestation that stands', () => {
  let stand: DeliveryStand;
  let course: DeliveryBuilder;
  beforeAll(async () => {
    stand = await DeliveryStand.open();
  });
  afterAll(() => stand.app.close());

  const acts = () => new UndoActs(stand, course);
  const by = <T>(who: OneOfThree, work: (tx: Tx) => Promise<T>): Promise<T> => acts().by(who, work);
  const propose = (...of: Parameters<UndoActs['propose']>) => acts().propose(...of);
  const agree = (...of: Parameters<UndoActs['agree']>) => acts().agree(...of);
  const drop = (...of: Parameters<UndoActs['drop']>) => acts().drop(...of);
  const money = async () => stand.app.get(FrameReader).ofContract(stand.db, (await course.view()).contractId);
  const stage = async () => (await stand.facts(course.caseId))?.stage;
  const undos = (milestone = 0) => acts().view(milestone);

  describe('of the whole', () => {
    /** 40.000 of the 45.000 kr. stand; the rest went back. */
    beforeEach(async () => {
      course = await (await stand.course()).earned(day, 4_000_000n);
      await acts().satisfied();
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
      const stoodAt = (await course.view()).attestation?.standsAt;
      await expect(agree('provider', hash)).rejects.toMatchObject(refused('delivery.undo-invoiced'));
      await expect(propose('representative')).rejects.toMatchObject(refused('delivery.undo-invoiced'));
      await acts().credited(invoiceId, 'K-1');
      await agree('provider', hash);
      await agree('representative', hash);
      expect(await money()).toMatchObject({ bound: 4_000_000n, earned: 0n, invoiced: 0n });
      expect(await findDifferences(stand.app)).toEqual([]);

      // What was sent and credited is still to be read, beside nothing that stands.
      const was = { id: invoiceId, attested: 0n, invoicedInAll: 0n, matches: true };
      const { caseId } = course;
      const asked = { caseId, today: day };
      const lists = stand.app.get(InvoiceListQuery);
      expect(await stand.app.get(InvoicesQuery).ofCase(caseId)).toMatchObject([was]);
      expect(await stand.app.get(InvoicesQuery).byId(invoiceId)).toMatchObject(was);
      expect(await lists.page(asked, { limit: 5, offset: 0 })).toMatchObject([was]);
      for await (const one of lists.whole(asked)) expect(one).toMatchObject({ ...was, standsAt: stoodAt });
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

  describe('of a milestone', () => {
    /** Three parts of 20.000, 15.000 and 10.000 kr., of which two can stand before the final report. */
    beforeEach(async () => {
      const place = { unit: 'sj-demo-akut', provider: 'joblife' };
      const contract = await ContractBuilder.inDialogue(stand.app, stand.scheme, place);
      const parts = ['2000000', '1500000', '1000000'].map((amount, at) => ({
        title: `Del ${at + 1}`,
        amount,
      }));
      await contract.signed(contractInParts({ first: day, last: '2027-02-01' }, parts));
      course = DeliveryBuilder.of(stand.app, contract);
    });
    const hold = async (title: string) => {
      const found = (await course.view()).activities.find((one) => one.title === title);
      await course.held(found?.id ?? '', day);
    };
    const attest = async (milestone: number) => {
      for (const who of ['manager', 'representative'] as const)
        await by(who, (tx) => stand.app.get(Attest).execute(tx, { caseId: course.caseId, milestone }));
    };
    const stood = async (milestone: number) => {
      await hold(`Del ${milestone}`);
      const report = { caseId: course.caseId, milestone, summary: 'Holdt.' };
      await by('provider', (tx) => stand.app.get(ReportMilestone).execute(tx, report));
      await attest(milestone);
    };

    it('leaves the others, and the course runs on', async () => {
      await expect(propose('manager', 1)).rejects.toMatchObject(refused('delivery.undo-not-standing'));
      await stood(1);
      await acts().undone(1);
      expect(await money()).toMatchObject({ bound: 4_500_000n, earned: 0n });
      expect([await stage(), (await course.view()).released]).toEqual(['under_way', 0n]);
      await attest(1);
      expect(await money()).toMatchObject({ bound: 2_500_000n, earned: 2_000_000n });
      expect(await findDifferences(stand.app)).toEqual([]);
    });

    it('is overtaken by the final report, after which nobody undoes it by itself', async () => {
      await stood(1);
      const { hash } = await propose('manager', 1);
      await agree('provider', hash);
      await hold('Del 2');
      await hold('Del 3');
      const final = { caseId: course.caseId, summary: 'Alt er holdt.' };
      await by('provider', (tx) => stand.app.get(ReportDelivered).execute(tx, final));
      expect(await undos(1)).toMatchObject({ open: null, proposals: [{ state: 'overtaken' }] });
      await attest(0);
      await acts().satisfied();
      await expect(agree('representative', hash)).rejects.toMatchObject(
        refused('delivery.settlement-changed'),
      );
      await expect(propose('manager', 1)).rejects.toMatchObject(refused('delivery.undo-part-of-whole'));
      // Even where one should lie open: what it would bind again nobody could earn.
      const reopened = `UPDATE attestation_undo SET state = 'open' WHERE case_id = $1`;
      await stand.db.query(reopened, [course.caseId]);
      await expect(agree('representative', hash)).rejects.toMatchObject(
        refused('delivery.undo-part-of-whole'),
      );
      expect(await money()).toMatchObject({ bound: 0n, earned: 4_500_000n });
    });

    it('is overtaken by an early end', async () => {
      await stood(1);
      const { hash } = await propose('manager', 1);
      await new EarlyEndActs(stand, course).ended(0n, ['provider', 'manager', 'representative']);
      expect(await undos(1)).toMatchObject({ open: null, proposals: [{ state: 'overtaken' }] });
      await expect(agree('provider', hash)).rejects.toMatchObject({ refusal: { status: 409 } });
      expect(await money()).toMatchObject({ bound: 0n, earned: 2_000_000n });
      expect(await findDifferences(stand.app)).toEqual([]);
    });

    it('is not for one that is billed, though as much is earned by another', async () => {
      await stood(1);
      await stand.moveTo(`${day}T10:00:00Z`);
      await stood(2);
      const { invoiceId } = await stand.invoice(course, 1_500_000n);
      expect(await money()).toMatchObject({ earned: 2_000_000n, invoiced: 1_500_000n });
      await expect(propose('manager', 1)).rejects.toMatchObject(refused('delivery.undo-invoiced'));
      expect((await undos(1)).ground).toMatchObject({ earned: 2_000_000n, later: 1_500_000n });
      await acts().undone(2);
      await expect(propose('manager', 1)).rejects.toMatchObject(refused('delivery.undo-invoiced'));
      await acts().credited(invoiceId, 'K-2');
      await acts().undone(1);
      expect(await money()).toMatchObject({ bound: 4_500_000n, earned: 0n, invoiced: 0n });
      expect(await findDifferences(stand.app)).toEqual([]);
    });
  });
});

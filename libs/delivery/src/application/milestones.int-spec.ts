import { FrameReader } from '@samraad/budget';
import { findDifferences } from '@samraad/budget/testing';
import { ContractBuilder, contractInParts } from '@samraad/contracts/testing';
import { DeliveryStand } from '../testing/delivery-stand';
import { AgreeOnSettlement, ProposeSettlement } from './agree-on-settlement';
import { Attest } from './attest';
import { DeliveryReader } from './delivery.reader';
import { DisputeAttestation } from './dispute-attestation';
import { ReportActivity } from './report-activity';
import { ReportDelivered } from './report-delivered';
import { ReportMilestone } from './report-milestone';
import { ResolveDispute } from './resolve-dispute';
import { SayNotDelivered } from './say-not-delivered';
import { SendInvoice } from './send-invoice';

const day = '2026-11-20';
const refused = (key: string, status = 422) => ({ refusal: { key, status } });

describe('a course in milestones', () => {
  let stand: DeliveryStand;
  let contract: ContractBuilder;
  beforeAll(async () => {
    stand = await DeliveryStand.open();
  });
  afterAll(() => stand.app.close());

  /** Two milestones of 20.000 and 25.000 kr., an activity each. */
  beforeEach(async () => {
    contract = await ContractBuilder.inDialogue(stand.app, stand.scheme, {
      unit: 'sj-demo-akut',
      provider: 'joblife',
    });
    const parts = [
      { title: 'Interview', amount: '2000000' },
      { title: 'Seminar', amount: '2500000' },
    ];
    await contract.signed(contractInParts({ first: day, last: '2027-02-01' }, parts));
  });

  const view = async () => {
    const found = await stand.app.get(DeliveryReader).ofCase(stand.db, contract.caseId);
    if (!found) throw new Error('no course');
    return found;
  };
  const stage = async () => (await stand.facts(contract.caseId))?.stage;
  const hold = async (title: string) => {
    const activityId = (await view()).activities.find((one) => one.title === title)?.id ?? '';
    const report = { activityId, heldOn: day, attendedManagement: 1, attendedEmployees: 9, note: null };
    return contract.asProvider((tx) => stand.app.get(ReportActivity).execute(tx, report));
  };
  const report = (milestone: number) =>
    contract.asProvider((tx) =>
      stand.app
        .get(ReportMilestone)
        .execute(tx, { caseId: contract.caseId, milestone, summary: 'Holdt som aftalt.' }),
    );
  const as = (side: 'manager' | 'representative') => contract.request.people[side];
  const attest = (side: 'manager' | 'representative', milestone?: number) =>
    stand.app.uow.run(as(side).actor, (tx) =>
      stand.app
        .get(Attest)
        .execute(tx, { caseId: contract.caseId, ...(milestone === undefined ? {} : { milestone }) }),
    );
  const money = async () => stand.app.get(FrameReader).ofContract(stand.db, (await view()).contractId);
  const final = (finalAmount: bigint | null = null) =>
    contract.asProvider((tx) =>
      stand.app
        .get(ReportDelivered)
        .execute(tx, { caseId: contract.caseId, finalAmount, summary: 'Alt er holdt.' }),
    );

  it('is attested and billed part by part, and the last with the whole', async () => {
    await hold('Interview');
    await report(1);
    expect((await view()).parts.map(({ no, amount, report: one }) => [no, amount, one?.milestone])).toEqual([
      [1, 2_000_000n, 1],
      [2, 2_500_000n, undefined],
    ]);
    expect(await attest('manager', 1)).toMatchObject({ stands: false });
    expect(await attest('representative', 1)).toMatchObject({ stands: true });
    expect(await money()).toMatchObject({ bound: 2_500_000n, earned: 2_000_000n });
    expect(await stage()).toBe('under_way');
    await contract.asProvider((tx) =>
      stand.app.get(SendInvoice).execute(tx, { caseId: contract.caseId, amount: 2_000_000n, number: 'M-1' }),
    );
    await hold('Seminar');
    await expect(report(2)).rejects.toMatchObject(refused('delivery.report-the-whole', 409));
    await expect(final(2_000_000n)).rejects.toMatchObject(refused('delivery.amount-below-milestones'));
    await final(4_200_000n);
    await attest('manager');
    await attest('representative');
    expect(await money()).toMatchObject({ bound: 0n, earned: 2_200_000n, invoiced: 2_000_000n });
    expect((await view()).attestation).toMatchObject({ milestone: 0, amount: 2_200_000n, state: 'stands' });
    expect(await stage()).not.toBe('under_way');
  });

  it('is not reported before its activities are held, nor where there is no such part', async () => {
    await expect(report(1)).rejects.toMatchObject(refused('delivery.not-running', 409));
    await hold('Interview');
    await expect(report(2)).rejects.toMatchObject(refused('delivery.activities-open'));
    await expect(report(3)).rejects.toMatchObject(refused('delivery.unknown-milestone', 404));
    await expect(attest('manager', 1)).rejects.toMatchObject(refused('delivery.nothing-to-attest', 409));
  });

  it('what nobody attested in parts is attested with the whole', async () => {
    await hold('Interview');
    await report(1);
    await hold('Seminar');
    await final();
    await expect(attest('manager', 1)).rejects.toMatchObject(refused('delivery.nothing-to-attest', 409));
    await attest('manager');
    await attest('representative');
    expect(await money()).toMatchObject({ bound: 0n, earned: 4_500_000n });
  });

  it('its attestation is taken back by the side that gave it, and mails lead to that very part', async () => {
    await hold('Interview');
    await report(1);
    await attest('manager', 1);
    const { caseId } = contract;
    const back = (side: 'manager' | 'representative', milestone = 1) =>
      stand.app.uow.run(as(side).actor, (tx) =>
        stand.app
          .get(ResolveDispute)
          .execute(tx, { caseId, milestone, outcome: 'withdrawn', resolution: 'Notatet mangler endnu.' }),
      );
    await expect(back('representative')).rejects.toMatchObject(
      refused('delivery.only-attester-withdraws', 403),
    );
    await expect(back('manager', 0)).rejects.toMatchObject(refused('delivery.not-disputed', 409));
    expect(await back('manager')).toEqual({ state: 'withdrawn' });
    // The course goes on, nothing is earned.
    expect(await stage()).toBe('under_way');
    expect((await view()).parts[0]).toMatchObject({ attestation: null, report: { milestone: 1 } });
    expect(await money()).toMatchObject({ bound: 4_500_000n, earned: 0n });
    const part = `/sager/${caseId}/attester?delmaal=1`;
    const texts = await stand.db.query<{ kind: string; leads: boolean }>(
      `SELECT DISTINCT mail_kind AS kind, text_body LIKE '%' || $2 || '%' AS leads FROM mail_message
       WHERE case_id = $1 AND mail_kind IN ('delivery.may-object', 'delivery.dispute-resolved') ORDER BY 1`,
      [caseId, part],
    );
    expect(texts).toEqual([
      { kind: 'delivery.dispute-resolved', leads: true },
      { kind: 'delivery.may-object', leads: true },
    ]);
    await attest('representative', 1);
    await attest('manager', 1);
    expect(await money()).toMatchObject({ bound: 2_500_000n, earned: 2_000_000n });
    const said = await stand.db.query<{ kind: string }>(
      `SELECT DISTINCT mail_kind AS kind FROM mail_message WHERE case_id = $1 AND subject LIKE '%elmålet »Interview«%'
         AND text_body LIKE '%elmålet »Interview«%'`,
      [caseId],
    );
    expect(said.map(({ kind }) => kind).toSorted()).toEqual([
      'delivery.attest-milestone',
      'delivery.attestation-stands',
      'delivery.may-invoice',
      'delivery.may-object',
    ]);
  });

  it('settled for less gives the rest of that part back at once; the whole can then earn no more than is left', async () => {
    await hold('Interview');
    await report(1);
    await attest('manager', 1);
    const { caseId } = contract;
    const of = { caseId, milestone: 1 };
    await stand.app.uow.run(as('representative').actor, (tx) =>
      stand.app.get(DisputeAttestation).execute(tx, { ...of, reason: 'Halvdelen mangler.' }),
    );
    const { hash } = await contract.asProvider((tx) =>
      stand.app.get(ProposeSettlement).execute(tx, { ...of, amount: 1_200_000n, text: 'Vi er enige.' }),
    );
    for (const side of ['manager', 'representative'] as const)
      await stand.app.uow.run(as(side).actor, (tx) =>
        stand.app.get(AgreeOnSettlement).execute(tx, { ...of, hash }),
      );
    expect(await money()).toMatchObject({ bound: 2_500_000n, earned: 1_200_000n });
    expect(await view()).toMatchObject({ price: 4_500_000n, released: 800_000n });
    expect(await stage()).toBe('under_way');
    await hold('Seminar');
    await expect(final(3_700_001n)).rejects.toMatchObject(refused('delivery.amount-over-price'));
    await final();
    await attest('manager');
    await attest('representative');
    expect(await money()).toMatchObject({ bound: 0n, earned: 3_700_000n });
    expect(await findDifferences(stand.app)).toEqual([]);
  });

  it('goes back where something is missing, and is objected to, each by itself', async () => {
    await hold('Interview');
    await report(1);
    const { caseId } = contract;
    await stand.app.uow.run(as('manager').actor, (tx) =>
      stand.app.get(SayNotDelivered).execute(tx, { caseId, milestone: 1, reason: 'Notatet mangler.' }),
    );
    await expect(attest('manager', 1)).rejects.toMatchObject(refused('delivery.sent-back', 409));
    await report(1);
    await attest('manager', 1);
    await stand.app.uow.run(as('representative').actor, (tx) =>
      stand.app.get(DisputeAttestation).execute(tx, { caseId, milestone: 1, reason: 'Ikke enig.' }),
    );
    expect((await view()).parts[0]?.attestation?.state).toBe('disputed');
    await hold('Seminar');
    await expect(final()).rejects.toMatchObject(refused('delivery.milestone-open', 409));
    await stand.app.uow.run(as('representative').actor, (tx) =>
      stand.app
        .get(ResolveDispute)
        .execute(tx, { caseId, milestone: 1, outcome: 'stands', resolution: 'Vi har talt.' }),
    );
    expect((await view()).parts[0]?.attestation?.state).toBe('open');
    await stand.moveTo('2026-12-05T09:00:00Z');
    expect((await view()).parts[0]?.attestation?.state).toBe('stands');
    expect(await money()).toMatchObject({ bound: 2_500_000n, earned: 2_000_000n });
  });
});

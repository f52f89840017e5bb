import { FrameReader } from '@samraad/budget';
import { findDifferences } from '@samraad/budget/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { domainTimeOf, type Tx } from '@samraad/platform';
import { AnswerProposal, MakeProposal, ProposalReader } from '@samraad/proposals';
import '../i18n/da';
import { DisputesQuery } from '../read/disputes.query';
import type { DeliveryBuilder } from '../testing/delivery.builder';
import { DeliveryStand, standDay as day } from '../testing/delivery-stand';
import { AgreeOnSettlement, ProposeSettlement } from './agree-on-settlement';
import { HandOverDispute } from './hand-over-dispute';
import { MoneyStrand } from './money-strand';
import { WriteInDispute } from './write-in-dispute';

const refused = (key: string, status = 422) => ({ refusal: { key, status } });

describe('a dispute', () => {
  let stand: DeliveryStand;
  let course: DeliveryBuilder;
  beforeAll(async () => {
    stand = await DeliveryStand.open();
  });
  afterAll(() => stand.app.close());

  beforeEach(async () => {
    course = await stand.course();
    await course.delivered(day);
    await course.attest('manager');
    await stand.dispute(course, course.people.representative);
  });

  type Who = 'manager' | 'representative' | 'provider';
  const by = <T>(who: Who, work: (tx: Tx) => Promise<T>): Promise<T> =>
    who === 'provider' ? course.contract.asProvider(work) : course.run(course.people[who], work);
  const propose = (who: Who, amount: bigint, text = 'Vi deler det, der mangler.') =>
    by(who, (tx) => stand.app.get(ProposeSettlement).execute(tx, { caseId: course.caseId, amount, text }));
  const agree = (who: Who, hash: string) =>
    by(who, (tx) => stand.app.get(AgreeOnSettlement).execute(tx, { caseId: course.caseId, hash }));
  const say = (who: Who, body: string) =>
    by(who, (tx) => stand.app.get(WriteInDispute).execute(tx, { caseId: course.caseId, body }));
  const handOver = (who: Who) =>
    by(who, (tx) => stand.app.get(HandOverDispute).execute(tx, { caseId: course.caseId }));
  const view = async () => {
    const found = await stand.app.get(DisputesQuery).ofCase(stand.db, course.caseId, 0);
    if (!found) throw new Error('no dispute');
    return found;
  };
  const money = async () => stand.app.get(FrameReader).ofContract(stand.db, (await course.view()).contractId);
  const decide = async (amount: string, who: MadePerson = stand.central) => {
    const change = { attestationId: (await view()).attestationId, amount };
    const reason = 'To af tre aftalte møder er holdt.';
    return stand.app.uow.run(who.actor, (tx) =>
      stand.app.get(MakeProposal).execute(tx, { kind: 'dispute.decide', change, reason }),
    );
  };
  const answer = async (proposalId: string, who: MadePerson = stand.approver) =>
    stand.app.uow.run(who.actor, (tx) =>
      stand.app.get(AnswerProposal).execute(tx, { proposalId, approve: true, reason: null }),
    );

  it('is talked over by both sides and the provider; what is said changes nothing', async () => {
    await say('representative', 'Det sidste møde blev ikke holdt.');
    await say('provider', 'Det flyttede vi efter aftale.');
    const { messages, objections, state, most, attested } = await view();
    expect(messages.map(({ side, body }) => [side, body])).toEqual([
      ['employees', 'Det sidste møde blev ikke holdt.'],
      ['provider', 'Det flyttede vi efter aftale.'],
    ]);
    expect(objections).toMatchObject([{ side: 'employees', outcome: null }]);
    expect([state, most, attested]).toEqual(['disputed', 4_500_000n, 4_500_000n]);
    expect(await stand.mails(course.caseId)).toContain('delivery.dispute-written');
    await expect(
      stand.app.uow.run(stand.central.actor, (tx) =>
        stand.app.get(WriteInDispute).execute(tx, { caseId: course.caseId, body: 'Hej.' }),
      ),
    ).rejects.toMatchObject(refused('platform.not-found', 404));
  });

  it('ends when all three agree to the same words and amount: that is earned, the rest is free', async () => {
    const first = await propose('provider', 4_000_000n);
    const second = await propose('manager', 3_000_000n);
    await expect(agree('representative', first.hash)).rejects.toMatchObject(
      refused('delivery.settlement-changed', 409),
    );
    expect(await agree('representative', second.hash)).toEqual({ agreedByAll: false });
    await expect(agree('manager', second.hash)).rejects.toMatchObject(
      refused('delivery.settlement-agreed-already', 409),
    );
    expect(await money()).toMatchObject({ bound: 4_500_000n, earned: 0n });
    expect(await agree('provider', second.hash)).toEqual({ agreedByAll: true });
    expect(await money()).toMatchObject({ bound: 0n, earned: 3_000_000n });
    expect(await view()).toMatchObject({
      state: 'stands',
      attested: 4_500_000n,
      since: null,
      ended: { by: 'parties', amount: 3_000_000n, released: 1_500_000n },
      objections: [{ outcome: 'settled' }],
    });
    expect((await course.view()).attestation).toMatchObject({
      amount: 3_000_000n,
      attestedAmount: 4_500_000n,
    });
    expect(stand.stands.at(-1)).toMatchObject({ caseId: course.caseId, amount: 3_000_000n });
    const mails = await stand.mails(course.caseId);
    expect(mails).toEqual(expect.arrayContaining(['delivery.dispute-settled', 'delivery.may-invoice']));
    expect(mails).not.toContain('delivery.attestation-stands');
    await stand.invoice(course, 3_000_000n);
    expect(await findDifferences(stand.app)).toEqual([]);
    await expect(say('provider', 'Tak.')).rejects.toMatchObject(refused('delivery.not-disputed', 409));
  });

  it('settled for nothing leaves nothing to bill: all is free, and the course goes on', async () => {
    const { hash } = await propose('representative', 0n, 'Vi betaler ikke for det.');
    await agree('manager', hash);
    await agree('provider', hash);
    expect(await money()).toMatchObject({ bound: 0n, earned: 0n });
    expect(await view()).toMatchObject({ state: 'stands', ended: { amount: 0n, released: 4_500_000n } });
    expect(await stand.mails(course.caseId)).not.toContain('delivery.may-invoice');
    await expect(stand.invoice(course, 1n)).rejects.toMatchObject(refused('delivery.not-earned'));
    expect(stand.stands.at(-1)?.caseId).toBe(course.caseId);
    expect(await stand.app.get(MoneyStrand).ended(stand.db, course.caseId)).toBe(true);
    expect(await findDifferences(stand.app)).toEqual([]);
  });

  it('is settled for no more than the part, nor for less than nothing', async () => {
    await expect(propose('manager', 4_500_001n)).rejects.toMatchObject(
      refused('delivery.settlement-over-part'),
    );
    await expect(propose('manager', -1n)).rejects.toMatchObject(refused('delivery.settlement-below-zero'));
  });

  it('lifted, leaves no proposal behind that a later dispute could be ended with', async () => {
    const { hash } = await propose('provider', 4_000_000n);
    await stand.resolve(course, course.people.representative, 'stands');
    await expect(agree('manager', hash)).rejects.toMatchObject(refused('delivery.not-disputed', 409));
    await stand.moveTo(new Date((await domainTimeOf(stand.db)).getTime() + 60_000).toISOString());
    await stand.dispute(course, course.people.representative);
    expect((await view()).open).toBeNull();
    await expect(agree('manager', hash)).rejects.toMatchObject(refused('delivery.settlement-changed', 409));
  });

  it('handed over, both central sides decide, with a reason that all read', async () => {
    await expect(decide('2000000')).rejects.toMatchObject(refused('delivery.dispute-not-handed-over', 409));
    await handOver('provider');
    await expect(handOver('manager')).rejects.toMatchObject(
      refused('delivery.dispute-handed-over-already', 409),
    );
    expect(await stand.mails(course.caseId)).toEqual(
      expect.arrayContaining(['delivery.dispute-handed-over', 'delivery.dispute-to-decide']),
    );
    await expect(decide('4500001')).rejects.toMatchObject(refused('delivery.settlement-over-part'));
    const { id } = await decide('2000000');
    expect(await money()).toMatchObject({ bound: 4_500_000n });
    await answer(id);
    expect(await money()).toMatchObject({ bound: 0n, earned: 2_000_000n });
    expect(await view()).toMatchObject({
      state: 'stands',
      ended: { by: 'central', amount: 2_000_000n, text: 'To af tre aftalte møder er holdt.' },
    });
    expect(await findDifferences(stand.app)).toEqual([]);
  });

  it('the three may still agree: then the central sides’ proposal no longer holds', async () => {
    await handOver('manager');
    const { id } = await decide('1000000');
    const { hash } = await propose('manager', 3_000_000n);
    await agree('representative', hash);
    await agree('provider', hash);
    await answer(id);
    expect((await stand.app.get(ProposalReader).find(stand.db, id))?.state).toBe('overtaken');
    expect(await money()).toMatchObject({ earned: 3_000_000n });
  });

  it('evaluations wait for no dispute, and no reminder asks for the attestation meanwhile', async () => {
    await stand.moveTo(new Date((await domainTimeOf(stand.db)).getTime() + 20 * 86_400_000).toISOString());
    expect(stand.satisfaction).toContain(course.caseId);
    expect((await view()).state).toBe('disputed');
    expect(await money()).toMatchObject({ bound: 4_500_000n, earned: 0n });
  });
});

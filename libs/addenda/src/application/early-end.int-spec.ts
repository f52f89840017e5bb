import type { DeliveryBuilder } from '@samraad/delivery/testing';
import { AgreeOnEarlyEnd, EarlyEndsQuery, ProposeEarlyEnd, RefuseEarlyEnd } from '@samraad/delivery';
import { AddendaStand } from '../testing/addenda-stand';

const refused = (key: string) => ({ refusal: { key, status: 409 } });

describe('a contract that is changed, and a course that ends early', () => {
  let stand: AddendaStand;
  let course: DeliveryBuilder;
  beforeEach(async () => {
    stand = await AddendaStand.open();
    course = await stand.course();
  });
  afterEach(() => stand.app.close());

  const begin = async (price: string) => {
    const { draft } = await stand.write(course, {});
    await stand.write(course, { ...draft, reason: 'Det halve er nok.', price });
  };
  const of = () => ({ caseId: course.caseId, amount: 0n, reason: 'Vi stopper her.', keepsTalk: false });
  const propose = () =>
    course.run(course.people.manager, (tx) => stand.app.get(ProposeEarlyEnd).execute(tx, of()));
  const answer = async (hash: string) => {
    const { caseId, contract, people } = course;
    const agree = { caseId, hash };
    await contract.asProvider((tx) => stand.app.get(AgreeOnEarlyEnd).execute(tx, agree));
    await course.run(people.representative, (tx) => stand.app.get(AgreeOnEarlyEnd).execute(tx, agree));
  };

  it('is not both at once: no end is proposed while an addendum is out, and none is sent while an end lies there', async () => {
    await begin('2000000');
    await stand.send(course);
    await expect(propose()).rejects.toMatchObject(refused('addenda.out-for-signature'));
    expect(await stand.app.get(EarlyEndsQuery).isOpen(stand.db, course.caseId)).toBe(false);

    await stand.decline(course, 'manager');
    const { hash } = await propose();
    await expect(stand.send(course)).rejects.toMatchObject(refused('delivery.early-end-open'));
    await course.run(course.people.representative, (tx) =>
      stand.app.get(RefuseEarlyEnd).execute(tx, { caseId: course.caseId, hash, reason: 'Vi vil have det.' }),
    );
    expect(await stand.send(course)).toBe('sent');
  });

  it('signed first, the end is about the price as it holds now', async () => {
    await begin('2000000');
    await stand.send(course);
    await stand.sign(course, 'manager');
    await stand.sign(course, 'representative');
    const { hash } = await propose();
    await answer(hash);
    const ends = await stand.app.get(EarlyEndsQuery).ofCase(stand.db, course.caseId);
    expect(ends?.proposals).toMatchObject([{ state: 'agreed', released: 2_000_000n }]);
    expect(await stand.money(course)).toMatchObject({ held: 0n, bound: 0n });
    expect(await stand.free()).toBe(6_000_000n);
  });

  it('one that waits for room is told of none once its own course is over', async () => {
    await begin('9000000');
    expect(await stand.send(course)).toBe('waiting');
    const { hash } = await propose();
    await answer(hash);
    expect(await stand.free()).toBe(6_000_000n);
    expect((await stand.mails(course.caseId)).map(({ kind }) => kind)).not.toContain('addenda.addendum-room');
    await expect(stand.send(course)).rejects.toMatchObject(refused('delivery.not-running'));
  });
});

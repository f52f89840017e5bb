import { Refused } from '@samraad/platform';
import type { MadePerson } from '@samraad/identity/testing';
import { AddendaStand } from '../testing/addenda-stand';
import { DeclineAddendum } from './decline-addendum';
import { SignAddendum } from './sign-addendum';

/** An addendum is signed as the contract was: by every workplace where the round says so (domain.md §9). */
describe('an addendum that every workplace signs', () => {
  let stand: AddendaStand;
  beforeEach(async () => {
    stand = await AddendaStand.open();
  });
  afterEach(() => stand.app.close());

  it('holds with the last of all sides; any workplace may say no instead', async () => {
    const { course, joint } = await stand.jointCourse();
    const { caseId } = course;
    await stand.write(course, { reason: 'I har brug for mere.', price: '5500000' });
    await stand.send(course);
    const sign = async (person: MadePerson) => {
      const hash = (await stand.one(course)).sent?.hash ?? '';
      return course.run(person, (tx) => stand.app.get(SignAddendum).execute(tx, { caseId, hash }));
    };
    const third = joint.places[2]!;
    await sign(third.representative);
    await course.run(third.manager, (tx) =>
      stand.app.get(DeclineAddendum).execute(tx, { caseId, reason: 'Vi har ikke tid.' }),
    );
    expect(await stand.one(course)).toMatchObject({ state: 'draft', setback: { kind: 'declined' } });
    expect(await stand.money(course)).toMatchObject({ held: 0n, bound: 4_500_000n });

    await stand.send(course);
    const people = joint.places.flatMap(({ manager, representative }) => [representative, manager]);
    const last = people.pop()!;
    for (const person of people) expect(await sign(person)).toEqual({ signedByAll: false });
    const again = await sign(people[0]!).catch((error: unknown) => error);
    expect(again instanceof Refused && again.refusal.key).toBe('contracts.side-has-signed');
    expect(await sign(last)).toEqual({ signedByAll: true });
    const contract = await stand.contract(course);
    expect(contract.versions.at(-1)).toMatchObject({ no: 2, signers: 'every-workplace' });
    const given = contract.signatures.filter(({ no }) => no === 2).map(({ side, unitId }) => [side, unitId]);
    expect(given).toHaveLength(7);
    for (const { unitId } of joint.places)
      expect(given).toEqual(
        expect.arrayContaining([
          ['management', unitId],
          ['employees', unitId],
        ]),
      );
    expect(await stand.money(course)).toMatchObject({ held: 0n, bound: 5_500_000n });
  });
});

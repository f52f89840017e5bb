import { mailsOrdered } from '@samraad/notification/testing';
import type { RequestBuilder } from '@samraad/requests/testing';
import { newId } from '@samraad/platform';
import { DialogueStand, refused } from '../testing/dialogue-stand';
import { ProviderAnswersQuery } from '../read/provider-answers.query';
import { AssignConsultant } from './assign-consultant';
import { AssignSeveral, type AssignSeveralCommand } from './assign-several';
import { DeclineRequest } from './decline-request';

describe('several cases given at once', () => {
  let stand: DialogueStand;
  beforeAll(async () => {
    stand = await DialogueStand.create('2026-11-20T13:10:00Z');
  });
  afterAll(() => stand.app.close());

  const give = (by: RequestBuilder, command: AssignSeveralCommand) =>
    stand.as(by.people.coordinator, (tx) => stand.app.get(AssignSeveral).execute(tx, command));
  const colleague = ({ people: { providerId } }: RequestBuilder, name = 'Per Bang') =>
    stand.person({ name, roles: [{ role: 'consultant', providerId }] });
  const consultant = async ({ caseId }: RequestBuilder) => (await stand.facts(caseId)).consultantId;
  const mailed = async (personId: string) =>
    (await mailsOrdered(stand.db, {})).filter((mail) => mail.personId === personId).map(({ kind }) => kind);
  const decline = (one: RequestBuilder) =>
    stand.as(one.people.coordinator, (tx) =>
      stand.app
        .get(DeclineRequest)
        .execute(tx, { caseId: one.caseId, reasonCode: 'other', reason: 'Nej tak.' }),
    );

  it('all have the colleague, the note and a line in their course; one mail tells of them', async () => {
    const [one, other] = [await stand.sent(), await stand.sent('sj-demo-medicin')];
    const per = await colleague(one);
    const cases = [one, other].map(({ caseId }) => ({ caseId, consultantId: null }));
    const done = await give(one, {
      cases: [...cases, ...cases],
      personId: per.personId,
      note: ' Ring først. ',
    });
    expect(done.given.map(({ caseId }) => caseId).sort()).toEqual([one.caseId, other.caseId].sort());
    for (const each of [one, other]) {
      expect(await consultant(each)).toBe(per.personId);
      expect(await stand.actions(each.caseId)).toContain('dialogue.assigned');
      const [kept] = await stand.app
        .get(ProviderAnswersQuery)
        .assignments(stand.db, each.caseId, one.people.providerId);
      expect(kept).toMatchObject({ name: 'Per Bang', note: 'Ring først.', to: null });
    }
    expect(await mailed(per.personId)).toEqual(['dialogue.cases-assigned']);
    // Sent once more, by hand: nothing is left to do, and nobody hears of it again.
    await expect(give(one, { cases, personId: per.personId, note: null })).rejects.toMatchObject(
      refused('dialogue.cases-moved', 422),
    );
    const again = cases.map(({ caseId }) => ({ caseId }));
    await expect(give(one, { cases: again, personId: per.personId, note: null })).rejects.toMatchObject(
      refused('dialogue.has-them-all', 422),
    );
    expect(await mailed(per.personId)).toHaveLength(1);
  });

  it('what the colleague has already stays as it is, and a single case has its usual mail', async () => {
    const [one, other] = [await stand.sent(), await stand.sent()];
    const per = await colleague(one, 'Lise Kragh');
    await give(one, { cases: [{ caseId: one.caseId }], personId: per.personId, note: null });
    const cases = [one, other].map(({ caseId }) => ({ caseId }));
    const done = await give(one, { cases, personId: per.personId, note: null });
    expect(done).toEqual({ given: [expect.objectContaining({ caseId: other.caseId })], had: [one.caseId] });
    expect(await mailed(per.personId)).toEqual([
      'dialogue.consultant-assigned',
      'dialogue.consultant-assigned',
    ]);
    expect((await stand.actions(one.caseId)).filter((action) => action === 'dialogue.assigned')).toHaveLength(
      1,
    );
  });

  it('none is given when one has moved meanwhile, and each that moved is named with why', async () => {
    const [stays, taken, gone] = [await stand.sent(), await stand.sent(), await stand.sent()];
    const [per, lise] = [await colleague(stays), await colleague(stays, 'Lise Kragh')];
    await stand.as(taken.people.coordinator, (tx) =>
      stand.app
        .get(AssignConsultant)
        .execute(tx, { caseId: taken.caseId, personId: lise.personId, note: null }),
    );
    await decline(gone);
    const foreign = await stand.sent('sj-demo-akut', 'nfa');
    const cases = [stays, taken, gone, foreign].map(({ caseId }) => ({ caseId, consultantId: null }));
    const numbers = await Promise.all(
      [taken, gone].map(async ({ caseId }) => (await stand.facts(caseId)).number),
    );
    await expect(give(stays, { cases, personId: per.personId, note: null })).rejects.toMatchObject({
      refusal: {
        key: 'dialogue.cases-moved',
        // A case that was never theirs is not told by its number.
        params: {
          moved: `Nr. ${numbers[1]} og en sag ligger ikke længere hos jer. Nr. ${numbers[0]} har fået en anden konsulent imens.`,
        },
      },
    });
    expect(await consultant(stays)).toBeNull();
    expect(await consultant(taken)).toBe(lise.personId);
    expect(await mailed(per.personId)).toEqual([]);
  });

  it('the same cases given by two at once are given by one of them', async () => {
    const cases = await Promise.all([1, 2, 3].map(() => stand.sent()));
    const [first] = cases;
    if (!first) throw new Error('no case');
    const people = [await colleague(first), await colleague(first, 'Lise Kragh')];
    const shown = cases.map(({ caseId }) => ({ caseId, consultantId: null }));
    const orders = [shown, shown.toReversed()];
    const done = await Promise.allSettled(
      people.map(({ personId }, at) => give(first, { cases: orders[at] ?? [], personId, note: null })),
    );
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const winner = people[done.findIndex(({ status }) => status === 'fulfilled')]?.personId;
    expect(await Promise.all(cases.map(consultant))).toEqual([winner, winner, winner]);
  });

  it.each<[string, string, Partial<AssignSeveralCommand>]>([
    ['no case', 'no-case-chosen', { cases: [] }],
    [
      'more than may be locked at once',
      'too-many-cases',
      { cases: Array.from({ length: 51 }, () => ({ caseId: newId() })) },
    ],
    ['a note without end', 'note-too-long', { note: 'x'.repeat(2001) }],
  ])('%s is refused', async (_, key, more) => {
    const one = await stand.sent();
    const per = await colleague(one);
    const command = { cases: [{ caseId: one.caseId }], personId: per.personId, note: null, ...more };
    await expect(give(one, command)).rejects.toMatchObject(refused(`dialogue.${key}`, 422));
  });

  it('a colleague at another provider gets none, and neither a party nor a stranger gives any', async () => {
    const one = await stand.sent();
    const cases = [{ caseId: one.caseId }];
    const { personId } = await stand.person({
      roles: [{ role: 'consultant', providerId: stand.seeds.provider('nfa') }],
    });
    await expect(give(one, { cases, personId, note: null })).rejects.toMatchObject(
      refused('dialogue.not-at-provider', 422),
    );
    for (const who of [one.people.manager, await stand.person({})])
      await expect(
        stand.as(who, (tx) => stand.app.get(AssignSeveral).execute(tx, { cases, personId, note: null })),
      ).rejects.toMatchObject(refused('dialogue.cases-moved', 422));
  });

  it('a consultant who has left counts as none, as the list shows it', async () => {
    const one = await stand.sent();
    const [gone, per] = [await colleague(one, 'Var Her'), await colleague(one)];
    await give(one, { cases: [{ caseId: one.caseId }], personId: gone.personId, note: null });
    await stand.as(one.people.coordinator, (tx) =>
      tx.query('UPDATE role_assignment SET valid_to = $2 WHERE person_id = $1', [
        gone.personId,
        new Date('2026-11-20T13:10:00Z'),
      ]),
    );
    const cases = [{ caseId: one.caseId, consultantId: null }];
    expect((await give(one, { cases, personId: per.personId, note: null })).given).toHaveLength(1);
  });
});

import type { MadePerson } from '@samraad/identity/testing';
import '../i18n/da';
import { findProcesses } from '../persistence/agreement-process.store';
import { RequestQuery } from '../read/request.query';
import { JointStand, refused } from '../testing/joint-stand';
import type { RequestBuilder } from '../testing/request.builder';
import { AnswerOrderQuestion } from './answer-order-question';
import { AskForSignatures } from './ask-for-signatures';
import { ChooseSigners } from './choose-signers';
import { ConfirmProvider } from './confirm-provider';
import { DeclineSignature } from './decline-signature';
import { GoOnWithout } from './go-on-without';
import { ProposeProvider } from './propose-provider';
import { StateAgreementProcess } from './state-agreement-process';
import { WithdrawRequest } from './withdraw-request';

describe('going on without a workplace', () => {
  let stand: JointStand;
  let request: RequestBuilder;
  let other: string;
  let leader: MadePerson;
  let amr: MadePerson;

  const goOn = (who: MadePerson, unitId = other, version?: number) =>
    request.run(who, async (tx) =>
      stand.app.get(GoOnWithout).execute(tx, {
        ...{ caseId: request.caseId, version: version ?? (await request.version()) },
        ...{ unitId, reason: 'De vil hellere vente.' },
      }),
    );
  const view = async () => stand.app.get(RequestQuery).one(stand.db, request.caseId);

  /** Two workplaces, all asked to sign, and the coordinating one's manager has. */
  const signing = async () => {
    ({ request, other, leader } = await stand.asking());
    amr = await stand.person({ role: 'amr', unitId: other });
    await stand.joins(request, leader, true);
    const { caseId, people } = request;
    const statement = { unitId: other, answer: 'none', compliedOn: null } as const;
    await request.run(leader, async (tx) =>
      stand.app.get(AnswerOrderQuestion).execute(tx, { caseId, version: await request.version(), statement }),
    );
    const signers = [
      { unitId: other, side: 'management' as const, personId: leader.personId },
      { unitId: other, side: 'employees' as const, personId: amr.personId },
    ];
    await request.run(people.manager, async (tx) =>
      stand.app.get(ChooseSigners).execute(tx, { caseId, version: await request.version(), signers }),
    );
    const asked = await request.run(people.manager, async (tx) =>
      stand.app.get(AskForSignatures).execute(tx, { caseId, version: await request.version() }),
    );
    request.hash = asked.hash;
    await request.sign(people.manager);
  };

  beforeAll(async () => {
    stand = await JointStand.open();
  });
  afterAll(() => stand.app.close());
  beforeEach(signing);

  it('takes it out, voids what was signed and asks those left anew, in one; they are told, and so is it', async () => {
    const { manager, representative, unitId } = request.people;
    const before = request.hash;
    const { hash } = await goOn(manager);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hash).not.toBe(before);
    const now = await view();
    expect(now).toMatchObject({ stage: 'awaiting_signatures', contentHash: hash });
    expect(now?.workplaces.map((one) => one.unitId)).toEqual([unitId]);
    expect(now?.signatures.every(({ voidedAt }) => voidedAt !== null)).toBe(true);
    expect(await stand.mailsTo(request.caseId, representative)).toEqual(
      expect.arrayContaining(['requests.content-changed', 'requests.workplaces-changed']),
    );
    expect(
      (await stand.mailsTo(request.caseId, representative)).filter(
        (one) => one === 'requests.signature-asked',
      ),
    ).toHaveLength(2);
    expect(await stand.mailsTo(request.caseId, amr)).toContain('requests.workplaces-changed');
    // Those left sign, and it is complete without the other.
    request.hash = hash ?? '';
    await request.sign(manager);
    await request.withProvider();
    expect(await request.sign(representative)).toEqual({ complete: true });
    await expect(goOn(manager, unitId)).rejects.toEqual(refused('requests.content-locked'));
  });

  it('leaves its aftaleforløb out with it, and knows it again where it comes back', async () => {
    const { manager, representative, unitId } = request.people;
    const { caseId } = request;
    const told = { unitId: other, kind: 'with_spread', topics: ['061'], status: 'under_way' } as const;
    const statement = { ...told, statusOn: null, deadlineOn: null };
    await request.run(leader, (tx) =>
      stand.app.get(StateAgreementProcess).execute(tx, { caseId, statement }),
    );
    const known = async () => (await findProcesses(stand.db, caseId)).map((one) => one.unitId);
    expect(await known()).toEqual([other]);
    await goOn(manager);
    expect(await known()).toEqual([]);
    await stand.setPlaces(request, manager, [unitId, other], unitId);
    expect(await known()).toEqual([other]);
    // Neither side of it is in the case any more: nothing of it waits for a decision, or is read by those left.
    await stand.joins(request, leader, false);
    request.hash = await request.run(manager, async (tx) => {
      const asked = { caseId, version: await request.version() };
      return (await stand.app.get(AskForSignatures).execute(tx, asked)).hash;
    });
    await request.sign(manager);
    await request.withProvider();
    expect(await request.sign(representative)).toEqual({ complete: true });
  });

  it('is the way on when a joined workplace has said no to signing', async () => {
    const { caseId, people } = request;
    await request.run(amr, (tx) =>
      stand.app.get(DeclineSignature).execute(tx, { caseId, reason: 'Vi vil vente.' }),
    );
    expect((await stand.facts(caseId))?.stage).toBe('draft');
    expect((await goOn(people.representative)).hash).not.toBeNull();
    expect((await stand.facts(caseId))?.stage).toBe('awaiting_signatures');
  });

  it('waits as a draft where something is missing for those left', async () => {
    const { caseId, people } = request;
    await request.run(people.manager, async (tx) =>
      stand.app.get(ChooseSigners).execute(tx, {
        ...{ caseId, version: await request.version(), signers: [] },
        cleared: [{ unitId: people.unitId, side: 'employees' }],
      }),
    );
    expect(await goOn(people.manager)).toEqual({ hash: null });
    expect(await stand.facts(caseId)).toMatchObject({ stage: 'draft', unitIds: [people.unitId] });
  });

  describe('where a provider was chosen', () => {
    const chosenBy = async (first: MadePerson, second: MadePerson | null) => {
      const { caseId, people } = request;
      const { choiceId } = await request.run(first, (tx) =>
        stand.app.get(ProposeProvider).execute(tx, { caseId, providerId: people.providerId }),
      );
      if (second)
        await request.run(second, (tx) => stand.app.get(ConfirmProvider).execute(tx, { caseId, choiceId }));
    };
    const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['goes on without it', () => goOn(request.people.manager)],
      [
        'removes it',
        () =>
          stand.setPlaces(request, request.people.manager, [request.people.unitId], request.people.unitId),
      ],
      ['sees it leave', () => stand.joins(request, leader, false)],
    ];

    it.each(ways)(
      'asks those left anew when the yes of a side left with it (who is left %s)',
      async (_, leaves) => {
        const { caseId, people } = request;
        await chosenBy(leader, people.representative);
        await leaves();
        expect((await view())?.choice).toBeNull();
        for (const who of [people.manager, people.representative])
          expect(await stand.mailsTo(caseId, who)).toContain('requests.choice-fell');
        expect(await stand.mailsTo(caseId, leader)).not.toContain('requests.choice-fell');
        // The same one may be chosen again, by those who are left.
        await chosenBy(people.manager, people.representative);
        expect((await view())?.choice?.confirmedAt).not.toBeNull();
      },
    );

    it('keeps it where both who said yes are left, whatever role has ended since; a proposal goes with who made it', async () => {
      const { caseId, people } = request;
      await chosenBy(people.manager, people.representative);
      await stand.app.setTime('2026-11-20T13:20:00Z');
      await stand.db.query('UPDATE role_assignment SET valid_to = $2 WHERE person_id = $1', [
        people.representative.personId,
        '2026-11-20T13:15:00Z',
      ]);
      await goOn(people.manager);
      expect((await view())?.choice?.confirmedAt).not.toBeNull();
      expect(await stand.mailsTo(caseId, people.manager)).not.toContain('requests.choice-fell');
      await signing();
      await chosenBy(amr, null);
      await goOn(request.people.manager);
      expect((await view())?.choice).toBeNull();
    });
  });

  it('is the coordinating workplace’s alone, never without itself, and not over another’s change', async () => {
    const { manager, unitId, coordinator } = request.people;
    await expect(goOn(leader)).rejects.toEqual(refused('requests.coordinating-decides'));
    await expect(goOn(leader, unitId)).rejects.toEqual(refused('requests.coordinating-decides'));
    await expect(goOn(manager, unitId)).rejects.toEqual(refused('requests.coordinating-stays'));
    await expect(goOn(manager, stand.scheme.unit('hs-oeresoe-akut'))).rejects.toEqual(
      refused('requests.workplace-unknown'),
    );
    await expect(goOn(coordinator)).rejects.toEqual(refused('platform.not-found'));
    await expect(goOn(manager, other, 0)).rejects.toMatchObject({ name: 'StaleVersion' });
    await request.run(manager, (tx) =>
      stand.app.get(WithdrawRequest).execute(tx, { caseId: request.caseId, reason: 'Det er løst.' }),
    );
    await expect(goOn(manager)).rejects.toEqual(refused('requests.content-locked'));
  });
});

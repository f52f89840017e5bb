import type { MadePerson } from '@samraad/identity/testing';
import '../i18n/da';
import { RequestQuery } from '../read/request.query';
import { JointStand, refused } from '../testing/joint-stand';
import type { RequestBuilder } from '../testing/request.builder';
import { AnswerOrderQuestion } from './answer-order-question';
import { AskForSignatures } from './ask-for-signatures';
import { ChooseSigners } from './choose-signers';
import { DeclineSignature } from './decline-signature';
import { GoOnWithout } from './go-on-without';
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

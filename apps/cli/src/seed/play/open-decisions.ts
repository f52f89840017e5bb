import { FrameReader } from '@samraad/budget';
import { ChangeRoleEnd } from '@samraad/people';
import { AnswerProposal, MakeProposal } from '@samraad/proposals';
import { ProposeModelChoice, RoundReader } from '@samraad/scheme';
import type { Tx } from '@samraad/platform';
import type { KnownPerson } from '../people/directory';
import { openDecisionsDa as words } from './open-decisions.da';
import { keepOwnTimes } from './own-times';
import { tellOfProviders } from './provider-words';
import type { House } from './scene';

/** What the demo has beside its cases: a standard contract just decided; the two central sides' decision, a region's choice, a role that ends. */
export async function leaveOpen(house: House): Promise<void> {
  await agreeOnStandard(house);
  await moveMoney(house);
  await chooseModel(house);
  await endRole(house);
  await tellOfProviders(house);
  await keepOwnTimes(house);
}

const as = <T>({ uow }: House, { personId, accountId }: KnownPerson, work: (tx: Tx) => Promise<T>) =>
  uow.run({ kind: 'person', personId, accountId }, work);

/** Both central sides have decided what stands in every contract of the round. */
async function agreeOnStandard(house: House): Promise<void> {
  const { standard: clauses, standardReason: reason } = words;
  const proposalId = await as(house, house.people.holder('central_employers'), async (tx) => {
    const round = await house.get(RoundReader).byKey(tx, 'demo-26');
    const change = { roundId: round.id, clauses: clauses.map((one) => ({ ...one })) };
    const { id } = await house.get(MakeProposal).execute(tx, { kind: 'contract.standard', change, reason });
    return id;
  });
  await as(house, house.people.holder('central_unions'), (tx) =>
    house.get(AnswerProposal).execute(tx, { proposalId, approve: true, reason: null }),
  );
}

/** Contracts wait for room at NFA, while RUC has much: the one side proposes to move some, and the other is to answer. */
async function moveMoney(house: House): Promise<void> {
  await as(house, house.people.holder('central_employers'), async (tx) => {
    const round = await house.get(RoundReader).byKey(tx, 'demo-26');
    const frameOf = async (provider: string) =>
      (await house.get(FrameReader).of(tx, round.id, house.people.provider(provider)))?.frameId;
    const change = { fromFrameId: await frameOf('ruc'), toFrameId: await frameOf('nfa'), amount: '20000000' };
    await house.get(MakeProposal).execute(tx, { kind: 'frame.move', change, reason: words.moveReason });
  });
}

/** Region Sjælland goes from model 2 to model 1 at New Year, if its vice-chair agrees. */
async function chooseModel(house: House): Promise<void> {
  const regionId = house.people.unit('sjaelland');
  await as(house, house.people.holder('committee_chair', { unit: 'sjaelland' }), async (tx) => {
    const round = await house.get(RoundReader).byKey(tx, 'demo-26');
    await house.get(ProposeModelChoice).execute(tx, {
      ...{ regionId, roundId: round.id, model: 1, from: '2027-01-01', note: null, anchors: [] },
      topics: [{ key: 'violence-threats', name: words.topic }],
      areas: [house.people.unit('sj-demo')],
      anchoredAt: ['hospital'],
      reason: words.modelReason,
    });
  });
}

/** A representative's last day is in a week; nobody takes over yet. */
async function endRole(house: House): Promise<void> {
  const { personId } = house.people.holder('tr', { unit: 'sj-demo-akut' });
  await as(house, house.people.holder('role_keeper', { unit: 'sjaelland' }), async (tx) => {
    const [held] = await tx.query<{ id: string }>(
      `SELECT id FROM role_assignment WHERE person_id = $1 AND role = 'tr'`,
      [personId],
    );
    if (!held) throw new Error('the demo has no representative whose role can end');
    await house.get(ChangeRoleEnd).execute(tx, { assignmentId: held.id, when: 'day', lastDay: '2026-11-27' });
  });
}

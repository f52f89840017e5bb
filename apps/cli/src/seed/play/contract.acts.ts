import {
  AskForChanges,
  type ContractDraft,
  ContractReader,
  SaveContractDraft,
  SendContract,
  SignAfterOrderQuestion,
  TakeUpWaiting,
  WithdrawContract,
} from '@samraad/contracts';
import { OrderReader } from '@samraad/requests';
import type { Act } from '../cases/demo-case';
import { scopeOf } from './contract-words';
import type { Handler, Scene } from './scene';
import { dayOf } from './timeline';

type ContractAct = Extract<Act, { do: 'contract' }>;

function draftOf({ demo, providerKey }: Scene, act: ContractAct): ContractDraft {
  const parts = act.milestones ?? [];
  const milestoneOf = parts.flatMap(({ activities }, index) =>
    Array.from({ length: activities }, () => index + 1),
  );
  const talk = [act.followUpTalk, 'follow-up-talk', 'Opfølgningssamtale'] as const;
  return {
    expectations: demo.wanted,
    scope: scopeOf(providerKey, demo.kind ?? 'advice'),
    price: String(act.price * 100),
    ...(parts.length > 0
      ? { milestones: parts.map(({ title, price }) => ({ title, amount: String(price * 100) })) }
      : {}),
    activities: [...act.activities, talk].map(([day, kind, title], index) => ({
      ...{ title, kind, plannedOn: dayOf(demo.begins, day), description: '' },
      ...(index < milestoneOf.length ? { milestone: milestoneOf[index] } : {}),
    })),
    followUp: demo.followUp,
  };
}

const contract: Handler<'contract'> = (scene, act) =>
  scene.as(scene.provider, async (tx) => {
    const { caseId } = scene;
    const reader = scene.use(ContractReader);
    const before = (await reader.view(tx, caseId))?.version ?? 0;
    await scene.use(SaveContractDraft).execute(tx, { caseId, version: before, draft: draftOf(scene, act) });
    const version = (await reader.view(tx, caseId))?.version ?? 0;
    scene.contractHash = (await scene.use(SendContract).execute(tx, { caseId, version })).hash;
  });

/** What is agreed in writing. */
export const contractActs = {
  contract,
  'sign-contract': async (scene, { by }) => {
    const { caseId, contractHash: hash } = scene;
    await scene.as(scene.party(by), async (tx) => {
      const [standing] = await scene.use(OrderReader).statements(tx, caseId);
      const order = standing ?? { answer: 'none', compliedOn: null };
      await scene.use(SignAfterOrderQuestion).execute(tx, { caseId, hash, order });
    });
  },
  'ask-changes': (scene, { by, reason }) =>
    scene.as(scene.party(by), (tx) => scene.use(AskForChanges).execute(tx, { caseId: scene.caseId, reason })),
  'withdraw-contract': (scene, { reason }) =>
    scene.as(scene.provider, (tx) =>
      scene.use(WithdrawContract).execute(tx, { caseId: scene.caseId, reason }),
    ),
  'take-up': (scene) =>
    scene.as(scene.provider, (tx) => scene.use(TakeUpWaiting).execute(tx, { caseId: scene.caseId })),
} as const satisfies { [K in Act['do']]?: Handler<K> };

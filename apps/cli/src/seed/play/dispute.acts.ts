import {
  DisputeAttestation,
  HandOverDispute,
  ProposeSettlement,
  ResolveDispute,
  WriteInDispute,
} from '@samraad/delivery';
import type { Act } from '../cases/demo-case';
import type { Handler } from './scene';

/** Where the parties and the provider do not agree on what was delivered. */
export const disputeActs = {
  dispute: async (scene, { by, reason }) => {
    const command = { caseId: scene.caseId, reason };
    await scene.as(scene.party(by), (tx) => scene.use(DisputeAttestation).execute(tx, command));
  },
  'write-in-dispute': async (scene, { by, text }) => {
    const command = { caseId: scene.caseId, body: text };
    await scene.as(scene.actor(by), (tx) => scene.use(WriteInDispute).execute(tx, command));
  },
  'propose-settlement': async (scene, { by, price, text }) => {
    const command = { caseId: scene.caseId, amount: BigInt(price) * 100n, text };
    await scene.as(scene.actor(by), (tx) => scene.use(ProposeSettlement).execute(tx, command));
  },
  'hand-over-dispute': async (scene, { by }) => {
    const { caseId } = scene;
    await scene.as(scene.actor(by), (tx) => scene.use(HandOverDispute).execute(tx, { caseId }));
  },
  'lift-dispute': async (scene, { by, resolution }) => {
    const command = { caseId: scene.caseId, outcome: 'stands', resolution } as const;
    await scene.as(scene.party(by), (tx) => scene.use(ResolveDispute).execute(tx, command));
  },
} as const satisfies { [K in Act['do']]?: Handler<K> };

import { AddendaQuery, SaveAddendumDraft, SendAddendum, SignAddendum } from '@samraad/addenda';
import { DeliveryReader } from '@samraad/delivery';
import type { Tx } from '@samraad/platform';
import type { Act } from '../cases/demo-case';
import type { Handler, Scene } from './scene';
import { dayOf } from './timeline';

type AddendumAct = Extract<Act, { do: 'addendum' }>;

/** The plan as it stands, and what comes on top of it. */
async function activitiesOf(tx: Tx, { demo, caseId, use }: Scene, { more }: AddendumAct) {
  const course = await use(DeliveryReader).ofCase(tx, caseId);
  const open = (course?.activities ?? []).filter(({ state }) => state === 'planned');
  return [
    ...open.map(({ seq, title, kind, plannedOn, description }) => ({
      ...{ seq, title, kind: kind as AddendumAct['more'][number][1], plannedOn, description },
    })),
    ...more.map(([day, kind, title]) => ({
      ...{ seq: null, title, kind, plannedOn: dayOf(demo.begins, day), description: '' },
    })),
  ];
}

const lastOf = async (tx: Tx, { caseId, use }: Scene) => (await use(AddendaQuery).ofCase(tx, caseId)).at(-1);

const addendum: Handler<'addendum'> = (scene, act) =>
  scene.as(scene.provider, async (tx) => {
    const { caseId } = scene;
    const draft = {
      reason: act.reason,
      price: String(act.price * 100),
      activities: await activitiesOf(tx, scene, act),
    };
    await scene.use(SaveAddendumDraft).execute(tx, { caseId, version: 0, draft });
    const version = (await lastOf(tx, scene))?.version ?? 0;
    await scene.use(SendAddendum).execute(tx, { caseId, version });
    scene.addendumHash = (await lastOf(tx, scene))?.sent?.hash ?? '';
  });

/** What is agreed otherwise on the way. */
export const addendaActs = {
  addendum,
  'sign-addendum': async (scene, { by }) => {
    const { caseId, addendumHash: hash } = scene;
    await scene.as(scene.party(by), (tx) => scene.use(SignAddendum).execute(tx, { caseId, hash }));
  },
} as const satisfies { [K in Act['do']]?: Handler<K> };

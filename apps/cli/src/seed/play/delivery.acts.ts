import {
  Attest,
  CancelActivity,
  DeliveryReader,
  ReportActivity,
  ReportDelivered,
  ReportMilestone,
} from '@samraad/delivery';
import type { Tx } from '@samraad/platform';
import type { Act } from '../cases/demo-case';
import type { Handler, Scene } from './scene';

async function activityId(tx: Tx, scene: Scene, index: number): Promise<string> {
  const course = await scene.use(DeliveryReader).ofCase(tx, scene.caseId);
  return course?.activities[index]?.id ?? '';
}

const held: Handler<'held'> = (scene, { activity, attended }, day) =>
  scene.as(scene.provider, async (tx) => {
    const [attendedManagement, attendedEmployees] = attended;
    const report = { heldOn: day, attendedManagement, attendedEmployees, note: null };
    await scene
      .use(ReportActivity)
      .execute(tx, { activityId: await activityId(tx, scene, activity), ...report });
  });

/** The course after the signatures. */
export const deliveryActs = {
  held,
  'cancel-activity': (scene, { activity, reason }) =>
    scene.as(scene.provider, async (tx) =>
      scene.use(CancelActivity).execute(tx, { activityId: await activityId(tx, scene, activity), reason }),
    ),
  delivered: async (scene, { price, summary }) => {
    const finalAmount = price === undefined ? null : BigInt(price) * 100n;
    const command = { caseId: scene.caseId, finalAmount, summary };
    await scene.as(scene.provider, (tx) => scene.use(ReportDelivered).execute(tx, command));
  },
  'report-milestone': async (scene, { milestone, summary }) => {
    const command = { caseId: scene.caseId, milestone, summary };
    await scene.as(scene.provider, (tx) => scene.use(ReportMilestone).execute(tx, command));
  },
  attest: async (scene, { by, milestone }) => {
    const of = { caseId: scene.caseId, ...(milestone === undefined ? {} : { milestone }) };
    await scene.as(scene.party(by), (tx) => scene.use(Attest).execute(tx, of));
  },
} as const satisfies { [K in Act['do']]?: Handler<K> };

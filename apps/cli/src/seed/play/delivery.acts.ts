import {
  ApproveInvoice,
  Attest,
  CancelActivity,
  DeliveryReader,
  DisputeAttestation,
  MarkInvoicePaid,
  ReportActivity,
  ReportDelivered,
  ReportMilestone,
  ResolveDispute,
  SendInvoice,
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

const invoice: Handler<'invoice'> = (scene) =>
  scene.as(scene.coordinator, async (tx) => {
    const course = await scene.use(DeliveryReader).ofCase(tx, scene.caseId);
    const amount = course?.money?.earned ?? 0n;
    const number = scene.house.billNumber(scene.providerKey);
    const { invoiceId } = await scene.use(SendInvoice).execute(tx, { caseId: scene.caseId, amount, number });
    scene.invoiceId = invoiceId;
  });

/** The course after the signatures, and its money. */
export const deliveryActs = {
  held,
  invoice,
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
  dispute: async (scene, { by, reason }) => {
    const command = { caseId: scene.caseId, reason };
    await scene.as(scene.party(by), (tx) => scene.use(DisputeAttestation).execute(tx, command));
  },
  'lift-dispute': async (scene, { by, resolution }) => {
    const command = { caseId: scene.caseId, outcome: 'stands', resolution } as const;
    await scene.as(scene.party(by), (tx) => scene.use(ResolveDispute).execute(tx, command));
  },
  approve: async (scene, { by }) => {
    const { invoiceId } = scene;
    await scene.as(scene.house.people.holder(by), (tx) =>
      scene.use(ApproveInvoice).execute(tx, { invoiceId }),
    );
  },
  pay: async (scene, { by }) => {
    const { invoiceId } = scene;
    await scene.as(scene.house.people.holder(by), (tx) =>
      scene.use(MarkInvoicePaid).execute(tx, { invoiceId }),
    );
  },
} as const satisfies { [K in Act['do']]?: Handler<K> };

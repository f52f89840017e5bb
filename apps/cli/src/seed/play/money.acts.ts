import { ApproveInvoice, DeliveryReader, MarkInvoicePaid, SendInvoice } from '@samraad/delivery';
import { InvoicingReader, ReadPaymentFile, TakeInPayments } from '@samraad/invoicing';
import type { Act } from '../cases/demo-case';
import type { Handler } from './scene';

const invoice: Handler<'invoice'> = (scene) =>
  scene.as(scene.coordinator, async (tx) => {
    const course = await scene.use(DeliveryReader).ofCase(tx, scene.caseId);
    const amount = course?.money?.earned ?? 0n;
    const number = scene.house.billNumber(scene.providerKey);
    const { invoiceId } = await scene.use(SendInvoice).execute(tx, { caseId: scene.caseId, amount, number });
    scene.invoiceId = invoiceId;
  });

const kroner = (ore: bigint) => `-${ore / 100n},${String(ore % 100n).padStart(2, '0')}`;

/** The bank's list of that day: it pays the case's invoice, and something nobody knows the invoice of. */
const bankFile: Handler<'bank-file'> = async (scene, { by, unknown }, day) => {
  const { invoiceId } = scene;
  const kept = await scene.use(InvoicingReader).document(invoiceId, invoiceId);
  if (!kept) throw new Error(`no document of the invoice in case ${scene.demo.key}`);
  const lines = [
    'Dato;Beløb;Tekst;Bankens reference',
    [day, kroner(kept.doc.payable), `Betaling af ${kept.doc.number}`, `${kept.doc.number}/1`].join(';'),
    [day, kroner(BigInt(unknown.price) * 100n), unknown.text, `${kept.doc.number}/2`].join(';'),
  ];
  const bytes = Buffer.from(lines.join('\r\n'));
  await scene.as(scene.house.people.holder(by), async (tx) => {
    const file = await scene.use(ReadPaymentFile).execute(tx, { bytes });
    await scene.use(TakeInPayments).execute(tx, file);
  });
};

/** What is billed, and how it is paid. */
export const moneyActs = {
  invoice,
  'bank-file': bankFile,
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

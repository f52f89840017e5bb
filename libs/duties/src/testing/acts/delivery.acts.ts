import { addCalendarDays } from '@samraad/deadlines';
import {
  AgreeOnEarlyEnd,
  AgreeOnUndo,
  DropUndo,
  ProposeUndo,
  AgreeOnSettlement,
  EarlyEndsQuery,
  ProposeEarlyEnd,
  RefuseEarlyEnd,
  TakeBackEarlyEnd,
  ApproveInvoice,
  Attest,
  CancelActivity,
  CreditSentInvoice,
  DisputeAttestation,
  DisputesQuery,
  HandOverDispute,
  MarkInvoicePaid,
  MoveActivity,
  ProposeSettlement,
  ReportActivity,
  ReportDelivered,
  ReportMilestone,
  ResolveDispute,
  SayNotDelivered,
  SendInvoice,
  WriteInDispute,
} from '@samraad/delivery';
import { AnswerEvaluation } from '@samraad/evaluation';
import { goodAnswers } from '@samraad/evaluation/testing';
import { newId, type Tx } from '@samraad/platform';
import { type Act, type ActScene, idOf, pick, today } from './act';

const activity = async (tx: Tx, { caseId, n }: ActScene) => {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM activity WHERE case_id = $1 AND state = 'planned' ORDER BY planned_on, id`,
    [caseId],
  );
  return rows.length > 0 ? pick(rows, n % 4 === 0 ? 1 : 0).id : newId();
};
const invoice = (tx: Tx, caseId: string) =>
  idOf(tx, `SELECT id::text AS value FROM invoice WHERE case_id = $1 AND state = 'sent'`, caseId);

/** From the signed contract until the case is closed. */
export const deliveryActs = {
  report: async (tx, scene) => {
    const attended = { attendedManagement: 1, attendedEmployees: 9, note: null };
    const heldOn = addCalendarDays(await today(tx), -(scene.n % 5 === 0 ? 2 : 0));
    return scene.app
      .get(ReportActivity)
      .execute(tx, { activityId: await activity(tx, scene), heldOn, ...attended });
  },
  cancel: async (tx, scene) =>
    scene.app.get(CancelActivity).execute(tx, { activityId: await activity(tx, scene), reason: 'Aflyst.' }),
  move: async (tx, scene) => {
    const plannedOn = addCalendarDays(await today(tx), scene.n % 40);
    return scene.app.get(MoveActivity).execute(tx, { activityId: await activity(tx, scene), plannedOn });
  },
  delivered: (tx, { app, caseId }) =>
    app.get(ReportDelivered).execute(tx, { caseId, summary: 'Alt er holdt.' }),
  'say-not-delivered': (tx, { app, caseId }) =>
    app.get(SayNotDelivered).execute(tx, { caseId, reason: 'Et møde mangler.' }),
  'report-milestone': (tx, { app, caseId, n }) =>
    app.get(ReportMilestone).execute(tx, { caseId, milestone: 1 + (n % 3), summary: 'Delen er holdt.' }),
  // The first milestone where there are any, else the whole.
  attest: (tx, { app, caseId, n }) =>
    app.get(Attest).execute(tx, { caseId, ...(n % 3 === 2 ? { milestone: 1 } : {}) }),
  dispute: (tx, { app, caseId }) =>
    app.get(DisputeAttestation).execute(tx, { caseId, reason: 'Et møde mangler.' }),
  resolve: (tx, { app, caseId, n }) => {
    const outcome = n % 2 === 0 ? 'stands' : 'withdrawn';
    return app.get(ResolveDispute).execute(tx, { caseId, outcome, resolution: 'Vi har talt.' });
  },
  'write-in-dispute': (tx, { app, caseId }) =>
    app.get(WriteInDispute).execute(tx, { caseId, body: 'Vi mangler et møde.' }),
  'propose-settlement': (tx, { app, caseId, n }) => {
    const amount = n % 3 === 2 ? 0n : BigInt(n % 40) * 100_000n;
    return app.get(ProposeSettlement).execute(tx, { caseId, amount, text: 'Vi deler forskellen.' });
  },
  'agree-settlement': async (tx, { app, caseId }) => {
    const hash = (await app.get(DisputesQuery).ofCase(tx, caseId, 0))?.open?.hash ?? '';
    return app.get(AgreeOnSettlement).execute(tx, { caseId, hash });
  },
  'hand-over-dispute': (tx, { app, caseId }) => app.get(HandOverDispute).execute(tx, { caseId }),
  'propose-early-end': (tx, { app, caseId, n }) => {
    const amount = n % 3 === 0 ? 0n : BigInt(n % 30) * 100_000n;
    const of = { caseId, amount, reason: 'Opgaven er løst på anden vis.', keepsTalk: n % 2 === 0 };
    return app.get(ProposeEarlyEnd).execute(tx, of);
  },
  'agree-early-end': async (tx, { app, caseId }) => {
    const hash = (await app.get(EarlyEndsQuery).ofCase(tx, caseId))?.open?.hash ?? '';
    return app.get(AgreeOnEarlyEnd).execute(tx, { caseId, hash });
  },
  'answer-early-end': async (tx, { app, caseId, n }) => {
    if (n % 2 === 0) return app.get(TakeBackEarlyEnd).execute(tx, { caseId });
    const hash = (await app.get(EarlyEndsQuery).ofCase(tx, caseId))?.open?.hash ?? '';
    return app.get(RefuseEarlyEnd).execute(tx, { caseId, hash, reason: 'Vi vil gerne have resten.' });
  },
  'propose-undo': (tx, { app, caseId, n }) =>
    app.get(ProposeUndo).execute(tx, { caseId, milestone: n % 3, reason: 'Mødet blev ikke holdt.' }),
  'answer-undo': async (tx, { app, caseId, n }) => {
    const [undo] = await tx.query<{ hash: string }>(
      `SELECT hash FROM attestation_undo WHERE case_id = $1 AND state = 'open'`,
      [caseId],
    );
    const seen = { caseId, hash: undo?.hash ?? '' };
    if (n % 4 === 0) return app.get(DropUndo).execute(tx, seen);
    return app.get(AgreeOnUndo).execute(tx, seen);
  },
  invoice: async (tx, { app, caseId, n }) => {
    const sql = 'SELECT coalesce(sum(earned), 0)::text AS value FROM contract_balance WHERE case_id = $1';
    const earned = BigInt(await idOf(tx, sql, caseId));
    const amount = n % 3 === 0 ? earned / 2n : earned;
    return app.get(SendInvoice).execute(tx, { caseId, amount, number: newId().slice(0, 13) });
  },
  credit: async (tx, { app, caseId }) =>
    app.get(CreditSentInvoice).execute(tx, { invoiceId: await invoice(tx, caseId), reason: 'Forkert.' }),
  approve: async (tx, { app, caseId }) =>
    app.get(ApproveInvoice).execute(tx, { invoiceId: await invoice(tx, caseId) }),
  pay: async (tx, { app, caseId }) =>
    app.get(MarkInvoicePaid).execute(tx, { invoiceId: await invoice(tx, caseId) }),
  answer: async (tx, { app, caseId, n }) => {
    const rows = await tx.query<{ id: string; kind: 'satisfaction' | 'effect' }>(
      `SELECT id, kind FROM evaluation WHERE case_id = $1 AND state = 'open' ORDER BY kind DESC`,
      [caseId],
    );
    const { id, kind } = rows[n % 2] ?? rows[0] ?? { id: newId(), kind: 'effect' as const };
    return app.get(AnswerEvaluation).execute(tx, { evaluationId: id, answers: goodAnswers(kind) });
  },
} as const satisfies Record<string, Act>;

import { ReleaseRoom } from '@samraad/budget';
import {
  AskForChanges,
  SaveContractDraft,
  SendContract,
  SignAfterOrderQuestion,
  TakeUpWaiting,
  WithdrawContract,
} from '@samraad/contracts';
import { fullContract } from '@samraad/contracts/testing';
import { addCalendarDays, localDateOf } from '@samraad/deadlines';
import {
  Attest,
  CancelActivity,
  CreditSentInvoice,
  DisputeAttestation,
  MarkInvoicePaid,
  MoveActivity,
  ReportActivity,
  ReportDelivered,
  ResolveDispute,
  SendInvoice,
} from '@samraad/delivery';
import {
  AcceptRequest,
  AskForPause,
  DeclineRequest,
  LogContact,
  ReplyToPause,
  SendMessage,
} from '@samraad/dialogue';
import { AnswerEvaluation } from '@samraad/evaluation';
import { goodAnswers } from '@samraad/evaluation/testing';
import { newId, type Tx } from '@samraad/platform';
import {
  AnswerOrderQuestion,
  AskForSignatures,
  ChooseSigners,
  ConfirmProvider,
  DeclineSignature,
  EndorseRequest,
  PassOnSignature,
  ProposeProvider,
  ResubmitRequest,
  ReturnRequest,
  SaveAnswers,
  SignRequest,
  StateOrderLater,
  WithdrawRequest,
} from '@samraad/requests';
import { fullAnswers } from '@samraad/requests/testing';
import type { TestApp } from '@samraad/platform/testing';
import { anyOf, type CastPeople } from './case-cast';

/** What an act is given: where, by whom it may be meant, and a number that decides what it leaves open. */
export interface ActScene {
  readonly app: Pick<TestApp, 'get'>;
  readonly cast: CastPeople;
  readonly caseId: string;
  readonly n: number;
}
type Act = (tx: Tx, scene: ActScene) => Promise<unknown>;

const one = async (tx: Tx, sql: string, caseId: string): Promise<Record<string, unknown>> =>
  (await tx.query(sql, [caseId]))[0] ?? {};
const text = async (tx: Tx, sql: string, caseId: string) =>
  ((await one(tx, sql, caseId)).value as string | undefined) ?? newId();
const version = async (tx: Tx, caseId: string) =>
  Number(await text(tx, 'SELECT version::text AS value FROM request WHERE id = $1', caseId));
const requestHash = (tx: Tx, caseId: string) =>
  text(tx, `SELECT coalesce(content_hash, '') AS value FROM request WHERE id = $1`, caseId);
const today = async (tx: Tx) => localDateOf(await tx.now());
const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;

const requestActs = {
  fill: async (tx, { app, cast, caseId, n }) => {
    const answers = fullAnswers(cast.people.informed.personId);
    const title = n % 3 === 0 ? { title: `Ro på, ${n}. gang` } : {};
    const at = await version(tx, caseId);
    await app.get(SaveAnswers).execute(tx, { caseId, version: at, answers: { ...answers, ...title } });
  },
  order: async (tx, { app, cast, caseId, n }) => {
    const answer = n % 5 === 0 ? 'unknown' : 'none';
    const statement = { unitId: cast.people.unitId, answer, compliedOn: null } as const;
    await app.get(AnswerOrderQuestion).execute(tx, { caseId, version: await version(tx, caseId), statement });
  },
  'order-later': (tx, { app, cast, caseId, n }) => {
    const answer = pick(['none', 'same_matter', 'other_matter'] as const, n);
    const statement = { unitId: cast.people.unitId, answer, compliedOn: null };
    return app.get(StateOrderLater).execute(tx, { caseId, statement });
  },
  choose: async (tx, { app, cast, caseId, n }) => {
    const { unitId } = cast.people;
    const signers = [
      { unitId, side: 'management', personId: cast.who.manager.personId },
      { unitId, side: 'employees', personId: (n % 4 === 0 ? cast.who.tr : cast.who.representative).personId },
    ] as const;
    await app.get(ChooseSigners).execute(tx, { caseId, version: await version(tx, caseId), signers });
  },
  ask: async (tx, { app, caseId }) =>
    app.get(AskForSignatures).execute(tx, { caseId, version: await version(tx, caseId) }),
  sign: async (tx, { app, caseId }) =>
    app.get(SignRequest).execute(tx, { caseId, hash: await requestHash(tx, caseId) }),
  decline: (tx, { app, caseId }) => app.get(DeclineSignature).execute(tx, { caseId, reason: 'Ikke endnu.' }),
  'pass-on': (tx, { app, cast, caseId, n }) =>
    app.get(PassOnSignature).execute(tx, { caseId, toPersonId: anyOf(cast, n).personId }),
  withdraw: (tx, { app, caseId }) => app.get(WithdrawRequest).execute(tx, { caseId, reason: 'Det er løst.' }),
  propose: (tx, { app, cast, caseId, n }) =>
    app.get(ProposeProvider).execute(tx, { caseId, providerId: pick(cast.providerIds, n % 4 === 0 ? 1 : 0) }),
  confirm: async (tx, { app, caseId }) => {
    const open = `SELECT id::text AS value FROM provider_choice WHERE request_id = $1 AND state = 'proposed'`;
    return app.get(ConfirmProvider).execute(tx, { caseId, choiceId: await text(tx, open, caseId) });
  },
  endorse: async (tx, { app, caseId }) =>
    app.get(EndorseRequest).execute(tx, { caseId, hash: await requestHash(tx, caseId) }),
  return: (tx, { app, caseId }) => app.get(ReturnRequest).execute(tx, { caseId, reason: 'Skriv mere.' }),
  resubmit: (tx, { app, caseId }) => app.get(ResubmitRequest).execute(tx, { caseId }),
} as const satisfies Record<string, Act>;

const dialogueActs = {
  accept: (tx, { app, caseId }) => app.get(AcceptRequest).execute(tx, { caseId }),
  message: (tx, { app, caseId }) =>
    app.get(SendMessage).execute(tx, { caseId, body: 'Hvornår passer det jer?' }),
  contact: async (tx, { app, cast, caseId, n }) => {
    const heldAt = new Date((await tx.now()).getTime() - (n % 48) * 3_600_000);
    const withEmployees = n % 5 === 0 ? [] : [cast.who.representative.personId];
    const withManagement = [cast.who.manager.personId];
    return app.get(LogContact).execute(tx, { caseId, kind: 'call', heldAt, withManagement, withEmployees });
  },
  'decline-request': (tx, { app, caseId }) =>
    app.get(DeclineRequest).execute(tx, { caseId, reasonCode: 'no-capacity', reason: 'Vi har ikke tid.' }),
  'ask-pause': async (tx, { app, caseId, n }) => {
    const from = addCalendarDays(await today(tx), n % 7);
    const to = addCalendarDays(from, n % 20);
    return app.get(AskForPause).execute(tx, { caseId, from, to, reason: 'holiday' });
  },
  'answer-pause': async (tx, { app, caseId, n }) => {
    const open = `SELECT id::text AS value FROM clock_pause WHERE case_id = $1 AND state = 'proposed'`;
    const pauseId = await text(tx, open, caseId);
    return app.get(ReplyToPause).execute(tx, { caseId, pauseId, confirm: n % 3 > 0 });
  },
} as const satisfies Record<string, Act>;

const contractHash = `SELECT v.hash AS value FROM contract c JOIN contract_version v ON v.contract_id = c.id AND v.no = c.current_no
  WHERE c.case_id = $1 AND c.state <> 'ended'`;
const contractVersion = `SELECT version::text AS value FROM contract WHERE case_id = $1 AND state <> 'ended'`;
const versionOf = async (tx: Tx, caseId: string) =>
  Number((await one(tx, contractVersion, caseId)).value ?? 0);

const contractActs = {
  write: async (tx, { app, caseId, n }) => {
    const day = await today(tx);
    const days = { first: addCalendarDays(day, n % 30), last: addCalendarDays(day, 30 + (n % 200)) };
    const draft = fullContract(days, n % 6 === 0 ? '600000000' : '4500000');
    return app.get(SaveContractDraft).execute(tx, { caseId, version: await versionOf(tx, caseId), draft });
  },
  send: async (tx, { app, caseId }) =>
    app.get(SendContract).execute(tx, { caseId, version: await versionOf(tx, caseId) }),
  'free-room': (tx, { app, cast }) =>
    app.get(ReleaseRoom).execute(tx, { contractId: cast.blocker, reason: 'lapsed' }),
  'take-up': (tx, { app, caseId }) => app.get(TakeUpWaiting).execute(tx, { caseId }),
  'withdraw-contract': (tx, { app, caseId }) =>
    app.get(WithdrawContract).execute(tx, { caseId, reason: 'Vi retter den.' }),
  changes: (tx, { app, caseId }) => app.get(AskForChanges).execute(tx, { caseId, reason: 'En dag mere.' }),
  'sign-contract': async (tx, { app, caseId }) =>
    app.get(SignAfterOrderQuestion).execute(tx, {
      caseId,
      hash: await text(tx, contractHash, caseId),
      order: { answer: 'none', compliedOn: null },
    }),
} as const satisfies Record<string, Act>;

const activity = async (tx: Tx, { caseId, n }: ActScene) => {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM activity WHERE case_id = $1 AND state = 'planned' ORDER BY planned_on, id`,
    [caseId],
  );
  return rows.length > 0 ? pick(rows, n % 4 === 0 ? 1 : 0).id : newId();
};
const invoice = (tx: Tx, caseId: string) =>
  text(tx, `SELECT id::text AS value FROM invoice WHERE case_id = $1 AND state = 'sent'`, caseId);

const deliveryActs = {
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
  attest: (tx, { app, caseId }) => app.get(Attest).execute(tx, { caseId }),
  dispute: (tx, { app, caseId }) =>
    app.get(DisputeAttestation).execute(tx, { caseId, reason: 'Et møde mangler.' }),
  resolve: (tx, { app, caseId, n }) => {
    const outcome = n % 2 === 0 ? 'stands' : 'withdrawn';
    return app.get(ResolveDispute).execute(tx, { caseId, outcome, resolution: 'Vi har talt.' });
  },
  invoice: async (tx, { app, caseId, n }) => {
    const sql = 'SELECT coalesce(sum(earned), 0)::text AS value FROM contract_balance WHERE case_id = $1';
    const earned = BigInt(await text(tx, sql, caseId));
    const amount = n % 3 === 0 ? earned / 2n : earned;
    return app.get(SendInvoice).execute(tx, { caseId, amount, number: newId().slice(0, 13) });
  },
  credit: async (tx, { app, caseId }) =>
    app.get(CreditSentInvoice).execute(tx, { invoiceId: await invoice(tx, caseId), reason: 'Forkert.' }),
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

/** Everything that can be done to a case, by name. */
export const caseActs: Readonly<Record<string, Act>> = {
  ...requestActs,
  ...dialogueActs,
  ...contractActs,
  ...deliveryActs,
};
export const allActs = Object.keys(caseActs);

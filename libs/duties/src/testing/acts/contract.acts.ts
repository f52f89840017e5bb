import { ReleaseRoom } from '@samraad/budget';
import {
  AskForChanges,
  CommentOnContract,
  type ContractDraft,
  PassPen,
  SaveContractDraft,
  SendContract,
  SignAfterOrderQuestion,
  TakeUpWaiting,
  WithdrawContract,
} from '@samraad/contracts';
import { fullContract } from '@samraad/contracts/testing';
import { addCalendarDays } from '@samraad/deadlines';
import { newId, type Tx } from '@samraad/platform';
import { type Act, type ActScene, idOf, today, valueOf } from './act';

/** More than is left while the blocker holds its room. */
const dear = '600000000';
const contractHash = `SELECT v.hash AS value FROM contract c JOIN contract_version v ON v.contract_id = c.id AND v.no = c.current_no
  WHERE c.case_id = $1 AND c.state <> 'ended'`;
const contractVersion = `SELECT version::text AS value FROM contract WHERE case_id = $1 AND state <> 'ended'`;
const versionOf = async (tx: Tx, caseId: string) => Number((await valueOf(tx, contractVersion, caseId)) ?? 0);

/** The same in two milestones, an activity each. */
function inParts({ activities = [], ...draft }: ContractDraft): ContractDraft {
  const price = BigInt(draft.price ?? '0');
  const [seminar, talk] = activities;
  if (!seminar || !talk) return { ...draft, activities };
  const milestones = [
    { title: 'Første del', amount: (price / 3n).toString() },
    { title: 'Anden del', amount: (price - price / 3n).toString() },
  ];
  return {
    ...draft,
    milestones,
    activities: [{ ...seminar, milestone: 1 }, { ...seminar, milestone: 2 }, talk],
  };
}

const write: Act = async (tx, { app, caseId, n }) => {
  const day = await today(tx);
  const days = { first: addCalendarDays(day, n % 30), last: addCalendarDays(day, 30 + (n % 200)) };
  const whole = fullContract(days, n % 3 === 0 ? dear : '4500000');
  const draft = n % 5 === 4 ? inParts(whole) : whole;
  return app.get(SaveContractDraft).execute(tx, { caseId, version: await versionOf(tx, caseId), draft });
};
const send: Act = async (tx, { app, caseId }) =>
  app.get(SendContract).execute(tx, { caseId, version: await versionOf(tx, caseId) });
const rivalOf = ({ cast }: ActScene) => cast.rivalId ?? newId();

/** From the first draft of a contract until all have signed, and what a rival for the room does. */
export const contractActs = {
  write,
  send,
  'pass-pen': (tx, { app, caseId, n }) =>
    app.get(PassPen).execute(tx, { caseId, to: n % 2 === 0 ? 'provider' : 'parties' }),
  'take-pen': (tx, { app, caseId }) => app.get(PassPen).execute(tx, { caseId, to: 'provider' }),
  comment: (tx, { app, caseId }) =>
    app.get(CommentOnContract).execute(tx, { caseId, part: 'scope', body: 'Kan det siges klarere?' }),
  'free-room': (tx, { app, cast }) =>
    app.get(ReleaseRoom).execute(tx, { contractId: cast.blocker, reason: 'lapsed' }),
  'take-up': (tx, { app, caseId }) => app.get(TakeUpWaiting).execute(tx, { caseId }),
  'withdraw-contract': (tx, { app, caseId }) =>
    app.get(WithdrawContract).execute(tx, { caseId, reason: 'Vi retter den.' }),
  changes: (tx, { app, caseId }) => app.get(AskForChanges).execute(tx, { caseId, reason: 'En dag mere.' }),
  'sign-contract': async (tx, { app, caseId }) =>
    app.get(SignAfterOrderQuestion).execute(tx, {
      caseId,
      hash: await idOf(tx, contractHash, caseId),
      order: { answer: 'none', compliedOn: null },
    }),
  // The rival is ahead in the queue and as dear: there is room for one of them.
  'rival-sends': async (tx, scene) => {
    const rival = { ...scene, caseId: rivalOf(scene), n: 0 };
    await write(tx, rival);
    return send(tx, rival);
  },
  'rival-takes-up': (tx, scene) => scene.app.get(TakeUpWaiting).execute(tx, { caseId: rivalOf(scene) }),
  'rival-withdraws': (tx, scene) =>
    scene.app.get(WithdrawContract).execute(tx, { caseId: rivalOf(scene), reason: 'Vi retter den.' }),
} as const satisfies Record<string, Act>;

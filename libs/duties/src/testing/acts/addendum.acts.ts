import {
  type AddendumDraft,
  DeclineAddendum,
  SaveAddendumDraft,
  SendAddendum,
  SignAddendum,
  WithdrawAddendum,
} from '@samraad/addenda';
import { addCalendarDays } from '@samraad/deadlines';
import type { Tx } from '@samraad/platform';
import { type Act, type ActScene, idOf, today, valueOf } from './act';

const open = `FROM addendum a WHERE a.case_id = $1 AND a.state NOT IN ('signed', 'ended')`;
const versionOf = async (tx: Tx, caseId: string) =>
  Number((await valueOf(tx, `SELECT a.version::text AS value ${open}`, caseId)) ?? 0);
const hash = `SELECT x.hash AS value FROM addendum_text x JOIN addendum a ON a.id = x.addendum_id AND x.no = a.sent_no
  WHERE a.case_id = $1 AND a.state = 'sent'`;

/** Dearer, cheaper, or only another plan. */
async function draftOf(tx: Tx, { n }: ActScene): Promise<AddendumDraft> {
  const price = ['4700000', '4300000', '600000000', undefined][n % 4];
  const plannedOn = addCalendarDays(await today(tx), 1 + (n % 30));
  const activities = [
    { seq: n % 2 === 0 ? 1 : null, title: 'Workshop', kind: 'workshop', plannedOn, description: '' },
    { seq: 2, title: 'Opfølgning', kind: 'follow-up-talk', plannedOn, description: '' },
  ] as const;
  return {
    reason: 'Noget skal være anderledes.',
    ...(price === undefined ? {} : { price }),
    ...(n % 3 === 0 ? { activities: [...activities] } : {}),
  };
}

/** Changes of a signed contract. */
export const addendumActs = {
  'write-addendum': async (tx, scene) =>
    scene.app.get(SaveAddendumDraft).execute(tx, {
      caseId: scene.caseId,
      version: await versionOf(tx, scene.caseId),
      draft: await draftOf(tx, scene),
    }),
  'send-addendum': async (tx, { app, caseId }) =>
    app.get(SendAddendum).execute(tx, { caseId, version: await versionOf(tx, caseId) }),
  'sign-addendum': async (tx, { app, caseId }) =>
    app.get(SignAddendum).execute(tx, { caseId, hash: await idOf(tx, hash, caseId) }),
  'decline-addendum': (tx, { app, caseId }) =>
    app.get(DeclineAddendum).execute(tx, { caseId, reason: 'Det er for dyrt.' }),
  'withdraw-addendum': (tx, { app, caseId }) =>
    app.get(WithdrawAddendum).execute(tx, { caseId, reason: 'Vi tager det senere.' }),
} as const satisfies Record<string, Act>;

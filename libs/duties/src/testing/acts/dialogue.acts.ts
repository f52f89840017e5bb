import { addCalendarDays, addWorkingDays } from '@samraad/deadlines';
import {
  AcceptRequest,
  AnswerNewDay,
  AnswerProviderChange,
  AskForPause,
  AssignConsultant,
  DeclineRequest,
  LeaveLateProvider,
  LogContact,
  ProposeNewDay,
  ProposeProviderChange,
  ReplyToPause,
  SendMessage,
  WithdrawNewDay,
  WithdrawProviderChange,
} from '@samraad/dialogue';
import { type Act, idOf, pick, today } from './act';

const openPromise = `SELECT id::text AS value FROM provider_promise WHERE case_id = $1 AND state = 'proposed' LIMIT 1`;

const openChange = `SELECT id::text AS value FROM provider_change WHERE case_id = $1 AND state = 'proposed'`;

/** From the delivered request until a contract is sent, and what is asked beside it. */
export const dialogueActs = {
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
    const pauseId = await idOf(tx, open, caseId);
    return app.get(ReplyToPause).execute(tx, { caseId, pauseId, confirm: n % 3 > 0 });
  },
  assign: (tx, { app, cast, caseId, n }) => {
    const { personId } = n % 4 === 0 ? cast.who.coordinator : cast.who.consultant;
    return app.get(AssignConsultant).execute(tx, { caseId, personId, note: null });
  },
  'propose-day': async (tx, { app, caseId, n }) => {
    const clock = n % 4 === 0 ? 'dialogue' : 'contract';
    const day = addWorkingDays(await tx.now(), 1 + (n % 15), []);
    return app.get(ProposeNewDay).execute(tx, { caseId, clock, day, reason: 'Vi er forsinkede.' });
  },
  'answer-day': async (tx, { app, caseId, n }) =>
    app
      .get(AnswerNewDay)
      .execute(tx, { caseId, promiseId: await idOf(tx, openPromise, caseId), confirm: n % 3 > 0 }),
  'take-back-day': async (tx, { app, caseId }) =>
    app.get(WithdrawNewDay).execute(tx, { caseId, promiseId: await idOf(tx, openPromise, caseId) }),
  'propose-change': (tx, { app, cast, caseId, n }) =>
    app.get(ProposeProviderChange).execute(tx, {
      ...{ caseId, providerId: pick(cast.providerIds, n % 4 === 0 ? 0 : 1) },
      reason: 'En anden passer bedre til os.',
    }),
  'answer-change': async (tx, { app, caseId, n }) => {
    const changeId = await idOf(tx, openChange, caseId);
    return app.get(AnswerProviderChange).execute(tx, { caseId, changeId, agrees: n % 3 > 0 });
  },
  'withdraw-change': async (tx, { app, caseId }) =>
    app.get(WithdrawProviderChange).execute(tx, { caseId, changeId: await idOf(tx, openChange, caseId) }),
  'leave-provider': (tx, { app, caseId }) => app.get(LeaveLateProvider).execute(tx, { caseId }),
} as const satisfies Record<string, Act>;

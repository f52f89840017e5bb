import { LeaveLateProvider, AssignConsultant, ProposeNewDay } from '@samraad/dialogue';
import { addCalendarDays, localDateOf } from '@samraad/deadlines';
import type { Tx } from '@samraad/platform';
import {
  AnswerJoining,
  AskIntoDraft,
  BeginFromOpenings,
  type CaseAct,
  ChooseSide,
  DeleteDraft,
  DropOpenings,
  HandInOpening,
  DecideOnSpread,
  GoOnWithout,
  InviteColleague,
  NudgeDraft,
  ProposeOpenings,
  RestoreDraft,
  SayReady,
  SetWorkplaces,
  StateAgreementProcess,
  WriteDraftMessage,
  WriteOpening,
} from '@samraad/requests';
import { fullOpening } from '@samraad/requests/testing';
import type { AnyCast } from './any-person-cast';
import type { ActScene } from './acts/act';
import { bookingActs } from './acts/booking.acts';
import { type ActName, caseActs } from './case-acts';

/** An act by its name in the tables, and how it is tried. */
export interface TriedAct {
  readonly act: CaseAct;
  readonly run: (tx: Tx, scene: ActScene, anybody: AnyCast) => Promise<unknown>;
}

const version = async (tx: Tx, caseId: string): Promise<number> => {
  const [row] = await tx.query<{ version: number }>('SELECT version FROM request WHERE id = $1', [caseId]);
  return row?.version ?? 0;
};
const of = (act: CaseAct, name: ActName): TriedAct => ({
  act,
  run: async (tx, scene) => caseActs[name](tx, scene),
});

const booking = (act: CaseAct, name: keyof typeof bookingActs): TriedAct => ({
  act,
  run: async (tx, scene) => bookingActs[name](tx, scene),
});

const jointly = {
  workplaces: {
    act: 'requests.edit',
    run: async (tx, { app, caseId, cast, n }) => {
      const { joinedUnitId } = cast;
      const { unitId } = cast.people;
      const lists = [[unitId, joinedUnitId], [unitId], [joinedUnitId], [unitId, joinedUnitId]];
      const unitIds = lists[n % 4] ?? [unitId];
      const coordinatingUnitId = n % 4 === 3 ? joinedUnitId : (unitIds[0] ?? unitId);
      const at = await version(tx, caseId);
      return app.get(SetWorkplaces).execute(tx, { caseId, version: at, unitIds, coordinatingUnitId });
    },
  },
  join: {
    act: 'requests.join',
    run: (tx, { app, caseId, n }) => app.get(AnswerJoining).execute(tx, { caseId, joins: n % 4 !== 0 }),
  },
  'go-on-without': {
    act: 'requests.go-on-without',
    run: async (tx, { app, caseId, cast, n }) => {
      const unitId = n % 4 === 0 ? cast.people.unitId : cast.joinedUnitId;
      const without = { unitId, reason: 'De vil ikke være med.' };
      return app.get(GoOnWithout).execute(tx, { caseId, version: await version(tx, caseId), ...without });
    },
  },
  side: {
    act: 'requests.choose-side',
    run: (tx, { app, caseId, n }) =>
      app.get(ChooseSide).execute(tx, { caseId, side: n % 2 === 0 ? 'management' : 'employees' }),
  },
  invite: {
    act: 'requests.invite',
    run: (tx, { app, caseId, cast, n }) =>
      app.get(InviteColleague).execute(tx, {
        ...{ caseId, unitId: cast.people.unitId, role: n % 2 === 0 ? 'manager' : 'amr' },
        ...{ name: 'Nye Kollega', email: `kollega-${n}@test.example` },
      }),
  },
  'ask-in': {
    act: 'requests.invite',
    run: (tx, { app, caseId, cast, n }) => {
      const { manager, representative } = cast.people;
      const { personId } = n % 2 === 0 ? manager : representative;
      return app.get(AskIntoDraft).execute(tx, { caseId, personIds: [personId] });
    },
  },
  'write-across': {
    act: 'requests.draft-message',
    run: (tx, { app, caseId }) => app.get(WriteDraftMessage).execute(tx, { caseId, body: 'Er I med?' }),
  },
  'propose-openings': {
    act: 'openings.write',
    run: (tx, { app, caseId }) => app.get(ProposeOpenings).execute(tx, { caseId }),
  },
  'write-opening': {
    act: 'openings.write',
    run: (tx, { app, caseId, n }) =>
      app
        .get(WriteOpening)
        .execute(tx, { caseId, answers: n % 4 === 0 ? { change: 'Ro.' } : { ...fullOpening } }),
  },
  'hand-in-opening': {
    act: 'openings.write',
    run: (tx, { app, caseId, n }) => app.get(HandInOpening).execute(tx, { caseId, handedIn: n % 5 !== 0 }),
  },
  'drop-openings': {
    act: 'openings.write',
    run: (tx, { app, caseId, n }) => app.get(DropOpenings).execute(tx, { caseId, drop: n % 3 !== 0 }),
  },
  'begin-common': {
    act: 'openings.write',
    run: (tx, { app, caseId }) => app.get(BeginFromOpenings).execute(tx, { caseId }),
  },
  ready: {
    act: 'requests.say-ready',
    run: async (tx, { app, caseId, n }) => {
      const at = await version(tx, caseId);
      return app.get(SayReady).execute(tx, { caseId, ready: n % 3 !== 0, version: at });
    },
  },
  nudge: {
    act: 'requests.nudge',
    run: (tx, { app, caseId, cast, n }) => {
      const unitId = n % 4 === 0 ? cast.joinedUnitId : cast.people.unitId;
      const side = n % 2 === 0 ? 'management' : 'employees';
      return app.get(NudgeDraft).execute(tx, { caseId, unitId, side });
    },
  },
  'tell-process': {
    act: 'requests.state-process',
    run: (tx, { app, caseId, cast, n }) => {
      const kind = n % 7 === 3 ? 'with_spread' : 'on_suspicion';
      const status = n % 2 === 0 ? 'met' : 'under_way';
      const of = { unitId: cast.people.unitId, topics: ['061'], statusOn: null, deadlineOn: null } as const;
      return app.get(StateAgreementProcess).execute(tx, { caseId, statement: { ...of, kind, status } });
    },
  },
  'decide-process': {
    act: 'requests.decide-process',
    run: async (tx, { app, caseId }) => {
      const sql = `SELECT id FROM agreement_process_now WHERE request_id = $1 ORDER BY needs_decision DESC, id LIMIT 1`;
      const [row] = await tx.query<{ id: string }>(sql, [caseId]);
      const decision = { allowed: true, decidedOn: localDateOf(await tx.now()), reason: 'Det er i orden.' };
      return app.get(DecideOnSpread).execute(tx, { caseId, processId: row?.id ?? caseId, ...decision });
    },
  },
  // Taken back at once: a play goes on with what lies in the bin as little as its people do.
  'delete-draft': {
    act: 'requests.delete-draft',
    run: async (tx, { app, caseId }) => {
      await app.get(DeleteDraft).execute(tx, { caseId });
      return app.get(RestoreDraft).execute(tx, { caseId });
    },
  },
  'restore-draft': {
    act: 'requests.restore-draft',
    run: async (tx, { app, caseId }) => {
      await app.get(DeleteDraft).execute(tx, { caseId });
      return app.get(RestoreDraft).execute(tx, { caseId });
    },
  },
  'leave-late': {
    act: 'dialogue.leave-provider',
    run: (tx, { app, caseId }) => app.get(LeaveLateProvider).execute(tx, { caseId }),
  },
  'new-day': {
    act: 'dialogue.agree-on-day',
    run: async (tx, { app, caseId, n }) => {
      const day = addCalendarDays(localDateOf(await tx.now()), 1 + (n % 20));
      const clock = n % 2 === 0 ? 'dialogue' : 'contract';
      return app.get(ProposeNewDay).execute(tx, { caseId, clock, day, reason: 'Vi er bagud.' });
    },
  },
  assign: {
    act: 'dialogue.assign',
    run: (tx, { app, caseId }, { who }) =>
      app.get(AssignConsultant).execute(tx, { caseId, personId: who.consultant.personId, note: null }),
  },
} as const satisfies Record<string, TriedAct>;

/** Every act of a case: each row of the table is tried by at least one. */
export const triedActs: Readonly<Record<string, TriedAct>> = {
  ...jointly,
  'propose-times': booking('booking.propose', 'propose-times'),
  'answer-times': booking('booking.answer', 'answer-times'),
  'confirm-time': booking('booking.confirm', 'confirm-time'),
  'cancel-meeting': booking('booking.change', 'cancel-meeting'),
  fill: of('requests.edit', 'fill'),
  order: of('requests.edit', 'order'),
  choose: of('requests.edit', 'choose'),
  ask: of('requests.ask-signatures', 'ask'),
  'order-later': of('requests.state-order', 'order-later'),
  sign: of('requests.sign', 'sign'),
  decline: of('requests.decline-signature', 'decline'),
  'pass-on': of('requests.pass-on', 'pass-on'),
  withdraw: of('requests.withdraw', 'withdraw'),
  propose: of('requests.choose-provider', 'propose'),
  confirm: of('requests.confirm-provider', 'confirm'),
  'ask-parties': of('requests.ask-parties', 'ask-parties'),
  'answer-endorser': of('requests.answer-endorser', 'answer-endorser'),
  endorse: of('requests.endorse', 'endorse'),
  return: of('requests.return', 'return'),
  resubmit: of('requests.resubmit', 'resubmit'),
  'propose-change': of('dialogue.change-provider', 'propose-change'),
  'answer-change': of('dialogue.change-provider', 'answer-change'),
  'withdraw-change': of('dialogue.change-provider', 'withdraw-change'),
  accept: of('dialogue.accept', 'accept'),
  message: of('dialogue.message', 'message'),
  contact: of('dialogue.log-contact', 'contact'),
  'decline-request': of('dialogue.decline', 'decline-request'),
  'ask-pause': of('dialogue.propose-pause', 'ask-pause'),
  'answer-pause': of('dialogue.answer-pause', 'answer-pause'),
  write: of('contracts.draft', 'write'),
  'pass-pen': of('contracts.pass-pen', 'pass-pen'),
  comment: of('contracts.comment', 'comment'),
  send: of('contracts.send', 'send'),
  'take-up': of('contracts.take-up', 'take-up'),
  'withdraw-contract': of('contracts.withdraw', 'withdraw-contract'),
  changes: of('contracts.ask-changes', 'changes'),
  'sign-contract': of('contracts.sign', 'sign-contract'),
  'write-addendum': of('addenda.draft', 'write-addendum'),
  'send-addendum': of('addenda.send', 'send-addendum'),
  'sign-addendum': of('addenda.sign', 'sign-addendum'),
  'decline-addendum': of('addenda.decline', 'decline-addendum'),
  'withdraw-addendum': of('addenda.withdraw', 'withdraw-addendum'),
  report: of('delivery.report-activity', 'report'),
  cancel: of('delivery.plan', 'cancel'),
  move: of('delivery.plan', 'move'),
  delivered: of('delivery.report-delivered', 'delivered'),
  'report-milestone': of('delivery.report-milestone', 'report-milestone'),
  attest: of('delivery.attest', 'attest'),
  'say-not-delivered': of('delivery.attest', 'say-not-delivered'),
  dispute: of('delivery.dispute', 'dispute'),
  resolve: of('delivery.resolve-dispute', 'resolve'),
  'write-in-dispute': of('disputes.write', 'write-in-dispute'),
  'propose-settlement': of('disputes.settle', 'propose-settlement'),
  'agree-settlement': of('disputes.settle', 'agree-settlement'),
  'hand-over-dispute': of('disputes.settle', 'hand-over-dispute'),
  'propose-undo': of('delivery.undo', 'propose-undo'),
  'answer-undo': of('delivery.undo', 'answer-undo'),
  'propose-early-end': of('delivery.end-early', 'propose-early-end'),
  'agree-early-end': of('delivery.end-early', 'agree-early-end'),
  'answer-early-end': of('delivery.end-early', 'answer-early-end'),
  invoice: of('invoices.send', 'invoice'),
  credit: of('invoices.send', 'credit'),
  approve: of('invoices.approve', 'approve'),
  pay: of('invoices.pay', 'pay'),
  answer: of('evaluations.answer', 'answer'),
  'next-step': of('duties.say-next-step', 'next-step'),
  'get-going': of('duties.get-going', 'get-going'),
};
export const triedNames = Object.keys(triedActs);

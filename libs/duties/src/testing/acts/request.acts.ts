import { type Tx } from '@samraad/platform';
import {
  AnswerEndorser,
  AnswerJoining,
  AnswerOrderQuestion,
  AskBeforeEndorsing,
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
  SetWorkplaces,
  SignRequest,
  StateOrderLater,
  WithdrawRequest,
} from '@samraad/requests';
import { fullAnswers } from '@samraad/requests/testing';
import { anyOf, type CastPeople, type CastRole } from '../case-cast';
import { type Act, idOf, pick, valueOf } from './act';

const version = async (tx: Tx, caseId: string) =>
  Number(await valueOf(tx, 'SELECT version::text AS value FROM request WHERE id = $1', caseId));
const hashOf = (tx: Tx, caseId: string) =>
  idOf(tx, `SELECT coalesce(content_hash, '') AS value FROM request WHERE id = $1`, caseId);

/** The workplace of whoever acts. */
const ownUnit = (tx: Tx, { who, people, joinedUnitId }: CastPeople): string => {
  const personId = tx.actor.kind === 'person' ? tx.actor.personId : '';
  const joined = [who.joinedManager, who.joinedRepresentative].some((one) => one.personId === personId);
  return joined ? joinedUnitId : people.unitId;
};

/** Who is asked to sign for which side of the workplaces the case has. */
async function signers(tx: Tx, caseId: string, { who, people, joinedUnitId }: CastPeople, n: number) {
  const asked = (unitId: string, management: CastRole, employees: CastRole) => [
    { unitId, side: 'management' as const, personId: who[management].personId },
    { unitId, side: 'employees' as const, personId: who[employees].personId },
  ];
  const sql = 'SELECT unit_id::text AS value FROM request_workplace WHERE request_id = $1';
  const units = await tx.query<{ value: string }>(sql, [caseId]);
  const joined = units.some(({ value }) => value === joinedUnitId);
  return [
    ...asked(people.unitId, 'manager', n % 4 === 0 ? 'tr' : 'representative'),
    ...(joined ? asked(joinedUnitId, 'joinedManager', 'joinedRepresentative') : []),
  ];
}

/** From the first word until the request is with a provider. */
export const requestActs = {
  fill: async (tx, { app, cast, caseId, n }) => {
    const answers = fullAnswers(cast.people.informed.personId);
    const title = n % 3 === 0 ? { title: `Ro på, ${n}. gang` } : {};
    const at = await version(tx, caseId);
    await app.get(SaveAnswers).execute(tx, { caseId, version: at, answers: { ...answers, ...title } });
  },
  order: async (tx, { app, cast, caseId, n }) => {
    const answer = n % 5 === 0 ? 'unknown' : 'none';
    const statement = { unitId: ownUnit(tx, cast), answer, compliedOn: null } as const;
    await app.get(AnswerOrderQuestion).execute(tx, { caseId, version: await version(tx, caseId), statement });
  },
  'order-later': (tx, { app, cast, caseId, n }) => {
    const answer = pick(['none', 'same_matter', 'other_matter'] as const, n);
    const statement = { unitId: ownUnit(tx, cast), answer, compliedOn: null };
    return app.get(StateOrderLater).execute(tx, { caseId, statement });
  },
  choose: async (tx, { app, cast, caseId, n }) => {
    const command = { caseId, version: await version(tx, caseId) };
    return app.get(ChooseSigners).execute(tx, { ...command, signers: await signers(tx, caseId, cast, n) });
  },
  join: async (tx, { app, cast, caseId, n }) => {
    const own = ownUnit(tx, cast);
    const { unitId } = cast.people;
    // Whoever is asked answers for itself: mostly it joins, now and then it leaves again.
    if (own === cast.joinedUnitId) return app.get(AnswerJoining).execute(tx, { caseId, joins: n % 7 !== 6 });
    // Mostly it is asked in; now and then it is handed the lead, or removed.
    const unitIds = n % 7 === 6 ? [own] : [unitId, cast.joinedUnitId];
    const coordinatingUnitId = n % 7 === 6 ? own : n % 5 === 4 ? cast.joinedUnitId : unitId;
    const command = { caseId, version: await version(tx, caseId), unitIds, coordinatingUnitId };
    return app.get(SetWorkplaces).execute(tx, command);
  },
  ask: async (tx, { app, caseId }) =>
    app.get(AskForSignatures).execute(tx, { caseId, version: await version(tx, caseId) }),
  sign: async (tx, { app, caseId }) =>
    app.get(SignRequest).execute(tx, { caseId, hash: await hashOf(tx, caseId) }),
  decline: (tx, { app, caseId }) => app.get(DeclineSignature).execute(tx, { caseId, reason: 'Ikke endnu.' }),
  'pass-on': (tx, { app, cast, caseId, n }) => {
    const { personId } = n % 2 === 0 ? cast.who.tr : anyOf(cast, n);
    return app.get(PassOnSignature).execute(tx, { caseId, toPersonId: personId });
  },
  withdraw: (tx, { app, caseId }) => app.get(WithdrawRequest).execute(tx, { caseId, reason: 'Det er løst.' }),
  propose: (tx, { app, cast, caseId, n }) =>
    app.get(ProposeProvider).execute(tx, { caseId, providerId: pick(cast.providerIds, n % 4 === 0 ? 1 : 0) }),
  confirm: async (tx, { app, caseId }) => {
    const open = `SELECT id::text AS value FROM provider_choice WHERE request_id = $1 AND state = 'proposed'`;
    return app.get(ConfirmProvider).execute(tx, { caseId, choiceId: await idOf(tx, open, caseId) });
  },
  'ask-parties': (tx, { app, caseId }) =>
    app.get(AskBeforeEndorsing).execute(tx, { caseId, body: 'Hvem skal være med?' }),
  'answer-endorser': async (tx, { app, caseId }) => {
    const open = `SELECT q.id::text AS value FROM endorser_question q JOIN endorsement e ON e.id = q.endorsement_id
      WHERE e.request_id = $1 ORDER BY q.state = 'asked' DESC, q.seq LIMIT 1`;
    const questionId = await idOf(tx, open, caseId);
    return app.get(AnswerEndorser).execute(tx, { caseId, questionId, body: 'Begge vagthold.' });
  },
  endorse: async (tx, { app, caseId }) =>
    app.get(EndorseRequest).execute(tx, { caseId, hash: await hashOf(tx, caseId) }),
  return: (tx, { app, caseId }) => app.get(ReturnRequest).execute(tx, { caseId, reason: 'Skriv mere.' }),
  resubmit: (tx, { app, caseId }) => app.get(ResubmitRequest).execute(tx, { caseId }),
} as const satisfies Record<string, Act>;

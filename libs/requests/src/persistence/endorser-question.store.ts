import type { Side } from '@samraad/identity';
import { newId, type Queryable, statesBefore, type Tx } from '@samraad/platform';
import { type EndorserQuestionState, nextEndorserQuestionStates } from '../domain/endorser-question-state';

/** Whether somebody asks as the anchor, or as one of the two chairs. */
export type EndorserVoice = 'anchor' | 'chair';

/** A question about one or several endorsements that the same person gives. */
export interface EndorserQuestion {
  readonly id: string;
  readonly endorsementId: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly endedAt: Date | null;
  readonly state: EndorserQuestionState;
}

/** Every question ever asked about a request's endorsements: a row for each of those it was about, oldest first. */
export const findEndorserQuestions = (db: Queryable, requestId: string): Promise<EndorserQuestion[]> =>
  db.query<EndorserQuestion>(
    `SELECT q.id, q.endorsement_id AS "endorsementId", person_now(q.asked_by) AS "askedBy", q.asked_at AS "askedAt",
       CASE WHEN q.state <> 'asked' THEN q.state_since END AS "endedAt", q.state
     FROM endorser_question q JOIN endorsement e ON e.id = q.endorsement_id WHERE e.request_id = $1 ORDER BY q.seq`,
    [requestId],
  );

/** One question, about each of the endorsements, in the role it would be given in; answers its id. */
export async function insertEndorserQuestion(
  tx: Tx,
  asked: {
    readonly about: readonly { readonly endorsementId: string; readonly voice: EndorserVoice }[];
    readonly by: string;
    readonly body: string;
  },
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO endorser_question (id, endorsement_id, asked_by, voice, asked_at, question, state, state_since)
     SELECT $1, a.id, $3, a.voice, $6, $5, 'asked', $6 FROM unnest($2::uuid[], $4::text[]) AS a (id, voice)`,
    [
      ...[id, asked.about.map((one) => one.endorsementId), asked.by, asked.about.map((one) => one.voice)],
      ...[asked.body, await tx.now()],
    ],
  );
  return id;
}

/** The parties' answer. */
export async function saveEndorserAnswer(
  tx: Tx,
  id: string,
  answer: { body: string; by: string; side: Side; unitId: string },
): Promise<void> {
  await tx.query(
    `UPDATE endorser_question SET state = 'answered', state_since = $6, answer = $2, answered_by = $3, answered_side = $4,
       answered_unit = $5 WHERE id = $1 AND state = ANY($7)`,
    [
      ...[id, answer.body, answer.by, answer.side, answer.unitId, await tx.now()],
      statesBefore(nextEndorserQuestionStates, 'answered'),
    ],
  );
}

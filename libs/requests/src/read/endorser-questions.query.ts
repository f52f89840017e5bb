import { Injectable } from '@nestjs/common';
import type { Side } from '@samraad/identity';
import type { Queryable } from '@samraad/platform';
import type { EndorserQuestionState } from '../domain/endorser-question-state';
import type { EndorsementState } from '../domain/endorsement-state';
import { type EndorsementClock, EndorsementTimes } from '../application/endorsement-times';
import type { EndorserVoice } from '../persistence/endorser-question.store';

/** A question of whoever endorses, with the parties' answer. */
export interface EndorserQuestionView {
  readonly id: string;
  readonly body: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly voice: EndorserVoice;
  readonly askedAt: Date;
  readonly state: EndorserQuestionState;
  /** When it was answered, or was over with the endorsement. */
  readonly endedAt: Date | null;
  readonly answer: {
    readonly body: string;
    readonly by: { readonly id: string; readonly name: string };
    readonly side: Side;
    readonly unit: string;
  } | null;
}

/** One endorsement, what was asked about it, and the time there is to decide it. */
export interface EndorsementThread {
  readonly endorsementId: string;
  readonly unitId: string;
  readonly unit: string;
  readonly regionId: string;
  readonly state: EndorsementState;
  /** When it passed on to the two chairs; null while it has not. */
  readonly escalatedAt: Date | null;
  readonly questions: readonly EndorserQuestionView[];
  /** Null once it is decided. */
  readonly clock: EndorsementClock | null;
}

type Row = Omit<EndorsementThread, 'clock' | 'questions'> & {
  readonly askedAt: Date;
  readonly signedAt: Date | null;
  readonly questions: (Omit<EndorserQuestionView, 'askedAt' | 'endedAt'> & {
    askedAt: string;
    endedAt: string | null;
  })[];
};

const person = (column: string) =>
  `(SELECT json_build_object('id', p.id, 'name', p.name) FROM person p WHERE p.id = person_now(${column}))`;

const sql = `SELECT e.id AS "endorsementId", e.unit_id AS "unitId", u.name AS unit, e.region_id AS "regionId", e.state,
    e.asked_at AS "askedAt", e.escalated_at AS "escalatedAt",
    (SELECT max(g.signed_at) FROM request_signature g WHERE g.request_id = e.request_id AND g.content_hash = e.content_hash
       AND NOT EXISTS (SELECT 1 FROM request_signature_void v WHERE v.signature_id = g.id)) AS "signedAt",
    (SELECT coalesce(json_agg(json_build_object('id', q.id, 'body', q.question, 'by', ${person('q.asked_by')}, 'voice', q.voice,
        'askedAt', q.asked_at, 'state', q.state, 'endedAt', CASE WHEN q.state <> 'asked' THEN q.state_since END,
        'answer', CASE WHEN q.state = 'answered' THEN json_build_object('body', q.answer, 'by', ${person('q.answered_by')},
          'side', q.answered_side, 'unit', (SELECT a.name FROM org_unit a WHERE a.id = q.answered_unit)) END)
      ORDER BY q.seq), '[]') FROM endorser_question q WHERE q.endorsement_id = e.id) AS questions
  FROM endorsement e JOIN org_unit u ON u.id = e.unit_id
  WHERE e.request_id = $1 ORDER BY e.asked_at, e.id`;

/** What those who endorse have asked the parties; whose it is to read, `readsEndorserQuestions` tells. */
@Injectable()
export class EndorserQuestionsQuery {
  constructor(private readonly times: EndorsementTimes) {}

  /** Those that wait to be decided, and those about which something was asked; oldest first. */
  async ofCase(db: Queryable, caseId: string): Promise<EndorsementThread[]> {
    const rows = await db.query<Row>(sql, [caseId]);
    const told = rows.filter(({ state, questions }) => state === 'asked' || questions.length > 0);
    return Promise.all(told.map((row) => this.threadOf(db, row)));
  }

  private async threadOf(db: Queryable, { askedAt, signedAt, ...row }: Row): Promise<EndorsementThread> {
    const questions = row.questions.map((one) => ({
      ...one,
      askedAt: new Date(one.askedAt),
      endedAt: one.endedAt === null ? null : new Date(one.endedAt),
    }));
    const times = { askedAt, signedAt, escalatedAt: row.escalatedAt };
    const clock = row.state === 'asked' ? await this.times.of(db, times, questions) : null;
    return { ...row, questions, clock };
  }
}

import { Injectable } from '@nestjs/common';
import { countsInSql, heldAtSql } from '@samraad/identity';
import { domainTimeOf, type Queryable } from '@samraad/platform';
import { partyRolesSql } from '@samraad/requests';
import { QuestionStanding, type QuestionStood } from '../application/question-standing';
import type { QuestionSide } from '../domain/question';
import { caseIsTold } from '../domain/question-reading';

/** A message of a question. */
export interface QuestionMessage {
  readonly id: string;
  readonly at: Date;
  readonly author: { readonly id: string; readonly name: string };
  readonly side: QuestionSide;
  readonly body: string;
  /** All roles the author held there were stated by themselves, and nobody has confirmed one. */
  readonly stated: boolean;
}

/** A question as its page shows it. */
export interface QuestionView extends QuestionStood {
  readonly provider: { readonly id: string; readonly key: string; readonly name: string };
  readonly unit: { readonly id: string; readonly name: string };
  readonly asker: { readonly id: string; readonly name: string };
  readonly theme: string | null;
  readonly messages: readonly QuestionMessage[];
  /** When it is read. */
  readonly now: Date;
  /** Others that were asked the same; only whoever asked is told. */
  readonly others: readonly { readonly id: string; readonly provider: string }[];
  readonly case: {
    readonly id: string;
    readonly title: string;
    readonly stage: string;
    readonly providerId: string | null;
  } | null;
}

/** A draft a question can be attached to. */
export interface OwnDraft {
  readonly id: string;
  readonly title: string | null;
  readonly reference: string;
  readonly unit: string;
}

const aroundSql = `SELECT json_build_object('id', p.id, 'key', p.key, 'name', p.name) AS provider, json_build_object('id', u.id, 'name', u.name) AS unit,
  json_build_object('id', asker.id, 'name', asker.name) AS asker, t.name AS theme,
  (SELECT json_build_object('id', r.id, 'title', coalesce(card.title, r.reference), 'stage', r.stage, 'providerId', r.provider_id)
    FROM request r JOIN case_card card ON card.id = r.id WHERE r.id = q.case_id) AS "case",
  (SELECT coalesce(json_agg(json_build_object('id', o.id, 'provider', op.name) ORDER BY op.name), '[]')
    FROM question o JOIN provider op ON op.id = o.provider_id WHERE o.asked_with = q.asked_with AND o.id <> q.id) AS others
  FROM question q JOIN provider p ON p.id = q.provider_id JOIN org_unit u ON u.id = q.unit_id
  JOIN person asker ON asker.id = person_now(q.asked_by) LEFT JOIN theme t ON t.round_id = q.round_id AND t.key = q.theme_key
  WHERE q.id = $1`;

/** SQL: whether an author acted in roles of their own word alone when a message was sent. */
export const statedSql = `m.author_side <> 'provider' AND coalesce((SELECT bool_and(ra.stated_at IS NOT NULL AND ra.confirmed_at IS NULL)
  FROM role_assignment ra WHERE ra.unit_id = q.unit_id AND ra.person_id = person_now(m.author_id) AND ${heldAtSql('ra', 'm.sent_at')}), false)`;

const messagesSql = `SELECT m.id, m.sent_at AS at, json_build_object('id', person_now(author.id), 'name', author.name) AS author,
  m.author_side AS side, m.body, ${statedSql} AS stated
  FROM question_message m JOIN question q ON q.id = m.question_id JOIN person author ON author.id = m.author_id
  WHERE m.question_id = $1 ORDER BY m.seq`;

const draftsSql = `SELECT DISTINCT r.id, card.title, r.reference, u.name AS unit, r.stage_since FROM request r
  JOIN case_card card ON card.id = r.id JOIN request_workplace w ON w.request_id = r.id
  JOIN request_workplace c ON c.request_id = r.id AND c.coordinating JOIN org_unit u ON u.id = c.unit_id
  JOIN role_assignment held ON held.unit_id = w.unit_id AND held.person_id = $1 AND held.role IN ${partyRolesSql}
    AND ${heldAtSql('held', '$2')} AND ${countsInSql('held', 'r.id')}
  WHERE r.stage = 'draft' AND NOT (w.asked_at IS NOT NULL AND w.answered_at IS NULL) ORDER BY r.stage_since DESC LIMIT 20`;

const ofCaseSql = `SELECT q.id, q.subject, p.name AS provider FROM question q JOIN provider p ON p.id = q.provider_id
  WHERE q.case_id = $1 ORDER BY q.attached_at, q.id LIMIT 200`;

/** One question with all that was written in it. */
@Injectable()
export class QuestionQuery {
  constructor(private readonly standing: QuestionStanding) {}

  /** Null when there is none, or it is not the person's to read. */
  async view(db: Queryable, questionId: string, personId: string): Promise<QuestionView | null> {
    const stood = await this.standing.of(db, questionId, personId);
    if (!stood) return null;
    type Around = Omit<QuestionView, keyof QuestionStood | 'messages' | 'now'>;
    const [[around], messages] = await Promise.all([
      db.query<Around>(aroundSql, [questionId]),
      db.query<QuestionMessage>(messagesSql, [questionId]),
    ]);
    if (!around) return null;
    const asker = stood.reading === 'asker';
    const to = around.case;
    const told = to !== null && caseIsTold(stood.question, stood.reading, to.providerId);
    return {
      ...stood,
      ...around,
      others: asker ? around.others : [],
      case: told ? to : null,
      messages,
      now: await domainTimeOf(db),
    };
  }

  /** Drafts of one's own, the newest first. */
  drafts(db: Queryable, personId: string, at: Date): Promise<OwnDraft[]> {
    return db.query<OwnDraft>(draftsSql, [personId, at]);
  }

  /** Those attached to a case, for its parties. */
  ofCase(
    db: Queryable,
    caseId: string,
  ): Promise<{ readonly id: string; readonly subject: string; readonly provider: string }[]> {
    return db.query(ofCaseSql, [caseId]);
  }
}

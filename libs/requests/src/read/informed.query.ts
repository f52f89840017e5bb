import { Injectable } from '@nestjs/common';
import type { Role } from '@samraad/identity';
import { type MailContent, type Queryable, refuse, t } from '@samraad/platform';
import type { Answers } from '../domain/request-answers';
import { informedMail } from '../mail/informed.mail';

/** How far the mail to one of them is; 'undeliverable' and 'failed' wait for a human. */
export type NoticeStatus = 'queued' | 'sent' | 'failed' | 'undeliverable';

/** Somebody the parties chose to tell. */
export interface InformedPerson {
  readonly personId: string;
  readonly name: string;
  /** The roles they hold now, with where. */
  readonly roles: readonly { readonly role: Role; readonly unit: string }[];
  /** Null until the request is sent, and for whoever was told as a party. */
  readonly toldAt: Date | null;
  readonly status: NoticeStatus | null;
  readonly deliveredAt: Date | null;
}

/** Who is told that a request was made, with what words, and whether it came. */
export interface InformedView {
  /** The mail as it is sent, word for word; while no provider is chosen it says so in its place. */
  readonly notice: MailContent;
  readonly people: readonly InformedPerson[];
  readonly outside: NonNullable<Answers['informedOutside']>;
  /** Who wrote down those told outside, and when. */
  readonly outsideBy: string | null;
  readonly outsideAt: Date | null;
}

const rolesSql = `(SELECT coalesce(json_agg(json_build_object('role', held.role, 'unit', u.name) ORDER BY u.path), '[]')
    FROM role_assignment held JOIN org_unit u ON u.id = held.unit_id
    WHERE held.person_id = p.id AND held.valid_from <= $2 AND (held.valid_to IS NULL OR held.valid_to > $2))`;
const peopleSql = `(SELECT coalesce(json_agg(json_build_object('personId', p.id, 'name', p.name, 'roles', ${rolesSql},
      'toldAt', m.domain_at, 'status', m.status, 'deliveredAt', m.delivered_at) ORDER BY chosen.no), '[]')
    FROM request_answer a CROSS JOIN LATERAL jsonb_array_elements_text(a.value) WITH ORDINALITY AS chosen (id, no)
    JOIN person p ON p.id = person_now(chosen.id::uuid)
    LEFT JOIN LATERAL (SELECT * FROM mail_message m WHERE m.case_id = r.id AND m.mail_kind = 'requests.informed'
      AND m.person_id IN (SELECT person_rows(p.id)) ORDER BY m.domain_at DESC LIMIT 1) m ON true
    WHERE a.request_id = r.id AND a.field = 'informed')`;
const sql = `SELECT card.unit_name AS unit, card.provider_name AS provider, card.kind, ${peopleSql} AS people,
    coalesce(o.value, '[]') AS outside, w.name AS "outsideBy", o.answered_at AS "outsideAt"
  FROM request r JOIN case_card card ON card.id = r.id
  LEFT JOIN request_answer o ON o.request_id = r.id AND o.field = 'informedOutside'
  LEFT JOIN person w ON w.id = person_now(o.author_id) WHERE r.id = $1`;

/** Instants in JSON are text. */
interface PersonRow extends Omit<InformedPerson, 'toldAt' | 'deliveredAt'> {
  readonly toldAt: string | null;
  readonly deliveredAt: string | null;
}

interface Row extends Omit<InformedView, 'notice' | 'people'> {
  readonly people: readonly PersonRow[];
  readonly unit: string;
  readonly provider: string | null;
  readonly kind: 'advice' | 'inspiration' | null;
}

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** Reads who is told of a request; one statement. Whether the reader may, their caller has asked. */
@Injectable()
export class InformedQuery {
  async of(db: Queryable, caseId: string, now: Date): Promise<InformedView> {
    const [row] = await db.query<Row>(sql, [caseId, now]);
    if (!row) return refuse('platform.not-found', {}, 404);
    const { unit, provider, kind, people, outside, outsideBy, outsideAt } = row;
    return {
      notice: informedMail.compose({
        ...{ unit, kind: kind ?? 'advice', provider: provider ?? t('requests.provider-to-come') },
      }),
      people: people.map((one) => ({
        ...one,
        toldAt: instant(one.toldAt),
        deliveredAt: instant(one.deliveredAt),
      })),
      ...{ outside, outsideBy, outsideAt },
    };
  }
}

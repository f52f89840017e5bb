import { Injectable } from '@nestjs/common';
import type { OrgUnitKind, OrgUnitSector } from '@samraad/scheme';
import type { Role, Side } from '@samraad/identity';
import { domainTimeOf, type Queryable } from '@samraad/platform';
import {
  type AuthoredAnswer,
  findAnswers,
  findSigners,
  findWorkplaces,
  toAnswers,
} from '../persistence/draft.store';
import { findEndorsements, type Endorsement } from '../persistence/endorsement.store';
import { findChoice, type ProviderChoice } from '../persistence/provider-choice.store';
import { binOf, findRequest, partyRolesAt, type RequestRow } from '../persistence/request.store';
import { namesOfCase } from '../persistence/case-names.store';
import { findOpenAsks } from '../persistence/signature.store';
import type { DraftBin } from '../domain/draft-bin.rules';
import type { Answers } from '../domain/request-answers';
import { type PlaceLevel, placeLevel } from '../domain/place-level.rules';
import type { Stage } from '../domain/request-state';
import type { OrderAnswer, OrderMatter } from '../domain/order-question.rules';
import type { OrderTopic } from '../domain/order-topics';
import {
  conditionsOf,
  type SignedCondition,
  signedConditions,
  type TextSigner,
} from '../domain/request-content';

/** A standing or voided signature as pages and the API show it. */
export interface SignatureView {
  readonly unitId: string;
  readonly side: Side;
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly hash: string;
  readonly signedAt: Date;
  readonly voidedAt: Date | null;
  /** The text they signed says that the role was only stated. */
  readonly stated?: boolean;
}

/** A joined workplace with its name and its answer to the order question. */
export interface WorkplaceView {
  readonly unitId: string;
  readonly name: string;
  readonly coordinating: boolean;
  readonly orderAnswer: OrderAnswer | null;
  readonly orderCompliedOn: string | null;
  readonly orderMatter: OrderMatter | null;
  readonly orderTopics: readonly OrderTopic[];
  /** At which level it asks, from what it is; null in the daily work. */
  readonly level: PlaceLevel | null;
  /** It has not answered yet whether it joins. */
  readonly asked: boolean;
  /** Who answered the order question, and when. */
  readonly orderBy: string | null;
  readonly orderAt: Date | null;
}

/** Somebody who could sign for a workplace's side now. */
export interface PartyView {
  readonly personId: string;
  readonly name: string;
  readonly unitId: string;
  readonly role: Role;
  /** Said by themselves, and not confirmed yet. */
  readonly stated?: boolean;
}

/** A role that somebody had stated, signed in, and that a role keeper has revoked. */
export interface RevokedRole {
  readonly name: string;
  readonly role: Role;
  readonly raisedAt: Date;
}

/** The whole request: what the draft, check-answers, signing and receipt pages and the API show. */
export interface RequestView {
  readonly id: string;
  readonly reference: string;
  readonly stage: Stage;
  readonly stageSince: Date;
  readonly version: number;
  readonly roundId: string | null;
  readonly number: number | null;
  readonly providerId: string | null;
  readonly acceptedAt: Date | null;
  readonly consultantId: string | null;
  readonly contentHash: string | null;
  readonly startedBy: string;
  readonly startedAt: Date;
  readonly completedAt: Date | null;
  /** Of a deleted draft. */
  readonly bin?: DraftBin | null;
  readonly answers: Answers;
  /** The focus topic in the words of the region that chose it; null when none is answered or it is chosen no more. */
  readonly focusTopicName: string | null;
  readonly authored: readonly (AuthoredAnswer & { readonly author: string })[];
  readonly workplaces: readonly WorkplaceView[];
  readonly parties: readonly PartyView[];
  readonly signers: readonly { unitId: string; side: Side; personId: string; name: string; asked: boolean }[];
  /** Who the frozen text names as signers, and whether their role is only stated; none while it is a draft. */
  readonly textSigners: readonly TextSigner[];
  /** Roles in which it was signed and that were revoked after its number was taken. */
  readonly revoked: readonly RevokedRole[];
  readonly signatures: readonly SignatureView[];
  readonly choice: ProviderChoice | null;
  readonly endorsements: readonly Endorsement[];
  /** What the signers accept, or have accepted, beside the content. */
  readonly conditions: readonly SignedCondition[];
}

/** Reads one request whole. */
@Injectable()
export class RequestQuery {
  async one(db: Queryable, caseId: string): Promise<RequestView | null> {
    const [row, authored, names, people, workplaces, signatures, choice, endorsements, frozen, revoked] =
      await Promise.all([
        findRequest(db, caseId),
        findAnswers(db, caseId),
        namesOfCase(db, caseId),
        this.people(db, caseId),
        this.workplaces(db, caseId),
        this.signatures(db, caseId),
        findChoice(db, caseId),
        findEndorsements(db, caseId),
        this.frozen(db, caseId),
        this.revoked(db, caseId),
      ]);
    if (!row) return null;
    const answers = toAnswers(authored);
    const nameOf = (personId: string) => names.get(personId) ?? '';
    return {
      ...caseColumns(row),
      answers,
      focusTopicName: await this.topicName(db, answers.focusTopic),
      authored: authored.map((one) => ({ ...one, author: nameOf(one.author_id) })),
      workplaces,
      parties: people.parties.map((one) => ({ ...one, name: nameOf(one.personId) })),
      signers: people.signers.map((one) => ({ ...one, name: nameOf(one.personId) })),
      // Of the frozen text, while there is one; a draft is signed in the newest form.
      ...(row.stage === 'draft' ? { textSigners: [], conditions: signedConditions } : frozen),
      ...{ revoked, signatures, choice, endorsements },
    };
  }

  /** Who holds a party role at the workplaces now, and who signs. */
  private async people(db: Queryable, caseId: string) {
    const [roles, signers, asks] = await Promise.all([
      domainTimeOf(db).then((now) => partyRolesAt(db, caseId, now)),
      findSigners(db, caseId),
      findOpenAsks(db, caseId),
    ]);
    return {
      parties: roles.map(({ person_id: personId, unit_id: unitId, role, stated }) => ({
        ...{ personId, unitId, role, stated },
      })),
      signers: signers.map((one) => ({ ...one, asked: asks.some((ask) => isOf(ask, one)) })),
    };
  }

  private async frozen(
    db: Queryable,
    caseId: string,
  ): Promise<Pick<RequestView, 'textSigners' | 'conditions'>> {
    const [signed, textSigners] = await Promise.all([
      this.signedText(db, caseId),
      this.textSigners(db, caseId),
    ]);
    return { textSigners, conditions: signed ? conditionsOf(signed.body) : signedConditions };
  }

  /** The exact bytes everybody signed, and their hash, for the receipt. */
  async signedText(db: Queryable, caseId: string): Promise<{ hash: string; body: string } | null> {
    const [row] = await db.query<{ hash: string; body: string }>(
      `SELECT t.hash, t.body FROM request r JOIN request_text t ON t.request_id = r.id AND t.hash = r.content_hash
       WHERE r.id = $1`,
      [caseId],
    );
    return row ?? null;
  }

  private revoked(db: Queryable, caseId: string): Promise<RevokedRole[]> {
    return db.query<RevokedRole>(
      `SELECT p.name, a.role, f.raised_at AS "raisedAt" FROM request_flag f
       JOIN role_assignment a ON a.id = f.assignment_id JOIN person p ON p.id = a.person_id
       WHERE f.request_id = $1 ORDER BY f.raised_at, p.name`,
      [caseId],
    );
  }

  private textSigners(db: Queryable, caseId: string): Promise<TextSigner[]> {
    return db.query<TextSigner>(
      `SELECT s.unit_id AS "unitId", s.side, person_now(s.person_id) AS "personId", s.roles, s.stated
       FROM request r JOIN request_text_signer s ON s.request_id = r.id AND s.hash = r.content_hash
       WHERE r.id = $1 ORDER BY s.unit_id, s.side DESC`,
      [caseId],
    );
  }

  private async topicName(db: Queryable, key: string | undefined): Promise<string | null> {
    if (key === undefined) return null;
    const [topic] = await db.query<{ name: string }>(
      `SELECT topic ->> 'name' AS name FROM model_choice c, jsonb_array_elements(c.focus -> 'topics') topic
       WHERE topic ->> 'key' = $1 ORDER BY c.recorded_at DESC, c.id DESC LIMIT 1`,
      [key],
    );
    return topic?.name ?? null;
  }

  private async workplaces(db: Queryable, caseId: string): Promise<WorkplaceView[]> {
    const [named, workplaces] = await Promise.all([
      db.query<NamedPlace>(
        `SELECT u.id, u.kind, u.sector, coalesce(w.kept_name, u.name) AS name, p.name AS by, w.order_at AS at FROM request_workplace w
         JOIN org_unit u ON u.id = w.unit_id LEFT JOIN person p ON p.id = w.order_by WHERE w.request_id = $1`,
        [caseId],
      ),
      findWorkplaces(db, caseId),
    ]);
    const byId = new Map(named.map((unit) => [unit.id, unit]));
    return workplaces.map((one) => ({
      unitId: one.unitId,
      name: byId.get(one.unitId)?.name ?? '',
      level: levelOf(byId.get(one.unitId)),
      coordinating: one.coordinating,
      orderAnswer: one.answer,
      orderCompliedOn: one.compliedOn,
      orderMatter: one.matter ?? null,
      orderTopics: one.topics ?? [],
      asked: one.asked ?? false,
      orderBy: byId.get(one.unitId)?.by ?? null,
      orderAt: byId.get(one.unitId)?.at ?? null,
    }));
  }

  private signatures(db: Queryable, caseId: string): Promise<SignatureView[]> {
    return db.query<SignatureView>(
      `SELECT g.unit_id AS "unitId", g.side, person_now(g.person_id) AS "personId",
         person_name_at(g.person_id, g.signed_at) AS name, g.role, g.content_hash AS hash,
         g.signed_at AS "signedAt", v.voided_at AS "voidedAt", coalesce(s.stated, false) AS stated
       FROM request_signature g
       LEFT JOIN request_text_signer s ON s.request_id = g.request_id AND s.hash = g.content_hash
         AND s.unit_id = g.unit_id AND s.side = g.side AND s.person_id = g.person_id
       LEFT JOIN request_signature_void v ON v.signature_id = g.id
       WHERE g.request_id = $1 ORDER BY g.signed_at, g.side DESC`,
      [caseId],
    );
  }
}

interface NamedPlace {
  readonly id: string;
  readonly kind: OrgUnitKind;
  readonly sector: OrgUnitSector;
  readonly name: string;
  readonly by: string | null;
  readonly at: Date | null;
}
const levelOf = (unit: NamedPlace | undefined): PlaceLevel | null => (unit ? placeLevel(unit) : null);

function caseColumns(row: RequestRow) {
  return {
    id: row.id,
    reference: row.reference,
    stage: row.stage,
    stageSince: row.stage_since,
    version: row.version,
    roundId: row.round_id,
    number: row.number,
    providerId: row.provider_id,
    acceptedAt: row.accepted_at,
    consultantId: row.consultant_id,
    contentHash: row.content_hash,
    startedBy: row.started_by,
    startedAt: row.started_at,
    completedAt: row.completed_at,
    bin: binOf(row),
  };
}

/** Whether a question is a signer's: of that side of that workplace, asked of them. */
const isOf = (ask: Asked, signer: Asked): boolean =>
  ask.unitId === signer.unitId && ask.side === signer.side && ask.personId === signer.personId;

interface Asked {
  readonly unitId: string;
  readonly side: string;
  readonly personId: string;
}

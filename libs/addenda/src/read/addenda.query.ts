import { Injectable } from '@nestjs/common';
import { AuditTimeline, type TimelineEntry } from '@samraad/audit';
import { type ContractContent, contractContentSchema, type SigningSide } from '@samraad/contracts';
import type { Ore, Queryable } from '@samraad/platform';
import type { ContractSigners } from '@samraad/scheme';
import { type AddendumRowStored, findAddenda } from '../persistence/addendum.store';

/** Somebody's name under what was sent of an addendum. */
export interface AddendumSigner {
  readonly side: SigningSide;
  /** The workplace it was given for; null for the provider's. */
  readonly unitId: string | null;
  readonly personId: string;
  readonly name: string;
  readonly role: string;
  readonly signedAt: Date;
}

/** An addendum as it was sent last. */
export interface SentAddendum {
  readonly hash: string;
  readonly reason: string;
  /** Øre. */
  readonly priceBefore: Ore;
  readonly price: Ore;
  /** The contract as it holds with it. */
  readonly content: ContractContent;
  readonly amends: string;
  /** Which workplaces' sides sign it. */
  readonly signers: ContractSigners;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly signatures: readonly AddendumSigner[];
}

/** Why an addendum is not under signature any longer. */
export interface AddendumSetback {
  readonly kind: 'declined' | 'lapsed' | 'withdrawn';
  readonly by: string | null;
  readonly side: string | null;
  readonly at: Date;
  /** Null when it has been erased, or there was none. */
  readonly reason: string | null;
}

/** An addendum as its page and the API show it. */
export interface AddendumView extends AddendumRowStored {
  readonly sent: SentAddendum | null;
  readonly setback: AddendumSetback | null;
}

interface SentRow {
  readonly addendumId: string;
  readonly hash: string;
  readonly body: string;
  readonly signers: ContractSigners;
  readonly priceBefore: string;
  readonly price: string;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly signatures: readonly (Omit<AddendumSigner, 'signedAt'> & { readonly signedAt: string })[];
}

const sentSql = `SELECT DISTINCT ON (x.addendum_id) x.addendum_id AS "addendumId", x.hash, x.body, x.signers, x.price_before AS "priceBefore",
    x.price, person_name_at(x.made_by, x.made_at) AS "madeBy", x.made_at AS "madeAt",
    (SELECT coalesce(json_agg(json_build_object('side', s.side, 'unitId', s.unit_id, 'personId', person_now(s.person_id),
       'name', person_name_at(s.person_id, s.signed_at), 'role', s.role, 'signedAt', s.signed_at) ORDER BY s.signed_at, s.side, s.unit_id), '[]')
     FROM addendum_signature s WHERE s.addendum_id = x.addendum_id AND s.no = x.no) AS signatures
  FROM addendum_text x JOIN addendum a ON a.id = x.addendum_id WHERE a.case_id = $1 ORDER BY x.addendum_id, x.no DESC`;

/** Reads a case's addenda whole. */
@Injectable()
export class AddendaQuery {
  constructor(private readonly timeline: AuditTimeline) {}

  /** The first one first; none for a case without a signed contract. */
  async ofCase(db: Queryable, caseId: string): Promise<AddendumView[]> {
    const rows = await findAddenda(db, caseId);
    if (rows.length === 0) return [];
    const [sent, entries] = await Promise.all([
      db.query<SentRow>(sentSql, [caseId]),
      this.timeline.ofStream(db, `case:${caseId}`),
    ]);
    const of = new Map(sent.map((one) => [one.addendumId, readSent(one)]));
    return rows.map((row) => ({ ...row, sent: of.get(row.id) ?? null, setback: setbackOf(row, entries) }));
  }
}

function readSent({ body, priceBefore, price, signatures, ...row }: SentRow): SentAddendum {
  const said = JSON.parse(body) as { addendum: { reason: string; amends: string }; content: unknown };
  return {
    ...{ hash: row.hash, signers: row.signers, madeBy: row.madeBy, madeAt: row.madeAt },
    reason: said.addendum.reason,
    amends: said.addendum.amends,
    content: contractContentSchema.parse(said.content),
    priceBefore: BigInt(priceBefore),
    price: BigInt(price),
    signatures: signatures.map((one) => ({ ...one, signedAt: new Date(one.signedAt) })),
  };
}

const setbacks = ['declined', 'lapsed', 'withdrawn'] as const;

/** How its last sending ended; null while it is out, signed or never sent. */
function setbackOf(
  { id, state, sentNo }: AddendumRowStored,
  entries: readonly TimelineEntry[],
): AddendumSetback | null {
  if (state === 'sent' || state === 'signed' || (state !== 'ended' && sentNo === 0)) return null;
  const kindOf = ({ action }: TimelineEntry) => setbacks.find((kind) => action === `addenda.${kind}`) ?? null;
  const last = entries.findLast((entry) => kindOf(entry) !== null && entry.facts['addendumId'] === id);
  const kind = last && kindOf(last);
  if (!kind) return null;
  const { actor, as, occurredAt, personal } = last;
  return { kind, by: actor.name, side: as.side, at: occurredAt, reason: personal?.['reason'] ?? null };
}

/** What somebody reads of them: what is only written is the provider's own, and so is what came back to it. */
export const addendaShownTo = (addenda: readonly AddendumView[], asProvider: boolean): AddendumView[] =>
  addenda.filter(({ state }) => asProvider || (state !== 'draft' && state !== 'waiting'));

import { type Actor, type AuditFacts, type AuditRecord, canonicalJson, sha256 } from '@samraad/platform';

/** What stands where the hash before the first entry of a stream would. */
export const genesis = '0'.repeat(64);

/** The end of a stream. */
export interface Head {
  readonly seq: bigint;
  readonly hash: string;
}

/** What a body says: ids, codes and a digest; read back with JSON.parse. */
export interface EntryBody {
  readonly v: 1;
  readonly id: string;
  readonly stream: string;
  /** A decimal string: a sequence number is a bigint. */
  readonly seq: string;
  readonly action: string;
  readonly actor: {
    readonly person: string | null;
    readonly account: string | null;
    readonly system: string | null;
  };
  readonly as: {
    readonly role: string | null;
    readonly side: string | null;
    readonly provider: string | null;
    readonly unit: string | null;
  };
  readonly from: string | null;
  readonly to: string | null;
  readonly facts: AuditFacts;
  readonly occurredAt: string;
  readonly recordedAt: string;
  /** Salted digest of the personal part; null when there is none. */
  readonly details: string | null;
}

/** The personal part as stored: erasable, provable while it stands. */
export interface Detail {
  readonly salt: string;
  readonly content: string;
}

/** An entry ready to be written. */
export interface ChainedEntry {
  readonly body: EntryBody;
  readonly text: string;
  readonly prevHash: string;
  readonly hash: string;
  readonly detail: Detail | null;
}

/** What the writer knows besides the record itself. */
export interface EntryCircumstances {
  readonly id: string;
  readonly salt: string;
  readonly actor: Actor;
  readonly occurredAt: Date;
  readonly recordedAt: Date;
}

const actorOf = (actor: Actor): EntryBody['actor'] =>
  actor.kind === 'person'
    ? { person: actor.personId, account: actor.accountId, system: null }
    : { person: null, account: null, system: actor.name };

const capacityOf = (as: AuditRecord['as'] = {}): EntryBody['as'] => ({
  role: as.role ?? null,
  side: as.side ?? null,
  provider: as.providerId ?? null,
  unit: as.unitId ?? null,
});

function detailOf(record: AuditRecord, salt: string): Detail | null {
  if (record.personal === undefined || Object.keys(record.personal).length === 0) return null;
  return { salt, content: canonicalJson(record.personal) };
}

/** Appends a record to a stream: hash = sha256(hash before + exact body text), details only by their salted digest. */
export function chainEntry(record: AuditRecord, head: Head, round: EntryCircumstances): ChainedEntry {
  const detail = detailOf(record, round.salt);
  const body = {
    v: 1,
    id: round.id,
    stream: record.stream,
    seq: String(head.seq + 1n),
    action: record.action,
    actor: actorOf(round.actor),
    as: capacityOf(record.as),
    from: record.from ?? null,
    to: record.to ?? null,
    facts: record.facts ?? {},
    occurredAt: round.occurredAt.toISOString(),
    recordedAt: round.recordedAt.toISOString(),
    details: detail === null ? null : sha256(detail.salt + detail.content),
  } as const satisfies EntryBody;
  const text = canonicalJson(body);
  return { body, text, prevHash: head.hash, hash: sha256(head.hash + text), detail };
}

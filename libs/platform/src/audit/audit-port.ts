/** Values an audit entry may hold in the clear: ids, codes, numbers. Never names, never free text. */
export type AuditFacts = Readonly<Record<string, string | number | boolean | null>>;

/** One thing that happened, as `tx.audit` takes it. Written last in the same commit. */
export interface AuditRecord {
  /** Chain it belongs to: 'case:<id>', 'frame:<id>', 'account:<id>' or 'scheme'. */
  readonly stream: string;
  /** Past-tense code, '<area>.<what happened>', e.g. 'request.signed'. */
  readonly action: string;
  readonly from?: string;
  readonly to?: string;
  /** In which capacity the actor acted. */
  readonly as?: {
    readonly role?: string;
    readonly side?: string;
    readonly providerId?: string;
    readonly unitId?: string;
  };
  readonly facts?: AuditFacts;
  /** Names and reasons: kept in an erasable side row, bound by a salted digest only. */
  readonly personal?: Readonly<Record<string, string>>;
}

/** Who acts: a signed-in person, or the system by the name of its job. */
export type Actor =
  | { readonly kind: 'person'; readonly personId: string; readonly accountId: string }
  | { readonly kind: 'system'; readonly name: string };

/** The actor of background work. */
export const systemActor = (name: string): Actor => ({ kind: 'system', name });

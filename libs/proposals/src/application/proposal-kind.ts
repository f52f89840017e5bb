import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Canonical, Queryable, Refusal, Tx } from '@samraad/platform';
import type { ZodType } from 'zod';
import type { Proposal } from '../domain/proposal';
import type { SidePair } from '../domain/sides';

/** Plain JSON that stands the way to the database and back: øre as decimal strings, instants as ISO texts. */
export type PlainJson =
  string | number | boolean | null | readonly PlainJson[] | { readonly [key: string]: PlainJson };

/** A proposal that is being approved: who answers is the unit of work's actor. */
export type ApprovedProposal = Pick<Proposal, 'id' | 'reason' | 'side' | 'proposedBy' | 'proposedAt'>;

/** The kinds that libs further right export; each registers itself when its module starts. */
@Injectable()
export class ProposalKinds {
  private readonly kinds = new Map<string, ProposalKind>();

  register(kind: ProposalKind): void {
    if (this.kinds.has(kind.kind)) throw new Error(`proposals of ${kind.kind} have two kinds`);
    this.kinds.set(kind.kind, kind);
  }

  /** Undefined: nobody has registered it. */
  find(kind: string): ProposalKind | undefined {
    return this.kinds.get(kind);
  }

  /** Of a stored proposal; a kind that is gone is a defect. */
  of({ kind }: { readonly kind: string }): ProposalKind {
    const found = this.kinds.get(kind);
    if (!found) throw new Error(`no kind ${kind} is registered`);
    return found;
  }

  /** Every registered name, for schemas and specs. */
  get names(): readonly string[] {
    return [...this.kinds.keys()].sort();
  }
}

/**
 * One kind of thing that two sides decide together. A class in the lib that owns what is changed; it registers itself when its
 * module starts. `C` is the change, `F` the facts its page states: plain JSON both.
 */
export abstract class ProposalKind<C = unknown, F = unknown> implements OnModuleInit {
  /** '<what>.<change>', e.g. 'frame.move'; its words are `proposals.kind.<kind>`. */
  abstract readonly kind: string;
  /** Which two sides decide. */
  abstract readonly pair: SidePair;
  /** Strict; what comes out is what is stored. */
  abstract readonly change: ZodType<C>;

  @Inject(ProposalKinds) private readonly kinds!: ProposalKinds;

  onModuleInit(): void {
    this.kinds.register(this);
  }

  /** What it is about: 'frame:<id>', 'round:<id>'. Never empty. */
  abstract subjects(change: C): readonly string[];

  /** The region of a committee's change; a central one has none. */
  regionOf(_change: C): string | null {
    return null;
  }

  /** Everything the page states of the change, as it is now. Null: what it is about does not exist. Locks nothing. */
  abstract facts(db: Queryable, change: C): Promise<F | null>;

  /** The part of the facts that may not move between proposal and approval. Pure. */
  abstract ground(facts: F): Canonical;

  /** What stands in the way of the change; null when nothing does. Pure: asked when it is proposed, shown, approved. */
  abstract check(change: C, facts: F): Refusal | null;

  /** What is proposed, in Danish: the proposal's name from then on. Pure. */
  abstract title(change: C, facts: F): string;

  /** Locks what {@link apply} changes, in the house's order, and reads nothing: facts are read in the statements after. */
  async lock(_tx: Tx, _change: C): Promise<void> {}

  /** Carries it out in the commit of the approval: rows, audit, postings, mails to others than the two sides. */
  abstract apply(tx: Tx, change: C, proposal: ApprovedProposal): Promise<void>;
}

import { Injectable } from '@nestjs/common';
import { canonicalJson, type Queryable, type Refusal, sha256 } from '@samraad/platform';
import type { Proposal } from '../domain/proposal';
import { ProposalKinds } from './proposal-kind';

/** A waiting proposal looked at anew. */
export interface GroundNow {
  /** What its page states now; null when what it is about is gone. */
  readonly facts: unknown;
  /** Whether what it was made on is still so. */
  readonly holds: boolean;
  /** What stands in the way all the same: a day that has passed. */
  readonly obstacle: Refusal | null;
}

/** "Gælder tallene stadig?": a proposal's facts are loaded again, and its ground compared with the one it was made on. */
@Injectable()
export class ProposalGround {
  constructor(private readonly kinds: ProposalKinds) {}

  /** The change as its kind reads it. */
  changeOf(proposal: Pick<Proposal, 'kind' | 'change'>): unknown {
    return this.kinds.of(proposal).change.parse(JSON.parse(proposal.change));
  }

  async now(db: Queryable, proposal: Pick<Proposal, 'kind' | 'change' | 'groundHash'>): Promise<GroundNow> {
    const kind = this.kinds.of(proposal);
    const change = this.changeOf(proposal);
    const facts = await kind.facts(db, change);
    if (facts === null) return { facts: null, holds: false, obstacle: null };
    const holds = sha256(canonicalJson(kind.ground(facts))) === proposal.groundHash;
    return { facts, holds, obstacle: holds ? kind.check(change, facts) : null };
  }
}

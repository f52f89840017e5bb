import { Injectable } from '@nestjs/common';
import { PeopleReader, scopeOf } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import type { CentralSide } from '../domain/approval.rules';

/** Somebody who acts for one of the central parties. */
export interface CentralActor {
  readonly personId: string;
  readonly role: string;
  readonly side: CentralSide;
}

/** Decides for which central party the transaction's actor acts (domain.md §2: two equal sides). */
@Injectable()
export class ActingCentrally {
  constructor(private readonly people: PeopleReader) {}

  /** 403 for anybody else, 409 for who holds both roles. */
  async central(tx: Tx): Promise<CentralActor> {
    const personId =
      tx.actor.kind === 'person' ? tx.actor.personId : refuse('delivery.only-central', {}, 403);
    const held = await this.people.rolesOf(tx, personId, await tx.now());
    const roles = new Set(held.map((one) => one.role).filter((one) => scopeOf(one) === 'central'));
    // Nobody is given both any more; whoever has them from before acts for neither: their order decides nothing.
    if (roles.size > 1) refuse('identity.both-central', {}, 409);
    const [role] = roles;
    if (!role) return refuse('delivery.only-central', {}, 403);
    return { personId, role, side: role === 'central_employers' ? 'employers' : 'unions' };
  }
}

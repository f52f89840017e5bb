import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import type { CentralSide } from '../persistence/invoice.store';

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

  /** 403 for anybody else. */
  async central(tx: Tx): Promise<CentralActor> {
    const personId =
      tx.actor.kind === 'person' ? tx.actor.personId : refuse('delivery.only-central', {}, 403);
    const held = await this.people.rolesOf(tx, personId, await tx.now());
    const role = held.find((one) => one.role === 'central_employers' || one.role === 'central_unions')?.role;
    if (!role) return refuse('delivery.only-central', {}, 403);
    return { personId, role, side: role === 'central_employers' ? 'employers' : 'unions' };
  }
}

import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import type { ProposalActor } from '../domain/proposal.rules';
import { type ProposalScope, type ProposalSide, sidePairs } from '../domain/sides';

/** Who acts, and who is to be asked or told. */
@Injectable()
export class ProposalPeople {
  constructor(private readonly people: PeopleReader) {}

  /** The signed-in person who acts, with the roles they hold now: a form is not trusted (architecture.md 19). */
  async actor(tx: Tx): Promise<ProposalActor> {
    const { actor } = tx;
    if (actor.kind !== 'person') refuse('proposals.not-your-side', {}, 403);
    const { personId } = actor;
    return { personId, roles: await this.people.rolesOf(tx, personId, await tx.now()) };
  }

  /** Everyone who acts for the sides now, each once. */
  async of(tx: Tx, scope: ProposalScope, sides: readonly ProposalSide[]): Promise<string[]> {
    const unitIds = scope.regionId === null ? undefined : [scope.regionId];
    const held = await this.people.holders(tx, { roles: sides, unitIds }, await tx.now());
    return [...new Set(held.map(({ personId }) => personId))];
  }

  /** Everyone of both sides. */
  ofBoth(tx: Tx, scope: ProposalScope): Promise<string[]> {
    return this.of(tx, scope, sidePairs[scope.pair]);
  }
}

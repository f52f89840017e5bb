import { PeopleReader, type Role } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';

/** Who acts for a provider, or as one of the central sides: asked of the roles held now (architecture.md 19). */
@Injectable()
export class OwnProvider {
  constructor(private readonly people: PeopleReader) {}

  /** The acting person, who is a coordinator of the provider; 404 for everybody else: a profile that waits is nobody else's. */
  async coordinator(tx: Tx, providerId: string): Promise<string> {
    const { personId, roles } = await this.actor(tx);
    const own = roles.some((one) => one.role === 'coordinator' && one.providerId === providerId);
    return own ? personId : refuse('catalogue.provider-unknown', {}, 404);
  }

  /** The acting person and the central side they act for; 403 for who has none. */
  async central(tx: Tx): Promise<{ readonly personId: string; readonly role: Role }> {
    const { personId, roles } = await this.actor(tx);
    const side = roles.find(({ role }) => role === 'central_employers' || role === 'central_unions');
    return side ? { personId, role: side.role } : refuse('platform.forbidden', {}, 403);
  }

  private async actor(tx: Tx) {
    const { actor } = tx;
    if (actor.kind !== 'person') refuse('platform.forbidden', {}, 403);
    return { personId: actor.personId, roles: await this.people.rolesOf(tx, actor.personId, await tx.now()) };
  }
}

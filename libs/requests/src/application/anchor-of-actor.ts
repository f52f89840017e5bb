import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { findEndorsements, type Endorsement } from '../persistence/endorsement.store';

const chairs = ['committee_chair', 'committee_vice_chair'] as const;

/** Which open endorsements the actor may decide: its own anchor's, or an overdue one of its region (domain.md §5). */
@Injectable()
export class AnchorOfActor {
  constructor(private readonly people: PeopleReader) {}

  async openEndorsements(tx: Tx, caseId: string): Promise<Endorsement[]> {
    const personId = tx.actor.kind === 'person' ? tx.actor.personId : refuse('platform.forbidden', {}, 403);
    const roles = await this.people.rolesOf(tx, personId, await tx.now());
    const open = (await findEndorsements(tx, caseId)).filter((one) => one.state === 'asked');
    const own = open.filter((one) =>
      roles.some(
        (role) =>
          (role.role === 'anchor' && role.unitId === one.unitId) ||
          (one.escalatedAt !== null &&
            (chairs as readonly string[]).includes(role.role) &&
            role.unitId === one.regionId),
      ),
    );
    return own.length > 0 ? own : refuse('requests.no-endorsement-open', {}, 409);
  }
}

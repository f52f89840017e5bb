import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import type { Queryable } from '@samraad/platform';
import type { Attestation } from '../persistence/attestation.entity';
import {
  findAllLiving,
  findAttestation,
  findAttestations,
  findAttestationsById,
} from '../persistence/attestation.store';
import type { Dispute } from '../persistence/dispute.entity';
import { findDisputesOf } from '../persistence/dispute.store';

/** An attestation with the names of those who acted, and its objections. */
export interface AttestationView extends Attestation {
  readonly name: string;
  readonly secondName: string | null;
  readonly disputes: readonly (Dispute & { readonly name: string })[];
}

/** What others ask about attestations. */
@Injectable()
export class AttestationReader {
  constructor(private readonly people: PeopleReader) {}

  /** The living attestations of a case: the whole's first, then those of milestones in their order. */
  async living(db: Queryable, caseId: string): Promise<AttestationView[]> {
    return this.views(db, await findAllLiving(db, caseId));
  }

  /** Every attestation of a case, those taken back too, oldest first. */
  async all(db: Queryable, caseId: string): Promise<AttestationView[]> {
    return this.views(db, await findAttestations(db, caseId));
  }

  async byId(db: Queryable, id: string): Promise<AttestationView | null> {
    const found = await findAttestation(db, id);
    return found && ((await this.views(db, [found]))[0] ?? null);
  }

  /** In the order asked for; an unknown one is left out. */
  async byIds(db: Queryable, ids: readonly string[]): Promise<AttestationView[]> {
    const found = new Map((await findAttestationsById(db, ids)).map((one) => [one.id, one]));
    return this.views(
      db,
      ids.flatMap((id) => found.get(id) ?? []),
    );
  }

  /** However many there are: their objections in one statement, the names of all in another. */
  private async views(db: Queryable, found: readonly Attestation[]): Promise<AttestationView[]> {
    const disputes = await findDisputesOf(
      db,
      found.map(({ id }) => id),
    );
    const people = [
      ...found.flatMap(({ personId, secondPersonId }) => [personId, secondPersonId]),
      ...disputes.map(({ personId }) => personId),
    ];
    const names = await this.people.names(
      db,
      people.filter((id) => id !== null),
    );
    const nameOf = (id: string) => names.get(id) ?? '';
    return found.map((one) => ({
      ...one,
      name: nameOf(one.personId),
      secondName: one.secondPersonId === null ? null : nameOf(one.secondPersonId),
      disputes: disputes
        .filter(({ attestationId }) => attestationId === one.id)
        .map((dispute) => ({ ...dispute, name: nameOf(dispute.personId) })),
    }));
  }
}

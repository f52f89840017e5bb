import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import type { Queryable } from '@samraad/platform';
import type { Attestation } from '../persistence/attestation.entity';
import { findAttestation, findAttestations } from '../persistence/attestation.store';
import type { Dispute } from '../persistence/dispute.entity';
import { findDisputes } from '../persistence/dispute.store';

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

  /** The living attestation of a case, or null. */
  async ofCase(db: Queryable, caseId: string): Promise<AttestationView | null> {
    return (await this.all(db, caseId)).find(({ state }) => state !== 'withdrawn') ?? null;
  }

  /** Every attestation of a case, those taken back too, oldest first. */
  async all(db: Queryable, caseId: string): Promise<AttestationView[]> {
    const found = await findAttestations(db, caseId);
    return Promise.all(found.map((one) => this.view(db, one)));
  }

  async byId(db: Queryable, id: string): Promise<AttestationView | null> {
    const found = await findAttestation(db, id);
    return found && this.view(db, found);
  }

  private async view(db: Queryable, one: Attestation): Promise<AttestationView> {
    const disputes = await findDisputes(db, one.id);
    const ids = [one.personId, one.secondPersonId, ...disputes.map(({ personId }) => personId)];
    const names = await this.people.names(
      db,
      ids.filter((id) => id !== null),
    );
    return {
      ...one,
      name: names.get(one.personId) ?? '',
      secondName: one.secondPersonId === null ? null : (names.get(one.secondPersonId) ?? ''),
      disputes: disputes.map((dispute) => ({ ...dispute, name: names.get(dispute.personId) ?? '' })),
    };
  }
}

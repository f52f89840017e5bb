import { Injectable } from '@nestjs/common';
import { DeliveryReader } from '@samraad/delivery';
import { Database } from '@samraad/platform';
import type { CaseFinder } from '../../web/shell';

/** The case an address with an attestation is about. */
@Injectable()
export class AttestationCases implements CaseFinder {
  constructor(
    private readonly delivery: DeliveryReader,
    private readonly db: Database,
  ) {}

  caseOf(params: Readonly<Record<string, string>>): Promise<string | null> {
    return this.delivery.caseOfAttestation(this.db, params['attestationId'] ?? '');
  }
}

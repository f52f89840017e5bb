import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import { LetStand } from '../application/let-stand';
import { objectionOverAt } from '../domain/attestation.rules';
import { findAttestation } from '../persistence/attestation.store';

/** The objection time is over and nobody has objected: the attestation stands (domain.md §9, §10). */
@Injectable()
export class StandAttestationJob extends DueWorkJob {
  readonly kind = 'delivery.stand';

  constructor(
    private readonly cases: CaseReader,
    private readonly letStand: LetStand,
  ) {
    super();
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const facts = await this.cases.lock(tx, work.data.caseId ?? '');
    const living = await findAttestation(tx, work.data.attestationId ?? '');
    if (living?.caseId !== facts.id || living.state !== 'open') return 'skipped';
    if ((await tx.now()) < objectionOverAt(living.objectionDueAt)) return 'skipped';
    await this.letStand.execute(tx, facts, living, 'time-over');
    return 'done';
  }
}

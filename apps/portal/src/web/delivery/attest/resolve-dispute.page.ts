import { type DisputeOutcome, ResolveDispute } from '@samraad/delivery';
import { z } from 'zod';
import { courseDa } from '../../../i18n/course.da';
import { type Ask, doing, longText, PostAt } from '../../shell';
import { Attestation } from './attest.page';

const form = z.object({ resolution: longText(4000, courseDa.attest.resolution) });

/** The parties end an objection. */
abstract class ResolveDisputePage extends Attestation<typeof form> {
  readonly form = form;
  abstract readonly outcome: DisputeOutcome;

  act({ resolution }: z.output<typeof form>, ask: Ask) {
    const { outcome } = this;
    return doing(ResolveDispute, { caseId: ask.caseId, outcome, resolution, ...this.milestone(ask) });
  }
}

/** Whoever objected lifts it. */
@PostAt('case.lift-dispute', 'delivery.resolve-dispute', { writes: 'attestation' })
export class LiftObjectionPage extends ResolveDisputePage {
  readonly outcome = 'stands';
}

/** The attestation is taken back. */
@PostAt('case.withdraw-delivery', 'delivery.resolve-dispute', { writes: 'attestation' })
export class WithdrawAttestationPage extends ResolveDisputePage {
  readonly outcome = 'withdrawn';
}

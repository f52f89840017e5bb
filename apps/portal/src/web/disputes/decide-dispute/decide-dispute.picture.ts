import { Injectable } from '@nestjs/common';
import type { DisputeDecision, DisputeDecisionFacts } from '@samraad/delivery';
import { addressOf, formatMoney } from '@samraad/platform';
import { type PresentedChange, ProposalPicture, rowsPanel } from '../../proposals';
import { disputesWords } from '../disputes.da';

const words = disputesWords.decide;

/** What the provider gets, and what goes back to the frame. */
@Injectable()
export class DecideDisputePicture extends ProposalPicture<DisputeDecision, DisputeDecisionFacts> {
  readonly kind = 'dispute.decide';

  present({ attestationId, amount }: DisputeDecision, facts: DisputeDecisionFacts): PresentedChange {
    const [gets, most] = [BigInt(amount), BigInt(facts.most)];
    const back = formatMoney(most > gets ? most - gets : 0n);
    const attested = formatMoney(BigInt(facts.attested));
    const rows = [
      { label: words.rowAttested, before: attested, after: attested },
      { label: words.rowGets, before: words.nothing, after: formatMoney(gets) },
      { label: words.rowBack, before: words.nothing, after: back },
    ];
    const link = { text: disputesWords.title, href: addressOf('dispute', { attestationId }) };
    return {
      about: words.pictureAbout(facts.provider),
      ifApproved: words.approved(formatMoney(gets), back),
      approving: words.approving,
      refusing: words.refusing,
      readers: [words.inForce],
      panels: [{ ...rowsPanel(words.rows, rows), link }],
    };
  }
}

import { join } from 'node:path';
import { DisputesQuery } from '@samraad/delivery';
import { addressOf, Database, isId } from '@samraad/platform';
import { longestReason, MakeProposal, ProposalReader } from '@samraad/proposals';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import { type Ask, doing, FormPage, kroner, longText, orNotFound, PageAt, type Sent } from '../../shell';
import { disputesWords } from '../disputes.da';
import { type DisputeToDecide, presentDecideDispute } from './decide-dispute.presenter';

const words = disputesWords.decide;
const form = z.object({ amount: kroner(words.amount), reason: longText(longestReason, words.reason) });
type Made = { readonly id: string };

/** The central parties read a dispute that was handed over to them, and one side proposes how it ends (domain.md §9). */
@PageAt('dispute', 'disputes.decide', { writes: 'page-says' })
export class DecideDisputePage extends FormPage<typeof form, DisputeToDecide, Made> {
  readonly template = join(__dirname, 'decide-dispute.hbs');
  readonly form = form;
  override readonly fields = {
    'delivery.settlement-over-part': 'amount',
    'delivery.settlement-below-zero': 'amount',
    'proposals.reason-missing': 'reason',
    'proposals.reason-too-long': 'reason',
  };

  constructor(
    private readonly db: Database,
    private readonly disputes: DisputesQuery,
    private readonly proposals: ProposalReader,
  ) {
    super();
  }

  /** 404 for what nobody has handed over: it is the case's own. */
  async open(ask: Ask) {
    const id = ask.param('attestationId');
    const dispute = orNotFound(isId(id) ? await this.disputes.byAttestation(this.db, id) : null);
    if (dispute.handover === null) return orNotFound(null);
    const [waiting = null] = await this.proposals.waitingAbout(this.db, `attestation:${id}`);
    return { dispute, waiting };
  }

  present(of: DisputeToDecide, ask: Ask, { fields, submission }: Sent) {
    return presentDecideDispute(of, ask.viewer.personId, { fields, submission });
  }

  override readers({ dispute: { attestationId } }: DisputeToDecide) {
    return { [addressOf('dispute', { attestationId })]: whoSeesOf(words.readers) };
  }

  act({ amount, reason }: z.output<typeof form>, ask: Ask) {
    const change = { attestationId: ask.param('attestationId'), amount: amount.toString() };
    return doing(MakeProposal, { kind: 'dispute.decide', change, reason });
  }

  next({ id: proposalId }: Made) {
    return addressOf('proposal', { proposalId });
  }
}

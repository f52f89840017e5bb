import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { addressOf } from '@samraad/platform';
import { type AnswerOutcome, AnswerProposal, longestReason, WithdrawProposal } from '@samraad/proposals';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import {
  ActOnly,
  type Ask,
  choice,
  doing,
  FormPage,
  longText,
  optional,
  PageAt,
  parseForm,
  PostAt,
  type Sent,
  type Typed,
} from '../../shell';
import { ProposalPictures } from '../pictures/proposal-picture';
import { proposalsWords } from '../proposals.da';
import { ProposalDesk, type ProposalOnDesk } from './proposal-desk.reader';
import { presentProposal } from './proposal.presenter';

const words = proposalsWords.one;

const form = z
  .object({
    answer: choice(['approve', 'refuse'], words.answer.label),
    reason: optional(longText(longestReason, words.answer.reason)),
  })
  .refine(({ answer, reason }) => answer === 'approve' || reason !== null, {
    path: ['reason'],
    error: words.answer.reasonMissing,
  });

interface Answered {
  readonly id: string;
  readonly outcome: AnswerOutcome;
}

/** One proposal: read, then decided by the other side, on two pages; the first button only shows the answer once more. */
@PageAt('proposal', 'proposals.answer', { read: 'proposals.read', writes: 'page-says' })
export class ProposalPage extends FormPage<typeof form, ProposalOnDesk, Answered> {
  readonly template = join(__dirname, 'proposal.hbs');
  readonly form = form;
  override readonly fields = { 'proposals.reason-missing': 'reason', 'proposals.reason-too-long': 'reason' };

  constructor(
    private readonly desk: ProposalDesk,
    private readonly pictures: ProposalPictures,
  ) {
    super();
  }

  open(ask: Ask) {
    return this.desk.open(ask.param('proposalId'), ask.viewer, this.pictures);
  }

  present(desk: ProposalOnDesk, _ask: Ask, { fields, submission, typed, errors }: Sent) {
    const read = parseForm(form, typed);
    const reviewing =
      read.ok && errors.length === 0 ? { ...read.data, reason: read.data.reason ?? '' } : null;
    return presentProposal(desk, fields, submission, reviewing);
  }

  override readers({ proposal, picture }: ProposalOnDesk) {
    const readers = [words.both, ...picture.readers, words.auditor];
    return { [addressOf('proposal', { proposalId: proposal.id })]: whoSeesOf(readers) };
  }

  /** A whole answer that is not confirmed is shown once more. */
  override retype(typed: Typed): Typed | null {
    return typed['confirmed'] !== '1' && parseForm(form, typed).ok ? typed : null;
  }

  act({ answer, reason }: z.output<typeof form>, ask: Ask) {
    return doing(AnswerProposal, {
      proposalId: ask.param('proposalId'),
      approve: answer === 'approve',
      reason,
    });
  }

  next({ id }: Answered) {
    return addressOf('proposal', { proposalId: id });
  }
}

/** The side that made it takes it back. */
@Injectable()
@PostAt('proposal.withdraw', 'proposals.withdraw')
export class WithdrawProposalButton extends ActOnly<void> {
  act(ask: Ask) {
    return doing(WithdrawProposal, { proposalId: ask.param('proposalId') });
  }

  next(_: void, ask: Ask) {
    return addressOf('proposal', { proposalId: ask.param('proposalId') });
  }
}

import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { capital, formatDay, t, type Tx } from '@samraad/platform';
import type { Proposal } from '../domain/proposal';
import { otherSide } from '../domain/sides';
import { proposalAnsweredMail } from '../mail/proposal-answered.mail';
import { proposalEndedMail } from '../mail/proposal-ended.mail';
import { proposalReminderMail } from '../mail/proposal-reminder.mail';
import { proposalWithdrawnMail } from '../mail/proposal-withdrawn.mail';
import { proposedMail } from '../mail/proposed.mail';
import type { ProposalVars } from '../mail/proposal.vars';
import { ProposalPeople } from './proposal-people';

type Told = Pick<Proposal, 'id' | 'title' | 'side' | 'lapsesAt' | 'pair' | 'regionId'>;

const varsOf = ({ id, title, side, lapsesAt }: Told): ProposalVars => ({
  proposalId: id,
  title,
  from: capital(t(`proposals.side.${side}`)),
  to: t(`proposals.side.${otherSide(side)}`),
  lastDay: formatDay(localDateOf(lapsesAt)),
});

/** Every mail of a proposal: to whoever acts for a side when it is sent. */
@Injectable()
export class TellOfProposal {
  constructor(private readonly people: ProposalPeople) {}

  proposed(tx: Tx, proposal: Told, to: readonly string[]): Promise<void> {
    return tx.mail(proposedMail, varsOf(proposal), { to, key: `proposed:${proposal.id}` });
  }

  async remind(tx: Tx, proposal: Told, to: readonly string[]): Promise<void> {
    const key = `proposal-reminder:${proposal.id}:${localDateOf(await tx.now())}`;
    await tx.mail(proposalReminderMail, varsOf(proposal), { to, key });
  }

  async answered(tx: Tx, proposal: Told, state: 'approved' | 'refused'): Promise<void> {
    const to = await this.people.ofBoth(tx, proposal);
    const vars = { ...varsOf(proposal), approved: state === 'approved' };
    await tx.mail(proposalAnsweredMail, vars, { to, key: `proposal-answered:${proposal.id}` });
  }

  async ended(tx: Tx, proposal: Told, how: 'lapsed' | 'overtaken'): Promise<void> {
    const to = await this.people.ofBoth(tx, proposal);
    await tx.mail(
      proposalEndedMail,
      { ...varsOf(proposal), how },
      { to, key: `proposal-ended:${proposal.id}` },
    );
  }

  withdrawn(tx: Tx, proposal: Told, to: readonly string[]): Promise<void> {
    return tx.mail(proposalWithdrawnMail, varsOf(proposal), { to, key: `proposal-withdrawn:${proposal.id}` });
  }
}

import { addressOf } from '@samraad/platform';

/** What every mail of a proposal knows of it: its name, the sides in words, its last day in words. Never the reason. */
export interface ProposalVars {
  readonly proposalId: string;
  readonly title: string;
  /** "Danske Regioner". */
  readonly from: string;
  /** "Forhandlingsfællesskabet". */
  readonly to: string;
  /** "onsdag den 2. december". */
  readonly lastDay: string;
}

/** The one link of each. */
export const proposalLink = (label: string, { proposalId }: ProposalVars) => ({
  label,
  path: addressOf('proposal', { proposalId }),
});

export const sampleProposal: ProposalVars = {
  proposalId: '4d0b1a52-6e0d-4e57-8c57-2d8e4b8a1c41',
  title: 'Flyt 200.000 kr. fra Joblife til NFA',
  from: 'Danske Regioner',
  to: 'Forhandlingsfællesskabet',
  lastDay: 'onsdag den 2. december',
};

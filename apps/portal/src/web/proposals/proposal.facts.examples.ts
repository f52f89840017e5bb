import type { ListedProposal } from '@samraad/proposals';
import { rowsPanel } from './pictures/proposal-picture';
import type { ProposalOnDesk } from './proposal/proposal-desk.reader';

const base = {
  id: '4d0b1a52-6e0d-4e57-8c57-2d8e4b8a1c41',
  kind: 'frame.set',
  pair: 'central',
  regionId: null,
  side: 'central_employers',
  title: 'Fastsæt rammen for NFA i Demorunden til 900.000 kr.',
  state: 'waiting',
  proposedAt: new Date('2026-11-18T09:12:00Z'),
  lapsesAt: new Date('2026-12-02T22:59:59Z'),
  endedAt: null,
} as const;

/** A line of the list. */
export const exampleListed = (more: Partial<ListedProposal> = {}): ListedProposal => ({
  ...base,
  group: 'ours',
  ...more,
});

/** A proposal on its page. */
export function exampleProposal(
  more: Partial<ProposalOnDesk['proposal']> = {},
  desk: Partial<ProposalOnDesk> = {},
): ProposalOnDesk {
  return {
    proposal: {
      ...base,
      reason: 'Rammen blev aftalt på mødet i oktober.\nTo rater, så der er penge til begge år.',
      proposedBy: 'p-ida',
      endedBy: null,
      answer: null,
      ...more,
    },
    standing: 'asked',
    picture: {
      about: 'Forslag om rammerne i Demorunden. Penge flyttes kun, når begge centrale parter er enige.',
      ifApproved: 'rammen for NFA bliver 900.000 kr.',
      approving: 'Rammen gælder straks.',
      refusing: 'Ingen ramme bliver fastsat.',
      readers: ['NFA'],
      panels: [
        rowsPanel('Før og efter', [
          { label: 'Rate, der åbner 1. april 2026', before: 'ikke fastsat', after: '900.000 kr.' },
        ]),
      ],
    },
    holds: true,
    obstacle: null,
    names: { proposer: 'Ida Falkner', ender: null, answering: ['Ulla Bergstrøm'] },
    ...desk,
  };
}

import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleListed } from '../proposal.facts.examples';
import { presentProposalList } from './proposal-list.presenter';

const ended = new Date('2026-11-20T13:32:00Z');
const all = {
  items: [
    exampleListed(),
    exampleListed({ group: 'theirs', side: 'central_unions' }),
    exampleListed({ group: 'ended', state: 'approved', endedAt: ended }),
    exampleListed({ group: 'ended', state: 'lapsed', endedAt: ended }),
  ],
  counts: { ours: 1, theirs: 1, ended: 2 },
  page: 1,
  onlyReads: false,
};

/** The list of proposals. */
export const proposalListExamples = defineExamples({
  template: join(__dirname, 'proposal-list.hbs'),
  present: presentProposalList,
  facts: {
    'ét venter på jer': [all],
    'flere venter på jer': [
      {
        ...all,
        items: [exampleListed(), exampleListed()],
        counts: { ours: 2, theirs: 0, ended: 40 },
      },
    ],
    'ét venter på de andre': [
      { ...all, items: [exampleListed({ group: 'theirs' })], counts: { ours: 0, theirs: 1, ended: 0 } },
    ],
    revisor: [
      {
        ...all,
        items: [exampleListed({ group: 'theirs' })],
        counts: { ours: 0, theirs: 1, ended: 0 },
        onlyReads: true,
      },
    ],
    'en side for meget': [{ ...all, items: [], counts: { ours: 0, theirs: 0, ended: 3 }, page: 4 }],
    ingen: [{ ...all, items: [], counts: { ours: 0, theirs: 0, ended: 0 } }],
  },
});

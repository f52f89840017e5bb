import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { listed } from '../rounds.facts.examples';
import { presentRoundList } from './round-list.presenter';

/** What the page is shown with. */
export const roundListExamples = defineExamples({
  template: join(__dirname, 'round-list.hbs'),
  present: presentRoundList,
  facts: {
    'en åben runde og en kladde': [listed()],
    'revisor, mellem to runder': [listed({ drafts: [], onlyReads: true, today: '2026-01-01' })],
    'før den første': [listed({ rounds: [], drafts: [] })],
  },
});

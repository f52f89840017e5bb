import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { changing, listed, written } from '../rounds.facts.examples';
import { presentRoundList } from './round-list.presenter';

/** What the page is shown with. */
export const roundListExamples = defineExamples({
  template: join(__dirname, 'round-list.hbs'),
  present: presentRoundList,
  facts: {
    'en åben runde og en kladde': [listed()],
    'en ændring er på vej': [listed({ drafts: [{ ...written, plan: changing.plan }] })],
    'revisor, mellem to runder': [listed({ drafts: [], onlyReads: true, today: '2026-01-01' })],
    'før den første': [listed({ rounds: [], drafts: [] })],
  },
});

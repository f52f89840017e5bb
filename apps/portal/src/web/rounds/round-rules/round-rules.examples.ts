import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { origin } from '../rounds.facts.examples';
import { ids } from '../../cases/case.facts.examples';
import { presentRoundRules, type RulesOfRound } from './round-rules.presenter';

const first = { from: null, proposalId: null, rules: origin.rules };
const quicker = { ...origin.rules, clocks: { ...origin.rules.clocks, contractDays: 21 } };
const rules = (more: Partial<RulesOfRound> = {}): RulesOfRound => ({
  plan: origin,
  names: { joblife: 'Joblife' },
  dated: [first],
  today: '2026-12-01',
  roundKey: 'proeverunden',
  mayChange: false,
  mayClose: false,
  seesDecisions: false,
  ...more,
});

/** What the page is shown with. */
export const roundRulesExamples = defineExamples({
  template: join(__dirname, 'round-rules.hbs'),
  present: presentRoundRules,
  facts: {
    'en runde, der gælder': [rules()],
    'en runde uden udbydere': [rules({ plan: { ...origin, providers: [] }, names: {} })],
    'en central part, når andre regler er på vej': [
      rules({
        mayChange: true,
        mayClose: true,
        seesDecisions: true,
        dated: [first, { from: '2027-02-01', proposalId: ids.request, rules: quicker }],
      }),
    ],
  },
});

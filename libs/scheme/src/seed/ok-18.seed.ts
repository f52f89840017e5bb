import { ok18Rules } from './round-rules.seed';
import type { RoundSeed } from './round-seed';
import { fourThemes } from './themes.seed';

/**
 * OK-18, closed: three providers, four themes (domain.md §1 [K]). The end day is [ours], to be confirmed by the
 * central parties; frames and model choices are not in the source, so none is set and model 2 holds.
 */
export const ok18: RoundSeed = {
  key: 'ok-18',
  name: 'OK-18',
  requestsFrom: '2019-01-07',
  requestsTo: '2021-03-31',
  lastDeliveryDay: '2022-03-31',
  modelChoiceBy: '2019-02-07',
  demo: false,
  own: ['requests-to', 'last-delivery-day', 'model-choice-by', 'clocks', 'evaluations'],
  themes: fourThemes,
  rules: ok18Rules,
  frames: [
    { provider: 'nfa', tranches: [] },
    { provider: 'ruc', tranches: [] },
    { provider: 'joblife', tranches: [] },
  ],
  modelChoices: [],
};

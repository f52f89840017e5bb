import { hovedstadenAreas, hovedstadenTopics } from './hovedstaden-focus.seed';
import { ok18Rules } from './round-rules.seed';
import type { RoundSeed } from './round-seed';
import { fourThemes } from './themes.seed';
import { yearlyFrames } from './yearly-frames';

const opening = '2026-04-01';

/** The fictional current round: OK-18's providers, themes and rules, with demo frames (domain.md §1). */
export const demo26: RoundSeed = {
  key: 'demo-26',
  name: 'Demorunden 2026–2028',
  requestsFrom: opening,
  requestsTo: '2028-03-31',
  lastDeliveryDay: '2029-03-31',
  modelChoiceBy: '2026-05-01',
  demo: true,
  own: [],
  themes: fourThemes,
  rules: ok18Rules,
  frames: yearlyFrames(['nfa', 'ruc', 'joblife'], [opening, '2027-04-01'], 'Demoramme'),
  modelChoices: [
    {
      region: 'hovedstaden',
      from: opening,
      model: 1,
      topics: hovedstadenTopics,
      areas: hovedstadenAreas,
      anchoredAt: ['hospital', 'enterprise'],
    },
    { region: 'sjaelland', from: opening, model: 2 },
    { region: 'syddanmark', from: opening, model: 2 },
    { region: 'midtjylland', from: opening, model: 2 },
    { region: 'nordjylland', from: opening, model: 2 },
  ],
};

import { hovedstadenAreas, hovedstadenTopics } from './hovedstaden-focus.seed';
import { ok15Rules } from './round-rules.seed';
import type { RoundSeed } from './round-seed';
import { threeThemes } from './themes.seed';
import { yearlyFrames } from './yearly-frames';

/** [ours] The source gives the day to choose by, not the days of the choices. */
const chosen = '2016-05-01';

/** OK-15, closed: four providers, three themes, 2 × 900.000 kr. each (domain.md §1, §5 [M]). */
export const ok15: RoundSeed = {
  key: 'ok-15',
  name: 'OK-15',
  requestsFrom: '2016-04-01',
  requestsTo: '2018-03-31',
  lastDeliveryDay: '2019-03-31',
  modelChoiceBy: '2016-05-01',
  demo: false,
  own: ['last-delivery-day', 'model-choice-days', 'tranches'],
  themes: threeThemes,
  rules: ok15Rules,
  frames: yearlyFrames(['nfa', 'ruc', 'cbs', 'alectia'], ['2016-04-01', '2017-04-01']),
  modelChoices: [
    {
      region: 'hovedstaden',
      from: chosen,
      model: 1,
      topics: hovedstadenTopics,
      areas: hovedstadenAreas,
      anchoredAt: ['hospital', 'enterprise'],
    },
    { region: 'sjaelland', from: chosen, model: 2 },
    { region: 'syddanmark', from: chosen, model: 2 },
    {
      region: 'midtjylland',
      from: chosen,
      model: 2,
      note: 'Hovedudvalget bruger også tilbuddet til enkelte strategiske indsatser på tværs af regionen.',
    },
    { region: 'nordjylland', from: chosen, model: 2 },
  ],
};

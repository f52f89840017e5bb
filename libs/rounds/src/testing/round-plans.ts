import { ok18Rules, roundSeeds } from '@samraad/scheme';
import type { RoundPlan } from '../domain/round-plan';

const fourThemes = roundSeeds.at(-1)?.themes ?? [];

/** A plan whose rules all fit: 2028–2030, after OK-18's rules. */
export const planOfRound = (more: Partial<RoundPlan> = {}): RoundPlan => ({
  name: 'Runden 2028–2030',
  requestsFrom: '2028-04-01',
  requestsTo: '2030-03-31',
  lastDeliveryDay: '2031-03-31',
  modelChoiceBy: '2028-05-01',
  themes: fourThemes.map((theme) => ({ ...theme })),
  providers: [
    {
      key: 'nfa',
      tranches: [
        { opensOn: '2028-04-01', amount: '90000000' },
        { opensOn: '2029-04-01', amount: '90000000' },
      ],
    },
  ],
  rules: ok18Rules,
  ...more,
});

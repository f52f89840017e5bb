import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { round } from '../../requests/whole-request/whole-request.facts.examples';
import { Sent } from '../../shell';
import { presentChangeRound } from './change-round.presenter';

/** What the page is shown with. */
export const changeRoundExamples = defineExamples({
  template: join(__dirname, 'change-round.hbs'),
  present: presentChangeRound,
  facts: {
    'fra i morgen': [round, '2026-12-02', new Sent()],
    'en dag, der ikke findes': [
      round,
      '2026-12-02',
      new Sent({ 'validFrom-day': '31', 'validFrom-month': '2', 'validFrom-year': '2027' }, [
        { field: 'validFrom', message: 'Skriv en dag, der findes.' },
      ]),
    ],
  },
});

import { join } from 'node:path';
import { ok18Rules } from '@samraad/scheme';
import { defineExamples } from '../../../views';
import { exampleCatalogue } from '../../providers/catalogue.facts.examples';
import { presentResult, presentSelfCheck } from './self-check.presenter';
import { selfCheck, type SelfCheckAnswers } from './self-check.rules';

const asks = { ...exampleCatalogue(), asksProcess: true };
const result = (answers: SelfCheckAnswers) => presentResult(selfCheck(answers, ok18Rules.order));

/** "Kan vi bruge tilbuddet?" */
export const selfCheckExamples = defineExamples({
  template: join(__dirname, 'self-check.hbs'),
  present: presentSelfCheck,
  facts: {
    'intet svar endnu': [asks, {}, [], null],
    'I kan søge': [
      asks,
      { purpose: 'workplace', agree: 'both', order: 'none', process: 'none' },
      [],
      result({ purpose: 'workplace', agree: 'both', order: 'none', process: 'none' }),
    ],
    'noget kommer først': [
      asks,
      { purpose: 'workplace', agree: 'one_side', order: 'same_matter', process: 'spread' },
      [],
      result({ purpose: 'workplace', agree: 'one_side', order: 'same_matter', process: 'spread' }),
    ],
    'I har brug for noget andet': [
      { ...asks, asksProcess: false },
      { purpose: 'crisis' },
      [],
      result({ purpose: 'crisis', agree: 'not_yet', order: 'unknown', process: null }),
    ],
    'et svar mangler': [asks, {}, [{ field: 'purpose', message: 'Vælg et svar.' }], null],
  },
  errors: ([, , errors]) => errors,
});

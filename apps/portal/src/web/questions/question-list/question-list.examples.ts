import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { exampleListed } from '../questions.facts.examples';
import { presentQuestionList, type QuestionsListed } from './question-list.presenter';

const listed = (more: Partial<QuestionsListed> = {}): QuestionsListed => ({
  items: [],
  total: 0,
  counts: { all: 0, waiting: 0 },
  asked: { search: '', waiting: false, page: 1 },
  asks: true,
  sent: '',
  ...more,
});
const ruc = { id: ids.other, key: 'ruc', name: 'RUC' };
const own = [
  exampleListed({ state: 'answered' }),
  exampleListed({ provider: ruc }),
  exampleListed({ state: 'closed', subject: 'Hvad kræver det af os?' }),
  exampleListed({ state: 'moved', caseId: ids.request, subject: 'Hvem skal være med?' }),
];

/** The list of questions. */
export const questionListExamples = defineExamples({
  template: join(__dirname, 'question-list.hbs'),
  present: presentQuestionList,
  facts: {
    'du har ikke spurgt': [listed()],
    'fire spørgsmål': [listed({ items: own, total: 4, counts: { all: 4, waiting: 1 } })],
    'du har lige spurgt to': [
      listed({
        items: [exampleListed(), exampleListed({ provider: ruc })],
        ...{ total: 2, counts: { all: 2, waiting: 0 }, sent: ids.other },
      }),
    ],
    'mange, og du har søgt': [
      listed({
        items: own,
        ...{ total: 45, counts: { all: 60, waiting: 8 } },
        asked: { search: 'nat', waiting: true, page: 2 },
      }),
    ],
    'søgningen fandt ingen': [
      listed({ counts: { all: 3, waiting: 0 }, asked: { search: 'xyz', waiting: false, page: 1 } }),
    ],
    'en udbyder': [
      listed({
        items: [
          exampleListed({ atProvider: true }),
          exampleListed({ atProvider: true, state: 'answered' }),
          exampleListed({ atProvider: true, askerThere: false }),
        ],
        ...{ total: 3, counts: { all: 3, waiting: 1 }, asks: false },
      }),
    ],
    'en udbyder, som ingen har spurgt': [listed({ asks: false })],
  },
});

import { join } from 'node:path';
import { currentForm, type EvaluationFigures, type EvaluationListItem, itemsOf } from '@samraad/evaluation';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { presentEvaluationList } from './list.presenter';

const item = (more: Partial<EvaluationListItem>): EvaluationListItem => ({
  id: 'e',
  caseId: ids.request,
  reference: 'SR-7KQ4-M2',
  number: 12,
  title: 'Ro på efter sammenlægningen',
  providerId: ids.provider,
  providerName: 'Joblife',
  kind: 'satisfaction',
  state: 'open',
  opensAt: new Date('2027-03-02T07:00:00Z'),
  closesAt: null,
  answered: [],
  ...more,
});
const ratings = itemsOf(currentForm('effect')).filter((one) => one.kind === 'rating');
const figures = (answers: number) => ({
  answers,
  items: ratings.map(({ key }, index) => ({ key, mean: 3.5, before: index === 0 ? 2.25 : null })),
});
const of = (all: EvaluationFigures['all']): EvaluationFigures => ({
  kind: 'effect',
  threshold: 5,
  ratings,
  all,
  providers: [
    { id: ids.provider, name: 'Joblife', figures: all && figures(8) },
    { id: ids.other, name: 'Nfa', figures: null },
  ],
});

/** All evaluations, as a provider or a central party sees them. */
export const evaluationListExamples = defineExamples({
  template: join(__dirname, 'list.hbs'),
  present: (items: readonly EvaluationListItem[], all: readonly EvaluationFigures[], opens: boolean) => ({
    ...presentEvaluationList(items, all, opens),
    pages: null,
  }),
  facts: {
    'tal for alle og for én udbyder': [
      [
        item({ answered: ['management'] }),
        item({ kind: 'effect', state: 'scheduled', title: null }),
        item({ state: 'closed' }),
      ],
      [of(figures(12))],
      true,
    ],
    'revisor: kun hvilke der er': [[item({ title: null })], [of(figures(12))], false],
    'for få svar': [[], [of(null)], true],
    'intet endnu': [[], [], true],
    'én åben til en dag, alle kan vises': [
      [
        item({
          kind: 'effect',
          closesAt: new Date('2027-09-01T21:59:59Z'),
          answered: ['management', 'employees'],
        }),
      ],
      [{ ...of(figures(12)), providers: [{ id: ids.provider, name: 'Joblife', figures: figures(8) }] }],
      true,
    ],
  },
});

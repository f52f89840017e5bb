import { exampleLine } from '../cases/case-line.facts.examples';
import { currentForm, type EvaluationKind, type EvaluationView, itemsOf } from '@samraad/evaluation';
import { ids } from '../cases/case.facts.examples';
import type { CaseHeading } from './case-evaluations';

export const exampleHeading: CaseHeading = {
  caseId: ids.request,
  reference: 'SR-7KQ4-M2',
  number: 12,
  title: 'Ro på efter sammenlægningen',
  line: exampleLine(),
};

/** Every rating 4, every choice its first option, every text the same words. */
export const exampleAnswers = (kind: EvaluationKind) =>
  Object.fromEntries(
    itemsOf(currentForm(kind)).map((item) => [
      item.key,
      item.kind === 'rating'
        ? 4
        : item.kind === 'choice'
          ? (item.options[0]?.value ?? '')
          : 'Vi taler sammen nu.',
    ]),
  );

/** An open evaluation that nobody has answered. */
export const exampleEvaluation = (
  kind: EvaluationKind,
  more: Partial<EvaluationView> = {},
): EvaluationView => ({
  id: kind,
  caseId: ids.request,
  kind,
  formVersion: 1,
  finishDay: '2027-03-01',
  state: 'open',
  opensAt: new Date('2027-03-02T07:00:00Z'),
  closesAt: kind === 'effect' ? new Date('2027-09-01T21:59:59Z') : null,
  closedAt: null,
  answered: [],
  reference: 'SR-7KQ4-M2',
  number: 12,
  title: 'Ro på efter sammenlægningen',
  providerName: 'Joblife',
  form: currentForm(kind),
  baseline: kind === 'effect' ? { workload: 2, cooperation: 3, influence: 3, safety: 4 } : null,
  baselineWords: kind === 'effect' ? 'Vi løber stærkt.' : null,
  sides: [
    { side: 'management', answeredAt: null, answers: null },
    { side: 'employees', answeredAt: null, answers: null },
  ],
  mayAnswerFor: [],
  ...more,
});

const at = new Date('2027-03-10T09:00:00Z');

/** The same with the management's answer, and the employees' if asked for. */
export const answeredEvaluation = (kind: EvaluationKind, both: boolean): EvaluationView =>
  exampleEvaluation(kind, {
    answered: both ? ['management', 'employees'] : ['management'],
    sides: [
      { side: 'management', answeredAt: at, answers: exampleAnswers(kind) },
      { side: 'employees', answeredAt: both ? at : null, answers: both ? exampleAnswers(kind) : null },
    ],
  });

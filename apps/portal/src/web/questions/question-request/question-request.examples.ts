import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { Sent } from '../../shell';
import { exampleQuestion } from '../questions.facts.examples';
import { presentQuestionRequest } from './question-request.presenter';

const draft = { id: ids.request, title: 'Ro på', reference: 'SR-7KQ4-M2', unit: 'Akutmodtagelsen' };

/** Taking a question into a draft. */
export const questionRequestExamples = defineExamples({
  template: join(__dirname, 'question-request.hbs'),
  present: presentQuestionRequest,
  facts: {
    'ingen kladder': [exampleQuestion(), [], true, new Sent()],
    'to kladder, og udbyderen er på pause': [
      exampleQuestion(),
      [draft, { ...draft, id: ids.other, title: null }],
      false,
      new Sent({}, [{ field: 'target', message: 'Vælg en kladde.' }]),
    ],
  },
  errors: ([, , , { errors }]) => errors,
});

import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { presentChooseSide } from './choose-side.presenter';

/** Choosing a side of the case. */
export const chooseSideExamples = defineExamples({
  template: join(__dirname, 'choose-side.hbs'),
  present: presentChooseSide,
  facts: {
    'roller på begge sider': [exampleDesk(filled), true, new Fields({}, []), 'indsendelse'],
    'ikke noget at vælge': [exampleDesk(filled), false, new Fields({}, []), 'indsendelse'],
    'svaret mangler': [
      exampleDesk(filled),
      true,
      new Fields({}, [{ field: 'side', message: 'Vælg en side.' }]),
      'indsendelse',
    ],
  },
});

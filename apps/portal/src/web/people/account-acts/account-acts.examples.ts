import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { type AccountAct, presentAccountAct } from './account-acts.presenter';

const account = {
  personId: ids.mette,
  name: 'Jonas Lind',
  id: ids.unit,
  email: 'jonas.lind@demosygehus.example',
};

/** An account closed, opened, or invited again. */
export const accountActExamples = defineExamples({
  template: join(__dirname, 'account-act.hbs'),
  present: (act: AccountAct) => presentAccountAct(act, account, 'indsendelse'),
  facts: { lukkes: ['close'], 'åbnes igen': ['open'], 'inviteres igen': ['again'] },
});

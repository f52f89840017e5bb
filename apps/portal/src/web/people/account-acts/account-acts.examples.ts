import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { closingBesideAnother, closingWithTasks } from '../../account/closing/closing.facts.examples';
import type { Closing } from '../../account/closing/closing.presenter';
import { type AccountAct, presentAccountAct } from './account-acts.presenter';

const account = {
  personId: ids.mette,
  name: 'Jonas Lind',
  id: ids.unit,
  email: 'jonas.lind@demosygehus.example',
  closing: null,
};

/** An account closed, opened, or invited again. */
export const accountActExamples = defineExamples({
  template: join(__dirname, 'account-act.hbs'),
  present: (act: AccountAct, closing: Closing | null = null) =>
    presentAccountAct(act, { ...account, closing }, 'indsendelse'),
  facts: {
    'lukkes, og opgaver går videre': ['close', closingWithTasks],
    'lukkes, men en anden bruger er åben': ['close', closingBesideAnother],
    'åbnes igen': ['open'],
    'inviteres igen': ['again'],
  },
});

import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { Sent } from '../../shell';
import { exampleLateDesk } from '../late.facts.examples';
import { presentLeaveProvider } from './leave-provider.presenter';

/** Going on without a late provider. */
export const leaveProviderExamples = defineExamples({
  template: join(__dirname, 'leave-provider.hbs'),
  present: presentLeaveProvider,
  facts: {
    'udbyderen er for sent': [exampleLateDesk(), new Sent()],
    'begrundelsen er for lang': [
      exampleLateDesk(),
      new Sent({ reason: 'Vi hører intet.' }, [{ field: 'reason', message: 'Skriv højst 2.000 tegn.' }]),
    ],
  },
});

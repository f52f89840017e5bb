import { join } from 'node:path';
import { defineExamples } from '../../views';
import { presentSignOut } from './sign-out.presenter';

/** Signing out from an old page. */
export const signOutExamples = defineExamples({
  template: join(__dirname, 'sign-out.hbs'),
  present: presentSignOut,
  facts: {
    'er logget ud i forvejen': [null],
    'er stadig logget ind': ['Mette Holm'],
  },
});

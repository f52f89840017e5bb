import { join } from 'node:path';
import { defineExamples, type ErrorItem } from '../../../views';
import { presentChoosePassword } from './choose-password.presenter';

const easy: ErrorItem = {
  field: 'password',
  message:
    'Den adgangskode er for let at gætte: den er almindelig, eller den ligner dit navn eller din e-mailadresse. Vælg for eksempel fire ord, der ikke hører sammen.',
};

/** Choosing a password after a link. */
export const choosePasswordExamples = defineExamples({
  template: join(__dirname, 'choose-password.hbs'),
  present: presentChoosePassword,
  facts: {
    'første gang': ['mette.holm@region.example', [], true],
    'en ny': ['mette.holm@region.example', [], false],
    'let at gætte': ['mette.holm@region.example', [easy], true],
  },
  errors: ([, errors]) => errors,
});

import { join } from 'node:path';
import { defineExamples, type ErrorItem } from '../../../views';
import { presentChangePassword } from './change-password.presenter';

const wrong: ErrorItem = {
  field: 'oldPassword',
  message: 'Den nuværende adgangskode passer ikke. Prøv igen.',
};

/** Changing one's password. */
export const changePasswordExamples = defineExamples({
  template: join(__dirname, 'change-password.hbs'),
  present: presentChangePassword,
  facts: { 'før der er skiftet': [[]], 'den nuværende passer ikke': [[wrong]] },
  errors: ([errors]) => errors,
});

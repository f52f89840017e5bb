import { t } from '@samraad/platform';
import { z } from 'zod';
import '../../i18n/shell.da';
import { email, text } from '../shell';

export const signInForm = z.object({
  email: email(t('sign-in.email')),
  password: text(800, t('sign-in.password')),
});

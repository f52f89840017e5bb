import { join } from 'node:path';
import { CloseOwnAccount } from '@samraad/identity';
import { addressOf, t } from '@samraad/platform';
import { z } from 'zod';
import { type Ask, doing, FormPage, mustTick, PageAt, type Sent } from '../../shell';
import { accountDa } from '../account.da';
import { presentCloseAccount } from './close-account.presenter';

const form = z.object({ sure: mustTick(accountDa.close.tick) });

/** Closing one's own account; the session it is done in ends with it. */
@PageAt('close-account', 'account.close')
export class CloseAccountPage extends FormPage<typeof form, readonly string[], void> {
  readonly template = join(__dirname, 'close-account.hbs');
  readonly form = form;

  async open({ viewer }: Ask) {
    return [...new Set(viewer.roles.map(({ role }) => t(`role.${role}`)))];
  }

  present(roles: readonly string[], _: Ask, { fields, submission }: Sent) {
    return presentCloseAccount(roles, fields, submission);
  }

  act() {
    return doing(CloseOwnAccount, {});
  }

  next() {
    return addressOf('front');
  }
}

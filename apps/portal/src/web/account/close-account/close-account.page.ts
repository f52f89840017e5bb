import { join } from 'node:path';
import { CloseOwnAccount } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import { z } from 'zod';
import { type Ask, doing, FormPage, mustTick, PageAt, type Sent } from '../../shell';
import { accountDa } from '../account.da';
import type { Closing } from '../closing/closing.presenter';
import { ClosingReader } from '../closing/closing.reader';
import { presentCloseAccount } from './close-account.presenter';

const form = z.object({ sure: mustTick(accountDa.close.tick) });

/** Closing one's own account; the session it is done in ends with it. */
@PageAt('close-account', 'account.close')
export class CloseAccountPage extends FormPage<typeof form, Closing, void> {
  readonly template = join(__dirname, 'close-account.hbs');
  readonly form = form;

  constructor(private readonly closing: ClosingReader) {
    super();
  }

  open({ viewer }: Ask) {
    return this.closing.of(viewer.personId, viewer.accountId);
  }

  present(closing: Closing, _: Ask, { fields, submission }: Sent) {
    return presentCloseAccount(closing, fields, submission);
  }

  act() {
    return doing(CloseOwnAccount, {});
  }

  next() {
    return addressOf('front');
  }
}

import { join } from 'node:path';
import { ChangePassword, CheckPassword } from '@samraad/identity';
import { addressOf, isRefusal, refusalText, t } from '@samraad/platform';
import { z } from 'zod';
import { KnownDevices } from '../../../sign-in/known-devices';
import { type Ask, doingInSecret, FormPage, PageAt, parseForm, password, type Sent } from '../../shell';
import type { ParsedForm } from '../../shell/form';
import { accountDa } from '../account.da';
import { presentChangePassword } from './change-password.presenter';

const form = z.object({
  oldPassword: password(accountDa.password.old),
  password: password(accountDa.password.fresh),
});
type Typed = z.output<typeof form>;

/** Changing one's password: the old one is tried as at a sign-in, so guessing it is slowed alike. */
@PageAt('change-password', 'account.change-password')
export class ChangePasswordPage extends FormPage<typeof form, object, void> {
  readonly template = join(__dirname, 'change-password.hbs');
  readonly form = form;
  override readonly fields = {
    'identity.password-length': 'password',
    'identity.password-guessable': 'password',
    'identity.wrong-old-password': 'oldPassword',
  };

  constructor(
    private readonly check: CheckPassword,
    private readonly devices: KnownDevices,
  ) {
    super();
  }

  async open() {
    return {};
  }

  present(_: object, __: Ask, { errors }: Sent) {
    return presentChangePassword(errors);
  }

  override async parse(body: unknown, ask: Ask): Promise<ParsedForm<Typed>> {
    const read = parseForm(form, body);
    if (!read.ok) return read;
    const problem = await this.problemWith(read.data, ask);
    if (problem === null) return read;
    return { ok: false, typed: read.typed, errors: [{ field: 'oldPassword', message: problem }] };
  }

  act({ oldPassword, password: fresh }: Typed, { req }: Ask) {
    return doingInSecret(ChangePassword, { oldPassword, password: fresh, session: req.sessionID });
  }

  next() {
    return addressOf('own-page');
  }

  private async problemWith({ oldPassword }: Typed, { viewer, req }: Ask): Promise<string | null> {
    const { email } = viewer;
    const device = this.devices.deviceOf(req, email);
    const checked = await this.check.execute({ email, password: oldPassword, address: req.ip ?? '', device });
    if (!isRefusal(checked)) return null;
    return checked.status === 429 ? refusalText(checked) : t('identity.wrong-old-password');
  }
}

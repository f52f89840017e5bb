import { join } from 'node:path';
import { FactorReader, RemovePasskey, RenamePasskey } from '@samraad/identity';
import { addressOf } from '@samraad/platform';
import type { z } from 'zod';
import { Fields } from '../../../../views';
import { ActOnly, type Ask, doing, FormPage, PageAt, PostAt, type Sent } from '../../../shell';
import { nameReaders, passkeyNameForm } from '../new/new-passkey.form';
import { type PasskeyToChange, presentChangePasskey } from './change-passkey.presenter';

/** Another name for a passkey of one's own. */
@PageAt('security.change-passkey', 'account.change-factors', { writes: 'page-says' })
export class ChangePasskeyPage extends FormPage<typeof passkeyNameForm, PasskeyToChange> {
  readonly template = join(__dirname, 'change-passkey.hbs');
  readonly form = passkeyNameForm;
  override readonly fields = { 'identity.passkey-name': 'name' };

  constructor(private readonly factors: FactorReader) {
    super();
  }

  async open(ask: Ask) {
    const { appSince, passkeys } = await this.factors.of(ask.viewer.accountId);
    const found = passkeys.find(({ id }) => id === ask.param('passkeyId'));
    return found ? { ...found, last: appSince === null && passkeys.length === 1 } : null;
  }

  override readers({ id }: PasskeyToChange) {
    return nameReaders(addressOf('security.change-passkey', { passkeyId: id }));
  }

  present(key: PasskeyToChange, _: Ask, sent: Sent) {
    const fields = new Fields(sent.typedOr({ name: key.name }), sent.errors);
    return presentChangePasskey(key, fields, sent.submission);
  }

  act({ name }: z.output<typeof passkeyNameForm>, ask: Ask) {
    return doing(RenamePasskey, { passkeyId: ask.param('passkeyId'), name });
  }

  next() {
    return addressOf('security');
  }
}

/** Takes it away. */
@PostAt('security.remove-passkey', 'account.change-factors')
export class RemovePasskeyAct extends ActOnly {
  act(ask: Ask) {
    return doing(RemovePasskey, { passkeyId: ask.param('passkeyId') });
  }

  next() {
    return addressOf('security');
  }
}

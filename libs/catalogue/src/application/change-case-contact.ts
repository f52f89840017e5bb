import { orRefuse, readAddress, refusal, refuse, trimmed, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { lockProvider } from '../persistence/profile.store';
import { saveContact } from '../persistence/provider.store';
import { OwnProvider } from './own-provider';

/** Where a workplace reaches the provider: it holds at once, for nobody should ring a number that is gone. */
@Injectable()
export class ChangeCaseContact {
  constructor(private readonly own: OwnProvider) {}

  async execute(
    tx: Tx,
    {
      providerId,
      email,
      phone,
    }: { readonly providerId: string; readonly email: string; readonly phone: string },
  ): Promise<void> {
    await this.own.coordinator(tx, providerId);
    const read = readAddress(email);
    const address = orRefuse('address' in read ? read.address : refusal('catalogue.email-wrong'));
    if (phone.length > 40) refuse('catalogue.phone-wrong');
    await lockProvider(tx, providerId);
    await saveContact(tx, providerId, address, trimmed(phone));
    tx.audit({
      stream: `provider:${providerId}`,
      action: 'catalogue.contact-changed',
      facts: { providerId },
    });
  }
}

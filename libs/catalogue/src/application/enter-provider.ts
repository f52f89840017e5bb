import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { checkNewProvider, type NewProvider } from '../domain/new-provider.rules';
import { insertProvider, lastPosition } from '../persistence/provider.store';

/** A provider the portal has not known before; what it says of itself it writes in its own profile. Answers its id. */
@Injectable()
export class EnterProvider {
  /** 422 for a CVR number that is none, 409 for a name or number that stands already. */
  async execute(tx: Tx, given: NewProvider): Promise<string> {
    const { key, cvr, ...provider } = orRefuse(checkNewProvider(given));
    const position = (await lastPosition(tx)) + 1;
    const texts = { affiliations: [], tagline: '', description: '', cardSteps: [] };
    const contact = {
      email: provider.email,
      phone: provider.phone,
      address: provider.address,
      website: provider.website,
    };
    const seed = { key, cvr, name: provider.name, fullName: provider.fullName, contact, ...texts };
    const id = (await insertProvider(tx, seed, position)) ?? refuse('catalogue.provider-known', {}, 409);
    tx.audit({ stream: 'scheme', action: 'catalogue.provider-entered', facts: { providerId: id, key, cvr } });
    return id;
  }
}

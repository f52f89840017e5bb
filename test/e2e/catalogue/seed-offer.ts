import { SetFrame } from '@samraad/budget';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { systemActor } from '@samraad/platform';
import { roundSeeds } from '@samraad/scheme';
import type { PortalApp } from '../../support/portal-app';

/** The portal as a stranger finds it: rounds, organisation, providers, and the frames that are set. */
export async function seedOffer(portal: PortalApp): Promise<SeededCatalogue> {
  const ids = await seedCatalogue(portal);
  await portal.uow.run(systemActor('test'), async (tx) => {
    for (const { key, demo, frames } of roundSeeds) {
      for (const { provider, tranches } of frames) {
        const place = { roundId: ids.round(key), providerId: ids.provider(provider as 'nfa') };
        await portal.get(SetFrame).execute(tx, { ...place, tranches: [...tranches], demo });
      }
    }
  });
  return ids;
}

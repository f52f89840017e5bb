import { SetFrame } from '@samraad/budget';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { systemActor } from '@samraad/platform';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

/** A portal with the offer of the demo round, and the two sides of a workplace. */
export interface RequestPlace {
  readonly portal: PortalApp;
  readonly seeds: SeededCatalogue;
  readonly unitId: string;
  readonly mette: MadePerson;
  readonly jonas: MadePerson;
  readonly sara: MadePerson;
  readonly karin: MadePerson;
}

/** Mette leads the emergency ward of a region on model 2, Jonas is AMR, Sara is told, Karin coordinates at Joblife. */
export async function requestPlace(unit = 'sj-demo-akut'): Promise<RequestPlace> {
  const portal = await createPortalApp();
  await portal.setTime('2026-11-20T13:10:00Z');
  const seeds = await seedCatalogue(portal);
  await portal.uow.run(systemActor('test'), (tx) =>
    portal.get(SetFrame).execute(tx, {
      roundId: seeds.round('demo-26'),
      providerId: seeds.provider('joblife'),
      tranches: [{ label: '1. rate', opensOn: '2026-04-01', amount: 90_000_000n }],
      demo: true,
    }),
  );
  const unitId = seeds.unit(unit);
  const providerId = seeds.provider('joblife');
  const person = (name: string, email: string, roles: Parameters<PortalApp['person']>[0] = {}) =>
    portal.person({ name, email, ...roles });
  return {
    portal,
    seeds,
    unitId,
    mette: await person('Mette Holm', 'mette@region.example', { roles: [{ role: 'manager', unitId }] }),
    jonas: await person('Jonas Lind', 'jonas@region.example', { roles: [{ role: 'amr', unitId }] }),
    sara: await person('Sara Friis', 'sara@region.example', { roles: [{ role: 'informed', unitId }] }),
    karin: await person('Karin Dal', 'karin@joblife.example', {
      roles: [{ role: 'coordinator', providerId }],
    }),
  };
}

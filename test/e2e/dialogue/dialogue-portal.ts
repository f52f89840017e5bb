import { type SeededCatalogue, seedCatalogue } from '@samraad/catalogue/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { RequestBuilder } from '@samraad/requests/testing';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

/** The portal on a Friday afternoon, with people who stand differently to the cases made in it. */
export interface DialoguePortal {
  readonly portal: PortalApp;
  readonly seeds: SeededCatalogue;
  /** A coordinator of another provider than the cases'. */
  readonly stranger: MadePerson;
  /** A complete request at Joblife, with people of its own. */
  sent(): Promise<RequestBuilder>;
}

export const friday = '2026-11-20T13:10:00Z';

export async function createDialoguePortal(env: Record<string, string> = {}): Promise<DialoguePortal> {
  const portal = await createPortalApp(env);
  await portal.setTime(friday);
  const seeds = await seedCatalogue(portal);
  const stranger = await portal.person({
    name: 'Fremmed Koordinator',
    roles: [{ role: 'coordinator', providerId: seeds.provider('nfa') }],
  });
  return {
    portal,
    seeds,
    stranger,
    sent: async () =>
      (await RequestBuilder.at(portal, seeds, { unit: 'sj-demo-akut', provider: 'joblife' })).sent(),
  };
}

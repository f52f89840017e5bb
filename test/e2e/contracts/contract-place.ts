import { SetFrame } from '@samraad/budget';
import { type SeededCatalogue, seedCatalogue } from '@samraad/catalogue/testing';
import { ContractBuilder, fullContract } from '@samraad/contracts/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { systemActor } from '@samraad/platform';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

/** The portal with Joblife's frame of 900.000 kr. and RUC's of 100.000 kr., and people who stand outside the cases. */
export interface ContractPlace {
  readonly portal: PortalApp;
  readonly seeds: SeededCatalogue;
  /** A coordinator of a provider that has no case. */
  readonly stranger: MadePerson;
  readonly central: MadePerson;
  /** A case in dialogue with the provider, with people of its own. */
  inDialogue(provider?: 'joblife' | 'ruc'): Promise<ContractBuilder>;
}

/** A contract anybody can send on the place's day. */
export const written = (price?: string) => fullContract({ first: '2027-01-14', last: '2027-02-25' }, price);

/** `env` as in the environment. */
export async function contractPlace(env: Record<string, string> = {}): Promise<ContractPlace> {
  const portal = await createPortalApp(env);
  await portal.setTime('2026-11-20T13:10:00Z');
  const seeds = await seedCatalogue(portal);
  await portal.uow.run(systemActor('test'), async (tx) => {
    for (const [provider, amount] of [
      ['joblife', 90_000_000n],
      ['ruc', 10_000_000n],
    ] as const) {
      const tranches = [{ label: '1. rate', opensOn: '2026-04-01', amount }];
      const place = { roundId: seeds.round('demo-26'), providerId: seeds.provider(provider) };
      await portal.get(SetFrame).execute(tx, { ...place, tranches, demo: true });
    }
  });
  const stranger = await portal.person({
    roles: [{ role: 'coordinator', providerId: seeds.provider('nfa') }],
  });
  const central = await portal.person({ roles: [{ role: 'central_unions' }] });
  return {
    portal,
    seeds,
    stranger,
    central,
    inDialogue: (provider = 'joblife') =>
      ContractBuilder.inDialogue(portal, seeds, { unit: 'sj-demo-akut', provider }),
  };
}

import { ContractBuilder } from '@samraad/contracts/testing';
import { DeliveryBuilder } from '@samraad/delivery/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { seedOffer } from '../catalogue/seed-offer';

export const today = '2026-11-20';

/** A portal with seeds and frames, and the people besides those of a case. */
export interface CoursePortal {
  readonly portal: PortalApp;
  readonly central: MadePerson;
  /** Of the other central side. */
  readonly approver: MadePerson;
  /** A coordinator of another provider. */
  readonly other: MadePerson;
  readonly roundKey: string;
  course(): Promise<DeliveryBuilder>;
  /** A case in dialogue, whose contract is still to be written. */
  inDialogue(): Promise<ContractBuilder>;
}

export async function openCoursePortal(): Promise<CoursePortal> {
  const portal = await createPortalApp();
  await portal.setTime(`${today}T09:00:00Z`);
  const ids = await seedOffer(portal);
  const place = { unit: 'sj-demo-akut', provider: 'joblife', first: today, last: '2027-02-01' };
  return {
    portal,
    central: await portal.person({ name: 'Lis Berg', roles: [{ role: 'central_unions' }] }),
    approver: await portal.person({ name: 'Bo Lind', roles: [{ role: 'central_employers' }] }),
    other: await portal.person({ roles: [{ role: 'coordinator', providerId: ids.provider('ruc') }] }),
    roundKey: 'demo-26',
    course: () => DeliveryBuilder.contracted(portal, ids, place),
    inDialogue: () => ContractBuilder.inDialogue(portal, ids, place),
  };
}

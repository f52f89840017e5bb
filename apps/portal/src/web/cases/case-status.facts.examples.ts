import type { DutyViewer, OpenDuty } from '@samraad/duties';
import type { Role } from '@samraad/identity';
import type { CaseStatus, StatusClock } from '@samraad/monitoring';
import { ids } from './case.facts.examples';

/** Four days after the request was sent, three working days before the dialogue must have begun. */
export const exampleNow = new Date('2026-11-24T09:00:00Z');

/** A duty of the provider's in an example case. */
export const exampleDuty = (more: Partial<OpenDuty> = {}): OpenDuty => ({
  id: 'd',
  caseId: ids.request,
  kind: 'take-contact',
  holder: { of: 'provider', providerId: ids.provider },
  since: new Date('2026-11-20T13:10:00Z'),
  by: new Date('2026-11-27T22:59:59Z'),
  subject: null,
  reminders: 0,
  remindedAt: null,
  toldAt: null,
  ...more,
});

/** A clock of its in a list. */
export const exampleStatusClock = (more: Partial<StatusClock> = {}): StatusClock => ({
  kind: 'dialogue',
  start: new Date('2026-11-20T13:10:00Z'),
  due: new Date('2026-11-27T22:59:59Z'),
  stoppedAt: null,
  closedAt: null,
  breachedAt: null,
  closingDays: [],
  warnings: { workingDaysBefore: [3, 1], hour: 8 },
  ...more,
});

/** The contract's clock beside it. */
export const exampleContractClock = exampleStatusClock({
  kind: 'contract',
  due: new Date('2026-12-18T22:59:59Z'),
});

/** A case that Joblife has accepted and must begin the dialogue of. */
export const exampleStatus = (more: Partial<CaseStatus> = {}): CaseStatus => ({
  id: ids.request,
  reference: 'SR-7KQ4-M2',
  title: 'Ro på efter sammenlægningen',
  kind: 'advice',
  themes: ['change'],
  stage: 'sent_to_provider',
  stageSince: new Date('2026-11-20T13:10:00Z'),
  number: 12,
  roundId: 'r',
  provider: { id: ids.provider, name: 'Joblife' },
  chosenProvider: 'Joblife',
  consultant: null,
  unit: { id: ids.unit, name: 'Akutmodtagelsen' },
  units: 1,
  region: { id: ids.region, name: 'Region Prøve' },
  binUntil: null,
  price: null,
  duties: [exampleDuty()],
  clocks: [exampleStatusClock(), exampleContractClock],
  ...more,
});

const holds = (personId: string, role: Role, where: Partial<DutyViewer['roles'][number]>): DutyViewer => ({
  personId,
  roles: [{ id: 'role', personId, role, unitId: null, providerId: null, ...where }],
});

/** Those who look at it: the leader, the AMR, the provider's coordinator, the region's anchor. */
export const viewers = {
  leader: holds(ids.mette, 'manager', { unitId: ids.unit }),
  amr: holds(ids.jonas, 'amr', { unitId: ids.unit }),
  coordinator: holds(ids.sara, 'coordinator', { providerId: ids.provider }),
  anchor: holds(ids.sara, 'anchor', { unitId: ids.region }),
};

import { writtenText } from '@samraad/platform';
import { z } from 'zod';
import { apiDay, apiId, apiInstant, apiOre, listQuery } from '../shell';

const attended = z
  .int()
  .min(0)
  .max(9999)
  .meta({ examples: [18] });

export const activitiesQuery = listQuery([], { requestId: apiId.optional() });

export const activityView = z
  .object({
    id: apiId,
    requestId: apiId,
    contractId: apiId,
    seq: z.int(),
    title: z.string(),
    description: z.string(),
    kind: z.string(),
    plannedOn: apiDay,
    state: z.enum(['planned', 'held', 'cancelled']),
    heldOn: apiDay.nullable(),
    attendedManagement: z.int().nullable(),
    attendedEmployees: z.int().nullable(),
    note: z.string().nullable(),
    cancelReason: z.string().nullable(),
  })
  .meta({ id: 'Activity' });

export const newActivityReport = z
  .strictObject({
    heldOn: apiDay,
    attendedManagement: attended,
    attendedEmployees: attended,
    note: writtenText(2000).nullish(),
  })
  .meta({
    id: 'NewActivityReport',
    examples: [{ heldOn: '2026-11-27', attendedManagement: 2, attendedEmployees: 18 }],
  });

export const newActivityMove = z
  .strictObject({ plannedOn: apiDay })
  .meta({ id: 'NewActivityMove', examples: [{ plannedOn: '2026-12-02' }] });

export const newCancellation = z
  .strictObject({ reason: writtenText(1000) })
  .meta({ id: 'NewActivityCancellation', examples: [{ reason: 'Underviseren er syg.' }] });

export const newDeliveryReport = z
  .strictObject({ finalAmount: apiOre.nullish(), summary: writtenText(4000) })
  .meta({
    id: 'NewDeliveryReport',
    examples: [{ finalAmount: '4000000', summary: 'Seminaret er holdt som aftalt.' }],
  });

/** What a side says is missing; null until one does. */
const shortfall = z.object({
  by: z.string(),
  side: z.enum(['management', 'employees']),
  reason: z.string(),
  saidAt: apiInstant,
});

export const newShortfall = z
  .strictObject({ reason: writtenText(4000), revision: z.int().min(1).optional() })
  .meta({ id: 'NewShortfall', examples: [{ reason: 'Det sidste møde er ikke holdt.', revision: 1 }] });

export const deliveryReportView = z
  .object({
    requestId: apiId,
    contractId: apiId,
    revision: z.int(),
    finalAmount: apiOre,
    summary: z.string(),
    reportedAt: apiInstant,
    missing: shortfall.nullable(),
  })
  .meta({ id: 'DeliveryReport' });

export const activityExample = {
  id: '2b7c1f7a-6a39-4d25-9e54-1f7f6f5a9b01',
  requestId: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11',
  contractId: '0a1d6a5e-02b2-4ab1-8f4e-5a6c2b1f7e22',
  seq: 1,
  title: 'Seminar',
  description: '',
  kind: 'seminar',
  plannedOn: '2026-11-27',
  state: 'held',
  heldOn: '2026-11-27',
  attendedManagement: 2,
  attendedEmployees: 18,
  note: null,
  cancelReason: null,
};

export const deliveryReportExample = {
  requestId: activityExample.requestId,
  contractId: activityExample.contractId,
  revision: 1,
  finalAmount: '4000000',
  summary: 'Seminaret er holdt som aftalt.',
  reportedAt: '2026-11-30T09:00:00.000Z',
  missing: null,
};

export const shortfallExample = {
  by: 'Jonas Lind',
  side: 'employees',
  reason: 'Det sidste møde er ikke holdt.',
  saidAt: '2026-11-30T10:00:00.000Z',
};

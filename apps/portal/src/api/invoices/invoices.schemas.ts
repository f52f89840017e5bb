import { maybeText, writtenLine, writtenText } from '@samraad/platform';
import { z } from 'zod';
import { apiDay, apiId, apiInstant, apiOre, listQuery } from '../shell';

const state = z.enum(['sent', 'paid', 'credited']);

const waitsFor = z.enum(['approval', 'payment']);

export const invoiceSorts = {
  due: 'due',
  '-sentAt': 'newest',
  '-amount': 'amount',
  number: 'number',
} as const;

export const invoicesQuery = listQuery([], {
  requestId: apiId.optional(),
  state: state.optional(),
  providerId: apiId.optional(),
  roundId: apiId.optional(),
  waitsFor: waitsFor
    .optional()
    .describe("Unpaid ones that wait for one central side's approval, or for payment"),
  overdue: z.enum(['true', 'false']).default('false').describe('Only unpaid ones past their last day'),
  search: maybeText(120)
    .optional()
    .describe("An invoice's number or a part of it, a case's number or reference"),
  sort: z
    .enum(Object.keys(invoiceSorts) as (keyof typeof invoiceSorts)[])
    .optional()
    .describe('Those to pay first, unless said'),
});

export const invoiceView = z
  .object({
    id: apiId,
    requestId: apiId,
    requestNumber: z.int(),
    contractId: apiId,
    providerId: apiId,
    provider: z.string(),
    number: z.string(),
    amount: apiOre,
    credited: apiOre,
    open: apiOre,
    state,
    sentAt: apiInstant,
    dueOn: apiDay,
    overdue: z.boolean(),
    waitsFor: waitsFor.nullable(),
    roundId: apiId,
    approvedAt: apiInstant.nullable(),
    approvedSide: z.enum(['employers', 'unions']).nullable(),
    paidAt: apiInstant.nullable(),
    paidSide: z.enum(['employers', 'unions']).nullable(),
    creditedAt: apiInstant.nullable(),
    match: z.object({ price: apiOre, attested: apiOre, invoicedInAll: apiOre, matches: z.boolean() }),
  })
  .meta({ id: 'Invoice' });

export const newInvoice = z
  .strictObject({ number: writtenLine(40), amount: apiOre })
  .meta({ id: 'NewInvoice', examples: [{ number: '2026-118', amount: '4000000' }] });

/** Without an amount all that is open is credited; without a number the note is given one. */
export const newCredit = z
  .strictObject({
    reason: writtenText(1000),
    amount: apiOre.optional(),
    number: writtenLine(40).optional(),
  })
  .meta({
    id: 'NewInvoiceCredit',
    examples: [{ reason: 'Forkert bilag.', amount: '500000', number: '2026-118-K1' }],
  });

export const creditNoteView = z
  .object({ id: apiId, number: z.string(), amount: apiOre, reason: z.string(), sentAt: apiInstant })
  .meta({ id: 'CreditNote' });

export const creditNoteExample = {
  id: '5b3c1d2e-77a1-4c0e-9a54-0f2d6f3f9a10',
  number: '2026-118-K1',
  amount: '500000',
  reason: 'Forkert bilag.',
  sentAt: '2026-12-10T09:00:00.000Z',
};

export const invoiceExample = {
  id: '9a5cf1b4-40b6-4d7b-8d52-6e6c7a1f2b03',
  requestId: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11',
  requestNumber: 12,
  contractId: '0a1d6a5e-02b2-4ab1-8f4e-5a6c2b1f7e22',
  providerId: '3c1f6a9e-1111-4c5f-9c43-9a4f1f0b7c55',
  provider: 'Joblife',
  number: '2026-118',
  amount: '4000000',
  credited: '0',
  open: '4000000',
  state: 'sent',
  sentAt: '2026-12-08T09:00:00.000Z',
  dueOn: '2027-01-07',
  overdue: false,
  waitsFor: 'approval',
  roundId: '4d2f7a1c-5b1e-4b0e-8a53-1c0d9e2f3a44',
  approvedAt: null,
  approvedSide: null,
  paidAt: null,
  paidSide: null,
  creditedAt: null,
  match: { price: '4500000', attested: '4000000', invoicedInAll: '4000000', matches: true },
};

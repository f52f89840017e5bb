import { writtenText } from '@samraad/platform';
import { z } from 'zod';
import { apiDay, apiId, apiInstant, apiOre, listQuery } from '../shell';

const state = z.enum(['open', 'paid', 'dismissed']);
const why = z.enum(['unknown', 'ambiguous', 'amount', 'approve-first', 'other-side', 'settled', 'returned']);
const direction = z.enum(['out', 'back']);

export const paymentsQuery = listQuery([], { state: state.optional() });

export const paymentView = z
  .object({
    id: apiId,
    day: apiDay,
    amount: apiOre,
    direction,
    text: z.string(),
    bankReference: z.string(),
    state,
    why: why.nullable(),
    invoiceId: apiId.nullable(),
    settledAt: apiInstant.nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'Payment' });

export const paymentExample = {
  id: '9a5cf1b4-40b6-4d7b-8d52-6e6c7a1f2b04',
  day: '2027-01-05',
  amount: '4000000',
  direction: 'out' as const,
  text: '2026-118',
  bankReference: '2027-000123',
  state: 'open' as const,
  why: 'approve-first' as const,
  invoiceId: '9a5cf1b4-40b6-4d7b-8d52-6e6c7a1f2b03',
  settledAt: null,
  reason: null,
};

export const newPaymentFile = z
  .strictObject({ content: writtenText(200_000) })
  .meta({ id: 'NewPaymentFile', examples: [{ content: 'Dato;Beløb;Tekst;Id' }] });

export const paymentFileView = z
  .object({
    id: apiId,
    takenIn: z.boolean(),
    counts: z.object({ paid: z.int(), open: z.int(), repeated: z.int(), wrong: z.int() }),
  })
  .meta({ id: 'PaymentFile' });

export const paymentFileExample = {
  id: '1f0c8f5e-3a71-4a0e-8f37-6a3b8d0f9c11',
  takenIn: false,
  counts: { paid: 1, open: 0, repeated: 0, wrong: 0 },
};

export const paymentRowView = z
  .object({
    line: z.int(),
    what: z.enum(['pays', 'open', 'repeated', 'wrong']),
    why: why.nullable(),
    invoiceId: apiId.nullable(),
    amount: apiOre.nullable(),
    message: z.string().nullable(),
  })
  .meta({ id: 'PaymentFileRow' });

export const paymentRowExample = {
  line: 2,
  what: 'pays' as const,
  why: null,
  invoiceId: paymentExample.invoiceId,
  amount: '4000000',
  message: null,
};

export const newPaymentMatch = z
  .strictObject({ invoiceId: apiId })
  .meta({ id: 'NewPaymentMatch', examples: [{ invoiceId: paymentExample.invoiceId }] });

export const newPaymentDismissal = z
  .strictObject({ reason: writtenText(1000) })
  .meta({ id: 'NewPaymentDismissal', examples: [{ reason: 'Andet formål.' }] });

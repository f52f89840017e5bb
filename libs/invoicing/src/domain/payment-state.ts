import type { Moves } from '@samraad/platform';

/** The states of a payment the bank has told of. */
export const paymentStates = ['open', 'paid', 'dismissed'] as const;
export type PaymentState = (typeof paymentStates)[number];

/** What no invoice is found for stays open until a person finds it, or says why it is none. */
export const nextPaymentStates = {
  open: ['paid', 'dismissed'],
  paid: [],
  dismissed: [],
} as const satisfies Moves<PaymentState>;

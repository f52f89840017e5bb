import { addressOf } from '@samraad/platform';

/** Short names for the addresses of payments. */
export const paymentPaths = {
  list: addressOf('payments'),
  page: (page: number) => addressOf('payments', {}, { side: String(page) }),
  import: addressOf('payments.import'),
  preview: (fileId: string) => addressOf('payments.preview', { fileId }),
  one: (paymentId: string) => addressOf('payment', { paymentId }),
  dismiss: (paymentId: string) => addressOf('payment.dismiss', { paymentId }),
};

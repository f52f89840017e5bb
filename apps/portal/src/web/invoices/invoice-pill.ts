import type { InvoiceState, InvoiceView } from '@samraad/delivery';
import { t } from '@samraad/platform';
import type { Pill, PillTone } from '../../views';

const tones: Record<InvoiceState, PillTone> = { sent: 'near', paid: 'good', credited: 'plain' };

/** An invoice's state in a word. */
export const invoicePill = ({ state }: Pick<InvoiceView, 'state'>): Pill => ({
  text: t(`delivery.invoice-state.${state}`),
  tone: tones[state],
});

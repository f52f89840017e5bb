import type { InvoiceFilter } from '@samraad/delivery';
import type { Viewer } from '@samraad/identity';

/** Which invoices a viewer may list: the central parties all, a provider its own. */
export function invoiceScope(viewer: Viewer): InvoiceFilter {
  if (isCentral(viewer)) return {};
  return { providerIds: viewer.roles.flatMap(({ providerId }) => (providerId ? [providerId] : [])) };
}

export const isCentral = ({ roles }: Viewer): boolean =>
  roles.some(({ role }) => role === 'central_employers' || role === 'central_unions');

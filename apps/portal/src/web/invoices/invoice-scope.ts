import type { InvoiceFilter } from '@samraad/delivery';
import { followsScheme, type Viewer } from '@samraad/identity';

/** Which invoices a viewer may list: the central parties and the auditor all, a provider its own. */
export function invoiceScope(viewer: Viewer): Pick<InvoiceFilter, 'providerIds'> {
  if (followsScheme(viewer)) return {};
  return { providerIds: viewer.roles.flatMap(({ providerId }) => (providerId ? [providerId] : [])) };
}

/** How somebody stands to the invoices listed: may pay them, has sent them, or only checks them. */
export type InvoiceReader = 'pays' | 'sends' | 'checks';

/** Which of the parties' facts somebody keeps: either central side whom invoices go to, a provider's coordinators who sends theirs. */
export type PartyKept = 'buyer' | 'seller' | null;

export function partyKept({ roles }: Viewer): PartyKept {
  if (roles.some(({ role }) => role === 'central_employers' || role === 'central_unions')) return 'buyer';
  return roles.some(({ role }) => role === 'coordinator') ? 'seller' : null;
}

export function invoiceReader(viewer: Viewer): InvoiceReader {
  if (viewer.roles.some(({ role }) => role === 'central_employers' || role === 'central_unions'))
    return 'pays';
  return followsScheme(viewer) ? 'checks' : 'sends';
}

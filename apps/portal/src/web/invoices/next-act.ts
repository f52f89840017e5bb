import type { CentralSide, InvoiceView } from '@samraad/delivery';
import type { Viewer } from '@samraad/identity';

/** What a central side can do with an invoice now; `others` while the other side must act. */
export type InvoiceAct = 'approve' | 'pay' | 'others' | null;

/** The central side somebody acts for; null for everybody else, and for who has both from before. */
export function centralSideOf({ roles }: Viewer): CentralSide | null {
  const employers = roles.some(({ role }) => role === 'central_employers');
  const unions = roles.some(({ role }) => role === 'central_unions');
  if (employers === unions) return null;
  return employers ? 'employers' : 'unions';
}

/** As `paymentObstacle` of delivery judges it again where it is done. */
export function nextAct(
  { state, approvedSide, approveFirst }: Pick<InvoiceView, 'state' | 'approvedSide' | 'approveFirst'>,
  side: CentralSide | null,
): InvoiceAct {
  if (state !== 'sent' || side === null) return null;
  if (approvedSide === null) return approveFirst ? 'approve' : 'pay';
  return approvedSide === side ? 'others' : 'pay';
}

import type { AddendumView } from '@samraad/addenda';

/** An addendum as the API answers it; what is being written is the provider's own. */
export function presentAddendum(
  { caseId: _, contractId: __, changes: ___, sentNo: ____, draft, sent, ...one }: AddendumView,
  asProvider: boolean,
) {
  return {
    ...one,
    draft: asProvider && (one.state === 'draft' || one.state === 'waiting') ? draft : null,
    sent: sent && {
      ...{ hash: sent.hash, amends: sent.amends, reason: sent.reason, content: sent.content },
      priceBefore: sent.priceBefore.toString(),
      price: sent.price.toString(),
      sentBy: sent.madeBy,
      signers: sent.signers,
      sentAt: sent.madeAt,
      signatures: sent.signatures.map(({ personId, name, ...rest }) => ({
        ...rest,
        person: { id: personId, name },
      })),
    },
  };
}

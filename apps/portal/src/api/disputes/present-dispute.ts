import type { DisputeView } from '@samraad/delivery';

interface Said {
  readonly name: string;
  readonly side: 'management' | 'employees' | 'provider';
  readonly at: Date;
}
const said = ({ name, side, at }: Said) => ({ by: name, side, at });

/** A dispute as the API shows it. */
export const presentDispute = (one: DisputeView) => ({
  attestationId: one.attestationId,
  requestNumber: one.number,
  provider: one.provider,
  milestone: one.milestone,
  attested: one.attested.toString(),
  most: one.most.toString(),
  disputedSince: one.since,
  objections: one.objections.map((of) => ({ ...said(of), unit: of.unit, reason: of.reason })),
  messages: one.messages.map((of) => ({ ...said(of), id: of.id, body: of.body })),
  settlements: one.settlements.map(({ no, amount, text, hash, proposedAt, agreed }) => ({
    ...{ no, amount: amount.toString(), text, hash, proposedAt, agreed: agreed.map(said) },
  })),
  openSettlement: one.open?.no ?? null,
  handedOver: one.handover && said(one.handover),
  ended: one.ended && {
    ...one.ended,
    amount: one.ended.amount.toString(),
    released: one.ended.released.toString(),
  },
});

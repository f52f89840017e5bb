import type { FrameView } from '@samraad/budget';

/** A frame as the API shows it; amounts are øre as decimal strings. */
export function presentFrame(frame: FrameView) {
  const { frameId: id, roundId, providerId, demo, phase } = frame;
  const figures = {
    free: frame.free.toString(),
    held: frame.held.toString(),
    bound: frame.bound.toString(),
    earned: frame.earned.toString(),
    invoiced: frame.invoiced.toString(),
    paid: frame.paid.toString(),
  };
  return {
    id,
    roundId,
    providerId,
    demo,
    total: frame.total?.toString() ?? null,
    planned: frame.planned?.toString() ?? null,
    ...figures,
    use: frame.total !== null && frame.useKnown ? figures : null,
    phase,
    tranches: frame.tranches.map(({ id: trancheId, label, opensOn, amount, grantedAt }) => ({
      id: trancheId,
      label,
      opensOn,
      amount: amount.toString(),
      opened: grantedAt !== null,
    })),
  };
}

import type { FrameView } from '@samraad/budget';
import { formatMoney, formatShortDayYear } from '@samraad/platform';
import { framesDa } from '../../i18n/frames.da';
import { type MoneyStack, moneyStack, type Pill } from '../../views';

/** A frame in six colours; null when it is not set, or when it is not known how it was used. */
export function frameStack(
  heading: string,
  frame: FrameView | null,
  extra: { note?: string; pills?: readonly Pill[] } = {},
): MoneyStack | null {
  if (!frame || frame.total === null || !frame.useKnown) return null;
  const { paid, invoiced, earned, bound, held, free, demo, phase } = frame;
  const pills = [
    ...(extra.pills ?? []),
    ...(demo ? [{ text: framesDa.own.demo, tone: 'plain' } as const] : []),
  ];
  return moneyStack(heading, { paid, invoiced, earned, bound, held, free }, formatMoney, {
    ...extra,
    pills,
    phase,
  });
}

/** Why there are no colours: not set, or set and used where this portal did not see it. */
export function noStack(frame: FrameView | null, unset: string): string {
  if (!frame || frame.planned === null) return unset;
  return framesDa.all.unknownUse(formatMoney(frame.planned));
}

/** "Næste rate …", when one is still to open. */
export function nextTrancheNote(frame: FrameView | null): string | undefined {
  const next = frame?.nextTranche;
  return next
    ? framesDa.own.nextTranche(formatMoney(next.amount), formatShortDayYear(next.opensOn))
    : undefined;
}

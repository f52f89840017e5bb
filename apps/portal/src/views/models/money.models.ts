import type { Pill } from './common.models';

/** The six colours, always in this order (`domain.md` §10). */
export const moneyStages = ['paid', 'invoiced', 'earned', 'bound', 'held', 'free'] as const;
export type MoneyStage = (typeof moneyStages)[number];

export interface MoneySegment {
  stage: MoneyStage;
  label: string;
  explanation: string;
  amount: string;
  share: string;
  /** Percentages of the bar, as SVG attributes. */
  x: string;
  width: string;
  shown: boolean;
}

export interface MoneyStack {
  heading: string;
  total: string;
  segments: readonly MoneySegment[];
  note?: string;
  pills?: readonly Pill[];
}

import { providersDa } from '../../../i18n/providers.da';
import type { KeptClocks } from '../provider-figures';

const words = providersDa.figures;

/** Clocks kept in time, as a bar and in figures. */
export function keptBar(label: string, clocks: KeptClocks) {
  const percent = Math.round((clocks.kept / clocks.of) * 100);
  return {
    label: `${label}:`,
    value: words.kept(clocks),
    bar: { state: 'met', percent },
    note: words.share(percent, clocks.of),
  };
}

/** A mean with one decimal, as it is written in Danish. */
export const meanText = (mean: number): string => words.mean(mean.toFixed(1).replace('.', ','));

import { t, textOf } from '@samraad/platform';
import type { Turn, TurnOf } from './turn.rules';

/** Those whose turn it is, one by one; none when only time passes or the case has ended. */
export type TurnHolder = Exclude<TurnOf, 'parties' | 'nobody'>;

/** 'parties' is both sides. */
export function turnHolders(turn: Turn): readonly TurnHolder[] {
  if (turn.of === 'nobody') return [];
  return turn.of === 'parties' ? ['management', 'employees'] : [turn.of];
}

/** The name of who acts, with the provider by name. */
export const turnHolderWords = (of: TurnOf, provider: string | null): string =>
  of === 'provider' && provider ? provider : t(`turn-of.${of}`);

/** Whose turn it is in one Danish sentence, to whoever it is not: "Joblife skal tage kontakt til jer". */
export const turnWords = (turn: Turn, provider: string | null): string =>
  textOf(`turn.${turn.key}.other`, { who: turnHolderWords(turn.of, provider), you: t('turn-you.party') });

import { textOf } from '@samraad/platform';
import type { Turn } from '../../views';
import { fileImportWords as words } from './file-import.da';

/** A file that is being entered: nothing to do but look again. */
export const waitingTurn = (page: string): Turn => ({
  tone: 'wait',
  eyebrow: words.eyebrow,
  sentence: words.waiting,
  explanation: words.waitingWhy,
  action: { text: words.refresh, href: page },
});

/** A file that was stopped as it was entered: why, and the way to hand it over again. */
export const stoppedTurn = (by: string | null, again: { text: string; href: string }): Turn => ({
  tone: 'breached',
  eyebrow: words.eyebrow,
  sentence: words.stopped,
  explanation: by === null ? '' : textOf(by),
  action: again,
});

import { z } from 'zod';
import { longText, text } from '../../shell';

/** The anchor endorses the very content the page showed. */
export const endorseForm = z.object({ hash: text(64, 'Kontrolkode') });

export const returnLabel = 'Hvad skal de lokale parter se på?';
export const returnForm = z.object({ reason: longText(1000, returnLabel) });

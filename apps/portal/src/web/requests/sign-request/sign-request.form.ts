import { z } from 'zod';
import { mustTick, text } from '../../shell';

/** What a signer sends: the hash of the text that was shown, and that it was read. */
export const signForm = z.object({
  hash: text(64, 'Kontrolkode'),
  read: mustTick('Jeg har læst hele henvendelsen og er enig i den'),
});

import { z } from 'zod';
import { mustTick, text } from '../../shell';
import { signRequestWords as words } from './sign-request.da';

/** What a signer sends: the hash of the text that was shown, and that it was read. */
export const signForm = z.object({
  hash: text(64, words.hash),
  read: mustTick(words.agree),
});

import { z } from 'zod';
import { choice } from '../../shell';
import { passOnSignatureWords as words } from './pass-on-signature.da';

export const passOnLabel = words.to;
export const passOnForm = (personIds: readonly string[]) =>
  z.object({ toPersonId: choice(personIds, passOnLabel) });

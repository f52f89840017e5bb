import { z } from 'zod';
import { longText } from '../../shell';
import { declineSignatureWords as words } from './decline-signature.da';

export const declineLabel = words.reason;
export const declineForm = z.object({ reason: longText(1000, declineLabel) });

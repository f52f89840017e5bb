import { z } from 'zod';
import { longText } from '../../shell';
import { withdrawRequestWords as words } from './withdraw-request.da';

export const withdrawLabel = words.reason;
export const withdrawForm = z.object({ reason: longText(1000, withdrawLabel) });

import { z } from 'zod';
import { longText } from '../../shell';

export const declineLabel = 'Hvorfor vil du ikke skrive under?';
export const declineForm = z.object({ reason: longText(1000, declineLabel) });

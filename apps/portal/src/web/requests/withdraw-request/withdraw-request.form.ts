import { z } from 'zod';
import { longText } from '../../shell';

export const withdrawLabel = 'Hvorfor trækker I henvendelsen tilbage?';
export const withdrawForm = z.object({ reason: longText(1000, withdrawLabel) });

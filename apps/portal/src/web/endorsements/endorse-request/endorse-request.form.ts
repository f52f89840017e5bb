import { z } from 'zod';
import { longText, text } from '../../shell';
import { endorseRequestWords as words } from './endorse-request.da';

/** The anchor endorses the very content the page showed. */
export const endorseForm = z.object({ hash: text(64, words.hash) });

export const returnLabel = words.reason;
export const returnForm = z.object({ reason: longText(1000, returnLabel) });

import { parseOre } from '@samraad/platform';
import { z } from 'zod';
import { courseDa } from '../../../i18n/course.da';
import { longText, text } from '../../shell';

const words = courseDa.attest;

/** The amount on the page, in øre: what is attested is what was seen. */
export const attestForm = z.object({ amount: text(16, words.amount) });

/** What the attester saw; null when the hidden field was tampered with, which no amount equals. */
export const seenAmount = (typed: string): bigint => parseOre(typed) ?? -1n;

export const disputeForm = z.object({ reason: longText(4000, words.reason) });
export const resolveForm = z.object({ resolution: longText(4000, words.resolution) });

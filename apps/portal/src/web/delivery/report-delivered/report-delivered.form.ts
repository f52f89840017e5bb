import { z } from 'zod';
import { courseDa } from '../../../i18n/course.da';
import { kroner, longText, optional } from '../../shell';

/** The final report; the price when no amount is given. */
export const reportDeliveredForm = z.object({
  finalAmount: optional(kroner(courseDa.delivered.finalAmount)),
  summary: longText(4000, courseDa.delivered.summary),
});

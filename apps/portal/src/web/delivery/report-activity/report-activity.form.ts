import { z } from 'zod';
import { courseDa } from '../../../i18n/course.da';
import { day, longText, optional, wholeNumber } from '../../shell';

const words = courseDa.report;

/** An activity held, with attendance by side. */
export const reportActivityForm = z.object({
  heldOn: day(words.heldOn),
  attendedManagement: wholeNumber(0, 9999, words.management),
  attendedEmployees: wholeNumber(0, 9999, words.employees),
  note: optional(longText(2000, words.note)),
});

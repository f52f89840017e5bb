import { z } from 'zod';
import { courseDa } from '../../../i18n/course.da';
import { day, longText } from '../../shell';

/** Another day. */
export const moveActivityForm = z.object({ plannedOn: day(courseDa.change.plannedOn) });

/** Out of the plan, and why. */
export const cancelActivityForm = z.object({ reason: longText(1000, courseDa.change.reason) });

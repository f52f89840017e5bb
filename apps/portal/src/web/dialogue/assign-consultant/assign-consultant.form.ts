import { limits } from '@samraad/dialogue';
import { z } from 'zod';
import { dialogueDa } from '../../../i18n/dialogue.da';
import { id, longText, optional } from '../../shell';

export const assignForm = z.object({
  personId: id(dialogueDa.assign.person),
  note: optional(longText(limits.note, dialogueDa.assign.note)),
});

import { declineReasons, limits } from '@samraad/dialogue';
import { z } from 'zod';
import { dialogueDa } from '../../../i18n/dialogue.da';
import { choice, longText } from '../../shell';

export const declineForm = z.object({
  reasonCode: choice(declineReasons, dialogueDa.decline.reasonCode),
  reason: longText(limits.reason, dialogueDa.decline.reason),
});

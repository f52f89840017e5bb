import { limits } from '@samraad/dialogue';
import { z } from 'zod';
import { dialogueDa } from '../../../i18n/dialogue.da';
import { longText } from '../../shell';

export const messageForm = z.object({ body: longText(limits.message, dialogueDa.messages.body) });

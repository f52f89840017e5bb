import { pauseReasons } from '@samraad/deadlines';
import { z } from 'zod';
import { dialogueDa } from '../../../i18n/dialogue.da';
import { choice, day, id } from '../../shell';

const words = dialogueDa.pauses;

export const pauseForm = z.object({
  from: day(words.from),
  to: day(words.to),
  reason: choice(pauseReasons, words.reason),
});

export const pauseAnswerForm = z.object({
  pauseId: id(words.answer),
  answer: choice(['ja', 'nej'], words.answer),
});

import { orderAnswers } from '@samraad/requests';
import { z } from 'zod';
import { contractLabels as label } from '../../../i18n/contracts.da';
import { signContractWords } from './sign-contract.da';
import { choice, day, mustTick, optional, text } from '../../shell';

/** The order question, asked again, and the signature over the version on the page. */
export const signContractForm = z.object({
  hash: text(64, signContractWords.hash),
  order: choice(orderAnswers, label.order),
  compliedOn: optional(day(label.compliedOn)),
  read: mustTick(label.read),
});

/** Where the words of the order question's refusals belong. */
export const orderFields = {
  'requests.order-day-missing': 'compliedOn',
  'requests.order-day-ahead': 'compliedOn',
} as const;

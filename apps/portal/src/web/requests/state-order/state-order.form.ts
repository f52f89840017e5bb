import { orderAnswers, type OrderStatement } from '@samraad/requests';
import { z } from 'zod';
import { choice, day, optional } from '../../shell';
import { stateOrderWords as words } from './state-order.da';

export const orderQuestion = words.question;
export const whenComplied = words.compliedOn;

/** One workplace's answer at a time: each is a statement of its own. */
export const stateOrderForm = z
  .object({
    answer: choice(orderAnswers, orderQuestion),
    compliedOn: optional(day(whenComplied)),
  })
  .refine((data) => data.answer !== 'complied' || data.compliedOn !== null, {
    path: ['compliedOn'],
    message: words.dayMissing,
  });

/** What the form says of a workplace. */
export const statementOf = (unitId: string, data: z.infer<typeof stateOrderForm>): OrderStatement => ({
  unitId,
  answer: data.answer,
  compliedOn: data.answer === 'complied' ? (data.compliedOn ?? null) : null,
});

import { orderAnswers, type OrderStatement } from '@samraad/requests';
import { z } from 'zod';
import { choice, day, optional } from '../../shell';

export const orderQuestion = 'Er der et påbud fra Arbejdstilsynet, som ikke er efterkommet?';
export const whenComplied = 'Hvilken dag blev påbuddet efterkommet?';

/** One workplace's answer at a time: each is a statement of its own. */
export const stateOrderForm = z
  .object({
    answer: choice(orderAnswers, orderQuestion),
    compliedOn: optional(day(whenComplied)),
  })
  .refine((data) => data.answer !== 'complied' || data.compliedOn !== null, {
    path: ['compliedOn'],
    message: 'Skriv den dag, påbuddet blev efterkommet.',
  });

/** What the form says of a workplace. */
export const statementOf = (unitId: string, data: z.infer<typeof stateOrderForm>): OrderStatement => ({
  unitId,
  answer: data.answer,
  compliedOn: data.answer === 'complied' ? (data.compliedOn ?? null) : null,
});

import { z } from 'zod';
import { choice, day, optional } from '../../shell';
import { topicQuestion } from '../../../i18n/requests.da';
import {
  dayFieldOf,
  lacksTopics,
  orderChoices,
  type OrderFieldNames,
  orderSaid,
  topicsRead,
} from '../shared/order-choice';
import { stateOrderWords as words } from './state-order.da';

export const orderQuestion = words.question;
export const whenComplied = words.compliedOn;
export const orderNames: OrderFieldNames = {
  answer: 'answer',
  day: 'compliedOn',
  otherDay: 'otherCompliedOn',
  topics: 'topics',
};

/** One workplace's answer at a time: each is a statement of its own. */
export const stateOrderForm = z
  .object({
    answer: choice(orderChoices, orderQuestion),
    compliedOn: optional(day(whenComplied)),
    otherCompliedOn: optional(day(whenComplied)),
    topics: topicsRead,
  })
  .superRefine((data, context) => {
    if (lacksTopics(data.answer, data.topics))
      context.addIssue({ code: 'custom', path: ['topics'], message: topicQuestion.missing });
    const field = dayFieldOf(data.answer, orderNames) as 'compliedOn' | 'otherCompliedOn' | null;
    if (field !== null && data[field] === null)
      context.addIssue({ code: 'custom', path: [field], message: words.dayMissing });
  });

/** What the form says of a workplace. */
export const statementOf = (unitId: string, data: z.infer<typeof stateOrderForm>) =>
  orderSaid(unitId, data.answer, {
    day: data.compliedOn ?? null,
    otherDay: data.otherCompliedOn ?? null,
    topics: data.topics,
  });

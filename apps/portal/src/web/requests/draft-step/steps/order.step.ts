import { z } from 'zod';
import { choice, day, optional } from '../../../shell';
import type { StepOnDesk } from '../../whole-request/surroundings.reader';
import {
  dayFieldOf,
  type OrderChoice,
  orderChoices,
  orderField,
  type OrderFieldNames,
  orderSaid,
  orderStored,
} from '../../shared/order-choice';
import { type DraftStep, shown } from '../step';
import { stepWords } from './steps.da';

const words = stepWords.order;

/** Each workplace answers for itself alone (domain.md §4 [ours, 2]). */
const places = (desk: StepOnDesk) =>
  desk.request.workplaces.filter(({ unitId }) => desk.ownUnitIds.includes(unitId));
const others = (desk: StepOnDesk) =>
  desk.request.workplaces.filter(({ unitId }) => !desk.ownUnitIds.includes(unitId));
const question = words.question;
const whenComplied = words.compliedOn;
const namesOf = (unitId: string): OrderFieldNames => ({
  answer: `order-${unitId}`,
  day: `day-${unitId}`,
  otherDay: `other-day-${unitId}`,
});

/** The order question, for one's own workplaces: six answers, each with its consequence (domain.md §4). */
export const orderStep: DraftStep = {
  key: 'paabud',
  title: words.title,
  lead: words.lead,

  form: (desk) =>
    z
      .object(
        Object.fromEntries(
          places(desk).flatMap(({ unitId }) => {
            const names = namesOf(unitId);
            return [
              [names.answer, choice(orderChoices, question)],
              [names.day, optional(day(whenComplied))],
              [names.otherDay, optional(day(whenComplied))],
            ];
          }),
        ),
      )
      .superRefine((data: Record<string, unknown>, context) => {
        for (const { unitId } of places(desk)) {
          const names = namesOf(unitId);
          const field = dayFieldOf(data[names.answer], names);
          if (field === null || data[field] !== null) continue;
          context.addIssue({ code: 'custom', path: [field], message: words.dayMissing });
        }
      }),

  stored: (desk) =>
    Object.assign(
      {},
      ...places(desk).map(({ unitId, orderAnswer, orderCompliedOn, orderMatter }) =>
        orderStored(namesOf(unitId), {
          answer: orderAnswer,
          compliedOn: orderCompliedOn,
          matter: orderMatter,
        }),
      ),
    ) as Record<string, unknown>,

  fields: (fields, desk) =>
    places(desk).map(({ unitId, name }) =>
      shown(
        'radios',
        orderField(fields, namesOf(unitId), {
          label: places(desk).length > 1 ? `${name}: ${question}` : question,
          day: whenComplied,
        }),
      ),
    ),

  notes: (desk) =>
    others(desk).length === 0
      ? []
      : [{ kind: 'info', text: words.othersAnswer(others(desk).map(({ name }) => name)) }],

  command: (data: Record<string, string | null>, desk) => ({
    statements: places(desk).map(({ unitId }) => {
      const names = namesOf(unitId);
      const days = { day: data[names.day] ?? null, otherDay: data[names.otherDay] ?? null };
      return orderSaid(unitId, data[names.answer] as OrderChoice, days);
    }),
  }),
};

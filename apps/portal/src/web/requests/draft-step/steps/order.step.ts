import { orderAnswers, type OrderAnswer } from '@samraad/requests';
import { z } from 'zod';
import { orderWords } from '../../../../i18n/requests.da';
import { choice, day, optional } from '../../../shell';
import type { StepOnDesk } from '../../whole-request/surroundings.reader';
import { type DraftStep, dayParts, shown } from '../step';
import { stepWords } from './steps.da';

const words = stepWords.order;

const places = (desk: StepOnDesk) => desk.request.workplaces;
const question = words.question;
const whenComplied = words.compliedOn;

/** The order question, for each workplace: five answers, each with its consequence (domain.md §4). */
export const orderStep: DraftStep = {
  key: 'paabud',
  title: words.title,
  lead: words.lead,

  form: (desk) =>
    z
      .object(
        Object.fromEntries(
          places(desk).flatMap(({ unitId }) => [
            [`order-${unitId}`, choice(orderAnswers, question)],
            [`day-${unitId}`, optional(day(whenComplied))],
          ]),
        ),
      )
      .superRefine((data: Record<string, unknown>, context) => {
        for (const { unitId } of places(desk)) {
          if (data[`order-${unitId}`] !== 'complied' || data[`day-${unitId}`] !== null) continue;
          context.addIssue({
            code: 'custom',
            path: [`day-${unitId}`],
            message: words.dayMissing,
          });
        }
      }),

  stored: (desk) =>
    Object.assign(
      {},
      ...places(desk).map(({ unitId, orderAnswer, orderCompliedOn }) => ({
        [`order-${unitId}`]: orderAnswer ?? undefined,
        ...dayParts(`day-${unitId}`, orderCompliedOn),
      })),
    ) as Record<string, unknown>,

  fields: (fields, desk) =>
    places(desk).map(({ unitId, name }) =>
      shown(
        'radios',
        fields.radios({
          name: `order-${unitId}`,
          label: places(desk).length > 1 ? `${name}: ${question}` : question,
          items: orderAnswers.map((value) => ({
            value,
            ...orderWords[value],
            ...(value === 'complied' && {
              more: { date: fields.date({ name: `day-${unitId}`, label: whenComplied }) },
            }),
          })),
        }),
      ),
    ),

  command: (data: Record<string, string | null>, desk) => ({
    statements: places(desk).map(({ unitId }) => ({
      unitId,
      answer: data[`order-${unitId}`] as OrderAnswer,
      compliedOn: data[`day-${unitId}`] ?? null,
    })),
  }),
};

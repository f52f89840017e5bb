import { addressOf } from '@samraad/platform';
import type { OrderTopic } from '@samraad/requests';
import { z } from 'zod';
import { choice, day, optional } from '../../../shell';
import type { StepOnDesk } from '../../whole-request/surroundings.reader';
import {
  type OrderChoice,
  orderChoices,
  orderField,
  type OrderFieldNames,
  orderSaid,
  orderStored,
  orderWordsIn,
  topicsField,
  topicsRead,
} from '../../shared/order-choice';
import { type DraftStep, shown } from '../step';
import { stepWords } from './steps.da';

const words = stepWords.order;

/** Each workplace answers for itself alone (domain.md §4 [ours, 2]). */
const places = (desk: StepOnDesk) =>
  desk.request.workplaces.filter(({ unitId }) => desk.ownUnitIds.includes(unitId));
const others = (desk: StepOnDesk) =>
  desk.request.workplaces.filter(({ unitId }) => !desk.ownUnitIds.includes(unitId));
const processLink = (caseId: string) => ({
  text: words.processLink,
  href: addressOf('case.processes', { caseId }),
});
const question = words.question;
const whenComplied = words.compliedOn;
const namesOf = (unitId: string): OrderFieldNames => ({
  answer: `order-${unitId}`,
  day: `day-${unitId}`,
  otherDay: `other-day-${unitId}`,
  topics: `topics-${unitId}`,
});

/** The order question, for one's own workplaces: six answers, each with its consequence (domain.md §4). */
export const orderStep: DraftStep = {
  key: 'paabud',
  title: words.title,
  lead: words.lead,

  form: (desk) =>
    z.object(
      Object.fromEntries(
        places(desk).flatMap(({ unitId }) => {
          const names = namesOf(unitId);
          return [
            [names.answer, optional(choice(orderChoices, question))],
            [names.day, optional(day(whenComplied))],
            [names.otherDay, optional(day(whenComplied))],
            [names.topics, topicsRead],
          ];
        }),
      ),
    ),

  stored: (desk) =>
    Object.assign(
      {},
      ...places(desk).map(({ unitId, orderAnswer, orderCompliedOn, orderMatter, orderTopics }) =>
        orderStored(namesOf(unitId), {
          answer: orderAnswer,
          compliedOn: orderCompliedOn,
          matter: orderMatter,
          topics: orderTopics,
        }),
      ),
    ) as Record<string, unknown>,

  fields: (fields, desk) =>
    places(desk).flatMap(({ unitId, name }) => [
      shown(
        'radios',
        orderField(fields, namesOf(unitId), {
          label: places(desk).length > 1 ? `${name}: ${question}` : question,
          day: whenComplied,
          of: orderWordsIn(desk.round?.rules.order),
        }),
      ),
      shown('checkboxes', topicsField(fields, namesOf(unitId), places(desk).length > 1 ? name : undefined)),
    ]),

  notes: (desk) => [
    // Asked only in rounds of its time (domain.md §12).
    ...(desk.round
      ? [{ kind: 'info' as const, text: words.process, links: [processLink(desk.request.id)] }]
      : []),
    ...(others(desk).length === 0
      ? []
      : [{ kind: 'info' as const, text: words.othersAnswer(others(desk).map(({ name }) => name)) }]),
  ],

  command: (data: Record<string, string | null | readonly OrderTopic[]>, desk) => ({
    statements: places(desk).map(({ unitId }) => {
      const names = namesOf(unitId);
      const said = (name: string) => (data[name] ?? null) as string | null;
      return orderSaid(unitId, data[names.answer] as OrderChoice | null, {
        day: said(names.day),
        otherDay: said(names.otherDay),
        topics: data[names.topics] as readonly OrderTopic[],
      });
    }),
  }),
};

import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { presentJoin } from './join-request.presenter';

const place = filled.workplaces?.[0];
const joined = (asked: boolean) =>
  exampleDesk({
    ...filled,
    workplaces: place
      ? [place, { ...place, unitId: ids.other, name: 'Medicinsk afdeling', coordinating: false, asked }]
      : [],
  });

/** Whether a workplace joins. */
export const joinRequestExamples = defineExamples({
  template: join(__dirname, 'join-request.hbs'),
  present: presentJoin,
  facts: {
    'spurgt og ikke svaret': [joined(true), [ids.other], new Fields({}, []), 'indsendelse'],
    'med og vil måske ud': [joined(false), [ids.other], new Fields({ joins: 'no' }, []), 'indsendelse'],
    'den koordinerende': [joined(false), [ids.unit], new Fields({}, []), 'indsendelse'],
    'svaret mangler': [
      joined(true),
      [ids.other],
      new Fields({}, [{ field: 'joins', message: 'Vælg et svar.' }]),
      'indsendelse',
    ],
  },
});

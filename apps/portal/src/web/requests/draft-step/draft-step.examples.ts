import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { asked, exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { presentClash } from './clash.presenter';
import { presentStep } from './draft-step.presenter';
import { steps } from './steps';

const own = { fromCheck: false };
const twoPlaces = {
  ...filled,
  workplaces: [...exampleDesk(filled).request.workplaces].flatMap((one) => [
    one,
    { ...one, unitId: ids.other, name: 'Medicinsk afdeling', coordinating: false, orderAnswer: null },
  ]),
};
const focusTopics = [{ key: 'high-emotional-demands', name: 'Høje følelsesmæssige krav' }];

const typed = { coreTask: 'Vi hjælper.', wanted: 'Færre forstyrrelser på stuegang.', version: '2' };
const clash = presentClash(steps.oensker, exampleDesk(filled), typed, [
  {
    ...{ part: 'wanted', before: 'En plan.', by: 'Jonas Lind', side: 'employees' },
    at: new Date('2026-11-20T13:05:00Z'),
  },
]);

/** Every page of the draft. */
export const draftStepExamples = defineExamples({
  template: join(__dirname, 'draft-step.hbs'),
  present: presentStep,
  facts: {
    'arbejdspladser: to søger sammen': [steps.arbejdspladser, exampleDesk(twoPlaces), own],
    'formål: intet svar endnu': [steps.formaal, exampleDesk(), own],
    'temaer: regionen har en fælles indsats': [steps.temaer, exampleDesk(filled, { focusTopics }), own],
    'om: titlen er for lang, fra gennemsynet': [
      steps.om,
      exampleDesk(filled),
      {
        fromCheck: true,
        typed: { title: 'Ro på '.repeat(30), version: '2' },
        errors: [{ field: 'title', message: 'Titlen er for lang.' }],
      },
    ],
    'ønsker: den anden har skrevet imens': [steps.oensker, exampleDesk(filled), { ...own, typed, clash }],
    'ønsker: skrevet af den anden': [steps.oensker, exampleDesk(filled), own],
    'allerede: ingen runde er åben': [steps.allerede, exampleDesk({}, { round: null }), own],
    'opfølgning: underskrifter falder bort': [steps.opfoelgning, exampleDesk(asked), own],
    'udgangspunkt: besvaret': [steps.udgangspunkt, exampleDesk(filled), own],
    'påbud: to arbejdspladser, én mangler': [steps.paabud, exampleDesk(twoPlaces), own],
    'orientering: én er valgt': [steps.orientering, exampleDesk(filled), own],
    'underskrivere: begge er valgt': [steps.underskrivere, exampleDesk(filled), own],
  },
  errors: ([, , visit]) => visit.errors,
});

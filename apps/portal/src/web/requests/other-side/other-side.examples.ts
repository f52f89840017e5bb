import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { exampleDesk } from '../whole-request/whole-request.facts.examples';
import { otherSideWords as words } from './other-side.da';
import { presentOtherSide } from './other-side.presenter';

const desk = exampleDesk();
const [, jonas] = desk.request.parties;
const known = jonas ? [{ ...jonas, asked: false }] : [];
const sara = { personId: ids.sara, unitId: ids.unit, name: 'Sara Friis', role: 'tr' as const, stated: true };

/** Who the other side of a new draft is. */
export const otherSideExamples = defineExamples({
  template: join(__dirname, 'other-side.hbs'),
  present: presentOtherSide,
  facts: {
    'én kendt kollega': [{ desk, people: known }],
    'to, hvoraf den ene er spurgt': [
      { desk, people: [...known.map((one) => ({ ...one, asked: true })), { ...sara, asked: false }] },
    ],
    'ingen kendt': [{ desk, people: [] }],
    'som medarbejder': [
      { desk: { ...desk, viewer: { ...desk.viewer, side: 'employees' as const } }, people: [] },
    ],
    'ingen valgt': [
      { desk, people: [...known, { ...sara, asked: false }] },
      { personIds: [] },
      [{ field: 'personIds', message: `Vælg mindst én under »${words.people}«.` }],
    ],
  },
  errors: ([, , errors]) => errors ?? [],
});

import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { Sent } from '../../shell';
import { asked, exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { goOnWithoutWords as words } from './go-on-without.da';
import { presentGoOnWithout } from './go-on-without.presenter';

const [own] = filled.workplaces ?? [];
const workplaces = own
  ? [own, { ...own, unitId: ids.other, name: 'Medicinsk afdeling', coordinating: false }]
  : [];
const viewer = { isProvider: false, side: 'management' as const, coordinating: true, unitIds: [ids.unit] };
const signature = {
  ...{ unitId: ids.unit, side: 'management' as const, personId: ids.mette, name: 'Mette Holm' },
  ...{ role: 'manager' as const, hash: 'a'.repeat(64), signedAt: new Date('2026-11-20T13:10:00Z') },
  voidedAt: null,
};
const desk = exampleDesk({ ...asked, workplaces, signatures: [signature] }, { viewer });
const none = new Sent();

/** Going on without one of several workplaces. */
export const goOnWithoutExamples = defineExamples({
  template: join(__dirname, 'go-on-without.hbs'),
  present: presentGoOnWithout,
  facts: {
    'mens der bliver skrevet under': [desk, none],
    'en kladde uden underskrifter': [exampleDesk({ ...filled, workplaces }, { viewer }), none],
    'en, der ikke koordinerer': [{ ...desk, viewer: { ...viewer, coordinating: false } }, none],
    'en, der søger alene': [exampleDesk(filled, { viewer }), none],
    'efter at den er sendt': [exampleDesk({ ...asked, workplaces, stage: 'in_dialogue' }, { viewer }), none],
    'uden grund': [
      desk,
      new Sent({ reason: '' }, [{ field: 'reason', message: `Udfyld feltet »${words.reason}«.` }]),
    ],
  },
  errors: ([, sent]) => sent.errors,
});
